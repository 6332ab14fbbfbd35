"""Where the pictures of questions lie: beside the agenda that names them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.questions import Picture, question_data
from ias_widgets.rooms.agenda import QuestionStep
from ias_widgets.rooms.pictures import FILM

if TYPE_CHECKING:
    from ias_widgets.rooms.agenda import Agenda, Step

__all__ = ["beside", "steps_beside"]

_HASH = re.compile(r"[0-9a-f]{64}")


def beside(step: Step, folder: Path) -> Step:
    """Return a step whose question names its pictures by their whole paths, those within ``folder`` that were named from there.

    A film's shot and what is pinned already keep their names.
    """
    if not isinstance(step, QuestionStep):
        return step
    question = step.asked()
    files = [name for name in question.pictures() if not name.startswith(FILM) and not _HASH.fullmatch(name)]
    if not files:
        return step
    found = {name: Picture(str((folder / Path(name)).resolve())) for name in files}
    return replace(step, question=question_data(question.with_pictures(found)))


def steps_beside(agenda: Agenda, folder: Path | None = None) -> Agenda:
    """Return an agenda whose questions name their pictures by whole paths; by default from the working folder."""
    return replace(agenda, steps=tuple(beside(step, folder or Path.cwd()) for step in agenda.steps))
