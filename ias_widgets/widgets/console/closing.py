"""When a room has ended: its summary, its record to take along, how long it is kept, and how to delete it now."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ias_widgets.errors import IasError
from ias_widgets.widgets.console.download import Download, zipped
from ias_widgets.widgets.console.errands import Watch
from ias_widgets.widgets.console.pieces import NextButton, box, button, html, shown
from ias_widgets.widgets.console.told import day_told
from ias_widgets.widgets.console.top import language_field

if TYPE_CHECKING:
    from ias_widgets.client import Leader
    from ias_widgets.rooms.wire import RecordLine
    from ias_widgets.widgets.console.errands import Errands
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["Closing"]

EVERY = 1.0
"""Seconds between two looks whether the record is written."""
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Ended(Protocol):
    """What this stage asks of the console beside what every part may."""

    errands: Errands

    def doorman(self) -> Leader:
        """Return the connection for what belongs to no room. Blocks: call it in an errand."""

    def delete_room(self, room: str) -> None:
        """Delete a room for good."""

    def failed(self, error: IasError) -> None:
        """Say in words why something could not be done."""


class Closing:
    """Built when the first room ends; `show` changes what differs."""

    def __init__(self, desk: Desk, ended: Ended) -> None:
        self._desk, self._ended = desk, ended
        self._moment: Moment | None = None
        self._line: RecordLine | None = None
        self._folder: Path | None = None
        self._watch: Watch | None = None
        self._room, self._summary = "", ""
        self._title, self._heading = html("bar-title"), html("closing-heading")
        self._page, self._kept, self._sure = html("summary"), html("kept"), html("delete-sure")
        self._record, self._place = html("record-heading"), html("folder")
        self.language = language_field(desk)
        self._excel = Download(lambda: self._file("record.xlsx"), kind=EXCEL)
        self._pdf = Download(lambda: self._file("summary.pdf"), kind="application/pdf")
        self._zip = Download(lambda: zipped(self._folder) if self._folder else None, kind="application/zip")
        self._again = button(self._write_again, "mod-wide", "again-button")
        self._delete = button(lambda: desk.pull("delete"), "mod-wide", "mod-bad", "delete-button")
        self._yes = button(lambda: ended.delete_room(self._room), "mod-bad", "delete-yes")
        self._no = button(lambda: desk.pull(""), "delete-no")
        self._asking = box([self._sure, box([self._yes, self._no], "buttons")], "drawer", "drawer-delete")
        self._next = NextButton(lambda _seen: desk.start_over())
        middle = [
            box([self._heading, self._page], "lead"), self._asking, box([self._next], "go", "go-start"),
        ]  # fmt: skip
        right = [
            box([self._record, self._excel, self._pdf, self._zip, self._again, self._place], "side", "downloads"),
            box([self._kept, self._delete], "side"),
        ]
        self.bar = box([self._title, self.language], "bar")
        self.cols = box([box(middle, "mid"), box(right, "right")], "cols", "cols-closing")

    def wake(self, room: str) -> None:
        """Begin to look for the record of a room."""
        self.rest()
        self._room, self._line, self._folder, self._summary = room, None, None, ""
        self._watch = Watch(EVERY, lambda: self._ask(room), self._reported)

    def rest(self) -> None:
        """Look no more."""
        if self._watch is not None:
            self._watch.stop()
            self._watch = None

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        self._moment = moment
        words, card = moment.words, moment.card
        self.language.value, self.language.description = words.language, words.say("console-language")
        self._title.value = f"<p class='bar-name'>{words.text(card.title)}</p>"
        self._next.label, self._next.detail = words.say("next-ended"), words.say("next-ended-more")
        self._sure.value = f"<p>{words.rich('closing-delete-sure')}</p>"
        shown(self._asking, moment.drawer == "delete")
        self._yes.description = words.say("preparing-delete-yes")
        self._no.description = words.say("preparing-delete-no")
        self._delete.description = words.say("closing-delete")
        self._again.description = words.say("closing-again")
        for download, name, file in (
            (self._excel, "excel", "record.xlsx"),
            (self._pdf, "pdf", "summary.pdf"),
            (self._zip, "zip", "record.zip"),
        ):
            download.label = words.say(f"closing-{name}")
            download.name = f"{card.code}-{file}"
        self._draw()

    def marks(self, moment: Moment) -> dict[str, dict[str, str]]:
        """Return what the parts are called and how they stand, for those who do not see them."""
        words = moment.words
        return {
            "bar": {"role": "banner"},
            "mid": {"role": "main"},
            "lead": {"role": "region", "tabindex": "0", "aria-label": words.say("closing-summary")},
            "right": {"role": "complementary", "aria-label": words.say("closing-record")},
            "news": {"role": "alert"},
            "closing-heading": {"role": "status"},
            "drawer-delete": {"role": "group", "aria-label": words.say("closing-delete")},
            "delete-button": {"aria-expanded": "true" if moment.drawer == "delete" else "false"},
        }

    def _ask(self, room: str) -> tuple[RecordLine, str]:
        line = self._ended.doorman().record(room)
        summary = ""
        if line.state == "ready" and not self._summary:
            page = Path(line.folder) / "summary.html"
            summary = page.read_text(encoding="utf-8") if page.is_file() else ""
        return line, summary

    def _reported(self, found: tuple[RecordLine, str] | IasError) -> None:
        if isinstance(found, IasError):
            self._draw()
            return
        self._line, summary = found
        if self._line.state == "ready":
            self._folder = Path(self._line.folder)
            self._summary = summary or self._summary
            self.rest()
        elif self._line.state == "failed":
            self.rest()
        self._draw()

    def _write_again(self) -> None:
        room = self._room

        def then(_line: RecordLine) -> None:
            if room == self._room:
                self.wake(room)
                self._draw()

        self._ended.errands.run(lambda: self._ended.doorman().record(room, again=True), then, self._ended.failed)

    def _file(self, name: str) -> bytes | None:
        path = self._folder / name if self._folder else None
        return path.read_bytes() if path and path.is_file() else None

    def _draw(self) -> None:
        moment, line = self._moment, self._line
        if moment is None:
            return
        words, card = moment.words, moment.card
        state = line.state if line else "writing"
        key = {"ready": "ready", "failed": "failed", "none": "none"}.get(state, "writing")
        said = words.rich(f"closing-{key}")
        problem = f"<p class='quiet'>{words.text(line.problem)}</p>" if line and line.problem else ""
        self._heading.value = f"<h1>{words.rich('closing')}</h1><p>{said}</p>{problem}"
        title = words.rich("closing-summary")
        self._page.value = (
            f'<iframe class="summary-page" sandbox title="{title}" srcdoc="{escape(self._summary)}"></iframe>'
            if self._summary
            else ""
        )
        ready = self._folder is not None
        for download, name in ((self._excel, "record.xlsx"), (self._pdf, "summary.pdf"), (self._zip, "")):
            download.disabled = not ready or not (self._folder / name).exists()  # type: ignore[operator]
        shown(self._again, state in {"failed", "none"})
        self._record.value = f"<h2>{words.rich('closing-record')}</h2>"
        self._place.value = f"<p>{words.rich('closing-folder', folder=str(self._folder))}</p>" if ready else ""
        until = card.notice.delete_on
        kept = words.rich("closing-kept", date=day_told(until, words)) if until else words.rich("closing-kept-open")
        self._kept.value = f"<p>{kept}</p>"
