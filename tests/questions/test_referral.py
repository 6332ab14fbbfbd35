"""The referral map: whom families call, what they expect of each other, and where they miss each other."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Choice
from ias_widgets.questions.referral import ReferralMap, mismatches
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import CloseRound, CountHands, EndRoom, Reveal
from tests.rooms.made import Evening, small_agenda
from tests.rooms.record.recorded import recorded

TARGETS, FAMILIES = ("kcik", "police", "pip", "ops"), ("uniformed", "labour", "care")
LANGUAGES = ("pl", "en", "uk")
MAP = ReferralMap(
    prompt={"en": "Whom?"}, targets=tuple(Choice(id=id_, text={"en": f"<{id_}>"}) for id_ in TARGETS),
    actors=tuple(Choice(id=id_, text={"en": f"[{id_}]"}) for id_ in FAMILIES), most=3,
)  # fmt: skip
SCHEMA = Draft202012Validator(MAP.schema())
OWN = st.lists(st.sampled_from(TARGETS), min_size=1, max_size=3, unique=True)
EXPECT = st.dictionaries(st.sampled_from(FAMILIES), st.sampled_from(TARGETS))
ANSWERS = st.fixed_dictionaries({"own": OWN, "expect": EXPECT})


def answer(*own: str, **expect: str) -> dict:
    return {"own": list(own), "expect": expect}


@given(st.lists(ANSWERS, max_size=25), st.dictionaries(st.sampled_from(TARGETS), st.integers(0, 5)))
def test_a_tally_is_a_recount_from_the_rows_of_a_record(answers, hands) -> None:
    told = MAP.tally(iter(answers), hands)
    rows = [row for one in answers for row in MAP.record(one)]
    rows += [row for target, people in hands.items() for _ in range(people) for row in MAP.record(MAP.hand(target))]
    counted = Counter(row["choice"] for row in rows)
    first = Counter(row["choice"] for row in rows if row.get("number") == 1)
    assert told["counts"] == {target: counted[target] for target in TARGETS}
    assert told["first"] == {target: first[target] for target in TARGETS}
    assert told["expect"] == {
        family: {target: counted[f"expect:{family}:{target}"] for target in TARGETS} for family in FAMILIES
    }
    assert sum(told["first"].values()) == len(answers) + sum(hands.values())
    assert MAP.tally(answers[::-1], hands) == told


@given(st.lists(ANSWERS, max_size=12), st.lists(ANSWERS, max_size=12))
def test_tallies_of_two_groups_add_up(some, others) -> None:
    assert MAP.tally(some + others) == added(MAP.tally(some), MAP.tally(others))


def added(one, other):
    if isinstance(one, int):
        return one + other
    return {key: added(one[key], other[key]) for key in one}


@given(ANSWERS)
def test_an_answer_that_fits_is_of_the_schema_and_stays_as_it_is(value) -> None:
    taken = MAP.check(value, "value")
    assert SCHEMA.is_valid(taken)
    assert MAP.check(json.loads(json.dumps(taken)), "value") == taken == value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([], "one's own list"), ({"own": ["kcik"]}, "one's own list"), ({**answer("kcik"), "more": 1}, "one's own list"),
        (answer(), "1 to 3 different"), (answer("kcik", "kcik"), "1 to 3 different"), (answer(*TARGETS), "1 to 3 different"),
        (answer("army"), "as own a list of"), ({"own": "kcik", "expect": {}}, "as own a list of"),
        ({"own": [["kcik"]], "expect": {}}, "as own a list of"), ({"own": ["kcik"], "expect": []}, "expected of"),
        (answer("kcik", army="kcik"), "expected of uniformed, labour, care"), (answer("kcik", labour="army"), "expected to be called"),
        ({"own": ["kcik"], "expect": {"labour": ["kcik"]}}, "expected to be called"),
    ],
)  # fmt: skip
def test_any_other_is_refused(value, expected) -> None:
    with pytest.raises(Refused, match=expected):
        MAP.check(value, "value")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"targets": MAP.targets[:2]}, "three to fourteen"), ({"targets": MAP.targets[:1] * 3}, "three to fourteen"),
        ({"actors": MAP.actors[:1] * 2}, "families with different ids"), ({"most": 0}, "1 or more"),
        ({"actors": (Choice(id="a:b", text={}),)}, "without a colon"),
    ],
)  # fmt: skip
def test_a_map_has_targets_and_families_that_can_be_told_apart(fields, expected) -> None:
    with pytest.raises(ContentError, match=expected):
        ReferralMap(**{"prompt": {}, "targets": MAP.targets, "actors": MAP.actors, **fields})


def test_it_is_made_in_one_line_with_families_by_their_names() -> None:
    made = ReferralMap.of("Do kogo?", ["KCIK", "Policja", "PIP"], actors={"ngo": "Organizacje"}, language="pl")
    assert made.face("pl")["actors"] == [{"id": "ngo", "name": "Organizacje"}]
    assert made.choice_ids() == ("a", "b", "c")
    assert (made.longest, ReferralMap.of("?", ["a", "b", "c"]).across({}, "en")) == (3, None)


# ---- where families miss each other ----------------------------------------------------------


def room(uniformed=(), labour=(), care=()) -> dict:
    people = {"uniformed": uniformed, "labour": labour, "care": care}
    return {family: MAP.tally(answers) for family, answers in people.items() if answers}


def test_most_expect_what_hardly_anyone_does() -> None:
    split = room(
        uniformed=[answer("police", labour="kcik")] * 8 + [answer("police")] * 3,
        labour=[answer("pip", "ops")] * 8 + [answer("pip", "kcik")],
    )
    found = MAP.across(split, "en")
    assert found["mismatches"] == [
        {"way": "expected", "from": "uniformed", "of": "labour", "target": "kcik", "expect": [8, 11], "does": [1, 9]}
    ]
    assert found["said"] == [
        "Most of “[uniformed]” (8\xa0of\xa011) expect “[labour]” to call <kcik> first. In “[labour]” hardly anyone names it (1\xa0of\xa09)."
    ]


def test_most_do_what_hardly_anyone_expects() -> None:
    split = room(
        uniformed=[answer("kcik", "ops")] * 2 + [answer("police", "ops")] * 2,
        labour=[answer("pip", uniformed="ops")] * 3 + [answer("pip", uniformed="kcik")] + [answer("pip")],
    )
    [one] = mismatches({**split, "uniformed": MAP.tally([answer("kcik", "ops")] * 4)})
    assert one == {
        "way": "done",
        "from": "labour",
        "of": "uniformed",
        "target": "kcik",
        "expect": [1, 5],
        "does": [4, 4],
    }
    assert mismatches(split)[0]["does"] == [2, 4]
    said = MAP.across(split, "en")["said"][1]
    assert said.startswith(
        "Half of “[uniformed]” (2\xa0of\xa04) call <kcik> first. In “[labour]” hardly anyone expects it (1"
    )


def test_where_people_do_not_know_what_to_expect_they_are_not_mistaken() -> None:
    assert (
        mismatches(room(uniformed=[answer("kcik")] * 5, labour=[answer("pip", uniformed="ops"), *[answer("pip")] * 5]))
        == []
    )


def test_a_family_is_mistaken_about_another_and_never_about_itself() -> None:
    assert mismatches(room(labour=[answer("pip", labour="kcik")] * 6, care=[answer("ops")] * 6)) == []


SPLITS = st.dictionaries(st.sampled_from(FAMILIES), st.lists(ANSWERS, min_size=1, max_size=8))


@given(SPLITS, st.sampled_from(LANGUAGES))
def test_a_mismatch_is_one_by_a_recount_and_says_nothing_of_a_family_that_is_not_shown(people, language) -> None:
    told = MAP.across({family: MAP.tally(answers) for family, answers in people.items()}, language)
    for one, said in zip(told["mismatches"], told["said"], strict=True):
        theirs, others = people[one["from"]], people[one["of"]]
        expecting = sum(each["expect"].get(one["of"]) == one["target"] for each in theirs)
        doing = sum(one["target"] in each["own"][: 1 if one["way"] == "done" else 3] for each in others)
        assert (one["expect"], one["does"]) == ([expecting, len(theirs)], [doing, len(others)])
        shares = expecting / len(theirs), doing / len(others)
        assert max(shares) >= 0.5
        assert min(shares) <= 0.2
        assert (shares[0] > shares[1]) == (one["way"] == "expected")
        assert not [family for family in FAMILIES if f"[{family}]" in said and family not in people]


def test_across_looks_at_nothing_but_families_that_have_a_name_here() -> None:
    split = room(uniformed=[answer("kcik", labour="kcik")] * 5, labour=[answer("pip")] * 5)
    assert MAP.across({**split, "guests": split["labour"]}, "pl") == MAP.across(split, "pl")


# ---- in a room -------------------------------------------------------------------------------


@pytest.fixture
def evening() -> Evening:
    made = Evening(small_agenda(question_step("whom", MAP)))
    groups = {agency: made.join(4, agency) for agency in ("border", "labour")}
    groups["social"], [guest] = made.join(2, "social"), made.join(1, "press")
    made.next(2)
    for who in groups["border"]:
        made.answer(who, answer("police", "kcik", labour="kcik", care="ops"))
    for who in groups["labour"]:
        made.answer(who, answer("pip"))
    for who in groups["social"]:
        made.answer(who, answer("ops", labour="police"))
    made.answer(guest, answer("ops"))
    return made


def test_the_screen_says_it_only_where_the_split_may_be_shown(evening) -> None:
    evening.lead(CloseRound(), Reveal())
    result = evening.see("screen", "en").result
    shown = {one.family for one in result.split}
    named = {one[side] for one in result.across["mismatches"] for side in ("from", "of")}
    assert named <= shown
    assert shown == {"uniformed", "labour"}
    assert [(one["of"], one["target"]) for one in result.across["mismatches"]] == [("labour", "kcik")]
    assert sum(result.rounds[0].tally["first"].values()) == 11


def test_people_without_a_tablet_raise_a_hand_for_whom_they_call_first(evening) -> None:
    evening.lead(CountHands(counts={"ops": 2}), CloseRound(), Reveal())
    tally = evening.see("screen").result.rounds[0].tally
    assert (tally["counts"]["ops"], tally["first"]["ops"], tally["expect"]["care"]["ops"]) == (5, 5, 4)


def test_a_record_keeps_the_order_and_the_expectations_and_says_what_they_are_called(evening) -> None:
    evening.lead(EndRoom())
    record = recorded(evening, language="en")
    told = Counter((row.choice, row.number) for row in record.answers)
    assert told["police", 1] == told["kcik", 2] == told["expect:labour:kcik", None] == told["pip", 1] == 4
    called = {choice.choice: choice.label for choice in record.choices}
    assert {row.choice for row in record.answers} <= called.keys()
    assert called["expect:labour:kcik"] == "[labour] → <kcik>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tally_is_told_line_by_line(language) -> None:
    lines = MAP.told(MAP.tally([answer("kcik", "pip", care="ops")] * 3), language)
    assert [line.split(":")[0] for line in lines[:4]] == ["<kcik>", "<police>", "<pip>", "<ops>"]
    assert "[care]" in lines[4]
    assert "<ops> 3" in lines[4]
    assert len(lines) == 5
