"""The files of a guide, one for each language, as one guide; and all that is to be mended in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ias_widgets.cases.tree import ContentErrors
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.phrases import Phrases
from ias_widgets.questions import Choice, Text, kinds, question_data
from ias_widgets.rooms.agenda import step_from
from ias_widgets.rooms.guides.blocks import page_of
from ias_widgets.rooms.guides.fronts import one_guide, rank, span, texts_of, usable
from ias_widgets.rooms.guides.joining import joined
from ias_widgets.rooms.guides.model import Guide, GuideStep
from ias_widgets.rooms.guides.stages import IDENTIFIER, MATERIALS, Form, Reading, form_of, id_of, read_stage
from ias_widgets.rooms.guides.values import fields_of, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.rooms.guides.blocks import Page, Stage

__all__ = ["examine_guide", "is_guide", "read_guide"]

_TYPE = re.compile(r"Expected (.+?)(?:, got (.+?))? - at `\$\.(\w+)")
_LACKS = re.compile(r"Object missing required field `(\w+)`")
"""What msgspec says of data that does not fit."""
LONGEST = 600
"""Minutes a step may take."""


def is_guide(text: str) -> bool:
    """Return whether a text is a guide's: it begins with front matter that names an id."""
    return bool(re.match(r"\ufeff?---\s*\n(?:(?!---).*\n)*?id:", text))


def read_guide(texts: Mapping[str, str]) -> Guide:
    """Return the guide of these files: name to text, one for each language.

    Raises
    ------
    ContentError
        Where there is anything to mend: all of it, each with file and line.
    """
    guide, problems = examine_guide(texts)
    if guide is None or problems:
        raise ContentErrors(problems)
    return guide


def examine_guide(texts: Mapping[str, str]) -> tuple[Guide | None, list[ContentError]]:
    """Return the guide of these files, None where it cannot be led, and all that is to be mended."""
    problems: list[ContentError] = []
    found = [page_of(text, name, problems) for name, text in texts.items()]
    usables = [page for page in found if page and usable(page, problems)]
    pages = one_guide(sorted(usables, key=rank), problems) if len(usables) == len(found) else []
    if not pages:
        return None, sorted(problems, key=_place)
    original, *others = pages
    day = span(original, problems)
    steps = _Steps(original, others, problems).read()
    minutes = sum(step.minutes for step in steps)
    if day and minutes > day.minutes:
        said = original.front["duration"]
        mend = "shorten a step, or plan a longer day"
        problems.append(
            ContentError(original.at(said.line), f"steps of {day.minutes} minutes at most", f"{minutes}", mend)
        )
    guide = Guide(
        id=original.front["id"].words,
        title=texts_of(pages, "title"),
        about=texts_of(pages, "about"),
        languages=tuple(page.language for page in pages),
        span=day,
        words={page.language: page.words for page in pages if page.words},
        steps=tuple(steps),
    )
    return guide, sorted(problems, key=_place)


def _place(problem: ContentError) -> tuple[str, int]:
    name, _, line = problem.where.rpartition(":")
    return (name, int(line)) if line.isdigit() else (problem.where, 0)


# ---- steps ---------------------------------------------------------------------------------------


