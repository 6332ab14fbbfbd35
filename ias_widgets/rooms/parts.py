"""What views are made of, and the views themselves: one for tablets, one for the screen, one for leaders.

They travel inside the messages of `ias_widgets.rooms.wire`, which names them all.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from ias_widgets.cases.path_map import PathMap  # noqa: TC001  messages are decoded by their types
from ias_widgets.rooms.part import Part
from ias_widgets.rooms.parts_sheets import SheetCount, SheetDesk, SheetFace  # noqa: TC001
from ias_widgets.rooms.parts_writings import Desk, WallFace  # noqa: TC001

__all__ = [
    "AgencyCard", "AgencyPresent", "FacilitatorFamily", "FacilitatorView", "Fact", "FamilyCard", "FamilyHits", "FamilyPresent",
    "FamilyResult", "FilmFace",
    "HelpLine", "Live", "Merge", "NextMove", "NoticeCard", "Outcome", "PaperName", "Part", "ParticipantView", "PathFace", "PathParting", "Phase",
    "QuestionFace", "Result", "RoomCard", "RoundResult", "SceneFace", "ScreenView", "Shift", "ShotSpan", "SignCard",
    "SignGroup", "SignWindow", "SignsFace", "SplitAdvice",
    "StepCard", "TalkFace", "TalkPick", "TalkPrompt", "TimerFace", "View", "WhatIfFace", "Where",
]  # fmt: skip


class AgencyCard(Part, frozen=True, kw_only=True):
    """An agency to choose at joining; ``family`` is null for one that belongs to none."""

    id: str
    name: str
    family: str | None


class FamilyCard(Part, frozen=True, kw_only=True):
    """``look`` is 1 to 7: colour and pattern, in the order of assignment."""

    id: str
    name: str
    look: int


class HelpLine(Part, frozen=True, kw_only=True):
    """Whom to turn to, on the break page."""

    name: str
    number: str
    checked: bool
    """False while the number is provisional: shown as "to be checked"."""


class NoticeCard(Part, frozen=True, kw_only=True):
    """The short information notice: not a consent."""

    controller: str
    delete_on: str | None
    """ISO date on which the room's data is deleted."""
    more: str


class RoomCard(Part, frozen=True, kw_only=True):
    """What everybody may know of a room before joining it."""

    id: str
    code: str
    title: str
    languages: list[str]
    agencies: list[AgencyCard]
    families: list[FamilyCard]
    notice: NoticeCard
    help: list[HelpLine]
    preparing: bool = False
    """True while nobody can join yet."""
    rehearsal: bool = False
    """True where nothing of the room will be kept."""
    cohort: str = ""
    place: str = ""
    date: str | None = None
    """ISO date of the room."""
    kind: str = "other"
    """What is held: as of `Occasion`."""
    audience: str = ""
    programme: str = ""
    online: bool = False
    """Everybody takes part by themselves: nobody stands before a big screen."""


class Where(Part, frozen=True, kw_only=True):
    """Where the room is, for the top line: step title, and in a film scene and decision numbers."""

    step: str
    title: str
    scene: int | None = None
    decision: int | None = None
    decisions: int | None = None
    """Decisions on a typical path of the film."""


class SceneFace(Part, frozen=True, kw_only=True):
    """Names a public bundle: ``<base>bundle/<bundle>.json``."""

    id: str
    title: str
    bundle: str
    picture: str | None
    """``<base>picture/<hash>``, if the scene has a still."""
    ending: bool = False


class QuestionFace(Part, frozen=True, kw_only=True):
    """A question as all may see it. ``body`` is the kind's own public face, in one language."""

    ask: str
    round: str
    number: int
    """1 for the first vote, 2 after the talk …"""
    kind: str
    prompt: str
    short: str
    k: int
    rule: Literal["most", "family", "agency", "facilitator"] | None
    """Who decides the branch; null for a question that leads nowhere."""
    agency: str | None
    """Name of the deciding agency, for rule ``agency``."""
    deep: bool
    body: dict[str, Any]
    view: str | None = None
    """Of a kind from outside the package: its views, ``<base>kind/<view>.js``."""
    schema: dict[str, Any] | None = None
    """Of a kind from outside the package: what an answer looks like, to ask for it where its views cannot be had."""


class TimerFace(Part, frozen=True, kw_only=True):
    """``ends_at``: milliseconds since 1970 by the hub's clock (each message carries ``now``)."""

    ends_at: float
    seconds: int
    running: bool
    left: float
    """Seconds left while it is stopped."""
    closes: bool


