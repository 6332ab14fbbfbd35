"""``ias film check``: what is to be mended, what is proven, and how it ends."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ias_widgets.cases import built_in
from ias_widgets.cli import app

TEA = Path(__file__).parents[1] / "cases" / "tea"


@pytest.fixture
def tea(tmp_path):
    return Path(shutil.copytree(TEA, tmp_path / "tea"))


def ias(*said):
    return CliRunner().invoke(app, ["film", "check", *map(str, said)])


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def test_a_sound_film_is_told_in_figures_and_ends_with_0(tea):
    done = ias(tea, "--json")
    [film] = json.loads(done.output)["films"]
    assert done.exit_code == 0
    assert film == {
        "id": "tea", "path": str(tea), "scenes": 4, "endings": 2, "decisions": 2, "typical_decisions": 2, "deep": 1,
        "signs": 3, "decoys": 1, "late_consequences": 2, "languages": ["pl", "en"], "words": film["words"],
        "minutes": {"typical": 0.9, "longest": 1.0, "evening": 26.0}, "states": 9, "proven": True, "reason": "",
        "longest": 5, "findings": [],
    }  # fmt: skip
    assert film["words"]["pl"] == film["words"]["en"] > 78


def test_people_are_told_that_it_is_proven_and_that_nothing_is_to_be_mended(tea):
    done = ias(tea)
    assert (done.exit_code, "Traceback" in done.output) == (0, False)
    told = " ".join(done.output.split())
    assert "proven: every walk ends after at most 5 scenes (9 states); nothing to mend" in told


def test_a_finding_is_told_with_its_line_and_its_mend_and_ends_with_1(tea):
    edit(tea / "film.yaml", "to: yard", "to: table")
    done = ias(tea)
    told = " ".join(done.output.split())
    assert done.exit_code == 1
    assert "unreachable scene (1)" in told
    assert f"{tea / 'film.yaml'}:53" in done.output
    assert "lead a choice to it, or take it out" in told
    assert "1 finding" in told


def test_a_film_that_cannot_be_read_has_findings_and_no_figures(tea):
    edit(tea / "film.yaml", "to: yard", "to: yrad")
    edit(tea / "film.yaml", "rule: agency", "rule: agancy")
    done = ias(tea, "--json")
    [film] = json.loads(done.output)["films"]
    assert done.exit_code == 1
    assert [(one["code"], one["mend"]) for one in film["findings"]] == [
        ("unreadable", 'did you mean "yard"?'), ("unreadable", 'did you mean "agency"?'),
    ]  # fmt: skip
    assert {value for key, value in film.items() if key not in {"path", "findings"}} == {None}
    assert "cannot be read; 2 findings" in " ".join(ias(tea).output.split())


def test_a_film_with_a_circle_is_not_proven_and_the_circle_is_named(tea):
    edit(tea / "film.yaml", "- {scene: street}", "- {scene: kitchen}")
    edit(tea / "film.yaml", "            - {scene: home}\n", "            - {scene: street}\n")
    done = ias(tea, "--json")
    [film] = json.loads(done.output)["films"]
    assert (film["proven"], film["longest"]) == (False, None)
    assert film["reason"] == "one can go round: kitchen → yard → table → garden"
    assert film["findings"] == []
    assert done.exit_code == 0
    assert "not proven: one can go round" in ias(tea).output


def test_several_films_are_checked_at_once_and_one_bad_one_is_enough_to_end_with_1(tea):
    done = ias(tea, "nihgt_shift", "--json")
    first, second = json.loads(done.output)["films"]
    assert (first["id"], first["findings"]) == ("tea", [])
    assert (second["id"], second["path"], second["findings"][0]["mend"]) == (
        None, "nihgt_shift", 'did you mean "night_shift"?',
    )  # fmt: skip
    assert done.exit_code == 1


def test_without_a_path_all_built_in_films_are_checked():
    films = json.loads(ias("--json").output)["films"]
    assert [Path(film["path"]).name for film in films] == built_in()


def test_of_many_findings_of_one_kind_some_are_printed_and_the_rest_is_counted(tea):
    edit(
        tea / "texts" / "en.yaml",
        "\n# Written by",
        "\n" + "".join(f"t{n}: x\n" for n in range(20)) + "# Written by",
    )
    told = ias(tea).output
    assert "unused text (20)" in told
    assert "and 8 more; --json lists all" in told


def test_the_weight_of_a_film_is_told_where_it_is_asked_for(tea):
    assert "KB, packed" not in ias(tea).output
    told = " ".join(ias(tea, "--weight").output.split())
    assert "of 600 KB, packed: 2 parts" in told
    assert "scenes in 2 languages" in told
    assert "and 1 clips" in told
