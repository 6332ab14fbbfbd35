"""The drawer of other actions: ask again, talk, hide, hands, who decides, go to a step, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.rooms import commands as asked
from ias_widgets.widgets.console.moment import choices_of
from ias_widgets.widgets.console.pieces import box, button, field, html, shown

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import FacilitatorView, StepCard
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["EndDrawer", "MoreDrawer"]

MOST_HANDS = 12
RULES = ("most", "family", "agency", "facilitator")


class MoreDrawer:
    """Everything that is not what comes next. What cannot be done now is not offered."""

    def __init__(self, desk: Desk) -> None:
        self._asks = _Asking(desk)
        self._hands = _Hands(desk)
        self._rule = _Rule(desk)
        self._steps = field(ipywidgets.Dropdown)
        self._go = button(lambda: desk.do(asked.GoTo(step=self._steps.value)) if self._steps.value else None)
        self._end = button(lambda: desk.pull("end"), "mod-bad")
        self._rooms = button(desk.start_over, "rooms-button")
        self._close = button(lambda: desk.pull("more"), "drawer-close")
        self._steps_row = box([self._steps, self._go], "row-field")
        self.box = box(
            [
                self._asks.box, self._rule.box, self._hands.box, self._steps_row,
                box([self._end, self._rooms, self._close], "buttons"),
            ],
            "drawer", "drawer-more",
        )  # fmt: skip

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        shown(self.box, moment.drawer == "more")
        if moment.drawer != "more":
            return
        words, view = moment.words, moment.view
        for part in (self._asks, self._hands, self._rule):
            part.show(moment)
        options = [(step.title, step.id) for step in _others(view)]
        if self._steps.options != tuple(options):
            self._steps.options = options
            after = next(
                (id_ for (_, id_), step in zip(options, _others(view), strict=True) if step.status == "next"), None
            )
            self._steps.index = None
            self._steps.value = after or (options[0][1] if options else None)
        shown(self._steps_row, bool(options))
        self._steps.description, self._go.description = words.say("console-go-to"), words.say("console-go")
        self._end.description, self._close.description = words.say("console-end"), words.say("console-close")
        self._rooms.description = words.say("console-rooms")
        for made in (self._end, self._rooms):
            shown(made, not moment.card.rehearsal)


def _others(view: FacilitatorView) -> list[StepCard]:
    return [step for step in view.steps if step.level == 0 and step.status != "now"]


class _Asking:
    """Ask again, talk for some minutes, reveal or hide."""

    def __init__(self, desk: Desk) -> None:
        self._again = button(lambda: desk.do(asked.AskAgain()))
        self._minutes = field(ipywidgets.BoundedIntText, "minutes", value=8, min=0, max=120)
        self._talk = button(lambda: desk.do(asked.Talk(seconds=60 * self._minutes.value)))
        self._reveal = button(lambda: desk.do(asked.Reveal()))
        self._hide = button(lambda: desk.do(asked.Hide()))
        self._talking = box([self._minutes, self._talk], "row-field")
        self.box = box([self._again, self._reveal, self._hide, self._talking], "buttons")

    def show(self, moment: Moment) -> None:
        words, view = moment.words, moment.view
        closed = view.result is not None
        taken = bool(view.result and view.result.outcome and view.result.outcome.taken)
        shown(self.box, closed)
        shown(self._again, closed and not taken)
        shown(self._reveal, closed and not view.revealed)
        shown(self._hide, closed and view.revealed)
        self._again.description = words.say("console-ask-again")
        self._reveal.description, self._hide.description = words.say("console-reveal"), words.say("console-hide")
        self._talk.description, self._minutes.description = words.say("console-talk"), words.say("console-talk-minutes")


class _Hands:
    """Hands counted for people without a device: a number for each choice."""

    def __init__(self, desk: Desk) -> None:
        self._ids: list[str] = []
        self._round = ""
        self._heading = html("hands-heading")
        self._fields = [field(ipywidgets.BoundedIntText, "minutes", min=0, max=10_000) for _ in range(MOST_HANDS)]

        def save() -> None:
            counts = {id_: one.value for id_, one in zip(self._ids, self._fields, strict=False)}
            desk.do(asked.CountHands(counts=counts), moving=False)

        self._save = button(save)
        self.box = box([self._heading, box(self._fields, "hands-fields"), self._save], "hands")

    def show(self, moment: Moment) -> None:
        view, words, question = moment.view, moment.words, moment.view.question
        countable = question is not None and not view.revealed and (view.phase == "open" or view.result is not None)
        shown(self.box, countable)
        if question is None or not countable:
            return
        choices = choices_of(question.body)
        self._heading.value = f"<h2>{words.rich('console-hands')}</h2>"
        self._save.description = words.say("console-hands-save")
        self._ids = [choice["id"] for choice in choices]
        for place, one in enumerate(self._fields):
            shown(one, place < len(choices))
            if place < len(choices):
                one.description = choices[place]["letter"]
                if question.round != self._round:
                    one.value = 0
        self._round = question.round


class _Rule:
    """Who decides the decision at hand; before its first vote."""

    def __init__(self, desk: Desk) -> None:
        self._rule, self._agency = field(ipywidgets.Dropdown), field(ipywidgets.Dropdown)
        self._ask = ""
        self._rule.observe(lambda _: shown(self._agency, self._rule.value == "agency"), "value")

        def change() -> None:
            if self._rule.value:
                agency = self._agency.value if self._rule.value == "agency" else None
                desk.do(asked.SetRule(rule=self._rule.value, agency=agency))

        self._change = button(change)
        self.box = box([self._rule, self._agency, self._change], "row-field")

    def show(self, moment: Moment) -> None:
        view, words, question = moment.view, moment.words, moment.view.question
        offered = question is not None and question.rule is not None and view.phase == "watch"
        shown(self.box, offered)
        if question is None or not offered:
            return
        options = [(words.say(f"console-rule-option-{rule}"), rule) for rule in RULES]
        agencies = [(agency.name, agency.id) for agency in moment.card.agencies]
        if self._rule.options != tuple(options) or self._ask != question.ask:
            chosen = question.rule if self._ask != question.ask else self._rule.value
            self._rule.options, self._rule.value = options, chosen
            self._ask = question.ask
        if self._agency.options != tuple(agencies):
            self._agency.options = agencies
            named = next((id_ for name, id_ in agencies if name == question.agency), None)
            self._agency.value = named or agencies[0][1]
        shown(self._agency, self._rule.value == "agency")
        self._rule.description = words.say("console-rule")
        self._agency.description = words.say("console-rule-agency-which")
        self._change.description = words.say("console-rule-change")


class EndDrawer:
    """Ending is for good: it is asked twice."""

    def __init__(self, desk: Desk) -> None:
        self._sure = html("end-sure")

        def end() -> None:
            desk.pull("")
            desk.do(asked.EndRoom(), moving=False)

        self._yes = button(end, "mod-bad", "end-yes")
        self._no = button(lambda: desk.pull(""), "end-no")
        self.box = box([self._sure, box([self._yes, self._no], "buttons")], "drawer", "drawer-end")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        words = moment.words
        shown(self.box, moment.drawer == "end")
        self._sure.value = f"<p>{words.rich('console-end-sure')}</p>"
        self._yes.description, self._no.description = words.say("console-end-yes"), words.say("console-end-no")
