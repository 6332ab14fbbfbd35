"""The way through the film on the screen, and other ways played beside it: the walk and its votes stay as they are."""

import pytest

from ias_widgets.rooms.commands import (
    Back,
    CloseRound,
    Curtain,
    EndRoom,
    EndWhatIf,
    GoTo,
    MarkSign,
    Next,
    OpenRound,
    Play,
    Reveal,
    ShowPath,
    TakeBranch,
    WhatIf,
)
from ias_widgets.rooms.events import WhatIfBegan
from tests.rooms.made import FACT, Evening
from tests.rooms.record.recorded import recorded

SEEN_BY_ALL = ("participant", "screen", "remote", "facilitator")


def at_an_ending() -> Evening:
    """Gate, yard, office, home; six border guards were for waiting, five inspectors for knocking."""
    evening = Evening()
    people = evening.join(6, "border") + evening.join(5, "labour")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=people[:6], knock=people[6:])
    evening.lead(CloseRound(), Reveal(), TakeBranch(way="facilitator", choice="wait"), Next(), OpenRound())
    evening.vote(listen=people)
    evening.lead(CloseRound(), Reveal(), TakeBranch())
    return evening


@pytest.fixture
def home() -> Evening:
    return at_an_ending()


@pytest.fixture
def yard() -> Evening:
    evening = Evening()
    evening.join(4, "border")
    evening.lead(GoTo(step="film"), OpenRound(), CloseRound())
    evening.lead(TakeBranch(way="facilitator", choice="wait"))
    return evening


def test_the_main_button_offers_the_way_at_an_ending_then_the_talk_then_the_next_step(home) -> None:
    codes = []
    for _ in range(3):
        codes.append(home.see().next.code)
        home.next()
    assert codes == ["path", "path_talk", "step"]
    assert home.room.step == "talk"
    assert home.see("screen").path is None


def test_the_way_tells_what_was_revealed_and_where_families_parted(home) -> None:
    home.lead(ShowPath())
    path = home.see("screen").path
    assert [parted.families for parted in path.parted] == [{"knock": ["labour"], "wait": ["uniformed"]}]
    assert [pick.number for pick in path.talk] == [1]
    assert path.talk[0].why.startswith("Decision 1. ")
    assert [node.scene for node in sorted(path.map.nodes, key=lambda node: node.orders or [9])][:4] == [
        "gate", "yard", "office", "home",
    ]  # fmt: skip


def test_a_vote_that_was_hidden_is_not_in_the_way() -> None:
    evening = Evening()
    people = evening.join(6, "border") + evening.join(5, "labour")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=people[:6], knock=people[6:])
    evening.lead(CloseRound(), TakeBranch(way="facilitator", choice="wait"), ShowPath())
    path = evening.see("screen").path
    assert (path.parted, path.talk) == ([], [])


def test_the_way_lies_on_the_screen_alone_until_something_else_is_done(home) -> None:
    home.lead(ShowPath(page="ending"))
    assert home.see("screen").path.page == "ending"
    assert home.see("facilitator").path_open
    assert not hasattr(home.see("participant"), "path")
    home.lead(Back())
    assert home.see("screen").path is None
    assert home.room.visit.playthrough.scene == "home"


def test_a_curtain_hides_the_way(home) -> None:
    home.lead(ShowPath(), Curtain(curtain="calm"))
    assert home.see("screen").path is None


def test_another_way_is_played_as_it_would_have_been_and_told_to_be_a_what_if(home) -> None:
    walk, asks = home.room.walks, home.room.asks
    home.lead(WhatIf(scene="gate", choice="knock"))
    for role in SEEN_BY_ALL:
        view = home.see(role)
        assert (view.phase, view.scene.id, view.question, view.result) == ("watch", "hall", None, None)
        assert (view.what_if.number, view.what_if.label, view.what_if.title) == (1, "KNOCK (en)", "Hall (en)")
        assert view.film.visit == "film#if1"
    assert (home.room.walks, home.room.asks) == (walk, asks)
    assert home.see("participant").story == at_an_ending().see("participant").story


def test_coming_back_finds_the_room_and_the_way_as_they_were(home) -> None:
    home.lead(ShowPath())
    before = home.see("screen")
    for leave in (EndWhatIf(), Next(), Back(), ShowPath()):
        home.lead(WhatIf(scene="gate", choice="call"))
        assert home.see("screen").path is None
        home.lead(leave)
        assert home.see("screen").path == before.path
        assert home.see("screen").scene == before.scene


