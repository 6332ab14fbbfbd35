"""What is different on Windows, as far as it can be tested elsewhere: not yet run there.

That nothing needs POSIX is held by ``tests/test_layers.py``.
"""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ias_widgets import client
from ias_widgets.client import finding
from ias_widgets.client.address import write_private
from ias_widgets.hub import serving
from ias_widgets.hub.lock import HubLock


def test_a_private_file_is_written_byte_for_byte(tmp_path, monkeypatch):
    """Windows opens a descriptor as text, and would make two bytes of each line end, unless it is told."""
    opened = []
    real = client.address.os.open
    monkeypatch.setattr(client.address.os, "O_BINARY", 1 << 29, raising=False)
    monkeypatch.setattr(
        client.address.os,
        "open",
        lambda path, flags, mode: opened.append(flags) or real(path, flags & ~(1 << 29), mode),
    )
    write_private(tmp_path / "file", b"one\ntwo\r\n")
    assert opened[0] & (1 << 29)
    assert (tmp_path / "file").read_bytes() == b"one\ntwo\r\n"


def test_an_address_that_somebody_reads_just_now_does_not_keep_the_store(tmp_path, monkeypatch):
    """Windows refuses to take away a file that is open."""
    store = tmp_path / "rooms.sqlite"
    lock = HubLock(store)
    with monkeypatch.context() as windows:
        windows.setattr(Path, "unlink", _in_use)
        lock.release()
    HubLock(store).release()


def _in_use(*_given, **_more):
    raise PermissionError(13, "The process cannot access the file because it is being used by another process")


def test_a_hub_that_a_notebook_starts_opens_no_window_and_hears_no_ctrl_c_of_it(tmp_path, monkeypatch):
    started = {}

    def start(command, **more):
        started.update(more, command=command)
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200, raising=False)
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x8000000, raising=False)
    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(KeyboardInterrupt):
        finding.find_hub(tmp_path / "rooms.sqlite")
    assert started["creationflags"] == 0x8000200
    assert started["start_new_session"] is False
    assert started["stderr"] is not subprocess.PIPE


def test_on_windows_ctrl_break_ends_serve_as_ctrl_c_does(monkeypatch):
    """There an event loop takes no signals: the runner's own handler of Ctrl-C cancels what runs."""
    asked = {}
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(signal, "SIGBREAK", 21, raising=False)
    monkeypatch.setattr(signal, "signal", asked.__setitem__)
    assert not serving._stop_signals().is_set()
    assert asked == {21: signal.getsignal(signal.SIGINT)}


def test_the_house_is_asked_to_stop_by_its_standard_input_which_every_system_has():
    """``terminate`` is no question on Windows, where it ends a process at once and leaves its kernels behind."""
    house = serving.House(
        subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read(); print('goodbye')"],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE),
        1, "token",
    )  # fmt: skip
    house.stop()
    assert house.process.stdout.read().strip() == b"goodbye"
    assert house.process.returncode == 0
    house.process.stdout.close()


def test_a_house_that_does_not_listen_is_ended_all_the_same(monkeypatch):
    monkeypatch.setattr(serving, "STOP_WITHIN", 0.05)
    deaf = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", deaf], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout.readline().strip() == b"deaf"
    serving.House(process, 1, "token").stop()
    assert process.returncode is not None
    process.stdout.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_process_asks_for_as_many_connections_as_a_conference_needs():
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (512, before[1]))
        serving._allow_many_connections()
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == min(serving.CONNECTIONS, before[1])
        resource.setrlimit(resource.RLIMIT_NOFILE, (before[1], before[1]))
        serving._allow_many_connections()
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == before[1]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_port_of_the_house_is_one_that_nobody_listens_on():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        assert serving._free_port(taken) != taken
    assert serving._free_port(0) > 0
