"""Whatever data there is, every method answers: a sentence, a table and a figure, none of which says "nan"."""

import re

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.agency_agreement import agency_agreement
from ias_widgets.cohorts.methods.association import association
from ias_widgets.cohorts.methods.cohort_difference import cohort_difference
from ias_widgets.cohorts.methods.cohort_gain import cohort_gain
from ias_widgets.cohorts.methods.concordance import concordance
from ias_widgets.cohorts.methods.decisions_by_family import decisions_by_family
from ias_widgets.cohorts.methods.decisions_of_all import decisions_of_all
from ias_widgets.cohorts.methods.item_quality import item_quality
from ias_widgets.cohorts.methods.items_moved import items_moved
from ias_widgets.cohorts.methods.missing import missing
from ias_widgets.cohorts.methods.normalised_gain import normalised_gain
from ias_widgets.cohorts.methods.noticing import noticing
from ias_widgets.cohorts.methods.paired_gain import paired_gain
from ias_widgets.cohorts.methods.path_shares import path_shares
from ias_widgets.cohorts.methods.places import places
from ias_widgets.cohorts.methods.retention import retention
from ias_widgets.cohorts.methods.room_agreement import room_agreement
from ias_widgets.cohorts.methods.shift import shift

NOTHING = re.compile(r"\bnan\b|NaN|<NA>|NaT|\binf\b|(?<![.:] )(?<!^)(?<!<b>)\bNone\b")

ABOUT = {"cohort": "string", "kind": "string", "place": "string", "date": "string", "family": "string"}
COHORT = {"kind": "training", "place": "Radom", "date": "2026-10-02"}


def pairs(people, cohorts=1, before=None, after=None, family=None):
    rows = [
        {
            "cohort": f"c{cohort}", **COHORT, "family": family, "person": f"{cohort}-{number}",
            "before": (number % 4) / 10 if before is None else before,
            "after": (number % 3 + 3) / 10 if after is None else after,
        }
        for cohort in range(cohorts)
        for number in range(people)
    ]  # fmt: skip
    columns = [*ABOUT, "person", "before", "after"]
    return pd.DataFrame(rows, columns=columns).astype(ABOUT | {"before": float, "after": float})


PAIRS = {
    "nobody": pairs(0),
    "nine": pairs(9),
    "ten": pairs(10),
    "all right both times": pairs(12, 2, 1.0, 1.0),
    "none right": pairs(12, 6, 0.0, 0.0),
    "all right after": pairs(12, 6, 0.0, 1.0),
    "all right before": pairs(12, 6, 1.0, 0.0),
    "families unknown": pairs(12, 4),
    "no cohort": pairs(12, 3).assign(cohort=pd.NA),
}


def scores(told, *purposes):
    one = told.assign(room=told["cohort"], form="a", items=10)
    parts = [
        one.assign(purpose=purpose, share=told["before" if purpose == "before" else "after"], right=0)
        for purpose in purposes
    ]
    return pd.concat(parts, ignore_index=True).drop(columns=["before", "after"])


def attendance(told, present=12):
    cohorts = told.drop_duplicates("cohort")[["cohort", "kind", "place", "date"]]
    many = dict.fromkeys(("present", "before", "after", "pairs"), present)
    return cohorts.assign(**many, later=0, withheld=0, ambiguous=0)


def answers(told):
    """Return answers to four items, right as often as shares say; each item once before and once after."""
    rows = [
        {**{name: row[name] for name in ("cohort", "kind", "person", "family")}, "purpose": purpose, "form": "a",
         "item": f"it{item}", "topic": "signs", "choice": "a" if item / 4 < row[purpose] else "b", "right": item / 4 < row[purpose]}
        for row in told.to_dict("records") for purpose in ("before", "after") for item in range(4)
    ]  # fmt: skip
    return pd.DataFrame(
        rows,
        columns=["cohort", "kind", "person", "family", "purpose", "form", "item", "topic", "choice", "right"],
    )


def paired(told):
    rows = answers(told)
    if rows.empty:
        return pd.DataFrame(columns=["item", "topic", "prompt", "before", "after"])
    wide = rows.pivot_table(index=["person", "item"], columns="purpose", values="right", aggfunc="first").reset_index()
    return wide.assign(topic="signs", prompt="What?")


TESTS = {
    "paired_gain": paired_gain,
    "normalised_gain": normalised_gain,
    "normalised_gain by kind": lambda told: normalised_gain(told, by="kind"),
    "cohort_gain": cohort_gain,
    "cohort_gain, all hidden": lambda told: cohort_gain(told, attendance=attendance(told), hidden=[f"c{n}" for n in range(6)]),
    "cohort_difference": lambda told: cohort_difference(told[told["cohort"] == "c0"], told[told["cohort"] != "c0"]),
    "retention": lambda told: retention(scores(told, "before", "after", "later")),
    "retention, no later test": lambda told: retention(scores(told, "before", "after")),
    "items_moved": lambda told: items_moved(paired(told)),
    "item_quality": lambda told: item_quality(answers(told), least=10),
    "missing": lambda told: missing(attendance(told), scores(told, "before", "after")),
    "missing, hidden": lambda told: missing(attendance(told).assign(before=pd.NA, after=pd.NA, pairs=pd.NA)),
    "places": lambda told: places(attendance(told)),
    "places, nobody there": lambda told: places(attendance(told, 0)),
}  # fmt: skip

