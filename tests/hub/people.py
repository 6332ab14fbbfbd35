"""A hub in a thread of its own, and the people who come to it: plain calls, so that tests read as sentences."""

import asyncio
import contextlib
import json
import queue
import secrets
import threading
import time
from functools import cached_property
from pathlib import Path

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

from ias_widgets.client import Leader, agenda_of_question
from ias_widgets.hub.assets import STATIC, Assets
from ias_widgets.hub.server import RoomDoor, open_hub
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms.commands import Next

WITHIN = 20.0
"""Seconds after which something that should happen has not happened."""


def until(condition, what="it"):
    """Wait for a condition and return what it gave."""
    deadline = time.monotonic() + WITHIN
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.005)
    raise AssertionError(f"{what} did not happen within {WITHIN:.0f} seconds")


class LoopThread:
    """An event loop in a thread."""

    def __init__(self, name):
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(WITHIN)

    def call(self, function, *given):
        async def called():
            return function(*given)

        return self.run(called())

    def end(self):
        async def cancel():
            tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        self.run(cancel())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(WITHIN)
        self.loop.close()


class Clock:
    """Time that passes when it is told to."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Visit:
    """People who come to a hub, and one who leads."""

    def __init__(self, address):
        self.address = address
        self.people = LoopThread("test-people")
        self._devices = []

    @cached_property
    def leader(self):
        return Leader(self.address, "en")

    def open_room(self, question=None):
        """Open a room that asks one question."""
        return Room(self, self.leader.create(agenda_of_question(question or yes_or_no(), {"en": "Poll"})))

    def connect(self, url=None, **headers):
        device = Device(self.people, url or self.address.room.replace("http", "ws", 1) + "ws", headers)
        self._devices.append(device)
        return device

    def stop(self):
        if "leader" in self.__dict__:
            self.leader.close()
        for device in self._devices:
            device.go()
        self.people.end()


class Workshop(Visit):
    """A hub in this process, whose clock the test moves, and its people. It writes no records unless told how."""

    def __init__(self, store, assets, *, door=None, clock=None, write_record=lambda *_: None, **more):
        self.store, self.clock = Path(store), clock or Clock()
        self.thread = LoopThread("test-hub")
        more |= {"clock": self.clock, "write_record": write_record}
        opening = open_hub(self.store, door or RoomDoor(port=0), assets=assets, **more)
        self.running = self.thread.run(opening)
        self._open = True
        self.hub = self.running.hub
        super().__init__(self.running.address)

    def stop(self):
        if self._open:
            self._open = False
            super().stop()
            self.thread.run(self.running.stop())
            self.thread.end()


class Room:
    """A room of a workshop, and how people come into it."""

    def __init__(self, workshop, created):
        self.workshop, self.created = workshop, created
        self.id, self.code = created.room, created.code

    @property
    def live(self):
        return self.workshop.hub.find(self.id)

    @property
    def state(self):
        return self.live.room

    def leader(self):
        self.workshop.leader.enter(self.id)
        return self.workshop.leader

    def open_vote(self):
        """Go from the lobby to the open question; return its round."""
        leader = self.leader()
        leader.lead(Next())
        leader.lead(Next())
        return until(lambda: leader.view.phase == "open" and leader.view.question.round, "the opening")

    def hello(self, role="participant", **more):
        return {"type": "hello", "protocol": 1, "build": "", "room": self.code, "role": role, "language": "en", **more}

    def device(self, role="participant", **more):
        """Come to the room without joining it."""
        device = self.workshop.connect()
        device.say(self.hello(role, **more))
        device.card = device.hear("welcome")
        return device

    def tablet(self, agency="police", language="en"):
        """Join the room."""
        tablet = self.device(language=language)
        tablet.token = secrets.token_hex(16)
        tablet.you = tablet.ask({"type": "join", "token": tablet.token, "agency": agency})["you"]
        return tablet

    def come_back(self, token, **more):
        """Say hello with a token."""
        return self.device(token=token, **more)

    def screen(self):
        return self.device("screen", key=self.created.screen_key)

    def remote(self):
        return self.device("remote", key=self.created.remote_key)

    def somebody_votes(self):
        """The room goes on: a new tablet joins and its vote is saved."""
        question = self.leader().view.question
        tablet = self.tablet()
        ack = tablet.answer(question.round if question else self.open_vote(), "yes")
        tablet.close()
        return ack["outcome"] == "done"


class Device:
    """A WebSocket with plain messages, as a tablet, a screen or a stranger sends them."""

    token = you = card = None

    def __init__(self, thread, url, headers=None):
        self._thread, self._heard = thread, queue.Queue()
        self._socket = thread.run(_connected(HTTPRequest(url, headers=headers or {}, validate_cert=False)))
        self._reading = asyncio.run_coroutine_threadsafe(self._read(), thread.loop)

    async def _read(self):
        while (message := await self._socket.read_message()) is not None:
            self._heard.put(json.loads(message))
        self._heard.put(None)

    def say(self, message):
        """Send a message: a dict as JSON, words and bytes as they are."""

        async def send():
            try:
                binary = isinstance(message, bytes)
                await self._socket.write_message(json.dumps(message) if isinstance(message, dict) else message, binary)
            except WebSocketClosedError:
                return False
            return True

        return self._thread.run(send())

    def hear(self, *types, where=lambda _: True):
        """Return the next message of a type, passing over others; None where the connection ends."""
        passed = []
        try:
            while (message := self._heard.get(timeout=WITHIN)) is not None:
                if message["type"] in types and where(message):
                    return message
                passed.append(message["type"])
        except queue.Empty:
            raise AssertionError(f"expected {types} within {WITHIN:.0f} seconds, heard {passed}") from None
        return None

    def view(self, where=lambda _: True):
        """Return the next view that is as described."""
        return self.hear("view", where=lambda message: where(message["view"]))["view"]

    def ask(self, message, id_=None):
        """Send a message with an id and return its acknowledgement."""
        id_ = id_ or secrets.token_hex(8)
        self.say({**message, "id": id_})
        return self.hear("ack", where=lambda ack: ack["id"] == id_)

    def answer(self, round_, value, seq=1, id_=None):
        return self.ask({"type": "answer", "round": round_, "seq": seq, "value": value}, id_)

    def lead(self, do, **more):
        return self.ask({"type": "lead", "command": {"do": do, **more}})

    def refused(self, message):
        """Send what cannot be taken and return the code of the refusal."""
        self.say(message)
        reply = self.hear("refused", "ack")
        return reply["refusal"]["code"]

    def is_there(self):
        """Whether the connection still answers."""
        return self.say({"type": "ping"}) and self.hear("pong") is not None

    @property
    def close_code(self):
        return self._socket.close_code

    def close(self):
        self._thread.call(self._socket.close)

    def go(self):
        """Close the connection, if it is still open, and what it is made of."""

        async def gone():
            stream = self._socket.protocol and self._socket.protocol.stream
            self._socket.close()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.wrap_future(self._reading), 1)
            if stream:
                stream.close()

        self._thread.run(gone())

    def fall_asleep(self):
        """Answer no ping from now on."""
        protocol = self._socket.protocol
        handle = protocol._handle_message
        protocol._handle_message = lambda opcode, data: None if opcode == 0x9 else handle(opcode, data)

    def vanish(self):
        """Be gone without a word, as a tablet that is switched off."""
        self._thread.call(self._socket.protocol.stream.close)


async def _connected(request):
    return await websocket_connect(request)


def yes_or_no(**more):
    choices = (Choice(id="yes", text={"en": "Yes"}), Choice(id="no", text={"en": "No"}))
    return SingleChoice(prompt={"en": "Do you call the police?"}, choices=choices, **more)


def built_or_small(folder):
    """Return the built views, or a page and a script where nothing has been built."""
    if (STATIC / "build.txt").exists():
        return Assets()
    (folder / "assets").mkdir(parents=True)
    (folder / "build.txt").write_text("0123456789abcdef", encoding="utf-8")
    for page in ("tablet", "screen", "remote"):
        head = f'<link rel="stylesheet" href="static/0123456789abcdef/{page}.css">'
        (folder / f"{page}.html").write_text(f"<!doctype html><html>{head}</html>", encoding="utf-8")
        (folder / "assets" / f"{page}.css").write_text("body{margin:0}", encoding="utf-8")
        (folder / "assets" / f"{page}.js").write_text("export {};", encoding="utf-8")
    return Assets(folder)
