"""Which cohorts the synthetic programme has: where, when, how many people, of which agencies.

The places are towns of ``datasets/places.yaml``, the counts those of the project that this toolkit carries on (22
trainings in 21 places with 495 officers, three workshops with 144 people, 800 learners). Nothing else is taken from it, and
nobody in it is anybody.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

__all__ = ["PROGRAMME", "SMALL", "TITLE", "Kind", "Planned", "programme"]

Kind = Literal["training", "workshop", "e-learning"]
PROGRAMME = "synthetic-2026-27"
TITLE = {
    "pl": "Program syntetyczny 2026/27 (dane syntetyczne)",
    "en": "Synthetic programme 2026/27 (synthetic data)",
    "uk": "Синтетична програма 2026/27 (синтетичні дані)",
}
SMALL = "zamosc-2027-02"
"""The training that is so small that nothing of its people can be told."""
LATER = timedelta(days=91)
"""From a cohort's day to its later test."""
LAST = date(2027, 6, 30)

TRAININGS = (
    ("Koszalin", "2026-09-14", 24), ("Przemyśl", "2026-09-22", 34), ("Białystok", "2026-10-05", 26),
    ("Krosno Odrzańskie", "2026-10-13", 22), ("Chełm", "2026-10-20", 25), ("Nowy Sącz", "2026-11-03", 19),
    ("Kętrzyn", "2026-11-09", 22), ("Gdańsk", "2026-11-17", 27), ("Warszawa", "2026-11-24", 40),
    ("Racibórz", "2026-12-01", 20), ("Szczecin", "2026-12-08", 24), ("Lublin", "2026-12-15", 26),
    ("Lubań", "2027-01-12", 16), ("Zgorzelec", "2027-01-14", 17), ("Świnoujście", "2027-01-20", 18),
    ("Terespol", "2027-01-26", 23), ("Rzeszów", "2027-02-02", 21), ("Zamość", "2027-02-04", 9),
    ("Kraków", "2027-02-16", 25), ("Łódź", "2027-02-23", 16), ("Poznań", "2027-03-02", 20),
    ("Przemyśl", "2027-03-16", 21),
)  # fmt: skip
"""Place, day and officers of the Border Guard."""
WORKSHOPS = (
    ("Warszawa", "2026-12-03", {"uniformed": 14, "labour": 10, "social": 12, "ngo": 10, "justice": 3, "care": 3}),
    ("Lublin", "2027-02-10", {"uniformed": 12, "labour": 10, "social": 10, "ngo": 10, "justice": 2, "care": 2}),
    ("Szczecin", "2027-03-10", {"uniformed": 12, "labour": 10, "social": 10, "ngo": 2, "justice": 6, "care": 6}),
)
"""Place, day and people by family."""
EDITIONS = tuple(f"{year}-{month:02}-07" for year, month in [(2026, 9), (2026, 10), (2026, 11), (2026, 12)]) + tuple(
    f"2027-{month:02}-07" for month in (1, 2, 3, 4)
)
EDITION = {"social": 40, "labour": 30, "care": 30}
"""Learners of an edition by family."""


class Planned(NamedTuple):
    """A cohort that is going to be: its room, and a later one for those who come back.

    Attributes
    ----------
    number
        Its place in the whole programme, whatever part of it is played: what is drawn for it follows from that.
    people
        How many of each family.
    """

    number: int
    id: str
    kind: Kind
    title: str
    place: str
    date: str
    audience: str
    people: dict[str, int]

    @property
    def size(self) -> int:
        """How many people take part."""
        return sum(self.people.values())

    @property
    def family(self) -> str:
        """The main family: with the most people."""
        return max(self.people, key=self.people.__getitem__)

    @property
    def later(self) -> str:
        """The ISO date of its later test."""
        return min(date.fromisoformat(self.date) + LATER, LAST).isoformat()


def programme(scale: float = 1.0) -> tuple[Planned, ...]:
    """Return the cohorts of the programme.

    Parameters
    ----------
    scale
        A smaller programme keeps this share of the cohorts of each kind, and the people in them as they are: groups
        that would shrink would be withheld. 1 is the whole one; at least one cohort of each kind stays.

    Examples
    --------
    >>> [sum(one.size for one in programme() if one.kind == kind) for kind in ("training", "workshop", "e-learning")]
    [495, 144, 800]
    """
    whole = [*_trainings(), *_workshops(), *_editions()]
    kept: list[Planned] = []
    for kind in ("training", "workshop", "e-learning"):
        some = [one for one in whole if one[1] == kind]
        most = max(1, round(len(some) * min(scale, 1.0)))
        kept += [Planned(whole.index(one), *one) for one in some[:most]]
    return tuple(kept)


Row = tuple[str, Kind, str, str, str, str, dict[str, int]]


def _trainings() -> list[Row]:
    rows: list[Row] = []
    for place, day, people in TRAININGS:
        second = any(row[3] == place for row in rows)
        title = f"{place} II" if second else place
        rows.append((_id(place, day), "training", title, place, day, "Straż Graniczna", {"uniformed": people}))
    return rows


def _workshops() -> list[Row]:
    audience = "wszystkie grupy instytucji"
    return [
        (f"warsztat-{_id(place, day)}", "workshop", f"{place}, warsztat", place, day, audience, people)
        for place, day, people in WORKSHOPS
    ]


def _editions() -> list[Row]:
    audience = "pomoc społeczna, praca, opieka"
    return [
        (f"e-learning-{day[:7]}", "e-learning", f"E-learning {number}", "", day, audience, EDITION)
        for number, day in enumerate(EDITIONS, 1)
    ]


_PLAIN = str.maketrans("ąćęłńóśźż ", "acelnoszz-")


def _id(place: str, day: str) -> str:
    return f"{place.lower().translate(_PLAIN)}-{day[:7]}"
