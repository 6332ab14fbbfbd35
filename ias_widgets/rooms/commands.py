"""What may be asked of a room. A command becomes events, or a refusal.

``Lead`` is the union of what a facilitator or a remote may say; it travels inside
`ias_widgets.rooms.wire.Leading` as an object whose ``do`` names the command.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from ias_widgets.rooms.command import Command
from ias_widgets.rooms.sheet_commands import AnswerItem, HandIn, Link
from ias_widgets.rooms.writing_commands import (
    AnswerQuestion,
    Enlarge,
    GroupNote,
    NameGroup,
    Release,
    SetAsking,
    ShowQuestions,
    StageBoard,
    TakeNoteBack,
    VoteForNote,
    Withhold,
    WriteNote,
)

__all__ = [
    "RATES", "AddStep", "AnswerItem", "AnswerQuestion", "AnswerRound", "AskAgain", "Back", "CloseRound", "Command", "CountHands",
    "CountPresent", "CreateRoom", "Curtain", "EndRoom", "EndWhatIf", "Enlarge", "Enter", "GoTo", "GroupNote", "HandIn", "Hide",
    "Lead", "LeaveRoom", "Led", "Link", "MarkAway", "MarkBack", "MarkSign", "NameGroup", "NameMark", "Next", "OpenFacts",
    "OpenRoom", "OpenRound", "Play", "Reclaim", "Release", "Rest", "Reveal", "RoomCommand", "Rule", "Seek", "SetAgenda",
    "SetAsking", "SetFamilies", "SetRule", "ShowPaper", "ShowPath", "ShowQuestions", "ShowSigns", "Speed", "StageBoard",
    "StartTimer", "StopTimer", "TakeBranch", "TakeNoteBack", "Talk", "TimeUp", "UndoMark", "VoteForNote", "WhatIf",
    "Withhold", "WriteNote",
]  # fmt: skip

Rule = Literal["most", "family", "agency", "facilitator"]
"""Most people; one family one vote; the deciding agency alone; the facilitator."""
RATES = (0.75, 1.0, 1.25, 1.5, 2.0)
"""How fast a film may play."""
Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


# ---- the facilitator's -----------------------------------------------------------------------


class Next(Command, tag="next", frozen=True, kw_only=True):
    """What comes next, whatever that is: open, close, talk, ask again, reveal, go on."""


class Back(Command, tag="back", frozen=True, kw_only=True):
    """One step back; a branch taken is taken back. What was answered stays in the record."""


class GoTo(Command, tag="go_to", frozen=True, kw_only=True):
    """Go to a step of the agenda; an open round is closed."""

    step: str


class AddStep(Command, tag="add_step", frozen=True, kw_only=True):
    """Add a step on the spot. ``step`` is an agenda step as plain data; ``after`` is a step's id, or null for here."""

    step: dict[str, Any]
    after: str | None = None


class OpenRoom(Command, tag="open_room", frozen=True, kw_only=True):
    """Let people join a room that was being prepared."""


class OpenRound(Command, tag="open", frozen=True, kw_only=True):
    """Open the question at hand."""


class CloseRound(Command, tag="close", frozen=True, kw_only=True):
    """Close the open round."""


class AskAgain(Command, tag="ask_again", frozen=True, kw_only=True):
    """Open a further round of the same question, without revealing what was hidden."""


class Reveal(Command, tag="reveal", frozen=True, kw_only=True):
    """Let everybody see the result of the closed rounds."""


class Hide(Command, tag="hide", frozen=True, kw_only=True):
    """Take a revealed result from the screen and the tablets."""


class OpenFacts(Command, tag="open_facts", frozen=True, kw_only=True):
    """Show (or hide) what happened, why, and the rule: it ends the talk."""

    on: bool = True


class Talk(Command, tag="talk", frozen=True, kw_only=True):
    """Begin a talk about the question at hand; ``seconds`` starts the timer with it."""

    seconds: Annotated[int, msgspec.Meta(ge=0, le=7200)] = 0


