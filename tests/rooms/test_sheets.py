"""Sheets: everybody fills in a test alone, in one of two forms; nothing of it is shown, and nobody's view holds a key."""

import contextlib
from collections import Counter

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ias_widgets.errors import ContentError, Refused
from ias_widgets.rooms import agenda_bytes, agenda_from, content_hash, step_from
from ias_widgets.rooms.commands import (
    AddStep,
    AnswerItem,
    Back,
    Curtain,
    EndRoom,
    Enter,
    GoTo,
    HandIn,
    LeaveRoom,
    Link,
    MarkAway,
    Next,
    Reclaim,
    Rest,
)
from ias_widgets.rooms.events import CameBack, Linked, SheetAnswered, SheetFinished
from ias_widgets.rooms.superseded import Superseded
from tests.rooms.filled import KEY, RIGHT, a_test, feedback_step, fill_in, give, hand_in, keyed, link, person, training
from tests.rooms.made import LANGUAGES, NOTE, ROLES, said, small_agenda


@pytest.fixture
def day():
    """Six border guards and five labour inspectors at the test before."""
    evening = training()
    evening.join(6, "border")
    evening.join(5, "labour")
    evening.next()
    return evening


def form(evening, who):
    return evening.own(who).sheet.form


def first_item(evening, who):
    return next(iter(evening.room.sheet.forms[form(evening, who)]))


# ---- what everybody sees -----------------------------------------------------------------------


def test_a_tablet_gets_both_forms_with_faces_and_no_key(day):
    seen = day.see("participant", "pl")

    assert seen.phase == "sheet"
    assert (seen.sheet.step, seen.sheet.purpose, seen.sheet.title) == ("before", "before", "Before (pl)")
    assert [question.id for question in seen.sheet.forms["b"]] == ["b1", "b2", "b3"]
    assert [choice["id"] for choice in seen.sheet.forms["a"][0].face["choices"]] == ["a", "b", "c"]
    assert seen.question is None


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_view_and_no_own_part_ever_holds_a_key_or_a_note(day, role, language):
    for step in ("before", "after"):
        day.lead(GoTo(step=step))
        fill_in(day, day.people[:7], right=1)
        told = msgspec.json.encode([day.see(role, language), *map(day.own, day.people)]).decode()
        assert KEY not in told
        assert NOTE not in told
        assert '"right"' not in told
    day.lead(EndRoom())
    assert KEY not in msgspec.json.encode(day.see(role, language)).decode()


def test_screen_and_console_count_people_and_tell_no_answer(day):
    fill_in(day, day.people[:7])
    fill_in(day, day.people[7:8], hand=False)

    assert (day.see("screen").sheet.done, day.see("screen").sheet.present) == (5, 11)
    desk = day.see().sheet
    assert (desk.begun, desk.done, desk.present, desk.questions) == (8, 7, 11, 3)
    assert day.see("remote").sheet == desk
    assert day.rows() == []


def test_the_screen_says_when_all_have_handed_in(day):
    fill_in(day, day.people)

    assert day.see("screen").sheet.done == 11


def test_a_dark_screen_tells_nothing(day):
    day.lead(Curtain(curtain="blank"))

    assert day.see("screen").sheet is None


def test_what_all_tablets_see_does_not_change_while_people_answer(day):
    before = day.see("participant")
    version = day.room.version
    fill_in(day, day.people)

    assert day.see("participant") == before
    assert day.room.version == version


# ---- forms -------------------------------------------------------------------------------------


def test_half_of_each_family_has_form_a_before_and_b_after_the_others_the_reverse(day):
    before = {who: form(day, who) for who in day.people}
    fill_in(day, day.people)
    day.lead(GoTo(step="after"))
    after = {who: form(day, who) for who in day.people}

    assert sorted(Counter(before[who] for who in day.people[:6]).values()) == [3, 3]
    assert sorted(Counter(before[who] for who in day.people[6:]).values()) == [2, 3]
    assert all({before[who], after[who]} == {"a", "b"} for who in day.people)


def come(evening, *agencies, **more):
    """Let people in one after the other; return the forms they get."""
    first = len(evening.people)
    for number, agency in enumerate(agencies, first):
        token, words = (content_hash(f"{thing} {number}".encode()) for thing in ("token", "words"))
        evening.do(Enter(participant=f"p{number}", token=token, words=words, agency=agency, language="pl", **more))
        evening.people.append(f"p{number}")
    if not evening.room.sheet:
        evening.next()
    return [form(evening, who) for who in evening.people[first:]]


