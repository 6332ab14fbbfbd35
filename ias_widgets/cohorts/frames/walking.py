"""Which ways rooms went through a film."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.records import each

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.records import Records

__all__ = ["Scene", "paths", "ways"]


class Scene(NamedTuple):
    """A scene that a room passed, and the choice that it left it by, if it decided there."""

    scene: str
    title: str
    ending: bool
    choice: str | None


def paths(records: Records) -> dict[tuple[str, str, str], list[Scene]]:
    """Return the way that each room went in the end: (room, step, film) to its scenes, what was taken back left out.

    Scenes come in the order passed. A scene that a film came to twice stands there twice.
    """
    chosen = {(row.room, row.film, row.scene, row.to): row.choice for row in each(records.frame("decisions"))}
    walked: dict[tuple[str, str, str], list[Scene]] = {}
    steps = records.frame("steps")
    steps = steps[steps["scene"].notna()]
    for row in each(steps.sort_values(["room", "order"], kind="stable")):
        walk = walked.setdefault((row.room, row.step, row.film), [])
        here = Scene(row.scene, row.title, bool(row.ending), None)
        passed = [scene.scene for scene in walk]
        if row.visit == "back" and row.scene in passed:
            del walk[len(passed) - 1 - passed[::-1].index(row.scene) :]
        elif passed and passed[-1] == row.scene:
            walk.pop()
        walk.append(here)
    return {
        key: [
            scene._replace(choice=chosen.get((key[0], key[2], scene.scene, after.scene)) if after else None)
            for scene, after in [*pairwise(walk), (walk[-1], None)]
        ]
        for key, walk in walked.items()
    }


def ways(records: Records) -> pd.DataFrame:
    """Return how many rooms went from which scene to which.

    What flows into a scene flows out of it again, but for the first scene, endings, and rooms that stopped there.

    Returns
    -------
    pandas.DataFrame
        ``film``, ``scene``, ``title``, ``choice`` and ``label`` (missing where nothing was decided), ``to``,
        ``to_title``, ``ending`` (whether ``to`` is one), ``rooms``.
    """
    import pandas as pd  # noqa: PLC0415

    asked = {(row.room, row.question): (row.film, row.scene) for row in each(records.frame("questions"))}
    labels = {(*asked[row.room, row.question], row.choice): row.label for row in each(records.frame("choices"))}
    rows = [
        (film, here.scene, here.title, here.choice, labels.get((film, here.scene, here.choice)), to.scene, to.title,
         to.ending)
        for (_, _, film), walk in paths(records).items()
        for here, to in pairwise(walk)
    ]  # fmt: skip
    columns = ["film", "scene", "title", "choice", "label", "to", "to_title", "ending"]
    frame = pd.DataFrame(rows, columns=columns)
    counted = frame.groupby(columns, dropna=False, sort=False).size()
    return counted.rename("rooms").reset_index()
