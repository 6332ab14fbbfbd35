"""The words of drawings and of the workbench, in three languages."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import ias_widgets
from ias_widgets.widgets.words import LANGUAGES

PACKAGE = Path(ias_widgets.__file__).parent


def catalogue(language):
    text = (PACKAGE / "locales" / language / "workbench.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    blocks = {block.split(" =")[0]: block for block in re.split(r"\n(?=[a-z])", text)}
    return {
        entry.id.name: set(re.findall(r"\$(\w+)", blocks[entry.id.name]))
        for entry in entries
        if isinstance(entry, ast.Message)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_values(language):
    assert catalogue(language) == catalogue("pl")


@pytest.mark.parametrize(
    ("folder", "prefix", "pattern"),
    [
        ("cases/drawing", "drawing-", r"""\bsay\(["']([\w-]+)["']"""),
        ("widgets/workbench", "workbench-", r"""self\._(?:say|pair)\(["']([\w-]+)["']"""),
        ("widgets/workbench", "", r"""words\.(?:say|rich)\(["']([\w-]+)["']"""),
    ],
)
def test_all_words_that_the_code_names_are_there(folder, prefix, pattern):
    sources = [path.read_text(encoding="utf-8") for path in (PACKAGE / folder).glob("*.py")]
    named = {prefix + key for source in sources for key in re.findall(pattern, source)}
    assert len(named) > 6
    assert named <= catalogue("pl").keys()


def test_no_words_are_left_that_nobody_says():
    sources = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("cases/drawing", "widgets/workbench")
        for path in (PACKAGE / folder).glob("*.py")
    ).replace("'", '"')
    variants = ("strength-", "mark-", "how-", "concern-", "choosing-", "scene-line", "with-start")
    left = [
        key for key in catalogue("pl")
        if (bare := key.removeprefix("drawing-").removeprefix("workbench-")) and f'"{bare}"' not in sources and f'"{key}"' not in sources
        and not bare.startswith(variants)
    ]  # fmt: skip
    assert left == []
