"""Before a room is open: it is found or prepared, keeps what is typed, and is shared by two consoles."""

import datetime as dt
from html import escape

import pytest
from msgspec.structs import replace

from ias_widgets.client import Leader
from ias_widgets.client.sheets import LATER
from ias_widgets.rooms.wire import AddressLine
from ias_widgets.widgets.console.plans import plan_of
from ias_widgets.widgets.console.settings import Settings
from ias_widgets.widgets.words import Words
from tests.widgets.hands import STILL, click, enter, part, prepared, press_row, row, text, until, visible

say, rich = Words("en").say, Words("en").rich


@pytest.fixture
def preparing(hub, consoles):
    """A console with a prepared room; the room is opened or deleted when the test is over."""
    console = consoles(language="en", hub=hub)
    yield prepared(console) and console
    console.close()
    leader = Leader(hub)
    for line in leader.rooms():
        if line.phase == "preparing":
            leader.delete(line.room)
    leader.close()


def press_next(console):
    with STILL:
        part(console, "next").press()


def field(console, key):
    return next(some for some in visible(console) if getattr(some, "description", None) == say(key))


def saved(console):
    return rich("console-saved") in part(console, "bar-saved").value


def test_a_room_is_prepared_and_shows_its_codes_before_anything_is_pressed(preparing):
    assert preparing.room.phase == "preparing"
    until(lambda: "<svg" in part(preparing, "codes").value)
    assert part(preparing, "next").label == say("console-start-open")


def test_the_screen_it_opens_obeys_a_clicker_before_and_while_the_room_is_led(preparing):
    opened = preparing.room.screen_url_with_clicker
    until(lambda: "screen" in [row["key"] for row in part(preparing, "preflight").rows])
    acts = [act for row in part(preparing, "preflight").rows if row["key"] == "screen" for act in row["acts"]]
    assert [act["href"] for act in acts] == [opened]
    press_next(preparing)
    until(lambda: preparing._stages.now == "lead")
    until(lambda: escape(opened) in text(preparing))


def test_what_is_typed_reaches_the_room(preparing):
    room = preparing.room
    enter(field(preparing, "preparing-title"), "Lublin, day 1")
    enter(field(preparing, "preparing-controller"), "Fundacja")
    enter(field(preparing, "preparing-place"), "Lublin")
    enter(next(some for some in visible(preparing) if getattr(some, "description", "") == "Українська"), False)
    until(lambda: room.card.languages == ["pl", "en"] and saved(preparing))
    card = room.card
    assert (card.title, card.place, card.notice.controller) == ("Lublin, day 1", "Lublin", "Fundacja")
    assert card.date is not None
    assert card.notice.delete_on > card.date


def test_tests_around_the_agenda_and_what_is_held_for_whom_reach_the_room_and_come_back_to_the_form(preparing):
    room = preparing.room
    enter(field(preparing, "preparing-occasion-kind"), "training")
    enter(field(preparing, "preparing-audience"), "Officers")
    enter(field(preparing, "preparing-programme"), " Szkolenia Łódź 2027 ")
    for purpose in ("feedback", "before"):
        enter(field(preparing, f"preparing-sheet-{purpose}"), True)
    until(
        lambda: (
            [step.kind for step in room.view.steps if step.level == 0] == ["sheet", "film", "sheet"]
            and saved(preparing)
        )
    )
    card = room.card
    assert (card.kind, card.audience, card.programme) == ("training", "Officers", "szkolenia-lodz-2027")
    offer, form = preparing._stages.preparing.settings.offer, preparing._stages.preparing.settings.read()
    assert plan_of(card, [step for step in room.view.steps if step.level == 0], offer) == form
    assert form.sheets == ("before", "feedback")


@pytest.mark.parametrize(
    ("typed", "id_"),
    [(" Trainings_2027 ", "trainings_2027"), ("Навчання 2027", "navchannia-2027"), ("Łódź / II", "lodz-ii"), ("…", "")],
)
def test_the_programmes_id_is_what_was_typed_or_made_of_it_in_any_alphabet(typed, id_):
    settings = Settings(lambda: None, dt.date(2027, 3, 12))
    settings._programme.value = typed

    assert settings.read().programme == id_


