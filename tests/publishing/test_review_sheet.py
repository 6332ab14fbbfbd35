"""The review sheet: all that claims to be true stands on it, as it is written, and the same film gives the same paper."""

import json
from datetime import date

import msgspec
import pytest

from ias_widgets.cases import new_film, read_film, say
from ias_widgets.publishing import review_pages, review_sheet, reviewed_hash
from ias_widgets.publishing.review_sheet import _document

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    folder = tmp_path_factory.mktemp("film") / "car_wash"
    new_film(folder, ("pl", "en", "uk"))
    return read_film(folder)


def printed(case, language):
    """Return all words on the paper, with plain spaces, and the data they came as."""
    data = json.loads(_document(case, DAY, language, None)[1]["data"])

    def words(part):
        if isinstance(part, str):
            return part.replace("\u00a0", " ")
        parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else [str(part)]
        return "\n".join(words(one) for one in parts)

    return words(data), data


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_every_choice_with_its_rule_and_sources_stands_on_it(case, language):
    words, data = printed(case, language)
    shown = [choice for decision in data["decisions"] for choice in decision["choices"]]
    choices = [choice for scene in case.scenes.values() if scene.decision for choice in scene.decision.choices]
    assert [choice["mark"] for choice in shown] == [choice.feedback.mark for choice in choices]
    for choice, row in zip(choices, shown, strict=True):
        told = choice.feedback
        parts = [choice.text, told.happened, told.why, told.rule, *(touch.words for touch in told.concerns.values())]
        assert [part for part in parts if say(part, language) not in words] == []
        sources = [case.sources[key] for key in told.sources]
        assert row["sources"] == [{"title": one.title, "year": one.year, "url": one.url} for one in sources]
        assert bool(row["sometimes"]) == (choice.when is not None)


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_every_sign_decoy_and_ending_stands_on_it(case, language):
    words, data = printed(case, language)
    scenes = case.scenes.values()
    signs = [sign for scene in scenes for sign in scene.signs]
    assert [(row["mark"], len(row["sources"])) for row in data["signs"]] == [(s.mark, len(s.sources)) for s in signs]
    assert [part for part in signs if say(part.name, language) not in words] == []
    for decoy in (decoy for scene in scenes for decoy in scene.decoys):
        assert say(decoy.name, language) in words
        assert say(decoy.why, language) in words
    assert [scene.id for scene in scenes if scene.ending and say(scene.ending.name, language) not in words] == []


def test_a_signs_indicator_is_named_and_its_window_and_strength_said(case):
    data = printed(case, "en")[1]
    row = data["signs"][2]
    assert row["indicator"] == "Somebody else holds the person’s documents"
    assert (row["window"], row["strength"]) == ("seconds 2–10 of the shot “card”", "strong")


def test_it_names_the_film_its_status_and_the_day(case):
    data = printed(case, "en")[1]
    assert dict(data["about-film"])["Printed"] == "2026-11-22"
    assert dict(data["about-film"])["Film hash"] == reviewed_hash(case)
    assert data["status"] == "draft, not yet signed by a practitioner"


def test_signing_leaves_the_hash_as_it_is_and_any_other_change_does_not(case):
    assert reviewed_hash(msgspec.structs.replace(case, review="signed")) == reviewed_hash(case)
    assert reviewed_hash(msgspec.structs.replace(case, title={"pl": "Inna"})) != reviewed_hash(case)


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_is_a_pdf_of_some_pages_and_the_same_each_time(case, language):
    made = review_sheet(case, DAY, language)
    assert made.startswith(b"%PDF")
    assert made == review_sheet(case, DAY, language)
    assert len(review_pages(case, DAY, language, dots_per_inch=20)) > 3


def test_another_day_is_another_paper(case):
    assert review_sheet(case, DAY) != review_sheet(case, date(2026, 11, 23))


def test_what_looks_like_markup_is_printed_as_it_is(case):
    odd = '#panic("no") $x$ *bold* _it_ `raw` @ref <label> \\ "quoted" // gone /* gone */ = heading'
    scenes = {
        id_: msgspec.structs.replace(scene, title={"pl": odd}, story={"pl": odd}) for id_, scene in case.scenes.items()
    }
    film = msgspec.structs.replace(case, title={"pl": odd}, about={"pl": odd}, scenes=scenes)
    assert odd in printed(film, "pl")[0]
    assert review_sheet(film, DAY, "pl").startswith(b"%PDF")


def test_every_letter_has_a_shape(case):
    """A letter that the font lacks is drawn as the same empty box: two words of such letters look alike."""

    def picture(words):
        film = msgspec.structs.replace(case, title={"pl": words}, about={"pl": " "}, scenes={})
        return review_pages(film, DAY, "pl", dots_per_inch=60)[0]

    letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻґєіїщюяҐЄІЇЩЮЯжфъ’„”«»–"
    assert len({picture(letter) for letter in letters}) == len(letters)


def test_a_film_without_signs_has_a_sheet_too(case):
    scenes = {
        id_: msgspec.structs.replace(scene, signs=(), decoys=(), decision=None) for id_, scene in case.scenes.items()
    }
    film = msgspec.structs.replace(case, scenes=scenes)
    assert review_sheet(film, DAY).startswith(b"%PDF")
