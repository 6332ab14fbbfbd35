"""All walks through a film: which choices lead to which ending."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.walking import start_of, steps_from, ways_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.model import Case
    from ias_widgets.cases.walking import State

__all__ = ["COUNTED", "Walk", "count_walks", "walks"]

COUNTED = 50_000
"""States that are looked at to count walks: a few seconds."""


class Walk(NamedTuple):
    """A walk: the choices taken, the last scene, and whether that is an ending.

    A walk that is no whole one has come back to where it was before, or nothing leads on.
    """

    path: tuple[str, ...]
    scene: str
    ends: bool


def walks(case: Case) -> Iterator[Walk]:
    """Yield the walks through a film, one after another in the order of its choices.

    A film can have very many: take as many as are wanted. A walk stops where it would be a
    second time where it was, with the same variables.
    """
    start = start_of(case)
    passed: dict[State, None] = {start: None}
    taken: list[str | None] = []
    open_: list[Iterator[tuple[str | None, State]]] = [iter(steps_from(case, start))]
    if not steps_from(case, start):
        yield Walk((), start[0], case.scenes[start[0]].ending is not None)
    while open_:
        step = next(open_[-1], None)
        if step is None:
            open_.pop()
            passed.popitem()
            del taken[-1:]
            continue
        choice, state = step
        path = tuple(one for one in (*taken, choice) if one is not None)
        onward = steps_from(case, state)
        if state in passed:
            yield Walk(path, state[0], ends=False)
        elif not onward:
            yield Walk(path, state[0], case.scenes[state[0]].ending is not None)
        else:
            taken.append(choice)
            passed[state] = None
            open_.append(iter(onward))


def count_walks(case: Case) -> int | None:
    """Return how many walks a film has; None where they cannot be counted: it has a loop, or more than `COUNTED` states."""
    ways = ways_of(case, COUNTED)
    asked_by: dict[State, list[State]] = {state: [] for state in ways}
    for state, onward in ways.items():
        for to in onward:
            if to not in asked_by:
                return None
            asked_by[to].append(state)
    missing = {state: len(onward) for state, onward in ways.items()}
    counted: dict[State, int] = {}
    ready = [state for state, number in missing.items() if not number]
    while ready:
        state = ready.pop()
        counted[state] = sum(counted[to] for to in ways[state]) or 1
        for before in asked_by[state]:
            missing[before] -= 1
            if not missing[before]:
                ready.append(before)
    return counted.get(start_of(case))
