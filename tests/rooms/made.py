"""A small film and a small agenda made by hand, and an evening in a room: commands one after another.

Words that only some may read carry a mark of their own (`NOTE`, `SIGN`, `FACT`), so that a leak is
a word found where it must not be.
"""

import pytest

from ias_widgets.cases import (
    Case,
    Choice,
    Decision,
    Decoy,
    Ending,
    Feedback,
    Scene,
    Shot,
    Sign,
    Source,
    TalkQuestion,
    Way,
)
from ias_widgets.errors import Refused
from ias_widgets.questions import Choice as Answer
from ias_widgets.questions import question_data
from ias_widgets.questions.scale import AgreementScale
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import (
    Agency,
    Agenda,
    Audience,
    BreakStep,
    DiscussionStep,
    Family,
    FilmStep,
    Help,
    Notice,
    RoomDecider,
    agenda_bytes,
    content_hash,
    film_contents,
    own_part,
    question_step,
    results,
    view,
)
from ias_widgets.rooms.commands import AnswerRound, CreateRoom, Enter, Led, Next, SetAgenda
from ias_widgets.rooms.events import RoomCreated
from ias_widgets.store import Asked, Store

NOTE, SIGN, FACT = "NOTE!", "SIGN!", "FACT!"
SCENE = 14
"""Seconds of each scene: a sign from 1 to 3, a decoy from 7 to 8; taps count up to three seconds later."""
LANGUAGES = ("pl", "en", "uk")
ROLES = ("participant", "screen", "remote", "facilitator")
AGENCIES = {
    "border": "uniformed",
    "police": "uniformed",
    "labour": "labour",
    "social": "care",
    "school": "care",
    "press": None,
}


def said(words: str) -> dict[str, str]:
    return {language: f"{words} ({language})" for language in LANGUAGES}


def way(id_: str, to: str) -> Choice:
    feedback = Feedback(
        happened=said(f"{FACT} {id_} happened"), why=said(f"{FACT} {id_} why"), rule=said(f"{FACT} {id_} rule"),
        sources=("book",), mark="S",
    )  # fmt: skip
    return Choice(id=id_, text=said(f"Do {id_}"), label=said(id_.upper()), to=(Way(scene=to),), feedback=feedback)


def decision(*ways: Choice, rule="most", deep=False) -> Decision:
    return Decision(
        prompt=said("What now?"), short=said("Now"), agency="border", choices=ways, rule=rule, deep=deep,
        talk=(TalkQuestion(id="why", text=said("Why?")),), notes=said(f"{NOTE} ask them why"),
    )  # fmt: skip


def scene(id_: str, **leading) -> Scene:
    sign = Sign(
        id=f"{id_}-sign", name=said(SIGN), shot="one", window=(1, 3), strength="strong", sources=("book",), mark="S",
        indicator="documents_confiscated",
    )  # fmt: skip
    decoy = Decoy(id=f"{id_}-decoy", name=said(SIGN), shot="one", window=(7, 8), why=said(SIGN))
    return Scene(
        id=id_, title=said(id_.title()), story=said(f"At the {id_}."), signs=(sign,), decoys=(decoy,),
        shots=(Shot(id="one", seconds=SCENE, seen=said(f"the {id_}")),), **leading,
    )  # fmt: skip


def ending(words: str) -> Ending:
    return Ending(
        name=said(words), concerns={"safety": said("safe"), "rights": said("heard"), "evidence": said("kept")}
    )


def small_film(rule="most", deep=True) -> Case:
    """Gate (three ways) → hall (leads on) → office (two ways) → one of two endings."""
    scenes = (
        scene(
            "gate",
            decision=decision(way("knock", "hall"), way("wait", "yard"), way("call", "hall"), rule=rule, deep=deep),
        ),
        scene("yard", to=(Way(scene="office"),)),
        scene("hall", to=(Way(scene="office"),)),
        scene("office", decision=decision(way("listen", "home"), way("leave", "road"), rule=rule)),
        scene("home", ending=ending("Home")),
        scene("road", ending=ending("Road")),
    )
    return Case(
        id="walk", title=said("The Walk"), languages=LANGUAGES, review="draft", content_note=said("note"),
        about=said("about"), start="gate", scenes={one.id: one for one in scenes},
        sources={"book": Source(title="a book")},
    )  # fmt: skip


def yes_or_no(k: int = 3) -> SingleChoice:
    choices = tuple(Answer(id=id_, text=said(id_)) for id_ in ("yes", "no", "maybe"))
    return SingleChoice(prompt=said("Shall we?"), choices=choices, k=k, notes=said(f"{NOTE} give them time"))


def whom_to_call() -> SeveralChoices:
    choices = tuple(Answer(id=id_, text=said(id_)) for id_ in ("police", "labour", "kcik", "nobody"))
    return SeveralChoices(prompt=said("Whom?"), choices=choices, at_most=3, k=5, notes=said(f"{NOTE} no hurry"))


def confidence() -> AgreementScale:
    return AgreementScale(prompt=said("I am sure."), k=5, notes=said(f"{NOTE} nobody is"))


