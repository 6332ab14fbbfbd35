"""The words of a film: one file for each language, ids like ``scenes.gate.title``.

The first language is the original. A translation that lacks lines, or has lines nobody asks for,
can still be played: that is a finding. The same in the original is an error.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from typing import TYPE_CHECKING

from ias_widgets.cases.findings import Finding
from ias_widgets.cases.tree import Node, describe, parse, quoted
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.model import Text

__all__ = ["TRANSLATES", "Words", "read_file"]

_DOT = re.compile(r"\.")
_SPACE = re.compile(r"[ \t\r\n]+")
"""What is one space in a text, however it is laid out; a hard space stays one."""

TRANSLATES = "translates"
"""The last part of a translation's file: text id to the hash of the original line it was made from."""


def read_file(path: Path | Traversable, errors: list[ContentError], mend: str) -> Node:
    """Return the tree of a YAML file; one that is missing, locked or no UTF-8 is added to ``errors``."""
    where = f"{path}:1"
    try:
        if path.is_file():
            return parse(path.read_text(encoding="utf-8"), str(path), errors)
        errors.append(ContentError(where, "a file", "nothing", mend))
    except UnicodeDecodeError as error:
        errors.append(
            ContentError(where, "text in UTF-8", f"another encoding at byte {error.start}", "save it as UTF-8")
        )
    except OSError as error:
        why = error.strerror or "an error"
        errors.append(ContentError(where, "a file that can be read", why, "allow it to be read, or close it elsewhere"))
    return Node(where, None)


