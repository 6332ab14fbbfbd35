"""What a learner's page holds at each place of a film: built from a list of what may be known by then. Pure.

Before a choice is made its page holds the prompt and the open choices, and nothing of what they
lead to; signs, decoys and the questions for the talk come with the ending.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ias_widgets.cases import (
    Files,
    bundle_hash,
    choose,
    go_on,
    next_scene,
    open_choices,
    say,
    scene_bundle,
    shots_of,
)
from ias_widgets.cases.model import CONCERNS
from ias_widgets.cases.path_map import PathMap, path_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.cases import Case, Playthrough
    from ias_widgets.cases.model import Choice as FilmChoice
    from ias_widgets.cases.model import Concern, How, Strength, Text

__all__ = ["EndingPage", "FeedbackPage", "HelpLine", "NotePage", "Page", "Pages", "ScenePage", "Stage", "walk"]

Stage = Literal["note", "scene", "feedback", "ending"]

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a page; all words are in the page's language."""


class HelpLine(Part, frozen=True, kw_only=True):
    """Whom to turn to; ``checked`` where the number was verified."""

    name: str
    number: str
    checked: bool


class OpenChoice(Part, frozen=True, kw_only=True):
    """A choice, with the letter it keeps wherever it is named."""

    id: str
    letter: str
    text: str
    label: str


class Question(Part, frozen=True, kw_only=True):
    """A decision before it is made: the how-manieth on this walk, whose it is, and what is open."""

    number: int
    agency: str
    prompt: str
    choices: tuple[OpenChoice, ...]


class Cited(Part, frozen=True, kw_only=True):
    """A source; ``year`` and ``url`` may be missing."""

    title: str
    year: int | None
    url: str


class Touched(Part, frozen=True, kw_only=True):
    """What the choice did to a concern, and why."""

    concern: Concern
    how: How
    words: str


class Passed(Part, frozen=True, kw_only=True):
    """A scene of the way walked; ``number`` of its decision, what was chosen, and what was open besides."""

    scene: str
    number: int | None
    chosen: OpenChoice | None
    others: tuple[OpenChoice, ...]


class Noticed(Part, frozen=True, kw_only=True):
    """A sign that could be noticed on this walk."""

    scene: str
    name: str
    strength: Strength
    sources: tuple[Cited, ...]
    checked: bool


class NotASign(Part, frozen=True, kw_only=True):
    """What looked like a sign and was none."""

    scene: str
    name: str
    why: str


class Asked(Part, frozen=True, kw_only=True):
    """A question for the talk; no agency: for all."""

    agency: str
    text: str


class Page(Part, frozen=True, kw_only=True):
    """What every page holds. ``at`` counts the moves: a message that names an older one comes too late."""

    at: int
    film: str
    language: str
    languages: tuple[str, ...]
    help: tuple[HelpLine, ...]


class NotePage(Page, frozen=True, kw_only=True, tag_field="stage", tag="note"):
    """What people should know before they watch."""

    note: str
    draft: bool


class ScenePage(Page, frozen=True, kw_only=True, tag_field="stage", tag="scene"):
    """A scene, and the decision at its end. ``leads`` to another scene, to what became of it, or to a decision."""

    bundle: dict[str, Any]
    bundle_hash: str
    question: Question | None
    leads: Literal["scene", "decision", "ending"]


class FeedbackPage(Page, frozen=True, kw_only=True, tag_field="stage", tag="feedback"):
    """What came of a choice."""

    number: int
    chosen: OpenChoice
    happened: str
    why: str
    rule: str
    sources: tuple[Cited, ...]
    checked: bool
    concerns: tuple[Touched, ...]


class EndingPage(Page, frozen=True, kw_only=True, tag_field="stage", tag="ending"):
    """What became of the person, the way walked, and what there is to talk about."""

    name: str
    concerns: dict[Concern, str]
    path: tuple[Passed, ...]
    map: PathMap
    signs: tuple[Noticed, ...]
    decoys: tuple[NotASign, ...]
    talk: tuple[Asked, ...]


def walk(case: Case, beginning: Playthrough, passed: Iterable[tuple[str, str | None]]) -> list[Playthrough]:
    """Return where a walk stood at each scene it passed, and at last where it is now.

    Raises
    ------
    Refused
        Where the film has no such way.
    """
    stood = [beginning]
    for _, choice in passed:
        stood.append(go_on(case, stood[-1]) if choice is None else choose(case, stood[-1], choice))
    return stood