def test_a_what_if_takes_no_votes_and_no_taps(home) -> None:
    home.lead(WhatIf(scene="office", choice="leave"))
    assert home.see().next.code == "what_if_end"
    assert home.lead_refused(OpenRound()) == "no-question"
    assert home.lead_refused(TakeBranch(way="minority")) == "too-few"
    visit = home.room.visit.id
    tap = MarkSign(participant=home.people[0], visit=visit, seq=1, at=home.now)
    assert home.refused(tap) == "no-signs"
    assert not home.see("participant").film.signs


def test_a_what_if_has_a_clock_of_its_own(home) -> None:
    home.now += 3
    home.lead(WhatIf(scene="gate", choice="knock"))
    assert home.see("screen").film.playing
    home.now += 2
    home.lead(Play(on=False))
    assert home.see("screen").film.position == 2
    home.lead(EndWhatIf())
    assert home.see("screen").film.visit != "film#if1"
    assert not home.see("screen").film.playing


def test_any_scene_of_a_film_that_has_ended_can_be_opened(home) -> None:
    for scene in ("gate", "hall", "road"):
        home.lead(WhatIf(scene=scene))
        assert home.see("screen").scene.id == scene
    assert isinstance(home.events[-1], WhatIfBegan)
    assert home.events[-1].passed == (("gate", "wait"), ("yard", None), ("office", "leave"))


def test_before_an_ending_no_scene_is_opened_that_may_still_come(yard) -> None:
    assert yard.lead_refused(WhatIf(scene="office")) == "may-come"
    assert yard.lead_refused(ShowPath(scene="home")) == "may-come"
    assert yard.lead_refused(ShowPath(page="ending")) == "film-not-ended"
    yard.lead(WhatIf(scene="gate", choice="call"))
    assert yard.see("screen").scene.id == "hall"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (WhatIf(scene="gate", choice="fly"), "unknown-choice"),
        (WhatIf(scene="yard", choice="knock"), "unknown-scene"),
        (WhatIf(scene="moon"), "unknown-scene"),
        (ShowPath(scene="moon"), "unknown-scene"),
    ],
)
def test_what_the_film_does_not_have_is_refused(home, command, code) -> None:
    assert home.lead_refused(command) == code


def test_nothing_lies_over_a_vote_or_before_a_film(evening) -> None:
    evening.join(3, "border")
    assert evening.lead_refused(ShowPath()) == "no-film"
    evening.lead(GoTo(step="film"), OpenRound())
    assert evening.lead_refused(ShowPath()) == "round-open"
    assert evening.lead_refused(WhatIf(scene="gate")) == "round-open"
    assert not evening.see().can_path


def test_a_restart_finds_the_what_if_and_the_way(home) -> None:
    home.lead(ShowPath(scene="gate"), WhatIf(scene="gate", choice="knock"))
    assert home.replayed() == home.room
    home.lead(EndWhatIf())
    assert home.replayed() == home.room


def test_a_step_back_from_an_ending_offers_the_way_anew(home) -> None:
    home.lead(ShowPath(), ShowPath(on=False))
    assert home.see().next.code == "step"
    home.lead(Back(), TakeBranch(way="facilitator", choice="leave"))
    assert home.see().next.code == "path"


def test_going_elsewhere_or_ending_ends_a_what_if(home) -> None:
    home.lead(WhatIf(scene="gate", choice="knock"), GoTo(step="talk"))
    assert home.room.what_if is None
    home.lead(GoTo(step="film"), WhatIf(scene="gate", choice="knock"), EndRoom())
    assert home.room.what_if is None


def test_the_way_says_what_the_choices_taken_did_and_no_other(home) -> None:
    home.lead(ShowPath())
    told = str(home.see("screen").path)
    assert f"{FACT} wait happened" in told
    assert f"{FACT} knock" not in told


def test_the_record_knows_nothing_of_the_way_shown_or_of_a_what_if(home) -> None:
    plain = recorded(at_an_ending())
    home.lead(ShowPath(), WhatIf(scene="gate", choice="knock"), Next(), ShowPath(page="talk"), ShowPath(on=False))
    assert recorded(home) == plain
