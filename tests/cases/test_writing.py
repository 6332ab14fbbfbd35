"""A film that was written is read as the same film."""

from hypothesis import HealthCheck, given, settings

from ias_widgets.cases import check, load, read, read_film, texts_of, write_film

from .made import films

ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
TRANSLATION = {"stale-translation", "unmarked-translation", "missing-text", "unused-text"}


@ONCE
@given(case=films(wild=True))
def test_reading_what_was_written_gives_the_same_film_with_its_translation_up_to_date(tmp_path_factory, case):
    folder = tmp_path_factory.mktemp("film")
    write_film(case, folder)
    reading = read(folder)
    assert reading.case == case
    assert list(reading.case.scenes) == list(case.scenes)
    assert not TRANSLATION & {finding.code for finding in check(reading)}


def test_a_film_with_every_part_of_the_language_is_written_as_it_was(folder, tmp_path):
    case = read_film(folder.path)
    stills = {"kettle": (folder.path / "pictures" / "kettle.svg").read_bytes()}
    write_film(case, tmp_path / "again", stills, folder.files())
    again = read(tmp_path / "again")
    assert again.case == case
    assert check(again) == []


def test_what_the_catalogue_says_is_not_written_down_again(folder, tmp_path):
    write_film(read_film(folder.path), tmp_path / "again", {"kettle": b"<svg/>"}, folder.files())
    written = (tmp_path / "again" / "film.yaml").read_text(encoding="utf-8")
    assert "own_book" in written.partition("variables:")[0]
    assert "mass:" not in written
    assert "strength: strong" not in written.partition("lid:")[2].partition("spoon:")[0]


def test_a_light_of_the_films_own_is_written_beside_its_parts_and_one_of_the_shared_kit_is_not(folder, tmp_path):
    write_film(read_film(folder.path), tmp_path, files={"clips/street.webm": b"clip"})
    written = (tmp_path / "kit" / "lights.yaml").read_text(encoding="utf-8")
    assert "lamplight" in written
    assert "hall" not in written


def test_a_built_in_film_is_written_as_it_was(tmp_path):
    case = load("night_shift")
    stems = {scene.picture for scene in case.scenes.values() if scene.picture}
    write_film(case, tmp_path, dict.fromkeys(stems, b"<svg/>"))
    again = read_film(tmp_path)
    assert again == case
    assert dict(texts_of(again)) == dict(texts_of(case))
