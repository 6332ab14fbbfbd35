"""The words that bring a participant back on another device: read out, remembered, typed with a slip."""

import csv
import unicodedata
from itertools import combinations
from pathlib import Path

import pytest

WORDS = Path(__file__).parents[2] / "ias_widgets" / "locales" / "words.csv"
LETTERS = {
    "pl": set("aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvx"),
    "en": set("abcdefghijklmnopqrstuvwxyz"),
    "uk": set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
}


def rows() -> list[list[str]]:
    with WORDS.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def column(language: str) -> list[str]:
    header, *words = rows()
    return [row[header.index(language)] for row in words]


def plain(word: str) -> str:
    """Return a word as somebody types it who leaves the marks out."""
    marked = unicodedata.normalize("NFD", word.replace("ł", "l").replace("ґ", "г").replace("є", "е"))
    return "".join(letter for letter in marked if not unicodedata.combining(letter))


def one_slip(first: str, second: str) -> bool:
    """Return whether one letter put, left out or exchanged makes the one word the other."""
    if abs(len(first) - len(second)) > 1:
        return False
    short, long = sorted((first, second), key=len)
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def test_there_are_256_words_in_three_languages():
    header, *words = rows()
    assert header == ["pl", "en", "uk"]
    assert len(words) == 256
    assert all(len(row) == 3 for row in words)


@pytest.mark.parametrize("language", LETTERS)
def test_words_are_3_to_8_small_letters_of_their_language(language):
    odd = [word for word in column(language) if not 3 <= len(word) <= 8 or not set(word) <= LETTERS[language]]
    assert odd == []


@pytest.mark.parametrize("language", LETTERS)
def test_words_are_composed_letters_as_keyboards_give_them(language):
    assert all(word == unicodedata.normalize("NFC", word) for word in column(language))


@pytest.mark.parametrize("language", LETTERS)
def test_no_slip_and_no_missing_mark_makes_a_word_another_one(language):
    assert [pair for pair in combinations(column(language), 2) if one_slip(*map(plain, pair))] == []


def test_a_word_met_in_two_languages_means_the_same_in_both():
    where: dict[str, int] = {}
    for number, row in enumerate(rows()[1:]):
        for word in row:
            assert where.setdefault(plain(word), number) == number, word


def test_words_stand_in_the_order_of_the_alphabet_so_that_a_new_one_is_easily_placed():
    polish = [plain(word) for word in column("pl")]
    assert polish == sorted(polish)


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        ("las", "lis", True),
        ("kot", "koty", True),
        ("oko", "okno", True),
        ("kot", "pies", False),
        ("mapa", "lampa", False),
        ("ser", "ser", True),
    ],
)
def test_a_slip_is_one_letter(first, second, is_one):
    assert one_slip(first, second) is is_one
