"""``record_of``: the tables of a room's record, from what happened in it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets import __version__
from ias_widgets.cases import say as say_or_nothing
from ias_widgets.errors import StoreError
from ias_widgets.questions import say
from ias_widgets.questions.concordance import ScriptConcordance
from ias_widgets.rooms.agenda import FilmStep
from ias_widgets.rooms.counting import NO_TEXTS
from ias_widgets.rooms.films import FilmPackage
from ias_widgets.rooms.groups import groups
from ias_widgets.rooms.record import tables as rows
from ias_widgets.rooms.record.course import Course
from ias_widgets.rooms.record.noted import notes_of
from ias_widgets.rooms.record.protection import may_be_told, protect
from ias_widgets.rooms.record.sheets import handed_in, items_of, sheets_of, tests_of
from ias_widgets.rooms.record.tapped import marks_of, signs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ias_widgets.rooms.agenda import Agenda
    from ias_widgets.rooms.record.course import Went
    from ias_widgets.rooms.record.protection import Protected
    from ias_widgets.rooms.state import Ask, Round

__all__ = ["record_of"]


def record_of(
    history: Iterable[tuple[int, float, str, int, Any]],
    contents: Callable[[str], bytes],
    texts: Mapping[str, str] = NO_TEXTS,
    *,
    language: str | None = None,
    release: str = __version__,
) -> rows.Record:
    """Return the record of a room: protected, and the same however often it is made of a room that has ended.

    Parameters
    ----------
    history
        The room's events, as `Store.events` gives them: number, time, type, version, event.
    contents
        Reads what the room pins by its hash, such as `Store.contents`.
    texts
        What participants wrote, by the ids of their writings; what was not released is left out.
    language
        Of titles, questions and labels; default: the first of the room's.
    release
        Of the package that makes the record.

    Raises
    ------
    StoreError
        Where the history is of no room.
    """
    course = Course(history, contents)
    if course.room.agenda is None:
        raise StoreError("record", "the events of a room", "none", "see `ias room list` for the rooms there are")
    writing = _Writing(course, course.room.agenda, contents, language)
    return msgspec.structs.replace(writing.record(release), notes=tuple(notes_of(course, texts, writing.language)))


class _Writing:
    def __init__(self, course: Course, agenda: Agenda, contents: Callable[[str], bytes], language: str | None) -> None:
        self.course, self.room, self.agenda, self.contents = course, course.room, agenda, contents
        self.language = language or next(iter(agenda.languages), "en")
        self.protected: Protected = protect(course.room, course.secrets)

    def record(self, release: str) -> rows.Record:
        told = handed_in(self.room, self.course.secrets)
        return rows.Record(
            language=self.language,
            rooms=(self.of_room(release),),
            agencies=tuple(self.agencies()),
            families=tuple(self.families()),
            participants=tuple(self.participants()),
            questions=tuple(map(self.question, self.room.asks.values())),
            choices=tuple(choice for ask in self.room.asks.values() for choice in self.choices(ask)),
            rounds=tuple(round_ for ask in self.room.asks.values() for round_ in self.rounds(ask)),
            answers=tuple(answer for ask in self.room.asks.values() for answer in self.answers(ask)),
            decisions=tuple(self.decisions()),
            steps=tuple(self.step(number, went) for number, went in enumerate(self.course.went, 1)),
            signs=tuple(signs_of(self.course, self.language)),
            marks=tuple(marks_of(self.course, self.protected)),
            tests=tuple(tests_of(self.course, told, self.language)),
            items=tuple(items_of(self.room, self.language)),
            sheets=tuple(sheets_of(self.room, told)),
        )

    def say(self, text: dict[str, str]) -> str:
        return say(text, self.language)

    def minute(self, at: float) -> int:
        began = self.room.began_at
        return 0 if began is None else int(max(0.0, at - began) // 60)

    def of_room(self, release: str) -> rows.RoomRow:
        room, agenda = self.room, self.agenda
        began = room.began_at
        day = datetime.fromtimestamp(began, UTC).date().isoformat() if began is not None else None
        return rows.RoomRow(
            room=room.id,
            schema=rows.SCHEMA,
            release=release,
            title=self.say(agenda.title),
            language=self.language,
            languages=";".join(agenda.languages),
            date=_day(agenda.occasion.date) or day,
            place=agenda.occasion.place,
            cohort=agenda.occasion.cohort,
            controller=agenda.notice.controller,
            delete_on=_day(agenda.notice.delete_on),
            films=";".join(f"{film}@{self.film_hash(package)}" for film, package in self.course.films.items()),
            participants=len(room.persons),
            hands_present=room.hands_present,
            minutes=self.minute(self.course.last),
            ended=room.ended,
            kind=agenda.occasion.kind,
            audience=agenda.occasion.audience,
            programme=agenda.occasion.programme,
            synthetic=agenda.occasion.synthetic,
        )

    def film_hash(self, package: str) -> str:
        return msgspec.json.decode(self.contents(package), type=FilmPackage).case

    def agencies(self) -> Iterator[rows.AgencyRow]:
        grouping = self.room.grouping
        for agency in self.agenda.agencies:
            family = grouping.of.get(agency.id)
            yield rows.AgencyRow(
                room=self.room.id,
                agency=agency.id,
                name=self.say(agency.name),
                family=family,
                family_name=self.say(grouping.names[family]) if family else None,
            )

    def families(self) -> Iterator[rows.FamilyRow]:
        """Families of the last grouping first, then those that only results counted earlier name."""
        earlier = [ask.grouping for ask in self.room.asks.values() if ask.grouping]
        told: set[str] = set()
        for grouping in (self.room.grouping, *earlier):
            for family, name in grouping.names.items():
                members = [agency for agency, its in grouping.of.items() if its == family]
                if members and family not in told:
                    told.add(family)
                    yield rows.FamilyRow(
                        room=self.room.id, family=family, name=self.say(name), agencies=";".join(sorted(members))
                    )

    def participants(self) -> Iterator[rows.ParticipantRow]:
        for id_, number in sorted(self.protected.numbers.items(), key=lambda pair: pair[1]):
            told = self.protected.told[id_]
            yield rows.ParticipantRow(room=self.room.id, participant=number, **told._asdict())

    def question(self, ask: Ask) -> rows.QuestionRow:
        where = self.course.asked[ask.id]
        return rows.QuestionRow(
            room=self.room.id,
            question=ask.id,
            step=where.step,
            film=where.film,
            scene=where.scene,
            kind=ask.question.kind_name,
            prompt=self.say(ask.question.prompt),
            short=self.say(ask.question.short or ask.question.prompt),
            k=ask.question.k,
            deep=ask.deep,
            rule=ask.rule,
        )

    def choices(self, ask: Ask) -> Iterator[rows.ChoiceRow]:
        right = getattr(ask.question, "right", None)
        panel = ask.question.panel if isinstance(ask.question, ScriptConcordance) else None
        for choice in ask.question.legend(self.language):
            yield rows.ChoiceRow(
                room=self.room.id,
                question=ask.id,
                choice=choice["id"],
                letter=choice["letter"],
                label=choice["label"],
                text=choice["text"],
                right=choice["id"] == right if right is not None else None,
                experts=None if panel is None else panel.get(choice["id"], 0),
            )

    def rounds(self, ask: Ask) -> Iterator[rows.RoundRow]:
        for number, round_ in enumerate(ask.counted, 1):
            yield rows.RoundRow(
                room=self.room.id,
                question=ask.id,
                round=number,
                answered=round_.answered,
                present=max(round_.present, round_.answered),
                hands=round_.raised,
                shown=may_be_told(ask, round_),
                revealed=round_.number in self.course.revealed.get(ask.id, ()),
            )

    def answers(self, ask: Ask) -> Iterator[rows.AnswerRow]:
        """Answers with a participant by their numbers, the others by what they say: never in the order in which they came."""
        for number, round_ in enumerate(ask.counted, 1):
            if may_be_told(ask, round_):
                found = [*self.by_tablet(ask, round_, number), *self.by_hands(ask, round_, number)]
                yield from sorted(found, key=_place)

    def by_tablet(self, ask: Ask, round_: Round, number: int) -> Iterator[rows.AnswerRow]:
        found = groups(self.room, ask, round_)
        families = {id_: family for family, votes in found.shown.items() for id_ in votes} if found.split else {}
        named = self.protected.named.get(ask.id, frozenset())
        for id_, vote in round_.votes.items():
            for marked in ask.question.record(vote.value) or [{}]:
                yield rows.AnswerRow(
                    room=self.room.id,
                    question=ask.id,
                    round=number,
                    participant=self.protected.numbers[id_] if id_ in named else None,
                    family=families.get(id_),
                    choice=marked.get("choice"),
                    number=marked.get("number"),
                    people=1,
                    by="tablet",
                )

    def by_hands(self, ask: Ask, round_: Round, number: int) -> Iterator[rows.AnswerRow]:
        for choice, people in round_.hands.items():
            for marked in ask.question.record(ask.question.hand(choice)) if people else ():
                yield rows.AnswerRow(
                    room=self.room.id,
                    question=ask.id,
                    round=number,
                    participant=None,
                    family=None,
                    choice=marked.get("choice"),
                    number=marked.get("number"),
                    people=people,
                    by="hands",
                )

    def decisions(self) -> Iterator[rows.DecisionRow]:
        for step in self.room.steps:
            walk = self.room.walks.get(step.id, ())
            for visit, after in pairwise(walk):
                ask = self.room.asks[visit.ask] if visit.ask else None
                if isinstance(step, FilmStep) and ask and ask.branch and ask.rule:
                    yield rows.DecisionRow(
                        room=self.room.id,
                        question=ask.id,
                        film=step.film,
                        scene=visit.playthrough.scene,
                        choice=ask.branch.choice,
                        way=ask.branch.way,
                        rule=ask.rule,
                        tied=";".join(ask.branch.tied),
                        to=after.playthrough.scene,
                    )

    def step(self, order: int, went: Went) -> rows.StepRow:
        film = went.step.film if isinstance(went.step, FilmStep) else None
        scene = self.room.films[film].case.scenes[went.scene] if film and went.scene else None
        return rows.StepRow(
            room=self.room.id,
            order=order,
            step=went.step.id,
            kind=str(type(went.step).__struct_config__.tag),
            title=say_or_nothing(scene.title, self.language) if scene else self.say(went.step.title),
            film=film,
            scene=went.scene,
            ending=bool(scene and scene.ending),
            from_minute=self.minute(went.since),
            to_minute=None if went.until is None else self.minute(went.until),
            visit="back" if went.back else "on",
        )


def _day(told: str | None) -> str | None:
    """Return an ISO date; None where there is none or it is no day of the calendar."""
    try:
        return date.fromisoformat(told or "").isoformat()
    except ValueError:
        return None


def _place(row: rows.AnswerRow) -> tuple[bool, str, str, str, float]:
    hands = row.by == "hands"
    return hands, row.participant or "~", row.family or "~", row.choice or "", row.number or 0.0
