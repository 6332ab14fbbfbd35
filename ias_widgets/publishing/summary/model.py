"""The summary as values: words as they are printed, counts as they may be shown, nothing else."""

from __future__ import annotations

import msgspec

__all__ = ["NO_DAY", "Asked", "Cell", "End", "Fact", "Group", "Row", "Summary", "Worth"]


NO_DAY = "2000-01-01"
"""The date of a PDF about a room that has none."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the summary."""


class Fact(Part, frozen=True, kw_only=True):
    """A line of the head: what it is, and what stands there."""

    name: str
    value: str


class Group(Part, frozen=True, kw_only=True):
    """A family whose answers stand in a column of their own; ``look`` is its colour and pattern, 1 to 7."""

    id: str
    name: str
    look: int


class Cell(Part, frozen=True, kw_only=True):
    """What a group answered; ``share`` of it, 0 to 1, darkens the cell. None where there is no share to speak of."""

    words: str = ""
    share: float | None = None


class Row(Part, frozen=True, kw_only=True):
    """A choice with its counts: a cell for each vote, then for each group. ``taken``: the film went this way."""

    letter: str
    label: str
    cells: tuple[Cell, ...]
    taken: bool = False


class Asked(Part, frozen=True, kw_only=True):
    """A decision or question.

    Attributes
    ----------
    number
        Its place on the room's way, from 1.
    votes, groups
        Headings of its columns: of the whole results, one or two, then of the families it is split by.
    sizes
        How many answered, a cell for each vote ("28/30", of those present), then for each group.
    told
        Sentences: the way the film went and who decided, who changed their mind.
    rule
        The rule that the film names for the way taken; empty where it is not printed.
    unchecked
        Whether that rule is still to be checked.
    """

    number: int
    title: str
    prompt: str = ""
    votes: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    rows: tuple[Row, ...] = ()
    sizes: tuple[Cell, ...] = ()
    told: tuple[str, ...] = ()
    rule: str = ""
    unchecked: bool = False


class End(Part, frozen=True, kw_only=True):
    """The ending a film reached, and what became of each concern."""

    film: str
    name: str
    told: tuple[Fact, ...] = ()


class Worth(Part, frozen=True, kw_only=True):
    """A question the room should talk about again: which, why, and a question of the film's to begin with."""

    number: int
    title: str
    why: str
    question: str = ""


class Summary(Part, frozen=True, kw_only=True):
    """One page about a room.

    Attributes
    ----------
    signs
        Scenes whose signs the room saw, each with how many noticed which.
    groups
        Families that some result is split by, in the order of their looks.
    day
        ISO date of the room, which the PDF is dated by.
    notes
        What must be known to read the page, and what stands elsewhere.
    words
        Headings of the page by their keys.
    """

    language: str
    title: str
    facts: tuple[Fact, ...]
    ends: tuple[End, ...]
    signs: tuple[Fact, ...]
    groups: tuple[Group, ...]
    asked: tuple[Asked, ...]
    worth: tuple[Worth, ...]
    talk: tuple[str, ...]
    notes: tuple[str, ...]
    words: dict[str, str]
    day: str = NO_DAY
