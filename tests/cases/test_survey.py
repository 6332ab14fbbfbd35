"""A film in figures."""

from ias_widgets.cases import facts_of, read_film

from .made import FLAG, choice, decision, ending, film, scene, shot, when


def setting(to):
    return decision(choice("x", to, {"flag": True}), choice("y", to))


def test_the_figures_of_a_small_film(folder):
    facts = facts_of(read_film(folder.path))
    assert (facts.scenes, facts.endings, facts.decisions, facts.deep) == (4, 2, 2, 1)
    assert (facts.signs, facts.decoys, facts.typical_decisions, facts.late_consequences) == (3, 1, 2, 2)
    assert facts.proof.proven


def test_a_choice_matters_late_when_a_later_scene_asks_for_what_it_sets():
    def late(**tested):
        case = film(scene("a", decision=setting("b")), scene("b", "c"), scene("c", **tested), scene("d", ending=ending()),
                    variables=FLAG)  # fmt: skip
        return facts_of(case).late_consequences

    always = (choice("p", "d"), choice("q", "d"))
    assert late(to="d") == 0
    assert late(decision=decision(*always, choice("n", "d", when=when(flag=True)))) == 1
    assert late(to=[("d", when(flag=True)), "d"]) == 1
    assert late(to="d", shots=(shot(), shot("two", when=when(flag=True)))) == 1


def test_a_way_of_the_choice_itself_and_a_scene_that_came_before_are_not_later():
    asked = decision(choice("x", [("c", when(flag=True)), "b"], {"flag": True}), choice("y", "b"))
    ends = scene("b", ending=ending()), scene("c", ending=ending())
    assert facts_of(film(scene("a", decision=asked), *ends, variables=FLAG)).late_consequences == 0
    before = scene("a", [("b", when(flag=True)), "b"])
    assert facts_of(film(before, scene("b", decision=setting("c")), ends[1], variables=FLAG)).late_consequences == 0


def test_in_a_circle_what_came_before_can_come_later():
    case = film(
        scene("a", [("b", when(flag=True)), "b"]),
        scene("b", decision=decision(choice("x", "a", {"flag": True}), choice("y", "c"))),
        scene("c", ending=ending()),
        variables=FLAG,
    )
    assert facts_of(case).late_consequences == 1


def test_minutes_count_the_shots_that_a_walk_shows():
    shots = (shot("one", 30), shot("two", 60, when=when(flag=True)))
    case = film(
        scene("a", decision=setting("b"), shots=(shot(seconds=30),)),
        scene("b", "c", shots=shots),
        scene("c", ending=ending(), shots=(shot(seconds=30),)),
        variables=FLAG,
    )
    minutes = facts_of(case).minutes
    assert (minutes.typical, minutes.longest, minutes.evening) == (2.0, 2.5, 17.5)


def test_a_deep_decision_takes_a_room_longer_than_a_quick_one():
    def evening(deep):
        asked = decision(choice("x", "b"), choice("y", "b"), deep=deep)
        seconds = {"shots": (shot(seconds=30),)}
        return facts_of(
            film(scene("a", decision=asked, **seconds), scene("b", ending=ending(), **seconds))
        ).minutes.evening

    assert (evening(False), evening(True)) == (16, 23)
