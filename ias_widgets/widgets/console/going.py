"""The way on: back, the one large button, other actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.rooms.commands import Back, Next, Reveal, Talk
from ias_widgets.widgets.console.moment import talk_first
from ias_widgets.widgets.console.pieces import NextButton, box, button, shown
from ias_widgets.widgets.console.sheet import close_words

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import FacilitatorView
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["Going", "next_words"]


class Going:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._code, self._rehearsal = "", False
        self.back = button(lambda: desk.do(Back()), "back-button")
        self.next = NextButton(self._on)
        self.reveal = button(lambda: desk.do(Reveal()), "reveal-button")
        self.more = button(lambda: desk.pull("more"), "more-button")
        self.box = box([self.back, self.next, self.reveal, self.more], "go")

    def _on(self, seen: int) -> None:
        if seen != self.next.seen:
            self._desk.do(Next(), at=seen)
        elif self._code == "end" and self._rehearsal:
            self._desk.end_rehearsal()
        elif self._code == "end":
            self._desk.pull("end")
        elif self._code == "talk-first":
            self._desk.do(Talk())
        elif self._code == "ended":
            self._desk.start_over()
        else:
            self._desk.do(Next())

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        self._rehearsal = moment.card.rehearsal
        talk = talk_first(view) and view.next.code == "reveal"
        self._code = "talk-first" if talk else view.next.code
        with self.next.hold_sync():
            self.next.label, self.next.detail = next_words(view, words, talk=talk, rehearsal=self._rehearsal)
            self.next.allowed = view.next.allowed or self._code in {"end", "ended"}
            self.next.busy = moment.sending
            self.next.seen = moment.version
        shown(self.reveal, talk)
        self.reveal.description = words.say("console-reveal")
        self.back.description = words.say("console-back")
        self.back.disabled = not view.can_back or view.phase == "ended"
        self.more.description = words.say("console-more")
        self.more.disabled = view.phase == "ended"


def next_words(view: FacilitatorView, words: Words, *, talk: bool = False, rehearsal: bool = False) -> tuple[str, str]:
    """Return what the large button says, and the line about it."""
    if talk:
        return words.say("next-talk"), words.say("next-talk-first-more")
    code, detail = view.next.code, view.next.detail
    if rehearsal and code in {"end", "ended"}:
        return words.say("rehearsal-end"), words.say("rehearsal-end-more")
    if code == "sheet_close" and view.sheet is not None:
        return close_words(view.sheet, detail, words)
    label = words.say(f"next-{code}")
    if code == "decide":
        return label, words.say(f"next-decide-{detail or 'facilitator'}")
    question = view.question
    if code == "close" and question is not None and question.deep and question.number == 1:
        return label, words.say("next-close-talk")
    return label, words.say(f"next-{code}-more", detail=detail)
