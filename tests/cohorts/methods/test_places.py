"""Where the programme was: on a map where it knows the place, in words where it does not."""

from itertools import combinations

import pandas as pd
import pytest

from ias_widgets.cohorts.drawing.poland import found
from ias_widgets.cohorts.methods.places import places
from ias_widgets.shipped import dataset


def attendance(*rows):
    return pd.DataFrame(rows, columns=["place", "kind", "present"])


PROGRAMME = attendance(
    ("Koszalin", "training", 24), ("Warszawa", "training", 20), ("Warszawa", "workshop", 50), ("online", "e-learning", 800)
)  # fmt: skip


def test_cohorts_of_a_place_add_up_and_the_map_s_largest_is_told():
    found_ = places(PROGRAMME)
    assert found_.sentence() == "894 people in 3 places, most in Warszawa (70)"
    assert found_.rows.set_index("place").loc["Warszawa", ["kind", "cohorts", "people"]].tolist() == ["workshop", 2, 70]


def test_a_place_that_the_map_does_not_know_is_told_in_words():
    texts = [note.text for note in places(PROGRAMME).figure().layout.annotations]
    assert "Not on the map: online (800)." in texts[-1]
    assert {"Warszawa <b>70</b>", "Koszalin <b>24</b>"} <= set(texts)


def test_a_place_of_fewer_than_ten_is_named_without_its_number():
    found_ = places(pd.concat([PROGRAMME, attendance(("Piła", "training", 6))]))
    assert (found_.hidden, found_.missing) == (("Piła",), 6)
    assert "Piła" not in found_.table().to_string()


def test_a_town_is_found_by_its_name_before_a_comma_whatever_its_capitals():
    assert found("KOSZALIN, ul. Lipowa 1") == found("Koszalin") == (16.17, 54.19)
    assert found("Nowhere") is None


def boxes(figure):
    """Return labels as (left, top, right, bottom), as wide as their letters on average."""
    for note in figure.layout.annotations[:-1]:
        letters = len(note.text) - len("<b></b>")
        yield note.x - letters * 3.6, note.y - 8, note.x + letters * 3.6, note.y + 8


def test_labels_of_all_towns_together_keep_apart():
    towns = [town["name"] for town in dataset("places")["towns"]]
    drawn = places(attendance(*((name, "training", 10 + place) for place, name in enumerate(towns)))).figure()
    overlapping = [
        (one, other)
        for one, other in combinations(boxes(drawn), 2)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]
    assert overlapping == []


def test_people_are_told_by_area_and_kinds_by_symbol():
    drawn = places(
        attendance(("Koszalin", "training", 20), ("Lublin", "training", 80), ("Kraków", "workshop", 80))
    ).figure()
    coast, training, workshop = drawn.data
    small, large = sorted(training.marker.size)
    assert (large / small) ** 2 == pytest.approx(4)
    assert training.marker.symbol != workshop.marker.symbol
    assert coast.fill == "toself"


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_too_few_people_are_an_answer(language):
    found_ = places(attendance(("Koszalin", "training", 4))).told_in(language)
    assert (found_.few.found, found_.n, found_.missing) == (4, 0, 4)
    assert found_.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found_ = places(PROGRAMME).told_in(language)
    assert found_.table().shape == (3, 4)
    assert "70" in found_.figure().layout.title.text
