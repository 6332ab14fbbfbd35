"""Where a room stands, and what comes next: the phase and the one large button."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.rooms.agenda import BoardStep, BreakStep, DiscussionStep, FilmStep, QuestionStep, SheetStep
from ias_widgets.rooms.branching import outcome
from ias_widgets.rooms.writings import released_on, stage_of

if TYPE_CHECKING:
    from ias_widgets.rooms.state import Ask, Room
    from ias_widgets.rooms.wire import Phase

__all__ = ["Move", "next_move", "next_step", "phase_of"]


class Move(NamedTuple):
    """What comes next. ``code`` names it; ``detail`` is a step's id or a choice's id; ``allowed``: whether it can be done."""

    code: str
    detail: str = ""
    allowed: bool = True


def phase_of(room: Room) -> Phase:
    """Return the phase all views share."""
    step = room.current
    if room.ended:
        return "ended"
    if step is None:
        return "preparing" if room.preparing else "lobby"
    if isinstance(step, BreakStep):
        return "break"
    if isinstance(step, DiscussionStep):
        return "talk"
    if isinstance(step, BoardStep):
        return "board"
    if isinstance(step, SheetStep):
        return "sheet"
    phase, watch = _phase_of_ask(room.ask), room.watch
    if phase == "watch" and watch and watch.showing != "off":
        return "naming" if watch.showing == "name" else "signs"
    return phase


def _phase_of_ask(ask: Ask | None) -> Phase:
    if ask is None:
        return "watch"
    if ask.open_round:
        return "open"
    if ask.talking:
        return "talk"
    if not ask.counted:
        return "watch"
    return "revealed" if ask.revealed else "closed"


def next_step(room: Room) -> str | None:
    """Return the id of the step behind the current one; None behind the last."""
    ids = [step.id for step in room.steps]
    place = ids.index(room.step) + 1 if room.step in ids else 0
    return ids[place] if place < len(ids) else None


def next_move(room: Room) -> Move:
    """Return what comes next.

    A deep decision goes: vote, close, talk, vote again, close, reveal, go on. A quick one leaves
    out the talk and the second vote. Behind the last step stands the end, which has a command of
    its own.
    """
    phase = phase_of(room)
    if phase == "ended":
        return Move("ended", allowed=False)
    if phase == "preparing":
        return Move("open_room")
    if phase == "open":
        return Move("close")
    if room.what_if:
        return Move("what_if_end")
    step, ask = room.current, room.ask
    if isinstance(step, BoardStep) and stage_of(room, step.id) != "done":
        return _on_board(room, step)
    if isinstance(step, SheetStep):
        return _onward(room, "sheet_close")
    if not isinstance(step, FilmStep | QuestionStep):
        return _onward(room, "begin" if phase == "lobby" else "step")
    if phase == "naming":
        return Move("signs")
    if phase in {"watch", "signs"}:
        return Move("open") if ask else _on_from_scene(room)
    if ask is None:
        return _onward(room, "step")
    if phase == "talk" and not ask.revealed:
        return Move("ask_again")
    if phase == "closed":
        if ask.deep and len(ask.counted) == 1:
            return Move("talk")
        return Move("reveal")
    way = outcome(room, ask)
    if way is None:
        return _onward(room, "step")
    return Move("branch", way.choice) if way.choice else Move("decide", way.reason, allowed=False)


def _on_board(room: Room, step: BoardStep) -> Move:
    """Return what comes next: notes are voted on where any were released, then done; commitments are done at once."""
    voted_on = step.collects == "notes" and step.votes and released_on(room, step.id)
    return Move("board_vote" if stage_of(room, step.id) == "collect" and voted_on else "board_done")


def _on_from_scene(room: Room) -> Move:
    visit, film = room.visit, room.film
    if visit and film and film.case.scenes[visit.playthrough.scene].to:
        return Move("go_on")
    if visit and film and film.case.scenes[visit.playthrough.scene].ending:
        if room.step not in room.mapped:
            return Move("path")
        if room.path and room.path.page != "talk":
            return Move("path_talk")
    return _onward(room, "step")


def _onward(room: Room, code: str) -> Move:
    step = next_step(room)
    return Move(code, step) if step else Move("end", allowed=False)
