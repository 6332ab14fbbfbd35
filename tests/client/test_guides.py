"""Guides are found beside the package and beside the store; what is amiss in one is told, and keeps it from being offered."""

from pathlib import Path

import pytest

from ias_widgets.client import (
    agenda_for,
    check_guide,
    guide_named,
    guide_of,
    known_guides,
    own_guides,
    ready_agendas,
    ready_guide,
)
from ias_widgets.errors import ContentError
from ias_widgets.rooms import FilmStep
from tests.rooms.guides.made import ENGLISH, POLISH


@pytest.fixture
def own(tmp_path, monkeypatch):
    """One's own guides, beside a store in a folder of the test."""
    monkeypatch.setenv("IAS_STORE", str(tmp_path / "rooms.sqlite"))
    folder = own_guides()
    folder.mkdir()
    (folder / "small_day.pl.md").write_text(POLISH, encoding="utf-8")
    (folder / "small_day.en.md").write_text(ENGLISH, encoding="utf-8")
    (folder / "notes.en.md").write_text("# No guide\n", encoding="utf-8")
    return folder


def test_ones_own_stand_beside_those_of_the_package(own):
    assert [files.id for files in known_guides()] == ["interagency_workshop", "small_day"]
    assert [path.name for path in guide_named("small_day").paths] == ["small_day.en.md", "small_day.pl.md"]


def test_a_guide_is_offered_as_an_agenda_that_names_the_room(own):
    ready = next(one for one in ready_agendas() if one.id == "small_day")
    assert (ready.of_guide, ready.plays_film, ready.folder) == (True, True, own)
    assert ready.called({"pl": "Nocna zmiana"}) == {"pl": "Mały dzień", "en": "A small day"}


def test_the_chosen_film_stands_in_its_step_under_the_guides_title(own):
    agenda = agenda_for("night_shift", {"en": "Day"}, plan="small_day", film_title={"pl": "Nocna zmiana"})
    (film,) = (step for step in agenda.steps if isinstance(step, FilmStep))
    assert (film.film, film.title["pl"], film.minutes) == ("night_shift", "Film", 45)


WHERE = """\
## {title}
> question: place · 5 min · id: where
> - picture: {picture}

**{title}?**

"""


@pytest.mark.parametrize(
    ("picture", "named"), [("pictures/desk.svg", "pictures/desk.svg"), ("film:night_shift/gate", None)]
)
def test_a_picture_is_named_from_the_folder_of_the_guide(own, tmp_path, monkeypatch, picture, named):
    for name, text, before, title in (
        ("small_day.pl.md", POLISH, "## Powitanie", "Gdzie"),
        ("small_day.en.md", ENGLISH, "## Welcome", "Where"),
    ):
        told = text.replace(before, WHERE.format(title=title, picture=picture) + before)
        (own / name).write_text(told, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for plan in ("small_day", str(Path("guides") / "small_day.pl.md")):
        agenda = agenda_for("night_shift", {"en": "Day"}, plan=plan, film_title={"pl": "Nocna zmiana"})
        (step,) = (step for step in agenda.steps if step.id == "where")
        assert step.asked().pictures() == (str((own / named).resolve()) if named else picture,)


def test_a_file_brings_its_other_languages_with_it(own):
    files = guide_named(str(own / "small_day.en.md"))
    assert guide_of(files).languages == ("pl", "en")
    assert ready_guide(str(own / "small_day.en.md")).id == "small_day"


def test_ones_own_stands_in_place_of_the_packages(own):
    text = POLISH.replace("id: small_day", "id: interagency_workshop")
    (own / "interagency_workshop.pl.md").write_text(text, encoding="utf-8")
    assert guide_named("interagency_workshop").folder == own


def test_a_broken_guide_is_not_offered_and_says_why_when_it_is_asked_for(own):
    (own / "small_day.pl.md").write_text(POLISH.replace("> break", "> braek"), encoding="utf-8")
    assert "small_day" not in [one.id for one in ready_agendas()]
    with pytest.raises(ContentError, match=r"small_day\.pl\.md:42.*break"):
        agenda_for("night_shift", {"en": "Day"}, plan="small_day")


def test_a_file_must_be_called_as_it_says(own):
    (own / "small_day.en.md").rename(own / "small_day.uk.md")
    (problem,) = check_guide(guide_named("small_day")).problems
    assert (problem.expected, problem.found) == ("a file called small_day.en.md", "small_day.uk.md")


def test_a_film_that_is_not_there_is_named_with_the_nearest(own):
    (own / "small_day.pl.md").write_text(POLISH.replace("film: chosen", "film: nihgt_shift"), encoding="utf-8")
    (problem,) = check_guide(guide_named("small_day"), ["night_shift"]).problems
    assert problem.where.endswith("small_day.pl.md:37")
    assert problem.mend == 'did you mean "night_shift"?'


def test_what_is_no_text_is_told(own):
    (own / "small_day.pl.md").write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError, match="UTF-8"):
        guide_named("small_day")


@pytest.mark.parametrize(("name", "said"), [("smal_day", "small_day"), ("smal_day.pl.md", "small_day.pl.md")])
def test_a_guide_that_is_not_there_is_named_with_the_nearest(own, monkeypatch, name, said):
    monkeypatch.chdir(own)
    with pytest.raises(ContentError, match=said):
        guide_named(name)
