"""Every state of the big screen, in a real browser: nothing runs out of its place, all can be read, axe is content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.frontend.galleries import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.frontend.galleries import Galleries

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser

BOX = "(() => { const { x, y, width, height } = document.querySelector('.screen').getBoundingClientRect(); return [x, y, width, height] })()"


def faults_of_all(
    galleries: Galleries, size: str, language: str, *checks: str, turn: int | None = None
) -> dict[str, list[str]]:
    with galleries.open("screen", size) as gallery:
        assert len(gallery.states) > 40
        return gallery.faults_of_all(language, *checks, turn=turn)


def box_and_faults(
    galleries: Galleries, window: tuple[int, int], state: str, cell: dict[str, int]
) -> tuple[list[float], list[str]]:
    with galleries.open("screen", window) as gallery:
        gallery.show(state, "uk", **cell)
        return gallery.page.evaluate(BOX), gallery.faults("screen")


def bars_move(galleries: Galleries) -> bool:
    moving = "document.getAnimations().some((one) => one.transitionProperty === 'width')"
    with galleries.open("screen", "1280", motion="no-preference") as gallery:
        gallery.page.evaluate("void gallery.show('result', 'en')")
        gallery.page.wait_for_function(moving)
        return True


def bars_stand(galleries: Galleries) -> bool:
    with galleries.open("screen", "1280") as gallery:
        gallery.page.evaluate("void gallery.show('result', 'en')")
        gallery.page.wait_for_function("document.querySelector('.r2 .fill')?.getBoundingClientRect().width > 20")
        return gallery.page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_and_can_be_read_from_the_last_row(drive: Drive, language: str) -> None:
    assert drive(faults_of_all, "1920", language, "screen") == {}


@pytest.mark.parametrize(("turn", "language"), enumerate(LANGUAGES))
def test_on_a_small_projector_everything_fits_too_and_axe_finds_nothing(drive: Drive, turn: int, language: str) -> None:
    assert drive(faults_of_all, "1280", language, "screen", "axe", turn=turn) == {}


def test_in_a_cell_the_width_decides_and_the_shape_stays(drive: Drive) -> None:
    box, faults = drive(box_and_faults, (1280, 720), "result", {"width": 900})
    assert box[2:] == pytest.approx([900, 506.25], abs=1)
    assert faults == []


def test_a_narrow_window_gets_the_whole_picture(drive: Drive) -> None:
    box, faults = drive(box_and_faults, (1024, 768), "question", {})
    assert box == pytest.approx([0, 96, 1024, 576], abs=1)
    assert faults == []


def test_bars_grow_once_unless_less_motion_was_asked_for(drive: Drive) -> None:
    assert drive(bars_move)
    assert drive(bars_stand)
