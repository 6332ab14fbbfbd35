"""The benchmarks run. What they find depends on the machine, so no figure is held against a clock."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.benchmarks.figures import percentile
from tests.benchmarks.frames import Frames, masked
from tests.benchmarks.serving import ROOT

ASKED_FOR = {
    "ready_s", "kib_per_tablet", "ack_p50_ms", "ack_p95_ms", "ack_p99_ms", "floor_p99_ms", "screen_p95_ms", "sent", "recorded",
}  # fmt: skip


def test_a_room_is_measured_and_every_acknowledged_answer_is_in_the_store() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "room", "--tablets", "20", "--bursts", "3", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures.keys() >= ASKED_FOR
    assert all(isinstance(figures[name], int | float) for name in ASKED_FOR)
    assert figures["sent"] == figures["recorded"] == 3 * 20 + 20
    assert 0 < figures["ack_p50_ms"] <= figures["ack_p95_ms"] <= figures["ack_p99_ms"]


@pytest.mark.parametrize(("part", "expected"), [(50, 50), (95, 95), (99, 99), (100, 100)])
def test_a_percentile_is_a_value_that_was_measured(part: int, expected: int) -> None:
    assert percentile(list(range(100, 0, -1)), part) == expected


@pytest.mark.parametrize("size", [0, 125, 126, 65535, 65536])
def test_frames_are_cut_wherever_the_network_cuts_them(size: int) -> None:
    from ias_widgets.hub.sockets import text_frame

    message = b"a" * size
    sent = text_frame(message) + text_frame(b"end")
    for cut in (1, 2, 3, 5, len(sent) - 1):
        frames = Frames()
        assert frames.take(sent[:cut]) + frames.take(sent[cut:]) == [message, b"end"]


@pytest.mark.parametrize("size", [5, 200, 70_000])
def test_a_clients_frame_says_its_size_and_carries_an_empty_mask(size: int) -> None:
    frame = masked(b"b" * size)
    assert frame.endswith(b"\0\0\0\0" + b"b" * size)
    assert frame[0] == 0x81
    assert frame[1] & 0x80


def test_large_films_are_measured_and_the_checker_looks_at_every_state() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "films", "--scenes", "300", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    for shape in ("chain", "wide", "variables"):
        assert figures[f"{shape}_proven"]
        assert 0 < figures[f"{shape}_walk_s"] <= figures[f"{shape}_check_s"]
    assert figures["chain_every_walk"].startswith("gave up")
    assert figures["chain_states"] == figures["wide_states"] == 300
    assert figures["variables_states"] > 2000


def test_every_kind_is_answered_by_a_room_at_one_instant_and_every_answer_is_in_the_store() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "kinds", "--tablets", "6", "--bursts", "1", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    kinds = [name.removesuffix("_p99_ms") for name in figures if name.endswith("_p99_ms")]
    assert {"single", "ranking", "place", "referral", "words"} <= set(kinds)
    assert figures["sent"] == figures["recorded"] == 6 * (len(kinds) + 1)


def test_a_programme_is_measured_and_both_engines_give_the_same_tables() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "cohorts", "--answers", "10000", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures["answers"] == 10_000
    assert figures["tables_alike"] == len(figures["rows"]) == 12
    assert figures["figures"] == figures["methods"]
    assert figures["rows"]["scores"] == 2 * figures["rows"]["pairs"] == 2 * 4 * 100