def test_which_of_two_neighbours_has_which_form_is_drawn_by_their_tokens():
    halves = come(training(), *["border"] * 40)
    pairs = list(zip(halves[::2], halves[1::2], strict=True))

    assert all(sorted(pair) == ["a", "b"] for pair in pairs)
    assert set(pairs) == {("a", "b"), ("b", "a")}


def test_forms_are_given_out_evenly_in_each_family_however_its_people_come_in():
    forms = come(training(), *["border", "labour", "labour", "press", "border", "labour", "press", "labour"])

    assert [sorted(forms[place] for place in places) for places in ([0, 4], [1, 2], [5, 7], [3, 6])] == [["a", "b"]] * 4


def test_a_table_that_answers_together_takes_no_form_from_its_people():
    evening = training()
    [first] = come(evening, "border")
    come(evening, "border", table=True)
    [second] = come(evening, "border")

    assert {first, second} == {"a", "b"}


def test_who_comes_alone_to_a_later_test_gets_a_form_by_their_code_given_before_the_first_answer():
    evening = training(a_test("later", "later"))
    evening.join(4, "border")
    evening.next()
    for number, who in enumerate(evening.people):
        link(evening, who, number)

    assert [form(evening, who) for who in evening.people] == ["a", "b", "a", "b"]

    for who in evening.people:
        give(evening, who, first_item(evening, who), RIGHT)
        link(evening, who, 6)
    assert [form(evening, who) for who in evening.people] == ["a", "b", "a", "b"]


def test_a_test_of_one_form_asks_everybody_the_same():
    step = a_test("before", "before")
    evening = training(msgspec.structs.replace(step, forms={"a": step.forms["a"]}))
    evening.join(3, "border")
    evening.next()

    assert {form(evening, who) for who in evening.people} == {"a"}


# ---- answering ---------------------------------------------------------------------------------


def test_an_answer_is_kept_changed_and_taken_back(day):
    who = day.people[0]
    item = first_item(day, who)
    give(day, who, item, "a")
    give(day, who, item, "c", seq=2)
    assert (day.own(who).sheet.answers, day.own(who).sheet.seqs) == ({item: "c"}, {item: 2})

    give(day, who, item, None, seq=3)
    assert (day.own(who).sheet.answers, day.own(who).sheet.seqs) == ({}, {item: 3})
    assert day.see().sheet.begun == 0


def test_an_answer_that_comes_after_a_later_one_is_superseded_even_when_the_sheet_is_closed(day):
    who = day.people[0]
    item = first_item(day, who)
    give(day, who, item, "c", seq=2)

    assert isinstance(give(day, who, item, "a", seq=1), Superseded)
    day.next()
    assert isinstance(give(day, who, item, "c", seq=2, step="before"), Superseded)
    assert day.refused(AnswerItem(participant=who, step="before", item=item, value="a", seq=3)) == "sheet-closed"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"item": "nothing"}, "no-item"),
        ({"value": "z"}, "bad-answer"),
        ({"value": 3}, "bad-answer"),
        ({"step": "after"}, "sheet-closed"),
        ({"step": "nowhere"}, "sheet-closed"),
        ({"participant": "nobody"}, "unknown-participant"),
    ],
)
def test_what_does_not_fit_is_refused(day, changes, code):
    who = day.people[0]
    given_ = {"participant": who, "step": "before", "item": first_item(day, who), "value": "a", "seq": 1} | changes

    assert day.refused(AnswerItem(**given_)) == code


def test_a_question_of_the_other_form_is_none_of_ones_own(day):
    who = day.people[0]
    other = "b1" if form(day, who) == "a" else "a1"

    assert day.refused(AnswerItem(participant=who, step="before", item=other, value="a", seq=1)) == "no-item"


def test_nothing_can_be_changed_once_a_sheet_is_handed_in(day):
    who = day.people[0]
    item = first_item(day, who)
    fill_in(day, [who])

    assert day.own(who).sheet.done
    assert day.refused(AnswerItem(participant=who, step="before", item=item, value="c", seq=9)) == "sheet-closed"
    assert hand_in(day, who) == ()


def test_an_empty_sheet_is_not_handed_in(day):
    who = day.people[0]
    assert day.refused(HandIn(participant=who, step="before")) == "sheet-empty"

    give(day, who, first_item(day, who), "a")
    give(day, who, first_item(day, who), None, seq=2)
    assert day.refused(HandIn(participant=who, step="before")) == "sheet-empty"


