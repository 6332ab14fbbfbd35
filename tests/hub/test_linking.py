"""Linking codes: the same fingerprint for the same person, and the words nowhere: on no disk, in no event, log or message."""

import hashlib
import hmac
import logging

import pytest
from msgspec.structs import replace

from ias_widgets.client import agenda_of_question
from ias_widgets.client.keys import key_file, programme_key
from ias_widgets.errors import ContentError, Refused
from ias_widgets.hub.linking import Linking, normalised
from ias_widgets.rooms.agenda import Occasion
from ias_widgets.rooms.commands import Next
from ias_widgets.rooms.events import Linked
from tests.hub.people import Room, Workshop, until, yes_or_no
from tests.rooms.filled import a_test

PARTS = ["Zofiówka", "07", "Łódź"]
CODE = "zofiowka7lodz"


@pytest.mark.parametrize(
    "parts",
    [
        ["zo", "7", "lo"],
        ["ZO", "07", "ŁÓ"],
        [" Żó ", "007", "ło."],
        ["z o", " 7", "l-o"],
        ["Z\u0307o\u0301", "7", "lo"],
    ],
)
def test_a_code_comes_to_the_same_however_it_is_written(parts):
    assert normalised(parts) == "zo7lo"


@pytest.mark.parametrize("parts", [["їґ", "3", "є"], ["иг", "03", "Е"], ["ИГ", "3", "е"]])
def test_ukrainian_letters_come_to_the_same_on_keyboards_that_lack_them(parts):
    assert normalised(parts) == normalised(["ЇҐ", "3", "Є"])


def test_a_fingerprint_is_keyed_by_the_programme():
    linking = Linking(lambda programme: programme.encode() * 32)
    one, other = (linking.fingerprint(programme, PARTS) for programme in ("a", "b"))

    assert one != other
    assert one == hmac.new(b"a" * 32, f"ias-linking:{CODE}".encode(), hashlib.sha256).hexdigest()[:32]
    assert linking.fingerprint("a", ["ZOFIOWKA", "7", "LODZ"]) == one


def test_a_key_that_is_taken_over_serves_at_once():
    keys = iter([b"a" * 32, b"b" * 32])
    linking = Linking(lambda _: next(keys))

    assert linking.fingerprint("", PARTS) != linking.fingerprint("", PARTS)


@pytest.mark.parametrize("parts", [[], ["", " "], [" \u00a0"]])
def test_who_would_rather_not_has_no_fingerprint_and_needs_no_key(parts):
    assert Linking(lambda _: pytest.fail("asked for a key")).fingerprint("", parts) == ""


@pytest.mark.parametrize("parts", [["Żó"], ["Żó", "1"], ["!!!", "..", "?"]])
def test_too_short_a_code_is_refused_without_being_quoted(parts):
    with pytest.raises(Refused) as told:
        Linking(lambda _: b"k" * 32).fingerprint("", parts)

    assert told.value.code == "bad-code"
    assert not {"Żó", "zo", "!!!"} & set(str(told.value).split())


def test_a_key_that_cannot_be_used_is_told_to_the_log_alone(caplog):
    def damaged(_programme):
        raise ContentError("/private/one.key", "a key", "none")

    with pytest.raises(Refused) as told:
        Linking(damaged).fingerprint("one", PARTS)

    assert told.value.code == "no-key"
    assert "/private" not in str(told.value)
    assert "/private" in caplog.text
    assert CODE not in caplog.text


@pytest.fixture
def workshop(tmp_path, assets, monkeypatch):
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "elsewhere"))
    workshop = Workshop(tmp_path / "store" / "rooms.sqlite", assets)
    yield workshop
    workshop.stop()


def at_test(workshop):
    """A room of a programme, at its first test."""
    agenda = agenda_of_question(yes_or_no(), {"en": "A training"})
    agenda = replace(agenda, steps=(a_test("before", "before"),), occasion=Occasion(programme="trainings"))
    room = Room(workshop, workshop.leader.create(agenda))
    room.leader().lead(Next())
    until(lambda: room.state.step == "before", "the test")
    return room


def code(tablet, parts, id_=None):
    return tablet.ask({"type": "linking_code", "words": parts}, id_)


def test_the_words_of_a_code_are_nowhere(workshop, caplog):
    caplog.set_level(logging.DEBUG)
    room = at_test(workshop)
    tablet, screen, remote = room.tablet(), room.screen(), room.remote()
    other = room.tablet()
    said = []
    for parts in (PARTS, ["Zo"], PARTS, ["Zofiówka"] * 5, ["Zofiówka"] * 6, ["Zofiówka" * 20, "Łódź"]):
        tablet.say({"type": "linking_code", "id": f"c{len(said)}", "words": parts})
        said.append(tablet.hear("ack", "refused"))
    said += [screen.view(), remote.view(), other.view(), room.come_back(tablet.token).card]
    assert [one.get("outcome") for one in said[:4]] == ["done", "refused", "done", "done"]
    workshop.stop()

    seen = str(said).casefold() + caplog.text.casefold()
    disk = b"".join(file.read_bytes() for file in sorted(workshop.store.parent.iterdir())).decode("latin-1").casefold()
    assert "ias-" in disk or "sqlite" in disk
    for word in ("zofi", "łódź", "lodz", CODE, "Zofiówka".encode().decode("latin-1").casefold()):
        assert word not in seen
        assert word not in disk


def test_a_fingerprint_is_kept_and_told_to_nobody(workshop):
    room = at_test(workshop)
    tablet, screen = room.tablet(), room.screen()
    ack = code(tablet, PARTS)

    (event,) = [event for *_, event in workshop.hub.store.events(f"room:{room.id}") if isinstance(event, Linked)]
    expected = hmac.digest(programme_key("trainings"), f"ias-linking:{CODE}".encode(), "sha256").hex()[:32]
    assert event.person == expected
    assert ack["you"]["sheet"]["linked"] == "given"
    assert expected not in str([ack, screen.view(), room.come_back(tablet.token).card])


def test_the_key_lies_outside_the_stores_folder(workshop):
    code(at_test(workshop).tablet(), PARTS)

    key = programme_key("trainings")
    assert key_file("trainings").exists()
    assert workshop.store.parent not in key_file("trainings").parents
    for file in workshop.store.parent.iterdir():
        assert key.hex().encode() not in file.read_bytes()
        assert key not in file.read_bytes()


def test_nobody_hears_that_somebody_else_has_the_same_code(workshop):
    room = at_test(workshop)
    one, other = (code(room.tablet(), PARTS) for _ in range(2))

    assert [one["outcome"], other["outcome"]] == ["done", "done"]
    assert one["you"]["sheet"]["linked"] == other["you"]["sheet"]["linked"] == "given"


def test_codes_are_not_tried_by_the_dozen(workshop):
    tablet = at_test(workshop).tablet()
    outcomes = [code(tablet, ["an", str(day), "ki"], f"c{day}") for day in range(1, 26)]

    assert {one["outcome"] for one in outcomes[:20]} == {"done"}
    assert outcomes[-1]["refusal"]["code"] == "flooding"


def test_one_may_decline_and_think_better_of_it(workshop):
    tablet = at_test(workshop).tablet()

    assert [code(tablet, parts)["you"]["sheet"]["linked"] for parts in ([], PARTS, [])] == [
        "declined",
        "given",
        "declined",
    ]
