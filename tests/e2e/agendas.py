"""What the rooms of the browser tests do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.client import agenda_for
from ias_widgets.questions import Choice
from ias_widgets.questions.scale import AgreementScale
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import question_step

if TYPE_CHECKING:
    from ias_widgets.questions import Question, Text
    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room

FILM = "night_shift"
TITLE = {"pl": "Warsztat w Lublinie", "en": "A workshop in Lublin", "uk": "Семінар у Любліні"}

FIRST_CALL: Text = {
    "pl": "Do kogo zadzwonić najpierw?",
    "en": "Whom do you call first?",
    "uk": "Кому зателефонувати насамперед?",
}
CALLED: dict[str, Text] = {
    "police": {"pl": "Policja", "en": "Police", "uk": "Поліція"},
    "kcik": {"pl": "KCIK", "en": "KCIK", "uk": "KCIK"},
    "inspector": {"pl": "Inspekcja pracy", "en": "Labour inspectorate", "uk": "Інспекція праці"},
}
_CHOICES = tuple(Choice(id=id_, text=text) for id_, text in CALLED.items())
ONE = SingleChoice(prompt=FIRST_CALL, choices=_CHOICES)
SOME = SeveralChoices(
    prompt={"pl": "Co trzeba zabezpieczyć?", "en": "What has to be secured?", "uk": "Що треба зберегти?"},
    choices=(*_CHOICES, Choice(id="papers", text={"pl": "Papiery", "en": "Papers", "uk": "Документи"})),
    at_least=2,
    at_most=3,
)
SCALE = AgreementScale(
    prompt={
        "pl": "Wiem, do kogo zadzwonić w nocy.",
        "en": "I know whom to call at night.",
        "uk": "Я знаю, кому телефонувати вночі.",
    }
)


def film() -> Agenda:
    """Play the film."""
    return agenda_for(FILM, TITLE, controller="Ośrodek szkoleniowy w Lesie")


def asking(*questions: Question) -> Agenda:
    """Ask these questions, one after the other."""
    steps = tuple(question_step(f"step-{number}", question) for number, question in enumerate(questions))
    return msgspec.structs.replace(film(), steps=steps)


def to_decision(room: Room) -> None:
    """Let the film run to its next decision, not yet opened."""
    while not (room.phase == "watch" and room.view.question):
        room.next()


def open_question(room: Room) -> None:
    """Go on until a question is open."""
    while room.phase != "open":
        room.next()
