"""What participants write: told to nobody before its release, kept over a restart, gone from the disk once taken back."""

import logging
import sqlite3

import pytest
from msgspec.structs import replace

from ias_widgets.client import agenda_of_question
from ias_widgets.errors import StoreError
from ias_widgets.hub.limits import Limits
from ias_widgets.questions.words import FreeText
from ias_widgets.rooms.agenda import BoardStep
from ias_widgets.rooms.commands import (
    AnswerQuestion,
    CloseRound,
    EndRoom,
    Enlarge,
    GoTo,
    Next,
    OpenRound,
    Release,
    Reveal,
    ShowQuestions,
    StageBoard,
    Withhold,
)
from tests.hub.people import Room, Workshop, until

WORDS = "secret-of-mine"


def files_hold(workshop, words):
    """Whether words lie in any file of the store, the logs beside it included."""
    everything = b"".join(file.read_bytes() for file in sorted(workshop.store.parent.glob("rooms.sqlite*")))
    assert b"SQLite format 3" in everything
    return words.encode() in everything


@pytest.fixture
def workshop(tmp_path, assets):
    workshop = Workshop(tmp_path / "rooms.sqlite", assets)
    yield workshop
    workshop.stop()


def board_room(workshop):
    """A room that asks for words and then holds a board."""
    agenda = agenda_of_question(FreeText.of("What helped?"), {"en": "An evening"})
    board = BoardStep(id="board", title={"en": "Board"}, prompt={"en": "What did you see?"}, votes=2, k=3)
    return Room(workshop, workshop.leader.create(replace(agenda, steps=(*agenda.steps, board))))


@pytest.fixture
def at_board(workshop):
    room = board_room(workshop)
    room.leader().lead(GoTo(step="board"))
    return room


def write(tablet, words=WORDS, wall="board", **more):
    ack = tablet.ask({"type": "write", "wall": wall, "words": words, **more})
    assert ack["outcome"] == "done", ack
    return ack["you"]["writings"][-1]["id"]


def desk(room, where=lambda desk: desk.cards):
    leader = room.leader()
    return until(lambda: leader.view.desk and where(leader.view.desk) and leader.view.desk, "a card on the desk")


def test_a_note_is_read_by_the_facilitator_alone_until_it_is_released(at_board):
    tablet, other, screen, remote = at_board.tablet(), at_board.tablet(), at_board.screen(), at_board.remote()
    writing = write(tablet)
    (card,) = desk(at_board).cards
    assert (card.id, card.words, card.state, card.where) == (writing, WORDS, "waiting", "Board")
    seen = screen.view(lambda view: view["wall"] and view["wall"]["waiting"] == 1)
    assert WORDS not in str(seen)
    assert WORDS not in str(remote.view(lambda view: view["wall"] and view["wall"]["waiting"] == 1))
    assert WORDS not in str(at_board.tablet().view())

    at_board.leader().lead(Release(writing=writing))

    for device in (screen, other, remote):
        told = device.view(lambda view: view["wall"] and view["wall"]["notes"])["wall"]["notes"]
        assert [note["words"] for note in told] == [WORDS]


def test_ones_own_words_come_with_the_acknowledgement_and_on_coming_back(at_board):
    tablet = at_board.tablet()
    ack = tablet.ask({"type": "write", "wall": "board", "words": f"  {WORDS}\u202e "})
    own = ack["you"]["writings"]
    assert [(one["words"], one["state"], one["wall"]) for one in own] == [(WORDS, "waiting", "board")]
    assert at_board.come_back(tablet.token).card["you"]["writings"] == own
    assert WORDS not in str(at_board.tablet().you)


def test_words_that_are_taken_back_are_off_the_disk_when_the_tablet_hears_of_it(at_board, workshop):
    tablet, screen = at_board.tablet(), at_board.screen()
    writing, kept = write(tablet), write(tablet, "this one stays")
    at_board.leader().lead(Release(writing=writing))
    at_board.leader().lead(Release(writing=kept))
    screen.view(lambda view: len(view["wall"]["notes"]) == 2)
    assert files_hold(workshop, WORDS)

    ack = tablet.ask({"type": "take_back", "writing": writing})

    assert ack["outcome"] == "done"
    assert not files_hold(workshop, WORDS)
    assert files_hold(workshop, "this one stays")
    assert [one["id"] for one in ack["you"]["writings"]] == [kept]
    seen = screen.view(lambda view: len(view["wall"]["notes"]) == 1)
    assert WORDS not in str(seen)
    assert WORDS not in str(at_board.tablet().view())
    tablet.view(lambda view: len(view["wall"]["notes"]) == 1)


