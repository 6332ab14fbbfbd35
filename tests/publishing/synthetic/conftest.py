"""The smallest programme: the first cohort of each kind, played once."""

import pytest

from ias_widgets.publishing.synthetic import make_programme

SMALLEST = 0.01


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """Return the folder of its package."""
    return make_programme(tmp_path_factory.mktemp("synthetic") / "package", scale=SMALLEST)
