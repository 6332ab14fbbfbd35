"""Notebooks are thin, clean, and run."""

import json
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from ias_widgets.client import shipped
from ias_widgets.questions import kinds, question_of
from tests.widgets.conftest import hub  # noqa: F401

NOTEBOOKS = sorted(shipped("notebooks").glob("*.ipynb"))


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    return request.param


def read(path: Path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_facilitators_the_polls_and_the_learners_are_there():
    assert {"facilitator", "poll", "practice"} <= {path.stem for path in NOTEBOOKS}


def test_it_holds_no_output_and_no_count(notebook):
    code = [cell for cell in read(notebook)["cells"] if cell["cell_type"] == "code"]
    assert code
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)


def test_it_holds_no_logic(notebook):
    cells = [cell["source"] for cell in read(notebook)["cells"] if cell["cell_type"] == "code"]
    assert all(len(lines) <= 12 for lines in cells)
    lines = [line for source in cells for line in source]
    assert not [line for line in lines if line.split(" ")[0] in {"def", "class", "for", "while", "if", "try:"}]


def test_it_says_what_it_is_to_people_and_to_voila(notebook):
    metadata = read(notebook)["metadata"]
    assert metadata["kernelspec"]["name"] == "python3"
    assert metadata["voila"]["template"] == "ias"
    assert metadata["title"]
    assert metadata["language"] in {"pl", "en", "uk"}


def test_a_poll_takes_five_lines():
    cells = read(shipped("notebooks") / "poll.ipynb")["cells"]
    code = "".join(line for cell in cells if cell["cell_type"] == "code" for line in cell["source"])
    asked = code.split("\n\n", 1)[1].removesuffix("\npoll")
    assert len(code.splitlines()) - len(asked.splitlines()) <= 3
    assert len(asked.splitlines()) <= 5


def test_the_poll_shows_every_kind_in_a_line_that_can_be_copied():
    told = "".join(read(shipped("notebooks") / "poll.ipynb")["cells"][2]["source"])
    lines = told.split("```python\n")[1].split("\n```")[0].splitlines()

    def asked(question, things=(), *, kind="single", **fields):
        return question_of(kind, question, things, **fields)

    made = [eval(line, {"Poll": asked}) for line in lines]  # the notebook's own lines
    assert {question.kind_name for question in made} == kinds_of_ours()
    assert {"pl", "en", "uk"} <= made[-1].prompt.keys()


def kinds_of_ours():
    return {name for name, kind in kinds().items() if kind.__module__.startswith("ias_widgets.questions.")}


def test_it_runs_and_shows_a_widget(notebook, hub, monkeypatch):  # noqa: F811
    for name, value in hub.environment().items():
        monkeypatch.setenv(name, value)
    run = nbformat.read(notebook, as_version=4)
    NotebookClient(run, timeout=120, kernel_name="python3").execute()
    shown = [output for cell in run.cells for output in cell.get("outputs", [])]
    assert any("application/vnd.jupyter.widget-view+json" in output.get("data", {}) for output in shown)
    assert not [output for output in shown if output["output_type"] == "error"]
