"""The programme's report says what the findings say, in three languages, and nothing of those who are hidden."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest

from ias_widgets.phrases import SPOKEN
from ias_widgets.publishing.report.drawing import SIZE, width_of
from ias_widgets.publishing.report.gathering import gathered
from ias_widgets.publishing.report.making import report_of
from ias_widgets.publishing.report.page import report_html
from ias_widgets.publishing.report.paper import _inputs, report_pdf
from ias_widgets.publishing.report.saying import Saying
from ias_widgets.publishing.report.training import trainings_of
from tests.publishing.report.conftest import HIDDEN, safe_of

VOID = {"meta", "br", "circle", "line", "rect", "polygon", "path"}


class Read(HTMLParser):
    """What stands in a page: its elements, its ids, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements, self.ids, self.open = [], [], []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self.ids += [value for name, value in attributes if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words += f" {data}"


def plain(words: str) -> str:
    return re.sub(r"\s+", " ", unescape(words)).strip()


def beyond(svg: str) -> list[str]:
    """Return the words of a picture that reach beyond its edges."""
    wide = float(re.search(r'viewBox="0 0 ([\d.]+)', svg)[1])
    found = []
    for look, words in re.findall(r"<text ([^>]*)>([^<]*)</text>", svg):
        about = dict(re.findall(r'([\w-]+)="([^"]*)"', look))
        long = width_of(unescape(words), float(about.get("font-size", SIZE)))
        left = float(about["x"]) - {"start": 0, "middle": long / 2, "end": long}[about.get("text-anchor", "start")]
        if left < -3 or left + long > wide + 3:
            found.append(words)
    return found


@pytest.fixture(scope="module")
def report(told):
    return report_of(told)


@pytest.fixture(scope="module")
def page(report):
    return report_html(report)


@pytest.fixture(scope="module")
def sheets(report):
    """All words that typst gets."""
    return plain(json.loads(json.dumps(_inputs(report)["data"])).replace("\\n", " "))


def test_each_finding_is_told_in_its_own_words_on_the_page_and_on_paper(told, page, sheets):
    words = plain(Read(page).words)
    findings = (
        told.main.kept,
        told.items,
        told.decisions,
        told.shift,
        told.noticing,
        told.agreement,
        told.missing,
        told.places,
    )
    for finding in findings:
        assert finding.few is None
        assert plain(finding.sentence()) in words
        assert plain(finding.assumption) in words
        assert plain(json.dumps(finding.sentence(), ensure_ascii=False)[1:-1]) in sheets
    assert plain(told.main.gain.sentence()) in words
    assert plain(told.main.gain.headline) in words


def test_every_figure_of_the_tables_is_the_findings_own(told, page):
    words = plain(Read(page).words)
    for finding in (told.main.gain, told.main.kept, told.items, told.shift, told.noticing, told.places):
        for row in finding.table().astype(object).itertuples(index=False, name=None):
            for cell in row:
                assert plain(str(cell)) in words


def test_the_forest_names_each_training_with_its_gain_and_hides_the_small_one(told, report):
    picture = next(one for section in report.sections for one in section.pictures if one.id == "gain")
    drawn = [plain(words) for words in re.findall(r"<text[^>]*>([^<]*)</text>", picture.svg)]
    rows = {row.name: row for row in told.main.gain.rows}
    assert rows["Zamość"].gain is None
    assert plain(told.main.gain.words.say("cohort-gain-hidden", least=10)) in drawn
    for name, row in rows.items():
        assert name in drawn
        if row.gain is not None:
            assert f"{row.gain * 100:.1f}".replace(".", ",").replace("-", "−") in drawn
    assert plain(told.main.gain.words.say("cohort-gain-all")) in drawn


def test_what_hidden_people_answered_changes_no_letter_of_report_and_pages(part, told, page):
    rooms = list(part.rooms.loc[part.rooms["cohort"] == HIDDEN, "room"])
    assert rooms
    sheets, answers, marks = (part.frame(name).copy() for name in ("sheets", "answers", "marks"))
    theirs = sheets["room"].isin(rooms)
    assert theirs.sum() > 20
    sheets.loc[theirs, "right"] = ~sheets.loc[theirs, "right"].fillna(value=False).astype(bool)
    voted = answers["room"].isin(rooms) & answers["choice"].notna()
    assert voted.sum() > 5
    answers.loc[voted, "choice"] = answers.loc[voted].groupby(["room", "question"])["choice"].transform("min")
    others = replace(part, sheets=sheets, answers=answers, marks=marks[~marks["room"].isin(rooms)])
    assert report_html(report_of(gathered(safe_of(others), "pl"))) == page
    pages = [trainings_of(safe_of(one), "pl", [HIDDEN])[HIDDEN] for one in (part, others)]
    assert pages[0] == pages[1]


def test_a_hidden_training_is_named_with_the_reason(report):
    hidden = next(section for section in report.sections if section.id == "hidden")
    assert any(
        "pary testów" in line and "Zamość" in line and "mniej niż 10 osób" in line for line in map(plain, hidden.listed)
    )


def test_synthetic_data_are_marked_on_every_page_and_real_ones_are_not(told, report, page):
    assert "dane syntetyczne" in Read(page).words
    assert '@bottom-center { content: "dane syntetyczne"' in page
    real = report_of(told._replace(synthetic=False, programme=told.programme._replace(title={"pl": "Program"})))
    assert (real.mark, real.warnings) == ("", ())
    assert "syntetyczn" not in Read(report_html(real)).words
    assert report.title in report_html(report)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the PDF's words")
def test_the_pdf_has_two_to_four_pages_each_with_the_mark_and_the_same_bytes_each_time(report, tmp_path):
    made = report_pdf(report)
    assert made == report_pdf(report)
    (tmp_path / "report.pdf").write_bytes(made)
    words = subprocess.run(
        ["pdftotext", "-layout", "report.pdf", "-"], cwd=tmp_path, capture_output=True, check=True
    ).stdout.decode()
    pages = words.strip("\f").split("\f")
    assert 2 <= len(pages) <= 4
    assert all("dane syntetyczne" in one for one in pages)
    assert "Zamość" in words


def test_the_page_is_one_file_that_asks_nobody_and_reads_in_order(page, report):
    read = Read(page)
    assert "script" not in {tag for tag, _ in read.elements}
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page)
    assert not [one for tag, one in read.elements if tag in {"link", "img", "iframe"}]
    assert len(read.ids) == len(set(read.ids))
    tags = [tag for tag, _ in read.elements]
    assert [tags.count(tag) for tag in ("h1", "main", "header", "footer")] == [1, 1, 1, 1]
    pictures = sum(len(section.pictures) for section in report.sections)
    assert tags.count("figure") == tags.count("svg") == tags.count("details") == pictures == 9
    named = [one["aria-labelledby"] for tag, one in read.elements if tag == "svg"]
    assert set(named) <= set(read.ids)


