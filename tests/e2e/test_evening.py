"""An evening from preflight to record, led once from the console, once from a phone, once from cells."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
import segno
from playwright.sync_api import expect

from ias_widgets import cohorts
from ias_widgets.widgets import Room
from tests.e2e.agendas import FILM, film
from tests.e2e.conftest import axe, inspect, look
from tests.e2e.crowd import Crowd
from tests.e2e.evening import SETTINGS, desk, read_record
from tests.e2e.people import Tablet, hub_of, until
from tests.e2e.remotes import Phone, SlowWire, at, opened
from tests.e2e.serving import serving
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.e2e.conftest import Pages
    from tests.e2e.evening import Desk
    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser

LANGUAGES = ("pl", "en", "uk")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A house of its own: what is set here for all its rooms, a Wi-Fi, is nothing for other tests."""
    with serving(tmp_path_factory.mktemp("evening") / "rooms.sqlite") as running:
        yield running


def in_each_language(console: Desk, name: str) -> None:
    """Keep a picture in each language; let nothing in the Polish one keep people out."""
    for language in reversed(LANGUAGES):
        console.speak(language)
        look(console.page, f"evening-{name}-console-{language}")
    assert axe(console.page) == [], name


def test_an_evening_is_led_from_the_console(pages: Pages, server: Server) -> None:
    console = desk(pages, server)
    room = console.prepared(server)
    console.settle(room)
    tablets = first_devices_come(pages, server, room, console)
    screen = the_screen_is_opened(pages, console)
    console.add_wifi("Pod Lipami", "lipa-i-grab")
    rehearsed(server, console)
    in_each_language(console, "prepared")
    console.next(room)
    expect(screen.locator(".wifi dd").first).to_have_text("Pod Lipami")
    expect(screen.locator(".qr")).to_have_count(2)
    inspect(screen, "evening-join-screen-pl")
    for tablet, agency in zip(tablets, ("border_guard", "labour_inspectorate"), strict=True):
        tablet.shows("agency-title")
        tablet.join(room, agency)
    others = Crowd(server, room)
    others.come("police", "police", "employment_office", "labour_inspectorate")
    look(console.page, "evening-lobby-console-pl")
    while room.phase != "open":
        console.next(room)
    voted(console, tablets, others, first=0)
    console = in_two_consoles_and_in_one_opened_again(pages, server, room, console)
    somebody_asks_for_a_break(console, tablets[0])
    calm_and_dark(console, tablets[0], screen)
    the_remotes_code_leads_here(console, room)
    asked_again(console, room)
    voted(console, tablets, others, first=1)
    console.next(room)
    console.next(room)
    assert room.phase == "revealed"
    console.shows("console-shift", changed=2, both=6, ze="no")
    in_each_language(console, "revealed")
    console.next(room)
    console.end(room)
    for tablet in tablets:
        tablet.has_ended()
    closed(console, room)
    others.go()
    room.leave()


def first_devices_come(pages: Pages, server: Server, room: Room, console: Desk) -> list[Tablet]:
    """The first phone is waited for, and told that it has come to the right place; so is a tablet."""
    console.waits_for("phone")
    tablets = [
        Tablet(pages.open(f"{server.tablet_url}{room.code}", size, language), size, language)
        for size, language in (("phone", "uk"), ("tablet", "en"))
    ]
    for tablet in tablets:
        tablet.shows("preparing-title")
        tablet.shows("preparing-reached")
        inspect(tablet.page, f"evening-preparing-{tablet.size}-{tablet.language}")
    console.has_passed("phone")
    return tablets


def the_screen_is_opened(pages: Pages, console: Desk) -> Page:
    """The console's own link opens the test picture."""
    console.waits_for("screen")
    link = console.row("screen").get_by_role("link").get_attribute("href")
    assert link is not None
    screen = pages.open(link, "screen")
    expect(screen.locator(".strip")).to_contain_text("1920 × 1080")
    inspect(screen, "evening-test-screen-pl")
    console.has_passed("screen")
    return screen


def rehearsed(server: Server, console: Desk) -> None:
    """A rehearsal with 24 simulated people is begun, and leaves nothing."""
    trial = console.rehearse(server)
    console.next(trial)
    inspect(console.page, "evening-rehearsal-console-pl")
    console.page.locator(".rehearsal-end").click()
    console.has_passed("rehearsal")
    assert trial.code not in {line["code"] for line in Room.rooms(hub=hub_of(server))}
    trial.leave()


def asked_again(console: Desk, room: Room) -> None:
    """The same question once more, without anybody having seen what came of it."""
    console.press("console-more")
    console.press("console-ask-again")
    until(room, lambda view: view.phase == "open", "the second vote")
    console.press("console-close")


