"""Wi-Fi that drops and servers that die: nobody loses a word, and nothing counts twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets.widgets import Room
from tests.e2e.agendas import ONE, asking, open_question
from tests.e2e.conftest import Pages, inspect
from tests.e2e.crowd import Crowd
from tests.e2e.people import Console, Tablet, hub_of, until
from tests.e2e.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server of its own, to be killed."""
    with serving(tmp_path / "rooms.sqlite", house=False) as running:
        yield running


@pytest.fixture
def pages(browser: Browser, server: Server) -> Iterator[Pages]:
    opened = Pages(browser, server.ports)
    yield opened
    opened.close()
    opened.were_good()


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    """A room that asks whom to call first."""
    opened = Room(agenda=asking(ONE), hub=hub_of(server))
    open_question(opened)
    yield opened
    opened.leave()


def counted(room: Room) -> dict[str, int]:
    """Close the vote and return what the room counted."""
    room.close_vote()
    frame = room.results()
    return dict(zip(frame["choice"], frame["count"], strict=True))


def test_an_answer_given_while_the_hub_is_gone_waits_is_saved_later_and_counts_once(
    pages: Pages, server: Server, room: Room
) -> None:
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    others = Crowd(server, room)
    others.come("border_guard", "ngo")
    others.answer("police", "kcik")
    others.go()
    server.kill()
    tablet.shows("offline-nothing")
    tablet.choose(1)
    tablet.shows("offline-kept")
    tablet.shows("badge-kept")
    tablet.has_chosen(1)
    inspect(tablet.page, "network-waiting-phone")
    server.start_again()
    tablet.shows("online-again")
    tablet.is_saved()
    inspect(tablet.page, "network-back-phone")
    expect(tablet.page.locator(".banner")).to_have_count(0)
    until(room, lambda view: view.answered == 3, "the answer arrived")
    assert counted(room) == {"police": 1, "kcik": 2, "inspector": 0}


def test_an_answer_that_waits_survives_closing_the_page(pages: Pages, server: Server, room: Room) -> None:
    device = pages.device("phone")
    tablet = Tablet(pages.on_device(device, f"{server.tablet_url}{room.code}"))
    tablet.join(room, "police")
    server.kill()
    tablet.shows("offline-nothing")
    tablet.choose(2)
    tablet.shows("badge-kept")
    tablet.page.close()
    server.start_again()
    again = Tablet(pages.on_device(device, f"{server.tablet_url}{room.code}"))
    again.is_saved()
    again.has_chosen(2)
    until(room, lambda view: view.answered == 1, "the answer arrived")
    assert room.view.tablets == 1


def test_loading_the_page_again_keeps_who_i_am_and_what_i_answered(pages: Pages, server: Server, room: Room) -> None:
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "tablet"), "tablet")
    tablet.join(room, "ngo")
    tablet.choose(0)
    tablet.is_saved()
    tablet.page.reload()
    tablet.is_saved()
    tablet.has_chosen(0)
    tablet.choose(1)
    tablet.is_saved()
    tablet.has_chosen(1)
    assert (room.view.tablets, room.view.answered) == (1, 1)


def test_a_tablet_without_a_network_says_so_and_comes_back(pages: Pages, server: Server, room: Room) -> None:
    device = pages.device("tablet", "uk")
    tablet = Tablet(pages.on_device(device, f"{server.tablet_url}{room.code}"), "tablet", "uk")
    tablet.join(room, "kcik")
    device.set_offline(True)
    tablet.choose(2)
    tablet.shows("offline-kept")
    inspect(tablet.page, "network-waiting-tablet-uk")
    device.set_offline(False)
    tablet.is_saved()
    until(room, lambda view: view.answered == 1, "the answer arrived")


def test_a_server_killed_in_an_open_round_comes_back_with_everything(browser: Browser, tmp_path: Path) -> None:
    people = ["police", "border_guard", "labour_inspectorate", "employment_office", "ngo", "kcik"]
    with serving(tmp_path / "rooms.sqlite") as server:
        pages = Pages(browser, server.ports)
        room = Room(agenda=asking(ONE), hub=hub_of(server))
        open_question(room)
        tablets = [Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone")) for _ in people]
        for tablet, agency in zip(tablets, people, strict=True):
            tablet.join(room, agency)
        for number, tablet in enumerate(tablets[:4]):
            tablet.choose(number % 2)
            tablet.is_saved()
        server.kill()
        for tablet in tablets:
            tablet.shows("offline-title")
        tablets[4].choose(2)
        server.start_again()
        pages.ports |= server.ports
        for number, tablet in enumerate([*tablets[:4], tablets[4]]):
            tablet.is_saved()
            tablet.has_chosen(number % 2 if number < 4 else 2)
        tablets[5].choose(0)
        tablets[5].is_saved()
        until(room, lambda view: (view.answered, view.present) == (6, 6), "all six are back")
        console = Console(pages.open(server.console_url, "console"))
        console.enter_room(room.code)
        console.shows_answered(6)
        inspect(console.page, "network-console-after-a-kill")
        console.next(room)
        frame = room.results()
        assert dict(zip(frame["choice"], frame["count"], strict=True)) == {"police": 3, "kcik": 2, "inspector": 1}
        room.leave()
        pages.close()
    pages.were_good()
