"""Agendas to choose: those that travel with the package, and one's own."""

import pytest
import yaml

from ias_widgets.client import agenda_for, known_agencies, ready_agendas
from ias_widgets.client.sheets import LATER, with_items
from ias_widgets.errors import ContentError
from ias_widgets.rooms import Agency, DiscussionStep, FilmStep, Occasion, QuestionStep, SheetStep, step_from
from ias_widgets.rooms.item_bank import EACH

TITLE = {"pl": "Warsztat", "en": "Workshop", "uk": "Семінар"}
OWN = """
agendas:
  - id: short
    title: {en: Short}
    about: {en: A talk.}
    steps:
      - {kind: discussion, id: talk, title: {en: Talk}, prompt: {en: "Why?"}}
"""


@pytest.fixture
def folder(tmp_path):
    def with_file(text: str):
        (tmp_path / "own.yaml").write_text(text, encoding="utf-8")
        return tmp_path

    return with_file


@pytest.mark.parametrize("plan", [agenda.id for agenda in ready_agendas()])
def test_every_ready_agenda_can_be_led_and_speaks_three_languages(plan):
    agenda = agenda_for("night_shift", TITLE, plan=plan, film_title={"pl": "Nocna zmiana"})
    films = sum(isinstance(step, FilmStep) and step.film == "night_shift" for step in agenda.steps)
    assert films == (0 if agenda.online else 1)
    for step in agenda.steps:
        texts = [] if isinstance(step, FilmStep) else [step.title]
        texts += [step.prompt, *step.questions] if isinstance(step, DiscussionStep) else []
        texts += [step.asked().prompt] if isinstance(step, QuestionStep) else []
        assert all(set(text) == {"pl", "en", "uk"} for text in texts)
        assert step.minutes or agenda.online


def test_a_later_test_is_taken_by_everybody_alone_and_asks_for_the_linking_code():
    agenda = agenda_for("", TITLE, plan=LATER)
    [step] = agenda.steps
    assert agenda.online
    assert (step.purpose, step.linking, {form: len(items) for form, items in step.forms.items()}) == (
        "later", True, {"a": EACH, "b": EACH},
    )  # fmt: skip


def test_tests_and_feedback_stand_around_any_agenda():
    agenda = agenda_for("night_shift", TITLE, plan="half_day", sheets=("feedback", "before", "after"))
    assert [step.id for step in agenda.steps][:1] == ["sheet-before"]
    assert [step.id for step in agenda.steps][-2:] == ["sheet-after", "sheet-feedback"]
    assert [step.id for step in agenda.steps][1:-2] == [
        step.id for step in agenda_for("night_shift", TITLE, plan="half_day").steps
    ]


def test_a_training_day_has_parallel_forms_of_one_test_around_the_film_and_feedback_behind_them():
    agenda = agenda_for("night_shift", TITLE, plan="training_day")
    order = [step.id for step in agenda.steps]
    assert (
        order.index("sheet-before") < order.index("film") < order.index("sheet-after") < order.index("sheet-feedback")
    )
    before, after, feedback = (step for step in agenda.steps if isinstance(step, SheetStep))
    assert before.forms == after.forms
    assert [len(items) for items in before.forms.values()] == [EACH, EACH]
    assert not {item.id for item in before.forms["a"]} & {item.id for item in before.forms["b"]}
    assert set(feedback.forms) == {"a"}
    assert agenda_for("night_shift", TITLE, plan="training_day", sheets=("before", "feedback")).steps == agenda.steps


SHEET = {"kind": "sheet", "id": "quiz", "title": {"en": "Quiz"}, "purpose": "before"}


