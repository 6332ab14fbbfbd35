"""Write a film as its author would: ``film.yaml`` (structure), ``texts/<language>.yaml`` (words), ``boards/<scene>.yaml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from ias_widgets.cases.boarding import boards_written, lights_written
from ias_widgets.cases.catalogue import built_in_catalogue
from ias_widgets.cases.model import Source
from ias_widgets.cases.texts import line_hash, texts_of
from ias_widgets.cases.tree import Node, parse, plain
from ias_widgets.cases.words import TRANSLATES
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ias_widgets.cases.model import (
        Case,
        Choice,
        Condition,
        Decision,
        Decoy,
        Line,
        Paper,
        Scene,
        Shot,
        Sign,
        TalkQuestion,
        Way,
    )

__all__ = ["stamp", "write_film"]

Tree = dict[str, Any]


def write_film(
    case: Case, folder: Path, pictures: Mapping[str, bytes] | None = None, files: Mapping[str, bytes] | None = None
) -> None:
    """Write a film into a folder, made where it is missing; reading it gives the same film.

    Every translation is marked as made from the original as it now stands.

    Parameters
    ----------
    case
        The film.
    folder
        Where ``film.yaml`` shall lie; files of the same names are replaced.
    pictures
        The stills of its scenes: stem to SVG.
    files
        What else lies in its folder, by the place there: ``kit/lamp.svg``, ``clips/gate.webm``, ``clips/gate.pl.vtt``.
    """
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    _write(folder / "film.yaml", _dumped(_structure(case)))
    for stem, picture in (pictures or {}).items():
        (folder / "pictures").mkdir(exist_ok=True)
        (folder / "pictures" / f"{stem}.svg").write_bytes(picture)
    for place, data in (files or {}).items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(data)
    _write_boards(case, folder)
    for language in case.languages:
        words = {id_: text[language] for id_, text in texts_of(case) if language in text}
        _write(folder / "texts" / f"{language}.yaml", _dumped(_nested(words)))
        if language != case.languages[0]:
            stamp(case, folder, language)


def _write_boards(case: Case, folder: Path) -> None:
    written = {f"boards/{id_}.yaml": boards_written(scene) for id_, scene in case.scenes.items()}
    for name, tree in {**written, "kit/lights.yaml": lights_written(case)}.items():
        if tree:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            _write(folder / name, _dumped(tree))


def stamp(case: Case, folder: Path, language: str, ids: Iterable[str] | None = None) -> int:
    """Write into a translation that its lines were made from the original as it now stands.

    Parameters
    ----------
    case
        The film, as it was read from ``folder``.
    folder
        Its folder.
    language
        The translation.
    ids
        Text ids to mark; default: all lines the translation has.

    Returns
    -------
    int
        How many lines are marked anew.

    Raises
    ------
    ContentError
        Where the film has no such translation, or it has no such line; where the file is written so that
        nothing can be put at its end. The file then stays as it is.
    """
    original, *translations = case.languages
    if language not in translations:
        mend = did_you_mean(language, translations)
        raise ContentError(f"film {case.id}", "a language it is translated into", f'"{language}"', mend)
    path = folder / "texts" / f"{language}.yaml"
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    newline, text = "\r\n" if "\r\n" in text else "\n", text.replace("\r\n", "\n")
    words, kept = _held(text, path)
    texts = dict(texts_of(case))
    lines = {id_: line_hash(text[original]) for id_, text in texts.items() if language in text and original in text}
    wanted = list(lines if ids is None else ids)
    for id_ in wanted:
        if id_ not in lines:
            raise ContentError(str(path), "the id of a line", f'"{id_}"', did_you_mean(id_, lines))
    new = {**kept, **{id_: lines[id_] for id_ in wanted}}
    rows = {id_: new[id_] for id_ in lines if id_ in new}
    body = _without_hashes(text)
    if rows:
        section = "".join(f'  {id_}: "{hash_}"\n' for id_, hash_ in rows.items())
        body = (
            f"{body.rstrip()}\n\n{_HEAD} Which original line each translation was made from.\n{TRANSLATES}:\n{section}"
        )
    if _held(body, path) != (words, rows):
        mend = f'write each key on a line of its own, and "{TRANSLATES}:" at the line\'s beginning'
        raise ContentError(f"{path}:1", "words to which hashes can be added at the end", "another layout", mend)
    _write(path, body, newline)
    return sum(new[id_] != kept.get(id_) for id_ in wanted)


_HEAD = "# Written by: ias film translated."
_SECTION = re.compile(f"[\"']?{TRANSLATES}[\"']? *:")


def _held(text: str, path: Path) -> tuple[dict[str, Node], dict[str, str]]:
    """Return the words of a translation, wherever they stand, and its hashes."""
    errors: list[ContentError] = []
    root = parse(text, str(path), errors).value
    parts = dict(root) if isinstance(root, dict) and not errors else {}
    hashes = parts.pop(TRANSLATES, None)
    held = hashes.value if hashes and isinstance(hashes.value, dict) else {}
    return _placeless(parts), {id_: str(hash_.value) for id_, hash_ in held.items()}


def _placeless(parts: Mapping[str, Node]) -> dict[str, Node]:
    return {
        key: Node("", _placeless(part.value) if isinstance(part.value, dict) else part.value)
        for key, part in parts.items()
    }


def _without_hashes(text: str) -> str:
    """Take the hashes out of a translation: their key, what is indented below it, and the comment above."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if _SECTION.match(line)), None)
    if first is None:
        return text
    end = first + 1
    for number, line in enumerate(lines[end:], end):
        if line.startswith((" ", "\t")) and line.strip():
            end = number + 1
        elif line.strip() and not line.startswith("#"):
            break
    begin = first - 1 if first and lines[first - 1].startswith(_HEAD) else first
    return "\n".join(lines[:begin] + lines[end:])


