"""Which signs rooms noticed in a film, and where they tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.frames.asking import collected

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["noticing", "taps"]

_SIGN = ["film", "scene", "shot", "sign", "kind", "strength", "start", "end"]
_NOTICED: dict[str, Told] = {
    "film": "text", "scene": "text", "title": "text", "shot": "text", "sign": "text", "kind": "text", "name": "text",
    "strength": "text", "start": "share", "end": "share", "could": "whole", "people": "whole", "named": "whole", "rooms": "whole",
}  # fmt: skip
_TAPS: dict[str, Told] = {"film": "text", "scene": "text", "seconds": "whole", "people": "whole", "signs": "text"}


def noticing(records: Records) -> pd.DataFrame:
    """Return how many people noticed each sign and each decoy, all rooms added up in which enough could tap.

    Returns
    -------
    pandas.DataFrame
        ``film``, ``scene``, ``title`` (the scene's), ``shot``, ``sign``, ``kind`` (sign, decoy), ``name``, ``strength``
        (missing of decoys), ``start`` and ``end`` (of its window, seconds from the scene's beginning), ``could`` (people who could tap, each time
        the scene was watched), ``people`` (of them, who tapped in the window), ``named`` (who named it rightly),
        ``rooms``. By film, scene and time. Where versions of a scene show a sign at different times, there is a row for each.
    """
    import narwhals as nw  # noqa: PLC0415

    told = records.lazy("signs").filter(~nw.col("people").is_null())
    told = told.with_columns(nw.col("strength").fill_null(""), nw.col("named").fill_null(0))
    each = told.group_by([*_SIGN, "room"]).agg(
        nw.col("could").sum(), nw.col("people").sum(), nw.col("named").sum(), nw.col("name").min()
    )
    added = each.group_by(_SIGN).agg(
        nw.col("could").sum(), nw.col("people").sum(), nw.col("named").sum(), nw.col("name").min(),
        nw.len().alias("rooms"),
    )  # fmt: skip
    strength = nw.when(nw.col("strength") != "").then(nw.col("strength"))
    order = ("film", "scene", "start", "end", "sign", "kind", "shot")
    titles = records.lazy("steps").group_by("film", "scene").agg(nw.col("title").min())
    added = added.with_columns(strength.alias("strength")).join(titles, on=["film", "scene"], how="left")
    return collected(records, added, _NOTICED, order)


def taps(records: Records) -> pd.DataFrame:
    """Return how often people tapped in each second of a scene.

    Returns
    -------
    pandas.DataFrame
        ``film``, ``scene``, ``seconds`` (whole, from the scene's beginning), ``signs`` (in whose windows it lies,
        separated by semicolons; empty for none), ``people`` (taps: somebody who taps twice in a second counts twice).
    """
    import narwhals as nw  # noqa: PLC0415

    rows = records.lazy("marks").with_columns(nw.col("signs").fill_null(""))
    counted = rows.group_by("film", "scene", "seconds", "signs").agg(nw.len().alias("people"))
    return collected(records, counted, _TAPS, ("film", "scene", "seconds", "signs"))
