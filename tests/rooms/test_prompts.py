"""Prompts for the talk: from all revealed questions of any kind, strongest first, each with the sentence that says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.phrases import SPOKEN
from ias_widgets.questions.measures import discord, dissent, division, parting, telling_of_counts, telling_of_scale
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import AskAgain, CloseRound, GoTo, Hide, OpenRound, Reveal
from ias_widgets.rooms.prompts import MOST, prompts_of
from ias_widgets.rooms.reasons import Told, reasons
from tests.questions.asked import ASKED
from tests.rooms.made import DiscussionStep, Evening, said, small_agenda

COUNTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 40), min_size=2)


def evening_of(*names: str) -> Evening:
    """Twelve people, six of the border guard and six labour inspectors, and questions of these kinds; then a talk."""
    steps = [question_step(f"{name}-{number}", ASKED[name]) for number, name in enumerate(names)]
    talk = DiscussionStep(id="talk", title=said("Talk"), prompt=said("Talk."))
    evening = Evening(small_agenda(*steps, talk))
    evening.join(6, "border")
    evening.join(6, "labour")
    return evening


def asked(evening: Evening, step: str, *answers, reveal: bool = True) -> Evening:
    """Ask the question of a step; each of ``answers`` is given as often as there is need."""
    evening.lead(GoTo(step=step), OpenRound())
    for place, who in enumerate(evening.people):
        evening.answer(who, answers[place * len(answers) // len(evening.people)])
    evening.lead(CloseRound())
    if reveal:
        evening.lead(Reveal())
    return evening


def whys(evening: Evening) -> list[str]:
    return [prompt.why for prompt in prompts_of(evening.room, "en")]


@pytest.mark.parametrize(
    ("name", "answers", "why"),
    [
        ("keyed", ["police"], "The experts say: B · labour (en). 0 of 12 people answered that."),
        ("number", [90], "The true value: 40\u00a0%. 0 of 12 people came into the range it lies in."),
        ("place", [[0.9, 0.9]], "0 of 12 people found the place that the experts point to."),
        ("procedure", [["nobody", "kcik", "labour", "police"]], "12 of 12 people had two steps the other way round:"),
        ("concordance", [-2], "The panel of experts mostly said: more likely. The room agrees with the panel by 0%."),
    ],
)
def test_a_room_that_answers_otherwise_than_the_key_is_told_so(name, answers, why) -> None:
    [found] = whys(asked(evening_of(name), f"{name}-0", *answers))
    assert found.lower().startswith(why.lower())


def test_a_scale_with_a_hole_in_its_middle_divided_the_room_and_its_families_parted() -> None:
    [found] = whys(asked(evening_of("scale"), "scale-0", 1, 5))
    assert found.startswith("Answers were spread over the scale from 1 to 5: 6 in its lower half, 6 in its upper half.")
    assert found.endswith("The middle answer: Uniformed (en) – 1; Labour (en) – 5.")


def test_families_that_share_out_points_otherwise_parted() -> None:
    shared = [
        {"police": 100, "labour": 0, "kcik": 0, "nobody": 0},
        {"police": 0, "labour": 0, "kcik": 100, "nobody": 0},
    ]
    [found] = whys(asked(evening_of("points"), "points-0", *shared))
    assert found == "Uniformed (en) – mostly A · police (en); Labour (en) – mostly C · kcik (en)."


def test_orders_without_agreement_are_told_by_what_stands_first() -> None:
    first = ["police", "labour", "kcik", "nobody"]
    orders = [first[turn:] + first[:turn] for turn in range(4)]
    found = whys(asked(evening_of("ranking"), "ranking-0", *orders))
    assert "The orders differed widely; in first place: A · police (en): 3," in found[0]


def test_what_families_expect_of_each_other_and_do_not_do_is_told_as_the_kind_says_it() -> None:
    mine = {"own": ["police"], "expect": {"labour": "kcik"}}
    theirs = {"own": ["nobody"], "expect": {"uniformed": "police"}}
    evening = asked(evening_of("referral"), "referral-0", mine, theirs)
    [prompt] = prompts_of(evening.room, "en")
    assert prompt.why.startswith(evening.see("screen").result.across["said"][0])


def test_a_room_of_one_mind_has_no_prompts() -> None:
    evening = asked(evening_of("single", "several"), "single-0", "kcik")
    assert whys(asked(evening, "several-1", ["kcik"])) == []


def test_a_talk_that_changed_answers_is_told() -> None:
    evening = asked(evening_of("single"), "single-0", "kcik")
    evening.lead(AskAgain())
    for who in evening.people:
        evening.answer(who, "police", seq=2)
    evening.lead(CloseRound(), Reveal())
    assert whys(evening) == ["After the talk 12 of 12 people changed their answer."]


@pytest.mark.parametrize("last", [CloseRound(), Hide()])
def test_nothing_is_told_of_what_the_room_does_not_see(last) -> None:
    evening = asked(evening_of("single"), "single-0", "police", "kcik", reveal=isinstance(last, Hide))
    if isinstance(last, Hide):
        evening.lead(last)
    assert whys(evening) == []


def test_the_console_has_all_and_a_talk_the_first_three_and_none_stands_over_an_open_vote() -> None:
    names = ["single"] * (MOST + 1)
    evening = evening_of(*names)
    for number in range(len(names)):
        asked(evening, f"single-{number}", "police", "kcik")
    assert len(evening.see().prompts) == MOST
    evening.lead(GoTo(step="talk"))
    for role in ("participant", "screen"):
        assert evening.see(role).talk.prompts == evening.see().prompts[:3]
    evening.lead(GoTo(step="single-0"), AskAgain())
    assert evening.see().prompts == []


def test_prompts_are_said_in_the_language_somebody_reads() -> None:
    evening = asked(evening_of("single"), "single-0", "police", "kcik")
    assert len({prompts_of(evening.room, language)[0].why for language in SPOKEN}) == len(SPOKEN)


@given(counts=COUNTS, other=COUNTS, changed=st.integers(0, 30), more=st.integers(0, 30))
def test_measures_lie_between_nought_and_one(counts, other, changed, more) -> None:
    one, two = (telling_of_counts(some, sum(some.values()), {}) for some in (counts, other))
    ends = telling_of_scale(list(counts.values()), list(counts), "") if any(counts.values()) else one
    for measure in (
        division(counts),
        parting({"one": one, "other": two})[0],
        dissent([*counts.values()]),
        ends.division,
    ):
        assert 0 <= measure <= 1 + 1e-9
    found = reasons(Told(whole=one, split={"one": one, "other": two}, changed=changed, both=changed + more))
    assert all(0 <= value <= 1 + 1e-9 for value in found.values())


@given(orders=st.lists(st.permutations("abc"), min_size=1, max_size=9))
def test_discord_is_one_less_kendalls_w(orders) -> None:
    places = {id_: [sum(order[place] == id_ for order in orders) for place in range(3)] for id_ in "abc"}
    ranks = [sum(order.index(id_) + 1 for order in orders) for id_ in "abc"]
    mean = sum(ranks) / 3
    expected = 12 * sum((rank - mean) ** 2 for rank in ranks) / (len(orders) ** 2 * (27 - 3))
    assert discord(places) == pytest.approx(1 - expected)
