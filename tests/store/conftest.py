import pytest

from ias_widgets.store import Store

from .ballot import DECIDERS


@pytest.fixture
def path(tmp_path):
    return tmp_path / "stores" / "store.sqlite"


@pytest.fixture
def open_store(path):
    """Open the test's SQLite store, as often as a test likes; all are closed in the end."""
    opened = []

    def open_(*, deciders=DECIDERS, at=path, **options):
        opened.append(Store.open(at, deciders, **options))
        return opened[-1]

    yield open_
    for store in opened:
        store.close()
