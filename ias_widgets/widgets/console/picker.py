"""Agencies to choose from, by family, and one of one's own: a field that unfolds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.client.programme import known_agencies
from ias_widgets.questions import say
from ias_widgets.widgets.console.pieces import plain_layout
from ias_widgets.widgets.console.plans import own_agency

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Agency
    from ias_widgets.widgets.words import Words

__all__ = ["AgencyPicker"]

PHRASES = ("agencies", "own", "own-name", "own-family", "own-none", "own-add")


class AgencyPicker(anywidget.AnyWidget):
    """Whom people may join as."""

    _esm = Path(__file__).parent / "picker.js"

    families: traitlets.List[dict[str, Any]] = traitlets.List(
        help="Families with their agencies, in order: id, name, agencies."
    ).tag(sync=True)
    chosen = traitlets.List(traitlets.Unicode(), help="Ids of the agencies chosen.").tag(sync=True)
    summary = traitlets.Unicode("", help="How many were chosen.").tag(sync=True)
    phrases = traitlets.Dict(help="What the parts are called.").tag(sync=True)
    disabled = traitlets.Bool(default_value=False, help="Whether nothing can be changed.").tag(sync=True)

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__(layout=plain_layout(), _dom_classes=("agency-picker",))
        self._known, self._named = known_agencies()
        self._own: list[Agency] = []
        self._words: Words | None = None
        self._changed = changed
        self.chosen = [agency.id for agency in self._known]
        self.observe(lambda _: self._counted(), "chosen")
        self.on_msg(lambda _, content, __: self._hear(content))

    def show(self, words: Words) -> None:
        """Show the names in a language."""
        self._words = words
        with self.hold_sync():
            self.phrases = {name: words.say(f"preparing-{name}") for name in PHRASES}
            self._list()

    def read(self) -> tuple[str | Agency, ...]:
        """Return the agencies chosen, in the order they are shown."""
        picked = set(self.chosen)
        known = [agency.id for agency in self._known if agency.id in picked]
        return (*known, *(agency for agency in self._own if agency.id in picked))

    def fill(self, agencies: tuple[str | Agency, ...]) -> None:
        """Show another choice."""
        own = [agency for agency in agencies if not isinstance(agency, str)]
        ids = [agency if isinstance(agency, str) else agency.id for agency in agencies]
        kept = {agency.id: agency for agency in (*self._own, *own)}
        with self.hold_sync():
            self._own = list(kept.values())
            self._list()
            if set(ids) != set(self.chosen):
                self.chosen = ids

    def add(self, name: str, family: str) -> None:
        """Add an agency of one's own, chosen at once."""
        said = " ".join(name.split())[:80]
        if not said:
            return
        taken = [agency.id for agency in (*self._known, *self._own)]
        known = family if any(one.id == family for one in self._named) else None
        made = own_agency(said, known, taken)
        self._own.append(made)
        self._list()
        self.chosen = [*self.chosen, made.id]

    def _hear(self, content: dict[str, str]) -> None:
        if content.get("event") == "add" and not self.disabled:
            self.add(content.get("name", ""), content.get("family", ""))

    def _list(self) -> None:
        words = self._words
        if words is None:
            return
        families = [(family.id, say(family.name, words.language)) for family in self._named]
        families.append(("", words.say("console-other-family")))
        self.families = [
            {
                "id": id_,
                "name": name,
                "agencies": [
                    {"id": agency.id, "name": say(agency.name, words.language)}
                    for agency in (*self._known, *self._own)
                    if (agency.family or "") == id_
                ],
            }
            for id_, name in families
        ]
        self._count()

    def _count(self) -> None:
        if self._words is None:
            return
        picked = set(self.chosen)
        families = {agency.family for agency in (*self._known, *self._own) if agency.id in picked and agency.family}
        self.summary = self._words.say("preparing-agencies-chosen", n=len(picked), families=len(families))

    def _counted(self) -> None:
        self._count()
        self._changed()
