"""The schema of ``boards/<scene>.yaml``."""

from __future__ import annotations

from ias_widgets.cases.boards import SIDES
from ias_widgets.cases.fields import MOST_SECONDS
from ias_widgets.cases.kit import COLOUR, VARIABLE, shared_kit
from ias_widgets.cases.model import LOOKS
from ias_widgets.cases.schema.pieces import DRAFT, ID, Schema, choice_of, mapped, part, said

__all__ = ["boards_schema"]


def boards_schema() -> Schema:
    """Return the schema of ``boards/<scene>.yaml``; lights and parts of the shared kit are offered.

    Examples
    --------
    >>> sorted(boards_schema()["additionalProperties"]["properties"])
    ['camera', 'layers', 'light', 'like', 'papers']
    """
    layers = mapped({"anyOf": [_layer(), {"type": "null"}]}, "from the back to the front; ~ takes one out of `like`")
    shot = part(
        {
            "like": said("another shot of this file: its light, camera and layers are taken over"),
            "light": _light("colours of shadows and lit edges"),
            "camera": _camera(),
            "layers": layers,
            "papers": mapped(_paper(), "where the shot's papers of film.yaml are laid"),
        },
        (),
        "what a shot looks like",
    )
    shot["anyOf"] = [{"required": ["like"]}, {"required": ["light", "layers"]}]
    named = {"pattern": ID}
    return {
        "$schema": DRAFT,
        "title": "IAS Workshop film (boards)",
        "type": "object",
        "propertyNames": named,
        "additionalProperties": shot,
    }


def _layer() -> Schema:
    return part(
        {
            "depth": _number("1 far away, 3 as the picture (default), 6 close by, 0 still", 0, 12),
            "parts": {"type": "array", "items": {"anyOf": [_name(), _placed()]}, "description": "what it is made of"},
            "enter": _entrance("from"),
            "leave": _entrance("to"),
            "drift": _numbers(2, "[x, y]: how far it moves by itself over the shot"),
            "before": said("only where it is new beside `like`: the layer in front of it"),
        },
        ("parts",),
        "parts that move as one",
    )


def _placed() -> Schema:
    return part(
        {
            "part": _name(),
            "at": _numbers(2, "[x, y]; default [0, 0]"),
            "scale": _number("how large; default 1", 0.01, 20),
            "flip": {"type": "boolean", "description": "left and right changed"},
            "turn": _number("degrees, as a clock goes", -360, 360),
            "opacity": _number("0 to 1", 0, 1),
            "light": _light("another light than the shot's"),
            "tint": mapped(
                {"type": "string", "pattern": f"^({COLOUR.pattern})$"},
                "colours of this one figure: {coat: …}",
                {"pattern": f"^{VARIABLE.pattern}$"},
            ),
        },
        ("part",),
        "a part of the kit and how it stands",
    )


def _name() -> Schema:
    offered = sorted(shared_kit().files)
    return {"anyOf": [choice_of(offered, {}, "a part of the shared kit"), said("a part of the film's own kit/")]}


def _light(description: str) -> Schema:
    return {"anyOf": [choice_of(shared_kit().lights, {}, description), said("one of the film's own kit/lights.yaml")]}


def _entrance(side: str) -> Schema:
    seconds = {"type": "number", "minimum": 0, "description": "second of the shot"}
    lasting = {"type": "number", "exclusiveMinimum": 0, "maximum": MOST_SECONDS, "description": "default .8"}
    described = "how it comes into the picture" if side == "from" else "how it goes out of the picture"
    return part({"at": seconds, side: choice_of(SIDES, {}, "default fade"), "seconds": lasting}, ("at",), described)


def _paper() -> Schema:
    looks = [look for known in LOOKS.values() for look in known]
    return part(
        {
            "place": _frame("[x, y, width]; the height follows its words"),
            "turn": _number("degrees", -360, 360),
            "look": choice_of(looks, {}, "; ".join(f"{kind}: {', '.join(known)}" for kind, known in LOOKS.items())),
        },
        (),
        "how a paper lies",
    )


def _camera() -> Schema:
    ends = part({"from": _frame("at the beginning"), "to": _frame("at the end")}, ("from",), "it drifts over the shot")
    return {"anyOf": [_frame("[x, y, width]: what it sees"), ends], "description": "default [0, 0, 1600]"}


def _frame(description: str) -> Schema:
    width = {"type": "number", "exclusiveMinimum": 0}
    return {**_numbers(3, description), "items": [{"type": "number"}, {"type": "number"}, width]}


def _numbers(count: int, description: str) -> Schema:
    number = {"type": "number"}
    return {"type": "array", "items": number, "minItems": count, "maxItems": count, "description": description}


def _number(description: str, least: float, most: float) -> Schema:
    return {"type": "number", "minimum": least, "maximum": most, "description": description}
