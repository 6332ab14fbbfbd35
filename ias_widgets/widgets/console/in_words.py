"""Results that are no counts of choices, as HTML: told line by line; what the reveal tells beside them; what groups say together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.widgets.console.moment import choices_of, things_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.rooms.wire import FacilitatorView, QuestionFace
    from ias_widgets.widgets.words import Words

__all__ = ["across_said", "counts_choices", "key_said", "told_list", "told_rounds"]

DRAWN = {"counts", "median", "right", "credit"}
"""What a tally may hold to be drawn as bars: the rest of it is told below them."""


def counts_choices(tally: Mapping[str, Any], question: QuestionFace) -> bool:
    """Whether a tally is people by choice, so that a bar for each choice and a remark tell all of it."""
    return (
        bool(tally)
        and tally.keys() <= DRAWN
        and tally["counts"].keys() == {choice["id"] for choice in choices_of(question.body)}
    )


def told_list(lines: Sequence[str], words: Words) -> str:
    """Return lines as a list."""
    return f'<ul class="told">{"".join(f"<li>{words.text(line)}</li>" for line in lines)}</ul>' if lines else ""


def told_rounds(view: FacilitatorView, words: Words) -> str:
    """Return what may be told now, line by line: the live tally while a vote is open, else the last two rounds."""
    if view.live is not None:
        return told_list(view.live.told, words)
    rounds = [round_ for round_ in (view.result.rounds[-2:] if view.result else []) if round_.told]
    if len(rounds) <= 1:
        return "".join(told_list(round_.told, words) for round_ in rounds)
    both = "".join(
        f"<div><h3>{words.rich('console-round', n=round_.number)}</h3>{told_list(round_.told, words)}</div>"
        for round_ in rounds
    )
    return f'<div class="told-rounds">{both}</div>'


def across_said(view: FacilitatorView, words: Words) -> str:
    """Return what the tallies of the families shown say together."""
    said = (view.result.across or {}).get("said", []) if view.result else []
    return f"<h2>{words.rich('console-across')}</h2>{told_list(said, words)}" if said else ""


def key_said(view: FacilitatorView, words: Words) -> str:
    """Return what the reveal tells beside the answers, marked as long as only the facilitator knows it.

    Of a key these fields are told: ``said`` (lines), ``truth`` (a number), ``right`` (a choice), ``order`` (ids in the
    right order), ``areas`` (named), ``panel`` (experts by answer), ``rationale``, ``source`` and ``checked``.
    """
    question, key = view.question, view.result.key if view.result else None
    if question is None or not key:
        return ""
    told = "".join(_of_key(key, question, words))
    if not told:
        return ""
    mark = "" if view.revealed else f' <span class="tag">{words.rich("console-key-hidden")}</span>'
    return f'<section class="key-said"><h2>{words.rich("console-key")}{mark}</h2>{told}</section>'


def _of_key(key: Mapping[str, Any], question: QuestionFace, words: Words) -> list[str]:
    names = {thing["id"]: _name(thing) for thing in things_of(question.body)}
    said = [told_list(key["said"], words)] if key.get("said") else []
    if isinstance(key.get("truth"), int | float):
        unit = str(question.body.get("unit") or "")
        said.append(f"<p>{words.rich('console-key-truth', number=key['truth'], unit=unit)}</p>")
    if isinstance(key.get("right"), str):
        said.append(f"<p><b>{words.text(names.get(key['right'], key['right']))}</b></p>")
    if isinstance(key.get("order"), list):
        steps = "".join(f"<li>{words.text(names.get(id_, id_))}</li>" for id_ in key["order"])
        said.append(f'<ol class="numbered">{steps}</ol>')
    if isinstance(key.get("areas"), list):
        said.append(told_list([_name(area) for area in key["areas"]], words))
    if isinstance(key.get("panel"), dict):
        experts = [f"{point}: {number}" for point, number in key["panel"].items()]
        said.append(f"<p>{words.rich('console-key-panel', answers=words.join(experts))}</p>")
    if key.get("rationale"):
        said.append(f"<p>{words.text(key['rationale'])}</p>")
    unchecked = f' <span class="tag">{words.rich("to-be-checked")}</span>' if key.get("checked") is False else ""
    if key.get("source"):
        said.append(f'<p class="quiet">{words.rich("console-facts-source", source=key["source"])}{unchecked}</p>')
    elif unchecked:
        said.append(f"<p>{unchecked}</p>")
    return said


def _name(thing: Mapping[str, Any]) -> str:
    letter = f"{thing['letter']} · " if thing.get("letter") else ""
    return letter + str(next((thing[key] for key in ("label", "text", "name") if thing.get(key)), thing.get("id", "")))
