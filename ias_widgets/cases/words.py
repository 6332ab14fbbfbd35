"""The words of a film: one file for each language, ids like ``scenes.gate.title``."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from ias_widgets.cases.tree import Node, describe, parse, quoted
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.model import Text

__all__ = ["Words", "read_file"]


def read_file(path: Path | Traversable, errors: list[ContentError], mend: str) -> Node:
    """Return the tree of a YAML file; one that is missing or no UTF-8 is added to ``errors``."""
    where = f"{path}:1"
    if not path.is_file():
        errors.append(ContentError(where, "a file", "nothing", mend))
        return Node(where, None)
    try:
        return parse(path.read_text(encoding="utf-8"), str(path), errors)
    except UnicodeDecodeError as error:
        errors.append(
            ContentError(where, "text in UTF-8", f"another encoding at byte {error.start}", "save it as UTF-8")
        )
        return Node(where, None)


class Words:
    """The texts of all languages. Ask for each by its id, then `close`: it reports what is missing and what is left over."""

    def __init__(self, folder: Path | Traversable, languages: tuple[str, ...], errors: list[ContentError]) -> None:
        self.errors = errors
        self._found: dict[str, dict[str, Node]] = {}
        self._parents: dict[str, dict[str, str]] = {}
        self._asked: dict[str, str] = {}
        for language in languages:
            path = folder / "texts" / f"{language}.yaml"
            root = read_file(path, errors, f"write the texts of this language or take {language} from languages")
            if isinstance(root.value, dict):
                self._parents[language] = {"": root.where}
                self._found[language] = dict(self._leaves(root, "", self._parents[language]))
            elif root.value is not None:
                errors.append(ContentError(root.where, "ids and texts", describe(root)))

    def text(self, id_: str, where: str) -> Text:
        """Return the words of an id in all languages; ``where`` is what asks for them."""
        self._asked[id_] = where
        return {language: str(found[id_].value) for language, found in self._found.items() if id_ in found}

    def text_if_any(self, id_: str, where: str) -> Text:
        """Return the words of an id that may be left out in all languages at once."""
        return self.text(id_, where) if any(id_ in found for found in self._found.values()) else {}

    def close(self) -> None:
        """Report texts that nobody asked for, and those that are missing."""
        for language, found in self._found.items():
            missing = {id_: where for id_, where in self._asked.items() if id_ not in found}
            for id_, node in found.items():
                if id_ not in self._asked:
                    meant = get_close_matches(id_, missing, n=1)
                    for near in meant:
                        del missing[near]
                    mend = did_you_mean(id_, meant or get_close_matches(id_, self._asked, n=1))
                    self.errors.append(ContentError(node.where, "a text that film.yaml uses", quoted(id_), mend))
            for id_, where in missing.items():
                expected = f'the {language} text "{id_}" that {where} needs'
                self.errors.append(ContentError(self._nearest(language, id_), expected, "nothing", "translate it here"))

    def _nearest(self, language: str, id_: str) -> str:
        parents = self._parents[language]
        parent = id_
        while parent not in parents:
            parent = parent.rpartition(".")[0]
        return parents[parent]

    def _leaves(self, node: Node, path: str, parents: dict[str, str]) -> Iterator[tuple[str, Node]]:
        if not isinstance(node.value, dict):
            return
        for key, child in node.value.items():
            id_ = f"{path}.{key}" if path else key
            if isinstance(child.value, dict):
                parents[id_] = child.where
                yield from self._leaves(child, id_, parents)
            elif isinstance(child.value, str) and child.value.strip():
                yield id_, Node(child.where, " ".join(child.value.split()))
            else:
                self.errors.append(
                    ContentError(child.where, f'words as "{id_}"', describe(child), "put them in quotes")
                )
                yield id_, child
