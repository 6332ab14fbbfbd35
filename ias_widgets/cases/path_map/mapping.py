"""From a film and a walk to the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.agencies import agency_name
from ias_widgets.cases.drawing.graph import links_of
from ias_widgets.cases.model import CONCERNS
from ias_widgets.cases.path_map.model import (
    MapChoice,
    MapDecision,
    MapEnding,
    MapLink,
    MapNode,
    MapTouch,
    PathMap,
)
from ias_widgets.cases.path_map.other_ways import may_come, stood_at
from ias_widgets.cases.path_map.placing import layouts_of
from ias_widgets.cases.playing import cited
from ias_widgets.cases.texts import say
from ias_widgets.cases.walking import effect, holds, leads_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Literal

    from ias_widgets.cases.model import Case, Choice
    from ias_widgets.cases.playing import Playthrough

__all__ = ["LETTERS", "path_map"]

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def path_map(case: Case, walk: Playthrough, language: str, *, beginning: Playthrough | None = None) -> PathMap:
    """Return the map of a walk, in one language.

    It tells the ways not taken by their labels, and of choices only those that were made: what they did,
    and why. Signs, decoys and notes are not in it. While the walk has not come to an ending it
    names no scene that may still come.

    Parameters
    ----------
    case, walk, language
        The film, the walk, and the language of all words.
    beginning
        Where the walk began, if not where the film does.

    Raises
    ------
    Refused
        Where the film has no such walk.
    """
    stood = stood_at(case, walk.passed[len(beginning.passed) if beginning else 0 :], beginning)
    taken = [choice for _, choice in walk.passed[len(walk.passed) - len(stood) + 1 :]]
    finished = case.scenes[walk.scene].ending is not None
    hidden = set() if finished else may_come(case, walk) - {here.scene for here in stood}
    decisions = list(_decisions(case, stood, taken, hidden, language))
    links = list(_links(case, stood, taken, decisions, hidden))
    nodes = list(_nodes(case, stood, links, hidden, language))
    shown = {node.scene for node in nodes}
    links = [link for link in links if link.scene in shown and (link.to in shown or not link.to)]
    links.sort(key=lambda link: not link.to)
    labels = {made.scene: choice.label for made in decisions for choice in made.choices if choice.state == "taken"}
    return PathMap(
        film=case.id,
        title=say(case.title, language),
        language=language,
        finished=finished,
        nodes=nodes,
        links=links,
        decisions=decisions,
        ending=_ending(case, walk.scene, language),
        layouts=layouts_of(nodes, links, labels),
    )


def _decisions(
    case: Case, stood: Sequence[Playthrough], taken: Sequence[str | None], hidden: set[str], language: str
) -> Iterator[MapDecision]:
    number = 0
    for here, chosen in zip(stood, taken, strict=False):
        decision = case.scenes[here.scene].decision
        if decision is None or chosen is None:
            continue
        number += 1
        told = next(choice for choice in decision.choices if choice.id == chosen).feedback
        yield MapDecision(
            number=number,
            scene=here.scene,
            short=say(decision.short, language),
            agency=agency_name(decision.agency, language),
            choices=list(_choices(decision.choices, here, chosen, hidden, language)),
            happened=say(told.happened, language),
            why=say(told.why, language),
            touched=[
                MapTouch(
                    concern=concern, how=told.concerns[concern].how, words=say(told.concerns[concern].words, language)
                )
                for concern in CONCERNS
                if concern in told.concerns
            ],
            source=cited(case, told.sources),
            checked=told.mark == "S",
        )


def _choices(
    choices: Iterable[Choice], here: Playthrough, chosen: str, hidden: set[str], language: str
) -> Iterator[MapChoice]:
    """Yield the choices that were open, with the letters the room knew them by; behind them those that were not."""
    ordered = sorted(choices, key=lambda choice: not holds(choice.when, here.variables))
    for letter, choice in zip(LETTERS, ordered, strict=False):
        open_ = holds(choice.when, here.variables)
        to = leads_to(choice.to, effect(choice, here.variables))
        state: Literal["taken", "open", "closed"] = "taken" if choice.id == chosen else "open" if open_ else "closed"
        yield MapChoice(
            id=choice.id,
            letter=letter if open_ else "",
            label=say(choice.label, language),
            state=state,
            to=None if to in hidden else to,
        )


def _links(
    case: Case,
    stood: Sequence[Playthrough],
    taken: Sequence[str | None],
    decisions: Sequence[MapDecision],
    hidden: set[str],
) -> Iterator[MapLink]:
    made = iter(decisions)
    told: set[tuple[str, str]] = set()
    for number, (here, chosen) in enumerate(zip(stood, taken, strict=False), 1):
        if chosen is None:
            yield MapLink(scene=here.scene, to=stood[number].scene, letter="", state="taken")
            told.add((here.scene, stood[number].scene))
            continue
        for choice in next(made).choices:
            yield MapLink(scene=here.scene, to=choice.to or "", letter=choice.letter, state=choice.state)
            told.add((here.scene, choice.to or ""))
    walked = {here.scene for here, _ in zip(stood, taken, strict=False)}
    for scene, to in dict.fromkeys((link.scene, link.to) for link in links_of(case)):
        if (scene, to) not in told and not {scene, to} & hidden:
            yield MapLink(scene=scene, to=to, letter="", state="closed" if scene in walked else "beyond")


def _nodes(
    case: Case, stood: Sequence[Playthrough], links: Iterable[MapLink], hidden: set[str], language: str
) -> Iterator[MapNode]:
    orders: dict[str, list[int]] = {}
    for number, here in enumerate(stood, 1):
        orders.setdefault(here.scene, []).append(number)
    behind = {link.to for link in links if link.state == "open"}
    told = set(case.scenes) - hidden
    if case.scenes[stood[-1].scene].ending is None:
        told &= behind | set(orders)
    for id_, scene in case.scenes.items():
        if id_ not in told:
            continue
        yield MapNode(
            scene=id_,
            title=say(scene.title, language),
            state="walked" if id_ in orders else "open" if id_ in behind else "beyond",
            orders=orders.get(id_, []),
            ending=scene.ending is not None,
        )


def _ending(case: Case, scene: str, language: str) -> MapEnding | None:
    ending = case.scenes[scene].ending
    if ending is None:
        return None
    concerns = {concern: say(ending.concerns[concern], language) for concern in CONCERNS if concern in ending.concerns}
    return MapEnding(scene=scene, name=say(ending.name, language), concerns=concerns)
