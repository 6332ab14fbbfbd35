"""From a film to its drawing."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ias_widgets.cases.drawing.cards import card_of, small_card_of
from ias_widgets.cases.drawing.graph import links_of, taken
from ias_widgets.cases.drawing.layout import MOST_SCENES, Layout, columns, layers
from ias_widgets.cases.drawing.measuring import cut
from ias_widgets.cases.drawing.placing import scenes_by_place
from ias_widgets.cases.drawing.svg import Parts, mark_width, write
from ias_widgets.cases.drawing.words import DrawingWords
from ias_widgets.cases.model import Case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.cases.drawing.cards import Card
    from ias_widgets.cases.drawing.graph import Link
    from ias_widgets.cases.findings import Finding
    from ias_widgets.cases.playing import Playthrough
    from ias_widgets.cases.reading import Reading

__all__ = ["draw"]

GAP = 110.0
CLOSE = 24.0
WHOLE_FILM, SMALL = 700.0, 16.0
"""Pixels for the first finding that concerns no scene; the size of its letters."""


def draw(
    film: Case | Reading,
    *,
    language: str | None = None,
    findings: Iterable[Finding] = (),
    path: Playthrough | None = None,
) -> str:
    """Draw a film's graph: scenes from left to right, each with what it holds, its decision and the ways out of it.

    The same film gives the same drawing, to the letter. A film of more than 300 scenes, or one in
    which some thousand ways pass by scenes they do not lead to, is drawn without lines: the titles of its
    scenes stand in the order of the film.

    Parameters
    ----------
    film
        The film. Of a reading, findings at ``path:line`` are found their scenes, too.
    language
        Of the words; default: the film's first. What is not written in it is named as missing.
    findings
        What is to be mended: marked at their scenes with a number, and told in full.
    path
        A walk to be emphasised.

    Returns
    -------
    str
        SVG. It names no other file; each scene is a group with ``data-scene``.

    Examples
    --------
    >>> from ias_widgets.cases import load
    >>> draw(load("night_shift"), language="en").startswith("<svg")  # doctest: +SKIP
    True
    """
    case, places = (film, {}) if isinstance(film, Case) else (film.case, film.places)
    words = DrawingWords(language or case.languages[0])
    marked = _by_scene(case, findings, places)
    links = links_of(case)
    cards, layout = _laid_out(case, links, marked, words)
    title = words.of(case.title, "title")
    endings = sum(scene.ending is not None for scene in case.scenes.values())
    facts = [words.say("scenes", n=len(case.scenes)), words.say("endings", n=endings)]
    found = sum(map(len, marked.values()))
    facts += [words.say("findings", n=found)] if found else []
    facts += [cut(said, WHOLE_FILM, SMALL) for said in marked.get("", [])[:1]]
    parts = Parts(cards, links, layout, marked, (taken(path), path.scene if path else ""))
    own = hashlib.sha256(f"{case.id} {words.language}".encode(errors="replace")).hexdigest()[:8]
    return write(f"ias-{own}", title, facts, parts, words)


def _laid_out(
    case: Case, links: tuple[Link, ...], marked: Mapping[str, list[str]], words: DrawingWords
) -> tuple[dict[str, Card], Layout]:
    free = {id_: mark_width(len(marked.get(id_, ()))) for id_ in case.scenes}
    if len(case.scenes) <= MOST_SCENES:
        out: dict[str, dict[int, Link]] = {id_: {} for id_ in case.scenes}
        for number, link in enumerate(links):
            out[link.scene][number] = link
        cards = {id_: card_of(case, scene, out[id_], words, free[id_]) for id_, scene in case.scenes.items()}
        layout = layers({id_: card.box for id_, card in cards.items()}, links, GAP)
        if layout is not None:
            return cards, layout
    cards = {id_: small_card_of(scene, words, free[id_]) for id_, scene in case.scenes.items()}
    return cards, columns({id_: card.box for id_, card in cards.items()}, CLOSE)


def _by_scene(case: Case, findings: Iterable[Finding], places: Mapping[str, str]) -> dict[str, list[str]]:
    scene_of = scenes_by_place(case.scenes, places)
    by_scene: dict[str, list[str]] = {}
    for finding in findings:
        by_scene.setdefault(scene_of(finding), []).append(str(finding))
    return by_scene
