"""Who a tablet is, without anybody's name: tokens, and three words to come back with.

Only hashes of them are kept. The words follow from the token, so that a join sent twice gives
the same three; they are the same three things in every language of the list.
"""

from __future__ import annotations

import csv
import hashlib
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Words", "token_hash", "words_hash"]

WORDS = 256
"""Words in the list; three of them make 16.7 million, guarded by a budget of tries for each room."""


def token_hash(token: str) -> str:
    """Return the hash under which a participant's token is kept."""
    return hashlib.sha256(f"token:{token}".encode()).hexdigest()


def words_hash(room: str, places: Sequence[int]) -> str:
    """Return the hash under which three words are kept, given their places in the list."""
    return hashlib.sha256(f"words:{room}:{','.join(map(str, places))}".encode()).hexdigest()


class Words:
    """The list of words, the same things in each language.

    Parameters
    ----------
    lines
        Lines of a CSV file whose header names languages, followed by 256 rows.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        rows = list(csv.DictReader(lines))
        if len(rows) != WORDS:
            raise ValueError(f"words.csv: expected {WORDS} rows, found {len(rows)}")
        self._words = {language: [row[language] for row in rows] for language in rows[0]}
        self._places = {
            language: {_plain(word): place for place, word in enumerate(words)}
            for language, words in self._words.items()
        }

    @staticmethod
    def places(room: str, token: str) -> tuple[int, int, int]:
        """Return the places of the three words that follow from a token in a room."""
        digest = hashlib.sha256(f"places:{room}:{token}".encode()).digest()
        return digest[0], digest[1], digest[2]

    def spoken(self, places: Sequence[int], language: str) -> list[str]:
        """Return the words at these places in a language, or in English."""
        words = self._words.get(language, self._words["en"])
        return [words[place] for place in places]

    def find(self, words: Sequence[str]) -> tuple[int, ...] | None:
        """Return the places of words typed in any one language; None where one is unknown."""
        typed = [_plain(word) for word in words]
        for places in self._places.values():
            if all(word in places for word in typed):
                return tuple(places[word] for word in typed)
        return None


def _plain(word: str) -> str:
    """Fold case and diacritics: a tablet's keyboard may lack them."""
    decomposed = unicodedata.normalize("NFKD", word.strip().casefold().replace("ł", "l"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