class TakeBranch(Command, tag="branch", frozen=True, kw_only=True):
    """Take the film's way. ``choice`` is needed for the way ``facilitator``, which also breaks a tie.

    The way ``minority`` is open also after another was taken, at the scene just reached: the film steps back and
    goes on from there.
    """

    way: Literal["rule", "minority", "facilitator", "lot"] = "rule"
    choice: str | None = None
    lot: Annotated[float, msgspec.Meta(ge=0, lt=1)] = 0.0
    """Handed in by the hub, for the way ``lot``: a drawn number."""


class SetRule(Command, tag="rule", frozen=True, kw_only=True):
    """Who decides the decision at hand; chosen before its first vote, so that nobody picks the rule by its outcome."""

    rule: Rule
    agency: str | None = None


class SetFamilies(Command, tag="families", frozen=True, kw_only=True):
    """Group agencies anew: family id to its name by language, agency id to family id. Holds from the next closing on.

    An id under which results were already counted for other agencies gets a number, so that those keep their name.
    """

    names: dict[str, dict[str, str]]
    of: dict[str, str]


class CountHands(Command, tag="hands", frozen=True, kw_only=True):
    """Hands counted for people without a device: choice id to number. Replaces the last count of this round."""

    counts: dict[str, Annotated[int, msgspec.Meta(ge=0, le=10_000)]]


class CountPresent(Command, tag="hands_present", frozen=True, kw_only=True):
    """How many people are here without a device."""

    number: Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class StartTimer(Command, tag="timer", frozen=True, kw_only=True):
    """Start the timer anew. ``closes``: the round, or a sheet with a step behind it, closes by itself when the time is up."""

    seconds: Annotated[int, msgspec.Meta(ge=1, le=7200)]
    closes: bool = False


class StopTimer(Command, tag="timer_stop", frozen=True, kw_only=True):
    """Stop the timer where it is (``off``: take it away)."""

    off: bool = False


class Curtain(Command, tag="curtain", frozen=True, kw_only=True):
    """``blank`` darkens the big screen; ``calm`` shows a neutral picture everywhere."""

    curtain: Literal["none", "blank", "calm"]


class Play(Command, tag="play", frozen=True, kw_only=True):
    """Let the film go on, or stop it where it is. At its end it begins again."""

    on: bool = True


class Seek(Command, tag="seek", frozen=True, kw_only=True):
    """Go to a second of the scene; whether the film plays stays as it is."""

    to: Annotated[float, msgspec.Meta(ge=0)]


class Speed(Command, tag="speed", frozen=True, kw_only=True):
    """Play faster or slower: one of `RATES`."""

    rate: float


class ShowPaper(Command, tag="paper", frozen=True, kw_only=True):
    """Open a paper of the scene large on the screen and the tablets, ``<shot>/<paper>``; null puts it away."""

    paper: str | None


class ShowSigns(Command, tag="signs", frozen=True, kw_only=True):
    """Ask which signs were tapped (``name``), show the room's taps beside the expert windows (``result``), or put it away."""

    show: Literal["name", "result", "off"]


class ShowPath(Command, tag="path", frozen=True, kw_only=True):
    """Show the way through the film on the big screen, or put it away.

    ``page``: its map, what became of it, or the questions for the talk; ``scene``: opened large beside the map.
    """

    on: bool = True
    page: Literal["map", "ending", "talk"] = "map"
    scene: str | None = None


class WhatIf(Command, tag="what_if", frozen=True, kw_only=True):
    """Play another way's scene, and leave the walk as it is.

    With ``choice``: what that choice at the decision in ``scene`` would have led to; without: ``scene`` itself.
    """

    scene: str
    choice: str | None = None


class EndWhatIf(Command, tag="what_if_end", frozen=True, kw_only=True):
    """Come back from a what-if to where the room was."""


class EndRoom(Command, tag="end", frozen=True, kw_only=True):
    """End the room for good: its codes stop working, its record can be written."""


