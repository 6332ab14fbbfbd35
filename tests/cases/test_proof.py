"""What is proven of a film is true of every walk through it."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ias_widgets.cases import Variable, begin, check, choose, go_on, next_scene, open_choices, prove
from ias_widgets.cases.checking.exploring import explore
from ias_widgets.cases.walking import start_of, steps_from

from .made import FLAG, choice, decision, ending, film, films, scene, when


def two(to, **more):
    return decision(choice("x", to, **more), choice("y", to))


def brute_force(case):
    """Return every state that can be met with those it leads to, by the engine's own steps."""
    graph, waiting = {}, [start_of(case)]
    while waiting:
        state = waiting.pop()
        if state not in graph:
            graph[state] = [to for _, to in steps_from(case, state)]
            waiting += graph[state]
    return graph


def longest(graph, state) -> int:
    return 1 + max((longest(graph, to) for to in graph[state]), default=0)


def test_a_film_without_circles_is_proven_with_the_length_of_its_longest_walk():
    case = film(
        scene("a", decision=decision(choice("x", "b"), choice("y", "c"))), scene("b", "c"), scene("c", ending=ending())
    )
    proof = prove(case)
    assert (proof.proven, proof.states, proof.longest, proof.reason) == (True, 3, 3, "")


def test_scenes_are_met_again_with_other_values_without_going_round():
    case = film(
        scene("a", decision=decision(choice("x", "b", {"flag": True}), choice("y", "b"))),
        scene("b", [("end", when(flag=True)), "c"]),
        scene("c", decision=two("b", effects={"flag": True})),
        scene("end", ending=ending()),
        variables=FLAG,
    )
    assert prove(case).reason == "one can go round: b → c"
    once = replace(case, scenes={**case.scenes, "c": scene("c", decision=decision(
        choice("x", "b", {"flag": True}), choice("y", "end"),
    ))})  # fmt: skip
    assert prove(once).proven
    assert prove(once).longest == 5


def test_a_circle_with_a_way_out_is_no_fault_but_nothing_is_proven():
    case = film(scene("a", decision=decision(choice("x", "a"), choice("y", "b"))), scene("b", ending=ending()))
    assert check(case) == []
    proof = prove(case)
    assert (proof.proven, proof.longest, proof.reason) == (False, None, "one can go round: a")


def test_a_film_that_stops_before_an_ending_is_not_proven():
    proof = prove(film(scene("a", "b"), scene("b")))
    assert (proof.proven, proof.reason) == (False, "nothing leads on from scenes.b with no variables")


def test_beyond_the_budget_nothing_is_proven_and_within_it_all():
    chain = [scene(f"s{number}", f"s{number + 1}") for number in range(9)]
    case = film(*chain, scene("s9", ending=ending()))
    assert prove(case, budget=10).proven
    proof = prove(case, budget=9)
    assert (proof.proven, proof.states, proof.reason) == (False, 9, "more than 9 states")


def test_no_more_states_are_kept_than_the_budget_and_where_they_lead():
    values = {f"v{number}": Variable(start=False) for number in range(30)}
    deciding = [
        scene(
            f"s{number}",
            decision=decision(choice("x", f"s{number + 1}", {f"v{number}": True}), choice("y", f"s{number + 1}")),
        )
        for number in range(30)
    ]
    case = film(*deciding, scene("s30", ending=ending()), variables=values)
    walk = explore(case, 1000)
    assert (walk.looked, walk.complete) == (1000, False)
    assert len(walk.states) <= 3000
    assert prove(case, 1000).reason == "more than 1,000 states"


def test_five_thousand_scenes_in_a_row_are_walked_without_a_recursion():
    chain = [scene(f"s{number}", decision=two(f"s{number + 1}")) for number in range(4999)]
    assert prove(film(*chain, scene("s4999", ending=ending()))).longest == 5000
    circle = [scene(f"s{number}", f"s{(number + 1) % 5000}") for number in range(5000)]
    found = check(film(*circle))
    assert [one.code for one in found if one.code != "long-film"] == ["endless-loop"]
    assert found[0].where == "scenes.s0"


@given(films())
def test_a_film_that_leads_forward_only_is_proven_with_its_longest_walk(case):
    proof = prove(case)
    graph = brute_force(case)
    assert proof.proven
    assert proof.states == len(graph)
    assert proof.longest == longest(graph, start_of(case))


@given(films(wild=True), st.randoms(use_true_random=False))
def test_every_walk_through_a_proven_film_ends_within_its_length(case, random):
    proof = prove(case)
    if not proof.proven:
        assert proof.reason
        return
    for _ in range(5):
        play, passed = begin(case), 1
        while case.scenes[play.scene].ending is None:
            on = next_scene(case, play)
            play = go_on(case, play) if on else choose(case, play, random.choice(open_choices(case, play)).id)
            passed += 1
        assert passed <= proof.longest


@given(films(wild=True))
def test_the_walk_meets_just_the_states_the_engine_does(case):
    graph, walk = brute_force(case), explore(case)
    met = [(walk.scenes[scene], tuple(walk.values[values].items())) for scene, values in walk.states]
    assert len(met) == len(set(met))
    assert {state: sorted(map(str, to)) for state, to in graph.items()} == {
        state: sorted(str(met[to]) for to in steps) for state, steps in zip(met, walk.steps, strict=True)
    }


@given(films(wild=True))
def test_a_film_without_such_a_finding_leads_to_an_ending_from_every_state(case):
    graph = brute_force(case)
    out = {state for state in graph if case.scenes[state[0]].ending}
    for _ in graph:
        out |= {state for state, to in graph.items() if any(one in out for one in to)}
    codes = {finding.code for finding in check(case)}
    stuck = graph.keys() - out
    assert bool(stuck) == bool(codes & {"dead-end", "endless-loop"})
    assert not (stuck and prove(case).proven)


@given(films(wild=True))
def test_every_finding_of_any_film_names_what_was_expected_what_was_found_and_a_mend(case):
    for finding in check(case):
        assert all([finding.code, finding.where, finding.expected, finding.found, finding.mend])


@given(films(wild=True))
def test_idle_conditions_are_idle_in_every_state_the_engine_meets(case):
    for finding in check(case):
        if finding.code not in {"never-holds", "always-holds"} or ".decision.choices." not in finding.where:
            continue
        scene_id, _, choice_id, *rest = finding.where.split(".")[1:][0:1] + finding.where.split(".")[3:]
        if rest != ["when"]:
            continue
        shown = [
            choice_id
            in {one.id for one in open_choices(case, replace(begin(case), scene=scene_id, variables=dict(values)))}
            for met, values in brute_force(case)
            if met == scene_id
        ]
        assert shown
        assert all(shown) if finding.code == "always-holds" else not any(shown)