def test_a_taking_back_that_could_not_be_erased_is_not_acknowledged_as_done(at_board, workshop, monkeypatch):
    tablet = at_board.tablet()
    writing = write(tablet)
    erase = workshop.hub.store.erase_texts
    no = StoreError("store", "a log", "one that is read", "erase again")

    def busy(*_given):
        raise no

    monkeypatch.setattr(workshop.hub.store, "erase_texts", busy)
    ack = tablet.ask({"type": "take_back", "writing": writing}, "once")
    assert (ack["outcome"], ack["refusal"]["code"]) == ("refused", "not-kept")
    monkeypatch.setattr(workshop.hub.store, "erase_texts", erase)
    assert tablet.ask({"type": "take_back", "writing": writing}, "once")["outcome"] == "done"
    assert not files_hold(workshop, WORDS)


def test_nobody_takes_back_what_another_wrote(at_board, workshop):
    writing = write(at_board.tablet())
    ack = at_board.tablet().ask({"type": "take_back", "writing": writing})
    assert ack["refusal"]["code"] == "note-gone"
    assert files_hold(workshop, WORDS)


def test_what_was_written_is_there_after_a_restart_and_what_a_crash_left_is_erased(
    at_board, workshop, assets, monkeypatch
):
    tablet = at_board.tablet()
    writing, gone = write(tablet, "this one stays"), write(tablet)
    monkeypatch.setattr(workshop.hub.writings, "committed", lambda *_: None)  # as if it crashed here
    tablet.say({"type": "take_back", "id": "last", "writing": gone})
    until(lambda: at_board.state.writings[gone].state == "taken_back", "the event")
    assert files_hold(workshop, WORDS)
    room_id = at_board.id
    workshop.stop()

    again = Workshop(workshop.store, assets)
    try:
        live = again.hub.find(room_id)
        assert live.texts == {writing: "this one stays"}
        assert not files_hold(again, WORDS)
    finally:
        again.stop()


def test_what_was_not_released_is_erased_when_the_room_ends(at_board, workshop):
    tablet = at_board.tablet()
    released, withheld = write(tablet, "this one stays"), write(tablet, "this was withheld")
    write(tablet)
    leader = at_board.leader()
    leader.lead(Release(writing=released))
    leader.lead(Withhold(writing=withheld))

    leader.lead(EndRoom())

    until(lambda: not files_hold(workshop, WORDS) and not files_hold(workshop, "this was withheld"), "the erasure")
    assert files_hold(workshop, "this one stays")
    assert until(lambda: leader.view.phase == "ended" and leader.view, "the end").desk is None


def test_an_answer_in_words_is_saved_changed_and_read_after_its_release_and_the_reveal(workshop):
    room = board_room(workshop)
    leader = room.leader()
    leader.lead(Next())
    leader.lead(OpenRound())
    round_ = until(lambda: leader.view.question and leader.view.phase == "open" and leader.view.question.round, "it")
    tablets = [room.tablet() for _ in range(5)]
    for number, tablet in enumerate(tablets):
        ack = tablet.answer(round_, f"answer {number}")
        assert ack["you"]["answers"][round_]["value"] == f"answer {number}"
    ack = tablets[0].answer(round_, WORDS, seq=2)
    assert ack["outcome"] == "done"
    until(lambda: not files_hold(workshop, "answer 0"), "the erasure of the former answer")
    assert room.come_back(tablets[0].token).card["you"]["answers"][round_]["value"] == WORDS

    mine = ack["you"]["writings"][-1]["id"]
    leader.lead(Release(writing=mine))
    screen = room.screen()
    assert WORDS not in str(screen.view())
    leader.lead(CloseRound())
    leader.lead(Reveal())
    result = screen.view(lambda view: view["result"])["result"]
    assert result["rounds"][0]["tally"] == {"texts": [WORDS], "cloud": [], "unread": 4}
    assert result["split"] is None


@pytest.mark.parametrize("value", [{"writing": "0" * 16, "length": 3}, ["words"], "", "  ", "x" * 281, None, 7])
def test_an_answer_in_words_is_words_and_nothing_else(workshop, value):
    room = board_room(workshop)
    leader = room.leader()
    leader.lead(Next())
    leader.lead(OpenRound())
    round_ = until(lambda: leader.view.phase == "open" and leader.view.question.round, "the opening")
    ack = room.tablet().answer(round_, value)
    assert ack["refusal"]["code"] == "bad-answer"
    assert room.state.writings == {}


