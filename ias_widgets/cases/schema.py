"""JSON Schemas (draft 7) of a film's files, for editors: they complete words and underline what does not fit.

Made from the reader's own lists, so that they cannot tell another story than it does. What an
editor cannot know stays with ``ias film check``: whether a scene exists, whether a way ends.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from ias_widgets.cases.agencies import agency_names
from ias_widgets.cases.catalogue import built_in_catalogue
from ias_widgets.cases.fields import IDENTIFIER, LANGUAGE, MOST_SECONDS
from ias_widgets.cases.model import (
    CONCERNS,
    LABEL_CHARACTERS,
    MARKS,
    STRENGTHS,
    TEXT_CHARACTERS,
    How,
    PaperKind,
    Rule,
)
from ias_widgets.cases.reading.decisions import FEWEST, MOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ias_widgets.cases.catalogue import Catalogue
    from ias_widgets.cases.model import Strength

__all__ = ["film_schema", "texts_schema", "write_schemas"]

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_ID = f"^{IDENTIFIER.pattern}$"
_HEX = "^[0-9a-f]{8}$"

_CONCERNS = {"safety": "the person's safety", "rights": "the person's rights", "evidence": "the evidence"}
_HOWS = {"helps": "it does them good", "mixed": "it helps and harms", "harms": "it does them harm"}
_MARKS = {
    "S": "read in a source",
    "S~": "found, but only in an unofficial, secondary or old copy",
    "K": "general knowledge: screens say that it must be checked",
}
_STRENGTHS = {"strong": "a strong indicator", "medium": "a medium one", "weak": "a weak one"}
_KINDS = {"paper": "a paper on a table (default)", "phone": "the screen of a phone", "screen": "any other screen"}
_RULES = {
    "most": "the choice with the most votes (default)",
    "family": "each family of agencies has one vote",
    "agency": "the agency whose decision it is",
    "facilitator": "whoever leads the room",
}


def write_schemas(folder: Path, catalogue: Catalogue | None = None) -> list[Path]:
    """Write both schemas into a folder, made where it is missing; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in (("film", film_schema(catalogue)), ("texts", texts_schema())):
        path = folder / f"{name}.schema.json"
        text = json.dumps(schema, ensure_ascii=False, indent=1)
        path.write_text(f"{text}\n", encoding="utf-8", newline="\n")
        written.append(path)
    return written


def film_schema(catalogue: Catalogue | None = None) -> Schema:
    """Return the schema of ``film.yaml``.

    Parameters
    ----------
    catalogue
        Indicators and sources that are offered; default: those of ``datasets/``.

    Examples
    --------
    >>> film_schema()["properties"]["review"]["enum"]
    ['draft', 'signed']
    """
    known = catalogue or built_in_catalogue()
    definitions = {
        "agency": _agency("the agency whose decision it is in the story"),
        "condition": _condition(),
        "ways": _ways(),
        "talk": _map(_agency("for all, or for one agency", everybody=True), "questions for the talk"),
        "source": _sources(known),
        "mark": _choice_of(MARKS, _MARKS, "how far it can be relied on"),
        "window": {
            "type": "array",
            "items": {"type": "number", "minimum": 0},
            "minItems": 2,
            "maxItems": 2,
            "description": "[from, to]: seconds from the beginning of the shot",
        },
        "shot": _shot(),
        "sign": _sign(known),
        "decoy": _object(
            {"shot": _word("the shot it is in"), "window": _ref("window")},
            ("shot", "window"),
            "what looks like a sign and is none; texts: decoys.<id>.name, .why",
        ),
        "decision": _decision(),
        "choice": _choice(),
        "scene": _scene(),
    }
    film = _object(
        {
            "id": {"type": "string", "pattern": _ID, "description": "the film's id; never change it once it is used"},
            "languages": _languages(),
            "review": _choice_of(("draft", "signed"), {}, "signed once a practitioner has signed the review sheet"),
            "start": _word("the scene it begins with"),
            "people": _words("who speaks; their names are texts: people.<id>"),
            "talk": _ref("talk"),
            "sources": _map(_source(), "sources that the catalogue (datasets/sources.yaml) lacks"),
            "variables": _map(_variable(), "what the story remembers", names=_not_a_concern()),
            "scenes": _map(_ref("scene"), "the scenes by their ids"),
        },
        ("id", "languages", "review", "start", "scenes"),
        "a film: its structure. Its words stand in texts/<language>.yaml under the same ids",
    )
    return {"$schema": _DRAFT, "title": "IAS Workshop film (film.yaml)", **film, "definitions": definitions}


