"""Of a workshop with every kind of question, records add up people who chose, and not the rows of their answers."""

from collections import Counter

import pytest

from ias_widgets import cohorts
from ias_widgets.publishing.record import record_files
from ias_widgets.questions import kinds
from ias_widgets.questions.place import PlaceOnPicture
from ias_widgets.questions.points import PointsToShare
from ias_widgets.questions.ranking import Ranking
from ias_widgets.questions.referral import ReferralMap
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import CloseRound, EndRoom, Next
from tests.questions.installed import install
from tests.rooms.made import Evening, small_agenda
from tests.rooms.record.recorded import recorded

THINGS = ["Police", "Guardian", "Shelter"]
ASKED = {
    "single": (SingleChoice.of("Whom?", THINGS), ["a", "a", "b", "c", "a", "b", "b", "a"]),
    "order": (Ranking.of("In which order?", THINGS), [["b", "a", "c"]] * 5 + [["a", "c", "b"]] * 3),
    "points": (
        PointsToShare.of("Share out", THINGS),
        [{"a": 100, "b": 0, "c": 0}] * 3 + [{"a": 50, "b": 50, "c": 0}] * 5,
    ),
    "place": (
        PlaceOnPicture.of(
            "Where?",
            picture="ab" * 32,
            size=(160, 90),
            areas=[
                {"id": "mug", "name": {"en": "Mug"}, "box": [0.5, 0.5, 0.2, 0.2]},
                {"id": "roof", "name": {"en": "Roof"}, "box": [0, 0, 1, 0.6]},
            ],
        ),
        [[0.55, 0.55]] * 3 + [[0.1, 0.9]] * 5,
    ),
    "map": (
        ReferralMap.of("Whom next?", THINGS, actors=[{"id": "uniformed", "text": {"en": "Uniformed"}}, {"id": "labour", "text": {"en": "Labour"}}]),
        [{"own": ["a", "b"], "expect": {"labour": "c"}}] * 4 + [{"own": ["b"], "expect": {}}] * 4,
    ),
}  # fmt: skip


def led(questions, id_="kinds", people=(5, 3)):
    """An evening in which eight people answer each question as they are told to."""
    evening = Evening(
        small_agenda(*(question_step(name, question) for name, (question, _) in questions.items())), id_=id_
    )
    joined = evening.join(people[0], "border") + evening.join(people[1], "labour")
    while evening.see().next.allowed and evening.see().next.code != "end":
        if evening.see().phase == "open":
            for who, answer in zip(joined, questions[evening.room.step][1], strict=True):
                evening.answer(who, answer)
            evening.lead(CloseRound())
        else:
            evening.lead(Next())
    evening.lead(EndRoom())
    return evening


def read(evening, folder):
    for name, data in record_files(recorded(evening, language="en")).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return cohorts.load(folder)


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    return read(led(ASKED), tmp_path_factory.mktemp("record"))


def people(told, step):
    rows = told[told["step"] == step]
    return dict(zip(rows["choice"], rows["people"], strict=True))


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("single", {"a": 4, "b": 3, "c": 1}),
        ("order", {"a": 3, "b": 5, "c": 0}),
        ("points", {"a": 8, "b": 5, "c": 0}),
        ("place", {"mug": 3, "roof": 3}),
        ("map", {"a": 4, "b": 8, "c": 0}),
    ],
)
def test_people_are_counted_who_chose(records, step, expected):
    assert people(cohorts.decisions(records), step) == expected


@pytest.mark.parametrize("step", ASKED)
def test_a_choice_has_as_many_people_as_the_screen_said(records, step):
    question, answers = ASKED[step]
    said = {row["choice"]: row["count"] for row in question.counted(question.tally(answers), "en")}
    told = people(cohorts.decisions(records), step)
    assert told == {choice: said[choice] for choice in told}
    assert cohorts.decisions(records)["share"].max() <= 1


def test_a_family_has_as_many_people_as_answered_where_its_rows_say_it(records):
    told = cohorts.splits(records)
    uniformed = told[told["family"] == "uniformed"]
    answered = {step: set(rows["answered"].dropna()) for step, rows in uniformed.groupby("step")}
    assert answered == {"single": {5}, "order": {5}, "points": {5}, "place": set(), "map": set()}
    assert people(uniformed, "points") == {"a": 5, "b": 2, "c": 0}
    assert people(uniformed, "map") == {"a": 4, "b": 5, "c": 0}


def test_numbers_are_no_choices(tmp_path):
    number = kinds()["number"].of("How many?", least=0, most=10, step=0.5)
    told = read(led({"number": (number, [2.5, 3, 3, 3, 4, 5, 5, 6])}), tmp_path)
    assert set(told.answers["number"]) == {2.5, 3, 4, 5, 6}
    assert (len(cohorts.decisions(told)), len(cohorts.splits(told))) == (0, 0)


def test_a_kind_from_outside_is_counted_by_what_each_person_chose_even_where_it_is_not_installed(tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        likelihood = install(patch)
        question = likelihood.of("How likely?")
        records = read(led({"how": (question, [20, 20, 40, 40, 40, 80, 80, 0])}), tmp_path)
        installed = people(cohorts.decisions(records), "how")
    assert "likelihood" not in kinds()
    assert people(cohorts.decisions(records), "how") == installed
    assert Counter(installed) == Counter({"0": 1, "20": 2, "40": 3, "60": 0, "80": 2, "100": 0})


@pytest.mark.parametrize("rows", [[], [{"choice": "20"}, {"choice": "40"}], [{"number": 20.5}]])
def test_what_the_rows_of_an_unknown_kind_mean_is_not_guessed(tmp_path, rows):
    with pytest.MonkeyPatch.context() as patch:
        likelihood = install(patch)
        patch.setattr(likelihood, "record", lambda self, answer: rows)
        records = read(led({"how": (likelihood.of("How likely?"), [20] * 8), "single": ASKED["single"]}), tmp_path)
    assert set(cohorts.decisions(records)["step"]) == {"single"}
    assert set(cohorts.splits(records)["step"]) == {"single"}
