"""The schemas that editors use say of a film's shape what the reader says."""

import json
import re

import pytest
from jsonschema import Draft7Validator

from ias_widgets.cases import built_in_catalogue, check, film_schema, new_film, read, texts_schema, write_schemas
from ias_widgets.cases.fields import Fields
from ias_widgets.cases.library import built_in, film_folder
from ias_widgets.cases.schema import boards_schema
from ias_widgets.cases.texts import texts_of
from ias_widgets.cases.tree import ContentErrors, parse
from tests.cases.test_broken import FAULTS, break_

FILM, TEXTS, BOARDS = (Draft7Validator(made()) for made in (film_schema, texts_schema, boards_schema))


def plain(node):
    """Return a parsed file as an editor's validator sees it."""
    if isinstance(node.value, dict):
        return {key: plain(part) for key, part in node.value.items()}
    if isinstance(node.value, list):
        return [plain(part) for part in node.value]
    return node.value


def wrong(validator, path):
    text = path.read_text(encoding="utf-8")
    return [
        f"{'.'.join(map(str, one.path))}: {one.message}" for one in validator.iter_errors(plain(parse(text, "", [])))
    ]


def fits(folder):
    texts, boards = sorted(folder.glob("texts/*")), sorted(folder.glob("boards/*"))
    found = [wrong(validator, path) for validator, paths in ((TEXTS, texts), (BOARDS, boards)) for path in paths]
    return [wrong(FILM, folder / "film.yaml"), *found]


@pytest.fixture
def begun(tmp_path):
    new_film(tmp_path / "begun", ("en", "pl"))
    return tmp_path / "begun"


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    changed, times = re.subn(old, new, text, count=1, flags=re.DOTALL)
    assert times == 1, old
    path.write_text(changed, encoding="utf-8")


def refused(folder):
    try:
        read(folder)
    except ContentErrors:
        return True
    return False


def test_both_are_schemas():
    for schema in (film_schema(), texts_schema(), boards_schema()):
        Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("name", built_in())
def test_a_built_in_film_fits(name):
    assert [found for found in fits(film_folder(name)) if found] == []


def test_a_new_film_fits(begun):
    assert [found for found in fits(begun) if found] == []


SHAPES = {
    "no start": (r"start: bay[^\n]*", ""),
    "an id with a blank": (r"id: begun", "id: be gun"),
    "no code of a language": (r"\[en, pl\]", "[English, pl]"),
    "a language twice": (r"\[en, pl\]", "[en, en]"),
    "another review": (r"review: draft", "review: drafted"),
    "a number as somebody who speaks": (r"people: \[lena", "people: [1"),
    "no agency and not all": (r"first_minute: all", "first_minute: 3"),
    "a variable that starts with a number": (r"called: \{start: false\}", "called: {start: 3}"),
    "a variable without a start": (r"called: \{start: false\}", "called: {}"),
    "a variable named as a concern": (r"called: \{start: false\}", "safety: {start: false}"),
    "scenes as a list": (r"scenes:\n.*", "scenes: [bay]\n"),
    "a key nobody knows": (r"    shots:  ", "    shot: x\n    shots:  "),
    "seconds as a word": (r"seconds: 18", "seconds: soon"),
    "no seconds at all": (r"seconds: 18", "second: 18"),
    "a shot of no length": (r"seconds: 18", "seconds: 0"),
    "a shot's id in capitals": (r"      rain:", "      Rain:"),
    "a line that is a number": (r"cold: lena", "cold: 7"),
    "a line before the beginning": (r"cold: lena", "cold: {speaker: lena, at: -1}"),
    "another kind of paper": (r"kind: paper", "kind: papyrus"),
    "a value without quotes": (r'"1 200,00"', "1200"),
    "an indicator the catalogue lacks": (r"others_speak", "others_spoke"),
    "no strength where the catalogue gives none": (r", strength: medium", ""),
    "another strength than the catalogue's": (r"indicator: debt_bondage,", "indicator: debt_bondage, strength: weak,"),
    "a strength there is not": (r"strength: medium", "strength: loud"),
    "a source beside an indicator": (r"strength: medium", "strength: medium, source: ovc"),
    "a sign of the film's own without a mark": (r"indicator: others_speak", "source: ovc"),
    "half a window": (r"\[8, 18\]", "[8]"),
    "a window of words": (r"\[8, 18\]", "[early, late]"),
    "a decoy without a window": (r", window: \[0, 12\]", ""),
    "nobody who decides": (r"      agency: police[^\n]*\n", ""),
    "deep as a word": (r"deep: true", "deep: very"),
    "one choice": (r"        here:.*?\n\n  bench:", "\n  bench:"),
    "a choice that leads nowhere": (r"          to: bench\n", ""),
    "an effect that is a number": (r"effects: \{asked: alone\}", "effects: {asked: 1}"),
    "an effect on a concern": (r"effects: \{asked: alone\}", "effects: {safety: true}"),
    "another mark": (r"mark: S~", "mark: Q"),
    "no source": (r"          source: ovc\n", ""),
    "a concern nobody knows": (r"safety: mixed", "luck: mixed"),
    "a concern that is good": (r"safety: mixed", "safety: good"),
    "concerns as a list": (r"concerns: \{safety: harms, rights: mixed, evidence: helps\}", "concerns: [safety]"),
    "a condition on a concern": (r"when: \{asked: alone\}", "when: {safety: true}"),
    "a condition as a formula": (r"when: \{asked: alone\}", "when: asked == alone"),
    "an empty condition": (r"when: \{asked: alone\}", "when: {}"),
    "no way": (r"to: \[\{scene: key[^\n]*", "to: []"),
    "only ways that may be closed": (r", \{scene: empty\}\]", "]"),
    "a way on and an ending": (r"    ending: ", "    to: empty\n    ending: "),
    "neither way nor ending": (r"    ending: [^\n]*", ""),
    "an ending that tells of luck": (r"\[safety, rights, evidence\]\}", "[safety, luck]}"),
}


