"""Records on a page: choose rooms, see figures; a folder without any says so."""

from ias_widgets import CohortView
from tests.cohorts.conftest import folder  # noqa: F401


def test_all_rooms_of_a_folder_are_shown_and_some_can_be_chosen(folder):  # noqa: F811
    view = CohortView(folder, language="en")
    assert len(view.records) == 3
    view._rooms.value = ("one",)
    assert list(view.records.rooms["room"]) == ["one"]
    assert "One room." in view._page.page
    view.speak("pl")
    assert "Jedna sala." in view._page.page
    view._rooms.value = ()
    assert view.records is None


def test_a_folder_without_a_record_says_how_one_comes_about(tmp_path):
    view = CohortView(tmp_path, language="en")
    assert view.records is None
    assert "ias room record" in view._news.value


def test_a_damaged_record_is_told_and_the_page_stays(tmp_path, folder):  # noqa: F811
    (tmp_path / "datapackage.json").write_text("{", encoding="utf-8")
    view = CohortView(tmp_path, language="en")
    assert "datapackage.json" in view._news.value
    view._folder.value = str(folder)
    assert view._news.value == ""
    assert len(view.records) == 3