class Words:
    """The texts of all languages. Ask for each by its id, then `close`: it tells what is missing and what is left over.

    Attributes
    ----------
    places
        ``language:text id`` to ``path:line``; for a text that is missing, of the part it belongs to.
    translates
        Language to text id to the hash of the original line.
    faults
        What is wrong with translations, once closed.
    """

    def __init__(self, folder: Path | Traversable, languages: tuple[str, ...], errors: list[ContentError]) -> None:
        self.errors, self.original = errors, languages[0] if languages else ""
        self.places: dict[str, str] = {}
        self.translates: dict[str, dict[str, str]] = {}
        self.faults: list[Finding] = []
        self._found: dict[str, dict[str, Node]] = {}
        self._asked: dict[str, str] = {}
        for language in languages:
            path = folder / "texts" / f"{language}.yaml"
            root = read_file(path, errors, f"write the texts of this language or take {language} from languages")
            if isinstance(root.value, dict):
                self._read(language, root, root.value)
            elif root.value is not None:
                mend = "write ids with their words below each other"
                errors.append(ContentError(root.where, "ids and texts", describe(root), mend))

    def text(self, id_: str, where: str) -> Text:
        """Return the words of an id in all languages; ``where`` is what asks for them."""
        self._asked[id_] = where
        return {language: str(found[id_].value) for language, found in self._found.items() if id_ in found}

    def text_if_any(self, id_: str, where: str) -> Text:
        """Return the words of an id that may be left out in all languages at once."""
        return self.text(id_, where) if any(id_ in found for found in self._found.values()) else {}

    def close(self) -> None:
        """Report texts that nobody asked for, and those that are missing.

        Where something else is wrong, a part of the film may not have been read, and its texts not asked for:
        then only those are reported that may be a missing one under another name. Several texts under a key
        that nobody asked for are one fault: that key.
        """
        unread = bool(self.errors)
        asked = Counter(part for id_ in self._asked for part in _parts(id_))
        for language, found in self._found.items():
            missing = {id_: where for id_, where in self._asked.items() if id_ not in found}
            unasked: dict[str, list[str]] = {}
            for id_ in found:
                if id_ not in self._asked:
                    unasked.setdefault(next((part for part in _parts(id_) if part not in asked), id_), []).append(id_)
            for branch, ids in unasked.items():
                if len(ids) > 1 and branch not in found:
                    self._unasked(language, branch, _sister(branch, asked, missing), missing, unread=unread)
                    continue
                for id_ in ids:
                    self._unasked(language, id_, _like(id_, missing), missing, unread=unread)
            for id_, where in missing.items():
                self.places[f"{language}:{id_}"] = place = self._nearest(language, id_)
                expected = f'the {language} text "{id_}" that {where} needs'
                self._tell("missing-text", language, place, expected, "nothing", "write it here")

    def _unasked(self, language: str, part: str, meant: list[str], missing: dict[str, str], *, unread: bool) -> None:
        """Report a text, or a key with texts under it, that nobody asked for; what was meant by it is not missing."""
        if unread and not meant:
            return
        for id_ in [id_ for id_ in missing if meant and (id_ == meant[0] or id_.startswith(f"{meant[0]}."))]:
            del missing[id_]
        mend = did_you_mean(part, meant or _like(part, self._asked))
        expected = "a text that film.yaml uses"
        self._tell(
            "unused-text", language, self.places[f"{language}:{part}"], expected, quoted(part), mend or "take it out"
        )

    def _tell(  # noqa: PLR0917
        self, code: str, language: str, where: str, expected: str, found: str, mend: str
    ) -> None:
        if language == self.original:
            self.errors.append(ContentError(where, expected, found, mend))
        else:
            self.faults.append(Finding(code=code, where=where, expected=expected, found=found, mend=mend))

    def _read(self, language: str, root: Node, parts: dict[str, Node]) -> None:
        self.places[f"{language}:"] = root.where
        hashes = parts.get(TRANSLATES)
        if hashes is not None:
            self._hashes(language, hashes)
        texts = Node(root.where, {key: part for key, part in parts.items() if key != TRANSLATES})
        self._found[language] = dict(self._leaves(language, texts, ""))

    def _hashes(self, language: str, node: Node) -> None:
        mend = f"let it be written: ias film translated FILM {language}"
        if language == self.original:
            mend = "take it out: this is the original"
            self.errors.append(ContentError(node.where, "texts alone", f'"{TRANSLATES}"', mend))
        elif not isinstance(node.value, dict):
            self.errors.append(ContentError(node.where, "text ids with hashes", describe(node), mend))
        else:
            for part in node.value.values():
                if not isinstance(part.value, str):
                    self.errors.append(ContentError(part.where, "the hash of a line", describe(part), mend))
            self.translates[language] = {id_: str(part.value) for id_, part in node.value.items()}

    def _nearest(self, language: str, id_: str) -> str:
        parent = id_
        while f"{language}:{parent}" not in self.places:
            parent = parent.rpartition(".")[0]
        return self.places[f"{language}:{parent}"]

    def _leaves(self, language: str, node: Node, path: str) -> Iterator[tuple[str, Node]]:
        for key, child in node.value.items() if isinstance(node.value, dict) else ():
            id_ = f"{path}.{key}" if path else key
            if "." in key:
                mend = f'write "{key.replace(".", ": ")}", each key on a line of its own'
                self.errors.append(ContentError(child.where, "a key without dots", quoted(key), mend))
                continue
            self.places[f"{language}:{id_}"] = child.where
            if isinstance(child.value, dict):
                yield from self._leaves(language, child, id_)
            elif isinstance(child.value, str) and child.value.strip():
                yield id_, Node(child.where, _SPACE.sub(" ", child.value).strip(" "))
            else:
                self.errors.append(
                    ContentError(child.where, f'words as "{id_}"', describe(child), "put them in quotes")
                )
                yield id_, child


def _parts(id_: str) -> Iterator[str]:
    """Yield an id's beginnings: of ``scenes.gate.title`` first ``scenes``, at last itself."""
    yield from (id_[: dot.start()] for dot in _DOT.finditer(id_))
    yield id_


def _sister(branch: str, asked: Counter[str], missing: Iterable[str]) -> list[str]:
    """Return the key beside one that was probably meant by it: all texts under that are missing."""
    lacking = Counter(part for id_ in missing for part in _parts(id_))
    above = branch.rpartition(".")[0]
    beside = [part for part, number in lacking.items() if part.rpartition(".")[0] == above and number == asked[part]]
    return get_close_matches(branch, beside, n=1)


def _like(id_: str, known: Iterable[str]) -> list[str]:
    """Return the id that was probably meant: one of the same depth in which at most two steps are others."""
    steps = id_.split(".")
    near = [one for one in known if _differ(steps, one.split("."))]
    return get_close_matches(id_, near, n=1)


def _differ(steps: list[str], other: list[str]) -> bool:
    return len(steps) == len(other) and sum(a != b for a, b in zip(steps, other, strict=True)) <= 2  # noqa: PLR2004
