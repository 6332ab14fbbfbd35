import socket
from types import SimpleNamespace

import psutil
import pytest

from ias_widgets.hub import addresses
from tests.hub.people import Workshop, built_or_small


@pytest.fixture(scope="session")
def assets(tmp_path_factory):
    return built_or_small(tmp_path_factory.mktemp("static"))


@pytest.fixture(scope="module")
def workshop(tmp_path_factory, assets):
    """A hub shared by the tests of a file; each opens rooms of its own."""
    made = Workshop(tmp_path_factory.mktemp("hub") / "rooms.sqlite", assets)
    yield made
    made.stop()


@pytest.fixture
def own_workshop(tmp_path, assets):
    """A hub of one test's own, whose clock the test moves."""
    made = Workshop(tmp_path / "rooms.sqlite", assets)
    yield made
    made.stop()


@pytest.fixture
def room(workshop):
    return workshop.open_room()


@pytest.fixture
def network(monkeypatch):
    """Let this machine have the cards a test names, with their addresses; traffic goes out by the first, or by the named one."""

    def have(cards, *, outgoing=None, off=()):
        lines = {card: [_line(socket.AF_INET6, "fe80::1"), _line(socket.AF_INET, one)] for card, one in cards.items()}
        stats = {card: SimpleNamespace(isup=card not in off) for card in cards}
        by = outgoing or next((one for card, one in cards.items() if card not in off), None)
        monkeypatch.setattr(psutil, "net_if_addrs", lambda: lines)
        monkeypatch.setattr(psutil, "net_if_stats", lambda: stats)
        monkeypatch.setattr(addresses, "_outgoing", lambda: by)

    return have


def _line(family, address):
    return SimpleNamespace(family=family, address=address)
