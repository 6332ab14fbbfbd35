"""One browser for all galleries."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from tests.frontend.galleries import Galleries, chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="session")
def drive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Any]]:
    """Run a function with the galleries, in a thread of its own: Playwright allows one browser for each."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        stack = ExitStack()
        browser = thread.submit(stack.enter_context, chromium()).result()
        galleries = Galleries(browser, tmp_path_factory.mktemp("galleries"))
        yield lambda function, *given, **named: thread.submit(function, galleries, *given, **named).result()
        thread.submit(stack.close).result()
