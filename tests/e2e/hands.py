"""People who answer every kind of question: half of them by touch, half by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.conftest import SETTLED
from tests.e2e.people import Tablet
from tests.e2e.spotters import Line

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Locator, Page

    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

SENTENCES = {
    "pl": "Zabrakło tłumacza, który nie znał pracodawcy",
    "en": "There was no interpreter who did not know the employer",
    "uk": "Бракувало перекладача, який не знав роботодавця",
}
"""What people write here; a number behind it tells their sentences apart."""


class Hand(Tablet):
    """Somebody with a tablet or a phone, who touches it, or has a keyboard and nothing else."""

    def __init__(self, device: BrowserContext, page: Page, line: Line, kind: tuple[str, str], *, number: int) -> None:
        language, size = kind
        super().__init__(page, size, language)
        self.device, self.line, self.number = device, line, number
        self.keys = number % 2 == 1

    def use(self, button: Locator) -> None:
        """Tap a button, or go to it and press Enter."""
        if self.keys:
            button.focus()
            self.page.keyboard.press("Enter")
        else:
            button.tap()

    def type(self, field: Locator, words: str) -> None:
        """Write into a field."""
        if self.keys:
            field.focus()
        else:
            field.tap()
        self.page.keyboard.insert_text(words)

    def sentence(self, more: str = "") -> str:
        """Return a sentence of this person's own."""
        return f"{SENTENCES[self.language]} {more}({self.number})"

    def hears_of(self, room: Room) -> None:
        """Wait until the question that is open stands on the page."""
        asked = room.view.question
        assert asked is not None
        self.line.comes(lambda: self._asked() == asked.round)

    def _asked(self) -> str:
        question = (self.line.views() or [{}])[-1].get("question")
        return str(question["round"]) if question else ""

    def answer(self, kind: str) -> None:
        """Answer a question of a kind, and wait until it is saved."""
        getattr(self, f"_{kind}")()
        self.is_saved()

    def is_saved(self) -> None:
        """The foot says so; words of one's own say beside it what became of them."""
        expect(self.page.locator(".foot .badge-saved")).to_be_visible()

    # ---- one by one ------------------------------------------------------------------------------

    def _single(self) -> None:
        choices = self.page.locator("[role=radiogroup] .choice")
        wanted = self.number % choices.count()
        if not self.keys:
            choices.nth(wanted).tap()
            return
        choices.first.focus()
        self.page.keyboard.press("Space")
        for _ in range(wanted):
            self.page.keyboard.press("ArrowDown")

    _keyed = _scale = _concordance = _single

    def _several(self) -> None:
        for number in {self.number % 3, 3 + self.number % 2}:
            self.use(self.choices().nth(number))

    def _number(self) -> None:
        field = self.page.locator(".number-field input")
        self.type(field, str(20 + 5 * self.number))
        if self.keys:
            self.page.keyboard.press("Enter")
        else:
            self.page.locator(".number .btn-main").tap()

    def _ranking(self) -> None:
        first = self.page.locator(".order-line").first
        if self.keys:
            words = first.locator(".order-words").inner_text()
            first.locator("[data-way=down]").focus()
            for place in range(1, 2 + self.number % 3):
                self.page.keyboard.press("ArrowDown")
                expect(self.page.locator(".order-line").nth(place).locator(".order-words")).to_have_text(words)
        elif self.number % 4 == 0:
            self._drag(first.locator(".order-grip"), self.page.locator(".order-line").nth(2))
            # A tap that follows a drag as fast as a test does is half of a double tap to the browser.
            self.page.locator(".order-hand button").click()
            return
        else:
            first.locator("[data-way=down]").tap()
        self.use(self.page.locator(".order-hand button"))

    _procedure = _ranking

    def _drag(self, grip: Locator, to: Locator) -> None:
        """Drag with a finger, as a touch screen tells it."""
        grip.scroll_into_view_if_needed()
        here, there = grip.bounding_box(), to.bounding_box()
        assert here is not None
        assert there is not None
        x, y = here["x"] + here["width"] / 2, here["y"] + here["height"] / 2
        end = there["y"] + there["height"] - 4
        touch = self.device.new_cdp_session(self.page)

        def tell(type_: str, *points: dict[str, float]) -> None:
            touch.send("Input.dispatchTouchEvent", {"type": type_, "touchPoints": list(points)})

        tell("touchStart", {"x": x, "y": y})
        for part in range(1, 9):
            tell("touchMove", {"x": x, "y": y + (end - y) * part / 8})
        tell("touchEnd")
        touch.detach()
        expect(self.page.locator(".order-ask [role=status]").first).not_to_have_text("")
        self.page.evaluate(SETTLED)

    def _points(self) -> None:
        lines = self.page.locator(".points-line")
        if self.keys:
            lines.nth(self.number % lines.count()).locator("input").focus()
            self.page.keyboard.press("End")
            return
        for line in (lines.nth(0), lines.nth(self.number % 2 + 1)):
            for _ in range(10):
                line.locator("button").last.tap()

    def _place(self) -> None:
        picture = self.page.locator(".place-picture")
        if self.keys:
            picture.focus()
            for key in ("ArrowLeft", "ArrowUp", "ArrowUp"):
                self.page.keyboard.press(key)
            return
        box = picture.bounding_box()
        assert box is not None
        picture.tap(position={"x": box["width"] * (0.3 + 0.03 * self.number), "y": box["height"] * 0.5})

    def _referral(self) -> None:
        for number in (self.number % 5, 5 + self.number % 3):
            self.use(self.page.locator(".referral-targets .choice").nth(number))
        self.use(self.page.locator(".referral > .btn-main"))
        self.page.locator(".referral-expect select").first.select_option("kcik")

    def _words(self) -> None:
        self.type(self.page.locator("textarea"), self.sentence())
        self.use(self.page.locator(".own-words .btn-main"))

    # ---- what is written -------------------------------------------------------------------------

    def writes(self, words: str) -> None:
        """Write to the wall that is open, and wait until it is in the facilitator's hands."""
        self.type(self.page.locator(".composer textarea"), words)
        self.use(self.page.locator(".composer .btn-main"))
        expect(self.page.locator(".own-note", has_text=words).locator(".badge-saved")).to_be_visible()

    def promises(self, words: str) -> None:
        """Write a commitment: with whom, and by when."""
        chips = self.page.locator(".composer .chips")
        self.use(chips.first.locator("button").nth(self.number % 4))
        self.use(chips.last.locator("button").nth(self.number % 3))
        self.writes(words)

    def takes_back(self, words: str) -> None:
        """Take back what one wrote, and hear that it is gone."""
        note = self.page.locator(".own-note", has_text=words)
        self.use(note.locator(".btn-plain"))
        self.use(note.locator(".sure button").first)
        expect(note).to_have_count(0)

    def votes_for(self, *words: str) -> None:
        """Give a vote to each of these notes, and wait until the hub has them."""
        for sentence in words:
            note = self.page.locator(".votable", has_text=sentence)
            self.use(note)
            expect(note).to_have_attribute("aria-pressed", "true")
        self.line.comes(lambda: len(self._given()) >= len(words))

    def _given(self) -> list[str]:
        told = [message["you"]["votes"] for message in self.line.heard if message.get("you")]
        return [note for notes in told[-1].values() for note in notes] if told else []

    def asks_the_room(self, words: str) -> None:
        """Ask a question of the whole room, and come back."""
        self.use(self.page.locator(".ask-room"))
        self.writes(words)
        self.use(self.page.locator(".foot .btn-main"))


def hand(pages: Pages, server: Server, room: Room, kind: tuple[str, str], *, number: int) -> Hand:
    """Open the room on a device of a language and a size."""
    language, size = kind
    device = pages.device(size, language)
    line = Line(device)
    return Hand(device, pages.on_device(device, f"{server.tablet_url}{room.code}"), line, kind, number=number)
