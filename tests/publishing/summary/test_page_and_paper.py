"""The summary as a web page and on paper: one sheet, nothing fetched, nothing run, the same bytes each time."""

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

import ias_widgets
from ias_widgets.phrases import SPOKEN
from ias_widgets.publishing.summary import summary_html, summary_of, summary_pdf
from ias_widgets.publishing.summary.paper import summary_pictures
from ias_widgets.publishing.summary.saying import Saying
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import CloseRound, GoTo, OpenRound, Reveal
from tests.rooms.made import Evening, said, small_agenda

PACKAGE = Path(ias_widgets.__file__).parent
ODD = '<script>alert("&")</script> #panic("no") $x$ *bold* _it_ `raw` @ref \\ // gone'


def question(words: str, choices: int) -> SingleChoice:
    ids = [f"c{number}" for number in range(choices)]
    texts = tuple(Choice(id=id_, text=said(f"{words}, answer {id_}")) for id_ in ids)
    return SingleChoice(prompt=said(words), choices=texts)


def asked_much(number: int, *, choices: int = 4, words: str = "What would you do first, and why?") -> Evening:
    """So many questions, each answered by three families; those later asked divide the room more."""
    steps = [question_step(f"q{place}", question(f"{place}: {words}", choices)) for place in range(number)]
    evening = Evening(small_agenda(*steps))
    people = evening.join(8, "border") + evening.join(5, "labour") + evening.join(5, "social")
    for place in range(number):
        evening.lead(GoTo(step=f"q{place}"), OpenRound())
        for serial, who in enumerate(people):
            evening.answer(who, f"c{serial % choices if serial < place + 2 else 0}")
        evening.lead(CloseRound(), Reveal())
    return evening


@pytest.fixture(scope="module")
def evening() -> Evening:
    return asked_much(3)


@pytest.fixture(scope="module")
def summary(evening):
    return summary_of(evening.room, "pl")


class Elements(HTMLParser):
    """All elements with their attributes, and whether each was closed where it should be."""

    def __init__(self) -> None:
        super().__init__()
        self.found, self.open = [], []

    def handle_starttag(self, tag, attrs) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        assert self.open.pop() == tag


def elements(html: str) -> list[tuple[str, dict[str, str]]]:
    parser = Elements()
    parser.feed(html)
    assert parser.open == []
    return parser.found


def test_the_web_page_runs_nothing_and_names_no_other_address(summary) -> None:
    html = summary_html(summary)
    found = elements(html)
    assert not {"script", "link", "iframe", "img", "object", "form"} & {tag for tag, _ in found}
    assert not [one for one in found if any(name.startswith("on") or name in ("src", "href") for name in one[1])]
    assert not re.search(r"https?:|url\(|@import", html)


def test_the_web_page_says_its_language_and_has_headings_and_tables_that_can_be_heard(summary) -> None:
    found = elements(summary_html(summary))
    assert ("html", {"lang": "pl"}) in found
    tags = [tag for tag, _ in found]
    assert (tags.count("h1"), tags.count("main"), tags.count("table")) == (1, 1, 3)
    assert all(attrs.get("scope") in ("col", "row", "colgroup", "rowgroup") for tag, attrs in found if tag == "th")
    assert len([tag for tag in tags if tag == "h2"]) >= 1


def test_families_have_colour_pattern_and_name_on_the_web_page(summary) -> None:
    html = summary_html(summary)
    assert [group.look for group in summary.groups] == [1, 2, 3]
    for group in summary.groups:
        assert f"f{group.look}" in html
        assert html.count(group.name) > len(summary.asked)


def test_the_web_page_is_the_same_each_time(evening, summary) -> None:
    assert summary_html(summary_of(evening.room, "pl")) == summary_html(summary)


@pytest.mark.parametrize("language", SPOKEN)
def test_the_paper_is_one_pdf_page_and_the_same_each_time(evening, language) -> None:
    page = summary_of(evening.room, language)
    made = summary_pdf(page)
    assert made.startswith(b"%PDF")
    assert made == summary_pdf(page)
    assert len(summary_pictures(page, dots_per_inch=20)) == 1


def test_what_looks_like_markup_is_printed_as_it_is() -> None:
    page = summary_of(asked_much(1, words=ODD).room, "en")
    assert ODD in page.asked[0].title
    assert "<script" not in summary_html(page)
    assert len(summary_pictures(page, dots_per_inch=20)) == 1


def test_of_more_than_a_page_holds_the_most_divided_stay_and_a_line_counts_the_others() -> None:
    page = summary_of(asked_much(14, choices=6).room, "en")
    kept = [one.number for one in page.asked]
    assert 4 <= len(kept) < 14
    assert kept == list(range(15 - len(kept), 15))
    assert any(str(14 - len(kept)) in note and "record" in note for note in page.notes)
    assert len(summary_pictures(page, dots_per_inch=20)) == 1


def test_seven_questions_of_four_answers_all_stand_on_one_page() -> None:
    page = summary_of(asked_much(7).room, "uk")
    assert len(page.asked) == 7
    assert len(summary_pictures(page, dots_per_inch=20)) == 1


# ---- words ---------------------------------------------------------------------------------------


def catalogue(language: str) -> dict[str, set[str]]:
    """Key to the values its words ask for; "ze" is asked for by Polish and Ukrainian alone, and each writes days its way."""
    text = (PACKAGE / "locales" / language / "summary.ftl").read_text(encoding="utf-8")
    blocks = (block for block in re.split(r"\n(?=[a-z])", text) if re.match(r"[a-z][\w-]* =", block))
    found = {block.split(" =")[0]: set(re.findall(r"\$(\w+)", block)) - {"ze"} for block in blocks}
    return found | {"summary-day": set()}


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_says_the_same_with_the_same_values(language) -> None:
    assert catalogue(language) == catalogue("pl")


def test_no_words_are_left_that_nothing_names() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "publishing" / "summary").glob("*.py"))
    heads = ("way-", "vote-", "counts-", "film-", "safety", "rights", "evidence")
    said_keys = [key.removeprefix("summary-") for key in catalogue("en")]
    assert [key for key in said_keys if f'"{key}"' not in source and not key.startswith(heads)] == []


def test_no_type_on_paper_is_smaller_than_9_points() -> None:
    paper = (PACKAGE / "publishing" / "summary" / "paper.typ").read_text(encoding="utf-8")
    assert min(float(size) for size in re.findall(r"(?:text\(|size: )([\d.]+)pt", paper)) >= 9
    css = (PACKAGE / "publishing" / "summary" / "page.css").read_text(encoding="utf-8")
    assert min(float(size) for size in re.findall(r"font-size: ([\d.]+)em", css)) >= 1


def test_a_page_asked_for_in_another_language_is_english(evening) -> None:
    page = summary_of(evening.room, "de")
    assert page.language == "en"
    assert msgspec.structs.replace(page) == summary_of(evening.room, "en")


@pytest.mark.parametrize(("changed", "verb"), [(1, "zmieniła"), (2, "zmieniły"), (5, "zmieniło"), (22, "zmieniły")])
def test_polish_verbs_agree_with_how_many_changed(changed, verb) -> None:
    assert f"{changed} {verb} " in Saying("pl")("shift", both=30, changed=changed, ze="no").replace("\u00a0", " ")
