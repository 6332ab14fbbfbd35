"""Records hold words in the language of their rooms; what the package itself has in several is told in the reader's."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ias_widgets.cases.library import built_in, load
from ias_widgets.errors import IasError
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

__all__ = ["item_names", "item_rationale", "item_topics", "retold", "scene_titles"]

COLUMNS = ("short", "label", "first_label", "last_label", "name", "family_name", "prompt")


def retold(frame: pd.DataFrame, language: str) -> pd.DataFrame:
    """Return a frame with what is known of its words in a language: of built-in films, families and test items.

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
    yield from (family["name"] for family in agencies["families"])
    yield from (item["prompt"] for item in dataset("items")["items"])
    for name in built_in():
        try:
            case = load(name)
        except IasError:  # a film that cannot be read has no words to tell
            continue
        for scene in case.scenes.values():
            yield from (sign.name for sign in scene.signs)
            yield from (decoy.name for decoy in scene.decoys)
            if scene.decision is not None:
                yield scene.decision.short
                yield from (choice.label for choice in scene.decision.choices)


def _in(text: Mapping[str, str], language: str) -> str:
    return text.get(language) or text.get("en") or next(iter(text.values()), "")
