"""Which families may be shown: small groups are protected, and what is left out gives nobody away.

A family is shown when at least *k* of its members answered, and only if the answers left out are
none or at least *k* together: otherwise the whole minus the shown would tell of a small group.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["merges_to_offer", "shown_families"]


def shown_families(counts: Mapping[str, int], others: int, k: int) -> list[str]:
    """Return the families to show, in the order of ``counts``; empty where no split may be shown.

    Parameters
    ----------
    counts
        Answers by family.
    others
        Answers of people without a family: always left out.
    k
        Smallest group shown.

    Examples
    --------
    >>> shown_families({"uniformed": 11, "labour": 7, "care": 2}, 0, 3)
    ['uniformed']
    >>> shown_families({"uniformed": 11, "labour": 7, "care": 2}, 1, 3)
    ['uniformed', 'labour']
    """
    shown = [family for family, count in counts.items() if count >= k]
    left_out = others + sum(count for count in counts.values() if count < k)
    if 0 < left_out < k:
        given_up = min(shown, key=lambda family: counts[family], default=None)
        shown = [family for family in shown if family != given_up]
    return shown


def merges_to_offer(counts: Mapping[str, int], others: int, k: int, most: int = 3) -> list[tuple[str, ...]]:
    """Return groups of families worth showing together, best first.

    A merge is offered when it brings more people onto the screen than the families now do; of
    merges that do equally well the one that joins the fewest people stands first.
    """
    here = {family: count for family, count in counts.items() if count}
    shown_now = sum(here[family] for family in shown_families(here, others, k))
    small = [family for family, count in here.items() if count < k]
    if not small:
        return []
    offers: list[tuple[int, int, tuple[str, ...]]] = []
    for size in (2, 3):
        for group in combinations(here, size):
            if not any(family in small for family in group):
                continue
            merged = {family: count for family, count in here.items() if family not in group}
            merged["+".join(group)] = sum(here[family] for family in group)
            shown = sum(merged[family] for family in shown_families(merged, others, k))
            if shown > shown_now:
                offers.append((-shown, sum(here[family] for family in group), group))
    return [group for _, _, group in sorted(offers)[:most]]
