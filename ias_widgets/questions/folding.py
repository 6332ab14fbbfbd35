"""The words of short texts, with their inflected forms folded together: for clouds in Polish, English and Ukrainian.

Polish and English words are cut to their stems by Snowball (https://snowballstem.org), whose rules leave apart what a
softened consonant parts (kobieta, kobiecie); `_POLISH` and the tables mend what this field's words need. Snowball has no
Ukrainian: there the endings of nouns and adjectives are cut, longest first, and consonants and vowels that alternate
are made one (допомога, допомозі; договір, договору). A stem is never shown: the form that most people wrote is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from ias_widgets.questions.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["cloud_of", "language_of", "stem"]

FEWEST_PEOPLE = 2
"""A word that one person used stands in their text, not in the cloud."""
MOST_WORDS = 60
"""Words that a cloud has at most."""
SHORTEST = 3
"""Letters of a word that counts."""

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_POLISH_LETTERS = re.compile("[ąćęłńóśźż]")

_POLISH = (
    (re.compile(r"ierze$"), "iar"), (re.compile(r"(?<=\w{4})cie$"), "t"), (re.compile(r"(?<=\w{4})dzie$"), "d"),
    (re.compile(r"(?<=\w{4})rze$"), "r"), (re.compile(r"(?<=\w{3})stwie$"), "stw"),
)  # fmt: skip
"""Softened ends, before the stem is cut: ofierze, dokumencie, sąsiedzie, numerze, państwie."""
_POLISH_STEMS = {
    "dzieck": "dziec", "dziećm": "dziec", "pieniędz": "pieniądz", "pieniędzm": "pieniądz", "um": "umow", "rozm": "rozmow",
    "ludźm": "ludz", "człowiek": "ludz", "rąk": "ręk", "ręc": "ręk",
}  # fmt: skip
_ENGLISH_STEMS = {"children": "child", "women": "woman", "men": "man", "peopl": "person", "polic": "polic"}

_ENDINGS = """
ами ями ими іми ові еві єві ого ього ому ьому ами ою ею єю ьою ої ам ям ах ях ом ем єм ів їв ей ий ій их іх им ім
ьми ми ма има а я у ю о е є и і ї ь й
"""
_UKRAINIAN_ENDINGS = sorted(_ENDINGS.split(), key=len, reverse=True)
_OF_PERSONS = ("ові", "еві", "єві")
"""Endings that are more often part of a stem where little stands before them: працівникові, but розмов-і."""
_UKRAINIAN_STEMS = {
    "діти": "дитин", "дітей": "дитин", "дітям": "дитин", "дітьми": "дитин", "дітях": "дитин", "люди": "людин",
    "людей": "людин", "людям": "людин", "людьми": "людин", "людях": "людин", "гроші": "грош", "грошей": "грош",
    "грошима": "грош", "грішми": "грош", "страх": "страх",
}  # fmt: skip
_ALTERNATING = str.maketrans({"ц": "к", "з": "г", "с": "х"})
_LONG_STEM = 5
_SHORTEST_STEM = 3


def language_of(text: str) -> str:
    """Return the likeliest of the three languages of a text: by its letters, then by its small words.

    >>> language_of("Паспорти лежали в іншої людини"), language_of("Somebody else kept it"), language_of("Kto je trzymał")
    ('uk', 'en', 'pl')
    """
    low = text.lower()
    if _CYRILLIC.search(low):
        return "uk"
    if _POLISH_LETTERS.search(low):
        return "pl"
    words = _WORD.findall(low)
    return "en" if _known(words, "en") > _known(words, "pl") else "pl"


def _known(words: list[str], language: str) -> int:
    return sum(word in STOP_WORDS[language] for word in words)


@cache
def _snowball(language: str) -> Callable[[str], str]:
    import snowballstemmer  # noqa: PLC0415  only rooms that write need it

    cut: Callable[[str], str] = snowballstemmer.stemmer({"pl": "polish", "en": "english"}[language]).stemWord
    return cut


def stem(word: str, language: str) -> str:
    """Return what the forms of a word in small letters have in common.

    >>> stem("kobiecie", "pl") == stem("kobietami", "pl"), stem("допомозі", "uk") == stem("допомога", "uk")
    (True, True)
    """
    if language == "uk":
        return _ukrainian(word)
    if language == "en":
        cut = word if word in _ENGLISH_STEMS else _snowball("en")(word)
        return _ENGLISH_STEMS.get(cut, cut)
    for ending, instead in _POLISH:
        if ending.search(word):
            word = ending.sub(instead, word)
            break
    cut = _snowball("pl")(word)
    if cut.endswith("nic") and len(cut) > len("granic"):
        cut = f"{cut[:-1]}k"
    return _POLISH_STEMS.get(cut, cut)


def _ukrainian(word: str) -> str:
    word = word.replace("’", "'").replace("ʼ", "'")
    if word in _UKRAINIAN_STEMS:
        return _UKRAINIAN_STEMS[word]
    word = re.sub(r"(ість|істю|ості|остей)$", "іст", word)
    for ending in _UKRAINIAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (
            _LONG_STEM if ending in _OF_PERSONS else _SHORTEST_STEM
        ):
            word = word.removesuffix(ending)
            break
    word = re.sub(r"(\w)\1$", r"\1", word.rstrip("ьійї"))
    word = word[:-1] + word[-1:].translate(_ALTERNATING)
    if len(word) >= _LONG_STEM:
        word = re.sub(r"[оеі]к$", "к", word)
        word = re.sub(r"[іе](?=[^аеєиіїоуюя]$)", "о", word)
    return word


def cloud_of(texts: Iterable[str]) -> list[tuple[str, int]]:
    """Return which words stand in several texts, each with how many; most first, then by the alphabet.

    >>> cloud_of(["Zaufanie i czas", "Bez zaufania nic", "czas"])
    [('czas', 2), ('zaufania', 2)]
    """
    people: Counter[str] = Counter()
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        said = unicodedata.normalize("NFC", text)
        language = language_of(said)
        found: dict[str, set[str]] = {}
        for word in _WORD.findall(said):
            low = word.lower()
            if len(low) >= SHORTEST and low not in STOP_WORDS[language]:
                found.setdefault(stem(low, language), set()).add(word if word.isupper() else low)
        people.update(found.keys())
        for cut, written in found.items():
            forms[cut].update(written)
    told = [(_commonest(forms[cut]), number) for cut, number in people.items() if number >= FEWEST_PEOPLE]
    return sorted(told, key=lambda one: (-one[1], one[0]))[:MOST_WORDS]


def _commonest(forms: Counter[str]) -> str:
    """Return the form most people wrote; of several the shortest, which is mostly the nominative, then the first."""
    return min(forms, key=lambda form: (-forms[form], len(form), form))
