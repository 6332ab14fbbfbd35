"""Who is here: by family, with how many answered; the agencies within unfold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.pieces import box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Moment

__all__ = ["Who"]


class Who:
    """Built once; `show` changes what differs."""

    def __init__(self) -> None:
        self._moment: Moment | None = None
        self._open = False
        self._people = html("people-list")
        self._turn = button(self._unfold, "mod-wide", "mod-plain", "agencies-button")
        self.box = box([self._people, self._turn], "side")

    @property
    def unfolded(self) -> bool:
        """Whether agencies are shown."""
        return self._open

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        self._moment = moment
        self._people.value = _people(moment, agencies=self._open)
        shown(self._turn, bool(moment.view.agencies))
        self._turn.description = moment.words.say(f"console-agencies-{'hide' if self._open else 'show'}")

    def _unfold(self) -> None:
        self._open = not self._open
        if self._moment is not None:
            self.show(self._moment)


def _people(moment: Moment, *, agencies: bool) -> str:
    view, words = moment.view, moment.words
    counted = any(family.answered is not None for family in view.families)
    legend = words.rich("console-people-legend" if counted else "console-people-legend-here")
    rows = []
    for family in view.families:
        card = moment.family(family.family)
        name = card.name if card else family.family
        look = f'<span class="swatch fam f{card.look}"></span>' if card else '<span class="swatch"></span>'
        inner = _agencies(moment, family.family) if agencies else ""
        if family.answered is None:
            rows.append(
                f'<li>{look}<span>{words.text(name)}</span><span class="num"><b>{family.present}</b></span>{inner}</li>'
            )
            continue
        share = 100 * family.answered / max(1, family.present)
        rows.append(
            f'<li>{look}<span>{words.text(name)}</span><span class="num"><b>{family.answered}</b> / {family.present}</span>'
            f'<span class="m"><i style="width:{min(100.0, share):.0f}%"></i></span>{inner}</li>'
        )
    others = view.tablets + view.on_break - sum(family.present for family in view.families)
    if others > 0 and view.families:
        inner = _agencies(moment, None) if agencies else ""
        rows.append(
            f'<li><span class="swatch"></span><span>{words.rich("console-other-family")}</span>'
            f'<span class="num"><b>{others}</b></span>{inner}</li>'
        )
    listed = f'<ul class="people">{"".join(rows)}</ul>' if rows else f"<p>{words.rich('console-people-none')}</p>"
    return f'<h2>{words.rich("console-people")} <span class="quiet light">{legend}</span></h2>{listed}'


def _agencies(moment: Moment, family: str | None) -> str:
    words, here = moment.words, {line.agency: line.present for line in moment.view.agencies}
    rows = [
        f'<li><span>{words.text(agency.name)}</span><span class="num">{here[agency.id]}</span></li>'
        for agency in moment.card.agencies
        if agency.family == family and agency.id in here
    ]
    return f'<ul class="within">{"".join(rows)}</ul>' if rows else ""
