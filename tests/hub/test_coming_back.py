"""Reconnecting, coming back, handing on, coming late: through the real protocol."""

import secrets
import time

from ias_widgets.hub.live import GRACE
from ias_widgets.rooms.commands import EndRoom, Next, SetFamilies, StartTimer
from tests.hub.people import Room, Workshop, until


def token():
    return secrets.token_hex(16)


def test_a_token_brings_back_the_own_answer(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    tablet.answer(round_, "no", seq=3)
    tablet.vanish()
    back = room.come_back(tablet.token)
    assert back.card["you"]["participant"] == tablet.you["participant"]
    assert back.card["you"]["answers"] == {round_: {"seq": 3, "value": "no"}}
    assert back.view()["phase"] == "open"


def test_another_tablets_welcome_holds_nobodys_answer(room):
    round_ = room.open_vote()
    room.tablet().answer(round_, "no")
    other = room.tablet()
    assert other.you["answers"] == {}
    assert "no" not in str(other.view()["result"])


def test_an_answer_sent_again_on_a_new_connection_is_acknowledged_again_and_counts_once(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    assert tablet.answer(round_, "yes", id_="same")["outcome"] == "done"
    tablet.vanish()
    assert room.come_back(tablet.token).answer(round_, "yes", id_="same")["outcome"] == "done"
    assert [vote.value for vote in room.state.ask.rounds[0].votes.values()] == ["yes"]


def test_a_first_answer_that_arrives_after_the_second_does_not_win(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    assert tablet.answer(round_, "no", seq=2)["outcome"] == "done"
    assert tablet.answer(round_, "yes", seq=1)["outcome"] == "superseded"
    assert [vote.value for vote in room.state.ask.rounds[0].votes.values()] == ["no"]


def test_a_join_sent_twice_gives_the_same_participant_with_the_same_words(room):
    join = {"type": "join", "token": token(), "agency": "police"}
    device = room.device()
    first, again = device.ask(join, "same"), device.ask(join, "same")
    elsewhere = room.device().ask(join, "same")
    assert first["you"] == again["you"] == elsewhere["you"]
    assert len(first["you"]["words"]) == 3
    assert len(room.state.persons) == 1


def test_three_words_bring_a_participant_back_on_another_device_in_another_language(room):
    round_ = room.open_vote()
    tablet = room.tablet(language="pl")
    tablet.answer(round_, "yes")
    words = room.workshop.hub.words
    in_ukrainian = words.spoken(words.find(tablet.you["words"]), "uk")
    assert in_ukrainian != tablet.you["words"]
    phone = room.device(language="en")
    ack = phone.ask({"type": "recover", "token": token(), "words": [word.upper() + " " for word in in_ukrainian]})
    assert ack["you"]["participant"] == tablet.you["participant"]
    assert ack["you"]["answers"] == {round_: {"seq": 1, "value": "yes"}}
    assert ack["you"]["words"] == words.spoken(words.find(in_ukrainian), "en")
    assert phone.answer(round_, "no", seq=2)["outcome"] == "done"


def test_the_device_that_was_left_behind_speaks_for_nobody_any_more(room):
    room.open_vote()
    tablet = room.tablet()
    phone = room.device()
    phone.ask({"type": "recover", "token": token(), "words": tablet.you["words"]})
    assert tablet.hear("pong") is None
    assert tablet.close_code == 4003
    stale = room.come_back(tablet.token)
    assert stale.card["you"] is None
    assert stale.ask({"type": "resume", "token": tablet.token})["refusal"]["code"] == "unknown-participant"


def test_wrong_words_are_refused(room):
    room.tablet()
    for words in (["", "", ""], ["sea", "sea", "no-such-word"], ["a" * 64] * 3):
        ack = room.device().ask({"type": "recover", "token": token(), "words": words})
        assert ack["refusal"]["code"] == "wrong-words"


def test_a_tablet_is_handed_on_and_back(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    tablet.answer(round_, "yes")
    second = tablet.ask({"type": "join", "token": token(), "agency": "police"})["you"]
    assert second["participant"] != tablet.you["participant"]
    assert second["answers"] == {}
    tablet.answer(round_, "no")
    first = tablet.ask({"type": "resume", "token": tablet.token})["you"]
    assert first["answers"] == {round_: {"seq": 1, "value": "yes"}}
    assert tablet.answer(round_, "no", seq=2)["outcome"] == "done"
    assert (room.state.present, len(room.state.ask.rounds[0].votes)) == (2, 2)


def test_who_comes_late_gets_the_open_question(room):
    round_ = room.open_vote()
    late = room.tablet()
    assert late.you["joined_late"]
    view = late.view()
    assert (view["phase"], view["question"]["round"]) == ("open", round_)
    assert late.answer(round_, "yes")["outcome"] == "done"


def test_who_has_left_for_good_is_a_stranger_and_their_answer_stays(room):
    round_ = room.open_vote()
    tablet = room.tablet()
    tablet.answer(round_, "yes")
    assert tablet.ask({"type": "leave"})["outcome"] == "done"
    assert tablet.answer(round_, "no", seq=2)["refusal"]["code"] == "unknown-participant"
    assert room.come_back(tablet.token).card["you"] is None
    assert room.state.present == 0
    assert [vote.value for vote in room.state.ask.rounds[0].votes.values()] == ["yes"]


def test_a_break_is_told_and_ended(room):
    tablet = room.tablet()
    assert tablet.ask({"type": "break", "on": True})["you"]["on_break"]
    assert room.state.present == 0
    assert not tablet.ask({"type": "break", "on": False})["you"]["on_break"]


def test_another_language_brings_card_and_view_in_it(room):
    tablet = room.tablet(language="en")
    tablet.say({"type": "language", "language": "uk"})
    card = tablet.hear("welcome")["room"]
    assert card["agencies"] != tablet.card["room"]["agencies"]


def test_a_language_the_room_does_not_speak_is_its_first(room):
    first = room.device(language=room.state.agenda.languages[0]).card["room"]
    assert room.device(language="tlh").card["room"] == first
    assert all(language in room.state.agenda.languages for _, language in room.live._encoded)


def test_a_room_that_has_ended_takes_nobody_new_and_says_goodbye_to_those_who_were_there(room):
    tablet = room.tablet()
    room.leader().lead(EndRoom())
    assert tablet.view(lambda view: view["phase"] == "ended")
    assert room.come_back(tablet.token).view()["phase"] == "ended"
    visitor = room.workshop.connect()
    assert visitor.refused(room.hello()) == "room-ended"


def test_after_a_restart_all_is_as_it_was(own_workshop, assets):
    room = own_workshop.open_room()
    round_ = room.open_vote()
    tablet = room.tablet()
    tablet.answer(round_, "yes")
    own_workshop.thread.run(own_workshop.running.stop())
    again = Workshop(own_workshop.store, assets)
    try:
        same = Room(again, room.created)
        back = same.come_back(tablet.token)
        assert back.card["you"]["answers"] == {round_: {"seq": 1, "value": "yes"}}
        assert same.screen().view()["answered"] == 1
        assert same.somebody_votes()
    finally:
        again.stop()


# ---- presence --------------------------------------------------------------------------------


def presence(workshop, room, expected):
    """Look who is gone, and wait until so many are present."""

    def looked():
        workshop.thread.call(workshop.hub.sweep)
        return room.state.present == expected

    until(looked, f"{expected} present, not {room.state.present}")


def test_a_tablet_that_is_gone_counts_until_the_grace_is_over_and_again_when_it_is_back(own_workshop):
    room = own_workshop.open_room()
    stays, goes = room.tablet(), room.tablet()
    goes.vanish()
    until(lambda: len(room.live.gone) == 1, "the loss")
    own_workshop.clock.now += GRACE - 1
    assert stays.is_there()
    presence(own_workshop, room, 2)
    own_workshop.clock.now += 2
    presence(own_workshop, room, 1)
    room.come_back(goes.token)
    presence(own_workshop, room, 2)


def test_an_answer_of_somebody_who_was_away_counts_them_in_again(own_workshop):
    room = own_workshop.open_room()
    round_ = room.open_vote()
    tablet = room.tablet()
    tablet.vanish()
    until(lambda: room.live.gone, "the loss")
    own_workshop.clock.now += GRACE + 1
    presence(own_workshop, room, 0)
    assert room.come_back(tablet.token).answer(round_, "yes")["outcome"] == "done"
    presence(own_workshop, room, 1)


def test_a_tablet_that_says_nothing_and_closes_nothing_is_let_go(own_workshop):
    """As when it falls asleep or leaves the network: the connection just stays."""
    room = own_workshop.open_room()
    tablet = room.tablet()
    tablet.fall_asleep()
    own_workshop.clock.now += GRACE * 0.6
    presence(own_workshop, room, 1)
    own_workshop.clock.now += GRACE * 0.6
    presence(own_workshop, room, 0)
    assert tablet.hear("pong") is None
    assert tablet.close_code == 4004
    assert room.live.connections == set()


def test_a_quiet_tablet_that_is_there_stays(own_workshop):
    room = own_workshop.open_room()
    room.tablet()
    for _ in range(5):
        own_workshop.clock.now += GRACE * 0.6
        own_workshop.thread.call(own_workshop.hub.sweep)
        now = own_workshop.clock()
        until(lambda now=now: all(socket.heard_at == now for socket in own_workshop.hub.sockets), "the tablets' pong")
    presence(own_workshop, room, 1)


def test_who_was_there_before_a_restart_has_the_grace_to_come_back(own_workshop, assets):
    room = own_workshop.open_room()
    tablet = room.tablet()
    room.tablet()
    own_workshop.thread.run(own_workshop.running.stop())
    again = Workshop(own_workshop.store, assets)
    try:
        same = Room(again, room.created)
        presence(again, same, 2)
        same.come_back(tablet.token)
        again.clock.now += GRACE + 1
        assert same.come_back(tablet.token).is_there()
        presence(again, same, 1)
    finally:
        again.stop()


# ---- what the hub does by itself ---------------------------------------------------------------


def test_a_timer_that_closes_the_round_does_so_by_itself(room):
    round_ = room.open_vote()
    tablet, screen = room.tablet(), room.screen()
    tablet.answer(round_, "yes")
    room.leader().lead(StartTimer(seconds=1, closes=True))
    assert tablet.view(lambda view: view["timer"] and view["timer"]["running"])
    assert tablet.view(lambda view: view["phase"] == "closed")
    assert screen.view(lambda view: view["phase"] == "closed")["answered"] == 1


def test_a_timer_that_ran_out_while_no_hub_ran_closes_its_round_at_the_start(own_workshop, assets):
    room = own_workshop.open_room()
    room.open_vote()
    room.leader().lead(StartTimer(seconds=1, closes=True))
    own_workshop.thread.run(own_workshop.running.stop())
    until(lambda: time.time() > room.state.timer.ends_at, "the end of the time")
    again = Workshop(own_workshop.store, assets)
    try:
        until(lambda: Room(again, room.created).state.ask.counted, "the closing")
    finally:
        again.stop()


def test_families_that_are_grouped_anew_reach_every_device_with_a_new_card(room):
    devices = [room.tablet(), room.screen(), room.remote()]
    agencies = [agency.id for agency in room.state.agenda.agencies]
    room.leader().lead(SetFamilies(names={"all": {"en": "Everybody"}}, of=dict.fromkeys(agencies, "all")))
    for device in devices:
        card = device.hear("welcome")["room"]
        assert [family["name"] for family in card["families"]] == ["Everybody"]
    until(lambda: [family.name for family in room.workshop.leader.card.families] == ["Everybody"], "the leader's card")


def test_a_leader_and_a_remote_see_each_others_steps(room):
    remote = room.remote()
    leader = room.leader()
    leader.lead(Next())
    assert remote.view(lambda view: view["where"] is not None)
    remote.lead("next")
    until(lambda: leader.view.phase == "open", "the leader's view")
