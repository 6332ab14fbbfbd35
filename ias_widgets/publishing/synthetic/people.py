"""The people of a cohort: who they are, what they know, when they come and go. Arrays, a place for each person."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ias_widgets.publishing.synthetic.chance import Chance, Floats
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    import numpy.typing as npt

    from ias_widgets.publishing.synthetic.effects import Effects
    from ias_widgets.publishing.synthetic.plan import Planned

    Flags = npt.NDArray[np.bool_]

__all__ = ["People", "people_of"]

LANGUAGES = (("pl", 0.93), ("uk", 0.05), ("en", 0.02))
"""Of the tablets, with their shares."""


@dataclass(frozen=True)
class People:
    """Everybody of a cohort, in the order in which they come in: whoever is late comes last.

    Attributes
    ----------
    ability, gain
        Before the training, and what it adds right after it; logits.
    late, unfinished, leaves, coded, returns
        As `effects.Attrition` has them. ``returns`` only where the code was given and both tests were handed in.
    person
        What a linking code leaves in a record; empty where none is given.
    bias
        How readily somebody taps: standard deviations of `effects.Noticing`, with their sd.
    """

    planned: Planned
    seed: int
    family: list[str]
    agency: list[str]
    language: list[str]
    ability: Floats
    gain: Floats
    late: Flags
    unfinished: Flags
    leaves: Flags
    coded: Flags
    returns: Flags
    person: list[str]
    bias: Floats

    def __len__(self) -> int:
        return len(self.family)

    def chance(self, name: str) -> Chance:
        """Return a stream of random numbers of this cohort."""
        return Chance(self.seed, self.planned.number, name)


def people_of(planned: Planned, effects: Effects, seed: int) -> People:
    """Draw the people of a cohort."""
    chance = Chance(seed, planned.number, "people")
    testing, missing = effects.testing, effects.attrition
    size = planned.size
    families = [family for family, number in planned.people.items() for _ in range(number)]
    late = chance.uniform(size) < missing.late
    order = np.lexsort((chance.uniform(size), late))
    late = late[order]
    family = [families[place] for place in order]
    apart = chance.normal(size) * testing.ability_sd + chance.normal(1) * testing.ability_cohort_sd
    gain = (
        testing.gain[planned.kind] + chance.normal(1) * testing.gain_cohort_sd + chance.normal(size) * testing.gain_sd
    )
    leaves = chance.uniform(size) < leaving(apart, planned, effects)
    unfinished = ~late & (chance.uniform(size) < missing.unfinished)
    coded = chance.uniform(size) < missing.code
    returns = coded & ~late & ~unfinished & ~leaves & (chance.uniform(size) < missing.returns)
    names = [
        hashlib.sha256(f"ias-synthetic:{seed}:{planned.id}:{place}".encode()).hexdigest()[:32] for place in range(size)
    ]
    return People(
        planned=planned,
        seed=seed,
        family=family,
        agency=_agencies(planned, family, chance.uniform(size)),
        language=[_pick(LANGUAGES, drawn) for drawn in chance.uniform(size)],
        ability=np.array([testing.ability[one] for one in family]) + apart,
        gain=gain,
        late=late,
        unfinished=unfinished,
        leaves=leaves,
        coded=coded,
        returns=returns,
        person=[name if given else "" for name, given in zip(names, coded, strict=True)],
        bias=chance.normal(size) * effects.noticing.person_sd,
    )


def leaving(apart: Floats, planned: Planned, effects: Effects) -> Floats:
    """Return with which probability somebody leaves before the last test, by how far their ability is from the family's."""
    missing = effects.attrition
    share = missing.leaves[planned.kind]
    odds = np.log(share / (1 - share)) + missing.leaves_by_ability * apart
    chances: Floats = 1 / (1 + np.exp(-odds))
    return chances


@cache
def _known_agencies() -> dict[str, tuple[str, ...]]:
    listed = dataset("agencies")
    return {
        family["id"]: tuple(one["id"] for one in listed["agencies"] if one["family"] == family["id"])
        for family in listed["families"]
    }


def _agencies(planned: Planned, families: list[str], drawn: Floats) -> list[str]:
    """Return an agency for each person: in a training of the Border Guard that one, elsewhere any of the family."""
    if planned.kind == "training":
        return ["border_guard"] * len(families)
    known = _known_agencies()
    return [known[family][int(at * len(known[family]))] for family, at in zip(families, drawn, strict=True)]


def _pick(shares: tuple[tuple[str, float], ...], drawn: float) -> str:
    reached = 0.0
    for name, share in shares:
        reached += share
        if drawn < reached:
            return name
    return shares[-1][0]
