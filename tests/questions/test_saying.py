"""Words in the language wanted, else in English, else in whatever there is."""

import pytest

from ias_widgets.questions import say


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ({"pl": "Tak", "en": "Yes"}, "pl", "Tak"),
        ({"pl": "Tak", "en": "Yes"}, "uk", "Yes"),
        ({"pl": "Tak", "uk": "Так"}, "en", "Tak"),
        ({}, "pl", ""),
    ],
)
def test_words_are_found(text, language, said) -> None:
    assert say(text, language) == said
