"""Every state of the player, in a real browser: axe is content, all can be read and hit, nothing runs sideways."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from player_pictures import SIZES, states
from tablet_pictures import ORIGIN, build, chromium, faults, gallery, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def drive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drive]:
    """Run a function with a browser and the built gallery, in a thread of its own: Playwright allows one for each."""
    built = tmp_path_factory.mktemp("gallery")
    build(built, "player")
    with ThreadPoolExecutor(max_workers=1) as thread:
        stack = ExitStack()
        browser = thread.submit(stack.enter_context, chromium()).result()
        yield lambda function, *given: thread.submit(function, browser, built, *given).result()
        thread.submit(stack.close).result()


def test_the_list_of_states_is_the_galleries_own(drive: Drive) -> None:
    def listed(browser: Browser, built: Path) -> list[str]:
        with gallery(browser, built, SIZES["phone"]) as page:
            page.goto(ORIGIN)
            page.wait_for_selector("#ias a")
            return page.locator("#ias a").all_text_contents()

    assert drive(listed) == states()


@pytest.mark.parametrize(
    ("size", "language", "scheme"),
    [("phone", "uk", "light"), ("tablet", "pl", "dark"), ("wide", "en", "light"), ("small", "pl", "dark")],
)
def test_every_state_can_be_read_hit_and_heard(drive: Drive, size: str, language: str, scheme: Any) -> None:
    def faults_of_all(browser: Browser, built: Path) -> dict[str, list[str]]:
        found = {}
        with gallery(browser, built, SIZES[size], scheme) as page:
            for state in states():
                show(page, state, language)
                found[state] = faults(page)
        return {state: wrong for state, wrong in found.items() if wrong}

    assert drive(faults_of_all) == {}


def test_text_of_twice_the_size_still_fits(drive: Drive) -> None:
    def sideways(browser: Browser, built: Path) -> list[str]:
        wrong = []
        # Zoom of 200 % on a phone: half as many CSS pixels.
        with gallery(browser, built, (195, 422)) as page:
            for state in states():
                show(page, state, "pl")
                if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
                    wrong.append(state)
        return wrong

    assert drive(sideways) == []
