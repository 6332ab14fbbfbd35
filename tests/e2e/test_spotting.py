"""The Night Shift in a room: six tablets and a screen follow the film, spot its signs, and look back at the way they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets import cohorts
from ias_widgets.widgets import Room
from tests.e2e.agendas import film
from tests.e2e.conftest import Pages, inspect, look
from tests.e2e.crowd import Crowd
from tests.e2e.people import hub_of, until
from tests.e2e.serving import serving
from tests.e2e.spotters import big_screen, shot, spotter, title
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.e2e.serving import Server
    from tests.e2e.spotters import Spotter, Watching

pytestmark = pytest.mark.browser

PEOPLE = [
    ("pl", "phone", "border_guard", 0),
    ("pl", "tablet", "labour_inspectorate", 190_000),
    ("en", "phone", "ngo", -47_000),
    ("en", "tablet", "police", 3_600_000),
    ("uk", "phone", "iom", -800),
    ("uk", "tablet", "employment_office", -86_400_000),
]
"""Two of each of three families, on devices whose clocks are so many milliseconds ahead."""
LATE = ("police", "labour_inspectorate", "kcik")
"""With one more of each there are three of each family."""
CLOCK_ERROR = 0.25
"""Seconds of the film by which a tap may be misplaced at most."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("spotting") / "rooms.sqlite", house=False) as running:
        yield running


@pytest.fixture
def pages(browser: Browser, server: Server) -> Iterator[Pages]:
    opened = Pages(browser, server.ports)
    yield opened
    opened.close()
    opened.were_good()


def test_a_room_spots_signs_and_looks_back_at_the_way_it_went(pages: Pages, server: Server, tmp_path: Path) -> None:
    room = Room.prepare(agenda=film(), hub=hub_of(server))
    screen = big_screen(pages, server, room)
    tablets = [spotter(pages, server, room, (language, size), ahead=ahead) for language, size, _, ahead in PEOPLE]
    room.open_room()
    for tablet, (_, _, agency, _) in zip(tablets, PEOPLE, strict=True):
        tablet.join(room, agency)
    everybody_follows(room, screen, tablets)
    taps_lie_where_the_film_was(room, tablets)
    taps_at_known_seconds(room, tablets)
    taps_are_named(room, screen, tablets)
    the_room_sees_its_signs(room, screen, tablets)
    others = Crowd(server, room)
    others.come(*LATE)
    families_stand_apart_once_they_are_large_enough(room, screen, tablets)
    the_next_scene_was_ready(room, screen, tablets, others)
    to_an_ending(room)
    the_way_is_looked_back_at(room, screen, tablets)
    room.end()
    for tablet in tablets:
        tablet.has_ended()
    the_record_has_the_taps(room, tmp_path)
    others.go()
    room.leave()


def rest_at(room: Room, seconds: float, *pages: Watching) -> None:
    """Take the film to a second, and wait until these pages know."""
    room.seek(seconds)
    for page in pages:
        page.rests_at(seconds)


def everybody_follows(room: Room, screen: Watching, tablets: list[Spotter]) -> None:
    """The content note first, then the film, for each in their own language; whatever is done to it, all follow."""
    room.next()
    room.pause()
    expect(screen.page.locator(".note")).to_be_visible()
    inspect(screen.page, "spotting-note-screen")
    room.seek(18.2)
    room.play()
    screen.draws_beyond(18.3)
    room.pause()
    rest_at(room, 18.2, screen, *tablets)
    screen.draws(18.2)
    expect(screen.page.locator(".paused")).to_have_text(said("film-paused", "film"))
    for page in (screen, *tablets):
        expect(page.page.get_by_role("heading", level=1)).to_have_text(title("gate", page.language))
        page.says_first("gate", "bus")
    inspect(screen.page, "spotting-watch-screen")
    for tablet in (tablets[0], tablets[5]):
        inspect(tablet.page, f"spotting-watch-{tablet.size}-{tablet.language}")


