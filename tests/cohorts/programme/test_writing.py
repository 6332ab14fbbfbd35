"""``programme.yaml`` is kept by hand: what is added goes into the text, and nothing else changes."""

import pytest

from ias_widgets.cohorts.programme import Cohort
from ias_widgets.cohorts.programme.reading import programme_of
from ias_widgets.cohorts.programme.writing import begun_programme, with_cohorts_added
from ias_widgets.errors import ContentError

NEW = Cohort("lodz", "training", "Łódź: druga", "Łódź", "2026-10-01", 'Straż "Graniczna"', None, ("r9", "r8"))
BY_HAND = """\
# Ours. Ask Anna before you rename anything.
programme: ours        # do not change
title: {pl: Nasz, en: Ours}
cohorts:
  # the first one went well
  - id: koszalin       # at the sea
    place: 'Koszalin'
    kind: training
    rooms:
      - r1   # morning
      - "r2"   # afternoon
    # nothing follows

  - {id: radom, rooms: [r3, r4]}
  - id: krakow
    rooms: [ "r5",
             r6 ]  # both
    title: Kraków
  - id: empty
    rooms: []
  - id: none
    rooms:
  - rooms:
    id: other
    date: 2026-11-01
  - id: lacking
    kind: workshop
# the end
"""


@pytest.mark.parametrize("cohort", ["koszalin", "radom", "krakow", "empty", "none", "other", "lacking"])
def test_a_room_goes_into_its_cohort_however_its_rooms_are_written(cohort):
    before = programme_of(BY_HAND, "programme.yaml")
    text = with_cohorts_added(BY_HAND, "programme.yaml", [Cohort(cohort, rooms=("new",))])
    after = programme_of(text, "programme.yaml")
    for one, other in zip(before.cohorts, after.cohorts, strict=True):
        assert other == one._replace(rooms=(*one.rooms, *(["new"] if one.id == cohort else [])))
    assert _without(text, '"new"') == _without(BY_HAND)


def _without(text, word=""):
    """The words and comments of a text, without its spaces, and without what was put in."""
    for put in (", " + word, "- " + word, f"[{word}]", f"rooms: [{word}]", word):
        text = text.replace(put, "") if word else text
    return "".join(text.split()).replace("rooms:", "").replace("[]", "")


@pytest.mark.parametrize(
    "text",
    [
        BY_HAND,
        begun_programme("ours"),
        "programme: ours\n",
        "programme: ours\ncohorts: []",
        "programme: ours\ncohorts:\n- id: a\n  family:",
        "programme: ours\ncohorts:\n  - id: a\n    rooms: [x]  # the last\n# after all\ntitle: Ours\n",
    ],
)
def test_a_new_cohort_is_put_at_the_end_and_read_as_it_was_told(text):
    before = programme_of(text, "programme.yaml")
    added = with_cohorts_added(text, "programme.yaml", [NEW, NEW._replace(id="two", rooms=("r7",))])
    assert programme_of(added, "x").cohorts == (*before.cohorts, NEW, NEW._replace(id="two", rooms=("r7",)))
    assert all(line in added for line in text.splitlines() if line.startswith("#"))


def test_rooms_that_are_there_change_nothing_and_lines_keep_their_ends():
    text = BY_HAND.replace("\n", "\r\n")
    assert with_cohorts_added(text, "x", [Cohort("koszalin", rooms=("r2", "r1"))]) == text
    added = with_cohorts_added(text, "x", [NEW])
    assert added.count("\n") == added.count("\r\n")


def test_where_nothing_can_be_put_in_it_is_said_what_to_write_by_hand():
    with pytest.raises(ContentError, match="r9, r8 into the cohort lodz"):
        with_cohorts_added("programme: x\ncohorts: [{id: a}]\n", "programme.yaml", [NEW])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("programme: x\ncohorts:\n  - id: a\n    plcae: Radom\n", 'yaml:4: .*"plcae"; did you mean "place"'),
        ("programme: x\ncohorts:\n  - id: a\n    kind: trainin\n", "yaml:4: .*training"),
        ("programme: x\ncohorts:\n  - id: a\n    date: 14.09.2026\n", "yaml:4: .*a day such as"),
        ("programme: x\ncohorts:\n  - id: a\n  - id: a\n", 'yaml:4: .*"a" again'),
        ("programme: x\ncohorts:\n  - id: a\n    rooms: [r]\n  - id: b\n    rooms: [r]\n", "yaml:5: .*room r in"),
        ("cohorts: []\n", '"programme"'),
        ("programme: x\ncohorts:\n  a: b\n", "yaml:2: .*a list of cohorts"),
    ],
)
def test_what_a_hand_wrote_wrong_is_told_with_its_line(text, said):
    with pytest.raises(ContentError, match=said):
        programme_of(text, "programme.yaml")
