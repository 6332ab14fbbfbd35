"""What in somebody's words looks as if it told who a person is. Pure.

It helps a reader who decides: what is not pointed out may be a name all the same, and what is may be none. So it is
sparing: of capitals within a sentence it leaves out those of countries, peoples, cities and institutions; of numbers it
takes only what has the form or the checksum of a document, or of a telephone that is no help line.
"""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.rooms.known_names import called, first_names, is_ordinary, plain_names
from ias_widgets.rooms.parts_writings import Hint
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["hints"]

_UP, _LOW = "A-ZĄĆĘŁŃÓŚŹŻÀ-ÖØ-ÞА-ЯЄІЇҐ", "a-ząćęłńóśźżà-öø-ÿа-яєіїґ"
_WORD = re.compile(rf"[{_UP}{_LOW}]+(?:['’ʼ-][{_UP}{_LOW}]+)*")
_CAPITAL = re.compile(rf"[{_UP}][{_LOW}]+(?:['’ʼ-][{_UP}{_LOW}]+)*")
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?…:;\n•–—-]|[\"„”“«»(]|\d[.)])\s*[\"„”“«»(]*\s*$")
_TITLES = {
    "pan", "pana", "panu", "panem", "pani", "panią", "mr", "mrs", "ms", "miss", "пан", "пана", "пану", "паном", "пані",
}  # fmt: skip
_SHORT_TITLES = re.compile(r"(?:^|\s)(?:mr|mrs|ms|dr|p|inż|mgr|гр|р)\.\s*$", re.IGNORECASE)

_ANY_DIGIT = re.compile(r"\d")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_POSTCODE = re.compile(r"(?<![\d-])\d{2}-\d{3}(?![\d-])")
_STREETS = (
    re.compile(
        rf"\b(?:(?:ul|al|os)\.|ulic[aęyią]+|alej[aięu]+|osiedl[eu])\s+(?:[\w.-]+\s+){{0,3}}?[{_UP}\d][\w-]*"
        r"(?:\s+[\w-]+)??\s+\d{1,4}\s?[a-zA-Z]?(?:\s?[/m.]+\s?\d+)?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:\bвул\.|\bвулиц[яіюею]+|\bпросп(?:\.|ект[іау]?)|\bпров(?:\.|улок))\s*[{_UP}{_LOW}'’ʼ.-]+(?:\s+[{_UP}{_LOW}'’ʼ-]+)?"
        r"[,\s]+(?:буд(?:\.|инок)\s*)?\d{1,4}[а-яa-z]?(?:[,\s]+кв\.?\s*\d+)?",
        re.IGNORECASE,
    ),
    re.compile(rf"\b\d{{1,4}}[a-zA-Z]?,?\s+(?:[{_UP}][\w'-]+\s+){{1,3}}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square)\b"),
)  # fmt: skip
_DIGITS = re.compile(r"(?<![\w.,])(?:\+|00)?\(?\d(?:[ ()/.-]{0,2}\d){6,15}(?![\w])")
_MONEY = re.compile(r"\s*(?:zł|pln|euro|eur|€|\$|usd|грн|₴|uah|osób|people|осіб|tys|%)", re.IGNORECASE)
_PESEL_OR_TAX = re.compile(r"(?<![\d+])\d{10,11}(?!\d)")
_POLISH_PAPER = re.compile(r"\b([A-Z]{2,3})[ -]?(\d{6,7})\b", re.IGNORECASE)
_PASSPORT = re.compile(r"\b(?:[A-Z]{2} ?\d{6,7}|[А-ЯЄІЇҐ]{2} ?(?:№ ?)?\d{6})\b")

_PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)
_ID_WEIGHTS = (7, 3, 1, 9, 7, 3, 1, 7, 3)
_PASSPORT_WEIGHTS = (7, 3, 9, 1, 7, 3, 1, 7, 3)
_TAX_WEIGHTS = (-1, 5, 7, 9, 4, 6, 10, 5, 7)
_LONGEST_PHONE = 15
BEFORE = 40
"""Characters before a word that are looked at."""
MOST_KNOWN = 4096
"""Words of which it is remembered what was found in them."""
_known: dict[bytes, tuple[Hint, ...]] = {}
"""What was found, by the words' hash: no words are kept here, so none outlive their erasure."""
SHORT_WORD = 4
"""Letters above which a first name in small letters is taken for one."""
_POLISH, _UKRAINIAN = 9, 10


class _Found(NamedTuple):
    kind: str
    start: int
    end: int


def hints(words: str) -> list[Hint]:
    """Return what looks like a name, a telephone, a document's number, an e-mail or an address, in order.

    Nothing is told twice: what is part of an address or a document is no telephone, what is part of an e-mail no name.

    Examples
    --------
    >>> [(hint.kind, hint.start, hint.end) for hint in hints("Wtedy Oksana dała mi numer 601 234 567.")]
    [('name', 6, 12), ('phone', 27, 38)]
    """
    name = sha256(words.encode("utf-8", "surrogatepass")).digest()
    found = _known.get(name)
    if found is None:
        found = _hints(words)
        if len(_known) >= MOST_KNOWN:
            _known.clear()
        _known[name] = found
    return list(found)


def _hints(words: str) -> tuple[Hint, ...]:
    found: list[_Found] = []
    numbers = (_addresses, _documents, _phones) if _ANY_DIGIT.search(words) else ()
    for look in (*((_emails,) if "@" in words else ()), *numbers, _names):
        for one in look(words):
            if all(one.end <= other.start or one.start >= other.end for other in found):
                found.append(one)
    place = _utf16(words)
    return tuple(
        Hint(kind=kind, start=place(start), end=place(end))  # type: ignore[arg-type]
        for kind, start, end in sorted(found, key=lambda one: one.start)
    )


