"""Linking codes: the words a person gives become a keyed fingerprint here, before anything else sees them.

The words are in no command, event, log or message, and nobody is told whether a fingerprint was there before. The key belongs
to the programme and lies outside the store (`ias_widgets.client.keys`): without it no code can be tried out.
"""

from __future__ import annotations

import hmac
import logging
import unicodedata
from typing import TYPE_CHECKING

from ias_widgets.client.keys import programme_key
from ias_widgets.errors import IasError, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Linking", "normalised"]

log = logging.getLogger("ias_widgets.hub")

FEWEST = 4
"""Letters and digits of a code: with fewer too many people would have the same."""
FOLDED = str.maketrans({
    "ł": "l", "đ": "d", "ø": "o", "ß": "ss",
    "ґ": "г", "є": "е", "і": "и", "ї": "и", "ы": "и", "й": "и", "э": "е", "ё": "е", "ъ": "", "ь": "", "х": "x",
})  # fmt: skip
"""Letters that one person writes now so, now so, and that do not come apart into a letter and its mark.

The Cyrillic х looks like the x that stands for what somebody does not know, and may be typed on either keyboard."""


def normalised(parts: Iterable[str]) -> str:
    """Return a code as it is hashed: however somebody writes it the second time, it comes to the same.

    Case, accents, spaces, punctuation and zeros before a number are dropped; so are the differences between
    Ukrainian letters that keyboards of other languages lack.

    >>> normalised(["Ża", " 07.", "Łó"])
    'za7lo'
    >>> normalised(["ІР", "7", "Ки"]) == normalised(["ир", "07", "ки"])
    True
    >>> normalised(["ХХ", "1", "Ки"]) == normalised(["XX", "1", "Ки"])
    True
    """
    return "".join(_folded(part) for part in parts)


def _folded(part: str) -> str:
    said = unicodedata.normalize("NFKC", part).casefold().translate(FOLDED)
    kept = "".join(one for one in unicodedata.normalize("NFD", said) if one.isalnum())
    return kept.lstrip("0") if kept.isdecimal() else kept


class Linking:
    """Makes fingerprints with the keys of programmes.

    Parameters
    ----------
    key
        Gives the key of a programme. It is asked for with each code: a key that is taken over from another machine
        serves at once.
    """

    def __init__(self, key: Callable[[str], bytes] = programme_key) -> None:
        self._key = key

    def fingerprint(self, programme: str, parts: Iterable[str]) -> str:
        """Return the fingerprint of a code, 32 hexadecimal digits; empty where its person gives none.

        Raises
        ------
        Refused
            ``bad-code``: too short to be anybody's; ``no-key``: the key cannot be read. Neither quotes the code.
        """
        said = [part for part in parts if part.strip()]
        if not said:
            return ""
        code = normalised(said)
        if len(code) < FEWEST:
            raise Refused("bad-code", "words", f"at least {FEWEST} letters and digits", "fewer", "fill in all parts")
        return hmac.digest(self._key_of(programme), f"ias-linking:{code}".encode(), "sha256").hex()[:32]

    def _key_of(self, programme: str) -> bytes:
        try:
            return self._key(programme)
        except IasError as error:
            log.error("the key of a programme cannot be used: %s", error)  # noqa: TRY400
            mend = "the facilitator looks at the hub's log"
            raise Refused("no-key", "words", "the programme's key", "none that can be used", mend) from None
