"""A sheet filled in on tablets: each knows its form at once, answers are on disk when acknowledged, and come once."""

import pytest
from msgspec.structs import replace

from ias_widgets.client import agenda_of_question
from ias_widgets.rooms.commands import Back, EndRoom, Next
from ias_widgets.rooms.events import SheetAnswered
from tests.hub.people import Room, Workshop, until, yes_or_no
from tests.rooms.filled import KEY, RIGHT, a_test, feedback_step


@pytest.fixture
def room(workshop):
    """A room in its lobby, with a test and feedback before it."""
    agenda = agenda_of_question(yes_or_no(), {"en": "A training"})
    steps = (a_test("before", "before"), feedback_step())
    return Room(workshop, workshop.leader.create(replace(agenda, steps=steps)))


def give(tablet, item, value=RIGHT, seq=1, id_=None):
    return tablet.ask({"type": "sheet_answer", "step": "before", "item": item, "value": value, "seq": seq}, id_)


def hand_in(tablet, step="before"):
    return tablet.ask({"type": "sheet_done", "step": step})


def form(tablet):
    return tablet.you["sheet"]["form"]


def test_every_tablet_hears_which_form_is_its_own_when_the_room_comes_to_the_sheet(room):
    tablets = [room.tablet() for _ in range(2)]
    assert [tablet.you["sheet"] for tablet in tablets] == [None, None]
    room.leader().lead(Next())

    told = [tablet.hear("ack", where=lambda ack: ack["id"] == "")["you"]["sheet"] for tablet in tablets]
    assert sorted(sheet["form"] for sheet in told) == ["a", "b"]
    seen = tablets[0].view(lambda view: view["phase"] == "sheet")["sheet"]
    assert [question["id"] for question in seen["forms"]["b"]] == ["b1", "b2", "b3"]
    assert KEY not in str(seen)


def test_who_joins_late_hears_their_form_at_once(room):
    room.leader().lead(Next())
    tablet = room.tablet()

    assert tablet.you["sheet"] == {
        "step": "before", "form": form(tablet), "answers": {}, "seqs": {}, "done": False, "linked": "asked",
    }  # fmt: skip


def test_an_answer_is_acknowledged_without_ones_own_part_and_is_there_on_coming_back(room):
    room.leader().lead(Next())
    tablet = room.tablet()
    item = f"{form(tablet)}1"
    ack = give(tablet, item)

    assert (ack["outcome"], ack["you"]) == ("done", None)
    assert room.come_back(tablet.token).card["you"]["sheet"]["answers"] == {item: RIGHT}


def test_what_is_sent_again_after_the_network_was_gone_happens_once_and_in_its_order(room, workshop):
    room.leader().lead(Next())
    tablet = room.tablet()
    item = f"{form(tablet)}1"
    give(tablet, item, "a", 1, "first")
    back = room.come_back(tablet.token)

    outcomes = [
        give(back, item, "c", 2, "second"),
        give(back, item, "a", 1, "first"),
        give(back, item, "b", 1, "other"),
    ]
    assert [one["outcome"] for one in outcomes] == ["done", "done", "superseded"]
    kept = [event for *_, event in workshop.hub.store.events(f"room:{room.id}") if isinstance(event, SheetAnswered)]
    assert [event.value for event in kept] == ["a", "c"]
    assert hand_in(back)["you"]["sheet"]["done"] is True


def test_a_device_whose_answer_was_overtaken_hears_what_stands(room):
    room.leader().lead(Next())
    tablet = room.tablet()
    other, item = room.come_back(tablet.token), f"{form(tablet)}1"
    give(tablet, item, "a", 2)
    ack = give(other, item, "b", 1)

    assert ack["outcome"] == "superseded"
    assert (ack["you"]["sheet"]["answers"], ack["you"]["sheet"]["seqs"]) == ({item: "a"}, {item: 2})
    assert give(other, item, "b", 3)["outcome"] == "done"


def test_an_answer_that_arrives_when_the_sheet_was_closed_is_refused_until_the_room_goes_back(room):
    leader = room.leader()
    leader.lead(Next())
    tablet = room.tablet()
    item = f"{form(tablet)}1"
    leader.lead(Next())
    until(lambda: room.state.step == "feedback", "the closing")

    assert give(tablet, item)["refusal"]["code"] == "sheet-closed"
    leader.lead(Back())
    assert give(tablet, item, id_="anew")["outcome"] == "done"


def test_screen_and_leader_see_counts_move(room):
    room.leader().lead(Next())
    tablets, screen = [room.tablet() for _ in range(2)], room.screen()
    for tablet in tablets:
        give(tablet, f"{form(tablet)}2")
        hand_in(tablet)

    assert screen.view(lambda view: view["sheet"]["done"] == 2)["sheet"]["present"] == 2
    until(lambda: room.leader().view.sheet and room.leader().view.sheet.done == 2, "the count")


def test_a_handed_in_sheet_stays_over_a_restart_of_the_hub(own_workshop, assets):
    agenda = replace(agenda_of_question(yes_or_no(), {"en": "A"}), steps=(a_test("before", "before"),))
    room = Room(own_workshop, own_workshop.leader.create(agenda))
    room.leader().lead(Next())
    tablet = room.tablet()
    give(tablet, f"{form(tablet)}1")
    hand_in(tablet)
    before = room.state
    own_workshop.stop()

    again = Workshop(own_workshop.store, assets)
    try:
        assert again.hub.find(room.id).room.sheets == before.sheets
    finally:
        again.stop()


def test_the_end_of_the_room_refuses_what_is_on_its_way(room):
    room.leader().lead(Next())
    tablet = room.tablet()
    give(tablet, f"{form(tablet)}1")
    room.leader().lead(EndRoom())

    assert hand_in(tablet)["refusal"]["code"] == "room-ended"


@pytest.mark.parametrize(
    "message",
    [
        {"type": "sheet_answer", "step": "before", "item": "a1", "value": "a", "seq": 0},
        {"type": "sheet_answer", "step": "before", "value": "a", "seq": 1},
        {"type": "sheet_done"},
        {"type": "linking_code", "words": "not a list"},
    ],
)
def test_a_message_that_is_none_is_refused_and_the_connection_goes_on(room, message):
    room.leader().lead(Next())
    tablet = room.tablet()

    assert tablet.refused({"id": "m", **message}) == "malformed"
    assert tablet.is_there()