class _Steps:
    """The steps of the original, each with those of the same id in the translations."""

    def __init__(self, original: Page, others: list[Page], problems: list[ContentError]) -> None:
        self._original, self._others, self._problems = original, others, problems

    def read(self) -> list[GuideStep]:
        here = self._named(self._original)
        if not self._original.stages:
            mend = "write ## and a title, below it > discussion · 20 min · id: welcome"
            self._wrong(self._original.at(1), "steps: headings with ##", "none", mend)
        there = [(page, self._named(page)) for page in self._others]
        if not any(problem.where.startswith(f"{self._original.name}:") for problem in self._problems):
            for page, stages in there:
                self._compare(here, page, stages)
        steps = []
        for id_, stage in here.items():
            translated = [(page, stages[id_]) for page, stages in there if id_ in stages]
            try:
                form = form_of(self._original, stage)
            except ContentError as error:
                self._problems.append(error)
                continue
            steps += self._step(id_, form, stage, translated)
        return steps

    def _named(self, page: Page) -> dict[str, Stage]:
        named: dict[str, Stage] = {}
        for stage in page.stages:
            said = id_of(stage)
            if said is None or not IDENTIFIER.fullmatch(said.words):
                found = f'"{said.words}"' if said and said.words else "none"
                mend = "write such as id: first_calls: small letters a to z, digits, - and _"
                self._wrong(page.at(said.line if said else stage.line), "an id of the step", found, mend)
            elif said.words in named:
                line = named[said.words].title.line
                self._wrong(page.at(said.line), "an id of its own", f'"{said.words}", as in line {line}', "rename one")
            else:
                named[said.words] = stage
        return named

    def _compare(self, here: dict[str, Stage], page: Page, there: dict[str, Stage]) -> None:
        name = self._original.name
        for id_, stage in here.items():
            if id_ not in there:
                place = self._original.at(stage.title.line)
                self._wrong(page.at(1), f"a step with id: {id_}, as in {name}", "none", f"translate it from {place}")
        for id_, stage in there.items():
            if id_ not in here:
                self._wrong(page.at(stage.line), f"a step of {name}", f'"{id_}"', did_you_mean(id_, here))
        shared, ours = [id_ for id_ in here if id_ in there], [id_ for id_ in there if id_ in here]
        moved = next(((id_, other) for id_, other in zip(ours, shared, strict=True) if id_ != other), None)
        if moved:
            place = page.at(there[moved[0]].title.line)
            self._wrong(place, f"the steps in the order of {name}", f'"{moved[0]}" before "{moved[1]}"', "move it")

    def _step(self, id_: str, form: Form, stage: Stage, there: list[tuple[Page, Stage]]) -> list[GuideStep]:
        before = len(self._problems)
        original = read_stage(self._original, stage, form, original=True, problems=self._problems)
        amiss = len(self._problems) > before
        others = [one for page, other in there if (one := self._translated(page, other, form))]
        if amiss:
            return []
        readings = [original, *others]
        fields = joined(original, others, self._problems)
        minutes = self._minutes(readings)
        data: dict[str, Any] = {
            "kind": form.tag,
            "id": id_,
            "title": {one.page.language: one.stage.title.words for one in readings},
            **({"minutes": minutes} if minutes else {}),
        }
        materials = plain(fields.pop(MATERIALS, {}))
        words = {one.page.language: one.words for one in readings if one.words}
        notes = _notes(words, materials)
        if notes:
            data["notes"] = notes
        if len(self._problems) > before:
            return []
        made = self._made(original, form, data, fields)
        return [GuideStep(data=made, words=words, materials=materials, where=original.at())] if made else []

    def _translated(self, page: Page, stage: Stage, form: Form) -> Reading | None:
        """Return a step in another language; None where there is something to mend in it."""
        before = len(self._problems)
        if stage.what is not None:
            try:
                told = form_of(page, stage)
            except ContentError as error:
                self._problems.append(error)
                return None
            if told != form:
                expected = f"{form.kind or form.tag}, as in {self._original.name}"
                self._wrong(page.at(stage.what.line), expected, told.kind or told.tag, "say the same")
                return None
        read = read_stage(page, stage, form, original=False, problems=self._problems)
        return read if len(self._problems) == before else None

    def _minutes(self, readings: list[Reading]) -> int | None:
        original, *others = readings
        said = original.stage.minutes
        for one in others:
            told = one.stage.minutes
            if told and (said is None or told.words != said.words):
                expected = f"{said.words} min" if said else "no minutes"
                self._wrong(
                    one.page.at(told.line),
                    f"{expected}, as in {self._original.name}",
                    f"{told.words} min",
                    "say the same",
                )
        if said and not 1 <= int(said.words) <= LONGEST:
            self._wrong(original.page.at(said.line), f"1 to {LONGEST} minutes", said.words, "split the step")
            return None
        return int(said.words) if said else None

    def _made(self, original: Reading, form: Form, data: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
        """Return the step as an agenda holds it; an error of the kind is told with the line of what it is about."""
        told = plain(fields)
        try:
            if form.tag == "question":
                data["question"] = _question(form, told, original.stage)
            else:
                data.update(told)
            step_from(data, original.at())
        except ContentError as error:
            self._problems.append(_told(error, original))
            return {}
        return data

    def _wrong(self, where: str, expected: str, found: str, mend: str) -> None:
        self._problems.append(ContentError(where, expected, found, mend))


def _told(error: ContentError, read: Reading) -> ContentError:
    """Return a kind's or an agenda's error with the line of the setting that it is about."""
    of_type, lacks = _TYPE.match(error.found), _LACKS.match(error.found)
    if lacks:
        mend = f"write {lacks[1]}: and a value into the settings"
        return ContentError(read.at(), f"{lacks[1]}, which a {read.form.kind or read.form.tag} needs", "none", mend)
    if of_type:
        name, expected = of_type[3], of_type[1].replace("`", "")
        found = of_type[2] or f'"{plain(read.fields.get(name, ""))}"'
        return ContentError(read.at(name), f"{name}: {expected}", found.replace("`", ""), "change it")
    named = [name for name in re.findall(r"[a-z_]+", error.where) if name in read.lines]
    expected = f"{named[0]}: {error.expected}" if named and named[0] not in error.expected else error.expected
    return ContentError(read.at(named[0] if named else ""), expected, error.found, error.mend or "change it")


def _question(form: Form, fields: dict[str, Any], stage: Stage) -> dict[str, Any]:
    """Return a question of any kind as plain data, made by the kind itself; it names things that have no ids."""
    cls = kinds()[form.kind]
    prompt, things = fields.pop("prompt"), []
    if form.about in fields and fields_of(cls).get(form.about) == tuple[Choice, ...]:
        things = fields.pop(form.about)
        bare = not any(item.id or item.short or item.settings for item in stage.things)
        things = [one["text"] if bare else Choice(**one) for one in things]
    return question_data(cls.of(prompt, things, **fields))


def _notes(words: Text, materials: Text) -> Text:
    """Return what the console shows beside a step: what is needed, then the guide's words."""
    told = {
        language: f"**{Phrases('handout', language).say('handout-materials')}** {needed}"
        for language, needed in materials.items()
    }
    return {
        language: "\n\n".join(one for one in (told.get(language), words.get(language)) if one)
        for language in {**words, **told}
    }
