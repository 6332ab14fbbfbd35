"""A room led from a phone and with a presenter's clicker, from the test picture to the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets.widgets import Room
from tests.e2e.agendas import ONE, asking, film
from tests.e2e.conftest import inspect
from tests.e2e.people import Tablet, hub_of, until
from tests.e2e.remotes import SLIP_MS, Phone, at, opened
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ias_widgets.rooms import Agenda
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

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


def test_a_phone_opens_a_prepared_room_and_leads_it_to_its_result(
    pages: Pages, server: Server, prepare: Callable[[Agenda], Room]
) -> None:
    room = prepare(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.shows("preparing-title")
    screen = pages.open(room.screen_url, "projector")
    expect(screen.locator(".strip")).to_contain_text("1280 × 720")
    report = room.preflight()
    assert [(line.width, line.height) for line in report.screens] == [(1280, 720)]
    assert report.phones == 1
    phone = Phone(opened(pages, at(server.tablet_url, room.remote_url), "phone"))
    phone.lead("open_room")
    tablet.shows("agency-title")
    tablet.join(room, "police")
    expect(screen.locator(".here .total b")).to_have_text("1")
    phone.lead("begin")
    phone.lead("open")
    tablet.choose(1)
    tablet.is_saved()
    phone.lead("calm", large=False)
    tablet.shows("calm-title")
    phone.lead("calm_off", large=False)
    phone.lead("close")
    inspect(phone.page, "remote-closed-phone-pl")
    assert room.view.question is not None
    assert room.view.result is not None
    expect(phone.page.locator(".tally")).to_have_count(0)
    phone.lead("reveal")
    until(room, lambda view: view.phase == "revealed", "the reveal")


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
    screen.clock.fast_forward(SLIP_MS)
    screen.keyboard.press("PageDown")
    until(room, lambda view: view.phase == "watch", "the first step")
    screen.clock.fast_forward(SLIP_MS)
    screen.keyboard.press(".")
    until(room, lambda view: view.curtain == "blank", "the dark screen")
    screen.clock.fast_forward(SLIP_MS)
    screen.keyboard.press("b")
    until(room, lambda view: view.curtain == "none", "the screen again")
    screen.clock.fast_forward(SLIP_MS)
    screen.keyboard.press("PageUp")
    until(room, lambda view: view.phase == "lobby", "the lobby again")
