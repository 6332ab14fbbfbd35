"""What is typed on a tablet waits for the facilitator, who sees what looks like a name, and can be taken back for good."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
import pytest
from playwright.sync_api import expect

from ias_widgets.rooms import BoardStep
from tests.e2e.agendas import film
from tests.e2e.conftest import inspect
from tests.e2e.people import Console, Tablet, open_screen, until
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser

NOTE = "Jan Kowalski mówił, że dokumenty trzyma kierownik."
PROMPT = {"pl": "Co pomogło?", "en": "What helped?", "uk": "Що допомогло?"}


def test_a_note_is_pointed_out_released_grouped_and_taken_back_for_good(
    console: Console, pages: Pages, server: Server, open_room: Open
) -> None:
    room = open_room(msgspec.structs.replace(film(), steps=(BoardStep(id="board", title=PROMPT, prompt=PROMPT),)))
    tablet = Tablet(pages.open(server.tablet_url + room.code, "phone"))
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    console.enter_room(room.code)
    console.next(room)

    tablet.page.get_by_role("textbox").fill(NOTE)
    tablet.page.get_by_role("button", name=said("note-send", "board"), exact=True).click()
    waits = console.page.locator("button.desk-button")
    expect(waits).to_have_text(said("desk-button", "desk", n=1))
    waits.click()
    card = console.page.locator("li.desk-card")
    expect(card).to_be_focused()
    expect(card.locator("mark")).to_have_text("Jan Kowalski")
    expect(card.locator(".desk-hints")).to_have_text(said("desk-hint-name", "desk", words="Jan Kowalski"))
    expect(screen.get_by_text(NOTE)).to_have_count(0)
    inspect(console.page, "desk-waiting-console")

    console.page.keyboard.press("1")
    until(room, lambda view: view.wall is not None and len(view.wall.notes) == 1, "the release")
    expect(waits).to_have_text(said("desk-button", "desk", n=0))
    expect(screen.get_by_text(NOTE).last).to_be_visible()
    waits.click()
    note = console.page.locator("li.board-note")
    note.click()
    name = console.page.get_by_label(said("desk-group-new", "desk"))
    name.fill("Dokumenty")
    name.press("Enter")
    until(room, lambda view: bool(view.wall and view.wall.notes[0].group), "the group")
    expect(console.page.locator(".board-named li.board-note")).to_have_text(NOTE)
    inspect(console.page, "desk-board-console")

    mine = tablet.page.locator(".own-note")
    mine.get_by_role("button", name=re.compile(said("note-take-back", "board"))).click()
    tablet.page.get_by_role("button", name=said("note-sure-yes", "board"), exact=True).click()
    expect(mine).to_have_count(0)
    expect(screen.get_by_text(NOTE)).to_have_count(0)
    expect(note).to_have_count(0)
    kept = b"".join(path.read_bytes() for path in server.store.parent.glob(f"{server.store.name}*"))
    assert b"Kowalski" not in kept
