"""Before there is a room: open one, or go into one that is going on."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

import ipywidgets

from ias_widgets.cases import built_in, load
from ias_widgets.client.programme import CONTROLLER
from ias_widgets.questions import say
from ias_widgets.widgets.console.pieces import NextButton, box, button, html, shown
from ias_widgets.widgets.console.top import language_field
from ias_widgets.widgets.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ias_widgets.rooms.wire import RoomLine
    from ias_widgets.widgets.console.moment import Desk
    from ias_widgets.widgets.words import Words

__all__ = ["Start"]

MOST_ROOMS = 8
KEPT_DAYS = 90
"""Days after which the data is deleted, where the facilitator names no date."""


class Opening(Protocol):
    """What the form may ask of the console."""

    def open_room(self, **options: Any) -> None:
        """Open a room with these options of `ias_widgets.Room`."""

    def enter_room(self, room: str) -> None:
        """Go into a room by its id."""

    def rooms_going_on(self) -> Sequence[RoomLine]:
        """Return the rooms that have not ended, newest first."""


class Start:
    """The form; built once."""

    def __init__(self, desk: Desk, opening: Opening, today: dt.date) -> None:
        self._opening = opening
        self._words: Words | None = None
        self._ids: list[str] = []
        self._cases = {name: load(name) for name in built_in()}
        self._bar_title = html("bar-title")
        self.language = language_field(desk)
        self._heading, self._about, self._hint = html("start-heading"), html("start-about"), html("hint")
        self._film, self._title = ipywidgets.Dropdown(), ipywidgets.Text()
        self._boxes = {
            code: ipywidgets.Checkbox(value=True, indent=False, description=name) for code, name in LANGUAGES.items()
        }
        self._languages_label = html("field-label")
        self._controller = ipywidgets.Text()
        self._delete = ipywidgets.DatePicker(value=today + dt.timedelta(days=KEPT_DAYS))
        self._settings = html("settings-heading")
        self.next = NextButton(lambda _seen: self._open())
        self._rooms_heading = html("rooms-heading")
        self._rooms = [
            button(lambda place=place: opening.enter_room(self._ids[place]), "mod-wide", "room-line")  # type: ignore[misc]
            for place in range(MOST_ROOMS)
        ]
        self._refresh = button(self.look, "mod-wide", "mod-plain")
        self._controller.observe(lambda _: self._say_hint(), "value")
        fields = [
            self._settings, self._film, self._title, self._languages_label, box(list(self._boxes.values()), "checks"),
            self._controller, self._delete,
        ]  # fmt: skip
        self.bar = box([self._bar_title, self.language], "bar")
        self.left = box(fields, "left", "fields")
        self.lead = box([self._heading, self._about, self._hint], "lead")
        self.go = box([self.next], "go")
        self.right = box([self._rooms_heading, *self._rooms, self._refresh], "right")

    def show(self, words: Words) -> None:
        """Show the form in a language."""
        self._words = words
        self.language.description = words.say("console-language")
        self._bar_title.value = f"<p class='bar-name'>{words.rich('console-start')}</p>"
        self._heading.value = f"<h1>{words.rich('console-start')}</h1>"
        self._about.value = f"<p>{words.rich('console-start-about')}</p><p>{words.rich('console-start-privacy')}</p>"
        self._settings.value = f"<h2>{words.rich('console-start-settings')}</h2>"
        self._languages_label.value = f"<span>{words.rich('console-start-languages')}</span>"
        chosen = self._film.value or next(iter(self._cases), None)
        self._film.options = [(say(case.title, words.language), name) for name, case in self._cases.items()]
        self._film.value = chosen
        for field, name in (
            (self._film, "film"),
            (self._title, "title"),
            (self._controller, "controller"),
            (self._delete, "delete"),
        ):
            field.description = words.say(f"console-start-{name}")
        self._controller.placeholder = words.say("console-start-controller-hint")
        self._title.placeholder = say(self._cases[chosen].title, words.language) if chosen else ""
        self.next.label = words.say("console-start-open")
        self.next.detail = self._title.placeholder
        self._rooms_heading.value = f"<h2>{words.rich('console-start-rooms')}</h2>"
        self._refresh.description = words.say("console-start-refresh")
        self._say_hint()
        self.look()

    def look(self) -> None:
        """Look which rooms are going on."""
        words = self._words
        if words is None:
            return
        lines = list(self._opening.rooms_going_on())[:MOST_ROOMS]
        self._ids = [line.room for line in lines]
        for place, made in enumerate(self._rooms):
            shown(made, place < len(lines))
            if place < len(lines):
                line = lines[place]
                code = f"{line.code[:3]}\u00a0{line.code[3:]}"
                made.description = words.say("console-start-rooms-line", title=line.title, code=code, n=line.present)
        if not lines:
            none = words.rich("console-start-rooms-none")
            self._rooms_heading.value = f"<h2>{words.rich('console-start-rooms')}</h2><p>{none}</p>"

    def _say_hint(self) -> None:
        if self._words is None:
            return
        said = "" if self._controller.value.strip() else self._words.rich("console-start-no-controller")
        self._hint.value = f'<div class="banner"><i class="i i-bang"></i><span>{said}</span></div>' if said else ""

    def _open(self) -> None:
        words = self._words
        languages = tuple(code for code, field in self._boxes.items() if field.value)
        if words is None or self._film.value is None:
            return
        if not languages:
            said = words.rich("console-start-no-language")
            self._hint.value = f'<div class="banner banner-bad"><i class="i i-bang"></i><span>{said}</span></div>'
            return
        self._opening.open_room(
            film=self._film.value,
            title=self._title.value.strip() or None,
            languages=languages,
            controller=self._controller.value.strip() or CONTROLLER,
            delete_on=self._delete.value.isoformat() if self._delete.value else None,
        )
