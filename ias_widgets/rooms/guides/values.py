"""What a setting's words mean: a value of the type that the field has. Texts carry the language they were written in."""

from __future__ import annotations

import re
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.questions import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ias_widgets.rooms.guides.blocks import Item, Setting

__all__ = ["LONGEST", "SHORTEST", "Words", "fields_of", "listed", "plain", "value_of"]

TRUE, FALSE = frozenset({"yes", "true"}), frozenset({"no", "false"})
NONE = "none"
_PAIR = re.compile(r"^(.+?)\s*[:=]\s*(.+)$")
LONGEST, SHORTEST = 90, 32
"""Characters of a choice on a tablet, and of its short form on the big screen."""


class Words(dict[str, str]):
    """A text by language: what a translation has to say too."""


class _Wrong(Exception):
    def __init__(self, expected: str, found: str, mend: str = "") -> None:
        self.expected, self.found, self.mend = expected, found, mend


def fields_of(struct: type[msgspec.Struct]) -> dict[str, Any]:
    """Return the fields of a struct: name to type."""
    return {field.name: _bare(field.type) for field in msgspec.structs.fields(struct)}


def value_of(wanted: Any, setting: Setting, language: str, at: str) -> Any:
    """Return what a setting says, as plain data of a type; its texts are `Words`.

    Raises
    ------
    ContentError
        Where it cannot be understood.
    """
    try:
        if setting.items:
            return listed(wanted, setting.items, language, at)
        return _scalar(wanted, setting.words, language)
    except _Wrong as no:
        raise ContentError(at, f"{setting.name}: {no.expected}", no.found, no.mend) from None


def listed(wanted: Any, items: Iterable[Item], language: str, at: str) -> list[Any]:
    """Return a list of things as plain data of a type.

    Raises
    ------
    ContentError
        Where the type is no list, or a thing does not fit; ``at`` is the place of the file without its line.
    """
    inner = _inner(wanted)
    if inner is None:
        raise ContentError(at, "one value", "a list", "write it behind the colon")
    name = at.rpartition(":")[0]
    return [_thing(inner, item, place, language, f"{name}:{item.line}") for place, item in enumerate(items)]


def plain(value: Any) -> Any:
    """Return a value with its texts as bare mappings."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


# ---- types ---------------------------------------------------------------------------------------


def _bare(wanted: Any) -> Any:
    return get_args(wanted)[0] if get_origin(wanted) is Annotated else wanted


def _options(wanted: Any) -> list[Any]:
    """Return the types a value may have, without None."""
    wanted = _bare(wanted)
    options = get_args(wanted) if get_origin(wanted) in {Union, UnionType} else (wanted,)
    return [_bare(one) for one in options if one is not NoneType]


def _inner(wanted: Any) -> Any:
    """Return the type of a list's things; None where it is no list."""
    for one in _options(wanted):
        if get_origin(one) in {tuple, list, frozenset, set}:
            return _bare(get_args(one)[0])
    return None


def _is_struct(wanted: Any) -> bool:
    return isinstance(wanted, type) and issubclass(wanted, msgspec.Struct)


# ---- values --------------------------------------------------------------------------------------


def _scalar(wanted: Any, words: str, language: str) -> Any:
    options = _options(wanted)
    if len(options) < len(get_args(_bare(wanted)) or options) and words.lower() == NONE:
        return None
    inner = _inner(wanted)
    if inner is not None:
        between = "," if "," in words else None
        return [_scalar(inner, one.strip(), language) for one in words.split(between) if one.strip()]
    if Text in options:
        return Words({language: words})
    mapped = next((get_args(one)[1] for one in options if get_origin(one) is dict), None)
    if mapped is not None:
        return {key: _scalar(mapped, value, language) for key, value in map(_pair, words.split(","))}
    if bool in options and words.lower() in TRUE | FALSE:
        return words.lower() in TRUE
    return _number_or_words(options, words)


def _number_or_words(options: Sequence[Any], words: str) -> Any:
    if int in options or float in options:
        try:
            number = float(words.replace(",", ".").replace("\u2212", "-").replace("\u00a0", ""))
        except ValueError:
            if str not in options:
                raise _Wrong("a number", f'"{words}"', "write digits") from None
        else:
            if not number.is_integer() and float not in options:
                raise _Wrong("a whole number", f'"{words}"', "write digits alone")
            return int(number) if int in options or number.is_integer() else number
    if bool in options:
        raise _Wrong("yes or no", f'"{words}"', "write one of them")
    for one in options:
        if get_origin(one) is Literal and words not in get_args(one):
            known = [str(value) for value in get_args(one)]
            raise _Wrong(f"one of {', '.join(known)}", f'"{words}"', did_you_mean(words, known))
    return words


def _pair(words: str) -> tuple[str, str]:
    matched = _PAIR.match(words.strip())
    if not matched:
        raise _Wrong("pairs such as a=1, b=2", f'"{words.strip()}"', "write name=value, and a comma between two")
    return matched[1].replace("\u2212", "-"), matched[2]


def _thing(wanted: Any, item: Item, place: int, language: str, at: str) -> Any:
    if not _is_struct(wanted):
        try:
            return _scalar(wanted, item.words, language)
        except _Wrong as no:
            raise ContentError(at, no.expected, no.found, no.mend) from None
    known = fields_of(wanted)
    made: dict[str, Any] = {"id": item.id or chr(ord("a") + place)} if "id" in known else {}
    texts = [name for name, type_ in known.items() if type_ == Text and name != "label"]
    if texts:
        made[texts[0]] = Words({language: item.words})
    if item.short:
        _short(item, known, at)
        made["label"] = Words({language: item.short})
    if "label" in known and len(item.words) > LONGEST:
        raise ContentError(at, f"at most {LONGEST} characters for a tablet", f"{len(item.words)}", "say it shorter")
    return {**made, **_own_settings(item, known, language, at)}


def _short(item: Item, known: Mapping[str, Any], at: str) -> None:
    if "label" not in known:
        raise ContentError(at, "a thing without a short form", f"· *{item.short}*", "take it away")
    if len(item.short) > SHORTEST:
        raise ContentError(at, f"a short form of at most {SHORTEST} characters", f"{len(item.short)}", "say it shorter")


def _own_settings(item: Item, known: Mapping[str, Any], language: str, at: str) -> dict[str, Any]:
    made: dict[str, Any] = {}
    name = at.rpartition(":")[0]
    for setting in item.settings:
        here = f"{name}:{setting.line}"
        if setting.name not in known:
            mend = did_you_mean(setting.name, known)
            raise ContentError(here, "a setting of this thing", f'"{setting.name}"', mend)
        made[setting.name] = value_of(known[setting.name], setting, language, here)
    return made
