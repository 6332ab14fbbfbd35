"""What the stated readiness to tap comes to: for each sign and decoy who taps in its window, and for each scene d′."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from msgspec.structs import replace

from ias_widgets.cases import begin, shots_of
from ias_widgets.publishing.synthetic.expected import nodes
from ias_widgets.publishing.synthetic.film import aimed_at, z_of
from ias_widgets.rooms.signs import REACTION, windows_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.cases import Case
    from ias_widgets.publishing.synthetic.effects import Noticing
    from ias_widgets.rooms.signs import Window

__all__ = ["SceneNoticed", "noticed"]


class SceneNoticed(NamedTuple):
    """What is expected in a scene, as the shots stand that a walk with the film's first variables shows.

    Attributes
    ----------
    shares
        Sign or decoy to the share of those who could tap, and did in its window.
    apart
        The signs and decoys whose taps count for nothing else, and no others' for them.
    d_prime
        Of the mean share of signs against the mean share of decoys: of all in the scene. None without one of each.
    d_prime_apart
        The same of those ``apart``.
    """

    shares: dict[str, float]
    apart: tuple[str, ...]
    d_prime: float | None
    d_prime_apart: float | None


def noticed(case: Case, noticing: Noticing) -> Mapping[str, SceneNoticed]:
    """Return what is expected in each scene that has signs."""
    found: dict[str, SceneNoticed] = {}
    for scene in case.scenes:
        walk = replace(begin(case), scene=scene)
        windows = windows_of(case, walk)
        if windows:
            found[scene] = _scene(windows, sum(shot.seconds for shot in shots_of(case, walk)), noticing)
    return found


def _scene(windows: Sequence[Window], length: float, noticing: Noticing) -> SceneNoticed:
    from scipy.special import ndtr  # noqa: PLC0415

    at, weight = nodes(21)
    aimed = {one.id: where for one in windows if (where := aimed_at(one, windows, length)) is not None}
    chances = {one.id: ndtr(z_of(one, noticing) + noticing.person_sd * at) for one in windows}
    shares: dict[str, float] = {}
    for window in windows:
        missed = np.ones_like(at)
        for id_, where in aimed.items():
            missed = missed * (1 - chances[id_] * _within(where, window))
        shares[window.id] = float(weight @ (1 - missed))
    meets = {(id_, one.id) for id_, where in aimed.items() for one in windows if id_ != one.id and _within(where, one)}
    apart = tuple(one.id for one in windows if one.id in aimed and not any(one.id in pair for pair in meets))
    return SceneNoticed(shares, apart, _d_prime(windows, shares, list(shares)), _d_prime(windows, shares, apart))


def _d_prime(windows: Sequence[Window], shares: Mapping[str, float], of: Sequence[str]) -> float | None:
    from scipy.special import ndtri  # noqa: PLC0415

    two = [[shares[one.id] for one in windows if one.kind == kind and one.id in of] for kind in ("sign", "decoy")]
    return float(ndtri(np.mean(two[0])) - ndtri(np.mean(two[1]))) if all(two) else None


def _within(aimed: tuple[float, float], window: Window) -> float:
    """Return which share of the taps aimed at an interval counts for a window."""
    begin_, end = max(aimed[0], window.start), min(aimed[1], window.end + REACTION)
    return max(0.0, end - begin_) / (aimed[1] - aimed[0])
