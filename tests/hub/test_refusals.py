"""What cannot be taken is refused with a reason, and the room goes on."""

import secrets

import pytest
from tornado.httpclient import HTTPClientError

from ias_widgets.hub.limits import MESSAGE_BYTES, Limits
from ias_widgets.rooms.commands import Next
from tests.hub.people import until, yes_or_no

TOKEN = "0" * 32


@pytest.fixture
def stranger(workshop):
    device = workshop.connect()
    yield device
    device.close()


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("", "malformed"),
        ("{", "malformed"),
        ("[1, 2]", "malformed"),
        ("null", "malformed"),
        ('{"type":"vote"}', "malformed"),
        ('{"type":"ping","colour":"red"}', "malformed"),
        ('{"type":"language","language":7}', "malformed"),
        ('{"type":"answer","id":"1","round":"r","seq":0,"value":"yes"}', "malformed"),
        ('{"type":"answer","id":"1","round":"r","seq":1,"value":' + "[" * 5000 + "]" * 5000 + "}", "malformed"),
        ('{"type":"join","id":"1","token":"not hexadecimal","agency":"police"}', "malformed"),
        (b'{"type":"ping"}', "malformed"),
        (b"\x00\xff", "malformed"),
        ("x" * (MESSAGE_BYTES + 1), "too-large"),
        ("ż" * (MESSAGE_BYTES // 2 + 1), "too-large"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_message_that_cannot_be_read_is_refused_and_the_connection_goes_on(stranger, room, message, code):
    assert stranger.refused(message) == code
    assert stranger.is_there()
    assert room.somebody_votes()


def test_a_message_beyond_all_measure_ends_the_connection_before_it_is_read(stranger, room):
    stranger.say("x" * (9 * MESSAGE_BYTES))
    assert stranger.hear("pong") is None
    assert stranger.close_code == 1009
    assert room.somebody_votes()


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"type": "answer", "id": "1", "round": "poll.1#1", "seq": 1, "value": "yes"}, "no-room"),
        ({"type": "join", "id": "1", "token": TOKEN, "agency": "police"}, "no-room"),
        ({"type": "resume", "id": "1", "token": TOKEN}, "no-room"),
        ({"type": "recover", "id": "1", "token": TOKEN, "words": ["a", "b", "c"]}, "no-room"),
        ({"type": "break", "id": "1", "on": True}, "no-room"),
        ({"type": "leave", "id": "1"}, "no-room"),
    ],
    ids=lambda value: value["type"] if isinstance(value, dict) else value,
)
def test_who_has_not_said_hello_is_asked_for_a_room(stranger, message, code):
    assert stranger.refused(message) == code


@pytest.mark.parametrize(
    "message",
    [
        {"type": "answer", "round": "poll.1#1", "seq": 1, "value": "yes"},
        {"type": "break", "on": True},
        {"type": "leave"},
        {"type": "resume", "token": TOKEN},
    ],
    ids=lambda message: message["type"],
)
def test_who_has_not_joined_is_told_so_under_the_messages_own_id(room, message):
    visitor = room.device()
    ack = visitor.ask(message)
    assert (ack["outcome"], ack["refusal"]["code"]) == ("refused", "unknown-participant")
    assert room.somebody_votes()


def test_an_unknown_code_is_refused(stranger, room):
    assert stranger.refused({**room.hello(), "room": "000000"}) == "no-room"
    assert stranger.refused({**room.hello(), "room": ""}) == "no-room"


def test_a_facilitator_does_not_come_through_the_rooms_door(stranger, room):
    assert stranger.refused(room.hello("facilitator")) == "not-allowed"
    assert room.somebody_votes()


@pytest.mark.parametrize("role", ["screen", "remote"])
@pytest.mark.parametrize("key", [None, "", "0" * 32, "klucz żółty"])
def test_a_screen_or_a_remote_needs_its_key(stranger, room, role, key):
    assert stranger.refused(room.hello(role, key=key)) == "not-allowed"
    assert stranger.is_there()


def test_the_screens_key_does_not_lead_and_the_remotes_key_leads_no_other_room(workshop, stranger, room):
    other = workshop.open_room()
    assert stranger.refused(room.hello("remote", key=room.created.screen_key)) == "not-allowed"
    assert stranger.refused(room.hello("remote", key=other.created.remote_key)) == "not-allowed"


@pytest.mark.parametrize("who", ["tablet", "screen", "device"])
def test_only_a_remote_leads(room, who):
    device = getattr(room, who)()
    ack = device.lead("end")
    assert (ack["outcome"], ack["refusal"]["code"]) == ("refused", "not-allowed")
    assert not room.state.ended
    assert room.somebody_votes()


