"""What participants write is read by the facilitator first; by the others once it is released, and as long as it stands."""

import json

import msgspec
import pytest

from ias_widgets.errors import Refused
from ias_widgets.rooms import wire
from ias_widgets.rooms.commands import (
    AnswerQuestion,
    AnswerRound,
    AskAgain,
    Back,
    CloseRound,
    Curtain,
    EndRoom,
    Enlarge,
    GoTo,
    GroupNote,
    NameGroup,
    Next,
    OpenRound,
    Release,
    Reveal,
    SetAsking,
    ShowPath,
    ShowQuestions,
    StageBoard,
    TakeNoteBack,
    VoteForNote,
    Withhold,
)
from ias_widgets.rooms.events import Answered, TakenBack, Wrote
from ias_widgets.rooms.writing import EVER, LONGEST, MOST, apart, tidy
from tests.rooms.made import ROLES
from tests.rooms.walls import K, WallEvening

OTHERS = ("participant", "screen", "remote")


@pytest.fixture
def board():
    """An evening of eight people at its board of notes."""
    evening = WallEvening()
    evening.join(4, "border")
    evening.join(4, "labour")
    evening.lead(GoTo(step="notes"))
    return evening


@pytest.fixture
def asked():
    """An evening of eight people whose question in words is open."""
    evening = WallEvening()
    evening.join(8, "border")
    evening.lead(GoTo(step="words"), OpenRound())
    return evening


def refused(evening, who, message) -> str:
    before = evening.room
    with pytest.raises(Refused) as told:
        evening.message(who, message)
    assert evening.room is before
    return told.value.code


# ---- who reads what ----------------------------------------------------------------------------


def test_a_note_waits_on_the_desk_and_nowhere_else(board) -> None:
    writing = board.write(board.people[0])
    (card,) = board.see().desk.cards
    assert (card.id, card.state, card.where, card.words) == (writing, "waiting", "Notes (en)", board.texts[writing])
    assert [board.see(role).wall.waiting for role in ("facilitator", "screen", "participant")] == [1, 1, 0]
    assert [board.words_seen(role) for role in ROLES] == [set()] * 4
    assert board.see("remote").desk is None


def test_everybody_reads_what_was_released_until_it_is_withheld(board) -> None:
    writing = board.write(board.people[0])
    board.lead(Release(writing=writing))
    assert [board.words_seen(role) for role in ROLES] == [{writing}] * 4
    board.lead(Withhold(writing=writing))
    assert [board.words_seen(role) for role in ROLES] == [set()] * 4
    assert board.see().desk.cards[0].state == "withheld"


def test_no_note_tells_its_author(board) -> None:
    author = board.people[0]
    board.lead(Release(writing=board.write(author, "the words")))
    for role in ROLES:
        seen = json.loads(msgspec.json.encode(board.see(role)))
        assert author not in json.dumps(
            [seen["wall"], seen["questions"] if role != "screen" else None, seen.get("desk")]
        )


def test_a_commitment_tells_the_agency_and_with_whom_and_by_when(board) -> None:
    board.lead(GoTo(step="will"))
    writing = board.write(board.people[0], wall="will", whom=("labour", "labour", "police"), by="2027-03-01")
    board.lead(Release(writing=writing))
    told = board.see("screen").wall.notes[0].commitment
    assert (told.who, told.whom, told.by) == ("border (en)", ["labour (en)", "police (en)"], "2027-03-01")
    assert board.see("participant").wall.votes == 0


def test_what_is_taken_back_is_in_no_view_and_on_no_desk(board) -> None:
    author = board.people[0]
    writing = board.write(author)
    board.lead(Release(writing=writing), Enlarge(writing=writing))
    board.take_back(author, writing)
    assert [board.words_seen(role) for role in ROLES] == [set()] * 4
    assert (board.see().desk.cards, board.see("screen").wall.large, board.own(author).writings) == ([], None, [])
    assert board.do(TakeNoteBack(participant=author, writing=writing)) == ()


def test_tablets_are_told_anew_when_a_released_note_is_taken_back(board) -> None:
    hidden, writing = board.write(board.people[0]), board.write(board.people[0])
    board.lead(Release(writing=writing))
    shown = board.room.shown
    board.take_back(board.people[0], hidden)
    assert board.room.shown == shown
    board.take_back(board.people[0], writing)
    assert board.room.shown == shown + 1


