"""The films that travel with the package, and where films lie."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.cases.reading import read_film
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from ias_widgets.cases.model import Case

__all__ = ["built_in", "film_folder", "find_film", "load"]


def _films() -> Path:
    return Path(str(files("ias_widgets"))) / "films"


def built_in() -> list[str]:
    """Return the names of the films that travel with the package.

    >>> "night_shift" in built_in()
    True
    """
    films = _films()
    return sorted(folder.name for folder in films.iterdir() if (folder / "film.yaml").is_file())


def film_folder(name: str) -> Path:
    """Return the folder of a built-in film.

    Raises
    ------
    ContentError
        Where there is none of that name.
    """
    names = built_in()
    if name not in names:
        raise ContentError("film", "the name of a film", f'"{name}"', did_you_mean(name, names))
    return _films() / name


def find_film(name_or_path: str | Path) -> Path:
    """Return the folder of a built-in film by its name, or of any film by its folder or its ``film.yaml``.

    Raises
    ------
    ContentError
        Where there is no such film.
    """
    path = Path(name_or_path)
    if path.name == "film.yaml" and path.is_file():
        return path.parent
    if (path / "film.yaml").is_file():
        return path
    if str(name_or_path) in built_in():
        return film_folder(str(name_or_path))
    mend = did_you_mean(path.name, built_in())
    raise ContentError("film", "a built-in film or a folder with a film.yaml", f'"{name_or_path}"', mend)


def load(name_or_path: str | Path) -> Case:
    """Read a built-in film by its name, or any film by its folder.

    Raises
    ------
    ContentError
        Where there is no such film, or it cannot be read.
    """
    return read_film(find_film(name_or_path))
