"""Records of one room or of a whole programme: read, added up, compared, drawn.

`load` reads what rooms leave: records, archives, packages, stores. Each frame of `ias_widgets.cohorts.frames` adds them up
to a tidy table; each method of `ias_widgets.cohorts.methods` takes one and answers with a finding that says itself in a
sentence, shows as a table and draws itself. What a record withholds stays withheld.
"""

from ias_widgets.cohorts.frames import (
    attendance,
    concordances,
    decisions,
    item_answers,
    item_pairs,
    noticing,
    pairs,
    paths,
    ratings,
    scores,
    shifts,
    splits,
    taps,
    ways,
)  # fmt: skip
from ias_widgets.cohorts.loading import load, records_in
from ias_widgets.cohorts.records import Records

__all__ = [
    "Records", "attendance", "concordances", "decisions", "item_answers", "item_pairs", "load", "noticing", "pairs", "paths",
    "ratings", "records_in", "scores", "shifts", "splits", "taps", "ways",
]  # fmt: skip
