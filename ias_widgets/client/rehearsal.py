"""A rehearsal: a room with the same agenda, simulated participants in it, and nothing left of it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from ias_widgets.client.leader import Leader
from ias_widgets.client.simulation import PACE, SimulatedParticipant
from ias_widgets.errors import IasError, Refused

if TYPE_CHECKING:
    from types import TracebackType

    from ias_widgets.client.address import HubAddress
    from ias_widgets.rooms import Agenda

__all__ = ["Rehearsal"]

MOST = 150
"""Simulated participants at most: as many as a room is made for."""
STOP_WITHIN = 10.0
"""Seconds in which the simulated participants are gone."""

log = logging.getLogger("ias_widgets.client")


class Rehearsal:
    """A room of its own that simulated participants of disagreeing agencies take part in.

    Whoever knows its code leads it, as any room; people may join it too. It is deleted for good when it
    is stopped, when it ends, and by the hub where nobody leads it any more. No record of it is written.

    Parameters
    ----------
    hub
        The hub, as `ias_widgets.client.find_hub` returns it.
    plan
        What is rehearsed: an agenda, or the id or code of the room that is to go by it.
    participants
        How many come, 1 to 150.
    seed
        The same seed gives the same people and answers.
    pace
        Least and most seconds that they think before answering.

    Attributes
    ----------
    room, code
        The room's id, and the six digits.
    screen_key, remote_key
        The keys of its screen and of its remote.
    people
        The simulated participants: how many ``entered``, what each ``saved``.

    Raises
    ------
    Refused
        ``bad-number``: where too many are to come, or nobody; ``no-room``.
    ContentError
        Where the hub cannot use the agenda.

    Examples
    --------
    >>> from ias_widgets.client import Rehearsal, find_hub
    >>> with Rehearsal(find_hub(), "123456", participants=24) as rehearsal:  # doctest: +SKIP
    ...     print(rehearsal.code)
    """

    def __init__(
        self,
        hub: HubAddress,
        plan: Agenda | str,
        *,
        participants: int = 24,
        seed: int = 1,
        pace: tuple[float, float] = PACE,
    ) -> None:
        if not 1 <= participants <= MOST:
            raise Refused("bad-number", "participants", f"a number from 1 to {MOST}", str(participants), "change it")
        self._leader = Leader(hub)
        try:
            created = (
                self._leader.rehearse(plan)
                if isinstance(plan, str)
                else self._leader.create(replace(plan, rehearsal=True))
            )
        except BaseException:
            self._leader.close()
            raise
        self.room, self.code = created.room, created.code
        self.screen_key, self.remote_key = created.screen_key, created.remote_key
        self.people = [SimulatedParticipant(number, seed, pace) for number in range(participants)]
        self._stopped = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, args=(hub.inside,), name="ias-rehearsal", daemon=True)
        self._thread.start()

    @property
    def going_on(self) -> bool:
        """Whether simulated participants are there."""
        return self._thread.is_alive()

    @property
    def entered(self) -> int:
        """How many of them the room has let in."""
        return sum(person.entered for person in self.people)

    @property
    def saved(self) -> int:
        """How many of their answers are on disk."""
        return sum(person.saved for person in self.people)

    def stop(self) -> None:
        """Let the people go and delete the room for good; may be called again.

        Raises
        ------
        AddressError
            Where the hub does not answer: it deletes the room by itself, within half an hour or at its next start.
        """
        if self._stopped:
            return
        try:
            self._leader.delete(self.room)
        except Refused as no:
            if no.code != "no-room":  # it has ended, and was deleted
                raise
        finally:
            self._stopped = True
            with contextlib.suppress(RuntimeError):  # they have gone by themselves
                self._loop.call_soon_threadsafe(self._let_go)
            self._thread.join(STOP_WITHIN)
            self._leader.close()

    def _run(self, address: str) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            with contextlib.suppress(asyncio.CancelledError):
                self._loop.run_until_complete(self._all(address))
        finally:
            self._loop.close()

    async def _all(self, address: str) -> None:
        coming = (person.take_part(address, self.code) for person in self.people)
        done = await asyncio.gather(*coming, return_exceptions=True)
        for error in done:
            if isinstance(error, Exception) and not isinstance(error, IasError):
                log.error("a simulated participant failed", exc_info=error)

    def _let_go(self) -> None:
        for task in asyncio.all_tasks(self._loop):
            task.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Rehearsal {self.code[:3]} {self.code[3:]} · {self.entered} of {len(self.people)} people>"