def texts_schema() -> Schema:
    """Return the schema of ``texts/<language>.yaml``.

    Examples
    --------
    >>> sorted(texts_schema()["required"])
    ['about', 'content_note', 'scenes', 'title']
    """
    concerns: dict[str, Schema] = {concern: _said(f"why: {_CONCERNS[concern]}") for concern in CONCERNS}
    touched = _object(concerns, (), "what it did to each concern that film.yaml names, in words")
    talk = _map(_said("the question"), "questions for the talk")
    choice = _object(
        {
            "text": {**_said("the choice as the tablet shows it"), "maxLength": TEXT_CHARACTERS},
            "label": {**_said("the choice in a few words, for the screen"), "maxLength": LABEL_CHARACTERS},
            "happened": _said("what happened then"),
            "why": _said("why it did"),
            "rule": _said("the rule; screens add its source, and “to be checked” where its mark says so"),
            "concerns": touched,
        },
        ("text", "label", "happened", "why", "rule"),
        "a choice",
    )
    paper = _object(
        {
            "title": _said("what stands at the head of the paper"),
            "rows": _map(_said("what the row is; its value stands in film.yaml"), "the rows"),
            "total": _said("what the sum is"),
        },
        ("title",),
        "a paper, a phone or a screen",
    )
    shot = {
        "seen": _said("what the picture shows, in a sentence or two"),
        "lines": _map(_said("what is said"), "the lines"),
        "papers": _map(paper, "what is read"),
    }
    decoy = {"name": _said("what it is"), "why": _said("why it is no sign")}
    decision = {
        "prompt": _said("the question everybody answers"),
        "short": {**_said("the decision in a few words"), "maxLength": LABEL_CHARACTERS},
        "notes": _said("for whoever leads the room, for nobody else"),
        "talk": talk,
        "choices": _map(choice, "the choices"),
    }
    ending = {"name": _said("the ending's name"), "concerns": touched}
    scene = {
        "title": _said("the scene's name"),
        "story": _said("the scene in one sentence, for latecomers"),
        "picture_alt": _said("the picture in words, for those who do not see it"),
        "shots": _map(_object(shot, ("seen",), "a shot"), "the shots"),
        "signs": _map(_said("what can be noticed, in plain words"), "the signs"),
        "decoys": _map(_object(decoy, ("name", "why"), "what is no sign"), "what looks like a sign and is none"),
        "decision": _object(decision, ("prompt", "short", "choices"), "the decision"),
        "ending": _object(ending, ("name",), "the ending"),
    }
    texts = _object(
        {
            "title": _said("the film's title"),
            "about": _said("what it is about, for whoever chooses a film"),
            "content_note": _said("shown before it begins: what might be hard to see, and that one may pause"),
            "people": _map(_said("the name, as screens show it"), "who speaks"),
            "talk": talk,
            "scenes": _map(_object(scene, ("title", "story", "shots"), "a scene"), "the scenes"),
            "translates": {
                "type": "object",
                "additionalProperties": {"type": "string", "pattern": _HEX},
                "description": "written by: ias film translated",
            },
        },
        ("title", "about", "content_note", "scenes"),
        "the words of a film in one language",
    )
    return {"$schema": _DRAFT, "title": "IAS Workshop film (texts)", **texts}


