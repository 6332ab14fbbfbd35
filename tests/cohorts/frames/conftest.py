"""A small programme, read with each engine."""

import pytest

from ias_widgets import cohorts
from tests.cohorts.small_programme import rows, write_package


@pytest.fixture(scope="session")
def programme(tmp_path_factory):
    folder = tmp_path_factory.mktemp("programme") / "package"
    write_package(folder, rows())
    return folder


@pytest.fixture(scope="session", params=["pandas", "duckdb"])
def told(programme, request):
    return cohorts.load(programme, engine=request.param)
