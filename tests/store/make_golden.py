"""Keep a database of this release: ``python -m tests.store.make_golden [FOLDER]``.

A scripted room is led through the opening of a film with every kind of event that a room has.
Beside the database lies what its replay must give, as plain data.
"""

import json
import random
import sys
from collections import Counter
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from ias_widgets import __version__
from ias_widgets.cases import load, shots_of
from ias_widgets.errors import StoreError
from ias_widgets.questions import question_from
from ias_widgets.questions.words import FreeText
from ias_widgets.rooms import (
    Agency,
    Agenda,
    BoardStep,
    BreakStep,
    DiscussionStep,
    Family,
    FilmStep,
    Notice,
    Occasion,
    RoomDecider,
    SheetItem,
    SheetStep,
    agenda_bytes,
    content_hash,
    film_contents,
    question_step,
    results,
)  # fmt: skip
from ias_widgets.rooms import commands as ask
from ias_widgets.rooms.moves import next_move, phase_of
from ias_widgets.rooms.sheet_faces import own_sheet
from ias_widgets.store import Asked, Store

GOLDEN = Path(__file__).parent / "golden"
DECIDERS = {"room": RoomDecider()}
ROOM = "room:golden"
KEPT = {"family"}
"""Columns of results that stood empty in the first releases, too; others are left out where they are empty."""
BEGAN = 1_760_000_000.0
AGENCIES = {"police": "uniform", "border_guard": "uniform", "labour_inspectorate": "labour", "prosecution": None}


def said(words):
    return {"pl": words, "en": words, "uk": words}


def sheet():
    choices = [{"id": id_, "text": said(id_)} for id_ in ("yes", "no")]
    asked = {"kind": "keyed", "prompt": said("?"), "choices": choices, "right": "yes"}
    forms = {form: tuple(SheetItem(id=f"{form}{n}", question=asked) for n in range(2)) for form in ("a", "b")}
    return SheetStep(id="sheet", title=said("Test"), purpose="before", forms=forms)


def agenda():
    question = {
        "kind": "single",
        "prompt": said("?"),
        "choices": [{"id": id_, "text": said(id_)} for id_ in ("yes", "no")],
    }
    return Agenda(
        title=said("Golden"),
        steps=(
            question_step("warm_up", question_from(question, "warm_up"), said("Warm-up")),
            FilmStep(id="film", title=said("The Night Shift"), film="night_shift"),
            BreakStep(id="coffee", title=said("Break")),
            DiscussionStep(id="talk", title=said("Talk"), prompt=said("What now?")),
            question_step("words", FreeText(prompt=said("Why?")), said("Words")),
            BoardStep(id="board", title=said("Board"), prompt=said("What did you see?"), votes=2),
            sheet(),
        ),
        agencies=tuple(Agency(id=id_, name=said(id_), family=family) for id_, family in AGENCIES.items()),
        families=(Family(id="uniform", name=said("Uniform")), Family(id="labour", name=said("Labour"))),
        notice=Notice(controller="Golden Foundation", delete_on="2099-12-31"),
        occasion=Occasion(cohort="Golden", place="Radom", date="2026-11-22"),
    )


class Script:
    """Sends one command after another, a second apart."""

    def __init__(self, store):
        self.store, self.numbers, self.chance, self.state = store, count(1), random.Random(7), None

    def send(self, command, **carried):
        number = next(self.numbers)
        told = self.store.transact({ROOM: [Asked(f"c{number}", command, **carried)]}, BEGAN + number)[ROOM]
        self.state = told.state
        if told.outcomes[0].refusal:
            raise AssertionError(f"{command}: {told.outcomes[0].refusal}")

    def lead(self, *commands):
        for command in commands:
            self.send(ask.Led(command=command))

    def watch(self, people):
        """Watch the scene at hand, tap, and look at what was tapped."""
        visit = self.state.visit.id
        self.lead(ask.Seek(to=2), ask.Speed(rate=1.5), ask.Play(on=False), ask.Play())
        for number, person in enumerate(people[:8]):
            at = BEGAN + next(self.numbers)
            self.send(ask.MarkSign(participant=person, visit=visit, seq=1, at=at - number))
        self.send(ask.NameMark(participant=people[0], visit=visit, seq=1, indicator="documents_confiscated"))
        self.send(ask.UndoMark(participant=people[1], visit=visit, seq=1))
        self.lead(ask.ShowSigns(show="name"), ask.ShowSigns(show="result"), ask.ShowSigns(show="off"))

    def read(self):
        """Open the first paper of the scene at hand, where it has one."""
        shots = shots_of(self.state.film.case, self.state.visit.playthrough)
        papers = [f"{shot.id}/{paper.id}" for shot in shots for paper in shot.papers]
        if papers and phase_of(self.state) == "watch":
            self.lead(ask.ShowPaper(paper=papers[0]), ask.ShowPaper(paper=None))

    def vote(self, people, seq=1):
        open_ = self.state.ask
        number = open_.open_round.number
        choices = [choice["id"] for choice in open_.question.face("en")["choices"]]
        for person in people:
            choice = self.chance.choice(choices)
            self.send(ask.AnswerRound(participant=person, round=f"{open_.id}#{number}", seq=seq, value=choice))


