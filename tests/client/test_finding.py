"""How a hub is found, or started: a room can always be opened from a cell."""

import os
import signal
import threading

import msgspec
import pytest

from ias_widgets.client import (
    HubAddress,
    Leader,
    address_file,
    agenda_of_question,
    answers,
    default_store,
    find_again,
    find_hub,
    finding,
    hub_of_environment,
    read_address,
    write_address,
)
from ias_widgets.errors import AddressError
from tests.hub.people import until, yes_or_no

ADDRESS = HubAddress(lead="ws://127.0.0.1:9/lead", room="http://192.168.1.20:8899/", secret="s" * 64, pid=7)


@pytest.fixture(autouse=True)
def no_hub_inherited(monkeypatch):
    for name in list(os.environ):
        if name.startswith("IAS_"):
            monkeypatch.delenv(name)


def test_an_address_is_read_as_it_was_written_with_its_store(tmp_path):
    store = tmp_path / "rooms.sqlite"
    written = write_address(store, ADDRESS)
    assert read_address(store) == written == msgspec.structs.replace(ADDRESS, store=str(store))
    assert find_again(written) == written


@pytest.mark.parametrize("found", [b"", b"{", b"[]", b'{"lead":1}', b"\xff"])
def test_an_address_file_that_cannot_be_read_is_none(tmp_path, found):
    store = tmp_path / "rooms.sqlite"
    assert read_address(store) is None
    address_file(store).write_bytes(found)
    assert read_address(store) is None


def test_an_address_lives_on_in_the_environment_of_kernels(monkeypatch):
    assert hub_of_environment() is None
    for name, value in msgspec.structs.replace(ADDRESS, store="/data/rooms.sqlite").environment().items():
        monkeypatch.setenv(name, value)
    inherited = hub_of_environment()
    assert inherited == msgspec.structs.replace(ADDRESS, store="/data/rooms.sqlite", pid=0)
    assert find_hub() == inherited
    assert str(default_store()) == "/data/rooms.sqlite".replace("/", os.sep)


@pytest.mark.parametrize(
    ("lead", "inside"),
    [
        ("ws://127.0.0.1:9/lead", "http://127.0.0.1:9/"),
        ("ws://127.0.0.1:9/user/ws/ias/lead", "http://127.0.0.1:9/user/ws/ias/"),
        ("wss://127.0.0.1:9/ias/lead", "https://127.0.0.1:9/ias/"),
    ],
)
def test_the_address_inside_follows_from_the_leaders(lead, inside):
    assert HubAddress(lead=lead, room="", secret="").inside == inside


def test_a_hub_that_runs_is_found(workshop):
    assert find_hub(workshop.store) == workshop.address
    assert answers(workshop.address)


def test_a_hub_that_is_gone_is_not_found(workshop):
    write_address(workshop.store.with_name("other.sqlite"), ADDRESS)
    with pytest.raises(AddressError, match="ias serve"):
        find_hub(workshop.store.with_name("other.sqlite"), start=False)


def test_where_no_hub_runs_one_is_started_once_and_stays(tmp_path):
    """Two notebooks look for it at the same moment."""
    store = tmp_path / "rooms of Zoë" / "rooms.sqlite"
    found = []
    seekers = [threading.Thread(target=lambda: found.append(find_hub(store))) for _ in range(2)]
    for seeker in seekers:
        seeker.start()
    for seeker in seekers:
        seeker.join(60)
    try:
        assert len(found) == 2
        assert found[0] == found[1] == find_hub(store)
        leader = Leader(found[0])
        assert leader.create(agenda_of_question(yes_or_no(), {"en": "Poll"})).code
        leader.close()
    finally:
        os.kill(found[0].pid, signal.SIGTERM)
    until(lambda: not answers(found[0]), "the end of the hub")


def test_a_hub_that_cannot_start_says_why(tmp_path, monkeypatch):
    monkeypatch.setattr(finding, "RIVAL", 0.0)
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(AddressError, match="--store"):
        find_hub(tmp_path / "file" / "rooms.sqlite")


@pytest.mark.parametrize(
    ("page", "base", "proto", "house"),
    [
        ("http://127.0.0.1:8811/user/jan@x/voila/render/a.ipynb?x=1", "/user/jan@x/", "http", "http://127.0.0.1:8811/user/jan@x/"),
        ("http://hub.example/user/ola/voila/render/a.ipynb", "/user/ola/", "https, http", "https://hub.example/user/ola/"),
        ("http://hub.example/voila/render/a.ipynb", "/", "javascript", "http://hub.example/"),
        ("http://localhost:8866/", "/", None, "http://localhost:8866/"),
        (None, None, None, ""),
    ],
)  # fmt: skip
def test_a_kernel_of_voila_knows_at_which_address_the_browser_has_its_server(monkeypatch, page, base, proto, house):
    told = {"VOILA_REQUEST_URL": page, "VOILA_BASE_URL": base, "HTTP_X_FORWARDED_PROTO": proto}
    for name, value in told.items():
        monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv(name, value)
    assert finding.house_of_environment() == house
