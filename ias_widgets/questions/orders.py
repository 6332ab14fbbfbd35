"""An order of things as an answer: what kinds whose answer is one have in common. An order is a list of ids, all different."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.questions.base import refuse_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

__all__ = ["at_places", "checked_order", "leaning_order", "places_of", "schema_of_order"]

WAVER = 1.2
"""Places by which simulated people stray from the order of their family: standard deviation."""


def schema_of_order(ids: Sequence[str], length: int) -> dict[str, Any]:
    """Return the JSON Schema of an order of ``length`` of these ids."""
    items = {"enum": list(ids)}
    return {"type": "array", "items": items, "uniqueItems": True, "minItems": length, "maxItems": length}


def checked_order(value: object, ids: Sequence[str], length: int, where: str) -> list[str]:
    """Return ``value`` as an order of ``length`` different ids, or raise `Refused`."""
    expected = f"{length} different ones of {', '.join(ids)}, in order"
    if not isinstance(value, list | tuple) or not all(isinstance(id_, str) and id_ in ids for id_ in value):
        raise refuse_answer(where, expected, value)
    if len(value) != length or len(set(value)) != length:
        raise refuse_answer(where, expected, value)
    return list(value)


def places_of(answers: Iterable[Sequence[str]], ids: Sequence[str], length: int) -> dict[str, list[int]]:
    """Return how many people put each id at place 1, 2, … ``length``.

    >>> places_of([["b", "a"], ["a", "b"], ["b", "a"]], "ab", 2)
    {'a': [1, 2], 'b': [2, 1]}
    """
    places = {id_: [0] * length for id_ in ids}
    for answer in answers:
        for place, id_ in enumerate(answer):
            places[id_][place] += 1
    return places


def at_places(answer: Iterable[str]) -> list[dict[str, Any]]:
    """Return an order as rows of a record: each thing with its place, 1 for the first."""
    return [{"choice": id_, "number": place} for place, id_ in enumerate(answer, 1)]


def leaning_order(ids: Sequence[str], chance: Random, leaning: Random) -> list[str]:
    """Return an order near to the one that ``leaning`` draws: neighbours change places more often than strangers."""
    common = leaning.sample(list(ids), len(ids))
    stand = {id_: place + chance.gauss(0, WAVER) for place, id_ in enumerate(common)}
    return sorted(common, key=stand.__getitem__)
