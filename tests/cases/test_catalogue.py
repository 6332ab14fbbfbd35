"""Reading a catalogue: what is wrong in it is told at its line, all of it at once, with its mend."""

import pytest

from ias_widgets.cases.catalogue import Catalogue, KnownSource, built_in_catalogue, read_catalogue
from ias_widgets.cases.model import Source
from ias_widgets.cases.tree import ContentErrors
from ias_widgets.errors import ContentError
from ias_widgets.shipped import shipped

SOURCES = """\
sources:
  house:
    title: A book about houses
    year: 2020
    url: https://houses.example/book
    kind: study
  leaflet:
    title: A leaflet somebody copied
    year: null
    url: null
    kind: copy
    unofficial: true
    note: To be compared with the original.
"""

INDICATORS = """\
languages: [pl, en]
lists:
  survey:
    name: {pl: Badanie, en: Survey}
  sheet:
    name: {pl: Arkusz, en: Sheet}
delphi_rule:
  sources: [leaflet]
  mark: S~
  dimensions:
    before: 4
    after: 3
  positive:
    - {strong: 2}
    - {medium: 3}
  together:
    - [before]
    - [after]
indicators:
  key_taken:
    name: {pl: Klucz ma ktoś inny, en: Somebody else has the key}
    about: {pl: Do domu., en: Of the house.}
    who: adults
    strength: strong
    sources: [leaflet, house]
    mark: S~
    lists:
      - {list: survey, dimension: after, strength: strong, item: keys, sources: [leaflet], mark: S~}
      - {list: sheet, sources: [house], mark: S}
  door_shut:
    name: {pl: Drzwi są zamknięte, en: The door is shut}
    who: both
    sources: [house]
    mark: K
    lists:
      - {list: sheet, sources: [house], mark: K}
"""


@pytest.fixture
def written(tmp_path):
    """Write both files, the one changed by replacing what is given."""

    def write(old="", new="", name="indicators.yaml"):
        for file, text in (("sources.yaml", SOURCES), ("indicators.yaml", INDICATORS)):
            assert file != name or old in text
            (tmp_path / file).write_text(text.replace(old, new, 1) if file == name else text, encoding="utf-8")
        return tmp_path

    return write


def faults(folder):
    with pytest.raises(ContentErrors) as caught:
        read_catalogue(folder)
    return [str(error).replace(f"{folder}", "").lstrip("/\\") for error in caught.value.errors]


def test_a_catalogue_is_read_with_all_it_says(written):
    catalogue = read_catalogue(written())
    assert isinstance(catalogue, Catalogue)
    assert list(catalogue.indicators) == ["key_taken", "door_shut"]
    key = catalogue.indicators["key_taken"]
    assert (key.id, key.who, key.strength, key.sources, key.mark) == (
        "key_taken", "adults", "strong", ("leaflet", "house"), "S~",
    )  # fmt: skip
    assert key.name == {"pl": "Klucz ma ktoś inny", "en": "Somebody else has the key"}
    assert key.about["en"] == "Of the house."
    survey, sheet = key.lists
    assert (survey.list, survey.dimension, survey.strength, survey.item) == ("survey", "after", "strong", "keys")
    assert (sheet.list, sheet.dimension, sheet.strength, sheet.item, sheet.mark) == ("sheet", "", None, "", "S")
    assert catalogue.lists["sheet"]["pl"] == "Arkusz"


def test_an_indicator_without_strength_leaves_it_to_the_film(written):
    door = read_catalogue(written()).indicators["door_shut"]
    assert (door.strength, door.about) == (None, {})


def test_a_source_of_the_catalogue_is_a_source_as_films_have_them(written):
    sources = read_catalogue(written()).sources
    assert isinstance(sources["house"], Source)
    assert sources["house"] == KnownSource(
        title="A book about houses", year=2020, url="https://houses.example/book", kind="study"
    )
    leaflet = sources["leaflet"]
    assert (leaflet.year, leaflet.url, leaflet.unofficial) == (None, "", True)


def test_the_rule_of_the_survey_is_read_as_data(written):
    rule = read_catalogue(written()).delphi_rule
    assert rule.dimensions == {"before": 4, "after": 3}
    assert rule.positive == ({"strong": 2}, {"medium": 3})
    assert (rule.together, rule.sources, rule.mark) == ((("before",), ("after",)), ("leaflet",), "S~")


