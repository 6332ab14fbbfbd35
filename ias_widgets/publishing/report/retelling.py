"""Records hold words in the language of their rooms; what the package itself has in several is told in the reader's."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from ias_widgets.cases.library import built_in, load
from ias_widgets.client import guide_of, known_guides
from ias_widgets.errors import IasError
from ias_widgets.phrases import SPOKEN, Phrases
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

__all__ = ["family_names", "item_names", "item_rationale", "item_topics", "retold", "scene_titles"]

COLUMNS = ("short", "label", "first_label", "last_label", "name", "family_name", "prompt", "audience")


def retold(frame: pd.DataFrame, language: str) -> pd.DataFrame:
    """Return a frame with what is known of its words in a language: of built-in films and guides, agencies, test items.

    Other words, such as those of a room's own questions, stay as they were asked.
    """
    known = _known(language)
    changed = {name: [known.get(word, word) for word in frame[name]] for name in COLUMNS if name in frame}
    return frame.assign(**changed)


def scene_titles(language: str) -> dict[tuple[str, str], str]:
    """Return the titles of the built-in films' scenes, by film and scene."""
    return {
        (case.id, scene.id): scene.title.get(language, scene.id)
        for case in (load(name) for name in built_in())
        for scene in case.scenes.values()
    }


def family_names(language: str) -> dict[str, str]:
    """Return the package's families of agencies, by their ids."""
    return {family["id"]: _in(family["name"], language) for family in dataset("agencies")["families"]}


def item_names(language: str) -> dict[str, str]:
    """Return what items of the bank are called in a figure, by their ids."""
    return {item["id"]: _in(item["short"], language) for item in dataset("items")["items"]}


def item_topics(language: str) -> dict[str, str]:
    """Return the topics of the bank, by their ids."""
    return {topic: _in(name, language) for topic, name in dataset("items")["topics"].items()}


def item_rationale(item: str, language: str) -> tuple[str, str, str, bool] | None:
    """Return an item's prompt, right answer, its reason, and whether that is still to be checked; None for one of another bank."""
    for known in dataset("items")["items"]:
        if known["id"] == item:
            right = known["choices"][known["right"]]
            return (
                _in(known["prompt"], language),
                _in(right, language),
                _in(known["rationale"], language),
                known["mark"] != "S",
            )
    return None


@cache
def _known(language: str) -> dict[str, str]:
    """Return words in any language to the same in one; of words that mean two things the first."""
    known: dict[str, str] = {}
    for text in _texts():
        for words in text.values():
            known.setdefault(words, _in(text, language))
    return known


def _texts() -> Iterator[Mapping[str, str]]:
    agencies = dataset("agencies")
    yield from (one["name"] for one in (*agencies["families"], *agencies["agencies"]))
    yield from (item["prompt"] for item in dataset("items")["items"])
    yield from _of_concordance()
    for name in built_in():
        for scene in load(name).scenes.values():
            yield from (sign.name for sign in scene.signs)
            yield from (decoy.name for decoy in scene.decoys)
            if scene.decision is not None:
                yield scene.decision.short
                yield from (choice.label for choice in scene.decision.choices)
    for files in known_guides():
        with suppress(IasError):  # a guide of one's own that is to be mended has no words to tell
            for step in guide_of(files).steps:
                yield from _within(step.data.get("question", {}))


def _of_concordance() -> Iterator[Mapping[str, str]]:
    """Yield the answers to a question of script concordance, which are the same in all rooms."""
    spoken = {language: Phrases("question_concordance", language) for language in SPOKEN}
    for answer in ("much-less", "less", "same", "more", "much-more"):
        yield {language: phrases.say(f"concordance-{answer}-short") for language, phrases in spoken.items()}


def _within(data: Any) -> Iterator[Mapping[str, str]]:
    """Yield the texts that lie in plain data, in whatever depth."""
    if isinstance(data, dict):
        if data and all(language in SPOKEN and isinstance(words, str) for language, words in data.items()):
            yield data
            return
        data = list(data.values())
    if isinstance(data, (list, tuple)):
        for part in data:
            yield from _within(part)


def _in(text: Mapping[str, str], language: str) -> str:
    return text.get(language) or text.get("en") or next(iter(text.values()), "")
