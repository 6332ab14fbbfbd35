"""``drawn_tests``: what the tests of a programme leave, without playing its rooms: the same people, answers and protection.

For analyses that are asked again and again whether they find what was put in. A test holds it against played rooms.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ias_widgets.publishing.synthetic.agendas import bank
from ias_widgets.publishing.synthetic.answering import FORMS, LEFT_OUT, answers_of, forms_as
from ias_widgets.publishing.synthetic.effects import EFFECTS
from ias_widgets.publishing.synthetic.people import people_of
from ias_widgets.publishing.synthetic.plan import programme
from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt
    import pandas as pd

    from ias_widgets.publishing.synthetic.answering import Form
    from ias_widgets.publishing.synthetic.effects import Effects, Purpose
    from ias_widgets.publishing.synthetic.people import Flags, People
    from ias_widgets.publishing.synthetic.plan import Planned

__all__ = ["DrawnTests", "drawn_tests"]

LEAST = 5
"""Fewer people whose tests are the same ones are withheld, as in records."""


class DrawnTests(NamedTuple):
    """Frames with the columns of the tables and frames of the same names, but for ids of rooms and steps.

    Attributes
    ----------
    sheets
        A row for each person, test and item: ``cohort``, ``purpose``, ``form``, ``person``, ``family``, ``item``, ``topic``,
        ``choice`` (missing where it was left out), ``right`` (missing there, too).
    scores
        A row for each person and test, as `ias_widgets.cohorts.frames.scores` has them.
    """

    sheets: pd.DataFrame
    scores: pd.DataFrame

    def pairs(self, first: Purpose = "before", second: Purpose = "after") -> pd.DataFrame:
        """Return the people who took two tests, as `ias_widgets.cohorts.frames.pairs` has them."""
        key = ["cohort", "person"]
        one = self.scores[self.scores["purpose"] == first].rename(columns={"share": "before"})
        two = self.scores[self.scores["purpose"] == second].rename(columns={"share": "after"})
        both = one[["cohort", "kind", "place", "date", "family", "person", "before"]].merge(
            two[[*key, "after"]], on=key
        )
        both["gain"] = both["after"] - both["before"]
        return both.sort_values(key).reset_index(drop=True)


def drawn_tests(
    seed: int, planned: Iterable[Planned] | None = None, effects: Effects = EFFECTS, *, sheets: bool = True
) -> DrawnTests:
    """Draw the tests of a programme.

    Parameters
    ----------
    seed
        The same seed gives the people and answers that `play` plays.
    planned
        The cohorts; by default the whole programme.
    effects
        What is put in.
    sheets
        Whether the frame of items is made, too.
    """
    forms = forms_as(bank(), effects.testing)
    scores: list[dict[str, Any]] = []
    items: list[dict[str, Any]] = []
    for one in programme() if planned is None else planned:
        people = people_of(one, effects, seed)
        for purpose, told, family in _told(people):
            taken = answers_of(people, forms, effects, purpose)
            whose = _whose(people, purpose, told, family, taken.form)
            right = taken.right[told]
            many = len(forms[0])
            scores.append({**whose, "items": many, "right": right.sum(axis=1), "share": right.sum(axis=1) / many})
            if sheets:
                items.append({name: np.repeat(values, many) for name, values in whose.items()})
                items[-1] |= _items(forms, taken.form[told], taken.choice[told], right)
    return DrawnTests(_frame(items), _frame(scores))


def _told(people: People) -> Iterator[tuple[Purpose, npt.NDArray[np.int64], dict[int, str | None]]]:
    """Yield each test with the places of those whose sheets are told, and the family each is told with."""
    handed: dict[Purpose, Flags] = {"before": ~(people.late | people.unfinished), "after": ~people.leaves}
    groups = handed["before"] * 2 + handed["after"]
    found: dict[Purpose, dict[int, str | None]] = {"before": {}, "after": {}, "later": {}}
    for group in (1, 2, 3):
        families = _families(people, np.flatnonzero(groups == group))
        if group & 2:
            found["before"] |= families
        if group & 1:
            found["after"] |= families
    found["later"] = _families(people, np.flatnonzero(people.returns))
    for purpose, families in found.items():
        if families:
            yield purpose, np.array(sorted(families)), families


def _families(people: People, places: npt.NDArray[np.int64]) -> dict[int, str | None]:
    """Return the families that may be told of a group; empty where it is too small to be told at all."""
    if len(places) < LEAST:
        return {}
    own = {int(place): people.family[place] for place in places}
    shown = shown_families(dict(sorted(Counter(own.values()).items())), 0, LEAST)
    return {place: family if family in shown else None for place, family in own.items()}


def _whose(
    people: People,
    purpose: Purpose,
    told: npt.NDArray[np.int64],
    family: dict[int, str | None],
    form: npt.NDArray[np.int64],
) -> dict[str, Any]:
    planned, size = people.planned, len(told)
    return {
        "cohort": [planned.id] * size,
        "kind": [planned.kind] * size,
        "place": [planned.place] * size,
        "date": [planned.date] * size,
        "person": [people.person[place] or f"{planned.id}:{place}" for place in told],
        "family": np.array([family[int(place)] for place in told], dtype=object),
        "purpose": [purpose] * size,
        "form": [FORMS[form[place]] for place in told],
    }


def _items(
    forms: tuple[Form, Form], form: npt.NDArray[np.int64], choice: npt.NDArray[np.int64], right: Flags
) -> dict[str, Any]:
    widest = max(len(ids) for one in forms for ids in one.choices)
    known = np.array(
        [[[*ids, *[None] * (widest + 1 - len(ids))] for ids in one.choices] for one in forms], dtype=object
    )
    said = known[
        form[:, None], np.arange(len(forms[0])), choice
    ]  # the place of what is left out is the last, and empty
    rights = right.astype(object)
    rights[choice == LEFT_OUT] = None
    return {
        "item": np.array([one.ids for one in forms], dtype=object)[form].ravel(),
        "topic": np.array([one.topics for one in forms], dtype=object)[form].ravel(),
        "choice": said.ravel(),
        "right": rights.ravel(),
    }


def _frame(parts: list[dict[str, Any]]) -> pd.DataFrame:
    import pandas  # noqa: ICN001, PLC0415

    columns = parts[0] if parts else {}
    return pandas.DataFrame(
        {name: np.concatenate([np.broadcast_to(part[name], len(part["person"])) for part in parts]) for name in columns}
    )
