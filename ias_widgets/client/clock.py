"""The hub's clock, as a client far away estimates it, and where a film is by it.

A client's own clock may be minutes off. So it asks the hub for the time now and then and notes, on a clock of its
own that nobody sets, when it asked and when the answer came. If the way there took as long as the way back, the
hub's time lay in the middle (Mills, Network Time Protocol, RFC 5905, section 8); however unlike they were, it is off by no
more than half the round trip. Of the last `KEPT` answers the one with the shortest round trip is believed.
``frontend/src/client/serverClock.ts`` does the same for tablets.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.wire import FilmFace

__all__ = ["ASK_EVERY", "BURST", "KEPT", "HubClock", "film_position"]

KEPT = 8
"""Answers remembered."""
BURST = 5
"""Questions asked one after another when a connection begins."""
ASK_EVERY = 30.0
"""Seconds between questions later on: a quartz drifts by some milliseconds meanwhile."""


class Answer(NamedTuple):
    trip: float
    offset: float


class HubClock:
    """Estimates the hub's time in milliseconds since 1970.

    Parameters
    ----------
    base
        Seconds of a clock that goes on evenly and is never set.

    Examples
    --------
    >>> clock = HubClock(base=iter([10.0, 10.2, 11.0]).__next__)
    >>> stamp = clock.ask()
    >>> clock.heard(stamp, now=5_000_000.0)  # 200 ms there and back: the hub said this 100 ms ago
    >>> round(clock.now())  # 0.8 s later
    5000900
    """

    def __init__(self, base: Callable[[], float] = time.monotonic) -> None:
        self._base = base
        self._answers: deque[Answer] = deque(maxlen=KEPT)

    def ask(self) -> float:
        """Return the stamp of a question that is sent now: milliseconds of the own clock."""
        return self._base() * 1000

    def heard(self, stamp: float, now: float) -> None:
        """Take an answer in: the stamp of its question, and the hub's time."""
        received = self._base() * 1000
        if received >= stamp:
            self._answers.append(Answer(received - stamp, now - (stamp + received) / 2))

    def forget(self) -> None:
        """Forget all answers: the connection is another one, or the own clock was stopped."""
        self._answers.clear()

    @property
    def known(self) -> bool:
        """Whether the hub has answered."""
        return bool(self._answers)

    @property
    def off_by(self) -> float:
        """How many milliseconds the estimate may be off at most; infinite before the first answer."""
        return min((answer.trip for answer in self._answers), default=float("inf")) / 2

    def now(self) -> float:
        """Return the hub's time; the own clock's before the first answer."""
        best = min(reversed(self._answers), key=lambda answer: answer.trip, default=Answer(0.0, 0.0))
        return self._base() * 1000 + best.offset


def film_position(face: FilmFace, now: float) -> float:
    """Return where a film is, in seconds of its scene, at the hub's time ``now`` in milliseconds."""
    gone = (now - face.at) / 1000 * face.rate if face.playing else 0.0
    return min(face.position + gone, face.length)
