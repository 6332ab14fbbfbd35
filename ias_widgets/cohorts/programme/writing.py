"""``programme.yaml``, written: rooms and cohorts are put into the text, and all else stays as a hand wrote it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import yaml

from ias_widgets.cohorts.programme.reading import programme_of
from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.cohorts.programme.model import Cohort, Programme

__all__ = ["begun_programme", "with_cohorts_added"]

_HEAD = """\
# A programme and its cohorts. Written by: ias cohort add. Change what you like: what is added later leaves your words alone.
programme: {programme}
title: {{}}
synthetic: {synthetic}
cohorts:
"""


def begun_programme(programme: str, *, synthetic: bool = False) -> str:
    """Return the text of a programme without cohorts."""
    return _HEAD.format(programme=_quoted(programme), synthetic="true" if synthetic else "false")


def with_cohorts_added(text: str, name: str, added: Iterable[Cohort]) -> str:
    """Return a programme's text with cohorts and rooms put in.

    Parameters
    ----------
    text, name
        Of the file.
    added
        Cohorts. Of one whose id the programme has, only the rooms are taken that it lacks; others are put at the end.

    Raises
    ------
    ContentError
        Where the text cannot be used, or is laid out so that nothing can be put in.
    """
    newline, text = "\r\n" if "\r\n" in text else "\n", text.replace("\r\n", "\n")
    for cohort in added:
        programme = programme_of(text, name)
        wanted = _added(programme, cohort)
        known = next((place for place, one in enumerate(programme.cohorts) if one.id == cohort.id), None)
        try:
            text = _with_cohort(text, cohort) if known is None else _with_rooms(text, known, cohort, programme)
            done = programme_of(text, name) == wanted
        except (ContentError, yaml.YAMLError, LookupError):
            done = False
        if not done:
            mend = f"write it by hand: rooms {', '.join(cohort.rooms)} into the cohort {cohort.id}"
            raise ContentError(
                name, "a list of cohorts with a hyphen each, and rooms in brackets", "another layout", mend
            )
    return text.replace("\n", newline)


def _added(programme: Programme, cohort: Cohort) -> Programme:
    cohorts = [
        one._replace(rooms=(*one.rooms, *(room for room in cohort.rooms if room not in one.rooms)))
        if one.id == cohort.id
        else one
        for one in programme.cohorts
    ]
    known = any(one.id == cohort.id for one in cohorts)
    return programme._replace(cohorts=tuple(cohorts if known else [*cohorts, cohort]))


def _with_rooms(text: str, place: int, cohort: Cohort, programme: Programme) -> str:
    rooms = [room for room in cohort.rooms if room not in programme.cohorts[place].rooms]
    listed = _value(_root(text), "cohorts")
    if not rooms or not isinstance(listed, yaml.SequenceNode):
        return text
    item = listed.value[place]
    told = ", ".join(map(_quoted, rooms))
    held = _value(item, "rooms")
    if isinstance(held, yaml.SequenceNode) and held.value:
        last = held.value[-1].end_mark.index
        if held.flow_style:
            return f"{text[:last]}, {told}{text[last:]}"
        begin = text.rindex("\n", 0, held.value[-1].start_mark.index) + 1
        indent = text[begin : held.value[-1].start_mark.index]
        end = _line_end(text, last)
        return text[:end] + "".join(f"\n{indent}{_quoted(room)}" for room in rooms) + text[end:]
    if isinstance(held, yaml.SequenceNode):
        begin = held.start_mark.index + 1
        return text[:begin] + told + text[begin:]
    if held is not None:
        key = _key(item, "rooms").end_mark.index
        colon = text.index(":", key) + 1
        after = held.end_mark.index if held.value else colon
        return f"{text[:colon]} [{told}]{text[after:]}"
    if item.flow_style:
        end = item.end_mark.index - 1
        return f"{text[:end]}, rooms: [{told}]{text[end:]}"
    end = _line_end(text, _key(item, "id").end_mark.index)
    return f"{text[:end]}\n{' ' * item.start_mark.column}rooms: [{told}]{text[end:]}"


def _with_cohort(text: str, cohort: Cohort) -> str:
    root = _root(text)
    listed = _value(root, "cohorts")
    if isinstance(listed, yaml.SequenceNode) and listed.value and not listed.flow_style:
        first = listed.value[0].start_mark.index
        indent = text.rindex("-", 0, first) - (text.rfind("\n", 0, first) + 1)
        end = _line_end(text, _last(listed).end_mark.index)
        return f"{text[:end].rstrip()}\n{_written(cohort, indent)}{text[end:]}"
    if listed is None:
        return f"{text.rstrip()}\ncohorts:\n{_written(cohort, 2)}\n"
    key = _key(root, "cohorts").end_mark.index
    colon = text.index(":", key) + 1
    if isinstance(listed, yaml.SequenceNode) and not listed.value:  # brackets with nothing in them
        text = text[:colon] + text[listed.end_mark.index :]
    end = _line_end(text, colon)
    return f"{text[:end]}\n{_written(cohort, 2)}{text[end:]}"


def _written(cohort: Cohort, indent: int) -> str:
    words = {"kind": cohort.kind, **{key: _quoted(getattr(cohort, key)) for key in ("title", "place")}}
    words |= {"date": cohort.date or "", "audience": _quoted(cohort.audience), "family": cohort.family or ""}
    words |= {"rooms": f"[{', '.join(map(_quoted, cohort.rooms))}]"}
    lines = [f"- id: {_quoted(cohort.id)}", *(f"  {key}: {value}".rstrip() for key, value in words.items())]
    return "\n".join(" " * indent + line for line in lines)


def _quoted(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)


def _root(text: str) -> yaml.Node:
    root = yaml.compose(text, Loader=yaml.SafeLoader)  # not libyaml's: its places are counted otherwise
    if root is None:
        raise LookupError(text)
    return root


def _value(mapping: yaml.Node, key: str) -> yaml.Node | None:
    return next((value for one, value in mapping.value if one.value == key), None)


def _key(mapping: yaml.Node, key: str) -> yaml.Node:
    found: yaml.Node = next(one for one, _ in mapping.value if one.value == key)
    return found


def _last(node: Any) -> Any:
    """Return the last thing that is written: the end of a block itself lies behind the comments that follow."""
    while not isinstance(node, yaml.ScalarNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
        if isinstance(last, tuple) and isinstance(node, yaml.ScalarNode) and not node.value and not node.style:
            return last[0]  # nothing is written behind the key
    return node


def _line_end(text: str, index: int) -> int:
    end = text.find("\n", index)
    return len(text) if end < 0 else end
