"""The live frame: a table in a cell's output that follows the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.errors import IasError
from ias_widgets.widgets.frames import results_frame
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.words import Words

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.widgets.room import Room

__all__ = ["LiveResults"]


class LiveResults(ipywidgets.HTML):  # type: ignore[misc]
    """A room's results as a table that is drawn anew whenever a round closes.

    Parameters
    ----------
    room
        The room.

    Attributes
    ----------
    frame
        The newest results, as `Room.results` returns them.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._seen: object = None
        self.frame: pd.DataFrame = results_frame([])
        super().__init__()
        self._look()
        self._stop = room.listen(OnLoop(self._look))

    def close(self) -> None:
        """Stop following the room."""
        self._stop()
        super().close()

    def _look(self) -> None:
        """Ask for the rows only when the room was led on: answers to an open round change nothing here."""
        seen = (self._room.version, self._room.language)
        if seen == self._seen or not self._room.connected:
            return
        self._seen = seen
        words = Words(self._room.language)
        try:
            self.frame = self._room.results()
        except IasError as error:
            self.value = f"<p>{words.text(str(error))}</p>"
            return
        if self.frame.empty:
            self.value = f"<p>{words.rich('results-none')}</p>"
        else:
            self.value = self.frame.to_html(index=False, na_rep="", float_format="{:.2f}".format, border=0)
