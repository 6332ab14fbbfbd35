"""Who a tablet is: only hashes are kept, and three words bring it back in any language."""

import csv
import io

import pytest

from ias_widgets.rooms import Words, token_hash, words_hash

LINES = ["pl,en,uk", *(f"słowo{number},word{number},слово{number}" for number in range(256))]


@pytest.fixture
def words() -> Words:
    return Words(LINES)


def test_the_same_token_gives_the_same_three_words_and_another_room_others(words) -> None:
    assert words.places("r1", "t") == words.places("r1", "t")
    assert words.places("r1", "t") != words.places("r2", "t")
    assert all(0 <= place < 256 for place in words.places("r1", "t"))


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_words_are_found_again_in_the_language_they_were_spoken_in(words, language) -> None:
    places = words.places("r1", "t")
    assert words.find(words.spoken(places, language)) == places


def test_a_keyboard_without_diacritics_and_capitals_will_do(words) -> None:
    assert words.find(["SLOWO1", " slowo2 ", "Słowo3"]) == (1, 2, 3)


def test_a_word_that_is_not_in_the_list_finds_nothing(words) -> None:
    assert words.find(["word1", "word2", "word999"]) is None
    assert words.find(["word1", "słowo2", "word3"]) is None


def test_an_unknown_language_hears_english(words) -> None:
    assert words.spoken((0, 1, 2), "de") == ["word0", "word1", "word2"]


def test_a_list_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="256"):
        Words(LINES[:-1])


def test_hashes_tell_rooms_and_orders_apart_and_not_what_was_hashed() -> None:
    assert words_hash("r1", (1, 2, 3)) != words_hash("r2", (1, 2, 3)) != words_hash("r1", (3, 2, 1))
    assert token_hash("t") != token_hash("u")
    assert "secret" not in token_hash("secret")
    assert len({token_hash("t"), words_hash("r", (1, 2, 3))} | {"0" * 64}) == 3


def test_a_list_written_by_a_spreadsheet_is_read() -> None:
    text = io.StringIO()
    csv.writer(text).writerows(line.split(",") for line in LINES)
    assert Words(text.getvalue().splitlines()).spoken((5,), "en") == ["word5"]