class Pages:
    """Makes the pages of a film.

    Parameters
    ----------
    case
        The film.
    agencies
        Names of the agencies, by id.
    help_lines
        Name, number and whether it was verified, for each help line.
    files
        The content hashes of the film's files.
    """

    def __init__(
        self,
        case: Case,
        agencies: Mapping[str, Text],
        help_lines: Iterable[tuple[Text, str, bool]],
        files: Files | None = None,
    ) -> None:
        self._case, self._agencies, self._help, self._files = case, agencies, tuple(help_lines), files or Files()

    def bundle(self, here: Playthrough, language: str) -> bytes:
        """Return the bundle of the scene at hand."""
        return scene_bundle(self._case, here.scene, language, self._files, here.variables)

    def ahead(self, here: Playthrough) -> list[Playthrough]:
        """Return where the walk may stand next: one for each scene and what it shows."""
        case = self._case
        if case.scenes[here.scene].decision:
            found = [choose(case, here, choice.id) for choice in open_choices(case, here)]
        else:
            found = [go_on(case, here)] if next_scene(case, here) else []
        return [one for one in found if one.scene in case.scenes]

    def note(self, at: int, language: str) -> NotePage:
        """Return the page before the film."""
        case = self._case
        return NotePage(**self._page(at, language), note=say(case.content_note, language), draft=case.review == "draft")

    def scene(self, at: int, language: str, here: Playthrough) -> ScenePage:
        """Return the page of the scene at hand."""
        case, scene = self._case, self._case.scenes[here.scene]
        bundle = self.bundle(here, language)
        question = None
        if scene.decision:
            question = Question(
                number=_decisions(here) + 1,
                agency=self._agency(scene.decision.agency, language),
                prompt=say(scene.decision.prompt, language),
                choices=_lettered(open_choices(case, here), language),
            )
        leads: Literal["scene", "decision", "ending"] = (
            "decision" if question else "scene" if next_scene(case, here) else "ending"
        )
        return ScenePage(
            **self._page(at, language),
            bundle=msgspec.json.decode(bundle),
            bundle_hash=bundle_hash(bundle),
            question=question,
            leads=leads,
        )

    def feedback(self, at: int, language: str, before: Playthrough, choice_id: str) -> FeedbackPage:
        """Return the page after a choice that was made at ``before``."""
        open_ = open_choices(self._case, before)
        place = [choice.id for choice in open_].index(choice_id)
        told = open_[place].feedback
        return FeedbackPage(
            **self._page(at, language),
            number=_decisions(before) + 1,
            chosen=_lettered(open_, language)[place],
            happened=say(told.happened, language),
            why=say(told.why, language),
            rule=say(told.rule, language),
            sources=self._cited(told.sources),
            checked=told.mark == "S",
            concerns=tuple(
                Touched(
                    concern=concern, how=told.concerns[concern].how, words=say(told.concerns[concern].words, language)
                )
                for concern in CONCERNS
                if concern in told.concerns
            ),
        )

    def ending(self, at: int, language: str, beginning: Playthrough, here: Playthrough) -> EndingPage:
        """Return the page after an ending: ``here`` is where the walk came to from ``beginning``."""
        ending = self._case.scenes[here.scene].ending
        stood = walk(self._case, beginning, here.passed[len(beginning.passed) :])
        signs, decoys = self._seen(stood, language)
        return EndingPage(
            **self._page(at, language),
            name=say(ending.name, language) if ending else "",
            concerns={
                concern: say(ending.concerns[concern], language)
                for concern in CONCERNS
                if ending and concern in ending.concerns
            },
            path=self._path(stood, here, language),
            map=path_map(self._case, here, language, beginning=beginning),
            signs=tuple(signs),
            decoys=tuple(decoys),
            talk=tuple(
                Asked(agency=self._agency(asked.agency, language), text=say(asked.text, language))
                for asked in self._case.talk
            ),
        )

    def _page(self, at: int, language: str) -> dict[str, Any]:
        lines = tuple(
            HelpLine(name=say(name, language), number=number, checked=checked) for name, number, checked in self._help
        )
        case = self._case
        return {
            "at": at,
            "film": say(case.title, language),
            "language": language,
            "languages": case.languages,
            "help": lines,
        }

    def _path(self, stood: list[Playthrough], here: Playthrough, language: str) -> tuple[Passed, ...]:
        taken = [choice for _, choice in here.passed[len(here.passed) - len(stood) + 1 :]]
        path, number = [], 0
        for place, chosen in zip(stood, [*taken, None], strict=True):
            options = _lettered(open_choices(self._case, place), language) if chosen else ()
            number += chosen is not None
            path.append(
                Passed(
                    scene=say(self._case.scenes[place.scene].title, language),
                    number=number if chosen else None,
                    chosen=next((option for option in options if option.id == chosen), None),
                    others=tuple(option for option in options if option.id != chosen),
                )
            )
        return tuple(path)

    def _seen(self, stood: list[Playthrough], language: str) -> tuple[list[Noticed], list[NotASign]]:
        signs: dict[tuple[str, str], Noticed] = {}
        decoys: dict[tuple[str, str], NotASign] = {}
        for place in stood:
            scene = self._case.scenes[place.scene]
            shown = {shot.id for shot in shots_of(self._case, place)}
            title = say(scene.title, language)
            for sign in scene.signs:
                if sign.shot in shown:
                    signs[scene.id, sign.id] = Noticed(
                        scene=title, name=say(sign.name, language), strength=sign.strength,
                        sources=self._cited(sign.sources), checked=sign.mark == "S",
                    )  # fmt: skip
            for decoy in scene.decoys:
                if decoy.shot in shown:
                    name, why = say(decoy.name, language), say(decoy.why, language)
                    decoys[scene.id, decoy.id] = NotASign(scene=title, name=name, why=why)
        return list(signs.values()), list(decoys.values())

    def _agency(self, agency: str, language: str) -> str:
        return say(self._agencies.get(agency, {}), language) or agency

    def _cited(self, keys: Iterable[str]) -> tuple[Cited, ...]:
        known = self._case.sources
        return tuple(
            Cited(title=known[key].title, year=known[key].year, url=known[key].url) for key in keys if key in known
        )


def _decisions(here: Playthrough) -> int:
    return sum(choice is not None for _, choice in here.passed)


def _lettered(choices: Iterable[FilmChoice], language: str) -> tuple[OpenChoice, ...]:
    return tuple(
        OpenChoice(id=choice.id, letter=letter, text=say(choice.text, language), label=say(choice.label, language))
        for letter, choice in zip(_LETTERS, choices, strict=False)
    )
