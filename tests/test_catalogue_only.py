"""What people see comes from the catalogue: no words stand in the code, none is missed, and none lies idle."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ias_widgets.phrases import SPOKEN
from tests.catalogue_reading import asked_of_python, asked_of_views, literals_shown, texts_of_markup

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "ias_widgets"
PAGES = [*PACKAGE.glob("frontend/src/pages/*.html"), *PACKAGE.glob("hub/voila-template/*.*")]
ASKERS = frozenset({"say", "rich", "has"})

SHOWN = ("widgets", "publishing", "cohorts", "rooms", "hub", "questions", "client", "cases")
"""Folders whose values reach people; the command line (``cli/``) speaks English to whoever serves."""

ALLOWED = {
    "widgets/words.py": "the languages' own names",
    "rooms/typescript.py": "writes TypeScript",
    "rooms/identity.py": "letters that fold",
    "hub/linking.py": "letters that fold",
    "rooms/known_names.py": "first names and capitals that are looked up",
    "rooms/pointing_out.py": "letters and words that are looked up",
    "cohorts/drawing/hake.py": "plotly's own placeholders",
    "cohorts/drawing/items.py": "plotly's own placeholders",
    "cohorts/drawing/look.py": "names of fonts",
    "cohorts/engines.py": "a setting of DuckDB",
    "cohorts/programme/making.py": "letters that fold",
    "publishing/report/drawing.py": "letters by their width, and names of fonts",
    "publishing/report/page.py": "the tags of a page: no words",
    "publishing/synthetic/agendas.py": "titles of the synthetic programme, part of its data",
    "publishing/synthetic/package.py": "the data package's own description: English",
    "publishing/synthetic/plan.py": "titles and towns of the synthetic programme, part of its data",
    "publishing/synthetic/readme.py": "what lies beside the synthetic programme: English",
    "publishing/synthetic/stating.py": "comments in a file that is written: English",
    "questions/folding.py": "ends of words that fold",
    "questions/stop_words.py": "words that are left out",
    "questions/words.py": "what simulated people write",
    "cases/beginning.py": "letters that fold",
    "cases/drawing/measuring.py": "letters by their width",
    "cases/schema/boards.py": "help for authors in their editor: English",
    "cases/schema/film.py": "help for authors in their editor: English",
    "cases/schema/texts.py": "help for authors in their editor: English",
    "cases/stills.py": "the tags of a picture: no words",
    "cases/writing.py": "comments in a film's files: English",
    "cases/reading/film.py": "an error's mend for authors: English",
    "hub/serving.py": "words on the terminal: English",
    "client/simulation.py": "words on the terminal: English",
    "frontend/src/pages/tablet.html": "the program's name, before a script runs",
    "frontend/src/pages/screen.html": "the program's name, before a script runs",
    "frontend/src/pages/remote.html": "the program's name, before a script runs",
    "hub/voila-template/page.html": "the program's name; three languages where no script runs",
}
"""Files that may hold words, and why."""

BEFORE_SCRIPTS = re.compile(r"^\{%- set words = \{(.*?)\n\} -%\}", re.MULTILINE | re.DOTALL)
"""The template's own words: Jinja in Voilà reaches no catalogue."""

METHODS = tuple(
    path.stem.removeprefix("method_").replace("_", "-")
    for path in sorted((PACKAGE / "locales" / "en").glob("method_*.ftl"))
)
"""Stems of methods: each has a title and an assumption, asked for by their base."""

