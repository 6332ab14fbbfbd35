"""The question with its counts, as HTML: choices keep letter, words and order everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.in_words import counts_choices, told_rounds
from ias_widgets.widgets.console.moment import choices_of, things_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.rooms.wire import FacilitatorView
    from ias_widgets.widgets.words import Words

__all__ = ["answer_rows", "count_card", "round_remarks", "shown_rounds"]

STEP = 5
"""Live tallies move on by five answers, and stay one step behind: they begin with the tenth."""

BESIDE_COUNTS = {"right", "credit"}
"""Parts of a tally that its last lines tell, below the bars of its choices."""

Series = tuple[str, "Mapping[str, int]", int]
"""Name for the legend, counts by choice, people who answered."""


def shown_rounds(view: FacilitatorView, words: Words) -> list[Series]:
    """Return the counts that may be told now: live ones while a vote is open, else those of its rounds.

    Tallies that are more than counts of choices are none of them.
    """
    question = view.question
    if question is None:
        return []
    if view.live is not None:
        told = [("", view.live.tally, view.live.answered)]
    else:
        rounds = view.result.rounds[-2:] if view.result else []
        told = [
            (words.say("console-round", n=round_.number), round_.tally, round_.answered)
            for round_ in rounds
            if round_.tally
        ]
    return [(name, tally["counts"], answered) for name, tally, answered in told if counts_choices(tally, question)]


def answer_rows(view: FacilitatorView, words: Words, *, counted: bool = True) -> str:
    """Return the choices of the question at hand, where ``counted`` with a bar and a count for each round.

    A kind whose tally is more than counts of choices is told in words instead.
    """
    question = view.question
    if question is None:
        return ""
    series = shown_rounds(view, words) if counted else []
    if counted and not series and (told := told_rounds(view, words)):
        return told
    choices = things_of(question.body)
    twice = len(series) > 1
    legend = ""
    if twice:
        marks = "".join(
            f'<li><i class="key {look}"></i>{words.text(name)}</li>'
            for look, (name, _, _) in zip(("before", "after"), series, strict=True)
        )
        legend = f'<ul class="legend">{marks}</ul>'
    rows = "".join(_row(choice, series, words) for choice in choices)
    chosen = view.result.outcome.choice if counted and view.result and view.result.outcome else None
    marked = rows.replace(f'data-choice="{chosen}"', f'data-choice="{chosen}" class="goes"') if chosen else rows
    return f'{legend}<ol class="ans{" twice" if twice else ""}{"" if series else " plain"}">{marked}</ol>'


def _row(choice: Mapping[str, str], series: Sequence[Series], words: Words) -> str:
    bars = "".join(
        _bar(counts.get(choice["id"], 0), answered, first=place + 1 < len(series))
        for place, (_, counts, answered) in enumerate(series)
    )
    numbers = '<span class="arrow"> → </span>'.join(
        f"<span>{counts.get(choice['id'], 0)}</span>" for _, counts, _ in series
    )
    measured = f'<div class="bars">{bars}</div><b class="num">{numbers}</b>' if series else ""
    return (
        f'<li data-choice="{words.text(choice["id"])}"><span class="letter">{words.text(choice.get("letter", ""))}</span>'
        f"<span>{words.text(choice.get('text', ''))}</span>{measured}</li>"
    )


def _bar(count: int, answered: int, *, first: bool) -> str:
    look = " is-zero" if count == 0 else " is-first" if first else ""
    return f'<div class="track"><div class="fill{look}" style="--v:{100 * count / max(1, answered):.1f}"></div></div>'


def count_card(view: FacilitatorView, words: Words) -> str:
    """Return the large count: n of present, and what may be said about the votes."""
    result = view.result
    if view.phase == "open":
        answered, present = view.answered, view.present
        missing = max(0, present - answered)
        here = (
            words.rich("console-answered", n=answered, missing=missing)
            if present
            else words.rich("console-people-none")
        )
        said = f"{here} {_about_live(view, words)}"
    elif result is not None:
        last = result.rounds[-1]
        answered, present = last.answered, last.present
        said = words.rich("console-answered-closed", n=answered)
        if last.tally is None:
            said += f" {words.rich('console-too-few', k=result.k)}"
        else:
            said += f" {words.rich('console-result-shown' if view.revealed else 'console-result-hidden')}"
    else:
        here = words.rich("console-people-here", n=view.present)
        return f'<div class="cnt"><span class="big num">{view.present}</span><span>{here}</span></div>'
    of = words.say("console-of", of=present, ze=words.ze(present))
    share = 100 * answered / max(1, present)
    return (
        f'<div class="cnt"><span class="big num">{answered} <small>{words.text(of)}</small></span><span>{said}</span>'
        f'<div class="track"><div class="fill accent" style="--v:{share:.1f}"></div></div></div>'
    )


def _about_live(view: FacilitatorView, words: Words) -> str:
    if view.live is not None:
        return words.rich("console-live-as-of", n=view.live.answered)
    if view.question is None:
        return ""
    return words.rich("console-live-later", k=2 * max(STEP, view.question.k))


def round_remarks(view: FacilitatorView, words: Words) -> str:
    """Return what has to be said about the counts: hands among them, the median, who changed their mind."""
    result, question = view.result, view.question
    if result is None or question is None:
        return ""
    last = result.rounds[-1]
    said = []
    if result.shift is not None:
        shift = result.shift
        said.append(words.rich("console-shift", changed=shift.changed, both=shift.both, ze=words.ze(shift.both)))
    median = (last.tally or {}).get("median")
    if isinstance(median, int | float):
        said.append(words.rich("result-median", median=f"{median:g}"))
    if last.hands:
        said.append(words.rich("console-hands-in", n=last.hands))
    if last.tally and last.tally.keys() & BESIDE_COUNTS and counts_choices(last.tally, question):
        said += [words.text(line) for line in last.told[len(choices_of(question.body)) :]]
    if question.kind == "several" and last.tally:
        said.append(words.rich("console-people-counted"))
    return "".join(f'<p class="remark">{line}</p>' for line in said)
