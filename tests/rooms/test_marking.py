"""A tap is placed by when it happened, kept once, taken back, named, and closed with the result."""

import pytest

from ias_widgets.rooms.commands import (
    CloseRound,
    EndRoom,
    GoTo,
    LeaveRoom,
    MarkAway,
    MarkSign,
    NameMark,
    OpenRound,
    Play,
    Seek,
    ShowSigns,
    Speed,
    TakeBranch,
    UndoMark,
)
from ias_widgets.rooms.superseded import Superseded
from tests.rooms.watched import BEGAN, NAMED, Watching


@pytest.fixture
def film() -> Watching:
    evening = Watching()
    evening.join(4, "border")
    evening.after(19)
    return evening


def test_a_tap_lies_where_the_film_was_when_it_was_tapped(film) -> None:
    who = film.people[0]
    film.tap(who)
    assert film.taps(who) == [10]
    film.after(0.4)
    film.tap(who, at=film.now - 3, seq=2)
    assert film.taps(who) == [pytest.approx(7.4), 10]


def test_a_tap_knows_of_pauses_seeks_and_speeds(film) -> None:
    who = film.people[0]
    film.lead(Play(on=False))
    film.after(30, Play())
    film.after(2, Seek(to=20))
    film.after(1, Speed(rate=2))
    film.after(2)
    film.tap(who, at=film.now - 3.5)  # while it sought
    film.tap(who, at=film.now - 1, seq=2)  # at double speed
    film.tap(who, at=film.now - 20, seq=3)  # during the pause
    assert film.taps(who) == [10, 11.5, 23]


def test_a_tap_lies_within_its_scene(film) -> None:
    early, late, ahead = film.people[:3]
    film.tap(early, at=BEGAN - 500)
    film.after(300)
    film.tap(late)
    film.lead(Seek(to=4), Play(on=False))
    film.tap(ahead, at=film.now + 10_000)  # a clock that runs ahead: now, at the latest
    assert [film.taps(who) for who in (early, late, ahead)] == [[0], [30], [4]]


def test_a_tap_sent_again_is_one_tap(film) -> None:
    who = film.people[0]
    film.tap(who)
    assert isinstance(film.tap(who, at=film.now - 5), Superseded)
    assert film.taps(who) == [10]


def test_two_taps_in_the_same_moment_are_one(film) -> None:
    who = film.people[0]
    film.tap(who)
    film.after(0.4)
    assert film.refused(MarkSign(participant=who, visit=film.visit, seq=2, at=film.now)) == "mark-too-close"
    film.after(0.1)
    film.tap(who, seq=3)
    assert film.taps(who) == [10, pytest.approx(10.5)]


def test_a_tap_taken_back_makes_room_for_another(film) -> None:
    who = film.people[0]
    film.tap(who)
    film.undo(who)
    assert not film.undo(who)
    assert film.taps(who) == []
    assert isinstance(film.tap(who), Superseded)
    film.tap(who, seq=2)
    assert film.taps(who) == [10]
    assert film.see().marked == 1


def test_forty_taps_are_enough(film) -> None:
    who = film.people[0]
    film.after(100)
    film.tap_at(who, *(number * 0.7 for number in range(40)))
    assert film.refused(MarkSign(participant=who, visit=film.visit, seq=41, at=film.now)) == "too-many-marks"


def test_a_tap_gets_a_name_and_another(film) -> None:
    who = film.people[0]
    film.tap(who)
    film.name(who, NAMED)
    assert film.own(who).marks[0].indicator == NAMED
    assert not film.name(who, NAMED)
    film.name(who, None)
    assert film.own(who).marks[0].indicator is None


def test_what_is_no_tap_and_no_sign_is_refused(film) -> None:
    who, visit = film.people[0], film.visit
    assert film.refused(NameMark(participant=who, visit=visit, seq=1, indicator=NAMED)) == "no-mark"
    assert film.refused(UndoMark(participant=who, visit=visit, seq=1)) == "no-mark"
    film.tap(who)
    assert film.refused(NameMark(participant=who, visit=visit, seq=1, indicator="a_bad_feeling")) == "unknown-sign"
    assert film.refused(MarkSign(participant=who, visit="film#9", seq=2, at=film.now)) == "no-film"
    assert film.refused(MarkSign(participant="nobody", visit=visit, seq=2, at=film.now)) == "unknown-participant"


def test_a_film_that_is_only_watched_takes_no_taps() -> None:
    film = Watching(signs=False)
    film.join(1, "border")
    assert not film.face.signs
    assert film.refused(MarkSign(participant=film.people[0], visit=film.visit, seq=1, at=film.now)) == "no-signs"
    assert film.lead_refused(ShowSigns(show="name")) == "no-signs"


def test_a_tap_arrives_late_from_a_tablet_that_was_out_of_reach(film) -> None:
    who, visit, tapped = film.people[0], film.visit, film.now
    film.do(MarkAway(participants=(who,)))
    film.after(5, OpenRound(), CloseRound(), TakeBranch(way="facilitator", choice="wait"))
    film.tap(who, at=tapped, visit=visit)
    assert film.taps(who) == []  # those of the scene at hand
    assert film.room.watches[visit].tapped[who][0].seconds == 10
    assert film.room.persons[who].present


def test_once_the_room_saw_the_result_nothing_is_added_or_changed(film) -> None:
    who, other = film.people[:2]
    film.tap(who)
    film.lead(ShowSigns(show="result"), ShowSigns(show="off"))
    visit = film.visit
    assert not film.face.signs
    assert film.refused(MarkSign(participant=other, visit=visit, seq=1, at=film.now)) == "signs-shown"
    assert film.refused(NameMark(participant=who, visit=visit, seq=1, indicator=NAMED)) == "signs-shown"
    assert film.refused(UndoMark(participant=who, visit=visit, seq=1)) == "signs-shown"
    assert film.lead_refused(ShowSigns(show="name")) == "signs-shown"
    assert isinstance(film.tap(who), Superseded)  # sent again: it was kept


def test_when_the_room_has_ended_taps_have_too(film) -> None:
    visit = film.visit
    film.lead(EndRoom())
    assert film.refused(MarkSign(participant=film.people[0], visit=visit, seq=1, at=film.now)) == "room-ended"


def test_whoever_left_and_taps_is_here_again(film) -> None:
    who = film.people[0]
    film.do(LeaveRoom(participant=who))
    film.tap(who)
    assert film.room.persons[who].present


def test_ones_own_taps_are_those_of_the_scene_at_hand(film) -> None:
    who = film.people[0]
    film.tap(who)
    film.lead(GoTo(step="talk"))
    assert film.own(who).marks == []
    film.lead(GoTo(step="film"))
    assert film.taps(who) == [10]
