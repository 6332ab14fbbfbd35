"""What the preflight says of what the hub saw: each trap by its name, with its mend."""

import pytest
from msgspec.structs import replace as other

from ias_widgets.rooms.wire import AddressLine, Power, PreflightReport, ScreenLine
from ias_widgets.widgets.console.plans import FilmFacts, Plan
from ias_widgets.widgets.console.preflight import Check, left_open, preflight_rows
from ias_widgets.widgets.console.told import day_told
from ias_widgets.widgets.words import LANGUAGES, Words

WORDS = Words("en")
NOW = 1_800_000_000_000.0
WIFI = AddressLine(address="192.168.8.2", kind="network", card="wlan0", used=True)
FILM = FilmFacts({"en": "The Night Shift"}, ("pl", "en", "uk"), 22, draft=True)
PLAN = Plan("film", "night_shift", agencies=("police",), controller="Fundacja", delete_on="2030-01-01")
GOOD = PreflightReport(
    id="1", open_to="network", addresses=[WIFI], door="192.168.8.2:8899", store_error="", store_ms=3.2,
    disk_free=41_500_000_000, power=Power(percent=90, plugged=True, minutes=None),
    screens=[ScreenLine(since=NOW - 61_000, width=1920, height=1080)], phones=2, phone_at=NOW - 1000,
    rehearsed_at=NOW - 86_400_000,
)  # fmt: skip


def rows(report=GOOD, **more):
    given = {"now": NOW, "waiting_since": NOW - 5000, "plan": PLAN, "film": FILM, **more}
    return {row.key: row for row in preflight_rows(Check(report=report, **given), WORDS)}


def line(kind, address="10.8.0.3", *, used=True):
    return AddressLine(address=address, kind=kind, card="card", used=used)


def test_where_all_is_well_nothing_is_left():
    found = rows()
    assert {row.look for row in found.values()} == {"ok"}
    assert left_open(list(found.values())) == 0
    assert found["store"].text == "41 GB free on the disk, a write takes 3 ms."
    assert found["screen"].text.startswith("1920 × 1080, opened a minute ago")
    assert "22 scenes" in found["film"].text
    assert "draft" in found["film"].text


def test_what_needs_somebody_stands_first():
    report = other(GOOD, open_to="machine", power=Power(percent=38, plugged=False, minutes=62), phones=0, phone_at=None)
    looks = [row.look for row in rows(report).values()]
    assert looks == sorted(looks, key=("no", "hey", "wait", "ok").index)
    assert looks[:3] == ["no", "hey", "wait"]


def test_a_room_open_to_this_machine_alone_says_how_to_open_it():
    row = rows(other(GOOD, open_to="machine"))["address"]
    assert row.look == "no"
    assert "ias serve --lan" in row.text


@pytest.mark.parametrize("kind", ["vpn", "container", "link-local", "loopback"])
def test_an_address_no_phone_reaches_is_a_cross_with_the_other_one_a_press_away(kind):
    wifi = other(WIFI, used=False)
    row = rows(other(GOOD, phones=0, phone_at=None, addresses=[line(kind), wifi]))["address"]
    assert row.look == "no"
    assert [(act.name, act.label) for act in row.acts] == [("use 192.168.8.2", "Use 192.168.8.2")]
    alone = rows(other(GOOD, phones=0, phone_at=None, addresses=[line(kind)]))["address"]
    assert (alone.look, alone.acts) == ("no", ())
    assert kind == "loopback" or alone.text != row.text


def test_a_public_address_is_a_warning():
    row = rows(other(GOOD, phones=0, phone_at=None, addresses=[line("public", "8.8.8.8")]))["address"]
    assert row.look == "hey"
    assert "8.8.8.8" in row.text


def test_of_several_networks_another_can_be_chosen_until_a_phone_came():
    lines = [WIFI, line("network", "10.0.0.4", used=False)]
    row = rows(other(GOOD, phones=0, phone_at=None, addresses=lines))["address"]
    assert (row.look, [act.name for act in row.acts]) == ("hey", ["use 10.0.0.4"])
    assert rows(other(GOOD, addresses=lines))["address"].look == "ok"


