"""Every state of the path map, in a real browser: on the projector, in a notebook's cell, on a tablet and on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.frontend.galleries import Galleries

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser


CHECKS = {"screen": ("screen", "axe"), "cell": ("axe", "sideways")}


def faults_of(galleries: Galleries, size: str, language: str, scheme: str, surface: str) -> dict[str, list[str]]:
    faults = {}
    with galleries.open("path", size, scheme=scheme) as gallery:
        for state in [state for state in gallery.states if state.startswith(surface)]:
            gallery.show(state, language)
            found = gallery.faults(*CHECKS[surface])
            if found:
                faults[state] = found
    return faults


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_the_screen_can_be_read_from_the_back_row(drive: Drive, language: str) -> None:
    assert drive(faults_of, "1920", language, "light", "screen") == {}


@pytest.mark.parametrize(
    ("size", "language", "scheme"), [("cell", "en", "dark"), ("tablet", "pl", "light"), ("phone", "uk", "light")]
)
def test_a_cell_can_be_read_hit_and_heard(drive: Drive, size: str, language: str, scheme: str) -> None:
    assert drive(faults_of, size, language, scheme, "cell") == {}


def test_a_map_is_walked_with_the_keyboard_and_a_scene_opened(drive: Drive) -> None:
    def walk(galleries: Galleries) -> list[str]:
        with galleries.open("path", "cell") as gallery:
            gallery.show("cell", "en")
            page = gallery.page
            page.locator(".node").first.focus()
            for _ in range(3):
                page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            return [
                page.locator(".details h2").inner_text(),
                page.locator(".node[aria-pressed=true] .head").inner_text(),
            ]

    title, pressed = drive(walk)
    assert title == "The table"
    assert pressed.split() == ["4", "The", "table"]


def test_a_narrow_place_gets_the_list_in_place_of_the_map(drive: Drive) -> None:
    def look(galleries: Galleries) -> tuple[int, int]:
        with galleries.open("path", "phone") as gallery:
            gallery.show("cell", "pl")
            return gallery.page.locator(".map").count(), gallery.page.locator(".walk > li").count()

    assert drive(look) == (0, 11)
