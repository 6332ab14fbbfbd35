"""Every state of the tablet, in a real browser: axe is content, all can be read and hit, nothing runs sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.frontend.galleries import Galleries

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser


def faults_of_all(
    galleries: Galleries, size: str, language: str, scheme: str, check: str = "tablet", *, turn: int | None = None
) -> dict[str, list[str]]:
    with galleries.open("tablet", size, scheme=scheme) as gallery:
        return gallery.faults_of_all(language, check, turn=turn)


def test_the_gallery_knows_the_states_of_an_evening(drive: Drive) -> None:
    def listed(galleries: Galleries) -> list[str]:
        with galleries.open("tablet", "phone") as gallery:
            assert gallery.page.locator("#ias a").all_text_contents() == gallery.states
            return gallery.states

    states = drive(listed)
    assert {"code", "agency", "lobby", "vote", "talk", "result", "facts", "break", "left", "ended"} <= set(states)
    assert len(states) > 40


@pytest.mark.parametrize(
    ("turn", "size", "language", "scheme"),
    [(0, "phone", "uk", "light"), (1, "tablet", "pl", "dark"), (2, "small", "en", "light")],
)
def test_every_state_can_be_read_hit_and_heard(drive: Drive, turn: int, size: str, language: str, scheme: str) -> None:
    assert drive(faults_of_all, size, language, scheme, turn=turn) == {}


def test_text_of_twice_the_size_still_fits(drive: Drive) -> None:
    assert drive(faults_of_all, "zoomed", "pl", "light", "sideways") == {}


def test_a_view_in_somebody_elses_page_leaves_the_page_as_it_is(drive: Drive) -> None:
    def styles(galleries: Galleries) -> list[list[str]]:
        look = """() => [...document.querySelectorAll('.theirs')].map(e => {
          const s = getComputedStyle(e); return [s.fontFamily, s.fontSize, s.margin, s.padding, s.backgroundColor, s.boxSizing].join('|') })"""
        plain = "<h1 class=theirs>A</h1><p class=theirs>B</p><button class='theirs btn'>C</button><ul class='theirs card'><li>D</ul>"
        with galleries.open("tablet", "tablet") as gallery:
            page = gallery.page
            gallery.show("vote", "pl")
            page.evaluate("document.getElementById('ias').insertAdjacentHTML('afterend', `<div>" + plain + "</div>`)")
            with_ours = page.evaluate(look)
            page.evaluate("document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())")
            return [with_ours, page.evaluate(look)]

    ours, theirs = drive(styles)
    assert ours == theirs
    assert len(ours) == 4
