"""The live frame: a table in a cell's output that follows the room."""

from __future__ import annotations

import threading
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
        self._asking, self._again = False, False
        self._lock = threading.Lock()
        self._said = ""
        self.frame: pd.DataFrame = results_frame([])
        super().__init__()
        self._draw = OnLoop(self._show)
        self._seen = self._state()
        self._ask()
        self._show()
        self._stop = room.listen(self._look)

    def close(self) -> None:
        """Stop following the room."""
        self._stop()
        super().close()

    def _state(self) -> object:
        return (self._room.version, self._room.language)

    def _look(self) -> None:
        """Ask anew, in a thread, when the room was led on: answers to an open round change nothing here."""
        state = self._state()
        with self._lock:
            if state == self._seen or not self._room.connected:
                return
            self._seen = state
            if self._asking:
                self._again = True
                return
            self._asking = True
        threading.Thread(target=self._work, name="ias-results", daemon=True).start()

    def _work(self) -> None:
        while True:
            self._ask()
            with self._lock:
                if not self._again:
                    self._asking = False
                    break
                self._again = False
        self._draw()

    def _ask(self) -> None:
        try:
            self.frame, self._said = self._room.results(), ""
        except IasError as error:
            self._said = str(error)

    def _show(self) -> None:
        words, frame = Words(self._room.language), self.frame
        if self._said:
            self.value = f"<p>{words.text(self._said)}</p>"
        elif frame.empty:
            self.value = f"<p>{words.rich('results-none')}</p>"
        else:
            self.value = frame.to_html(index=False, na_rep="", float_format="{:.2f}".format, border=0)
