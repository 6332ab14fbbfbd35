from importlib.resources import files

import pytest

from ias_widgets.cases import built_in, film_folder, load, read_film
from ias_widgets.errors import ContentError


def test_the_built_in_films_are_found_by_name():
    assert "night_shift" in built_in()
    assert (film_folder("night_shift") / "film.yaml").is_file()


def test_a_misspelt_film_is_refused_with_what_was_meant():
    for find in (film_folder, load):
        with pytest.raises(ContentError, match='did you mean "night_shift"'):
            find("nightshift")


def test_a_film_is_loaded_by_its_folder(folder):
    assert load(folder.path).id == load(str(folder.path)).id == "tea"


def test_a_film_is_read_from_a_resource_of_a_package():
    assert read_film(files("ias_widgets") / "films" / "night_shift").id == load("night_shift").id
