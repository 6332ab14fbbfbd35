"""The referral map of a room as a picture beside its tables: from the protected rows of the record, and nothing else."""

from __future__ import annotations

from collections import Counter
from html import escape
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.phrases import Phrases
from ias_widgets.questions.referral import mismatch_said, mismatches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ias_widgets.rooms.record import AnswerRow, QuestionRow, Record

__all__ = ["referral_pictures"]

WIDTH, LEFT, RIGHT = 1200, 330, 800
TOP, ROW, LINE = 130, 62, 26
WIDEST = 30.0
"""Units of a line that all of a family stand behind."""
LOOKS = ("#3151b3", "#c56810", "#149382", "#592263", "#844c26", "#976ed8", "#153506")
"""Colours of families, as on the big screen, in the order in which they are told."""
PLAIN, INK, PAPER = "#40515b", "#12222b", "#ffffff"
FONT = 'font-family="sans-serif"'
WORDS, NAME, LABEL = 110, 24, 34
"""Characters of a line: of a sentence, a family's name, a target's."""
LEADING = 21


class _Map(NamedTuple):
    """What is drawn: tallies by family, or of everybody under an empty name; targets in order; what ids are called."""

    split: dict[str, dict[str, Any]]
    targets: list[str]
    labels: Mapping[str, str]
    names: dict[str, str]


def referral_pictures(record: Record) -> dict[str, bytes]:
    """Return ``referral-<question>.svg`` for each referral map whose last round may be told.

    Families are drawn where the record tells them, else everybody together; mismatches are computed from
    the families that are drawn.
    """
    pictures = {}
    for question in record.questions:
        if question.kind == "referral" and (found := _map(record, question)):
            pictures[f"referral-{question.question}.svg"] = _drawn(record, question, found).encode()
    return pictures


def _map(record: Record, question: QuestionRow) -> _Map | None:
    rounds = [one.round for one in record.rounds if one.question == question.question and one.shown]
    if not rounds:
        return None
    rows = [row for row in record.answers if row.question == question.question and row.round == rounds[-1]]
    families = [one.family for one in record.families]
    by_family = {family: [row for row in rows if row.family == family] for family in families}
    split = {family: _tally(own) for family, own in by_family.items() if own} or {"": _tally(rows)}
    labels = {one.choice: one.label for one in record.choices if one.question == question.question}
    named = Counter[str]()
    for tally in split.values():
        named.update({target: 1000 * people for target, people in tally["first"].items()})
        named.update(tally["counts"])
    everybody = Phrases("question_referral", record.language).say("referral-picture-all")
    names = {"": everybody} | {one.family: one.name for one in record.families}
    targets = [target for target in labels if ":" not in target and named[target]]
    return _Map(split, sorted(targets, key=lambda target: -named[target]), labels, names) if targets else None


def _tally(rows: list[AnswerRow]) -> dict[str, Any]:
    """Count rows as `ias_widgets.questions.referral.ReferralMap.tally` counts answers."""
    counts, first, expect = Counter[str](), Counter[str](), dict[str, Counter[str]]()
    for row in rows:
        parts = (row.choice or "").split(":")
        if len(parts) > 1:
            expect.setdefault(parts[1], Counter())[parts[2]] += row.people
        elif row.number is not None:
            counts[parts[0]] += row.people
            first[parts[0]] += row.people * (row.number == 1)
    return {"counts": counts, "first": first, "expect": expect}


def _drawn(record: Record, question: QuestionRow, found: _Map) -> str:
    phrases = Phrases("question_referral", record.language)
    title, asked = phrases.say("referral-picture"), question.short
    rows = max(len(found.split), len(found.targets))
    floor = TOP + ROW * rows
    missed = mismatches({family: tally for family, tally in found.split.items() if family})
    said = [mismatch_said(one, found.names, found.labels, record.language) for one in missed]
    lines = [
        (f"{number}." if not at else "", words)
        for number, one in enumerate(said, 1)
        for at, words in enumerate(wrap(one, WORDS))
    ]
    height = floor + 70 + LINE * len(lines) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">',
        f"<title>{escape(f'{title} · {asked}')}</title>",
        f"<desc>{escape(' '.join([*_told(found, phrases), *said]))}</desc>",
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>',
        _text(40, 56, title, size=30, weight=700),
        _text(40, 92, asked, size=20, fill=PLAIN),
        *_lines(found, rows),
        *_dashes(found, missed, rows),
        *_ends(found, rows, phrases),
        *_sentences(lines, floor + 60),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _sentences(lines: list[tuple[str, str]], top: float) -> Iterator[str]:
    for at, (number, words) in enumerate(lines):
        if number:
            yield _text(40, top + LINE * at, number, size=18)
        yield _text(68, top + LINE * at, words, size=18)


