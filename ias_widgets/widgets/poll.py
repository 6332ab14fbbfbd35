"""A poll: one question, asked of everybody in the room, as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.client import agenda_of_question
from ias_widgets.client.programme import CONTROLLER
from ias_widgets.errors import ContentError, IasError, Refused
from ias_widgets.questions import Question, question_of, text_of
from ias_widgets.rooms import commands as asked
from ias_widgets.widgets.console.in_words import across_said, key_said
from ias_widgets.widgets.console.pieces import Frame, box, button, html, shown
from ias_widgets.widgets.console.tallies import answer_rows, round_remarks
from ias_widgets.widgets.mounted import JoinCard
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.room import Room
from ias_widgets.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ias_widgets.client import HubAddress
    from ias_widgets.questions import Text
    from ias_widgets.rooms.commands import Lead
    from ias_widgets.rooms.wire import FacilitatorView

__all__ = ["Poll"]


class Poll(ipywidgets.Box):  # type: ignore[misc]
    """Ask the room: shows how to join, how many have answered, and, once revealed, the result.

    The page may stand on the projector: before the reveal it holds no tally.

    Parameters
    ----------
    question
        The question: a text, or one for each language; or a question that is made already.
    things
        What it is about, as its kind takes it: the answers to choose from, each a text or one for each language.
    kind
        Name of a kind of question (`ias_widgets.questions.kinds`): ``single``, ``ranking``, ``number`` …
    room
        A room that is going on: the question becomes its next step, and is opened. By default a
        room of its own is opened.
    title
        Title of the room that is opened; by default the question.
    language
        Language of the page: ``pl``, ``en`` or ``uk``; by default the room's, or English.
    controller
        Who is responsible for the data, for the room that is opened.
    hub
        The hub, for the room that is opened.
    **fields
        Further fields of the kind, such as ``k``, the smallest group whose answers are shown.

    Attributes
    ----------
    room
        The room that is asked; ``poll.room.results()`` is a pandas frame.

    Examples
    --------
    >>> from ias_widgets import Poll
    >>> Poll("Whom do you call first?", ["Police", "KCIK", "Labour inspectorate"])  # doctest: +SKIP
    >>> Poll("What comes first?", ["Safety", "Papers", "A doctor"], kind="ranking", k=5)  # doctest: +SKIP
    """

    def __init__(
        self,
        question: str | Text | Question,
        things: Iterable[Any] = (),
        *,
        kind: str = "single",
        room: Room | None = None,
        title: str | Text | None = None,
        language: str | None = None,
        controller: str = CONTROLLER,
        hub: HubAddress | None = None,
        **fields: Any,
    ) -> None:
        if room is not None and (title is not None or hub is not None or controller != CONTROLLER):
            raise ContentError("Poll", "title, controller and hub for a room of its own", "a room= beside them")
        self._language = language or (room.language if room else "en")
        self._words = Words(self._language)
        if isinstance(question, Question):
            asked_ = question_of(question, "", things, **fields)
        else:
            asked_ = question_of(kind, question, things, language=self._language, **fields)
        if room is None:
            agenda = agenda_of_question(asked_, text_of(title or asked_.prompt, self._language), controller=controller)
            self.room = Room(agenda=agenda, language=self._language, hub=hub)
            self._step = agenda.steps[0].id
        else:
            self.room = room
            self._step = room.add_step(asked_)
        self.room.go_to(self._step)
        self.room.open_vote()
        self._build()
        self._renew = OnLoop(self._show)
        self._show()
        self._stop = self.room.listen(self._renew)

    def close(self) -> None:
        """Stop following the room; the room goes on."""
        self._stop()
        super().close()

    def _build(self) -> None:
        self._frame = Frame()
        self._prompt, self._count, self._answers, self._news = (
            html("where"),
            html("count"),
            html("answers"),
            html("news"),
        )
        self._close = button(lambda: self._do(asked.CloseRound()), "mod-primary", "mod-small-primary")
        self._reveal = button(lambda: self._do(asked.Reveal()), "mod-primary", "mod-small-primary")
        self._hide = button(lambda: self._do(asked.Hide()))
        self._again = button(lambda: self._do(asked.AskAgain()))
        buttons = box([self._close, self._reveal, self._hide, self._again], "buttons")
        card = JoinCard(self.room, language=self._language)
        card.add_class("poll-join")
        asking = box([self._prompt, self._count, self._answers, self._news, buttons], "poll-question")
        super().__init__(children=(self._frame, card, asking))
        for name in ("ias", "ias-console", "ias-poll"):
            self.add_class(name)

    def _do(self, command: Lead) -> None:
        try:
            self.room.lead(command)
        except Refused as no:
            key = f"refusal-{no.code}"
            said = self._words.rich(key) if self._words.has(key) else self._words.rich("refusal-other", mend=no.mend)
            self._say(said)
        except IasError:
            self._say(self._words.rich("refusal-offline"))
        else:
            self._say("")
            self._show()

    def _say(self, said: str) -> None:
        banner = f'<div class="banner banner-bad"><i class="i i-bang"></i><span>{said}</span></div>'
        self._news.value = banner if said else ""

    def _show(self) -> None:
        view, words = self.room.view, self._words
        question = view.question
        here = view.where is not None and view.where.step == self._step and question is not None
        self._frame.language = words.language
        self._frame.marks = {"news": {"role": "alert"}, "count": {"role": "status"}}
        if here and question is not None:
            self._frame.title = question.prompt
            self._prompt.value = f"<h1>{words.text(question.prompt)}</h1>"
        self._count.value = _count(view, words, here=here)
        revealed = here and view.revealed
        remarks = round_remarks(view, words) + key_said(view, words) + across_said(view, words) if revealed else ""
        self._answers.value = answer_rows(view, words, counted=revealed) + remarks if here else ""
        phase = view.phase if here else ""
        for made, key, there in (
            (self._close, "close", phase == "open"),
            (self._reveal, "reveal", phase == "closed"),
            (self._hide, "hide", phase == "revealed"),
            (self._again, "again", phase in {"closed", "revealed"}),
        ):
            made.description = words.say(f"poll-{key}")
            shown(made, there)


def _count(view: FacilitatorView, words: Words, *, here: bool) -> str:
    if view.phase == "ended":
        return f"<p>{words.rich('poll-ended')}</p>"
    if not here:
        return f"<p>{words.rich('poll-elsewhere')}</p>"
    last = view.result.rounds[-1] if view.result else None
    answered, present = (last.answered, last.present) if last else (view.answered, view.present)
    said = words.rich("poll-answered", n=answered, of=present, ze=words.ze(present))
    if view.phase == "open":
        state = words.rich("poll-open-now")
    elif view.revealed and view.result and last and last.tally is None:
        state = words.rich("console-too-few", k=view.result.k)
    else:
        state = "" if view.revealed else words.rich("poll-hidden")
    return f'<p class="poll-count">{said}</p><p class="quiet">{state}</p>'