def voted(console: Desk, tablets: list[Tablet], others: Crowd, *, first: int) -> None:
    """Six vote; the tablets for the choice ``first``, the others apart."""
    for tablet in tablets:
        tablet.choose(first)
        tablet.is_saved()
    others.answer("apart", "apart", "through", "through")
    console.shows_answered(6)


def in_two_consoles_and_in_one_opened_again(pages: Pages, server: Server, room: Room, first: Desk) -> Desk:
    """A second console shows the same in the middle of a round; the first is closed, and opened again."""
    second = desk(pages, server)
    second.enter_room(room.code)
    second.shows_answered(6)
    shown = first.moment()
    second.shows_moment(shown)
    first.page.close()
    again = desk(pages, server)
    again.enter_room(room.code)
    again.shows_answered(6)
    again.shows_moment(shown)
    again.next(room)
    expect(second.page.locator(".next-button")).to_have_attribute("data-seen", str(room.version))
    assert room.phase == "closed"
    second.page.close()
    return again


def somebody_asks_for_a_break(console: Desk, tablet: Tablet) -> None:
    tablet.press("break-button")
    console.shows("console-on-break", n=1)
    tablet.press("break-back")
    expect(console.page.locator(".on-break")).to_be_hidden()


def calm_and_dark(console: Desk, tablet: Tablet, screen: Page) -> None:
    """Calm is for all, dark for the screen alone."""
    console.press("console-calm")
    tablet.shows("calm-title")
    expect(screen.locator(".calm")).to_be_visible()
    console.press("console-calm-off")
    expect(screen.locator(".calm")).to_have_count(0)
    console.press("console-blank")
    dark = screen.get_by_role("heading", name=said("screen-blank", "screen"))
    expect(dark).to_have_count(1)
    expect(tablet.page.get_by_text(tablet.said("calm-title"))).to_have_count(0)
    console.press("console-blank-off")
    expect(dark).to_have_count(0)


def the_remotes_code_leads_here(console: Desk, room: Room) -> None:
    """The QR in the console is that of this room's remote."""
    console.press("remote")
    code = console.page.locator(".drawer-remote svg.qr path")
    expect(code).to_be_visible()
    dark = sum(map(sum, segno.make(room.remote_url, error="m", micro=False).matrix))
    assert (code.get_attribute("d") or "").count("M") == dark
    inspect(console.page, "evening-remote-console-pl")
    console.page.locator(".remote-close").click()


def closed(console: Desk, room: Room) -> None:
    """The summary stands in the page; what is downloaded is what lies in the record's folder, and that is sound."""
    summary = console.page.frame_locator("iframe.summary-page")
    expect(summary.get_by_text(SETTINGS["cohort"]).first).to_be_visible()
    console.shows("closing-ready")
    in_each_language(console, "closed")
    folder = room.record()
    assert console.download("closing-excel").read_bytes() == (folder / "record.xlsx").read_bytes()
    assert console.download("closing-pdf").read_bytes() == (folder / "summary.pdf").read_bytes()
    with zipfile.ZipFile(console.download("closing-zip")) as whole:
        assert f"{folder.name}/datapackage.json" in whole.namelist()
        whole.extractall(folder.parents[1] / "taken")
    records = read_record(folder.parents[1] / "taken" / folder.name)
    (told,) = records.rooms.to_dict("records")
    assert {name: told[name] for name in ("title", "cohort", "place", "controller")} == {
        name: SETTINGS[name] for name in ("title", "cohort", "place", "controller")
    }
    assert told["participants"] == 6
    assert list(records.rounds["answered"]) == [6, 6]
    frame = cohorts.decisions(records)
    assert frame["people"].sum() == 12


def test_an_evening_is_led_from_a_phone(pages: Pages, server: Server) -> None:
    room = Room.prepare(agenda=film(), hub=hub_of(server))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.shows("preparing-title")
    screen = opened(pages, room.screen_url_with_clicker, "projector")
    expect(screen.locator(".strip")).to_contain_text("1280 × 720")
    report = room.preflight()
    assert [(line.width, line.height) for line in report.screens] == [(1280, 720)]
    assert report.phones == 1
    phone, line = leading(pages, server, room)
    moved(phone, room, "open_room")
    tablet.shows("agency-title")
    tablet.join(room, "police")
    others = Crowd(server, room)
    others.come("border_guard", "ngo", "court")
    in_a_hand(phone, "lobby")
    a_clicker_leads_too(screen, room)
    phone.shows("watch")
    while room.view.next.code == "go_on":
        moved(phone, room, "go_on")
    moved(phone, room, "open")
    tablet.choose(1)
    tablet.is_saved()
    others.answer("through", "through", "apart")
    a_stale_tap_is_refused(phone, room, line)
    expect(phone.page.locator(".tally")).to_have_count(0)
    in_a_hand(phone, "closed")
    moved(phone, room, "ask_again", large=False)
    tablet.choose(0)
    tablet.is_saved()
    others.answer("apart", "apart", "through")
    moved(phone, room, "close")
    moved(phone, room, "reveal")
    expect(phone.page.locator(".tally")).to_have_count(1)
    in_a_hand(phone, "revealed")
    moved(phone, room, "branch")
    dark_and_calm(phone, tablet, screen)
    moved(phone, room, "back", large=False)
    assert room.phase == "revealed"
    it_leads_no_other_room(pages, server, room)
    room.end()
    phone.shows("ended")
    tablet.has_ended()
    records = cohorts.load(room.record())
    assert list(records.rounds["answered"]) == [4, 4]
    others.go()
    room.leave()