def test_ones_own_part_holds_ones_own_writings_alone(board) -> None:
    first, second = board.people[:2]
    writing = board.write(first, "the words")
    assert [(one.id, one.words, one.state) for one in board.own(first).writings] == [(writing, "the words", "waiting")]
    assert board.own(second).writings == []


def test_the_screen_shows_no_wall_behind_a_curtain(board) -> None:
    for curtain in ("blank", "calm"):
        board.lead(Curtain(curtain=curtain))
        assert board.see("screen").wall is None


def test_no_event_holds_words(board) -> None:
    board.write(board.people[0], "just mine")
    board.write(board.people[1], "just mine", wall="questions")
    assert "just mine" not in str([board.decider.encode(event) for event in board.events])


# ---- what may be written -----------------------------------------------------------------------


@pytest.mark.parametrize("words", ["", " \n\t ", "\u202e\u200f", "x" * (LONGEST + 1)])
def test_a_note_has_words_and_not_too_many(board, words) -> None:
    assert refused(board, board.people[0], wire.Write(id="1", wall="notes", words=words)) == "bad-words"


def test_words_are_kept_tidy() -> None:
    assert tidy(" wspo\u0301łpraca\x07 \u202eteraz\r\n\r\n  i  jutro ") == "współpraca teraz\ni jutro"


@pytest.mark.parametrize(("wall", "more"), [
    ("will", {}), ("words", {}), ("nowhere", {}), ("first.1", {}),
])  # fmt: skip
def test_a_wall_that_is_not_at_hand_takes_nothing(board, wall, more) -> None:
    assert refused(board, board.people[0], wire.Write(id="1", wall=wall, words="words", **more)) == "wall-closed"


def test_a_board_that_is_voted_on_or_done_takes_nothing(board) -> None:
    for stage in ("vote", "done"):
        board.lead(StageBoard(stage=stage))
        assert refused(board, board.people[0], wire.Write(id="1", wall="notes", words="words")) == "wall-closed"
    board.lead(StageBoard(stage="collect"))
    assert board.write(board.people[0])


@pytest.mark.parametrize("more", [{"whom": ("mars",)}, {"by": "soon"}, {"by": "2027-02-30"}])
def test_a_commitment_names_agencies_of_the_room_and_a_day(board, more) -> None:
    board.lead(GoTo(step="will"))
    assert refused(board, board.people[0], wire.Write(id="1", wall="will", words="words", **more)) == "bad-commitment"


def test_a_note_promises_nobody_anything(board) -> None:
    message = wire.Write(id="1", wall="notes", words="words", whom=("labour",))
    assert refused(board, board.people[0], message) == "bad-commitment"


def test_one_person_writes_only_so_much(board) -> None:
    who = board.people[0]
    written = [board.write(who) for _ in range(MOST)]
    assert refused(board, who, wire.Write(id="x", wall="notes", words="more")) == "too-many-writings"
    assert board.write(board.people[1])
    for number in range(EVER - MOST):
        board.take_back(who, written[number])
        written.append(board.write(who))
    board.take_back(who, written[-1])
    assert refused(board, who, wire.Write(id="x", wall="notes", words="more")) == "too-many-writings"


def test_questions_are_taken_while_the_facilitator_lets_people_ask(board) -> None:
    board.write(board.people[0], wall="questions")
    board.lead(SetAsking(on=False))
    assert refused(board, board.people[0], wire.Write(id="1", wall="questions", words="?")) == "wall-closed"
    assert board.see("participant").questions is None
    assert board.see().questions.waiting == 1
    assert WallEvening(asking=False).room.asking is False


def test_nobody_takes_back_or_votes_for_what_they_cannot(board) -> None:
    first, second = board.people[:2]
    writing = board.write(first)
    assert board.refused(TakeNoteBack(participant=second, writing=writing)) == "note-gone"
    assert board.refused(VoteForNote(participant=second, writing=writing, on=True)) == "note-gone"
    board.lead(Release(writing=writing))
    assert board.refused(VoteForNote(participant=second, writing=writing, on=True)) == "wall-closed"


# ---- votes -------------------------------------------------------------------------------------


