"""A room beside `ias serve`: behind a JupyterHub, and out of a Voilà that nobody stands behind."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import threading
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tornado.websocket import websocket_connect

from ias_widgets.hub.server import TRIED_PORTS, RoomDoor
from ias_widgets.widgets import Room
from tests.e2e.conftest import Pages, axe, look
from tests.e2e.crowd import Crowd
from tests.e2e.elsewhere import USER, jupyterhub, voila_alone
from tests.e2e.people import PATIENCE, Console, Tablet, until
from tests.e2e.serving import TABLET_HOST

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

ROOM_PORT = RoomDoor().port
"""Where a hub listens that a page has started; where it is taken, at one of the next."""


def answer_to_a_stranger(url: str) -> tuple[int, str]:
    """Return status and new address of what somebody without a cookie gets."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_given: Any) -> None:
            return None

    try:
        with urllib.request.build_opener(Stay).open(url, timeout=PATIENCE) as reply:
            return reply.status, ""
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers.get("Location", "")


@pytest.mark.skipif(sys.platform == "win32", reason="JupyterHub does not run on Windows")
def test_behind_a_jupyterhub_the_facilitator_logs_in_and_the_tablets_do_not(browser: Browser, tmp_path: Path) -> None:
    with jupyterhub(tmp_path) as place:
        opened = Pages(browser, {place.port})
        host = f"127.0.0.1:{place.port}"
        page = opened.open(f"http://{host}/hub/login?next=%2Fhub%2Fspawn", "console")
        page.get_by_label("Username").fill(USER)
        page.get_by_label("Password").fill("any")
        page.get_by_role("button", name="Sign in").click()
        digits = page.locator(".codes figcaption .num")
        expect(digits).to_be_visible(timeout=3 * PATIENCE * 1000)
        room = Room.open("".join(re.findall(r"\d", digits.inner_text())), hub=place.hub)
        assert room.join_url == f"http://{host}/user/{USER}/ias/{room.code}"
        console = Console(page)
        console.button().click()
        assert console.shows_code() == room.code

        by_camera = room.join_url.replace(USER, "jan%40x").replace("127.0.0.1", TABLET_HOST)
        tablet = Tablet(opened.open(by_camera, "phone"))
        tablet.join(room, "police")
        screen = opened.open(room.screen_url, "projector")
        expect(screen.locator(".total")).to_contain_text("1")
        while room.phase != "open":
            room.next()
        tablet.choose(1)
        tablet.is_saved()
        console.shows_answered(1)

        house = f"http://{host}/user/{USER}"
        for path in ("/lab", "/api/contents", "/api/kernels", "/voila/render/facilitator.ipynb", "/ias/lead"):
            status, sent_to = answer_to_a_stranger(house + path)
            assert status == 403 or (status == 302 and sent_to.startswith("/hub/")), path
        assert re.findall(r"GET \S*/ias/(?:\d|ws|bundle)\S*", place.said) == [], "a log of who came"
        room.end()
        room.leave()
        opened.close()
        opened.were_good()


def test_one_of_six_tablets_is_a_page_of_voila_by_itself_and_can_run_nothing(browser: Browser, tmp_path: Path) -> None:
    with voila_alone(tmp_path) as place:
        opened = Pages(browser, {place.port, *range(ROOM_PORT, ROOM_PORT + TRIED_PORTS)})
        pages = f"http://127.0.0.1:{place.port}/voila/render"
        poll = opened.open(f"{pages}/poll.ipynb", "console", "en")
        expect(poll.locator(".poll-count")).to_be_visible(timeout=3 * PATIENCE * 1000)
        opened.ports = {place.port, place.room_port}
        digits = poll.locator(".join-card .digits")
        expect(digits).to_have_text(re.compile(r"\d{3}\s*\d{3}"))
        room = Room.open("".join(re.findall(r"\d", digits.inner_text()))[-6:], hub=place.hub)

        device = opened.device("tablet", "en")
        sockets: list[str] = []
        device.on("page", lambda page: page.on("websocket", lambda socket: sockets.append(socket.url)))
        page = opened.on_device(device, f"{pages}/participant.ipynb?room={room.code}")
        expect(page.get_by_role("radio").first).to_be_visible(timeout=3 * PATIENCE * 1000)
        tablet = Tablet(page, "tablet", "en")
        tablet.join(room, "police")
        others = Crowd(place, room)
        others.come("police", "border_guard", *["labour_inspectorate"] * 3)
        tablet.choose(0)
        tablet.is_saved()
        others.answer(*[room.view.question.body["choices"][1]["id"]] * 5)
        until(room, lambda view: view.answered == 6, "six have voted")
        expect(poll.locator(".poll-count")).to_contain_text("6")
        room.close_vote()
        room.reveal()
        expect(page.locator(".fill")).not_to_have_count(0)
        counted = room.results()
        assert sorted(counted[counted["family"].isna()]["count"], reverse=True)[:2] == [5, 1]
        look(page, "participant-voila")
        assert axe(page, ".ias") == []

        channel = next(url for url in sockets if "/api/kernels/" in url)
        trace = tmp_path / "ran.txt"
        in_a_thread(lambda: ask_kernel_to_run(channel, f"open({str(trace)!r}, 'w').close()"))
        assert not trace.exists()
        others.go()
        room.leave()
        opened.close()
        opened.were_good()


def in_a_thread(work: Callable[[], Any]) -> None:
    """Run a coroutine beside Playwright, whose event loop has this thread."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(work())
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert failed == []


async def ask_kernel_to_run(channel: str, code: str) -> None:
    """Send code to a page's kernel as the page could, and wait until the kernel has answered what was sent after it."""
    socket = await websocket_connect(channel)

    async def send(kind: str, content: dict[str, Any]) -> None:
        header = {"msg_id": kind, "msg_type": kind, "username": "", "session": "s", "date": "", "version": "5.3"}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        await socket.write_message(json.dumps(message))

    more = {"silent": False, "store_history": False, "user_expressions": {}, "allow_stdin": False}
    await send("execute_request", {"code": code, **more})
    await send("kernel_info_request", {})
    while (said := await asyncio.wait_for(socket.read_message(), PATIENCE)) is not None:
        if isinstance(said, str) and json.loads(said)["msg_type"] == "kernel_info_reply":
            break
    socket.close()
