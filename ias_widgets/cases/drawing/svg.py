"""The drawing as SVG: cards, ways between them, marks; in words as well."""

from __future__ import annotations

import re
from html import escape as _escape
from typing import TYPE_CHECKING

from ias_widgets.cases.drawing.cards import INSET, WIDTH
from ias_widgets.cases.drawing.style import STYLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ias_widgets.cases.drawing.cards import Card
    from ias_widgets.cases.drawing.graph import Link
    from ias_widgets.cases.drawing.layout import Layout
    from ias_widgets.cases.drawing.words import DrawingWords

__all__ = ["Parts", "mark_width", "write"]

MARGIN = 40.0
HEAD = 104.0
"""Height of the film's title and the legend, above the graph."""
TIP = 10.0
MOST_TOLD = 8
"""Findings of a scene that are told in full; the mark counts them all."""
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Parts:
    """What a drawing is made of.

    Parameters
    ----------
    cards
        By scene.
    links
        All ways, in the order of their numbers.
    layout
        Where the cards stand and how the ways run.
    findings
        Sentences by scene; under an empty name those that concern the whole film.
    steps
        The steps of a walk, and the scene it has come to.
    """

    def __init__(
        self,
        cards: Mapping[str, Card],
        links: Sequence[Link],
        layout: Layout,
        findings: Mapping[str, Sequence[str]],
        steps: tuple[set[tuple[str, str | None, str]], str],
    ) -> None:
        self.cards, self.links, self.layout, self.findings = cards, links, layout, findings
        self.steps, self.now = steps

    @property
    def drawn(self) -> bool:
        """Whether the ways are drawn as lines."""
        return bool(self.layout.bends)


def escape(text: str) -> str:
    """Return text as it may stand in XML: without the characters that XML has no way to write."""
    return _escape(_UNWRITABLE.sub("", text))


def write(id_: str, title: str, facts: Sequence[str], parts: Parts, words: DrawingWords) -> str:
    """Return the drawing. ``facts``: how many scenes, endings, findings, in words."""
    width = max(parts.layout.width, 900) + 2 * MARGIN
    height = parts.layout.height + 2 * MARGIN + HEAD
    name, about = f"{id_}-drawing-title", f"{id_}-drawing-desc"
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="ias-film" role="img" lang="{escape(words.language)}"'
        f' aria-labelledby="{escape(name)}" aria-describedby="{escape(about)}"'
        f' width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}">'
    )
    out = [
        root,
        f'<title id="{escape(name)}">{escape(words.say("alt", title=title))}</title>',
        f'<desc id="{escape(about)}">{escape(_in_words(facts, parts, words))}</desc>',
        f"<style>{STYLE}</style>",
        '<rect class="ground" width="100%" height="100%"/>',
        *_head(title, facts, parts, words),
        f'<g transform="translate({MARGIN:g} {MARGIN + HEAD:g})">',
        '<g class="links">' if parts.drawn else "",
        *(_links(parts) if parts.drawn else ()),
        "</g>" if parts.drawn else "",
        *(_card(scene, parts) for scene in parts.cards),
        "</g>",
        "</svg>",
    ]
    return "\n".join(line for line in out if line) + "\n"


def _head(title: str, facts: Sequence[str], parts: Parts, words: DrawingWords) -> Iterable[str]:
    yield f'<text class="film-title" x="{MARGIN:g}" y="{MARGIN + 22:g}">{escape(title)}</text>'
    yield f'<text class="legend" x="{MARGIN:g}" y="{MARGIN + 50:g}">{escape(" · ".join(facts))}</text>'
    x, y = MARGIN, MARGIN + 74
    if not parts.drawn:
        yield f'<text class="legend" x="{x:g}" y="{y:g}">{escape(words.say("too-many"))}</text>'
        return
    samples = [("", "", words.say("always")), (" is-conditional", "", words.say("conditional"))]
    samples += [("", " is-taken", words.say("walk"))] if parts.steps else []
    for line, walked, said in samples:
        yield f'<g class="link{walked}"><path class="way-line{line}" d="M{x:g} {y - 6:g}h48"/></g>'
        yield f'<text class="legend" x="{x + 58:g}" y="{y:g}">{escape(said)}</text>'
        x += 280


