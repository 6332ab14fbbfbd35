"""From a room to its summary: only protected results, only what the room has seen."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from ias_widgets.publishing.summary.asking import asked_of
from ias_widgets.publishing.summary.choosing import chosen
from ias_widgets.publishing.summary.gathering import elsewhere, put_to
from ias_widgets.publishing.summary.measuring import divided
from ias_widgets.publishing.summary.model import NO_DAY, End, Fact, Group, Summary
from ias_widgets.publishing.summary.noticing import noticed
from ias_widgets.publishing.summary.reasons import worth_talking
from ias_widgets.publishing.summary.saying import Saying
from ias_widgets.rooms.agenda import DiscussionStep, FilmStep
from ias_widgets.rooms.faces import family_cards, talk_questions
from ias_widgets.rooms.sheets import present_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ias_widgets.publishing.summary.gathering import Put
    from ias_widgets.rooms.agenda import Agenda
    from ias_widgets.rooms.films import Film
    from ias_widgets.rooms.parts import FamilyCard
    from ias_widgets.rooms.state import Room, Visit

__all__ = ["summary_of"]

MOST_GROUPS = 6
"""Families that a page has columns for."""
_WORDS = (
    "label", "ending", "signs", "asked", "answers", "groups", "rule", "unchecked", "worth", "talk", "none", "taken",
)  # fmt: skip


def summary_of(room: Room, language: str) -> Summary:
    """Return what stands on a room's one page.

    Printed is what the room has seen: results that were revealed, with rounds, families and shifts protected as on
    the screen. Of a room that is still going on it is what stood when its last event happened.

    Parameters
    ----------
    room
        The room after all its events.
    language
        One of ``pl``, ``en``, ``uk``; another is answered in English, with the film's words in it where it has them.

    Raises
    ------
    LookupError
        Where the room was never created.
    """
    if room.agenda is None:
        raise LookupError("a room without an agenda has no summary")
    saying = Saying(language)
    puts = put_to(room)
    families = family_cards(room, language)
    groups = _groups(puts, families)
    asked = tuple(asked_of(room, put, number, groups, saying) for number, put in enumerate(puts, 1))
    day = _day(room, room.agenda)
    whole = Summary(
        language=saying.language,
        title=saying.content(room.agenda.title),
        facts=tuple(_facts(room, room.agenda, day, saying)),
        ends=tuple(_ends(room, saying)),
        signs=tuple(noticed(room, _films(room), saying)),
        groups=groups,
        asked=asked,
        worth=tuple(worth_talking(room, puts, asked, saying)),
        talk=tuple(dict.fromkeys(_talk(room, saying))),
        notes=(),
        words={key: saying(key) for key in _WORDS} | {"unfinished": "" if room.ended else saying("unfinished")},
        day=day or NO_DAY,
    )

    def notes(absent: int) -> tuple[str, ...]:
        return tuple(_notes(room, puts, absent, saying))

    return chosen(whole, [divided(put) for put in puts], notes)


def _groups(puts: Sequence[Put], families: Sequence[FamilyCard]) -> tuple[Group, ...]:
    """Return the families that results are split by; of more than a page has columns for, those split most often."""
    often: dict[str, int] = {}
    for put in puts:
        for family in (put.result.split if put.result and put.open else None) or []:
            often[family.family] = often.get(family.family, 0) + 1
    cards = [card for card in families if card.id in often]
    kept = sorted(cards, key=lambda card: -often[card.id])[:MOST_GROUPS]
    return tuple(Group(id=card.id, name=card.name, look=card.look) for card in cards if card in kept)


def _films(room: Room) -> Iterator[tuple[Film, tuple[Visit, ...]]]:
    """Yield each film that was begun, with the walk through it."""
    for step in room.steps:
        if isinstance(step, FilmStep) and room.walks.get(step.id):
            yield room.films[step.film], room.walks[step.id]


def _day(room: Room, agenda: Agenda) -> str | None:
    """Return the room's day: the one that was set, else that of its beginning, as the record has it."""
    try:
        return date.fromisoformat(agenda.occasion.date or "").isoformat()
    except ValueError:
        began = room.began_at
        return None if began is None else datetime.fromtimestamp(began, UTC).date().isoformat()


def _facts(room: Room, agenda: Agenda, day: str | None, saying: Saying) -> Iterator[Fact]:
    occasion, notice = agenda.occasion, agenda.notice
    films = [
        saying("film-draft" if film.case.review == "draft" else "film-signed", title=saying.content(film.case.title))
        for film, _ in _films(room)
    ]
    said = {
        "date": saying.day(day),
        "place": occasion.place,
        "cohort": occasion.cohort,
        "people": str(len(room.persons) + room.hands_present),
        "film": "; ".join(dict.fromkeys(films)),
        "controller": notice.controller if notice.controller.strip("[] ") else saying("not-named"),
        "delete-on": saying.day(notice.delete_on) or saying("not-named"),
    }
    for key, value in said.items():
        if value:
            yield Fact(name=saying(key), value=saying.text(value))


def _ends(room: Room, saying: Saying) -> Iterator[End]:
    for film, walk in _films(room):
        ending = film.case.scenes[walk[-1].playthrough.scene].ending
        if ending is not None:
            told = tuple(
                Fact(name=saying(concern), value=saying.content(words)) for concern, words in ending.concerns.items()
            )
            yield End(film=saying.content(film.case.title), name=saying.content(ending.name), told=told)


def _talk(room: Room, saying: Saying) -> Iterator[str]:
    """Yield questions for the talk: those of the films that were begun, and those of the agenda."""
    for film, _ in _films(room):
        yield from map(saying.text, talk_questions(room, film.case.talk, saying.asked))
    for step in room.steps:
        if isinstance(step, DiscussionStep):
            yield from map(saying.content, step.questions or [step.prompt])


def _sheets(room: Room, saying: Saying) -> Iterator[str]:
    """Yield how many handed in each sheet; what they answered is in the record alone."""
    for sheet in (room.sheets[step.id] for step in room.steps if step.id in room.sheets):
        title, done = saying.content(sheet.step.title), len(sheet.done)
        yield saying("sheet", title=title, done=done, present=max(done, len(present_at(room, sheet))))


def _notes(room: Room, puts: Sequence[Put], absent: int, saying: Saying) -> Iterator[str]:
    """Yield what must be known to read the page, and what stands elsewhere; ``absent`` questions have no room on it."""
    if absent:
        yield saying("note-rest", n=absent)
    away = elsewhere(room)
    if away:
        yield saying("note-elsewhere", n=away)
    sheets = "; ".join(_sheets(room, saying))
    if sheets:
        yield saying("note-sheets", sheets=sheets)
    shown = [put.result.k for put in puts if put.result and put.open]
    if shown:
        yield saying("note-read")
        several = "yes" if min(shown) < max(shown) else "no"
        yield saying("note-k", k=min(shown), most=max(shown), several=several)
    yield saying("note-pseudonymous", room=room.id[:8])
