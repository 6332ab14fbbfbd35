"""What is measured of cohorts, each in a process of its own, as JSON.

``python -m tests.benchmarks.cohorts_read tables PACKAGE ENGINE``: every table of the dashboard;
``python -m tests.benchmarks.cohorts_read programme PACKAGE``: every frame, every method, every figure.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.cohorts import Records
    from ias_widgets.cohorts.methods import Finding

MIB = 2**20


def tables(package: str, engine: str) -> dict[str, Any]:
    """Return seconds and rows of each table; of the whole also the processors' seconds, and the most memory that was held."""
    began = perf_counter()
    from ias_widgets import cohorts
    from ias_widgets.cohorts.frames import DASHBOARD

    imported = perf_counter()
    worked = process_time()
    records = cohorts.load(package, engine=engine)  # type: ignore[arg-type]
    loaded = perf_counter()
    seconds, rows = {"import": imported - began, "load": loaded - imported}, {}
    for name, frame in DASHBOARD.items():
        before = perf_counter()
        rows[name] = len(frame(records))
        seconds[name] = perf_counter() - before
    return {
        "tables_s": round(perf_counter() - imported, 2), "processor_s": round(process_time() - worked, 2),
        "peak_mib": round(_peak()), "seconds": {name: round(value, 2) for name, value in seconds.items()}, "rows": rows,
    }  # fmt: skip


def programme(package: str) -> dict[str, Any]:
    """Return seconds of loading, adding up, analysing and drawing a programme whole; what is imported stands apart."""
    began = perf_counter()
    import pandas as pd
    import plotly.graph_objects as go
    import scipy.stats
    import statsmodels.api

    from ias_widgets import cohorts
    from ias_widgets.cohorts.frames import DASHBOARD

    modules = (pd, go, scipy.stats, statsmodels.api)
    imported = perf_counter()
    worked = process_time()
    records = cohorts.load(package)
    loaded = perf_counter()
    frames = {name: frame(records) for name, frame in DASHBOARD.items()}
    frames["item_answers"] = cohorts.item_answers(records)
    added = perf_counter()
    findings = {name: method(frames, records) for name, method in _methods().items()}
    found = perf_counter()
    drawn = [finding.figure() for finding in findings.values() if finding.few is None]
    end = perf_counter()
    return {
        "programme_s": round(end - imported, 2), "programme_processor_s": round(process_time() - worked, 2),
        "load_s": round(loaded - imported, 2), "frames_s": round(added - loaded, 2), "methods_s": round(found - added, 2),
        "figures_s": round(end - found, 2), "import_s": round(imported - began, 2), "imported": len(modules),
        "methods": len(findings), "figures": len(drawn), "too_few": [n for n, one in findings.items() if one.few is not None],
    }  # fmt: skip


def _methods() -> dict[str, Callable[[dict[str, Any], Records], Finding]]:
    from ias_widgets.cohorts import paths
    from ias_widgets.cohorts.methods import (
        agency_agreement as agencies,
    )  # fmt: skip
    from ias_widgets.cohorts.methods import (
        association,
        concordance,
        missing,
        noticing,
        places,
        retention,
        shift,
    )
    from ias_widgets.cohorts.methods import (
        cohort_difference as difference,
    )
    from ias_widgets.cohorts.methods import (
        cohort_gain as gain,
    )
    from ias_widgets.cohorts.methods import (
        decisions_by_family as by_family,
    )
    from ias_widgets.cohorts.methods import (
        decisions_of_all as of_all,
    )
    from ias_widgets.cohorts.methods import (
        item_quality as quality,
    )
    from ias_widgets.cohorts.methods import (
        items_moved as moved,
    )
    from ias_widgets.cohorts.methods import (
        normalised_gain as normalised,
    )
    from ias_widgets.cohorts.methods import (
        paired_gain as paired,
    )
    from ias_widgets.cohorts.methods import (
        path_shares as shares,
    )
    from ias_widgets.cohorts.methods import (
        room_agreement as rooms,
    )

    def two(frames: dict[str, Any]) -> list[Any]:
        pairs = frames["pairs"]
        most = pairs["cohort"].value_counts().index[:2]
        return [pairs[pairs["cohort"] == cohort] for cohort in most]

    return {
        "agency_agreement": lambda f, _: agencies.agency_agreement(f["ratings"]),
        "association": lambda f, _: association.association(f["splits"]),
        "cohort_difference": lambda f, _: difference.cohort_difference(*two(f)),
        "cohort_gain": lambda f, r: gain.cohort_gain(f["pairs"], r.cohorts, f["attendance"]),
        "concordance": lambda f, _: concordance.concordance(f["concordances"]),
        "decisions_by_family": lambda f, _: by_family.decisions_by_family(f["splits"]),
        "decisions_of_all": lambda f, _: of_all.decisions_of_all(f["decisions"]),
        "item_quality": lambda f, _: quality.item_quality(f["item_answers"], purpose="after"),
        "items_moved": lambda f, _: moved.items_moved(f["item_pairs"]),
        "missing": lambda f, _: missing.missing(f["attendance"], f["scores"]),
        "normalised_gain": lambda f, _: normalised.normalised_gain(f["pairs"]),
        "noticing": lambda f, _: noticing.noticing(f["noticing"], f["taps"]),
        "paired_gain": lambda f, _: paired.paired_gain(f["pairs"]),
        "path_shares": lambda f, r: shares.path_shares(f["ways"], paths(r)),
        "places": lambda f, _: places.places(f["attendance"]),
        "retention": lambda f, _: retention.retention(f["scores"]),
        "room_agreement": lambda f, _: rooms.room_agreement(f["decisions"]),
        "shift": lambda f, _: shift.shift(f["shifts"]),
    }


def _peak() -> float:
    """Return the most memory that the process held at once, in MiB."""
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset) / MIB
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / MIB if sys.platform == "darwin" else peak / 1024


if __name__ == "__main__":
    told = tables(*sys.argv[2:4]) if sys.argv[1] == "tables" else programme(sys.argv[2])
    print(json.dumps(told))
