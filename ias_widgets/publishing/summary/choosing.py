"""What of a summary is printed, so that it is one page.

The most divided questions stay: the least divided leave one after another until what must stand on the page holds.
What room is then left takes reasons, questions for the talk, rules and prompts: the first of `_FULLER` that holds.
Typst says how high a page is, and the web page prints the same choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from ias_widgets.publishing.summary.paper import heights

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ias_widgets.publishing.summary.model import Summary

__all__ = ["HIGH", "chosen"]

HIGH = 273.0
"""How high a page may be, in millimetres: A4 less margins, and less what a browser may need more."""


class _Fullness(NamedTuple):
    """How many reasons, questions for the talk and scenes with their signs stand on the page, and whether rules, prompts and concerns do."""

    worth: int
    talk: int
    rules: bool = False
    prompts: bool = False
    concerns: bool = False
    signs: int = 3


_LEAST = _Fullness(worth=1, talk=1, signs=0)
_FULLER = (
    _Fullness(3, 99, rules=True, prompts=True, concerns=True, signs=99),
    _Fullness(3, 5, rules=True, prompts=True, concerns=True, signs=99),
    _Fullness(3, 3, rules=True, prompts=True),
    _Fullness(3, 5, rules=True, concerns=True),
    _Fullness(3, 3, rules=True, concerns=True),
    _Fullness(3, 3, rules=True),
    _Fullness(2, 2, rules=True),
    _Fullness(2, 1, rules=True),
    _Fullness(1, 2, rules=True),
    _Fullness(3, 5, prompts=True, concerns=True),
    _Fullness(3, 3, prompts=True),
    _Fullness(3, 5, concerns=True),
    _Fullness(3, 3),
    _Fullness(2, 3),
    _Fullness(2, 2),
)
"""From the fullest page on."""


def chosen(summary: Summary, divided: Sequence[float], notes: Callable[[int], tuple[str, ...]]) -> Summary:
    """Return what fits on one page.

    Parameters
    ----------
    summary
        All there is to say.
    divided
        For each question, how divided the room was over it. Of questions alike in this the earlier stays.
    notes
        The notes of a page that lacks so many questions.
    """
    leaving = sorted(range(len(divided)), key=lambda place: (divided[place], -place))
    shorter = [_without(summary, set(leaving[:few]), notes(few)) for few in range(len(leaving) + 1)]
    page = _first_that_holds(shorter, [_with(one, _LEAST) for one in shorter])
    fuller = [_with(page, how) for how in (*_FULLER, _LEAST)]
    return _first_that_holds(fuller, fuller)


def _first_that_holds(pages: Sequence[Summary], tried: Sequence[Summary]) -> Summary:
    found = zip(pages, heights(tried), strict=True)
    return next((page for page, height in found if height <= HIGH), pages[-1])


def _without(summary: Summary, places: set[int], notes: tuple[str, ...]) -> Summary:
    kept = tuple(one for place, one in enumerate(summary.asked) if place not in places)
    return replace(summary, asked=kept, notes=notes)


def _with(summary: Summary, how: _Fullness) -> Summary:
    return replace(
        summary,
        asked=tuple(
            replace(one, prompt=one.prompt if how.prompts else "", rule=one.rule if how.rules else "")
            for one in summary.asked
        ),
        ends=tuple(replace(end, told=end.told if how.concerns else ()) for end in summary.ends),
        signs=summary.signs[: how.signs],
        worth=summary.worth[: how.worth],
        talk=summary.talk[: how.talk],
    )
