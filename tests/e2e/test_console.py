"""Two consoles do not trip over each other; one closed and opened again in a round is in test_evening.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.agendas import film, to_decision
from tests.e2e.conftest import inspect
from tests.e2e.people import Console, until
from tests.e2e.remotes import SlowWire
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser


def test_of_two_consoles_the_one_that_shows_old_words_is_refused_in_words(
    pages: Pages, server: Server, open_room: Open
) -> None:
    room = open_room(film())
    to_decision(room)
    first = Console(pages.open(server.console_url, "console"))
    first.enter_room(room.code)
    slow, wire = pages.device("console"), SlowWire()
    slow.route_web_socket("**/api/kernels/**", wire.carry)
    second = Console(pages.on_device(slow, server.console_url))
    second.enter_room(room.code)
    opens, closes = said("next-open", "console"), said("next-close", "console")
    for console in (first, second):
        expect(console.page.locator(".next-label")).to_have_text(opens)
    wire.hold()
    first.next(room)
    expect(first.page.locator(".next-label")).to_have_text(closes)
    assert second.page.locator(".next-label").inner_text() == opens
    second.button().click()
    second.page.wait_for_function("() => true")
    wire.release()
    second.shows("refusal-stale-view")
    expect(second.page.locator(".next-label")).to_have_text(closes)
    assert room.phase == "open"
    inspect(second.page, "console-refused")
    second.next(room)
    until(room, lambda view: view.phase == "closed", "the second try")
    expect(second.page.locator(".banner-bad")).to_have_count(0)
