"""A film of six scenes, ``tea/``, small enough to read at a glance: faults are written into a copy one at a time."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("busy machine", deadline=None)
settings.load_profile("busy machine")

TEA = Path(__file__).parent / "tea"


class Folder:
    """A film's folder in which lines can be replaced."""

    def __init__(self, path: Path) -> None:
        self.path = Path(shutil.copytree(TEA, path))

    def files(self) -> dict[str, bytes]:
        """Return what lies in it beside film.yaml, its texts and boards, by its place."""
        found = [file for name in ("kit", "clips") for file in sorted((self.path / name).iterdir())]
        return {file.relative_to(self.path).as_posix(): file.read_bytes() for file in found}

    def text(self, name: str) -> str:
        return (self.path / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        (self.path / name).write_text(text, encoding="utf-8", newline="\n")

    def replace(self, old: str, new: str, name: str = "film.yaml") -> int:
        """Replace the one occurrence of ``old`` and return the line it began in."""
        text = self.text(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))
        return text[: text.index(old)].count("\n") + 1

    def line(self, words: str, name: str = "film.yaml") -> int:
        """Return the one line in which these words stand."""
        text = self.text(name)
        assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {name}"
        return text[: text.index(words)].count("\n") + 1


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "tea")