class TalkPrompt(Part, frozen=True, kw_only=True):
    """A revealed question worth talking about: what to ask of it, and why, by what everybody may see of its answers."""

    ask: str
    title: str
    text: str
    why: str


class TalkFace(Part, frozen=True, kw_only=True):
    """A talk: one task in a line, and questions for it."""

    prompt: str
    questions: list[str]
    vote_again: bool
    """True where a hidden vote is asked again after the talk."""
    prompts: list[TalkPrompt] = msgspec.field(default_factory=list)
    """Proposed from the room's answers, at a discussion step; strongest first."""


class FamilyResult(Part, frozen=True, kw_only=True):
    """What one family answered."""

    family: str
    answered: int
    tally: dict[str, Any]
    told: list[str] = msgspec.field(default_factory=list)
    """The tally in words, a line each."""


class RoundResult(Part, frozen=True, kw_only=True):
    """``tally`` is null where fewer than k answered: "too few". ``answered`` counts hands too."""

    number: int
    answered: int
    present: int
    hands: int
    tally: dict[str, Any] | None
    told: list[str] = msgspec.field(default_factory=list)
    """The tally in words, a line each."""


class Shift(Part, frozen=True, kw_only=True):
    """Of those who answered both of the last two rounds, how many changed their answer.

    ``both`` is how many are compared: a few are left out where the number would give somebody's answer away.
    """

    both: int
    changed: int


class Outcome(Part, frozen=True, kw_only=True):
    """Which way the film goes, and why.

    ``choice`` is null while it is undecided: ``reason`` is then ``tie``, ``too_few`` or ``facilitator``.
    """

    rule: Literal["most", "family", "agency", "facilitator"]
    way: Literal["rule", "minority", "facilitator", "lot"]
    choice: str | None
    tied: list[str]
    reason: Literal["", "tie", "too_few", "facilitator"]
    taken: bool


class Result(Part, frozen=True, kw_only=True):
    """A revealed question. ``split`` is null where no split may be shown."""

    k: int
    rounds: list[RoundResult]
    split: list[FamilyResult] | None
    left_out: int
    """Answers of families too small to be shown: 0, or at least k."""
    shift: Shift | None
    outcome: Outcome | None
    key: dict[str, Any] | None = None
    """What the reveal tells beside the answers, such as the true value or the experts' choice."""
    across: dict[str, Any] | None = None
    """What the families' tallies say together; ``said`` are its sentences."""


class Fact(Part, frozen=True, kw_only=True):
    """The feedback after a choice: what happened, why, the rule, its source."""

    choice: str
    happened: str
    why: str
    rule: str
    source: str
    checked: bool
    """False where the rule is marked as general knowledge or provisional: shown as "to be checked"."""


Phase = Literal[
    "preparing",
    "lobby",
    "watch",
    "naming",
    "signs",
    "open",
    "closed",
    "talk",
    "revealed",
    "board",
    "sheet",
    "break",
    "ended",
]


class FamilyPresent(Part, frozen=True, kw_only=True):
    """How many of a family are here."""

    family: str
    present: int


class FilmFace(Part, frozen=True, kw_only=True):
    """Where the film of a scene is: everybody follows it.

    At the hub's time ``t`` (milliseconds) it is at ``position + (t - at) / 1000 * rate`` seconds while it plays, else
    at ``position``; never beyond ``length``. Below 0 the content note is shown.
    """

    visit: str
    """The scene come to: ``<step>#<number>``. Taps name it."""
    position: float
    at: float
    """Milliseconds since 1970 by the hub's clock."""
    playing: bool
    rate: float
    length: float
    """Seconds of the shots that this walk shows."""
    paper: str | None
    """``<shot>/<paper>``: the paper that is open large."""
    signs: bool
    """Whether taps are taken."""
    online: bool
    """Whether tablets play the film themselves."""


class PaperName(Part, frozen=True, kw_only=True):
    """A paper that can be opened large: ``<shot>/<paper>``."""

    id: str
    title: str


class ShotSpan(Part, frozen=True, kw_only=True):
    """A shot of the scene at hand: where in the scene it begins, for how many seconds, and its papers."""

    id: str
    start: float
    seconds: float
    papers: list[PaperName]


class FamilyHits(Part, frozen=True, kw_only=True):
    """How many of a family's people tapped in a window."""

    family: str
    people: int


