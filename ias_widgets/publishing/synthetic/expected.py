"""What the stated effects come to on scales that people read: computed by numerical integration, never typed in.

Normal distributions are integrated over by Gauss-Hermite quadrature: between people, between cohorts, and of what a
training adds to each.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ias_widgets.publishing.synthetic.answering import probability

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ias_widgets.publishing.synthetic.answering import Form
    from ias_widgets.publishing.synthetic.chance import Floats
    from ias_widgets.publishing.synthetic.effects import Deciding, Effects
    from ias_widgets.publishing.synthetic.plan import Kind, Planned

__all__ = ["Gains", "confidence", "decisions", "first_share", "gains", "item_shares", "nodes", "talked_over"]

NODES = 9
"""Of each normal distribution; results agree to four digits with twice as many."""


class Grid(NamedTuple):
    """People as the quadrature sees them: an ability, a gain and a weight for each; cohorts come along one axis."""

    ability: Floats
    gain: Floats
    weight: Floats
    cohort: Floats
    """Number of the cohort's node: those of one node are one cohort."""
    stays: Floats


class Gains(NamedTuple):
    """What is expected of those who hand in both tests, of one kind of cohort. Shares are of all items, 0 to 1.

    Attributes
    ----------
    before, after, later
        Mean share of right answers. ``later``: of those who come back, who are like the others.
    gain, gain_later
        Differences to ``before``.
    gain_sd
        Between people, of the observed gain: differences of people, cohorts, forms, and chance.
    icc
        Share of that variance that lies between cohorts.
    topics
        Gain in each topic.
    leaves
        Share of people who go before the last test.
    leavers_apart
        Mean of those who go less that of those who stay, in the first test.
    """

    before: float
    after: float
    later: float
    gain: float
    gain_later: float
    gain_sd: float
    icc: float
    topics: dict[str, float]
    leaves: float
    leavers_apart: float


def nodes(number: int = NODES) -> tuple[Floats, Floats]:
    """Return the nodes and weights of a standard normal distribution."""
    at, weight = np.polynomial.hermite_e.hermegauss(number)
    return at, weight / weight.sum()


