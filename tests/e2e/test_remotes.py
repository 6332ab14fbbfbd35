"""A phone with a wrong key, and a presenter's clicker; an evening led from a phone is in test_evening.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets.widgets import Room
from tests.e2e.agendas import ONE, asking, film
from tests.e2e.people import PATIENCE, comes, hub_of
from tests.e2e.remotes import SLIP_MS, at, opened
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from ias_widgets.rooms import Agenda
    from ias_widgets.rooms.wire import FacilitatorView
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

TRIES = 6

pytestmark = pytest.mark.browser


@pytest.fixture
def prepare(server: Server) -> Iterator[Callable[[Agenda], Room]]:
    rooms: list[Room] = []

    def prepared(agenda: Agenda) -> Room:
        rooms.append(Room.prepare(agenda=agenda, hub=hub_of(server)))
        return rooms[-1]

    yield prepared
    for room in rooms:
        room.delete()
        room.leave()


def test_a_wrong_key_leads_nowhere_and_says_so(pages: Pages, server: Server, prepare: Callable[[Agenda], Room]) -> None:
    room = prepare(asking(ONE))
    url = at(server.tablet_url, room.remote_url).replace(room.remote_key, room.screen_key)
    phone = pages.open(url, "phone")
    expect(phone.locator("h1")).to_have_text(said("remote-refused", "remote"))


def test_a_clicker_is_tried_out_before_the_room_opens_and_leads_it_then(
    pages: Pages, server: Server, prepare: Callable[[Agenda], Room]
) -> None:
    room = prepare(film())
    screen = opened(pages, room.screen_url_with_clicker, "projector")
    expect(screen.locator(".test")).to_be_visible()
    assert "lead=" not in screen.evaluate("location.href")
    screen.keyboard.press("PageDown")
    expect(screen.locator(".clicked")).to_have_text(said("clicker-works", "remote"))
    assert room.phase == "preparing"
    room.open_room()
    expect(screen.locator(".here")).to_be_visible()
    press_until(screen, "PageDown", room, lambda view: view.phase == "watch")
    press_until(screen, ".", room, lambda view: view.curtain == "blank")
    press_until(screen, "b", room, lambda view: view.curtain == "none")
    press_until(screen, "PageUp", room, lambda view: view.phase == "lobby")


def press_until(screen: Page, key: str, room: Room, so: Callable[[FacilitatorView], bool]) -> None:
    """Press as a presenter does: again where nothing happened, for a press before the last one is told is taken for a slip."""
    for _ in range(TRIES):
        screen.clock.fast_forward(SLIP_MS)
        screen.keyboard.press(key)
        if comes(room, so, PATIENCE / TRIES):
            return
    raise AssertionError(f"{TRIES} presses of {key} did nothing")
