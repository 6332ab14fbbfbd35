"""A part of the synthetic programme: enough for each figure, small enough to be computed in a moment."""

import pytest

from ias_widgets import cohorts
from ias_widgets.cohorts.disclosure import OF_NOBODY, Safe, rounding_key
from ias_widgets.publishing.report.gathering import gathered
from ias_widgets.shipped import shipped

HIDDEN = "zamosc-2027-02"
"""So small that nothing of its people may be told."""
COHORTS = (
    "koszalin-2026-09", "przemysl-2026-09", "bialystok-2026-10", "zgorzelec-2027-01", "krakow-2027-02", HIDDEN,
    "warsztat-warszawa-2026-12", "warsztat-lublin-2027-02", "e-learning-2026-09",
)  # fmt: skip


def safe_of(records):
    return Safe(records, rounding_key(OF_NOBODY))


@pytest.fixture(scope="session")
def part():
    return cohorts.load(shipped("datasets") / "synthetic").of(cohort=COHORTS)


@pytest.fixture(scope="session")
def safe(part):
    return safe_of(part)


@pytest.fixture(scope="session")
def told(safe):
    return gathered(safe, "pl")