HOLES: dict[str, tuple[str, ...]] = {
    "*-assumption": METHODS,
    "*-title": METHODS,
    "board-by-*": ("1", "3", "6"),
    "closing-*": (),
    "cohort-difference-column-*": ("side", "cohort", "pairs", "gain", "interval"),
    "cohort-view-*": (
        "table",
        "download",
        "synthetic",
        "language",
        "views",
        "beside",
        "waiting",
        "folder",
        "widest",
        "clearest",
    ),
    "cohort-view-file-*": (),
    "cohort-view-filter-*": (),
    "cohort-view-source-*": (),
    "cohort-view-tab-*": (),
    "cohort-view-tests-*": (),
    "console-*": (),
    "console-*-hint": ("naming", "signs"),
    "console-*-off": (),
    "console-add-*": (),
    "console-add-missing-*": (),
    "console-add-sheet-*": (),
    "console-agencies-*": (),
    "console-curtain-*": (),
    "console-ends-*": (),
    "console-facts-*": (),
    "console-film-*": ("again", "beginning", "resting", "over", "to-shot", "speed"),
    "console-path-*": (),
    "console-phase-*": (),
    "console-rule-*": (),
    "console-rule-option-*": (),
    "console-start-*": (),
    "console-step-*": (),
    "console-wait-*": (),
    "decisions-of-all-*": ("all", "none"),
    "desk-*": (),
    "desk-hint-*": ("name", "phone", "document", "email", "address"),
    "desk-kind-*": ("answer", "question", "note", "commitment"),
    "desk-stage-*": (),
    "desk-state-*": (),
    "drawing-*": (),
    "film-*": (),
    "guide-*": (),
    "guide-*-*": ("1", "2", "3", "4", "5", "6", "7"),
    "guide-*-about": (),
    "handout-*": ("notes-board", "commitments-board"),
    "handout-field-*": (),
    "handout-kind-*": (),
    "next-*": (),
    "note-state-*": (),
    "next-*-more": (),
    "next-decide-*": (),
    "path-*": (),
    "path-node-*": (),
    "place-axis-*": (),
    "player-*": (),
    "player-refused-*": (),
    "poll-*": (),
    "preflight-*": (),
    "preflight-*-*": (),
    "preflight-*-or": (),
    "preflight-*-or-more": (),
    "preflight-language-*": (),
    "preflight-state-*": (),
    "preflight-when-*": (),
    "preparing-*": (),
    "preparing-*-hint": (),
    "preparing-kind-*": (),
    "preparing-occasion-*": (),
    "preparing-sheet-*": (),
    "record-*": (),
    "record-*-*": (),
    "record-*-*-is": (),
    "record-*-about": (),
    "record-any-*": (),
    "record-head-*": (),
    "record-type-*": (),
    "record-unit-*": (),
    "referral-mismatch-*": (),
    "refusal-*": (),
    "prompts-ask-*": (),
    "remote-*": ("blank_off", "calm_off"),
    "remote-*-*": (),
    "remote-*-more": (),
    "remote-curtain-*": (),
    "remote-did-*": ("blank_off", "calm_off"),
    "remote-phase-*": (),
    "remote-refusal-*": (),
    "remote-refused-*": (),
    "review-*": (),
    "review-how-*": ("1", "2", "3", "4", "5"),
    "review-strength-*": (),
    "review-verdict-*": (),
    "rule-*": (),
    "scale-*": (),
    "screen-rule-*": (),
    "seating-*": (),
    "sheet-code-*": (),
    "sheet-title-*": (),
    "sign-noted-*": (),
    "sign-refused-*": (),
    "sign-strength-*": ("strong", "medium", "weak"),
    "signs-group-*": (
        "deceptive_recruitment",
        "coercive_recruitment",
        "vulnerability_recruitment",
        "exploitation",
        "coercion_destination",
        "vulnerability_destination",
        "other",
    ),
    "simulated-*-*": ("note", "question", "commitment", "1", "2", "3", "4", "5"),
    "summary-*": (),
    "summary-counts-*": ("several", "ranking", "procedure", "place", "referral"),
    "summary-film-*": (),
    "summary-vote-*": ("1", "2"),
    "summary-way-*": (),
    "summary-way-rule-*": (),
    "summary-way-tie-*": (),
    "telling-*": (),
    "telling-strength-*": (),
    "unit-*": ("rooms",),
    "words-*": ("list", "cloud"),
    "workbench-*": (),
    "workbench-choosing-*-do": (),
    "workbench-concern-*": (),
    "workbench-how-*": (),
    "workbench-strength-*": (),
    "cohort-gain-*": (),
    "cohort-gain-column-*": (),
    "cohort-gain-gone-*": (),
    "cohort-gain-read-*": (),
    "concordance-*": (),
    "decisions-by-family-*": (),
    "export-*": (),
    "export-*-*": (),
    "export-*-*-is": (),
    "export-*-about": (),
    "export-any-*": (),
    "export-any-*-is": (),
    "export-unit-*": (),
    "hidden-*": (),
    "item-quality-column-*": (),
    "item-quality-flag-*": (),
    "items-moved-*": (),
    "items-moved-column-*": ("n-before", "n-after"),
    "normalised-gain-*": (),
    "normalised-gain-band-*": (),
    "normalised-gain-column-*": (),
    "noticing-*": (),
    "paired-gain-*": (),
    "paired-gain-column-*": (),
    "report-stage-*": (),
    "report-read-*": (),
    "report-method-*": (),
    "report-fact-*": (),
    "report-next-*": (),
    "report-*": (),
    "retention-*": (),
    "retention-column-*": (),
    "what-*": (),
}
"""Keys put together in code. What fills a hole stands in the code as a word of its own, or here."""

