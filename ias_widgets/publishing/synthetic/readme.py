"""The read-me of the package: what it is, what it is not, and how it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.publishing.synthetic.plan import SMALL, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.publishing.synthetic.plan import Planned
    from ias_widgets.rooms.record import Record

__all__ = ["readme"]

TEXT = """\
# {title}

**Synthetic data. Nobody took part in this, and nothing in it was ever observed.** Dane syntetyczne: nikt w tym nie
uczestniczył. Синтетичні дані: у цьому ніхто не брав участі.

A programme as it might be: {trainings} trainings in {places} places with {officers} officers of the Border Guard, {workshops}
interagency workshops with {people} people, and {editions} online rooms of e-learning with {learners} learners. The places are
towns of Poland, the counts are those of an earlier programme; everything else was made up by a generator. Dates lie in the
school year 2026/27.

Every room was played by the engine that leads real rooms, from its first step to its end: a test before, the
film with its votes, talk and second votes, signs tapped at, the questions of the workshop's guide, a test after in the parallel
form; and after three months a room to which some come back by their linking codes. So the tables are those of real records,
protected as they are: small groups are withheld here, too. `{small}` is so small that nothing of its people may be told.

## Files

| file | what |
| --- | --- |
| `parquet/<table>.parquet` | each table of the rooms' records, the rows of all {rooms} rooms together; columns are explained in `datapackage.json` |
| `programme.yaml` | the cohorts, each with its rooms |
| `effects.yaml` | what was put in: parameters, and what is expected of the data |

Texts of rooms, questions and choices are in Polish.

```python
from ias_widgets import cohorts

records = cohorts.load("datasets/synthetic")
```

## Made by

`ias dataset make --seed {seed} --out datasets/synthetic`. The same seed gives the same people and answers; a cohort is the same
whichever others are played with it.

## What it is for

To see every figure and table with something in it, to teach the analysis, and to test it: what an analysis should find
stands in `effects.yaml`, and so does where it should find nothing. It says nothing about real trainings, real officers or
any institution. Do not quote figures from it.
"""


def readme(record: Record, planned: Sequence[Planned], seed: int) -> str:
    """Return the text."""

    def of(kind: str) -> list[Planned]:
        return [one for one in planned if one.kind == kind]

    return TEXT.format(
        title=TITLE["en"],
        trainings=len(of("training")),
        places=len({one.place for one in of("training")}),
        officers=sum(one.size for one in of("training")),
        workshops=len(of("workshop")),
        people=sum(one.size for one in of("workshop")),
        editions=len(of("e-learning")),
        learners=sum(one.size for one in of("e-learning")),
        rooms=len(record.rooms),
        small=SMALL,
        seed=seed,
    )
