"""What is promised of every kind of question there is: how answers add up, what is refused, who sees what and when."""

from pathlib import Path
from random import Random

import jsonschema
import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import ias_widgets
from ias_widgets.errors import Refused
from ias_widgets.phrases import SPOKEN
from ias_widgets.questions import kinds
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import AnswerRound, CloseRound, Reveal
from tests.questions.asked import ASKED, OTHERWISE
from tests.rooms.made import AGENCIES, ROLES, Evening, small_agenda

FIXTURES = Path(ias_widgets.__file__).parent / "frontend" / "src" / "fixtures" / "kinds"
IN_ALL_STATES = {"single", "several"}
"""The galleries' own states ask these two."""
DERIVED = {"median", "grid"}
"""Parts of a tally that are no numbers of people: what groups have of them does not add up."""
WRITTEN = {"words"}
"""What people write is moderated, and held to promises of its own."""
SEEDS = st.integers(0, 2**32)
SIZES = st.lists(st.sampled_from([0, 1, 2, 3, 4, 5, 7]), min_size=len(AGENCIES), max_size=len(AGENCIES)).filter(any)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 12) | st.floats() | st.text(max_size=3) | st.sampled_from(["police"]),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(["own", "police", ""]), inner, max_size=2)
    ),
    max_leaves=5,
)
every_kind = pytest.mark.parametrize("name", sorted(ASKED))
few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def of_package(name: str) -> bool:
    return kinds()[name].__module__.startswith("ias_widgets.")


def test_every_kind_of_the_package_is_held_to_this() -> None:
    assert sorted(name for name in kinds() if of_package(name) and name not in WRITTEN) == sorted(ASKED)


def test_every_kind_has_a_fixture_for_its_pictures() -> None:
    drawn = {path.stem for path in FIXTURES.glob("*.ts")} | IN_ALL_STATES
    assert sorted(name for name in kinds() if of_package(name) and name not in drawn) == []


def given_by(question, seed: int, people: int) -> list:
    """Return answers as simulated people give them, who lean as their family does."""
    chance, body = Random(seed), question.face("en")
    return [question.simulated(body, chance, Random(seed + number % 3)) for number in range(people)]


# ---- tallies -----------------------------------------------------------------------------------


def added(one, other):
    """Add up two tallies: numbers by what they are of, the last number of a row being its people."""
    if isinstance(one, dict):
        names = [name for name in {**one, **other} if name not in DERIVED]
        return {name: added(one.get(name, 0), other[name]) if name in other else one[name] for name in names}
    if isinstance(one, list) and one and isinstance(one[0], list):
        rows = {tuple(row[:-1]): row[-1] for row in one}
        for row in other:
            rows[tuple(row[:-1])] = rows.get(tuple(row[:-1]), 0) + row[-1]
        return [[*of, people] for of, people in sorted(rows.items())]
    if isinstance(one, list):
        return [here + there for here, there in zip(one, other, strict=True)] if one and other else one or other
    return pytest.approx(one + other)


@every_kind
@few
@given(seed=SEEDS, cut=st.integers(1, 19))
def test_tallies_of_groups_add_up_and_their_order_does_not_matter(name, seed, cut) -> None:
    question = ASKED[name]
    answers = [question.check(answer, "value") for answer in given_by(question, seed, 20)]
    whole = question.tally(answers)
    mixed = Random(seed).sample(answers, len(answers))
    assert question.tally(mixed) == whole
    summed = added(question.tally(mixed[:cut]), question.tally(mixed[cut:]))
    assert {part: value for part, value in whole.items() if part not in DERIVED} == summed
    assert question.tally(msgspec.json.decode(msgspec.json.encode(answers))) == whole


@every_kind
@few
@given(seed=SEEDS)
def test_an_answer_fits_its_schema_and_is_told_in_lines_that_say_something(name, seed) -> None:
    question = ASKED[name]
    answers = given_by(question, seed, 7)
    for answer in answers:
        jsonschema.validate(answer, question.schema())
        assert question.check(question.check(answer, "value"), "value") == question.check(answer, "value")
    for language in SPOKEN:
        told = question.told(question.tally([question.check(answer, "value") for answer in answers]), language)
        assert told
        assert all(line.strip() for line in told)
        assert all(line.strip() for line in question.told(question.tally([]), language))


