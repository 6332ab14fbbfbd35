"""By keyboard alone, at four times the size, without motion: what axe cannot see on the pages of a room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.e2e.agendas import film, to_decision
from tests.e2e.crowd import Crowd
from tests.e2e.people import Tablet, open_screen
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.people import Console
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser

FROM_THE_TOP = """() => {
  window.iasTabs = new Map();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  scrollTo(0, 0);
}"""
"""Let the next Tab go to the first control there is."""

FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const { left, top, right, bottom } = at.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const over = document.elementFromPoint(x, y);
  const looks = getComputedStyle(at), around = at.closest("label, .widget-checkbox") ?? at;
  const ring = [looks, getComputedStyle(around)].some((one) => one.outlineStyle !== "none" || one.boxShadow !== "none");
  window.iasTabs ??= new Map();
  const [seen, within] = [window.iasTabs.has(at), window.iasLast === at];
  window.iasTabs.set(at, true);
  window.iasLast = at;
  const said = (at.getAttribute("aria-label") || at.labels?.[0]?.textContent || at.textContent || at.title || "").trim();
  return { said: said.slice(0, 40), seen, within, ring, hidden: !over || !(at.contains(over) || over.contains(at)) };
}"""
"""What has the focus, where it lies, whether that is seen and whether it was there before."""

GOES_UP = """() => {
  const [stops, found] = [[...window.iasTabs.keys()].filter((one) => one.isConnected), []];
  const column = (one) => one.closest(".bar, .left, .middle, .lead, .right, .go, .drawer, .top");
  const name = (one) => (one.getAttribute("aria-label") || one.labels?.[0]?.textContent || one.textContent).trim().slice(0, 40);
  for (let at = 1; at < stops.length; at += 1) {
    const [before, after] = [stops[at - 1], stops[at]];
    if (column(before) === column(after) && after.getBoundingClientRect().bottom <= before.getBoundingClientRect().top)
      found.push(`${name(before)} > ${name(after)}`);
  }
  return found;
}"""
"""Pairs of stops in a column of which the later lies above. All are measured at once: Tab scrolls."""

CONTROLS = """() => [...document.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length && !one.disabled
    && !one.matches("[role=radio][tabindex='-1']") && !(one.type === "radio" && !one.checked && document.querySelector(`input[name='${one.name}']:checked`)))
  .map((one) => (one.getAttribute("aria-label") || one.labels?.[0]?.textContent || one.textContent || one.title || one.tagName).trim().slice(0, 40))"""

ELSEWHERE = """() => [...document.querySelectorAll("button, a[href], input, select, textarea, summary, h1, h2, p")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".vh, svg, .jp-mod-noOutputs"))
  .filter((one) => { const box = one.getBoundingClientRect(); return box.width && (box.left < -1 || box.right > innerWidth + 1); })
  .map((one) => `${one.tagName} ${(one.getAttribute("aria-label") || one.textContent).trim().slice(0, 40)}`)"""
"""What lies beside the window."""

MOVING = """() => document.getAnimations()
  .filter((one) => one.playState === "running" && one.effect.getComputedTiming().duration > 1)
  .map((one) => `${one.animationName ?? one.transitionProperty}: ${one.effect.target?.className}`)"""


RADIO = "[role=radio], input[type=radio]"
"""Of a group one is reached by Tab, the others by arrows."""


def tabbed(page: Page) -> list[dict[str, Any]]:
    """Press Tab from the top of the page until it has gone round, and return what had the focus."""
    page.evaluate(FROM_THE_TOP)
    stops: list[dict[str, Any]] = []
    for _ in range(120):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None or (stop["seen"] and not stop["within"]):
            break
        if not stop["within"]:  # a date has a stop for each of its parts
            stops.append(stop)
    return stops


def holds_for_keyboards(page: Page, state: str) -> None:
    """Every control is reached, seen where it is, and in the order in which it is read."""
    stops = tabbed(page)
    reached = [stop["said"] for stop in stops]
    missed = [name for name in page.evaluate(CONTROLS) if name not in reached]
    assert missed == [], f"{state}: not reached by Tab"
    assert [stop["said"] for stop in stops if not stop["ring"]] == [], f"{state}: no ring"
    assert [stop["said"] for stop in stops if stop["hidden"]] == [], f"{state}: under something"
    assert page.evaluate(GOES_UP) == [], f"{state}: focus goes up the page"


def holds_when_narrow(page: Page, state: str) -> None:
    """At 400 %, that is 320 pixels wide, nothing lies beside the window (WCAG 2.2, 1.4.10)."""
    before = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 256})
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate(ELSEWHERE) == [], state
    assert not page.evaluate("() => document.scrollingElement.scrollWidth > innerWidth"), state
    assert before is not None
    page.set_viewport_size(before)


def test_the_console_is_led_by_keyboard_at_any_size_and_without_motion(
    server: Server, open_room: Open, console: Console
) -> None:
    room = open_room(film())
    others = Crowd(server, room)
    page = console.page
    console.enter_room(room.code)
    others.come("police", "police", "border_guard", *["labour_inspectorate"] * 3)
    to_decision(room)
    room.open_vote()
    others.answer("apart", "apart", "through", "papers", "papers", "through")
    console.shows_answered(6)
    holds_for_keyboards(page, "vote")
    holds_when_narrow(page, "vote")
    assert page.evaluate(MOVING) == []
    room.close_vote()
    room.reveal()
    console.shows("console-result-shown")
    console.press("console-more")
    expect(page.locator(".drawer-more :focus")).to_be_visible()
    holds_for_keyboards(page, "more")
    holds_when_narrow(page, "more")
    assert page.evaluate(MOVING) == []
    console.button().focus()
    page.keyboard.press("Enter")
    expect(console.button()).not_to_have_attribute("data-seen", str(room.version - 1))
    others.go()


def test_somebody_joins_and_votes_by_keyboard_alone_and_nothing_moves(
    pages: Pages, server: Server, open_room: Open
) -> None:
    room = open_room(film())
    page = pages.open(f"{server.tablet_url}{room.code}", "tablet")
    tablet = Tablet(page)
    screen = open_screen(pages, server, room.code)
    tablet.shows("agency-title")
    holds_for_keyboards(page, "agency")
    holds_when_narrow(page, "agency")
    tab_to(page, RADIO)
    page.keyboard.press("Space")
    tab_to(page, ".btn-main")
    page.keyboard.press("Enter")
    tablet.shows("lobby-title")
    to_decision(room)
    room.open_vote()
    expect(tablet.choices()).to_have_count(3)
    holds_for_keyboards(page, "vote")
    holds_when_narrow(page, "vote")
    tab_to(page, RADIO)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(page.locator(".badge-saved")).to_be_visible()
    expect(page.get_by_text(said("badge-saved", "tablet")).first).to_be_visible()
    for shown in (page, screen):
        assert shown.evaluate(MOVING) == []


def tab_to(page: Page, what: str) -> None:
    """Press Tab until something of this kind has the focus."""
    for _ in range(40):
        if page.evaluate("(what) => document.activeElement?.matches(what)", what):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{what} is not reached by Tab")


def test_a_room_is_prepared_by_keyboard_at_any_size_and_without_motion(pages: Pages, server: Server) -> None:
    page = pages.open(server.console_url, "console")
    expect(page.locator(".next-button")).to_be_visible(timeout=60_000)
    holds_for_keyboards(page, "preparing")
    holds_when_narrow(page, "preparing")
    assert page.evaluate(MOVING) == []
