"""What cohorts gained: the model over them, the forest, and what stands beside it."""

import numpy as np
import pandas as pd
import pytest

from ias_widgets.cohorts.disclosure.groups import Hidden
from ias_widgets.cohorts.methods.cohort_gain import cohort_gain
from ias_widgets.cohorts.methods.groups import grouped_mean

PLACES = ("Koszalin", "Przemyśl", "Chełm", "Łódź", "Radom", "Opole")


def programme(*places, kind="training", people=12, seed=1, gain=0.15, apart=0.05, date="2026-09-14"):
    draw = np.random.default_rng(seed)
    rows = []
    for place in places:
        own = gain + draw.normal(0, apart)
        for before in draw.uniform(0.3, 0.7, people):
            person = f"{place} {len(rows)}"
            rows.append((place.lower(), kind, place, date, person, before, before + own + draw.normal(0, 0.1)))
    return pd.DataFrame(rows, columns=["cohort", "kind", "place", "date", "person", "before", "after"])


def texts(figure):
    return [note.text for note in figure.layout.annotations]


def test_the_whole_is_the_mean_of_the_model_over_cohorts():
    pairs = programme(*PLACES)
    told = cohort_gain(pairs)
    fit = grouped_mean(pairs["after"] - pairs["before"], pairs["cohort"])
    assert told.estimate == fit.mean
    assert told.interval == fit.interval()
    assert told.n == 72
    assert told.fit.icc == fit.icc
    low, high = told.effect.interval
    assert low < told.effect.d_av < high


def test_a_cohort_with_too_few_pairs_is_named_and_enters_no_sum():
    small = programme("Zamość", people=9, gain=0.9)
    pairs = programme(*PLACES)
    attendance = pd.DataFrame({"cohort": [place.lower() for place in (*PLACES, "Zamość")], "present": [15] * 6 + [40]})
    told = cohort_gain(pd.concat([pairs, small]), attendance=attendance)
    assert told.estimate == cohort_gain(pairs).estimate
    assert (told.n, told.missing) == (72, 18)
    assert [row.name for row in told.hidden] == ["Zamość"]
    assert told.hidden[0].pairs == 0
    assert "hidden: fewer than 10 pairs" in " ".join(texts(told.figure()))
    assert "40" not in str([part.rows for part in told.beside()])


def test_a_cohort_hidden_by_a_rule_of_disclosure_is_hidden_whatever_its_pairs():
    told = cohort_gain(programme(*PLACES, "Zamość"), hidden=["zamość"])
    assert told.estimate != cohort_gain(programme(*PLACES, "Zamość")).estimate
    assert (
        told.beside()[-1].text == "Zamość: fewer than 10 pairs. It enters no sum, so it cannot be worked out from them."
    )


def test_a_hidden_cohort_whose_pairs_never_arrive_is_named_from_the_list_of_cohorts():
    cohorts = pd.DataFrame(
        {"cohort": ["zamość"], "kind": ["training"], "title": ["Zamość"], "date": ["2027-03-01"], "audience": [None]}
    )
    told = cohort_gain(programme(*PLACES), cohorts, hidden=["zamość"])
    assert [row.name for row in told.hidden] == ["Zamość"]
    assert told.beside()[0].rows[0] == ("Trainings", "6 of 7")


def test_three_workshops_are_described_and_not_tested():
    told = cohort_gain(programme("Warszawa", "Lublin", "Szczecin", kind="workshop"), language="en")
    assert told.interval is None
    assert told.fit is None
    assert told.sentence().startswith("3 workshops, described and not tested: ")
    assert all(row.ends is not None for row in told.rows)
    assert not any(note.startswith("<b>All") for note in texts(told.figure()))
    assert "Fewer than 5 cohorts" in told.beside()[-2].text


def test_workshops_beside_trainings_stand_outside_the_whole():
    trainings = programme(*PLACES)
    told = cohort_gain(pd.concat([trainings, programme("Warszawa", "Lublin", kind="workshop", gain=0.6)]))
    assert told.kind == "training"
    assert told.estimate == cohort_gain(trainings).estimate
    assert any("not in the model" in note for note in texts(told.figure()))


def test_where_trainings_and_places_are_almost_the_same_one_level_is_fitted_and_where_not_two():
    places = [f"place {number}" for number in range(21)]
    once = programme(*places)
    again = programme("place 0", seed=9).assign(cohort="place 0 again")
    assert not cohort_gain(pd.concat([once, again])).places
    twice = pd.concat([once, programme(*places, seed=4).assign(cohort=lambda told: told["cohort"] + " again")])
    told = cohort_gain(twice)
    assert told.places
    assert told.fit.groups == 21
    assert told.fit.within is not None


