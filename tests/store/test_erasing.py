"""What is erased is in no file any more: not in the database's slack, not in its log, not in a copy."""

import random
import sqlite3

import pytest

from ias_widgets.errors import StoreError
from ias_widgets.store import Asked

from .ballot import Open, Vote
from .contract import hashed

LENGTHS = [1, 3, 20, 100, 450, 900]
"""Repetitions of a mark: within a page, filling one, and on several overflow pages."""


def marked(number):
    return f"<mark{number:06d}>"


def found_in_files(path, marks):
    everything = b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))
    assert b"SQLite format 3" in everything
    return [mark for mark in marks if mark.encode() in everything]


@pytest.mark.parametrize("seed", range(3))
def test_erased_texts_leave_no_trace(open_store, path, seed):
    store, chance = open_store(), random.Random(seed)
    kept, erased = {}, []
    number = 0
    for _ in range(120):
        batch = {}
        for _ in range(chance.randint(1, 12)):
            number += 1
            mark = marked(number)
            stream = f"ballot:{chance.randrange(5)}"
            vote = Asked(str(number), Vote(f"v{number}", "yes"), {"note": mark * chance.choice(LENGTHS)})
            batch.setdefault(stream, []).append(vote)
        told = store.transact(batch, now=0.0)
        for stream, asked in batch.items():
            for one, outcome in zip(asked, told[stream].outcomes, strict=True):
                kept[one.texts["note"][:12]] = (stream, outcome.first_seq)
        for mark in chance.sample(sorted(kept), k=min(len(kept), chance.randint(0, 4))):
            store.erase_text(*kept.pop(mark), "note")
            erased.append(mark)

    assert len(erased) > 100
    store.erase_text(*kept.popitem()[1], "note")
    assert found_in_files(path, erased) == []
    assert len(found_in_files(path, kept)) == len(kept)


@pytest.mark.parametrize("seed", [0, 3, 6, 10])
def test_a_deleted_stream_leaves_no_trace(open_store, path, seed):
    """With these seeds SQLite 3.40 leaves a mark in a page's slack where the file is not written anew."""
    store, chance = open_store(), random.Random(seed)
    gone, kept, number = [], [], 0
    for _ in range(150):
        batch = {}
        for _ in range(chance.randint(1, 12)):
            number += 1
            mark, stream = marked(number), chance.randrange(5)
            (gone if stream == 2 else kept).append(mark)
            vote = Vote(f"{mark}-voter" * chance.choice([1, 3, 20, 60, 100]), "yes")
            batch.setdefault(f"ballot:stream-{stream}", []).append(Asked(f"{mark}-id", vote))
        store.transact(batch, now=0.0)

    store.delete("ballot:stream-2")

    assert len(gone) > 100
    assert found_in_files(path, [*gone, "ballot:stream-2"]) == []
    assert found_in_files(path, kept) == kept


def test_the_texts_of_a_deleted_stream_leave_no_trace(open_store, path):
    store, texts = open_store(), {}
    for number in range(200):
        texts[marked(number)] = marked(number) * LENGTHS[number % 6]
        asked = Asked(str(number), Vote(f"v{number}", "yes"), {"note": texts[marked(number)]})
        store.transact({f"ballot:{number % 3}": [asked]}, now=0.0)

    store.delete("ballot:0")

    assert found_in_files(path, texts) == [mark for number, mark in enumerate(texts) if number % 3]
    assert store.text("ballot:1", 1, "note") == texts[marked(1)]


def test_a_program_that_reads_for_long_is_named(open_store, path):
    store = open_store(patience=0.05)
    store.transact({"ballot:a": [Asked("1", Vote("ann", "yes"), {"note": marked(1)})]}, now=0.0)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM events").fetchall()

    with pytest.raises(StoreError, match=r"store\.sqlite-wal: expected nobody who reads for long") as caught:
        store.erase_text("ballot:a", 1, "note")
    assert "erase again" in caught.value.mend

    reader.close()
    store.erase_text("ballot:a", 1, "note")
    assert found_in_files(path, [marked(1)]) == []


def test_somebody_who_reads_events_slowly_does_not_hold_up_an_erasure(open_store, path):
    store = open_store(patience=0.05)
    store.transact({"ballot:a": [Asked("1", Vote("ann", "yes"), {"note": marked(1)})]}, now=0.0)
    reading = store.events("ballot:a")
    next(reading)

    store.erase_text("ballot:a", 1, "note")

    assert found_in_files(path, [marked(1)]) == []


def test_copies_made_before_a_migration_go_with_what_is_erased(open_store, path):
    store = open_store()
    store.transact({"ballot:a": [Asked("1", Vote("ann", "yes"), {"note": marked(1)})]}, now=0.0)
    store.backup(path.with_name("store.before-schema-0002-from-0001.sqlite"))
    store.backup(path.with_name("other.before-schema-0002-from-0001.sqlite"))
    path.with_name("other.before-schema-0002-from-0001.sqlite").rename(path.parent.parent / "other.sqlite")

    store.erase_text("ballot:a", 1, "note")

    assert found_in_files(path, [marked(1)]) == []
    assert (path.parent.parent / "other.sqlite").exists()


def test_a_content_is_gone_with_its_stream(open_store, path):
    store = open_store()
    data = f"{marked(1)}{'x' * 9000}{marked(2)}".encode()
    store.transact({"ballot:a": [Asked("1", Open(hashed(data)), contents={hashed(data): data})]}, now=0.0)
    assert found_in_files(path, [marked(1), marked(2)]) == [marked(1), marked(2)]

    store.delete("ballot:a")

    assert found_in_files(path, [marked(1), marked(2), hashed(data)]) == []