def _write(path: Path, text: str, newline: str = "\n") -> None:
    path.write_text(text, encoding="utf-8", newline=newline)


class _Plain(yaml.SafeDumper):
    """Leaves no anchors: a film writes everything out."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _quoted(dumper: yaml.SafeDumper, word: str) -> yaml.ScalarNode:
    """Quote also what our reader takes for no word: its YAML has numbers that PyYAML's has not."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", word, style=None if plain(word) == word else '"')


_Plain.add_representer(str, _quoted)


def _dumped(tree: Tree) -> str:
    return yaml.dump(tree, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=110)


def _nested(words: Mapping[str, str]) -> Tree:
    tree: Tree = {}
    for id_, text in words.items():
        *parents, last = id_.split(".")
        at = tree
        for parent in parents:
            at = at.setdefault(parent, {})
        at[last] = text
    return tree


def _filled(tree: Tree) -> Tree:
    """Leave out what has nothing to say."""
    return {key: value for key, value in tree.items() if value not in ({}, [], None, "", False)}


def _structure(case: Case) -> Tree:
    tree = {
        "id": case.id,
        "languages": list(case.languages),
        "review": case.review,
        "start": case.start,
        "people": list(case.people),
        "talk": _talk(case.talk),
        "sources": {
            key: _filled({"title": source.title, "year": source.year, "url": source.url})
            for key, source in case.sources.items()
            if source != _known(key)
        },
        "variables": {
            name: {"start": variable.start, **({"values": list(variable.values)} if variable.values else {})}
            for name, variable in case.variables.items()
        },
    }
    return {**_filled(tree), "scenes": {id_: _scene(scene) for id_, scene in case.scenes.items()}}


def _known(key: str) -> Source | None:
    """Return a source as films cite it from the catalogue, which need not be written down again."""
    known = built_in_catalogue().sources.get(key)
    return Source(title=known.title, year=known.year, url=known.url) if known else None


def _talk(talk: Iterable[TalkQuestion]) -> Tree:
    return {question.id: question.agency or "all" for question in talk}


def _scene(scene: Scene) -> Tree:
    ending = scene.ending
    tree = {
        "picture": scene.picture,
        "video": {"file": scene.video.file} if scene.video else None,
        "to": _ways(scene.to),
        "shots": {shot.id: _shot(shot) for shot in scene.shots},
        "signs": {sign.id: _sign(sign) for sign in scene.signs},
        "decoys": {decoy.id: _seen(decoy) for decoy in scene.decoys},
        "decision": _decision(scene.decision) if scene.decision else None,
    }
    return {**_filled(tree), **({"ending": {"concerns": list(ending.concerns)}} if ending else {})}


def _shot(shot: Shot) -> Tree:
    tree = {
        "when": _condition(shot.when),
        "lines": {line.id: _line(line) for line in shot.lines},
        "papers": {paper.id: _paper(paper) for paper in shot.papers},
    }
    return {"seconds": shot.seconds, **_filled(tree)}


def _line(line: Line) -> Tree | str | None:
    if line.at is None:
        return line.speaker or None
    return {**_filled({"speaker": line.speaker}), "at": line.at}


def _paper(paper: Paper) -> Tree:
    tree = {
        "kind": None if paper.kind == "paper" else paper.kind,
        "at": paper.at or None,
        "rows": {row.id: row.value for row in paper.rows},
        "total": paper.total.value if paper.total else None,
    }
    return _filled(tree)


def _seen(part: Sign | Decoy) -> Tree:
    return {"shot": part.shot, "window": list(part.window)}


def _sign(sign: Sign) -> Tree:
    if not sign.indicator:
        return {"source": list(sign.sources), "mark": sign.mark, "strength": sign.strength, **_seen(sign)}
    known = built_in_catalogue().indicators.get(sign.indicator)
    own = {} if known and known.strength else {"strength": sign.strength}
    return {"indicator": sign.indicator, **own, **_seen(sign)}


def _decision(decision: Decision) -> Tree:
    rule = None if decision.rule == "most" else decision.rule
    return {
        "agency": decision.agency,
        **_filled({"deep": decision.deep, "rule": rule, "talk": _talk(decision.talk)}),
        "choices": {choice.id: _choice(choice) for choice in decision.choices},
    }


def _choice(choice: Choice) -> Tree:
    told = choice.feedback
    return {
        "to": _ways(choice.to),
        **_filled({"when": _condition(choice.when), "effects": dict(choice.effects)}),
        "source": list(told.sources),
        "mark": told.mark,
        **_filled({"concerns": {concern: touch.how for concern, touch in told.concerns.items()}}),
    }


def _ways(ways: tuple[Way, ...]) -> str | list[Tree] | None:
    if len(ways) == 1 and ways[0].when is None:
        return ways[0].scene
    return [{"scene": way.scene, **_filled({"when": _condition(way.when)})} for way in ways] or None


def _condition(condition: Condition | None) -> list[Tree] | Tree | None:
    if condition is None:
        return None
    alternatives = [
        {name: values[0] if len(values) == 1 else list(values) for name, values in one.items()} for one in condition.any
    ]
    return alternatives[0] if len(alternatives) == 1 else alternatives
