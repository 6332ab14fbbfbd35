"""Only groups large enough are shown, and what is left out never uncovers a few."""

from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.rooms.splits import merges_to_offer, shown_families
from tests.rooms.made import Evening

COUNTS = st.dictionaries(st.sampled_from(["a", "b", "c", "d", "e", "f"]), st.integers(0, 14))
K = st.integers(3, 6)


@given(COUNTS, st.integers(0, 8), K)
def test_a_shown_family_has_k_answers_and_the_rest_none_or_k(counts, others, k) -> None:
    shown = shown_families(counts, others, k)
    left_out = others + sum(counts.values()) - sum(counts[family] for family in shown)
    assert all(counts[family] >= k for family in shown)
    assert not shown or left_out == 0 or left_out >= k


@given(COUNTS, st.integers(0, 8), K)
def test_no_more_is_hidden_than_has_to_be(counts, others, k) -> None:
    """At most one family that is large enough is given up, and only to protect a small rest; none is smaller."""
    large = [family for family, count in counts.items() if count >= k]
    shown = shown_families(counts, others, k)
    given_up = [family for family in large if family not in shown]
    rest = others + sum(count for count in counts.values() if count < k)
    assert shown == [family for family in large if family not in given_up]
    assert len(given_up) == (1 if large and 0 < rest < k else 0)
    assert all(counts[family] <= counts[other] for family in given_up for other in shown)


@given(COUNTS, st.integers(0, 8), K)
def test_every_merge_on_offer_shows_more_people(counts, others, k) -> None:
    here = {family: count for family, count in counts.items() if count}
    now = sum(here[family] for family in shown_families(here, others, k))
    for group in merges_to_offer(counts, others, k):
        merged = {family: count for family, count in here.items() if family not in group}
        merged["together"] = sum(here[family] for family in group)
        assert sum(merged[family] for family in shown_families(merged, others, k)) > now
        assert any(here[family] < k for family in group)


def test_six_small_families_can_be_merged_until_all_are_shown() -> None:
    counts = {"uniformed": 11, "labour": 7, "social": 6, "ngo": 5, "justice": 3, "care": 2}
    assert shown_families(counts, 0, 3) == ["uniformed", "labour", "social", "ngo"]
    assert merges_to_offer(counts, 0, 3)[0] == ("justice", "care")


def split_of(evening) -> tuple[dict[str, int] | None, int]:
    result = evening.see("screen").result
    return result.split and {family.family: family.answered for family in result.split}, result.left_out


def asked(**people: int) -> Evening:
    evening = Evening()
    everybody = [who for agency, number in people.items() for who in evening.join(number, agency)]
    evening.next(2)
    evening.vote(yes=everybody)
    evening.next(2)
    return evening


def test_the_screen_shows_the_families_that_are_large_enough() -> None:
    assert split_of(asked(border=4, labour=3, social=1, school=2)) == ({"uniformed": 4, "labour": 3, "care": 3}, 0)


def test_one_family_alone_is_no_split() -> None:
    assert split_of(asked(border=9)) == (None, 0)
    assert split_of(asked(border=9, labour=2, press=2)) == (None, 0)


def test_a_family_is_given_up_where_it_would_uncover_a_few() -> None:
    assert split_of(asked(border=5, labour=4, social=3, press=1)) == ({"uniformed": 5, "labour": 4}, 4)


def test_before_closing_nobody_sees_a_split(crowd) -> None:
    crowd.vote(yes=crowd.people)
    assert crowd.see().result is None
    assert all(family.answered is None for family in crowd.see().families)
