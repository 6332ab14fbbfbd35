"""What trainers see of `ias guide`: all findings, a list, and a handout they can hold."""

import json
import re

import pytest
from typer.testing import CliRunner

from ias_widgets.cli import app
from ias_widgets.client import guide_named, guide_of
from ias_widgets.errors import ContentError
from ias_widgets.publishing.guide import guide_html, guide_pdf, guide_pictures, handout
from ias_widgets.rooms.guides import read_guide
from tests.rooms.guides.made import ENGLISH, POLISH, changed


def run(*words):
    return CliRunner().invoke(app, ["guide", *map(str, words)])


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("IAS_STORE", str(tmp_path / "store" / "rooms.sqlite"))
    (tmp_path / "small_day.pl.md").write_text(POLISH, encoding="utf-8")
    (tmp_path / "small_day.en.md").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_guides_of_the_package_have_nothing_to_mend(folder):
    done = run("check")
    assert done.exit_code == 0, done.output
    assert "interagency_workshop  19 steps, 360 min, pl en uk; nothing to mend" in done.output


def test_every_finding_is_told_with_its_place_and_ends_with_one(folder):
    (folder / "small_day.pl.md").write_text(POLISH.replace("> break", "> braek"), encoding="utf-8")
    done = run("check", "small_day.pl.md")
    assert done.exit_code == 1
    assert "small_day.pl.md:42: expected first what the step is" in done.output
    (guide,) = json.loads(run("check", "small_day.pl.md", "--json").output)["guides"]
    assert [finding["mend"] for finding in guide["findings"]] == ['did you mean "break"?']


def test_the_list_names_guides_and_where_ones_own_lie(folder):
    done = run("list")
    assert "The interagency workshop" in done.output
    assert "guides" in done.output


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("pl", ["1. Powitanie", "2. Najpierw", "3. Film", "Przerwa"]),
        ("en", ["1. Welcome", "2. First", "3. Film", "Break", "4. What we have seen"]),
    ],
)
def test_the_pdfs_outline_leads_to_every_step(folder, language, titles):
    done = run("print", "small_day.pl.md", "-l", language, "-o", "guide.pdf")
    assert done.exit_code == 0, done.output
    outline = re.findall(rb"/Title\(([ -~]+)\)/Dest", (folder / "guide.pdf").read_bytes())
    assert [title.decode() for title in outline if b"day" not in title] == titles


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("small_day.pl.md", "-l", "uk", "-o", "g.pdf"), '"uk"'),
        (("small_day.pl.md", "-o", "g.doc"), "in .pdf or .html"),
        (("small_day.pl.md", "-o", "nowhere/g.pdf"), "no folder"),
    ],
)
def test_what_cannot_be_printed_is_told(folder, words, said):
    assert said in str(run("print", *words).exception)


def test_the_handout_holds_the_plan_with_its_times_and_every_step(folder):
    run("print", "small_day.pl.md", "-l", "en", "-o", "guide.html")
    page = (folder / "guide.html").read_text(encoding="utf-8")
    text = re.sub(r"<[^>]+>", " ", page[page.index("<body>") :])
    for said in (
        "9:00",
        "9:15",
        "9:25",
        "10:10",
        "10:20",
        "Where do you begin tomorrow?",
        "A talk apart",
        "Correct nobody.",
    ):
        assert said in text, said
    assert "100 min in all, ends at 10:40" in text
    assert text.count("Room for notes") == 4
    assert "Dzień dobry" in text  # nobody translated the words of this step
    assert '<div lang="pl">' in page
    assert "http" not in page


def test_markup_in_a_guide_stays_words():
    texts = changed(pl=("Nikogo nie poprawiaj.", "<script>x</script> #let [link](javascript:x) *tak*"))
    sheet = handout(read_guide(texts), "pl")
    page = guide_html(sheet)
    assert "<script" not in page
    assert "href" not in page
    assert "<em>tak</em>" in page
    assert guide_pdf(sheet).startswith(b"%PDF")


def test_the_same_guide_gives_the_same_paper():
    sheet = handout(read_guide(changed()), "pl")
    assert guide_pdf(sheet) == guide_pdf(sheet)


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_the_interagency_workshop_becomes_a_handout_with_all_its_steps(language):
    guide = guide_of(guide_named("interagency_workshop"))
    sheet = handout(guide, language)
    titles = [step["title"].replace("\xa0", " ") for step in sheet["steps"]]
    assert titles == [step.data["title"][language] for step in guide.steps]
    assert all(step["text"]["nodes"] for step in sheet["steps"])
    assert sheet["steps"][-1]["time"] == "15:20"
    assert len(guide_pictures(sheet, dots_per_inch=20)) >= 6


def test_a_guide_with_findings_is_not_printed(folder):
    (folder / "small_day.pl.md").write_text(POLISH.replace("> break", "> braek"), encoding="utf-8")
    done = run("print", "small_day.pl.md", "-o", "guide.pdf")
    assert isinstance(done.exception, ContentError)
