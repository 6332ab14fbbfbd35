"""What all tests share: their order, a Jupyter that is imported quickly, and keys of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ias_widgets.hub.house import without_iris

if TYPE_CHECKING:
    from collections.abc import Iterator

without_iris()

LONGEST = {"test_film", "test_network", "test_console", "test_sizes"}


@pytest.fixture(autouse=True, scope="session")
def _keys_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Make keys of programmes in a folder of the tests, never among those of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IAS_KEYS", str(tmp_path_factory.mktemp("keys")))
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Drive the browser last: while Playwright's own event loop stands, no other can run in this thread.

    Of its tests the longest come first, so that two processes end at about the same time.
    """
    items.sort(key=lambda item: ("e2e" in item.path.parts, item.path.stem not in LONGEST))
