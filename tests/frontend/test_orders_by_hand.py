"""Lines put in order and points shared out in a real browser: with a finger, a mouse and the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.frontend.galleries import Galleries, Gallery

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser

LETTERS = "[...document.querySelectorAll('.order-words b')].map((one) => one.textContent).join('')"
FOCUSED = "document.activeElement.getAttribute('aria-label')"
AT_REST = "![...document.querySelectorAll('.order-line')].some((one) => one.style.transform)"


def middle(gallery: Gallery, selector: str, nth: int) -> tuple[float, float]:
    box = gallery.page.locator(selector).nth(nth).bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def touched(gallery: Gallery, start: tuple[float, float], end: tuple[float, float], last: str = "touchEnd") -> str:
    """Draw a finger over the glass; return the order after it."""
    (x, y), (_, to) = start, end
    device = gallery.page.context.new_cdp_session(gallery.page)

    def finger(kind: str, *points: dict[str, float]) -> None:
        device.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    finger("touchStart", {"x": x, "y": y})
    for part in range(1, 9):
        finger("touchMove", {"x": x, "y": y + (to - y) * part / 8})
    finger(last)
    device.detach()
    gallery.page.wait_for_function(AT_REST)
    return gallery.page.evaluate(LETTERS)


def by_finger(galleries: Galleries) -> list[str]:
    with galleries.open("tablet", (390, 1200)) as gallery:
        gallery.show("kind-ranking-ask", "en")
        fourth, first = middle(gallery, ".order-grip", 3), middle(gallery, ".order-grip", 0)
        broken_off = touched(gallery, fourth, first, "touchCancel")
        on_words = touched(gallery, middle(gallery, ".order-words", 3), middle(gallery, ".order-words", 0))
        up = touched(gallery, fourth, (0, first[1] - 8))
        down = touched(gallery, middle(gallery, ".order-grip", 1), (0, middle(gallery, ".order-grip", 4)[1] + 8))
        return [broken_off, on_words, up, down]


def by_mouse(galleries: Galleries) -> str:
    with galleries.open("tablet", (390, 1200)) as gallery:
        gallery.show("kind-procedure-ask", "en")
        mouse = gallery.page.mouse
        mouse.move(*middle(gallery, ".order-words", 0))
        mouse.down()
        mouse.move(200, middle(gallery, ".order-words", 2)[1] + 8, steps=6)
        mouse.up()
        gallery.page.wait_for_function(AT_REST)
        return gallery.page.evaluate(LETTERS)


def by_keyboard(galleries: Galleries) -> list[str]:
    with galleries.open("tablet", (390, 1200)) as gallery:
        page = gallery.page
        gallery.show("kind-ranking-ask", "en")
        page.locator(".order-line").nth(4).get_by_role("button").first.focus()
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        seen = [page.evaluate(LETTERS), page.evaluate(FOCUSED)]
        page.locator(".order-line").nth(4).get_by_role("button").last.focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector(".order-hand [aria-disabled=true]")
        gallery.show("kind-points-ask", "en")
        page.locator("input[type=range]").first.focus()
        page.keyboard.press("End")
        page.wait_for_selector(".points-left.is-all")
        return [*seen, page.locator(".points-left [role=status]").inner_text()]


def test_a_finger_on_the_grip_moves_a_line_and_one_on_the_words_scrolls(drive: Drive) -> None:
    assert drive(by_finger) == ["ABCDE", "ABCDE", "DABCE", "DBCEA"]


def test_a_mouse_takes_a_line_anywhere(drive: Drive) -> None:
    assert drive(by_mouse) == "BCADE"


def test_all_of_it_can_be_done_with_the_keyboard(drive: Drive) -> None:
    assert drive(by_keyboard) == ["ABECD", "Move up: A call to the family", "All 100 points are shared out"]
