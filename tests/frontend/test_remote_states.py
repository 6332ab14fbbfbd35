"""Every state of the phone that leads a room, in a real browser: axe is content, a thumb hits what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.frontend.galleries import Galleries

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser

THUMB = 64
"""CSS pixels: the least height of what leads."""
LOW_OR_HIDDEN = """(least) => [...document.querySelectorAll('.moves .btn, .way, .go')].flatMap(one => {
  const { width, height, bottom } = one.getBoundingClientRect();
  const hidden = one.matches('.go') && bottom > innerHeight;
  return width < least || height < least || hidden ? [`${Math.round(width)}x${Math.round(height)}: ${one.textContent}`] : [];
})"""


def faults_of_all(
    galleries: Galleries, size: str, language: str, scheme: str, check: str = "tablet"
) -> dict[str, list[str]]:
    with galleries.open("remote", size, scheme=scheme) as gallery:
        assert {"open", "divided", "tie", "offline", "stale", "ended"} <= set(gallery.states)
        return gallery.faults_of_all(language, check)


@pytest.mark.parametrize(
    ("size", "language", "scheme", "check"),
    [("small", "uk", "light", "tablet"), ("phone", "pl", "dark", "tablet"), ("zoomed", "en", "light", "sideways")],
)
def test_every_state_can_be_read_hit_and_heard(drive: Drive, size: str, language: str, scheme: str, check: str) -> None:
    assert drive(faults_of_all, size, language, scheme, check) == {}


def test_what_leads_is_large_and_the_next_move_always_in_sight(drive: Drive) -> None:
    def too_small(galleries: Galleries) -> dict[str, list[str]]:
        found = {}
        with galleries.open("remote", "small") as gallery:
            for state in gallery.states:
                gallery.show(state, "uk")
                found[state] = gallery.page.evaluate(LOW_OR_HIDDEN, THUMB)
        return {state: small for state, small in found.items() if small}

    assert drive(too_small) == {}
