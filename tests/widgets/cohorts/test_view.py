"""The analyst's page: what it opens, shows, narrows, compares, and never shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from ias_widgets.errors import ContentError
from ias_widgets.phrases import SPOKEN
from ias_widgets.widgets.cohorts import CohortView
from ias_widgets.widgets.cohorts.tabs import TABS

if TYPE_CHECKING:
    from pathlib import Path


def titles(view: CohortView) -> list[str]:
    return [card["title"] for card in view.page["cards"]]


def options(view: CohortView, name: str) -> dict[str, str]:
    (found,) = [one for one in view.page["filters"] if one["id"] == name]
    return {option["value"]: option["label"] for option in found["options"]}


def test_where_there_are_no_records_the_synthetic_programme_opens_with_its_mark() -> None:
    view = CohortView(language="en")
    assert view.page["waiting"] or view.page["cards"]
    assert view.records is not None
    view.speak("pl")
    assert view.page["synthetic"]
    assert "dane syntetyczne" in view.page["words"]["synthetic"]
    assert view.page["name"].endswith("synthetic")


@pytest.mark.parametrize("tab", [tab for tab in TABS if tab != "signs"])
def test_each_tab_says_a_finding_draws_it_and_shows_its_table(view: CohortView, tab: str) -> None:
    view.show(tab)
    (card,) = view.page["cards"]
    (figure,) = view.figures
    assert card["title"]
    assert card["table"]["rows"]
    assert len(card["table"]["heads"]) == len(card["table"]["numbers"]) == len(card["table"]["rows"][0])
    assert figure["data"]
    assert json.dumps(figure)
    assert next(part["heading"] for part in view.page["beside"]) == "Whom it concerns"


def test_the_title_stands_above_the_figure_and_comes_back_for_a_download(view: CohortView) -> None:
    (figure,) = view.figures
    assert "title" not in figure["layout"]
    assert titles(view)[0].startswith("After the training")
    assert "After the training" in figure["whole"]["title"]["text"]
    assert len(figure["whole"]["annotations"]) == len(figure["layout"]["annotations"]) + 1
    assert figure["whole"]["height"] > figure["layout"]["height"]


def test_a_cohort_of_fewer_than_ten_is_named_and_its_people_enter_nothing(view: CohortView) -> None:
    assert view.safe is not None
    few = [one.cohort for one in view.safe.hidden if one.what == "pairs"]
    told = dict(zip(view.safe.cohorts["cohort"], view.safe.cohorts["title"], strict=True))
    assert len(few) == 1
    assert told[few[0]] in view.page["beside"][-1]["text"]
    row = next(row for row in view.page["cards"][0]["table"]["rows"] if told[few[0]] in row)
    assert row[-1] == row[-2] == "–"


def test_filters_narrow_and_are_the_tabs_own(view: CohortView) -> None:
    everybody = view.finding.n
    view.choose(who="kind:workshop")
    assert 0 < view.finding.n < everybody
    assert {"family", "tests"} <= {one["id"] for one in view.page["filters"]}
    view.show("decisions")
    names = {one["id"] for one in view.page["filters"]}
    assert {"film", "part"} <= names
    assert "tests" not in names
    question = next(value for value in options(view, "part") if value not in {"", "all"})
    view.choose(part=question)
    assert {row[0] for row in view.page["cards"][0]["table"]["rows"]} == {question}


def test_two_groups_are_compared_with_an_interval_and_its_assumption(view: CohortView) -> None:
    view.choose(who="kind:training").compare("kind:e-learning")
    assert view.finding.modelled
    low, high = view.finding.interval
    assert low < view.finding.estimate < high
    assert "mixed model" in next(part["text"] for part in view.page["beside"] if part["text"])
    view.compare("cohort:krakow-2027-02")
    assert "without" in view.finding.names[0]
    assert "Welch" in next(part["text"] for part in view.page["beside"] if part["text"])


def test_nobody_is_on_both_sides(view: CohortView) -> None:
    whole = view.choose(who="").finding.n + sum(row.pairs for row in view.finding.rows if row.kind != "training")
    view.compare("kind:workshop")
    assert view.finding.n == whole


def test_on_other_tabs_two_findings_stand_side_by_side(view: CohortView) -> None:
    view.show("missing").choose(who="kind:training").compare("kind:workshop")
    assert [card["of"] for card in view.page["cards"]] == ["Trainings", "Workshops"]
    assert len(view.figures) == 2
    assert view.page["difference"]


@pytest.mark.parametrize("language", SPOKEN)
def test_every_word_is_in_the_language_spoken(view: CohortView, language: str) -> None:
    view.speak(language)
    assert view.page["language"] == language
    assert {"pl": "Przyrost", "en": "Gain", "uk": "Приріст"}[language] == view.page["tabs"][0]["label"]
    assert {"pl": "Po szkoleniu", "en": "After the training", "uk": "Після тренінгу"}[language] in titles(view)[0]


def test_what_was_answered_once_is_not_worked_out_again(view: CohortView) -> None:
    first = view.choose(who="kind:workshop").finding
    assert view.choose(who="").choose(who="kind:workshop").finding is first


def test_what_the_browser_says_is_done_and_what_makes_no_sense_is_not(view: CohortView) -> None:
    for said in (
        {"event": "choose", "id": "who", "value": "kind:training"},
        {"event": "choose", "id": "tab", "value": "places"},
        {"event": "choose", "id": "nothing", "value": "x"},
        {"event": "show"},
        "nonsense",
    ):
        view._heard(view, said, [])
    assert view.page["tab"] == "gain"
    assert next(one["value"] for one in view.page["filters"] if one["id"] == "who") == "kind:training"


def test_a_name_that_is_not_there_is_said_on_the_page_and_raised_in_a_cell(view: CohortView) -> None:
    with pytest.raises(ContentError, match="did you mean"):
        view.choose(who="kind:trainin")
    view._heard(view, {"event": "choose", "id": "who", "value": "kind:trainin"}, [])
    assert "trainin" in view.page["news"]
    assert view.choose(who="").page["news"] == ""


def test_a_folder_without_records_says_how_one_comes_about(tmp_path: Path) -> None:
    view = CohortView(tmp_path, language="en")
    assert view.records is None
    assert view.finding is None
    view.speak("en")
    assert "ias room record" in view.page["news"]
    assert view.page["cards"] == view.page["files"] == []
    assert options(view, "source")["synthetic"]
