"""Findings in films made in Python. Those of films read from files, with their lines: ``test_broken.py``."""

import pytest
from msgspec.structs import replace

from ias_widgets.cases import Ending, Line, Variable, Way, check

from .made import FLAG, choice, decision, ending, film, said, scene, shot, when

LEAF = {"leaf": Variable(start="none", values=("none", "green"))}


def codes(case, **more) -> list[tuple[str, str]]:
    return [(finding.code, finding.where) for finding in check(case, **more)]


def two(to="b"):
    return choice("x", to), choice("y", to)


def setting(to="b"):
    """Return two choices of which one sets the flag."""
    return choice("x", to, {"flag": True}), choice("y", to)


def test_a_sound_film_has_no_findings():
    closed = scene("b", decision=decision(*two("c"), choice("n", "c", when=when(flag=True))))
    case = film(scene("a", decision=decision(*setting())), closed, scene("c", ending=ending()), variables=FLAG)
    assert codes(case) == []


def test_a_finding_says_what_to_do():
    [finding] = check(film(scene("a", "c"), scene("b", "c"), scene("c", ending=ending())))
    assert str(finding) == (
        'scenes.b: expected a scene that some way leads to, found "b", to which none does; '
        "lead a choice to it, or take it out"
    )


def test_nothing_is_said_of_conditions_in_a_scene_that_no_walk_meets():
    leaf = {"leaf": Variable(start="none", values=("none", "green", "black"))}
    aside = [("end", when(leaf=["none", "green"])), "shut"]
    start = scene("a", decision=decision(choice("x", aside), choice("y", "end")))
    shut = scene("shut", decision=decision(*two("end"), choice("n", "end", when=when(leaf="black"))))
    lost = scene("lost", decision=decision(choice("x", "end", {"leaf": "green"}), choice("y", "end")))
    case = film(start, shut, lost, scene("end", ending=ending()), variables=leaf)
    assert codes(case) == [("unreachable-scene", "scenes.lost")]


# ---- scenes ----


def test_of_scenes_that_only_an_unreachable_one_leads_to_nothing_is_said():
    never = scene("c", decision=decision(*two("d"), choice("n", "d", when=when(flag=True))))
    case = film(
        scene("a", decision=decision(*setting("end"))),
        scene("b", "c"),
        never,
        scene("d", decision=decision(*two("end"), choice("s", "end", when=when(flag=True)))),
        scene("end", decision=None, ending=ending()),
        variables=FLAG,
    )
    assert codes(case) == [("unreachable-scene", "scenes.b")]


def test_a_scene_behind_a_choice_that_never_opens_follows_from_that():
    never = choice("n", "c", when=when(leaf="green"))
    case = film(
        scene("a", decision=decision(*two(), never)),
        scene("b", decision=decision(choice("x", "end", {"leaf": "green"}), choice("y", "end"))),
        scene("c", "end"),
        scene("end", ending=ending()),
        variables=LEAF,
    )
    assert codes(case) == [("never-holds", "scenes.a.decision.choices.n.when")]


def test_conditions_on_what_only_an_unreachable_scene_sets_follow_from_that():
    case = film(
        scene("a", decision=decision(*two("c"))),
        scene("b", decision=decision(*setting("c"))),
        scene("c", decision=decision(*two("end"), choice("n", "end", when=when(flag=True)))),
        scene("end", ending=ending()),
        variables=FLAG,
    )
    assert codes(case) == [("unreachable-scene", "scenes.b")]


def test_a_condition_that_is_idle_because_another_one_never_holds_follows_from_that():
    case = film(
        scene("a", decision=decision(*two(), choice("n", "c", {"flag": True}, when(leaf="green")))),
        scene("b", "c"),
        scene("c", decision=decision(*two("d"), choice("m", "d", {"leaf": "green"}, when(flag=True)))),
        scene("d", [("end", when(leaf="green")), "end"]),
        scene("end", ending=ending()),
        variables={**FLAG, **LEAF},
    )
    assert codes(case) == [("never-holds", "scenes.a.decision.choices.n.when")]


