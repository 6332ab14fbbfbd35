"""How answers add up: decisions and other questions by choice, for everybody and by family.

Written over narwhals: the same for pandas frames and for relations of DuckDB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.asking import collected, family_places, placed_questions, rooms_of
from ias_widgets.cohorts.frames.choosing import choosable, counted_answers, people_of_family, told_by_choices

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["QUESTION", "counted", "decisions", "split", "splits", "whole"]

QUESTION = ["film", "scene", "step", "short"]
"""By these a question is the same in different rooms."""
_ASKED: dict[str, Told] = {
    "cohort": "text", "room": "text", "film": "text", "scene": "text", "step": "text", "question": "text", "short": "text",
    "kind": "text", "k": "whole", "round": "whole",
}  # fmt: skip
_COUNTED: dict[str, Told] = {
    "choice": "text", "letter": "text", "label": "text", "people": "whole", "answered": "whole", "present": "whole",
    "share": "share", "taken": "truth",
}  # fmt: skip
_COLUMNS = _ASKED | _COUNTED
_FAMILY_COLUMNS = _ASKED | {"family": "text", "family_name": "text"} | _COUNTED


def decisions(records: Records) -> pd.DataFrame:
    """Return how often each choice was taken in each closed round of each room.

    Rounds in which too few answered are left out, as on the screen. ``people`` are those who chose something, as the
    question's kind says: of an order, who put it first; of points, who gave it any; of a picture, who pointed into an
    area; of a referral map, who named a target anywhere. Where one can choose several, they can add up to more than
    answered. Numbers and words are no choices: they are left out. Of records narrowed to a family, ``people``,
    ``answered`` and ``share`` are that family's, where they may be told.

    Returns
    -------
    pandas.DataFrame
        ``cohort``, ``room``, ``film``, ``scene``, ``step``, ``question``, ``short``, ``kind``, ``k``, ``round``, ``choice``,
        ``letter``, ``label``, ``people`` (hands among them), ``answered``, ``present``, ``share`` (of those who
        answered, 0 to 1), ``taken`` (whether the film went this way; missing where it went none).
    """
    return _counted(records, family=False)


def splits(records: Records) -> pd.DataFrame:
    """Return the same by family, for the rounds and families that the room's screen might show.

    Returns
    -------
    pandas.DataFrame
        As `decisions`, with ``family`` and ``family_name``; ``answered`` and ``share`` are the family's, and
        missing where several may be marked, but for points. What everybody chose is not known of a question whose kind
        is not installed, unless each person chose one thing: it is left out.
    """
    return _counted(records, family=True)


def _counted(records: Records, *, family: bool) -> pd.DataFrame:
    by_family = ["family_at", "family"] if family else []
    order = ["date", "room", "at", "question", "round", *by_family, "wide", "letter", "choice"]
    told = records.once("split", split) if family else records.once("whole", whole)
    return collected(records, told, _FAMILY_COLUMNS if family else _COLUMNS, order)


def whole(records: Records) -> nw.LazyFrame[Any]:
    """Return the columns of `decisions`, and what they are sorted by."""
    return counted(records, family=False)


def split(records: Records) -> nw.LazyFrame[Any]:
    """Return the columns of `splits`, and what they are sorted by."""
    return counted(records, family=True)


def counted(records: Records, *, family: bool) -> nw.LazyFrame[Any]:
    """Return the columns of `decisions`, or with ``family`` those of `splits`, and what they are sorted by."""
    import narwhals as nw  # noqa: PLC0415

    only = records.of_family
    apart = family or only is not None
    asked = ["room", "question", "round"]
    group = [*asked, "family"] if apart else asked
    questions = placed_questions(records).select("room", "question", *QUESTION, "kind", "k", "at")
    choices = choosable(records)
    answers = records.once("answers", counted_answers)
    rounds = records.lazy("rounds").filter(nw.col("shown")).select(*asked, "answered", "present")
    rounds = told_by_choices(rounds.join(questions, on=["room", "question"]), answers, choices)
    if apart:
        answers = answers.filter(~nw.col("family").is_null() if only is None else nw.col("family") == only)
    chosen = answers.group_by([*group, "choice"])
    counts = chosen.agg(nw.col("chosen").sum().alias("people"), nw.col("people").sum().alias("rows"))
    if apart:
        here = counts.group_by(group).agg(nw.col("people").sum().alias("answered"))
        rounds = rounds.drop("answered").join(here, on=asked)
    counts = counts.filter(~nw.col("choice").is_null())
    added = rounds.join(choices, on=["room", "question"]).join(counts, on=[*group, "choice"], how="left")
    added = added.with_columns(nw.col("people").fill_null(0).cast(nw.Int64))
    if apart:
        added = added.with_columns(
            people_of_family(nw.col("answered"), nw.col("rows")).cast(nw.Int64).alias("answered")
        )
    added = added.with_columns(
        nw.when(nw.col("answered") > 0).then(nw.col("people").cast(nw.Float64) / nw.col("answered")).alias("share"),
        nw.col("letter").str.len_chars().alias("wide"),
    )
    added = added.join(rooms_of(records).select("room", "cohort", "date"), on="room")
    taken = records.lazy("decisions").select("room", "question", nw.col("choice").alias("way"))
    added = added.join(taken, on=["room", "question"], how="left")
    added = added.with_columns((nw.col("choice") == nw.col("way")).alias("taken"))
    if not family:
        return added
    names = records.lazy("families").select("room", "family", nw.col("name").alias("family_name"))
    return added.join(names, on=["room", "family"], how="left").join(family_places(records), on="family", how="left")
