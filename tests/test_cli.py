"""The command ``ias``: what it prints, what it refuses in a line, and how it ends."""

import logging
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import segno
from rich.console import Console
from typer.testing import CliRunner

from ias_widgets import __version__
from ias_widgets.cli import app, main
from ias_widgets.cli import ias as ias_command
from ias_widgets.client import address_file, answers, default_store, read_address
from ias_widgets.hub import serving
from ias_widgets.hub.server import RoomDoor
from ias_widgets.hub.serving import Plan
from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms.commands import EndRoom
from ias_widgets.store import Store
from tests.hub.conftest import network  # noqa: F401
from tests.hub.people import Visit, Workshop, built_or_small, until
from tests.hub.test_routes import get

TLS = Path(__file__).parent / "hub" / "tls"
WITHIN = 60


class Ias:
    """``ias`` as a process, with an environment of its own."""

    def __init__(self, folder, *said, **environment):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("IAS_", "JUPYTER"))}
        own = {"JUPYTER_RUNTIME_DIR": str(folder), "JUPYTER_CONFIG_DIR": str(folder), "PYTHONIOENCODING": "utf-8"}
        flags = subprocess.CREATE_NEW_PROCESS_GROUP if sys.platform == "win32" else 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ias_widgets.cli", *map(str, said)], env=kept | own | environment, creationflags=flags,
            cwd=Path(__file__).parents[1], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, encoding="utf-8",
        )  # fmt: skip

    def ended(self):
        """Wait until it has ended; return its code, and what it said."""
        out, err = self.process.communicate(timeout=WITHIN)
        return self.process.returncode, out, err

    def told_to_stop(self):
        """Stop it as Ctrl-C does."""
        self.process.send_signal(signal.CTRL_BREAK_EVENT if sys.platform == "win32" else signal.SIGINT)
        return self.ended()

    def lines_until(self, start):
        """Read what it prints, up to the line that begins so."""
        lines = []
        for line in self.process.stdout:
            lines.append(line)
            if line.startswith(start):
                return "".join(lines)
        raise AssertionError("".join(lines) + self.process.stderr.read())


@pytest.fixture
def ias(tmp_path):
    """Start ``ias``; whatever still runs is killed at the end."""
    started = []

    def start(*said, **environment):
        started.append(Ias(tmp_path, *said, **environment))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
            one.ended()


@pytest.fixture
def here(monkeypatch, tmp_path, capsys):
    """Run ``ias`` in this process, in a folder with a file and a folder in it; return its code, and what it said."""
    (tmp_path / "a_file").write_text("Dear diary", encoding="utf-8")
    (tmp_path / "a_folder").mkdir()
    monkeypatch.chdir(tmp_path)
    quiet = logging.getLogger("tornado.general")
    level = quiet.level

    def run(*said):
        monkeypatch.setattr(sys, "argv", ["ias", *map(str, said)])
        monkeypatch.setattr(ias_command, "_errors", Console(stderr=True))
        try:
            main()
        except SystemExit as end:
            return (end.code or 0, *capsys.readouterr())
        return (0, *capsys.readouterr())

    yield run
    quiet.setLevel(level)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hub")
    made = Workshop(folder / "rooms.sqlite", built_or_small(folder / "static"))
    yield made
    made.stop()


def test_the_version_is_printed():
    assert CliRunner().invoke(app, ["version"]).output.strip() == __version__


def test_without_a_command_there_is_help():
    said = CliRunner().invoke(app, []).output
    for command in ("serve", "simulate", "store"):
        assert command in said


@pytest.mark.parametrize(
    "flag",
    ["--host", "--port", "--lan", "--room-port", "--join-url", "--store", "--tls-cert", "--tls-key", "--room-only"],
)
def test_serve_knows_its_flags(flag):
    assert flag in CliRunner(env={"COLUMNS": "200", "TERM": "dumb"}).invoke(app, ["serve", "--help"]).output


