"""The page over the synthetic programme, opened once: tests ask it for one thing after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ias_widgets.client import shipped
from ias_widgets.widgets import built
from ias_widgets.widgets.cohorts import CohortView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def stand_in(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let views stand in for the built ones."""
    for name in ("cohorts.js", "cohorts.css"):
        (folder / name).write_text("export default {}", encoding="utf-8")
    monkeypatch.setattr(built, "STATIC", folder)
    built._read.cache_clear()


@pytest.fixture(autouse=True)
def views(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Views in no time, keys and a store of nobody else."""
    stand_in(monkeypatch, tmp_path)
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("IAS_STORE", str(tmp_path / "store" / "rooms.sqlite"))
    yield
    built._read.cache_clear()


@pytest.fixture(scope="package")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> CohortView:
    """The page of the synthetic programme, in English."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        stand_in(monkeypatch, tmp_path_factory.mktemp("views"))
        view = CohortView(shipped("datasets") / "synthetic", language="en")
    assert view.records is not None
    return view


@pytest.fixture
def view(synthetic: CohortView) -> CohortView:
    """The same page, as it was when it was opened."""
    synthetic.speak("en").show("gain").choose(who="", place="", family="", tests="after", versus="")
    return synthetic
