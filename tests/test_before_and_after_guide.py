"""The guide on tests before and after a training says what the screens, the bank and the record do."""

import re
from pathlib import Path

import pytest

from ias_widgets.client.items import feedback_form, item_bank
from ias_widgets.phrases import SPOKEN, Phrases
from ias_widgets.rooms.item_bank import EACH

GUIDES = Path(__file__).parents[1] / "workshop_guides"
GUIDE = {"pl": "before_and_after.pl.md", "en": "before_and_after.md", "uk": "before_and_after.uk.md"}
QUOTES = {"pl": "„{}”", "en": "“{}”", "uk": "«{}»"}
WITHIN_QUOTES = {"pl": "»{}«", "en": "‘{}’", "uk": "„{}“"}
ON_THE_CONSOLE = ["preparing-sheets", "preparing-programme", "sheet-title-later", "console-sheet-link"]


def text_of(language):
    """Return the guide with each run of white space as one space."""
    return " ".join((GUIDES / GUIDE[language]).read_text(encoding="utf-8").split())


@pytest.mark.parametrize("language", SPOKEN)
def test_what_it_calls_by_name_is_called_so_on_the_screens(language):
    words = Phrases("sheet_console", language)
    named = [words.say(key) for key in ON_THE_CONSOLE] + [words.say("next-sheet_close", purpose="before")]
    assert [name for name in named if QUOTES[language].format(name) not in text_of(language)] == []
    rather_not = Phrases("sheet", language).say("sheet-code-rather-not")
    assert WITHIN_QUOTES[language].format(rather_not) in text_of(language)


@pytest.mark.parametrize("language", SPOKEN)
def test_its_numbers_are_those_of_the_bank_and_the_form(language, tmp_path):
    bank, text = item_bank(tmp_path), text_of(language)
    rows = re.findall(r"\| \d \| [^|]*?, (\d+) ", text)
    assert [int(number) for number in rows] == [EACH, EACH, len(feedback_form()["a"]), EACH]
    sentence = text[text.index("items.yaml)") :][:60]
    assert [int(number) for number in re.findall(r"\d+", sentence)] == [len(bank.items), len(bank.pairs())]


def test_it_says_the_same_in_each_language():
    texts = [(GUIDES / GUIDE[language]).read_text(encoding="utf-8") for language in SPOKEN]
    for pattern in (r"^#+ ", r"^\d\. ", r"^- ", r"^\|", r"^>", r"\]\(([^)#]+\.yaml)"):
        assert len({len(re.findall(pattern, text, re.MULTILINE)) for text in texts}) == 1, pattern
    for pattern in (r"`[^`]+`", r"\d+ ?%|\d{2,}"):
        found = [
            [re.sub(r"\D", "", one) or one for one in re.findall(pattern, text.partition("##")[2])] for text in texts
        ]
        assert found[0] == found[1] == found[2], pattern


@pytest.mark.parametrize("language", SPOKEN)
def test_the_later_test_is_told_from_the_page_on_servers(language):
    anchor = re.search(r"\((before_you_start[^)#]*)#([^)]+)\)", (GUIDES / GUIDE[language]).read_text(encoding="utf-8"))
    headings = re.findall(r"^## (.+)$", (GUIDES / anchor[1]).read_text(encoding="utf-8"), re.MULTILINE)
    assert anchor[2] in [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]
