"""A room is prepared before anybody can join it, and rehearsed without leaving anything."""

import pytest
from msgspec.structs import replace

from ias_widgets.errors import Refused
from ias_widgets.rooms import Audience, Occasion, view
from ias_widgets.rooms.commands import CloseRound, Curtain, EndRoom, GoTo, Next, OpenRoom
from ias_widgets.rooms.faces import room_card
from tests.rooms.made import Evening, said, small_agenda


@pytest.fixture
def evening() -> Evening:
    return Evening(prepared=True)


def refusal(call, *given) -> str:
    with pytest.raises(Refused) as no:
        call(*given)
    return no.value.code


def test_nobody_joins_a_room_that_is_being_prepared(evening) -> None:
    assert refusal(evening.join, 1, "border") == "room-preparing"
    assert room_card(evening.room, "pl").preparing


def test_the_large_button_opens_it_and_then_people_join(evening) -> None:
    seen = view(evening.room, Audience("facilitator"))
    assert (seen.phase, seen.next.code, seen.can_back) == ("preparing", "open_room", False)
    evening.next()
    assert view(evening.room, Audience("facilitator")).phase == "lobby"
    assert not room_card(evening.room, "pl").preparing
    evening.join(2, "border")
    assert evening.room.tablets == 2


def test_until_it_is_opened_its_agenda_may_change(evening) -> None:
    occasion = Occasion(cohort="Mazowsze 2027", place="Warszawa", date="2027-03-12")
    evening.replan(replace(small_agenda(), title=said("Another"), occasion=occasion))
    card = room_card(evening.room, "en")
    assert (card.title, card.cohort, card.place, card.date) == (
        "Another (en)",
        "Mazowsze 2027",
        "Warszawa",
        "2027-03-12",
    )
    evening.lead(OpenRoom())
    assert refusal(evening.replan, small_agenda()) == "room-open"
    assert evening.replayed() == evening.room


def test_opening_an_open_room_changes_nothing() -> None:
    evening = Evening()
    assert evening.lead(OpenRoom()) == ()


@pytest.mark.parametrize("command", [GoTo(step="walk"), CloseRound()])
def test_what_belongs_to_a_room_going_on_is_refused(evening, command) -> None:
    assert refusal(evening.lead, command) == "room-preparing"


def test_its_screens_can_be_blanked_and_it_can_be_given_up(evening) -> None:
    evening.lead(Curtain(curtain="blank"))
    evening.lead(EndRoom())
    assert evening.room.ended


def test_since_when_a_room_is_at_its_step_is_known() -> None:
    evening = Evening()
    assert (evening.room.began_at, evening.room.step_since) == (None, None)
    evening.next()
    evening.now += 90
    evening.lead(Curtain(curtain="calm"))
    evening.next()
    evening.next()
    seen = view(evening.room, Audience("facilitator"))
    assert seen.began_at == 1_000_000
    assert seen.step_since in {1_000_000, 1_090_000}
    assert evening.replayed() == evening.room


def test_everybody_is_told_of_a_rehearsal() -> None:
    evening = Evening(replace(small_agenda(), rehearsal=True))
    assert room_card(evening.room, "pl").rehearsal


@pytest.mark.parametrize(("yes", "no", "divided"), [(6, 5, True), (7, 4, False), (11, 0, False), (5, 5, True)])
def test_with_45_to_55_the_console_advises_to_talk_first(yes, no, divided) -> None:
    evening = Evening()
    people = evening.join(yes + no, "border")
    while view(evening.room, Audience("facilitator")).phase != "open":
        evening.lead(Next())
    first, second = evening.room.ask.question.choice_ids()[:2]
    for number, who in enumerate(people):
        evening.answer(who, first if number < yes else second)
    assert not view(evening.room, Audience("facilitator")).divided or len(people) >= 10
    evening.lead(CloseRound())
    assert view(evening.room, Audience("facilitator")).divided is divided


def test_who_is_here_is_told_by_agency() -> None:
    evening = Evening()
    evening.join(3, "border")
    told = {line.agency: line.present for line in view(evening.room, Audience("facilitator")).agencies}
    assert told == {"border": 3}
