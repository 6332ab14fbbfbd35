"""``programme.yaml``, read: what a hand wrote wrong is told with its line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ias_widgets.cases.fields import LANGUAGE, Fields
from ias_widgets.cases.tree import ContentErrors, describe, parse, quoted
from ias_widgets.cohorts.programme.model import KINDS, OTHER, Cohort, Programme
from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.cases.tree import Node

__all__ = ["PROGRAMME_FILE", "programme_of", "read_programme"]

PROGRAMME_FILE = "programme.yaml"


def read_programme(folder: Path) -> Programme | None:
    """Return the programme of an archive or a package; None where its folder has none.

    Raises
    ------
    ContentError
        Where the file cannot be used as it is written: with every line that is wrong.
    """
    path = folder / PROGRAMME_FILE
    if not path.is_file():
        return None
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(str(path), "a text in UTF-8", str(error), "save it as plain text in UTF-8") from error
    return programme_of(text, str(path))


def programme_of(text: str, name: str) -> Programme:
    """Return the programme that a text tells; ``name`` is what errors call the file."""
    errors: list[ContentError] = []
    root = parse(text, name, errors)
    if not errors:
        programme = _programme(root, errors)
    if errors:
        raise ContentErrors(errors) if len(errors) > 1 else errors[0]
    return programme


def _programme(root: Node, errors: list[ContentError]) -> Programme:
    with Fields(root, "the programme", errors) as fields:
        id_ = fields.string("programme")
        title = _title(fields, errors)
        synthetic = fields.truth("synthetic")
        listed = fields.node("cohorts")
        nodes = listed.value if listed is not None else []
        if nodes is None:
            nodes = []
        if not isinstance(nodes, list):
            errors.append(
                ContentError(fields.place("cohorts"), "a list of cohorts", describe(listed), "begin each with a hyphen")
            )
            nodes = []
        placed = [(_cohort(node, errors), node.where) for node in nodes]
    _check_once(placed, errors)
    return Programme(id_, title, synthetic, tuple(cohort for cohort, _ in placed))


def _title(fields: Fields, errors: list[ContentError]) -> dict[str, str]:
    node = fields.node("title")
    if node is None or node.value is None:
        return {}
    if isinstance(node.value, str):
        return {"en": node.value}
    if not isinstance(node.value, dict):
        errors.append(ContentError(node.where, "a title, or one for each language", describe(node), "write words"))
        return {}
    told = {}
    for language, words in node.value.items():
        if not LANGUAGE.fullmatch(language) or not isinstance(words.value, str):
            errors.append(
                ContentError(words.where, "a language and words", f"{quoted(language)}: {describe(words)}", "pl: …")
            )
        else:
            told[language] = words.value
    return told


def _cohort(node: Node, errors: list[ContentError]) -> Cohort:
    with Fields(node, "a cohort", errors) as fields:
        id_ = fields.string("id")
        kind = fields.string("kind", one_of=KINDS, default=OTHER)
        day = fields.node("date")
        rooms = fields.strings("rooms") if (at := fields.node("rooms")) is not None and at.value is not None else ()
        return Cohort(
            id=id_,
            kind=kind,
            title=_word(fields, "title") or id_,
            place=_word(fields, "place"),
            date=_day(day, errors),
            audience=_word(fields, "audience"),
            family=_word(fields, "family") or None,
            rooms=rooms,
        )


def _word(fields: Fields, key: str) -> str:
    node = fields.node(key)
    return fields.string(key, default="") if node is not None and node.value is not None else ""


def _day(node: Node | None, errors: list[ContentError]) -> str | None:
    if node is None or node.value is None:
        return None
    try:
        return date.fromisoformat(str(node.value)).isoformat()
    except ValueError:
        errors.append(ContentError(node.where, "a day such as 2026-09-14", describe(node), "write year-month-day"))
        return None


def _check_once(placed: list[tuple[Cohort, str]], errors: list[ContentError]) -> None:
    ids: dict[str, str] = {}
    rooms: dict[str, str] = {}
    for cohort, where in placed:
        if cohort.id in ids:
            mend = f"it stands at {ids[cohort.id]} already: rename one of the two"
            errors.append(ContentError(where, "each cohort once", f'"{cohort.id}" again', mend))
        ids.setdefault(cohort.id, where)
        for room in cohort.rooms:
            if room in rooms:
                mend = "take it out of one of the two"
                errors.append(
                    ContentError(
                        where, "each room in one cohort", f'room {room[:8]} in "{rooms[room]}" and "{cohort.id}"', mend
                    )
                )
            rooms.setdefault(room, cohort.id)
