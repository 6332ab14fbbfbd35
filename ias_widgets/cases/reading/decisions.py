"""Read decisions, their choices, and what follows each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ias_widgets.cases.model import CONCERNS, Choice, Decision, Feedback, How, Rule, Touch
from ias_widgets.cases.reading.conditions import read_condition, read_effects, read_ways
from ias_widgets.cases.tree import describe, quoted
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from ias_widgets.cases.fields import Fields
    from ias_widgets.cases.model import Concern
    from ias_widgets.cases.reading.context import Context
    from ias_widgets.cases.tree import Node

__all__ = ["read_decision"]

RULES: tuple[Rule, ...] = get_args(Rule)
HOWS: tuple[How, ...] = get_args(How)
FEWEST, MOST = 2, 4


def read_decision(context: Context, node: Node, path: str) -> Decision:
    """Read the decision at a scene's end."""
    with context.fields(node, path) as fields:
        where = fields.where
        choices = tuple(fields.parts("choices", "two to four choices by their ids"))
        written = fields.node("choices")
        if written is not None and isinstance(written.value, dict) and not FEWEST <= len(choices) <= MOST:
            mend = "add a way somebody decent might take" if len(choices) < FEWEST else "keep those that differ most"
            context.fail(fields.place("choices"), "two to four choices", str(len(choices)), mend)
        rule = fields.string("rule", one_of=RULES, default="most")
        return Decision(
            prompt=context.text(f"{path}.prompt", where),
            short=context.text(f"{path}.short", where),
            agency=fields.string("agency"),
            deep=fields.truth("deep"),
            rule=next((one for one in RULES if one == rule), "most"),
            talk=context.talk(fields, f"{path}.talk"),
            notes=context.words.text_if_any(f"{path}.notes", where),
            choices=tuple(_choice(context, part, f"{path}.choices.{id_}", id_) for id_, part in choices),
        )


def _choice(context: Context, node: Node, path: str, id_: str) -> Choice:
    with context.fields(node, path) as fields:
        fields.node("to", "the scene it leads to")
        return Choice(
            id=id_,
            text=context.text(f"{path}.text", fields.where),
            label=context.text(f"{path}.label", fields.where),
            to=read_ways(context, fields, path),
            effects=read_effects(context, fields),
            when=read_condition(context, fields),
            feedback=Feedback(
                happened=context.text(f"{path}.happened", fields.where),
                why=context.text(f"{path}.why", fields.where),
                rule=context.text(f"{path}.rule", fields.where),
                sources=context.cite(fields),
                mark=context.mark(fields),
                concerns=_touched(context, fields, path),
            ),
        )


def _touched(context: Context, fields: Fields, path: str) -> dict[Concern, Touch]:
    touched: dict[Concern, Touch] = {}
    for name, node in fields.parts("concerns"):
        concern = next((one for one in CONCERNS if one == name), None)
        how = next((one for one in HOWS if one == node.value), None)
        if concern is None:
            context.fail(node.where, f"one of {', '.join(CONCERNS)}", quoted(name), did_you_mean(name, CONCERNS))
        elif how is None:
            word = node.value if isinstance(node.value, str) else ""
            context.fail(node.where, f"one of {', '.join(HOWS)}", describe(node), did_you_mean(word, HOWS))
        else:
            touched[concern] = Touch(how=how, words=context.text(f"{path}.concerns.{name}", node.where))
    return {concern: touched[concern] for concern in CONCERNS if concern in touched}
