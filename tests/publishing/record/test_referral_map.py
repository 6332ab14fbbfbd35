"""The referral map in a record: one picture for each question, drawn from protected rows and listed with the tables."""

import hashlib
import json
from xml.etree import ElementTree as ET

import pytest

from ias_widgets.publishing.record import record_files
from ias_widgets.questions import Choice
from ias_widgets.questions.referral import ReferralMap
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import EndRoom
from tests.questions.test_referral import answer
from tests.rooms.made import Evening, said, small_agenda
from tests.rooms.record.recorded import recorded

PICTURE = "referral-whom.1.svg"
NAMES = {"kcik": "KCIK & partners", "police": "Police, the team of the province against trafficking in human beings",
         "pip": "Labour Inspectorate", "ops": "Social welfare"}  # fmt: skip
MAP = ReferralMap(
    prompt=said("Whom do you call?"), short=said("Whom?"),
    targets=tuple(Choice(id=id_, text={"en": name}) for id_, name in NAMES.items()),
    actors=tuple(Choice(id=id_, text={"en": id_}) for id_ in ("uniformed", "labour", "care")),
)  # fmt: skip


def left(border=6, labour=5, social=4) -> dict[str, bytes]:
    """The files that a room leaves in which so many people answered."""
    evening = Evening(small_agenda(question_step("whom", MAP)))
    people = {"border": evening.join(border, "border"), "labour": evening.join(labour, "labour")}
    people["social"] = evening.join(social, "social")
    evening.next(2)
    for who in people["border"]:
        evening.answer(who, answer("police", "kcik", labour="kcik"))
    for who in people["labour"]:
        evening.answer(who, answer("pip", care="ops"))
    for who in people["social"]:
        evening.answer(who, answer("ops", "police"))
    evening.lead(EndRoom())
    return record_files(recorded(evening, language="en"))


def drawn(files) -> tuple[list[str], list[str]]:
    """The words of the picture, and the widths of its lines."""
    root = ET.fromstring(files[PICTURE])
    space = "{http://www.w3.org/2000/svg}"
    widths = [path.get("stroke-width") for path in root.iter(f"{space}path") if path.get("stroke-opacity")]
    return [text.text for text in root.iter(f"{space}text")], widths


@pytest.fixture(scope="module")
def files():
    return left()


def test_it_names_families_whom_they_call_and_what_they_do_not_know_of_each_other(files) -> None:
    words, widths = drawn(files)
    assert {"Uniformed (en)", "Labour (en)", "Care (en)", "6 people", "KCIK & partners", "first 6 · 10 in all"} <= set(
        words
    )
    assert (
        " ".join(words).count(
            "Most of “Uniformed (en)” (6\xa0of\xa06) expect “Labour (en)” to call KCIK & partners first."
        )
        == 1
    )
    assert sorted(widths) == ["30.0"] * 8
    assert [line for line in words if line in NAMES["police"]] == [
        "Police, the team of the province", "against trafficking in human", "beings",
    ]  # fmt: skip


def test_it_is_listed_with_the_tables_under_its_hash(files) -> None:
    listed = [one for one in json.loads(files["datapackage.json"])["resources"] if one["path"].endswith(".svg")]
    assert [(one["path"], one["mediatype"], one["bytes"]) for one in listed] == [
        (PICTURE, "image/svg+xml", len(files[PICTURE]))
    ]
    assert listed[0]["hash"] == f"sha256:{hashlib.sha256(files[PICTURE]).hexdigest()}"
    assert listed[0]["title"].endswith("Whom? (en)")


def test_where_no_family_may_be_shown_everybody_is_drawn_as_one_and_nobody_is_mistaken() -> None:
    words, _ = drawn(left(border=2, labour=2, social=1))
    assert "Everybody" in words
    assert "5 people" in words
    assert not [line for line in words if "(en)" in line and line != "Whom? (en)"]
    assert not [line for line in words if "expect" in line]


def test_where_too_few_answered_there_is_none() -> None:
    assert PICTURE not in left(border=1, labour=1, social=0)