def taps_lie_where_the_film_was(room: Room, tablets: list[Spotter]) -> None:
    """While it plays, however wrong a device's clock is: against the right time at which the button went down."""
    rest_at(room, 1, *tablets)
    room.play()
    until(room, lambda view: bool(view.film and view.film.playing), "the film plays")
    face = room.view.film
    assert face is not None
    errors = []
    for tablet in tablets:
        tablet.tap()
        (placed,) = tablet.placed()
        errors.append(abs(placed - face.position - (tablet.pressed_at() - face.at) / 1000))
    room.pause()
    print("clock error of taps in six browsers, ms:", *(round(1000 * error) for error in errors))
    assert max(errors) < CLOCK_ERROR


def taps_at_known_seconds(room: Room, tablets: list[Spotter]) -> None:
    """Three tap at once; one without a network, one by keyboard; one takes it back."""
    rest_at(room, 25, *tablets)
    for tablet in tablets[:3]:
        tablet.tap()
        tablet.notes("0:25")
    tablets[2].page.get_by_role("button", name=said("sign-undo", "signs", "en")).click()
    expect(tablets[2].page.locator(".foot .btn")).to_have_count(0)
    rest_at(room, 36, *tablets)
    tablets[4].device.set_offline(True)
    tablets[4].tap()
    tablets[4].notes("0:36", "kept")
    inspect(tablets[4].page, "spotting-kept-phone-uk")
    rest_at(room, 42, tablets[5])
    tablets[5].button().focus()
    tablets[5].page.keyboard.press("Enter")
    tablets[5].notes("0:42")
    tablets[4].device.set_offline(False)
    tablets[4].notes("0:36")
    assert [tablet.marks()[1:] for tablet in tablets[2:4]] == [[], []]
    assert [[mark["seconds"] for mark in tablets[number].marks()[1:]] for number in (0, 1, 4, 5)] == [
        [25],
        [25],
        [36],
        [42],
    ]


def taps_are_named(room: Room, screen: Watching, tablets: list[Spotter]) -> None:
    """Each finds their own taps and no others', and may say what the last of them meant; nobody has seen a result."""
    room.show_signs("name")
    expect(screen.page.get_by_text(said("sign-people", "screen", n=6))).to_be_visible()
    for tablet, count in zip(tablets, (2, 2, 1, 1, 2, 2), strict=True):
        expect(tablet.page.locator(".own-taps li")).to_have_count(count)
    for number, sign in ((0, "excessive_hours"), (1, "excessive_hours"), (4, "movement_controlled")):
        named = tablets[number]
        named.page.locator(".own-taps select").last.select_option(sign)
        expect(named.page.get_by_text(said("sign-name-saved", "signs", named.language), exact=True)).to_be_visible()
    inspect(screen.page, "spotting-naming-screen")
    for tablet in (tablets[0], tablets[5]):
        inspect(tablet.page, f"spotting-naming-{tablet.size}-{tablet.language}")
    for page in (screen, *tablets):
        assert all(view["signs"] is None for view in page.line.views())


def the_room_sees_its_signs(room: Room, screen: Watching, tablets: list[Spotter]) -> None:
    """Who noticed which sign, what only looked like one; no families, for two of each are too few."""
    room.next()
    screen.tells_signs("gate", {"double_shift": 3, "counted": 2, "bags": 2, "language": 2})
    expect(screen.page.locator(".sign-families, .by-family")).to_have_count(0)
    expect(screen.page.locator(".strip")).to_contain_text(said("sign-false", "screen", n=6))
    expect(tablets[0].page.locator(".sign-list .is-mine")).to_have_count(3)
    inspect(screen.page, "spotting-signs-screen")
    for tablet in (tablets[0], tablets[5]):
        inspect(tablet.page, f"spotting-signs-{tablet.size}-{tablet.language}")