PREFIXED = {
    "cases/drawing": "drawing-",
    "publishing/record/workbook": "record-",
    "publishing/review_sheet": "review-",
    "publishing/summary/asking": "summary-",
}
"""Folders and files whose own ``say`` puts this before the key."""


def python(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (PACKAGE / folder).rglob("*.py"))


def views() -> list[Path]:
    sources = [path for path in (PACKAGE / "frontend" / "src").rglob("*.ts*") if "fixtures" not in path.parts]
    return sorted([*sources, *(PACKAGE / "widgets").rglob("*.js")])


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def catalogue(language: str) -> dict[str, str]:
    """Return each key with the name of its file."""
    return {
        key: path.stem
        for path in sorted((PACKAGE / "locales" / language).glob("*.ftl"))
        for key in re.findall(r"^([a-z][\w-]*) =", read(path), re.MULTILINE)
    }


@cache
def words_of_the_code() -> frozenset[str]:
    """Return every string that stands in the code as it is: keys, and what fills a hole in one."""
    nodes = (node for path in python(".") for node in ast.walk(ast.parse(read(path))))
    of_python = (word for node in nodes if (word := _word(node)) is not None)
    of_views = (
        word
        for path in views()
        for word in re.findall(r"[\"'`]([\w-]+)[\"'`]|(?:[{,|] |^\s+)(\w+):", read(path), re.MULTILINE)
    )
    return frozenset(of_python) | {word for pair in of_views for word in pair}