@every_kind
@few
@given(seed=SEEDS, people=st.integers(0, 30))
def test_measures_for_the_talk_lie_between_nought_and_one(name, seed, people) -> None:
    question = ASKED[name]
    answers = [question.check(answer, "value") for answer in given_by(question, seed, people)]
    told = question.telling(question.tally(answers), people, "en")
    assert -1e-9 <= told.division <= 1 + 1e-9
    assert all(-1e-9 <= share <= 1 + 1e-9 for share in told.shares.values())
    assert told.missed is None or -1e-9 <= told.missed <= 1 + 1e-9


# ---- in a room ---------------------------------------------------------------------------------


def room_of(question, sizes=(), *, k: int | None = None) -> Evening:
    """Ask a question in a room of so many people of each agency, and open it."""
    asked = msgspec.structs.replace(question, k=k or question.k)
    evening = Evening(small_agenda(question_step("asked", asked)))
    for agency, number in zip(AGENCIES, sizes, strict=False):
        evening.join(number, agency)
    evening.next(2)
    return evening


def seen(evening: Evening, roles=ROLES) -> dict:
    return {(role, language): evening.see(role, language) for role in roles for language in SPOKEN}


@every_kind
@few
@given(value=ANYTHING)
def test_a_refused_answer_changes_nothing(name, value) -> None:
    question = ASKED[name]
    try:
        question.check(value, "value")
    except Refused:
        evening = room_of(question, [4])
        before = seen(evening)
        answer = AnswerRound(participant=evening.people[0], round=evening.round, seq=1, value=value)
        assert evening.refused(answer) == "bad-answer"
        assert seen(evening) == before
    else:
        assume(False)


def answered(question, sizes, answers) -> Evening:
    evening = room_of(question, sizes)
    for who, answer in zip(evening.people, answers, strict=True):
        evening.answer(who, answer)
    evening.lead(CloseRound())
    return evening


@every_kind
@few
@given(sizes=SIZES, seed=SEEDS)
def test_nothing_of_a_group_smaller_than_k_can_be_computed_from_any_view(name, sizes, seed) -> None:
    """Whoever of a shown group, or of all that are left out together, gave which answer: every view stays the same.

    So no view tells more than what these groups answered; and none of them is smaller than k.
    """
    question = ASKED[name]
    answers = given_by(question, seed, sum(sizes))
    evening = answered(question, sizes, answers)
    closed = seen(evening)
    evening.lead(Reveal())
    result = evening.see("screen").result
    shown = {part.family: part for part in result.split or []}
    families = [AGENCIES[who.rsplit("-", 1)[0]] for who in evening.people]
    parts = [family if family in shown else None for family in families]
    assert all(part.answered == parts.count(family) >= question.k for family, part in shown.items())
    assert result.left_out == (parts.count(None) if shown else 0)
    assert result.left_out == 0 or result.left_out >= question.k
    assert (result.rounds[0].tally is None) == (sum(sizes) < question.k)
    mixed, dice = list(answers), Random(seed)
    if result.rounds[0].tally is None:
        mixed = given_by(question, seed + 1, sum(sizes))
    for part in {*parts}:
        places = [place for place, its in enumerate(parts) if its == part]
        for place, value in zip(places, dice.sample([mixed[one] for one in places], len(places)), strict=True):
            mixed[place] = value
    other = answered(question, sizes, mixed)
    assert seen(other) == closed
    other.lead(Reveal())
    assert seen(other) == seen(evening)


@pytest.mark.parametrize("name", sorted(OTHERWISE))
@few
@given(seed=SEEDS)
def test_nobody_sees_a_key_before_the_reveal(name, seed) -> None:
    """A room with another key looks the same to tablets, screen and remote until the reveal, and not after it."""
    roles = ("participant", "screen", "remote")
    answers = given_by(ASKED[name], seed, 9)
    rooms = [room_of(question, [9]) for question in (ASKED[name], OTHERWISE[name])]
    assert seen(rooms[0], roles) == seen(rooms[1], roles)
    for evening in rooms:
        for who, answer in zip(evening.people, answers, strict=True):
            evening.answer(who, answer)
    assert seen(rooms[0], roles) == seen(rooms[1], roles)
    for command in (CloseRound(), Reveal()):
        assert seen(rooms[0], roles) == seen(rooms[1], roles)
        for evening in rooms:
            evening.lead(command)
    assert evening.see("participant").result.key != rooms[0].see("participant").result.key


def test_every_kind_with_a_key_is_asked_with_another_too() -> None:
    assert {name for name, question in ASKED.items() if question.key("en") is not None} == set(OTHERWISE)
