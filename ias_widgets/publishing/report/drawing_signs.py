"""A scene's signs on paper: their windows along its seconds, who noticed them, and where people tapped."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import percent
from ias_widgets.publishing.report.drawing import ACCENT, BAND, GROUND, INK, LINE, QUIET, WIDE, Drawing, lines_of

if TYPE_CHECKING:
    from ias_widgets.cohorts.methods.noticing import Noticing

__all__ = ["scene_of", "signs_svg"]

LEFT, RIGHT, HEAD, LINE_HIGH, TAPS = 250.0, 560.0, 20.0, 13.6, 40.0
THICK = {"strong": 16.0, "medium": 11.0, "weak": 6.0}
STEPS = (1, 2, 5, 10, 15, 20, 30, 60)
MOST_STEPS = 12


def scene_of(told: Noticing) -> str:
    """Return the scene that is drawn: the one with most signs and decoys."""
    counted = told.signs["scene"].value_counts(sort=False)
    return str(counted.index[int(counted.to_numpy().argmax())])


def signs_svg(told: Noticing, name: str = "signs") -> str:
    """Draw the signs of the scene that has most of them."""
    drawing = Drawing(name, WIDE)
    say, language = told.words.say, told.language
    scene = scene_of(told)
    rows = list(each(told.signs[told.signs["scene"] == scene]))
    taps = [] if told.taps is None else list(each(told.taps[told.taps["scene"] == scene]))
    until = max([float(row.end) for row in rows] + [float(tap.seconds) + 1 for tap in taps])

    def at(second: float) -> float:
        return LEFT + second / until * (RIGHT - LEFT)

    labels = [lines_of(row.name, LEFT - 12)[:2] for row in rows]
    besides = [_beside(told, row) for row in rows]
    highs = [(len(label) + 1) * LINE_HIGH + 6 for label in labels]
    bottom = HEAD + sum(highs) + (TAPS + 8 if taps else 0)
    for row in rows:
        if row.kind == "sign":
            drawing.box(at(row.start), HEAD, at(row.end) - at(row.start), bottom - HEAD, BAND)
    step = next((one for one in STEPS if until / one <= MOST_STEPS), STEPS[-1])
    for second in range(0, int(until) + 1, step):
        drawing.line(at(second), HEAD, at(second), bottom, width=0.7)
        drawing.text(str(second), at(second), bottom + 11, size=11, colour=QUIET, anchor="middle")
    drawing.line(LEFT, bottom, RIGHT, bottom, colour=INK, width=1.2)
    drawing.text(say("noticing-sign"), 0, 9, colour=QUIET)
    drawing.text(say("noticing-noticed"), WIDE, 9, colour=QUIET, anchor="end")
    drawing.text(say("noticing-seconds"), RIGHT + 10, bottom + 11, size=11, colour=QUIET)
    top = HEAD
    for row, label, beside, high in zip(rows, labels, besides, highs, strict=True):
        y = top + high / 2
        top += high
        drawing.lines(label, 0, y - LINE_HIGH / 2)
        drawing.text(beside, 0, y + len(label) * LINE_HIGH / 2, size=11, colour=QUIET)
        half = THICK.get(row.strength, 12.0) / 2 if isinstance(row.strength, str) else 6.0
        if row.kind == "decoy":
            drawing.box(
                at(row.start),
                y - half,
                at(row.end) - at(row.start),
                half * 2,
                GROUND,
                edge=QUIET,
                thick=1.4,
                dash="2 2",
            )
        else:
            drawing.box(at(row.start), y - half, at(row.end) - at(row.start), half * 2, ACCENT)
        of = told.of(int(row.people), int(row.could))
        drawing.text(f"{of} · {percent(row.share, language)}", WIDE, y, anchor="end", bold=True)
    if taps:
        _taps(drawing, [(int(tap.seconds), int(tap.people), bool(tap.signs)) for tap in taps], until, bottom)
        drawing.lines(lines_of(say("noticing-taps"), LEFT - 12, 11), 0, bottom - TAPS / 2, size=11, colour=QUIET)
    return drawing.svg(bottom + 20)


def _beside(told: Noticing, row: Any) -> str:
    if row.kind == "decoy":
        return told.words.say("noticing-decoy")
    return told.words.say(f"noticing-{row.strength}") if isinstance(row.strength, str) else ""


def _taps(drawing: Drawing, taps: list[tuple[int, int, bool]], until: float, bottom: float) -> None:
    wide = max(1, round(until / 60))
    counted: Counter[tuple[int, bool]] = Counter()
    for second, people, within in taps:
        counted[second // wide, within] += people
    most = max(counted[place, True] + counted[place, False] for place, _ in counted)
    drawing.line(LEFT, bottom - TAPS, RIGHT, bottom - TAPS, colour=LINE, width=0.8)
    drawing.text(str(most), LEFT - 6, bottom - TAPS, size=11, colour=QUIET, anchor="end")
    unit = (RIGHT - LEFT) / until
    for (place, within), people in sorted(counted.items()):
        below = 0 if within else counted[place, True]
        high = people / most * TAPS
        y = bottom - below / most * TAPS - high
        drawing.box(
            LEFT + place * wide * unit + 0.5,
            y,
            wide * unit - 1,
            high,
            ACCENT if within else GROUND,
            edge=ACCENT,
            thick=0.8,
        )
