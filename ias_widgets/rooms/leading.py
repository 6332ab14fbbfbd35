"""What a facilitator or a remote may do, and when: commands to events."""
# ruff: noqa: ARG001  functions that are found by a command's type share one signature

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.errors import Refused, did_you_mean
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms import events as happened
from ias_widgets.rooms import leading_film as film
from ias_widgets.rooms import leading_writings as writings
from ias_widgets.rooms import what_if
from ias_widgets.rooms.branching import minority_of, outcome
from ias_widgets.rooms.grouping import fresh_ids
from ias_widgets.rooms.moves import next_move, phase_of
from ias_widgets.rooms.planning import added_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms.commands import Lead
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.parts import Outcome
    from ias_widgets.rooms.state import Ask, Room, Round

__all__ = ["lead"]


@singledispatch
def lead(command: Lead, room: Room, now: float) -> Sequence[Event]:
    """Return the events of a leader's command, or raise `Refused`."""
    raise Refused("malformed", "command", "a command of a leader", type(command).__name__)


def _asked(room: Room) -> Ask:
    ask = room.ask
    if ask is None:
        raise Refused("no-question", "step", "a step with a question", room.step or "the lobby", "go to one first")
    return ask


def _open_round(ask: Ask) -> Round:
    if ask.open_round is None:
        raise Refused("not-open", "round", "an open round", "none", "open the question first")
    return ask.open_round


def _closed(ask: Ask) -> Round:
    if ask.open_round or not ask.counted:
        raise Refused("not-closed", "round", "a closed round", "an open one or none", "close the vote first")
    return ask.counted[-1]


# ---- moving ----------------------------------------------------------------------------------


@lead.register(asked.OpenRoom)
def _(command: asked.OpenRoom, room: Room, now: float) -> Sequence[Event]:
    return (happened.RoomOpened(),) if room.preparing else ()


@lead.register(asked.Next)
def _(command: asked.Next, room: Room, now: float) -> Sequence[Event]:
    move = next_move(room)
    if move.code == "end":
        raise Refused("nothing-next", "step", "a step behind this one", "the last one", "end the room")
    if not move.allowed:
        reason = move.detail if move.detail in {"tie", "too_few"} else "choose"
        raise Refused(
            reason.replace("_", "-"), "branch", "a way that is decided", move.detail, "choose the way yourself"
        )
    plain: dict[str, Lead] = {
        "open_room": asked.OpenRoom(),
        "open": asked.OpenRound(), "close": asked.CloseRound(), "talk": asked.Talk(), "ask_again": asked.AskAgain(),
        "reveal": asked.Reveal(), "branch": asked.TakeBranch(), "signs": asked.ShowSigns(show="result"),
        "path": asked.ShowPath(), "path_talk": asked.ShowPath(page="talk"), "what_if_end": asked.EndWhatIf(),
        "board_vote": asked.StageBoard(stage="vote"), "board_done": asked.StageBoard(stage="done"),
    }  # fmt: skip
    if move.code in plain:
        return lead(plain[move.code], room, now)
    if move.code == "go_on":
        return (happened.SceneLeft(step=room.step),)
    return (happened.Moved(step=move.detail),)


@lead.register(asked.Back)
def _(command: asked.Back, room: Room, now: float) -> Sequence[Event]:
    ask = room.ask
    if ask and ask.open_round:
        return (happened.RoundWithdrawn(ask=ask.id, number=ask.open_round.number),)
    if room.what_if:
        return lead(asked.EndWhatIf(), room, now)
    if room.path:
        return lead(asked.ShowPath(on=False), room, now)
    if room.questions_open:
        return lead(asked.ShowQuestions(on=False), room, now)
    if phase_of(room) in {"naming", "signs"}:
        return lead(asked.ShowSigns(show="off"), room, now)
    if len(room.walks.get(room.step, ())) > 1:
        return (happened.SteppedBack(step=room.step),)
    ids = ["", *(step.id for step in room.steps)]
    place = ids.index(room.step)
    if place == 0:
        raise Refused("nothing-back", "step", "a step before this one", "the lobby")
    return (happened.Moved(step=ids[place - 1]),)


@lead.register(asked.GoTo)
def _(command: asked.GoTo, room: Room, now: float) -> Sequence[Event]:
    known = [step.id for step in room.steps]
    if command.step not in known:
        raise Refused("unknown-step", "step", "a step of this room", command.step, did_you_mean(command.step, known))
    ask = room.ask
    closing = (happened.RoundClosed(ask=ask.id, number=ask.open_round.number),) if ask and ask.open_round else ()
    return (*closing, happened.Moved(step=command.step))


