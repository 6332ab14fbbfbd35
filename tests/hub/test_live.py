"""What a live room sends, to whom and when: counts at most four times a second, and at once when somebody leads."""

import asyncio

import msgspec
import pytest

from ias_widgets.client import agenda_of_question
from ias_widgets.hub import live
from ias_widgets.hub.live import COUNTS_EVERY, LiveRoom
from ias_widgets.rooms import RoomDecider, agenda_bytes, content_hash, view
from ias_widgets.rooms import commands as asked
from tests.hub.people import yes_or_no


class Looker:
    """A connection that keeps what it was sent."""

    def __init__(self, role, *persons):
        self.role, self.language, self.persons = role, "en", list(persons)
        self.messages, self.introduced = [], 0

    def send(self, message):
        self.messages.append(msgspec.json.decode(message))

    def introduce(self):
        self.introduced += 1

    def dismiss(self):
        raise AssertionError("nobody has come back")

    def counts(self):
        return [message["view"]["answered"] for message in self.messages]


class ManualLoop(asyncio.SelectorEventLoop):
    """A loop whose clock is moved by the test; what is due runs then."""

    now = 100.0

    def time(self):
        return self.now

    def pass_by(self, seconds):
        self.now += seconds
        self.call_soon(self.stop)
        self.run_forever()


class Played:
    """A room that is decided without a store, and shown live."""

    def __init__(self):
        agenda = agenda_bytes(_agenda())
        self.decider = RoomDecider()
        self.room = self.decider.initial({content_hash(agenda): agenda}.__getitem__)
        self._do(asked.CreateRoom(room="r", code="123456", agenda=content_hash(agenda), films={}))
        self.rung = []
        self.live = LiveRoom(self.room, self.rung.append)

    def _do(self, command):
        for event in self.decider.decide(self.room, command, 0.0):
            self.room = self.decider.evolve(self.room, event, 0.0)

    def do(self, command):
        self._do(command)
        self.live.changed(self.room)

    def lead(self, command):
        self.do(asked.Led(command=command))

    def join(self, name):
        hashed = content_hash(name.encode())
        self.do(asked.Enter(participant=name, token=hashed, words=hashed, agency="police", language="en"))

    def answer(self, name, value="yes", seq=1):
        self.do(asked.AnswerRound(participant=name, round="poll.1#1", seq=seq, value=value))

    def watch(self, role, *persons):
        looker = Looker(role, *persons)
        self.live.enter(looker)
        return looker


def _agenda():
    return agenda_of_question(yes_or_no(), {"en": "Poll"})


@pytest.fixture
def loop():
    made = ManualLoop()
    asyncio.set_event_loop(made)
    yield made
    asyncio.set_event_loop(None)
    made.close()


@pytest.fixture
def played(loop):
    """A room whose vote is open, with ten participants; all changes are made on the loop."""
    made = Played()
    names = [f"p{number}" for number in range(10)]

    async def begin():
        for name in names:
            made.join(name)
        made.lead(asked.Next())
        made.lead(asked.Next())

    loop.run_until_complete(begin())
    loop.pass_by(10)
    return made


def on(loop, function, *given):
    async def called():
        function(*given)

    loop.run_until_complete(called())


def test_a_screen_gets_counts_at_most_four_times_a_second(loop, played):
    screen = played.watch("screen")
    for number in range(10):
        on(loop, played.answer, f"p{number}")
        loop.pass_by(COUNTS_EVERY / 5)
    loop.pass_by(COUNTS_EVERY)
    assert len(screen.messages) <= 10 / 5 + 2
    assert screen.counts()[-1] == 10


def test_a_second_count_follows_soon_and_any_five_take_a_second(loop, played):
    screen = played.watch("screen")
    shown = []
    for step in range(400):
        before = len(screen.messages)
        if step % 5 == 0:
            on(loop, played.do, asked.Rest(participant="p1", on=step % 10 == 0))
        loop.pass_by(0.01)
        shown += [step] * (len(screen.messages) - before)
    assert shown[1] - shown[0] <= 15
    assert all(fifth - first >= 99 for first, fifth in zip(shown, shown[4:], strict=False))


def test_a_first_answer_after_a_pause_is_shown_at_once(loop, played):
    screen = played.watch("screen")
    on(loop, played.answer, "p1")
    loop.pass_by(0)
    assert screen.counts() == [1]


def test_the_last_answer_of_a_burst_is_shown_although_it_came_too_soon(loop, played):
    screen = played.watch("screen")
    on(loop, played.answer, "p1")
    loop.pass_by(0)
    on(loop, played.answer, "p2")
    loop.pass_by(0)
    assert screen.counts() == [1]
    loop.pass_by(COUNTS_EVERY)
    assert screen.counts() == [1, 2]
    loop.pass_by(10)
    assert screen.counts() == [1, 2]


def test_what_a_leader_does_is_shown_at_once_with_the_newest_counts(loop, played):
    screen, console = played.watch("screen"), played.watch("facilitator")
    on(loop, played.answer, "p1")
    loop.pass_by(0)
    on(loop, played.answer, "p2")
    on(loop, played.lead, asked.CloseRound())
    for looker in (screen, console):
        assert looker.messages[-1]["view"]["phase"] == "closed"
        assert looker.counts()[-1] == 2
    shown = len(screen.messages)
    loop.pass_by(10)
    assert len(screen.messages) == shown


def test_an_answer_sends_nothing_to_tablets_and_a_step_sends_one_view_to_each(loop, played):
    tablets = [played.watch("participant", f"p{number}") for number in range(3)]
    on(loop, played.answer, "p1")
    loop.pass_by(1)
    assert [tablet.messages for tablet in tablets] == [[], [], []]
    on(loop, played.lead, asked.CloseRound())
    assert [[message["view"]["phase"] for message in tablet.messages] for tablet in tablets] == [["closed"]] * 3


def test_who_has_not_joined_is_sent_no_view(loop, played):
    visitor = played.watch("participant")
    on(loop, played.lead, asked.CloseRound())
    assert visitor.messages == []


def test_each_view_is_made_once_for_all_who_see_the_same(loop, played, monkeypatch):
    made = []

    def counted(room, audience, *texts):
        made.append(audience)
        return view(room, audience, texts)

    monkeypatch.setattr(live, "view", counted)
    for number in range(10):
        played.watch("participant", f"p{number}")
    on(loop, played.lead, asked.CloseRound())
    assert [audience.role for audience in made] == ["participant"]


def test_only_a_new_grouping_brings_a_new_card(loop, played):
    tablet = played.watch("participant", "p1")
    on(loop, played.lead, asked.CloseRound())
    assert tablet.introduced == 0
    on(loop, played.lead, asked.SetFamilies(names={"all": {"en": "All"}}, of={"police": "all"}))
    assert tablet.introduced == 1


def test_the_version_that_is_sent_is_the_one_a_command_may_name(loop, played):
    console = played.watch("facilitator")
    on(loop, played.lead, asked.CloseRound())
    assert console.messages[-1]["version"] == played.room.version


def test_a_live_room_that_is_closed_rings_no_more(loop, played):
    on(loop, played.lead, asked.StartTimer(seconds=1, closes=True))
    played.live.close()
    loop.pass_by(10**10)
    assert played.rung == []
