"""What all tests share: their order, and a Jupyter that is imported quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.hub.house import without_iris

if TYPE_CHECKING:
    import pytest

without_iris()

LONGEST = {"test_film", "test_network", "test_console", "test_sizes"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Drive the browser last: while Playwright's own event loop stands, no other can run in this thread.

    Of its tests the longest come first, so that two processes end at about the same time.
    """
    items.sort(key=lambda item: ("e2e" in item.path.parts, item.path.stem not in LONGEST))
