"""Where was the programme? People by place, on a map and as a list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ias_widgets.cohorts.drawing import empty, looks_of
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.poland import Bubble, drawn_map, found
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.records import each

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Places", "places"]

KINDS = {
    "training": "places-training", "workshop": "places-workshop", "e-learning": "places-elearning", "other": "places-other",
}  # fmt: skip
"""Kinds of cohorts in the order of their looks, and the keys of their words."""


@dataclass(frozen=True, kw_only=True)
class Places(Finding):
    """In how many places people were told of (``estimate``); ``n`` counts people.

    Attributes
    ----------
    rows
        ``place``, ``kind`` (that of most people there), ``cohorts``, ``people``, ``known`` (to the map); most people first.
    hidden
        Places with too few people to be told.
    """

    method: ClassVar[str] = "places"
    rows: pd.DataFrame = field(repr=False, compare=False)
    hidden: tuple[str, ...] = ()

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        known = self.rows[self.rows["known"]]
        first = (known if len(known) else self.rows).iloc[0]
        return self.said(
            "places-sentence", places=len(self.rows), n=self.n, most=str(first["place"]), people=int(first["people"])
        )

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say, rows = self.words.say, list(each(self.rows))
        return pd.DataFrame(
            {
                say("places-place"): [row.place for row in rows],
                say("places-kind"): [self._kind(row.kind) for row in rows],
                say("places-cohorts"): [int(row.cohorts) for row in rows],
                say("column-people"): [int(row.people) for row in rows],
            }
        )

    def figure(self) -> go.Figure:
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        known = [Bubble(row.place, int(row.people), row.kind) for row in each(self.rows[self.rows["known"]])]
        looks = looks_of(KINDS)
        drawn, body = drawn_map(known, looks, {kind: self._kind(kind) for kind in KINDS})
        told = [say("places-about")]
        off = [f"{row.place} ({int(row.people)})" for row in each(self.rows[~self.rows["known"]])]
        told += [say("places-off", names=", ".join(off))] if off else []
        told += [say("hidden", names=", ".join(self.hidden))] if self.hidden else []
        return headed(drawn, self.sentence(), " ".join(told), self.language, body=body)

    def _kind(self, kind: str) -> str:
        return self.words.say(KINDS.get(kind, KINDS["other"]))


def places(attendance: pd.DataFrame, *, least: int = 10) -> Places:
    """Say where people were, and how many.

    Parameters
    ----------
    attendance
        As `ias_widgets.cohorts.attendance`: ``place``, ``kind``, ``present``, a row for each cohort. Cohorts without a place are
        counted as missing.
    least
        People a place must have to be told; the others are named without their number.
    """
    import pandas as pd  # noqa: PLC0415

    people: Counter[str] = Counter()
    cohorts: Counter[str] = Counter()
    kinds: dict[str, Counter[str]] = {}
    missing = 0
    for row in each(attendance):
        if not isinstance(row.place, str) or not row.place:
            missing += int(row.present)
            continue
        people[row.place] += int(row.present)
        cohorts[row.place] += 1
        kinds.setdefault(row.place, Counter())[row.kind if row.kind in KINDS else "other"] += int(row.present)
    told = [
        (place, kinds[place].most_common(1)[0][0], cohorts[place], count, found(place) is not None)
        for place, count in people.most_common()
        if count >= least
    ]
    rows = pd.DataFrame(told, columns=["place", "kind", "cohorts", "people", "known"])
    hidden = tuple(place for place, count in people.items() if count < least)
    missing += sum(people[place] for place in hidden)
    if not told:
        few = TooFew(unit="people", needed=least, found=max(people.values(), default=0))
        return Places(estimate=None, n=0, missing=missing, few=few, rows=rows, hidden=hidden)
    n = sum(count for _, _, _, count, _ in told)
    return Places(estimate=float(len(told)), n=n, missing=missing, rows=rows, hidden=hidden)
