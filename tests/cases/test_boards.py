"""What a storyboard is once it is read, where its parts come from, and what everybody is told of it."""

import gzip
import json

import pytest

from ias_widgets.cases import (
    Camera,
    Entrance,
    Files,
    Placed,
    case_bytes,
    case_from,
    check,
    kit_of,
    kit_pack,
    load,
    read,
    read_film,
    scene_bundle,
    shared_kit,
)
from ias_widgets.cases.parts import breaches, is_safe
from tests.cases.test_broken import write_words

HALL = shared_kit().lights["hall"]


def boards(folder, scene):
    return {shot.id: shot.board for shot in read_film(folder.path).scenes[scene].shots}


def test_a_storyboard_is_read_with_its_light_camera_and_layers(folder):
    board = boards(folder, "kitchen")["door"]
    assert (board.light, board.camera) == ("lamplight", Camera(start=(0, 0, 1600), end=(200, 100, 1200)))
    room, people, air = board.layers
    assert (room.id, room.depth, room.parts) == ("room", 1, (Placed(part="wall"),))
    assert (air.depth, people.drift) == (0, (40, 0))
    assert people.enter == Entrance(at=2, side="left", seconds=1.5)
    assert people.leave == Entrance(at=18, side="fade", seconds=0.8)
    assert people.parts == (
        Placed(part="cup"),
        Placed(
            part="cup", at=(700, 780), scale=0.6, flip=True, turn=-4, tint={"glaze": "#556b3f"}, opacity=0.9, light="hall"
        ),
    )  # fmt: skip


def test_a_paper_lies_where_the_storyboard_lays_it(folder):
    [bill] = read_film(folder.path).scenes["kitchen"].shots[0].papers
    assert (bill.place, bill.turn, bill.look) == ((900, 110, 360), -3, "photo")


def test_a_storyboard_like_another_takes_its_light_and_camera_and_changes_layers(folder):
    cup, steam = boards(folder, "table").values()
    assert (steam.light, steam.camera) == (cup.light, cup.camera)
    assert cup.camera == Camera(start=(200, 150, 1000), end=(200, 150, 1000))
    assert [layer.id for layer in steam.layers] == ["haze", "cups", "mist", "air"]
    assert steam.layers[1] == cup.layers[1]


def test_a_layer_of_the_same_name_is_put_in_the_others_place(folder):
    folder.replace("    room: ~\n", "    room: {depth: 2, parts: [cup]}\n", "boards/table.yaml")
    steam = boards(folder, "table")["steam"]
    assert [(layer.id, layer.depth) for layer in steam.layers][:2] == [("room", 2), ("haze", 2)]


def test_a_shot_may_be_like_one_that_is_like_another_whatever_their_order(folder):
    text = folder.text("boards/table.yaml")
    cup, steam = text.partition("steam:")[0], text[text.index("steam:") :]
    folder.write("boards/table.yaml", f"{steam}{cup}")
    assert [layer.id for layer in boards(folder, "table")["steam"].layers] == ["haze", "cups", "mist", "air"]


def test_papers_of_a_shot_are_its_own_even_where_it_is_like_another(folder):
    again = '      again: {seconds: 4, papers: {bill: {rows: {sugar: "1"}}}}\n'
    folder.replace("    signs:\n", f"{again}    signs:\n")
    write_words(folder, ["scenes.kitchen.shots.again.{seen,papers.bill.title,papers.bill.rows.sugar}"])
    folder.write("boards/kitchen.yaml", folder.text("boards/kitchen.yaml") + "again: {like: door}\n")
    door, alike = read_film(folder.path).scenes["kitchen"].shots
    assert door.board == alike.board
    assert (door.papers[0].place, alike.papers[0].place) == ((900, 110, 360), None)


def test_a_film_keeps_the_lights_its_storyboards_name_and_no_others(folder):
    case = read_film(folder.path)
    assert case.lights == {"lamplight": {"sh": "rgba(30,20,30,.4)", "rim": "#ffe0a0"}, "hall": HALL}
    assert case.parts == ["wall", "cup"]
    assert case_from(case_bytes(case)) == case


def test_a_film_without_storyboards_needs_none(folder):
    for file in (folder.path / "boards").iterdir():
        file.unlink()
    reading = read(folder.path)
    assert (reading.case.parts, reading.case.lights, check(reading)) == ([], {}, [])


def test_a_bundle_names_lights_by_their_colours_and_parts_by_their_hashes(folder):
    case = read_film(folder.path)
    files = Files(parts={"wall": "aa", "cup": "bb", "other": "cc"}, kit="dd")
    face = json.loads(scene_bundle(case, "kitchen", "pl", files))
    board = face["shots"][0]["board"]
    assert (face["parts"], face["kit"]) == ({"cup": "bb", "wall": "aa"}, "dd")
    assert board["light"] == case.lights["lamplight"]
    people = board["layers"][1]
    assert people["enter"] == {"at": 2, "from": "left", "seconds": 1.5}
    assert people["leave"] == {"at": 18, "to": "fade", "seconds": 0.8}
    assert people["parts"][1] == {
        "part": "cup", "x": 700, "y": 780, "scale": 0.6, "flip": True, "turn": -4, "opacity": 0.9, "light": HALL,
        "tint": {"glaze": "#556b3f"},
    }  # fmt: skip
    assert people["parts"][0]["light"] is None