class SignWindow(Part, frozen=True, kw_only=True):
    """When something could be noticed, as experts set it, and who tapped then.

    A tap counts up to ``SignsFace.reaction`` seconds after the end.
    """

    id: str
    kind: Literal["sign", "decoy"]
    name: str
    start: float
    end: float
    strength: Literal["strong", "medium", "weak"] | None
    """Null for a decoy."""
    indicator: str | None
    """Its id in the catalogue; null for a decoy, and where the film vouches for the sign itself."""
    why: str
    """Of a decoy: why it is no sign. Else empty."""
    people: int | None
    """How many people tapped in it; null where too few could."""
    named: int | None
    """How many of them gave it its name; null too for what the catalogue does not hold."""
    split: list[FamilyHits] | None


class SignsFace(Part, frozen=True, kw_only=True):
    """The room's taps along a scene, beside the expert windows. Where too few could tap, only the windows."""

    k: int
    length: float
    reaction: float
    shots: list[ShotSpan]
    windows: list[SignWindow]
    """By their beginning."""
    could: int
    """People who could tap."""
    marked: int
    """People who did."""
    taps: int | None
    bin_seconds: float
    bins: list[int] | None
    """Taps in each ``bin_seconds`` of the scene."""
    false_alarms: int | None
    """Taps in no window."""
    families: list[FamilyPresent] | None
    """How many of each family shown could tap; null where no split may be shown."""
    left_out: int
    """People of families too small to be shown: 0, or at least k."""


class SignCard(Part, frozen=True, kw_only=True):
    """A sign of the catalogue, in plain words."""

    id: str
    name: str


class SignGroup(Part, frozen=True, kw_only=True):
    """Signs of the catalogue that belong together. ``id`` is looked up as ``signs-group-<id>``."""

    id: str
    signs: list[SignCard]


class TalkPick(Part, frozen=True, kw_only=True):
    """A question for the talk, whom it is for (empty: everybody), and why it was chosen; no number: the whole film."""

    text: str
    agency: str
    number: int | None
    why: str


class PathParting(Part, frozen=True, kw_only=True):
    """A decision at which families mostly went different ways: choice to the families that mostly took it."""

    number: int
    families: dict[str, list[str]]


class PathFace(Part, frozen=True, kw_only=True):
    """The way through the film: its map, where families parted and what to talk about, by what was revealed.

    ``page`` and ``scene`` say what of it the screen shows.
    """

    map: PathMap
    page: Literal["map", "ending", "talk"]
    scene: str | None
    parted: list[PathParting]
    talk: list[TalkPick]


class WhatIfFace(Part, frozen=True, kw_only=True):
    """Another way's scene that is played: of which decision, by which choice; neither where a scene was opened again."""

    title: str
    number: int | None
    label: str


class ParticipantView(Part, tag="participant", tag_field="type", frozen=True, kw_only=True):
    """What every participant sees, the same for all of one language."""

    phase: Phase
    calm: bool
    where: Where | None
    scene: SceneFace | None
    question: QuestionFace | None
    result: Result | None
    talk: TalkFace | None
    timer: TimerFace | None
    story: list[str]
    """The story so far: a sentence for each scene passed."""
    facts: Fact | None
    film: FilmFace | None
    """While a scene is watched, and while its signs are named and shown."""
    signs: SignsFace | None
    """In phase ``signs``."""
    catalogue: list[SignGroup]
    """In phase ``naming``: what a tap may have meant."""
    ahead: list[str]
    """In an online room: as `ScreenView.ahead`."""
    what_if: WhatIfFace | None
    """While another way's scene is played beside the walk: nothing is asked, no tap counts."""
    wall: WallFace | None
    """In phase ``board``."""
    questions: WallFace | None
    """While participants can ask."""
    sheet: SheetFace | None
    """In phase ``sheet``."""


class ScreenView(Part, tag="screen", tag_field="type", frozen=True, kw_only=True):
    """The big screen: what a participant sees, and counts."""

    phase: Phase
    curtain: Literal["none", "blank", "calm"]
    where: Where | None
    scene: SceneFace | None
    question: QuestionFace | None
    result: Result | None
    talk: TalkFace | None
    timer: TimerFace | None
    facts: Fact | None
    present: int
    answered: int
    families: list[FamilyPresent]
    join_open: bool
    """False once the room has ended."""
    film: FilmFace | None
    """While a scene is watched, and while its signs are named and shown."""
    signs: SignsFace | None
    """In phase ``signs``."""
    marked: int
    """How many people have tapped in the scene at hand."""
    ahead: list[str]
    """Hashes of the bundles of all scenes that can come next, sorted: so that they are ready."""
    path: PathFace | None
    """Lies over the phase while it is shown."""
    what_if: WhatIfFace | None
    wall: WallFace | None
    """In phase ``board``; or the room's questions, which lie over the phase while they are shown."""
    sheet: SheetCount | None
    """In phase ``sheet``."""


