"""Agendas as text: where their files lie, those of the package and one's own beside the store."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.tree import ContentErrors
from ias_widgets.client.places import default_store, shipped
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.rooms.guides import examine_guide, is_guide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.rooms.guides import Guide

__all__ = [
    "Checked",
    "GuideFiles",
    "check_guide",
    "guide_files",
    "guide_named",
    "guide_of",
    "known_guides",
    "own_guides",
]

_NAME = re.compile(r"([a-z0-9][a-z0-9_-]*)\.([a-z]{2,3})\.md")
"""``<id>.<language>.md``"""
_FRONT = re.compile(r"^(id|language):[ \t]*(\S+)[ \t]*$", re.MULTILINE)


class GuideFiles(NamedTuple):
    """The files of one guide, one for each language."""

    id: str
    paths: tuple[Path, ...]

    @property
    def folder(self) -> Path:
        """Where they lie: pictures of questions are named from there."""
        return self.paths[0].parent


class Checked(NamedTuple):
    """A guide that was looked at: None where it cannot be led; and all that is to be mended."""

    files: GuideFiles
    guide: Guide | None
    problems: list[ContentError]


def own_guides(store: Path | None = None) -> Path:
    """Return the folder for guides of one's own: ``guides`` beside a store, by default the user's."""
    return (store or default_store()).parent / "guides"


def guide_files(folder: Path) -> list[GuideFiles]:
    """Return the guides in a folder, by their ids."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*.md")) if folder.is_dir() else ():
        named = _NAME.fullmatch(path.name)
        if named and is_guide(_text(path)):
            found.setdefault(named[1], []).append(path)
    return [GuideFiles(id_, tuple(paths)) for id_, paths in found.items()]


def known_guides(own: Path | None = None) -> list[GuideFiles]:
    """Return the guides of the package, then one's own; one of the same id stands in place of the package's."""
    ours = guide_files(own or own_guides())
    mine = {one.id for one in ours}
    return [*(one for one in guide_files(shipped("workshop_guides")) if one.id not in mine), *ours]


def check_guide(files: GuideFiles, films: Iterable[str] | None = None) -> Checked:
    """Read a guide and say what is to be mended in it.

    Parameters
    ----------
    films
        Ids of the films there are, for steps that name one; where it is not given, any may be named.
    """
    texts = {_shown(path): _text(path) for path in files.paths}
    guide, problems = examine_guide(texts)
    problems = [*problems, *_misnamed(texts)]
    known = None if films is None else {*films, "chosen"}
    for step in guide.steps if guide and known is not None else ():
        film = step.data.get("film")
        if film is not None and known is not None and film not in known:
            problems.append(ContentError(step.where, "film: a film, or chosen", f'"{film}"', did_you_mean(film, known)))
    return Checked(files, guide, problems)


def guide_named(name: str, own: Path | None = None) -> GuideFiles:
    """Return the files of a guide by its id, or by the path of one of them: those beside it in other languages belong to it.

    Raises
    ------
    ContentError
        Where there is none.
    """
    if name.endswith(".md"):
        return _beside(Path(name))
    known = {one.id: one for one in known_guides(own)}
    if name not in known:
        mend = did_you_mean(name, known) or f"name a file, or lay guides into {own or own_guides()}"
        raise ContentError("guide", "the id of a guide, or a file <id>.<language>.md", f'"{name}"', mend)
    return known[name]


def guide_of(files: GuideFiles) -> Guide:
    """Return a guide that can be led.

    Raises
    ------
    ContentError
        Where there is anything to mend in it.
    """
    checked = check_guide(files)
    if checked.guide is None or checked.problems:
        raise ContentErrors(checked.problems)
    return checked.guide


def _beside(path: Path) -> GuideFiles:
    if not path.is_file():
        near = [one.name for one in path.parent.glob("*.md")] if path.parent.is_dir() else []
        raise ContentError(str(path), "a guide’s file", "none there", did_you_mean(path.name, near))
    named = _NAME.fullmatch(path.name)
    if not named:
        return GuideFiles(path.stem, (path,))
    others = [one for one in sorted(path.parent.glob(f"{named[1]}.*.md")) if one != path]
    siblings = [one for one in others if _NAME.fullmatch(one.name) and is_guide(_text(one))]
    return GuideFiles(named[1], (path, *siblings))


def _misnamed(texts: dict[str, str]) -> list[ContentError]:
    problems = []
    for name, text in texts.items():
        said = dict(_FRONT.findall(text.partition("\n---")[0]))
        wanted = f"{said.get('id')}.{said.get('language')}.md"
        if len(said) > 1 and Path(name).name != wanted:
            problems.append(ContentError(name, f"a file called {wanted}", Path(name).name, "rename it"))
    return problems


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(str(path), "text in UTF-8", str(error), "save it as UTF-8") from error


def _shown(path: Path) -> str:
    """Return a path as people would write it here."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
