"""Programmes drawn with stated effects, and methods asked to find them again: by seed, whether they did.

Each question is asked of many programmes. What is counted is how often an interval holds what was put in, or how
often something is found where nothing was put: rates that are known.
"""

from collections import Counter
from functools import cache
from typing import NamedTuple

import pandas as pd
from msgspec.structs import replace
from scipy.stats import binom

from ias_widgets.cohorts.methods.association import association
from ias_widgets.cohorts.methods.cohort_gain import cohort_gain
from ias_widgets.cohorts.methods.items_moved import items_moved
from ias_widgets.cohorts.methods.missing import missing
from ias_widgets.cohorts.methods.paired_gain import paired_gain
from ias_widgets.cohorts.methods.retention import retention
from ias_widgets.publishing.synthetic import EFFECTS, drawn_tests, programme
from ias_widgets.publishing.synthetic.agendas import bank
from ias_widgets.publishing.synthetic.answering import forms_as
from ias_widgets.publishing.synthetic.expected import families_of, gains, item_shares
from ias_widgets.publishing.synthetic.film import choices
from ias_widgets.publishing.synthetic.people import people_of

LEVEL, ALPHA = 0.95, 0.05
ITEM = "it01a"
SCENE, WAYS = "table", ("presume", "status", "labour")
TRAININGS, EDITIONS = ([one for one in programme() if one.kind == kind] for kind in ("training", "e-learning"))

_testing = EFFECTS.testing
ALONE = replace(EFFECTS, testing=replace(_testing, gain_cohort_sd=0.0, ability_cohort_sd=0.0))
"""People of a cohort are no more alike than others: what a plain t test takes for granted."""
NOTHING = replace(
    EFFECTS, testing=replace(_testing, gain=dict.fromkeys(_testing.gain, 0.0), gain_sd=0.0, gain_cohort_sd=0.0)
)
"""Nobody learns anything."""
ANYBODY = replace(EFFECTS, attrition=replace(EFFECTS.attrition, leaves_by_ability=0.0))
"""Who leaves knows as much as who stays."""


class Asked(NamedTuple):
    """How often a question was asked, how often it came out (``held``), and how often it should by its nominal rate."""

    held: int
    of: int
    rate: float

    @property
    def likely(self) -> tuple[int, int]:
        """The counts between which 999 of 1,000 such studies lie."""
        low, high = binom.ppf([0.0005, 0.9995], self.of, self.rate)
        return int(low), int(high)


@cache
def stated(kind, effects=None):
    """Return what is expected of a kind of cohort, computed from the model."""
    effects = {None: EFFECTS, "alone": ALONE}[effects]
    return gains(effects, forms_as(bank(), effects.testing), kind, families_of(programme(), kind))


def holds(finding, truth):
    low, high = finding.interval
    return low <= truth <= high


def attendance_of(scores, planned):
    """Return who was there and who handed in what, as the frame of that name has it."""
    counts = scores.groupby(["cohort", "purpose"]).size().unstack(fill_value=0)  # noqa: PD010
    rows = [
        {
            "cohort": one.id, "place": one.place, "date": one.date, "present": one.size, "withheld": 0,
            "pairs": 0, **{name: int(counts.loc[one.id].get(name, 0)) for name in ("before", "after", "later")},
        }
        for one in planned
    ]  # fmt: skip
    return pd.DataFrame(rows)


@cache
def item_change(item):
    """Return by how much more often an item is answered rightly after a training whose people are not alike."""
    forms = forms_as(bank(), ALONE.testing)
    before, after = item_shares(ALONE, forms, "training", families_of(programme(), "training"))[item]
    return after - before


@cache
def items_of(seed):
    """Return the items of the trainings, as the frame `item_pairs` has them, put to `items_moved`."""
    sheets = drawn_tests(seed, TRAININGS, ALONE).sheets
    right = sheets["right"].astype("boolean").fillna(value=False).astype(int)
    added = right.groupby([sheets["item"], sheets["topic"], sheets["purpose"]]).agg(["size", "sum"])
    added = added.unstack("purpose")  # noqa: PD010
    columns = {
        "n_before": added["size", "before"], "right_before": added["sum", "before"],
        "n_after": added["size", "after"], "right_after": added["sum", "after"],
    }  # fmt: skip
    return items_moved(pd.DataFrame(columns).reset_index())


