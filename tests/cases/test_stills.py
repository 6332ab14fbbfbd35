"""The small still of a decision's scene: put together from its storyboard, for tablets."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from ias_widgets.cases import find_film, read
from ias_widgets.cases.stills import scene_still

NIGHT_SHIFT = read(find_film("night_shift"))
PARTS = NIGHT_SHIFT.kit.svgs(NIGHT_SHIFT.case.parts)


def test_every_decision_of_the_night_shift_has_a_still_that_can_be_read():
    case = NIGHT_SHIFT.case
    for scene in case.scenes.values():
        still = scene_still(case, scene, PARTS)
        assert (still is None) == (scene.decision is None)
        if still:
            assert ET.fromstring(still).get("viewBox") == "0 0 1600 900"


def test_it_shows_a_shot_without_papers_if_there_is_one_and_blank_papers_if_not():
    case = NIGHT_SHIFT.case
    offer, table = case.scenes["offer"], case.scenes["table"]
    assert not next(shot for shot in offer.shots if shot.id == "street").papers
    assert b"#f6f1e2" not in (scene_still(case, offer, PARTS) or b"")
    blank = scene_still(case, table, PARTS)
    assert blank
    assert b"#f6f1e2" in blank
    assert all(row.value.encode() not in blank for row in table.shots[0].papers[0].rows)


def test_a_scene_with_a_still_of_its_own_or_without_a_storyboard_gets_none():
    case = NIGHT_SHIFT.case
    hall = case.scenes["hall"]
    assert scene_still(case, replace(hall, picture="hall"), PARTS) is None
    bare = replace(hall, shots=tuple(replace(shot, board=None) for shot in hall.shots))
    assert scene_still(case, bare, PARTS) is None


def test_a_part_that_the_kit_lacks_is_left_out():
    case = NIGHT_SHIFT.case
    with_all, without = (scene_still(case, case.scenes["hall"], parts) for parts in (PARTS, {}))
    assert with_all
    assert without
    assert len(without) < len(with_all)


@pytest.mark.parametrize("depth", [0, 1, 6])
def test_a_layer_stands_halfway_along_the_camera_s_way(depth):
    case = NIGHT_SHIFT.case
    hall = case.scenes["hall"]
    shot = hall.shots[0]
    assert shot.board
    layer = replace(shot.board.layers[0], depth=depth)
    camera = replace(shot.board.camera, start=(0, 0, 1600), end=(300, 120, 1000))
    scene = replace(hall, shots=(replace(shot, board=replace(shot.board, camera=camera, layers=(layer,))),))
    still = (scene_still(case, scene, PARTS) or b"").decode()
    expected = {
        0: "scale(1.0000) translate(-0.0 -0.0)",
        1: "scale(1.0667) translate(-50.0 -20.0)",
        6: "scale(1.6000) translate(-300.0 -120.0)",
    }
    assert expected[depth] in still
