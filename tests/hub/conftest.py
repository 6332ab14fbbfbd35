import pytest

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
