"""How sure people say they are, before and after: points of a scale from 1 to 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ias_widgets.publishing.synthetic.effects import Confidence
    from ias_widgets.publishing.synthetic.people import People

__all__ = ["points"]


def points(people: People, confidence: Confidence, *, after: bool) -> list[int]:
    """Return a point for everybody."""
    noise = people.chance(f"confidence {after}").normal(len(people))
    latent = confidence.ability_weight * people.ability + noise + (confidence.shift if after else 0.0)
    return [int(point) for point in 1 + np.searchsorted(confidence.cuts, latent)]
