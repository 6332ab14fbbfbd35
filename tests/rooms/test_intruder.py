"""Somebody who knows who sits where, and works out all that could lie behind what is shown, learns of no small group.

The intruder knows how many of each agency answered, the rule, and all that the screen shows. They
go through every way in which people may have answered and keep those that would look the same. A
group's answers are known to them where all these agree on it.

What they may know: the answers of a group of k or more, and so, where all of such a group
answered alike, those of its members.
"""

from itertools import chain, combinations, product

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ias_widgets.rooms.commands import CloseRound, GoTo, OpenRound, Reveal, SetRule
from tests.rooms.made import AGENCIES, Evening, small_film
from tests.rooms.recount import Opened, Recount

K = 3
WAITING = st.lists(st.integers(0, 5), min_size=5, max_size=5)
ROOMS = st.dictionaries(st.sampled_from(list(AGENCIES)), st.integers(1, 5), min_size=2, max_size=5)


class Shown:
    """What the screen shows of people who chose one of two ways, worked out by the naive recount."""

    def __init__(self, sizes: dict[str, int], rule: str, agency: str, recount: type[Recount] = Recount) -> None:
        self.sizes, self.recount = sizes, recount()
        self.recount.agency = {f"{name}-{number}": name for name, size in sizes.items() for number in range(size)}
        self.recount.rules["film:gate.1"] = (rule, agency)
        asked = self.recount.asked["film:gate.1"]
        asked.families, asked.order = self.recount.family_of, self.recount.order

    def of(self, waiting: dict[str, int]) -> tuple:
        """What is shown if so many of each agency chose to wait, and the others to knock."""
        votes = {
            f"{name}-{number}": (1, "wait" if number < waiting[name] else "knock")
            for name, size in self.sizes.items()
            for number in range(size)
        }
        opened = Opened(votes=votes, closed=True)
        ask = "film:gate.1"
        whole = sum(waiting.values()) if self.recount.may_be_told(ask, opened) else None
        families = self.recount.shown(ask, opened)
        split = [
            sum(value == "wait" for _, value in self.recount.members(ask, opened, family).values())
            for family in families
        ]
        leaders = self.recount.leaders(ask, opened)
        return whole, tuple(split) if len(families) > 1 else None, leaders and tuple(sorted(leaders))


def groups(sizes: dict[str, int]) -> list[tuple[str, ...]]:
    return list(chain.from_iterable(combinations(sizes, number) for number in range(1, len(sizes) + 1)))


def learned(shown: Shown, waiting: dict[str, int]) -> dict[tuple[str, ...], int]:
    """The groups whose answers an intruder knows, with how many of them chose to wait."""
    sizes, seen = shown.sizes, shown.of(waiting)
    alike = [
        dict(zip(sizes, guess, strict=True))
        for guess in product(*(range(size + 1) for size in sizes.values()))
        if shown.of(dict(zip(sizes, guess, strict=True))) == seen
    ]
    known = {}
    for group in groups(sizes):
        possible = {sum(guess[name] for name in group) for guess in alike}
        if len(possible) == 1:
            known[group] = possible.pop()
    return known


def given_away(sizes: dict[str, int], known: dict[tuple[str, ...], int]) -> list[tuple[str, ...]]:
    """The groups of fewer than k that are known, and not because groups of k to which they belong answered alike."""

    def size(group: tuple[str, ...]) -> int:
        return sum(sizes[name] for name in group)

    alike = [group for group, number in known.items() if size(group) >= K and number in {0, size(group)}]
    told = set().union(*alike)
    return [group for group in known if size(group) < K and not told.issuperset(group)]


@example(
    sizes={"border": 1, "police": 2, "labour": 3, "social": 1, "school": 2}, rule="most", agency="border",
    waiting=[0, 0, 0, 1, 2],
)  # fmt: skip
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    sizes=ROOMS,
    rule=st.sampled_from(["most", "family", "agency"]),
    agency=st.sampled_from(list(AGENCIES)),
    waiting=WAITING,
)
def test_nothing_shown_lets_a_small_group_be_worked_out(sizes, rule, agency, waiting) -> None:
    waiting = {name: min(number, size) for (name, size), number in zip(sizes.items(), waiting, strict=False)}
    assert given_away(sizes, learned(Shown(sizes, rule, agency), waiting)) == []


class Careless(Recount):
    """Tells which choice leads among the officers, however few the others are."""

    def leaders(self, ask, opened):
        mine = [value for who, (_, value) in opened.votes.items() if self.agency[who] == "border"]
        return ["wait"] if mine.count("wait") > mine.count("knock") else ["knock", "wait"]


def test_the_intruder_would_find_a_few_behind_a_leading_agency() -> None:
    """Ten officers and one inspector: were it told that the officers are at odds, of six to five the sixth is known."""
    sizes, waiting = {"border": 10, "labour": 1}, {"border": 5, "labour": 1}
    careless, careful = Shown(sizes, "agency", "border", Careless), Shown(sizes, "agency", "border")
    assert given_away(sizes, learned(careless, waiting)) == [("labour",)]
    assert learned(careful, waiting) == {("border", "labour"): 6}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    sizes=ROOMS,
    rule=st.sampled_from(["most", "family", "agency"]),
    agency=st.sampled_from(list(AGENCIES)),
    waiting=WAITING,
)
def test_the_screen_shows_what_the_intruder_was_given(sizes, rule, agency, waiting) -> None:
    waiting = {name: min(number, size) for (name, size), number in zip(sizes.items(), waiting, strict=False)}
    evening = Evening(film=small_film(deep=False))
    evening.lead(GoTo(step="film"), SetRule(rule=rule, agency=agency), OpenRound())
    for name, size in sizes.items():
        for number, who in enumerate(evening.join(size, name)):
            evening.answer(who, "wait" if number < waiting[name] else "knock")
    evening.lead(CloseRound(), Reveal())
    result = evening.see("screen").result
    whole = result.rounds[0].tally
    split = result.split and tuple(family.tally["counts"]["wait"] for family in result.split)
    outcome = result.outcome
    leaders = None if outcome.reason == "too_few" else tuple(sorted(outcome.tied or [outcome.choice]))
    assert (whole and whole["counts"]["wait"], split, leaders) == Shown(sizes, rule, agency).of(waiting)
