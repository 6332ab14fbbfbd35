"""What everybody sees of a result, and when: nothing before its time, no small group ever."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.agendas import ONE, asking, open_question
from tests.e2e.conftest import inspect
from tests.e2e.crowd import Crowd
from tests.e2e.people import Tablet, open_screen
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser

UNIFORMED = ("police", "police", "border_guard")
LABOUR = ("labour_inspectorate", "employment_office", "employment_office")


def shows(screen: Page, key: str, **values: object) -> None:
    expect(screen.get_by_text(said(key, "screen", **values)).first).to_be_visible()


def test_both_votes_stand_side_by_side_and_the_first_was_hidden(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    others = Crowd(server, room)
    others.come(*UNIFORMED[1:], *LABOUR)
    open_question(room)
    tablet.choose(0)
    tablet.is_saved()
    others.answer("police", "police", "inspector", "inspector", "kcik")
    room.close_vote()
    tablet.shows("closed-hidden")
    shows(screen, "screen-counted")
    expect(screen.locator(".fill")).to_have_count(0)
    expect(tablet.page.locator(".fill")).to_have_count(0)
    inspect(screen, "first-vote-hidden-screen")
    room.talk(60)
    tablet.shows("own-answer")
    inspect(tablet.page, "talk-phone")
    inspect(screen, "talk-screen")
    room.ask_again()
    tablet.shows("vote-number", n=2)
    tablet.choose(2)
    tablet.is_saved()
    others.answer("police", "police", "inspector", "inspector", "inspector")
    room.close_vote()
    expect(tablet.page.locator(".fill")).to_have_count(0)
    room.reveal()
    shows(screen, "screen-before-talk")
    shows(screen, "screen-after-talk")
    shows(screen, "screen-shift", changed=2, both=6, ze="no")
    shows(screen, "screen-by-group-after-talk")
    for family in ("Służby mundurowe", "Praca"):
        expect(screen.get_by_role("rowheader", name=family)).to_be_visible()
    tablet.shows("result-kicker", n=2)
    expect(tablet.page.locator(".is-own")).to_contain_text("Inspekcja pracy")
    expect(tablet.page.locator(".is-own .n")).to_have_text(re.compile(r"4\s*" + tablet.said("was", n=2)))
    inspect(screen, "both-votes-screen")
    inspect(tablet.page, "both-votes-phone")
    others.go()


def test_two_answers_are_too_few_to_be_shown(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    others = Crowd(server, room)
    others.come("ngo")
    open_question(room)
    tablet.choose(0)
    tablet.is_saved()
    others.answer("kcik")
    room.close_vote()
    room.reveal()
    shows(screen, "screen-too-few", k=3)
    tablet.shows("result-too-few", k=3)
    expect(screen.locator(".fill")).to_have_count(0)
    expect(tablet.page.locator(".fill")).to_have_count(0)
    assert room.results().empty
    inspect(screen, "too-few-screen")
    inspect(tablet.page, "too-few-phone")
    others.go()


def test_a_result_can_be_hidden_again(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "tablet"), "tablet")
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    others = Crowd(server, room)
    others.come("ngo", "ngo")
    open_question(room)
    tablet.choose(0)
    tablet.is_saved()
    others.answer("kcik", "kcik")
    room.close_vote()
    room.reveal()
    tablet.shows("own-choice")
    expect(screen.locator(".fill")).to_have_count(3)
    inspect(tablet.page, "revealed-tablet")
    room.hide()
    tablet.shows("closed-hidden")
    shows(screen, "screen-counted")
    for page in (tablet.page, screen):
        expect(page.locator(".fill")).to_have_count(0)
    others.go()


def test_a_calm_picture_covers_everything_and_blank_only_the_screen(
    pages: Pages, server: Server, open_room: Open
) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    open_question(room)
    tablet.choose(1)
    tablet.is_saved()
    room.calm()
    tablet.shows("calm-title")
    expect(tablet.choices()).to_have_count(0)
    shows(screen, "screen-calm")
    inspect(screen, "calm-screen")
    inspect(tablet.page, "calm-phone")
    room.blank()
    expect(screen.get_by_role("heading", name=said("screen-blank", "screen"))).to_be_attached()
    tablet.is_saved()
    tablet.has_chosen(1)
    inspect(screen, "blank-screen")
    room.blank(on=False)
    expect(screen.get_by_role("heading", name="Do kogo zadzwonić najpierw?")).to_be_visible()
    tablet.choose(2)
    tablet.is_saved()
