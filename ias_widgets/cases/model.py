"""The film as values: a `Case` of scenes, decisions, choices and endings. Frozen throughout.

Texts are held in every language at once (language code to words), so that one case serves a
room in which three languages are spoken.
"""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from ias_widgets.cases.boards import Board, Frame, Light, parts_placed

__all__ = [
    "CONCERNS", "FORMAT", "LABEL_CHARACTERS", "LOOKS", "MARKS", "STRENGTHS", "TEXT_CHARACTERS", "Case", "Choice",
    "Concern", "Condition", "Decision", "Decoy", "Ending", "Feedback", "How", "Line", "Look", "Mark", "Paper",
    "PaperKind", "Row", "Rule", "Scene", "Shot", "Sign", "Source", "Strength", "TalkQuestion", "Text", "Touch",
    "Values", "Variable", "Video", "Way",
]  # fmt: skip

FORMAT = 3
"""The form in which a film is kept; older ones are brought up to it when they are read (`upcasting`)."""

Text = dict[str, str]
"""Language code to words."""

Values = dict[str, str | bool]
"""Variables of the story with their values."""

Concern = Literal["safety", "rights", "evidence"]
"""Three things carried along apart: choices write them, no condition tests them; told in words, never as a mark."""

How = Literal["helps", "mixed", "harms"]
"""What a choice does to a concern."""

Mark = Literal["S", "S~", "K"]
"""How far a statement can be relied on: read in a source, found in a secondary copy, general knowledge to be checked."""

Strength = Literal["strong", "medium", "weak"]

PaperKind = Literal["paper", "phone", "screen"]

Look = Literal["sheet", "letter", "ledger", "notebook", "card", "list", "chat", "call", "photo", "bank"]
"""How a paper, a phone or a screen is drawn."""

Rule = Literal["most", "family", "agency", "facilitator"]
"""How a room's vote becomes the way that is taken."""

CONCERNS: tuple[Concern, ...] = get_args(Concern)
MARKS: tuple[Mark, ...] = get_args(Mark)
STRENGTHS: tuple[Strength, ...] = get_args(Strength)

LOOKS: dict[PaperKind, tuple[Look, ...]] = {
    "paper": ("sheet", "letter", "ledger", "notebook", "card", "list"),
    "phone": ("chat", "call", "photo"),
    "screen": ("bank",),
}
"""The looks that each kind of paper can have; the first is the one it has where none is said."""

