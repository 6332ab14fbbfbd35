"""A room's state: frozen values. Mappings in it are never changed in place; `evolve` copies them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec
from msgspec.structs import replace

from ias_widgets.rooms.agenda import Agenda, FilmStep, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ias_widgets.cases import Playthrough
    from ias_widgets.questions import Question, Text
    from ias_widgets.rooms.commands import Rule
    from ias_widgets.rooms.films import Film
    from ias_widgets.rooms.parts_writings import Stage
    from ias_widgets.rooms.sheets import Sheet
    from ias_widgets.rooms.writings import Writing

__all__ = [
    "Ask", "Branch", "Grouping", "Mark", "PathPage", "Person", "Room", "Round", "Segment", "Timer", "Visit", "Vote", "Watch",
    "WhatIf", "as_led",
]  # fmt: skip


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the state."""


class Person(Value, gc=False, frozen=True, kw_only=True):
    """A participant. ``late``: entered after the room had begun; ``half``: by which the forms of tests are given out."""

    id: str
    agency: str
    language: str
    token: str
    table: bool = False
    late: bool = False
    half: int = 0
    away: bool = False
    resting: bool = False
    left: bool = False

    @property
    def present(self) -> bool:
        """Whether the person counts as being here now."""
        return not (self.away or self.resting or self.left)

    @property
    def seated(self) -> bool:
        """Whether the person counts with their family: as `present`, and on a break, so that nobody sees whose it is."""
        return not self.left and (self.resting or not self.away)


class Vote(Value, gc=False, frozen=True, kw_only=True):
    """What a participant answered last in a round."""

    seq: int
    value: Any


class Grouping(Value, frozen=True, kw_only=True):
    """Agencies grouped into families: family id to name, agency id to family id."""

    names: dict[str, Text]
    of: dict[str, str]


class Round(Value, frozen=True, kw_only=True):
    """One opening of a question.

    Attributes
    ----------
    votes
        The last answer of each participant.
    standing
        The votes as they stood at the last full step of answers (see `evolve.live_step`).
    live
        The votes as they stood a full step before that: what a facilitator may know while the
        round is open.
    hands, raised
        Hands counted by choice, and how many people raised them.
    present
        How many were here at closing.
    """

    number: int
    votes: dict[str, Vote] = {}
    standing: dict[str, Vote] | None = None
    live: dict[str, Vote] | None = None
    hands: dict[str, int] = {}
    raised: int = 0
    closed: bool = False
    withdrawn: bool = False
    present: int = 0

    @property
    def answered(self) -> int:
        """Tablets that answered and people who raised a hand."""
        return len(self.votes) + self.raised


class Branch(Value, frozen=True, kw_only=True):
    """The way a film went at a decision: by the rule, or otherwise and how."""

    choice: str
    way: Literal["rule", "minority", "facilitator", "lot"]
    tied: tuple[str, ...] = ()


class Ask(Value, frozen=True, kw_only=True):
    """A question put to the room, with its rounds. ``grouping`` is fixed at the first closing."""

    id: str
    question: Question
    rounds: tuple[Round, ...] = ()
    revealed: bool = False
    talking: bool = False
    facts_open: bool = False
    deep: bool = False
    rule: Rule | None = None
    agency: str | None = None
    grouping: Grouping | None = None
    branch: Branch | None = None

    @property
    def counted(self) -> tuple[Round, ...]:
        """The closed rounds that were not taken back."""
        return tuple(round_ for round_ in self.rounds if round_.closed and not round_.withdrawn)

    @property
    def open_round(self) -> Round | None:
        """The round that takes answers now."""
        return self.rounds[-1] if self.rounds and not self.rounds[-1].closed else None

    @property
    def at_hand(self) -> Round | None:
        """The open round, else the last that was closed and not taken back."""
        return self.open_round or (self.counted[-1] if self.counted else None)


class Visit(Value, frozen=True, kw_only=True):
    """A scene reached on a walk through a film, and the ask of its decision, if it has one.

    ``id`` is ``<step>#<number>``: a scene come to again is another visit.
    """

    id: str
    playthrough: Playthrough
    ask: str | None


class Segment(Value, gc=False, frozen=True, kw_only=True):
    """From ``at`` on (seconds since 1970) a film is at ``position`` (seconds of the scene), or plays on from there."""

    at: float
    position: float
    playing: bool
    rate: float = 1.0


class Mark(Value, gc=False, frozen=True, kw_only=True):
    """A tap ``seconds`` into a scene; ``indicator``: which sign of the catalogue it meant, if that was said."""

    seconds: float
    indicator: str | None = None
    undone: bool = False


class Watch(Value, frozen=True, kw_only=True):
    """What goes on while a scene is watched.

    Attributes
    ----------
    length
        Seconds of the shots that this walk shows.
    signs
        Whether the step lets participants tap.
    clock
        The film's clock, from the beginning of the visit on; empty where nobody handed in the time.
    paper
        The paper that is open large, ``<shot>/<paper>``.
    showing, shown
        What of the signs is shown now, and whether their result was shown ever: then no tap counts any more.
    marks
        Participant to their taps by number, those taken back too.
    here
        Who could tap, beside those who did: set when the room leaves the scene, or sees its signs.
    grouping
        As it was when the signs were shown first.
    """

    length: float
    signs: bool = True
    clock: tuple[Segment, ...] = ()
    paper: str | None = None
    showing: Literal["off", "name", "result"] = "off"
    shown: bool = False
    marks: dict[str, dict[int, Mark]] = {}
    here: tuple[str, ...] = ()
    grouping: Grouping | None = None

    @property
    def tapped(self) -> dict[str, list[Mark]]:
        """The taps that stand, of everybody who has one."""
        standing = {id_: [mark for mark in marks.values() if not mark.undone] for id_, marks in self.marks.items()}
        return {id_: marks for id_, marks in standing.items() if marks}


