"""What is said in a cell about a room becomes its agenda: a film, a plan, or a guide."""

import pytest

from ias_widgets.errors import ContentError
from ias_widgets.rooms import BoardStep, FilmStep
from ias_widgets.widgets.plan import planned
from tests.rooms.guides.made import POLISH

GUIDE = "interagency_workshop"


def test_a_guide_gives_the_room_its_steps_and_its_title():
    agenda = planned("night_shift", None, "en", {"guide": GUIDE, "place": "Lublin"})
    assert agenda.title["en"] == "The interagency workshop"
    assert [step.film for step in agenda.steps if isinstance(step, FilmStep)] == ["night_shift"]
    assert [step.collects for step in agenda.steps if isinstance(step, BoardStep)] == ["notes", "commitments"]
    assert agenda.occasion.place == "Lublin"


def test_a_title_of_ones_own_stands_before_the_guides():
    assert planned("night_shift", None, "pl", {"guide": GUIDE, "title": "Lublin, marzec"}).title == {
        "pl": "Lublin, marzec"
    }


def test_a_guide_without_a_chosen_film_needs_none(tmp_path):
    text = POLISH.replace("> film: chosen · 45 min · id: film", "> break · 45 min · id: film")
    (tmp_path / "small_day.pl.md").write_text(text, encoding="utf-8")
    agenda = planned(None, None, "pl", {"guide": str(tmp_path / "small_day.pl.md")})
    assert [step.id for step in agenda.steps] == ["welcome", "first_calls", "film", "pause", "seen"]


def test_tests_and_feedback_stand_around_the_film_and_the_occasion_says_what_is_held():
    options = {"sheets": ("after", "before"), "kind": "training", "audience": "Border Guard", "programme": "y2027"}
    agenda = planned("night_shift", None, "en", options)
    assert [getattr(step, "purpose", step.id) for step in agenda.steps] == ["before", "film", "after"]
    occasion = agenda.occasion
    assert (occasion.kind, occasion.audience, occasion.programme) == ("training", "Border Guard", "y2027")


@pytest.mark.parametrize(
    ("film", "agenda", "options", "said"),
    [
        (None, None, {"guide": GUIDE}, "night_shift"),
        ("night_shift", None, {"guide": GUIDE, "plan": "film"}, "plan= or guide="),
        (None, {}, {"guide": GUIDE}, "both"),
        ("night_shift", None, {"guide": "interagency"}, GUIDE),
        ("night_shift", None, {"sheets": ("befor",)}, "before"),
        ("night_shift", None, {"programme": "../keys"}, "programme as a short id"),
        ("night_shift", None, {"kind": "party"}, "a kind that is known"),
    ],
)
def test_too_little_and_too_much_are_told(film, agenda, options, said):
    with pytest.raises(ContentError, match=said):
        planned(film, agenda, "pl", options)