def splits_of(seed, families):
    """Return how some families of the e-learning decide in a scene of the film, as the frame of that name has it."""
    rows = []
    for one in EDITIONS:
        people = people_of(one, EFFECTS, seed)
        chosen = Counter(zip(people.family, choices(people, EFFECTS, SCENE, WAYS, WAYS), strict=True))
        rows += [
            {"cohort": one.id, "room": one.id, "film": "night_shift", "scene": SCENE, "step": "film", "short": "Table",
             "kind": "single", "round": 1, "family": family, "choice": way, "people": chosen[family, way]}
            for family in families for way in WAYS
        ]  # fmt: skip
    return pd.DataFrame(rows)


# ---- what was put in is found again, as often as the interval's level says ---------------------------


def gain_of_trainings(seed):
    return holds(cohort_gain(drawn_tests(seed, TRAININGS, sheets=False).pairs(), least=5), stated("training").gain)


def gain_of_editions(seed):
    found = cohort_gain(_editions(seed).pairs(), kind="e-learning")
    return holds(found, stated("e-learning").gain)


def gain_left_of_editions(seed):
    found = cohort_gain(_editions(seed).pairs("before", "later"), kind="e-learning", least=5, later=True)
    return holds(found, stated("e-learning").gain_later)


def share_kept_after_trainings(seed):
    expected = stated("training")
    found = retention(drawn_tests(seed, TRAININGS, sheets=False).scores)
    return holds(found, expected.gain_later / expected.gain)


def gain_of_people_alone(seed):
    found = paired_gain(drawn_tests(seed, TRAININGS, ALONE, sheets=False).pairs())
    return holds(found, stated("training", "alone").gain)


def leavers_knew_less(seed):
    scores = _editions(seed).scores
    found = missing(attendance_of(scores, EDITIONS), scores).leavers
    return found.interval[0] <= stated("e-learning").leavers_apart <= found.interval[1]


def change_of_an_item(seed):
    (told,) = [told for told in items_of(seed).items if told.item == ITEM]
    return told.ends[0] <= item_change(ITEM) <= told.ends[1]


# ---- nothing is found where nothing was put ----------------------------------------------------------


def gain_of_cohorts_where_nobody_learns(seed):
    return not holds(cohort_gain(drawn_tests(seed, TRAININGS, NOTHING, sheets=False).pairs(), least=5), 0.0)


def gain_of_people_where_nobody_learns(seed):
    return not holds(paired_gain(drawn_tests(seed, TRAININGS, NOTHING, sheets=False).pairs()), 0.0)


def leavers_who_know_as_much(seed):
    scores = drawn_tests(seed, EDITIONS, ANYBODY, sheets=False).scores
    found = missing(attendance_of(scores, EDITIONS), scores).leavers
    return not found.interval[0] <= 0.0 <= found.interval[1]


def items_of_the_topic_without_effect(seed):
    return any(told.moved for told in items_of(seed).items if told.topic == EFFECTS.testing.unmoved)


def families_that_decide_alike(seed):
    found = association(splits_of(seed, ("labour", "social")))
    return bool(found.questions["p"].iloc[0] < ALPHA)


def families_that_decide_otherwise(seed):
    found = association(splits_of(seed, ("labour", "care")))
    return bool(found.questions["p"].iloc[0] < ALPHA)


@cache
def _editions(seed):
    return drawn_tests(seed, EDITIONS, sheets=False)


FOUND = (
    gain_of_trainings, gain_of_editions, gain_left_of_editions, share_kept_after_trainings, gain_of_people_alone, leavers_knew_less,
    change_of_an_item,
)  # fmt: skip
"""Intervals hold the truth as often as their level says."""
ALARMS = (gain_of_cohorts_where_nobody_learns, gain_of_people_where_nobody_learns, leavers_who_know_as_much)
"""False alarms come as often as their level says."""
CAREFUL = (items_of_the_topic_without_effect, families_that_decide_alike)
"""False alarms come no more often: of items corrected for asking many times; of families who sit in the same rooms."""


def asked(question, seeds):
    """Ask a question of the programmes of all seeds."""
    held = [question(seed) for seed in seeds]
    return Asked(sum(held), len(held), LEVEL if question in FOUND else ALPHA)
