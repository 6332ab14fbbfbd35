import re
from pathlib import Path

import pytest

import ias_widgets
from ias_widgets.phrases import Phrases
from ias_widgets.widgets.words import LANGUAGES, Words, bind

PACKAGE = Path(ias_widgets.__file__).parent
CATALOGUES = {code: (PACKAGE / "locales" / code / "console.ftl").read_text(encoding="utf-8") for code in LANGUAGES}


def messages(text):
    """Key to the values its words ask for."""
    found = {}
    for block in re.split(r"\n(?=[a-z])", text):
        if match := re.match(r"([a-z][\w-]*) =", block):
            found[match[1]] = set(re.findall(r"\$(\w+)", block)) - {"ze"}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language):
    assert messages(CATALOGUES[language]).keys() == messages(CATALOGUES["pl"]).keys()


def sources(*folders):
    for folder in folders:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            yield path.read_text(encoding="utf-8")


def test_all_words_that_the_code_names_are_there():
    named = {
        key for source in sources("widgets") for key in re.findall(r"""\b(?:say|rich)\(\s*["']([\w-]+)["']""", source)
    }
    assert len(named) > 60
    for language in LANGUAGES:
        known = (Words(language), Phrases("cohort_view", language))
        assert [key for key in sorted(named) if not any(words.has(key) for words in known)] == []


def test_every_refusal_of_a_room_has_words_in_every_language():
    codes = {
        code for source in sources("rooms", "hub", "client") for code in re.findall(r'Refused\(\s*"([a-z-]+)"', source)
    }
    assert {"stale-view", "not-open", "branch-taken"} <= codes
    for language in LANGUAGES:
        assert [code for code in sorted(codes) if not Words(language).has(f"refusal-{code}")] == []


def test_every_next_move_has_words_in_every_language():
    source = (PACKAGE / "rooms" / "moves.py").read_text(encoding="utf-8")
    codes = (
        set(re.findall(r'Move\("(\w+)"', source))
        | set(re.findall(r'_onward\(room, "(\w+)"', source))
        | {"begin", "step"}
    )
    assert {"open", "close", "branch"} <= codes
    for language in LANGUAGES:
        words = Words(language)
        assert [code for code in sorted(codes) if not words.has(f"next-{code}")] == []
        assert [code for code in sorted(codes - {"decide"}) if not words.has(f"next-{code}-more")] == []


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("pl", 1, "1 osoba"), ("pl", 2, "2 osoby"), ("pl", 5, "5 osób"), ("pl", 22, "22 osoby"), ("pl", 112, "112 osób"),
        ("uk", 1, "1 особа"), ("uk", 3, "3 особи"), ("uk", 11, "11 осіб"), ("uk", 21, "21 особа"),
        ("en", 1, "1 person"), ("en", 2, "2 people"),
    ],
)  # fmt: skip
def test_numbers_take_the_right_form(language, n, said):
    assert Words(language).say("console-on-break", n=n).startswith(said)


def test_a_language_it_does_not_speak_is_answered_in_english():
    assert Words("de").say("console-back") == Words("en").say("console-back")


def test_words_that_are_missing_are_an_error():
    with pytest.raises(LookupError, match="no-such-words"):
        Words("pl").say("no-such-words")
    with pytest.raises(LookupError, match="console-code"):
        Words("pl").say("console-code")


def test_what_is_put_into_words_is_escaped():
    assert "<script>" not in Words("en").rich("console-code", code="<script>")


@pytest.mark.parametrize(("n", "said"), [(34, "z"), (100, "ze"), (150, "ze"), (200, "z"), (1500, "z"), (112_000, "ze")])
def test_polish_says_ze_before_a_hundred(n, said):
    assert Words("pl").say("console-of", of=n, ze=Words.ze(n)).split()[0] == said


def test_one_letter_words_are_bound_to_the_next():
    assert bind("Kto i w co", "pl") == "Kto i\u00a0w\u00a0co"
    assert bind("a b", "en") == "a b"