# ---- coming and going --------------------------------------------------------------------------


def test_the_button_closes_the_sheet_and_goes_on(day):
    button = day.see().next
    assert (button.code, button.detail, button.allowed) == ("sheet_close", "Talk (en)", True)

    day.next()
    assert day.room.step == "talk"
    assert day.see("participant").sheet is None
    assert day.own(day.people[0]).sheet is None


def test_behind_the_last_sheet_stands_the_end():
    evening = training(feedback_step())
    evening.join(1, "border")
    evening.next()

    assert (evening.see().next.code, evening.see().next.allowed) == ("end", False)
    assert evening.lead_refused(Next()) == "nothing-next"


def test_back_to_a_sheet_closed_too_early_everybody_goes_on_where_they_were(day):
    fill_in(day, day.people[:2])
    fill_in(day, day.people[2:4], hand=False)
    day.next()
    day.lead(Back())

    own = [day.own(who).sheet for who in day.people[:4]]
    assert [one.done for one in own] == [True, True, False, False]
    assert [len(one.answers) for one in own] == [3, 3, 3, 3]
    hand_in(day, day.people[2])
    assert day.see().sheet.done == 3


def test_who_comes_late_can_still_fill_in_the_sheet_at_hand(day):
    (late,) = day.join(1, "social")
    fill_in(day, [late])

    assert day.own(late).sheet.done
    assert day.see().sheet.present == 12


def test_whoever_was_away_or_on_a_break_answers_all_the_same(day):
    away, resting = day.people[:2]
    day.do(MarkAway(participants=(away,)))
    day.do(Rest(participant=resting, on=True))
    assert day.see().sheet.present == 9

    happened = give(day, away, first_item(day, away), "a")
    assert [type(event) for event in happened] == [CameBack, SheetAnswered]
    fill_in(day, [resting])
    assert day.see().sheet.done == 1


def test_three_words_bring_ones_sheet_to_another_device(day):
    who = day.people[0]
    link(day, who, 7)
    give(day, who, first_item(day, who), "a")
    day.do(Reclaim(words=f"{5001:064x}", token=f"{99:064x}"))

    assert day.room.tokens[f"{99:064x}"] == who
    own = day.own(who).sheet
    assert (len(own.answers), own.linked) == (1, "given")


def test_a_sheet_stays_of_somebody_who_leaves(day):
    fill_in(day, day.people[:1])
    day.do(LeaveRoom(participant=day.people[0]))

    assert day.see().sheet.done == 1


def test_the_end_of_the_room_closes_the_sheet(day):
    who = day.people[0]
    give(day, who, first_item(day, who), "a")
    day.lead(EndRoom())

    assert day.see("participant").phase == "ended"
    assert day.own(who).sheet is None
    assert day.refused(HandIn(participant=who, step="before")) == "room-ended"


def test_it_is_told_who_was_there_when_the_room_left_the_sheet_or_answered_before(day):
    early = day.people[0]
    fill_in(day, [early])
    day.do(LeaveRoom(participant=early))
    day.do(LeaveRoom(participant=day.people[1]))
    day.next()

    assert day.room.sheets["before"].here == {early, *day.people[2:]}


# ---- the linking code --------------------------------------------------------------------------


def test_a_code_is_asked_for_given_changed_and_declined(day):
    who = day.people[0]
    states = [day.own(who).sheet.linked]
    for number in (1, 2, None):
        link(day, who, number)
        states.append(day.own(who).sheet.linked)

    assert states == ["asked", "given", "given", "declined"]
    assert link(day, who, None) == ()


def test_a_code_given_before_is_not_asked_for_after(day):
    link(day, day.people[0], 1)
    day.lead(GoTo(step="after"))

    assert day.own(day.people[0]).sheet.linked == "given"
    assert day.own(day.people[1]).sheet.linked == "asked"


def test_feedback_asks_for_no_code_and_takes_none(day):
    day.lead(GoTo(step="feedback"))

    assert day.see("participant").sheet.linking is False
    assert day.own(day.people[0]).sheet.linked == "not_asked"
    assert day.refused(Link(participant=day.people[0], person=person(1))) == "sheet-closed"


def test_no_code_is_taken_where_no_test_is_at_hand(day):
    day.next()

    assert day.refused(Link(participant=day.people[0], person=person(1))) == "sheet-closed"


