"""A film as a graph of states: a scene together with the values of the variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ias_widgets.cases.model import Case, Choice, Condition, Scene

__all__ = ["State", "effect", "holds", "open_at", "start_of", "ways_of"]

Values = tuple[tuple[str, str | bool], ...]
State = tuple[str, Values]
"""A scene's id and the variables with their values, in the order of the film."""


def holds(condition: Condition | None, variables: dict[str, str | bool]) -> bool:
    """Return whether a condition holds; none always does."""
    return condition is None or all(variables.get(name) == value for name, value in condition.all.items())


def open_at(scene: Scene, variables: dict[str, str | bool]) -> tuple[Choice, ...]:
    """Return the choices of a scene's decision that are open."""
    decision = scene.decision
    return tuple(choice for choice in decision.choices if holds(choice.when, variables)) if decision else ()


def effect(choice: Choice, variables: dict[str, str | bool]) -> dict[str, str | bool]:
    """Return the variables as a choice leaves them."""
    return {**variables, **choice.effects}


def start_of(case: Case) -> State:
    """Return the state in which a film begins."""
    return case.start, tuple((name, variable.start) for name, variable in case.variables.items())


def ways_of(case: Case) -> dict[State, tuple[State, ...]]:
    """Return every state that can be met, with the states it leads to, one for each way."""
    found: dict[State, tuple[State, ...]] = {}
    waiting = [start_of(case)]
    while waiting:
        state = waiting.pop()
        if state in found:
            continue
        scene, values = case.scenes[state[0]], dict(state[1])
        ways = [(choice.to, tuple(effect(choice, values).items())) for choice in open_at(scene, values)]
        if scene.to is not None:
            ways.append((scene.to, state[1]))
        found[state] = tuple(ways)
        waiting += ways
    return found
