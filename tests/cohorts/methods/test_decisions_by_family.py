"""What each family chose: shares, the widest difference, and families that may not be told."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.decisions_by_family import decisions_by_family
from ias_widgets.cohorts.methods.shares import newcombe


def splits(**questions):
    return pd.DataFrame(
        [
            {"short": short, "family": family, "family_name": family.title(), "choice": choice, "letter": choice.upper(),
             "label": f"Way {choice}", "people": people}
            for short, families in questions.items()
            for family, counts in families.items()
            for choice, people in zip("abc", counts, strict=True)
        ]
    )  # fmt: skip


TWO = splits(Gate={"border": (18, 2, 0), "social": (3, 16, 1)}, Hall={"border": (8, 6, 6), "social": (7, 7, 6)})


def test_the_widest_difference_is_told_with_the_numbers_of_both_families():
    found = decisions_by_family(TWO)
    assert found.estimate == pytest.approx(18 / 20 - 3 / 20)
    assert found.sentence() == "“Way a” was chosen by 18 of 20 people of “Border” and 3 of 20 of “Social”"


def test_the_interval_allows_for_all_that_was_compared():
    found = decisions_by_family(TWO)
    assert found.compared == 6
    assert found.interval == pytest.approx(newcombe((18, 20), (3, 20), 1 - 0.05 / 6))


def test_a_family_of_fewer_than_ten_is_hidden_named_and_counted():
    data = splits(Gate={"border": (18, 2, 0), "social": (3, 16, 1), "ngo": (3, 2, 1)})
    found = decisions_by_family(data, hidden=["Justice"])
    assert set(found.rows["family"]) == {"Border", "Social"}
    assert found.missing == 6
    told = " ".join(note.text for note in found.figure().layout.annotations)
    assert "too few people: Ngo, Justice" in told.replace("<br>", " ")


def test_bars_are_as_long_as_the_shares_and_say_how_many_of_how_many():
    drawn = decisions_by_family(TWO).figure("Gate")
    tracks, *families = drawn.data
    whole = tracks.x[0]
    assert [round(x / whole, 2) for x in families[0].x] == [0.9, 0.1, 0.0]
    assert {"18 of 20", "16 of 20"} <= {note.text for note in drawn.layout.annotations}
    assert len({trace.marker.pattern.shape for trace in families}) == len(families)


def test_a_question_of_many_choices_is_drawn_in_bands():
    many = pd.DataFrame(
        [{"short": "Scale", "family": family, "choice": str(point), "people": 3 + point} for family in ("a", "b") for point in range(1, 8)]
    )  # fmt: skip
    texts = [note.text for note in decisions_by_family(many).figure().layout.annotations]
    assert texts.count("a") == 2
    assert [text for text in texts if text.isdigit()] == ["1", "2", "3", "4", "5", "6", "7"]


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_one_family_alone_is_too_few(language):
    found = decisions_by_family(splits(Gate={"border": (18, 2, 0)})).told_in(language)
    assert (found.few.unit, found.few.found) == ("groups", 1)
    assert found.sentence()


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found = decisions_by_family(TWO).told_in(language)
    assert len(found.table()) == 12
    assert "18" in found.figure().layout.title.text


def test_all_and_none_of_a_family_are_told_as_nearly_so_in_table_figure_and_sentence():
    found = decisions_by_family(splits(Gate={"border": (20, 0, 0), "social": (0, 21, 0)}).assign(k=5))
    assert found.sentence() == "“Way a”: Border – nearly all, Social – nearly none"
    told = [
        *found.table()["People"],
        *found.table()["Share"],
        *(note.text for note in found.figure().layout.annotations),
    ]
    assert not {"20 of 20", "0 of 21", "21 of 21", "100%", "0%"} & set(told)
    tracks, *families = found.figure().data
    longest = max(x / tracks.x[0] for family in families for x in family.x)
    assert longest < 1
