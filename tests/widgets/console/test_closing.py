"""When a room has ended: its record is waited for, shown, taken along and deleted."""

import io
import zipfile
from types import SimpleNamespace

import pytest

from ias_widgets.client import Leader
from ias_widgets.rooms.wire import RecordLine
from ias_widgets.widgets.console.download import CHUNK, Download, zipped
from ias_widgets.widgets.words import Words
from tests.widgets.hands import STILL, buttons, click, part, prepared, press_row, row, text, until, visible

say, rich = Words("en").say, Words("en").rich


@pytest.fixture
def folder(tmp_path):
    """A record as it is written."""
    made = tmp_path / "undated-123456-abcdef01"
    (made / "csv").mkdir(parents=True)
    (made / "summary.html").write_text("<h1>Summary & all</h1>", encoding="utf-8")
    (made / "record.xlsx").write_bytes(b"excel")
    (made / "csv" / "rooms.csv").write_text("room\n", encoding="utf-8")
    return made


@pytest.fixture
def closed(film_room, consoles, folder, monkeypatch):
    """A console whose room has ended; what the hub says of the record is the test's to choose."""
    stands = SimpleNamespace(state="ready", folder=str(folder), problem="", asked=[])

    def record(_self, room, again=False):
        stands.asked.append(again)
        return RecordLine(id="1", state=stands.state, folder=stands.folder, problem=stands.problem)

    monkeypatch.setattr(Leader, "record", record)
    console = consoles(film_room)
    film_room.end()
    until(lambda: console._stages.now == "close")
    return console, stands


def download(console, key):
    return next(some for some in visible(console) if isinstance(some, Download) and some.label == say(key))


def gathered(some):
    told, data = some.chunk(0)
    while len(data) < told["size"]:
        data += some.chunk(len(data))[1]
    return data


def test_the_summary_is_shown_walled_in_and_files_can_be_taken(closed):
    console, _ = closed
    until(lambda: "<iframe" in part(console, "summary").value)
    page = part(console, "summary").value
    assert "sandbox" in page
    assert "&lt;h1&gt;Summary &amp;amp; all" not in page.replace("&amp; all", "")
    assert not download(console, "closing-excel").disabled
    assert download(console, "closing-pdf").disabled  # this record has none
    assert gathered(download(console, "closing-excel")) == b"excel"
    archive = zipfile.ZipFile(io.BytesIO(gathered(download(console, "closing-zip"))))
    assert "undated-123456-abcdef01/csv/rooms.csv" in archive.namelist()


def test_while_it_is_written_nothing_can_be_taken_yet(closed, folder):
    console, stands = closed
    stands.state = "writing"
    stage = console._stages.closing
    with STILL:
        stage.wake(console.room.id)
        stage._draw()
    assert rich("closing-writing") in text(console)
    assert all(download(console, f"closing-{name}").disabled for name in ("excel", "pdf", "zip"))
    stands.state = "ready"
    stage._watch.again()
    until(lambda: rich("closing-ready") in text(console))


def test_a_record_that_failed_says_why_and_is_written_again_by_a_press(closed):
    console, stands = closed
    stands.state, stands.problem = "failed", "no space left"
    with STILL:
        console._stages.closing.wake(console.room.id)
    until(lambda: rich("closing-failed") in text(console))
    assert "no space left" in text(console)
    stands.state = "ready"
    until(lambda: say("closing-again") in buttons(console))
    click(console, say("closing-again"))
    until(lambda: rich("closing-ready") in text(console))
    assert True in stands.asked


def test_deleting_is_asked_twice_and_leads_to_a_new_room(closed, hub):
    console, _ = closed
    gone = console.room.id
    click(console, say("closing-delete"))
    assert rich("closing-delete-sure") in text(console)
    click(console, say("preparing-delete-yes"))
    until(lambda: console.room is not None and console.room.id != gone)
    leader = Leader(hub)
    until(lambda: gone not in [line.room for line in leader.rooms()])
    leader.close()


def test_an_ended_room_is_found_again_in_the_list_and_deleted_there(closed):
    console, _ = closed
    ended = console.room.id
    with STILL:
        part(console, "next").press()
    prepared(console)
    until(lambda: "ended-button" in [name for some in visible(console) for name in some._dom_classes])
    click(console, part(console, "ended-button").description)
    press_row(console, ended, "delete")
    assert row(console, ended)["text"] == say("preparing-delete-sure")
    press_row(console, ended, "delete-no")
    assert row(console, ended)["acts"][0]["label"] == say("preparing-summary")
    press_row(console, ended, "delete")
    press_row(console, ended, "delete-yes")
    until(lambda: ended not in [one["key"] for some in visible(console) for one in getattr(some, "rows", ())])


def test_a_large_file_comes_in_parts_and_is_read_once():
    reads = []
    data = bytes(CHUNK) + b"end"
    some = Download(lambda: reads.append(1) or data, kind="text/plain")
    assert gathered(some) == data
    assert reads == [1]


def test_a_folder_is_zipped_under_its_own_name(folder):
    with zipfile.ZipFile(io.BytesIO(zipped(folder))) as archive:
        assert archive.read("undated-123456-abcdef01/record.xlsx") == b"excel"
