"""What of an answer's rows in a record somebody chose: each kind says it, so that records add up people and not rows."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Chosen"]


class Chosen(NamedTuple):
    """How choices are read from the rows that a kind's `record` gives.

    Attributes
    ----------
    by
        ``one``: each person has one row, their choice. ``several``: each row is a choice, and a person can have more
        than one. ``first``: the row with the number 1. ``some``: each row with a number above 0; a person has a row for
        everything that could be chosen.
    aside
        Ids in the legend that nobody chooses, such as the axes of a picture; those that begin with one and a colon
        are aside, too.
    """

    by: Literal["one", "several", "first", "some"] = "one"
    aside: tuple[str, ...] = ()
