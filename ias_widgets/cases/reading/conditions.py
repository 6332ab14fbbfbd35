"""Read what depends on the story's variables: conditions, effects and ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.model import CONCERNS, Condition, Way
from ias_widgets.cases.tree import Node, describe
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from ias_widgets.cases.fields import Fields
    from ias_widgets.cases.model import Values
    from ias_widgets.cases.reading.context import Context

__all__ = ["read_condition", "read_effects", "read_ways"]

SHAPE = "write variables with their values: {trust: true}"


def read_condition(context: Context, fields: Fields, key: str = "when") -> Condition | None:
    """Take a condition: variables with a value or a list of values; or a list of such mappings, of which one must hold."""
    node = fields.node(key)
    if node is None:
        return None
    alternatives = node.value if isinstance(node.value, list) else [node]
    for one in alternatives or [node]:
        if one.value in ({}, []):
            context.fail(one.where, f'variables with their values as "{key}"', "nothing", SHAPE)
    read = [_alternative(context, one) for one in alternatives]
    return Condition(any=tuple(read)) if read and all(read) else None


def _alternative(context: Context, node: Node) -> dict[str, tuple[str | bool, ...]]:
    if not isinstance(node.value, dict):
        context.fail(node.where, "variables with their values", describe(node), f"{SHAPE}; there are no formulas")
        return {}
    tests: dict[str, tuple[str | bool, ...]] = {}
    for name, value in node.value.items():
        if name in CONCERNS:
            mend = "test a variable that the same choice sets"
            context.fail(value.where, "a variable", f'"{name}", a concern, which is told and never tested', mend)
        elif context.known(name, context.variables, "a variable of this film", value.where) in context.variables:
            items = value.value if isinstance(value.value, list) and value.value else [value]
            allowed = [_value(context, name, item) for item in items]
            tests[name] = tuple(one for one in allowed if one is not None)
    return tests


def read_effects(context: Context, fields: Fields) -> Values:
    """Take what a choice does to variables."""
    effects: Values = {}
    for name, node in fields.parts("effects"):
        if name in CONCERNS:
            mend = f"write it under concerns: {name}: helps, mixed or harms"
            context.fail(node.where, "a variable", f'"{name}", a concern', mend)
        elif context.known(name, context.variables, "a variable of this film", node.where) in context.variables:
            value = _value(context, name, node)
            if value is not None:
                effects[name] = value
    return effects


def _value(context: Context, name: str, node: Node) -> str | bool | None:
    allowed = context.variables[name].domain
    if isinstance(node.value, str | bool) and node.value in allowed:
        return node.value
    words = [str(value).lower() if isinstance(value, bool) else value for value in allowed]
    mend = did_you_mean(node.value if isinstance(node.value, str) else "", words)
    context.fail(node.where, f"a value of {name}: {', '.join(words)}", describe(node), mend)
    return None


def read_ways(context: Context, fields: Fields, path: str) -> tuple[Way, ...]:
    """Take where it goes on: a scene, or a list of scenes with conditions, the last without."""
    node = fields.node("to")
    if node is None:
        return ()
    if not isinstance(node.value, list):
        return (Way(scene=_scene(context, fields.string("to"), node.where)),)
    ways: list[Way] = []
    for number, item in enumerate(node.value):
        with context.fields(item, f"{path}.to.{number + 1}") as way:
            to = _scene(context, way.string("scene"), way.place("scene"))
            ways.append(Way(scene=to, when=read_condition(context, way)))
    if not ways:
        context.fail(node.where, 'a scene as "to"', "an empty list", "name the scene that follows")
    elif ways[-1].when is not None:
        mend = "end the list with a scene that has no condition"
        context.fail(node.value[-1].where, "a last way that is always open", 'one with "when"', mend)
    return tuple(ways)


def _scene(context: Context, scene: str, where: str) -> str:
    return context.known(scene, context.scenes, "a scene of this film", where)
