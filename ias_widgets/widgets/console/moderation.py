"""The moderation desk: what participants wrote, read and decided on before anybody else sees it; questions from the room."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.rooms.commands import AnswerQuestion, Enlarge, Release, SetAsking, ShowQuestions, Withhold
from ias_widgets.widgets.console.pieces import box, button, shown
from ias_widgets.widgets.console.told import day_told
from ias_widgets.widgets.words import bind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.wire import CommitmentFace, DeskCard, FacilitatorView, Hint, NoteFace
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["ModerationDrawer", "ModerationView", "desk_tabs", "facts_of", "moderates", "waiting"]


class ModerationView(anywidget.AnyWidget):
    """Cards under tabs, drawn in the browser from a list: however many there are, they are one widget."""

    _esm = Path(__file__).parent / "moderation.js"

    tabs: traitlets.List[dict[str, Any]] = traitlets.List(
        help="Tabs in order: name, label, what is said where there are no cards, switches, cards."
    ).tag(sync=True)
    phrases = traitlets.Dict(help="What the parts are called.").tag(sync=True)
    sending = traitlets.Bool(default_value=False, help="Whether a decision is still under way.").tag(sync=True)
    opened = traitlets.Int(0, help="Counts how often it was opened: the first card then gets the focus.").tag(sync=True)

    def __init__(self, pressed: Callable[[dict[str, Any]], None]) -> None:
        super().__init__(_dom_classes=("moderation",))
        self._pressed = pressed
        self.on_msg(lambda _, content, __: self._pressed(content))

    def card(self, key: str) -> dict[str, Any]:
        """Return a card that is shown; an empty one where it is no longer there."""
        cards = (card for tab in self.tabs for card in tab["cards"])
        return next((card for card in cards if card["key"] == key), {"acts": [], "answered": False})

    def press(self, key: str, act: str) -> None:
        """Do what a click does."""
        if any(one["name"] == act for one in self.card(key)["acts"]):
            self._pressed({"event": "act", "key": key, "act": act})


class ModerationDrawer:
    """Stands in the place of the middle while it is open. Built when it is first opened."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._open, self._questions_open = desk, False, False
        self.view = ModerationView(self._do)
        self._close = button(lambda: desk.pull("desk"), "drawer-close")
        self.box = box([self.view, box([self._close], "buttons")], "drawer", "drawer-desk")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        here = moment.drawer == "desk"
        shown(self.box, here)
        if not here:
            self._open = False
            return
        words, self._questions_open = moment.words, moment.view.questions_open
        self._close.description = words.say("console-close")
        tabs = desk_tabs(moment.view, words)
        phrases = {name: words.say(f"desk-{name}") for name in ("gone", "keys")} | {
            "desk": words.say("desk"),
            "release": words.say("desk-released"),
            "withhold": words.say("desk-withheld"),
        }
        with self.view.hold_sync():
            if tabs != self.view.tabs:
                self.view.tabs = tabs
            self.view.phrases = phrases
            self.view.sending = moment.sending
            self.view.opened += not self._open
        self._open = True

    def _do(self, asked: dict[str, Any]) -> None:
        desk = self._desk
        match asked:
            case {"event": "act", "act": "release", "key": str(key)}:
                desk.do(Release(writing=key), moving=False)
            case {"event": "act", "act": "withhold", "key": str(key)}:
                desk.do(Withhold(writing=key), moving=False)
            case {"event": "act", "act": "large" | "large-first" as act, "key": str(key)}:
                self._enlarge(key, first=act == "large-first")
            case {"event": "act", "act": "answered", "key": str(key)}:
                desk.do(AnswerQuestion(writing=key, on=not self.view.card(key)["answered"]), moving=False)
            case {"event": "switch", "name": "asking", "on": bool(on)}:
                desk.do(SetAsking(on=on), moving=False)
            case {"event": "switch", "name": "on-screen", "on": bool(on)}:
                desk.do(ShowQuestions(on=on), moving=False)

    def _enlarge(self, key: str, *, first: bool) -> None:
        """Show a writing large, or small again: its wall has to be on the screen, and it has to be released."""
        desk, card = self._desk, self.view.card(key)
        if card.get("large"):
            desk.do(Enlarge(writing=None), moving=False)
            return
        if first:
            desk.do(Release(writing=key), moving=False)
        if card.get("question") != self._questions_open:
            desk.do(ShowQuestions(on=not self._questions_open), moving=False)
        desk.do(Enlarge(writing=key), moving=False)


def moderates(view: FacilitatorView) -> bool:
    """Whether there is anything that participants may write, or wrote."""
    return view.desk is not None and (
        view.questions is not None or view.wall is not None or bool(view.desk.cards) or view.asking
    )


def waiting(view: FacilitatorView) -> int:
    """Return how many writings wait to be read."""
    return view.desk.waiting if view.desk is not None else 0


