"""People who watch a film in a room: what their pages heard of it, and what their own clocks say."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from ias_widgets.cases import load
from tests.e2e.agendas import FILM
from tests.e2e.people import PATIENCE, Tablet
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Locator, Page, WebSocket

    from ias_widgets.cases import Case
    from ias_widgets.cases.model import Shot
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

SKEWED = """(ahead) => {
  const now = Date.now.bind(Date);
  Date.now = () => now() + ahead;
  addEventListener("pointerdown", () => (window.pressedAt = now()), true);
}"""
"""A device whose clock is wrong; it notes when it was pressed, by the clock that is right."""
FILLED = """() => [...document.querySelectorAll(".progress li")]
  .reduce((sum, shot) => sum + Number(shot.style.flexGrow) * parseFloat(shot.firstElementChild.style.width) / 100, 0)"""
"""Seconds of the film that have passed, as the big screen draws them."""
NEAR = 0.05
"""Seconds; what the drawing's percents leave out."""


@cache
def _film() -> Case:
    return load(FILM)


def title(scene: str, language: str) -> str:
    return _film().scenes[scene].title[language]


def shot(scene: str, id_: str) -> Shot:
    return next(one for one in _film().scenes[scene].shots if one.id == id_)


class Line:
    """What a page hears from the hub, from its first message on."""

    def __init__(self, device: BrowserContext) -> None:
        self.heard: list[dict[str, Any]] = []
        self._socket: WebSocket | None = None
        device.on("page", lambda page: page.on("websocket", self._connected))

    def _connected(self, socket: WebSocket) -> None:
        self._socket = socket
        socket.on("framereceived", lambda frame: self.heard.append(json.loads(frame)))

    def views(self) -> list[dict[str, Any]]:
        return [message["view"] for message in self.heard if message["type"] == "view"]

    def comes(self, so: Callable[[], bool]) -> None:
        """Wait until what was heard is so."""
        while not so():
            assert self._socket is not None
            self._socket.wait_for_event("framereceived", timeout=PATIENCE * 1000)


class Watching:
    """A page that follows the room's film."""

    def __init__(self, page: Page, line: Line, language: str) -> None:
        self.page, self.line, self.language = page, line, language
        self.asked: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))

    def rests_at(self, seconds: float) -> None:
        """The room's film has come to rest there, as far as this page knows."""

        def so() -> bool:
            film = (self.line.views() or [{}])[-1].get("film")
            return bool(film) and not film["playing"] and film["position"] == seconds

        self.line.comes(so)

    def draws(self, seconds: float) -> None:
        """The film is drawn as far as this."""
        self.page.wait_for_function(
            f"([at, near]) => Math.abs(({FILLED})() - at) < near", arg=[seconds, NEAR], timeout=PATIENCE * 1000
        )

    def draws_beyond(self, seconds: float) -> None:
        """The film goes on by itself."""
        self.page.wait_for_function(f"(at) => ({FILLED})() > at", arg=seconds, timeout=PATIENCE * 1000)

    def has_fetched(self, bundles: list[str]) -> None:
        """The page has asked for these bundles."""
        assert bundles
        while not all(any(bundle in url for url in self.asked) for bundle in bundles):
            self.page.wait_for_event("request", timeout=PATIENCE * 1000)

    def says_first(self, scene: str, id_: str) -> None:
        """The caption is the first line of a shot, in this page's language."""
        line = shot(scene, id_).lines[0]
        expect(self.page.locator(".captions .speaker")).to_have_text(_film().people[line.speaker][self.language])
        expect(self.page.locator(".captions .line span")).to_have_text(line.text[self.language])

    def tells_signs(self, scene: str, people: dict[str, int]) -> None:
        """Of each sign and decoy of a scene, how many noticed it."""
        names = {
            one.id: one.name[self.language] for one in (*_film().scenes[scene].signs, *_film().scenes[scene].decoys)
        }
        expect(self.page.locator(".sign-rows li > div > b")).to_have_text([names[id_] for id_ in people])
        expect(self.page.locator(".sign-rows .hit b")).to_have_text([str(count) for count in people.values()])


class Spotter(Tablet, Watching):
    """Somebody who looks for signs."""

    def __init__(self, device: BrowserContext, page: Page, line: Line, size: str, language: str) -> None:
        Tablet.__init__(self, page, size, language)
        self.device, self.line = device, line

    def tap(self) -> None:
        """Something is wrong."""
        self.button().click()

    def button(self) -> Locator:
        return self.page.locator(".tap-sign")

    def notes(self, at: str, state: str = "saved") -> None:
        """It says where the tap lies, and what became of it."""
        expect(self.page.get_by_text(said(f"sign-noted-{state}", "signs", self.language, at=at))).to_be_visible()

    def pressed_at(self) -> float:
        """Milliseconds since 1970, by the clock that is right."""
        return float(self.page.evaluate("() => window.pressedAt"))

    def placed(self) -> list[float]:
        """Where the hub has this person's taps, once it has acknowledged one."""
        self.line.comes(lambda: any(one.get("you") and one["you"]["marks"] for one in self._acks()))
        return [mark["seconds"] for mark in self.marks()]

    def marks(self) -> list[dict[str, Any]]:
        """The taps of which this tablet was told last."""
        told = [one["you"]["marks"] for one in self._acks() if one.get("you")]
        return told[-1] if told else []

    def _acks(self) -> list[dict[str, Any]]:
        return [message for message in self.line.heard if message["type"] == "ack"]


def spotter(pages: Pages, server: Server, room: Room, kind: tuple[str, str], *, ahead: int) -> Spotter:
    """Open the room on a device of a language and a size, whose clock is so many milliseconds ahead."""
    language, size = kind
    device = pages.device(size, language)
    device.add_init_script(f"({SKEWED})({ahead})")
    line = Line(device)
    return Spotter(device, pages.on_device(device, f"{server.tablet_url}{room.code}"), line, size, language)


def big_screen(pages: Pages, server: Server, room: Room, language: str = "pl") -> Watching:
    """Open the big screen."""
    device = pages.device("screen", language)
    line = Line(device)
    url = f"http://127.0.0.1:{server.room_port}/screen#room={room.id}&key={room.screen_key}&lang={language}"
    return Watching(pages.on_device(device, url), line, language)
