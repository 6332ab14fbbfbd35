"""Which items moved: McNemar's test, two halves compared, corrections, the arrows."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.items_moved import items_moved, mcnemar


def twice(item, both, gained, lost, neither):
    return {"item": item, "both": both, "gained": gained, "lost": lost, "neither": neither}


def halves(item, right_before, n_before, right_after, n_after):
    counts = {"right_before": right_before, "n_before": n_before, "right_after": right_after, "n_after": n_after}
    return {"item": item, **counts, "both": 0, "gained": 0, "lost": 0, "neither": 0}


def test_mcnemar_1947_chi_square_and_exact_p_of_20_40_8_12():
    chi2, p = mcnemar(40, 8)
    assert f"{chi2:.4f}" == "20.0208"
    assert f"{p:.6f}" == "0.000003"
    told = items_moved(pd.DataFrame([twice("q", 20, 40, 8, 12)])).items[0]
    assert (told.chi2, told.p) == (chi2, p)
    assert (told.before, told.after) == (28 / 80, 60 / 80)
    assert told.paired


def test_bonett_and_price_2012_interval_of_a_change_in_the_same_people():
    told = items_moved(pd.DataFrame([twice("q", 6, 26, 4, 12)])).items[0]
    assert [f"{end:.7f}" for end in told.ends] == ["0.2548067", "0.6251933"]


def test_newcombe_1998_interval_of_a_difference_between_two_halves():
    told = items_moved(pd.DataFrame([halves("q", 48, 80, 56, 70)])).items[0]
    assert not told.paired
    assert told.chi2 is None
    assert [f"{end:.4f}" for end in told.ends] == ["0.0524", "0.3339"]


def test_people_and_items_one_by_one_are_added_up():
    people = [(True, True)] * 20 + [(False, True)] * 40 + [(True, False)] * 8 + [(False, False)] * 12
    rows = pd.DataFrame(
        [{"item": "q", "topic": "t", "prompt": "Who?", "before": one, "after": two} for one, two in people]
    )
    told = items_moved(rows).items[0]
    assert f"{told.chi2:.4f}" == "20.0208"
    assert (told.topic, told.prompt, told.n_before) == ("t", "Who?", 80)


def test_holm_1979_multiplies_the_smallest_p_by_all_and_the_next_by_one_less():
    frame = pd.DataFrame(
        [twice("a", 0, 9, 1, 0), twice("b", 0, 10, 0, 0), twice("c", 5, 1, 0, 6), twice("d", 5, 1, 1, 5)]
    )
    by_item = {told.item: told for told in items_moved(frame).items}
    assert by_item["b"].adjusted == pytest.approx(4 * by_item["b"].p)
    assert by_item["a"].adjusted == pytest.approx(3 * by_item["a"].p)
    assert [by_item[name].moved for name in "abcd"] == [False, True, False, False]
    assert {told.item for told in items_moved(frame, correction="bh").items if told.moved} == {"a", "b"}


def test_items_are_ordered_by_their_change_and_counted_up_and_down():
    frame = pd.DataFrame([twice("down", 5, 1, 20, 5), twice("same", 10, 5, 5, 10), twice("up", 5, 20, 1, 5)])
    told = items_moved(frame)
    assert [item.item for item in told.items] == ["up", "same", "down"]
    assert (told.estimate, told.up, told.down, told.n) == (1, 1, 1, 3)
    assert told.sentence() == "1 of 3 items is right more often afterwards, 1 less often."


def test_an_item_that_all_had_right_both_times_did_not_move():
    same, alike = items_moved(pd.DataFrame([twice("q", 20, 0, 0, 0), halves("r", 12, 12, 15, 15)])).items
    assert (same.chi2, same.p) == (0.0, 1.0)
    assert alike.p == 1
    assert not same.moved
    assert not alike.moved


def test_items_of_too_few_people_are_left_out_and_counted():
    told = items_moved(pd.DataFrame([halves("q", 5, 9, 20, 20), halves("r", 5, 10, 20, 20)]))
    assert ([item.item for item in told.items], told.missing) == (["r"], 1)
    none = items_moved(pd.DataFrame([halves("q", 5, 9, 20, 20)]))
    assert none.sentence() == "Too few answers to say: 9 of at least 10."


def test_a_few_who_had_an_item_twice_do_not_stand_for_all():
    row = halves("q", 20, 50, 40, 50) | twice("q", 2, 8, 0, 0)
    assert not items_moved(pd.DataFrame([row])).items[0].paired


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_arrows_show_in_each_language_what_moved_without_colour(language):
    frame = pd.DataFrame([twice("up", 5, 20, 1, 5), twice("same", 10, 5, 5, 10)]).assign(
        prompt=["It is half past ten at night. Who calls?", None], short=["Who calls?", None], topic="signs"
    )
    told = items_moved(frame, language=language)
    figure = told.figure()
    words = " ".join(note.text for note in figure.layout.annotations)
    assert words.count("▲") == 2  # in the legend and at the item that moved
    lines = [trace.line for trace in figure.data if trace.mode == "lines"]
    assert [line.dash for line in lines] == ["solid", "dot"]
    assert lines[0].width > lines[1].width
    assert "Who calls?" in words
    assert "half past ten" not in words
    assert len(told.table()) == 2
    assert set(told.table().iloc[:, 1]) == {{"pl": "Oznaki", "en": "Signs", "uk": "Ознаки"}[language]}
    assert told.assumption.endswith("5\u00a0%." if language != "en" else "5%.")


def test_that_all_or_none_were_right_is_told_as_nearly_so():
    told = items_moved(pd.DataFrame([twice("q", 0, 20, 0, 0)]))
    assert {"<\u00a03%", ">\u00a097%"} <= {str(value) for value in told.table().iloc[0]}
    words = " ".join(note.text for note in told.figure().layout.annotations)
    assert "<\u00a03% → >\u00a097%" in words
