"""A small room in a store, led to its end, and its record in a folder."""

import pytest

from ias_widgets.publishing import publish_room
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import Occasion, RoomDecider, question_step
from ias_widgets.rooms.commands import (
    CloseRound,
    CountHands,
    CreateRoom,
    EndRoom,
    GoTo,
    MarkSign,
    OpenRound,
    Reveal,
    ShowSigns,
)
from ias_widgets.store import Asked, Store
from tests.rooms.made import Evening, confidence, said, small_agenda, whom_to_call

RISKY = '=HYPERLINK("http://x","y"), a "quoted" line;\nand another'


class KeptEvening(Evening):
    """An evening whose commands can be sent to a store as well."""

    def __init__(self, *given, **how) -> None:
        self.asked = []
        super().__init__(*given, **how)

    def do(self, command):
        happened = super().do(command)
        self.asked.append((command, self.now))
        return happened

    def keep(self, store, room="r1") -> None:
        for number, (command, now) in enumerate(self.asked):
            carried = {"contents": self.contents} if isinstance(command, CreateRoom) else {}
            told = store.transact({f"room:{room}": [Asked(f"c{number}", command, **carried)]}, now)
            assert told[f"room:{room}"].outcomes[0].refusal is None


def planned(**changes):
    risky = SingleChoice(
        prompt=said(RISKY), choices=tuple(Choice(id=id_, text=said(f"+{id_}")) for id_ in ("null", "1", "yes"))
    )
    agenda = small_agenda(
        question_step("risky", risky), question_step("whom", whom_to_call()), question_step("sure", confidence())
    )
    occasion = Occasion(cohort="Spring", place="Łódź", date="2026-11-24")
    fields = {name: getattr(agenda, name) for name in agenda.__struct_fields__}
    return type(agenda)(**fields | {"occasion": occasion} | changes)


def led(**changes) -> KeptEvening:
    evening = KeptEvening(planned(**changes))
    evening.now = 1_795_000_000.75
    for agency, number in {"border": 6, "labour": 5, "press": 1}.items():
        evening.join(number, agency, language="uk")
    answers = (("null", "1", "yes"), (["police"], ["kcik", "police"]), (2, 4, 5))
    for values in answers:
        evening.next()
        evening.now += 100.25
        evening.lead(OpenRound(), CountHands(counts={evening.room.ask.question.choice_ids()[0]: 2}))
        for number, who in enumerate(evening.people):
            evening.answer(who, values[number % len(values)])
        evening.lead(CloseRound(), Reveal())
    return evening


@pytest.fixture(scope="module")
def evening():
    evening = led()
    evening.lead(EndRoom())
    return evening


@pytest.fixture(scope="module")
def tapped(tmp_path_factory):
    """The folder of a room that tapped while it watched a film."""
    evening = KeptEvening()
    evening.join(6, "border")
    evening.join(5, "labour")
    evening.lead(GoTo(step="film"))
    evening.now += 60
    for number, who in enumerate(evening.people[:9]):
        evening.do(MarkSign(participant=who, visit=evening.room.visit.id, seq=1, at=1_000 + 9 + number))
    evening.lead(ShowSigns(show="result"), EndRoom())
    with Store.open(tmp_path_factory.mktemp("tapped") / "store.sqlite", {"room": RoomDecider()}) as store:
        evening.keep(store)
        return publish_room(store, "r1", tmp_path_factory.mktemp("records") / "r1", language="en")


@pytest.fixture(scope="module")
def store(evening, tmp_path_factory):
    with Store.open(tmp_path_factory.mktemp("kept") / "store.sqlite", {"room": RoomDecider()}) as store:
        evening.keep(store)
        yield store


@pytest.fixture(scope="module")
def folder(store, tmp_path_factory):
    return publish_room(store, "r1", tmp_path_factory.mktemp("records") / "r1")
