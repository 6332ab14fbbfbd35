"""The same step in several languages as one: texts side by side, and nothing else that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.errors import ContentError
from ias_widgets.rooms.guides.values import Words

if TYPE_CHECKING:
    from ias_widgets.rooms.guides.stages import Reading

__all__ = ["joined"]

FREE = frozenset({"materials"})
"""What a translation may leave to the original: only whoever leads reads it."""


def joined(original: Reading, others: list[Reading], problems: list[ContentError]) -> dict[str, Any]:
    """Return the fields of a step with the texts of all its languages.

    What a translation lacks or says otherwise is added to ``problems``.
    """
    made = original.fields
    for other in others:
        made = {name: _field(name, value, original, other, problems) for name, value in made.items()}
        for name in other.fields:
            if name not in original.fields:
                mend = f"take it away, or say it in {original.page.name} too"
                problems.append(ContentError(other.at(name), f"what {original.page.name} says", f'"{name}"', mend))
    return made


def _field(name: str, value: Any, original: Reading, other: Reading, problems: list[ContentError]) -> Any:
    if name not in other.fields:
        if _has_words(value) and name not in FREE and name not in other.lines:
            mend = f"translate it from {original.at(name)}"
            problems.append(ContentError(other.at(), f'"{name}" in "{other.page.language}"', "none", mend))
        return value
    try:
        return _merged(value, other.fields[name])
    except _Differs as no:
        mend = f"say it as {original.at(name)}"
        problems.append(
            ContentError(other.at(name), f"{name}: {no.expected}, as in {original.page.name}", no.found, mend)
        )
        return value


class _Differs(Exception):
    def __init__(self, expected: object, found: object) -> None:
        self.expected, self.found = str(expected), str(found)


def _merged(value: Any, other: Any) -> Any:
    if isinstance(value, Words) and isinstance(other, Words):
        return Words({**value, **other})
    if isinstance(value, dict) and isinstance(other, dict):
        if value.keys() != other.keys():
            raise _Differs(_listed(value), _listed(other))
        return {key: _merged(one, other[key]) for key, one in value.items()}
    if isinstance(value, list) and isinstance(other, list):
        if _ids(value) != _ids(other):
            raise _Differs(_listed(_ids(value)), _listed(_ids(other)))
        return [_merged(one, there) for one, there in zip(value, other, strict=True)]
    if value != other:
        raise _Differs(value, other)
    return value


def _ids(values: list[Any]) -> list[str]:
    """Return what things are called; those without ids are only counted."""
    return [str(one.get("id", place)) if isinstance(one, dict) else str(place) for place, one in enumerate(values, 1)]


def _listed(names: Any) -> str:
    return ", ".join(map(str, names)) or "nothing"


def _has_words(value: Any) -> bool:
    if isinstance(value, Words):
        return True
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_has_words(one) for one in values)
