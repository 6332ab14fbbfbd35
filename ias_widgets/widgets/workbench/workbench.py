"""The author's workbench: a film's graph, what is to be mended in it, and any scene told or played."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.cases import built_in, film_folder, find_film
from ias_widgets.widgets.console.pieces import Frame, box, button, html, shown
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.words import LANGUAGES, Words
from ias_widgets.widgets.workbench.choosing import Choosing
from ias_widgets.widgets.workbench.desk import Desk
from ias_widgets.widgets.workbench.facts import banner, state_badge
from ias_widgets.widgets.workbench.seeing import Seen, see
from ias_widgets.widgets.workbench.watching import Watcher

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Workbench"]

_log = logging.getLogger(__name__)


class Workbench(ipywidgets.Box):  # type: ignore[misc]
    """See a film while it is written: each time a file of it is saved, it is read, checked and drawn again.

    It changes nothing in the film's files. A film that cannot be read for a while stays as it was last, with
    what is to be mended at its line.

    Parameters
    ----------
    film
        The film's folder, or the name of a built-in one, which can be looked at but should be copied to be
        worked on. By default it begins with a form that opens, begins or copies a film.
    language
        Language of the workbench and of the film's words: ``pl``, ``en``, ``uk`` or another of the film's; it can be
        changed on the workbench itself.

    Attributes
    ----------
    seen
        What was seen last: the film, its figures and what is to be mended; None where no film is open.

    Raises
    ------
    ContentError
        Where there is no film of that name.

    Examples
    --------
    >>> from ias_widgets import Workbench
    >>> Workbench("films/my_film", language="en")  # doctest: +SKIP
    """

    def __init__(self, film: str | Path | None = None, *, language: str = "pl") -> None:
        folder = find_film(film) if film is not None else None
        self.seen: Seen | None = None
        self._language, self._words = language, Words(language)
        self._watcher: Watcher | None = None
        self._listeners: list[Callable[[Seen], None]] = []
        self._latest: tuple[Seen, dt.datetime] | None = None
        self._read_at = dt.datetime.now().astimezone()
        self._renew = OnLoop(self._look)
        self._frame, self._news = Frame(), html("news")
        self._title, self._state = html("bar-title"), html("bar-state")
        self._languages = ipywidgets.Dropdown(options=[(name, code) for code, name in LANGUAGES.items()])
        self._languages.add_class("language")
        self._languages.observe(lambda change: self.speak(change["new"]) if change["new"] else None, "value")
        self._other = button(self.choose_film, "bar-other")
        self._bar = box([self._title, self._state, self._other, self._languages], "bar")
        self._choosing = Choosing(self.open_film)
        self.desk = Desk(self._put_on, self._frame.look_at)
        super().__init__()
        for name in ("ias", "ias-console", "ias-workbench"):
            self.add_class(name)
        if folder is None:
            self.choose_film()
        else:
            self.open_film(folder)

    # ---- which film --------------------------------------------------------------------------

    def open_film(self, folder: str | Path) -> None:
        """Open a film by its folder, and follow it.

        Raises
        ------
        ContentError
            Where no film lies there.
        """
        found = find_film(folder).resolve()
        self._leave()
        self.seen, self._latest = Seen(found), None
        self.children = (self._frame, self._bar, self._news, self.desk.box)
        read = threading.Event()
        self._watcher = Watcher(found, lambda: self._read(found, read))
        read.wait()
        self._look()

    def choose_film(self) -> None:
        """Go to the form that opens, begins or copies a film."""
        if self.seen is not None:
            self._choosing.fill(str(self.seen.folder))
        self._leave()
        self.seen = None
        self.children = (self._frame, self._bar, self._news, self._choosing.box)
        self._show()

    def close(self) -> None:
        """Stop following the film."""
        self._leave()
        super().close()

    def listen(self, listener: Callable[[Seen], None]) -> Callable[[], None]:
        """Call ``listener`` with what was seen, each time after it is shown; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def watching(self) -> bool:
        """Whether a film's folder is followed."""
        return self._watcher is not None and self._watcher.watching

    def _leave(self) -> None:
        self.desk.clear()
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None

    def _read(self, folder: Path, read: threading.Event) -> None:
        """Look at the folder, in the watcher's thread."""
        try:
            seen = see(folder, self._latest[0] if self._latest else None)
            seen.drawing(self._language)
            self._latest = (seen, dt.datetime.now().astimezone())
            if read.is_set():
                self._renew()
        except Exception:  # noqa: BLE001 - the next look may go well, and must come
            _log.exception("%s could not be looked at", folder)
        finally:
            read.set()

    def _look(self) -> None:
        latest = self._latest
        if latest is None or self.seen is None or latest[0].folder != self.seen.folder:
            return
        self.seen, self._read_at = latest
        self._show()
        for listener in list(self._listeners):
            listener(self.seen)

    # ---- what it shows -----------------------------------------------------------------------

    def speak(self, language: str) -> None:
        """Go on in another language."""
        if language != self._language:
            self._language, self._words = language, Words(language)
            self._show()

    def choose(self, scene: str) -> None:
        """Show a scene."""
        self.desk.choose(scene)

    def play(self, scene: str) -> None:
        """Play a scene."""
        self.desk.choose(scene)
        self.desk.scenes.play()

    def _put_on(self, name: str, on: bool) -> None:  # noqa: FBT001
        (self.add_class if on else self.remove_class)(name)

    def _show(self) -> None:
        words, seen = self._words, self.seen
        with self.hold_sync():
            self._frame.language = words.language
            self._frame.marks = self._marks()
            self._languages.description = words.say("workbench-language")
            self._other.description = words.say("workbench-other")
            shown(self._other, seen is not None)
            self._show_languages(seen)
            if seen is None:
                self._frame.title = words.say("workbench")
                self._title.value = f"<p class='bar-name'>{words.rich('workbench')}</p>"
                self._state.value = self._news.value = ""
                self._choosing.show(words)
                return
            title = (seen.case.title.get(self._language) if seen.case else "") or seen.folder.name
            self._frame.title = f"{title} · {words.say('workbench')}"
            place = f"<span class='quiet bar-path'>{words.text(str(seen.folder))}</span>"
            self._title.value = f"<p class='bar-name'>{words.text(title)}</p>{place}"
            self._state.value = state_badge(seen, words, self._read_at)
            self._news.value = self._banners(seen)
            self.desk.show(seen, self._language, words)

    def _show_languages(self, seen: Seen | None) -> None:
        own = [(code, code) for code in (seen.case.languages if seen and seen.case else ()) if code not in LANGUAGES]
        options = [*((name, code) for code, name in LANGUAGES.items()), *own]
        known = {code for _, code in options}
        if self._languages.options != tuple(options):
            self._languages.options = options
        self._languages.value = self._language if self._language in known else None

    def _banners(self, seen: Seen) -> str:
        said = ""
        if seen.broken:
            said += banner(self._words.rich("workbench-broken-more" if seen.case else "workbench-never"), bad=True)
        if any(seen.folder == film_folder(name).resolve() for name in built_in()):
            said += banner(self._words.rich("workbench-built-in"), bad=False)
        return said

    def _marks(self) -> dict[str, dict[str, str]]:
        words = self._words
        return {
            "bar": {"role": "banner"},
            "news": {"role": "alert"},
            "bar-state": {"role": "status"},
            "choosing": {"role": "main"},
            "bench": {"role": "main"},
            "bench-graph": {"role": "region", "aria-label": words.say("workbench-graph")},
            "bench-findings": {"role": "region", "aria-label": words.say("workbench-to-mend"), "tabindex": "0"},
            "bench-scene": {"role": "region", "aria-label": words.say("workbench-scene"), "tabindex": "0"},
            "facts-line": {"role": "group", "aria-label": words.say("workbench-facts")},
        }
