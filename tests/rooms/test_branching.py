"""Who decides which way the film goes: most people, families, an agency, the facilitator; and the minority."""

import pytest
from msgspec.structs import replace

from ias_widgets.cases import Way
from ias_widgets.rooms import FilmStep, question_step
from ias_widgets.rooms.commands import (
    Back,
    CloseRound,
    CountHands,
    GoTo,
    Next,
    OpenFacts,
    OpenRound,
    Reveal,
    SetRule,
    TakeBranch,
)
from tests.rooms.made import Evening, said, small_agenda, small_film, yes_or_no


def decided(rule: str, agency: str = "border", hands: dict[str, int] | None = None, **votes: dict[str, int]) -> Evening:
    """The gate, voted on by agencies and closed: ``decided("most", wait={"border": 3}, knock={"labour": 2})``."""
    evening = Evening(film=small_film(deep=False))
    evening.lead(GoTo(step="film"), SetRule(rule=rule, agency=agency), OpenRound())
    for choice, agencies in votes.items():
        for name, number in agencies.items():
            for who in evening.join(number, name):
                evening.answer(who, choice)
    if hands:
        evening.lead(CountHands(counts=hands))
    evening.lead(CloseRound(), Reveal())
    return evening


def outcome(evening) -> tuple[str | None, list[str], str]:
    found = evening.see("screen").result.outcome
    return found.choice, found.tied, found.reason


def test_most_people_decide() -> None:
    evening = decided("most", wait={"border": 4}, knock={"labour": 3}, call={"social": 3})
    assert outcome(evening) == ("wait", [], "")
    evening.next()
    assert evening.see().scene.id == "yard"


def test_one_family_has_one_vote_however_large_it_is() -> None:
    evening = decided("family", wait={"border": 9}, knock={"labour": 3, "social": 3})
    assert outcome(evening) == ("knock", [], "")


def test_families_too_small_to_be_shown_vote_together() -> None:
    evening = decided("family", wait={"border": 9, "press": 1}, knock={"labour": 2, "press": 2})
    assert outcome(evening) == (None, ["knock", "wait"], "tie")
    evening = decided("family", wait={"border": 9}, knock={"labour": 3, "press": 1, "social": 2})
    assert outcome(evening) == ("knock", [], "")


def test_a_family_at_odds_with_itself_has_no_vote() -> None:
    evening = decided("family", wait={"border": 2, "labour": 3}, knock={"border": 2, "social": 1}, call={"social": 3})
    assert outcome(evening) == (None, ["wait", "call"], "tie")


def test_where_every_family_is_at_odds_all_that_leads_in_one_is_tied() -> None:
    evening = decided("family", wait={"border": 2}, knock={"border": 2})
    assert outcome(evening) == (None, ["knock", "wait"], "tie")


def test_the_deciding_agency_decides_alone() -> None:
    evening = decided("agency", wait={"labour": 8}, knock={"border": 4})
    assert outcome(evening) == ("knock", [], "")
    assert evening.see("participant").question.agency == "border (en)"


def test_a_deciding_agency_with_too_few_people_decides_nothing() -> None:
    assert outcome(decided("agency", wait={"labour": 8}, knock={"border": 2})) == (None, [], "too_few")


def test_a_deciding_agency_that_all_but_a_few_belong_to_would_give_those_few_away() -> None:
    assert outcome(decided("agency", wait={"border": 5}, knock={"border": 4, "labour": 1})) == (None, [], "too_few")
    assert outcome(decided("agency", wait={"border": 5}, knock={"border": 4, "labour": 3})) == ("wait", [], "")


def test_nor_may_an_agency_give_away_a_few_of_its_own_family() -> None:
    together = {"wait": {"border": 5}, "knock": {"border": 4, "labour": 4, "police": 1}}
    assert outcome(decided("agency", **together)) == (None, [], "too_few")


def test_nobody_decides_by_a_vote_that_is_too_small() -> None:
    for rule in ("most", "family"):
        assert outcome(decided(rule, wait={"border": 2})) == (None, [], "too_few")


def test_the_facilitator_decides_openly() -> None:
    evening = decided("facilitator", wait={"border": 5})
    assert outcome(evening) == (None, [], "facilitator")
    assert evening.lead_refused(Next()) == "choose"
    assert evening.lead_refused(TakeBranch()) == "choose"
    assert evening.lead_refused(TakeBranch(way="facilitator")) == "unknown-choice"
    assert evening.lead_refused(TakeBranch(way="facilitator", choice="run")) == "unknown-choice"
    (taken,) = evening.lead(TakeBranch(way="facilitator", choice="call"))
    assert (taken.choice, taken.way) == ("call", "facilitator")


