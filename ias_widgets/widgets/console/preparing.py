"""Before a room is open: its settings, what is ready and what is not, and the way in for a first phone."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from ias_widgets.errors import IasError
from ias_widgets.rooms.commands import OpenRoom
from ias_widgets.widgets.console.entrance import Addresses, WifiForm, two_codes
from ias_widgets.widgets.console.errands import Watch
from ias_widgets.widgets.console.guide import GuideDrawer
from ias_widgets.widgets.console.pieces import NextButton, box, button, html, shown
from ias_widgets.widgets.console.plans import agenda_of, offer_now, plan_of
from ias_widgets.widgets.console.preflight import Check, left_open, preflight_rows
from ias_widgets.widgets.console.roomlist import RoomLists
from ias_widgets.widgets.console.rows import Rows
from ias_widgets.widgets.console.settings import Settings
from ias_widgets.widgets.console.top import language_field, saved_badge
from ias_widgets.widgets.words import bind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ias_widgets.client import Leader
    from ias_widgets.rooms import Agenda
    from ias_widgets.rooms.wire import PreflightReport, RoomCard, StepCard
    from ias_widgets.widgets.console.errands import Errands
    from ias_widgets.widgets.console.moment import Desk
    from ias_widgets.widgets.console.plans import Offer, Plan
    from ias_widgets.widgets.console.roomlist import Rooming
    from ias_widgets.widgets.room import Room
    from ias_widgets.widgets.words import Words

__all__ = ["Preparing"]

EVERY = 2.0
"""Seconds between two preflights."""
COMES_BACK = 3.0
"""Seconds within which the room's card shows what was changed here."""


class Opening(Protocol):
    """What this stage asks of the console beside what every part may."""

    errands: Errands

    def find_room(self) -> None:
        """Find the room that is being prepared, or prepare one."""

    def doorman(self) -> Leader:
        """Return the connection for what belongs to no room. Blocks: call it in an errand."""

    def rehearse(self) -> None:
        """Play the room through with simulated people."""

    def look_at(self, place: str) -> None:
        """Give the focus to what carries a class."""

    def go_back(self) -> None:
        """Lead the room again that was led before."""

    def failed(self, error: IasError) -> None:
        """Say in words why something could not be done."""


