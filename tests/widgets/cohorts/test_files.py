"""What is taken along from the analyst's page."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import TYPE_CHECKING

from ias_widgets.widgets.cohorts.files import CHUNK, FILES

if TYPE_CHECKING:
    import pytest

    from ias_widgets.widgets.cohorts import CohortView


def test_the_table_opens_in_a_polish_excel(view: CohortView) -> None:
    text = view.file("csv").decode("utf-8")
    assert text.startswith(("\ufeffgroup,", "\ufeffGroup,"))
    polish = view.speak("pl").file("csv").decode("utf-8")
    assert polish.startswith("\ufeffGrupa;Kohorta;")
    assert len(polish.splitlines()) == len(view.page["cards"][0]["table"]["rows"]) + 1


def test_the_workbook_holds_the_table_and_what_is_said_of_it(view: CohortView) -> None:
    with zipfile.ZipFile(io.BytesIO(view.file("xlsx"))) as book:
        assert {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"} <= set(book.namelist())
        words = book.read("xl/sharedStrings.xml").decode("utf-8")
    assert "Koszalin" in words
    assert view.finding.sentence().split(" [")[0] in words
    assert "synthetic data" in words


def test_of_two_sides_the_table_says_whose_each_row_is(view: CohortView) -> None:
    view.show("missing").choose(who="kind:training").compare("kind:workshop")
    first = {line.split(",")[0] for line in view.file("csv").decode("utf-8").splitlines()[1:]}
    assert first == {"Trainings", "Workshops"}


def test_the_package_is_marked_as_synthetic_and_holds_no_row_of_a_person(view: CohortView) -> None:
    with zipfile.ZipFile(io.BytesIO(view.file("package"))) as package:
        about = json.loads(package.read("datapackage.json"))
        assert about["ias:synthetic"]
        assert {resource["path"] for resource in about["resources"]} <= set(package.namelist())
        columns = {field["name"] for one in about["resources"] for field in one.get("schema", {"fields": []})["fields"]}
    assert not {"person", "participant"} & columns


def test_a_file_goes_to_the_browser_in_parts_as_it_asks_for_them(
    view: CohortView, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[dict[str, object], bytes]] = []
    monkeypatch.setattr(view, "send", lambda told, buffers: sent.append((told, buffers[0])))
    got = 0
    while not sent or got < int(str(sent[-1][0]["size"])):
        view._heard(view, {"event": "want", "name": "plotly", "start": got}, [])
        got += len(sent[-1][1])
    assert len(sent) > 1
    assert all(len(part) <= CHUNK for _, part in sent)
    assert b"plotly.js v" in gzip.decompress(b"".join(part for _, part in sent))[:100]


def test_only_files_that_are_offered_are_made(view: CohortView) -> None:
    assert view.file("../secret") == b""
    assert {one["value"] for one in view.page["files"]} == set(FILES)
