from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.cases import (
    Variable,
    begin,
    choose,
    cited,
    decision_number,
    go_on,
    holds,
    next_scene,
    open_choices,
    read_film,
    shots_of,
    story_so_far,
    typical_decisions,
)  # fmt: skip
from ias_widgets.errors import Refused

from .made import choice, decision, ending, film, films, scene, when


def walks(case, playthrough):
    """Yield every playthrough at its ending."""
    here = case.scenes[playthrough.scene]
    if here.ending:
        yield playthrough
    elif here.to:
        yield from walks(case, go_on(case, playthrough))
    else:
        for one in open_choices(case, playthrough):
            yield from walks(case, choose(case, playthrough, one.id))


def test_a_playthrough_begins_at_the_start_with_the_variables_of_the_film(folder):
    play = begin(read_film(folder.path))
    assert (play.scene, play.variables, play.passed) == ("kitchen", {"hot": False, "leaf": "none"}, ())


def test_a_choice_leads_on_and_changes_variables(folder):
    case = read_film(folder.path)
    start = begin(case)
    play = choose(case, start, "boil")
    assert (play.scene, play.variables) == ("table", {"hot": True, "leaf": "green"})
    assert play.passed == (("kitchen", "boil"),)
    assert start.variables == {"hot": False, "leaf": "none"}


def test_an_early_choice_opens_a_later_one(folder):
    case = read_film(folder.path)
    boiled = choose(case, begin(case), "boil")
    waited = go_on(case, choose(case, begin(case), "wait"))
    assert [one.id for one in open_choices(case, boiled)] == ["drink", "bread"]
    assert [one.id for one in open_choices(case, waited)] == ["bread", "more"]


def test_a_choice_that_is_not_open_is_refused_with_what_was_meant(folder):
    case = read_film(folder.path)
    with pytest.raises(Refused, match='did you mean "boil"') as caught:
        choose(case, begin(case), "boill")
    assert caught.value.code == "unknown-choice"
    waited = go_on(case, choose(case, begin(case), "wait"))
    with pytest.raises(Refused, match="one of bread, more") as caught:
        choose(case, waited, "drink")
    assert caught.value.code == "unknown-choice"


def test_a_choice_where_there_is_no_decision_is_refused(folder):
    case = read_film(folder.path)
    with pytest.raises(Refused, match="no decision") as caught:
        choose(case, choose(case, begin(case), "wait"), "boil")
    assert caught.value.code == "unknown-choice"


def test_going_on_is_refused_at_a_decision_and_at_an_ending(folder):
    case = read_film(folder.path)
    end = choose(case, choose(case, begin(case), "boil"), "drink")
    for play, found in ((begin(case), "a decision"), (end, "an ending")):
        with pytest.raises(Refused, match=f"found {found}") as caught:
            go_on(case, play)
        assert caught.value.code == "nothing-next"


def test_decisions_are_numbered_as_they_are_met(folder):
    case = read_film(folder.path)
    waited = choose(case, begin(case), "wait")
    numbers = [decision_number(case, play) for play in (begin(case), waited, go_on(case, waited))]
    assert numbers == [1, 1, 2]


def test_before_the_first_decision_the_number_is_0():
    case = film(
        scene("a", "b"),
        scene("b", decision=decision(choice("x", "c"), choice("y", "c"))),
        scene("c", ending=ending()),
    )
    assert decision_number(case, begin(case)) == 0


def test_the_story_so_far_is_a_sentence_for_each_scene_passed(folder):
    case = read_film(folder.path)
    play = go_on(case, choose(case, begin(case), "wait"))
    assert story_so_far(case, play, "en") == ["en story of the kitchen → en wait", "en story of the yard"]
    assert story_so_far(case, begin(case), "pl") == []


def test_the_story_is_told_in_english_to_those_whose_language_the_film_lacks(folder):
    case = read_film(folder.path)
    assert story_so_far(case, choose(case, begin(case), "boil"), "uk") == ["en story of the kitchen → en boil"]


