"""All that was written in a stream, and many texts that go at once."""

import sqlite3

import pytest

from ias_widgets.errors import StoreError
from ias_widgets.store import Asked

from .ballot import Vote
from .test_erasing import found_in_files, marked


@pytest.fixture
def written(open_store):
    """A store with five texts in one stream and one in another."""
    store = open_store(patience=0.05)
    for number in range(6):
        stream = "ballot:b" if number == 5 else "ballot:a"
        store.transact(
            {stream: [Asked(str(number), Vote(f"v{number}", "yes"), {f"w{number}": marked(number)})]}, now=0.0
        )
    return store


def test_the_texts_of_a_stream_are_told_with_their_places_until_they_are_erased(written):
    assert written.texts("ballot:a") == {f"w{number}": (number + 1, marked(number)) for number in range(5)}
    written.erase_texts("ballot:a", [(2, "w1"), (4, "w3"), (9, "never")])
    assert written.texts("ballot:a").keys() == {"w0", "w2", "w4"}
    assert written.texts("ballot:b") == {"w5": (1, marked(5))}
    assert written.texts("ballot:none") == {}


def test_many_go_at_once_and_leave_no_trace(written, path):
    written.erase_texts("ballot:a", [(number + 1, f"w{number}") for number in range(4)])
    assert found_in_files(path, [marked(number) for number in range(6)]) == [marked(4), marked(5)]


def test_a_log_that_kept_erased_words_is_emptied(written, path):
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM events").fetchall()
    with pytest.raises(StoreError):
        written.erase_texts("ballot:a", [(1, "w0")])
    assert "w0" not in written.texts("ballot:a")
    assert found_in_files(path, [marked(0)]) == [marked(0)]
    reader.close()

    written.scrub()

    assert found_in_files(path, [marked(0)]) == []


def test_an_error_of_the_database_quotes_no_words(written, path):
    other = sqlite3.connect(path)
    other.execute("DROP TABLE texts")
    other.commit()
    with pytest.raises(Exception, match="no such table") as caught:
        written.transact({"ballot:a": [Asked("x", Vote("zoe", "yes"), {"w": marked(9)})]}, now=0.0)
    other.close()
    assert marked(9) not in str(caught.value)
