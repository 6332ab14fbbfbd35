"""A programme loaded, analysed and drawn whole; and ten million answers to every table of the dashboard.

The tables are those of `ias_widgets.cohorts.frames.DASHBOARD`, methods and figures all there are. Ten million answers come
as a package of Parquet, are asked of through DuckDB, and beside it read by pandas, each in a process of its own; at a
hundredth of the size the tables of both are held against each other.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pandas as pd

from ias_widgets import cohorts
from ias_widgets.cohorts.frames import DASHBOARD
from ias_widgets.shipped import shipped
from tests.benchmarks.cohorts_made import ANSWERS_OF_A_ROOM, write_programme
from tests.benchmarks.serving import ROOT

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ANSWERS", "measure_cohorts"]

ANSWERS = 10_000_000
SMALLER = 100
"""Times smaller is the package whose tables are compared."""
PATIENCE = 1800


def measure_cohorts(folder: Path, answers: int = ANSWERS) -> dict[str, Any]:
    """Return the figures of the synthetic programme, and of so many answers."""
    figures = _child("programme", shipped("datasets") / "synthetic")
    small, large = folder / "small", folder / "large"
    rooms = max(1, answers // ANSWERS_OF_A_ROOM)
    write_programme(small, max(1, rooms // SMALLER))
    _compare(small)
    figures["tables_alike"] = len(DASHBOARD)
    figures["answers"] = write_programme(large, rooms)
    figures |= _child("tables", large, "duckdb")
    other = _child("tables", large, "pandas")
    return figures | {f"pandas_{name}": other[name] for name in ("tables_s", "processor_s", "peak_mib", "seconds")}


def _compare(package: Path) -> None:
    """Hold the tables of both engines against each other: values, types, order."""
    one, other = (cohorts.load(package, engine=engine) for engine in ("pandas", "duckdb"))  # type: ignore[arg-type]
    for frame in DASHBOARD.values():
        pd.testing.assert_frame_equal(frame(one), frame(other))


def _child(*words: object) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.cohorts_read", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=PATIENCE, check=True, encoding="utf-8")
    told: dict[str, Any] = json.loads(done.stdout)
    return told