def test_a_vpn_beside_a_good_address_is_named():
    row = rows(other(GOOD, phones=0, phone_at=None, addresses=[WIFI, line("vpn", used=False)]))["address"]
    assert row.look == "ok"
    assert "VPN" in row.text


def test_a_first_phone_is_waited_for_with_the_time_and_after_a_minute_the_trap_is_named():
    none = other(GOOD, phones=0, phone_at=None)
    waiting = rows(none)["phone"]
    assert (waiting.look, waiting.since) == ("wait", NOW - 5000)
    assert rows(none, wifi=True)["phone"].text != waiting.text
    late = rows(none, waiting_since=NOW - 61_000)["phone"]
    assert (late.look, [act.name for act in late.acts]) == ("hey", ["network"])
    assert "apart" in late.text


def test_a_store_that_takes_nothing_or_has_little_room_is_said():
    broken = rows(other(GOOD, store_error="disk full."))["store"]
    assert (broken.look, broken.text.startswith("disk full.")) == ("no", True)
    little = rows(other(GOOD, disk_free=640_000_000))["store"]
    assert (little.look, "640 MB" in little.text) == ("hey", True)
    assert rows(other(GOOD, store_ms=900.0))["store"].look == "hey"


def test_a_screen_that_is_missing_small_or_unmeasured():
    missing = rows(other(GOOD, screens=[]), screen_url="http://x/screen")["screen"]
    assert (missing.look, missing.acts[0].href) == ("wait", "http://x/screen")
    small = ScreenLine(since=NOW, width=1024, height=768)
    assert rows(other(GOOD, screens=[small]))["screen"].look == "hey"
    large = ScreenLine(since=NOW, width=1920, height=1080)
    assert rows(other(GOOD, screens=[small, large]))["screen"].look == "ok"
    unknown = ScreenLine(since=NOW, width=None, height=None)
    assert rows(other(GOOD, screens=[unknown]))["screen"].look == "ok"


@pytest.mark.parametrize(
    ("minutes", "said"), [(62, "about an hour"), (130, "about 2 hours"), (20, "20 minutes"), (None, "longer")]
)
def test_a_battery_without_its_charger_is_a_warning(minutes, said):
    row = rows(other(GOOD, power=Power(percent=38, plugged=False, minutes=minutes)))["power"]
    assert row.look == "hey"
    assert said in row.text


def test_a_machine_without_a_battery_has_no_such_row():
    assert "power" not in rows(other(GOOD, power=None))


def test_languages_the_film_lacks_are_named():
    row = rows(film=FilmFacts({}, ("pl",), 5, draft=False))["film"]
    assert row.look == "hey"
    assert "English and Ukrainian" in row.text


def test_a_rehearsal_is_offered_and_then_remembered():
    assert rows(other(GOOD, rehearsed_at=None))["rehearsal"].acts[0].name == "rehearse"
    assert rows()["rehearsal"].text.startswith("Yesterday at")


def test_what_the_form_lacks_is_said_here_too():
    from dataclasses import replace

    assert rows(plan=replace(PLAN, controller=""))["controller"].look == "hey"
    assert rows(plan=replace(PLAN, languages=()))["settings"].look == "no"
    assert rows(plan=replace(PLAN, delete_on="2020-01-01"))["delete"].look == "no"
    assert rows(wrong="no such film")["settings"].text == "no such film"


def test_a_hub_that_does_not_answer_is_all_there_is_to_say():
    assert set(rows(lost=True)) == {"store"}
    assert rows(None)["store"].look == "wait"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_words_in_every_language(language):
    kinds = ("network", "vpn", "container", "link-local", "public", "loopback")
    reports = [GOOD, other(GOOD, open_to="machine"), other(GOOD, open_to="named"), None]
    reports += [
        other(GOOD, phones=0, phone_at=None, addresses=[line(kind), *more])
        for kind in kinds
        for more in ([], [other(WIFI, used=False)])
    ]
    for report in reports:
        for row in preflight_rows(
            Check(report=report, now=NOW, waiting_since=0, plan=PLAN, film=FILM), Words(language)
        ):
            assert row.title
            assert row.text
            assert row.state


def test_a_day_is_written_as_its_language_does_and_what_is_none_as_it_stands():
    assert day_told("2027-03-12", WORDS) == "12/03/2027"
    assert day_told("2027-02-30", WORDS) == "2027-02-30"
