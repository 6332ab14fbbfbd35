"""The page that stands at once when it is opened again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ias_widgets.client import shipped
from ias_widgets.widgets.cohorts import CohortView
from ias_widgets.widgets.cohorts.first import FirstPage
from ias_widgets.widgets.cohorts.page import first_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a record, beside a store's folder that is there."""
    Path(os.environ["IAS_STORE"]).parent.mkdir(parents=True)
    record = tmp_path / "records" / "one"
    record.mkdir(parents=True)
    (record / "datapackage.json").write_text("{}", encoding="utf-8")
    return record.parent


def test_a_page_is_kept_and_stands_again_while_its_files_are_the_same(folder: Path) -> None:
    FirstPage(folder, "pl").keep({"title": "Kohorty"}, [{"data": []}])
    assert FirstPage(folder, "pl").read() == {"page": {"title": "Kohorty"}, "figures": [{"data": []}]}
    assert FirstPage(folder, "en").read() is None
    assert FirstPage(folder.parent, "pl").read() is None


def test_a_record_that_came_or_changed_is_not_passed_over(folder: Path) -> None:
    before = FirstPage(folder, "pl")
    before.keep({}, [])
    (folder / "two").mkdir()
    (folder / "two" / "datapackage.json").write_text("{}", encoding="utf-8")
    assert FirstPage(folder, "pl").read() is None
    before.keep({}, [])
    assert FirstPage(folder, "pl").read() is None


def test_without_a_stores_folder_nothing_is_kept_and_a_damaged_one_is_passed_over(tmp_path: Path) -> None:
    FirstPage(tmp_path, "pl").keep({}, [])
    kept = Path(os.environ["IAS_STORE"]).parent / "cohorts-page.json"
    assert not kept.exists()
    kept.parent.mkdir()
    kept.write_text("{", encoding="utf-8")
    assert FirstPage(tmp_path, "pl").read() is None


def test_the_page_that_was_kept_stands_before_anything_is_read_and_is_then_made_anew(folder: Path) -> None:
    synthetic = shipped("datasets") / "synthetic"
    FirstPage(synthetic, "pl").keep(first_page("pl") | {"waiting": False, "cards": [{"title": "Kept"}]}, [])
    view = CohortView(synthetic, language="pl")
    assert view._reading.ident is None
    assert view.page["cards"][0]["title"] == "Kept"
    view._heard(view, {"event": "here"}, [])
    assert view.records is not None
    view._reading.join()
    assert view.page["cards"][0]["title"].startswith("Po szkoleniu")
    assert CohortView(synthetic, language="pl").page["cards"] == view.page["cards"]