def test_a_remote_leads_its_room_and_does_not_vote_in_it(room):
    remote = room.remote()
    assert remote.lead("next")["outcome"] == "done"
    assert remote.ask({"type": "join", "token": TOKEN, "agency": "police"})["refusal"]["code"] == "not-allowed"


def test_a_remote_is_shown_no_notes_of_the_facilitator(workshop):
    room = workshop.open_room(yes_or_no(notes={"en": "Wait for the quiet ones."}))
    room.open_vote()
    assert room.leader().view.notes == ["Wait for the quiet ones."]
    assert room.remote().view()["notes"] == []


def test_a_token_of_another_room_opens_nothing(workshop, room):
    other = workshop.open_room()
    token = other.tablet().token
    visitor = room.device(token=token)
    assert visitor.card["you"] is None
    assert visitor.ask({"type": "resume", "token": token})["refusal"]["code"] == "unknown-participant"


def test_an_agency_that_is_not_in_the_room_is_refused(room):
    ack = room.device().ask({"type": "join", "token": secrets.token_hex(16), "agency": "circus"})
    assert ack["refusal"]["code"] == "unknown-agency"


def test_a_token_that_is_taken_is_refused(room):
    tablet = room.tablet()
    ack = room.device().ask({"type": "join", "token": tablet.token, "agency": "police"})
    assert ack["refusal"]["code"] == "token-in-use"


@pytest.mark.parametrize(
    ("round_", "value", "code"),
    [
        ("poll.1#1", "perhaps", "bad-answer"),
        ("poll.1#1", {"deep": [1]}, "bad-answer"),
        ("poll.1#1", None, "bad-answer"),
        ("poll.1#2", "yes", "no-question"),
        ("poll.1#²", "yes", "no-question"),
        ("poll.1#", "yes", "no-question"),
        ("poll.9#1", "yes", "no-question"),
        ("", "yes", "no-question"),
    ],
    ids=str,
)
def test_an_answer_that_does_not_fit_is_refused_and_a_fitting_one_taken(room, round_, value, code):
    room.open_vote()
    tablet = room.tablet()
    ack = tablet.answer(round_, value)
    assert (ack["outcome"], ack["refusal"]["code"]) == ("refused", code)
    assert tablet.answer("poll.1#1", "yes")["outcome"] == "done"


