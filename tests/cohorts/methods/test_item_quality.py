"""Whether items do their work: difficulty, discrimination, wrong answers, α."""

import numpy as np
import pandas as pd
import pytest

from ias_widgets.cohorts.methods.item_quality import item_quality
from tests.cohorts.methods.known.lsat6 import lsat6


def test_bock_and_lieberman_1970_lsat6_difficulty_item_rest_and_alpha():
    told = item_quality(lsat6())
    assert told.n == 1000
    assert [f"{item.difficulty:.3f}" for item in told.items] == ["0.924", "0.709", "0.553", "0.763", "0.870"]
    assert [f"{item.discrimination:.4f}" for item in told.items] == ["0.1128", "0.1532", "0.1728", "0.1444", "0.1216"]
    assert f"{told.estimate:.4f}" == "0.2950"


def test_feldt_1965_interval_of_alpha_holds_it_and_shrinks_with_people():
    low, high = item_quality(lsat6()).interval
    assert low < 0.2950 < high
    fewer = item_quality(lsat6().query("person % 10 == 0"))
    assert fewer.interval[1] - fewer.interval[0] > 2.5 * (high - low)


def chosen(people=90):
    """Four items; the last one's key is missed by those who know most, who take b, and whom nobody follows to d."""
    rows = []
    for person in range(people):
        ability = person % 9
        for place, item in enumerate(("easy", "middle", "hard")):
            right = ability > (place + 1) * 2 - 1
            rows.append((person, item, "a" if right else "c" if person % 2 else "b", right))
        rows.append((person, "rivalled", "b" if ability > 5 else "a", ability <= 5))
    return pd.DataFrame(rows, columns=["person", "item", "choice", "right"])


def by_item(told):
    return {item.item: item for item in told.items}


def test_a_wrong_answer_that_draws_the_upper_third_is_flagged_and_so_is_an_item_on_which_it_pays_to_know_less():
    told = by_item(item_quality(chosen()))
    assert "rival" in told["rivalled"].flags
    assert "negative" in told["rivalled"].flags
    rival = next(option for option in told["rivalled"].options if option.choice == "b")
    assert rival.thirds[2] > rival.thirds[0]
    assert not rival.right
    assert told["middle"].flags == ()


def test_a_choice_that_nobody_takes_is_known_only_from_the_list_of_choices():
    offered = pd.DataFrame([("middle", choice) for choice in "abcd"], columns=["item", "choice"])
    assert "unused" not in by_item(item_quality(chosen()))["middle"].flags
    item = by_item(item_quality(chosen(), offered))["middle"]
    assert "unused" in item.flags
    assert [option.choice for option in item.options] == ["a", "b", "c", "d"]
    assert item.options[3].share == 0


def test_an_item_that_all_have_right_is_easy_and_cannot_discriminate():
    told = item_quality(
        pd.concat([chosen(), pd.DataFrame({"person": range(90), "item": "gift", "choice": "a", "right": True})])
    )
    gift = by_item(told)["gift"]
    assert gift.discrimination is None
    assert gift.flags == ("easy",)
    assert "gift" not in str(told.figure().data)


def test_where_everybody_has_everything_right_there_is_no_alpha():
    rows = pd.DataFrame(
        [(person, item, True) for person in range(40) for item in "ab"], columns=["person", "item", "right"]
    )
    told = item_quality(rows)
    assert told.estimate is None
    assert "–" in told.beside()
    assert told.figure().layout.title.text


def test_forms_are_looked_at_one_by_one_and_the_weaker_is_the_estimate():
    noise = np.random.default_rng(3).random((60, 4)) < 0.5
    random = [(f"b{person}", "b", f"b{item}", bool(noise[person, item])) for person in range(60) for item in range(4)]
    good = chosen().assign(form="a")[["person", "form", "item", "right"]]
    told = item_quality(pd.concat([good, pd.DataFrame(random, columns=["person", "form", "item", "right"])]))
    assert [form.form for form in told.forms] == ["a", "b"]
    assert told.estimate == min(form.alpha for form in told.forms)
    assert told.n == 150
    assert told.beside().count("Form") == 2


def test_a_person_who_took_two_tests_is_two_tests_unless_one_is_asked_for():
    both = pd.concat([chosen().assign(purpose="before"), chosen().assign(purpose="after")])
    assert item_quality(both).n == 180
    assert item_quality(both, purpose="after").n == 90


def test_items_that_only_some_rooms_had_are_held_against_the_rest_of_those():
    some = pd.concat([chosen(), chosen().query("item != 'hard'").assign(person=lambda told: told["person"] + 1000)])
    told = item_quality(some)
    assert by_item(told)["hard"].people == 90
    assert by_item(told)["middle"].people == 180


def test_fewer_than_thirty_are_too_few():
    told = item_quality(chosen(people=29))
    assert told.sentence() == "Too few people to say: 29 of at least 30."
    assert told.missing == 29
    assert "Too few" in told.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_is_told_shown_and_drawn_in_each_language(language):
    told = item_quality(chosen(), language=language)
    assert len(told.table()) == 4
    assert len(told.distractors()) == 3 * 3 + 2
    figure = told.figure()
    assert len({trace.marker.symbol for trace in figure.data}) == len(figure.data) > 1
    assert "rivalled" in str([trace.text for trace in figure.data])
    assert ("0,3" in item_quality(lsat6(), language=language).beside()) == (language != "en")
