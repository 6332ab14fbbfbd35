"""Group commit: one bad command spoils no other, and what is on disk is acknowledged."""

import asyncio
import logging

import pytest

from ias_widgets.errors import ContentError, Refused, StoreError
from ias_widgets.hub.committing import Committer
from ias_widgets.store import Asked, Store


class Notebook:
    """Rules for streams in which words are written down, some of which cannot be."""

    def initial(self, contents):
        return ()

    def decide(self, state, command, now):
        if command == "refuse":
            raise Refused("no", "word", "another", command)
        if command == "break":
            raise ZeroDivisionError
        if command == "misfit":
            raise ContentError("word", "one that fits", command)
        return (command,)

    def evolve(self, state, event, at):
        return (*state, event)

    def encode(self, event):
        return "written", 1, b'"' + event.encode() + b'"'

    def decode(self, type_, version, data):
        return data.decode().strip('"')


class Table:
    """A committer on a store, and what it said."""

    def __init__(self, path, shown=None):
        self.store = Store.open(path, {"book": Notebook()})
        self.told, self.states = {}, {}
        self.committer = Committer(self.store, shown or self._shown)

    def _shown(self, stream, committed):
        self.states[stream] = committed.state

    def ask(self, stream, id_, word):
        self.committer.submit(stream, Asked(id_, word), lambda outcome: self.told.update({id_: outcome}))

    def kept(self, stream):
        return self.store.load(stream)[0]


@pytest.fixture
def table(tmp_path):
    made = Table(tmp_path / "books.sqlite")
    yield made
    made.store.close()


def run(table, act):
    async def acted():
        act()
        await table.committer.close()

    asyncio.run(acted())


def test_what_waits_is_committed_together_and_in_order(table, monkeypatch):
    commits = []
    transact = table.store.transact
    monkeypatch.setattr(table.store, "transact", lambda batch, *more: commits.append(batch) or transact(batch, *more))

    def act():
        for number in range(50):
            table.ask("book:a", f"{number}", f"w{number}")
            table.ask("book:b", f"b{number}", f"w{number}")

    run(table, act)
    assert table.kept("book:a") == table.kept("book:b") == tuple(f"w{number}" for number in range(50))
    assert len(commits) == 1
    assert {outcome.status for outcome in table.told.values()} == {"done"}


@pytest.mark.parametrize("bad", ["break", "misfit"])
def test_a_command_that_cannot_be_carried_out_is_refused_and_all_others_are_kept(table, bad, caplog):
    def act():
        for id_, word in enumerate(["one", bad, "two", "refuse", "three"]):
            table.ask("book:a", str(id_), word)
        table.ask("book:b", "x", "four")

    run(table, act)
    assert table.kept("book:a") == ("one", "two", "three")
    assert table.kept("book:b") == ("four",)
    assert [table.told[id_].status for id_ in "0123"] == ["done", "refused", "done", "refused"]
    assert table.told["1"].refusal.code == "malformed"
    assert len([record for record in caplog.records if record.levelno == logging.ERROR]) == 1


def test_where_the_disk_does_not_take_it_everybody_is_told_that_nothing_was_kept(table, monkeypatch, caplog):
    def full(*_given):
        raise StoreError("store", "room on the disk", "a full disk")

    monkeypatch.setattr(table.store, "transact", full)
    run(table, lambda: [table.ask("book:a", str(number), "word") for number in range(3)])
    assert table.told == {"0": None, "1": None, "2": None}
    assert "nothing of 3 commands was kept" in caplog.text


def test_after_a_failure_the_next_commands_are_kept(table, monkeypatch):
    transact, failures = table.store.transact, iter([StoreError("store", "a disk", "none")])

    def once(*given):
        for failure in failures:
            raise failure
        return transact(*given)

    monkeypatch.setattr(table.store, "transact", once)

    async def act():
        lost = asyncio.get_running_loop().create_future()
        table.committer.submit("book:a", Asked("lost", "word"), lost.set_result)
        table.told["lost"] = await lost
        table.ask("book:a", "kept", "word")
        await table.committer.close()

    asyncio.run(act())
    assert table.told["lost"] is None
    assert table.told["kept"].status == "done"


def test_what_is_on_the_disk_is_acknowledged_even_where_it_cannot_be_shown(tmp_path, caplog):
    def not_shown(stream, committed):
        raise ZeroDivisionError

    table = Table(tmp_path / "books.sqlite", not_shown)
    run(table, lambda: table.ask("book:a", "1", "word"))
    assert table.told["1"].status == "done"
    assert "book:a could not be shown" in caplog.text
    table.store.close()


def test_a_connection_that_cannot_be_told_is_no_bar_to_others(table, caplog):
    def act():
        table.committer.submit("book:a", Asked("1", "one"), lambda outcome: 1 / 0)
        table.ask("book:a", "2", "two")

    run(table, act)
    assert table.told["2"].status == "done"


def test_a_committer_that_was_closed_keeps_nothing_and_says_so(table):
    async def act():
        await table.committer.close()
        table.ask("book:a", "late", "word")

    asyncio.run(act())
    assert table.told == {"late": None}
    assert table.kept("book:a") == ()
