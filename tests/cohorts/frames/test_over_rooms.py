"""Frames that add rooms up: items, shifts, signs, taps, families, experts, ways."""

from ias_widgets import cohorts


def test_of_an_item_it_is_told_how_many_had_it_before_and_after(told):
    items = cohorts.item_pairs(told).set_index("item")
    numbers = ["n_before", "right_before", "n_after", "right_after"]
    assert items.loc["a1", numbers].tolist() == [3, 2, 1, 1]  # ada, cyd, dot before; ben after
    assert items.loc["b1", numbers].tolist() == [1, 1, 3, 3]  # ben before; ada, r-1, dot after
    assert items["topic"].tolist() == ["signs", "law", "signs", "help"] * 2
    assert (items[["both", "gained", "lost", "neither"]] == 0).all(axis=None)


def test_of_who_had_the_same_item_twice_both_answers_are_told(told):
    items = cohorts.item_pairs(told, "before", "later").set_index("item")
    assert items.loc["a2", ["both", "gained", "lost", "neither"]].tolist() == [0, 1, 0, 0]  # ada: wrong, then right
    assert items.loc["a1", ["both", "gained", "lost", "neither"]].tolist() == [1, 0, 0, 0]


def test_every_answer_to_an_item_is_a_row_and_what_was_left_out_has_no_choice(told):
    answers = cohorts.item_answers(told)
    assert len(answers) == 14 * 4
    left_out = answers[answers["choice"].isna()]
    assert left_out[["person", "item", "right"]].to_numpy().tolist() == [["ada", "a4", False]]


def test_a_shift_counts_those_named_in_both_rounds(told):
    shifts = cohorts.shifts(told)
    assert shifts[["cohort", "film", "scene", "first", "last", "people"]].to_numpy().tolist() == [
        ["Koszalin", "walk", "gate", "wait", "wait", 1],
        ["Koszalin", "walk", "gate", "wait", "go", 1],
        ["Koszalin", "walk", "gate", "go", "go", 1],
    ]


def test_signs_add_up_over_rooms_and_visits_where_they_may_be_told(told):
    signs = cohorts.noticing(told)
    assert signs[["sign", "kind", "could", "people", "rooms"]].to_numpy().tolist() == [
        ["papers", "sign", 16, 8, 2], ["dog", "decoy", 6, 1, 1],
    ]  # fmt: skip
    assert cohorts.taps(told)[["seconds", "signs", "people"]].to_numpy().tolist() == [[4, "papers", 3], [20, "", 1]]


def test_ratings_take_the_last_round_of_each_room(told):
    ratings = cohorts.ratings(told)
    single = ratings[ratings["short"] == "Open"]
    assert single[["family", "choice", "people", "rooms"]].to_numpy().tolist() == [
        ["uniformed", "wait", 1, 1], ["uniformed", "go", 2, 1], ["labour", "wait", 1, 1], ["labour", "go", 2, 1],
    ]  # fmt: skip


def test_answers_stand_beside_those_of_the_experts(told):
    script = cohorts.concordances(told)
    assert script[["choice", "people", "experts"]].to_numpy().tolist() == [
        ["-2", 0, 0], ["-1", 1, 1], ["0", 2, 3], ["1", 0, 6], ["2", 3, 0],
    ]  # fmt: skip


def test_decisions_of_a_family_count_that_family_alone(told):
    narrowed = cohorts.decisions(told.of(family="uniformed"))
    last = narrowed[narrowed["round"] == 2]
    assert last[["choice", "people", "answered"]].to_numpy().tolist() == [["wait", 1, 3], ["go", 2, 3]]


def test_what_was_stepped_back_from_is_in_no_way(told):
    ways = cohorts.ways(told)
    assert ways[["scene", "choice", "to", "rooms"]].fillna("").to_numpy().tolist() == [
        ["gate", "go", "hall", 2], ["hall", "", "home", 2],
    ]  # fmt: skip