Lead = (
    OpenRoom | Next | Back | GoTo | AddStep | OpenRound | CloseRound | AskAgain | Reveal | Hide | OpenFacts | Talk | TakeBranch
    | SetRule | SetFamilies | CountHands | CountPresent | StartTimer | StopTimer | Curtain | Play | Seek | Speed | ShowPaper
    | ShowSigns | ShowPath | WhatIf | EndWhatIf | Release | Withhold | GroupNote | NameGroup | AnswerQuestion | StageBoard
    | ShowQuestions | Enlarge | SetAsking | EndRoom
)  # fmt: skip

# ---- the hub's own, on behalf of participants -------------------------------------------------


class CreateRoom(Command, tag="create", frozen=True, kw_only=True):
    """``agenda`` is the hash under which the store keeps the room's agenda, ``films`` those of its films.

    A room that is only ``prepared`` lets nobody join before `OpenRoom`; until then its agenda may change.
    """

    room: str
    code: str
    agenda: Hash
    films: dict[str, Hash]
    """Film id to the hash of its `ias_widgets.rooms.films.FilmPackage`."""
    prepared: bool = False


class SetAgenda(Command, tag="agenda", frozen=True, kw_only=True):
    """Give a room that is being prepared another agenda, and the films it plays."""

    agenda: Hash
    films: dict[str, Hash]


class Led(Command, tag="led", frozen=True, kw_only=True):
    """What a facilitator or remote said. ``at``: the room's version they saw, or None for "in any case"."""

    command: Lead
    at: int | None = None
    by: Literal["facilitator", "remote", "notebook"] = "facilitator"


class Enter(Command, tag="enter", frozen=True, kw_only=True):
    """``token`` and ``words`` are hashes; the participant's id is made by the hub."""

    participant: str
    token: Hash
    words: Hash
    agency: str
    language: str
    table: bool = False


class Reclaim(Command, tag="reclaim", frozen=True, kw_only=True):
    """Come back with three words on another device: the token is replaced."""

    words: Hash
    token: Hash


class AnswerRound(Command, tag="answer", frozen=True, kw_only=True):
    """Answer a round, named ``<ask>#<number>``. Of a participant's answers the one with the highest ``seq`` counts."""

    participant: str
    round: str
    seq: int
    value: Any


class MarkSign(Command, tag="mark", frozen=True, kw_only=True):
    """Something looked wrong: a tap. ``at``: seconds since 1970 by the hub's clock, as the tablet estimates it."""

    participant: str
    visit: str
    seq: int
    at: float


class NameMark(Command, tag="name_mark", frozen=True, kw_only=True):
    """Say which sign a tap meant, by its id in the catalogue; None is "not sure"."""

    participant: str
    visit: str
    seq: int
    indicator: str | None


class UndoMark(Command, tag="unmark", frozen=True, kw_only=True):
    """Take a tap back."""

    participant: str
    visit: str
    seq: int


class Rest(Command, tag="rest", frozen=True, kw_only=True):
    """Take a break, or come back from it."""

    participant: str
    on: bool


class LeaveRoom(Command, tag="leave", frozen=True, kw_only=True):
    """Leave the room; what was answered stays."""

    participant: str


class MarkAway(Command, tag="away", frozen=True, kw_only=True):
    """Tablets that have been gone for longer than the hub's grace."""

    participants: tuple[str, ...]


class MarkBack(Command, tag="back_again", frozen=True, kw_only=True):
    """Tablets that had been marked away and are here again."""

    participants: tuple[str, ...]


class TimeUp(Command, tag="time_up", frozen=True, kw_only=True):
    """The timer has run out; ``ends_at`` says which, so that one started anew is left alone."""

    ends_at: float


RoomCommand = (
    CreateRoom | SetAgenda | Led | Enter | Reclaim | AnswerRound | MarkSign | NameMark | UndoMark | WriteNote | TakeNoteBack
    | VoteForNote | AnswerItem | HandIn | Link | Rest | LeaveRoom | MarkAway | MarkBack | TimeUp
)  # fmt: skip
