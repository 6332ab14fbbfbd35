import json
import re
from pathlib import Path

import pytest
import yaml

DATASETS = Path(__file__).parents[2] / "datasets"
LANGUAGES = {"pl", "en", "uk"}
IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_-]{0,47}")


def read(name: str):
    return yaml.safe_load((DATASETS / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def lists():
    return read("agencies.yaml")


@pytest.mark.parametrize("kind", ["families", "agencies"])
def test_every_entry_has_an_id_of_its_own_and_a_name_in_three_languages(lists, kind):
    ids = [entry["id"] for entry in lists[kind]]
    assert len(set(ids)) == len(ids)
    assert all(IDENTIFIER.fullmatch(id_) for id_ in ids)
    for language in LANGUAGES:
        names = [entry["name"][language] for entry in lists[kind]]
        assert len(set(names)) == len(names)
    assert all(set(entry["name"]) == LANGUAGES for entry in lists[kind])


def test_every_agency_belongs_to_a_known_family_and_other_to_none(lists):
    families = {family["id"] for family in lists["families"]}
    without = [agency["id"] for agency in lists["agencies"] if agency["family"] is None]
    assert without == ["other"]
    assert {agency["family"] for agency in lists["agencies"]} - {None} == families


def test_there_are_no_more_families_than_the_screens_have_looks(lists):
    assert len(lists["families"]) <= 7


def test_help_lines_are_named_in_three_languages_and_provisional():
    lines = read("help_lines.yaml")["help_lines"]
    assert [line["number"] for line in lines] == ["+48 22 628 01 20", "112"]
    for line in lines:
        assert set(line) == {"name", "number", "checked"}
        assert set(line["name"]) == LANGUAGES
        assert line["checked"] is False


def test_the_package_describes_every_data_file_and_no_other():
    package = json.loads((DATASETS / "datapackage.json").read_text(encoding="utf-8"))
    described = {resource["path"] for resource in package["resources"]}
    assert described == {path.name for path in DATASETS.iterdir() if path.is_file()} - {"datapackage.json"}
    names = [resource["name"] for resource in package["resources"]]
    assert len(set(names)) == len(names)
    for resource in package["resources"]:
        assert resource["title"]
        assert (resource["format"], resource["encoding"]) == ("yaml", "utf-8")
        assert resource["description"].endswith(".")
        assert (DATASETS / resource["path"]).read_text(encoding="utf-8").startswith("# ")
