"""What the pages about guides tell a trainer is so: their examples can be led, and they name every kind and its settings."""

import re
from pathlib import Path

import msgspec
import pytest

from ias_widgets.questions import kinds
from ias_widgets.rooms.guides import examine_guide, is_guide, read_guide

GUIDES = Path(__file__).parents[1] / "workshop_guides"
PAGES = ["writing_a_guide.md", "writing_a_guide.pl.md"]
FRAME = "---\nid: g\nlanguage: pl\ntitle: T\nabout: A\n---\n\n## T\n{settings}\n\n**P?**\n"


def _text(page):
    return (GUIDES / page).read_text(encoding="utf-8")


def _examples(page):
    return re.findall(r"```markdown\n(.*?)```", _text(page), re.DOTALL)


def _table(page, heading):
    rows = re.findall(r"^\| `([^`]+)` \|[^|]*\|([^|]*)\|$", _text(page), re.MULTILINE)
    return {
        name: re.findall(r"`([a-z_]+)[:`]", told) for name, told in rows if (name in kinds()) == (heading == "kinds")
    }


@pytest.mark.parametrize("page", PAGES)
def test_the_whole_example_can_be_led(page):
    (example,) = (one for one in _examples(page) if is_guide(one))
    guide = read_guide({"example.md": example})
    assert [step.kind for step in guide.steps] == ["discussion", "film", "question", "board"]
    named = re.search(r'Room\(guide="(\w+)"', _text(page))
    assert named
    assert guide.id == named[1]


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_of_settings_are_understood(page):
    parts = [one for one in _examples(page) if not is_guide(one)]
    assert len(parts) == 2
    for settings in parts:
        _, problems = examine_guide({"part.md": FRAME.format(settings=settings)})
        assert problems == []


@pytest.mark.parametrize("page", PAGES)
def test_every_kind_of_the_package_and_its_settings_are_named(page):
    told = _table(page, "kinds")
    ours = {name for name, cls in kinds().items() if cls.__module__.startswith("ias_widgets.")}
    assert set(told) >= ours
    for name in ours:
        own = {field.name for field in msgspec.structs.fields(kinds()[name])}
        own -= {"prompt", "short", "k", "notes", "size", "deep", kinds()[name].about}
        assert set(told[name]) == own, name


def test_the_kinds_are_told_alike_in_both_languages():
    assert _table(PAGES[0], "kinds") == _table(PAGES[1], "kinds")