def test_an_answer_after_the_vote_has_closed_is_refused(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    room.leader().lead(Next())
    assert tablet.answer(round_, "yes")["refusal"]["code"] == "round-closed"


def test_hello_said_twice_begins_anew_and_a_wrong_second_one_changes_nothing(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    assert tablet.refused({**room.hello(), "room": "000000"}) == "no-room"
    assert tablet.answer(round_, "yes")["outcome"] == "done"
    tablet.say(room.hello(token=tablet.token))
    assert tablet.hear("welcome")["you"]["answers"] == {round_: {"seq": 1, "value": "yes"}}
    tablet.say(room.hello())
    assert tablet.hear("welcome")["you"] is None
    assert tablet.answer(round_, "no", seq=2)["refusal"]["code"] == "unknown-participant"


def test_two_connections_of_one_participant_are_one_participant(room):
    round_ = room.open_vote()
    first = room.tablet()
    second = room.come_back(first.token)
    assert first.answer(round_, "yes", seq=1)["outcome"] == "done"
    assert second.answer(round_, "no", seq=2)["outcome"] == "done"
    assert first.answer(round_, "yes", seq=1)["outcome"] == "superseded"
    assert (room.state.present, len(room.state.ask.rounds[0].votes)) == (1, 1)


def test_flooding_is_refused_and_closed_if_it_goes_on(workshop, room):
    flood = workshop.connect()
    at_once, _ = Limits.MESSAGES
    for _ in range(int(at_once)):
        flood.say({"type": "ping"})
    assert flood.refused({"type": "ping"}) == "flooding"
    workshop.clock.now += 10
    assert flood.is_there()
    for _ in range(int(at_once) + 2 * Limits.PATIENCE):
        if not flood.say({"type": "ping"}):
            break
    last = flood.hear("refused", where=lambda message: message["closing"])
    assert last["refusal"]["code"] == "flooding"
    assert flood.hear("pong") is None
    assert flood.close_code == 4000
    assert room.somebody_votes()


def test_the_flood_of_one_tablet_is_no_bar_to_its_neighbour_behind_the_same_address(workshop, room):
    flood = workshop.connect()
    for _ in range(int(Limits.MESSAGES[0]) + 50):
        flood.say({"type": "ping"})
    assert room.somebody_votes()
    flood.close()


def test_guessing_codes_ends_after_ten_wrong_ones(workshop, room):
    guesser = workshop.connect()
    for number in range(Limits.CODES - 1):
        assert guesser.refused({**room.hello(), "room": f"{number:06}"}) == "no-room"
    guesser.say({**room.hello(), "room": "000999"})
    assert guesser.hear("refused")["closing"]
    assert guesser.hear("pong") is None
    assert room.somebody_votes()


def test_guessing_words_ends_with_the_rooms_budget_and_begins_again_later(own_workshop):
    room = own_workshop.open_room()
    tablet = room.tablet(language="en")
    wrong = ["", "", ""]
    tried = 0
    while tried < Limits.WORDS[0]:
        guesser = room.device()
        for _ in range(10):
            ack = guesser.ask({"type": "recover", "token": secrets.token_hex(16), "words": wrong})
            assert ack["refusal"]["code"] == "wrong-words"
            tried += 1
        guesser.close()
    guesser = room.device()
    right = {"type": "recover", "token": secrets.token_hex(16), "words": tablet.you["words"]}
    assert guesser.ask(right)["refusal"]["code"] == "too-many-tries"
    own_workshop.clock.now += 60
    assert guesser.ask(right)["outcome"] == "done"
    assert room.somebody_votes()


def test_words_budget_of_one_room_is_not_that_of_another(own_workshop):
    room, other = own_workshop.open_room(), own_workshop.open_room()
    until(lambda: not room.live.words.take(own_workshop.clock()))
    tablet = other.tablet()
    ack = other.device().ask({"type": "recover", "token": secrets.token_hex(16), "words": tablet.you["words"]})
    assert ack["outcome"] == "done"


# ---- before a connection is open --------------------------------------------------------------


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "https://evil.example:8899", "null", "http://[", "http://127.0.0.1.evil.example"]
)
def test_a_page_of_another_origin_is_refused_with_a_reason(workshop, room, origin):
    with pytest.raises(HTTPClientError) as refused:
        workshop.connect(Origin=origin)
    assert refused.value.code == 403
    assert b"wrong-origin" in refused.value.response.body
    assert room.somebody_votes()


@pytest.mark.parametrize("port", ["", ":8866"], ids=["its own", "that of Voilà by itself"])
def test_a_page_of_the_rooms_own_host_is_let_in(workshop, room, port):
    own = workshop.address.room.rstrip("/")
    page = workshop.connect(Origin=own.rsplit(":", 1)[0] + port if port else own)
    page.say(room.hello())
    assert page.hear("welcome")["room"]["code"] == room.code


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-IAS-Secret": ""}, {"X-IAS-Secret": "0" * 64}, {"X-IAS-Secret": "żółć".encode().decode("latin-1")}],
    ids=["none", "empty", "wrong", "not ASCII"],
)
def test_the_leaders_door_is_closed_without_the_hubs_secret(workshop, headers):
    with pytest.raises(HTTPClientError) as refused:
        workshop.connect(workshop.address.lead, **headers)
    assert refused.value.code == 403
    assert b"secret" in refused.value.response.body


def test_the_leaders_door_is_closed_to_every_page_even_one_that_knew_the_secret(workshop):
    own = workshop.address.inside.rstrip("/")
    with pytest.raises(HTTPClientError) as refused:
        workshop.connect(workshop.address.lead, **{"X-IAS-Secret": workshop.address.secret, "Origin": own})
    assert refused.value.code == 403


def test_the_leaders_door_is_no_door_of_the_room(workshop):
    with pytest.raises(HTTPClientError) as refused:
        workshop.connect(workshop.address.room.replace("http", "ws", 1) + "lead")
    assert refused.value.code == 404


def test_a_leader_is_refused_what_cannot_be_read_and_goes_on(workshop, room):
    leader = workshop.connect(workshop.address.lead, **{"X-IAS-Secret": workshop.address.secret})
    assert leader.refused("{") == "malformed"
    assert leader.refused({"type": "join", "id": "1", "token": TOKEN, "agency": "police"}) == "malformed"
    assert leader.refused({"type": "lead", "id": "1", "command": {"do": "next"}}) == "no-room"
    assert leader.refused({"type": "results", "id": "1"}) == "no-room"
    assert leader.refused({"type": "create", "id": "1", "agenda": {}}) == "bad-agenda"
    leader.say({"type": "rooms", "id": "3"})
    assert room.id in [line["room"] for line in leader.hear("rooms")["rooms"]]
    leader.close()
