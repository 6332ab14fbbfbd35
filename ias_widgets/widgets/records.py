"""Records of rooms on a page: choose which, see decisions, splits and ways through the film."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import anywidget
import ipywidgets
import traitlets

from ias_widgets.errors import IasError
from ias_widgets.phrases import Phrases
from ias_widgets.widgets.console.pieces import Frame, box, button, field, html, plain_layout, shown
from ias_widgets.widgets.words import LANGUAGES, Words

if TYPE_CHECKING:
    from ias_widgets.cohorts import Records

__all__ = ["CohortView"]


class Page(anywidget.AnyWidget):
    """A page of its own inside this one; its scripts reach nothing outside it."""

    _esm = Path(__file__).parent / "page.js"

    page = traitlets.Unicode("", help="The page, as HTML.").tag(sync=True)
    title = traitlets.Unicode("", help="What it is, for those who do not see it.").tag(sync=True)

    def __init__(self) -> None:
        super().__init__(layout=plain_layout(), _dom_classes=("records-page",))


class CohortView(ipywidgets.Box):  # type: ignore[misc]
    """Look at the records of one room or several: decisions, splits by family, ways through the film.

    Parameters
    ----------
    folder
        A folder of records; by default the one beside the user's store, where rooms leave theirs.
    language
        Language of headings and explanations: ``pl``, ``en`` or ``uk``.

    Attributes
    ----------
    records
        What is shown, as `ias_widgets.cohorts.Records`; None while nothing is.

    Examples
    --------
    >>> from ias_widgets import CohortView
    >>> CohortView("records", language="en")  # doctest: +SKIP
    """

    def __init__(self, folder: str | Path | None = None, *, language: str = "pl") -> None:
        from ias_widgets.client import default_store, records_folder  # noqa: PLC0415

        super().__init__()
        for name in ("ias", "ias-console", "ias-records"):
            self.add_class(name)
        self.records: Records | None = None
        self._all: Records | None = None
        self._words, self._say = Words(language), Phrases("cohorts", language).say
        self._frame, self._news, self._title = Frame(), html("news"), html("bar-title")
        self._languages = field(
            ipywidgets.Dropdown, "language", options=[(name, code) for code, name in LANGUAGES.items()]
        )
        self._folder = field(ipywidgets.Text, "records-folder", continuous_update=False)
        self._folder.value = str(folder if folder is not None else records_folder(default_store()))
        self._read = button(self.read, "records-read")
        self._rooms = field(ipywidgets.SelectMultiple, "records-rooms", rows=8)
        self._page = Page()
        left = box([self._folder, self._read, self._rooms], "left", "fields")
        self._cols = box([left, self._page], "cols", "cols-records")
        self.children = (self._frame, box([self._title, self._languages], "bar"), self._news, self._cols)
        self._languages.value = self._words.language
        self._languages.observe(lambda change: self.speak(change["new"]), "value")
        self._folder.observe(lambda _: self.read(), "value")
        self._rooms.observe(self._choose, "value")
        self._label()
        self.read()

    def speak(self, language: str) -> None:
        """Go on in another language."""
        self._words, self._say = Words(language), Phrases("cohorts", language).say
        self._label()
        self._draw()

    def read(self) -> None:
        """Read the folder anew, and show all of its rooms."""
        from ias_widgets import cohorts  # noqa: PLC0415

        try:
            self._all = cohorts.load(self._folder.value) if cohorts.records_in(self._folder.value) else None
            self._tell("" if self._all is not None else self._say("cohorts-none"))
        except IasError as error:
            self._all = None
            self._tell(str(error))
        rooms = [] if self._all is None else self._all.rooms.to_dict("records")
        options = [(" · ".join(filter(None, (row["date"], row["place"], row["title"]))), row["room"]) for row in rooms]
        self._rooms.unobserve(self._choose, "value")
        self._rooms.options = options
        self._rooms.value = tuple(row["room"] for row in rooms)
        self._rooms.observe(self._choose, "value")
        shown(self._rooms, bool(rooms))
        self._draw()

    def _choose(self, _change: object) -> None:
        self._draw()

    def _draw(self) -> None:
        from ias_widgets.cohorts.page import figures_page  # noqa: PLC0415

        chosen = self._rooms.value
        self.records = self._all.of(room=chosen) if self._all is not None and chosen else None
        shown(self._page, self.records is not None)
        page = figures_page(self.records, language=self._words.language) if self.records is not None else ""
        if page != self._page.page:
            self._page.page = page

    def _label(self) -> None:
        title = self._say("cohorts-title")
        self._frame.language, self._frame.title = self._words.language, title
        self._title.value = f"<p class='bar-name'>{self._words.text(title)}</p>"
        self._languages.description = self._words.say("console-language")
        self._folder.description, self._read.description = self._say("cohorts-folder"), self._say("cohorts-look")
        self._rooms.description, self._page.title = self._say("cohorts-choose"), title

    def _tell(self, words: str) -> None:
        told = f'<div class="banner"><i class="i i-bang"></i><span>{self._words.text(words)}</span></div>'
        self._news.value = told if words else ""