@pytest.mark.parametrize("fault", SHAPES)
def test_a_shape_that_the_reader_refuses_is_underlined_in_the_editor(begun, fault):
    change(begun / "film.yaml", *SHAPES[fault])
    assert refused(begun)
    assert wrong(FILM, begun / "film.yaml")


ONLY_THE_WHOLE_FILM_TELLS = {
    "a start that is no scene", "a choice that leads to no scene", "a way that leads to no scene",
    "a variable nobody declared in a condition", "a variable nobody declared in an effect",
    "a value a variable cannot have", "a truth for a variable of words", "a start a variable cannot have",
    "a speaker nobody knows", "a source nobody knows", "a sign in a shot of another scene", "a picture nobody drew",
    "a picture that is not described", "one key twice", "no texts in a language",
    "a picture outside of its folder", "a list as a key",
    "storyboards of no scene", "a storyboard of no shot", "a storyboard like one that is not there",
    "storyboards like each other", "a layer taken out that is not there", "a layer before one that is not there",
    "a storyboard that lays a paper the shot has not", "a clip that is not there", "a light that is no colours",
}  # fmt: skip
UNREADABLE = [fault for fault in FAULTS if fault["code"] == "unreadable"]


@pytest.mark.parametrize("fault", [pytest.param(fault, id=fault["name"]) for fault in UNREADABLE])
def test_a_broken_film_is_underlined_in_the_editor_unless_only_the_whole_film_tells(folder, fault):
    break_(folder, fault)
    try:
        underlined = any(fits(folder.path))
    except (UnicodeDecodeError, FileNotFoundError):
        underlined = True
    assert underlined == (fault["name"] not in ONLY_THE_WHOLE_FILM_TELLS)


@pytest.mark.parametrize(
    "fault",
    [
        (r"title: The Car Wash", "title: 7"),
        (r"title: The Car Wash", 'title: " "'),
        (r"          why: Tomek speaks[^\n]*\n", ""),
        (r"          why: Tomek speaks", "          wyh: Tomek speaks"),
        (r"story: In the evening[^\n]*", ""),
        (r"label: Away from the boss", "label: Away from the boss, on the bench behind"),
        (r"text: Ask Tomek over", "text: Ask Tomek over, kindly and with a cup of tea from the flask in hand,"),
    ],
    ids=["a number", "nothing said", "no why", "a slip", "no story", "a long label", "a long choice"],
)
def test_texts_that_are_refused_or_too_long_are_underlined_in_the_editor(begun, fault):
    change(begun / "texts" / "en.yaml", *fault)
    assert refused(begun) or [one for one in check(read(begun)) if "translation" not in one.code]
    assert wrong(TEXTS, begun / "texts" / "en.yaml")