def _told(found: _Map, phrases: Phrases) -> Iterator[str]:
    for family, tally in found.split.items():
        first = ", ".join(f"{found.labels[one]} {tally['first'][one]}" for one in found.targets if tally["first"][one])
        yield f"{found.names[family]}: {phrases.say('referral-line-first')}: {first}."


def _places(ids: list[str], rows: int) -> dict[str, float]:
    step = ROW * rows / len(ids)
    return {id_: round(TOP + step * (at + 0.5), 1) for at, id_ in enumerate(ids)}


def _way(start: float, end: float) -> str:
    half = (LEFT + RIGHT) / 2
    return f"M{LEFT} {start:g}C{half:g} {start:g} {half:g} {end:g} {RIGHT} {end:g}"


def _lines(found: _Map, rows: int) -> Iterator[str]:
    starts, ends = _places(list(found.split), rows), _places(found.targets, rows)
    for key, opacity in (("counts", 0.25), ("first", 0.95)):
        for at, (family, tally) in enumerate(found.split.items()):
            colour = LOOKS[at % len(LOOKS)] if family else PLAIN
            of = sum(tally["first"].values()) or 1
            for target in found.targets:
                if people := tally[key][target]:
                    yield (
                        f'<path d="{_way(starts[family], ends[target])}" fill="none" stroke="{colour}" '
                        f'stroke-opacity="{opacity}" stroke-width="{max(1.5, WIDEST * people / of):.1f}"/>'
                    )


def _dashes(found: _Map, missed: list[dict[str, Any]], rows: int) -> Iterator[str]:
    """Draw what is expected and not done, and number it as the sentences are; what is done has its line already."""
    starts, ends = _places(list(found.split), rows), _places(found.targets, rows)
    for number, one in enumerate(missed, 1):
        if one["target"] not in ends:
            continue
        start, end = starts[one["of"]], ends[one["target"]]
        if one["way"] == "expected":
            way = _way(start, end)
            yield f'<path d="{way}" fill="none" stroke="{PAPER}" stroke-width="7"/>'
            yield f'<path d="{way}" fill="none" stroke="{INK}" stroke-width="3" stroke-dasharray="10 7"/>'
        share = 0.3 + 0.4 * ((number * 0.38) % 1)
        x, y = _point(start, end, share)
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="15" fill="{INK}" stroke="{PAPER}" stroke-width="2"/>'
        yield _text(x, y + 6, str(number), size=17, weight=700, fill=PAPER, anchor="middle")


def _point(start: float, end: float, share: float) -> tuple[float, float]:
    a, b, c, d = (1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share * share * (1 - share), share**3
    return a * LEFT + (b + c) * (LEFT + RIGHT) / 2 + d * RIGHT, (a + b) * start + (c + d) * end


def _ends(found: _Map, rows: int, phrases: Phrases) -> Iterator[str]:
    for at, (family, y) in enumerate(_places(list(found.split), rows).items()):
        people = sum(found.split[family]["first"].values())
        colour = LOOKS[at % len(LOOKS)] if family else PLAIN
        yield f'<rect x="40" y="{y - 11:g}" width="22" height="22" rx="5" fill="{colour}"/>'
        yield from _named(74, y, found.names[family], NAME, phrases.say("referral-of", n=people))
    for target, y in _places(found.targets, rows).items():
        first = sum(tally["first"][target] for tally in found.split.values())
        named = sum(tally["counts"][target] for tally in found.split.values())
        said = f"{phrases.say('referral-first-n', n=first)} · {phrases.say('referral-named-n', n=named)}"
        yield from _named(RIGHT + 16, y, found.labels[target], LABEL, said.replace("*", ""))


def _named(x: float, y: float, name: str, characters: int, below: str) -> Iterator[str]:
    """Write a name, on as many lines as it needs, and what is said of it; all in the middle of ``y``."""
    lines = wrap(name, characters)
    top = y - 2 - LEADING * (len(lines) - 1) / 2
    for at, line in enumerate(lines):
        yield _text(x, top + LEADING * at, line, size=19, weight=600)
    yield _text(x, top + LEADING * len(lines), below, size=16, fill=PLAIN)


def _text(
    x: float, y: float, words: str, *, size: int, weight: int = 400, fill: str = INK, anchor: str = "start"
) -> str:
    return (
        f'<text x="{x:g}" y="{y:g}" {FONT} font-size="{size}" font-weight="{weight}" fill="{fill}" '
        f'text-anchor="{anchor}">{escape(words)}</text>'
    )
