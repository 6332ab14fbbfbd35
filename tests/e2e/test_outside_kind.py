"""A kind of question from another package: answered on a tablet, shown on the screen, in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from ias_widgets.client import agenda_of_question
from ias_widgets.hub.assets import Assets
from ias_widgets.rooms.commands import CloseRound, EndRoom, Reveal
from ias_widgets.rooms.record import record_of
from tests.e2e.conftest import Pages, inspect
from tests.hub.people import Room, Workshop, until
from tests.questions.installed import install

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
PROMPT = {
    "pl": "Jak prawdopodobne, że to handel ludźmi?",
    "en": "How likely is trafficking?",
    "uk": "Наскільки це ймовірно?",
}


def test_a_kind_of_another_package_works_on_tablet_and_screen_and_in_the_record(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    likelihood = install(monkeypatch)
    workshop = Workshop(tmp_path / "rooms.sqlite", Assets())
    pages = Pages(browser, {urlsplit(workshop.address.room).port})
    try:
        agenda = agenda_of_question(likelihood(prompt=PROMPT), {"pl": "Próba", "en": "Trial", "uk": "Проба"})
        room = Room(workshop, workshop.leader.create(agenda))
        screen = pages.open(
            f"{workshop.address.room}screen#room={room.id}&key={room.created.screen_key}&lang=pl", "screen"
        )
        tablet = pages.open(workshop.address.room + room.code, "phone")
        tablet.get_by_role("radio").first.click()
        tablet.locator(".btn-main").click()
        until(lambda: len(room.state.persons) == 1, "the joining")
        round_ = room.open_vote()
        slider = tablet.get_by_role("slider")
        expect(slider).to_have_accessible_name(PROMPT["pl"])
        slider.fill("80")
        expect(tablet.locator(".badge-saved")).to_be_visible()
        inspect(tablet, "outside-tablet")
        for value in (80, 80, 0):
            room.tablet().answer(round_, value)
        leader = room.leader()
        leader.lead(CloseRound())
        leader.lead(Reveal())
        for page in (tablet, screen):
            line = page.locator(".likelihoods li").filter(has_text="80%")
            expect(line.locator("b")).to_have_text("3")
        inspect(screen, "outside-screen")
        inspect(tablet, "outside-tablet-result")
        leader.lead(EndRoom())
        store = workshop.hub.store
        rows = record_of(store.events(f"room:{room.id}"), store.contents).answers
        assert sorted(row.number for row in rows) == [0, 80, 80, 80]
    finally:
        pages.close()
        workshop.stop()
    pages.were_good()