def test_two_conditions_that_are_idle_each_for_itself_are_both_found():
    never = [choice("n", "b", when=when(leaf="green")), choice("n", "c", when=when(leaf="green", flag=True))]
    case = film(
        scene("a", decision=decision(*setting(), never[0])),
        scene("b", decision=decision(*two("c"), never[1])),
        scene("c", decision=decision(choice("x", "d", {"leaf": "green"}), choice("y", "d"))),
        scene("d", decision=decision(*two("end"), choice("s", "end", when=when(flag=True, leaf="green")))),
        scene("end", ending=ending()),
        variables={**FLAG, **LEAF},
    )
    assert codes(case) == [
        ("never-holds", "scenes.a.decision.choices.n.when"), ("never-holds", "scenes.b.decision.choices.n.when"),
    ]  # fmt: skip


def test_a_way_to_no_scene_is_found():
    case = film(scene("a", decision=decision(choice("x", "b"), choice("y", "bb"))), scene("b", ending=ending()))
    assert codes(case) == [("unknown-scene", "scenes.a.decision.choices.y.to.1")]
    assert ("unknown-scene", "start") in codes(replace(case, start="zero"))


def test_a_scene_that_stops_and_is_no_ending_is_a_dead_end():
    assert codes(film(scene("a", "b"), scene("b"))) == [("dead-end", "scenes.b")]


# ---- choices ----


def test_a_decision_without_an_open_choice_is_a_dead_end():
    shut = [choice(id_, "c", when=when(flag=True)) for id_ in "xy"]
    case = film(
        scene("a", decision=decision(*setting())),
        scene("b", decision=decision(*shut)),
        scene("c", ending=ending()),
        variables=FLAG,
    )
    assert codes(case) == [("dead-end", "scenes.b.decision")]


def test_a_decision_with_one_open_choice_is_no_decision():
    case = film(
        scene("a", decision=decision(*setting())),
        scene("b", decision=decision(choice("x", "c"), choice("y", "c", when=when(flag=True)))),
        scene("c", ending=ending()),
        variables=FLAG,
    )
    [finding] = check(case)
    assert (finding.code, finding.where) == ("one-choice", "scenes.b.decision")
    assert finding.found == "1 with flag=false (after a: y)"


def test_a_list_of_ways_of_which_none_holds_is_found():
    case = film(
        scene("a", decision=decision(*setting())),
        scene("b", [("c", when(flag=True))]),
        scene("c", ending=ending()),
        variables=FLAG,
    )
    assert codes(case) == [("no-way", "scenes.b.to")]


# ---- circles ----


def test_a_circle_without_a_way_out_is_one_finding():
    case = film(
        scene("a", decision=decision(choice("x", "b"), choice("y", "d"))),
        scene("b", decision=decision(choice("x", "b"), choice("y", "c"))),
        scene("c", "b"),
        scene("d", ending=ending()),
    )
    assert codes(case) == [("endless-loop", "scenes.b")]


def test_a_circle_whose_way_out_never_opens_is_one_finding_that_names_that_way():
    out = choice("z", "d", when=when(leaf="green"))
    case = film(
        scene("a", decision=decision(choice("x", "b"), choice("y", "d"))),
        scene("b", decision=decision(*two(), out)),
        scene("d", decision=decision(choice("x", "e", {"leaf": "green"}), choice("y", "e"))),
        scene("e", [("end", when(leaf="green")), "end"]),
        scene("end", ending=ending()),
        variables=LEAF,
    )
    [finding] = check(case)
    assert (finding.code, finding.where) == ("endless-loop", "scenes.b")
    assert finding.mend == "let an earlier choice make scenes.b.decision.choices.z.when true"


def test_a_circle_with_a_way_out_is_fine():
    case = film(scene("a", decision=decision(choice("x", "a"), choice("y", "b"))), scene("b", ending=ending()))
    assert codes(case) == []


# ---- variables ----


def test_a_variable_nobody_declared_is_found_once():
    case = film(
        scene("a", decision=decision(*setting())),
        scene("b", [("c", when(flag=True)), "c"]),
        scene("c", ending=ending()),
    )
    assert codes(case) == [("unknown-variable", "scenes.a.decision.choices.x.effects.flag")]


