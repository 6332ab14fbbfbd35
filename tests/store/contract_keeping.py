"""What everybody relies on, whatever database keeps the store: contents, free texts, deletion, old events."""

import pytest

from ias_widgets.errors import Refused, StoreError
from ias_widgets.store import Asked

from .ballot import FirstReleasesDecider, Open, Opened, Twice, Vote, Voted, votes
from .contract import ROOM, asked, hashed


class StrictDecider(FirstReleasesDecider):
    def decode(self, type_, version, data):
        return {"voted": Voted, "opened": Opened}[type_]


class KeepingContract:
    # ---- contents ----------------------------------------------------------------------------

    def test_a_stream_can_use_the_contents_its_first_command_brings(self, open_store):
        data = "Kogo najpierw? / Кого спершу?".encode()
        opening = Asked("1", Open(hashed(data)), contents={hashed(data): data})

        told = open_store().transact({ROOM: [opening]}, now=0.0)[ROOM]

        again = open_store()
        assert told.state.question == again.load(ROOM)[0].question == again.contents(hashed(data)) == data

    def test_contents_handed_to_the_commit_belong_to_the_streams_that_begin(self, open_store):
        store = open_store()
        data, other = b"question", b"other"
        store.transact({ROOM: asked(Open(hashed(data)))}, 0.0, {hashed(data): data})
        store.transact({ROOM: [Asked("2", Vote("ann", "yes"))]}, 0.0, {hashed(other): other})

        assert open_store().contents(hashed(data)) == data
        with pytest.raises(StoreError):
            store.contents(hashed(other))

    def test_a_refused_command_leaves_no_contents(self, open_store):
        store = open_store()
        store.transact({ROOM: [Asked("1", Vote("ann", "nothing"), contents={hashed(b"q"): b"q"})]}, now=0.0)

        with pytest.raises(StoreError, match="expected a content that a stream pins, found none"):
            store.contents(hashed(b"q"))

    def test_missing_contents_undo_the_batch(self, open_store):
        store = open_store()

        with pytest.raises(StoreError, match="found none under this hash"):
            store.transact({ROOM: [Asked("1", Open(hashed(b"lost")))]}, now=0.0)

        assert store.streams("ballot") == []

    def test_contents_under_a_wrong_hash_are_refused(self, open_store):
        with pytest.raises(StoreError, match="expected the hash of its bytes"):
            open_store().put_contents({hashed(b"a"): b"b"})

    def test_contents_can_be_put_before_a_stream_uses_them(self, open_store):
        store = open_store()
        store.put_contents({hashed(b"q"): b"q"})
        store.put_contents({hashed(b"q"): b"q", hashed(b"r"): b"r"})

        assert store.transact({ROOM: asked(Open(hashed(b"q")))}, now=0.0)[ROOM].state.question == b"q"
        assert store.contents(hashed(b"r")) == b"r"

    # ---- free text ---------------------------------------------------------------------------

    def test_a_free_text_lies_beside_its_event(self, open_store):
        store = open_store()
        words = "Zwróciłam uwagę na milczenie. / Мовчання."
        told = store.transact(
            {ROOM: [Asked("1", Vote("ann", "yes")), Asked("2", Twice(("bob", "eve")), {"note": words, "sign": "x"})]},
            0.0,
        )

        assert told[ROOM].outcomes[1].first_seq == 2
        assert [open_store().text(ROOM, 2, key) for key in ("note", "sign", "none")] == [words, "x", None]
        assert store.text(ROOM, 3, "note") is None
        assert "milczenie" not in repr(list(store.events(ROOM)))

    @pytest.mark.parametrize("command", [Vote("ann", "nothing"), Vote("ann", "no", 1)])
    def test_a_command_without_events_leaves_no_text(self, open_store, command):
        store = open_store()
        store.transact({ROOM: [Asked("1", Vote("ann", "yes", 1)), Asked("2", command, {"note": "words"})]}, now=0.0)

        assert [store.text(ROOM, seq, "note") for seq in (0, 1, 2)] == [None] * 3

    def test_a_text_that_cannot_be_written_is_refused_before_it_meets_others(self):
        with pytest.raises(Refused, match="note: expected text"):
            Asked("1", Vote("ann", "yes"), {"note": "\ud800"})

    def test_an_erased_text_is_gone_and_stays_gone(self, open_store):
        store = open_store()
        store.transact({ROOM: [Asked("1", Vote("ann", "yes"), {"note": "mine", "other": "stays"})]}, now=0.0)

        store.erase_text(ROOM, 1, "note")
        store.erase_text(ROOM, 1, "note")
        store.transact({ROOM: [Asked("1", Vote("ann", "yes"), {"note": "mine"})]}, now=0.0)

        assert [open_store().text(ROOM, 1, key) for key in ("note", "other")] == [None, "stays"]
        assert votes(store.load(ROOM)[0]) == {"ann": "yes"}

    # ---- deleting ----------------------------------------------------------------------------

    def test_a_deleted_stream_is_gone_and_the_others_stay(self, open_store):
        store = open_store()
        data = b"shared"
        opening = Asked("1", Open(hashed(data)), {"note": "words"}, {hashed(data): data, hashed(b"own"): b"own"})
        store.transact({ROOM: [opening]}, now=0.0)
        store.transact({"ballot:b": [Asked("1", Open(hashed(data)), contents={hashed(data): data})]}, now=0.0)

        store.delete(ROOM)

        assert store.streams("ballot") == ["ballot:b"]
        assert (list(store.events(ROOM)), store.text(ROOM, 1, "note"), store.load(ROOM)[1]) == ([], None, 0)
        assert open_store().load("ballot:b")[0].question == data
        with pytest.raises(StoreError):
            store.contents(hashed(b"own"))

    def test_contents_go_with_the_last_stream_that_pins_them(self, open_store):
        store = open_store()
        store.transact(
            {"ballot:a": asked(Open(hashed(b"q"))), "ballot:b": asked(Open(hashed(b"q")))}, 0.0, {hashed(b"q"): b"q"}
        )
        store.delete("ballot:a")
        assert store.contents(hashed(b"q")) == b"q"

        store.delete("ballot:b")

        with pytest.raises(StoreError):
            store.contents(hashed(b"q"))

    def test_a_stream_begun_anew_after_deletion_knows_nothing_of_the_former(self, open_store):
        store, other = open_store(), open_store()
        store.transact({ROOM: [Asked("1", Vote("ann", "yes")), Asked("2", Vote("bob", "yes"))]}, now=0.0)
        other.load(ROOM)

        store.delete(ROOM)
        store.delete(ROOM)
        store.transact({ROOM: [Asked("0", Vote("eve", "no")), Asked("9", Vote("max", "no"))]}, now=0.0)

        told = other.transact({ROOM: [Asked("1", Vote("ann", "no"))]}, now=0.0)[ROOM]
        assert (votes(told.state), told.outcomes[0].repeated) == ({"eve": "no", "max": "no", "ann": "no"}, False)

    # ---- old events --------------------------------------------------------------------------

    def test_events_of_an_older_release_are_read_and_left_as_they_are(self, open_store):
        old = open_store(deciders={"ballot": FirstReleasesDecider()})
        old.transact({ROOM: asked(Vote("ann", "yes"), Vote("bob", "no"))}, now=0.0)

        new = open_store()
        new.transact({ROOM: [Asked("new", Vote("ann", "no", 2))]}, now=1.0)

        assert votes(new.load(ROOM)[0]) == {"ann": "no", "bob": "no"}
        assert [(version, event) for *_, version, event in new.events(ROOM)] == [
            (1, Voted("ann", "yes", 1)), (1, Voted("bob", "no", 1)), (2, Voted("ann", "no", 2)),
        ]  # fmt: skip

    def test_an_event_this_release_cannot_read_is_named(self, open_store):
        class Later(FirstReleasesDecider):
            def encode(self, event):
                return "sung", 7, b'{"melody": 1}'

        open_store(deciders={"ballot": Later()}).transact({ROOM: asked(Vote("ann", "yes"))}, now=0.0)

        with pytest.raises(StoreError, match=r'ballot:room, event 1: expected .* found "sung" version 7') as caught:
            open_store(deciders={"ballot": StrictDecider()}).load(ROOM)
        assert "install the newest" in caught.value.mend

    # ---- closing -----------------------------------------------------------------------------

    def test_a_closed_store_refuses_everything(self, open_store):
        store = open_store()
        store.close()

        for use in (
            lambda: store.transact({ROOM: asked(Vote("ann", "yes"))}, now=0.0),
            lambda: store.load(ROOM),
            lambda: store.delete(ROOM),
            lambda: store.put_contents({}),
        ):
            with pytest.raises(StoreError, match="one that this program has closed"):
                use()
