"""Sentences agree with their numbers, and say less as less: zero, one, few, many, hundreds, and what went down."""

import pytest

from ias_widgets.cohorts.methods.retention import Level, Retention
from ias_widgets.phrases import Phrases


def said(language, method, key, **values):
    return Phrases(("methods", f"method_{method}"), language).say(key, **values)


@pytest.mark.parametrize(
    ("people", "every", "told"),
    [(1, 30, "wybrała 1 z 30"), (3, 30, "wybrały 3 z 30"), (12, 30, "wybrało 12 z 30"), (22, 130, "wybrały 22 ze 130")],
)
def test_polish_verbs_agree_with_how_many_chose(people, every, told):
    ze = "yes" if every == 130 else "no"
    assert told in said("pl", "shift", "shift-sentence", choice="X", after=people, n=every, ze=ze, before=2)


def test_twenty_one_places_are_not_one_place_in_ukrainian():
    told = said("uk", "places", "places-sentence", places=21, n=495, most="Люблін", people=25)
    assert told == "Осіб: 495, місць: 21; найбільше: Люблін (25)"


@pytest.mark.parametrize(
    ("up", "down", "told"),
    [
        (0, 0, "Po zajęciach w żadnym z 40 zadań nie przybyło dobrych odpowiedzi, w żadnym nie ubyło."),
        (1, 2, "Po zajęciach dobrych odpowiedzi przybyło w 1 zadaniu z 40, ubyło w 2."),
        (22, 0, "Po zajęciach dobrych odpowiedzi przybyło w 22 zadaniach z 40, w żadnym nie ubyło."),
    ],
)
def test_items_that_moved_are_told_with_none_one_and_many(up, down, told):
    assert said("pl", "items_moved", "items-moved-sentence", up=up, down=down, all=40) == told


@pytest.mark.parametrize(("sign", "told"), [("more", "a gain of 4.0"), ("less", "a loss of 4.0")])
def test_one_cohort_that_lost_is_not_said_to_have_gained(sign, told):
    values = {"cohorts": 1, "kind": "training", "sign": sign, "points": "4.0", "low": "−4.0", "high": "−4.0"}
    assert told in said("en", "cohort_gain", "cohort-gain-described", **values)


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        (-0.2, "nothing of the gain is left (−20%"),
        (0.72, "72% [62,\u00a082] of the gain is left"),
        (1.2, "is even larger: 120%"),
    ],
)
def test_what_is_left_of_a_gain_may_be_nothing_or_more(kept, told):
    means = tuple(Level(mean, (mean, mean)) for mean in (0.5, 0.6, 0.55))
    found = Retention(estimate=kept, interval=(kept - 0.1, kept + 0.1), n=40, levels=means)
    assert told in found.sentence()