def write(script, people):
    """Answer in words, ask the room, and hold a board."""
    script.lead(ask.GoTo(step="words"), ask.OpenRound())
    for number, person in enumerate(people[:6]):
        value = {"writing": f"answer-{number}", "length": 7}
        round_ = f"{script.state.ask.id}#1"
        answer = ask.AnswerRound(participant=person, round=round_, seq=1, value=value)
        script.send(answer, texts={f"answer-{number}": f"Words {number}"})
    script.lead(ask.Release(writing="answer-2"), ask.CloseRound(), ask.Reveal(), ask.GoTo(step="board"))
    for number, person in enumerate(people[:6]):
        wall = "board" if number < 4 else "questions"
        note = ask.WriteNote(participant=person, writing=f"note-{number}", wall=wall, length=6)
        script.send(note, texts={f"note-{number}": f"Note {number}"})
    script.send(ask.TakeNoteBack(participant=people[0], writing="note-0"))
    script.lead(*(ask.Release(writing=f"note-{number}") for number in (2, 1, 4)), ask.Withhold(writing="note-3"))
    script.lead(ask.GroupNote(writing="note-1", group="g1"), ask.NameGroup(wall="board", group="g1", name="Papers"))
    script.lead(ask.StageBoard(stage="vote"), ask.Enlarge(writing="note-1"))
    for person in people[:5]:
        script.send(ask.VoteForNote(participant=person, writing="note-1", on=True))
    script.lead(
        ask.StageBoard(stage="done"), ask.ShowQuestions(), ask.AnswerQuestion(writing="note-4"), ask.SetAsking(on=False)
    )


def fill_in(script, people):
    """Fill in a sheet: everybody answers, most hand in, some give a linking code."""
    script.lead(ask.GoTo(step="sheet"))
    for number, person in enumerate(people[:12]):
        if number < 8:
            script.send(ask.Link(participant=person, person=content_hash(person.encode())[:32] if number else ""))
        form = own_sheet(script.state, person).form
        for item, value in ((f"{form}0", "yes"), (f"{form}1", "no" if number % 3 else None)):
            script.send(ask.AnswerItem(participant=person, step="sheet", item=item, value=value, seq=1))
        if number < 10:
            script.send(ask.HandIn(participant=person, step="sheet"))


