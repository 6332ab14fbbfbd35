"""Script concordance: an answer is worth as many experts as gave it, against the most frequent one."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.concordance import concordance, credits_of
from ias_widgets.questions.concordance import ScriptConcordance

PANEL = {"-2": 0, "-1": 1, "0": 3, "1": 6, "2": 0}


def test_charlin_2000_credits_of_a_panel_of_ten():
    assert credits_of(PANEL) == pytest.approx({"-2": 0, "-1": 0.167, "0": 0.5, "1": 1, "2": 0}, abs=5e-4)


def test_credits_are_those_that_the_question_itself_gives():
    asked = ScriptConcordance.of("Now?", hypothesis="Forced labour", news="He holds his passport.", panel=PANEL)
    assert credits_of(PANEL) == pytest.approx(asked.credits(), abs=5e-4)


def answers(short, panel, *counts, **other):
    return pd.DataFrame(
        [
            {"short": short, "choice": answer, "people": people, "experts": experts, **other}
            for (answer, experts), people in zip(panel.items(), counts, strict=True)
        ]
    )


def test_the_mean_credit_is_that_of_the_answers():
    found = concordance(answers("News", PANEL, 0, 6, 4, 2, 0))
    assert found.estimate == pytest.approx((6 / 6 + 4 / 2 + 2) / 12)
    assert found.interval[0] < found.estimate < found.interval[1]
    assert (found.n, found.missing) == (12, 0)


def test_rooms_add_up_and_the_panel_does_not():
    two = pd.concat([answers("News", PANEL, 0, 0, 0, 9, 0, room=room) for room in "ab"])
    found = concordance(two)
    assert found.items.loc[0, ["people", "experts", "credit", "panel"]].tolist() == [18, 10, 1.0, "1"]


def test_everybody_answering_as_most_experts_did_is_a_full_credit():
    found = concordance(pd.concat([answers("One", PANEL, 0, 0, 0, 12, 0), answers("Two", PANEL, 12, 0, 0, 0, 0)]))
    assert found.items["credit"].tolist() == [1, 0]
    assert "“Two” (0%)" in found.sentence()


def test_a_panel_of_fewer_than_ten_experts_is_too_few():
    found = concordance(answers("News", {"-2": 0, "-1": 1, "0": 2, "1": 3, "2": 0}, 3, 3, 3, 3, 3))
    assert (found.few.unit, found.few.needed, found.few.found) == ("experts", 10, 6)


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_too_few_answers_are_an_answer(language):
    found = concordance(answers("News", PANEL, 1, 1, 1, 1, 1)).told_in(language)
    assert (found.few.unit, found.few.found) == ("answers", 5)
    assert found.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found = concordance(answers("News", PANEL, 0, 6, 4, 2, 0)).told_in(language)
    assert "42" in found.sentence()
    assert found.table().iloc[0, 2] == 10
    assert "42" in found.figure().layout.title.text


def test_that_everybody_answered_as_the_panel_is_told_as_nearly_so():
    alike = pd.DataFrame(
        {"short": "Bus", "choice": ["0", "1"], "people": [20, 0], "experts": [9, 1], "k": 5},
    )
    found = concordance(alike)
    assert ">\u00a097%" in found.sentence()
    assert "100%" not in " ".join(str(value) for value in found.table().iloc[0][:5])
