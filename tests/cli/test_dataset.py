"""What an analyst sees of `ias dataset`."""

import pytest
from typer.testing import CliRunner

from ias_widgets.cli import app
from ias_widgets.errors import ContentError


def run(*words):
    return CliRunner().invoke(app, ["dataset", *map(str, words)])


def test_the_shipped_programme_is_described():
    done = run("describe")
    assert done.exit_code == 0, done.output
    assert "Synthetic programme 2026/27 (synthetic data)" in done.output
    assert "sheets.parquet" in done.output


def test_a_folder_without_a_package_is_told_with_its_mend(tmp_path):
    done = run("describe", tmp_path)
    assert isinstance(done.exception, ContentError)
    assert "ias dataset make" in str(done.exception)


@pytest.mark.parametrize("scale", ["2", "-1"])
def test_a_scale_is_a_share(scale, tmp_path):
    done = run("make", "--scale", scale, "--out", tmp_path / "made")
    assert done.exit_code == 2
    assert not (tmp_path / "made").exists()


def test_a_small_programme_is_made_where_it_is_asked_for(tmp_path):
    done = run("make", "--scale", "0", "--seed", "7", "--out", tmp_path / "made")
    assert done.exit_code == 0, done.output
    assert "3 cohorts of synthetic people" in done.output
    assert '"ias:seed": 7' in (tmp_path / "made" / "datapackage.json").read_text(encoding="utf-8")
