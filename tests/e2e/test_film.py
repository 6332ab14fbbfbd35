"""A room from its opening to the film's ending: a console in Voilà, a big screen, six tablets in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Pages, axe, look
from tests.e2e.people import Console, Tablet, open_screen, watcher
from tests.e2e.words import said

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from ias_widgets.client import Leader
    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser

PEOPLE = [
    ("pl", "phone", "border_guard"),
    ("pl", "tablet", "labour_inspectorate"),
    ("en", "phone", "police"),
    ("en", "tablet", "labour_inspectorate"),
    ("uk", "phone", "border_guard"),
    ("uk", "tablet", "employment_office"),
]
"""Three uniformed, three of labour: with k = 3 both families can be shown."""


class Evening:
    """The room and all who are in it; pictures and axe at every new moment."""

    def __init__(self, console: Console, screen: Page, tablets: list[Tablet], leader: Leader) -> None:
        self.console, self.screen, self.tablets, self.leader = console, screen, tablets, leader
        self.seen: list[str] = []
        self.shifts: list[tuple[int, int]] = []

    def look_round(self, moment: str) -> None:
        """Look at everybody's page, once for each kind of moment."""
        if moment in self.seen:
            return
        self.seen.append(moment)
        for name, page in self._surfaces():
            look(page, f"film-{moment}-{name}")
            assert axe(page) == [], f"{name} at {moment}"

    def _surfaces(self) -> list[tuple[str, Page]]:
        """Return a phone or a tablet in each language, the screen and the console."""
        some = [self.tablets[number] for number in (0, 3, 4)]
        tablets = [(f"{tablet.size}-{tablet.language}", tablet.page) for tablet in some]
        return [*tablets, ("screen", self.screen), ("console", self.console.page)]

    def vote(self) -> None:
        """Everybody votes; the first four are of one mind, and at the second vote a fifth joins them."""
        question = self.leader.view.question
        assert question is not None
        majority = 3 + question.number
        for number, tablet in enumerate(self.tablets):
            tablet.choose(0 if number < majority else 1)
        for tablet in self.tablets:
            tablet.is_saved()

    def play(self) -> None:
        """Press what comes next until there is nothing more."""
        for _ in range(80):
            view = self.leader.view
            if view.phase == "open":
                self.vote()
                self.console.shows_answered(6)
            result = view.result
            if view.revealed and result and result.shift:
                self.shifts.append((result.shift.changed, result.shift.both))
            second = "-again" if view.question and view.question.number > 1 else ""
            ending = "-ending" if view.scene and view.scene.ending else ""
            way = f"-{view.path.page}" if view.path_open and view.path else ""
            self.look_round(f"{view.phase}{second}{ending}{way}")
            if view.next.code == "end":
                return
            self.console.next(self.leader)
        raise AssertionError("the film did not come to its end")

    def play_another_way(self) -> None:
        """Play what would have been, and come back to the questions for the talk."""
        page = self.console.page
        page.get_by_role("button", name=said("console-path-play", "console")).click()
        expect(self.screen.locator(".what-if")).to_be_visible()
        for tablet in self.tablets:
            words = said("wait-what-if", "tablet", tablet.language)
            expect(tablet.page.get_by_text(words)).to_be_visible()
        self.look_round("what-if")
        self.console.next(self.leader)
        expect(self.screen.locator(".picks")).to_be_visible()


def test_six_tablets_lead_the_film_to_an_ending_with_a_second_vote(pages: Pages, server: Server) -> None:
    console = Console(pages.open(server.console_url, "console"))
    look(console.page, "film-start-console")
    code = console.open_room("Ośrodek szkoleniowy w Lesie")
    leader = watcher(server, code)
    screen = open_screen(pages, server, code)
    expect(screen.get_by_text(code[:3], exact=True)).to_be_visible()
    tablets = [
        Tablet(pages.open(f"{server.tablet_url}{code}", size, language), size, language) for language, size, _ in PEOPLE
    ]
    for tablet, (_, _, agency) in zip(tablets, PEOPLE, strict=True):
        assert tablet.page.evaluate("isSecureContext") is False
        tablet.join(leader, agency)
    expect(screen.get_by_text("6", exact=True).first).to_be_visible()
    evening = Evening(console, screen, tablets, leader)
    evening.play()
    assert leader.view.scene is not None
    assert leader.view.scene.ending
    assert evening.shifts, "no decision was voted on twice"
    assert set(evening.shifts) == {(1, 6)}
    assert {"lobby", "watch", "open", "closed", "talk", "open-again", "revealed-again", "watch-ending",
        "watch-ending-map", "watch-ending-talk"} <= {
        *evening.seen
    }  # fmt: skip
    evening.play_another_way()
    console.end(leader)
    for tablet in tablets:
        tablet.has_ended()
    evening.look_round("ended")
    leader.close()