def small_agenda(*steps, families=("uniformed", "labour", "care")) -> Agenda:
    """Ask a question, play the film, talk, rest, ask two more; with other ``steps``, do those."""
    plan = steps or (
        question_step("first", yes_or_no()),
        FilmStep(id="film", title=said("The Walk"), film="walk", notes=said(f"{NOTE} dim the light")),
        DiscussionStep(id="talk", title=said("Talk"), prompt=said("Talk."), questions=(said("Who?"),)),
        BreakStep(id="pause", title=said("Break")),
        question_step("whom", whom_to_call()),
        question_step("sure", confidence()),
    )
    return Agenda(
        title=said("An evening"), steps=plan, notice=Notice(controller="A school", delete_on="2027-01-31"),
        agencies=tuple(Agency(id=id_, name=said(id_), family=family) for id_, family in AGENCIES.items()),
        families=tuple(Family(id=id_, name=said(id_.title())) for id_ in families),
        help=(Help(name=said("Help"), number="000"),),
    )  # fmt: skip


def extra(id_: str = "extra") -> dict:
    """A question to be added on the spot, as plain data."""
    return {"kind": "question", "id": id_, "title": said("Extra"), "question": question_data(yes_or_no())}


class Evening:
    """A room led by a test. ``events`` holds all that happened, ``now`` is its clock."""

    def __init__(
        self, agenda: Agenda | None = None, film: Case | None = None, *, id_: str = "r1", prepared: bool = False
    ) -> None:
        self.decider = RoomDecider()
        data = agenda_bytes(agenda or small_agenda())
        package, contents = film_contents(film or small_film(), {})
        self.contents = {content_hash(data): data, **contents}
        self.room = self.decider.initial(self.contents.__getitem__)
        self.done = []
        self.events = []
        self.times = []
        self.now = 1_000.0
        self.people = []
        films = {"walk": package}
        self.do(CreateRoom(room=id_, code="123456", agenda=content_hash(data), films=films, prepared=prepared))

    def do(self, command):
        """Let the room decide, and return what happened."""
        happened = self.decider.decide(self.room, command, self.now)
        self.done.append((command, self.now))
        for event in happened:
            self.room = self.decider.evolve(self.room, event, self.now)
            self.times.append(self.now)
        self.events += happened
        return happened

    def replan(self, agenda: Agenda) -> None:
        """Give the room that is being prepared another agenda, with the film it has."""
        data = agenda_bytes(agenda)
        self.contents[content_hash(data)] = data
        films = next(event.films for event in self.events if isinstance(event, RoomCreated))
        self.do(SetAgenda(agenda=content_hash(data), films=films))

    def keep(self, path) -> None:
        """Put the room into a store's file, as a hub would have."""
        with Store.open(path, {"room": RoomDecider()}) as store:
            for number, (command, now) in enumerate(self.done):
                asked = Asked(str(number), command, contents=self.contents if number == 0 else {})
                (outcome,) = store.transact({f"room:{self.room.id}": [asked]}, now)[f"room:{self.room.id}"].outcomes
                assert outcome.status == "done"

    def replayed(self):
        """Return the room as it is after a restart."""
        again = self.decider.initial(self.room.contents)
        for event, at in zip(self.events, self.times, strict=True):
            again = self.decider.evolve(again, self.decider.decode(*self.decider.encode(event)), at)
        return again

    def lead(self, *commands):
        """Say something as the facilitator, one after another; return what happened at the last."""
        return [self.do(Led(command=command, at=self.room.version)) for command in commands][-1]

    def next(self, times: int = 1) -> None:
        self.lead(*[Next()] * times)

    def join(self, number: int, agency: str, **more) -> list[str]:
        """Let so many people of an agency come in, and return their ids."""
        came = []
        for _ in range(number):
            serial = len(self.people) + 1
            who = f"{agency}-{serial}"
            self.do(
                Enter(
                    participant=who,
                    token=f"{serial:064x}",
                    words=f"{serial + 5000:064x}",
                    agency=agency,
                    **{"language": "pl", **more},
                )
            )
            self.people.append(who)
            came.append(who)
        return came

    @property
    def round(self) -> str:
        """The open round, as a tablet names it."""
        return f"{self.room.ask.id}#{self.room.ask.open_round.number}"

    def answer(self, who: str, value, seq: int = 1, round_: str | None = None):
        return self.do(AnswerRound(participant=who, round=round_ or self.round, seq=seq, value=value))

    def vote(self, **answers: tuple[str, int]) -> None:
        """Answer the open round: ``vote(yes=people[:3], no=people[3:])``."""
        for value, people in answers.items():
            for who in people:
                self.answer(who, value)

    def see(self, role: str = "facilitator", language: str = "en"):
        return view(self.room, Audience(role, language))

    def own(self, who: str):
        return own_part(self.room, who)

    def rows(self, language: str = "en"):
        return results(self.room, language)

    def refused(self, command) -> str:
        """Return the code with which a command is refused; it must be, and must change nothing."""
        before = self.room
        with pytest.raises(Refused) as told:
            self.do(command)
        no = told.value
        assert self.room is before
        assert all((no.where, no.expected, no.found))
        return no.code

    def lead_refused(self, command) -> str:
        return self.refused(Led(command=command))
