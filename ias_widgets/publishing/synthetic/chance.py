"""Chance, by seed: for each cohort and each purpose a stream of its own, so that no part of the programme changes another."""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

__all__ = ["Chance", "Floats"]

Floats = npt.NDArray[np.float64]


class Chance:
    """A stream of random numbers that is named: the same seed, cohort and name give the same numbers.

    Everything is made of uniform numbers alone: of those NumPy promises that a release does not change them.
    """

    def __init__(self, seed: int, cohort: int, name: str) -> None:
        self._drawn = np.random.Generator(np.random.PCG64([seed, cohort, zlib.crc32(name.encode())]))

    def uniform(self, *shape: int) -> Floats:
        """Return numbers from 0 to 1, neither included."""
        return np.clip(self._drawn.random(shape), 1e-12, 1 - 1e-12)

    def normal(self, *shape: int) -> Floats:
        """Return standard normal numbers."""
        from scipy.special import ndtri  # noqa: PLC0415

        drawn: Floats = ndtri(self.uniform(*shape))
        return drawn

    def gumbel(self, *shape: int) -> Floats:
        """Return standard Gumbel numbers: the largest utility with such noise is a choice by a logit model."""
        drawn: Floats = -np.log(-np.log(self.uniform(*shape)))
        return drawn

    def poisson(self, mean: float, size: int) -> npt.NDArray[np.int64]:
        """Return counts, at most 8."""
        from scipy.stats import poisson  # noqa: PLC0415

        steps = poisson.cdf(np.arange(8), mean)
        return np.searchsorted(steps, self.uniform(size))