def test_a_message_sent_twice_is_written_once_and_keeps_its_first_words(at_board):
    tablet = at_board.tablet()
    for words in ("the first words", "other words"):
        tablet.say({"type": "write", "id": "m1", "wall": "board", "words": words})
    assert [tablet.hear("ack")["outcome"] for _ in range(2)] == ["done", "done"]
    (card,) = desk(at_board).cards
    assert card.words == "the first words"
    assert at_board.live.handed_in == {}


def test_nothing_typed_is_in_an_event_an_outcome_or_a_log(at_board, workshop, caplog):
    caplog.set_level(logging.DEBUG)
    tablet = at_board.tablet()
    writing = write(tablet)
    refused = [
        {"type": "write", "wall": "board", "words": WORDS * 30},
        {"type": "write", "wall": "board", "words": WORDS, "whom": [WORDS]},
        {"type": "write", "wall": WORDS, "words": WORDS},
        {"type": "take_back", "writing": WORDS},
        {"type": "vote_up", "writing": WORDS},
    ]
    for message in refused:
        ack = tablet.ask(message)
        assert ack["outcome"] == "refused"
        assert WORDS not in str(ack)
    at_board.leader().lead(Release(writing=writing))
    with sqlite3.connect(workshop.store) as database:
        kept = str([list(database.execute(f"SELECT * FROM {table}")) for table in ("events", "outcomes")])
    database.close()
    assert WORDS not in kept
    assert writing in kept
    said = "\n".join(record.getMessage() for record in caplog.records if record.threadName != "test-people")
    assert WORDS not in said


def test_who_floods_the_wall_is_refused(at_board, monkeypatch):
    monkeypatch.setattr(Limits, "WRITING", (3, 0.0))
    tablet = at_board.tablet()
    for number in range(3):
        write(tablet, f"note {number}")
    assert tablet.ask({"type": "write", "wall": "board", "words": "more"})["refusal"]["code"] == "flooding"
    assert write(at_board.tablet(), "another")


def test_questions_from_the_room_are_voted_up_and_shown_by_threes(at_board):
    tablets = [at_board.tablet() for _ in range(4)]
    writing = write(tablets[0], "Who pays?", wall="questions")
    leader, screen = at_board.leader(), at_board.screen()
    leader.lead(Release(writing=writing))
    leader.lead(ShowQuestions())
    for tablet in tablets[:2]:
        assert tablet.ask({"type": "vote_up", "writing": writing, "on": True})["outcome"] == "done"
    shown = screen.view(lambda view: view["wall"] and view["wall"]["kind"] == "questions" and view["wall"]["notes"])
    assert shown["wall"]["notes"][0]["votes"] is None
    ack = tablets[2].ask({"type": "vote_up", "writing": writing, "on": True})
    assert ack["you"]["votes"] == {"questions": [writing]}
    screen.view(lambda view: view["wall"] and view["wall"]["notes"][0]["votes"] == 3)
    tablets[3].view(lambda view: view["questions"]["notes"] and view["questions"]["notes"][0]["votes"] == 3)
    leader.lead(AnswerQuestion(writing=writing))
    leader.lead(Enlarge(writing=writing))
    large = screen.view(lambda view: view["wall"]["large"] == writing)
    assert large["wall"]["notes"][0]["answered"]


def test_a_board_is_voted_on_and_told_when_enough_voted(at_board):
    tablets = [at_board.tablet() for _ in range(3)]
    writing = write(tablets[0], "The passports lay in a drawer.")
    leader, screen = at_board.leader(), at_board.screen()
    leader.lead(Release(writing=writing))
    assert tablets[0].ask({"type": "vote_up", "writing": writing})["refusal"]["code"] == "wall-closed"
    leader.lead(StageBoard(stage="vote"))
    for tablet in tablets:
        assert tablet.ask({"type": "vote_up", "writing": writing})["outcome"] == "done"
    leader.lead(StageBoard(stage="done"))
    told = screen.view(lambda view: view["wall"]["stage"] == "done")
    assert told["wall"]["notes"][0]["votes"] == 3


def test_whose_note_is_withheld_or_released_hears_of_it_at_once_and_nobody_else_does(at_board):
    tablet, other = at_board.tablet(), at_board.tablet()
    writing = write(tablet)
    for command, state in ((Withhold(writing=writing), "withheld"), (Release(writing=writing), "released")):
        at_board.leader().lead(command)
        told = tablet.hear("ack", where=lambda ack: ack["id"] == "")
        assert [(one["words"], one["state"]) for one in told["you"]["writings"]] == [(WORDS, state)]
    assert (
        other.hear("ack", "view", where=lambda heard: heard["type"] == "ack" or heard["view"]["wall"]["notes"])["type"]
        == "view"
    )
