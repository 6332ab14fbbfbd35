"""A programme and its cohorts: the rooms that are looked at as one group."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["KINDS", "OTHER", "Cohort", "Programme"]

OTHER = "other"
KINDS = ("training", "workshop", "e-learning", OTHER)


class Cohort(NamedTuple):
    """Rooms that are looked at as one group: a training, a workshop, e-learning.

    Attributes
    ----------
    id
        Stable and short; frames name the cohort by it.
    kind
        One of `KINDS`.
    date
        The first day, as ``2026-09-14``; None where it is not known.
    family
        The family that most people of it belong to; None where it is mixed or not known.
    rooms
        Ids of its rooms.
    """

    id: str
    kind: str = OTHER
    title: str = ""
    place: str = ""
    date: str | None = None
    audience: str = ""
    family: str | None = None
    rooms: tuple[str, ...] = ()


class Programme(NamedTuple):
    """What cohorts belong to. ``title``: by language; ``synthetic``: nothing in it ever happened."""

    id: str = "programme"
    title: dict[str, str] = {}  # noqa: RUF012  never changed
    synthetic: bool = False
    cohorts: tuple[Cohort, ...] = ()
