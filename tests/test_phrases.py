"""Every language says the same things with the same values, and all that the code names is there."""

import re
from pathlib import Path

import pytest

import ias_widgets
from ias_widgets.phrases import SPOKEN, Phrases, bind

PACKAGE = Path(ias_widgets.__file__).parent
DOMAINS = {"telling": "cases/telling.py", "review": "publishing/review_sheet.py"}


def messages(domain, language):
    """Key to the values its words ask for."""
    text = (PACKAGE / "locales" / language / f"{domain}.ftl").read_text(encoding="utf-8")
    found = {}
    for block in re.split(r"\n(?=[a-z])", text):
        if match := re.match(r"([a-z][\w-]*) =", block):
            found[match[1]] = set(re.findall(r"\$(\w+)", block))
    return found


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_has_the_same_keys_and_values(domain, language):
    assert messages(domain, language) == messages(domain, "en")


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_words_are_left_that_nothing_names(domain):
    source = (PACKAGE / DOMAINS[domain]).read_text(encoding="utf-8")
    heads = ("strength-", "mark-", "how-", "verdict-", "safety", "rights", "evidence", "helps", "mixed", "harms")
    unused = []
    for key in messages(domain, "en"):
        said = key.removeprefix(f"{domain}-")
        named = re.search(rf"""["']({key}|{said})["']""", source)
        if not named and not said.startswith(heads):
            unused.append(key)
    assert unused == []


@pytest.mark.parametrize(
    ("language", "numbers", "said"),
    [
        ("pl", (1, 2, 5), "1 wybór z zasadą, 2 oznaki, 5 rzeczy, które oznakami nie są"),
        ("uk", (21, 1, 3), "21 вибір із правилом, 1 ознаку, 3 речі, які ознаками не є"),
        ("en", (1, 0, 2), "1 choice with its rule, 0 signs, 2 things that are no signs"),
    ],
)
def test_numbers_take_the_right_form(language, numbers, said):
    choices, signs, decoys = numbers
    assert Phrases("review", language).say("review-count", choices=choices, signs=signs, decoys=decoys) == said


def test_a_language_it_does_not_speak_is_answered_in_english():
    assert Phrases("telling", "de").say("telling-helps") == Phrases("telling", "en").say("telling-helps")


def test_words_or_values_that_are_missing_are_an_error():
    with pytest.raises(LookupError, match='no words for "telling-nothing"'):
        Phrases("telling", "pl").say("telling-nothing")
    with pytest.raises(LookupError, match="telling-ending"):
        Phrases("telling", "pl").say("telling-ending")


def test_one_letter_words_go_with_the_next_one():
    assert bind("a i w domu", "pl") == "a\u00a0i\u00a0w\u00a0domu"
    assert bind("a dog", "en") == "a dog"