@lead.register(asked.AddStep)
def _(command: asked.AddStep, room: Room, now: float) -> Sequence[Event]:
    step = added_step(room, command.step)
    after = room.step if command.after is None else command.after
    if after and all(other.id != after for other in room.steps):
        raise Refused("unknown-step", "after", "a step of this room", after)
    return (happened.StepAdded(step=msgspec.json.decode(msgspec.json.encode(step)), after=after),)


@lead.register(asked.EndRoom)
def _(command: asked.EndRoom, room: Room, now: float) -> Sequence[Event]:
    ask = room.ask
    closing = (happened.RoundClosed(ask=ask.id, number=ask.open_round.number),) if ask and ask.open_round else ()
    return (*closing, happened.RoomEnded())


@lead.register(asked.Curtain)
def _(command: asked.Curtain, room: Room, now: float) -> Sequence[Event]:
    return () if room.curtain == command.curtain else (happened.CurtainSet(curtain=command.curtain),)


# ---- the film --------------------------------------------------------------------------------

lead.register(asked.Play)(film.play)
lead.register(asked.Seek)(film.seek)
lead.register(asked.Speed)(film.speed)
lead.register(asked.ShowPaper)(film.show_paper)
lead.register(asked.ShowSigns)(film.show_signs)
lead.register(asked.ShowPath)(what_if.show_path)
lead.register(asked.WhatIf)(what_if.what_if)
lead.register(asked.EndWhatIf)(what_if.end_what_if)

# ---- what participants write -----------------------------------------------------------------

lead.register(asked.Release)(writings.release)
lead.register(asked.Withhold)(writings.withhold)
lead.register(asked.GroupNote)(writings.group)
lead.register(asked.NameGroup)(writings.name_group)
lead.register(asked.AnswerQuestion)(writings.answer_question)
lead.register(asked.StageBoard)(writings.stage)
lead.register(asked.ShowQuestions)(writings.show_questions)
lead.register(asked.Enlarge)(writings.enlarge)
lead.register(asked.SetAsking)(writings.set_asking)


# ---- asking ----------------------------------------------------------------------------------


