"""The agenda at the left: its steps with their state, and a step added on the spot."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import ipywidgets
import msgspec

from ias_widgets.client.sheets import sheet_step
from ias_widgets.questions import Choice, question_data
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import BreakStep, DiscussionStep, QuestionStep
from ias_widgets.rooms.commands import AddStep
from ias_widgets.widgets.console.pieces import box, button, field, html, shown
from ias_widgets.widgets.console.told import clock_told

if TYPE_CHECKING:
    from ias_widgets.rooms import Step
    from ias_widgets.rooms.parts_sheets import SheetPurpose
    from ias_widgets.rooms.wire import StepCard
    from ias_widgets.widgets.console.course import Course
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["AddStepDrawer", "AgendaList", "new_step"]


SHEETS: tuple[SheetPurpose, ...] = ("before", "after", "later", "feedback")
FEWEST, MOST = 2, 6
"""Answers that a question made on the spot may have."""


class AgendaList:
    """The steps; built once."""

    def __init__(self, desk: Desk) -> None:
        self._steps = html("steps-list")
        self._course = html("course")
        self._add = button(lambda: desk.pull("add"), "mod-wide", "add-button")
        self.box = box([self._steps, self._course, self._add], "left")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        words, view = moment.words, moment.view
        self._steps.value = f"<h2>{words.rich('console-agenda')}</h2><ol class='steps'>{_rows(view.steps, words, moment.course.starts)}</ol>"
        self._course.value = _course(moment.course, words)
        shown(self._course, moment.course.ends is not None)
        self._add.description = words.say("console-add-step")
        self._add.disabled = view.phase == "ended"


def _course(course: Course, words: Words) -> str:
    if course.ends is None:
        return ""
    key = "late" if course.behind > 0 else "early" if course.behind < 0 else "on-time"
    said = words.rich(f"console-ends-{key}", time=clock_told(course.ends), n=abs(course.behind))
    return f"<p>{said}</p>"


def _rows(steps: list[StepCard], words: Words, starts: dict[str, float]) -> str:
    rows, number = [], 0
    parents = {step.id for step in steps if step.level == 0 and any(s.id.startswith(f"{step.id}:") for s in steps)}
    for step in steps:
        number += step.level == 0
        rows.append(_row(step, "" if step.level else str(number), words, starts.get(step.id), open_=step.id in parents))
    return "".join(rows)


def _row(step: StepCard, number: str, words: Words, start: float | None, *, open_: bool) -> str:
    here = step.status == "now" and not open_
    looks = [
        *(["sub"] if step.level else []),
        *(["done"] if step.status == "done" else []),
        *(["open"] if open_ else []),
    ]
    mark = '<i class="i i-check"></i>' if step.status == "done" else number
    state = f'<span class="vh"> ({words.rich(f"console-step-{step.status}")})</span>' if step.status != "next" else ""
    if start is not None:
        minutes = f'<time><span class="vh">{words.rich("console-planned")} </span>{clock_told(start)}</time>'
    elif step.minutes:
        minutes = f"<time>{words.rich('console-minutes', n=step.minutes)}</time>"
    else:
        minutes = "<span></span>"
    return (
        f'<li class="{" ".join(looks)}"{" aria-current=step" if here else ""}><span class="no" aria-hidden="true">{mark}'
        f"</span><span>{words.text(step.title)}{state}</span>{minutes}</li>"
    )


class AddStepDrawer:
    """A small form: a question, a talk, a break, a test or feedback, behind the current step."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._words: Words | None = None
        self._heading = html("drawer-heading")
        self._kind = field(ipywidgets.Dropdown)
        self._title, self._prompt = field(ipywidgets.Text), field(ipywidgets.Textarea, rows=2)
        self._choices = field(ipywidgets.Textarea, rows=4)
        self._ready = html("add-sheet-more")
        self._kind.observe(lambda _: self._fit(), "value")
        self._do = button(self._add, "mod-primary", "mod-small-primary")
        self._close = button(lambda: desk.pull("add"))
        self.box = box(
            [
                self._heading,
                box([self._kind, self._title, self._prompt, self._choices, self._ready], "fields"),
                box([self._do, self._close], "buttons"),
            ],
            "drawer", "drawer-add",
        )  # fmt: skip

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        words = moment.words
        shown(self.box, moment.drawer == "add")
        if self._words is not None and self._words.language == words.language:
            return
        self._words = words
        self._heading.value = f"<h2>{words.rich('console-add-step')}</h2>"
        kept = self._kind.value or "question"
        kinds = ("question", "discussion", "pause", *(f"sheet-{purpose}" for purpose in SHEETS))
        options = [(words.say(f"console-add-{kind}"), kind) for kind in kinds]
        self._ready.value = f"<p class='quiet'>{words.rich('console-add-sheet-more')}</p>"
        self._kind.options, self._kind.value = options, kept
        for one, name in (
            (self._kind, "kind"),
            (self._title, "title"),
            (self._prompt, "prompt"),
            (self._choices, "choices"),
        ):
            one.description = words.say(f"console-add-{name}")
        self._do.description, self._close.description = words.say("console-add-do"), words.say("console-close")
        self._fit()

    def _fit(self) -> None:
        sheet = str(self._kind.value).startswith("sheet-")
        shown(self._title, not sheet)
        shown(self._prompt, not sheet and self._kind.value != "pause")
        shown(self._choices, self._kind.value == "question")
        shown(self._ready, sheet)

    def _add(self) -> None:
        words = self._words
        if words is None:
            return
        lines = [line.strip() for line in self._choices.value.splitlines() if line.strip()]
        title, prompt = self._title.value.strip(), self._prompt.value.strip()
        if self._kind.value.startswith("sheet-"):
            self._send(_sheet(self._kind.value.removeprefix("sheet-")))
            return
        missing = _missing(self._kind.value, title, prompt, lines)
        if missing:
            self._desk.say(words.rich(f"console-add-missing-{missing}"))
            return
        self._send(new_step(self._kind.value, title or prompt[:60], prompt, lines, words.language))

    def _send(self, step: Step) -> None:
        self._desk.do(AddStep(step=msgspec.to_builtins(step)), moving=False)
        for one in (self._title, self._prompt, self._choices):
            one.value = ""
        self._desk.pull("")


def _missing(kind: str, title: str, prompt: str, choices: list[str]) -> str:
    if kind != "pause" and not prompt:
        return "prompt"
    if kind == "pause" and not title:
        return "title"
    return "choices" if kind == "question" and not FEWEST <= len(choices) <= MOST else ""


def _sheet(purpose: str) -> Step:
    named = next(known for known in SHEETS if known == purpose)
    return sheet_step(named, id_=f"sheet-{named}-{secrets.token_hex(4)}")


def new_step(kind: str, title: str, prompt: str, choices: list[str], language: str) -> Step:
    """Return a step made on the spot: its words stand in one language."""
    id_ = f"step-{secrets.token_hex(4)}"
    named: dict[str, Any] = {"id": id_, "title": {language: title}}
    if kind == "pause":
        return BreakStep(**named)
    if kind == "discussion":
        return DiscussionStep(**named, prompt={language: prompt})
    question = SingleChoice(
        prompt={language: prompt},
        choices=tuple(Choice(id=chr(ord("a") + place), text={language: text}) for place, text in enumerate(choices)),
    )
    return QuestionStep(**named, question=question_data(question))
