"""The film's clock: everybody follows the hub's, whatever is done to it, and after a restart, too."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.rooms import agenda_from
from ias_widgets.rooms.commands import (
    Back,
    CloseRound,
    Curtain,
    EndRoom,
    GoTo,
    Next,
    OpenRound,
    Play,
    Seek,
    ShowPaper,
    ShowSigns,
    Speed,
    TakeBranch,
)
from ias_widgets.rooms.parts import ScreenView
from ias_widgets.rooms.transport import LEAD_IN, position_at
from tests.rooms.made import small_agenda
from tests.rooms.watched import BEGAN, Watching

RATES = (0.75, 1.0, 1.25, 1.5, 2.0)


@pytest.fixture
def film() -> Watching:
    evening = Watching()
    evening.join(4, "border")
    return evening


def test_a_film_begins_behind_its_content_note(film) -> None:
    face = film.face
    assert (face.position, face.at, face.playing, face.rate, face.length) == (-LEAD_IN, BEGAN * 1000, True, 1, 30)
    film.after(9)
    assert film.where() == 0
    film.after(300)
    assert film.where() == 30


def test_everybody_is_told_the_same_clock(film) -> None:
    film.after(20, Play(on=False))
    faces = [
        film.see(role, language).film for role in ("participant", "screen", "facilitator") for language in ("pl", "uk")
    ]
    assert faces == [film.face] * 6


def test_a_film_rests_and_goes_on_where_it_was(film) -> None:
    film.after(13, Play(on=False))
    film.after(60, Play())
    film.after(5)
    assert film.where() == 9
    assert not film.lead(Play())


def test_a_film_is_set_to_a_second_and_never_beyond_its_end(film) -> None:
    film.after(2, Seek(to=12.5))
    assert film.where() == 12.5
    film.after(1, Play(on=False), Seek(to=99))
    assert (film.where(), film.face.playing) == (30, False)


def test_a_film_plays_faster_from_where_it_is(film) -> None:
    film.after(19, Speed(rate=2))
    film.after(4)
    assert film.where() == 18
    assert not film.lead(Speed(rate=2))
    assert film.lead_refused(Speed(rate=3)) == "bad-speed"


def test_to_play_at_the_end_is_to_begin_again_without_the_note(film) -> None:
    film.after(100, Play())
    film.after(3)
    assert film.where() == 3


@pytest.mark.parametrize(
    "turning", [Curtain(curtain="blank"), Curtain(curtain="calm"), ShowPaper(paper="hand/list"), ShowSigns(show="name")]
)
def test_a_film_rests_when_the_room_turns_away_and_goes_on_only_when_told(film, turning) -> None:
    film.after(15, turning)
    film.after(
        40, Curtain(curtain="none"), ShowPaper(paper=None) if film.see().phase == "watch" else ShowSigns(show="off")
    )
    assert (film.where(), film.face.playing) == (6, False)
    film.after(0, Play())
    film.after(2)
    assert film.where() == 8


def test_no_film_plays_behind_a_curtain(film) -> None:
    film.lead(Curtain(curtain="calm"))
    assert film.lead_refused(Play()) == "curtain-down"
    film.lead(OpenRound(), CloseRound(), TakeBranch(way="facilitator", choice="knock"))
    film.after(7, Curtain(curtain="none"))
    assert (film.where(), film.face.playing) == (0, False)


def test_a_vote_stops_the_film_and_has_no_clock(film) -> None:
    film.after(20, OpenRound())
    assert film.face is None
    film.after(50, Back())
    assert (film.where(), film.face.playing) == (11, False)


def test_a_scene_come_back_to_waits_where_it_was_left(film) -> None:
    film.after(20, GoTo(step="talk"))
    assert film.face is None
    film.after(500, GoTo(step="film"))
    assert (film.where(), film.face.playing) == (11, False)


def test_each_scene_has_a_clock_of_its_own(film) -> None:
    first = film.visit
    film.after(20, OpenRound(), CloseRound(), TakeBranch(way="facilitator", choice="wait"))
    film.after(2)
    assert (film.where(), film.face.length) == (2, 5)
    assert film.visit != first
    film.lead(Back())
    assert (film.visit, position_at(film.room.watch, film.now)) == (first, 11)


def test_a_scene_come_to_again_is_another_visit(film) -> None:
    film.lead(OpenRound(), CloseRound(), TakeBranch(way="facilitator", choice="wait"))
    once = film.visit
    film.lead(Back(), TakeBranch(way="facilitator", choice="wait"))
    assert film.visit not in {once, ""}


def test_a_scene_is_as_long_as_the_shots_this_walk_shows() -> None:
    from msgspec.structs import replace

    from tests.rooms.watched import night

    case = night()
    gate = case.scenes["gate"]
    knock = replace(gate.decision.choices[0], effects={"knocked": True})
    gate = replace(gate, decision=replace(gate.decision, choices=(knock, gate.decision.choices[1])))
    film = Watching(film=replace(case, scenes=case.scenes | {"gate": gate}))
    film.lead(OpenRound(), CloseRound(), TakeBranch(way="facilitator", choice="knock"))
    assert [(shot.id, shot.start) for shot in film.see().shots] == [("knocked", 0), ("light", 10)]
    assert film.face.length == 15


def test_a_paper_is_opened_large_until_it_is_put_away_or_the_film_goes_on(film) -> None:
    film.lead(ShowPaper(paper="hand/list"))
    assert (film.face.paper, film.see().shots[1].papers[0].id) == ("hand/list", "hand/list")
    film.lead(ShowPaper(paper=None))
    assert film.face.paper is None
    film.lead(ShowPaper(paper="hand/list"), Play())
    assert (film.face.paper, film.face.playing) == (None, True)
    assert film.lead_refused(ShowPaper(paper="hand/lisst")) == "unknown-paper"


def test_where_no_scene_is_watched_there_is_nothing_to_lead(film) -> None:
    film.lead(GoTo(step="talk"))
    for command in (Play(), Seek(to=1), Speed(rate=2), ShowPaper(paper=None), ShowSigns(show="result")):
        assert film.lead_refused(command) == "no-film"


def test_the_scenes_that_can_follow_are_made_ready_in_an_order_that_tells_nothing(film) -> None:
    ahead = film.see("screen").ahead
    assert ahead == sorted(ahead)
    assert {film.room.film.bundles[one] for one in ahead}
    assert film.see("participant").ahead == []


def test_tablets_of_an_online_room_get_ready_too() -> None:
    from msgspec.structs import replace

    from tests.rooms.made import Evening

    evening = Evening(replace(small_agenda(), online=True))
    evening.lead(GoTo(step="film"))
    seen = evening.see("participant")
    assert seen.film.online
    assert seen.ahead == evening.see("screen").ahead != []


def test_an_agenda_of_an_earlier_release_is_played_with_signs_and_a_screen() -> None:
    plain = b'{"title":{"en":"x"},"agencies":[{"id":"a","name":{"en":"a"}}],"families":[],"notice":{"controller":"c"},'
    agenda = agenda_from(plain + b'"steps":[{"kind":"film","id":"film","title":{"en":"x"},"film":"walk"}]}')
    assert (agenda.online, agenda.steps[0].signs) == (False, True)


def test_a_blank_screen_still_has_the_next_scenes_made_ready(film) -> None:
    film.lead(Curtain(curtain="blank"))
    seen = film.see("screen")
    assert isinstance(seen, ScreenView)
    assert (seen.film, bool(seen.ahead)) == (None, True)


DID = st.lists(
    st.tuples(
        st.floats(0, 20),
        st.one_of(
            st.booleans().map(lambda on: Play(on=on)),
            st.floats(0, 40).map(lambda to: Seek(to=to)),
            st.sampled_from(RATES).map(lambda rate: Speed(rate=rate)),
        ),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(did=DID, asked=st.floats(0, 300))
def test_whatever_is_done_the_film_is_where_a_naive_projectionist_has_it(did, asked) -> None:
    film = Watching()
    frames = [(Fraction(film.now), Fraction(-9), True, Fraction(1))]
    for seconds, command in did:
        film.after(seconds)
        at, where, playing, rate = frames[-1]
        now = Fraction(film.now)
        where = min(Fraction(30), where + (now - at) * rate if playing else where)
        match command:
            case Play(on=on):
                where, playing = (Fraction(0) if on and where >= 30 else where), on
            case Seek(to=to):
                where = min(Fraction(30), Fraction(to))
            case Speed(rate=faster):
                rate = Fraction(faster)
        frames.append((now, where, playing, rate))
        film.lead(command)
    film.after(20)
    asked = min(BEGAN + asked, film.now)
    at, where, playing, rate = [frame for frame in frames if frame[0] <= asked][-1]
    expected = min(Fraction(30), where + (Fraction(asked) - at) * rate if playing else where)
    assert position_at(film.room.watch, asked) == pytest.approx(float(expected), abs=1e-6)
    assert film.where() == pytest.approx(position_at(film.room.watch, film.now), abs=1e-6)
    assert film.replayed() == film.room


def test_a_room_started_anew_has_the_same_clock(film) -> None:
    film.after(20, Play(on=False), Seek(to=3), Speed(rate=1.5), Play())
    film.after(1, Next())
    film.lead(EndRoom())
    assert film.replayed() == film.room
