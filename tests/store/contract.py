"""What everybody relies on, whatever database keeps the store: commands, their order, and that each happens once.

A module makes this and `KeepingContract` its own by subclasses with a fixture ``open_store``: called without arguments it
opens the test's store, the same each time; ``deciders`` replaces the usual ones.
"""

import hashlib
import itertools
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ias_widgets.errors import Refused, StoreError
from ias_widgets.store import Asked

from .ballot import FirstReleasesDecider, Open, Twice, Vote, Voted, votes

ROOM = "ballot:room"
numbers = itertools.count()

commands = st.builds(
    Vote, voter=st.sampled_from("abc"), choice=st.sampled_from(["yes", "no", "nothing"]), seq=st.integers(1, 4)
)


def asked(*commands):
    return [Asked(f"command-{number}", command) for number, command in enumerate(commands)]


def hashed(data):
    return hashlib.sha256(data).hexdigest()


@st.composite
def sendings(draw):
    """Commands of two streams, each sent 1 to 5 times in any order, cut into batches."""
    own = [
        (stream, Asked(f"{stream}-{number}", command))
        for stream in ("x", "y")
        for number, command in enumerate(draw(st.lists(commands, max_size=8)))
    ]
    sent = [once for once in own for _ in range(draw(st.integers(1, 5)))]
    sent = draw(st.permutations(sent))
    cuts = sorted(draw(st.lists(st.integers(0, len(sent)), max_size=4)))
    return [sent[a:b] for a, b in itertools.pairwise([0, *cuts, len(sent)])]