class Preparing:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk, opening: Opening, rooming: Rooming, today: dt.date) -> None:
        self._desk, self._opening = desk, opening
        self._words: Words | None = None
        self._room: Room | None = None
        self._report: PreflightReport | None = None
        self._watch: Watch | None = None
        self._since, self._address = time.time() * 1000, ""
        self._lost, self._wrong, self._failed = False, "", False
        self._changing = threading.Lock()
        self._wanted: Plan | None = None
        self._sent: tuple[Plan, float] | None = None
        self._offer: Offer | None = None
        self._seen: tuple[RoomCard, list[tuple[str, str]]] | None = None
        self._elsewhere = False
        self._title, self._saved, self._heading = html("bar-title"), html("bar-saved"), html("pre-heading")
        self._codes, self._splits = html("codes"), html("splits")
        self.language = language_field(desk)
        self.settings = Settings(self._changed, today)
        self._rows = Rows(self._act, "preflight")
        self._addresses, self._wifi = Addresses(self._use), WifiForm(self._set_wifi)
        self.rooms = RoomLists(rooming)
        self._back = button(opening.go_back, "back-button")
        self._next = NextButton(lambda _seen: self._open())
        self._paper = button(lambda: desk.pull("paper"), "paper-button")
        self._guides = (GuideDrawer(desk, "paper"), GuideDrawer(desk, "network"))
        middle = [
            box([self._heading, self._rows], "lead"),
            *(guide.box for guide in self._guides),
            box([self._back, self._next, self._paper], "go", "go-start"),
        ]
        right = [
            self.rooms.going, box([self._codes, self._wifi.box], "side", "first-phone"), self._addresses.box,
            box([self._splits], "side"), self.rooms.ended,
        ]  # fmt: skip
        self.bar = box([self._title, self._saved, self.language], "bar")
        self.cols = box([self.settings.box, box(middle, "mid"), box(right, "right")], "cols", "cols-start")

    # ---- what begins and ends it -------------------------------------------------------------

    def wake(self) -> None:
        """Begin to look; the choice of films and agendas is read on the first time."""
        self._since = time.time() * 1000
        if self.settings.offer is None:
            self._opening.errands.run(self._read_offer, self._offered, self._offer_failed)
        if self._watch is None:
            self._watch = Watch(EVERY, self._ask, self._reported)

    def rest(self) -> None:
        """Look no more."""
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        self._room, self._report, self._seen, self._wanted = None, None, None, None

    def first_agenda(self) -> Agenda:
        """Return the agenda of the form as it stands, for a room that is only now prepared. Blocks."""
        offer = self._read_offer()
        plan = self.settings.read()
        language = self._words.language if self._words else "pl"
        return agenda_of(replace(plan, film=plan.film or next(iter(offer.films), "")), offer, language)

    def _read_offer(self) -> Offer:
        if self._offer is None:
            self._offer = offer_now()
        return self._offer

    def missed(self) -> None:
        """No room could be found or prepared."""
        self._failed, self._lost = True, True
        self._draw()

    # ---- what it shows -----------------------------------------------------------------------

    def show(self, words: Words, room: Room | None, drawer: str, *, back: bool = False) -> None:
        """Show the room that is prepared, or that there is none yet."""
        self._words = words
        if room is not None and room is not self._room:
            self._room, self._failed, self._lost = room, False, False
            if self._watch is not None:
                self._watch.again()
        self.settings.show(words)
        self._follow()
        self.rooms.show(words)
        for guide in self._guides:
            guide.show(words, drawer)
        shown(self._back, back)
        self._back.description, self._paper.description = words.say("console-back"), words.say("preparing-paper")
        self.language.value, self.language.description = words.language, words.say("console-language")
        self._splits.value = f"<h2>{words.rich('console-groups')}</h2><p>{words.rich('preparing-splits')}</p>"
        self._draw()

    def marks(self, words: Words, drawer: str) -> dict[str, dict[str, str]]:
        """Return what the parts are called and how they stand, for those who do not see them."""
        return {
            "bar": {"role": "banner"},
            "left": {"role": "form", "aria-label": words.say("console-start-settings")},
            "mid": {"role": "main"},
            "lead": {"role": "region", "tabindex": "0", "aria-label": words.say("preparing")},
            "right": {"role": "complementary", "aria-label": words.say("preparing-way-in")},
            "news": {"role": "alert"},
            "pre-heading": {"role": "status"},
            "drawer-paper": {"role": "group", "aria-label": words.say("guide-paper")},
            "drawer-network": {"role": "group", "aria-label": words.say("guide-network")},
            "paper-button": {"aria-expanded": _said(drawer == "paper")},
            "wifi-button": {"aria-expanded": _said(self._wifi.unfolded)},
            "ended-button": {"aria-expanded": _said(self.rooms.unfolded)},
        }

    def _draw(self) -> None:
        words, room = self._words, self._room
        if words is None:
            return
        offer, plan = self.settings.offer, self.settings.read()
        ready = offer.ready(plan.plan) if offer else None
        film = offer.films.get(plan.film) if offer and (ready is None or ready.plays_film) else None
        join = room.join if room else None
        rows = preflight_rows(
            Check(
                report=self._report, now=time.time() * 1000, waiting_since=self._since,
                plan=None if self._elsewhere or offer is None else plan, film=film,
                screen_url=room.screen_url_with_clicker if room else "", wifi=bool(join and join.wifi), lost=self._lost,
                wrong=self._wrong,
            ),
            words,
        )  # fmt: skip
        left = left_open(rows)
        self._rows.label, self._rows.elsewhere = words.say("preparing"), words.say("console-new-window")
        self._rows.show(rows)
        pill = words.rich("preparing-ready", n=len(rows) - left, of=len(rows), ze=words.ze(len(rows)))
        self._heading.value = f"<h1>{words.rich('preparing')}</h1><span class='pill num'>{pill}</span>"
        draft = film is not None and film.draft
        tag = f'<span class="tag">{words.rich("console-draft")}</span>' if draft else ""
        name = room.title if room and room.title else words.say("console-start")
        self._title.value = f"<p class='bar-name'>{words.text(name)}</p>{tag}"
        self._saved.value = saved_badge(words, connected=not self._lost, sending=self._wanted is not None)
        self._codes.value = f"<h2>{words.rich('preparing-first-phone')}</h2>{two_codes(join, words)}"
        self._wifi.show(join, words)
        self._addresses.show(join, self._report, words)
        with self._next.hold_sync():
            self._next.label = words.say("preparing-again" if self._failed else "console-start-open")
            key = "preparing-again-more" if self._failed else "preparing-open-more"
            self._next.detail = words.say(key, n=left)
            self._next.allowed = self._failed or room is not None
            self._next.seen = room.version if room else 0

    # ---- settings ----------------------------------------------------------------------------

    def _offered(self, offer: Offer) -> None:
        self.settings.take(offer)
        self._follow()
        self._draw()

    def _offer_failed(self, error: IasError) -> None:
        self._wrong = str(error)
        self._draw()

    def _follow(self) -> None:
        """Show in the form what the room says, where that is new and nothing of one's own is under way."""
        room, offer = self._room, self.settings.offer
        if room is None or offer is None or self._wanted is not None:
            return
        seen = (room.card, [(step.id, step.title) for step in room.view.steps])
        if seen == self._seen:
            return
        plan = plan_of(room.card, _level(room.view.steps), offer)
        if self._sent is not None and plan != self._sent[0] and time.monotonic() < self._sent[1]:
            return  # what was changed here last is on its way back
        self._seen, self._sent = seen, None
        self._elsewhere = plan is None
        self.settings.lock(on=self._elsewhere)
        if plan is not None:
            self.settings.fill(plan)

    def _changed(self) -> None:
        """Let the prepared room know. While one change is on its way, only the newest of the next is kept."""
        plan = self.settings.read()
        self._wrong = ""
        if self._room is not None and plan.languages and plan.agencies:
            with self._changing:
                idle, self._wanted = self._wanted is None, plan
            if idle:
                self._send(plan)
        self._draw()

    def _send(self, plan: Plan) -> None:
        room, offer, words = self._room, self.settings.offer, self._words
        if room is None or offer is None or words is None:
            return

        def settled(_found: Any) -> None:
            with self._changing:
                wanted = self._wanted
                if wanted == plan:
                    self._wanted, self._sent = None, (plan, time.monotonic() + COMES_BACK)
            if wanted is not None and wanted != plan:
                self._send(wanted)
            self._draw()

        def refused(error: IasError) -> None:
            self._wrong = bind(error.mend or str(error), words.language)
            settled(error)

        self._opening.errands.run(lambda: room.replan(agenda_of(plan, offer, words.language)), settled, refused)

    # ---- what is ready -----------------------------------------------------------------------

    def _ask(self) -> PreflightReport | None:
        room = self._room
        return None if room is None else room.preflight()

    def _reported(self, report: PreflightReport | IasError) -> None:
        self._lost = isinstance(report, IasError)
        if not isinstance(report, IasError):
            used = next((line.address for line in report.addresses if line.used), "")
            if self._address and used != self._address:
                self._since = time.time() * 1000
            self._report, self._address = report, used
        self._draw()

    def _act(self, _key: str, act: str) -> None:
        does: dict[str, Callable[[], None]] = {
            "again": self._look_again,
            "rehearse": self._opening.rehearse,
            "network": lambda: self._desk.pull("network"),
            "controller": lambda: self._opening.look_at("controller-field"),
        }
        if act.startswith("use "):
            self._use(act.removeprefix("use "))
        elif act in does:
            does[act]()

    def _look_again(self) -> None:
        if self._watch is not None:
            self._watch.again()

    def _use(self, address: str) -> None:
        self._hub(lambda leader: leader.set_address(address))

    def _set_wifi(self, name: str, password: str) -> None:
        self._hub(lambda leader: leader.set_wifi(name, password))

    def _hub(self, work: Callable[[Leader], Any]) -> None:
        self._opening.errands.run(
            lambda: work(self._opening.doorman()), lambda _: self._look_again(), self._opening.failed
        )

    def _open(self) -> None:
        if self._failed:
            self._failed = False
            self._opening.find_room()
        elif self._room is not None:  # behind what was changed last
            self._opening.errands.run(lambda: None, lambda _: self._desk.do(OpenRoom(), moving=False), lambda _: None)


def _level(steps: list[StepCard]) -> list[StepCard]:
    return [step for step in steps if step.level == 0]


def _said(on: bool) -> str:  # noqa: FBT001
    return "true" if on else "false"