def test_a_later_test_is_an_agenda_of_its_own_without_tests_around_it(preparing):
    enter(field(preparing, "preparing-agenda"), LATER)
    until(lambda: [step.kind for step in preparing.room.view.steps] == ["sheet"] and saved(preparing))
    assert preparing.room.card.online
    assert say("preparing-sheet-before") not in [getattr(some, "description", None) for some in visible(preparing)]


def test_another_agenda_gives_the_room_other_steps(preparing):
    enter(field(preparing, "preparing-agenda"), "half_day")
    until(lambda: len(preparing.room.view.steps) > 3)


def test_an_agency_of_ones_own_joins_the_list_with_its_family(preparing):
    picker = part(preparing, "agency-picker")
    enter(picker, ["police", "kcik"], "chosen")
    with STILL:
        picker.add("  Our own   office ", "labour")
    until(lambda: len(preparing.room.card.agencies) == 3 and saved(preparing))
    own = preparing.room.card.agencies[-1]
    assert (own.name, own.family) == ("Our own office", "labour")
    assert picker.summary == say("preparing-agencies-chosen", n=3, families=3)


def test_closed_and_opened_again_it_finds_the_room_with_its_settings(preparing, hub, consoles):
    enter(field(preparing, "preparing-cohort"), "Mazowsze 2027")
    enter(part(preparing, "agency-picker"), ["police", "kcik"], "chosen")
    until(lambda: preparing.room.card.cohort == "Mazowsze 2027" and len(preparing.room.card.agencies) == 2)
    again = consoles(language="pl", hub=hub)
    assert prepared(again).id == preparing.room.id
    form = again._stages.preparing.settings
    until(lambda: form.read().cohort == "Mazowsze 2027")
    assert form.read() == preparing._stages.preparing.settings.read()


def test_two_consoles_show_the_same_settings(preparing, hub, consoles):
    second = consoles(language="en", hub=hub)
    prepared(second)
    enter(field(second, "preparing-place"), "Kraków")
    until(lambda: field(preparing, "preparing-place").value == "Kraków")


def test_while_one_change_is_on_its_way_only_the_newest_of_the_next_is_sent(preparing):
    sent = []
    replan = preparing.room.replan
    preparing.room.replan = lambda agenda: (sent.append(agenda.occasion.place), replan(agenda))
    for name in ("A", "AB", "ABC", "ABCD"):
        enter(field(preparing, "preparing-place"), name)
    until(lambda: preparing.room.card.place == "ABCD" and saved(preparing))
    assert sent[0] == "A"
    assert sent[-1] == "ABCD"
    assert len(sent) < 4


def test_settings_nobody_could_join_with_are_not_sent(preparing):
    before = preparing.room.card
    enter(part(preparing, "agency-picker"), [], "chosen")
    assert row(preparing, "settings")["title"] == say("preflight-no-agency")
    assert preparing.room.card == before


def test_a_room_prepared_from_a_cell_with_an_agenda_of_its_own_keeps_it(hub, consoles, preparing):
    from ias_widgets.client import agenda_of_question
    from tests.widgets.conftest import yes_or_no

    preparing.room.replan(agenda_of_question(yes_or_no(), {"en": "A poll", "pl": "Ankieta"}))
    until(lambda: rich("preparing-elsewhere") in text(preparing))
    assert field(preparing, "preparing-place").disabled


def test_the_large_button_opens_the_room_with_what_was_typed_last(preparing):
    enter(field(preparing, "preparing-place"), "Opole")
    press_next(preparing)
    until(lambda: part(preparing, "next").label == say("next-begin"))
    assert preparing.room.phase == "lobby"
    assert preparing.room.card.place == "Opole"


def test_a_second_console_goes_along_when_the_room_is_opened(preparing, hub, consoles):
    second = consoles(language="en", hub=hub)
    prepared(second)
    press_next(preparing)
    until(lambda: part(second, "next").label == say("next-begin"))


