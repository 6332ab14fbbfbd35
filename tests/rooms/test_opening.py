"""A room opens with an agenda and films that can be read and played, or not at all."""

import msgspec
import pytest
from msgspec.structs import replace

from ias_widgets.errors import Refused
from ias_widgets.rooms import RoomDecider, agenda_bytes, content_hash, film_contents
from ias_widgets.rooms.commands import CreateRoom, Next
from tests.rooms.made import Evening, decision, small_agenda, small_film, way

AGENDA = agenda_bytes(small_agenda())


def refusal(contents, films, agenda=AGENDA) -> Refused:
    room = RoomDecider().initial({content_hash(agenda): agenda, **contents}.__getitem__)
    with pytest.raises(Refused) as told:
        RoomDecider().decide(room, CreateRoom(room="r", code="1", agenda=content_hash(agenda), films=films), 0)
    return told.value


def pinned(film) -> tuple[dict[str, bytes], dict[str, str]]:
    package, contents = film_contents(film, {})
    return contents, {"walk": package}


def gate(*ways) -> object:
    film = small_film()
    return replace(film, scenes={**film.scenes, "gate": replace(film.scenes["gate"], decision=decision(*ways))})


def test_a_room_begins_in_the_lobby_and_knows_its_plan(evening) -> None:
    view = evening.see()
    assert (view.phase, view.where, view.next.code) == ("lobby", None, "begin")
    assert [step.id for step in view.steps] == ["first", "film", "talk", "pause", "whom", "sure"]


def test_a_room_is_opened_once(evening) -> None:
    assert evening.refused(CreateRoom(room="r1", code="1", agenda=content_hash(AGENDA), films={})) == "room-exists"


def test_nothing_can_be_done_in_a_room_that_was_never_opened() -> None:
    evening = Evening()
    evening.room = evening.decider.initial(evening.contents.__getitem__)
    assert evening.lead_refused(Next()) == "no-room"


def test_an_agenda_that_was_not_kept_or_is_none_opens_nothing() -> None:
    assert refusal({}, {}, agenda=b"{").code == "bad-agenda"
    assert refusal({}, {}, agenda=b"{}").code == "bad-agenda"
    room = RoomDecider().initial({}.__getitem__)
    with pytest.raises(Refused) as told:
        RoomDecider().decide(room, CreateRoom(room="r", code="1", agenda="0" * 64, films={}), 0)
    assert told.value.code == "bad-agenda"


def test_every_film_of_the_agenda_must_be_handed_in() -> None:
    no = refusal({}, {})
    assert (no.code, no.where) == ("bad-agenda", "step film")


def test_a_film_that_was_not_kept_or_is_none_opens_nothing() -> None:
    contents, films = pinned(small_film())
    assert refusal({}, films).code == "bad-film"
    assert refusal({films["walk"]: b"[]"}, films).code == "bad-film"
    broken = {hash_: data if hash_ == films["walk"] else b"{}" for hash_, data in contents.items()}
    assert refusal(broken, films).code == "bad-film"


def test_a_film_that_leads_nowhere_opens_nothing() -> None:
    assert refusal(*pinned(gate(way("a", "hall"), way("b", "nowhere")))).code == "bad-film"


def test_a_film_whose_choices_no_tablet_could_show_opens_nothing() -> None:
    assert refusal(*pinned(gate(*(way(id_, "hall") for id_ in "abcdefg")))).code == "bad-film"
    assert refusal(*pinned(gate(way("a", "hall"), way("a", "yard")))).code == "bad-film"


def test_a_film_with_a_decision_of_one_choice_opens_nothing() -> None:
    assert refusal(*pinned(gate(way("only", "hall")))).code == "bad-film"


def test_rooms_that_pin_the_same_film_share_it() -> None:
    one, other = Evening(), Evening()
    assert one.room.films["walk"] is other.room.films["walk"]


def test_everything_about_a_room_can_be_told_before_joining_it(evening) -> None:
    from ias_widgets.rooms.faces import room_card

    card = msgspec.to_builtins(room_card(evening.room, "uk"))
    assert card["title"] == "An evening (uk)"
    assert [agency["family"] for agency in card["agencies"]] == [
        "uniformed",
        "uniformed",
        "labour",
        "care",
        "care",
        None,
    ]
    assert card["notice"]["controller"] == "A school"
    assert card["help"] == [{"name": "Help (uk)", "number": "000", "checked": False}]
