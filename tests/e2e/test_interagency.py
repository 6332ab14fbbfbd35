"""The interagency workshop with twelve tablets, from its guide to its record; every kind of question answered on the way.

Six of the twelve answer each kind, by touch and by keyboard, on phones and tablets; with ``IAS_WHOLE`` (``make soak``) all twelve
answer every question of the day.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec
import pytest
from playwright.sync_api import expect

from ias_widgets import cohorts
from ias_widgets.questions import kinds
from ias_widgets.rooms import question_step
from ias_widgets.rooms.agenda import QuestionStep
from ias_widgets.widgets import Room
from ias_widgets.widgets.plan import planned
from tests.e2e.conftest import Pages, inspect, look
from tests.e2e.hands import hand
from tests.e2e.people import hub_of, until
from tests.e2e.serving import serving
from tests.e2e.spotters import big_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from ias_widgets.rooms import Agenda
    from tests.e2e.hands import Hand
    from tests.e2e.serving import Server
    from tests.e2e.spotters import Watching

pytestmark = pytest.mark.browser

AGENCIES = ["border_guard"] * 3 + ["police"] * 2 + ["labour_inspectorate"] * 4 + ["kcik"] * 3
LANGUAGES, SIZES = ("pl", "en", "uk"), ("phone", "tablet")
WHOLE = bool(os.environ.get("IAS_WHOLE"))
SIX = 6
SECRET = "Zostaje tylko na chwilę"
"""Words that are taken back: afterwards they are in no file."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("interagency") / "rooms.sqlite", house=False) as running:
        yield running


@pytest.fixture
def pages(browser: Browser, server: Server) -> Iterator[Pages]:
    opened = Pages(browser, server.ports)
    yield opened
    opened.close()
    opened.were_good()


def everything() -> Agenda:
    """Return the guide's agenda, and behind it the kinds of question that it leaves out."""
    agenda = planned("night_shift", None, "pl", {"guide": "interagency_workshop"})
    known = kinds()
    more = (
        known["single"].of("Do kogo zadzwonić najpierw?", ["Policja", "KCIK", "Inspekcja pracy"], language="pl"),
        known["points"].of("Co jest dziś najważniejsze?", ["Ludzie", "Dokumenty", "Pieniądze"], language="pl"),
        known["place"].of(
            "Gdzie jest oznaka?", language="pl", picture="film:night_shift/table/folder", alt="Stół",
            areas=[{"id": "sign", "name": {"pl": "Teczka"}, "box": [0.3, 0.3, 0.4, 0.4]}],
        ),
    )  # fmt: skip
    steps = tuple(question_step(f"more_{number}", question) for number, question in enumerate(more))
    return msgspec.structs.replace(agenda, steps=(*agenda.steps, *steps))