def voted(board, *, by: int) -> str:
    writing = board.write(board.people[0])
    board.lead(Release(writing=writing), StageBoard(stage="vote"))
    board.up(writing, *board.people[:by])
    return writing


def votes_seen(board) -> set:
    views = [board.see(role) for role in ROLES]
    return {note.votes for view in views for note in view.wall.notes} | {c.votes for c in board.see().desk.cards}


def test_votes_are_told_when_the_vote_is_done_and_enough_gave_one(board) -> None:
    voted(board, by=K)
    assert votes_seen(board) == {None}
    board.lead(StageBoard(stage="done"))
    assert votes_seen(board) == {K}


def test_votes_of_fewer_than_k_are_told_to_nobody(board) -> None:
    voted(board, by=K - 1)
    board.lead(StageBoard(stage="done"))
    assert votes_seen(board) == {None}


def test_each_gives_as_many_votes_as_there_are_and_can_take_them_back(board) -> None:
    who, notes = board.people[0], [board.write(board.people[1]) for _ in range(3)]
    board.lead(*(Release(writing=note) for note in notes), StageBoard(stage="vote"))
    board.up(notes[0], who)
    board.up(notes[1], who)
    assert board.refused(VoteForNote(participant=who, writing=notes[2], on=True)) == "too-many-votes"
    board.up(notes[0], who, on=False)
    board.up(notes[2], who)
    assert board.own(who).votes == {"notes": [notes[1], notes[2]]}


def test_a_vote_for_a_note_that_is_withheld_is_free_again(board) -> None:
    who, notes = board.people[0], [board.write(board.people[1]) for _ in range(3)]
    board.lead(*(Release(writing=note) for note in notes), StageBoard(stage="vote"))
    board.up(notes[0], who)
    board.up(notes[1], who)
    board.lead(Withhold(writing=notes[0]))
    board.up(notes[2], who)
    assert board.own(who).votes == {"notes": [notes[1], notes[2]]}


def test_a_vote_begun_again_begins_without_votes(board) -> None:
    writing = voted(board, by=K)
    board.lead(StageBoard(stage="done"), StageBoard(stage="vote"))
    board.up(writing, board.people[5])
    board.lead(StageBoard(stage="done"))
    assert votes_seen(board) == {None}


def test_questions_are_ordered_by_votes_told_in_threes_then_by_release(board) -> None:
    first, second, third = [board.write(board.people[0], wall="questions") for _ in range(3)]
    board.lead(*(Release(writing=one) for one in (third, first, second)), ShowQuestions())
    board.up(first, *board.people[:2])
    board.up(second, *board.people[:5])
    notes = board.see("screen").wall.notes
    assert [(note.id, note.votes) for note in notes] == [(second, 3), (third, None), (first, None)]


def test_notes_are_ordered_by_release_until_votes_are_told(board) -> None:
    first, second = board.write(board.people[0]), board.write(board.people[1])
    board.lead(Release(writing=second), Release(writing=first), StageBoard(stage="vote"))
    board.up(first, *board.people[:K])
    assert [note.id for note in board.see("screen").wall.notes] == [second, first]
    board.lead(StageBoard(stage="done"))
    assert [note.id for note in board.see("screen").wall.notes] == [first, second]


# ---- leading -----------------------------------------------------------------------------------


def test_the_button_leads_a_board_from_collecting_over_the_vote_to_its_end(board) -> None:
    assert board.see().next.code == "board_done"
    board.lead(Release(writing=board.write(board.people[0])))
    moves = []
    for _ in range(3):
        moves.append(board.see().next.code)
        board.next()
    assert moves == ["board_vote", "board_done", "step"]
    assert (board.room.step, board.see().phase, board.see().next.code) == ("will", "board", "board_done")
    assert board.lead_refused(StageBoard(stage="vote")) == "no-vote"


def test_notes_are_grouped_and_groups_named(board) -> None:
    writing = board.write(board.people[0])
    board.lead(GroupNote(writing=writing, group="g1"), NameGroup(wall="notes", group="g1", name="  The   fear "))
    groups = [(group.id, group.name) for group in board.see("screen").wall.groups]
    assert groups == [("papers", "Papers (en)"), ("g1", "The fear")]
    assert board.see().desk.cards[0].group == "g1"
    board.lead(GroupNote(writing=writing, group=""))
    assert board.see().desk.cards[0].group == ""


