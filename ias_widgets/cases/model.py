"""The film as values: a `Case` of scenes, decisions, choices and endings. Frozen throughout.

Texts are held in every language at once (language code to words), so that one case serves a
room in which three languages are spoken.
"""

from __future__ import annotations

from typing import Literal

import msgspec

__all__ = [
    "Case", "Choice", "Concern", "Condition", "Decision", "Decoy", "Ending", "Feedback", "Line", "Mark", "Paper", "Scene",
    "Shot", "Sign", "Text", "Variable",
]  # fmt: skip

Text = dict[str, str]
"""Language code to words."""

Concern = Literal["safety", "rights", "evidence"]
"""Three things carried along apart; told in words, never as a mark."""

Mark = Literal["S", "S~", "K"]
"""How far a statement can be relied on: read in a source, found in a secondary copy, general knowledge to be checked."""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a film."""


class Line(Part, frozen=True, kw_only=True):
    """A line of dialogue: who speaks, and what is said. No speaker: a narrator's caption."""

    text: Text
    speaker: Text = {}


class Paper(Part, frozen=True, kw_only=True):
    """A paper or a phone screen that is read: its heading and its rows (label, value)."""

    title: Text
    rows: tuple[tuple[Text, str], ...] = ()
    total: tuple[Text, str] | None = None


class Shot(Part, frozen=True, kw_only=True):
    """One continuous picture: what is seen, what is said, for how many seconds."""

    id: str
    seconds: float
    seen: Text
    lines: tuple[Line, ...] = ()
    papers: tuple[Paper, ...] = ()


class Sign(Part, frozen=True, kw_only=True):
    """An indicator of trafficking that can be noticed. ``window``: seconds from the scene's beginning."""

    id: str
    name: Text
    window: tuple[float, float]
    strength: Literal["strong", "medium", "weak"]
    source: str
    mark: Mark


class Decoy(Part, frozen=True, kw_only=True):
    """Something that looks like a sign and is none, and why."""

    id: str
    name: Text
    window: tuple[float, float]
    why: Text


class Condition(Part, frozen=True, kw_only=True):
    """Holds when every named variable has the given value."""

    all: dict[str, str | bool]


class Variable(Part, frozen=True, kw_only=True):
    """A variable of the story: true or false, or one of a few values; ``start`` is where it begins."""

    start: str | bool
    values: tuple[str, ...] = ()


class Feedback(Part, frozen=True, kw_only=True):
    """What happened after a choice, why, the rule, its source and mark; what it did to each concern."""

    happened: Text
    why: Text
    rule: Text
    source: str
    mark: Mark
    concerns: dict[Concern, Text] = {}


class Choice(Part, frozen=True, kw_only=True):
    """An answer at a decision. ``text`` has at most 90 characters, ``label`` at most 32."""

    id: str
    text: Text
    label: Text
    to: str
    feedback: Feedback
    effects: dict[str, str | bool] = {}
    when: Condition | None = None


class Decision(Part, frozen=True, kw_only=True):
    """A decision at a scene's end. ``agency`` is the agency whose decision it is in the story."""

    prompt: Text
    short: Text
    agency: str
    choices: tuple[Choice, ...]
    deep: bool = False
    rule: Literal["most", "family", "agency", "facilitator"] = "most"
    talk: tuple[Text, ...] = ()
    """Questions for the talk, for all."""
    notes: Text = {}
    """For the facilitator alone."""


class Ending(Part, frozen=True, kw_only=True):
    """What becomes of the person, told for each concern."""

    name: Text
    concerns: dict[Concern, Text]


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
    to: str | None = None
    ending: Ending | None = None

    @property
    def seconds(self) -> float:
        """How long the scene is watched."""
        return sum(shot.seconds for shot in self.shots)


class Case(Part, frozen=True, kw_only=True):
    """A branching film."""

    id: str
    title: Text
    languages: tuple[str, ...]
    review: Literal["draft", "signed"]
    content_note: Text
    about: Text
    start: str
    scenes: dict[str, Scene]
    variables: dict[str, Variable] = {}
