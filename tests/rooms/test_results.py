"""Results as rows: for a notebook's frame, protected as on the screen."""

from ias_widgets.rooms.commands import AskAgain, CloseRound, EndRoom, GoTo, OpenRound


def rows(evening, family: str | None = None) -> list[tuple[str, int, str, int]]:
    return [(row.ask, row.round, row.choice, row.count) for row in evening.rows() if row.family == family]


def test_an_open_round_gives_no_rows(crowd) -> None:
    crowd.vote(yes=crowd.people)
    assert crowd.rows() == []


def test_a_closed_round_gives_a_row_for_each_choice_and_each_family_shown(crowd) -> None:
    crowd.vote(yes=crowd.people[:6], no=crowd.people[6:])
    crowd.next()
    assert rows(crowd) == [("first.1", 1, "yes", 6), ("first.1", 1, "no", 9), ("first.1", 1, "maybe", 0)]
    assert [(choice, count) for _, _, choice, count in rows(crowd, "uniformed")] == [
        ("yes", 6),
        ("no", 0),
        ("maybe", 0),
    ]
    assert {(row.answered, row.present) for row in crowd.rows() if row.family == "labour"} == {(5, 15)}
    assert {(row.question, row.label) for row in crowd.rows() if row.choice == "no"} == {("Shall we? (en)", "no (en)")}


def test_families_too_small_have_no_rows(crowd) -> None:
    crowd.vote(yes=crowd.people[:11], no=crowd.people[11:13])
    crowd.next()
    assert {row.family for row in crowd.rows()} == {None}


def test_a_vote_too_small_has_no_rows(crowd) -> None:
    crowd.vote(yes=crowd.people[:2])
    crowd.next()
    assert crowd.rows() == []


def test_both_votes_have_rows_also_while_a_third_is_open(crowd) -> None:
    for _ in range(2):
        crowd.vote(yes=crowd.people)
        crowd.lead(CloseRound(), AskAgain())
    assert [number for _, number, choice, _ in rows(crowd) if choice == "yes"] == [1, 2]


def test_rows_of_every_question_stay_to_the_end(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(GoTo(step="sure"), OpenRound())
    for who in crowd.people:
        crowd.answer(who, 4)
    crowd.lead(EndRoom())
    assert {ask for ask, *_ in rows(crowd)} == {"first.1", "sure.2"}
    assert ("sure.2", 1, "4", 15) in rows(crowd)
    assert {row.label for row in crowd.rows("pl") if row.choice == "4"} == {"4"}
