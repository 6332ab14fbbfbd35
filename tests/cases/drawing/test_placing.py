"""Which scene a line of a film's file stands in, also while the file is no YAML."""

import pytest

from ias_widgets.cases import scene_at

FILM = """\
id: tea
variables:
  hot: {start: false}
scenes:
  # the first
  kitchen:
    shots:
      door: {seconds: 3
    to: yard

  "yard":
    to: home
talk: {morning: all}
"""


@pytest.mark.parametrize(
    ("line", "scene"),
    [
        (1, ""),
        (3, ""),
        (4, ""),
        (6, "kitchen"),
        (8, "kitchen"),
        (10, "kitchen"),
        (11, "yard"),
        (12, "yard"),
        (13, ""),
        (99, ""),
    ],
)
def test_a_line_belongs_to_the_scene_it_is_indented_under(line, scene):
    assert scene_at(FILM, line) == scene


def test_a_list_or_a_colon_in_words_begins_no_scene():
    text = 'scenes:\n  gate:\n    to:\n      - {scene: hall}\n    title: "so: it is"\n'
    assert scene_at(text, 5) == "gate"