FAMILIES = ("law", "care")
QUESTION = {"film": None, "scene": None, "step": "one", "question": "one", "letter": "A", "visit": 0}


def votes(law, care, *, kind="single", k=5, choices=("1", "2", "3"), shorts=("Gate", "Van"), rooms=1):
    rows = [
        {
            "cohort": f"c{room}", "room": f"r{room}", **QUESTION, "short": short, "kind": kind, "k": k, "round": 1,
            "family": family, "family_name": family.title(), "choice": choice, "label": f"Answer {choice}", "people": people,
            "answered": sum(counts), "experts": place * 5,
        }
        for room in range(rooms) for short in shorts
        for family, counts in zip(FAMILIES, (law, care), strict=True)
        for place, (choice, people) in enumerate(zip(choices, counts, strict=True))
    ]  # fmt: skip
    return pd.DataFrame(rows)


VOTES = {
    "nobody": votes((0, 0, 0), (0, 0, 0)).iloc[:0],
    "none answered": votes((0, 0, 0), (0, 0, 0)),
    "one": votes((1, 0, 0), (0, 0, 0)),
    "nine": votes((9, 0, 0), (0, 9, 0)),
    "ten": votes((10, 0, 0), (0, 5, 5)),
    "all alike": votes((12, 0, 0), (14, 0, 0), rooms=6),
    "all apart": votes((12, 0, 0), (0, 0, 14)),
    "one family": votes((12, 3, 0), (0, 0, 0)),
    "a scale": votes((12, 0, 0), (0, 0, 14), kind="scale"),
    "several": votes((12, 9, 0), (0, 12, 14), kind="several"),
    "families unknown": votes((12, 3, 5), (2, 9, 1)).assign(family=None, family_name=None),
    "a single choice": votes((12,), (14,), choices=("1",)),
}

COUNTS = {
    "room_agreement": room_agreement,
    "agency_agreement": agency_agreement,
    "association": association,
    "concordance": concordance,
    "decisions_by_family": decisions_by_family,
    "decisions_by_family, all hidden": lambda told: decisions_by_family(told.iloc[:0], hidden=["Law"]),
    "decisions_of_all": decisions_of_all,
}


def moves(*people):
    rows = [
        {"cohort": "c", "room": "r", "film": None, "scene": None, "step": "s", "question": "q", "short": "Gate", "kind": "single",
         "first": first, "last": last, "first_label": first, "last_label": last, "people": count}
        for (first, last), count in zip((("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")), people, strict=False) if count
    ]  # fmt: skip
    columns = ["film", "scene", "step", "short", "kind", "first", "last", "first_label", "last_label", "people"]
    return pd.DataFrame(rows, columns=columns)


def signs(could, people, kind="sign"):
    row = {
        "film": "f",
        "scene": "s",
        "shot": "1",
        "sign": kind,
        "kind": kind,
        "name": kind,
        "strength": None,
        "start": 1.0,
        "end": 4.0,
    }
    return pd.DataFrame([row | {"could": could, "people": people, "named": 0, "rooms": 1}])


WALK = pd.DataFrame(columns=["film", "scene", "title", "choice", "label", "to", "to_title", "ending", "rooms"])
OTHERS = {
    "shift, nobody": lambda: shift(moves()),
    "shift, one": lambda: shift(moves(1)),
    "shift, nine": lambda: shift(moves(3, 3, 3)),
    "shift, ten who stayed": lambda: shift(moves(10)),
    "shift, ten who went": lambda: shift(moves(0, 10)),
    "shift, as many to as fro": lambda: shift(moves(0, 8, 8)),
    "noticing, nothing": lambda: noticing(signs(0, 0).iloc[:0], pd.DataFrame(columns=["film", "scene", "seconds", "signs", "people"])),
    "noticing, nobody": lambda: noticing(signs(0, 0)),
    "noticing, nine": lambda: noticing(signs(9, 9)),
    "noticing, all": lambda: noticing(signs(10, 10)),
    "noticing, none": lambda: noticing(signs(10, 0)),
    "noticing, decoys alone": lambda: noticing(signs(10, 10, "decoy")),
    "noticing, decoys as much as signs": lambda: noticing(pd.concat([signs(10, 10), signs(10, 10, "decoy")])),
    "path_shares, no room": lambda: path_shares(WALK, {}),
}  # fmt: skip

CASES = (
    {f"{name} of {case}": lambda f=f, told=told: f(told) for name, f in TESTS.items() for case, told in PAIRS.items()}
    | {
        f"{name} of {case}": lambda f=f, told=told: f(told)
        for name, f in COUNTS.items()
        for case, told in VOTES.items()
    }
    | OTHERS
)


@pytest.mark.parametrize("case", CASES)
def test_it_says_shows_and_draws_itself_whatever_there_is(case):
    found = CASES[case]()
    for language in ("pl", "uk"):
        assert not NOTHING.search(str(found.told_in(language)))
    words = [str(found), found._repr_html_(), *_drawn(found.figure())]
    assert [said for said in words if NOTHING.search(said)] == []
    assert (found.few is not None) or found.n > 0
    if found.few is not None:
        assert found.few.found < found.few.needed, found.sentence()


def _drawn(figure):
    yield from (note.text or "" for note in figure.layout.annotations)
    yield figure.layout.title.text or ""
    for trace in figure.data:
        yield from (str(text) for text in (trace.hovertext or trace.text or ()) if text is not None)
