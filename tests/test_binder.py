"""What repo2docker reads in `binder/`: a Python that is new enough, this package as tested, views that are built."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BINDER = ROOT / "binder"
READ = {"requirements.txt", "runtime.txt", "postBuild", "start"}
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="images are built on Linux")


def run(script: str, *words: str, **environment: str) -> str:
    """Run a script as repo2docker does: from the repository's root, with this Python first on PATH."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [BINDER / script, *words], cwd=ROOT, env=os.environ | {"PATH": path} | environment, capture_output=True,
        text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_nothing_lies_there_that_repo2docker_does_not_read() -> None:
    assert {path.name for path in BINDER.iterdir()} == READ


def test_its_python_is_one_that_the_package_takes() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    least = tuple(map(int, wanted.removeprefix(">=").split(".")))
    named = re.fullmatch(r"python-(\d+)\.(\d+)\n", (BINDER / "runtime.txt").read_text(encoding="utf-8"))
    assert named is not None
    assert tuple(map(int, named.groups())) >= least


def test_pip_installs_this_package_with_the_versions_that_were_tested() -> None:
    lines = (BINDER / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert "." in lines, "found from the repository's root, where pip is run"
    constraints = [line.split()[1] for line in lines if line.startswith("--constraint")]
    assert [(BINDER / name).resolve() for name in constraints] == [ROOT / "constraints.txt"]


@on_posix
@pytest.mark.parametrize("script", ["postBuild", "start"])
def test_its_scripts_can_be_run(script: str) -> None:
    assert os.access(BINDER / script, os.X_OK)
    assert (BINDER / script).read_bytes().startswith(b"#!/usr/bin/env bash\n")
    assert b"\r" not in (BINDER / script).read_bytes()


@on_posix
def test_the_image_is_looked_at_once_it_is_built() -> None:
    said = run("postBuild")
    assert re.search(r"views: [0-9a-f]{8}", said)
    assert re.search(r"ias_widgets\.hub.*enabled", said)


@on_posix
def test_the_server_starts_as_one_behind_a_proxy() -> None:
    show = ("python", "-c", "from ias_widgets.hub.extension import IasExtension; print(IasExtension().runs_here)")
    kept = {name: "" for name in os.environ if name.startswith(("IAS_", "BINDER_", "JUPYTERHUB_"))}
    assert run("start", *show, **kept).strip() == "True"