class StepCard(Part, frozen=True, kw_only=True):
    """A line of the step list. ``level`` 1 stands for a scene or decision passed inside a film."""

    id: str
    kind: str
    title: str
    level: int
    status: Literal["done", "now", "next"]
    minutes: int | None


class NextMove(Part, frozen=True, kw_only=True):
    """What the one large button does now; ``code`` is looked up as ``next-<code>`` in the catalogue."""

    code: str
    detail: str
    allowed: bool


class Live(Part, frozen=True, kw_only=True):
    """The tally while a round is open, as it stood at a full five answers, with five or more since."""

    answered: int
    tally: dict[str, Any]
    families: list[FamilyResult]
    """Always empty: counts by family at this moment, with the split after closing, would tell of a few."""
    told: list[str] = msgspec.field(default_factory=list)
    """The tally in words, a line each."""


class Merge(Part, frozen=True, kw_only=True):
    """An offer: show these families together, as one of this name."""

    families: list[str]
    name: str


class SplitAdvice(Part, frozen=True, kw_only=True):
    """Which families could be shown if all who are present answered."""

    shown: list[str]
    too_small: list[str]
    k: int
    merges: list[Merge]


class FacilitatorFamily(Part, frozen=True, kw_only=True):
    """How many of a family are here, and how many of them answered."""

    family: str
    present: int
    answered: int | None
    """After closing; null before."""


class AgencyPresent(Part, frozen=True, kw_only=True):
    """How many of an agency are here or on a break."""

    agency: str
    present: int


class FacilitatorView(Part, tag="facilitator", tag_field="type", frozen=True, kw_only=True):
    """The console and the phone remote."""

    phase: Phase
    curtain: Literal["none", "blank", "calm"]
    where: Where | None
    scene: SceneFace | None
    question: QuestionFace | None
    result: Result | None
    """After closing, also before the reveal."""
    revealed: bool
    talk: TalkFace | None
    timer: TimerFace | None
    facts: Fact | None
    """For the facilitator as soon as the way is decided; others see it when it is opened."""
    facts_open: bool
    steps: list[StepCard]
    next: NextMove
    notes: list[str]
    present: int
    tablets: int
    hands_present: int
    on_break: int
    answered: int
    all_answered: bool
    live: Live | None
    families: list[FacilitatorFamily]
    advice: SplitAdvice | None
    ways: list[str]
    """Choices of the decision at hand, in order, which a branch may be taken by."""
    minority: str | None
    """The minority's way, once the vote is closed and large enough; at a scene just reached, that of the vote before."""
    review: Literal["draft", "signed", ""]
    can_back: bool
    agencies: list[AgencyPresent]
    """Who is here, by agency; agencies with nobody here are left out."""
    divided: bool
    """The room is of two minds: of what may be told, no choice has more than 55 % of the answers."""
    began_at: float | None
    step_since: float | None
    """When the room left its lobby, and when it came to this step: milliseconds since 1970."""
    film: FilmFace | None
    """While a scene is watched, and while its signs are named and shown."""
    shots: list[ShotSpan]
    """Those of that scene."""
    seen: list[str]
    """What each of these shots shows, in words; empty for a phone remote."""
    signs: SignsFace | None
    """In phase ``signs``: before it only counts of people."""
    marked: int
    """How many people have tapped in the scene at hand."""
    path: PathFace | None
    """Where it can be shown; never to a phone."""
    path_open: bool
    """Whether it is on the screen."""
    can_path: bool
    """Whether it can be shown: a film has begun, and no vote is open."""
    what_if: WhatIfFace | None
    desk: Desk | None
    """Null for a phone remote, and for a room that has ended."""
    wall: WallFace | None
    """In phase ``board``."""
    questions: WallFace | None
    """While participants can ask, and where they did."""
    questions_open: bool
    """Whether the room's questions are on the screen."""
    asking: bool
    """Whether participants can ask."""
    prompts: list[TalkPrompt]
    """Proposed from the room's answers, strongest first; none while a vote is open."""
    sheet: SheetDesk | None
    """In phase ``sheet``."""


View = ParticipantView | ScreenView | FacilitatorView
