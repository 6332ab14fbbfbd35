"""A translation names the original line it was made from, so that a stale one is found."""

import pytest

from ias_widgets.cases import check, read, stamp
from ias_widgets.errors import ContentError

STALE, UNMARKED = "stale-translation", "unmarked-translation"


def codes(folder) -> list[str]:
    return [finding.code for finding in check(read(folder.path)) if finding.code in {STALE, UNMARKED}]


def mark(folder, ids=None) -> int:
    return stamp(read(folder.path).case, folder.path, "en", ids)


def english(folder) -> str:
    return (folder.path / "texts" / "en.yaml").read_text(encoding="utf-8")


def test_marking_a_translation_leaves_its_words_and_comments_as_they_were(folder):
    folder.write("texts/en.yaml", "# Read twice.\n" + english(folder))
    before = english(folder).partition("\n\n# Written by")[0].rstrip()
    mark(folder)
    assert english(folder).startswith(before + "\n\n# Written by: ias film translated.")
    assert codes(folder) == []


def test_marking_leaves_the_ends_of_lines_and_the_mark_of_a_windows_editor_as_they_were(folder):
    file = folder.path / "texts" / "en.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    mark(folder)
    assert file.read_bytes().startswith(b"\xef\xbb\xbftitle: en Tea\r\n")
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")
    assert codes(folder) == []


def test_a_comment_among_the_hashes_does_not_leave_half_of_them_behind(folder):
    mark(folder)
    text = english(folder)
    folder.write("texts/en.yaml", text.replace("  scenes.yard.story", "# read twice\n\n  scenes.yard.story"))
    mark(folder)
    assert english(folder) == text
    assert codes(folder) == []


@pytest.mark.parametrize("end", ["...\n", "? translates\n: {}\n"])
def test_a_file_at_whose_end_nothing_can_be_put_is_left_as_it_is(folder, end):
    folder.write("texts/en.yaml", english(folder).partition("# Written by")[0] + end)
    before = english(folder)
    with pytest.raises(ContentError, match="another layout"):
        mark(folder)
    assert english(folder) == before


def test_marking_again_changes_nothing(folder):
    mark(folder)
    once = english(folder)
    assert mark(folder) == 0
    assert english(folder) == once


def test_a_line_whose_original_changed_is_stale_until_it_is_marked_anew(folder):
    mark(folder)
    folder.replace("title: pl yard", "title: pl garden", "texts/pl.yaml")
    assert codes(folder) == [STALE]
    assert mark(folder, ["scenes.yard.title"]) == 1
    assert codes(folder) == []


def test_only_the_line_named_is_marked(folder):
    mark(folder)
    folder.replace("title: pl yard", "title: pl garden", "texts/pl.yaml")
    folder.replace("title: pl home", "title: pl house", "texts/pl.yaml")
    mark(folder, ["scenes.home.title"])
    assert codes(folder) == [STALE]


def test_white_space_in_the_original_is_no_change(folder):
    mark(folder)
    folder.replace("title: pl yard", "title: >-\n      pl\n      yard", "texts/pl.yaml")
    assert codes(folder) == []


def test_what_is_no_longer_there_loses_its_mark(folder):
    mark(folder)
    folder.replace("      notes: pl keep calm\n", "", "texts/pl.yaml")
    folder.replace("      notes: en keep calm\n", "", "texts/en.yaml")
    mark(folder)
    assert "decision.notes" not in english(folder)


@pytest.mark.parametrize(
    ("language", "ids", "found"), [("pl", None, '"pl"'), ("uk", None, '"uk"'), ("en", ["x"], '"x"')]
)
def test_what_cannot_be_marked_is_refused(folder, language, ids, found):
    with pytest.raises(ContentError) as caught:
        stamp(read(folder.path).case, folder.path, language, ids)
    assert caught.value.found == found
