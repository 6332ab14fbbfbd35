import pytest

from ias_widgets import IasError, Room
from ias_widgets.errors import ContentError, Refused, StoreError
from ias_widgets.rooms import BreakStep
from ias_widgets.widgets.words import Words
from tests.widgets.conftest import seen, yes_or_no

OFFICERS = ("border_guard", "border_guard", "police", "labour_inspectorate")


def test_it_says_its_code_and_where_to_join(poll_room):
    assert len(poll_room.code) == 6
    assert poll_room.join_url.endswith(poll_room.code)
    assert poll_room.code[:3] in repr(poll_room)
    assert poll_room.join_url in poll_room._repr_html_()


def test_it_has_what_a_screen_needs_behind_the_hash(poll_room):
    address, secret = poll_room.screen_url.split("#")
    assert address == f"{poll_room.hub.room}screen"
    assert f"room={poll_room.id}" in secret
    assert f"key={poll_room.screen_key}" in secret


def test_one_call_leads_all_the_way(poll_room):
    phases = [poll_room.phase]
    for _ in range(4):
        poll_room.next()
        phases.append(poll_room.phase)
    assert phases == ["lobby", "watch", "open", "closed", "revealed"]


def test_a_vote_is_opened_closed_revealed_hidden_and_asked_again(poll_room):
    poll_room.go_to("poll")
    poll_room.open_vote()
    assert poll_room.phase == "open"
    poll_room.close_vote()
    assert poll_room.phase == "closed"
    poll_room.reveal()
    assert poll_room.phase == "revealed"
    poll_room.hide()
    assert poll_room.phase == "closed"
    poll_room.talk(120)
    assert poll_room.phase == "talk"
    assert poll_room.view.timer.seconds == 120
    poll_room.ask_again()
    assert (poll_room.phase, poll_room.view.question.number) == ("open", 2)
    poll_room.back()
    assert poll_room.phase == "closed"


def test_results_are_a_frame_once_a_vote_is_closed(poll_room, people):
    some = people(poll_room)
    some.join(*OFFICERS)
    poll_room.go_to("poll")
    poll_room.open_vote()
    assert some.answer("yes", "yes", "yes", "no") == ["done"] * 4
    assert poll_room.results().empty
    poll_room.close_vote()
    frame = poll_room.results()
    assert frame[["choice", "label", "count", "answered"]].values.tolist() == [
        ["yes", "Yes", 3, 4],
        ["no", "No", 1, 4],
    ]


def test_results_hold_no_vote_of_too_few(poll_room, people):
    some = people(poll_room)
    some.join("police", "police")
    poll_room.go_to("poll")
    poll_room.open_vote()
    some.answer("yes", "yes")
    poll_room.close_vote()
    assert poll_room.results().empty


def test_a_live_table_follows_the_room(poll_room, people):
    live = poll_room.results(live=True)
    assert Words("en").rich("results-none") in live.value
    some = people(poll_room)
    some.join(*OFFICERS)
    poll_room.go_to("poll")
    poll_room.open_vote()
    some.answer("yes", "yes", "yes", "no")
    poll_room.close_vote()
    seen(poll_room, lambda: "Yes" in live.value)
    assert live.frame["count"].tolist() == [3, 1]
    live.close()


def test_hands_count_like_answers(poll_room):
    poll_room.hands_present(6)
    poll_room.go_to("poll")
    poll_room.open_vote()
    poll_room.count_hands(yes=4, no=2)
    poll_room.close_vote()
    assert poll_room.view.result.rounds[-1].tally == {"counts": {"yes": 4, "no": 2}}
    poll_room.count_hands({"yes": 1})
    assert poll_room.view.result.rounds[-1].hands == 1


def test_a_question_or_a_step_is_added_on_the_spot(poll_room):
    first = poll_room.add_step(yes_or_no("And then?"), after="poll")
    poll_room.add_step(BreakStep(id="pause", title={"en": "Break"}), after=first)
    assert [step.id for step in poll_room.view.steps] == ["poll", first, "pause"]
    poll_room.go_to("pause")
    assert poll_room.phase == "break"


