"""Coming in, coming back, going: who answers on which device, and what a device keeps of them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.agendas import ONE, asking, film, open_question
from tests.e2e.conftest import inspect
from tests.e2e.crowd import Crowd
from tests.e2e.people import Tablet, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser


def test_digits_typed_lead_in_and_wrong_ones_say_so(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(server.tablet_url, "phone", "uk"), language="uk")
    tablet.shows("join-title")
    inspect(tablet.page, "join-code-phone-uk")
    wrong = f"{(int(room.code) + 1) % 1_000_000:06}"
    tablet.page.locator("#ias-code").press_sequentially(wrong)
    tablet.main_button().click()
    expect(tablet.page.locator(".banner-bad")).to_contain_text(tablet.said("refusal-no-room").split(".")[0])
    inspect(tablet.page, "join-wrong-code-phone-uk")
    tablet.page.locator("#ias-code").fill("")
    tablet.page.locator("#ias-code").press_sequentially(f"{room.code[:3]} {room.code[3:]}")
    tablet.page.keyboard.press("Enter")
    tablet.shows("agency-title")
    inspect(tablet.page, "join-agency-phone-uk")
    tablet.join(room, "school")
    tablet.shows("lobby-title")
    assert room.view.tablets == 1


def test_three_words_lead_back_on_another_device_however_they_are_typed(
    pages: Pages, server: Server, open_room: Open
) -> None:
    room = open_room(asking(ONE))
    first = Tablet(pages.open(f"{server.tablet_url}{room.code}", "tablet"), "tablet")
    first.join(room, "police")
    words = first.words()
    open_question(room)
    first.choose(1)
    first.is_saved()
    other = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    other.press("recover-button")
    fields = other.page.locator(".word-fields input")
    for number, word in enumerate(["nie", "ma", "takich"]):
        fields.nth(number).fill(word)
    other.main_button().click()
    expect(other.page.locator(".banner-bad")).to_be_visible()
    inspect(other.page, "join-wrong-words-phone")
    for number, word in enumerate(words):
        fields.nth(number).fill(f" {plain(word).upper()} ")
    other.main_button().click()
    other.is_saved()
    other.has_chosen(1)
    other.choose(2)
    other.is_saved()
    assert (room.view.tablets, room.view.answered) == (1, 1)
    first.page.reload()
    first.shows("agency-title")
    inspect(first.page, "join-replaced-tablet")


def plain(word: str) -> str:
    """Return a word as a keyboard without Polish letters writes it."""
    parts = unicodedata.normalize("NFKD", word.replace("ł", "l").replace("Ł", "L"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def test_the_longest_words_stay_whole_on_a_phone(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone", "uk"), language="uk")
    tablet.join(room, "police")
    tablet.words()
    for number, word in enumerate(["галявина", "карамель", "дзеркало"]):
        tablet.page.locator(".words b").nth(number).evaluate("(element, word) => { element.textContent = word; }", word)
    inspect(tablet.page, "join-longest-words-phone-uk")
    heights = tablet.page.locator(".words b").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert heights == [56, 56, 56]


def test_two_people_share_a_tablet_and_each_votes_in_every_round(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE, ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "tablet"), "tablet")
    people = tablet.page.locator(".opt")
    tablet.join(room, "police")
    tablet.more()
    tablet.press("hand-button")
    tablet.shows("hand-more")
    inspect(tablet.page, "hand-tablet")
    tablet.press("hand-new")
    tablet.shows("agency-next")
    tablet.join(room, "ngo")
    open_question(room)
    tablet.choose(1)
    tablet.is_saved()
    tablet.press("hand-next")
    expect(people.nth(0)).to_contain_text(tablet.said("hand-not-yet"))
    expect(people.nth(1)).to_contain_text(tablet.said("hand-done"))
    inspect(tablet.page, "hand-one-answered-tablet")
    people.nth(0).click()
    tablet.has_chosen()
    tablet.choose(0)
    tablet.is_saved()
    until(room, lambda view: view.answered == 2, "both have voted")
    room.close_vote()
    room.next()
    open_question(room)
    tablet.has_chosen()
    tablet.choose(2)
    tablet.is_saved()
    tablet.press("hand-next")
    expect(people.nth(1)).to_contain_text(tablet.said("hand-not-yet"))
    people.nth(1).click()
    tablet.has_chosen()
    tablet.choose(0)
    tablet.is_saved()
    until(room, lambda view: view.answered == 2, "both have voted again")
    assert room.view.tablets == 2


def test_one_tablet_answers_for_a_whole_table(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "tablet", "en"), "tablet", "en")
    tablet.page.locator(".seating summary").click()
    tablet.page.get_by_role("radio", name=tablet.said("seating-table")).click()
    inspect(tablet.page, "table-joining-tablet-en")
    tablet.join(room, "court")
    open_question(room)
    tablet.shows("whole-table")
    tablet.choose(0)
    tablet.is_saved()
    inspect(tablet.page, "table-saved-tablet-en")
    assert (room.view.tablets, room.view.answered) == (1, 1)


def test_who_leaves_is_gone_and_what_they_answered_stays(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE, ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "school")
    others = Crowd(server, room)
    others.come("police", "ngo")
    open_question(room)
    others.answer("police", "police")
    tablet.choose(1)
    tablet.is_saved()
    room.close_vote()
    room.next()
    room.next()
    tablet.more()
    tablet.press("leave-button")
    tablet.shows("leave-title")
    inspect(tablet.page, "leave-asked-phone")
    tablet.press("leave-yes")
    tablet.shows("left-title")
    inspect(tablet.page, "left-phone")
    until(room, lambda view: view.tablets == 2, "one is gone")
    frame = room.results()
    assert dict(zip(frame["choice"], frame["count"], strict=True)) == {"police": 2, "kcik": 1, "inspector": 0}
    tablet.press("left-again")
    tablet.shows("agency-title")
    others.go()


def test_a_latecomer_gets_the_open_round_and_the_story_so_far(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(film())
    open_question(room)
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "labour_inspectorate")
    tablet.shows("story-title")
    expect(tablet.page.locator(".story li")).not_to_have_count(0)
    inspect(tablet.page, "late-phone")
    tablet.choose(0)
    tablet.is_saved()
    expect(tablet.page.locator(".story")).to_have_count(0)


def test_a_room_that_ended_says_good_bye_and_is_forgotten(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    device = pages.device("phone", "en")
    tablet = Tablet(pages.on_device(device, f"{server.tablet_url}{room.code}"), language="en")
    tablet.join(room, "police")
    room.end()
    tablet.has_ended()
    expect(tablet.page.locator(".lines .to-check")).to_have_count(2)
    inspect(tablet.page, "ended-phone-en")
    late = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone", "en"), language="en")
    expect(late.page.locator(".banner-bad, h1")).not_to_have_count(0)
    tablet.press("ended-button")
    tablet.shows("join-title")
    kept = tablet.page.evaluate("() => Object.keys(localStorage).filter(key => key !== 'ias:language')")
    assert kept == []
    inspect(late.page, "ended-late-phone-en")


LEFT_OPEN = """
new MutationObserver(() => {
  const [visit] = performance.getEntriesByType("navigation");
  const build = document.querySelector("meta[name=ias-build]");
  if (visit.type !== "reload" && build && build.content !== "000000000000") build.content = "000000000000";
}).observe(document, { childList: true, subtree: true });
"""
"""Makes the page one of an earlier build, until it is loaded again."""


def test_a_page_older_than_the_server_asks_to_be_loaded_again(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    device = pages.device("phone", "en")
    device.add_init_script(LEFT_OPEN)
    tablet = Tablet(pages.on_device(device, f"{server.tablet_url}{room.code}"), language="en")
    tablet.shows("old-title")
    inspect(tablet.page, "old-page-phone-en")
    tablet.press("old-button")
    tablet.shows("agency-title")