@pytest.mark.parametrize(
    ("said", "named", "mend"),
    [
        (["--room-port", "70000"], "--room-port", "name another"),
        (["--port", "70000"], "--port", "name another"),
        (["--host", "no such host!"], "no such host!", "--host"),
        (["--join-url", "vote.example.org"], "--join-url", "https://"),
        (["--tls-key", TLS / "key.pem"], "--tls-key", "--tls-cert"),
        (["--tls-cert", "nowhere.pem"], "--tls-cert", "check both paths"),
        (["--tls-cert", TLS / "cert.pem", "--tls-key", TLS / "other.pem"], "--tls-cert", "check both paths"),
        (["--store", "a_file/rooms.sqlite"], "rooms.sqlite", "--store"),
        (["--store", "a_folder"], "a_folder", "--store"),
        (["--store", "a_file"], "a_file", "--store"),
    ],
    ids=lambda value: " ".join(map(str, value))[-40:] if isinstance(value, list) else value,
)
def test_what_serve_cannot_do_is_said_in_a_line_with_its_mend(here, tmp_path, said, named, mend):
    given = [] if "--store" in said else ["--store", tmp_path / "rooms.sqlite"]
    code, out, err = here("serve", "--room-only", *given, *said)
    assert code == 1
    assert out == ""
    assert err.startswith("ias: ")
    assert err.count("\n") == 1
    assert named in err
    assert mend in err


def test_an_error_of_the_command_itself_comes_without_a_traceback(ias, tmp_path):
    code, out, err = ias("serve", "--room-only", "--store", tmp_path / "rooms.sqlite", "--room-port", "70000").ended()
    assert (code, out) == (1, "")
    assert err == "ias: --room-port: expected a port from 0 to 65535, found 70000; name another\n"


def test_a_second_serve_is_refused_with_the_firsts_address(here, workshop):
    code, _, err = here("serve", "--room-only", "--store", workshop.store)
    assert code == 1
    assert workshop.address.room in err
    assert "name another file with --store" in err


@pytest.mark.parametrize("encoding", ["utf-8", "cp1250"])
def test_serve_prints_the_join_address_with_its_code_in_every_terminal(ias, tmp_path, encoding):
    store = tmp_path / "rooms.sqlite"
    started = ias("serve", "--room-only", "--room-port", "0", "--store", store, PYTHONIOENCODING=encoding)
    said = started.lines_until("Stop with Ctrl-C")
    address = read_address(store)
    assert f"Join         {address.room}" in said
    assert "ias serve --lan" in said
    assert str(store) in said
    if encoding == "utf-8":
        assert "▀" in said
    assert answers(address)
    code, _, err = started.told_to_stop()
    assert (code, err) == (0, "")
    assert not address_file(store).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at once")
def test_serve_ends_cleanly_when_it_is_terminated(ias, tmp_path):
    store = tmp_path / "rooms.sqlite"
    started = ias("serve", "--room-only", "--room-port", "0", "--store", store)
    started.lines_until("Stop with Ctrl-C")
    started.process.terminate()
    code, _, err = started.ended()
    assert (code, err) == (0, "")
    assert not address_file(store).exists()


def test_the_join_address_is_the_one_that_was_given(ias, tmp_path):
    store = tmp_path / "rooms.sqlite"
    flags = ["--join-url", "https://vote.example.org", "--room-port", "0", "--store", store]
    said = ias("serve", "--room-only", *flags).lines_until("Stop with Ctrl-C")
    assert "Join         https://vote.example.org/" in said
    visit = Visit(read_address(store))
    assert visit.open_room().created.join.url.startswith("https://vote.example.org/")
    visit.stop()


def test_with_tls_a_device_that_does_not_trust_it_leaves_no_address_in_the_log(ias, here, tmp_path):
    store = tmp_path / "rooms.sqlite"
    flags = ["--tls-cert", TLS / "cert.pem", "--tls-key", TLS / "key.pem", "--room-port", "0", "--store", store]
    started = ias("serve", "--room-only", *flags)
    assert "Join         https://127.0.0.1:" in started.lines_until("Stop with Ctrl-C")
    address = read_address(store)
    with pytest.raises(OSError):
        get(address.room.replace("https", "http"))
    code, _, err = here("simulate", "000000", "--store", store)
    assert code == 1
    assert "no-room" in err
    code, _, err = started.told_to_stop()
    assert (code, err) == (0, "")


