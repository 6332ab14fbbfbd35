"""The form at the left: what the room will do, with whom, when and where, and for how long its data is kept."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.client.sheets import AROUND, LATER
from ias_widgets.cohorts.programme.making import slug
from ias_widgets.questions import say
from ias_widgets.widgets.console.picker import AgencyPicker
from ias_widgets.widgets.console.pieces import box, field, html, shown
from ias_widgets.widgets.console.plans import KINDS, Plan
from ias_widgets.widgets.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.console.plans import Offer
    from ias_widgets.widgets.words import Words

__all__ = ["KEPT_DAYS", "Settings"]

KEPT_DAYS = 90
"""Days after which the data is deleted, where the facilitator names no date."""
LONGEST = 120
"""Characters of a cohort, a place, a title, a controller."""
NAMED = (
    "agenda",
    "film",
    "title",
    "occasion-kind",
    "audience",
    "cohort",
    "programme",
    "place",
    "date",
    "controller",
    "delete-on",
)


class Settings:
    """Built once. ``changed`` is called when something was chosen or typed to its end, never on each key."""

    def __init__(self, changed: Callable[[], None], today: dt.date) -> None:
        self._words: Words | None = None
        self._offer: Offer | None = None
        self._told, self._filling = changed, False
        self._heading, self._languages_label, self._elsewhere = (
            html("settings-heading"),
            html("field-label"),
            html("elsewhere"),
        )
        self._agenda = field(ipywidgets.Dropdown, "agenda-field")
        self._film = field(ipywidgets.Dropdown, "film-field")
        self._title, self._audience, self._cohort, self._programme, self._place, self._controller = (
            field(ipywidgets.Text, f"{name}-field", continuous_update=False)
            for name in ("title", "audience", "cohort", "programme", "place", "controller")
        )
        self._kind = field(ipywidgets.Dropdown, "kind-field", options=KINDS)
        self._sheets_label, self._programme_about = html("field-label"), html("field-about")
        self._sheets = {purpose: field(ipywidgets.Checkbox, value=False, indent=False) for purpose in AROUND}
        self._sheets_box = box(list(self._sheets.values()), "checks", "sheet-checks")
        self._date = field(ipywidgets.DatePicker, "date-field", value=today)
        self._delete = field(ipywidgets.DatePicker, "delete-field", value=today + dt.timedelta(days=KEPT_DAYS))
        self._boxes = {
            code: field(ipywidgets.Checkbox, value=True, indent=False, description=name)
            for code, name in LANGUAGES.items()
        }
        self._agencies = AgencyPicker(self._changed)
        self._fields = dict(
            zip(
                NAMED,
                (
                    self._agenda, self._film, self._title, self._kind, self._audience, self._cohort, self._programme,
                    self._place, self._date, self._controller, self._delete,
                ),
                strict=True,
            )
        )  # fmt: skip
        for one in (*self._fields.values(), *self._boxes.values(), *self._sheets.values()):
            one.observe(lambda _: self._changed(), "value")
        self.box = box(
            [
                self._heading, self._elsewhere, self._agenda, self._film, self._sheets_label, self._sheets_box, self._title,
                self._languages_label, box(list(self._boxes.values()), "checks"), self._agencies, self._kind, self._audience,
                self._cohort, self._programme, self._programme_about, self._place, self._date, self._controller, self._delete,
            ],
            "left", "fields",
        )  # fmt: skip
        shown(self._elsewhere, on=False)

    @property
    def offer(self) -> Offer | None:
        """What there is to choose from, once it was read."""
        return self._offer

    def show(self, words: Words) -> None:
        """Show the form in a language."""
        if self._words is not None and self._words.language == words.language:
            return
        self._words = words
        self._heading.value = f"<h2>{words.rich('console-start-settings')}</h2>"
        self._languages_label.value = f"<span>{words.rich('console-start-languages')}</span>"
        self._elsewhere.value = f"<p class='quiet'>{words.rich('preparing-elsewhere')}</p>"
        for name, one in self._fields.items():
            one.description = words.say(f"preparing-{name}")
        self._controller.placeholder = words.say("console-start-controller-hint")
        for one, name in ((self._cohort, "cohort"), (self._audience, "audience"), (self._programme, "programme")):
            one.placeholder = words.say(f"preparing-{name}-hint")
        self._programme_about.value = f"<p class='quiet'>{words.rich('preparing-programme-about')}</p>"
        self._sheets_label.value = f"<span>{words.rich('preparing-sheets')}</span>"
        for purpose, box_ in self._sheets.items():
            box_.description = words.say(f"preparing-sheet-{purpose}")
        self._agencies.show(words)
        self._name()

    def take(self, offer: Offer) -> None:
        """Offer what there is to choose from."""
        self._offer = offer
        self._name()

    def read(self) -> Plan:
        """Return what the form says now."""
        return Plan(
            plan=self._agenda.value or "film",
            film=self._film.value or "",
            title=self._title.value.strip()[:LONGEST],
            languages=tuple(code for code, one in self._boxes.items() if one.value),
            agencies=self._agencies.read(),
            kind=self._kind.value,
            audience=self._audience.value.strip()[:LONGEST],
            programme=_identifier(self._programme.value),
            sheets=tuple(purpose for purpose, one in self._sheets.items() if one.value and self._agenda.value != LATER),
            cohort=self._cohort.value.strip()[:LONGEST],
            place=self._place.value.strip()[:LONGEST],
            date=self._date.value.isoformat() if self._date.value else None,
            controller=self._controller.value.strip()[:LONGEST],
            delete_on=self._delete.value.isoformat() if self._delete.value else None,
        )

    def fill(self, plan: Plan) -> None:
        """Show another plan; nothing counts as changed by that."""
        self._filling = True
        try:
            self._agenda.value, self._film.value = plan.plan, plan.film
            self._title.value, self._cohort.value, self._place.value = plan.title, plan.cohort, plan.place
            self._controller.value = plan.controller
            self._kind.value, self._audience.value, self._programme.value = plan.kind, plan.audience, plan.programme
            for purpose, one in self._sheets.items():
                one.value = purpose in plan.sheets
            self._date.value, self._delete.value = _day(plan.date), _day(plan.delete_on)
            for code, one in self._boxes.items():
                one.value = code in plan.languages
            self._agencies.fill(plan.agencies)
        finally:
            self._filling = False
        self._name()

    def lock(self, *, on: bool) -> None:
        """Let nothing be changed here: the room was prepared elsewhere, in another way."""
        shown(self._elsewhere, on)
        for one in (*self._fields.values(), *self._boxes.values(), *self._sheets.values(), self._agencies):
            one.disabled = on

    def _changed(self) -> None:
        if not self._filling and self._offer is not None:
            self._name()
            self._told()

    def _name(self) -> None:
        """Name what can be chosen in the console's language, and the title that stands where none is typed."""
        words, offer = self._words, self._offer
        if words is None or offer is None:
            return
        was, self._filling = self._filling, True
        try:
            _choose(self._agenda, [(say(ready.title, words.language), ready.id) for ready in offer.agendas])
            _choose(self._kind, [(words.say(f"preparing-occasion-{kind}"), kind) for kind in KINDS])
            _choose(self._film, [(say(film.title, words.language), name) for name, film in offer.films.items()])
        finally:
            self._filling = was
        ready, film = offer.ready(self._agenda.value), offer.films.get(self._film.value)
        plays = ready is None or ready.plays_film
        shown(self._film, plays)
        for one in (self._sheets_label, self._sheets_box):
            shown(one, self._agenda.value != LATER)
        default = ready.called(film.title if film else None) if ready else film.title if film else {}
        self._title.placeholder = say(default, words.language) if default else ""


def _choose(one: ipywidgets.Dropdown, options: list[tuple[str, str]]) -> None:
    if one.options == tuple(options):
        return
    before = one.value
    one.options = options
    ids = [id_ for _, id_ in options]
    one.value = before if before in ids else ids[0] if ids else None


def _identifier(words: str) -> str:
    """Return an id as an agenda takes it: what was typed where it is one, else one made of it."""
    typed = words.strip().casefold()
    return typed if re.fullmatch("[a-z0-9][a-z0-9_-]{0,47}", typed) else slug(typed)


def _day(date: str | None) -> dt.date | None:
    """Return a day; None where there is none, or what a notebook named is none."""
    try:
        return dt.date.fromisoformat(date or "")
    except ValueError:
        return None