FAULTS = [
    ("sources: [leaflet, house]", "sources: [leaflet, hause]", 25, 'found "hause"; did you mean "house"?'),
    ("strength: strong\n    s", "strength: storng\n    s", 24, 'found "storng"; did you mean "strong"?'),
    ("    mark: K\n", "    mark: X\n", 34, 'expected one of S, S~, K as "mark", found "X"; known: K, S, S~'),
    (
        "    mark: K\n",
        "",
        30,
        'expected "mark" (one of S, S~, K) in indicators.door_shut, found nothing; add "mark: …"',
    ),
    ("who: adults", "who: adult", 23, 'found "adult"; did you mean "adults"?'),
    ("list: survey, dim", "list: surwey, dim", 28, 'found "surwey"; did you mean "survey"?'),
    ("dimension: after", "dimension: aftr", 28, 'found "aftr"; did you mean "after"?'),
    ("- [before]", "- [befor]", 17, 'expected a dimension, found "befor"; did you mean "before"?'),
    ("before: 4", "before: four", 11, 'expected a number as "before", found "four"; write how many'),
    (
        ", en: The door is shut}",
        "}",
        31,
        'expected "en" (a word) in indicators.door_shut.name, found nothing; add "en: …"',
    ),
    ("en: The door is shut", 'en: ""', 31, 'expected a word as "en", found ""; write it between the quotes'),
    ("    who: both\n", "    who: both\n    liszt: 3\n", 33, 'found "liszt"; did you mean "lists"?'),
    (
        "  door_shut:\n",
        "  key_taken:\n",
        30,
        'found "key_taken" again; it stands in line 20 already: rename one of the two',
    ),
]
FAULTS_OF_SOURCES = [
    ("kind: study", "kind: studdy", 6, 'found "studdy"; did you mean "study"?'),
    ("year: 2020", "year: soon", 4, 'expected a year as "year", found "soon"; write null where no date was seen'),
    ("https://houses", "houses", 5, 'found "houses.example/book"; write null where none is known'),
    ("    year: null\n", "", 7, 'expected "year" (a year, or null) in sources.leaflet, found nothing; add "year: …"'),
]


@pytest.mark.parametrize(("old", "new", "line", "told"), FAULTS)
def test_a_fault_among_the_indicators_is_told_at_its_line(written, old, new, line, told):
    (fault,) = faults(written(old, new))
    assert fault.startswith(f"indicators.yaml:{line}: ")
    assert fault.endswith(told)


@pytest.mark.parametrize(("old", "new", "line", "told"), FAULTS_OF_SOURCES)
def test_a_fault_among_the_sources_is_told_at_its_line(written, old, new, line, told):
    (fault,) = faults(written(old, new, "sources.yaml"))
    assert fault.startswith(f"sources.yaml:{line}: ")
    assert fault.endswith(told)


def test_all_faults_are_told_at_once(written):
    folder = written("who: both", "who: all")
    (folder / "sources.yaml").write_text(SOURCES.replace("kind: copy", "kind: copied"), encoding="utf-8")
    assert [fault.partition(": ")[0] for fault in faults(folder)] == ["sources.yaml:11", "indicators.yaml:32"]


@pytest.mark.parametrize("lacking", ["sources.yaml", "indicators.yaml"])
def test_a_folder_without_one_of_the_files_is_no_catalogue(written, lacking):
    folder = written()
    (folder / lacking).unlink()
    assert faults(folder) == [f"{lacking}:1: expected a file, found nothing; a catalogue has a file {lacking}"]


def test_lists_that_are_no_lists_are_told(written):
    folder = written("    lists:\n      - {list: sheet, sources: [house], mark: K}\n", "    lists: sheet\n")
    told = 'indicators.yaml:35: expected the lists it stands on as "lists", found "sheet"; begin each with -'
    assert faults(folder) == [told]


def test_the_catalogue_that_travels_with_the_package_is_read_once():
    catalogue = built_in_catalogue()
    assert catalogue is built_in_catalogue()
    assert catalogue.indicators["documents_confiscated"].strength == "strong"
    assert {"cross", "sea2"} <= set(catalogue.sources)


def test_shipped_folders_are_found_and_others_are_not():
    assert (shipped("datasets") / "indicators.yaml").is_file()
    with pytest.raises(ContentError, match="install the package again"):
        shipped("no_such_folder")