def test_the_film_takes_the_way_one_says(film_room):
    while film_room.view.question is None:
        film_room.next()
    film_room.decide_by("facilitator")
    film_room.hands_present(5)
    film_room.open_vote()
    ways = film_room.view.ways
    film_room.close_vote()
    film_room.reveal()
    before = film_room.view.scene.id
    film_room.branch(ways[1])
    assert film_room.view.scene.id != before


def test_the_screen_is_darkened_and_calmed(poll_room):
    poll_room.blank()
    assert poll_room.view.curtain == "blank"
    poll_room.calm()
    assert poll_room.view.curtain == "calm"
    poll_room.calm(on=False)
    assert poll_room.view.curtain == "none"


def test_the_timer_runs_and_stops(poll_room):
    poll_room.timer(60, closes=True)
    assert (poll_room.view.timer.running, poll_room.view.timer.closes) == (True, True)
    poll_room.stop_timer()
    assert not poll_room.view.timer.running


def test_what_the_room_does_not_do_says_why(poll_room):
    with pytest.raises(Refused) as refused:
        poll_room.close_vote()
    assert refused.value.code == "no-question"
    assert isinstance(refused.value, IasError)


def test_an_ended_room_is_over(poll_room):
    poll_room.end()
    assert poll_room.phase == "ended"
    with pytest.raises(Refused, match="ended"):
        poll_room.next()


def test_a_command_for_an_older_view_is_refused(poll_room):
    from ias_widgets.rooms.commands import Next

    seen_ = poll_room.version
    poll_room.next()
    with pytest.raises(Refused) as refused:
        poll_room.lead(Next(), at=seen_)
    assert refused.value.code == "stale-view"


def test_it_is_found_again_by_code_or_id(poll_room):
    spaced = f"{poll_room.code[:3]} {poll_room.code[3:]}"
    for name in (poll_room.code, spaced, poll_room.id):
        again = Room.open(name, language="en", hub=poll_room.hub)
        assert (again.id, again.screen_key) == (poll_room.id, poll_room.screen_key)
        again.leave()
    assert poll_room.code in [line["code"] for line in Room.rooms(hub=poll_room.hub)]


def test_a_room_that_is_not_there_is_refused(hub):
    with pytest.raises(Refused) as refused:
        Room.open("000000", hub=hub)
    assert refused.value.code == "no-room"


def test_it_speaks_another_language(poll_room):
    poll_room.go_to("poll")
    poll_room.language = "pl"
    seen(poll_room, lambda: poll_room.view.question.prompt == "Wchodzimy?")


def test_it_takes_an_agenda_as_plain_data(hub, poll_room):
    import msgspec

    from ias_widgets.client import agenda_of_question

    plain = msgspec.to_builtins(agenda_of_question(yes_or_no(), {"en": "Plain"}))
    room = Room(agenda=plain, language="en", hub=hub)
    assert room.title == "Plain"
    room.leave()


def test_a_title_in_words_stands_in_the_rooms_language(hub):
    room = Room(film="night_shift", title="Training in Lublin", language="en", hub=hub)
    assert room.title == "Training in Lublin"
    room.leave()


def test_it_wants_a_film_or_an_agenda(hub):
    with pytest.raises(ContentError, match="film=, guide= or agenda="):
        Room(hub=hub)
    with pytest.raises(ContentError, match="both"):
        Room(film="night_shift", agenda={}, hub=hub)


def test_a_film_that_is_not_there_is_named(hub):
    with pytest.raises(ContentError, match="night_shift"):
        Room(film="night_shif", hub=hub)


def test_options_it_does_not_know_are_refused(hub):
    with pytest.raises(TypeError, match="colour"):
        Room(film="night_shift", colour="blue", hub=hub)


# ---- before and after ------------------------------------------------------------------------


