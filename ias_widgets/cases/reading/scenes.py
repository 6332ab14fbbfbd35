"""Read scenes: what is seen and said, what can be noticed, and where it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ias_widgets.cases.model import (
    CONCERNS,
    STRENGTHS,
    Decoy,
    Ending,
    Line,
    Paper,
    PaperKind,
    Row,
    Scene,
    Shot,
    Sign,
)
from ias_widgets.cases.reading.boards import lay, read_boards
from ias_widgets.cases.reading.conditions import read_condition, read_ways
from ias_widgets.cases.reading.decisions import read_decision
from ias_widgets.cases.reading.videos import read_video
from ias_widgets.cases.tree import describe, quoted
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from ias_widgets.cases.fields import Fields
    from ias_widgets.cases.model import Strength
    from ias_widgets.cases.reading.boards import Drawn
    from ias_widgets.cases.reading.context import Context
    from ias_widgets.cases.tree import Node

__all__ = ["read_scene"]

KINDS: tuple[PaperKind, ...] = get_args(PaperKind)


def read_scene(context: Context, node: Node, scene: str) -> Scene:
    """Read a scene."""
    path = f"scenes.{scene}"
    with context.fields(node, path) as fields:
        picture = _picture(context, fields)
        ways = [way for way in ("decision", "to", "ending") if fields.node(way) is not None]
        if len(ways) > 1 or not (ways or fields.misspelt("decision", "to", "ending")):
            found, mend = (" and ".join(ways), "keep one of them") if ways else ("none of them", "add one of them")
            context.fail(fields.where, f"one of decision, to and ending in {path}", found, mend)
        decision, ending = fields.node("decision"), fields.node("ending")
        where = fields.where
        shots = dict(fields.parts("shots", "the shots by their ids"))
        written = fields.node("shots")
        if written is not None and written.value == {}:
            context.fail(written.where, f"one shot or more in {path}", "none", "say what is seen, and for how long")
        drawn = read_boards(context, scene, shots)
        return Scene(
            id=scene,
            title=context.text(f"{path}.title", where),
            story=context.text(f"{path}.story", where),
            picture=picture,
            picture_alt=context.text(f"{path}.picture_alt", where) if picture else {},
            shots=tuple(
                _shot(context, part, f"{path}.shots.{id_}", id_, drawn.get(id_)) for id_, part in shots.items()
            ),
            signs=tuple(
                _sign(context, part, f"{path}.signs.{id_}", id_, tuple(shots)) for id_, part in fields.parts("signs")
            ),
            decoys=tuple(
                _decoy(context, part, f"{path}.decoys.{id_}", id_, tuple(shots)) for id_, part in fields.parts("decoys")
            ),
            decision=read_decision(context, decision, f"{path}.decision") if decision else None,
            to=read_ways(context, fields, path),
            ending=_ending(context, ending, f"{path}.ending") if ending else None,
            video=read_video(context, fields, path),
        )


def _picture(context: Context, fields: Fields) -> str | None:
    picture = fields.string("picture", default="") or None
    if picture and picture not in context.pictures:
        mend = did_you_mean(picture, context.pictures) or f"put {picture[:60]}.svg there"
        context.fail(fields.place("picture"), "a picture in pictures/", quoted(picture), mend)
    return picture


def _shot(context: Context, node: Node, path: str, id_: str, drawn: Drawn | None) -> Shot:
    with context.fields(node, path) as fields:
        papers = [_paper(context, part, f"{path}.papers.{paper}", paper) for paper, part in fields.parts("papers")]
        return Shot(
            id=id_,
            seconds=fields.number("seconds"),
            seen=context.text(f"{path}.seen", fields.where),
            lines=tuple(_line(context, part, f"{path}.lines.{line}", line) for line, part in fields.parts("lines")),
            papers=lay(context, tuple(papers), drawn),
            when=read_condition(context, fields),
            board=drawn.board if drawn else None,
        )


def _line(context: Context, node: Node, path: str, id_: str) -> Line:
    text = context.text(path, node.where)
    if node.value is None:
        return Line(id=id_, text=text)
    if isinstance(node.value, dict):
        with context.fields(node, path) as fields:
            speaker, where = fields.string("speaker", default=""), fields.place("speaker")
            at = fields.second("at")
    else:
        speaker, where, at = _word(context, node), node.where, None
    what = "one of the film's people, or nothing"
    return Line(id=id_, text=text, speaker=context.known(speaker, context.people, what, where), at=at)


def _word(context: Context, node: Node) -> str:
    if not isinstance(node.value, str):
        context.fail(node.where, "words", describe(node), "put them in quotes")
        return ""
    return node.value


def _paper(context: Context, node: Node, path: str, id_: str) -> Paper:
    with context.fields(node, path) as fields:
        kind = fields.string("kind", one_of=KINDS, default="paper")
        rows = [
            Row(id=row, label=context.text(f"{path}.rows.{row}", part.where), value=_word(context, part))
            for row, part in fields.parts("rows")
        ]
        total = fields.string("total", default="")
        label = context.text(f"{path}.total", fields.place("total")) if total else {}
        return Paper(
            id=id_,
            title=context.text(f"{path}.title", fields.where),
            kind=next((one for one in KINDS if one == kind), "paper"),
            at=fields.second("at") or 0.0,
            rows=tuple(rows),
            total=Row(id="total", label=label, value=total) if total else None,
        )


def _shot_of(context: Context, fields: Fields, shots: tuple[str, ...]) -> str:
    return context.known(fields.string("shot"), shots, "a shot of this scene", fields.place("shot"))


def _sign(context: Context, node: Node, path: str, id_: str, shots: tuple[str, ...]) -> Sign:
    with context.fields(node, path) as fields:
        name, shot, window = context.text(path, fields.where), _shot_of(context, fields, shots), fields.window("window")
        key = fields.string("indicator", default="")
        if not key:
            return Sign(
                id=id_,
                name=name,
                shot=shot,
                window=window,
                strength=_strength(fields.string("strength", one_of=STRENGTHS)),
                sources=context.cite(fields),
                mark=context.mark(fields),
            )
        what = "an indicator of the catalogue (datasets/indicators.yaml)"
        indicators = context.catalogue.indicators
        indicator = indicators.get(context.known(key, indicators, what, fields.place("indicator")))
        strength = fields.string("strength", one_of=STRENGTHS, default="")
        if indicator is None:
            return Sign(
                id=id_, name=name, shot=shot, window=window, strength="weak", sources=(), mark="K", indicator=key
            )
        if indicator.strength is None and not strength:
            mend = 'add "strength: weak", medium or strong'
            context.fail(fields.where, f"a strength of {path}, for the catalogue gives none", "nothing", mend)
        elif indicator.strength is not None and strength not in {"", indicator.strength}:
            mend = 'take "strength" out: it comes from the catalogue'
            found = f'"{strength}"'
            context.fail(fields.place("strength"), f'"{indicator.strength}", as in the catalogue', found, mend)
        for source in indicator.sources:
            context.remember(source)
        return Sign(
            id=id_,
            name=name,
            shot=shot,
            window=window,
            strength=indicator.strength or _strength(strength),
            sources=indicator.sources,
            mark=indicator.mark,
            indicator=key,
        )


def _strength(word: str) -> Strength:
    return next((strength for strength in STRENGTHS if strength == word), "weak")


def _decoy(context: Context, node: Node, path: str, id_: str, shots: tuple[str, ...]) -> Decoy:
    with context.fields(node, path) as fields:
        name, why = context.text(f"{path}.name", fields.where), context.text(f"{path}.why", fields.where)
        return Decoy(id=id_, name=name, shot=_shot_of(context, fields, shots), why=why, window=fields.window("window"))


def _ending(context: Context, node: Node, path: str) -> Ending:
    with context.fields(node, path) as fields:
        named = fields.strings("concerns", one_of=CONCERNS)
        concerns = {
            one: context.text(f"{path}.concerns.{one}", fields.place("concerns")) for one in CONCERNS if one in named
        }
        return Ending(name=context.text(f"{path}.name", fields.where), concerns=concerns)
