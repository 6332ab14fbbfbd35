from ias_widgets.cases import Line, Shot, beginnings, reading_speeds


def shot(*lines: tuple[str, float | None], seconds: float = 20) -> Shot:
    return Shot(
        id="one",
        seconds=seconds,
        seen={"en": "a door"},
        lines=tuple(
            Line(id=f"l{n}", text={"en": words, "pl": words * 2}, at=at) for n, (words, at) in enumerate(lines)
        ),
    )


def test_lines_without_a_time_share_the_shot_by_their_length():
    assert beginnings(shot(("x" * 30, None), ("x" * 10, None)), "en") == [0, 15]


def test_a_line_with_a_time_begins_then_and_its_neighbours_share_what_is_left():
    told = shot(("x" * 10, None), ("x" * 10, None), ("x" * 5, 10), ("x" * 5, None))
    assert beginnings(told, "en") == [0, 5, 10, 15]


def test_all_lines_may_have_a_time():
    assert beginnings(shot(("a", 2), ("b", 7.5)), "en") == [2, 7.5]


def test_a_shot_without_lines_has_no_beginnings():
    assert beginnings(shot(), "en") == []


def test_the_reading_speed_is_what_a_line_asks_for_until_the_next_begins():
    assert reading_speeds(shot(("x" * 30, 0), ("x" * 100, 15)), "en") == [2, 20]
    assert reading_speeds(shot(("x" * 30, 0), ("x" * 100, 15)), "pl") == [4, 40]


def test_a_line_that_begins_with_the_next_one_does_not_divide_by_nothing():
    assert reading_speeds(shot(("xx", 5), ("xx", 5)), "en")[0] == 20
