"""What a room noticed, counted: by hand where it is small, by an intruder where somebody might be told apart."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ias_widgets.rooms.commands import (
    Back,
    CloseRound,
    GoTo,
    LeaveRoom,
    MarkAway,
    OpenRound,
    Rest,
    SetFamilies,
    ShowSigns,
    TakeBranch,
)
from tests.rooms.made import AGENCIES, ROLES
from tests.rooms.test_intruder import ROOMS, WAITING, Shown, given_away, learned
from tests.rooms.watched import NAMED, Watching


@pytest.fixture
def film() -> Watching:
    """Five border guards, four inspectors, three social workers and one of the press; the first scene was watched."""
    evening = Watching()
    for number, agency in ((5, "border"), (4, "labour"), (3, "social"), (1, "press")):
        evening.join(number, agency)
    evening.after(100)
    return evening


def windows(film) -> dict:
    return {window.id: window for window in film.see("screen").signs.windows}


def test_windows_lie_along_the_scene_signs_and_decoys_together(film) -> None:
    film.lead(ShowSigns(show="result"))
    face = film.see("screen").signs
    told = [(window.id, window.kind, window.start, window.end, window.strength) for window in face.windows]
    assert told == [
        ("tired", "decoy", 3, 5, None), ("papers", "sign", 12, 16, "strong"), ("fear", "sign", 15, 18, "weak"),
    ]  # fmt: skip
    assert [(shot.id, shot.start, shot.seconds) for shot in face.shots] == [
        ("bus", 0, 10), ("hand", 10, 12), ("dark", 22, 8),
    ]  # fmt: skip
    assert windows(film)["tired"].why == "everybody is (en)"


def test_hits_false_alarms_and_decoys_are_counted(film) -> None:
    people = film.people
    film.tap_at(people[0], 12)  # papers
    film.tap_at(people[1], 15.5, 19)  # both; papers once more, within three seconds
    film.tap_at(people[2], 18.6, 21.1)  # both late; then too late
    film.tap_at(people[5], 4, 25, 26)  # decoy; two false alarms
    film.tap_at(people[6], 2.9)  # too early for the decoy
    film.lead(ShowSigns(show="result"))
    face = film.see("screen").signs
    assert {id_: window.people for id_, window in windows(film).items()} == {"papers": 3, "fear": 2, "tired": 1}
    assert (face.could, face.marked, face.taps, face.false_alarms) == (13, 5, 9, 4)
    assert (face.bin_seconds, len(face.bins), sum(face.bins), face.bins[12], face.bins[18]) == (1, 30, 9, 1, 1)


def test_families_are_split_by_who_could_tap_not_by_who_did(film) -> None:
    film.tap_at(film.people[5], 13)
    film.lead(ShowSigns(show="result"))
    face = film.see("participant").signs
    # of one of the press the smallest family is given up: what is left out is four
    assert [(family.family, family.present) for family in face.families] == [("uniformed", 5), ("labour", 4)]
    assert [(part.family, part.people) for part in windows(film)["papers"].split] == [("uniformed", 0), ("labour", 1)]
    assert face.left_out == 4


def test_where_too_few_could_tap_only_the_windows_are_shown() -> None:
    film = Watching()
    film.join(2, "border")
    film.after(100)
    film.tap_at(film.people[0], 13)
    film.lead(ShowSigns(show="result"))
    face = film.see("screen").signs
    assert (face.could, face.marked, face.taps, face.bins, face.false_alarms, face.families) == (
        2,
        1,
        None,
        None,
        None,
        None,
    )
    assert {(window.people, window.named, window.split) for window in face.windows} == {(None, None, None)}


def test_whoever_was_here_counts_and_whoever_tapped_and_went(film) -> None:
    tapped, gone, asleep, resting = film.people[:4]
    film.tap_at(tapped, 13)
    film.do(LeaveRoom(participant=tapped))
    film.do(LeaveRoom(participant=gone))
    film.do(MarkAway(participants=(asleep,)))
    film.do(Rest(participant=resting, on=True))
    film.lead(ShowSigns(show="result"))
    assert film.see("screen").signs.could == 11
    film.join(3, "border")
    film.lead(ShowSigns(show="off"), ShowSigns(show="result"))
    assert film.see("screen").signs.could == 11


def test_agencies_grouped_anew_change_nothing_that_was_shown(film) -> None:
    film.lead(ShowSigns(show="result"))
    before = film.see("screen").signs
    film.lead(SetFamilies(names={"all": {"en": "all"}}, of=dict.fromkeys(AGENCIES, "all")), ShowSigns(show="off"))
    film.lead(ShowSigns(show="result"))
    assert film.see("screen").signs == before


def test_names_are_asked_for_and_those_that_fit_are_counted(film) -> None:
    right, wrong, elsewhere, unsure = film.people[:4]
    film.tap_at(right, 13)
    film.tap_at(wrong, 14)
    film.tap_at(elsewhere, 25)
    film.tap_at(unsure, 14)
    film.lead(ShowSigns(show="name"))
    seen = film.see("participant", "pl")
    assert (seen.phase, seen.signs, film.see("screen").phase) == ("naming", None, "naming")
    cards = {card.id: card.name for group in seen.catalogue for card in group.signs}
    assert cards[NAMED]
    assert len(cards) > 60
    film.name(right, NAMED)
    film.name(wrong, "deceived_about_job")
    film.name(elsewhere, NAMED)
    assert film.see().next.code == "signs"
    film.next()
    assert film.see().phase == "signs"
    assert {id_: window.named for id_, window in windows(film).items()} == {"papers": 1, "fear": None, "tired": None}


def test_where_nobody_was_asked_nobody_was_wrong(film) -> None:
    film.tap_at(film.people[0], 13)
    film.lead(ShowSigns(show="result"))
    assert windows(film)["papers"].named is None


def test_before_the_result_nobody_is_told_more_than_how_many_tapped(film) -> None:
    film.tap_at(film.people[0], 13, 15)
    film.tap_at(film.people[1], 13)
    film.lead(ShowSigns(show="name"))
    assert all(film.see(role).signs is None for role in ROLES)
    assert [film.see(role).marked for role in ("screen", "remote", "facilitator")] == [2, 2, 2]
    assert film.own(film.people[2]).marks == []


def test_after_the_signs_the_evening_goes_on_as_from_the_scene(film) -> None:
    film.lead(ShowSigns(show="result"))
    assert film.see().next.code == "open"
    film.next()
    assert (film.see().phase, film.see("screen").signs) == ("open", None)
    film.lead(Back())
    assert film.see().phase == "watch"


def test_one_step_back_from_the_signs_is_the_scene(film) -> None:
    film.lead(ShowSigns(show="name"), Back())
    assert film.see().phase == "watch"
    film.lead(ShowSigns(show="result"), Back(), OpenRound())
    assert film.see().phase == "open"


def test_signs_put_away_by_going_elsewhere_stay_away(film) -> None:
    film.lead(ShowSigns(show="result"), GoTo(step="talk"), GoTo(step="film"))
    assert (film.see().phase, film.see("screen").signs) == ("watch", None)


def test_a_sign_in_a_shot_that_this_walk_leaves_out_has_no_window(film) -> None:
    film.lead(OpenRound(), CloseRound(), TakeBranch(way="facilitator", choice="wait"), ShowSigns(show="result"))
    assert [(window.id, window.start) for window in film.see("screen").signs.windows] == [("light", 1)]


class Spotted(Shown):
    """What the screen shows of who noticed one sign: of the whole, and by family, worked out by the naive recount."""

    def of(self, waiting: dict[str, int]) -> tuple:
        whole, split, _ = super().of(waiting)
        return whole, split if whole is not None else None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sizes=ROOMS, noticed=WAITING)
def test_nothing_shown_of_a_sign_lets_a_small_group_be_worked_out(sizes, noticed) -> None:
    noticed = {name: min(number, size) for (name, size), number in zip(sizes.items(), noticed, strict=False)}
    assert given_away(sizes, learned(Spotted(sizes, "most", "border"), noticed)) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sizes=ROOMS, noticed=WAITING, second=st.floats(12, 19))
def test_the_screen_shows_of_a_sign_what_the_intruder_was_given(sizes, noticed, second) -> None:
    noticed = {name: min(number, size) for (name, size), number in zip(sizes.items(), noticed, strict=False)}
    film = Watching()
    for name, size in sizes.items():
        film.join(size, name)
    film.after(100)
    for who in film.people:
        agency, _, _ = who.rpartition("-")
        if noticed[agency] > 0:
            noticed[agency] -= 1
            film.tap_at(who, second)
    taken = dict.fromkeys(sizes, 0)
    for who in film.room.watch.tapped:
        taken[who.rpartition("-")[0]] += 1
    film.lead(ShowSigns(show="result"))
    papers = windows(film)["papers"]
    split = papers.split and tuple(part.people for part in papers.split)
    assert (papers.people, split) == Spotted(sizes, "most", "border").of(taken)