def test_with_several_addresses_serve_says_which_it_chose_and_how_to_choose_another(network, tmp_path):  # noqa: F811
    network({"Wi-Fi": "192.168.1.20", "docker0": "172.17.0.1", "Ethernet": "10.0.0.3"})
    plan = Plan(store=tmp_path, door=RoomDoor(lan=True))
    join = plan.door.reach(8899).url
    said = "\n".join(serving._about_addresses(plan, join))
    assert join == "http://192.168.1.20:8899/"
    assert "Chosen of 3 addresses" in said
    assert "10.0.0.3 (Ethernet: a local network)" in said
    assert "172.17.0.1 (docker0: looks like a network of containers or virtual machines)" in said
    assert "ias serve --lan --join-url http://ADDRESS:8899/" in said


def test_the_printed_code_is_the_address_a_camera_would_read():
    """Two rows of modules to a line, light ones drawn, with a margin: as a scanner needs it on a dark terminal."""
    matrix = [list(row) for row in segno.make("http://192.168.1.20:8899/", error="m", micro=False).matrix]
    lines = serving._qr_lines("http://192.168.1.20:8899/")
    light = {"█": (0, 0), "▀": (0, 1), "▄": (1, 0), " ": (1, 1)}
    rows = [row for line in lines for row in zip(*(light[block] for block in line), strict=True)]
    inner = [list(row)[2:-2] for row in rows[2 : 2 + len(matrix)]]
    assert inner == matrix
    assert not any(sum(row) for row in rows[:2])


# ---- the house ----------------------------------------------------------------------------------


def test_serve_starts_the_house_beside_the_room_and_stops_both(ias, tmp_path):
    store = tmp_path / "rooms.sqlite"
    started = ias("serve", "--port", "0", "--room-port", "0", "--store", store)
    said = started.lines_until("Stop with Ctrl-C")
    house, token = re.search(r"Facilitator  (http://127\.0\.0\.1:\d+)/\S+\?token=(\w+)", said).groups()
    assert get(f"{house}/api/contents")[0] == 403
    assert get(f"{house}/api/contents", Authorization=f"token {token}")[0] == 200
    assert get(f"{house}/ias/health")[2] == get(read_address(store).room + "health")[2]
    code, _, err = started.told_to_stop()
    assert code == 0
    assert "Traceback" not in err
    with pytest.raises(OSError):
        get(f"{house}/api")


def test_when_serve_is_killed_its_house_does_not_stay_behind(ias, tmp_path):
    started = ias("serve", "--port", "0", "--room-port", "0", "--store", tmp_path / "rooms.sqlite")
    said = started.lines_until("Stop with Ctrl-C")
    house = re.search(r"Facilitator  (http://127\.0\.0\.1:\d+)/", said).group(1)
    started.process.kill()

    def gone():
        try:
            get(f"{house}/api")
        except OSError:
            return True
        return False

    until(gone, "the end of the house")


def test_a_house_that_cannot_start_is_said_and_the_store_given_back(ias, tmp_path):
    store = tmp_path / "rooms.sqlite"
    (tmp_path / "jupyter_server_config.py").write_text("raise SystemExit('no house today')", encoding="utf-8")
    code, _, err = ias("serve", "--port", "0", "--room-port", "0", "--store", store).ended()
    assert code == 1
    assert "ias: 127.0.0.1:" in err
    assert "--room-only" in err
    assert not address_file(store).exists()


# ---- simulate, backup ---------------------------------------------------------------------------


def test_simulate_plays_a_room_and_says_how_many_answers_were_saved(ias, workshop):
    room = workshop.open_room()
    playing = ias("simulate", room.code, "--participants", "12", "--seed", "4", "--store", workshop.store)
    until(lambda: len(room.state.persons) == 12, "joining")
    room.open_vote()
    until(lambda: len(room.state.ask.rounds[0].votes) >= 2, "the first votes")
    room.leader().lead(EndRoom())
    code, out, err = playing.ended()
    assert (code, err) == (0, "")
    assert re.search(r"12 simulated participants, \d+ answers saved", out)


