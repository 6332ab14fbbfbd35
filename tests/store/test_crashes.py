"""Killed at any moment, a store has every acknowledged command, and each once.

``IAS_CRASHES`` sets how often it is killed (``make soak`` sets it high), ``IAS_SEED`` when.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from ias_widgets.store import Asked, Store

from .ballot import DECIDERS, Vote

ROOM = "ballot:room"
REPOSITORY = Path(__file__).parents[2]
CRASHES = int(os.environ.get("IAS_CRASHES", "5"))
SEED = int(os.environ.get("IAS_SEED", "0")) or random.SystemRandom().randrange(10**6)


def run_and_kill(path, seed, lines):
    """Let the program run until it has said so many lines, kill it, and return all that it said."""
    command = [sys.executable, "-m", "tests.store.crashing", str(path), str(seed)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, encoding="utf-8") as program:
        said = [program.stdout.readline() for _ in range(lines)]
        program.kill()
        said += program.stdout.readlines()
    assert said[lines - 1], "ended by itself"
    return [line.split() for line in said if line.endswith("\n")]


@pytest.mark.timeout(60 + 5 * CRASHES)
def test_every_acknowledged_command_is_there_once(path):
    chance = random.Random(SEED)
    acknowledged = {}
    for _ in range(CRASHES):
        for id_, seq in run_and_kill(path, chance.randrange(10**6), chance.randint(1, 1500)):
            assert acknowledged.setdefault(id_, int(seq)) == int(seq), SEED

    with Store.open(path, DECIDERS) as store:
        events = {event.voter: seq for seq, *_, event in store.events(ROOM)}
        state, version = store.load(ROOM)
        again = store.transact({ROOM: [Asked(id_, Vote(id_, "no", 9)) for id_ in acknowledged]}, now=0.0)[ROOM]

    assert acknowledged.items() <= events.items(), SEED
    assert len(events) == state.casts == version, SEED
    assert (again.version, {outcome.repeated for outcome in again.outcomes}) == (version, {True}), SEED