def test_twelve_tablets_go_through_the_workshop_from_its_guide_to_its_record(
    pages: Pages, server: Server, tmp_path: Path
) -> None:
    agenda = everything()
    room = Room(agenda=agenda, hub=hub_of(server))
    screen = big_screen(pages, server, room)
    people = [
        hand(pages, server, room, (LANGUAGES[number % 3], SIZES[number // 3 % 2]), number=number)
        for number in range(len(AGENCIES))
    ]
    for person, agency in zip(people, AGENCIES, strict=True):
        person.join(room, agency)
    asked = []
    for step in agenda.steps:
        room.go_to(step.id)
        if isinstance(step, QuestionStep):
            kind = step.question["kind"]
            if WHOLE or kind not in asked:
                from_ = 0 if WHOLE or len(asked) % 2 == 0 else SIX
                some = people if WHOLE else people[from_ : from_ + SIX]
                is_answered_and_revealed(room, screen, some, kind, first=kind not in asked)
            asked.append(kind)
        elif step.id == "welcome":
            a_question_is_asked_of_the_room(room, screen, people)
        elif step.id == "film":
            a_decision_is_taken(room, screen, people)
        elif step.id == "seen":
            notes_are_shared(room, screen, people, server)
        elif step.id == "promises":
            commitments_are_made(room, screen, people)
    assert set(asked) == set(kinds())
    room.end()
    for person in people:
        person.has_ended()
    the_record_holds_it_all(room, tmp_path, asked)
    room.leave()


def is_answered_and_revealed(room: Room, screen: Watching, people: list[Hand], kind: str, *, first: bool) -> None:
    """Everybody answers, each in their way; nobody sees a result before the reveal."""
    room.open_vote()
    looked_at = (people[0], people[5]) if first else ()
    for person in people:
        person.hears_of(room)
        if person in looked_at:
            inspect(person.page, f"interagency-{kind}-asked-{person.size}-{person.language}")
        person.answer(kind)
    until(room, lambda view: view.answered == len(people), f"{kind}: all have answered")
    if first:
        inspect(screen.page, f"interagency-{kind}-hidden-screen")
    for page in (screen, *people):
        assert page.line.views()[-1]["result"] is None
    room.close_vote()
    if kind == "words":
        assert room.view.desk
        for card in room.view.desk.cards:
            if card.state == "waiting":
                room.release(card.id)
    room.reveal()
    expect(screen.page.locator(".result-view")).to_be_visible()
    for person in looked_at:
        person.line.comes(lambda person=person: bool(person.line.views()[-1]["result"]))
        inspect(person.page, f"interagency-{kind}-result-{person.size}-{person.language}")
    if first:
        inspect(screen.page, f"interagency-{kind}-revealed-screen")
    result = screen.line.views()[-1]["result"]
    assert result["rounds"][-1]["answered"] == len(people)
    assert result["rounds"][-1]["told"]


def a_question_is_asked_of_the_room(room: Room, screen: Watching, people: list[Hand]) -> None:
    """It waits for the facilitator, is voted up, stands on the screen, and is marked as answered."""
    words = people[0].sentence("?")
    people[0].asks_the_room(words)
    until(room, lambda view: bool(view.desk and view.desk.waiting == 1), "it waits")
    assert all(words not in str(message) for page in (screen, *people[1:]) for message in page.line.heard)
    (card,) = room.view.desk.cards if room.view.desk else ()
    room.release(card.id)
    for person in people[1:5]:
        person.use(person.page.locator(".ask-room"))
        person.use(person.page.locator(".asked .chip"))
        expect(person.page.locator(".asked .chip")).to_have_attribute("aria-pressed", "true")
        look(person.page, f"interagency-questions-{person.size}-{person.language}")
        person.use(person.page.locator(".foot .btn-main"))
    room.show_questions()
    expect(screen.page.get_by_text(words).last).to_be_visible()
    screen.line.comes(lambda: screen.line.views()[-1]["wall"]["notes"][0]["votes"] == 3)
    inspect(screen.page, "interagency-questions-screen")
    room.mark_answered(card.id)
    room.show_questions(on=False)


def a_decision_is_taken(room: Room, screen: Watching, people: list[Hand]) -> None:
    """The first decision of the film: its split by family is shown."""
    while not room.view.question:
        room.next()
    room.open_vote()
    for person in people:
        person.hears_of(room)
        person.answer("single")
    room.close_vote()
    room.reveal()
    expect(screen.page.locator(".grid .swatch")).to_have_count(3)
    assert [family.family for family in (room.view.result.split if room.view.result else None) or []]
    inspect(screen.page, "interagency-split-screen")


def notes_are_shared(room: Room, screen: Watching, people: list[Hand], server: Server) -> None:
    """Notes are read before they are seen; what is taken back is gone from the disk; votes are told in the end."""
    for person in people:
        person.writes(person.sentence())
    people[0].writes(SECRET)
    until(room, lambda view: bool(view.desk and view.desk.waiting == len(people) + 1), "all notes wait")
    assert screen.line.views()[-1]["wall"]["notes"] == []
    inspect(people[0].page, "interagency-board-phone-pl")
    people[0].takes_back(SECRET)
    files = [path for path in server.store.parent.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    assert room.view.desk
    waiting = [card for card in room.view.desk.cards if card.state == "waiting" and card.kind == "note"]
    assert len(waiting) == len(people)
    for number, card in enumerate(waiting):
        room.release(card.id)
        room.group(card.id, ("worked", "missing")[number % 2])
    expect(screen.page.get_by_text(people[3].sentence()).last).to_be_visible()
    inspect(screen.page, "interagency-board-screen")
    room.board("vote")
    for person in people:
        person.votes_for(people[1].sentence(), people[2].sentence())
    inspect(people[5].page, f"interagency-voting-{people[5].size}-{people[5].language}")
    assert all(note["votes"] is None for note in screen.line.views()[-1]["wall"]["notes"])
    room.board("done")
    screen.line.comes(lambda: screen.line.views()[-1]["wall"]["stage"] == "done")
    votes = {note["words"]: note["votes"] for note in screen.line.views()[-1]["wall"]["notes"]}
    assert votes[people[1].sentence()] == votes[people[2].sentence()] == len(people)
    inspect(screen.page, "interagency-board-done-screen")


def commitments_are_made(room: Room, screen: Watching, people: list[Hand]) -> None:
    """Who, what, with whom, by when: a table on the screen."""
    for person in people[::3]:
        person.promises(person.sentence("!"))
    inspect(people[3].page, f"interagency-promise-{people[3].size}-{people[3].language}")
    assert room.view.desk
    for card in room.view.desk.cards:
        if card.state == "waiting" and card.kind == "commitment":
            room.release(card.id)
    screen.line.comes(lambda: len(screen.line.views()[-1]["wall"]["notes"]) == 4)
    expect(screen.page.get_by_text(people[0].sentence("!")).last).to_be_visible()
    inspect(screen.page, "interagency-promises-screen")


def the_record_holds_it_all(room: Room, folder: Path, asked: list[str]) -> None:
    """Every kind of question, what was released of what was written, and not a word of the rest."""
    written = room.record(folder / "record")
    frames = cohorts.load(written)
    assert set(frames.questions["kind"]) >= set(asked)
    notes = frames.notes
    assert {"question", "note", "commitment"} <= set(notes["kind"])
    assert not any(SECRET in str(words) for words in notes["words"])
    counted = frames.answers.groupby("question").size()
    assert (counted > 0).all()
    assert any(path.name.startswith("referral-") for path in written.rglob("*.svg"))
