"""A scene as a card: the lines that stand on it, and where ways leave it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ias_widgets.cases.agencies import agency_name
from ias_widgets.cases.drawing.layout import Box
from ias_widgets.cases.drawing.measuring import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.cases.drawing.graph import Link
    from ias_widgets.cases.drawing.words import DrawingWords
    from ias_widgets.cases.model import Case, Choice, Decision, Scene

__all__ = ["Band", "Card", "Row", "card_of", "small_card_of"]

WIDTH = 348.0
INSET = 16.0
FIRST = 27.0
"""From the card's top to the baseline of its title."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text: its style is a class of the drawing's style sheet; ``y`` is its baseline, below the card's top."""

    style: str
    text: str
    y: float
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Band:
    """A ground under some rows: a decision's head, a choice."""

    style: str
    y: float
    height: float


@dataclass(slots=True)
class Card:
    """A scene to be drawn. ``exits``: link number to the height below the top at which it leaves."""

    scene: Scene
    kind: str
    rows: list[Row] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    exits: dict[int, float] = field(default_factory=dict)
    height: float = 0.0
    full: list[str] = field(default_factory=list)
    """Everything that stands on it, uncut: its title for those who point at it or hear it."""

    @property
    def box(self) -> Box:
        """Return what is laid out."""
        return Box(WIDTH, self.height, FIRST - 6, self.exits)


SIZES = {"title": 19, "meta": 16, "who": 16, "short": 17, "label": 17, "note": 16, "way": 16, "ending": 17}
BOLD = {"title", "who", "label", "ending"}
LEADING = 1.25


class _Writer:
    """Writes a card from its top."""

    def __init__(self, card: Card, words: DrawingWords) -> None:
        self.card, self.words = card, words
        self.y = FIRST - SIZES["title"] * LEADING

    def write(self, style: str, text: str, *, lines: int = 2, indent: float = 0.0, room: float = WIDTH) -> None:
        """Write a text in at most so many lines."""
        if not text:
            return
        self.card.full.append(text)
        size = SIZES[style]
        for line in wrap(text, room - 2 * INSET - indent, size, lines=lines, bold=style in BOLD):
            self.y += size * LEADING
            self.card.rows.append(Row(style, line, round(self.y, 1), indent))

    def band(self, style: str, top: float) -> None:
        self.card.bands.append(Band(style, round(top, 1), round(self.y + 9 - top, 1)))
        self.y += 9


def card_of(case: Case, scene: Scene, numbered: Mapping[int, Link], words: DrawingWords, marked: float = 0.0) -> Card:
    """Return a scene's card.

    Parameters
    ----------
    numbered
        The ways that leave it, by their numbers.
    marked
        Width to leave free in the first line, for a mark.
    """
    kind = "ending" if scene.ending else "decision" if scene.decision else "scene"
    card = Card(scene, kind)
    to = _Writer(card, words)
    path = f"scenes.{scene.id}"
    if scene.id == case.start:
        to.write("meta", words.say("start"), room=WIDTH - marked)
    to.write("title", words.of(scene.title, f"{path}.title"), room=WIDTH - marked)
    to.write("meta", _counted(scene, words), lines=2)
    for shot in scene.shots:
        if shot.when:
            to.write("note", words.say("shot-if", shot=shot.id, condition=words.condition(shot.when)))
    to.y += 8
    if scene.ending:
        top = to.y
        to.y += 4
        to.write("who", words.say("ending"))
        to.write("ending", words.of(scene.ending.name, f"{path}.ending.name"))
        to.band("is-ending", top)
    elif scene.decision:
        _decision(to, case, scene.decision, numbered, path)
    else:
        _ways(to, case, numbered)
        to.y += 10
    card.height = round(to.y + 4, 1)
    return card


def small_card_of(scene: Scene, words: DrawingWords, marked: float = 0.0) -> Card:
    """Return a card with the title alone, for a film of very many scenes."""
    kind = "ending" if scene.ending else "decision" if scene.decision else "scene"
    card = Card(scene, kind)
    to = _Writer(card, words)
    to.write("title", words.of(scene.title, f"scenes.{scene.id}.title"), lines=1, room=WIDTH - marked)
    to.write("meta", _counted(scene, words), lines=1)
    card.height = 62.0
    return card


def _counted(scene: Scene, words: DrawingWords) -> str:
    parts = [words.say("seconds", n=round(scene.seconds))]
    if scene.signs:
        parts.append(words.say("signs", n=len(scene.signs)))
    if scene.decoys:
        parts.append(words.say("decoys", n=len(scene.decoys)))
    return " · ".join(parts)


def _decision(to: _Writer, case: Case, decision: Decision, numbered: Mapping[int, Link], path: str) -> None:
    words, top = to.words, to.y
    to.y += 4
    depth = words.say("deep" if decision.deep else "quick")
    to.write("meta", depth)
    to.write("who", agency_name(decision.agency, words.language))
    to.write("short", words.of(decision.short, f"{path}.decision.short"))
    to.band("is-deep" if decision.deep else "is-quick", top)
    for choice in decision.choices:
        ways = {number: link for number, link in numbered.items() if link.choice == choice.id}
        _choice(to, case, choice, ways, f"{path}.decision.choices.{choice.id}")


def _choice(to: _Writer, case: Case, choice: Choice, ways: Mapping[int, Link], path: str) -> None:
    words, top = to.words, to.y
    to.y += 5
    to.write("label", words.of(choice.label, f"{path}.label"))
    if choice.when:
        to.write("note", words.say("only-if", condition=words.condition(choice.when)))
    if choice.effects:
        to.write("note", words.say("sets", effects=words.effects(choice.effects)))
    _ways(to, case, ways)
    to.band("is-choice", top)


def _ways(to: _Writer, case: Case, ways: Mapping[int, Link]) -> None:
    for number, link in ways.items():
        to.write("way", _way(case, link, list(ways.values()), to.words))
        to.card.exits[number] = to.y - 5


def _way(case: Case, link: Link, beside: Sequence[Link], words: DrawingWords) -> str:
    title = words.of(case.scenes[link.to].title, f"scenes.{link.to}.title")
    if link.when:
        return words.say("way-if", scene=title, condition=words.condition(link.when))
    return words.say("way-else", scene=title) if len(beside) > 1 else words.say("way", scene=title)
