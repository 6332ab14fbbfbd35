"""A hub on a store of its own, rooms at it, and views that stand in for the built ones."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from ias_widgets.client import HubAddress, agenda_of_question
from ias_widgets.hub.assets import Asset
from ias_widgets.hub.server import RoomDoor, open_hub
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice
from ias_widgets.widgets import Console, Room, built
from tests.widgets.people import People

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def views(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of views that are built in no time."""
    folder = tmp_path / "static"
    folder.mkdir()
    (folder / "widgets.js").write_text("export default {}", encoding="utf-8")
    (folder / "widgets.css").write_text(".ias{}", encoding="utf-8")
    (folder / "console.css").write_text(".ias-console{}", encoding="utf-8")
    monkeypatch.setattr(built, "STATIC", folder)
    return folder


def a_record(_store: Path, room: str, folder: Path) -> None:
    """Write what stands for a record, in no time."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "datapackage.json").write_text(room, encoding="utf-8")


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubAddress]:
    """A hub in a thread."""
    page = Asset("text/html", {"": b"<!doctype html>"})
    assets: Any = SimpleNamespace(build="abc123", pages={"tablet": page, "screen": page}, files={})
    store = tmp_path_factory.mktemp("hub") / "rooms.sqlite"
    running: dict[str, Any] = {}
    there = threading.Event()

    async def serve() -> None:
        running["loop"], running["over"] = asyncio.get_running_loop(), asyncio.Event()
        open_ = await open_hub(store, RoomDoor(port=0), assets=assets, write_record=a_record)
        running["address"] = open_.address
        there.set()
        await running["over"].wait()
        await open_.stop()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert there.wait(30)
    yield running["address"]
    running["loop"].call_soon_threadsafe(running["over"].set)
    thread.join(30)


def yes_or_no(prompt: str = "Go in now?") -> SingleChoice:
    """A question with two answers."""
    return SingleChoice(
        prompt={"en": prompt, "pl": "Wchodzimy?"},
        choices=(
            Choice(id="yes", text={"en": "Yes", "pl": "Tak"}),
            Choice(id="no", text={"en": "No", "pl": "Nie"}),
        ),
    )


@pytest.fixture
def poll_room(hub: HubAddress) -> Iterator[Room]:
    """A room that asks one question."""
    room = Room(agenda=agenda_of_question(yes_or_no(), {"en": "A poll", "pl": "Ankieta"}), language="en", hub=hub)
    yield room
    room.leave()


@pytest.fixture
def film_room(hub: HubAddress) -> Iterator[Room]:
    """A room that plays the film."""
    room = Room(film="night_shift", language="en", hub=hub)
    yield room
    room.leave()


@pytest.fixture
def people() -> Iterator[Callable[[Room], People]]:
    """People who join a room."""
    made: list[People] = []

    def come(room: Room) -> People:
        made.append(People(room.hub, room.code))
        return made[-1]

    yield come
    for some in made:
        some.leave()


@pytest.fixture
def consoles() -> Iterator[Callable[..., Console]]:
    """Consoles, closed when the test is over."""
    made: list[Console] = []

    def open_(*given: Any, **more: Any) -> Console:
        made.append(Console(*given, **more))
        return made[-1]

    yield open_
    for console in made:
        console.close()


def seen(room: Room, what: Callable[[], bool]) -> None:
    """Wait until something is so, looking whenever the room changes."""
    changed = threading.Event()
    stop = room.listen(changed.set)
    try:
        for _ in range(200):
            if what():
                return
            changed.wait(0.1)
            changed.clear()
        pytest.fail("it never came to be")
    finally:
        stop()
