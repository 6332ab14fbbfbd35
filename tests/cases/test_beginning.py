"""A new film is whole from its first minute, and is never written over anything."""

import pytest

from ias_widgets.cases import check, count_walks, new_film, read, tell, walks
from ias_widgets.errors import ContentError


@pytest.mark.parametrize("languages", [("pl", "en"), ("en",), ("uk", "pl", "en"), ("en", "uk")])
def test_a_new_film_is_checked_clean(tmp_path, languages):
    assert new_film(tmp_path / "film", languages) == ()
    reading = read(tmp_path / "film")
    assert reading.case.languages == languages
    assert check(reading) == []


def test_each_of_its_walks_comes_to_an_ending(tmp_path):
    new_film(tmp_path / "film")
    case = read(tmp_path / "film").case
    found = list(walks(case))
    assert len(found) == count_walks(case) == 6
    assert all(walk.ends for walk in found)
    assert {walk.scene for walk in found} == {"key", "empty"}
    assert len({tell(case, walk.path) for walk in found}) == 6


def test_its_files_say_to_editors_where_the_schemas_are(tmp_path):
    new_film(tmp_path / "film", ("pl", "en", "uk"))
    files = [tmp_path / "film" / "film.yaml", *(tmp_path / "film" / "texts").iterdir()]
    assert len(files) == 4
    for file in files:
        said, _, schema = file.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")
        assert said == "# yaml-language-server: "
        assert (file.parent / schema).is_file()


def test_another_language_has_english_words_and_no_marks_and_is_named(tmp_path):
    assert new_film(tmp_path / "film", ("pl", "de", "en")) == ("de",)
    reading = read(tmp_path / "film")
    assert reading.case.title == {"pl": "Myjnia", "de": "The Car Wash", "en": "The Car Wash"}
    assert set(reading.translates) == {"en"}
    assert [(one.code, one.where) for one in check(reading)] == [
        ("unmarked-translation", f"{tmp_path / 'film' / 'texts' / 'de.yaml'}:3")
    ]


@pytest.mark.parametrize(
    ("folder", "id_"),
    [("Mój film", "moj_film"), ("car-wash", "car-wash"), ("Łódź 2026!", "lodz_2026"), ("фільм", "my_film")],
)
def test_the_id_is_made_of_the_folders_name(tmp_path, folder, id_):
    new_film(tmp_path / folder)
    assert read(tmp_path / folder).case.id == id_


def test_the_id_may_be_given(tmp_path):
    new_film(tmp_path / "film", id_="night_bus")
    assert read(tmp_path / "film").case.id == "night_bus"


def test_an_empty_folder_may_be_there_already(tmp_path):
    new_film(tmp_path)
    assert (tmp_path / "film.yaml").is_file()


def test_nothing_is_ever_overwritten(tmp_path):
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ContentError, match="a new or an empty folder"):
        new_film(tmp_path)
    with pytest.raises(ContentError, match="a new or an empty folder"):
        new_film(tmp_path / "notes.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize(
    ("languages", "id_", "said"),
    [
        (("english",), "", "the code of a language"),
        (("pl", "../pl"), "", "the code of a language"),
        (("pl", "pl"), "", "each once"),
        ((), "", "one language or more"),
        (("pl",), "Night bus", "an id of small letters"),
    ],
)
def test_what_cannot_be_written_is_refused_before_anything_is(tmp_path, languages, id_, said):
    with pytest.raises(ContentError, match=said):
        new_film(tmp_path / "film", languages, id_)
    assert not (tmp_path / "film").exists()
