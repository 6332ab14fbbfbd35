"""Every state of the player, in a real browser: axe is content, all can be read and hit, nothing runs sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.frontend.galleries import Galleries

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser


def faults_of_all(
    galleries: Galleries, size: str, language: str, scheme: str, check: str = "tablet"
) -> dict[str, list[str]]:
    with galleries.open("player", size, scheme=scheme) as gallery:
        return gallery.faults_of_all(language, check)


def test_the_gallery_knows_the_states_of_a_film(drive: Drive) -> None:
    def listed(galleries: Galleries) -> list[str]:
        with galleries.open("player", "phone") as gallery:
            assert gallery.page.locator("#ias a").all_text_contents() == gallery.states
            return gallery.states

    states = drive(listed)
    assert {"note", "watch", "decide", "feedback", "ending", "break", "left"} <= set(states)
    assert len(states) > 15


@pytest.mark.parametrize(
    ("size", "language", "scheme"),
    [("phone", "uk", "light"), ("tablet", "pl", "dark"), ("wide", "en", "light"), ("small", "pl", "dark")],
)
def test_every_state_can_be_read_hit_and_heard(drive: Drive, size: str, language: str, scheme: str) -> None:
    assert drive(faults_of_all, size, language, scheme) == {}


def test_text_of_twice_the_size_still_fits(drive: Drive) -> None:
    assert drive(faults_of_all, "zoomed", "pl", "light", "sideways") == {}
