"""A keyed item: which answer is right, why, and by which source is told with the reveal and never before."""

from collections import Counter
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions.keyed import KeyedItem
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import AskAgain, CloseRound, Hide, OpenRound, Reveal, Talk
from tests.rooms.made import LANGUAGES, Evening, said, small_agenda

ANSWERS = st.lists(st.sampled_from("abcd"), max_size=30)


def item(**change) -> KeyedItem:
    fields = {
        "right": "b", "rationale": said("BECAUSE-OF"), "source": "SOURCE-OF", "mark": "S", "topic": "TOPIC-OF", "k": 3,
    } | change  # fmt: skip
    return KeyedItem.of("Is consent a defence?", ["Yes", "No", "Sometimes", "Of adults"], **fields)


ITEM = item()


@given(ANSWERS, st.dictionaries(st.sampled_from("abcd"), st.integers(0, 5)))
def test_a_tally_is_a_recount(answers, hands) -> None:
    told = ITEM.tally(iter(answers), hands)
    everybody = answers + [choice for choice, number in hands.items() for _ in range(number)]
    assert told["counts"] == {choice: everybody.count(choice) for choice in "abcd"}
    assert told["right"] == sum(answer == "b" for answer in everybody)
    assert ITEM.tally(sorted(answers, reverse=True), hands) == told


@given(ANSWERS, st.integers(0, 30))
def test_tallies_of_two_groups_add_up(answers, at) -> None:
    one, other, all_ = (ITEM.tally(some) for some in (answers[:at], answers[at:], answers))
    assert Counter(one["counts"]) + Counter(other["counts"]) == +Counter(all_["counts"])
    assert one["right"] + other["right"] == all_["right"]


@given(st.sampled_from("abcd"))
def test_what_is_taken_fits_the_schema(answer) -> None:
    validate(ITEM.check(answer, "value"), ITEM.schema())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_face_is_the_same_whatever_is_right(language) -> None:
    others = [item(right=right, rationale={}, source="", mark="K", topic="") for right in "abcd"]
    assert [other.face(language) for other in others] == [ITEM.face(language)] * 4


def test_the_key_says_which_why_and_how_far_to_rely_on_it() -> None:
    assert ITEM.key("pl") == {"right": "b", "rationale": "BECAUSE-OF (pl)", "source": "SOURCE-OF", "checked": True}
    assert [item(mark=mark).key("en")["checked"] for mark in ("S", "S~", "K")] == [True, False, False]


def test_it_is_told_how_many_were_right() -> None:
    told = ITEM.told(ITEM.tally(["b", "b", "a"]), "en")
    assert told[1:] == ["B · No: 2", "C · Sometimes: 0", "D · Of adults: 0", "Right answer B: 2 people of 3"]


def test_a_test_is_personal_so_five_answers_are_needed_unless_the_author_says_otherwise() -> None:
    assert KeyedItem.of("?", ["Yes", "No"], right="a").k == 5


@pytest.mark.parametrize(
    ("fields", "about"),
    [({"right": "e"}, "the id of a choice"), ({"choices": ()}, "two to six"), ({"mark": "?"}, "mark")],
)
def test_an_item_that_cannot_be_asked_says_why(fields, about) -> None:
    with pytest.raises(ContentError, match=about):
        item(**fields)


COMMANDS = {
    "close": CloseRound(), "again": AskAgain(), "talk": Talk(), "reveal": Reveal(), "hide": Hide(), "open": OpenRound(),
}  # fmt: skip
SECRETS = ("BECAUSE-OF", "SOURCE-OF", "TOPIC-OF", '"right"')
"""What only the reveal tells. Which choice is right is looked for as the name of the field."""


@pytest.mark.parametrize("role", ["participant", "screen", "remote"])
@given(moves=st.lists(st.sampled_from(["answer", *COMMANDS]), min_size=1, max_size=12))
def test_nobody_in_the_room_sees_the_key_before_the_reveal(role, moves) -> None:
    evening = Evening(small_agenda(question_step("item", ITEM)))
    people = evening.join(6, "border")
    evening.next(2)
    for move in moves:
        with suppress(Refused):
            if move in COMMANDS:
                evening.lead(COMMANDS[move])
            elif evening.room.ask.open_round:
                for number, who in enumerate(people):
                    evening.answer(who, "abcd"[number % 4])
        for language in LANGUAGES:
            view = evening.see(role, language)
            told = msgspec.json.encode([view, evening.own(people[0])]).decode()
            if view.result is None or not evening.room.ask.revealed:
                assert not [secret for secret in SECRETS if secret in told]
            else:
                assert view.result.key["rationale"] == f"BECAUSE-OF ({language})"
        assert "TOPIC-OF" not in told


def test_the_reveal_tells_everybody() -> None:
    evening = Evening(small_agenda(question_step("item", ITEM)))
    evening.next(2)
    for who in evening.join(6, "border"):
        evening.answer(who, "b")
    evening.lead(CloseRound(), Reveal())
    assert evening.see("participant", "uk").result.key == evening.see("screen", "uk").result.key == ITEM.key("uk")
    assert evening.see("screen").result.rounds[0].tally["right"] == 6
