"""The schema of ``film.yaml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from ias_widgets.cases.agencies import agency_names
from ias_widgets.cases.catalogue import built_in_catalogue
from ias_widgets.cases.clips import CLIP_TYPES
from ias_widgets.cases.fields import LANGUAGE, MOST_SECONDS
from ias_widgets.cases.model import CONCERNS, MARKS, STRENGTHS, How, PaperKind, Rule
from ias_widgets.cases.reading.decisions import FEWEST, MOST
from ias_widgets.cases.schema.pieces import (
    CONCERNED,
    DRAFT,
    ID,
    Schema,
    choice_of,
    listed,
    mapped,
    part,
    ref,
    said,
    words,
)

if TYPE_CHECKING:
    from ias_widgets.cases.catalogue import Catalogue
    from ias_widgets.cases.model import Strength

__all__ = ["film_schema"]

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
        "talk": mapped(_agency("for all, or for one agency", everybody=True), "questions for the talk"),
        "source": _sources(known),
        "mark": choice_of(MARKS, _MARKS, "how far it can be relied on"),
        "window": {
            "type": "array",
            "items": {"type": "number", "minimum": 0},
            "minItems": 2,
            "maxItems": 2,
            "description": "[from, to]: seconds from the beginning of the shot",
        },
        "shot": _shot(),
        "sign": _sign(known),
        "decoy": part(
            {"shot": said("the shot it is in"), "window": ref("window")},
            ("shot", "window"),
            "what looks like a sign and is none; texts: decoys.<id>.name, .why",
        ),
        "decision": _decision(),
        "choice": _choice(),
        "scene": _scene(),
    }
    film = part(
        {
            "id": {"type": "string", "pattern": ID, "description": "the film's id; never change it once it is used"},
            "languages": _languages(),
            "review": choice_of(("draft", "signed"), {}, "signed once a practitioner has signed the review sheet"),
            "start": said("the scene it begins with"),
            "people": words("who speaks; their names are texts: people.<id>"),
            "talk": ref("talk"),
            "sources": mapped(_source(), "sources that the catalogue (datasets/sources.yaml) lacks"),
            "variables": mapped(_variable(), "what the story remembers", names=_not_a_concern()),
            "scenes": mapped(ref("scene"), "the scenes by their ids"),
        },
        ("id", "languages", "review", "start", "scenes"),
        "a film: its structure. Its words stand in texts/<language>.yaml under the same ids",
    )
    return {"$schema": DRAFT, "title": "IAS Workshop film (film.yaml)", **film, "definitions": definitions}


def _scene() -> Schema:
    ending = {"concerns": listed(choice_of(CONCERNS, CONCERNED, ""), "the concerns the ending tells of")}
    scene = part(
        {
            "picture": said("its still: pictures/<name>.svg"),
            "video": part({"file": _clip()}, ("file",), "a clip that is played for its shots"),
            "to": ref("ways"),
            "shots": {**mapped(ref("shot"), "one picture after another"), "minProperties": 1},
            "signs": mapped(ref("sign"), "what can be noticed"),
            "decoys": mapped(ref("decoy"), "what looks like a sign and is none"),
            "decision": ref("decision"),
            "ending": part(ending, (), "what becomes of the person; texts: ending.name, .concerns.<concern>"),
        },
        ("shots",),
        "a scene: exactly one of decision, to, ending; texts: title, story, picture_alt",
    )
    return {**scene, "oneOf": [{"required": [way]} for way in ("decision", "to", "ending")]}


def _clip() -> Schema:
    described = "clips/<name>.webm; its captions stand beside it: clips/<name>.<language>.vtt"
    endings = "|".join(re.escape(ending) for ending in CLIP_TYPES)
    return {"type": "string", "pattern": f"({endings})$", "description": described}


def _shot() -> Schema:
    second = {"type": "number", "minimum": 0}
    line = {
        "description": "who speaks; ~ is a caption; {speaker, at} says when",
        "anyOf": [
            said("one of the film's people"),
            {"type": "null"},
            part({"speaker": said("who"), "at": {**second, "description": "second at which it begins"}}, (), "a line"),
        ],
    }
    paper = {
        "kind": choice_of(get_args(PaperKind), _KINDS, ""),
        "at": {**second, "description": "second at which it comes up"},
        "rows": mapped({"type": "string"}, "row id to what is written there, in quotes"),
        "total": said("the sum, as written"),
    }
    return part(
        {
            "seconds": {
                "type": "number",
                "exclusiveMinimum": 0,
                "maximum": MOST_SECONDS,
                "description": "how long it is seen",
            },
            "lines": mapped(line, "who says what; texts: lines.<id>"),
            "papers": mapped(
                part(paper, (), "texts: title, rows.<id>, total"), "papers, phones and screens that are read"
            ),
            "when": ref("condition"),
        },
        ("seconds",),
        "one continuous picture; texts: seen",
    )


def _sign(catalogue: Catalogue) -> Schema:
    given: dict[Strength | None, list[str]] = {}
    for id_, indicator in catalogue.indicators.items():
        given.setdefault(indicator.strength, []).append(id_)
    names = {id_: one.name.get("en", id_) for id_, one in catalogue.indicators.items()}
    placed = {"shot": said("the shot it is in"), "window": ref("window")}
    strength = choice_of(STRENGTHS, _STRENGTHS, "only where the catalogue gives none")
    indicated = part(
        {"indicator": choice_of(names, names, "of the catalogue"), "strength": strength, **placed},
        ("indicator", "shot", "window"),
        "a sign of the catalogue",
    )
    indicated["allOf"] = [
        {
            "if": {"properties": {"indicator": {"enum": ids}}, "required": ["indicator"]},
            "then": {"properties": {"strength": {"const": known}}} if known else {"required": ["strength"]},
        }
        for known, ids in given.items()
    ]
    own = part(
        {"strength": strength, "source": ref("source"), "mark": ref("mark"), **placed},
        ("strength", "source", "mark", "shot", "window"),
        "a sign that the film vouches for itself",
    )
    return {"description": "what can be noticed; texts: signs.<id>", "oneOf": [indicated, own]}


def _decision() -> Schema:
    choices = mapped(ref("choice"), "what a decent, busy professional might do")
    return part(
        {
            "agency": ref("agency"),
            "deep": {"type": "boolean", "description": "vote hidden, talk, vote again, then both shown"},
            "rule": choice_of(get_args(Rule), _RULES, "how the room's vote becomes the way"),
            "talk": ref("talk"),
            "choices": {**choices, "minProperties": FEWEST, "maxProperties": MOST},
        },
        ("agency", "choices"),
        "a decision; texts: prompt, short, notes",
    )


def _choice() -> Schema:
    touched: dict[str, Schema] = {
        concern: choice_of(get_args(How), _HOWS, f"what it does to {CONCERNED[concern]}") for concern in CONCERNS
    }
    value = {"type": ["boolean", "string"]}
    return part(
        {
            "to": ref("ways"),
            "when": ref("condition"),
            "effects": mapped(value, "what the story remembers from now on", names=_not_a_concern()),
            "concerns": part(touched, (), "the concerns it touches; why is said in the texts"),
            "source": ref("source"),
            "mark": ref("mark"),
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
    way = part({"scene": said("the scene it leads to"), "when": ref("condition")}, ("scene",), "a way")
    several = {"type": "array", "items": way, "minItems": 1, "contains": {"not": {"required": ["when"]}}}
    return {
        "description": "the scene that follows, or ways: the first that holds is taken, the last has no condition",
        "anyOf": [{"type": "string"}, several],
    }


def _variable() -> Schema:
    return part(
        {
            "start": {"type": ["boolean", "string"], "description": "true, false, or one of values"},
            "values": {
                **words("the few words it can be; leave it out for true and false"),
                "uniqueItems": True,
            },
        },
        ("start",),
        "a variable: true or false, or one of a few words",
    )


def _source() -> Schema:
    return part(
        {
            "title": said("publisher and title"),
            "year": {"type": ["integer", "null"], "description": "leave it out where none is known"},
            "url": said("its address"),
        },
        ("title",),
        "a source",
    )


def _sources(catalogue: Catalogue) -> Schema:
    titles = {key: source.title for key, source in catalogue.sources.items()}
    offered = {"anyOf": [choice_of(titles, titles, "of the catalogue"), said("one of the film's own")]}
    return {**listed(offered, "where it was read"), "minItems": 1}


def _agency(description: str, *, everybody: bool = False) -> Schema:
    names = {"all": "everybody"} if everybody else {}
    names |= {id_: name.get("en", id_) for id_, name in agency_names().items()}
    return {"anyOf": [choice_of(names, names, description), {"type": "string", "pattern": ID}]}


def _languages() -> Schema:
    code = {"type": "string", "pattern": f"^{LANGUAGE.pattern}$", "examples": ["pl", "en", "uk"]}
    described = "the first is the original, the others translate it: texts/<language>.yaml"
    return {
        "description": described,
        "anyOf": [code, {"type": "array", "items": code, "minItems": 1, "uniqueItems": True}],
    }


def _not_a_concern() -> Schema:
    return {"pattern": ID, "not": {"enum": list(CONCERNS)}}