def desk_tabs(view: FacilitatorView, words: Words) -> list[dict[str, Any]]:
    """Return what the desk shows as plain data: what waits, the room's questions, what was read already."""
    cards = view.desk.cards if view.desk is not None else []
    screened = {"questions", *([view.wall.id] if view.wall else [])}
    new = [
        _card(card, words, _waiting_acts(words, large=card.wall in screened))
        for card in cards
        if card.state == "waiting"
    ]
    tabs = [_tab("waiting", words.say("desk-waiting", n=len(new)), words.say("desk-none"), new)]
    if view.questions is not None:
        notes = [_question(note, view.questions.large, words) for note in view.questions.notes]
        tab = _tab("questions", words.say("asks-count", n=len(notes)), words.say("desk-questions-none"), notes)
        tab["switches"] = [
            {"name": "asking", "label": words.say("desk-asking"), "on": view.asking},
            {"name": "on-screen", "label": words.say("desk-on-screen"), "on": view.questions_open},
        ]
        tabs.append(tab)
    large = {wall.large for wall in (view.wall, view.questions) if wall is not None}
    read = [
        _card(card, words, _read_acts(card, words, large=card.id in large if card.wall in screened else None))
        for card in cards
        if card.state == "withheld" or (card.state == "released" and card.kind != "question")
    ]
    if read:
        tabs.append(_tab("read", words.say("desk-read", n=len(read)), "", read))
    return tabs


def _tab(name: str, label: str, none: str, cards: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": name, "label": label, "none": none, "switches": [], "cards": cards}


def _act(name: str, label: str, *, on: bool | None = None, main: bool = False, stays: bool = False) -> dict[str, Any]:
    """``on``: None where it is no switch; ``stays``: whether the card stays where it is."""
    return {"name": name, "label": label, "on": on, "main": main, "stays": stays}


def _waiting_acts(words: Words, *, large: bool) -> list[dict[str, Any]]:
    """``large``: whether it stands on a wall that can be on the screen now."""
    acts = [
        _act("release", words.say("desk-release"), main=True),
        _act("withhold", words.say("desk-withhold")),
        _act("large-first", words.say("desk-large")),
    ]
    return acts if large else acts[:2]


def _read_acts(card: DeskCard, words: Words, *, large: bool | None) -> list[dict[str, Any]]:
    if card.state == "withheld":
        return [_act("release", words.say("desk-show-again"), stays=True)]
    acts = [_act("large", words.say("desk-large"), on=large, stays=True)] if large is not None else []
    return [*acts, _act("withhold", words.say("desk-withhold"), stays=True)]


def _card(card: DeskCard, words: Words, acts: list[dict[str, Any]]) -> dict[str, Any]:
    where = words.say(f"desk-kind-{card.kind}")
    return {
        "key": card.id,
        "where": f"{where}: {bind(card.where, words.language)}" if card.where else where,
        "state": "" if card.state == "waiting" else words.say(f"desk-state-{card.state}"),
        "votes": "",
        "words": card.words,
        "marks": [[hint.start, hint.end] for hint in card.hints],
        "hints": [_hinted(hint, card.words, words) for hint in card.hints],
        "facts": facts_of(card.commitment, words),
        "large": any(act["name"] == "large" and act["on"] for act in acts),
        "question": card.wall == "questions",
        "answered": card.answered,
        "acts": acts,
    }


def _question(note: NoteFace, large: str | None, words: Words) -> dict[str, Any]:
    on = large == note.id
    return {
        "key": note.id,
        "where": "",
        "state": words.say("asks-answered") if note.answered else "",
        "votes": "" if note.votes is None else words.say("asks-votes", n=note.votes),
        "words": note.words,
        "marks": [],
        "hints": [],
        "facts": [],
        "large": on,
        "question": True,
        "answered": note.answered,
        "acts": [
            _act("large", words.say("desk-large"), on=on, stays=True),
            _act("answered", words.say("asks-answered"), on=note.answered, stays=True),
            _act("withhold", words.say("desk-withhold")),
        ],
    }


def _hinted(hint: Hint, said: str, words: Words) -> str:
    """Return what looks like something, with the very words: a hint counts UTF-16 code units."""
    found = said.encode("utf-16-le")[2 * hint.start : 2 * hint.end].decode("utf-16-le", "replace")
    return words.say(f"desk-hint-{hint.kind}", words=found)


def facts_of(commitment: CommitmentFace | None, words: Words) -> list[str]:
    """Return who promised, with whom, and by when."""
    if commitment is None:
        return []
    said = [words.say("desk-who", who=commitment.who)]
    if commitment.whom:
        said.append(words.say("board-with", names=words.join(commitment.whom)))
    if commitment.by is not None:
        said.append(words.say("board-until", date=day_told(commitment.by, words)))
    return said
