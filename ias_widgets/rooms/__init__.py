"""A room as pure functions: ``decide(room, command, now)``, ``evolve(room, event)``, ``view(room, audience)``.

Nothing here does input or output, knows a server, a database or a widget, or looks at a clock.
"""

from ias_widgets.rooms.agenda import (
    Agency,
    Agenda,
    BoardStep,
    BreakStep,
    DiscussionStep,
    Family,
    FilmStep,
    Help,
    Notice,
    Occasion,
    QuestionStep,
    SheetItem,
    SheetStep,
    Step,
    agenda_bytes,
    agenda_from,
    content_hash,
    question_step,
    step_from,
)  # fmt: skip
from ias_widgets.rooms.decide import decide
from ias_widgets.rooms.decider import RoomDecider
from ias_widgets.rooms.evolve import evolve
from ias_widgets.rooms.films import Film, film_contents
from ias_widgets.rooms.identity import Words, token_hash, words_hash
from ias_widgets.rooms.results import results
from ias_widgets.rooms.state import Room
from ias_widgets.rooms.view import Audience, own_part, view

__all__ = [
    "Agency", "Agenda", "Audience", "BoardStep", "BreakStep", "DiscussionStep", "Family", "Film", "FilmStep", "Help", "Notice",
    "Occasion", "QuestionStep", "Room", "RoomDecider", "SheetItem", "SheetStep", "Step", "Words", "agenda_bytes", "agenda_from", "content_hash", "decide",
    "evolve", "film_contents", "own_part", "question_step", "results", "step_from", "token_hash", "view", "words_hash",
]  # fmt: skip