def _grid(effects: Effects, kind: Kind, families: Mapping[str, int]) -> Grid:
    testing, missing = effects.testing, effects.attrition
    at, weight = nodes()
    between, within = np.meshgrid(range(NODES**2), range(NODES**2), indexing="ij")
    of_cohort, of_person = between.ravel(), within.ravel()
    ability_c, gain_c = at[of_cohort // NODES], at[of_cohort % NODES]
    ability_p, gain_p = at[of_person // NODES], at[of_person % NODES]
    apart = ability_c * testing.ability_cohort_sd + ability_p * testing.ability_sd
    gain = testing.gain[kind] + gain_c * testing.gain_cohort_sd + gain_p * testing.gain_sd
    weights = weight[of_cohort // NODES] * weight[of_cohort % NODES]
    weights = weights * weight[of_person // NODES] * weight[of_person % NODES]
    share = missing.leaves[kind]
    stays = 1 - 1 / (1 + np.exp(-(np.log(share / (1 - share)) + missing.leaves_by_ability * apart)))
    people = sum(families.values())
    many = len(families)
    return Grid(
        ability=np.concatenate([apart + testing.ability[family] for family in families]),
        gain=np.tile(gain, many),
        weight=np.concatenate([weights * number / people for number in families.values()]),
        cohort=np.tile(of_cohort, many),
        stays=np.tile(stays, many),
    )


def gains(effects: Effects, forms: tuple[Form, Form], kind: Kind, families: Mapping[str, int]) -> Gains:
    """Return what is expected of a kind of cohort.

    Parameters
    ----------
    families
        How many people of each family: of all cohorts of this kind together.
    """
    grid = _grid(effects, kind, families)
    weight = grid.weight * grid.stays
    weight = weight / weight.sum()
    share = 1 - effects.testing.skipped
    chances = {
        when: [share * probability(form, grid.ability, grid.gain * kept, effects.testing) for form in forms]
        for when, kept in (("before", 0.0), ("after", 1.0), ("later", effects.testing.kept))
    }
    means = {when: float(weight @ np.mean([one.mean(axis=1) for one in two], axis=0)) for when, two in chances.items()}
    # Half of the people have form a first and form b after, the others the reverse.
    halves = [chances["after"][1].mean(1) - chances["before"][0].mean(1)]
    halves.append(chances["after"][0].mean(1) - chances["before"][1].mean(1))
    chance = [_noise(chances["after"][1]) + _noise(chances["before"][0])]
    chance.append(_noise(chances["after"][0]) + _noise(chances["before"][1]))
    mean = float(weight @ np.mean(halves, axis=0))
    variance = float(
        weight @ np.mean([(half - mean) ** 2 + noise for half, noise in zip(halves, chance, strict=True)], axis=0)
    )
    cohorts = np.bincount(grid.cohort.astype(int), weight)
    of_cohort = np.bincount(grid.cohort.astype(int), weight * np.mean(halves, axis=0)) / cohorts
    between = float(cohorts @ (of_cohort - mean) ** 2)
    gone = grid.weight * (1 - grid.stays)
    apart = (
        float(gone / gone.sum() @ np.mean([one.mean(axis=1) for one in chances["before"]], axis=0)) - means["before"]
    )
    return Gains(
        before=means["before"], after=means["after"], later=means["later"],
        gain=mean, gain_later=means["later"] - means["before"], gain_sd=float(np.sqrt(variance)), icc=between / variance,
        topics=_by_topic(forms, chances, weight), leaves=1 - float(grid.weight @ grid.stays), leavers_apart=apart,
    )  # fmt: skip


def _noise(chances: Floats) -> Floats:
    """Return the variance that chance alone gives the share of right answers."""
    noise: Floats = (chances * (1 - chances)).sum(axis=1) / chances.shape[1] ** 2
    return noise


def _by_topic(forms: tuple[Form, Form], chances: Mapping[str, Sequence[Floats]], weight: Floats) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    for form, before, after in zip(forms, chances["before"], chances["after"], strict=True):
        for topic, moved in zip(form.topics, weight @ (after - before), strict=True):
            found.setdefault(topic, []).append(float(moved))
    return {topic: float(np.mean(moved)) for topic, moved in found.items()}


def item_shares(
    effects: Effects, forms: tuple[Form, Form], kind: Kind, families: Mapping[str, int]
) -> dict[str, tuple[float, float]]:
    """Return for each item which share of those who stay answers it rightly, before and after."""
    grid = _grid(effects, kind, families)
    weight = grid.weight * grid.stays
    weight = weight / weight.sum()
    share = 1 - effects.testing.skipped
    found: dict[str, tuple[float, float]] = {}
    for form in forms:
        two = [
            weight @ probability(form, grid.ability, grid.gain * kept, effects.testing) * share for kept in (0.0, 1.0)
        ]
        found |= {id_: (float(two[0][at]), float(two[1][at])) for at, id_ in enumerate(form.ids)}
    return found


# ---- decisions -------------------------------------------------------------------------------------


def first_share(deciding: Deciding, ways: int, *, favoured: bool) -> float:
    """Return which share of answers in the first round a way gets that is favoured (or that is none of a family's)."""
    at, weight = nodes()
    grids = np.meshgrid(*[at] * ways, indexing="ij")
    weights = np.prod(np.meshgrid(*[weight] * ways, indexing="ij"), axis=0)
    worth = [grid * deciding.room_sd for grid in grids]
    worth[0] = worth[0] + deciding.strength
    shares = np.exp(worth) / np.exp(worth).sum(axis=0)
    return float((weights * shares[0 if favoured else 1]).sum())


def talked_over(deciding: Deciding, scene: str, family: str, ways: int) -> tuple[float, float]:
    """Return which share of a family chooses the way that the talk speaks for, before it and after it."""
    argued = deciding.argued[scene]
    first = first_share(deciding, ways, favoured=deciding.leaning[family].get(scene) == argued)
    return first, first + (1 - first) * deciding.comes_round - first * deciding.moves_away


def decisions(deciding: Deciding, ways: Mapping[str, int]) -> dict[str, dict[str, tuple[float, float]]]:
    """Return `talked_over` for each scene that is talked about, and each family; ``ways``: how many are open in a scene."""
    return {
        scene: {family: talked_over(deciding, scene, family, ways[scene]) for family in deciding.leaning}
        for scene in deciding.argued
    }


# ---- confidence ------------------------------------------------------------------------------------


def confidence(effects: Effects, families: Mapping[str, int]) -> tuple[float, float]:
    """Return the mean of the points that people give themselves, before and after."""
    from scipy.special import ndtr  # noqa: PLC0415

    said, testing = effects.confidence, effects.testing
    spread = testing.ability_sd**2 + testing.ability_cohort_sd**2
    sd = float(np.sqrt(1 + said.ability_weight**2 * spread))
    people = sum(families.values())
    found = []
    for shift in (0.0, said.shift):
        mean = 0.0
        for family, number in families.items():
            at = said.ability_weight * testing.ability[family] + shift
            mean += number / people * (1 + float(np.sum(ndtr((at - np.array(said.cuts)) / sd))))
        found.append(mean)
    return found[0], found[1]


def families_of(cohorts: Iterable[Planned], kind: Kind) -> dict[str, int]:
    """Return how many people of each family the cohorts of a kind have together."""
    return dict(sum((Counter(one.people) for one in cohorts if one.kind == kind), Counter[str]()))
