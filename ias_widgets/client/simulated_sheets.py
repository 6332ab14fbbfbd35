"""How simulated people fill in sheets: most give a linking code, leave out little and hand in; nobody knows the key."""

from __future__ import annotations

import asyncio
from random import Random
from typing import TYPE_CHECKING

from ias_widgets.client.connection import new_id
from ias_widgets.questions import kinds
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import msgspec

__all__ = ["SimulatedSheets"]

GIVES_CODE, SKIPS, HANDS_IN = 0.88, 0.05, 0.96
"""Shares of people who give a linking code, of questions left out, of people who hand in."""
AT_AN_ITEM = 0.3
"""Share of the time for an answer that one question of a sheet takes."""
SYLLABLES = ("an", "ba", "da", "ha", "ja", "ka", "ma", "ol", "te", "zo")


class SimulatedSheets:
    """One person's sheets.

    Parameters
    ----------
    number
        Which of the simulated people: no two have the same linking code.
    seed
        The same seed gives the same answers.
    pace
        Least and most seconds of thinking.
    """

    def __init__(self, number: int, seed: int, pace: tuple[float, float]) -> None:
        self._number, self._seed, self._pace = number, seed, pace
        self._random = Random(f"{seed}:{number}:sheets")  # noqa: S311
        self._face: wire.SheetFace | None = None
        self._own: wire.OwnSheet | None = None
        self._begun: set[str] = set()

    def knows(self, own: wire.OwnSheet | None) -> bool:
        """Hear of one's own part of a sheet; return whether `messages` is to be begun now."""
        self._own = own
        return self._begins()

    def sees(self, face: wire.SheetFace | None) -> bool:
        """See a sheet, or that there is none; return whether `messages` is to be begun now."""
        self._face = face
        return self._begins()

    def _begins(self) -> bool:
        """Whether something comes next that was not begun: a linking code first, for it may decide about the form."""
        face, own = self._face, self._own
        if face is None or own is None or face.step != own.step or own.done:
            return False
        following = f"{own.step} code" if own.linked == "asked" else own.step
        begins = following not in self._begun
        self._begun.add(following)
        return begins

    async def messages(self) -> AsyncIterator[msgspec.Struct]:
        """Yield what is to be sent, each after a while of thinking; until the room goes on."""
        face, own = self._face, self._own
        if face is None or own is None:
            return
        if own.linked == "asked":
            await self._think()
            gives = self._random.random() < GIVES_CODE
            yield wire.LinkingCode(id=new_id(), words=self._code() if gives else ())
            return
        for item in face.forms[own.form]:
            await self._think()
            if self._random.random() < SKIPS or self._face is None:
                continue
            leaning = Random(f"{self._seed}:{item.id}")  # noqa: S311
            value = kinds()[item.kind].simulated(item.face, self._random, leaning)
            yield wire.SheetAnswer(id=new_id(), step=face.step, item=item.id, value=value, seq=1)
        await self._think()
        if self._random.random() < HANDS_IN and self._face is not None:
            yield wire.SheetDone(id=new_id(), step=face.step)

    async def _think(self) -> None:
        await asyncio.sleep(AT_AN_ITEM * self._random.uniform(*self._pace))

    def _code(self) -> tuple[str, ...]:
        hundreds, rest = divmod(self._number, len(SYLLABLES) ** 2)
        first, last = divmod(rest, len(SYLLABLES))
        return SYLLABLES[first], str(hundreds * 7 % 28 + 1), SYLLABLES[last]
