"""Whether every walk through a film ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.checking.exploring import BUDGET, explore
from ias_widgets.cases.checking.graphs import components
from ias_widgets.cases.checking.lengths import lengths

if TYPE_CHECKING:
    from ias_widgets.cases.checking.walk import Walk
    from ias_widgets.cases.model import Case

__all__ = ["Proof", "proof_of", "prove"]

SHOWN = 6


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a film's walks.

    Attributes
    ----------
    states
        Scenes with values of the variables that were looked at.
    proven
        Whether every walk ends: each state leads on or is an ending, and none is met twice.
    reason
        Why not; empty where it is proven.
    longest
        Scenes of the longest walk, its ending among them; None where it is not proven.
    """

    states: int
    proven: bool
    reason: str = ""
    longest: int | None = None


def prove(case: Case, budget: int = BUDGET) -> Proof:
    """Walk over all states that can be met, and tell whether every walk ends.

    Parameters
    ----------
    case
        The film.
    budget
        States that are looked at; of a film with more nothing is proven.

    Examples
    --------
    >>> from ias_widgets.cases import Case, Ending, Scene
    >>> end = Scene(id="end", title={}, story={}, shots=(), ending=Ending(name={}, concerns={}))
    >>> film = Case(
    ...     id="short", title={}, languages=("en",), review="draft", content_note={}, about={}, start="end",
    ...     scenes={"end": end},
    ... )
    >>> prove(film)
    Proof(states=1, proven=True, reason='', longest=1)
    """
    return proof_of(explore(case, budget))


def proof_of(walk: Walk) -> Proof:
    """Return what a walk proves."""
    reason = _doubt(walk)
    return Proof(states=walk.looked, proven=not reason, reason=reason, longest=None if reason else lengths(walk).scenes)


def _doubt(walk: Walk) -> str:
    if not walk.complete:
        return f"more than {walk.looked:,} states"
    stopped = next(iter(walk.nowhere.items()), None) or next(
        (
            (f"scenes.{walk.scene(state).id}", state)
            for state, steps in enumerate(walk.steps)
            if not steps and walk.scene(state).ending is None
        ),
        None,
    )
    if stopped is not None:
        return f"nothing leads on from {stopped[0]} with {walk.said(stopped[1])}"
    if not walk.states:
        return "the film has no such start"
    if not walk.circular:
        return ""
    circle = next(group for group in components(walk.steps) if len(group) > 1 or group[0] in walk.steps[group[0]])
    scenes = [walk.scenes[scene] for scene in sorted({walk.states[state][0] for state in circle})]
    return f"one can go round: {' → '.join(scenes[:SHOWN])}{' → …' if len(scenes) > SHOWN else ''}"
