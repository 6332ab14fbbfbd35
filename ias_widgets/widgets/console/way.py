"""The way through the film: its map on the screen, other ways played beside it, questions for the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.rooms.commands import ShowPath, WhatIf
from ias_widgets.widgets.console.pieces import box, button, field, html, shown
from ias_widgets.widgets.path_picture import PathPicture
from ias_widgets.widgets.path_sources import of_room

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import PathFace, TalkPick
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["WayPart"]


class WayPart:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._open, self._scene = False, ""
        self._ways: dict[str, WhatIf] = {}
        self._heading = html("ways-heading")
        self._map = button(lambda: desk.do(ShowPath(on=not self._open)), "path-button")
        self._ending = button(lambda: desk.do(ShowPath(page="ending")))
        self._talk = button(lambda: desk.do(ShowPath(page="talk")))
        self._which = field(ipywidgets.Dropdown)
        self._play = button(
            lambda: desk.do(self._ways[self._which.value]) if self._which.value in self._ways else None,
            "what-if-button",
        )
        self._other = box([self._which, self._play], "row-field")
        self._said = html("path-said")
        self._desk = desk
        self._picture: PathPicture | None = None
        self._drawn = box([], "path-drawn")
        self.box = box(
            [
                self._heading,
                box([self._map, self._ending, self._talk], "buttons"),
                self._drawn,
                self._other,
                self._said,
            ],
            "path",
        )

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        shown(self.box, view.can_path)
        if not view.can_path:
            return
        path, other = view.path, view.what_if
        self._open = view.path_open and other is None
        self._heading.value = f"<h2>{words.rich('console-path')}</h2>"
        self._map.description = words.say(f"console-path-{'hide' if self._open else 'show'}")
        self._ending.description = words.say("console-path-page-ending")
        self._talk.description = words.say("console-path-page-talk")
        shown(self._map, other is None)
        ended = path is not None and path.map.ending is not None and other is None
        shown(self._ending, ended and not (self._open and path is not None and path.page == "ending"))
        shown(self._talk, path is not None and other is None and not (self._open and path.page == "talk"))
        self._draw(moment)
        self._offer(path, words)
        playing = f"<p>{words.rich('console-path-playing', title=other.title)}</p>" if other else ""
        self._said.value = playing + (_talk(path.talk, words) if path and not other else "")

    def _draw(self, moment: Moment) -> None:
        """Draw the map while it is on the screen; made only then, for it is the largest thing on the page."""
        path = moment.view.path
        shown(self._drawn, self._open and path is not None)
        if path is None or not self._open:
            return
        if self._picture is None:
            self._picture = PathPicture(language=moment.words.language, bare=True)
            self._picture.on_select(self._opened)
            self._drawn.children = (self._picture,)
        self._picture.language = moment.words.language
        self._picture.draw(of_room(moment.view, moment.card))
        self._scene = path.scene or ""
        self._picture.selected = self._scene

    def _opened(self, scene: str) -> None:
        """Open on the screen what was opened here."""
        if scene != self._scene:
            self._scene = scene
            self._desk.do(ShowPath(scene=scene or None))

    def _offer(self, path: PathFace | None, words: Words) -> None:
        self._ways = _ways(path, words)
        if self._which.options != tuple(self._ways):
            self._which.options = tuple(self._ways)
            self._which.value = next(iter(self._ways), None)
        self._which.description, self._play.description = (
            words.say("console-path-what-if"),
            words.say("console-path-play"),
        )
        shown(self._other, bool(self._ways))


def _ways(path: PathFace | None, words: Words) -> dict[str, WhatIf]:
    """Return the ways not taken that can be played, by what the list calls them."""
    if path is None:
        return {}
    return {
        words.say("console-path-what-if-way", n=made.number, label=f"{choice.letter} · {choice.label}"): WhatIf(
            scene=made.scene, choice=choice.id
        )
        for made in path.map.decisions
        for choice in made.choices
        if choice.state == "open" and choice.to is not None
    }


def _talk(picks: list[TalkPick], words: Words) -> str:
    if not picks:
        return ""
    said = "".join(
        f"<li>{words.text(f'{pick.agency}: ' if pick.agency else '')}{words.text(pick.text)}"
        f'<br><span class="quiet">{words.text(pick.why)}</span></li>'
        for pick in picks
    )
    return f"<h2>{words.rich('path-talk')}</h2><ul>{said}</ul>"
