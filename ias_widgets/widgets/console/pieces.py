"""The few pieces that ipywidgets lack, and small ways to make the rest."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import ipywidgets
import traitlets

from ias_widgets.widgets.built import built

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Clock", "Frame", "NextButton", "box", "button", "field", "html", "plain_layout", "shown"]

HERE = Path(__file__).parent


class Frame(anywidget.AnyWidget):
    """The console's style, and what ipywidgets cannot say: language, landmarks, live regions, focus."""

    _esm = HERE / "frame.js"
    _css = traitlets.Unicode().tag(sync=True)

    language = traitlets.Unicode("pl", help="Language of the words inside.").tag(sync=True)
    title = traitlets.Unicode("", help="Title of a page of its own; empty: left as it is.").tag(sync=True)
    marks = traitlets.Dict(help="Class name to attributes of the elements that carry it.").tag(sync=True)
    focus = traitlets.Unicode("", help="Class name of what gets the focus, and a number to ask again.").tag(sync=True)

    def __init__(self) -> None:
        super().__init__(_css=built("console.css"), layout=plain_layout())
        self._asked = 0

    def look_at(self, place: str) -> None:
        """Give the focus to the button or the field of a class."""
        self._asked += 1
        self.focus = f"{place} {self._asked}"


class NextButton(anywidget.AnyWidget):
    """The one large button: what comes next, and a line about it."""

    _esm = HERE / "next_button.js"

    label = traitlets.Unicode("", help="What it does.").tag(sync=True)
    detail = traitlets.Unicode("", help="A line about it; may be empty.").tag(sync=True)
    allowed = traitlets.Bool(default_value=True, help="Whether it can be done now.").tag(sync=True)
    busy = traitlets.Bool(default_value=False, help="Whether the last press is still under way.").tag(sync=True)
    seen = traitlets.Int(0, help="Version of the room that the words are about; a click brings it back.").tag(sync=True)

    def __init__(self, pressed: Callable[[int], None]) -> None:
        super().__init__(layout=plain_layout(), _dom_classes=("next",))
        self._pressed = pressed
        self.on_msg(lambda _, content, __: self.press(content.get("seen")) if content.get("event") == "click" else None)

    def press(self, seen: int | None = None) -> None:
        """Do what a click does. ``seen``: the version whose words were read; by default the newest."""
        stale = seen is not None and seen != self.seen
        if stale or (self.allowed and not self.busy):
            self._pressed(self.seen if seen is None else seen)


class Clock(anywidget.AnyWidget):
    """The time left, counted in the browser."""

    _esm = HERE / "clock.js"

    there = traitlets.Bool(default_value=False, help="Whether there is a timer.").tag(sync=True)
    running = traitlets.Bool(default_value=False, help="Whether it runs.").tag(sync=True)
    ends_at = traitlets.Float(0.0, help="Milliseconds since 1970, by the hub's clock.").tag(sync=True)
    left = traitlets.Float(0.0, help="Seconds left while it is stopped.").tag(sync=True)
    label = traitlets.Unicode("", help="What it is, for those who do not see it.").tag(sync=True)
    up = traitlets.Unicode("", help="What stands there when the time is up.").tag(sync=True)

    def __init__(self) -> None:
        super().__init__(layout=plain_layout())
        self.on_msg(lambda *_: self.send({"now": time.time() * 1000}))


def button(pressed: Callable[[], None], *classes: str) -> ipywidgets.Button:
    """Return a button that calls ``pressed``."""
    made = field(ipywidgets.Button, *classes)
    made.on_click(lambda _: pressed())
    return made


def html(*classes: str) -> ipywidgets.HTML:
    """Return a place for HTML."""
    return field(ipywidgets.HTML, *classes)


def box(children: Sequence[Any], *classes: str) -> ipywidgets.Box:
    """Return a plain box; the style sheet lays it out."""
    return field(ipywidgets.Box, *classes, children=tuple(children))


def field(kind: type[Any], *classes: str, **traits: Any) -> Any:
    """Return a widget whose layout and style are shared with all others: the style sheet alone lays it out.

    Each widget of its own layout and style would be three models in the browser, and a page as many times slower.
    """
    style = kind.class_traits().get("style")
    if style is not None:
        traits["style"] = _shared(style.klass)
    return kind(layout=plain_layout(), _dom_classes=classes, **traits)


def shown(widget: Any, on: bool) -> None:  # noqa: FBT001
    """Show or hide a widget.

    One with the shared layout gets the other shared one. The view of an anywidget does not follow such an
    exchange: one that is to be hidden has a layout of its own.
    """
    visible, hidden = plain_layout(), _shared(ipywidgets.Layout, display="none")
    if widget.layout not in (visible, hidden):
        widget.layout.display = None if on else "none"
    elif widget.layout is not (visible if on else hidden):
        widget.layout = visible if on else hidden


_LOOKS: dict[tuple[str, str], Any] = {}


def _shared(kind: type[Any], **traits: str) -> Any:
    """Return the one layout or style of a kind; a new one where the old one was closed."""
    key = (kind.__name__, str(traits))
    made = _LOOKS.get(key)
    if made is None or made.comm is None:
        made = _LOOKS[key] = kind(**traits)
    return made


def plain_layout() -> ipywidgets.Layout:
    """Return the layout that all widgets of the console share."""
    return _shared(ipywidgets.Layout)