def play(store):
    """Lead the room from its creation to its end."""
    script, plan = Script(store), agenda_bytes(agenda())
    film, contents = film_contents(load("night_shift"), {"gate": b"<svg/>"})
    contents |= {content_hash(plan): plan}
    first = agenda_bytes(msgspec.structs.replace(agenda(), title=said("Prepared")))
    create = ask.CreateRoom(
        room="golden", code="123456", agenda=content_hash(first), films={"night_shift": film}, prepared=True
    )
    script.send(create, contents=contents | {content_hash(first): first})
    script.send(ask.SetAgenda(agenda=content_hash(plan), films={"night_shift": film}), contents=contents)
    script.lead(ask.OpenRoom())
    people = [f"p{n}" for n in range(14)]
    for n, person in enumerate(people):
        token, words = content_hash(f"token {n}".encode()), content_hash(f"words {n}".encode())
        agency, language = list(AGENCIES)[n % 4], ("pl", "en", "uk")[n % 3]
        script.send(
            ask.Enter(participant=person, token=token, words=words, agency=agency, language=language, table=n == 9)
        )
    script.send(ask.Reclaim(words=content_hash(b"words 3"), token=content_hash(b"token 3 anew")))

    script.lead(ask.CountPresent(number=4), ask.Next(), ask.OpenRound())
    script.vote(people[:10])
    script.vote(people[:3], seq=2)
    script.lead(ask.CountHands(counts={"yes": 3, "no": 1}), ask.StartTimer(seconds=60), ask.StopTimer())
    script.send(ask.Rest(participant="p1", on=True))
    script.send(ask.MarkAway(participants=("p2", "p4")))
    script.send(ask.MarkBack(participants=("p2",)))
    script.send(ask.Rest(participant="p1", on=False))
    families = {agency: family for agency, family in AGENCIES.items() if family} | {"prosecution": "labour"}
    script.lead(
        ask.CloseRound(), ask.Reveal(), ask.Hide(), ask.Reveal(), ask.Curtain(curtain="blank"), ask.Curtain(curtain="none"),
        ask.SetFamilies(names={"uniform": said("Uniform"), "labour": said("Law")}, of=families),
        ask.AddStep(step={"kind": "pause", "id": "air", "title": said("Air")}, after="talk"),
        ask.GoTo(step="film"),
    )  # fmt: skip
    script.watch(people)
    script.lead(ask.Next(), ask.SetRule(rule="family"), ask.OpenRound(), ask.Back(), ask.Back(), ask.Next())
    while script.state.step == "film":
        script.read()
        move = next_move(script.state)
        if move.code == "close":
            script.vote(people)
        if move.code == "branch":
            script.lead(ask.OpenFacts())
        script.lead(ask.TakeBranch(way="lot", lot=0.4) if move.code == "decide" else ask.Next())
    script.lead(ask.Back())
    script.lead(ask.WhatIf(scene=script.state.films["night_shift"].case.start), ask.EndWhatIf())
    script.lead(ask.GoTo(step="warm_up"), ask.AskAgain(), ask.StartTimer(seconds=5, closes=True))
    script.vote(people[5:])
    script.send(ask.TimeUp(ends_at=script.state.timer.ends_at))
    script.send(ask.LeaveRoom(participant="p13"))
    script.lead(ask.GoTo(step="talk"))
    write(script, people)
    fill_in(script, people)
    script.lead(ask.EndRoom())


def described(store, stream):
    """Return what a replay gives, as plain data that later releases must give too."""
    room, version = store.load(stream)
    taps = {
        visit: {person: [round(mark.seconds, 3) for mark in marks] for person, marks in sorted(watch.tapped.items())}
        for visit, watch in room.watches.items()
        if watch.tapped
    }
    texts = {id_: words for id_, (_, words) in store.texts(stream).items()}
    writings = {
        one.id: [one.wall, one.state, one.group, len(one.voters), texts.get(one.id)] for one in room.writings.values()
    }
    sheets = {
        step: {person: [filled.form, filled.answered, filled.done] for person, filled in sorted(sheet.filled.items())}
        for step, sheet in room.sheets.items()
    }
    rows = msgspec.to_builtins(results(room, "en"))
    return (
        ({"taps": taps} if taps else {})
        | ({"writings": writings} if writings else {})
        | ({"sheets": sheets, "links": dict(sorted(room.links.items()))} if sheets else {})
        | {
            "version": version,
            "events": dict(sorted(Counter(type_ for _, _, type_, _, _ in store.events(stream)).items())),
            "ended": room.ended,
            "present": room.present,
            "answers": {
                f"{asked.id}#{round_.number}": {person: vote.value for person, vote in sorted(round_.votes.items())}
                for asked in room.asks.values()
                for round_ in asked.rounds
            },
            "ways": {asked.id: asked.branch.choice for asked in room.asks.values() if asked.branch},
            "results": [{key: value for key, value in row.items() if key in KEPT or value is not None} for row in rows],
        }
    )


def make(folder):
    """Write the database and what its replay must give; return the database's file."""
    target = folder / f"{__version__.replace('.', '_')}.sqlite"
    with TemporaryDirectory() as elsewhere, Store.open(Path(elsewhere) / "played.sqlite", DECIDERS) as store:
        play(store)
        store.backup(target)  # one file, without a log beside it
        expected = {stream: described(store, stream) for stream in store.streams("room")}
    target.with_suffix(".json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return target


if __name__ == "__main__":
    try:
        print(make(Path(sys.argv[1]) if len(sys.argv) > 1 else GOLDEN))
    except StoreError as error:
        sys.exit(str(error))
