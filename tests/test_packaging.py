"""What somebody gets who runs `pip install` on the wheel: everything, and nothing that needs POSIX or Node."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return zipfile.ZipFile(next(folder.glob("*.whl")))


@pytest.mark.parametrize(
    "carried",
    [
        "ias_widgets/static/build.txt",
        "ias_widgets/static/tablet.html",
        "ias_widgets/static/assets/tablet.js.br",
        "ias_widgets/static/widgets.js",
        "ias_widgets/locales/words.csv",
        "ias_widgets/locales/uk/tablet.ftl",
        "ias_widgets/locales/uk/review.ftl",
        "ias_widgets/publishing/review_sheet.typ",
        "ias_widgets/cases/first_film/film.yaml",
        "ias_widgets/cases/first_film/texts/uk.yaml",
        "ias_widgets/films/night_shift/film.yaml",
        "ias_widgets/films/night_shift/texts/pl.yaml",
        "ias_widgets/films/night_shift/boards/gate.yaml",
        "ias_widgets/films/kit/lights.yaml",
        "ias_widgets/films/kit/people/andres_pacing.svg",
        "ias_widgets/static/stills.js",
        "ias_widgets/_share/notebooks/facilitator.ipynb",
        "ias_widgets/_share/datasets/agencies.yaml",
        "ias_widgets/_share/datasets/indicators.yaml",
        "ias_widgets/_share/datasets/sources.yaml",
        "ias_widgets/_share/notebooks/practice.ipynb",
        "ias_widgets/_share/notebooks/author.ipynb",
        "ias_widgets/_share/workshop_guides/leading_a_room.md",
        "ias_widgets/_share/workshop_guides/writing_a_film.md",
        "ias_widgets/_share/workshop_guides/before_you_start.pl.md",
        "ias_widgets/_share/workshop_guides/templates/information_notice.uk.md",
        "ias_widgets/_share/workshop_guides/templates/accessibility_statement.pl.md",
    ],
)
def test_the_wheel_carries(wheel: zipfile.ZipFile, carried: str) -> None:
    assert carried in wheel.namelist()


def test_the_wheel_enables_the_extension_and_brings_the_voila_template(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert any(name.endswith("etc/jupyter/jupyter_server_config.d/ias_widgets.json") for name in names)
    assert any("share/jupyter/voila/templates/ias/" in name for name in names)


def test_the_wheel_carries_no_sources_of_the_views_and_no_node(wheel: zipfile.ZipFile) -> None:
    strays = [name for name in wheel.namelist() if "node_modules" in name or name.endswith((".ts", ".tsx", ".sqlite"))]
    assert strays == []


def test_the_wheel_runs_on_every_system(wheel: zipfile.ZipFile) -> None:
    assert Path(str(wheel.filename)).name.endswith("-py3-none-any.whl")


@pytest.mark.parametrize("name", ["constraints.txt", "ias_widgets/frontend/package-lock.json", "pyproject.toml"])
def test_lock_files_hold_no_download_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert '"resolved"' not in text
    assert re.findall(r"https?://\S+\.(?:tgz|whl|tar\.gz|zip)", text) == []


def test_every_released_version_is_pinned_exactly() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+_-]+", pin)] == []