@lead.register(asked.OpenRound)
def _(command: asked.OpenRound, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    if ask.open_round or ask.counted:
        raise Refused("already-asked", "round", "a question not asked yet", ask.id, "ask again instead")
    return (happened.RoundOpened(ask=ask.id, number=len(ask.rounds) + 1),)


@lead.register(asked.AskAgain)
def _(command: asked.AskAgain, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    _closed(ask)
    if ask.branch:
        raise Refused("branch-taken", "round", "a decision whose way is open", ask.branch.choice, "step back first")
    return (happened.RoundOpened(ask=ask.id, number=len(ask.rounds) + 1),)


@lead.register(asked.CloseRound)
def _(command: asked.CloseRound, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    return (happened.RoundClosed(ask=ask.id, number=_open_round(ask).number),)


@lead.register(asked.Reveal)
def _(command: asked.Reveal, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    _closed(ask)
    return () if ask.revealed else (happened.Revealed(ask=ask.id),)


@lead.register(asked.Hide)
def _(command: asked.Hide, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    return (happened.Hidden(ask=ask.id),) if ask.revealed else ()


@lead.register(asked.Talk)
def _(command: asked.Talk, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    _closed(ask)
    timer = lead(asked.StartTimer(seconds=command.seconds), room, now) if command.seconds else ()
    return (happened.TalkBegan(ask=ask.id), *timer)


@lead.register(asked.OpenFacts)
def _(command: asked.OpenFacts, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    way = outcome(room, ask)
    if way is None or way.choice is None or not ask.revealed:
        raise Refused("not-a-decision", "facts", "a revealed decision whose way is clear", "none", "reveal it first")
    return () if ask.facts_open == command.on else (happened.FactsOpened(ask=ask.id, on=command.on),)


@lead.register(asked.CountHands)
def _(command: asked.CountHands, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    known = ask.question.choice_ids()
    strange = sorted(set(command.counts) - set(known))
    if strange:
        raise Refused("unknown-choice", "counts", f"choices: {', '.join(known)}", ", ".join(strange))
    if ask.revealed:
        raise Refused("round-closed", "counts", "a result not yet revealed", "a revealed one", "hide it first")
    round_ = ask.open_round or _closed(ask)
    return (happened.HandsCounted(ask=ask.id, number=round_.number, counts=command.counts),)


@lead.register(asked.CountPresent)
def _(command: asked.CountPresent, room: Room, now: float) -> Sequence[Event]:
    return () if room.hands_present == command.number else (happened.HandsPresent(number=command.number),)


# ---- the way the film goes -------------------------------------------------------------------


@lead.register(asked.TakeBranch)
def _(command: asked.TakeBranch, room: Room, now: float) -> Sequence[Event]:
    if command.way == "minority":
        return _minority(room)
    ask = _decision(room)
    _closed(ask)
    way = outcome(room, ask)
    if way is None:
        raise Refused("not-a-decision", "step", "a decision of a film", ask.id, "go to the next step instead")
    choice = _chosen(command, ask, way)
    return (happened.BranchTaken(ask=ask.id, choice=choice, way=command.way, tied=tuple(way.tied)),)


def _decision(room: Room) -> Ask:
    walk = room.walks.get(room.step, ())
    if room.ask is None and len(walk) > 1 and walk[-2].ask:
        raise Refused("branch-taken", "branch", "a way that is open", "one that was taken", "step back first")
    return _asked(room)


def _minority(room: Room) -> Sequence[Event]:
    """Play the minority's way: at the decision at hand, or, at a scene just reached, back at the one before."""
    found = minority_of(room)
    if found is None:
        raise Refused("too-few", "branch", "a minority in a large enough vote", "none", "choose the way yourself")
    ask, choice = found
    back = () if ask is room.ask else (happened.SteppedBack(step=room.step),)
    way = outcome(room, msgspec.structs.replace(ask, branch=None))
    tied = tuple(way.tied) if way else ()
    return (*back, happened.BranchTaken(ask=ask.id, choice=choice, way="minority", tied=tied))


def _chosen(command: asked.TakeBranch, ask: Ask, way: Outcome) -> str:
    known = ask.question.choice_ids()
    if command.way == "rule":
        if way.choice is None:
            code = "choose" if way.reason == "facilitator" else way.reason.replace("_", "-")
            raise Refused(code, "branch", "a way that is decided", way.reason, "choose the way yourself")
        return way.choice
    if command.way == "lot":
        if not way.tied:
            raise Refused("no-tie", "branch", "a tie", "none", "take the way that leads")
        return way.tied[int(command.lot * len(way.tied))]
    if command.choice not in known:
        raise Refused("unknown-choice", "choice", f"one of {', '.join(known)}", str(command.choice))
    return command.choice


@lead.register(asked.SetRule)
def _(command: asked.SetRule, room: Room, now: float) -> Sequence[Event]:
    ask = _asked(room)
    if ask.rule is None:
        raise Refused("not-a-decision", "rule", "a decision of a film", ask.id)
    if ask.at_hand:
        raise Refused(
            "round-open", "rule", "a decision before its first vote", "one after it", "choose the way yourself"
        )
    agency = command.agency if command.agency is not None else ask.agency
    agencies = [other.id for other in room.agenda.agencies] if room.agenda else []
    if command.rule == "agency" and agency not in agencies:
        hint = did_you_mean(str(agency), agencies)
        raise Refused("unknown-agency", "agency", "an agency of this room", str(agency), hint)
    return (happened.RuleSet(ask=ask.id, rule=command.rule, agency=agency),)


@lead.register(asked.SetFamilies)
def _(command: asked.SetFamilies, room: Room, now: float) -> Sequence[Event]:
    agencies = {agency.id for agency in room.agenda.agencies} if room.agenda else set()
    strange = sorted(set(command.of) - agencies)
    if strange:
        raise Refused("unknown-agency", "of", "agencies of this room", ", ".join(strange))
    homeless = sorted(set(command.of.values()) - set(command.names))
    if homeless:
        raise Refused("bad-families", "of", "families that have a name", ", ".join(homeless))
    names, of = fresh_ids(room, command.names, command.of)
    return (happened.FamiliesSet(names=names, of=of),)


# ---- the timer -------------------------------------------------------------------------------


@lead.register(asked.StartTimer)
def _(command: asked.StartTimer, room: Room, now: float) -> Sequence[Event]:
    return (happened.TimerStarted(ends_at=now + command.seconds, seconds=command.seconds, closes=command.closes),)


@lead.register(asked.StopTimer)
def _(command: asked.StopTimer, room: Room, now: float) -> Sequence[Event]:
    timer = room.timer
    if timer is None:
        return ()
    left = max(0.0, timer.ends_at - now) if timer.running else timer.left
    return (happened.TimerStopped(left=left, off=command.off),)
