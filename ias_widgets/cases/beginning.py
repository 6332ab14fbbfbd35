"""Begin a film: write a small complete one into a folder, to be made one's own."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.cases.fields import IDENTIFIER, LANGUAGE
from ias_widgets.cases.reading import read_film
from ias_widgets.cases.schema import write_schemas
from ias_widgets.cases.tree import plain
from ias_widgets.cases.writing import stamp
from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["new_film"]

_FIRST = Path(__file__).parent / "first_film"
_OTHERWISE = "en"


def new_film(folder: Path, languages: Sequence[str] = ("pl", "en"), id_: str = "") -> tuple[str, ...]:
    """Write a small complete film with comments that explain it, and the schemas by which editors complete it.

    Parameters
    ----------
    folder
        Where it shall lie; made where it is missing. Nothing is ever overwritten.
    languages
        Codes of languages; the first is the one it is written in.
    id_
        The film's id; by default made from the folder's name.

    Returns
    -------
    tuple of str
        Languages whose words are still English, not marked as translated: there are words of their own
        in Polish, English and Ukrainian.

    Raises
    ------
    ContentError
        Where something lies in the folder already, or a language or the id cannot be used.
    """
    _check(folder, languages)
    named = id_ or _id_of(folder)
    if not IDENTIFIER.fullmatch(named):
        raise ContentError("--id", "an id of small letters, digits, _ and -", f'"{named}"', "use at most 48 of them")
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    structure = (_FIRST / "film.yaml").read_text(encoding="utf-8")
    written = named if plain(named) == named else f'"{named}"'  # a film called 2024
    structure = re.sub(r"(?m)^id: \w+$", f"id: {written}", structure)
    structure = re.sub(r"(?m)^languages: \[.*?\] *(?=#)", f"languages: [{', '.join(languages)}]".ljust(34), structure)
    _write(folder / "film.yaml", structure)
    for language in languages:
        _write(folder / "texts" / f"{language}.yaml", _words(language).read_text(encoding="utf-8"))
    write_schemas(folder / ".schema")
    case = read_film(folder)
    untranslated = tuple(language for language in languages if _words(language).stem != language)
    for language in languages[1:]:
        if language not in untranslated:
            stamp(case, folder, language)
    return untranslated


def _check(folder: Path, languages: Sequence[str]) -> None:
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise ContentError(str(folder), "a new or an empty folder", "one with something in it", "name another")
    for language in languages:
        if not LANGUAGE.fullmatch(language):
            raise ContentError("--language", "the code of a language", f'"{language}"', "write pl, en, uk …")
    if not languages or len(set(languages)) < len(languages):
        found = ", ".join(languages) or "none"
        raise ContentError("--language", "one language or more, each once", found, "name the original first")


def _id_of(folder: Path) -> str:
    """Make an id of a folder's name: "Ścisła Straż" gives ``scisla_straz``."""
    name = folder.resolve().name.lower().replace("ł", "l")
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9-]+", "_", plain).strip("_-")[:48] or "my_film"


def _words(language: str) -> Path:
    own = _FIRST / "texts" / f"{language}.yaml"
    return own if own.is_file() else _FIRST / "texts" / f"{_OTHERWISE}.yaml"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
