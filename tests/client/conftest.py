import pytest

from tests.hub.people import Workshop, built_or_small


@pytest.fixture(scope="session")
def assets(tmp_path_factory):
    return built_or_small(tmp_path_factory.mktemp("static"))


@pytest.fixture
def workshop(tmp_path, assets):
    """A hub of one test's own."""
    made = Workshop(tmp_path / "rooms.sqlite", assets)
    yield made
    made.stop()