def test_cohorts_that_do_not_differ_are_said_not_to():
    alike = pd.concat([programme("a", seed=2).assign(cohort=name) for name in "abcdef"])
    told = cohort_gain(alike)
    assert told.fit.singular
    assert "ICC is 0" in told.beside()[-2].text


def test_a_gain_whose_interval_holds_zero_is_not_called_a_gain():
    told = cohort_gain(programme(*PLACES, gain=0.0))
    assert told.course == "unclear"
    assert told.sentence().startswith("No change that could be told from chance: ")


def test_a_loss_is_told_as_fewer_right_answers_with_the_ends_turned():
    told = cohort_gain(programme(*PLACES, gain=-0.3))
    low, high = told.interval
    assert told.sentence() == (
        f"After the training {-told.estimate * 100:.1f} percentage points fewer right answers [{-high * 100:.1f},\u00a0{-low * 100:.1f}]."
    )


def test_people_told_without_their_cohort_stand_beside_the_model_and_are_the_whole_where_they_are_alone():
    pool = programme("x", people=30, gain=0.4).assign(cohort=None, place=None, date=None)
    pairs = programme(*PLACES)
    assert cohort_gain(pd.concat([pairs, pool])).estimate == cohort_gain(pairs).estimate
    cohorts = pd.DataFrame({"cohort": ["koszalin"], "kind": ["training"], "title": ["Koszalin"]})
    alone = cohort_gain(
        pool,
        cohorts,
        later=True,
        hidden=[Hidden("later", "koszalin", None, "few"), Hidden("pairs", "radom", "social", "few")],
    )
    assert alone.pooled
    assert alone.n == 30
    assert alone.interval[0] < 0.4 < alone.interval[1]
    assert alone.sentence().startswith("Some time later still ")
    assert "as if independent" in alone.assumption
    assert alone.beside()[-2].text == alone.assumption
    assert alone.beside()[-1].text.startswith("Koszalin: too few pairs to be told alone.")
    assert "together, undivided" in texts(alone.figure())
    assert "Koszalin" not in texts(alone.figure())


def test_nobody_told_is_an_answer():
    told = cohort_gain(programme("Opole", people=9))
    assert told.few.unit == "groups"
    assert told.sentence() == "Too few groups to say: 0 of at least 1."
    assert "Too few" in texts(told.figure())[0]
    assert told.beside()[0].text == told.sentence()


def test_people_who_all_gained_the_same_have_no_effect_size_to_divide_by():
    same = pd.DataFrame(
        [(name, "training", name, "2026-09-14", 0.5, 0.7) for name in "abcde" for _ in range(10)],
        columns=["cohort", "kind", "place", "date", "before", "after"],
    )
    told = cohort_gain(same)
    assert told.estimate == pytest.approx(0.2)
    assert told.effect is None
    assert ("ICC, training", "–") in told.beside()[1].rows
    assert told.figure().layout.title.text


@pytest.mark.parametrize(
    ("language", "title", "month"),
    [
        ("pl", "punktu procentowego więcej", "09.2026"),
        ("en", "percentage points more", "Sep 2026"),
        ("uk", "відсоткового пункту", "09.2026"),
    ],
)
def test_the_forest_says_the_finding_and_names_cohorts_pairs_and_numbers(language, title, month):
    told = cohort_gain(programme(*PLACES), language=language)
    figure = told.figure()
    words = texts(figure)
    assert title in figure.layout.title.text.replace("<br>", " ")
    assert month in words
    assert {"Koszalin", "12", "<b>72</b>"} <= set(words)
    assert ("," in told.table().iloc[0, 4]) == (language != "en")
    assert [part.heading for part in told.beside()] == [
        part.heading for part in cohort_gain(programme(*PLACES)).told_in(language).beside()
    ]


def test_groups_of_cohorts_differ_by_sign_as_well_as_by_colour():
    cohorts = pd.DataFrame({"cohort": ["koszalin", "łódź"], "audience": ["Straż Graniczna", "Pomoc społeczna"]})
    points = [trace for trace in cohort_gain(programme(*PLACES), cohorts).figure().data if trace.mode == "markers"]
    assert len({trace.marker.symbol for trace in points}) == len({trace.marker.color for trace in points}) == 3