def _scene() -> Schema:
    ending = {"concerns": _list(_choice_of(CONCERNS, _CONCERNS, ""), "the concerns the ending tells of")}
    scene = _object(
        {
            "picture": _word("its still: pictures/<name>.svg"),
            "to": _ref("ways"),
            "shots": {**_map(_ref("shot"), "one picture after another"), "minProperties": 1},
            "signs": _map(_ref("sign"), "what can be noticed"),
            "decoys": _map(_ref("decoy"), "what looks like a sign and is none"),
            "decision": _ref("decision"),
            "ending": _object(ending, (), "what becomes of the person; texts: ending.name, .concerns.<concern>"),
        },
        ("shots",),
        "a scene: exactly one of decision, to, ending; texts: title, story, picture_alt",
    )
    return {**scene, "oneOf": [{"required": [way]} for way in ("decision", "to", "ending")]}


def _shot() -> Schema:
    second = {"type": "number", "minimum": 0}
    line = {
        "description": "who speaks; ~ is a caption; {speaker, at} says when",
        "anyOf": [
            _word("one of the film's people"),
            {"type": "null"},
            _object(
                {"speaker": _word("who"), "at": {**second, "description": "second at which it begins"}}, (), "a line"
            ),
        ],
    }
    paper = {
        "kind": _choice_of(get_args(PaperKind), _KINDS, ""),
        "at": {**second, "description": "second at which it comes up"},
        "rows": _map({"type": "string"}, "row id to what is written there, in quotes"),
        "total": _word("the sum, as written"),
    }
    return _object(
        {
            "seconds": {
                "type": "number",
                "exclusiveMinimum": 0,
                "maximum": MOST_SECONDS,
                "description": "how long it is seen",
            },
            "lines": _map(line, "who says what; texts: lines.<id>"),
            "papers": _map(
                _object(paper, (), "texts: title, rows.<id>, total"), "papers, phones and screens that are read"
            ),
            "when": _ref("condition"),
        },
        ("seconds",),
        "one continuous picture; texts: seen",
    )


def _sign(catalogue: Catalogue) -> Schema:
    given: dict[Strength | None, list[str]] = {}
    for id_, indicator in catalogue.indicators.items():
        given.setdefault(indicator.strength, []).append(id_)
    names = {id_: one.name.get("en", id_) for id_, one in catalogue.indicators.items()}
    placed = {"shot": _word("the shot it is in"), "window": _ref("window")}
    strength = _choice_of(STRENGTHS, _STRENGTHS, "only where the catalogue gives none")
    listed = _object(
        {"indicator": _choice_of(names, names, "of the catalogue"), "strength": strength, **placed},
        ("indicator", "shot", "window"),
        "a sign of the catalogue",
    )
    listed["allOf"] = [
        {
            "if": {"properties": {"indicator": {"enum": ids}}, "required": ["indicator"]},
            "then": {"properties": {"strength": {"const": known}}} if known else {"required": ["strength"]},
        }
        for known, ids in given.items()
    ]
    own = _object(
        {"strength": strength, "source": _ref("source"), "mark": _ref("mark"), **placed},
        ("strength", "source", "mark", "shot", "window"),
        "a sign that the film vouches for itself",
    )
    return {"description": "what can be noticed; texts: signs.<id>", "oneOf": [listed, own]}


def _decision() -> Schema:
    choices = _map(_ref("choice"), "what a decent, busy professional might do")
    return _object(
        {
            "agency": _ref("agency"),
            "deep": {"type": "boolean", "description": "vote hidden, talk, vote again, then both shown"},
            "rule": _choice_of(get_args(Rule), _RULES, "how the room's vote becomes the way"),
            "talk": _ref("talk"),
            "choices": {**choices, "minProperties": FEWEST, "maxProperties": MOST},
        },
        ("agency", "choices"),
        "a decision; texts: prompt, short, notes",
    )


def _choice() -> Schema:
    touched: dict[str, Schema] = {
        concern: _choice_of(get_args(How), _HOWS, f"what it does to {_CONCERNS[concern]}") for concern in CONCERNS
    }
    value = {"type": ["boolean", "string"]}
    return _object(
        {
            "to": _ref("ways"),
            "when": _ref("condition"),
            "effects": _map(value, "what the story remembers from now on", names=_not_a_concern()),
            "concerns": _object(touched, (), "the concerns it touches; why is said in the texts"),
            "source": _ref("source"),
            "mark": _ref("mark"),
        },
        ("to", "source", "mark"),
        "a choice; texts: text, label, happened, why, rule, concerns.<concern>",
    )


