"""docs/leading_from_cells.md runs as it stands, and answers what it says behind its arrows."""

import ast
import contextlib
import io
import re
from pathlib import Path

import pytest

from ias_widgets.hub.records import write_in_a_process
from tests.hub.people import Workshop, built_or_small

PAGE = Path(__file__).parents[1] / "docs" / "leading_from_cells.md"
CELLS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
ARROW = re.compile(r"  # → (.*)$")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    store, static = tmp_path_factory.mktemp("hub") / "rooms.sqlite", tmp_path_factory.mktemp("static")
    workshop = Workshop(store, built_or_small(static), write_record=write_in_a_process)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in workshop.address.environment().items():
            patch.setenv(name, value)
        yield {}
    workshop.stop()


def arrows(cell):
    """Return the cell with each line that has an answer told to a list, and the answers it is to give."""
    lines, expected = cell.splitlines(), []
    for place, line in enumerate(lines):
        if answer := ARROW.search(line):
            indent, said = re.match(r"( *)(.*)", line[: answer.start()]).groups()
            printed = said.startswith("print(")
            ast.parse(said)
            lines[place] = f"{indent}{said}" if printed else f"{indent}_told.append(repr({said}))"
            expected.append((answer.group(1), printed))
    return "\n".join(lines), expected


@pytest.mark.parametrize("number", range(len(CELLS)))
def test_the_cells_run_one_after_another_and_answer_what_they_say(session, number):
    code, expected = arrows(CELLS[number])
    session["_told"] = []
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, f"{PAGE.name}, cell {number + 1}", "exec"), session)
    printed = out.getvalue().splitlines()
    told = [*session["_told"]]
    for answer, is_printed in expected:
        assert (printed if is_printed else told).pop(0) == answer
