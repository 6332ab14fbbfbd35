"""The middle: where the room is, the question and its counts, which way the film goes, facts, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.rooms.commands import OpenFacts, TakeBranch
from ias_widgets.widgets.console.board import BoardPart
from ias_widgets.widgets.console.entrance import two_codes
from ias_widgets.widgets.console.film import FilmPart
from ias_widgets.widgets.console.guide_words import GuideWords
from ias_widgets.widgets.console.in_words import across_said, key_said
from ias_widgets.widgets.console.moment import choices_of, talk_first
from ias_widgets.widgets.console.noticed import marked_card, noticed_rows
from ias_widgets.widgets.console.pieces import box, button, html, shown
from ias_widgets.widgets.console.sheet import sheet_card, sheet_remarks
from ias_widgets.widgets.console.tallies import answer_rows, count_card, round_remarks
from ias_widgets.widgets.console.way import WayPart

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import Outcome
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["Middle"]

MOST_CHOICES = 6
LONG = 100
"""Letters from which on a heading is set smaller: it is to leave room for what can be done."""


class Middle:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._where, self._count, self._answers = html("where"), html("count"), html("answers")
        self._hint, self._facts, self._talk = html("hint"), html("facts"), html("notes")
        self.guide = GuideWords()
        self._ways, self._path = Ways(desk), WayPart(desk)
        self._film, self._board = FilmPart(desk), BoardPart(desk)
        self._facts_on = False
        self._facts_button = button(lambda: desk.do(OpenFacts(on=not self._facts_on)), "mod-wide")
        self.box = box(
            [
                self._where, self._film.box, self._count, self._board.box, self._film.signs, self._answers, self._hint, self._ways.box, self._facts, self._facts_button,
                self._path.box, self._talk, self.guide.box,
            ],
            "lead",
        )  # fmt: skip

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        self._where.value = f'<p class="kicker">{kicker(moment)}</p>{_headline(moment)}{_lobby(moment)}'
        self._film.show(moment)
        self._board.show(moment)
        counts = sheet_card(view.sheet, words) if view.sheet else marked_card(view, words) or count_card(view, words)
        self._count.value = "" if view.phase in {"lobby", "board", "ended"} else counts
        self._answers.value = _answers(moment)
        self._hint.value = _hint(moment)
        self._ways.show(moment)
        self._path.show(moment)
        self._facts.value = _facts(moment)
        self._facts_on = view.facts_open
        shown(self._facts_button, view.facts is not None and view.revealed)
        self._facts_button.description = words.say(f"console-facts-{'hide' if view.facts_open else 'show'}")
        self._talk.value = _talk(moment)
        self.guide.show(moment)


class Ways:
    """Buttons for the ways a film can go: each choice's, the minority's, one drawn by lot."""

    def __init__(self, desk: Desk) -> None:
        self._heading = html("ways-heading")
        self._ids: list[str] = []

        def take(place: int) -> None:
            desk.do(TakeBranch(way="facilitator", choice=self._ids[place]))

        self._choices = [button(lambda place=place: take(place)) for place in range(MOST_CHOICES)]  # type: ignore[misc]
        self._minority = button(lambda: desk.do(TakeBranch(way="minority")))
        self._lot = button(lambda: desk.do(TakeBranch(way="lot")))
        self.box = box([self._heading, *self._choices, self._minority, self._lot], "ways")

    def show(self, moment: Moment) -> None:
        """Show the ways that can be taken now."""
        view, words = moment.view, moment.words
        way = view.result.outcome if view.result else None
        open_ = way is not None and not way.taken and view.phase in {"closed", "revealed"}
        shown(self.box, open_)
        if way is None or not open_:
            return
        undecided = way.choice is None
        self._heading.value = f"<h2>{words.rich('console-ways' if undecided else 'console-ways-else')}</h2>"
        letters = _letters(moment)
        self._ids = [id_ for id_ in view.ways if id_ != way.choice]
        for place, made in enumerate(self._choices):
            there = place < len(self._ids)
            shown(made, there)
            if there:
                made.description = words.say("console-way", letter=letters.get(self._ids[place], self._ids[place]))
        shown(self._minority, view.minority is not None and view.minority != way.choice)
        if view.minority is not None:
            letter = letters.get(view.minority, view.minority)
            self._minority.description = words.say("console-way-minority", letter=letter)
        shown(self._lot, way.reason == "tie")
        self._lot.description = words.say("console-way-lot")


def kicker(moment: Moment) -> str:
    """Return where the room is, in a line of HTML."""
    view, words = moment.view, moment.words
    question = view.question
    said = words.rich(
        "console-now", phase=words.say(f"console-phase-{_phase(moment)}", n=question.number if question else 0)
    )
    if question and question.rule:
        said += f" {words.rich(f'console-rule-{question.rule}', agency=question.agency or '')}."
    where = view.where
    if where is not None and where.decision is not None and where.decisions:
        of = where.decisions
        said = f"{words.rich('console-decision', n=where.decision, of=of, ze=words.ze(of))}. {said}"
    elif where is not None and where.scene is not None:
        said = f"{words.rich('console-scene', n=where.scene)}. {said}"
    if view.curtain != "none":
        said += f" <strong>{words.rich(f'console-curtain-{view.curtain}')}</strong>"
    return said


def _phase(moment: Moment) -> str:
    view = moment.view
    if view.what_if is not None:
        return "what_if"
    if view.phase == "watch":
        if view.question is not None:
            return "ready"
        if view.scene is None:
            return "step"
        return "ending" if view.scene.ending else "watch"
    if view.phase == "talk" and view.talk is not None and view.talk.vote_again:
        return "talk-again"
    if view.phase == "revealed" and view.facts_open:
        return "facts"
    return view.phase


def heading(moment: Moment) -> str:
    """Return the largest words of the console as HTML."""
    view, words = moment.view, moment.words
    if view.phase in {"lobby", "ended"}:
        return words.text(moment.card.title)
    if view.question is not None and view.phase not in {"naming", "signs"}:
        return words.text(view.question.prompt)
    if view.wall is not None:
        return words.text(view.wall.prompt)
    if view.talk is not None:
        return words.text(view.talk.prompt)
    if view.scene is not None:
        return words.text(view.scene.title)
    return words.text(view.where.title if view.where else moment.card.title)


def _headline(moment: Moment) -> str:
    said = heading(moment)
    return f'<h1 class="long">{said}</h1>' if len(said) > LONG else f"<h1>{said}</h1>"


def _lobby(moment: Moment) -> str:
    if moment.view.phase != "lobby":
        return ""
    words, join = moment.words, moment.join
    code = f"{join.code[:3]}\u00a0{join.code[3:]}"
    said = words.rich("console-join-at", address=join.address, code=code)
    here = words.rich("console-people-here", n=moment.view.present)
    return (
        f'<div class="join">{two_codes(join, words)}<div><p class="join-at">{said}</p>'
        f'<p><span class="big num">{moment.view.present}</span> {here}</p></div></div>'
    )


def _letters(moment: Moment) -> dict[str, str]:
    question = moment.view.question
    return {choice["id"]: choice["letter"] for choice in choices_of(question.body)} if question else {}


def _banner(said: str, look: str = "") -> str:
    return f'<div class="banner {look}"><i class="i i-bang"></i><span>{said}</span></div>'


def _answers(moment: Moment) -> str:
    view, words = moment.view, moment.words
    if view.phase in {"naming", "signs"}:
        return noticed_rows(view, words)
    return answer_rows(view, words) + round_remarks(view, words) + key_said(view, words) + across_said(view, words)


def _hint(moment: Moment) -> str:
    view, words = moment.view, moment.words
    way = view.result.outcome if view.result else None
    if view.sheet is not None:
        return sheet_remarks(moment, view.sheet)
    said = _banner(words.rich("console-split-votes")) if talk_first(view) else ""
    if view.phase == "watch" and view.scene is not None and not view.scene.ending:
        said += f'<p class="goes-line">{words.rich("console-watch-hint" if view.question is None else "console-ready-hint")}</p>'
    if view.phase in {"naming", "signs"}:
        said += f'<p class="goes-line">{words.rich(f"console-{view.phase}-hint")}</p>'
    if way is None or view.phase not in {"closed", "revealed", "talk"}:
        return said
    return said + _outcome(way, moment)


def _outcome(way: Outcome, moment: Moment) -> str:
    words, letters = moment.words, _letters(moment)
    if way.choice is not None:
        key = "console-goes-taken" if way.taken else "console-goes"
        return f'<p class="goes-line">{words.rich(key, letter=letters.get(way.choice, way.choice))}</p>'
    if way.reason == "tie":
        tied = words.join([letters.get(choice, choice) for choice in way.tied])
        return _banner(words.rich("console-tie", letters=tied))
    return _banner(words.rich(f"console-wait-{way.reason or 'facilitator'}"))


def _facts(moment: Moment) -> str:
    facts, words = moment.view.facts, moment.words
    if facts is None or not moment.view.revealed:
        return ""
    unchecked = "" if facts.checked else f' <span class="tag">{words.rich("to-be-checked")}</span>'
    source = f'<p class="quiet">{words.rich("console-facts-source", source=facts.source)}</p>' if facts.source else ""
    return (
        f"<h2>{words.rich('console-facts')}</h2><dl>"
        f"<dt>{words.rich('console-facts-happened')}</dt><dd>{words.text(facts.happened)}</dd>"
        f"<dt>{words.rich('console-facts-why')}</dt><dd>{words.text(facts.why)}</dd>"
        f"<dt>{words.rich('console-facts-rule')}{unchecked}</dt><dd>{words.text(facts.rule)}{source}</dd></dl>"
    )


def _talk(moment: Moment) -> str:
    view, words = moment.view, moment.words
    asked = "".join(f"<li>{words.text(text)}</li>" for text in (view.talk.questions if view.talk else []))
    return f"<h2>{words.rich('console-talk-questions')}</h2><ul>{asked}</ul>" if asked else ""
