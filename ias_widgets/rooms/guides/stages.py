"""A step as it is written in one language, with each setting as a value of the type that its field has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.questions import kinds
from ias_widgets.rooms.agenda import Step
from ias_widgets.rooms.guides.values import Words, fields_of, listed, value_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import msgspec

    from ias_widgets.rooms.guides.blocks import Page, Setting, Stage

__all__ = ["Form", "Reading", "form_of", "id_of", "read_stage"]

STRUCTS: dict[str, type[msgspec.Struct]] = {str(one.__struct_config__.tag): one for one in get_args(Step)}
WRITTEN = {"break": "pause"}
"""Words of a settings line that are not the step's tag."""
VALUE = {"film": "film", "board": "collects"}
"""The field that stands behind the first word's colon."""
ABOUT = {"discussion": "questions", "board": "groups"}
"""The field that the list below the prompt fills, of steps that are no question."""
PROMPTED = ("question", "discussion", "board")
OWN = frozenset({"id", "title", "minutes", "notes", "prompt", "kind", "question"})
"""Fields that have a place of their own in the notation."""
IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_-]{0,47}")
MATERIALS = "materials"


@dataclass(frozen=True)
class Form:
    """What a step is, and so what may be said of it: ``tag`` of the step, and the ``kind`` of question where it asks one."""

    tag: str
    kind: str = ""

    @property
    def fields(self) -> dict[str, Any]:
        """What may be set: name to type."""
        struct = kinds()[self.kind] if self.kind else STRUCTS[self.tag]
        known = {name: type_ for name, type_ in fields_of(struct).items() if name not in OWN}
        return {**known, MATERIALS: dict[str, str]}

    @property
    def about(self) -> str:
        """The field of the list below the prompt; empty where there is none."""
        return kinds()[self.kind].about if self.kind else ABOUT.get(self.tag, "")


@dataclass
class Reading:
    """A step in one language: values by field, and the line each stands in."""

    page: Page
    stage: Stage
    form: Form
    fields: dict[str, Any]
    lines: dict[str, int]

    def at(self, field: str = "") -> str:
        """Return the place of a field, or of the settings."""
        return self.page.at(self.lines.get(field, self.stage.line))

    @property
    def words(self) -> str:
        """What is said to whoever leads."""
        return self.stage.words if self.form.tag in PROMPTED else self.stage.text


def id_of(stage: Stage) -> Setting | None:
    """Return the setting that names a step."""
    return next((one for one in stage.settings if one.name == "id"), None)


def form_of(page: Page, stage: Stage) -> Form:
    """Return what a step is.

    Raises
    ------
    ContentError
        Where nobody said, or nobody knows such a step or kind.
    """
    tags = {tag: written for written, tag in WRITTEN.items()}
    known = [tags.get(tag, tag) for tag in STRUCTS]
    what = stage.what
    if what is None or what.name not in known:
        first = what or next((one for one in stage.settings if one.name != "id"), None)
        found = f'"{first.name}"' if first else "none of them"
        mend = did_you_mean(first.name, known) if first else "begin the line with one"
        raise ContentError(page.at(stage.line), f"first what the step is: {', '.join(known)}", found, mend)
    if what.name != "question":
        return Form(WRITTEN.get(what.name, what.name))
    if what.words not in kinds():
        found = f'"{what.words}"' if what.words else "none"
        raise ContentError(page.at(what.line), "a kind of question", found, did_you_mean(what.words, kinds()))
    return Form("question", what.words)


def read_stage(page: Page, stage: Stage, form: Form, *, original: bool, problems: list[ContentError]) -> Reading:
    """Read a step's settings and list; what cannot be understood is added to ``problems`` and left out."""
    read = Reading(page, stage, form, {}, {})
    known, language = form.fields, page.language
    settings = [one for one in stage.settings if one.name != "id"]
    if stage.what and form.tag in VALUE and (stage.what.words or original):
        settings.insert(0, stage.what._replace(name=VALUE[form.tag]))
    for one in settings:
        where = page.at(one.line)
        if one.name not in known:
            mend = did_you_mean(one.name, known)
            problems.append(ContentError(where, f"a setting of {form.kind or stage_name(form)}", f'"{one.name}"', mend))
            continue
        _put(read, one.name, partial(value_of, known[one.name], one, language, where), one.line, problems)
    if form.tag in PROMPTED:
        _prompt(read, problems)
        _things(read, problems)
    return read


def stage_name(form: Form) -> str:
    """Return what a step is called in a settings line."""
    return next((written for written, tag in WRITTEN.items() if tag == form.tag), form.tag)


def _put(read: Reading, name: str, make: Callable[[], Any], line: int, problems: list[ContentError]) -> None:
    read.lines[name] = line
    try:
        read.fields[name] = make()
    except ContentError as error:
        problems.append(error)


def _prompt(read: Reading, problems: list[ContentError]) -> None:
    prompt = read.stage.prompt
    if prompt is None:
        mend = "write it below the settings, the whole paragraph between two pairs of asterisks"
        problems.append(ContentError(read.page.at(read.stage.line), "a question or task in bold", "none", mend))
        return
    read.fields["prompt"] = Words({read.page.language: prompt.words})
    read.lines["prompt"] = prompt.line


def _things(read: Reading, problems: list[ContentError]) -> None:
    things, about = read.stage.things, read.form.about
    if not things:
        return
    first = read.page.at(things[0].line)
    if not about:
        what = f"a {read.form.kind} question without a list"
        mend = "begin the words for whoever leads with a sentence"
        problems.append(ContentError(first, what, "a list right below the prompt", mend))
        return
    ids = [item.id for item in things if item.id]
    for item in things:
        if item.id and (not IDENTIFIER.fullmatch(item.id) or ids.count(item.id) > 1):
            found = f"[{item.id}] twice" if ids.count(item.id) > 1 else f"[{item.id}]"
            mend = "small letters a to z, digits, - and _"
            problems.append(ContentError(read.page.at(item.line), "an id of its own in brackets", found, mend))
            return
    wanted = read.form.fields[about]
    _put(read, about, partial(listed, wanted, things, read.page.language, first), things[0].line, problems)
