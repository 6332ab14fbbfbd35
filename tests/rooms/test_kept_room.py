"""A room in a store: what the hub does with it, without the hub."""

import pytest

from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms.commands import AnswerRound, CreateRoom, Enter, Led, Next
from ias_widgets.store import Asked, Store


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "store.sqlite", {"room": RoomDecider()}) as store:
        yield store


def opened(store, evening):
    first = evening.events[0]
    create = CreateRoom(room=first.room, code=first.code, agenda=first.agenda, films=first.films)
    told = store.transact({"room:r1": [Asked("create", create, contents=evening.contents)]}, now=1.0)
    assert told["room:r1"].outcomes[0].status == "done"


def answer(seq: int, value: str) -> AnswerRound:
    return AnswerRound(participant="p1", round="first.1#1", seq=seq, value=value)


def test_a_room_is_brought_back_as_it_was(store, evening, tmp_path) -> None:
    opened(store, evening)
    enter = Enter(participant="p1", token="1" * 64, words="2" * 64, agency="border", language="uk")
    commands = [enter, Led(command=Next()), Led(command=Next()), answer(1, "yes"), answer(3, "no")]
    told = store.transact({"room:r1": [Asked(str(n), command) for n, command in enumerate(commands)]}, now=2.0)
    state = told["room:r1"].state
    with Store.open(tmp_path / "store.sqlite", {"room": RoomDecider()}) as again:
        room, version = again.load("room:r1")
    assert version == told["room:r1"].version
    assert (room.persons, room.asks, room.steps) == (state.persons, state.asks, state.steps)
    late = store.transact({"room:r1": [Asked("late", answer(2, "maybe"))]}, now=3.0)["room:r1"]
    assert [(outcome.status, outcome.note) for outcome in late.outcomes] == [("done", "superseded")]
    assert late.events == []


def test_a_refused_answer_is_told_with_its_parts_and_without_its_words(store, evening) -> None:
    opened(store, evening)
    bad = AnswerRound(participant="nobody", round="first.1#1", seq=1, value="a long story of mine")
    (outcome,) = store.transact({"room:r1": [Asked("bad", bad)]}, now=2.0)["room:r1"].outcomes
    assert outcome.refusal.code == "unknown-participant"
    assert "story" not in str(outcome.refusal)


def test_a_plan_that_cannot_be_kept_makes_no_room(store) -> None:
    create = CreateRoom(room="r2", code="1", agenda="0" * 64, films={})
    (outcome,) = store.transact({"room:r2": [Asked("create", create)]}, now=1.0)["room:r2"].outcomes
    assert outcome.refusal.code == "bad-agenda"
    assert store.streams("room") == []