def _condition() -> Schema:
    value = {"type": ["boolean", "string"]}
    one = {
        "type": "object",
        "minProperties": 1,
        "propertyNames": _not_a_concern(),
        "additionalProperties": {"anyOf": [value, {"type": "array", "items": value, "minItems": 1}]},
    }
    return {
        "description": "only when: variables with a value, or a list of values; a list of these is “any of them”",
        "anyOf": [one, {"type": "array", "items": one, "minItems": 1}],
    }


def _ways() -> Schema:
    way = _object({"scene": _word("the scene it leads to"), "when": _ref("condition")}, ("scene",), "a way")
    several = {"type": "array", "items": way, "minItems": 1, "contains": {"not": {"required": ["when"]}}}
    return {
        "description": "the scene that follows, or ways: the first that holds is taken, the last has no condition",
        "anyOf": [{"type": "string"}, several],
    }


def _variable() -> Schema:
    return _object(
        {
            "start": {"type": ["boolean", "string"], "description": "true, false, or one of values"},
            "values": {
                **_words("the few words it can be; leave it out for true and false"),
                "uniqueItems": True,
            },
        },
        ("start",),
        "a variable: true or false, or one of a few words",
    )


def _source() -> Schema:
    return _object(
        {
            "title": _word("publisher and title"),
            "year": {"type": ["integer", "null"], "description": "leave it out where none is known"},
            "url": _word("its address"),
        },
        ("title",),
        "a source",
    )


def _sources(catalogue: Catalogue) -> Schema:
    titles = {key: source.title for key, source in catalogue.sources.items()}
    offered = {"anyOf": [_choice_of(titles, titles, "of the catalogue"), _word("one of the film's own")]}
    return {**_list(offered, "where it was read"), "minItems": 1}


def _agency(description: str, *, everybody: bool = False) -> Schema:
    names = {"all": "everybody"} if everybody else {}
    names |= {id_: name.get("en", id_) for id_, name in agency_names().items()}
    return {"anyOf": [_choice_of(names, names, description), {"type": "string", "pattern": _ID}]}


def _languages() -> Schema:
    code = {"type": "string", "pattern": f"^{LANGUAGE.pattern}$", "examples": ["pl", "en", "uk"]}
    described = "the first is the original, the others translate it: texts/<language>.yaml"
    return {
        "description": described,
        "anyOf": [code, {"type": "array", "items": code, "minItems": 1, "uniqueItems": True}],
    }


def _not_a_concern() -> Schema:
    return {"pattern": _ID, "not": {"enum": list(CONCERNS)}}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _word(description: str) -> Schema:
    return {"type": "string", "pattern": r"\S", "description": description}


def _said(description: str) -> Schema:
    return {"type": "string", "pattern": r"\S", "description": description}


def _words(description: str) -> Schema:
    return _list({"type": "string"}, description)


def _list(item: Schema, description: str) -> Schema:
    return {"description": description, "anyOf": [item, {"type": "array", "items": item}]}


def _choice_of(words: Iterable[str], about: Mapping[str, str], description: str) -> Schema:
    listed = list(words)
    schema: Schema = {"type": "string", "enum": listed}
    if about:
        schema["enumDescriptions"] = [about[word] for word in listed]
    return {**schema, "description": description} if description else schema


def _map(value: Schema, description: str, names: Schema | None = None) -> Schema:
    named = names or {"pattern": _ID}
    return {"type": "object", "propertyNames": named, "additionalProperties": value, "description": description}


def _object(properties: Mapping[str, Schema], required: Iterable[str], description: str) -> Schema:
    schema: Schema = {"type": "object", "description": description, "properties": dict(properties)}
    asked = list(required)
    return {**schema, **({"required": asked} if asked else {}), "additionalProperties": False}
