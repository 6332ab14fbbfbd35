"""Why a question is worth talking about: which measures of its result speak, how strongly, and the sentences that say so.

All is computed from what everybody may see of a result: the whole last vote, the families that may be shown, the shift,
the key that the reveal told. The measures are those of `ias_widgets.questions.measures`; each speaks from its threshold
on, and counts by how far it goes past it, as a share of what there is beyond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from ias_widgets.questions.measures import Said, Telling, parting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ias_widgets.phrases import Phrases

__all__ = ["Reason", "Told", "rank", "reasons", "sentences"]

Reason = Literal["divided", "parted", "shifted", "beside", "expected"]

SHIFTED = 0.3
"""Share of those compared between two votes from which on their change is worth a talk: three in ten."""
MISSED = 0.3
"""Share that answered otherwise than the key from which on: a talk among peers gains most where fewer than 70 % are right
(Crouch and Mazur 2001, American Journal of Physics 69)."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What everybody may see of a question's result.

    Attributes
    ----------
    whole
        Of the whole last vote; of too few it tells nothing.
    split
        Of each family that may be shown.
    changed, both
        How many of how many changed their answer between the last two votes; 0 of 0 where it is not told.
    expected
        Sentences on what families expect of each other and do not find, strongest first, each with its strength.
    """

    whole: Telling = Telling()
    split: dict[str, Telling] = {}
    changed: int = 0
    both: int = 0
    expected: tuple[tuple[float, str], ...] = ()


def reasons(told: Told) -> dict[Reason, float]:
    """Return the measures that speak, with how far each goes past its threshold: 0 to 1."""
    whole, (apart, pair) = told.whole, parting(told.split)
    parted_from = told.split[pair[0]].parted_from if pair else 1.0
    ways = {told.split[family].mostly for family in pair or ()}
    measured: dict[Reason, tuple[float, float]] = {
        "divided": (whole.division if whole.divided else 0.0, whole.divided_from),
        # where both mostly went one way, or one of them no way, nobody would see that they parted
        "parted": (apart if len(ways) > 1 and "" not in ways else 0.0, parted_from),
        "shifted": (told.changed / told.both if told.both else 0.0, SHIFTED),
        "beside": (whole.missed or 0.0, MISSED),
    }
    found = {name: (value - least) / (1 - least) for name, (value, least) in measured.items() if value >= least < 1}
    return found | ({"expected": told.expected[0][0]} if told.expected else {})


def rank(told: Told) -> tuple[float, float]:
    """Return by what questions are ordered: the measure that goes furthest past its threshold, then the sum of all."""
    whole, shift = told.whole, told.changed / told.both if told.both else 0.0
    summed = whole.division + parting(told.split)[0] + shift + (whole.missed or 0.0)
    return max(reasons(told).values(), default=-1.0), summed


def sentences(told: Told, families: Mapping[str, str], phrases: Phrases) -> Iterator[str]:
    """Yield a sentence for each reason, the strongest first; ``phrases`` hold the catalogue ``prompts``."""
    found = reasons(told)
    for reason in sorted(found, key=lambda name: -found[name]):
        if reason == "divided":
            yield _words(told.whole.divided, phrases)
        elif reason == "parted":
            yield _parted(told, families, phrases)
        elif reason == "shifted":
            yield phrases.say("prompts-why-shifted", changed=told.changed, both=told.both)
        elif reason == "beside":
            yield _words(told.whole.beside, phrases)
        else:
            yield told.expected[0][1]


def _words(said: Said | str, phrases: Phrases) -> str:
    return said if isinstance(said, str) else phrases.say(said.key, **said.values)


def _parted(told: Told, families: Mapping[str, str], phrases: Phrases) -> str:
    one, other = parting(told.split)[1] or ("", "")
    here, there = told.split[one], told.split[other]
    key = "prompts-why-middles" if here.ordered else "prompts-why-parted"
    return phrases.say(
        key, one=families.get(one, one), first=here.mostly, other=families.get(other, other), second=there.mostly
    )