def test_a_film_with_a_loop_has_a_typical_number_of_decisions(folder):
    folder.replace(
        "    to:\n      - {scene: home, when: {hot: true}}", "    to:\n      - {scene: kitchen, when: {hot: true}}"
    )
    assert typical_decisions(read_film(folder.path)) == 2


def test_a_film_that_never_ends_has_no_typical_number_of_decisions():
    assert typical_decisions(film(scene("a", "b"), scene("b", "a"))) == 0


@given(films(), st.data())
def test_every_walk_ends(case, data):
    play = begin(case)
    for _ in case.scenes:
        here = case.scenes[play.scene]
        if here.ending:
            break
        play = (
            go_on(case, play)
            if here.to
            else choose(case, play, data.draw(st.sampled_from(open_choices(case, play))).id)
        )
    assert case.scenes[play.scene].ending
    assert len(story_so_far(case, play, "pl")) == len(play.passed)


@given(films())
def test_the_typical_number_of_decisions_is_the_most_common_one(case):
    counted = Counter(decision_number(case, play) for play in walks(case, begin(case)))
    most = max(counted.values())
    assert typical_decisions(case) == min(number for number, ways in counted.items() if ways == most)


@given(films())
def test_a_closed_choice_is_never_taken(case):
    for play in walks(case, begin(case)):
        for id_, taken in play.passed:
            here = case.scenes[id_].decision
            assert (taken is None) == (here is None)


def test_a_condition_holds_only_when_all_its_variables_do():
    both = choice("b", "end", when=when(one=True, two="x"))
    opening = scene(
        "a", decision=decision(choice("u", "b", {"one": True, "two": "x"}), choice("v", "b", {"one": True}))
    )
    middle = scene("b", decision=decision(choice("p", "end"), choice("q", "end"), both))
    values = {"one": Variable(start=False), "two": Variable(start="y", values=("x", "y"))}
    case = film(opening, middle, scene("end", ending=ending()), variables=values)
    assert [one.id for one in open_choices(case, choose(case, begin(case), "u"))] == ["p", "q", "b"]
    assert [one.id for one in open_choices(case, choose(case, begin(case), "v"))] == ["p", "q"]


def test_a_condition_with_several_values_or_alternatives_holds_with_any_of_them():
    assert [holds(when(leaf=["green", "black"]), {"leaf": leaf}) for leaf in ("none", "green", "black")] == [0, 1, 1]
    either = when({"hot": True}, {"leaf": "green"})
    assert holds(either, {"hot": True, "leaf": "none"})
    assert holds(either, {"hot": False, "leaf": "green"})
    assert not holds(either, {"hot": False, "leaf": "none"})
    assert holds(None, {})


def test_of_several_ways_the_first_that_holds_is_taken(folder):
    case = read_film(folder.path)
    boiled = choose(case, choose(case, begin(case), "boil"), "bread")
    waited = choose(case, go_on(case, choose(case, begin(case), "wait")), "bread")
    assert (boiled.scene, waited.scene) == ("garden", "home")
    assert next_scene(case, boiled) == "home"


def test_a_way_is_chosen_with_the_variables_as_the_choice_leaves_them():
    case = film(
        scene("a", decision=decision(choice("x", [("c", when(flag=True)), "b"], {"flag": True}), choice("y", "b"))),
        scene("b", ending=ending()),
        scene("c", ending=ending()),
        variables={"flag": Variable(start=False)},
    )
    assert choose(case, begin(case), "x").scene == "c"


def test_a_shot_is_shown_only_on_walks_on_which_its_condition_holds(folder):
    case = read_film(folder.path)
    boiled = choose(case, begin(case), "boil")
    waited = go_on(case, choose(case, begin(case), "wait"))
    assert [shot.id for shot in shots_of(case, boiled)] == ["cup", "steam"]
    assert [shot.id for shot in shots_of(case, waited)] == ["cup"]


def test_sources_are_said_as_title_and_year(folder):
    case = read_film(folder.path)
    assert cited(case, ["own_book", "lost"]) == "A book about tea, 2020"
    assert cited(case, ["own_book", "mass"]).startswith("A book about tea, 2020; ")