def test_the_facilitator_may_choose_otherwise_and_it_is_said_so() -> None:
    evening = decided("most", wait={"border": 5})
    evening.lead(TakeBranch(way="facilitator", choice="knock"))
    (gate,) = [ask for ask in evening.room.asks.values() if ask.branch]
    assert (gate.branch.choice, gate.branch.way) == ("knock", "facilitator")


# ---- ties ------------------------------------------------------------------------------------


@pytest.fixture
def tie() -> Evening:
    return decided("most", wait={"border": 3}, call={"labour": 3}, knock={"social": 1})


def test_a_tie_is_shown_and_stops_the_large_button(tie) -> None:
    assert outcome(tie) == (None, ["wait", "call"], "tie")
    assert tie.lead_refused(Next()) == "tie"
    assert tie.lead_refused(TakeBranch()) == "tie"


@pytest.mark.parametrize(
    ("lot", "choice"), [(0.0, "wait"), (0.49, "wait"), (0.5, "call"), (0.9999999999999999, "call")]
)
def test_a_tie_is_broken_by_lot(tie, lot, choice) -> None:
    (taken,) = tie.lead(TakeBranch(way="lot", lot=lot))
    assert (taken.choice, taken.way, taken.tied) == (choice, "lot", ("wait", "call"))


def test_a_tie_is_broken_by_the_facilitator(tie) -> None:
    (taken,) = tie.lead(TakeBranch(way="facilitator", choice="call"))
    assert (taken.choice, taken.way, taken.tied) == ("call", "facilitator", ("wait", "call"))


def test_no_lots_are_drawn_without_a_tie() -> None:
    assert decided("most", wait={"border": 5}).lead_refused(TakeBranch(way="lot", lot=0.3)) == "no-tie"


# ---- the minority's way ----------------------------------------------------------------------


def test_the_minoritys_way_can_be_played_at_the_decision() -> None:
    evening = decided("most", wait={"border": 4}, knock={"labour": 1}, call={"social": 2})
    assert evening.see().minority == "knock"
    evening.lead(TakeBranch(way="minority"))
    assert evening.see().scene.id == "hall"


def test_and_at_the_scene_just_reached_where_the_film_steps_back_for_it() -> None:
    evening = decided("most", wait={"border": 4}, knock={"labour": 1})
    evening.next()
    assert (evening.see().scene.id, evening.see().minority) == ("yard", "knock")
    evening.lead(TakeBranch(way="minority"))
    assert evening.see().scene.id == "hall"
    assert [visit.playthrough.scene for visit in evening.room.walks["film"]] == ["gate", "hall"]
    assert evening.see().minority is None
    assert evening.lead_refused(TakeBranch(way="minority")) == "too-few"


def test_and_at_an_ending_and_at_a_scene_with_a_decision_of_its_own() -> None:
    evening = decided("most", wait={"border": 4})
    evening.next(2)
    evening.lead(OpenRound())
    for who in evening.people[:3]:
        evening.answer(who, "listen")
    evening.answer(evening.people[3], "leave")
    evening.lead(CloseRound(), Reveal())
    evening.next()
    assert evening.see("screen").scene.ending
    evening.lead(TakeBranch(way="minority"))
    assert evening.see("screen").scene.id == "road"


def test_another_way_than_the_minoritys_needs_a_step_back() -> None:
    evening = decided("most", wait={"border": 4}, knock={"labour": 1})
    evening.next()
    for way in (TakeBranch(), TakeBranch(way="facilitator", choice="call")):
        assert evening.lead_refused(way) == "branch-taken"
    evening.lead(Back(), TakeBranch(way="facilitator", choice="call"))
    assert evening.see().scene.id == "hall"


def test_there_is_no_minority_in_a_tie_a_unanimous_vote_or_a_small_one(tie) -> None:
    equal = decided("most", wait={"border": 3}, call={"labour": 3})
    for evening in (
        equal,
        decided("most", wait={"border": 5}),
        decided("most", wait={"border": 1}, call={"labour": 1}),
    ):
        assert evening.see().minority is None
        assert evening.lead_refused(TakeBranch(way="minority")) == "too-few"
    assert tie.see().minority == "knock"


