"""A programme made by hand: frames as `ias_widgets.cohorts.frames` gives them, of people whose answers are drawn."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY = b"of these tests alone"
CHOICES = ("report", "ask", "wait", "leave")


NOBODY = MappingProxyType({})


class Training(NamedTuple):
    """A cohort: people by family and by what they handed in, and how many answered each question."""

    cohort: str
    both: Mapping = NOBODY
    only_before: Mapping = NOBODY
    only_after: Mapping = NOBODY
    later: int = 0
    kind: str = "training"
    present: int = 0
    place: str = ""


@dataclass
class Programme:
    """Stands for records and for the frames of them."""

    trainings: list
    seed: int = 1
    rooms_ended: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)
    signs: dict = field(default_factory=dict)
    moved: list = field(default_factory=list)

    def __post_init__(self):
        drawn = random.Random(self.seed)
        self.people, self.items = [], []
        for one in self.trainings:
            self._hand_in(one, drawn)

    def _hand_in(self, one, drawn):
        number = 0
        for tests, families in (
            (("before", "after"), one.both), (("before",), one.only_before), (("after",), one.only_after)
        ):  # fmt: skip
            for family, count in families.items():
                for _ in range(count):
                    person, half = f"{one.cohort}-{number}", "ab"[number % 2]
                    more = ("later",) if tests[0] == "before" and len(tests) == 2 and number < one.later else ()
                    for purpose in (*tests, *more):
                        form = half if purpose != "after" else "ba"["ab".index(half)]
                        right = drawn.randint(0, 10)
                        self.people.append({
                            "cohort": one.cohort, "kind": one.kind, "place": one.place or one.cohort, "date": "2026-09-14",
                            "room": f"{one.cohort}/{'later' if purpose == 'later' else 1}", "person": person,
                            "family": family or None, "purpose": purpose, "form": form, "items": 10, "right": right,
                            "share": right / 10,
                        })  # fmt: skip
                        self.items += [
                            {"cohort": one.cohort, "kind": one.kind, "room": f"{one.cohort}/{'later' if purpose == 'later' else 1}", "person": person, "family": family or None, "purpose": purpose, "form": form,
                             "item": f"{form}{item}", "topic": "law", "choice": "x", "right": item < right}
                            for item in range(10)
                        ]  # fmt: skip
                    number += 1

    def ask(self, cohort, counts, *, families=None, room=None, round_=1, k=3, kind="single", short="What now?"):
        """Add a question with counts by choice, of the whole and of families."""
        self.asked.append((cohort, room or f"{cohort}/1", short, round_, k, kind, counts, families or {}))
        return self

    def of(self, **_):
        return self

    def frame(self, table):
        if table == "cohorts":
            rows = [
                (one.cohort, one.kind, one.cohort, one.place or one.cohort, "2026-09-14", "", None, True)
                for one in self.trainings
            ]
            names = ["cohort", "kind", "title", "place", "date", "audience", "family", "synthetic"]
            return pd.DataFrame(rows, columns=names)
        if table == "signs":
            rows = [
                (f"{cohort}/1", "f", "s", "1", "passport", "sign", "Passport", "strong", 1.0, 5.0, could, people, 0)
                for cohort, (people, could) in self.signs.items()
            ]
            names = [
                "room", "film", "scene", "shot", "sign", "kind", "name", "strength", "start", "end", "could", "people", "named",
            ]  # fmt: skip
            return pd.DataFrame(rows, columns=names)
        if table == "marks":
            rows = [
                (f"{cohort}/1", "f", "s", 3, "passport")
                for cohort, (people, _) in self.signs.items()
                for _ in range(people)
            ]
            return pd.DataFrame(rows, columns=["room", "film", "scene", "seconds", "signs"])
        if table == "items":
            rows = sorted({(row["item"], f"Prompt of {row['item']}", row["item"]) for row in self.items})
            return pd.DataFrame(rows, columns=["item", "prompt", "short"])
        if table == "steps":
            return pd.DataFrame(columns=["film", "scene", "title"])
        rooms = {row["room"]: row["cohort"] for row in self.people} | {asked[1]: asked[0] for asked in self.asked}
        rooms |= {f"{cohort}/1": cohort for cohort in self.signs}
        rows = [(room, cohort, self.rooms_ended.get(room, True), 20) for room, cohort in rooms.items()]
        return pd.DataFrame(rows, columns=["room", "cohort", "ended", "participants"])

    def scores(self, _=None):
        names = [
            "cohort",
            "kind",
            "place",
            "date",
            "room",
            "person",
            "family",
            "purpose",
            "form",
            "items",
            "right",
            "share",
        ]
        return pd.DataFrame(self.people, columns=names)

    def pairs(self, _=None, first="before", second="after"):
        scores = self.scores()
        one = scores[scores["purpose"] == first].rename(columns={"share": "before"})
        two = scores[scores["purpose"] == second].rename(columns={"share": "after"})[["cohort", "person", "after"]]
        both = one.merge(two, on=["cohort", "person"])
        both["gain"] = both["after"] - both["before"]
        return both[["cohort", "kind", "place", "date", "family", "person", "before", "after", "gain"]]

    def item_answers(self, _=None):
        return pd.DataFrame(
            self.items,
            columns=[
                "cohort", "kind", "room", "person", "family", "purpose", "form", "item", "topic", "choice", "right",
            ],
        )  # fmt: skip

    def attendance(self, _=None):
        rows = []
        for one in self.trainings:
            theirs = [row for row in self.people if row["cohort"] == one.cohort]
            numbers = [sum(row["purpose"] == purpose for row in theirs) for purpose in ("before", "after", "later")]
            present = one.present or len({row["person"] for row in theirs})
            both = sum(one.both.values())
            rows.append((one.cohort, one.kind, one.place or one.cohort, "2026-09-14", present, *numbers, both, 0, 0))
        return pd.DataFrame(rows, columns=[
            "cohort", "kind", "place", "date", "present", "before", "after", "later", "pairs", "withheld", "ambiguous",
        ])  # fmt: skip

    def decisions(self, _=None):
        return self._counted(family=False)

    def splits(self, _=None):
        return self._counted(family=True)

    def _counted(self, *, family):
        rows = []
        for cohort, room, short, round_, k, kind, counts, families in self.asked:
            parts = families if family else {None: counts}
            for name, theirs in parts.items():
                for place, people in enumerate(theirs):
                    row = {
                        "cohort": cohort, "room": room, "film": "f", "scene": "s", "step": "film", "question": short,
                        "short": short, "kind": kind, "k": k, "round": round_, "family": name, "family_name": name,
                        "choice": CHOICES[place], "letter": "ABCD"[place], "label": CHOICES[place], "people": people,
                        "answered": sum(theirs), "present": sum(theirs), "share": people / max(1, sum(theirs)),
                        "taken": None,
                    }  # fmt: skip
                    rows.append(row)
        names = [
            "cohort", "room", "film", "scene", "step", "question", "short", "kind", "k", "round",
            *(["family", "family_name"] if family else []), "choice", "letter", "label", "people", "answered", "present",
            "share", "taken",
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=names)

    def ways(self, _=None):
        return pd.DataFrame({"film": ["f"], "scene": ["s"], "rooms": [1]})

    def shifts(self, _=None):
        rows = [
            (cohort, room, "f", "s", "film", short, short, kind, first, last, first, last, people)
            for cohort, room, short, kind, moves in self.moved for (first, last), people in moves.items()
        ]  # fmt: skip
        names = [
            "cohort", "room", "film", "scene", "step", "question", "short", "kind", "first", "last", "first_label",
            "last_label", "people",
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=names)
