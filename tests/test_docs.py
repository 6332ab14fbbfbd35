"""What the README and its neighbours promise is there: links, commands, flags, examples, doctests."""

from __future__ import annotations

import ast
import doctest
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import typer.main

import ias_widgets
from ias_widgets.cli import app

ROOT = Path(__file__).parent.parent
PAGES = [*ROOT.glob("*.md"), *(ROOT / "workshop_guides").glob("*.md"), *(ROOT / "docs").glob("*.md")]
WITH_EXAMPLES = [
    "ias_widgets.errors",
    "ias_widgets.hub.limits",
    "ias_widgets.questions.base",
    "ias_widgets.questions.single",
    "ias_widgets.rooms.splits",
    "ias_widgets.cases.library",
    "ias_widgets.cases.agencies",
    "ias_widgets.cases.schema.film",
    "ias_widgets.cases.schema.texts",
    "ias_widgets.cases.telling",
    "ias_widgets.phrases",
]


def _commands() -> Any:
    return typer.main.get_command(app)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_make_targets_that_are_named_exist(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8")))
    assert named <= targets


def test_the_flags_of_serve_in_the_readme_are_those_it_has() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text[text.index("## `ias serve`") : text.index("## From cells")]
    named = set(re.findall(r"`(--[a-z-]+)", table))
    serve = _commands().commands["serve"]
    real = {name for parameter in serve.params for name in parameter.opts if name.startswith("--")}
    assert named == real - {"--browser"}


@pytest.mark.parametrize(
    "words", ["serve --lan", "simulate", "store backup", "room list", "room record", "room delete"]
)
def test_commands_of_the_readme_exist(words: str) -> None:
    assert f"ias {words}" in (ROOT / "README.md").read_text(encoding="utf-8")
    command = _commands()
    for word in words.split():
        if not word.startswith("--"):
            assert word in command.commands
            command = command.commands[word]


def test_python_in_the_readme_names_what_the_package_has() -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    for block in blocks:
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, ast.ImportFrom):
                assert node.module == "ias_widgets"
                named = {name.name for name in node.names} - set(ias_widgets.__all__)
                assert all(import_module(f"ias_widgets.{name}").__all__ for name in named)


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_examples_in_docstrings_run(name: str) -> None:
    result = doctest.testmod(import_module(name))
    assert result.attempted
    assert result.failed == 0