@pytest.mark.parametrize("language", SPOKEN)
def test_each_language_has_its_own_words_and_the_same_figures(told, safe, language):
    here = told if language == "pl" else gathered(safe, language)
    words = Read(report_html(report_of(here))).words
    assert f"{told.main.gain.estimate:.6f}" == f"{here.main.gain.estimate:.6f}"
    assert plain(Saying(language)("label")) in plain(words)
    if language != "pl":
        assert plain(Saying("pl")("label")) not in plain(words)
        assert "Służby mundurowe" not in words
        assert "Telefon do KCIK" not in words
    for section in report_of(here).sections:
        for picture in section.pictures:
            assert beyond(picture.svg) == []
    if language != "uk":
        assert not re.search(r"[а-яі]{3}", words)


def test_more_cohorts_than_a_page_holds_are_drawn_on_several_and_none_is_lost(told):
    rows = tuple(
        row._replace(cohort=f"{row.cohort}-{copy}", name=f"{row.name} {copy}")
        for copy in range(10)
        for row in told.main.gain.rows
    )
    many = told._replace(main=told.main._replace(gain=replace(told.main.gain, rows=rows)))
    pictures = next(section for section in report_of(many).sections if section.id == "gain").pictures
    assert [picture.id for picture in pictures] == ["gain", "gain-2"]
    assert all(float(re.search(r'height="([\d.]+)"', picture.svg)[1]) < 980 for picture in pictures)
    drawn = "".join(picture.svg for picture in pictures)
    assert all(f">{row.name}<" in drawn for row in rows)


def test_of_many_questions_asked_twice_those_are_drawn_at_which_most_people_moved(told):
    one = told.shift.questions[0]
    still = tuple(
        tuple(value if row == column else 0 for column, value in enumerate(values))
        for row, values in enumerate(one.table)
    )
    many = replace(
        told.shift, questions=(*(replace(one, question=f"Still {place}", table=still) for place in range(9)), one)
    )
    svg = (
        next(section for section in report_of(told._replace(shift=many)).sections if section.id == "talk")
        .pictures[0]
        .svg
    )
    assert one.question in svg
    assert svg.count("Still") == 3


@pytest.mark.parametrize(
    ("ends", "which"), [((-0.1, -0.02), "lower"), ((0.02, 0.1), "higher"), ((-0.02, 0.03), "alike")]
)
def test_it_is_said_what_it_means_that_some_are_missing(told, ends, which):
    leavers = replace(told.missing.leavers, interval=ends)
    made = report_of(told._replace(missing=replace(told.missing, leavers=leavers)))
    notes = next(picture.notes for section in made.sections for picture in section.pictures if picture.id == "missing")
    assert Saying("pl")("missing-means", which=which) in notes
