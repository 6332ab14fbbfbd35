"""What an evening needs beside the people: the console before a room opens and after it ended, and what it left."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from ias_widgets import cohorts
from ias_widgets.widgets import Room
from tests.e2e.people import PATIENCE, Console, hub_of, until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator

    from ias_widgets.cohorts import Records
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

SETTINGS = {
    "title": "Handel ludźmi: rozpoznanie i pomoc",
    "cohort": "Mazowsze 2027",
    "place": "Radom, hotel Pod Lipami",
    "date": "2027-03-12",
    "controller": "Ośrodek szkoleniowy w Lesie",
    "delete": "2099-06-30",
}


class Desk(Console):
    """The facilitator's console from preflight to record."""

    def prepared(self, server: Server) -> Room:
        """Wait for the room that it prepares, and look at it from here."""
        expect(self.row("rehearsal")).to_be_visible(timeout=3 * PATIENCE * 1000)
        code = self.page.locator(".codes figcaption .num").inner_text()
        return Room.open("".join(letter for letter in code if letter.isdigit()), hub=hub_of(server))

    def settle(self, room: Room) -> None:
        """Fill in what an evening is, and wait until the room knows."""
        for name, value in SETTINGS.items():
            field = self.page.locator(f".{name}-field input")
            field.fill(value)
            field.blur()
        until(room, lambda _: _told(room) == SETTINGS, "the settings have come")

    def row(self, key: str) -> Locator:
        """A row of the preflight."""
        return self.page.locator(f".preflight li[data-key={key}]")

    def waits_for(self, key: str) -> None:
        expect(self.row(key)).to_have_class("wait")

    def has_passed(self, key: str) -> None:
        expect(self.row(key)).to_have_class("ok")

    def add_wifi(self, name: str, password: str) -> None:
        """Write a Wi-Fi's name and password; its code stands beside the room's then."""
        self.page.locator(".wifi-button").click()
        for place, value in (("name", name), ("password", password)):
            self.page.locator(f".wifi-{place} input").fill(value)
            self.page.locator(f".wifi-{place} input").blur()
        self.page.locator(".wifi-save").click()
        expect(self.page.locator(".codes svg.qr")).to_have_count(2)

    def rehearse(self, server: Server) -> Room:
        """Begin a rehearsal, wait for its people, and look at it from here."""
        self.row("rehearsal").get_by_role("button").click()
        expect(self.page.locator(".rehearsal-bar")).to_be_visible()
        room = Room.open(self.shows_code(), hub=hub_of(server))
        until(room, lambda view: view.present == 24, "simulated people came")
        return room

    def speak(self, language: str) -> None:
        """Choose another language for the console."""
        self.page.locator(".language select").select_option(
            label={"pl": "Polski", "en": "English", "uk": "Українська"}[language]
        )
        expect(self.page.locator(".ias-console")).to_have_attribute("lang", language)

    def moment(self) -> list[str]:
        """What it shows of the moment: the middle, and who is here."""
        return [part.inner_text() for part in self._moment()]

    def shows_moment(self, shown: list[str]) -> None:
        """It shows the same as another did."""
        for part, words in zip(self._moment(), shown, strict=True):
            expect(part).to_have_text(words, use_inner_text=True)

    def _moment(self) -> list[Locator]:
        return [self.page.locator(place) for place in (".lead", ".people-list")]

    def download(self, key: str) -> Path:
        """Press a button that downloads, and return the file; its name is the one that it would have on the disk."""
        with self.page.expect_download() as coming:
            self.press(key)
        return coming.value.path().rename(coming.value.path().with_name(coming.value.suggested_filename))


def _told(room: Room) -> dict[str, str | None]:
    card = room.card
    return {
        "title": card.title, "cohort": card.cohort, "place": card.place, "date": card.date,
        "controller": card.notice.controller, "delete": card.notice.delete_on,
    }  # fmt: skip


def desk(pages: Pages, server: Server) -> Desk:
    """Open a console on a device of its own."""
    return Desk(pages.open(server.console_url, "console"))


def read_record(folder: Path) -> Records:
    """Return a record; its package is valid."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the validator's own imports
        from frictionless import validate

        report = validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["name", "type", "message"])
    assert {"record.xlsx", "summary.html", "summary.pdf"} <= {path.name for path in folder.iterdir()}
    return cohorts.load(folder)
