"""Groups: which could be shown, which to join, and after closing what each of them answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.client import Leader
from ias_widgets.rooms.commands import SetFamilies
from ias_widgets.widgets.console.in_words import counts_choices, told_list
from ias_widgets.widgets.console.moment import choices_of
from ias_widgets.widgets.console.pieces import box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.client import HubAddress
    from ias_widgets.questions import Text
    from ias_widgets.rooms.wire import FamilyResult, RoomCard
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["Groups", "families_of", "joined"]

MOST_MERGES = 2


class Groups:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._said = html("groups-said")
        self._offers: list[list[str]] = []
        self._buttons = [
            button(lambda place=place: desk.merge(self._offers[place]), "mod-wide")  # type: ignore[misc]
            for place in range(MOST_MERGES)
        ]
        self._undo = button(desk.split, "mod-wide")
        self.box = box([self._said, *self._buttons, self._undo], "side")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        result = view.result
        self._offers = [merge.families for merge in view.advice.merges[:MOST_MERGES]] if view.advice else []
        for place, made in enumerate(self._buttons):
            there = place < len(self._offers)
            shown(made, there)
            if there:
                names = [card.name for id_ in self._offers[place] if (card := moment.family(id_))]
                made.description = words.say("console-merge", name=", ".join(names))
        shown(self._undo, moment.merged and view.advice is not None)
        self._undo.description = words.say("console-merge-undo")
        if result is not None and not (view.advice and not view.question):
            self._said.value = _results(moment)
        else:
            self._said.value = _advice(moment)
        shown(self.box, bool(self._said.value))


def _advice(moment: Moment) -> str:
    view, words, advice = moment.view, moment.words, moment.view.advice
    if advice is None or not view.families or view.sheet is not None:  # nothing of a sheet is split
        return ""
    head = f"<h2>{words.rich('console-groups')}</h2>"
    if advice.too_small:
        here = {family.family: family.present for family in view.families}
        small = " ".join(
            words.rich("console-groups-small", family=card.name, n=here.get(card.id, 0), k=advice.k)
            for id_ in advice.too_small
            if (card := moment.family(id_))
        )
        then = words.rich("console-groups-without", n=len(advice.shown), of=len(view.families)) if advice.merges else ""
        if not advice.merges and not advice.shown:
            then = words.rich("console-groups-none", k=advice.k)
        return f'{head}<p class="row"><i class="i i-cross bad"></i><span>{small} {then}</span></p>'
    if not advice.shown:
        said = words.rich("console-groups-none", k=advice.k)
        return f'{head}<p class="row"><i class="i i-cross bad"></i><span>{said}</span></p>'
    said = words.rich("console-groups-all", n=len(advice.shown))
    return f'{head}<p class="row"><i class="i i-check ok"></i><span>{said}</span></p>'


def _results(moment: Moment) -> str:
    view, words = moment.view, moment.words
    result, question = view.result, view.question
    if result is None or question is None:
        return ""
    head = f"<h2>{words.rich('console-by-group')}</h2>"
    if result.split is None:
        return f"{head}<p>{words.rich('console-by-group-hidden')}</p>"
    left = f'<p class="quiet">{words.rich("console-left-out", n=result.left_out)}</p>' if result.left_out else ""
    if not all(counts_choices(family.tally, question) for family in result.split):
        return f"{head}{''.join(_told(family, moment) for family in result.split)}{left}"
    choices = choices_of(question.body)
    letters = "".join(f"<th scope=col>{words.text(choice['letter'])}</th>" for choice in choices)
    rows = []
    for family in result.split:
        counts = family.tally.get("counts", {})
        numbers = "".join(f'<td class="num">{counts.get(choice["id"], 0)}</td>' for choice in choices)
        rows.append(f"<tr><th scope=row>{_name(family.family, moment)}</th>{numbers}</tr>")
    return f"{head}<table><thead><tr><td></td>{letters}</tr></thead><tbody>{''.join(rows)}</tbody></table>{left}"


def _name(family: str, moment: Moment) -> str:
    card = moment.family(family)
    look = f'<span class="swatch fam f{card.look}"></span>' if card else ""
    return f"{look}<span>{moment.words.text(card.name if card else family)}</span>"


def _told(family: FamilyResult, moment: Moment) -> str:
    number = f'<span class="num quiet">{family.answered}</span>'
    return (
        f'<details class="told-of"><summary>{_name(family.family, moment)}{number}</summary>'
        f"{told_list(family.told, moment.words)}</details>"
    )


def families_of(hub: HubAddress, card: RoomCard) -> SetFamilies:
    """Return the room's grouping as it is, its families named in each of the room's languages."""
    names: dict[str, Text] = {}
    for language in card.languages:
        leader = Leader(hub, language)
        try:
            leader.enter(card.id)
            for family in leader.card.families if leader.card else []:
                names.setdefault(family.id, {})[language] = family.name
        finally:
            leader.close()
    return SetFamilies(names=names, of={agency.id: agency.family for agency in card.agencies if agency.family})


def joined(grouping: SetFamilies, families: list[str]) -> SetFamilies:
    """Return a grouping in which ``families`` are one, standing where the first of them stood."""
    first = families[0]
    languages = grouping.names[first]
    name = {language: " + ".join(grouping.names[id_].get(language, "") for id_ in families) for language in languages}
    names = {
        id_: name if id_ == first else named
        for id_, named in grouping.names.items()
        if id_ == first or id_ not in families
    }
    of = {agency: first if family in families else family for agency, family in grouping.of.items()}
    return SetFamilies(names=names, of=of)