def test_an_open_vote_has_no_minority_and_no_way() -> None:
    evening = Evening(film=small_film(deep=False))
    people = evening.join(7, "border")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=people[:5], call=people[5:])
    assert evening.see().minority is None
    assert evening.lead_refused(TakeBranch(way="minority")) == "too-few"
    assert evening.lead_refused(TakeBranch()) == "not-closed"


# ---- choosing the rule, and what it leads to -------------------------------------------------


def test_the_rule_is_told_before_the_vote_and_stands_after_it() -> None:
    evening = Evening(film=small_film(deep=False))
    people = evening.join(5, "border")
    evening.lead(GoTo(step="film"), SetRule(rule="family"), OpenRound())
    assert evening.see("participant").question.rule == "family"
    assert evening.lead_refused(SetRule(rule="most")) == "round-open"
    evening.vote(wait=people)
    evening.lead(CloseRound())
    assert evening.lead_refused(SetRule(rule="most")) == "round-open"


def test_the_rule_may_be_changed_while_a_round_was_only_taken_back() -> None:
    evening = Evening(film=small_film(deep=False))
    evening.lead(GoTo(step="film"), OpenRound(), Back(), SetRule(rule="agency", agency="labour"), OpenRound())
    assert evening.see("participant").question.agency == "labour (en)"


def test_a_rule_needs_a_decision_and_an_agency_of_this_room(evening) -> None:
    evening.next()
    assert evening.lead_refused(SetRule(rule="most")) == "not-a-decision"
    evening.lead(GoTo(step="film"))
    assert evening.lead_refused(SetRule(rule="agency", agency="fire brigade")) == "unknown-agency"


def test_a_question_that_is_no_decision_leads_nowhere(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound(), Reveal())
    assert crowd.see("screen").result.outcome is None
    assert crowd.lead_refused(TakeBranch()) == "not-a-decision"
    assert crowd.lead_refused(OpenFacts()) == "not-a-decision"
    crowd.next()
    assert crowd.room.step == "film"


def test_facts_are_opened_for_a_revealed_way_that_is_clear(tie) -> None:
    assert tie.lead_refused(OpenFacts()) == "not-a-decision"
    evening = decided("most", wait={"border": 5})
    assert evening.see().facts.choice == "wait"
    assert evening.see("participant").facts is None
    evening.lead(OpenFacts())
    assert evening.lead(OpenFacts()) == ()
    facts = evening.see("participant").facts
    assert (facts.choice, facts.source, facts.checked) == ("wait", "a book", True)
    assert facts.rule == "FACT! wait rule (en)"
    evening.lead(OpenFacts(on=False))
    assert evening.see("participant").facts is None


def test_hands_count_by_the_rule() -> None:
    hands = {"call": 5}
    assert outcome(decided("most", wait={"border": 4}, hands=hands)) == ("call", [], "")
    assert outcome(decided("family", wait={"border": 4, "labour": 4}, hands=hands)) == ("wait", [], "")
    assert outcome(decided("family", wait={"border": 4}, hands=hands)) == (None, ["wait", "call"], "tie")
    assert outcome(decided("agency", wait={"border": 4}, hands=hands)) == ("wait", [], "")
    assert outcome(decided("most", hands=hands)) == ("call", [], "")
    assert outcome(decided("family", hands=hands)) == ("call", [], "")
    assert outcome(decided("agency", hands=hands)) == (None, [], "too_few")


def test_a_scene_come_back_to_is_voted_on_afresh() -> None:
    film = small_film(deep=False)
    back = replace(film.scenes["yard"], to=(Way(scene="gate"),))
    evening = Evening(film=replace(film, scenes={**film.scenes, "yard": back}))
    people = evening.join(5, "border")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=people)
    evening.lead(CloseRound(), Reveal())
    evening.next(2)
    view = evening.see("participant")
    assert (view.scene.id, view.phase, view.question) == ("gate", "watch", None)
    assert (view.where.scene, view.where.decision) == (3, 2)


def test_one_film_can_be_played_twice_in_an_evening() -> None:
    steps = [FilmStep(id=id_, title=said("Walk"), film="walk") for id_ in ("one", "two")]
    evening = Evening(small_agenda(*steps, question_step("q", yes_or_no())), small_film(deep=False))
    people = evening.join(5, "border")
    evening.lead(GoTo(step="one"), OpenRound())
    evening.vote(wait=people)
    evening.lead(CloseRound(), Reveal())
    evening.next()
    evening.lead(GoTo(step="two"))
    assert (evening.see().scene.id, evening.see().phase) == ("gate", "watch")
