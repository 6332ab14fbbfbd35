"""The WebSocket for facilitators: kernels on this machine, or behind the house door's login."""

from __future__ import annotations

import asyncio
import hmac
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client import SECRET_HEADER
from ias_widgets.errors import ContentError, IasError, Refused, StoreError
from ias_widgets.hub.limits import Limits
from ias_widgets.hub.preflight import look
from ias_widgets.hub.sockets import Socket, log
from ias_widgets.hub.visitors import refuse_origin
from ias_widgets.questions import say
from ias_widgets.rooms import results, wire
from ias_widgets.rooms.moves import phase_of

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.limits import Bucket
    from ias_widgets.hub.live import LiveRoom

__all__ = ["LeaderSocket"]


class LeaderSocket(Socket):
    """Opens rooms and leads them. Closed to all who do not carry the hub's secret.

    A browser never speaks here: no page knows the secret, and one that carried an ``Origin`` is
    refused like any other stranger.
    """

    decoder = msgspec.json.Decoder(wire.LeaderMessage)
    largest = 1024 * 1024

    def initialize(self, hub: Hub, secret: str) -> None:  # type: ignore[override]
        super().initialize(hub)
        self._secret = secret
        self._tasks: set[asyncio.Task[None]] = set()

    @staticmethod
    def budget() -> Bucket:
        """Return a budget for programs that lead."""
        return Limits.leading()

    def prepare(self) -> Awaitable[None] | None:
        origin = self.request.headers.get("Origin")
        said = self.request.headers.get(SECRET_HEADER, "")
        if origin is not None:
            refuse_origin(self, origin)
        elif not hmac.compare_digest(said.encode(), self._secret.encode()):
            self.set_status(403)
            self.finish(
                f"{SECRET_HEADER}: expected the hub's secret, found another; read it from the hub's address file"
            )
        return None

    def take(self, message: Any) -> None:
        match message:
            case wire.Ping():
                self.say(wire.Pong(now=time.time() * 1000, stamp=message.stamp))
            case wire.Hello():
                self._hello(message)
            case wire.SpeakLanguage():
                self.language = message.language
                self.introduce()
                if self.live is not None:
                    self.live.show(self)
            case (
                wire.Create() | wire.Prepare() | wire.Rehearse() | wire.Preflight() | wire.SetAddress() | wire.SetWifi()
                | wire.DeleteRoom()
            ):  # fmt: skip
                self._later(self._carry_out(message))
            case wire.SeenAt():
                self.hub.seen_at(message.base)
            case wire.Rooms():
                lines = [self._line(live) for live in self.hub.rooms]
                self.say(wire.RoomList(id=message.id, rooms=lines))
            case wire.Leading():
                self.lead(self._room(), message, "facilitator")
            case wire.AskRecord():
                self.say(self._record(message))
            case wire.AskResults():
                live = self._room()
                self.say(wire.Results(id=message.id, rows=results(live.room, message.language, live.texts)))

    def _room(self) -> LiveRoom:
        if self.live is None:
            raise Refused("no-room", "hello", "a room first", "none", "say hello with the room's code")
        return self.live

    def _hello(self, hello: wire.Hello) -> None:
        if not self.greet(hello):
            return
        live = self.hub.find(hello.room)
        if self.live is not None:
            self.live.leave(self)
        self.live, self.role, self.language = live, "facilitator", hello.language
        live.enter(self)
        self.say(self.welcome(live))
        live.show(self)

    def _later(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _record(self, message: wire.AskRecord) -> wire.RecordLine:
        """Say where a record stands; one that a room which has ended lacks is begun by asking for it."""
        room, records = self.hub.find(message.room).room, self.hub.records
        stand = records.stand(room)
        if room.ended and (stand.state == "none" or (message.again and stand.state != "writing")):
            records.begin(room)
            stand = records.stand(room)
        return wire.RecordLine(
            id=message.id, state=stand.state, folder=str(stand.folder.absolute()), problem=stand.problem
        )

    def turn_out(self, gone: Refused) -> None:
        """Leave a room that was deleted; the connection goes on."""
        self.live = None
        self.refuse(gone)

    async def _carry_out(self, message: Any) -> None:
        try:
            reply = await self._reply(message)
        except Exception as error:  # noqa: BLE001
            if not isinstance(error, IasError):
                log.error("a %s could not be carried out", type(message).__name__, exc_info=error)
                error = ContentError("message", "one this hub can carry out", "another")
            self.refuse_command(message.id, error)
        else:
            self.say(reply)

    async def _reply(self, message: Any) -> msgspec.Struct:
        preparing = self.hub.preparing
        match message:
            case wire.Create():
                return self._created(message.id, await preparing.create(message.agenda, f"create:{message.id}"))
            case wire.Prepare():
                live = await preparing.prepare(message.agenda, f"prepare:{message.id}", message.room)
                return self._created(message.id, live)
            case wire.Rehearse():
                return self._created(message.id, await preparing.rehearse(message.room, f"create:{message.id}"))
            case wire.Preflight():
                return await look(self.hub, self.hub.find(message.room), message.id)
            case wire.SetAddress():
                await preparing.choose_address(message.address)
            case wire.SetWifi():
                await preparing.set_wifi(message.name, message.password)
            case wire.DeleteRoom():
                await self.hub.passing.close_down(message.room)
        return wire.Ack(id=message.id, outcome="done")

    def _created(self, id_: str, live: LiveRoom) -> wire.Created:
        room = live.room
        return wire.Created(
            id=id_,
            room=room.id,
            code=room.code,
            screen_key=self.hub.keys.key("screen", room.id),
            remote_key=self.hub.keys.key("remote", room.id),
            join=self.hub.join_info(live, wifi=True),
        )

    def refuse_command(self, id_: str, error: IasError) -> None:
        """Acknowledge a command that could not be carried out, with the reason."""
        code = (
            error.code if isinstance(error, Refused) else "not-kept" if isinstance(error, StoreError) else "bad-agenda"
        )
        refusal = wire.Refusal(
            code=code, where=error.where, expected=error.expected, found=error.found, mend=error.mend
        )
        self.say(wire.Ack(id=id_, outcome="refused", refusal=refusal))

    def _line(self, live: LiveRoom) -> wire.RoomLine:
        room = live.room
        return wire.RoomLine(
            room=room.id,
            code=room.code,
            title=say(room.agenda.title, self.language) if room.agenda else "",
            ended=room.ended,
            present=room.present,
            screen_key=self.hub.keys.key("screen", room.id),
            remote_key=self.hub.keys.key("remote", room.id),
            phase=phase_of(room),
            rehearsal=bool(room.agenda and room.agenda.rehearsal),
            date=room.agenda.occasion.date if room.agenda else None,
            place=room.agenda.occasion.place if room.agenda else "",
            delete_on=room.agenda.notice.delete_on if room.agenda else None,
        )