def test_what_a_variable_that_is_never_set_does_to_conditions_is_not_told_again():
    closed = scene("a", decision=decision(choice("x", "b"), choice("n", "b", when=when(flag=True))))
    assert codes(film(closed, scene("b", ending=ending()), variables=FLAG)) == [("unused-variable", "variables.flag")]


# ---- words ----


@pytest.mark.parametrize(("field", "limit"), [("label", 32), ("text", 90)])
def test_a_choice_too_long_for_the_screen_is_found(field, limit):
    fits = replace(choice("x", "b"), **{field: {"pl": "x" * limit, "en": "x"}})
    long = replace(choice("y", "b"), **{field: {"pl": "x" * (limit + 1), "en": "x"}})
    found = check(film(scene("a", decision=decision(fits, long)), scene("b", ending=ending())))
    assert [(one.code, one.where) for one in found] == [("too-long", f"scenes.a.decision.choices.y.{field}")]
    assert found[0].found.startswith(f"{limit + 1}: ")


def test_a_short_prompt_may_have_as_many_characters_as_a_label():
    for length, found in ((32, []), (33, [("too-long", "scenes.a.decision.short")])):
        told = decision(*two(), short={"pl": "x", "en": "x" * length})
        assert codes(film(scene("a", decision=told), scene("b", ending=ending()))) == found


@pytest.mark.parametrize("words", [{"pl": "tylko"}, {"pl": "tylko", "en": "  "}])
def test_a_missing_translation_is_found(words):
    assert codes(film(replace(scene("a", "b"), story=words), scene("b", ending=ending()))) == [
        ("missing-text", "scenes.a.story")
    ]


def test_a_picture_nobody_described_is_found():
    bare = scene("a", "b", shots=(shot(seen={"en": "a door"}),))
    assert codes(film(bare, scene("b", ending=ending()))) == [("missing-description", "scenes.a.shots.one.seen")]
    drawn = scene("a", "b", picture="door", picture_alt={"pl": "drzwi"})
    assert codes(film(drawn, scene("b", ending=ending()))) == [("missing-text", "scenes.a.picture_alt")]


def test_an_ending_without_its_words_is_found():
    assert (
        codes(film(scene("a", "b"), scene("b", ending=Ending(name={}, concerns={}))))
        == [("missing-text", "scenes.b.ending.name")] * 2
    )


# ---- choices that give themselves away ----


def telling(best_is_long):
    """Return two choices, the better one longer or not."""
    words = said("a little longer"), said("short")
    long, short = words if best_is_long else reversed(words)
    good = replace(choice("good", "b", concerns={"safety": "helps", "rights": "mixed"}), text=long)
    bad = replace(choice("bad", "b", concerns={"safety": "harms"}), text=short)
    return decision(good, bad)


@pytest.mark.parametrize(
    ("best_is_long", "found"),
    [
        ([True], False),
        ([True, True], True),
        ([True, False], False),
        ([True, True, True, False], True),
        ([True, True, False], False),
        ([True, True, True, False, False], False),
    ],
)
def test_the_longest_choice_may_not_be_the_best_each_time(best_is_long, found):
    scenes = [scene(f"s{number}", decision=telling(long)) for number, long in enumerate(best_is_long)]
    ids = [*[one.id for one in scenes][1:], "end"]
    led = [
        replace(one, decision=replace(one.decision, choices=tuple(
            replace(answer, to=(Way(scene=to),)) for answer in one.decision.choices
        )))
        for one, to in zip(scenes, ids, strict=True)
    ]  # fmt: skip
    case = film(*led, scene("end", ending=ending()))
    assert [code for code, _ in codes(case)] == ["longest-is-best"] * found


def test_two_choices_that_are_equally_good_give_nothing_away():
    words = [replace(choice(id_, "b", concerns={"safety": "helps"}), text=said(id_ * 9)) for id_ in ("x", "yy")]
    case = film(scene("a", decision=decision(*words)), scene("b", decision=decision(*[
        replace(one, to=(Way(scene="c"),)) for one in words
    ])), scene("c", ending=ending()))  # fmt: skip
    assert codes(case) == []


# ---- sources and agencies ----