TEXT_CHARACTERS, LABEL_CHARACTERS = 90, 32
"""The most that a choice's text and its label for the screen may have."""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a film."""


class Source(Part, frozen=True, kw_only=True):
    """Where a statement was read. ``url`` is empty where none is known; ``year`` None where no date was seen."""

    title: str
    year: int | None = None
    url: str = ""


class Condition(Part, frozen=True, kw_only=True):
    """Holds when any alternative does; an alternative holds when each of its variables has one of the values named."""

    any: tuple[dict[str, tuple[str | bool, ...]], ...]


class Way(Part, frozen=True, kw_only=True):
    """Where it goes on. Of several ways the first whose condition holds is taken."""

    scene: str
    when: Condition | None = None


class Line(Part, frozen=True, kw_only=True):
    """A line of dialogue: who speaks (a key of the case's people), and what is said. No speaker: a narrator's caption.

    ``at`` is the second of the shot at which it begins; None lets the lines share the shot by their length.
    """

    id: str
    text: Text
    speaker: str = ""
    at: float | None = None


class Row(Part, frozen=True, kw_only=True):
    """A row of a paper: what it is, and what is written there, which is not translated."""

    id: str
    label: Text
    value: str


class Paper(Part, frozen=True, kw_only=True):
    """A paper, a phone or another screen that is read. ``at``: second of the shot at which it is laid down.

    ``place``: its left top corner and its width in the picture, the height follows its words; None: the player finds one.
    """

    id: str
    title: Text
    kind: PaperKind = "paper"
    at: float = 0.0
    rows: tuple[Row, ...] = ()
    total: Row | None = None
    place: Frame | None = None
    turn: float = 0.0
    look: Look | None = None

    @property
    def looks(self) -> Look:
        """How it is drawn."""
        return self.look or LOOKS[self.kind][0]


class Shot(Part, frozen=True, kw_only=True):
    """One continuous picture: what is seen, what is said, for how many seconds; shown only ``when`` that holds."""

    id: str
    seconds: float
    seen: Text
    lines: tuple[Line, ...] = ()
    papers: tuple[Paper, ...] = ()
    when: Condition | None = None
    board: Board | None = None


class Sign(Part, frozen=True, kw_only=True):
    """An indicator of trafficking that can be noticed. ``window``: seconds from the beginning of its shot.

    ``indicator`` is its id in the catalogue, empty where the film vouches for strength, sources and mark itself.
    """

    id: str
    name: Text
    shot: str
    window: tuple[float, float]
    strength: Strength
    sources: tuple[str, ...]
    mark: Mark
    indicator: str = ""


class Decoy(Part, frozen=True, kw_only=True):
    """Something that looks like a sign and is none, and why. ``window`` as in `Sign`."""

    id: str
    name: Text
    shot: str
    window: tuple[float, float]
    why: Text


class Variable(Part, frozen=True, kw_only=True):
    """A variable of the story: true or false, or one of a few values; ``start`` is where it begins."""

    start: str | bool
    values: tuple[str, ...] = ()

    @property
    def domain(self) -> tuple[str | bool, ...]:
        """All values it can take."""
        return self.values or (True, False)


class Touch(Part, frozen=True, kw_only=True):
    """What a choice does to a concern, and the words that say why."""

    how: How
    words: Text


class Feedback(Part, frozen=True, kw_only=True):
    """What happened after a choice, why, the rule, the keys of its sources and its mark; what it did to each concern."""

    happened: Text
    why: Text
    rule: Text
    sources: tuple[str, ...]
    mark: Mark
    concerns: dict[Concern, Touch] = {}


class Choice(Part, frozen=True, kw_only=True):
    """An answer at a decision. ``text`` has at most 90 characters, ``label`` at most 32."""

    id: str
    text: Text
    label: Text
    to: tuple[Way, ...]
    feedback: Feedback
    effects: Values = {}
    when: Condition | None = None


class TalkQuestion(Part, frozen=True, kw_only=True):
    """A question for the talk: for all, or for one agency."""

    id: str
    text: Text
    agency: str = ""


class Decision(Part, frozen=True, kw_only=True):
    """A decision at a scene's end. ``agency`` is the agency whose decision it is in the story."""

    prompt: Text
    short: Text
    agency: str
    choices: tuple[Choice, ...]
    deep: bool = False
    rule: Rule = "most"
    talk: tuple[TalkQuestion, ...] = ()
    notes: Text = {}
    """For the facilitator alone."""


class Ending(Part, frozen=True, kw_only=True):
    """What becomes of the person, told for each concern."""

    name: Text
    concerns: dict[Concern, Text]


class Video(Part, frozen=True, kw_only=True):
    """A clip that is played for a scene's shots. ``captions``: language to the file that holds them.

    Files are named as they lie in the film's folder: ``clips/gate.webm``, ``clips/gate.pl.vtt``.
    """

    file: str
    captions: dict[str, str] = {}


class Scene(Part, frozen=True, kw_only=True):
    """A node of the film. It leads on by a decision, by ``to``, or it is an ending: one of the three."""

    id: str
    title: Text
    story: Text
    """The scene in one sentence, for latecomers."""
    shots: tuple[Shot, ...]
    picture: str | None = None
    """Stem of a still in the film's folder ``pictures/``."""
    picture_alt: Text = {}
    signs: tuple[Sign, ...] = ()
    decoys: tuple[Decoy, ...] = ()
    decision: Decision | None = None
    to: tuple[Way, ...] = ()
    ending: Ending | None = None
    video: Video | None = None

    @property
    def parts(self) -> list[str]:
        """The names of the kit's parts that its shots place."""
        return parts_placed(shot.board for shot in self.shots)

    @property
    def seconds(self) -> float:
        """How long the scene is watched, with all its shots."""
        return sum(shot.seconds for shot in self.shots)


class Case(Part, frozen=True, kw_only=True, tag_field="format", tag=FORMAT):
    """A branching film. ``languages[0]`` is the one it was written in; the others translate it.

    ``people`` names who speaks, ``talk`` holds the questions after an ending, ``sources`` those that signs and rules
    cite, by their keys; ``lights`` are those that its storyboards name.
    """

    id: str
    title: Text
    languages: tuple[str, ...]
    review: Literal["draft", "signed"]
    content_note: Text
    about: Text
    start: str
    scenes: dict[str, Scene]
    people: dict[str, Text] = {}
    variables: dict[str, Variable] = {}
    talk: tuple[TalkQuestion, ...] = ()
    sources: dict[str, Source] = {}
    lights: dict[str, Light] = {}

    @property
    def parts(self) -> list[str]:
        """The names of the kit's parts that its storyboards place."""
        return parts_placed(shot.board for scene in self.scenes.values() for shot in scene.shots)
