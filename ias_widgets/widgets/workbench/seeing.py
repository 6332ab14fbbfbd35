"""What a film's folder holds right now: the film, what is wrong with it, and its figures."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.cases import ContentErrors, Finding, draw, read, scene_at
from ias_widgets.cases.checking import examine
from ias_widgets.cases.drawing import scenes_by_place
from ias_widgets.cases.walking import ways_of
from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ias_widgets.cases import Case, Reading
    from ias_widgets.cases.checking import Survey

__all__ = ["Note", "Seen", "see"]

STATES = 5000
"""States that are looked at to offer ways of coming to a scene."""

_PLACE = re.compile(r"(.*):(\d+)")


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be mended: its file within the film's folder, its line (0: unknown), its scene or nothing."""

    file: str
    line: int
    scene: str
    expected: str
    found: str
    mend: str


@dataclass(frozen=True, eq=False)
class Seen:
    """A look at a film's folder.

    Attributes
    ----------
    folder
        The folder.
    reading, survey
        The film as it could be read last, and its figures; None where it never could.
    notes
        What is to be mended now.
    broken
        Whether the film cannot be read now: ``reading`` is then an older one.
    """

    folder: Path
    reading: Reading | None = None
    survey: Survey | None = None
    notes: tuple[Note, ...] = ()
    broken: bool = False
    states: Mapping[str, tuple[dict[str, str | bool], ...]] = field(default_factory=dict)
    """By scene: the values of the variables with which a walk can come to it."""
    _drawings: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def case(self) -> Case | None:
        """The film."""
        return self.reading.case if self.reading else None

    def drawing(self, language: str) -> str:
        """Return the film's graph, with what is to be mended; empty where there is no film."""
        if self.reading is None:
            return ""
        if language not in self._drawings:
            findings = [_finding(note) for note in self.notes]
            self._drawings[language] = draw(self.reading.case, language=language, findings=findings)
        return self._drawings[language]

    def names(self, language: str, say: Callable[..., str]) -> dict[str, str]:
        """Return what each scene is called, with the number of its findings. ``say`` gives the words around it."""
        count = Counter(note.scene for note in self.notes)
        named: dict[str, str] = {}
        for id_, scene in self.case.scenes.items() if self.case else ():
            title = scene.title.get(language) or say("workbench-missing", id=f"scenes.{id_}.title")
            key = "workbench-scene-line-findings" if count[id_] else "workbench-scene-line"
            named[id_] = say(key, title=title, id=id_, n=count[id_])
        return named


def see(folder: Path, before: Seen | None = None) -> Seen:
    """Look at a film's folder. A film that cannot be read leaves the one of ``before`` standing."""
    kept = before if before is not None and before.folder == folder else Seen(folder)
    try:
        reading = read(folder)
        findings, survey = examine(reading)
    except ContentErrors as error:
        return _broken(kept, error.errors)
    except ContentError as error:
        return _broken(kept, (error,))
    except OSError as error:
        where = str(error.filename or folder)
        return _broken(
            kept, (ContentError(where, "a file to read", error.strerror or "an error", "close it elsewhere"),)
        )
    scene_of = scenes_by_place(reading.case.scenes, reading.places)
    notes = tuple(_note(folder, finding, scene_of(finding)) for finding in findings)
    return Seen(folder, reading, survey, notes, states=_states(reading.case))


def _broken(kept: Seen, errors: tuple[ContentError, ...]) -> Seen:
    texts: dict[str, str] = {}
    notes = []
    for error in errors:
        file, line = _place(error.where)
        if line and file not in texts:
            texts[file] = _text(Path(file))
        drawn = Path(file).parent.name == "boards"
        scene = Path(file).stem if drawn else scene_at(texts[file], line) if line else ""
        notes.append(_note(kept.folder, error, scene))
    return Seen(kept.folder, kept.reading, kept.survey, tuple(notes), broken=True, states=kept.states)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _place(where: str) -> tuple[str, int]:
    found = _PLACE.fullmatch(where)
    return (found[1], int(found[2])) if found else (where, 0)


def _note(folder: Path, wrong: Finding | ContentError, scene: str) -> Note:
    file, line = _place(wrong.where)
    path = Path(file)
    name = path.relative_to(folder).as_posix() if line and path.is_relative_to(folder) else file
    here = f"{folder}{os.sep}"
    return Note(name, line, scene, wrong.expected.replace(here, ""), wrong.found.replace(here, ""), wrong.mend)


def _finding(note: Note) -> Finding:
    where = f"scenes.{note.scene}" if note.scene else f"{note.file}:{note.line}" if note.line else note.file
    return Finding(code="", where=where, expected=note.expected, found=note.found, mend=note.mend)


def _states(case: Case) -> dict[str, tuple[dict[str, str | bool], ...]]:
    met: dict[str, list[dict[str, str | bool]]] = {}
    for scene, values in ways_of(case, STATES):
        met.setdefault(scene, []).append(dict(values))
    return {scene: tuple(values) for scene, values in met.items()}
