"""The front matter of a guide's files: whose language is the original's, and how long the day is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.rooms.guides.model import Span
from ias_widgets.rooms.guides.stages import IDENTIFIER

if TYPE_CHECKING:
    from ias_widgets.questions import Text
    from ias_widgets.rooms.guides.blocks import Page, Said

__all__ = ["one_guide", "rank", "span", "texts_of", "usable"]

ORDER = ("pl", "en", "uk")
"""Which of the languages is the original's where no file says so."""
NEEDED = ("id", "language", "title", "about")
LANGUAGE = re.compile(r"[a-z]{2,3}")
HOURS = re.compile(r"(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})")
MINUTES = re.compile(r"(\d{1,4})\s*min\.?")


def usable(page: Page, problems: list[ContentError]) -> bool:
    """Return whether a file says which guide it is of, and in which language."""
    before = len(problems)
    problems += [
        ContentError(page.at(1), f"{name}: in the front matter", "none", "write it, a line each")
        for name in NEEDED
        if not (page.front.get(name) and page.front[name].words)
    ]
    for name, pattern, mend in (
        ("id", IDENTIFIER, "small letters a to z, digits, - and _"),
        ("language", LANGUAGE, "write such as pl, en or uk"),
    ):
        said = page.front.get(name)
        if said and said.words and not pattern.fullmatch(said.words):
            problems.append(ContentError(page.at(said.line), f"{name}: a word of that form", f'"{said.words}"', mend))
    return len(problems) == before


def rank(page: Page) -> tuple[bool, int, str]:
    """Return what files are sorted by, so that the original is the first."""
    order = ORDER.index(page.language) if page.language in ORDER else len(ORDER)
    return "original" in page.front, order, page.language


def one_guide(pages: list[Page], problems: list[ContentError]) -> list[Page]:
    """Return the pages of one guide, the original first; a file that belongs to no other is left out."""
    kept: dict[str, Page] = {}
    for page in pages:
        said = page.front
        first = next(iter(kept.values()), page)
        if said["id"].words != first.front["id"].words:
            mend = f"one file for each language of one guide; {first.name} is of another"
            found = f'"{said["id"].words}"'
            problems.append(ContentError(page.at(said["id"].line), f"id: {first.front['id'].words}", found, mend))
        elif page.language in kept:
            other = kept[page.language].name
            problems.append(
                ContentError(page.at(said["language"].line), "one file for each language", f"{other} too", "change one")
            )
        else:
            kept[page.language] = page
    original = next(iter(kept), "")
    for page in kept.values():
        named = page.front.get("original")
        if named and (named.words != original or page.language == original):
            expected = "original: the language of a file that names no original itself"
            mend = did_you_mean(named.words, [code for code, one in kept.items() if "original" not in one.front])
            problems.append(ContentError(page.at(named.line), expected, f'"{named.words}"', mend))
    return list(kept.values())


def texts_of(pages: list[Page], name: str) -> Text:
    """Return what the front matter says under a name, by language."""
    return {page.language: page.front[name].words for page in pages}


def span(page: Page, problems: list[ContentError]) -> Span | None:
    """Return how long the day is; None where nobody said."""
    said: Said | None = page.front.get("duration")
    if said is None:
        return None
    hours, minutes = HOURS.fullmatch(said.words), MINUTES.fullmatch(said.words)
    if hours:
        begin, end = (int(hours[place]) * 60 + int(hours[place + 1]) for place in (1, 3))
        if begin < end <= 24 * 60:
            return Span(end - begin, begin)
    if minutes and int(minutes[1]):
        return Span(int(minutes[1]))
    mend = "write such as 9:30–15:30 or 180 min"
    problems.append(
        ContentError(page.at(said.line), "duration: two hours of a day, or minutes", f'"{said.words}"', mend)
    )
    return None
