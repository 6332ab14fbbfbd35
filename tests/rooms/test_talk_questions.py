"""Questions for the talk: chosen from where the room split most, with a sentence that says why, from what all may see."""

import pytest
from msgspec.structs import replace

from ias_widgets.cases import TalkQuestion
from ias_widgets.rooms.commands import CloseRound, GoTo, OpenRound, Reveal, TakeBranch
from ias_widgets.rooms.reasons import reasons
from ias_widgets.rooms.talk_questions import DecisionTold, Words, pick_questions, told_of_walk
from tests.rooms.made import small_film

WORDS = Words(language="en", families={"uniformed": "Uniformed", "labour": "Labour"}, agencies=lambda id_: f"the {id_}")


def told(number=1, scene="gate", **more) -> DecisionTold:
    return DecisionTold(**{"number": number, "scene": scene, "counts": {"knock": 20, "wait": 2, "call": 1}, **more})


def sentences(*decisions, case=None) -> list[str]:
    return [pick.why for pick in pick_questions(case or small_film(), decisions, WORDS)]


def test_a_room_of_two_minds_is_told_by_its_numbers() -> None:
    divided = told(number=2, scene="office", counts={"listen": 14, "leave": 12})
    assert sentences(told(), divided) == ["Decision 2. The room was of two minds, 14 to 12."]


def test_a_vote_without_a_leader_is_told_by_all_its_numbers() -> None:
    assert sentences(told(counts={"knock": 10, "wait": 9, "call": 7})) == [
        "Decision 1. No answer stood out (10 : 9 : 7)."
    ]


def test_families_that_parted_are_named_with_the_way_of_each() -> None:
    split = {"uniformed": {"knock": 8, "wait": 1, "call": 0}, "labour": {"knock": 1, "wait": 5, "call": 0}}
    assert sentences(told(split=split)) == [
        "Decision 1. Uniformed – mostly A · KNOCK (en); Labour – mostly B · WAIT (en)."
    ]


def test_families_that_mostly_went_one_way_did_not_part() -> None:
    split = {"uniformed": {"knock": 9, "wait": 0}, "labour": {"knock": 4, "wait": 3, "call": 2}}
    assert "parted" not in reasons(told(split=split).measured())


def test_a_talk_that_changed_answers_is_told() -> None:
    assert sentences(told(changed=13, both=31)) == ["Decision 1. After the talk 13 of 31 people changed their answer."]


def test_a_room_of_one_mind_is_told_so() -> None:
    assert sentences(told()) == ["The room was largely of one mind; decision 1 divided it most (20 : 2 : 1)."]


def test_the_most_split_decision_comes_first_and_no_more_than_three_are_talked_about() -> None:
    votes = [(1, 13, 13), (2, 14, 12), (3, 15, 11), (4, 16, 10)]
    decisions = [told(number=n, scene="office", counts={"listen": a, "leave": b}) for n, a, b in reversed(votes)]
    assert [pick.number for pick in pick_questions(small_film(), decisions, WORDS)] == [1, 2, 3]


def test_an_agency_of_a_family_that_parted_is_asked_its_own_question_and_the_film_has_the_last_one() -> None:
    case = small_film()
    gate = case.scenes["gate"]
    talk = (*gate.decision.talk, TalkQuestion(id="yours", text={"en": "And you?"}, agency="labour"))
    scenes = case.scenes | {"gate": replace(gate, decision=replace(gate.decision, talk=talk))}
    case = replace(case, scenes=scenes, talk=(TalkQuestion(id="end", text={"en": "On Monday?"}),))
    split = {"uniformed": {"knock": 8, "wait": 1}, "labour": {"knock": 1, "wait": 5}}
    picks = pick_questions(case, [told(split=split, families={"labour": "labour"})], WORDS)
    assert [(pick.text, pick.agency, pick.number) for pick in picks] == [
        ("Why? (en)", "", 1), ("And you?", "the labour", 1), ("On Monday?", "", None),
    ]  # fmt: skip
    assert picks[-1].why == "About the whole film."


@pytest.fixture
def gate(evening):
    evening.join(6, "border")
    evening.join(6, "labour")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=evening.people[:6], knock=evening.people[6:])
    return evening


def test_nothing_is_told_of_a_vote_before_its_reveal(gate) -> None:
    gate.lead(CloseRound())
    assert told_of_walk(gate.room) == []
    gate.lead(Reveal())
    (found,) = told_of_walk(gate.room)
    assert found.counts == {"knock": 6, "wait": 6, "call": 0}
    assert found.split == {
        "uniformed": {"knock": 0, "wait": 6, "call": 0},
        "labour": {"knock": 6, "wait": 0, "call": 0},
    }


def test_a_vote_that_was_revealed_is_told_when_the_film_has_gone_on(gate) -> None:
    gate.lead(CloseRound(), Reveal(), TakeBranch(way="facilitator", choice="wait"))
    assert [found.scene for found in told_of_walk(gate.room)] == ["gate"]


def test_too_few_are_told_of_by_no_numbers(evening) -> None:
    evening.join(2, "border")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=evening.people)
    evening.lead(CloseRound(), Reveal())
    (found,) = told_of_walk(evening.room)
    assert (found.counts, found.split) == (None, {})
    assert pick_questions(small_film(), [found], WORDS) == []
