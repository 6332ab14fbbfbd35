"""Read a film from its folder: ``film.yaml`` (structure), ``texts/<language>.yaml`` (words), ``pictures/``."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ias_widgets.cases.fields import IDENTIFIER, Fields
from ias_widgets.cases.model import (
    Case,
    Choice,
    Concern,
    Condition,
    Decision,
    Decoy,
    Ending,
    Feedback,
    Line,
    Mark,
    Paper,
    Scene,
    Shot,
    Sign,
    Variable,
)
from ias_widgets.cases.tree import ContentErrors, Node, describe, quoted
from ias_widgets.cases.words import Words, read_file
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.model import Text

__all__ = ["read_film", "read_with_places"]

CONCERNS: tuple[Concern, ...] = get_args(Concern)
MARKS: tuple[Mark, ...] = get_args(Mark)
STRENGTHS = ("strong", "medium", "weak")
RULES = ("most", "family", "agency", "facilitator")
FEWEST_CHOICES, MOST_CHOICES = 2, 6


def read_film(folder: Path | Traversable) -> Case:
    """Read the film in ``folder``.

    Raises
    ------
    ContentErrors
        With everything that is wrong, each at its ``path:line``, with its mend.
    """
    return read_with_places(folder)[0]


def read_with_places(folder: Path | Traversable) -> tuple[Case, dict[str, str]]:
    """Read a film, and where its parts stand: part (``scenes.gate.decision``) to ``path:line``."""
    errors: list[ContentError] = []
    root = read_file(folder / "film.yaml", errors, "a film is a folder with a film.yaml")
    if root.value is None:
        raise ContentErrors(errors)
    reader = _Reader(folder, root, errors)
    case = reader.film()
    if errors:
        raise ContentErrors(errors)
    return case, reader.places


class _Reader:
    def __init__(self, folder: Path | Traversable, root: Node, errors: list[ContentError]) -> None:
        self.folder, self.root, self.errors = folder, root, errors
        self.places: dict[str, str] = {}
        self.words: Words
        self.people: tuple[str, ...] = ()
        self.sources: dict[str, str] = {}
        self.scenes: tuple[str, ...] = ()
        self.variables: dict[str, Variable] = {}

    def fields(self, node: Node, path: str) -> Fields:
        self.places[path] = node.where
        return Fields(node, path, self.errors)

    def fail(self, where: str, expected: str, found: str, mend: str = "") -> None:
        self.errors.append(ContentError(where, expected, found, mend))

    def text(self, id_: str, where: str) -> Text:
        return self.words.text(id_, where)

    def known(self, word: str, known: Iterable[str], what: str, where: str) -> str:
        if word and word not in known:
            self.fail(where, what, quoted(word), did_you_mean(word, known))
        return word

    def film(self) -> Case:
        with self.fields(self.root, "") as film:
            id_ = film.string("id")
            if id_ and not IDENTIFIER.fullmatch(id_):
                self.fail(film.place("id"), "an id of small letters, digits, _ and -", quoted(id_))
            languages = film.strings("languages", required=True)
            self.words = Words(self.folder, languages, self.errors)
            self.people = film.strings("people")
            self.sources = {key: self.word(node) for key, node in film.parts("sources")}
            self.variables = {name: self.variable(node, name) for name, node in film.parts("variables")}
            scenes = dict(film.parts("scenes", "the scenes by their ids"))
            self.scenes = tuple(scenes)
            case = Case(
                id=id_,
                title=self.text("title", film.where),
                languages=languages,
                review="signed" if film.string("review", one_of=("draft", "signed")) == "signed" else "draft",
                content_note=self.text("content_note", film.where),
                about=self.text("about", film.where),
                start=self.known(film.string("start"), scenes, "a scene of this film as start", film.place("start")),
                variables=self.variables,
                scenes={scene: self.scene(node, scene) for scene, node in scenes.items()},
            )
        self.words.close()
        return case

    def word(self, node: Node) -> str:
        if not isinstance(node.value, str):
            self.fail(node.where, "words", describe(node))
        return str(node.value)

    def variable(self, node: Node, name: str) -> Variable:
        with self.fields(node, f"variables.{name}") as fields:
            start = fields.node("start", "true, false or a word")
            values = fields.strings("values")
            value = start.value if start else False
            if isinstance(value, bool) and not values:
                return Variable(start=value)
            if not isinstance(value, str) or value not in values:
                allowed = f"one of {', '.join(values)}" if values else "true, false, or a word and its values"
                self.fail(fields.place("start"), f'{allowed} as "start"', describe(start))
            return Variable(start=str(value), values=values)

    def scene(self, node: Node, scene: str) -> Scene:
        path = f"scenes.{scene}"
        with self.fields(node, path) as fields:
            picture = fields.string("picture", default="") or None
            if picture and not (self.folder / "pictures" / f"{picture}.svg").is_file():
                stems = [file.name[:-4] for file in self.pictures() if file.name.endswith(".svg")]
                self.fail(
                    fields.place("picture"), "a picture in pictures/", quoted(picture), did_you_mean(picture, stems)
                )
            ways = [way for way in ("decision", "to", "ending") if fields.node(way) is not None]
            if len(ways) != 1:
                found = " and ".join(ways) or "none of them"
                self.fail(fields.where, f"one of decision, to and ending in {path}", found, "keep one of the three")
            decision, ending = fields.node("decision"), fields.node("ending")
            to = self.known(fields.string("to", default=""), self.scenes, "a scene of this film", fields.place("to"))
            where = fields.where
            return Scene(
                id=scene,
                title=self.text(f"{path}.title", where),
                story=self.text(f"{path}.story", where),
                picture=picture,
                picture_alt=self.text(f"{path}.picture_alt", where) if picture else {},
                shots=tuple(
                    self.shot(part, f"{path}.shots.{id_}", id_)
                    for id_, part in fields.parts("shots", "the shots by their ids")
                ),
                signs=tuple(self.sign(part, f"{path}.signs.{id_}", id_) for id_, part in fields.parts("signs")),
                decoys=tuple(self.decoy(part, f"{path}.decoys.{id_}", id_) for id_, part in fields.parts("decoys")),
                decision=self.decision(decision, f"{path}.decision") if decision else None,
                to=to or None,
                ending=self.ending(ending, f"{path}.ending") if ending else None,
            )

    def pictures(self) -> Iterable[Path | Traversable]:
        pictures = self.folder / "pictures"
        return pictures.iterdir() if pictures.is_dir() else ()

    def shot(self, node: Node, path: str, id_: str) -> Shot:
        with self.fields(node, path) as fields:
            return Shot(
                id=id_,
                seconds=fields.number("seconds"),
                seen=self.text(f"{path}.seen", fields.where),
                lines=tuple(self.line(part, f"{path}.lines.{line}") for line, part in fields.parts("lines")),
                papers=tuple(self.paper(part, f"{path}.papers.{paper}") for paper, part in fields.parts("papers")),
            )

    def line(self, node: Node, path: str) -> Line:
        text = self.text(path, node.where)
        if node.value is None:
            return Line(text=text)
        speaker = self.known(self.word(node), self.people, "one of the film's people, or nothing", node.where)
        return Line(text=text, speaker=self.text(f"people.{speaker}", node.where))

    def paper(self, node: Node, path: str) -> Paper:
        with self.fields(node, path) as fields:
            rows = [(self.text(f"{path}.rows.{id_}", row.where), self.word(row)) for id_, row in fields.parts("rows")]
            total = fields.string("total", default="")
            return Paper(
                title=self.text(f"{path}.title", fields.where),
                rows=tuple(rows),
                total=(self.text(f"{path}.total", fields.where), total) if total else None,
            )

    def source(self, fields: Fields) -> str:
        keys = fields.strings("source", required=True)
        return "; ".join(
            self.sources.get(self.known(key, self.sources, "a key of sources", fields.place("source")), key)
            for key in keys
        )

    def mark(self, fields: Fields) -> Mark:
        found = fields.string("mark", one_of=MARKS)
        return next((mark for mark in MARKS if mark == found), "K")

    def sign(self, node: Node, path: str, id_: str) -> Sign:
        with self.fields(node, path) as fields:
            strength = fields.string("strength", one_of=STRENGTHS)
            return Sign(
                id=id_,
                name=self.text(path, fields.where),
                window=fields.window("window"),
                strength="strong" if strength == "strong" else "medium" if strength == "medium" else "weak",
                source=self.source(fields),
                mark=self.mark(fields),
            )

    def decoy(self, node: Node, path: str, id_: str) -> Decoy:
        with self.fields(node, path) as fields:
            name, why = self.text(f"{path}.name", fields.where), self.text(f"{path}.why", fields.where)
            return Decoy(id=id_, name=name, window=fields.window("window"), why=why)

    def decision(self, node: Node, path: str) -> Decision:
        with self.fields(node, path) as fields:
            where = fields.where
            choices = tuple(fields.parts("choices", "two to six choices by their ids"))
            if choices and not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES:
                self.fail(fields.place("choices"), "two to six choices", str(len(choices)))
            rule = fields.string("rule", one_of=RULES, default="most")
            return Decision(
                prompt=self.text(f"{path}.prompt", where),
                short=self.text(f"{path}.short", where),
                agency=fields.string("agency"),
                deep=fields.truth("deep"),
                rule="family"
                if rule == "family"
                else "agency"
                if rule == "agency"
                else "facilitator"
                if rule == "facilitator"
                else "most",
                talk=tuple(self.text(f"{path}.talk.{id_}", fields.place("talk")) for id_ in fields.strings("talk")),
                notes=self.words.text_if_any(f"{path}.notes", where),
                choices=tuple(self.choice(part, f"{path}.choices.{id_}", id_) for id_, part in choices),
            )

    def choice(self, node: Node, path: str, id_: str) -> Choice:
        with self.fields(node, path) as fields:
            to = self.known(fields.string("to"), self.scenes, "a scene of this film", fields.place("to"))
            effects = self.values(fields, "effects")
            when = self.values(fields, "when")
            return Choice(
                id=id_,
                text=self.text(f"{path}.text", fields.where),
                label=self.text(f"{path}.label", fields.where),
                to=to,
                effects=effects,
                when=Condition(all=when) if when else None,
                feedback=Feedback(
                    happened=self.text(f"{path}.happened", fields.where),
                    why=self.text(f"{path}.why", fields.where),
                    rule=self.text(f"{path}.rule", fields.where),
                    source=self.source(fields),
                    mark=self.mark(fields),
                    concerns=self.concerns(fields, path),
                ),
            )

    def values(self, fields: Fields, key: str) -> dict[str, str | bool]:
        values: dict[str, str | bool] = {}
        for name, node in fields.parts(key):
            if self.known(name, self.variables, "a variable of this film", node.where) not in self.variables:
                continue
            variable = self.variables[name]
            allowed: tuple[str | bool, ...] = variable.values or (True, False)
            if isinstance(node.value, str | bool) and node.value in allowed:
                values[name] = node.value
            else:
                words = ", ".join(variable.values) or "true, false"
                self.fail(node.where, f"a value of {name}: {words}", describe(node))
        return values

    def concerns(self, fields: Fields, path: str) -> dict[Concern, Text]:
        named = fields.strings("concerns", one_of=CONCERNS)
        return {one: self.text(f"{path}.concerns.{one}", fields.where) for one in CONCERNS if one in named}

    def ending(self, node: Node, path: str) -> Ending:
        with self.fields(node, path) as fields:
            return Ending(name=self.text(f"{path}.name", fields.where), concerns=self.concerns(fields, path))