def test_nobody_is_told_a_fingerprint_not_even_whose_it_is(day):
    for number, who in enumerate(day.people):
        link(day, who, number + 1000)
    told = msgspec.json.encode([*(day.see(role) for role in ROLES), *map(day.own, day.people)]).decode()

    assert all(person(number + 1000) not in told for number in range(len(day.people)))


# ---- agendas -----------------------------------------------------------------------------------


def test_a_sheet_is_read_as_it_was_written():
    agenda = small_agenda(a_test("before", "before"), feedback_step())

    assert agenda_from(agenda_bytes(agenda)) == agenda


def plain(step):
    return msgspec.json.decode(msgspec.json.encode(step))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"forms": {}}, "questions of form a and b"),
        ({"forms": {"b": [plain(keyed("b1"))]}}, "questions of form a and b"),
        ({"forms": {"a": []}}, "1 to 60 questions"),
        ({"forms": {"a": [plain(keyed("x")), plain(keyed("x"))]}}, "each id once"),
        ({"purpose": "feedback"}, "questions of form a"),
        ({"purpose": "feedback", "forms": {"a": [plain(keyed("x"))]}}, "a question of kind scale, single, several"),
        ({"forms": plain(feedback_step())["forms"]}, "a question of kind keyed"),
        ({"k": 3}, "the fields of an agenda"),
        ({"forms": {"a": [{"id": "x", "question": {"kind": "keyed"}}]}}, ""),
    ],
)
def test_a_sheet_that_cannot_be_asked_is_refused_with_a_reason(change, expected):
    with pytest.raises(ContentError) as told:
        step_from(plain(a_test("before", "before")) | change)

    assert expected in told.value.expected


def test_one_id_stands_for_one_question():
    other = plain(keyed("a1")) | {"question": plain(keyed("other"))["question"]}
    step = plain(a_test("before", "before", items=1))

    with pytest.raises(ContentError) as told:
        step_from(step | {"forms": {"a": step["forms"]["a"], "b": [other]}})
    assert told.value.expected == "one question of this id"


def test_a_sheet_can_be_added_on_the_spot(day):
    day.lead(AddStep(step=plain(feedback_step("quick")), after="before"))
    day.next()

    assert day.see("participant").sheet.step == "quick"
    assert set(day.see("participant").sheet.forms) == {"a"}


# ---- whatever people do ------------------------------------------------------------------------

MOVES = st.lists(
    st.tuples(
        st.sampled_from(["give", "hand", "link", "go", "away", "leave", "join"]), st.integers(0, 30), st.integers(0, 5)
    ),
    max_size=60,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(moves=MOVES)
def test_whatever_people_do_a_replay_gives_the_same_and_no_view_holds_a_key(moves):
    evening = training()
    evening.join(4, "border")
    evening.next()
    for kind, who, what in moves:
        one = evening.people[who % len(evening.people)]
        item = f"{'ab'[who % 2]}{what}"
        with contextlib.suppress(Refused):
            match kind:
                case "give":
                    give(evening, one, item, "abc"[what % 3] if what < 5 else None, seq=who + 1)
                case "hand":
                    hand_in(evening, one)
                case "link":
                    link(evening, one, what or None)
                case "go":
                    evening.lead(GoTo(step=["before", "talk", "after", "feedback"][what % 4]))
                case "away":
                    evening.do(MarkAway(participants=(one,)))
                case "leave":
                    evening.do(LeaveRoom(participant=one))
                case "join":
                    evening.join(1, "labour")

    again = evening.replayed()
    assert again == evening.room
    for role in ROLES:
        assert KEY not in str(evening.see(role))
    for sheet in evening.room.sheets.values():
        for who, filled in sheet.filled.items():
            assert set(filled.answers) <= set(sheet.forms[filled.form])
            given_ = [e for e in evening.events if isinstance(e, SheetAnswered) and e.participant == who]
            assert {e.form for e in given_ if e.step == sheet.step.id} == {filled.form}
            ended = [e for e in evening.events if isinstance(e, SheetFinished) and e.participant == who]
            assert filled.done == any(e.step == sheet.step.id for e in ended)
    linked = {event.participant: event.person for event in evening.events if isinstance(event, Linked)}
    assert evening.room.links == linked


def test_titles_of_sheets_are_said_in_the_language_of_each(day):
    assert [day.see("screen", language).sheet.title for language in LANGUAGES] == [
        said("Before")[language] for language in LANGUAGES
    ]