def leading(pages: Pages, server: Server, room: Room) -> tuple[Phone, SlowWire]:
    """Return a phone that leads, and its connection."""
    device, line = pages.device("phone"), SlowWire()
    device.clock.install()
    device.route_web_socket("**/ws", line.carry)
    return Phone(pages.on_device(device, at(server.tablet_url, room.remote_url))), line


def moved(phone: Phone, room: Room, move: str, *, large: bool = True) -> None:
    """Lead, and wait until it is seen from here, too."""
    before = room.version
    phone.lead(move, large=large)
    until(room, lambda _: room.version > before, move)


def in_a_hand(phone: Phone, name: str) -> None:
    """Keep a picture in each language; let nothing in the Polish one keep people out."""
    for language in reversed(LANGUAGES):
        phone.page.locator("select.lang").select_option(language)
        expect(phone.page.locator("html")).to_have_attribute("lang", language)
        look(phone.page, f"evening-{name}-remote-{language}")
    assert axe(phone.page) == [], name


def dark_and_calm(phone: Phone, tablet: Tablet, screen: Page) -> None:
    dark = screen.get_by_role("heading", name=said("screen-blank", "screen"))
    for move, shown in (("blank", 1), ("blank_off", 0)):
        phone.lead(move, large=False)
        expect(dark).to_have_count(shown)
    phone.lead("calm", large=False)
    tablet.shows("calm-title")
    phone.lead("calm_off", large=False)


def a_clicker_leads_too(screen: Page, room: Room) -> None:
    screen.keyboard.press("PageDown")
    until(room, lambda view: view.phase == "watch", "the first scene")


def a_stale_tap_is_refused(phone: Phone, room: Room, line: SlowWire) -> None:
    """The room moves on while the phone still shows what was there before."""
    line.hold()
    room.close_vote()
    version = room.version
    phone.tap("close")
    line.release()
    expect(phone.page.locator(".sent")).to_contain_text(said("refusal-stale-view", "remote"))
    phone.shows("closed")
    assert (room.phase, room.version) == ("closed", version)


def it_leads_no_other_room(pages: Pages, server: Server, room: Room) -> None:
    """The key of one room with another room in the address."""
    other = Room.prepare(agenda=film(), hub=hub_of(server))
    url = at(server.tablet_url, other.remote_url).replace(other.remote_key, room.remote_key)
    expect(pages.open(url, "phone").locator("h1")).to_have_text(said("remote-refused", "remote"))
    assert other.phase == "preparing"
    other.delete()


def test_an_evening_is_led_from_cells(server: Server, tmp_path: Path) -> None:
    room = Room.prepare(
        film=FILM, language="uk", languages=("uk", "pl"), cohort="Mazowsze 2027", place="Radom", date="2027-03-12",
        controller="Ośrodek szkoleniowy w Lesie", delete_on="2099-06-30", hub=hub_of(server),
    )  # fmt: skip
    assert room.preflight().store_error == ""
    with room.rehearse(participants=4) as rehearsal:
        trial = Room.open(rehearsal.code, hub=hub_of(server))
        until(trial, lambda view: view.present == 4, "simulated people came")
        trial.leave()
    room.open_room()
    people = Crowd(server, room)
    people.come("police", "police", "border_guard", "labour_inspectorate", "employment_office", "employment_office")
    while not (room.view.scene and room.view.scene.ending):
        question = room.view.question
        if room.phase == "open" and question:
            first, second = (choice["id"] for choice in question.body["choices"][:2])
            people.answer(*[first] * (3 + question.number), *[second] * (3 - question.number))
        room.next()
    room.end()
    records = read_record(room.record(tmp_path / "taken"))
    (told,) = records.rooms.to_dict("records")
    assert (told["cohort"], told["language"], told["ended"]) == ("Mazowsze 2027", "uk", True)
    assert set(records.rounds["answered"]) == {6}
    assert len(records.decisions) >= 3
    assert records.steps["ending"].sum() == 1
    ways = cohorts.ways(records)
    assert len(ways) >= len(records.decisions)
    people.go()
    room.leave()
