"""A room is led from its first step to its end, as the one large button would lead it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import Refused
from ias_widgets.publishing.synthetic.filling_in import fill_in
from ias_widgets.publishing.synthetic.voting import vote
from ias_widgets.publishing.synthetic.watching import watch
from ias_widgets.publishing.synthetic.writing import write
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.agenda import FilmStep, SheetStep
from ias_widgets.rooms.moves import next_move, next_step, phase_of

if TYPE_CHECKING:
    from ias_widgets.publishing.synthetic.room import Played
    from ias_widgets.rooms.state import Ask

__all__ = ["lead_to_the_end"]

MINUTES = {"step": 0.5, "talk": 0.5, "ask_again": 4.0, "path_talk": 1.0, "board_vote": 1.0}
"""That pass before a move of the large button; of others a fifth of one."""
MOST_STEPS = 400


def lead_to_the_end(played: Played) -> None:
    """Lead the room through its steps, and end it."""
    for _ in range(MOST_STEPS):
        phase = phase_of(played.room)
        if phase == "open":
            vote(played)
        elif phase == "watch" and isinstance(played.room.current, FilmStep):
            watch(played)
        elif phase == "board":
            write(played)
        elif phase == "sheet":
            fill_in(played)
        move = next_move(played.room)
        if move.code == "end":
            break
        _on(played, move.code, allowed=move.allowed)
    played.lead(asked.EndRoom())


def _on(played: Played, code: str, *, allowed: bool) -> None:
    played.now += 60 * MINUTES.get(code, 0.2)
    if not allowed:
        ask = played.room.ask
        lot = played.people.chance(f"lot {ask.id if ask else ''}").uniform(2)
        _decide(played, ask, float(lot[0]))
        return
    step = played.room.current
    if step is not None and not isinstance(step, FilmStep) and step.minutes and code in {"step", "sheet_close"}:
        played.now += 60 * step.minutes
    if code in {"step", "sheet_close"} and _tested_next(played):
        for place in played.people.leaves.nonzero()[0]:
            played.do(asked.LeaveRoom(participant=played.participants[place]))
    played.lead(asked.Next())
    if isinstance(step, SheetStep) and step.purpose == "before":
        played.enter(int(place) for place in played.people.late.nonzero()[0])


def _tested_next(played: Played) -> bool:
    coming = next((step for step in played.room.steps if step.id == next_step(played.room)), None)
    return isinstance(coming, SheetStep) and coming.purpose == "after"


def _decide(played: Played, ask: Ask | None, drawn: float) -> None:
    """Let the lot decide, or the facilitator where too few voted."""
    try:
        played.lead(asked.TakeBranch(way="lot", lot=drawn))
    except Refused:
        ids = ask.question.choice_ids() if ask else ()
        played.lead(asked.TakeBranch(way="facilitator", choice=ids[int(drawn * len(ids))]))
