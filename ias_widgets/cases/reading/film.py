"""Read a whole film, and say where each of its parts stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ias_widgets.cases.catalogue import built_in_catalogue
from ias_widgets.cases.fields import IDENTIFIER, LANGUAGE, Fields
from ias_widgets.cases.kit import kit_of
from ias_widgets.cases.model import CONCERNS, Case, Source, Variable
from ias_widgets.cases.reading.boards import board_files
from ias_widgets.cases.reading.context import Context
from ias_widgets.cases.reading.scenes import read_scene
from ias_widgets.cases.tree import ContentErrors, Node, describe, quoted
from ias_widgets.cases.words import Words, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.catalogue import Catalogue
    from ias_widgets.cases.findings import Finding
    from ias_widgets.cases.kit import Kit
    from ias_widgets.cases.model import Scene
    from ias_widgets.errors import ContentError

__all__ = ["Reading", "read", "read_film"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A film as it was read from its files.

    Attributes
    ----------
    case
        The film.
    places
        Part (``scenes.gate.decision``) or text id, and text id in one language (``en:scenes.gate.title``),
        to ``path:line``.
    translates
        Language to text id to the hash of the original line that the translation was made from.
    faults
        What is amiss with the translations: lines that lack, and lines that nothing asks for.
    folder, kit
        Where its files lie, and what its storyboards are put together from.
    """

    case: Case
    places: Mapping[str, str]
    translates: Mapping[str, Mapping[str, str]]
    faults: tuple[Finding, ...]
    folder: Path | Traversable
    kit: Kit


def read_film(folder: Path | Traversable, catalogue: Catalogue | None = None) -> Case:
    """Read the film in ``folder``.

    Raises
    ------
    ContentErrors
        With everything that is wrong, each at its ``path:line``, with its mend.
    """
    return read(folder, catalogue).case


def read(folder: Path | Traversable, catalogue: Catalogue | None = None) -> Reading:
    """Read a film, and where its parts stand.

    Parameters
    ----------
    folder
        Where ``film.yaml`` lies.
    catalogue
        Indicators and sources that the film may name; default: those of ``datasets/``.

    Raises
    ------
    ContentErrors
        With everything that is wrong, each at its ``path:line``, with its mend.
    """
    errors: list[ContentError] = []
    root = read_file(folder / "film.yaml", errors, "a film is a folder with a film.yaml")
    if root.value is None:
        raise ContentErrors(errors)
    with Fields(root, "", errors) as fields:
        languages = _languages(fields, errors)
        words = Words(folder, languages, errors)
        known = catalogue or built_in_catalogue()
        context = Context(
            pictures=_files(folder, "pictures", ".svg"),
            catalogue=known,
            words=words,
            errors=errors,
            clips=_files(folder, "clips"),
            kit=kit_of(folder, errors),
        )
        case = _film(context, fields, languages, folder)
    words.close()
    if errors:
        raise ContentErrors(sorted(errors, key=_line))
    places = {**context.places, **words.places}
    return Reading(case, places, words.translates, tuple(words.faults), folder, context.kit)


def _files(folder: Path | Traversable, name: str, ending: str = "") -> frozenset[str]:
    """Return the names of files in a folder of the film's, without the ending they must have."""
    inside = folder / name
    files = inside.iterdir() if inside.is_dir() else ()
    return frozenset(file.name.removesuffix(ending) for file in files if file.name.endswith(ending) and file.is_file())


def _line(error: ContentError) -> tuple[str, int]:
    path, _, line = error.where.rpartition(":")
    return path, int(line)


def _languages(fields: Fields, errors: list[ContentError]) -> tuple[str, ...]:
    languages = fields.strings("languages", required=True)
    for language in languages:
        if not LANGUAGE.fullmatch(language):
            fields.fail(fields.place("languages"), "codes of languages", quoted(language), "write pl, en, uk …")
    if len(set(languages)) < len(languages):
        fields.fail(fields.place("languages"), "each language once", ", ".join(languages), "keep one of the two")
    node = fields.node("languages")
    if node is not None and not languages and not errors:
        fields.fail(node.where, "at least one language", "none", "name the one the film is written in first")
    return tuple(language for language in dict.fromkeys(languages) if LANGUAGE.fullmatch(language))


def _film(context: Context, film: Fields, languages: tuple[str, ...], folder: Path | Traversable) -> Case:
    id_ = film.string("id")
    if id_ and not IDENTIFIER.fullmatch(id_):
        mend = "use at most 48 of them"
        context.fail(film.place("id"), "an id of small letters, digits, _ and -", quoted(id_), mend)
    context.places |= {"": film.where} | {key: film.place(key) for key in ("languages", "start", "scenes")}
    context.people = film.strings("people")
    context.sources = {key: _source(context, node, key) for key, node in film.parts("sources")}
    context.variables = {name: _variable(context, node, name) for name, node in film.parts("variables")}
    scenes = dict(film.parts("scenes", "the scenes by their ids"))
    context.scenes = scenes
    context.boards = board_files(context, folder)
    start = film.string("start")
    read = {scene: read_scene(context, node, scene) for scene, node in scenes.items()}
    return Case(
        id=id_,
        title=context.text("title", film.where),
        languages=languages,
        review="signed" if film.string("review", one_of=("draft", "signed")) == "signed" else "draft",
        content_note=context.text("content_note", film.where),
        about=context.text("about", film.where),
        start=context.known(start, scenes, "a scene of this film as start", film.place("start")),
        people={person: context.text(f"people.{person}", film.place("people")) for person in context.people},
        variables=context.variables,
        talk=context.talk(film, "talk"),
        scenes=read,
        sources=context.cited,
        lights={name: context.kit.lights[name] for name in _lights(read.values()) if name in context.kit.lights},
    )


def _lights(scenes: Iterable[Scene]) -> dict[str, None]:
    """Return the lights that storyboards name, in the order in which they do."""
    boards = [shot.board for scene in scenes for shot in scene.shots if shot.board]
    named = [(board.light, *(part.light for layer in board.layers for part in layer.parts)) for board in boards]
    return dict.fromkeys(name for names in named for name in names if name)


def _source(context: Context, node: Node, key: str) -> Source:
    with context.fields(node, f"sources.{key}") as fields:
        year = fields.node("year")
        if year is not None and (isinstance(year.value, bool) or not isinstance(year.value, int | None)):
            context.fail(year.where, 'a year as "year"', describe(year), "leave it out where none is known")
        value = year.value if year else None
        return Source(
            title=fields.string("title"),
            year=value if isinstance(value, int) else None,
            url=fields.string("url", default=""),
        )


def _variable(context: Context, node: Node, name: str) -> Variable:
    if name in CONCERNS:
        mend = "concerns are told by choices; name the variable after what happened"
        context.fail(node.where, "another name for a variable", f'"{name}", a concern', mend)
    with context.fields(node, f"variables.{name}") as fields:
        start = fields.node("start", "true, false or a word")
        values = fields.strings("values")
        if len(set(values)) < len(values):
            context.fail(fields.place("values"), "each value once", ", ".join(values), "keep one of the two")
        value = start.value if start else False
        if isinstance(value, bool) and not values:
            return Variable(start=value)
        if start and (not isinstance(value, str) or value not in values):
            allowed = f"one of {', '.join(values)}" if values else "true, false, or a word and its values"
            context.fail(fields.place("start"), f'{allowed} as "start"', describe(start), "add it to values")
        return Variable(start=str(value), values=values)
