"""Walk over all texts of a film, and say one of them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ias_widgets.cases.model import Case, Decision, Scene, Text

__all__ = ["line_hash", "say", "texts_of"]


def say(text: Mapping[str, str], language: str) -> str:
    """Return the words in ``language``, else in English, else in the first language there is.

    >>> say({"pl": "Tak", "en": "Yes"}, "uk")
    'Yes'
    """
    for wanted in (language, "en"):
        if wanted in text:
            return text[wanted]
    return next(iter(text.values()), "")


def line_hash(words: str) -> str:
    """Return the hash by which a translation names the line it translates; white space does not count.

    >>> line_hash("Dzień  dobry") == line_hash("Dzień dobry")
    True
    """
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:8]


def texts_of(case: Case) -> Iterator[tuple[str, Text]]:
    """Yield every text with its id, as it stands in the film's ``texts/`` (``scenes.gate.title``), each once."""
    yield "title", case.title
    yield "about", case.about
    yield "content_note", case.content_note
    for question in case.talk:
        yield f"talk.{question.id}", question.text
    for person, name in case.people.items():
        yield f"people.{person}", name
    for id_, scene in case.scenes.items():
        yield from _of_scene(scene, f"scenes.{id_}")


def _of_scene(scene: Scene, path: str) -> Iterator[tuple[str, Text]]:
    yield f"{path}.title", scene.title
    yield f"{path}.story", scene.story
    if scene.picture:
        yield f"{path}.picture_alt", scene.picture_alt
    for shot in scene.shots:
        at = f"{path}.shots.{shot.id}"
        yield f"{at}.seen", shot.seen
        for line in shot.lines:
            yield f"{at}.lines.{line.id}", line.text
        for paper in shot.papers:
            yield f"{at}.papers.{paper.id}.title", paper.title
            for row in paper.rows:
                yield f"{at}.papers.{paper.id}.rows.{row.id}", row.label
            if paper.total:
                yield f"{at}.papers.{paper.id}.total", paper.total.label
    for sign in scene.signs:
        yield f"{path}.signs.{sign.id}", sign.name
    for decoy in scene.decoys:
        yield f"{path}.decoys.{decoy.id}.name", decoy.name
        yield f"{path}.decoys.{decoy.id}.why", decoy.why
    if scene.decision:
        yield from _of_decision(scene.decision, f"{path}.decision")
    if scene.ending:
        yield f"{path}.ending.name", scene.ending.name
        for concern, text in scene.ending.concerns.items():
            yield f"{path}.ending.concerns.{concern}", text


def _of_decision(decision: Decision, path: str) -> Iterator[tuple[str, Text]]:
    yield f"{path}.prompt", decision.prompt
    yield f"{path}.short", decision.short
    for question in decision.talk:
        yield f"{path}.talk.{question.id}", question.text
    if decision.notes:
        yield f"{path}.notes", decision.notes
    for choice in decision.choices:
        at, told = f"{path}.choices.{choice.id}", choice.feedback
        yield f"{at}.text", choice.text
        yield f"{at}.label", choice.label
        yield f"{at}.happened", told.happened
        yield f"{at}.why", told.why
        yield f"{at}.rule", told.rule
        for concern, touch in told.concerns.items():
            yield f"{at}.concerns.{concern}", touch.words
