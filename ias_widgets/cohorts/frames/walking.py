"""Which ways rooms went through a film."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.cohorts.frames.asking import collected
from ias_widgets.cohorts.records import each

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["Scene", "paths", "ways"]

_WALK = ["room", "step", "film"]
_WAYS: dict[str, Told] = {
    "film": "text", "scene": "text", "title": "text", "choice": "text", "label": "text", "to": "text", "to_title": "text",
    "ending": "truth", "rooms": "whole",
}  # fmt: skip


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
    steps = records.frame("steps")
    walked = _walked(steps[steps["scene"].notna()])
    return {
        key: [
            scene._replace(choice=chosen.get((key[0], key[2], scene.scene, after.scene)) if after else None)
            for scene, after in [*pairwise(walk), (walk[-1], None)]
        ]
        for key, walk in walked.items()
    }


def _walked(steps: pd.DataFrame) -> dict[tuple[str, str, str], list[Scene]]:
    walked: dict[tuple[str, str, str], list[Scene]] = {}
    for row in each(steps.sort_values(["room", "order"], kind="stable")):
        walk = walked.setdefault((row.room, row.step, row.film), [])
        passed = [scene.scene for scene in walk]
        if row.visit == "back" and row.scene in passed:
            del walk[len(passed) - 1 - passed[::-1].index(row.scene) :]
        elif passed and passed[-1] == row.scene:
            walk.pop()
        walk.append(Scene(row.scene, row.title, bool(row.ending), None))
    return walked


def ways(records: Records) -> pd.DataFrame:
    """Return how many rooms went from which scene to which.

    What flows into a scene flows out of it again, but for the first scene, endings, and rooms that stopped there.

    Returns
    -------
    pandas.DataFrame
        ``film``, ``scene``, ``title``, ``choice`` and ``label`` (missing where nothing was decided), ``to``,
        ``to_title``, ``ending`` (whether ``to`` is one), ``rooms``. Of a title that records tell in several languages,
        the first by alphabet.
    """
    import narwhals as nw  # noqa: PLC0415

    steps = records.lazy("steps").filter(~nw.col("scene").is_null())
    questions = (
        records.lazy("questions").filter(~nw.col("film").is_null()).select("room", "question", "step", "film", "scene")
    )
    taken = (
        records.lazy("decisions").select("room", "question", "choice", "to").join(questions, on=["room", "question"])
    )
    way = [*_WALK, "scene", "to"]
    chosen = taken.group_by(way).agg(nw.col("choice").max())
    went = _edges(records, steps).join(chosen, on=way, how="left").with_columns(nw.col("choice").fill_null(""))
    counted = went.group_by("film", "scene", "choice", "to").agg(nw.len().alias("rooms"))
    scenes = steps.group_by("film", "scene").agg(
        nw.col("title").min(), nw.col("ending").max(), nw.col("order").min().alias("at")
    )
    to = scenes.select("film", nw.col("scene").alias("to"), nw.col("title").alias("to_title"), "ending")
    labels = records.lazy("choices").join(questions, on=["room", "question"])
    labels = labels.group_by("film", "scene", "choice").agg(nw.col("label").min(), nw.col("letter").min())
    told = counted.join(scenes.drop("ending"), on=["film", "scene"]).join(to, on=["film", "to"])
    told = told.join(labels, on=["film", "scene", "choice"], how="left")
    told = told.with_columns(nw.when(nw.col("choice") != "").then(nw.col("choice")).alias("choice"))
    return collected(records, told, _WAYS, ("film", "at", "scene", "letter", "choice", "to"))


def _edges(records: Records, steps: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Return ``room``, ``step``, ``film``, ``scene``, ``to``: only walks in which somebody stepped back are gone through row by row."""
    import narwhals as nw  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    turned = steps.filter(nw.col("visit") == "back").select(*_WALK).unique()
    straight = steps.join(turned, on=_WALK, how="anti")
    straight = straight.with_columns(nw.col("scene").shift(-1).over(*_WALK, order_by="order").alias("to"))
    straight = straight.filter(~nw.col("to").is_null() & (nw.col("to") != nw.col("scene")))
    columns = [*_WALK, "scene", "to"]
    back = records.engine.collected(steps.join(turned, on=_WALK, how="semi"))
    rows = [
        (*key, here.scene, there.scene) for key, walk in _walked(back).items() for here, there in pairwise(walk)
    ]  # fmt: skip
    found = pd.DataFrame(rows, columns=columns).astype("string")
    return nw.concat([straight.select(*columns), records.engine.lazy(records.engine.taken(found))])