def test_a_board_has_only_so_many_groups(board) -> None:
    for number in range(11):
        board.lead(NameGroup(wall="notes", group=f"g{number}", name="a"))
    writing = board.write(board.people[0])
    assert board.lead_refused(GroupNote(writing=writing, group="more")) == "too-many-groups"
    board.lead(GroupNote(writing=writing, group="g3"))
    assert board.lead_refused(NameGroup(wall="first", group="g", name="a")) == "not-a-board"


def test_questions_lie_over_the_step_until_the_room_goes_on(board) -> None:
    writing = board.write(board.people[0], wall="questions")
    board.lead(Release(writing=writing), ShowQuestions(), Enlarge(writing=writing), AnswerQuestion(writing=writing))
    wall = board.see("screen").wall
    assert (wall.id, wall.large, wall.notes[0].answered, board.see().questions_open) == (
        "questions",
        writing,
        True,
        True,
    )
    assert board.see("screen").phase == "board"
    board.lead(Back())
    assert (board.see("screen").wall.id, board.room.step) == ("notes", "notes")
    board.lead(ShowQuestions(), GoTo(step="will"))
    assert board.see("screen").wall.id == "will"


def test_only_what_everybody_reads_on_this_wall_is_shown_large(board) -> None:
    waiting, question = board.write(board.people[0]), board.write(board.people[0], wall="questions")
    board.lead(Release(writing=question))
    assert board.lead_refused(Enlarge(writing=waiting)) == "no-writing"
    assert board.lead_refused(Enlarge(writing=question)) == "no-writing"
    assert board.lead_refused(AnswerQuestion(writing=waiting)) == "no-writing"
    assert board.lead_refused(Release(writing="0" * 16)) == "no-writing"
    assert board.lead_refused(ShowPath()) == "no-film"


# ---- answers in words --------------------------------------------------------------------------


def test_an_answer_in_words_is_logged_without_them(asked) -> None:
    asked.say(asked.people[0], "the words")
    answered, wrote = asked.events[-2:]
    assert isinstance(answered, Answered)
    assert isinstance(wrote, Wrote)
    assert answered.value == {"writing": wrote.writing, "length": 9}


def test_a_released_answer_is_read_after_the_reveal_in_the_order_of_release(asked) -> None:
    answers = [asked.say(who) for who in asked.people]
    asked.lead(Release(writing=answers[3]), Release(writing=answers[1]), CloseRound())
    assert [asked.words_seen(role) for role in OTHERS] == [set()] * 3
    assert asked.words_seen("facilitator") == {answers[3], answers[1]}
    asked.lead(Reveal())
    for role in ROLES:
        told = asked.see(role).result.rounds[0]
        assert told.tally["texts"] == [asked.typed[answers[3]], asked.typed[answers[1]]]
        assert told.tally["unread"] == 6
        assert told.told == told.tally["texts"]


def test_fewer_than_five_answers_in_words_are_not_shown(asked) -> None:
    for who in asked.people[:4]:
        asked.lead(Release(writing=asked.say(who)))
    asked.lead(CloseRound(), Reveal())
    assert [asked.words_seen(role) for role in ROLES] == [set()] * 4
    assert asked.see("screen").result.rounds[0].tally is None


def test_a_changed_answer_takes_the_former_back(asked) -> None:
    who = asked.people[0]
    former = asked.say(who)
    writing = asked.say(who, seq=2)
    assert isinstance(asked.events[-1], TakenBack)
    assert asked.room.writings[former].state == "taken_back"
    assert [card.id for card in asked.see().desk.cards] == [writing]
    assert asked.own(who).answers == {asked.round: {"seq": 2, "value": asked.typed[writing]}}


def test_an_answer_taken_back_counts_no_more_while_the_question_is_open(asked) -> None:
    who = asked.people[0]
    asked.take_back(who, asked.say(who))
    assert (asked.see().answered, asked.own(who).answers) == (0, {})
    again = asked.say(who, seq=2)
    asked.lead(CloseRound())
    asked.take_back(who, again)
    assert (asked.see().answered, asked.own(who).answers) == (1, {})


