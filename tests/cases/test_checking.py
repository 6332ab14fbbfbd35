import pytest
from msgspec.structs import replace

from ias_widgets.cases import Condition, check, read_with_places

from .made import choice, decision, ending, film, said, scene


def codes(case) -> list[tuple[str, str]]:
    return [(finding.code, finding.where) for finding in check(case)]


def test_a_sound_film_has_no_findings(folder):
    case, places = read_with_places(folder.path)
    assert check(case, places) == []


def test_a_scene_no_way_leads_to_is_found():
    case = film(scene("a", to="c"), scene("b", to="c"), scene("c", ending=ending()))
    assert codes(case) == [("unreachable-scene", "scenes.b")]


def test_a_scene_behind_a_condition_that_never_holds_is_found():
    never = choice("n", "b", when=Condition(all={"flag": True}))
    case = film(
        scene("a", decision=decision(choice("x", "c"), choice("y", "c"), never)),
        scene("b", to="c"),
        scene("c", ending=ending()),
    )
    assert codes(case) == [("unreachable-scene", "scenes.b")]


def test_a_decision_without_an_open_choice_is_a_dead_end():
    shut = [choice(id_, "b", when=Condition(all={"flag": True})) for id_ in "xy"]
    case = film(scene("a", decision=decision(*shut)), scene("b", ending=ending()))
    assert ("dead-end", "scenes.a.decision") in codes(case)


def test_a_decision_with_one_open_choice_is_no_decision():
    shut = choice("y", "b", when=Condition(all={"flag": True}))
    case = film(scene("a", decision=decision(choice("x", "b"), shut)), scene("b", ending=ending()))
    assert codes(case) == [("one-choice", "scenes.a.decision")]


def test_a_loop_without_a_way_out_is_found():
    loop = scene("b", decision=decision(choice("x", "b"), choice("y", "c")))
    case = film(
        scene("a", decision=decision(choice("x", "b"), choice("y", "d"))),
        loop,
        scene("c", to="b"),
        scene("d", ending=ending()),
    )
    assert codes(case) == [("endless-loop", "scenes.b"), ("endless-loop", "scenes.c")]


def test_a_loop_with_a_way_out_is_fine():
    case = film(scene("a", decision=decision(choice("x", "a"), choice("y", "b"))), scene("b", ending=ending()))
    assert codes(case) == []


@pytest.mark.parametrize(("field", "limit"), [("label", 32), ("text", 90)])
def test_a_choice_too_long_for_the_screen_is_found(field, limit):
    fits = replace(choice("x", "b"), **{field: {"pl": "x" * limit, "en": "x"}})
    long = replace(choice("y", "b"), **{field: {"pl": "x" * (limit + 1), "en": "x"}})
    found = check(film(scene("a", decision=decision(fits, long)), scene("b", ending=ending())))
    assert [(one.code, one.where, one.found) for one in found] == [
        ("too-long", "scenes.a.decision.choices.y", f"{limit + 1} in pl")
    ]


def test_a_missing_language_is_found():
    case = film(replace(scene("a", to="b"), title={"pl": "tylko"}), scene("b", ending=ending()))
    assert codes(case) == [("missing-language", "scenes.a.title")]


def test_a_scene_longer_than_90_seconds_is_found():
    opening = scene("a", to="b")
    shots = tuple(replace(opening.shots[0], id=id_, seconds=45.5) for id_ in "xy")
    assert codes(film(replace(opening, shots=shots), scene("b", ending=ending()))) == [("long-scene", "scenes.a")]


@pytest.mark.parametrize("window", [(-1, 2), (5, 11), (6, 6), (7, 3)])
def test_a_sign_outside_its_scene_is_found(window):
    opening = scene("a", to="b")
    moved = replace(opening, signs=(replace(opening.signs[0], window=window),))
    assert codes(film(moved, scene("b", ending=ending()))) == [("window-outside", "scenes.a.signs.sign")]


def test_a_decoy_outside_its_scene_is_found():
    opening = scene("a", to="b")
    moved = replace(opening, decoys=(replace(opening.decoys[0], window=(9, 12)),))
    assert codes(film(moved, scene("b", ending=ending()))) == [("window-outside", "scenes.a.decoys.decoy")]


@pytest.mark.parametrize(
    ("old", "new", "name", "code", "found", "mend"),
    [
        (
            "      cat: {window: [1, 3]}",
            "      cat: {window: [1, 33]}",
            "film.yaml",
            "window-outside",
            "[1, 33]",
            "move the window",
        ),
        ("      swing: {seconds: 10}", "      swing: {seconds: 91}", "film.yaml", "long-scene", "91", "shorten"),
        (
            "        wait:\n          to: yard",
            "        wait:\n          to: table",
            "film.yaml",
            "unreachable-scene",
            '"yard"',
            "lead a choice",
        ),
        ("label: pl boil", f"label: {'gotuj ' * 9}", "texts/pl.yaml", "too-long", "53 in pl", "shorten"),
    ],
)
def test_a_finding_names_the_line_and_the_mend(folder, old, new, name, code, found, mend):  # noqa: PLR0917
    folder.replace(old, new, name)
    case, places = read_with_places(folder.path)
    [finding] = check(case, places)
    part = {"window-outside": "cat:", "long-scene": "yard:", "unreachable-scene": "yard:", "too-long": "boil:"}[code]
    lines = (folder.path / "film.yaml").read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.strip().startswith(part))
    assert (finding.code, finding.where) == (code, f"{folder.path / 'film.yaml'}:{line}")
    assert found in finding.found
    assert mend in finding.mend
    assert str(finding).startswith(finding.where)


def test_words_for_texts_are_checked_in_each_language():
    opening = replace(scene("a", to="b"), story={**said("s"), "pl": "  "})
    assert codes(film(opening, scene("b", ending=ending()))) == [("missing-language", "scenes.a.story")]
