"""A film's drawing: everything stands in it, nothing harmful does, and the same film is always drawn alike."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.cases import Finding, begin, choose, draw, find_film, go_on, new_film, open_choices, read
from ias_widgets.cases.drawing import cards, layout
from ias_widgets.cases.drawing.measuring import cut, width_of, wrap
from ias_widgets.cases.model import Case, Ending, Scene, Shot, Way

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "\"><script>alert(1)</script>&amp;'\x00\x0b\ud800]]>"


@pytest.fixture(scope="module")
def reading(tmp_path_factory):
    folder = tmp_path_factory.mktemp("films") / "wash"
    new_film(folder, ("en", "pl", "uk"))
    return read(folder)


@pytest.fixture
def film(reading):
    return reading.case


def tree(svg):
    return ET.fromstring(svg)


def scenes(svg):
    return {group.get("data-scene"): group for group in tree(svg).iter(f"{SVG}g") if group.get("data-scene")}


def links(svg):
    groups = tree(svg).iter(f"{SVG}g")
    return [(g.get("data-from"), g.get("data-choice"), g.get("data-to")) for g in groups if g.get("data-from")]


def texts(element):
    return ["".join(text.itertext()) for text in element.iter(f"{SVG}text")]


def finding(where, expected="a way", found="none"):
    return Finding(code="x", where=where, expected=expected, found=found, mend="mend it")


def long_film(count, jump=1):
    words = {"en": "A title"}

    def scene(number):
        ways = tuple(Way(scene=f"s{min(number + far, count - 1)}") for far in {1, jump})
        last = number == count - 1
        shot = Shot(id="a", seconds=5, seen=words)
        ending = Ending(name=words, concerns={}) if last else None
        return Scene(id=f"s{number}", title=words, story=words, shots=(shot,), to=() if last else ways, ending=ending)

    made = [scene(number) for number in range(count)]
    return Case(
        id="long", title=words, languages=("en",), review="draft", content_note=words, about=words, start="s0",
        scenes={one.id: one for one in made},
    )  # fmt: skip


@pytest.mark.parametrize("language", ["en", "pl", "uk"])
def test_every_scene_stands_in_it_with_its_title_decision_and_choices(film, language):
    drawn = scenes(draw(film, language=language))
    assert list(drawn) == list(film.scenes)
    for id_, scene in film.scenes.items():
        full = drawn[id_].find(f"{SVG}title").text
        assert scene.title[language] in full
        assert str(round(scene.seconds)) in full
        if scene.ending:
            assert scene.ending.name[language] in full
            assert "is-end" in drawn[id_].get("class")
        for choice in scene.decision.choices if scene.decision else ():
            assert choice.label[language] in full
            assert film.scenes[choice.to[0].scene].title[language] in full
    assert film.scenes["bay"].decision.short[language] in drawn["bay"].find(f"{SVG}title").text


def test_every_way_is_a_line_and_one_under_a_condition_is_dashed(film):
    svg = draw(film)
    expected = [
        (scene.id, choice.id, way.scene)
        for scene in film.scenes.values()
        for choice in (scene.decision.choices if scene.decision else ())
        for way in choice.to
    ] + [(scene.id, None, way.scene) for scene in film.scenes.values() for way in scene.to]
    assert sorted(links(svg), key=str) == sorted(expected, key=str)
    dashed = [
        g.get("data-choice")
        for g in tree(svg).iter(f"{SVG}g")
        if g.get("data-from") and "is-conditional" in g[0].get("class")
    ]
    assert dashed == ["fetch", None]


def test_conditions_effects_and_conditional_shots_are_said_in_words(film):
    drawn = scenes(draw(film, language="en"))
    bench, bay, evening = ("\n".join(texts(drawn[id_])) for id_ in ("bench", "bay", "evening"))
    assert "only if asked: alone" in bench
    assert "shot “card” if asked: alone" in bench
    assert "sets asked: beside_boss" in bay
    assert "→ The key, if called" in evening or ", if called" in evening
    assert ", otherwise" in evening


def test_the_agency_is_named_and_a_deep_decision_says_so(film):
    drawn = scenes(draw(film, language="pl"))
    assert {"Policja", "Decyzja szybka"} <= set(texts(drawn["bay"]))
    assert "Decyzja głęboka" in texts(drawn["bench"])


def test_findings_are_marked_at_their_scene_with_a_shape_and_a_number(film):
    found = [
        finding("scenes.bay.decision"),
        finding("scenes.bay.signs.list"),
        finding("talk.first_minute", "a question"),
    ]
    svg = draw(film, findings=found)
    drawn = scenes(svg)
    assert [id_ for id_, group in drawn.items() if group.get("data-findings")] == ["bay"]
    mark = next(group for group in drawn["bay"].iter(f"{SVG}g") if group.get("class") == "mark")
    assert mark.find(f"{SVG}path") is not None
    assert texts(mark) == ["! 2"]
    assert "expected a way, found none; mend it" in drawn["bay"].find(f"{SVG}title").text
    assert any("expected a question" in text for text in texts(tree(svg)))


def test_of_a_reading_a_finding_finds_its_scene_by_its_line_or_by_the_text_it_names(reading):
    at = reading.places["scenes.bench.decision"]
    named = finding(reading.places["uk:scenes"], 'the uk text "scenes.key.title" that film.yaml:9 needs')
    drawn = scenes(draw(reading, findings=[finding(at), named]))
    assert [id_ for id_, group in drawn.items() if group.get("data-findings")] == ["bench", "key"]


def test_a_walk_is_emphasised(film):
    walk = choose(film, begin(film), "later")
    walk = go_on(film, walk)
    svg = draw(film, path=walk)
    taken = [g for g in tree(svg).iter(f"{SVG}g") if g.get("data-from") and "is-taken" in g.get("class")]
    assert [(g.get("data-from"), g.get("data-to")) for g in taken] == [("bay", "evening"), ("evening", "empty")]
    passed = [id_ for id_, group in scenes(svg).items() if "is-passed" in group.get("class")]
    assert passed == ["bay", "evening", "empty"]
    assert "is-taken" not in re.sub(r"<style>.*?</style>", "", draw(film), flags=re.DOTALL)


def test_it_is_told_in_words_to_those_who_do_not_see_it(film):
    root = tree(draw(film, language="en"))
    title, told = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == told.get("id")
    assert film.title["en"] in title.text
    for scene in film.scenes.values():
        assert scene.title["en"] in told.text


def test_a_missing_word_is_named_as_missing_and_never_replaced(film):
    scene = film.scenes["bay"]
    title = {"en": scene.title["en"]}
    lacking = msgspec.structs.replace(film, scenes={**film.scenes, "bay": msgspec.structs.replace(scene, title=title)})
    said = scenes(draw(lacking, language="uk"))["bay"].find(f"{SVG}title").text
    assert "scenes.bay.title" in said
    assert scene.title["en"] not in said


def hostile(film):
    bad = dict.fromkeys(film.languages, HOSTILE)
    scene = film.scenes["bay"]
    choices = tuple(msgspec.structs.replace(choice, label=bad) for choice in scene.decision.choices)
    decision = msgspec.structs.replace(scene.decision, short=bad, agency=HOSTILE, choices=choices)
    bay = msgspec.structs.replace(scene, title=bad, decision=decision)
    return msgspec.structs.replace(film, title=bad, id=HOSTILE, scenes={**film.scenes, "bay": bay})


def test_hostile_texts_do_no_harm(film):
    svg = draw(hostile(film), findings=[finding("scenes.bay", HOSTILE), finding(HOSTILE)])
    root = tree(svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg",
        "title",
        "desc",
        "style",
        "rect",
        "text",
        "g",
        "path",
    }
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on") or "href" in name]
    assert any("alert(1)" in (element.text or "") for element in root.iter(f"{SVG}title"))


@given(st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_whatever_a_title_holds_the_drawing_is_well_formed(film_title):
    film = long_film(3)
    scene = msgspec.structs.replace(film.scenes["s0"], title={"en": film_title})
    tree(draw(msgspec.structs.replace(film, scenes={**film.scenes, "s0": scene}, title={"en": film_title})))


def test_the_same_film_is_drawn_alike_in_every_process(reading, tmp_path):
    code = (
        "import sys; from pathlib import Path; from ias_widgets.cases import draw, read;"
        "sys.stdout.buffer.write(draw(read(Path(sys.argv[1])).case).encode())"
    )
    folder = Path(reading.places[""].rpartition(":")[0]).parent
    drawn = {
        subprocess.run(
            [sys.executable, "-c", code, str(folder)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert drawn == {draw(reading.case).encode()}


def boxes(svg):
    found = {}
    for id_, group in scenes(svg).items():
        x, y = map(float, re.findall(r"[-\d.]+", group.get("transform")))
        found[id_] = (x, y, x + cards.WIDTH, y + float(group.find(f"{SVG}rect").get("height")))
    return found


@pytest.mark.parametrize("make", [lambda: read(find_film("night_shift")).case, lambda: long_film(40, 7)])
def test_no_two_scenes_overlap_and_all_stand_within_the_picture(make):
    svg = draw(make())
    placed = list(boxes(svg).values())
    width, height = (float(tree(svg).get(name)) for name in ("width", "height"))
    for number, (x, y, right, low) in enumerate(placed):
        assert 0 <= x < right <= width
        assert 0 <= y < low <= height
        for x2, y2, right2, low2 in placed[number + 1 :]:
            assert right <= x2 or right2 <= x or low <= y2 or low2 <= y


def test_a_film_begins_on_the_left_and_its_ways_lead_to_the_right(film):
    placed = boxes(draw(film))
    assert min(placed, key=lambda id_: placed[id_][0]) == film.start
    assert all(placed[one][0] < placed[two][0] for one, _, two in links(draw(film)))


def test_a_way_back_and_a_way_to_the_scene_itself_are_drawn_too():
    film = long_film(4)
    back = msgspec.structs.replace(film.scenes["s2"], to=(Way(scene="s0"), Way(scene="s2"), Way(scene="s3")))
    svg = draw(msgspec.structs.replace(film, scenes={**film.scenes, "s2": back}))
    assert {("s2", None, "s0"), ("s2", None, "s2"), ("s2", None, "s3")} <= set(links(svg))


@pytest.mark.parametrize(("count", "jump"), [(5000, 3), (layout.MOST_SCENES, 60)])
def test_a_film_with_too_many_ways_to_follow_shows_its_scenes_in_order_and_says_so(count, jump):
    svg = draw(long_film(count, jump))
    assert len(scenes(svg)) == count
    assert links(svg) == []
    assert any("too many ways" in text for text in texts(tree(svg)))


def test_every_line_fits_its_card_by_the_widest_letters(film):
    for group in scenes(draw(film, language="uk")).values():
        for text in group.findall(f"{SVG}text"):
            style = text.get("class")
            wide = width_of(text.text, cards.SIZES[style], bold=style in cards.BOLD)
            assert float(text.get("x")) + wide <= cards.WIDTH - cards.INSET + 0.5


def test_long_words_are_wrapped_and_then_cut():
    lines = wrap("Jedno bardzo długie zdanie, które nigdy nie zmieści się w dwóch wierszach karty", 200, 16)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width_of(line, 16) <= 200 for line in lines)
    assert wrap("", 200, 16) == []
    assert cut("漢字" * 20, 100, 16).endswith("…")


@given(st.lists(st.tuples(st.floats(-1e4, 1e4), st.floats(0.1, 9)), min_size=1, max_size=30))
def test_what_is_moved_apart_keeps_its_order_and_its_weighted_middle(given_):
    wished, weight = [one for one, _ in given_], [heavy for _, heavy in given_]
    moved = layout.rising(wished, weight)
    assert all(one <= two + 1e-6 for one, two in pairwise(moved))
    middle = sum(value * heavy for value, heavy in zip(moved, weight, strict=True))
    assert middle == pytest.approx(sum(value * heavy for value, heavy in zip(wished, weight, strict=True)), abs=1e-3)


def test_a_walk_to_an_ending_of_the_great_film_is_drawn():
    film = read(find_film("night_shift")).case
    walk = begin(film)
    while film.scenes[walk.scene].ending is None:
        choices = open_choices(film, walk)
        walk = choose(film, walk, choices[0].id) if choices else go_on(film, walk)
    svg = draw(film, language="pl", path=walk)
    assert svg.count('class="link is-taken"') == len(walk.passed) + 1  # and the sample in the legend
