"""What people chose where families are not told apart."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.decisions_of_all import decisions_of_all
from ias_widgets.cohorts.methods.shares import wilson


def counts(k=3, **questions):
    return pd.DataFrame(
        [
            {
                "short": short,
                "k": k,
                "choice": choice,
                "letter": choice.upper(),
                "label": f"Way {choice}",
                "people": people,
            }
            for short, people_of in questions.items()
            for choice, people in zip("abc", people_of, strict=True)
        ]
    )


def test_the_sentence_is_about_what_most_agreed_on_with_wilsons_interval():
    found = decisions_of_all(counts(Gate=(12, 8, 0), Hall=(3, 16, 1)))
    assert found.sentence() == "Where most agreed, at “Hall”, 80% chose “Way b”"
    assert found.interval == pytest.approx(wilson(16, 20))
    assert found.n == 40


def test_a_question_with_too_few_answers_is_left_out_and_counted():
    found = decisions_of_all(counts(Gate=(12, 8, 0), Hall=(3, 2, 1)))
    assert found.missing == 6
    assert {one.question for one in found.choices} == {"Gate"}
    nothing = decisions_of_all(counts(Hall=(3, 2, 1)))
    assert nothing.sentence() == "Too few answers to say: 6 of at least 10."
    assert nothing.figure().layout.annotations[0].text.startswith("Too few answers")


def test_of_a_question_of_experience_nobody_and_everybody_are_told_as_nearly_so():
    found = decisions_of_all(counts(5, Gate=(20, 0, 0), Hall=(12, 8, 0)))
    told = found.table().set_index("Answer")["Share"]
    assert set(told["A · Way a"]) == {"nearly all", "60%"}
    assert "nearly none" in set(told["C · Way c"])
    assert "20 of 20" not in " ".join(found.table()["People"])
    assert (found.most.question, found.estimate, found.interval) == ("Gate", None, None)
    assert found.sentence() == "Where most agreed, at “Gate”, nearly all chose “Way a”"
    assert found.told_in("pl").sentence().endswith("prawie wszyscy wybrali „Way a”")


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_draws_a_bar_for_each_choice_of_the_questions_named(language):
    found = decisions_of_all(counts(Gate=(12, 8, 0), Hall=(3, 16, 1)), language=language)
    assert sum(len(trace.y) for trace in found.figure("Hall").data) == 2 * 3
    assert sum(len(trace.y) for trace in found.figure().data) == 2 * 6
