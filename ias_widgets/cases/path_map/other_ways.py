"""A walk replayed, and the ways that it could have gone."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from ias_widgets.cases.playing import Playthrough, begin, choose, go_on, next_scene
from ias_widgets.cases.walking import state_of, steps_from
from ias_widgets.errors import ContentError, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ias_widgets.cases.model import Case
    from ias_widgets.cases.walking import State

__all__ = ["may_come", "stood_at", "walk_of", "way_to"]

MOST_STATES = 20_000
"""States looked at to find out what may still come, or a way to a scene."""


def stood_at(
    case: Case, passed: Iterable[tuple[str, str | None]], beginning: Playthrough | None = None
) -> list[Playthrough]:
    """Return where a walk stood at each scene it passed, and at last where it is now.

    Raises
    ------
    Refused
        Where the film has no such way.
    """
    stood = [beginning or begin(case)]
    for scene, choice in passed:
        if stood[-1].scene != scene:
            raise Refused("unknown-scene", f"film {case.id}", f"scene {stood[-1].scene}", scene, "replay another walk")
        stood.append(go_on(case, stood[-1]) if choice is None else choose(case, stood[-1], choice))
    return stood


def walk_of(case: Case, choices: Iterable[str]) -> Playthrough:
    """Return the walk that takes these choices, and goes on to the next decision, or to an ending.

    Raises
    ------
    Refused
        Where a choice is not open.
    ContentError
        Where a choice comes after the ending.
    """
    here = _to_decision(case, begin(case))
    for choice in choices:
        if case.scenes[here.scene].decision is None:
            raise ContentError(f"choices, after {here.scene}", "no more: the film ends here", f'"{choice}"')
        here = _to_decision(case, choose(case, here, choice))
    return here


def _to_decision(case: Case, here: Playthrough) -> Playthrough:
    met = set()
    while next_scene(case, here) is not None and state_of(here.scene, here.variables) not in met:
        met.add(state_of(here.scene, here.variables))
        here = go_on(case, here)
    return here


def may_come(case: Case, here: Playthrough) -> set[str]:
    """Return the scenes that can still come after the one at hand."""
    met: set[State] = set()
    waiting = [to for _, to in steps_from(case, state_of(here.scene, here.variables))]
    while waiting and len(met) < MOST_STATES:
        state = waiting.pop()
        if state not in met:
            met.add(state)
            waiting += [to for _, to in steps_from(case, state)]
    return {scene for scene, _ in met} if len(met) < MOST_STATES else set(case.scenes)


def way_to(case: Case, stood: Sequence[Playthrough], scene: str) -> Playthrough | None:
    """Return a walk to a scene: where the walk itself stood there last; else by the fewest steps off its way.

    Of ways equally short the one that leaves the walk latest is taken. None where no way leads there.
    """
    walked = next((here for here in reversed(stood) if here.scene == scene), None)
    if walked is not None:
        return walked
    waiting = deque(reversed(stood))
    met = {state_of(here.scene, here.variables) for here in stood}
    while waiting and len(met) < MOST_STATES:
        here = waiting.popleft()
        for choice, to in steps_from(case, state_of(here.scene, here.variables)):
            if to in met:
                continue
            met.add(to)
            onward = go_on(case, here) if choice is None else choose(case, here, choice)
            if to[0] == scene:
                return onward
            waiting.append(onward)
    return None