@pytest.mark.parametrize(("sources", "mend"), [((), "name one of"), (("owm",), 'did you mean "own"?')])
def test_a_sign_or_a_rule_without_a_source_is_found(sources, mend):
    opening = scene("a", "b")
    cut = replace(opening, signs=(replace(opening.signs[0], sources=sources),))
    [finding] = check(film(cut, scene("b", ending=ending())))
    assert (finding.code, finding.where) == ("no-source", "scenes.a.signs.sign.source")
    assert finding.mend.startswith(mend)
    told = choice("x", "b")
    told = replace(told, feedback=replace(told.feedback, sources=sources))
    assert codes(film(scene("a", decision=decision(told, choice("y", "b"))), scene("b", ending=ending()))) == [
        ("no-source", "scenes.a.decision.choices.x.source")
    ]


def test_a_deciding_agency_that_does_not_exist_is_found():
    case = film(scene("a", decision=decision(*two(), agency="polise")), scene("b", ending=ending()))
    [finding] = check(case)
    assert (finding.code, finding.where, finding.mend) == (
        "unknown-agency", "scenes.a.decision.agency", 'did you mean "police"?',
    )  # fmt: skip


# ---- time ----


def test_a_scene_longer_than_90_seconds_is_found_with_the_shots_that_are_shown_together():
    def lasting(*whens):
        shots = tuple(shot(f"s{number}", 45.5, when=one) for number, one in enumerate(whens))
        long = scene("b", "c", shots=shots, signs=(), decoys=())
        return film(scene("a", decision=decision(*setting())), long, scene("c", ending=ending()), variables=FLAG)

    assert codes(lasting(None, when(flag=True))) == [("long-scene", "scenes.b")]
    assert codes(lasting(when(flag=False), when(flag=True))) == []


def test_a_films_minutes_are_those_of_a_typical_walk():
    def rows(last):
        chain = [scene(f"s{number}", f"s{number + 1}", shots=(shot(seconds=80),)) for number in range(last)]
        return film(*chain, scene(f"s{last}", ending=ending()))

    assert codes(rows(8)) == []
    assert codes(rows(9)) == [("long-film", "scenes")]


@pytest.mark.parametrize("window", [(-1, 2), (5, 11), (6, 6), (7, 3)])
def test_a_sign_outside_its_shot_is_found(window):
    opening = scene("a", "b")
    moved = replace(opening, signs=(replace(opening.signs[0], window=window),))
    assert codes(film(moved, scene("b", ending=ending()))) == [("window-outside", "scenes.a.signs.sign.window")]


@pytest.mark.parametrize(
    ("seconds", "found"),
    [([0, 5], []), ([5, 5], ["lines-out-of-order"]), ([5, 2], ["lines-out-of-order"]), ([2, 10], ["line-outside"])],
)
def test_lines_begin_one_after_another_within_their_shot(seconds, found):
    lines = tuple(Line(id=f"l{number}", text=said("x"), at=at) for number, at in enumerate(seconds))
    case = film(scene("a", "b", shots=(shot(lines=lines),)), scene("b", ending=ending()))
    assert [code for code, _ in codes(case)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ({"pl": "x" * 200, "en": "x"}, []),
        ({"pl": "x" * 215, "en": "x"}, [("fast-caption", "scenes.a.shots.one.lines.line")]),
        ({"pl": "x" * 215, "en": "x" * 220}, [("fast-caption", "scenes.a.shots.one.seconds")]),
    ],
)
def test_a_caption_nobody_reads_in_time_is_found_or_the_shot_that_is_too_short_for_all(text, found):
    case = film(scene("a", "b", shots=(shot(lines=(Line(id="line", text=text),)),)), scene("b", ending=ending()))
    assert codes(case) == found


# ---- the budget ----


def test_beyond_the_budget_nothing_is_said_that_needs_all_states():
    chain = [scene(f"s{number}", f"s{number + 1}") for number in range(20)]
    late = scene("s20", decision=decision(*two("end"), choice("n", "end", {"flag": True}, when(flag=True))))
    case = film(*chain, late, scene("end", ending=ending()), variables=FLAG)
    assert codes(case) == [("never-holds", "scenes.s20.decision.choices.n.when")]
    assert codes(case, budget=10) == []
