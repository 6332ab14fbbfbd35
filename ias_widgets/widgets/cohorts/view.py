"""The analyst's page as a widget: what is chosen on it is asked of the methods, and told to the browser."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.errors import IasError
from ias_widgets.widgets.built import built
from ias_widgets.widgets.cohorts.asking import Asked
from ias_widgets.widgets.cohorts.files import FILES, Carried
from ias_widgets.widgets.cohorts.first import FirstPage
from ias_widgets.widgets.cohorts.opening import Source, first_of, opened, sources
from ias_widgets.widgets.cohorts.page import Say, first_page, page_of
from ias_widgets.widgets.on_loop import OnLoop

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.methods.finding import Finding
    from ias_widgets.cohorts.records import Records
    from ias_widgets.widgets.cohorts.opening import Opened
    from ias_widgets.widgets.cohorts.page import Shown

__all__ = ["CohortView"]

_log = logging.getLogger(__name__)


class CohortView(anywidget.AnyWidget):
    """Look at a programme's cohorts: what they gained, decided and noticed, and compare two of them.

    All that is shown and taken along goes through `ias_widgets.cohorts.disclosure.Safe`: groups of fewer than ten people
    are named, and enter no sum. It reads while the page already stands.

    Parameters
    ----------
    folder
        An archive of a programme, a folder of records, a package of many rooms, a store. By default the archive beside
        the user's store, else the records beside it, else the synthetic programme, marked as such.
    language
        Of the page: ``pl``, ``en`` or ``uk``.

    Examples
    --------
    >>> from ias_widgets import CohortView
    >>> view = CohortView("cohorts", language="en")  # doctest: +SKIP
    >>> view.choose(who="kind:training").finding.sentence()  # doctest: +SKIP
    """

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)

    page: Any = traitlets.Dict(help="All words and choices of the page; written by Python.").tag(sync=True)
    figures: Any = traitlets.List(help="Figures as plotly's JSON, one for each card; written by Python.").tag(sync=True)

    def __init__(self, folder: str | Path | None = None, *, language: str = "pl") -> None:
        self._first = FirstPage(folder, language)
        kept = self._first.read()
        super().__init__(
            _esm=built("cohorts.js"),
            _css=built("cohorts.css"),
            **(kept or {"page": first_page(language), "figures": []}),
        )
        self._language = language
        self._asked = Asked()
        self._opened: Opened | None = None
        self._shown: Shown | None = None
        self._source: Source | None = None
        self._news = ""
        self._serial = 0
        self._cache: dict[tuple[Source | None, Asked, str], Shown] = {}
        self._carried = Carried(self)
        self._deliver = OnLoop(self._tell)
        self.on_msg(self._heard)
        self._starting = threading.Lock()
        self._reading = threading.Thread(target=self._begin, args=(folder,), name="ias-cohorts", daemon=True)
        if kept is None:  # else the browser says when it has drawn what was kept: reading would keep it waiting
            self._start()

    # ---- what it holds -----------------------------------------------------------------------

    @property
    def opened(self) -> Opened | None:
        """What was read, and from where."""
        self._wait()
        return self._opened

    @property
    def records(self) -> Records | None:
        """The records that were read; None where there are none."""
        return self.opened.records if self.opened else None

    @property
    def safe(self) -> Safe | None:
        """What may be told of them."""
        return self.opened.safe if self.opened else None

    @property
    def shown(self) -> Shown | None:
        """What is on the page; None where nothing could be read."""
        self._wait()
        return self._shown

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown; of two sides the first."""
        shown = self.shown
        return shown.cards[0].finding if shown and shown.cards else None

    @property
    def table(self) -> pd.DataFrame | None:
        """Its figures as a table."""
        return None if self.finding is None else self.finding.table()

    # ---- what one can do ---------------------------------------------------------------------

    def show(self, tab: str) -> CohortView:
        """Show a tab: gain, decisions, items, ways, signs, agreement, missing or places."""
        kept = self._asked._replace(tab=tab, part="", film="" if tab != self._asked.tab else self._asked.film)
        return self._ask(kept)

    def choose(self, **filters: str) -> CohortView:
        """Narrow by ``who`` (``kind:training``, ``cohort:<id>``), ``place``, ``family``, ``film``, ``tests``, ``part``; empty: all."""
        return self._ask(self._asked._replace(**filters))

    def compare(self, versus: str) -> CohortView:
        """Put others beside those chosen: ``cohort:<id>``, ``kind:<kind>``, ``place:<place>``, ``family:<family>``; empty: none."""
        return self._ask(self._asked._replace(versus=versus))

    def speak(self, language: str) -> CohortView:
        """Go on in another language."""
        self._wait()
        self._language = language
        return self._ask(self._asked)

    def look_at(self, folder: str | Path) -> CohortView:
        """Look at other records."""
        self._wait()
        self._read(Source("folder", Path(folder)))
        return self._ask(Asked(tab=self._asked.tab))

    def file(self, name: str) -> bytes:
        """Return a file that the page offers: ``csv``, ``xlsx``, or ``package`` (a zip)."""
        return self._carried.file(name)

    # ---- how it comes about ------------------------------------------------------------------

    def _begin(self, folder: str | Path | None) -> None:
        """Read, and answer for the first time, in a thread of its own: the page stands meanwhile."""
        try:
            self._read(first_of(folder))
            self._answer()
        except Exception:  # noqa: BLE001  whatever it was, the page stays and says so
            _log.exception("the page of cohorts could not begin")
            self._news = Say(self._language)("cohort-view-failed")
        finally:
            self._deliver()
        if self._shown is not None:
            self._first.keep(*self._page(0))

    def _read(self, source: Source) -> None:
        self._source, self._news = source, ""
        try:
            self._opened = opened(source)
        except IasError as error:
            self._opened, self._news = None, str(error)

    def _ask(self, asked: Asked) -> CohortView:
        self._wait()
        before, self._asked = self._asked, asked
        try:
            self._answer()
        except BaseException:
            self._asked = before
            raise
        if self._opened is not None:
            self._news = ""
        self._tell()
        return self

    def _answer(self) -> None:
        """Work out what is asked, unless it was before."""
        if self._opened is None:
            self._shown = None
            return
        key = (self._source, self._asked, self._language)
        if key not in self._cache:
            from ias_widgets.widgets.cohorts.showing import shown_of  # noqa: PLC0415

            self._cache[key] = shown_of(self._opened, self._asked, self._language)
        self._shown = self._cache[key]
        self._asked = self._shown.asked

    def _tell(self) -> None:
        """Tell the browser; figures that are the same as before are not sent again."""
        self._serial += 1
        page, figures = self._page(self._serial)
        with self.hold_sync():
            if figures != self.figures:
                self.figures = figures
            self.page = page

    def _page(self, serial: int) -> tuple[dict[str, Any], list[Any]]:
        page = page_of(
            self._opened, self._shown, self._asked, self._language, source=self._source, sources=sources(),
            news=self._news, serial=serial, files=FILES if self._shown else (),
        )  # fmt: skip
        return page, [card.drawn for card in self._shown.cards] if self._shown else []

    def _start(self) -> None:
        with self._starting:
            if self._reading.ident is None:
                self._reading.start()

    def _wait(self) -> None:
        """Wait until the records are read; what the loop has not told yet is told now."""
        if threading.current_thread() is not self._reading:
            self._start()
            self._reading.join()

    def _heard(self, _widget: object, said: Any, _buffers: object) -> None:
        """Do what was pressed; what cannot be done is told on the page, which stays as it is."""
        if not isinstance(said, dict):
            return
        try:
            self._do(said)
        except IasError as error:
            self._news = str(error)
            self._tell()
        except Exception:  # noqa: BLE001  whatever it was, the page stays and says so
            _log.exception("the page of cohorts could not do %s", said.get("event"))
            self._news = Say(self._language)("cohort-view-failed")
            self._tell()

    def _do(self, said: dict[str, Any]) -> None:
        event, value = said.get("event"), said.get("value")
        if event == "here":
            self._start()
        elif event == "want":
            self._carried.send(said)
        elif event == "show" and isinstance(said.get("tab"), str):
            self.show(said["tab"])
        elif event == "speak" and isinstance(said.get("language"), str):
            self.speak(said["language"])
        elif event == "choose" and isinstance(value, str):
            self._chosen(str(said.get("id")), value)

    def _chosen(self, what: str, value: str) -> None:
        if what == "folder":
            self.look_at(value)
        elif what == "source":
            known = {one.kind: one for one in sources()}
            self._wait()
            self._read(known.get(value) or Source("folder", self._source.path if self._source else Path()))
            self._ask(Asked(tab=self._asked.tab))
        elif what in Asked._fields and what != "tab":
            self.choose(**{what: value})