def test_a_second_round_of_words_tells_no_shift(asked) -> None:
    for who in asked.people:
        asked.say(who)
    asked.lead(CloseRound(), AskAgain())
    for who in asked.people:
        asked.say(who)
    asked.lead(CloseRound(), Reveal())
    result = asked.see("screen").result
    assert (result.shift, result.split, len(result.rounds)) == (None, None, 2)


def test_an_answer_of_a_round_that_was_taken_back_is_on_no_desk(asked) -> None:
    asked.say(asked.people[0])
    asked.lead(Back())
    assert asked.see().desk.cards == []


@pytest.mark.parametrize(
    "value", ["words", {"writing": "a"}, {"writing": "a", "length": 0}, {"writing": "", "length": 2}, 7]
)
def test_a_room_takes_no_words_that_were_not_parted(asked, value) -> None:
    assert (
        asked.refused(AnswerRound(participant=asked.people[0], round=asked.round, seq=1, value=value)) == "bad-answer"
    )


def test_a_tablet_cannot_make_up_what_the_log_keeps(asked) -> None:
    message = wire.Answer(id="1", round=asked.round, seq=1, value={"writing": "0" * 16, "length": 4})
    with pytest.raises(Refused, match="words, at most 280"):
        apart(asked.room, asked.people[0], message)


def test_other_answers_are_left_as_they_are(asked) -> None:
    asked.lead(GoTo(step="first"), OpenRound())
    parted = apart(asked.room, "p", wire.Answer(id="1", round=asked.round, seq=1, value="yes"))
    assert (parted.command.value, parted.texts) == ("yes", {})


# ---- the record --------------------------------------------------------------------------------


def test_the_record_holds_what_was_released_and_no_author(asked) -> None:
    answers = [asked.say(who) for who in asked.people]
    asked.lead(Release(writing=answers[0]), CloseRound(), GoTo(step="notes"))
    notes = [asked.write(who) for who in asked.people[:2]]
    asked.lead(Release(writing=notes[1]), GroupNote(writing=notes[1], group="papers"), GoTo(step="will"))
    promise = asked.write(asked.people[0], wall="will", whom=("police",), by="2027-03-01")
    question = asked.write(asked.people[0], wall="questions")
    gone = asked.write(asked.people[0], wall="questions")
    asked.lead(*(Release(writing=one) for one in (promise, question, gone)), AnswerQuestion(writing=question))
    asked.take_back(asked.people[0], gone)
    assert asked.record().notes == ()
    asked.lead(EndRoom())
    rows = asked.record().notes
    assert [(row.kind, row.step, row.grp, row.who, row.whom, row.by_date, row.answered) for row in rows] == [
        ("answer", "words", "", None, "", None, None), ("note", "notes", "Papers (en)", None, "", None, None),
        ("commitment", "will", "", "border", "police", "2027-03-01", None), ("question", None, "", None, "", None, True),
    ]  # fmt: skip
    assert [row.words for row in rows] == [asked.typed[id_] for id_ in (answers[0], notes[1], promise, question)]
    assert [row.order for row in rows] == [1, 2, 3, 4]
    told = msgspec.json.encode(msgspec.structs.replace(asked.record(), notes=())).decode()
    assert "by-border" not in told


def test_answers_in_words_of_too_few_are_in_no_record(asked) -> None:
    for who in asked.people[:4]:
        asked.lead(Release(writing=asked.say(who)))
    asked.lead(CloseRound(), Reveal(), EndRoom())
    assert asked.record().notes == ()


def test_a_room_that_has_ended_has_no_desk_and_takes_nothing(board) -> None:
    writing = board.write(board.people[0])
    board.lead(EndRoom())
    assert board.see().desk is None
    assert refused(board, board.people[0], wire.Write(id="1", wall="questions", words="words")) == "room-ended"
    assert board.refused(TakeNoteBack(participant=board.people[0], writing=writing)) == "room-ended"


def test_a_replay_gives_the_same_walls(board) -> None:
    writing = voted(board, by=K)
    board.lead(GroupNote(writing=writing, group="g1"), StageBoard(stage="done"), ShowQuestions(), Next())
    assert board.replayed().writings == board.room.writings
    assert board.replayed().boards == board.room.boards