class PathPage(Value, frozen=True, kw_only=True):
    """What of the way through the film is on the screen, and which scene is opened beside it."""

    page: Literal["map", "ending", "talk"]
    scene: str | None = None


class WhatIf(Value, frozen=True, kw_only=True):
    """Another way's scene that is played beside the walk; ``scene`` and ``choice`` as in `events.WhatIfBegan`."""

    visit: Visit
    scene: str | None
    choice: str | None


class Timer(Value, frozen=True, kw_only=True):
    """Times in seconds; ``ends_at`` since 1970."""

    ends_at: float
    seconds: int
    closes: bool
    running: bool = True
    left: float = 0.0


class Room(Value, frozen=True, kw_only=True):
    """Everything a room is.

    Attributes
    ----------
    version
        Counts what leaders did.
    asked, visits
        Number the asks and the scenes come to.
    watches
        Visit to what went on while it was watched.
    path, mapped
        What of the way through the film is on the screen; the steps whose way was on it.
    what_if, what_ifs
        What is played beside the walk; numbers what was.
    writings, releases
        What participants wrote, without its words; numbers what was released.
    boards, group_names
        Board to its stage, and to the names that the facilitator gave its groups.
    asking, questions_open, enlarged
        Whether participants can ask the room questions, whether these are on the screen, and which note is shown large.
    sheets
        Step to the sheet that everybody fills in there, once the room came to it.
    links
        Participant to the fingerprint of their linking code, empty where they would rather not.
    halves
        Family (empty: none) to the half that whoever comes next of it is of, where one of two has come.
    shown
        Counts what changed for everybody on walls without a leader: what was released and taken back, votes by threes.
    preparing
        Nobody can join yet.
    began_at, step_since
        When the room left its lobby, and when it came to the current step: seconds since 1970, None
        where nobody handed in the time.
    """

    contents: Callable[[str], bytes] | None = None
    id: str = ""
    code: str = ""
    agenda: Agenda | None = None
    films: Mapping[str, Film] = {}
    steps: tuple[Step, ...] = ()
    step: str = ""
    persons: dict[str, Person] = {}
    tokens: dict[str, str] = {}
    words: dict[str, str] = {}
    grouping: Grouping = Grouping(names={}, of={})
    hands_present: int = 0
    walks: dict[str, tuple[Visit, ...]] = {}
    asks: dict[str, Ask] = {}
    step_asks: dict[str, str] = {}
    asked: int = 0
    visits: int = 0
    watches: dict[str, Watch] = {}
    path: PathPage | None = None
    mapped: frozenset[str] = frozenset()
    what_if: WhatIf | None = None
    what_ifs: int = 0
    writings: dict[str, Writing] = {}
    releases: int = 0
    boards: dict[str, Stage] = {}
    group_names: dict[str, dict[str, str]] = {}
    asking: bool = True
    questions_open: bool = False
    enlarged: str | None = None
    sheets: dict[str, Sheet] = {}
    links: dict[str, str] = {}
    halves: dict[str, int] = {}
    shown: int = 0
    timer: Timer | None = None
    curtain: Literal["none", "blank", "calm"] = "none"
    preparing: bool = False
    ended: bool = False
    version: int = 0
    began_at: float | None = None
    step_since: float | None = None

    @property
    def current(self) -> Step | None:
        """The step the room is at; None in the lobby."""
        return next((step for step in self.steps if step.id == self.step), None)

    @property
    def visit(self) -> Visit | None:
        """The scene the room is at, where the step is a film; while a what-if is played, that."""
        return self.what_if.visit if self.what_if else self.walked

    @property
    def walked(self) -> Visit | None:
        """The last scene of the walk, where the step is a film."""
        walk = self.walks.get(self.step, ())
        return walk[-1] if walk else None

    @property
    def watch(self) -> Watch | None:
        """What goes on at the scene the room is at."""
        visit = self.visit
        return self.watches[visit.id] if visit else None

    @property
    def ask(self) -> Ask | None:
        """The question at hand."""
        visit = self.visit
        name = visit.ask if visit else self.step_asks.get(self.step)
        return self.asks[name] if name else None

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is filled in now."""
        return None if self.ended else self.sheets.get(self.step)

    @property
    def film(self) -> Film | None:
        """The film of the current step."""
        step = self.current
        return self.films[step.film] if isinstance(step, FilmStep) else None

    @property
    def tablets(self) -> int:
        """Tablets that are here now."""
        return sum(person.present for person in self.persons.values())

    @property
    def present(self) -> int:
        """Tablets that are here now, and the hands of people without one."""
        return self.tablets + self.hands_present

    def family(self, participant: str, grouping: Grouping | None = None) -> str | None:
        """Return the family of a participant, None for "other"."""
        return (grouping or self.grouping).of.get(self.persons[participant].agency)


def as_led(room: Room, **changes: Any) -> Room:
    """Return the room after a leader changed something: its version counts that."""
    return replace(room, version=room.version + 1, **changes)
