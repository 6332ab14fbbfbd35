"""Whatever a device sends, the hub neither fails nor lets the room go."""

import json
import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ias_widgets.hub.limits import MESSAGE_BYTES
from tests.hub.people import until

ids = st.text(max_size=70)
tokens = st.one_of(st.from_regex("[0-9a-f]{32}", fullmatch=True), ids)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ids,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ids, inner, max_size=4),
    max_leaves=12,
)
rounds = st.sampled_from(["poll.1#1", "poll.1#2", "poll.1#", "poll.1#²", "poll.1#٣", "poll.1#-1", "#", ".#1"]) | ids
steps = st.fixed_dictionaries({"id": ids, "kind": st.sampled_from(["question", "film", "discussion", "pause", "tea"])})
commands = st.fixed_dictionaries(
    {"do": st.sampled_from(["next", "back", "go_to", "add_step", "hands", "families", "timer", "talk", "branch", "rule"])},
    optional={
        "step": ids | steps | plain, "counts": st.dictionaries(ids, st.integers(-1, 20_000), max_size=3), "seconds": plain,
        "way": st.sampled_from(["rule", "lot", "minority", "facilitator", "best"]), "choice": ids, "rule": ids,
        "names": st.dictionaries(ids, st.dictionaries(ids, ids, max_size=2), max_size=2),
        "of": st.dictionaries(st.sampled_from(["police", "circus"]), ids, max_size=2),
    },
)  # fmt: skip
messages = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["join", "resume", "recover", "answer", "break", "language", "lead", "ping", "hello", "create", "rooms"]
        )
    },
    optional={
        "id": ids, "token": tokens, "agency": st.sampled_from(["police", "circus"]) | ids, "table": st.booleans(),
        "words": st.lists(ids, min_size=2, max_size=4), "round": rounds, "seq": st.integers(-2, 2_000_000),
        "value": st.sampled_from(["yes", "no"]) | plain, "on": st.booleans() | plain, "language": ids, "command": commands,
        "at": st.integers() | st.none(), "role": ids, "key": ids, "protocol": st.integers(), "build": ids,
    },
)  # fmt: skip
raw = st.one_of(
    messages.map(json.dumps),
    messages.map(lambda message: json.dumps(message, ensure_ascii=False)),
    plain.map(json.dumps),
    st.text(max_size=200),
    st.binary(max_size=200),
    st.integers(1, 20).map(lambda size: "x" * (size * MESSAGE_BYTES // 10)),
    st.integers(1, 4000).map(lambda deep: '{"type":"answer","id":"1","round":"poll.1#1","seq":1,"value":' + "[" * deep),
)


@pytest.fixture(scope="module")
def room(workshop):
    room = workshop.open_room()
    room.open_vote()
    return room


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["nobody", "visitor", "tablet", "screen", "remote"]), st.lists(raw, max_size=25))
def test_any_messages_are_answered_and_the_room_goes_on(workshop, caplog, room, who, said):
    caplog.clear()
    made = {"nobody": workshop.connect, "visitor": room.device}
    device = (made.get(who) or getattr(room, who))()
    for message in said:
        device.say(message)
    workshop.clock.now += 60
    assert device.is_there()
    device.close()
    until(lambda: device.hear("pong") is None, "the end of the connection")
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert not room.state.ended
    assert votes_again(room)


def votes_again(room):
    """A remote may have led the room anywhere: open a new vote there, and take part in it."""
    if room.state.ask and room.state.ask.open_round:
        round_ = f"{room.state.ask.id}#{room.state.ask.open_round.number}"
        tablet = room.tablet()
        ack = tablet.answer(round_, "yes")
        tablet.close()
        return ack["outcome"] == "done"
    tablet = room.tablet()
    gone = tablet.ask({"type": "leave"})["outcome"] == "done"
    tablet.close()
    return gone


lead = st.fixed_dictionaries(
    {"type": st.sampled_from(["create", "results", "hello", "language"]), "id": ids}, optional={"agenda": plain}
)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(lead.map(json.dumps) | raw, max_size=10))
def test_a_leader_gone_wrong_is_answered_too(workshop, caplog, room, said):
    caplog.clear()
    leader = workshop.connect(workshop.address.lead, **{"X-IAS-Secret": workshop.address.secret})
    for message in said:
        leader.say(message)
    workshop.clock.now += 60
    assert leader.is_there()
    leader.close()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert votes_again(room)