def _word(node: ast.AST) -> str | None:
    """Return a string as it stands, or the name of a field."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def asked() -> Iterator[tuple[str, int, str]]:
    for path in python("."):
        prefix = next((one for folder, one in PREFIXED.items() if name_of(path).startswith(folder)), "")
        for line, key in asked_of_python(read(path), ASKERS):
            yield name_of(path), line, key if key.startswith(prefix) else prefix + key
    for path in views():
        for line, key in asked_of_views(read(path)):
            yield name_of(path), line, key


def is_asked_for(key: str) -> bool:
    known = words_of_the_code()
    if key in known:
        return True
    for hole, fillings in HOLES.items():
        fits = re.fullmatch(re.escape(hole).replace(r"\*", "(.+)"), key)
        if fits and all(filling in known or filling in fillings for filling in fits.groups()):
            return True
    return False


@pytest.mark.parametrize("path", python(*SHOWN), ids=name_of)
def test_no_words_stand_in_the_code(path: Path) -> None:
    if name_of(path) not in ALLOWED:
        assert [(one.line, one.words) for one in literals_shown(read(path))] == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_words_stand_in_a_page(path: Path) -> None:
    if name_of(path) not in ALLOWED:
        assert texts_of_markup(read(path)) == []


def test_what_a_page_says_before_a_script_runs_it_says_in_each_language() -> None:
    [own] = BEFORE_SCRIPTS.findall(read(PACKAGE / "hub" / "voila-template" / "index.html.j2"))
    said = {code: re.findall(r"'(\w+)': '[^']+'", words) for code, words in re.findall(r"'(\w\w)': \{(.*)\}", own)}
    assert set(said) == set(SPOKEN)
    assert len({tuple(keys) for keys in said.values()}) == 1


@pytest.mark.parametrize("path", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: str(path.name))
def test_a_notebook_shown_as_a_page_says_nothing_of_its_own(path: Path) -> None:
    cells = json.loads(read(path))["cells"]
    told = [cell for cell in cells if cell["cell_type"] == "markdown"]
    assert [cell["id"] for cell in told if "notebook-only" not in cell["metadata"].get("tags", [])] == []
    found = [
        one.words for cell in cells if cell["cell_type"] == "code" for one in literals_shown("".join(cell["source"]))
    ]
    question = "".join(found) if path.name == "poll.ipynb" else ""
    assert found == [] or "Whom do you call first?" in question  # the example's own question


def test_every_file_that_may_hold_words_is_there_and_holds_some() -> None:
    for name in ALLOWED:
        path = PACKAGE / name
        found = texts_of_markup(read(path)) if path.suffix == ".html" else literals_shown(read(path))
        assert found, f"{name} holds no words any more: take it off the list"


def test_every_key_that_is_asked_for_is_there() -> None:
    known = catalogue("en")
    found = list(asked())
    assert len(found) > 500
    assert [one for one in found if not one[2].endswith("*") and one[2] not in known] == []


def test_every_key_with_a_hole_is_one_of_those_listed() -> None:
    holes = {key for _, _, key in asked() if key.endswith("*")}
    listed = {hole.partition("*")[0] + "*" for hole in HOLES}
    assert holes <= listed
    known = catalogue("en")
    assert [hole for hole in HOLES if not any(key.startswith(hole.partition("*")[0]) for key in known)] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_every_key_is_asked_for_by_somebody(language: str) -> None:
    assert [f"{file}: {key}" for key, file in catalogue(language).items() if not is_asked_for(key)] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_has_every_key(language: str) -> None:
    assert catalogue(language) == catalogue("en")


PLANTED = {
    "a value": 'self._heading.value = "Wyniki"',
    "a value in one of two cases": 'self._heading.value = "Wyniki" if shown else ""',
    "a description": 'ipywidgets.Button(description="Go")',
    "a placeholder": 'ipywidgets.Text(placeholder="nazwa")',
    "a tooltip": 'button.tooltip = "Close"',
    "markup": 'html.value = "<p>The vote is open</p>"',
    "markup with holes": 'html.value = f"<b>{n}</b> answers"',
    "an attribute that is read out": "made = f'<i aria-label=\"Closed\">{mark}</i>'",
    "a picture's words": 'made = \'<img alt="A map" src="x">\'',
    "a sentence on its way": 'said = "Nobody is here yet."',
    "a heading on its way": 'said = "Second vote"',
    "Polish": 'said = "głosów"',
    "Ukrainian": 'said = "голосів"',
    "what a container shows": 'ipywidgets.HTML("Wyniki")',
    "a figure's title": 'figure.update_layout(title="Decisions")',
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_words_that_are_planted_are_found(planted: str) -> None:
    assert literals_shown(f'"""About this."""\n{planted}\n')


@pytest.mark.parametrize(
    "harmless",
    [
        "box([self.lead], 'lead', 'mod-wide mod-plain')",
        'html.value = f\'<p class="bar name">{words.rich("console")}</p>\'',
        'raise ContentError("points", "3 to 7 points", str(self.points))',
        'traitlets.Unicode("", help="What it does.").tag(sync=True)',
        'log.exception("A %s could not be taken", name)',
        'def f():\n    """Return words. And more."""',
    ],
)
def test_what_nobody_is_shown_is_let_be(harmless: str) -> None:
    assert literals_shown(harmless) == []


@pytest.mark.parametrize(
    "planted",
    [
        "<p>Loading</p>",
        '<img alt="A map">',
        "<title>Screen</title>",
        "<noscript>{% trans %}Needs it{% endtrans %}</noscript>",
    ],
)
def test_words_planted_in_a_page_are_found(planted: str) -> None:
    assert texts_of_markup(planted)


def test_a_key_that_nobody_knows_and_one_that_nobody_asks_for_are_found() -> None:
    assert list(asked_of_python('words.say("no-such-key" if n else f"console-{n}")', ASKERS)) == [
        (1, "no-such-key"),
        (1, "console-*"),
    ]
    assert list(asked_of_views('<b>{say(open ? "no-such-key" : `rule-${rule}`)}</b>')) == [
        (1, "no-such-key"),
        (1, "rule-*"),
    ]
    assert not is_asked_for("console-phase-" + "of-nobody")
    assert not is_asked_for("screen-no-such" + "-key")