@pytest.fixture
def prepared(hub):
    """A room that is being prepared; given up afterwards."""
    room = Room.prepare(
        film="night_shift", language="en", hub=hub, title="Evening", cohort="Mazowsze 2027", place="Warszawa",
        date="2027-03-12", agencies=["police", "border_guard"], controller="The academy", delete_on="2099-06-30",
    )  # fmt: skip
    yield room
    if room.connected and room.phase == "preparing":
        room.end()
    room.leave()


def test_a_room_is_prepared_with_everything_that_is_known_beforehand(prepared):
    card = prepared.card
    assert prepared.phase == "preparing"
    assert (card.title, card.cohort, card.place, card.date) == ("Evening", "Mazowsze 2027", "Warszawa", "2027-03-12")
    assert [agency.id for agency in card.agencies] == ["police", "border_guard"]
    assert (card.notice.controller, card.notice.delete_on) == ("The academy", "2099-06-30")


def test_it_is_planned_anew_and_opened(prepared, hub):
    from ias_widgets.client import agenda_of_question

    again = Room.prepare(agenda=agenda_of_question(yes_or_no(), {"en": "Another"}), language="en", hub=hub)
    assert again.id == prepared.id
    again.replan(agenda_of_question(yes_or_no(), {"en": "Last"}))
    assert again.title == "Last"
    again.open_room()
    assert again.phase == "lobby"
    with pytest.raises(Refused) as refused:
        again.replan(agenda_of_question(yes_or_no(), {"en": "Too late"}))
    assert refused.value.code == "room-open"
    again.delete()


def test_the_preflight_is_read_from_a_cell(prepared):
    report = prepared.preflight()
    assert report.open_to == "machine"
    assert report.store_error == ""


def test_a_phone_leads_by_an_address_of_this_room_alone(prepared):
    address, secret = prepared.remote_url.split("#")
    assert address == f"{prepared.hub.room}remote"
    assert secret == f"room={prepared.id}&key={prepared.remote_key}&lang=en"
    assert prepared.remote_key != prepared.screen_key
    again = Room.open(prepared.code, language="en", hub=prepared.hub)
    assert again.remote_url == prepared.remote_url
    again.leave()


def test_it_is_rehearsed_and_nothing_is_left(prepared):
    with prepared.rehearse(participants=3) as rehearsal:
        room = Room.open(rehearsal.room, language="en", hub=prepared.hub)
        assert room.card.rehearsal
        room.next()
        room.leave()
    assert [line["code"] for line in Room.rooms(hub=prepared.hub)].count(rehearsal.code) == 0


def test_its_record_is_there_when_it_has_ended_and_goes_when_it_is_deleted(poll_room, tmp_path):
    with pytest.raises(Refused) as refused:
        poll_room.record()
    assert refused.value.code == "room-open"
    poll_room.end()
    there = poll_room.record()
    assert (there / "datapackage.json").read_text(encoding="utf-8") == poll_room.id
    copied = poll_room.record(tmp_path / "copy")
    assert (copied / "datapackage.json").is_file()
    with pytest.raises(StoreError, match="new or empty"):
        poll_room.record(copied)
    poll_room.delete()
    assert not there.exists()


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"date": "12.03.2027"}, "date"),
        ({"agencies": ["polise"]}, "police"),
        ({"plan": "nothing_such"}, "plan"),
        ({"languages": ()}, "languages"),
        ({"delete_on": "soon"}, "delete_on"),
        ({"delete_on": "2020-01-01"}, "a day to come"),
        ({"date": "2027-02-30"}, "2027-02-30"),
        ({"place": "x" * 200}, "place"),
    ],
)
def test_what_is_wrong_about_a_plan_is_said(hub, options, named):
    with pytest.raises(ContentError, match=named):
        Room.prepare(film="night_shift", hub=hub, **options)


def test_options_of_a_film_say_nothing_about_an_agenda(hub):
    with pytest.raises(ContentError, match="cohort"):
        Room(agenda={}, cohort="Mazowsze", hub=hub)