def families_stand_apart_once_they_are_large_enough(room: Room, screen: Watching, tablets: list[Spotter]) -> None:
    """In the second scene, in which a paper is opened large, too."""
    room.next()
    room.pause()
    paper = shot("hall", "records").papers[0].title
    room.show_paper("records/records")
    for page in (screen, *tablets):
        expect(page.page.locator(".paper h2").last).to_have_text(paper[page.language])
    expect(screen.page.locator(".open-paper")).to_be_visible()
    inspect(screen.page, "spotting-paper-screen")
    inspect(tablets[0].page, "spotting-paper-phone-pl")
    room.show_paper(None)
    expect(screen.page.locator(".open-paper")).to_have_count(0)
    rest_at(room, 15, screen, *tablets)
    for number in (0, 1, 3):
        tablets[number].tap()
        tablets[number].notes("0:15")
    room.show_signs()
    screen.tells_signs("hall", {"speaks_for": 3, "one_sentence": 0, "origin": 3, "no_polish": 3})
    expect(screen.page.locator(".by-family").first.locator(".num")).to_have_text(["2", "1", "0"])
    inspect(screen.page, "spotting-families-screen")


def the_next_scene_was_ready(room: Room, screen: Watching, tablets: list[Spotter], others: Crowd) -> None:
    """The screen asks for nothing when a way is taken: it has had the scene behind every choice."""
    room.next()
    for tablet, choice in zip(tablets, (0, 1, 0, 0, 0, 1), strict=True):
        tablet.choose(choice)
    others.answer("apart", "through", "apart")
    for tablet in tablets:
        tablet.is_saved()
    room.close_vote()
    room.reveal()
    look(screen.page, "spotting-voted-screen")
    screen.has_fetched(screen.line.views()[-1]["ahead"])
    before = len(screen.asked)
    room.branch()
    expect(screen.page.get_by_role("heading", level=1)).to_have_text(title("canteen", "pl"))
    bundle = screen.line.views()[-1]["scene"]["bundle"]
    assert any(bundle in url for url in screen.asked[:before])
    assert not any(bundle in url for url in screen.asked[before:])


def to_an_ending(room: Room) -> None:
    """Nobody votes any more: the facilitator takes the first way that is open."""
    while not (room.view.scene and room.view.scene.ending):
        if not room.view.question:
            room.next()
            continue
        room.open_vote()
        room.close_vote()
        room.branch(room.view.question.body["choices"][0]["id"])


def the_way_is_looked_back_at(room: Room, screen: Watching, tablets: list[Spotter]) -> None:
    """What was walked, where families parted; and what would have been, which changes nothing of it."""
    room.show_path()
    path = screen.page.locator(".map")
    walked = [node.scene for node in room.view.path.map.nodes if node.state == "walked"] if room.view.path else []
    assert {"gate", "hall", "canteen", "table"} <= {*walked}
    expect(path.locator(".node.is-walked")).to_have_count(len(walked))
    expect(path.locator(".badge .swatches > *")).to_have_count(3)
    inspect(screen.page, "spotting-path-screen")
    before = room.view.path
    room.what_if("hall", "through")
    expect(screen.page.locator(".what-if")).to_be_visible()
    expect(screen.page.get_by_role("heading", level=1)).to_have_text(title("corridor", "pl"))
    for tablet in tablets:
        tablet.shows("wait-what-if")
        expect(tablet.button()).to_have_count(0)
    inspect(screen.page, "spotting-what-if-screen")
    inspect(tablets[4].page, "spotting-what-if-phone-uk")
    room.end_what_if()
    expect(path.locator(".node.is-walked")).to_have_count(len(walked))
    assert room.view.path == before


def the_record_has_the_taps(room: Room, folder: Path) -> None:
    """To the second, with the windows they lie in and what they were called; of what was only looked at, nothing."""
    records = cohorts.load(room.record(folder))
    told = list(
        records.marks[["scene", "shot", "seconds", "signs", "indicator"]].fillna("").itertuples(index=False, name=None)
    )
    bus, both = "bags;language;double_shift", "double_shift;counted"
    assert [row for row in told if row[1] != "road"] == [
        ("gate", "bus", 25, bus, "excessive_hours"),
        ("gate", "bus", 25, bus, "excessive_hours"),
        ("gate", "bus", 36, both, "movement_controlled"),
        ("gate", "barrier", 42, "counted", ""),
        *[("hall", "line", 15, "origin;speaks_for;no_polish", "")] * 3,
    ]
    assert [row[0] for row in told if row[1] == "road"] == ["gate"] * len(PEOPLE)
    assert "corridor" not in {*records.steps["scene"]}
