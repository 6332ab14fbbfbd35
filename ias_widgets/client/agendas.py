"""Agendas ready to be chosen: those that travel with the package, and one's own beside the store."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from ias_widgets.client.guides import check_guide, guide_named, guide_of, known_guides
from ias_widgets.client.pictures import beside
from ias_widgets.client.places import default_store, shipped
from ias_widgets.client.sheets import LATER, later_steps, sheet_text, with_items
from ias_widgets.errors import ContentError, IasError, did_you_mean
from ias_widgets.rooms import FilmStep, Step, step_from
from ias_widgets.shipped import YAML_LOADER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ias_widgets.client.guides import GuideFiles
    from ias_widgets.questions import Text
    from ias_widgets.rooms.guides import Guide

__all__ = ["CHOSEN", "ReadyAgenda", "own_agendas", "own_films", "ready_agenda", "ready_agendas", "ready_guide"]

CHOSEN = "chosen"
"""Stands for the film that the facilitator chooses."""


class ReadyAgenda(NamedTuple):
    """An agenda to choose.

    Attributes
    ----------
    steps
        As plain data; `steps_of` reads them.
    folder
        Where its file lies: pictures of its questions are named from there.
    of_guide
        Whether it is a guide, which gives its own title to a room.
    plays_film
        Whether some step plays the film that is chosen.
    online
        Whether everybody takes part by themselves, with nobody before a big screen.
    """

    id: str
    title: Text
    about: Text
    steps: tuple[dict[str, Any], ...]
    folder: Path | None = None
    of_guide: bool = False
    online: bool = False

    def called(self, film_title: Text | None) -> Text:
        """Return the title of a room that nobody named: of the film where the room is about one, else its own."""
        return film_title if film_title and self.plays_film and not self.of_guide else self.title

    @property
    def plays_film(self) -> bool:
        """Whether a film has to be chosen for it."""
        return any(step.get("film") == CHOSEN for step in self.steps)

    def steps_of(self, film: str, film_title: Text) -> tuple[Step, ...]:
        """Return the steps, with the chosen film in its place; it gives its title to a film step without one."""
        steps = (_step(self.id, step, film, film_title) for step in self.steps)
        return tuple(beside(step, self.folder) if self.folder else step for step in steps)


def _step(agenda: str, step: dict[str, Any], film: str, film_title: Text) -> Step:
    if step.get("film") == CHOSEN:
        step = {"title": film_title, **step, "film": film}
    where = f"agenda {agenda}, step {step.get('id', '?')}"
    read = step_from(with_items(step, where), where)
    if isinstance(read, FilmStep) and not read.film:
        raise ContentError(f"agenda {agenda}, step {read.id}", "a film", "none", f'write "film: {CHOSEN}"')
    return read


def own_agendas() -> Path:
    """Return the folder for agendas of one's own: ``agendas`` beside the store."""
    return default_store().parent / "agendas"


def own_films(store: Path | None = None) -> Path:
    """Return the folder for films of one's own: ``films`` beside a store, by default the user's, each under its id."""
    return (store or default_store()).parent / "films"


def ready_agendas(folder: Path | None = None) -> list[ReadyAgenda]:
    """Return the agendas of the package, guides, a later test, then the agendas of a folder, by their files' names.

    A guide with anything to mend is left out until ``ias guide check`` has nothing against it.

    Parameters
    ----------
    folder
        Where one's own lie, as ``*.yaml`` in the form of ``datasets/agendas.yaml``; by default `own_agendas`.

    Raises
    ------
    ContentError
        Where a file cannot be read, or one of its steps cannot be led.
    """
    found = [*_read(shipped("datasets") / "agendas.yaml", of_package=True), *_guides(), *_later()]
    own = folder or own_agendas()
    for path in sorted(own.glob("*.yaml")) if own.is_dir() else []:
        found += _read(path)
    twice = sorted({one.id for one in found if [other.id for other in found].count(one.id) > 1})
    if twice:
        raise ContentError(str(own), "agendas with ids of their own", f"{', '.join(twice)} twice", "rename one of them")
    return found


def ready_agenda(id_: str, folder: Path | None = None) -> ReadyAgenda:
    """Return one of `ready_agendas` by its id, or a guide by the path of one of its files.

    Raises
    ------
    ContentError
        Where there is none, or the guide has anything to mend, too.
    """
    if id_.endswith(".md"):
        return ready_guide(id_)
    found = {agenda.id: agenda for agenda in ready_agendas(folder)}
    if id_ not in found and any(files.id == id_ for files in known_guides()):
        return ready_guide(id_)
    if id_ not in found:
        raise ContentError("plan", f"one of {', '.join(found)}", id_, did_you_mean(id_, found))
    return found[id_]


def ready_guide(name: str) -> ReadyAgenda:
    """Return a guide by its id, or by the path of one of its files.

    Raises
    ------
    ContentError
        Where there is none, or it has anything to mend.
    """
    files = guide_named(name)
    return _of_guide(files, guide_of(files))


def _later() -> Iterator[ReadyAgenda]:
    title, about = sheet_text("sheet-title-later"), sheet_text("sheet-later-about")
    with contextlib.suppress(IasError):  # it can be chosen once the item bank has nothing to mend
        yield ReadyAgenda(LATER, title, about, later_steps(), online=True)


def _guides() -> Iterator[ReadyAgenda]:
    for files in known_guides():
        checked = check_guide(files)
        if checked.guide is not None and not checked.problems:
            yield _of_guide(files, checked.guide)


def _of_guide(files: GuideFiles, guide: Guide) -> ReadyAgenda:
    steps = tuple(step.data for step in guide.steps)
    return ReadyAgenda(guide.id, guide.title, guide.about, steps, files.folder, of_guide=True)


def _read(path: Path, *, of_package: bool = False) -> Iterator[ReadyAgenda]:
    """Yield the agendas of a file; of the package's own without those whose questions the item bank cannot give now."""
    expected = "agendas, each with id, title and about in one language or more, and steps"
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), YAML_LOADER)  # noqa: S506  a safe loader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ContentError(str(path), "a file in YAML, in UTF-8", str(error)) from error
    listed = data.get("agendas") if isinstance(data, dict) else None
    if not isinstance(listed, list) or not listed:
        raise ContentError(str(path), expected, type(data).__name__, "see datasets/agendas.yaml")
    for number, one in enumerate(listed, 1):
        if not isinstance(one, dict) or set(one) != {"id", "title", "about", "steps"} or not _is_plan(one):
            found = ", ".join(map(str, one)) if isinstance(one, dict) else type(one).__name__
            raise ContentError(f"{path}, agenda {number}", expected, found or "nothing", "see datasets/agendas.yaml")
        agenda = ReadyAgenda(str(one["id"]), one["title"], one["about"], tuple(one["steps"]), path.parent)
        try:
            agenda.steps_of("any", {"en": "Film"})
        except IasError:
            if of_package:
                continue
            raise
        yield agenda


def _is_plan(one: dict[str, Any]) -> bool:
    """Whether titles are texts by language, and steps a list of them."""
    texts = all(
        isinstance(text, dict) and text and all(isinstance(words, str) for words in text.values())
        for text in (one["title"], one["about"])
    )
    steps = one["steps"]
    return texts and isinstance(steps, list) and bool(steps) and all(isinstance(step, dict) for step in steps)