def _card(scene: str, parts: Parts) -> str:
    card, (x, y) = parts.cards[scene], parts.layout.corners[scene]
    passed = parts.now == scene or any(scene in (one, two) for one, _, two in parts.steps)
    state = f"{' is-end' if card.kind == 'ending' else ''}{' is-passed' if passed else ''}"
    findings = parts.findings.get(scene, ())
    said = ". ".join([*card.full, *_few(findings)])
    found = f' data-findings="{len(findings)}"' if findings else ""
    lines = [
        f'<g class="scene{state}" data-scene="{escape(scene)}"{found} transform="translate({x:g} {y:g})">',
        f"<title>{escape(said)}</title>",
        f'<rect class="frame" width="{WIDTH:g}" height="{card.height:g}" rx="{26 if card.kind == "ending" else 10}"/>',
    ]
    lines += [
        f'<rect class="band {band.style}" x="8" y="{band.y:g}" width="{WIDTH - 16:g}" height="{band.height - 3:g}" rx="6"/>'
        for band in card.bands
    ]
    lines += [
        f'<text class="{row.style}" x="{INSET + row.indent:g}" y="{row.y:g}">{escape(row.text)}</text>'
        for row in card.rows
    ]
    if findings:
        lines.append(_mark(len(findings)))
    return "".join([*lines, "</g>"])


def _few(findings: Sequence[str]) -> list[str]:
    return [*findings[:MOST_TOLD], *(["…"] if len(findings) > MOST_TOLD else [])]


def mark_width(findings: int) -> float:
    """Return the width that the mark of so many findings takes; none takes none."""
    return 18.0 + 10 * len(str(findings)) + 20 if findings else 0.0


def _mark(findings: int) -> str:
    """Return a flag with a number: a shape that nothing else in the drawing has."""
    wide = mark_width(findings)
    left = WIDTH - wide - 4
    flag = f"M{left:g} -10h{wide:g}l-9 16 9 16h-{wide:g}z"
    return f'<g class="mark"><path d="{flag}"/><text x="{left + (wide - 9) / 2:g}" y="12">! {findings}</text></g>'


def _links(parts: Parts) -> list[str]:
    """Return all ways; those that a walk took lie on top."""
    walked = [(link.scene, link.choice, link.to) in parts.steps for link in parts.links]
    numbers = sorted(range(len(parts.links)), key=lambda number: walked[number])
    return [_link(number, parts.links[number], parts, walked=walked[number]) for number in numbers]


def _link(number: int, link: Link, parts: Parts, *, walked: bool) -> str:
    source, target = parts.cards[link.scene], parts.cards[link.to]
    (x1, y1), (x2, y2) = parts.layout.corners[link.scene], parts.layout.corners[link.to]
    start = (x1 + WIDTH, y1 + source.exits[number])
    end = (x2 - TIP, y2 + target.box.entry)
    taken = " is-taken" if walked else ""
    dashed = " is-conditional" if link.conditional else ""
    path = _path(start, parts.layout.bends.get(number, ()), end)
    tip = f"M{end[0]:g} {end[1] - 7:g}l{TIP:g} 7l-{TIP:g} 7z"
    choice = f' data-choice="{escape(link.choice)}"' if link.choice is not None else ""
    ends = f'data-from="{escape(link.scene)}" data-to="{escape(link.to)}"{choice}'
    return f'<g class="link{taken}" {ends}><path class="way-line{dashed}" d="{path}"/><path class="tip" d="{tip}"/></g>'


def _path(start: tuple[float, float], bends: Sequence[tuple[float, float]], end: tuple[float, float]) -> str:
    """Return a line that leaves to the right and comes in from the left; it crosses each layer it passes level."""
    back = end[0] < start[0]
    said, (x, y) = f"M{start[0]:g} {start[1]:g}", start
    if back:
        x += 40
        said += f"h{40:g}"
    for left, lane in bends:
        near, far = (left + WIDTH, left) if back else (left, left + WIDTH)
        said += f"{_curve(x, y, near, lane)}H{far:g}"
        x, y = far, lane
    if not back:
        return said + _curve(x, y, *end)
    before = end[0] - 30
    return said + _curve(x, y, before, (y + end[1]) / 2) + _curve(before, (y + end[1]) / 2, *end)


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    reach = max(abs(to_x - x) / 2, 24)
    ahead = reach if to_x >= x else -reach
    return f"C{x + ahead:g} {y:g} {to_x - ahead:g} {to_y:g} {to_x:g} {to_y:g}"


def _in_words(facts: Sequence[str], parts: Parts, words: DrawingWords) -> str:
    told = [", ".join(facts)]
    if not parts.drawn:
        return f"{told[0]}. {words.say('too-many')}"
    told += [". ".join(line.rstrip(".") for line in card.full) for card in parts.cards.values()]
    told += [sentence for sentences in parts.findings.values() for sentence in _few(sentences)]
    return ". ".join(told) + "."