def test_the_wifi_gets_a_code_beside_the_rooms(preparing):
    click(preparing, say("preparing-wifi-add"))
    enter(field(preparing, "preparing-wifi-name"), "IAS-sala")
    enter(field(preparing, "preparing-wifi-password"), "abcdefgh")
    click(preparing, say("preparing-wifi-save"))
    until(lambda: preparing.room.join.wifi is not None)
    until(lambda: rich("preparing-wifi-first") in part(preparing, "codes").value)
    press_next(preparing)
    until(lambda: preparing._stages.now == "lead" and rich("preparing-wifi-first") in text(preparing))


def test_a_password_that_no_wifi_has_is_refused_in_words(preparing):
    click(preparing, say("preparing-wifi-add" if preparing.room.join.wifi is None else "preparing-wifi-change"))
    enter(field(preparing, "preparing-wifi-name"), "IAS-sala")
    enter(field(preparing, "preparing-wifi-password"), "short")
    click(preparing, say("preparing-wifi-save"))
    until(lambda: rich("refusal-bad-wifi") in part(preparing, "news").value)


def test_plan_b_opens_and_closes(preparing):
    click(preparing, say("preparing-paper"))
    assert rich("guide-paper-5") in text(preparing)
    with STILL:
        preparing.pull("")
    assert rich("guide-paper-5") not in text(preparing)


def test_it_asks_the_hub_only_while_this_page_is_shown(preparing):
    watch = preparing._stages.preparing._watch
    press_next(preparing)
    until(lambda: preparing.room.phase == "lobby" and preparing._stages.now == "lead")
    assert watch._over.is_set()


def test_another_address_is_taken_by_a_press(preparing):
    asked = []
    stage = preparing._stages.preparing
    stage._hub = lambda work: work(type("Doorman", (), {"set_address": lambda _, address: asked.append(address)})())
    until(lambda: stage._report is not None)
    vpn = AddressLine(address="10.8.0.3", kind="vpn", card="tun0", used=True)
    wifi = AddressLine(address="192.168.8.2", kind="network", card="wlan0", used=False)
    stage._watch.stop()
    with STILL:
        stage._reported(replace(stage._report, open_to="network", addresses=[vpn, wifi]))
    assert row(preparing, "address")["look"] == "no"
    press_row(preparing, "address", "use 192.168.8.2")
    assert asked == ["192.168.8.2"]


def test_rooms_going_on_are_offered_and_led(preparing, film_room):
    click(preparing, say("console-start-refresh"))
    until(lambda: film_room.id in [one["key"] for one in part(preparing, "rooms-going").rows])
    press_row(preparing, film_room.id, "open")
    until(lambda: part(preparing, "next").label == say("next-begin"))
    assert preparing.room.id == film_room.id


def test_from_a_room_one_goes_to_the_others_and_back(preparing, film_room):
    preparing.enter_room(film_room.id)
    until(lambda: part(preparing, "next").label == say("next-begin"))
    with STILL:
        preparing.start_over()
    prepared(preparing)
    click(preparing, say("console-back"))
    until(lambda: preparing.room is not None and preparing.room.id == film_room.id)


def test_a_hub_that_is_gone_is_said_in_words_and_can_be_tried_again(hub, consoles):
    from ias_widgets.client import HubAddress
    from ias_widgets.client import line as slow

    gone = HubAddress(lead="ws://127.0.0.1:9/lead", room="http://127.0.0.1:9/", secret="x")
    patience, slow.PATIENCE = slow.PATIENCE, 0.2
    try:
        console = consoles(language="en", hub=gone)
        until(lambda: rich("console-start-hub") in text(console))
        assert part(console, "next").label == say("preparing-again")
        assert row(console, "store")["look"] == "no"
    finally:
        slow.PATIENCE = patience


def test_its_models_are_few(preparing):
    parts = list(every(preparing))
    models = {id(model) for some in parts for model in (some, some.layout, getattr(some, "style", some))}
    assert len(models) < 90


def every(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from every(child)