def test_an_agenda_of_ones_own_takes_items_of_the_bank(folder):
    step = {**SHEET, "items": "bank", "each": 3}
    data = {"agendas": [{"id": "own", "title": {"en": "Own"}, "about": {"en": "Own"}, "steps": [step]}]}
    (ready,) = (one for one in ready_agendas(folder(yaml.safe_dump(data))) if one.id == "own")
    (read,) = ready.steps_of("any", TITLE)
    assert [len(items) for items in read.forms.values()] == [3, 3]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"items": "bnak"}, '"items: bank"'),
        ({"items": "bank", "each": "many"}, "each as a number"),
        ({"items": "bank", "each": 10_000}, "items of a form"),
        ({"items": "bank", "topics": ["weather"]}, "topics of the item bank"),
        ({"items": "feedback"}, "a question of kind keyed"),
    ],
)
def test_items_that_the_bank_cannot_give_are_said(asked, expected):
    with pytest.raises(ContentError) as told:
        step_from(with_items({**SHEET, **asked}, "agenda own, step quiz"))
    assert expected in told.value.expected


def test_a_broken_item_of_ones_own_takes_away_what_is_made_of_the_bank_and_nothing_else(monkeypatch, tmp_path):
    monkeypatch.setattr("ias_widgets.client.items.own_items", lambda: tmp_path)
    (tmp_path / "own.yaml").write_text("items: nothing", encoding="utf-8")
    assert {"film", "half_day"} <= {one.id for one in ready_agendas()}
    assert not {LATER, "training_day"} & {one.id for one in ready_agendas()}


def test_the_half_day_asks_the_same_question_before_and_after_with_the_k_of_experience():
    agenda = agenda_for("night_shift", TITLE, plan="half_day")
    before, after = (step.asked() for step in agenda.steps if isinstance(step, QuestionStep))
    assert before == after
    assert before.k == 5


def test_an_agenda_of_ones_own_stands_behind_the_ready_ones(folder):
    *_, own = ready_agendas(folder(OWN))
    assert (own.id, own.plays_film) == ("short", False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("agendas: [", "YAML"),
        ("[]", "agendas"),
        ("agendas: []", "agendas"),
        (OWN.replace("short", "film"), "rename"),
        (OWN.replace("    about: {en: A talk.}\n", ""), "agenda 1"),
        (OWN.replace("discussion", "dance"), "short"),
        (OWN.replace("{en: A talk.}", "A talk."), "in one language or more"),
        (OWN[: OWN.index("steps:")] + "steps: [talk]", "agenda 1"),
        (OWN[: OWN.index("steps:")] + "steps: 5", "agenda 1"),
    ],
)
def test_a_file_that_is_no_agenda_says_where_and_what(folder, text, said):
    with pytest.raises(ContentError) as wrong:
        ready_agendas(folder(text))
    assert "own.yaml" in str(wrong.value) or "agenda" in wrong.value.where or "rename" in str(wrong.value)
    assert said in str(wrong.value)


def test_a_plan_that_is_unknown_is_named_with_the_nearest():
    with pytest.raises(ContentError, match="half_day"):
        agenda_for("night_shift", TITLE, plan="halfday")


def test_people_join_only_as_the_agencies_chosen():
    own = Agency(id="fire", name={"en": "Fire brigade"}, family="uniformed")
    agenda = agenda_for("night_shift", TITLE, agencies=["police", "labour_inspectorate", own])
    assert [agency.id for agency in agenda.agencies] == ["police", "labour_inspectorate", "fire"]
    assert [family.id for family in agenda.families] == ["uniformed", "labour"]
    agencies, families = known_agencies()
    everybody = agenda_for("night_shift", TITLE)
    assert (everybody.agencies, everybody.families) == (agencies, families)


def test_an_agency_that_nobody_knows_is_named_with_the_nearest():
    with pytest.raises(ContentError, match="police"):
        agenda_for("night_shift", TITLE, agencies=["polic"])


def test_cohort_place_and_date_travel_with_the_agenda():
    occasion = Occasion(cohort="Mazowsze 2027", place="Warszawa", date="2027-03-12")
    assert agenda_for("night_shift", TITLE, occasion=occasion).occasion == occasion