def _utf16(words: str) -> Callable[[int], int]:
    """Return what gives a place as a browser counts it: characters beyond the first plane count twice."""
    return lambda place: place + sum(letter > "\uffff" for letter in words[:place])


def _emails(words: str) -> Iterator[_Found]:
    return (_Found("email", *match.span()) for match in _EMAIL.finditer(words))


def _addresses(words: str) -> Iterator[_Found]:
    for pattern in (*_STREETS, _POSTCODE):
        yield from (_Found("address", *match.span()) for match in pattern.finditer(words))


# ---- numbers ---------------------------------------------------------------------------------


def _documents(words: str) -> Iterator[_Found]:
    for match in _PESEL_OR_TAX.finditer(words):
        if _is_pesel(match[0]) or _is_tax_number(match[0]):
            yield _Found("document", *match.span())
    for match in _POLISH_PAPER.finditer(words):
        if _is_polish_paper(match[1].upper() + match[2]):
            yield _Found("document", *match.span())
    yield from (_Found("document", *match.span()) for match in _PASSPORT.finditer(words))


def _is_pesel(digits: str) -> bool:
    if len(digits) != len(_PESEL_WEIGHTS):
        return False
    month, day = int(digits[2:4]) % 20, int(digits[4:6])
    total = sum(int(digit) * weight for digit, weight in zip(digits, _PESEL_WEIGHTS, strict=True))
    return 1 <= month <= 12 and 1 <= day <= 31 and total % 10 == 0  # noqa: PLR2004


def _is_tax_number(digits: str) -> bool:
    """Whether it is a Ukrainian tax number: nine digits and their checksum."""
    if len(digits) != len(_TAX_WEIGHTS) + 1:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits, _TAX_WEIGHTS, strict=False))
    return total % 11 % 10 == int(digits[-1])


def _is_polish_paper(number: str) -> bool:
    """Whether it is a Polish identity card (three letters) or passport (two letters), by its checksum."""
    weights = _ID_WEIGHTS if number[2].isalpha() else _PASSPORT_WEIGHTS
    if len(number) != len(weights):
        return False
    return sum(int(one, 36) * weight for one, weight in zip(number, weights, strict=True)) % 10 == 0


def _phones(words: str) -> Iterator[_Found]:
    for match in _DIGITS.finditer(words):
        said = match[0]
        digits = re.sub(r"\D", "", said)
        if _is_phone(said, digits) and not _MONEY.match(words, match.end()) and not _is_help_line(digits):
            yield _Found("phone", *match.span())


def _is_phone(said: str, digits: str) -> bool:
    """Whether digits are a Polish number of nine, a Ukrainian one of ten, or an international one."""
    if said.startswith(("+", "00")):
        return _POLISH < len(digits.removeprefix("00")) <= _LONGEST_PHONE
    groups = [len(group) for group in re.findall(r"\d+", said)]
    if len(digits) == _POLISH:
        return digits[0] != "0" and groups in ([9], [3, 3, 3], [2, 3, 2, 2], [2, 7], [3, 6]) and digits[-6:] != "000000"
    if len(digits) == _UKRAINIAN:
        return digits[0] == "0"
    return len(digits) in {11, 12} and digits.startswith(("48", "380"))


def _is_help_line(digits: str) -> bool:
    """Whether it is a help line of the training's, or any that costs nothing to call."""
    return digits.startswith(("800", "0800", "48800", "380800")) or digits[-9:] in _help_lines()


@cache
def _help_lines() -> frozenset[str]:
    numbers = [re.sub(r"\D", "", line["number"]) for line in dataset("help_lines")["help_lines"]]
    return frozenset(number[-9:] for number in numbers)


# ---- names -----------------------------------------------------------------------------------


def _names(words: str) -> Iterator[_Found]:
    """Yield names; a first name and the capitals that follow it are one."""
    said = list(_WORD.finditer(words))
    behind = [*said[1:], None][: len(said)]
    found = [match for match, after in zip(said, behind, strict=True) if _is_name(words, match, after)]
    start, end = None, 0
    for match in found:
        if start is not None and words[end : match.start()] == " ":
            end = match.end()
            continue
        if start is not None:
            yield _Found("name", start, end)
        start, end = match.start(), match.end()
    if start is not None:
        yield _Found("name", start, end)


def _is_name(words: str, match: re.Match[str], after: re.Match[str] | None) -> bool:
    word, before = match[0], words[max(0, match.start() - BEFORE) : match.start()]
    if not _CAPITAL.fullmatch(word):
        return len(word) > SHORT_WORD and word in called()
    if word in plain_names():
        return True
    if word.lower() in _TITLES or (is_ordinary(word) and word not in first_names()):
        return False
    if word in first_names() and after and words[match.end() : after.start()] == " " and _is_surname(after[0]):
        return True
    previous = _WORD.findall(before)[-1:]
    after_title = bool(previous) and previous[0].lower() in _TITLES and before.endswith(f"{previous[0]} ")
    if after_title or _SHORT_TITLES.search(before):
        return True
    if previous and previous[0] in first_names() and before.endswith(f"{previous[0]} "):
        return True
    return bool(previous) and not _ENDS_SENTENCE.search(before)


def _is_surname(word: str) -> bool:
    return bool(_CAPITAL.fullmatch(word)) and not is_ordinary(word)
