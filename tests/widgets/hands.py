"""Looking at and pressing what a console or a poll shows, as a person would."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import ipywidgets

from ias_widgets.widgets.console.pieces import NextButton
from ias_widgets.widgets.console.rows import Rows
from ias_widgets.widgets.on_loop import OnLoop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ias_widgets.widgets import Console

STILL = OnLoop._one_by_one


def visible(widget: Any) -> Iterator[Any]:
    """Yield everything a person sees, from the top."""
    if widget.layout.display == "none":
        return
    yield widget
    for child in getattr(widget, "children", ()):
        yield from visible(child)


def text(widget: Any) -> str:
    """Return all words that can be read."""
    said = []
    for part in visible(widget):
        if isinstance(part, NextButton):
            said += [part.label, part.detail]
        elif isinstance(part, ipywidgets.HTML):
            said.append(part.value)
        elif isinstance(part, ipywidgets.Button):
            said.append(part.description)
        elif isinstance(part, Rows):
            said += [
                f"{row['title']} {row['text']} {' '.join(act['label'] for act in row['acts'])}" for row in part.rows
            ]
    return "\n".join(said)


def buttons(widget: Any) -> list[str]:
    """Return the buttons that can be pressed, by what they say."""
    found = [part for part in visible(widget) if isinstance(part, ipywidgets.Button)]
    return [part.description for part in found if not part.disabled]


def part(widget: Any, name: str) -> Any:
    """Return the part that carries a class."""
    return next(some for some in visible(widget) if name in some._dom_classes)


def settle(console: Console, act: Callable[[], None]) -> None:
    """Do something that leads the room, and wait until the room has answered and all is drawn."""
    answered = threading.Event()
    original = console._answered

    def heard(no: Any) -> None:
        original(no)
        answered.set()

    console._answered = heard  # type: ignore[method-assign]
    try:
        with STILL:
            act()
        assert answered.wait(20), "the room never answered"
    finally:
        console._answered = original  # type: ignore[method-assign]


def press(console: Console, says: str) -> None:
    """Press the button that says this, and wait for the room."""
    found = [some for some in visible(console) if isinstance(some, ipywidgets.Button) and some.description == says]
    assert found, f"no button says {says!r}; there are {buttons(console)}"
    settle(console, found[0].click)


def go_on(console: Console) -> None:
    """Press the large button, and wait for the room."""
    settle(console, part(console, "next").press)


def to_decision(console: Console) -> None:
    """Go on until a question is at hand."""
    while console.room is not None and console.room.view.question is None:
        go_on(console)


def until(so: Callable[[], Any], what: str = "it") -> None:
    """Wait until something is so: what a console does in its errands comes a moment later."""
    moment = threading.Event()
    for _ in range(400):
        with STILL:
            if so():
                return
        moment.wait(0.05)
    raise AssertionError(f"{what} never came to be")


def prepared(console: Console) -> Any:
    """Wait until a console has found or prepared a room, and knows what there is to choose; return the room."""
    until(lambda: console.room is not None and console._stages.preparing.settings.offer is not None, "a prepared room")
    return console.room


def row(console: Console, key: str) -> dict[str, Any]:
    """Return a row of any list that is shown, by its key."""
    rows = [row for some in visible(console) if isinstance(some, Rows) for row in some.rows]
    return next(row for row in rows if row["key"] == key)


def press_row(console: Console, key: str, act: str) -> None:
    """Press what a row offers."""
    lists = [some for some in visible(console) if isinstance(some, Rows)]
    with STILL:
        next(some for some in lists if any(row["key"] == key for row in some.rows)).press(key, act)


def enter(widget: Any, value: Any, trait: str = "value") -> None:
    """Type or choose something."""
    with STILL:
        setattr(widget, trait, value)


def click(console: Console, says: str) -> None:
    """Press the button that says this; what comes of it is waited for elsewhere."""
    with STILL:
        found = [some for some in visible(console) if isinstance(some, ipywidgets.Button) and some.description == says]
        assert found, f"no button says {says!r}; there are {buttons(console)}"
        found[0].click()
