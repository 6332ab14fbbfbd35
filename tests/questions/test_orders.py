"""What kinds whose answer is an order have in common."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.questions.orders import at_places, leaning_order, places_of

IDS = list("abcde")


@given(st.lists(st.permutations(IDS), max_size=20))
def test_everybody_has_one_thing_at_each_place_and_each_thing_at_one_place(answers) -> None:
    places = places_of(answers, IDS, len(IDS))
    assert all(sum(people) == len(answers) for people in places.values())
    assert all(sum(people[place] for people in places.values()) == len(answers) for place in range(len(IDS)))


def test_a_record_tells_each_thing_with_its_place() -> None:
    assert at_places(["b", "a"]) == [{"choice": "b", "number": 1}, {"choice": "a", "number": 2}]


def test_simulated_people_of_a_family_answer_alike_and_yet_not_the_same() -> None:
    orders = [leaning_order(IDS, Random(who), Random("uniformed")) for who in range(40)]
    firsts = places_of(orders, IDS, len(IDS))
    assert all(sorted(order) == IDS for order in orders)
    assert max(people[0] for people in firsts.values()) > 16
    assert len({tuple(order) for order in orders}) > 5
