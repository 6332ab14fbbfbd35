"""A facilitator's connection for notebooks: plain calls from a cell, and views as they come."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client.line import Line
from ias_widgets.client.pictures import steps_beside
from ias_widgets.errors import ContentError, IasError, Refused
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Agenda
    from ias_widgets.rooms.commands import Lead

__all__ = ["Leader"]

LONGEST_WIFI = 32
"""Bytes of a Wi-Fi's name (IEEE 802.11)."""


class Leader(Line):
    """A facilitator's connection to a hub, in a thread of its own.

    Calls block until the answer is there and raise what the room refused. What is sent while the hub
    cannot be reached arrives later, once.

    Examples
    --------
    >>> from ias_widgets.client import Leader, find_hub
    >>> leader = Leader(find_hub())  # doctest: +SKIP
    >>> [line.code for line in leader.rooms()]  # doctest: +SKIP
    """

    def create(self, agenda: Agenda) -> wire.Created:
        """Open a room. Pictures of questions that are named by no whole path lie in the working folder.

        Raises
        ------
        ContentError
            Where the hub cannot use the agenda or one of its films.
        """
        plain = msgspec.to_builtins(steps_beside(agenda))
        return self._plan(lambda id_: wire.Create(id=id_, agenda=plain))

    def prepare(self, agenda: Agenda, room: str | None = None) -> wire.Created:
        """Prepare a room, or give one that is being prepared another agenda.

        Parameters
        ----------
        room
            Id or code; without one the room that is being prepared, if any, else a new one.

        Raises
        ------
        ContentError
            Where the hub cannot use the agenda or one of its films.
        Refused
            Where the room is not being prepared (``room-open``, ``room-ended``), or not there (``no-room``).
        """
        plain = msgspec.to_builtins(steps_beside(agenda))
        return self._plan(lambda id_: wire.Prepare(id=id_, agenda=plain, room=room))

    def rehearse(self, room: str) -> wire.Created:
        """Open a rehearsal of a room: another room with the same plan, deleted for good when it ends.

        Raises
        ------
        ContentError
            Where one of its films cannot be read any more.
        Refused
            ``no-room``.
        """
        return self._plan(lambda id_: wire.Rehearse(id=id_, room=room))

    def preflight(self, room: str) -> wire.PreflightReport:
        """Return what the hub sees before a room begins: network, store, power, screens, phones."""
        report: wire.PreflightReport = self._call(lambda id_: wire.Preflight(id=id_, room=room))
        return report

    def set_address(self, address: str = "") -> None:
        """Let tablets be told another address of the hub's machine; without one the likeliest.

        Raises
        ------
        Refused
            ``bad-address``: where nobody would reach the room at it.
        """
        self._call(lambda id_: wire.SetAddress(id=id_, address=address))

    def set_wifi(self, name: str, password: str = "") -> None:
        """Show how to get into the Wi-Fi beside the join QR; an empty name takes it away.

        Raises
        ------
        Refused
            ``bad-wifi``: where no Wi-Fi has such a name or password.
        """
        if len(name.encode()) > LONGEST_WIFI:
            expected = f"a name of at most {LONGEST_WIFI} bytes"
            raise Refused("bad-wifi", "name", expected, name, "read it again from the router")
        self._call(lambda id_: wire.SetWifi(id=id_, name=name, password=password))

    def delete(self, room: str) -> None:
        """Delete a room for good, with all that was answered and its record on the hub's machine."""
        self._call(lambda id_: wire.DeleteRoom(id=id_, room=room))

    def record(self, room: str, again: bool = False) -> wire.RecordLine:  # noqa: FBT001, FBT002
        """Return where the record of a room is; ``again``: it is written anew."""
        line: wire.RecordLine = self._call(lambda id_: wire.AskRecord(id=id_, room=room, again=again))
        return line

    def _plan(self, make: Callable[[str], msgspec.Struct]) -> wire.Created:
        try:
            created: wire.Created = self._call(make)
        except Refused as no:
            if no.code in {"bad-agenda", "bad-film"}:
                raise ContentError(no.where, no.expected, no.found, no.mend) from no
            raise
        return created

    def rooms(self) -> list[wire.RoomLine]:
        """Return the rooms of this hub."""
        listed: wire.RoomList = self._call(lambda id_: wire.Rooms(id=id_))
        return listed.rooms

    def enter(self, room: str) -> None:
        """Go into a room, by its id or code: `view` is there when this returns.

        Raises
        ------
        Refused
            Where there is no such room.
        """
        entered: Future[None] = Future()
        self._on_loop(self._enter, room, entered)
        self._wait(entered)

    def lead(self, command: Lead, at: int | None = None) -> None:
        """Let the room do something; returns when it is on disk.

        Parameters
        ----------
        command
            One of `ias_widgets.rooms.commands`.
        at
            The version of the view it was meant for: if the room has moved on, it is refused.

        Raises
        ------
        Refused
            Where the room does not do it.
        AddressError
            Where no answer came in time: it may have happened or not, and is not sent again.
        """
        self._call(lambda id_: wire.Leading(id=id_, command=command, at=at))

    def send(self, command: Lead, at: int | None, done: Callable[[Refused | None], None]) -> None:
        """Like `lead`, but return at once.

        ``done`` is called in the client's thread: with None, with the refusal, or with one of the code
        ``offline`` where the hub did not answer.
        """
        future = self._ask(lambda id_: wire.Leading(id=id_, command=command, at=at))

        def told(future: Future[Any]) -> None:
            error = future.exception()
            if isinstance(error, IasError) and not isinstance(error, Refused):
                error = Refused("offline", error.where, error.expected, error.found, error.mend)
            done(error if isinstance(error, Refused) else None)

        future.add_done_callback(told)

    def results(self) -> list[wire.ResultRow]:
        """Return what the room answered so far, with small groups protected."""
        answered: wire.Results = self._call(lambda id_: wire.AskResults(id=id_, language=self._language))
        return answered.rows

    def speak(self, language: str) -> None:
        """See the room in another language."""
        self._language = language
        self._on_loop(self._say, wire.SpeakLanguage(language=language))
