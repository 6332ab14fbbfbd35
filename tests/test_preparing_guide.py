"""The guide to read before a training keeps its word, and so do the templates for the institution."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from ias_widgets.cli import app
from ias_widgets.client import default_store
from ias_widgets.hub.server import RoomDoor
from ias_widgets.phrases import SPOKEN, Phrases

GUIDES = Path(__file__).parents[1] / "workshop_guides"
GUIDE = {"pl": "before_you_start.pl.md", "en": "before_you_start.md", "uk": "before_you_start.uk.md"}
TEMPLATES = ("information_notice", "accessibility_statement")
QUOTED = re.compile(r"[„“«]([^”»“]+)[”»]")


def text_of(language: str) -> str:
    return (GUIDES / GUIDE[language]).read_text(encoding="utf-8")


def commands(text: str) -> list[list[str]]:
    """Return the commands of ``ias``, those in blocks and those within the text."""
    blocks = [line for block in re.findall(r"```bash\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    named = re.findall(r"`(ias [^`]+)`", text)
    return [shlex.split(line)[1:] for line in [*blocks, *named] if line.startswith("ias ")]


def parsed(words: list[str]) -> dict[str, Any]:
    """Return the options of a command as it would take them; it does not run."""
    command: Any = typer.main.get_command(app)
    while hasattr(command, "commands"):
        command, words = command.commands[words[0]], words[1:]
    return dict(command.make_context(command.name, list(words)).params)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", SPOKEN)
def test_every_command_is_one_that_there_is(language: str) -> None:
    shown = commands(text_of(language))
    assert {words[0] for words in shown} == {"serve", "film", "simulate", "store"}
    for words in shown:
        parsed(words)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_door_that_is_shown_can_be_opened_as_it_stands(language: str) -> None:
    shown = [parsed(words) for words in commands(text_of(language)) if words[0] == "serve"]
    assert len(shown) > 4
    for given in shown:
        door = RoomDoor(
            lan=given["lan"], host=given["host"], port=given["room_port"], join_url=given["join_url"],
            certificate=given["tls_cert"], key=given["tls_key"],
        )  # fmt: skip
        door.check()
        hosted = "example.org" in (given["join_url"] or "")
        assert door.join_url is None or door.join_url.startswith(
            "https://vote.example.org" if hosted else "http://192.168.50.10:8899"
        )
        assert (door.listens_on == "127.0.0.1") is (hosted and not given["tls_cert"])


@pytest.mark.parametrize("language", SPOKEN)
def test_what_is_printed_for_paper_is_printed(language: str, here: Path) -> None:
    for words in commands(text_of(language)):
        if words[0] == "film":
            done = CliRunner().invoke(app, words)
            assert done.exit_code == 0, done.output
    assert (here / "night_shift.pdf").read_bytes().startswith(b"%PDF")
    assert (here / "night_shift.svg").is_file()
    assert len(list(here.glob("*/*.txt"))) == 12


@pytest.mark.parametrize("language", SPOKEN)
def test_ports_and_places_are_the_real_ones(language: str) -> None:
    text = text_of(language)
    serve = parsed(["serve"])
    assert f"-LocalPort {serve['room_port']} " in text
    assert f"-L {serve['port']}:127.0.0.1:{serve['port']}" in text
    assert f"proxy_pass http://127.0.0.1:{serve['room_port']};" in text
    assert "\\".join(default_store().parts[-2:]) in text


def test_the_guide_says_the_same_in_each_language() -> None:
    texts = [text_of(language) for language in SPOKEN]
    same = [
        re.compile(r"^```(?:nginx|powershell)\n(.*?)```", re.MULTILINE | re.DOTALL),
        re.compile(r"^(#+) ", re.MULTILINE),
    ]
    same += [re.compile(r"^>? ?(\d\.|- \[ \]) ", re.MULTILINE), re.compile(r"`(--[a-z-]+)`")]
    for pattern in same:
        assert len({tuple(pattern.findall(text)) for text in texts}) == 1, pattern.pattern
    flags = [
        [[word for word in words if word.startswith("-") and word != "--language"] for words in commands(t)]
        for t in texts
    ]
    assert flags[0] == flags[1] == flags[2]


@pytest.mark.parametrize("language", SPOKEN)
def test_what_the_guide_calls_by_name_is_called_so_on_the_console(language: str) -> None:
    assert Phrases("console", language).say("console-hands") in QUOTED.findall(text_of(language))


@pytest.mark.parametrize("language", SPOKEN)
def test_the_notice_names_the_buttons_of_the_tablet(language: str) -> None:
    notice = (GUIDES / "templates" / f"information_notice.{language}.md").read_text(encoding="utf-8")
    words = Phrases("tablet", language)
    buttons = {words.say(key) for key in ("break-button", "leave-button", "ended-button")}
    assert buttons <= set(QUOTED.findall(notice))


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_asks_for_the_same_in_each_language_and_says_once_that_a_lawyer_reads_it(name: str) -> None:
    texts = [(GUIDES / "templates" / f"{name}.{language}.md").read_text(encoding="utf-8") for language in SPOKEN]
    for pattern in (r"^#+ ", r"^- ", r"^\*\*[^*]+\*\*$"):
        assert len({len(re.findall(pattern, text, re.MULTILINE)) for text in texts}) == 1, pattern
    assert {len(re.findall(r"^\*\*", text, re.MULTILINE)) for text in texts} == {1}
    brackets = [len(re.findall(r"\[[^\]]+\](?!\()", text)) for text in texts]
    assert min(brackets) > 15
    assert max(brackets) - min(brackets) <= 1