class OrderContract:
    # ---- deciding and keeping ----------------------------------------------------------------

    def test_a_command_becomes_events_and_a_state(self, open_store):
        store = open_store()

        told = store.transact({ROOM: asked(Vote("ann", "yes"), Twice(("bob", "eve")))}, now=12.5)[ROOM]

        assert votes(told.state) == {"ann": "yes", "bob": "yes", "eve": "yes"}
        assert told.version == 3
        assert told.events == [
            (1, 12.5, Voted("ann", "yes", 1)),
            (2, 12.5, Voted("bob", "yes", 1)),
            (3, 12.5, Voted("eve", "yes", 1)),
        ]
        assert [(o.status, o.first_seq, o.last_seq, o.repeated) for o in told.outcomes] == [
            ("done", 1, 1, False), ("done", 2, 3, False),
        ]  # fmt: skip

    def test_a_store_opened_again_gives_the_same_state(self, open_store):
        first = open_store()
        told = first.transact({ROOM: asked(Vote("ann", "yes"), Vote("bób", "не знаю"))}, now=12.5)[ROOM]
        first.close()

        again = open_store()

        assert again.load(ROOM) == (told.state, 2)
        assert again.load(ROOM)[0].last_at == 12.5

    def test_commands_see_what_those_before_them_did(self, open_store):
        told = open_store().transact({ROOM: asked(Vote("ann", "yes", 2), Vote("ann", "no", 1))}, now=0.0)[ROOM]

        assert votes(told.state) == {"ann": "yes"}
        assert (told.outcomes[1].status, told.outcomes[1].note) == ("done", "superseded")
        assert (told.outcomes[1].first_seq, told.outcomes[1].last_seq) == (None, None)

    def test_a_note_may_come_with_events_of_any_sequence(self, open_store):
        told = open_store().transact({ROOM: asked(Twice(("ann", "ann")), Vote("bob", "no"))}, now=0.0)[ROOM]

        assert [(outcome.note, outcome.first_seq) for outcome in told.outcomes] == [("one voter", 1), ("", 2)]

    def test_a_refusal_is_an_outcome_and_the_others_go_on(self, open_store):
        told = open_store().transact({ROOM: asked(Vote("ann", "nothing"), Vote("bob", "no"))}, now=0.0)[ROOM]

        assert votes(told.state) == {"bob": "no"}
        assert told.outcomes[0].refusal == ("unknown-choice", "choice", "yes or no", "nothing", "choose one")
        assert [outcome.status for outcome in told.outcomes] == ["refused", "done"]

    def test_a_batch_spans_streams(self, open_store):
        store = open_store()

        told = store.transact({f"ballot:{n}": asked(Vote("ann", "yes")) for n in range(30)}, now=0.0)

        assert len(told) == 30
        assert store.streams("ballot") == [f"ballot:{n}" for n in range(30)]
        assert all(store.load(stream)[1] == 1 for stream in told)

    def test_an_empty_batch_does_nothing(self, open_store):
        assert open_store().transact({}, now=0.0) == {}

    def test_events_carry_what_was_written(self, open_store):
        store = open_store()
        store.transact({ROOM: asked(Vote("ann", "yes"), Vote("bob", "no"))}, now=3.25)

        assert list(store.events(ROOM)) == [
            (1, 3.25, "voted", 2, Voted("ann", "yes", 1)),
            (2, 3.25, "voted", 2, Voted("bob", "no", 1)),
        ]
        assert [seq for seq, *_ in store.events(ROOM, after=1)] == [2]

    def test_a_long_stream_is_read_whole(self, open_store):
        store = open_store()
        store.transact({ROOM: asked(*(Vote(f"v{n}", "yes") for n in range(1200)))}, now=0.0)

        assert [seq for seq, *_ in store.events(ROOM)] == list(range(1, 1201))

    def test_a_stream_nobody_wrote_to_is_empty(self, open_store):
        store = open_store()

        assert (store.load(ROOM)[1], list(store.events(ROOM)), store.streams("ballot")) == (0, [], [])

    def test_a_stream_where_all_was_refused_is_not_listed(self, open_store):
        store = open_store()
        store.transact({ROOM: asked(Vote("ann", "nothing"))}, now=0.0)

        assert store.streams("ballot") == []

    @pytest.mark.parametrize("name", ["ballto:room", "ballot:", "ballot", "", "ballot:a\0b"])
    def test_a_stream_of_no_known_kind_is_refused(self, open_store, name):
        with pytest.raises(StoreError, match="expected the name of a stream"):
            open_store().transact({name: asked(Vote("ann", "yes"))}, now=0.0)

    # ---- once, however often it is sent ------------------------------------------------------

    def test_a_command_sent_again_gets_its_first_outcome(self, open_store):
        store = open_store()
        vote, bad = Asked("1", Vote("ann", "yes")), Asked("2", Vote("ann", "nothing"))
        first = store.transact({ROOM: [vote, bad]}, now=0.0)[ROOM]
        store.transact({ROOM: [Asked("3", Vote("ann", "no", 2))]}, now=1.0)

        again = store.transact({ROOM: [bad, vote]}, now=2.0)[ROOM]

        assert (again.version, again.events, votes(again.state)) == (2, [], {"ann": "no"})
        assert [(o.refusal, o.first_seq, o.repeated) for o in again.outcomes] == [
            (first.outcomes[1].refusal, None, True), (None, 1, True),
        ]  # fmt: skip

    def test_a_note_comes_back_with_the_repeated_outcome(self, open_store):
        store = open_store()
        late = Asked("late", Vote("ann", "no", 1))
        store.transact({ROOM: [Asked("1", Vote("ann", "yes", 2)), late]}, now=0.0)

        outcome = store.transact({ROOM: [late]}, now=0.0)[ROOM].outcomes[0]

        assert (outcome.note, outcome.repeated) == ("superseded", True)

    def test_a_command_sent_twice_in_one_batch_happens_once(self, open_store):
        twice = Asked("1", Vote("ann", "yes"))

        told = open_store().transact({ROOM: [twice, twice]}, now=0.0)[ROOM]

        assert (told.version, [outcome.repeated for outcome in told.outcomes]) == (1, [False, True])

    def test_the_same_id_in_another_stream_is_another_command(self, open_store):
        told = open_store().transact({"ballot:a": asked(Vote("ann", "yes")), "ballot:b": asked(Vote("ann", "no"))}, 0.0)

        assert [votes(one.state) for one in told.values()] == [{"ann": "yes"}, {"ann": "no"}]

    def test_many_commands_sent_again_are_all_known(self, open_store):
        store = open_store()
        many = asked(*(Vote(f"v{n}", "yes") for n in range(2000)))
        store.transact({ROOM: many}, now=0.0)

        told = store.transact({ROOM: many}, now=0.0)[ROOM]

        assert told.version == 2000
        assert all(outcome.repeated for outcome in told.outcomes)

    @pytest.mark.parametrize("id_", ["1", "'; --", '"\\', "ł ї 🙂", "[0]", "a" * 200])
    def test_any_printable_id_is_recognised(self, open_store, id_):
        store = open_store()
        store.transact({ROOM: [Asked(id_, Vote("ann", "yes"))]}, now=0.0)

        assert store.transact({ROOM: [Asked(id_, Vote("ann", "yes"))]}, now=0.0)[ROOM].outcomes[0].repeated

    @pytest.mark.parametrize("id_", ["", "a\0b", "\ud800", "line\nbreak", "a" * 201])
    def test_an_id_that_cannot_be_kept_is_refused_before_it_meets_others(self, id_):
        with pytest.raises(Refused, match="command id: expected 1 to 200 printable characters"):
            Asked(id_, Vote("ann", "yes"))

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
    @given(batches=sendings())
    def test_however_often_and_in_whatever_order_commands_come_each_happens_once(self, open_store, batches):
        store, run = open_store(), next(numbers)
        first, told = {}, {}
        for batch in batches:
            streams = {}
            for stream, command in batch:
                streams.setdefault(f"ballot:{stream}{run}", []).append(command)
            committed = store.transact(streams, now=0.0)
            told |= committed
            for stream, sent in streams.items():
                for command, outcome in zip(sent, committed[stream].outcomes, strict=True):
                    before = first.setdefault((stream, command.command_id), outcome)
                    assert (outcome.status, outcome.refusal, outcome.first_seq, outcome.note) == (
                        before.status, before.refusal, before.first_seq, before.note,
                    )  # fmt: skip
                    assert outcome.repeated == (outcome is not before)

        fresh = open_store()
        for stream, committed in told.items():
            assert fresh.load(stream) == (committed.state, committed.version)
            events = [
                number for (of, _), outcome in first.items() if of == stream for number in [outcome.first_seq] if number
            ]
            assert sorted(events) == list(range(1, committed.version + 1))
            assert committed.state.casts == committed.version

    # ---- all or nothing ----------------------------------------------------------------------

    def test_an_exception_leaves_nothing_of_the_batch(self, open_store):
        store = open_store()
        store.transact({ROOM: [Asked("0", Vote("ann", "yes"))]}, now=0.0)
        batch = {
            "ballot:new": [Asked("1", Vote("bob", "yes"), {"why": "because"})],
            ROOM: [Asked("2", Vote("bob", "no")), Asked("3", Vote("eve", "bug"))],
        }

        with pytest.raises(ZeroDivisionError):
            store.transact(batch, now=1.0)

        for looked_at in (store, open_store()):
            assert looked_at.streams("ballot") == [ROOM]
            assert votes(looked_at.load(ROOM)[0]) == {"ann": "yes"}
        assert not store.transact({ROOM: [Asked("2", Vote("bob", "no"))]}, now=2.0)[ROOM].outcomes[0].repeated

    def test_a_decider_that_changes_its_state_in_place_leaves_no_half_batch(self, open_store):
        class Careless(FirstReleasesDecider):
            def evolve(self, state, event, at):
                state.votes[event.voter] = (event.seq, event.choice)
                return state

        store = open_store(deciders={"ballot": Careless()})
        store.transact({ROOM: [Asked("0", Vote("ann", "yes"))]}, now=0.0)
        with pytest.raises(ZeroDivisionError):
            store.transact({ROOM: [Asked("1", Vote("ann", "no", 2)), Asked("2", Vote("eve", "bug"))]}, now=1.0)

        assert votes(store.load(ROOM)[0]) == {"ann": "yes"}

    # ---- several programs, several threads ---------------------------------------------------

    def test_two_programs_share_one_order(self, open_store):
        one, other = open_store(), open_store()
        for number in range(6):
            store = (one, other)[number % 2]
            told = store.transact({ROOM: [Asked(str(number), Vote("ann", "yes", number + 1))]}, now=0.0)[ROOM]
            assert (told.version, told.state.casts) == (number + 1, number + 1)

        assert one.load(ROOM) == other.load(ROOM)
        assert one.transact({ROOM: [Asked("5", Vote("ann", "yes", 6))]}, now=0.0)[ROOM].outcomes[0].repeated

    def test_threads_that_write_at_once_take_turns(self, open_store):
        store = open_store()
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda n: store.transact({ROOM: [Asked(f"{n}", Vote(f"v{n}", "yes"))]}, 0.0), range(40)))

        state, version = store.load(ROOM)
        assert (version, state.casts, len(state.votes)) == (40, 40, 40)

    def test_threads_that_begin_streams_at_once_each_find_their_own_contents(self, open_store):
        store = open_store()

        def begin(number):
            data = f"question {number}".encode()
            return store.transact({f"ballot:{number}": asked(Open(hashed(data)))}, 0.0, {hashed(data): data})

        with ThreadPoolExecutor(8) as threads:
            list(threads.map(begin, range(40)))

        assert [store.load(f"ballot:{n}")[0].question for n in range(40)] == [
            f"question {n}".encode() for n in range(40)
        ]

    def test_readers_see_whole_commits_while_another_writes(self, open_store):
        store, done, seen = open_store(), threading.Event(), []

        def read():
            reader = open_store()
            while not done.is_set():
                seen.append(reader.load(ROOM)[0].casts)
                seen.append(store.load(ROOM)[0].casts)

        with ThreadPoolExecutor(2) as threads:
            reading = [threads.submit(read) for _ in range(2)]
            for n in range(60):
                store.transact({ROOM: [Asked(str(n), Twice((f"a{n}", f"b{n}")))]}, now=0.0)
            done.set()
            for one in reading:
                one.result()

        assert seen
        assert all(casts % 2 == 0 for casts in seen)

    def test_a_store_with_room_for_few_states_still_knows_all(self, open_store):
        store = open_store(capacity=2)
        for round_ in range(3):
            for n in range(5):
                store.transact({f"ballot:{n}": [Asked(str(round_), Vote("ann", "yes", round_ + 1))]}, now=0.0)

        assert [store.load(f"ballot:{n}")[1] for n in range(5)] == [3] * 5
