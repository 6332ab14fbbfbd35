"""Which film: open a folder, begin a new film, or copy a built-in one into a folder of one's own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.cases import built_in, film_folder, find_film, new_film
from ias_widgets.errors import ContentError, IasError
from ias_widgets.widgets.console.pieces import box, button, html

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.words import Words

__all__ = ["Choosing", "copy_film", "own_folder"]


def own_folder(name: str) -> Path:
    """Return a folder for a film of one's own that is not there yet: in ``films`` in the home folder."""
    films = Path.home() / "films"
    folder, number = films / name, 2
    while folder.exists():
        folder, number = films / f"{name}_{number}", number + 1
    return folder


def copy_film(name: str, folder: Path) -> None:
    """Copy a built-in film into a new folder, to be worked on.

    Raises
    ------
    ContentError
        Where there is no such film, or the folder holds something already, or cannot be written.
    """
    source = film_folder(name)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ContentError(str(folder), "a new or an empty folder", "one with something in it", "name another")
    shutil.copytree(source, folder, dirs_exist_ok=True)


class Choosing:
    """The form. ``opened`` is called with the folder of a film that is there."""

    def __init__(self, opened: Callable[[Path], None]) -> None:
        self._opened = opened
        self._words: Words | None = None
        self._heading, self._about = html("where"), html("start-about")
        self._titles = [html("choosing-heading") for _ in range(3)]
        self._path, self._new, self._copy = ipywidgets.Text(), ipywidgets.Text(), ipywidgets.Text()
        self._new.value, self._copy.value = str(own_folder("my_film")), ""
        self._film = ipywidgets.Dropdown(options=built_in())
        self._film.observe(lambda _: self._suggest(), "value")
        self._suggest()
        self.buttons = [
            button(lambda: self._try(self._open), "mod-primary", "choosing-open"),
            button(lambda: self._try(self._begin), "choosing-new"),
            button(lambda: self._try(self._copied), "choosing-copy"),
        ]
        self._trouble = html("choosing-trouble")
        rows = [
            box([self._titles[0], self._path, self.buttons[0]], "choosing-way"),
            box([self._titles[1], self._new, self.buttons[1]], "choosing-way"),
            box([self._titles[2], self._film, self._copy, self.buttons[2]], "choosing-way"),
        ]
        self.box = box([self._heading, self._about, self._trouble, *rows], "lead", "choosing")

    def show(self, words: Words) -> None:
        """Show the form in a language."""
        self._words = words
        self._heading.value = f"<h1>{words.rich('workbench')}</h1>"
        self._about.value = f"<p>{words.rich('workbench-choosing-about')}</p>"
        for title, name in zip(self._titles, ("open", "new", "copy"), strict=True):
            title.value = f"<h2>{words.rich(f'workbench-choosing-{name}')}</h2>"
        for field in (self._path, self._new, self._copy):
            field.description = words.say("workbench-folder")
        self._film.description = words.say("workbench-film")
        for made, name in zip(self.buttons, ("open", "new", "copy"), strict=True):
            made.description = words.say(f"workbench-choosing-{name}-do")

    def fill(self, path: str) -> None:
        """Put a folder into the first field."""
        self._path.value = path

    def say(self, error: IasError) -> None:
        """Tell why it cannot be opened."""
        self._trouble.value = f'<div class="banner banner-bad" role="alert"><i class="i i-bang"></i><span>{self._said(error)}</span></div>'

    def _said(self, error: IasError) -> str:
        words = self._words
        return words.text(str(error)) if words else ""

    def _suggest(self) -> None:
        self._copy.value = str(own_folder(f"my_{self._film.value}"))

    def _try(self, way: Callable[[], Path]) -> None:
        self._trouble.value = ""
        try:
            folder = way()
        except IasError as error:
            self.say(error)
        except OSError as error:
            self.say(
                ContentError(
                    str(error.filename or ""), "a folder to write in", error.strerror or "an error", "name another"
                )
            )
        else:
            self._opened(folder)

    def _open(self) -> Path:
        return find_film(_path(self._path))

    def _begin(self) -> Path:
        folder = _path(self._new)
        new_film(folder, ("pl", "en", "uk"))
        return folder

    def _copied(self) -> Path:
        folder = _path(self._copy)
        copy_film(self._film.value, folder)
        return folder


def _path(field: ipywidgets.Text) -> Path:
    said = field.value.strip().strip("\"'")
    if not said:
        raise ContentError(field.description, "a folder", "nothing", "write where it lies")
    try:
        return Path(said).expanduser()
    except RuntimeError as error:  # ~somebody, who has no home here
        raise ContentError(field.description, "a folder", f'"{said}"', "write where it lies") from error