def test_a_clip_is_told_with_the_captions_of_the_bundles_own_language(folder):
    case = read_film(folder.path)
    clips = {"clips/street.webm": "aa", "clips/street.pl.vtt": "bb"}

    def video(language, files):
        return json.loads(scene_bundle(case, "street", language, Files(clips=files)))["video"]

    assert video("pl", clips) == {"clip": "aa", "mime": "video/webm", "captions": "bb"}
    assert video("en", clips) == {"clip": "aa", "mime": "video/webm", "captions": None}
    assert video("pl", {}) is None


# ---- the kit ---------------------------------------------------------------------------------


def test_a_films_own_part_and_light_go_before_those_of_the_shared_kit(folder):
    shared = next(iter(shared_kit().files))
    folder.write(f"kit/{shared}.svg", folder.text("kit/cup.svg"))
    folder.write("kit/lights.yaml", 'hall: {sh: "#000"}\n')
    kit = kit_of(folder.path)
    assert kit.svg(shared) == folder.text("kit/cup.svg").encode()
    assert kit.lights["hall"] == {"sh": "#000"}
    assert kit.own >= {"cup", "wall", shared}


def test_parts_may_lie_in_folders_that_are_for_people_alone(folder):
    (folder.path / "kit" / "things").mkdir()
    (folder.path / "kit" / "cup.svg").rename(folder.path / "kit" / "things" / "cup.svg")
    assert check(read(folder.path)) == []


def test_every_shared_part_has_a_name_of_its_own_and_keeps_the_rules():
    kit = shared_kit()
    files = [path.stem for path in next(iter(kit.files.values())).parents[1].rglob("*.svg")]
    assert len(files) == len(set(files)) > 100
    assert [f"{name}: {breach}" for name in kit.files for breach in breaches(name, kit.svg(name))] == []


def test_the_kit_is_packed_the_same_each_time_whatever_the_order():
    pack = kit_pack({"b": b"<svg/>", "a": "ż".encode()})
    assert pack == kit_pack({"a": "ż".encode(), "b": b"<svg/>"})
    assert list(json.loads(gzip.decompress(pack)).items()) == [("a", "ż"), ("b", "<svg/>")]


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>A cup.</desc>{}</svg>'
UNSAFE = {
    "a script": "<script>alert(1)</script>",
    "an event": '<path d="M0 0" onload="alert(1)"/>',
    "a style sheet": "<style>*{}</style>",
    "a picture": '<image href="x.png"/>',
    "foreign elements": '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>',
    "a link elsewhere": '<use href="other.svg#a"/>',
    "a fill from elsewhere": '<path d="M0 0" fill="url(https://x.example/a.svg#b)"/>',
    "a style from elsewhere": '<path d="M0 0" style="fill:url( \'//x.example\')"/>',
    "hidden text": "<desc><![CDATA[<img src=x onerror=alert(1)>]]></desc>",
    "a link to click": '<a href="#x"><path d="M0 0"/></a>',
}


@pytest.mark.parametrize("inside", UNSAFE.values(), ids=UNSAFE)
def test_a_part_that_could_do_more_than_be_drawn_is_never_handed_to_a_page(folder, inside):
    assert is_safe("cup", SVG.format("<path d='M0 0'/>").encode())
    assert not is_safe("cup", SVG.format(inside).encode())
    folder.write("kit/cup.svg", SVG.format(inside))
    assert list(kit_of(folder.path).svgs(["cup", "wall"])) == ["wall"]
    assert {finding.code for finding in check(read(folder.path))} == {"broken-part"}


@pytest.mark.parametrize("data", [b"<svg", b"\xff", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', b"<svg/>", b""])
def test_what_is_no_svg_is_no_part(data):
    assert not is_safe("cup", data)


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ('<g class="red"/>', 'class="red"'),
        ('<g style="mix-blend-mode:multiply"/>', "one"),
        ('<g id="other"/>', '"other"'),
        ('<use href="#cup-lost"/>', '"#cup-lost"'),
        ('<path fill="url(#cup-lost)"/>', '"#cup-lost"'),
    ],
)
def test_what_would_look_amiss_is_told_with_its_line_but_drawn(inside, found):
    svg = SVG.format(f"\n{inside}").encode()
    [breach] = breaches("cup", svg)
    assert (breach.line, breach.found, is_safe("cup", svg)) == (2, found, True)


def test_the_built_in_film_is_drawn_shot_by_shot():
    case = load("night_shift")
    undrawn = [f"{scene.id}.{shot.id}" for scene in case.scenes.values() for shot in scene.shots if not shot.board]
    assert undrawn == []
