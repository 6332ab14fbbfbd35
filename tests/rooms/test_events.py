"""Events are kept as JSON with a type and a version; those of earlier releases stay readable."""

import msgspec
import pytest

from ias_widgets.errors import StoreError
from ias_widgets.rooms import events, evolve
from ias_widgets.rooms.events import Answered, Entered, decode_event, encode_event


def test_every_kind_of_event_has_a_type_of_its_own() -> None:
    kinds = events.Event.__subclasses__()
    assert {kind.__name__ for kind in kinds} <= set(events.__all__)
    assert len({events._type_name(kind) for kind in kinds}) == len(kinds)


def test_an_event_is_read_as_it_was_written(crowd) -> None:
    crowd.vote(yes=crowd.people)
    for event in crowd.events:
        name, version, data = encode_event(event)
        assert decode_event(name, version, data) == event
        assert isinstance(msgspec.json.decode(data), dict)


def test_a_field_with_a_default_may_be_missing_in_older_events() -> None:
    data = {"participant": "p", "token": "t", "words": "w", "agency": "a", "language": "pl"}
    assert decode_event("entered", 1, msgspec.json.encode(data)) == Entered(**data, table=False)


@pytest.fixture
def third_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice in this story the field of an answer was renamed: ``choice``, then ``answer``, then ``value``."""
    monkeypatch.setitem(events.VERSIONS, "answered", 3)
    renamed = {1: ("choice", "answer"), 2: ("answer", "value")}
    for version, (before, after) in renamed.items():

        def up(data: dict, before: str = before, after: str = after) -> dict:
            return {after if key == before else key: value for key, value in data.items()}

        monkeypatch.setitem(events.UPCASTERS, ("answered", version), up)


OLD = {"participant": "p", "ask": "first.1", "number": 1, "seq": 4}


@pytest.mark.parametrize(("version", "field"), [(1, "choice"), (2, "answer"), (3, "value")])
def test_an_answer_of_any_release_is_read_as_todays(third_version, version, field) -> None:
    data = msgspec.json.encode({**OLD, field: "yes"})
    assert decode_event("answered", version, data) == Answered(**OLD, value="yes")


def test_a_room_of_an_earlier_release_is_brought_back(third_version, crowd) -> None:
    who = crowd.people[0]
    old = msgspec.json.encode({"participant": who, "ask": "first.1", "number": 1, "seq": 1, "choice": "no"})
    crowd.room = evolve(crowd.room, decode_event("answered", 1, old))
    assert crowd.own(who).answers["first.1#1"]["value"] == "no"


def test_what_is_written_today_carries_todays_version(third_version) -> None:
    assert encode_event(Answered(**OLD, value="yes"))[:2] == ("answered", 3)


@pytest.mark.parametrize(
    ("name", "version", "data"),
    [("answered", 2, b"{}"), ("danced", 1, b"{}"), ("answered", 1, b"{"), ("answered", 1, b'{"seq": "x"}')],
)
def test_what_a_newer_release_wrote_or_a_disk_damaged_is_said_to_be_so(name, version, data) -> None:
    with pytest.raises(StoreError) as told:
        decode_event(name, version, data)
    assert told.value.mend


def test_an_event_that_is_none_of_rooms_is_refused(crowd) -> None:
    with pytest.raises(StoreError):
        evolve(crowd.room, "danced")
