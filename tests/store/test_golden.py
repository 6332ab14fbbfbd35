"""A room kept by any release is read by this one: see golden/README.md."""

import json
import shutil

import pytest

from ias_widgets.rooms.events import Event
from ias_widgets.store import Store

from .make_golden import DECIDERS, GOLDEN, described, make


@pytest.fixture(params=["made now", *sorted(kept.stem for kept in GOLDEN.glob("*.sqlite"))])
def golden(request, tmp_path):
    """A copy of a golden database, and what its replay must give."""
    if request.param == "made now":
        file = make(tmp_path)
    else:
        file = shutil.copy(GOLDEN / f"{request.param}.sqlite", tmp_path / "golden.sqlite")
        shutil.copy(GOLDEN / f"{request.param}.json", tmp_path / "golden.json")
    expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    with Store.open(file, DECIDERS) as store:
        yield store, expected


def test_a_golden_room_replays_to_what_it_was(golden):
    store, expected = golden

    assert {stream: described(store, stream) for stream in store.streams("room")} == expected


def test_the_golden_script_makes_every_event_that_rooms_know(tmp_path):
    with Store.open(make(tmp_path), DECIDERS) as store:
        made = {type(event) for stream in store.streams("room") for *_, event in store.events(stream)}

    assert made == set(Event.__subclasses__())