@pytest.mark.parametrize("url", ["address", "address without a slash"])
def test_simulate_goes_to_the_address_it_is_given(here, workshop, url):
    room = workshop.open_room()
    room.leader()
    address = workshop.address.room if url == "address" else workshop.address.room.rstrip("/")

    def end():
        until(lambda: len(room.state.persons) == 3, "joining")
        workshop.leader.lead(EndRoom())

    ending = threading.Thread(target=end)
    ending.start()
    code, out, _ = here("simulate", room.code, "-n", "3", "--url", address)
    ending.join()
    assert code == 0
    assert "3 simulated participants" in out


def test_simulate_without_a_hub_says_how_to_start_one(here, tmp_path):
    code, _, err = here("simulate", "123456", "--store", tmp_path / "rooms.sqlite")
    assert code == 1
    assert err.startswith("ias: ")
    assert "ias serve" in err


def test_a_backup_made_while_a_room_votes_replays_to_what_was_acknowledged(tmp_path, workshop):
    room = workshop.open_room()
    round_ = room.open_vote()
    acknowledged, stop = {}, threading.Event()

    def vote():
        tablet = room.tablet()
        for seq in range(1, 10_000):
            if stop.is_set():
                return
            workshop.clock.now += 1
            value = ("yes", "no")[seq % 2]
            if tablet.answer(round_, value, seq)["outcome"] == "done":
                acknowledged[tablet.you["participant"]] = seq

    voters = [threading.Thread(target=vote) for _ in range(4)]
    for voter in voters:
        voter.start()
    until(lambda: len(acknowledged) == 4, "the first votes")
    before = dict(acknowledged)
    copy = tmp_path / "copy.sqlite"
    result = CliRunner().invoke(app, ["store", "backup", str(copy), "--store", str(workshop.store)])
    assert result.exit_code == 0, result.output
    assert "KiB" in result.output
    after = dict(acknowledged)
    stop.set()
    for voter in voters:
        voter.join(30)
    assert sqlite3.connect(copy).execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with Store.open(copy, {"room": RoomDecider()}) as opened:
        kept, _ = opened.load(f"room:{room.id}")
    votes = kept.ask.rounds[0].votes
    for person, seq in before.items():
        assert seq <= votes[person].seq <= after[person] + 1
        assert votes[person].value == ("yes", "no")[votes[person].seq % 2]


def test_the_backup_of_a_store_at_rest_replays_to_the_same_state(tmp_path):
    store, copy = tmp_path / "rooms.sqlite", tmp_path / "copy.sqlite"
    made = Workshop(store, built_or_small(tmp_path / "static"))
    room = made.open_room()
    assert room.somebody_votes()
    made.stop()
    assert CliRunner().invoke(app, ["store", "backup", str(copy), "--store", str(store)]).exit_code == 0
    states = []
    for path in (store, copy):
        with Store.open(path, {"room": RoomDecider()}) as opened:
            state, version = opened.load(f"room:{room.id}")
            states.append((version, state.persons, state.asks, state.step, state.tokens, state.words))
    assert states[0] == states[1]


@pytest.mark.parametrize("case", ["no store", "taken"])
def test_a_backup_that_cannot_be_made_is_said_in_a_line(here, tmp_path, workshop, case):
    (tmp_path / "there.sqlite").write_text("mine", encoding="utf-8")
    store = workshop.store if case == "taken" else tmp_path / "nowhere.sqlite"
    code, _, err = here("store", "backup", tmp_path / "there.sqlite", "--store", store)
    assert code == 1
    assert err.startswith("ias: ")
    assert (tmp_path / "there.sqlite").read_text(encoding="utf-8") == "mine"


def test_the_store_is_named_by_the_environment_or_lies_with_the_users_data(monkeypatch, tmp_path):
    monkeypatch.setenv("IAS_STORE", str(tmp_path / "mine.sqlite"))
    assert default_store() == tmp_path / "mine.sqlite"
    monkeypatch.delenv("IAS_STORE")
    assert default_store().name == "rooms.sqlite"
    assert default_store().is_absolute()
