"""What is asked of the page: a view of some cohorts, perhaps beside others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ias_widgets.cohorts.disclosure import Safe

__all__ = ["Asked", "narrowed", "of_side"]


class Asked(NamedTuple):
    """A tab and its filters; what is empty does not narrow.

    ``who`` and ``versus``: ``kind:<kind>``, ``cohort:<id>``, ``place:<place>`` or ``family:<family>``.
    ``tests``: ``after`` or ``later``, the second of two. ``part``: a question, a topic or an item.
    """

    tab: str = "gain"
    who: str = ""
    place: str = ""
    family: str = ""
    film: str = ""
    tests: str = "after"
    part: str = ""
    versus: str = ""


def narrowed(safe: Safe, asked: Asked) -> Safe:
    """Return what is told of the cohorts that the filters leave."""
    chosen: dict[str, Any] = {
        name: getattr(asked, name) for name in ("place", "family", "film") if getattr(asked, name)
    }
    return of_side(safe.of(**chosen), asked.who)


def of_side(safe: Safe, side: str) -> Safe:
    """Return what is told of one side: ``kind:training``, ``cohort:radom-2026-11`` …; of an empty one, everything."""
    what, _, value = side.partition(":")
    return safe.of(**{what: value}) if value else safe
