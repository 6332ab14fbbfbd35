"""A tablet that is served by a kernel, as Voilà and Solara do it: a page, its files, and the kernel's messages."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import secrets
from http import HTTPStatus
from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from tornado.httpclient import HTTPRequest
from tornado.simple_httpclient import SimpleAsyncHTTPClient
from tornado.websocket import WebSocketClientConnection, websocket_connect

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["KernelTablet", "until_it_answers"]

PATIENCE = 240.0
_NAMED = re.compile(r"""<(?:script[^>]*?\ssrc|link[^>]*?\shref)=["']([^"'{}]+)["']""")
_COUNT = re.compile(r"votes: (\d+)")
SAVED = "saved"


async def until_it_answers(address: str) -> None:
    """Wait until a server answers, whatever it says."""
    host, port = address.split("//", 1)[1].rstrip("/").split(":")
    for _ in range(600):
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection(host, int(port))
            writer.close()
            return
        await asyncio.sleep(0.1)
    raise TimeoutError(f"{address}: expected a server within a minute, found none")


class KernelTablet:
    """One page with a kernel behind it.

    Parameters
    ----------
    missing
        Files that cannot be had; shared by all tablets of an address.

    Attributes
    ----------
    models
        State of each widget the kernel made, by its id.
    shown
        The newest count that the page shows.
    """

    def __init__(self, address: str, missing: set[str]) -> None:
        self.address, self._missing = address, missing
        self.session = secrets.token_hex(16)
        self.cookie = ""
        self.models: dict[str, dict[str, Any]] = {}
        self.shown = -1
        self._socket: WebSocketClientConnection | None = None
        self._client = SimpleAsyncHTTPClient(force_instance=True, max_clients=6, max_body_size=1 << 28)

    async def load(self) -> str:
        """Load the page and what it names; return its text.

        The first tablet of an address is a scout: what it could not get (a file that its server would have to
        fetch from the network, where there is none) the others do not ask for.
        """
        answer = await self._get(self.address)
        self.cookie = "; ".join(one.split(";", 1)[0] for one in answer.headers.get_list("Set-Cookie"))
        page: str = answer.body.decode()
        named = {urljoin(self.address, name) for name in _NAMED.findall(page)}
        own = sorted(name for name in named if name.startswith(self.address) and name not in self._missing)
        answers = await asyncio.gather(*(self._get(name, must=False) for name in own))
        self._missing.update(name for name, got in zip(own, answers, strict=True) if got.code != HTTPStatus.OK)
        return page

    async def _get(self, address: str, *, must: bool = True) -> Any:
        asked = HTTPRequest(
            address, connect_timeout=PATIENCE, request_timeout=PATIENCE, headers={"Accept-Encoding": "gzip"}
        )
        return await self._client.fetch(asked, raise_error=must)

    async def connect(self, kernel: str, path: str) -> None:
        """Open the kernel's channels."""
        address = urljoin(self.address, f"{path}/{kernel}/channels?session_id={self.session}").replace("http", "ws", 1)
        asked = HTTPRequest(
            address, headers={"Cookie": self.cookie}, connect_timeout=PATIENCE, request_timeout=PATIENCE
        )
        self._socket = await websocket_connect(asked)

    def say(self, kind: str, content: dict[str, Any]) -> None:
        """Send a message on the shell channel."""
        header = {
            "msg_id": secrets.token_hex(16), "msg_type": kind, "username": "", "session": self.session,
            "date": "2026-01-01T00:00:00Z", "version": "5.3",
        }  # fmt: skip
        message = {
            "header": header, "parent_header": {}, "metadata": {"version": "1.0.0"}, "content": content,
            "channel": "shell", "buffers": [],
        }  # fmt: skip
        assert self._socket is not None
        self._socket.write_message(json.dumps(message))

    def control(self, target: str, data: dict[str, Any]) -> None:
        """Open a comm and send something over it."""
        comm = secrets.token_hex(16)
        self.say("comm_open", {"comm_id": comm, "target_name": target, "target_module": None, "data": {}})
        self.say("comm_msg", {"comm_id": comm, "data": data})

    def click(self, model: str, content: dict[str, Any]) -> None:
        """Send a widget's event."""
        self.say("comm_msg", {"comm_id": model, "data": {"method": "custom", "content": content}})

    async def hear(self, wanted: Callable[[str], bool]) -> float:
        """Take messages in until one is wanted; return when it came."""
        assert self._socket is not None
        while True:
            message = await asyncio.wait_for(self._socket.read_message(), PATIENCE)
            now = perf_counter()
            if message is None:
                raise ConnectionError(f"{self.address}: the kernel's connection was closed")
            text = message.decode("utf-8", "replace") if isinstance(message, bytes) else message
            self._learn(text)
            if wanted(text):
                return now

    def _learn(self, text: str) -> None:
        for count in _COUNT.findall(text):
            self.shown = int(count)
        if '"comm_open"' in text or '"update_states"' in text:
            with contextlib.suppress(json.JSONDecodeError):
                content = json.loads(text)["content"]
                data = content.get("data", {})
                if "state" in data and "comm_id" in content:
                    self.models[content["comm_id"]] = data["state"]
                for id_, model in data.get("states", {}).items():
                    self.models[id_] = model["state"]

    def find(self, model_name: str) -> str:
        """Return the id of the first widget of a kind."""
        return next(id_ for id_, state in self.models.items() if state.get("_model_name") == model_name)

    def close(self) -> None:
        """Let the page go."""
        if self._socket is not None:
            self._socket.close()
        self._client.close()
