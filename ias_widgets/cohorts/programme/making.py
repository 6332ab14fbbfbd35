"""Cohorts of rooms that no programme names: from what the facilitators said of the occasion."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.programme.model import KINDS, OTHER, Cohort

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["made_cohorts", "said_of", "slug"]

LONGEST = 32
_LATIN = {
    "ł": "l", "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "y",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu",
    "я": "ia",
}  # fmt: skip
"""Ukrainian letters as passports write them, and the Polish one that Unicode does not take apart."""


def slug(words: str) -> str:
    """Return a short name of small Latin letters, digits and hyphens.

    Examples
    --------
    >>> slug("Straż Graniczna, Łódź 2026"), slug("Львів")
    ('straz-graniczna-lodz-2026', 'lviv')
    """
    small = "".join(_LATIN.get(letter, letter) for letter in unicodedata.normalize("NFC", words.casefold()))
    plain = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")


def made_cohorts(rooms: Iterable[dict[str, Any]]) -> list[Cohort]:
    """Return the cohorts of rooms, by date: rooms whose occasions name the same cohort are one, any other is its own.

    Parameters
    ----------
    rooms
        Rows of the table ``rooms``, with None where something is missing.

    Returns
    -------
    list of Cohort
        A cohort that was named has its name as ``id`` and title; others are called by place and day.
    """
    named: dict[str, list[dict[str, Any]]] = {}
    for row in sorted(rooms, key=lambda row: (row["date"] or "9999", row["room"])):
        named.setdefault(row["cohort"] or f"\0{row['room']}", []).append(row)
    made: list[Cohort] = []
    taken: set[str] = set()
    for name, rows in named.items():
        alone = name.startswith("\0")
        id_ = _called(rows[0], taken) if alone else name
        taken.add(id_)
        said = said_of(rows)._replace(id=id_)
        made.append(said if alone else said._replace(title=name))
    return made


def said_of(rows: list[dict[str, Any]]) -> Cohort:
    """Return what occasions say of a cohort: for each part, the first of its rooms that says it."""

    def first(key: str) -> str:
        return next((row[key] for row in rows if row.get(key)), "")

    kind = next((row["kind"] for row in rows if row.get("kind") in KINDS and row["kind"] != OTHER), OTHER)
    return Cohort(
        id="",
        kind=kind,
        title=first("cohort") or first("place") or first("title"),
        place=first("place"),
        date=first("date") or None,
        audience=first("audience"),
        rooms=tuple(row["room"] for row in rows),
    )


def _called(row: dict[str, Any], taken: set[str]) -> str:
    parts = (slug(row["place"] or "") or slug(row["title"] or "") or "room", row["date"])
    name = "-".join(part for part in parts if part)
    return name if name not in taken else f"{name}-{slug(row['room'])[:8]}"
