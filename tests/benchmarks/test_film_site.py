"""The film that is measured is laid out as a hub serves it."""

from __future__ import annotations

import json
import urllib.request
from typing import TYPE_CHECKING

from tests.benchmarks.film_site import film_site

if TYPE_CHECKING:
    from pathlib import Path


def test_a_walk_through_the_film_is_served_with_all_that_its_shots_place(tmp_path: Path) -> None:
    with film_site(tmp_path, "night_shift", "pl") as site:
        path = site.path()
        assert path[0] == site.case.start
        assert site.case.scenes[path[-1]].ending is not None
        assert len(path) == len(set(path)) > 8
        placed = set()
        for scene in path:
            with urllib.request.urlopen(f"{site.address}bundle/{site.bundles[scene]}.json") as answer:
                bundle = json.load(answer)
            assert (bundle["scene"], bundle["language"]) == (scene, "pl")
            boards = [shot["board"] for shot in bundle["shots"] if shot["board"]]
            placed |= {part["part"] for board in boards for layer in board["layers"] for part in layer["parts"]}
        with urllib.request.urlopen(f"{site.address}kit/{bundle['kit']}.json") as answer:
            assert placed <= json.load(answer).keys()