def test_every_concern_source_indicator_and_agency_is_offered_and_explained():
    text = json.dumps(film_schema())
    catalogue = built_in_catalogue()
    for word in (*catalogue.indicators, *catalogue.sources, "border_guard", "kcik", "safety", "rights", "evidence"):
        assert f'"{word}"' in text
    indicators = film_schema()["definitions"]["sign"]["oneOf"][0]["properties"]["indicator"]
    assert len(indicators["enum"]) == len(indicators["enumDescriptions"]) == len(catalogue.indicators)


def everything(folder):
    """Make of the new film one that has every part a film can have."""
    film = folder / "film.yaml"
    change(film, r"\nscenes:", "\nsources: {own: {title: A guide, year: 2026, url: https://example.org}}\n\nscenes:")
    change(film, r"cold: lena", "cold: {speaker: lena, at: 1}")
    change(film, r"indicator: others_speak", "source: own, mark: K")
    change(film, r"  bay:", "  bay:\n    picture: bay")
    change(folder / "texts" / "en.yaml", r"    title: The car wash", "    title: The car wash\n    picture_alt: A wash")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "bay.svg").write_text("<svg/>", encoding="utf-8")
    change(film, r"  bay:", "  bay:\n    video: {file: clips/bay.webm}")
    (folder / "clips").mkdir()
    (folder / "clips" / "bay.webm").write_bytes(b"a clip")
    (folder / "boards").mkdir()
    (folder / "boards" / "bay.yaml").write_text(BOARD, encoding="utf-8")
    return read(folder)


BOARD = """
rain:
  like: hatch
hatch:
  light: hall
  camera: {from: [0, 0, 1600]}
  layers:
    wall: {enter: {at: 1}, leave: {at: 2}, parts: [{part: wall, tint: {coat: red}}]}
  papers: {debt: {look: sheet}}
"""


def opened(schema, root):
    """Yield a schema and all that it refers to or chooses from."""
    if "$ref" in schema:
        yield from opened(root["definitions"][schema["$ref"].rpartition("/")[2]], root)
        return
    yield schema
    for way in ("anyOf", "oneOf"):
        for one in schema.get(way, []):
            yield from opened(one, root)


def at(schemas, step, root):
    """Return the step with ids as *, and the schemas it leads to."""
    known = [one for schema in schemas for one in opened(schema, root)]
    named = [one["properties"][step] for one in known if step in one.get("properties", {})]
    if named:
        return step, named
    free = [one["additionalProperties"] for one in known if one.get("additionalProperties")]
    return "*", free + [one["items"] for one in known if step.isdigit() and "items" in one]


def placed(path, root):
    schemas, steps = [root], []
    for step in filter(None, path.split(".")):
        name, schemas = at(schemas, step, root)
        steps.append(name)
    known = [one for schema in schemas for one in opened(schema, root)]
    return ".".join(steps), {key for one in known for key in one.get("properties", {})}


def test_the_reader_asks_for_the_keys_of_the_schema_and_for_no_others(begun, monkeypatch):
    asked = {}
    take = Fields.node

    def remembered(self, key, expected=""):
        asked.setdefault(self.path, set()).add(key)
        return take(self, key, expected)

    monkeypatch.setattr(Fields, "node", remembered)
    built_in_catalogue()
    asked.clear()
    everything(begun)
    read_keys, known_keys = {}, {}
    for path, keys in asked.items():
        board = re.fullmatch(r"scenes\.\w+\.shots\.(\w+)\.board(.*)", path)
        place, known = placed(board.expand(r"\1\2"), boards_schema()) if board else placed(path, film_schema())
        place = f"board {place}" if board else place
        read_keys.setdefault(place, set()).update(keys)
        known_keys[place] = known
    assert len(read_keys) == 21
    assert read_keys == known_keys


def leaves(schema, path=""):
    for key, part in schema.get("properties", {}).items():
        yield from leaves(part, f"{path}.{key}" if path else key)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from leaves(schema["additionalProperties"], f"{path}.*")
    if schema["type"] == "string":
        yield path


def test_the_texts_of_a_film_are_those_of_the_schema_and_no_others(begun):
    schema = texts_schema()
    used = {placed(id_, schema)[0] for id_, _ in texts_of(everything(begun).case)}
    assert used == set(leaves(schema)) - {"translates.*"}


def test_schemas_are_written_the_same_each_time(tmp_path):
    first, second = write_schemas(tmp_path / "a"), write_schemas(tmp_path / "b")
    assert [path.name for path in first] == ["film.schema.json", "texts.schema.json", "boards.schema.json"]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
