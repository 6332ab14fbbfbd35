"""A film as a graph of states: a scene together with the values of the variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.cases.model import Case, Choice, Condition, Scene, Values, Way

__all__ = ["State", "effect", "holds", "leads_to", "open_at", "start_of", "state_of", "steps_from", "ways_of"]

State = tuple[str, tuple[tuple[str, str | bool], ...]]
"""A scene's id and the variables with their values, in the order of the film."""


def holds(condition: Condition | None, variables: Mapping[str, str | bool]) -> bool:
    """Return whether a condition holds; none always does."""
    return condition is None or any(
        all(variables.get(name) in values for name, values in alternative.items()) for alternative in condition.any
    )


def leads_to(ways: Iterable[Way], variables: Mapping[str, str | bool]) -> str | None:
    """Return the scene of the first way whose condition holds; None where there is none."""
    return next((way.scene for way in ways if holds(way.when, variables)), None)


def open_at(scene: Scene, variables: Mapping[str, str | bool]) -> tuple[Choice, ...]:
    """Return the choices of a scene's decision that are open."""
    decision = scene.decision
    return tuple(choice for choice in decision.choices if holds(choice.when, variables)) if decision else ()


def effect(choice: Choice, variables: Mapping[str, str | bool]) -> Values:
    """Return the variables as a choice leaves them."""
    return {**variables, **choice.effects}


def state_of(scene: str, variables: Mapping[str, str | bool]) -> State:
    """Return a scene with its variables as a state."""
    return scene, tuple(variables.items())


def start_of(case: Case) -> State:
    """Return the state in which a film begins."""
    return state_of(case.start, {name: variable.start for name, variable in case.variables.items()})


def steps_from(case: Case, state: State) -> tuple[tuple[str | None, State], ...]:
    """Return the steps out of a state: the choice taken, or None straight on, and the state it leads to.

    A choice whose ways all fail to hold leads nowhere and is left out.
    """
    scene, values = case.scenes[state[0]], dict(state[1])
    steps: list[tuple[str | None, State]] = []
    for choice in open_at(scene, values):
        after = effect(choice, values)
        to = leads_to(choice.to, after)
        if to is not None:
            steps.append((choice.id, state_of(to, after)))
    straight = leads_to(scene.to, values)
    if straight is not None:
        steps.append((None, (straight, state[1])))
    return tuple(steps)


def ways_of(case: Case, budget: int | None = None) -> dict[State, tuple[State, ...]]:
    """Return every state that can be met, with the states it leads to, one for each way.

    With a ``budget`` no more than that many states are looked at: states that are named but have
    no entry of their own are then still unknown.
    """
    found: dict[State, tuple[State, ...]] = {}
    waiting = [start_of(case)]
    while waiting and (budget is None or len(found) < budget):
        state = waiting.pop()
        if state in found or state[0] not in case.scenes:
            continue
        ways = tuple(to for _, to in steps_from(case, state))
        found[state] = ways
        waiting += ways
    return found
