"""What all tests share: their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Drive the browser last: while Playwright's own event loop stands, no other can run in this thread."""
    items.sort(key=lambda item: "e2e" in item.path.parts)
