"""The film in the facilitator's hands: play, go back, to a shot, open a paper large, ask for the signs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.rooms.commands import RATES, Play, Seek, ShowPaper, ShowSigns, Speed
from ias_widgets.widgets.console.pieces import box, button, html, shown
from ias_widgets.widgets.words import bind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.wire import FacilitatorView
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["FilmPart", "FilmView"]

PHRASES = ("play", "pause", "again", "back", "beginning", "note", "resting", "over", "to-shot", "speed")
NOWHERE = {"visit": "", "position": 0.0, "at": 0.0, "playing": False, "rate": 1.0, "length": 0.0, "paper": None}


class FilmView(anywidget.AnyWidget):
    """Where the film is, counted in the browser by the hub's clock, and its buttons."""

    _esm = Path(__file__).parent / "film.js"

    face = traitlets.Dict(NOWHERE, help="The room's `FilmFace`, as far as it is shown here.").tag(sync=True)
    shots: traitlets.List[dict[str, Any]] = traitlets.List(
        help="Shots of the scene, in order: start in seconds, name, what is seen."
    ).tag(sync=True)
    papers: traitlets.List[dict[str, str]] = traitlets.List(help="Papers of the scene: id, title.").tag(sync=True)
    rates: traitlets.List[list[Any]] = traitlets.List(
        help="Speeds to choose from: the number, and as it is written."
    ).tag(sync=True)
    phrases = traitlets.Dict(help="What the parts are called.").tag(sync=True)

    def __init__(self, pressed: Callable[[dict[str, Any]], None]) -> None:
        super().__init__(_dom_classes=("film-view",))  # hidden now and then: with a layout of its own
        self._pressed = pressed
        self.on_msg(lambda _, content, __: self._hear(content))

    def show(self, view: FacilitatorView, words: Words) -> None:
        """Show the film of a view that has one."""
        film = view.film
        if film is None:
            return
        with self.hold_sync():
            self.face = {name: getattr(film, name) for name in NOWHERE}
            self.shots = [
                {
                    "start": shot.start,
                    "name": words.say("console-film-shot", n=n, of=len(view.shots)),
                    "seen": bind(seen, words.language),
                }
                for n, (shot, seen) in enumerate(zip(view.shots, view.seen, strict=True), 1)
            ]
            self.papers = [
                {"id": paper.id, "title": bind(paper.title, words.language)}
                for shot in view.shots
                for paper in shot.papers
            ]
            self.rates = [[rate, words.say("console-film-rate", rate=rate)] for rate in RATES]
            of = words.say("console-film-of", of=f"{int(film.length // 60)}:{int(film.length % 60):02d}")
            self.phrases = {name: words.say(f"console-film-{name}") for name in PHRASES} | {
                "film": words.say("console-film"),
                "papers": words.say("console-papers"),
                "of": of,
            }

    def rest(self) -> None:
        """Count no more: the room is elsewhere."""
        if self.face != NOWHERE:
            self.face = NOWHERE

    def press(self, event: str, **more: Any) -> None:
        """Do what a press does; one that was meant for another scene does nothing."""
        if more.pop("visit", self.face["visit"]) == self.face["visit"]:
            self._pressed({"event": event, **more})

    def _hear(self, content: dict[str, Any]) -> None:
        if content.get("event") == "clock":
            self.send({"now": time.time() * 1000})
        else:
            self.press(**content)


class FilmPart:
    """The film, and beside it what follows from people's marks. Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.film = FilmView(self._do)
        self._ask = button(lambda: desk.do(ShowSigns(show="name")), "signs-ask")
        self._again = button(lambda: desk.do(ShowSigns(show="result")))
        self._off = button(lambda: desk.do(ShowSigns(show="off")))
        self._about = html("signs-about")
        self.signs = box([self._ask, self._again, self._off, self._about], "signs-row")
        self.box = box([self.film], "film-box")

    def _do(self, asked: dict[str, Any]) -> None:
        desk = self._desk
        match asked:
            case {"event": "play", "on": bool(on)}:
                desk.do(Play(on=on), moving=False)
            case {"event": "speed", "rate": int() | float() as rate}:
                desk.do(Speed(rate=float(rate)), moving=False)
            case {"event": "seek", "to": int() | float() as to}:
                desk.do(Seek(to=max(0.0, float(to))))
            case {"event": "paper", "paper": str() | None as paper}:
                desk.do(ShowPaper(paper=paper))

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        watched = view.film is not None and view.phase == "watch"
        shown(self.film, watched)
        shown(self.box, watched)
        if watched:
            self.film.show(view, words)
        else:
            self.film.rest()
        asks = watched and view.film is not None and view.film.signs
        talks = view.phase in {"naming", "signs"}
        again = watched and not asks and view.marked > 0
        for made, there, name in (
            (self._ask, asks, "signs-ask"), (self._again, again, "signs-again"), (self._off, talks, "signs-off"),
        ):  # fmt: skip
            shown(made, there)
            made.description = words.say(f"console-{name}")
        shown(self.signs, asks or talks or again)
        self._about.value = f"<p>{words.rich('console-signs-ask-more')}</p>" if asks else ""
        shown(self._about, asks)
