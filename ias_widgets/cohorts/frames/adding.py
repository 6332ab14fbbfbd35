"""How answers add up: decisions and other questions by choice, for everybody and by family.

Written over narwhals: the same for pandas frames and for relations of DuckDB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.asking import collected, family_places, placed_questions, rooms_of
from ias_widgets.cohorts.frames.choosing import adds_up, choosable, counted_answers, people_of_family

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["QUESTION", "counted", "decisions", "family_counts", "splits", "told_rounds"]

QUESTION = ["film", "scene", "step", "short"]
"""By these a question is the same in different rooms."""
ROUND = ["room", "question", "round"]
UNPLACED = 10**9
"""Stands for the place of a question of which no step tells."""
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
    order = ["place", *(["family_at"] if family else []), "wide", "letter", "choice"]
    return collected(records, counted(records, family=family), _FAMILY_COLUMNS if family else _COLUMNS, order)


def counted(records: Records, kinds: Sequence[str] = (), *, family: bool) -> nw.LazyFrame[Any]:
    """Return the columns of `decisions`, or with ``family`` those of `splits`, and what they are sorted by.

    Parameters
    ----------
    kinds
        Of questions; default: all.
    """
    import narwhals as nw  # noqa: PLC0415

    only = records.of_family
    apart = family or only is not None
    rounds = records.once("told", told_rounds)
    if kinds:
        rounds = rounds.filter(nw.col("kind").is_in(list(kinds)))
    group = [*ROUND, "family"] if apart else ROUND
    counts = family_counts(records) if apart else whole_counts(records)
    if apart:
        here = counts.group_by(group).agg(nw.col("people").sum().alias("answered"))
        rounds = rounds.drop("answered").join(here, on=ROUND)
    counts = counts.filter(~nw.col("choice").is_null())
    added = rounds.join(choosable(records), on=["room", "question"]).join(counts, on=[*group, "choice"], how="left")
    added = added.with_columns(nw.col("people").fill_null(0).cast(nw.Int64))
    if apart:
        of_family = people_of_family(nw.col("answered"), nw.col("rows")).cast(nw.Int64)
        added = added.with_columns(of_family.alias("answered"))
    added = added.with_columns(
        nw.when(nw.col("answered") > 0).then(nw.col("people").cast(nw.Float64) / nw.col("answered")).alias("share"),
        (nw.col("choice") == nw.col("way")).alias("taken"),
    )
    if not family:
        return added
    names = records.lazy("families").select("room", "family", nw.col("name").alias("family_name"))
    return added.join(names, on=["room", "family"], how="left").join(family_places(records), on="family", how="left")


def whole_counts(records: Records) -> nw.LazyFrame[Any]:
    """Return by ``room``, ``question``, ``round`` and ``choice`` how many ``people`` chose it."""
    import narwhals as nw  # noqa: PLC0415

    answers = records.once("answers", counted_answers)
    return answers.group_by([*ROUND, "choice"]).agg(nw.col("chosen").sum().alias("people"))


def family_counts(records: Records) -> nw.LazyFrame[Any]:
    """Return the same by ``family``, with ``rows``: how many people have a row of it."""
    import narwhals as nw  # noqa: PLC0415

    only = records.of_family
    answers = records.once("answers", counted_answers)
    answers = answers.filter(~nw.col("family").is_null() if only is None else nw.col("family") == only)
    names = nw.col("chosen").alias("people"), nw.col("people").alias("rows")
    return answers.select(*ROUND, "family", "choice", *names)


def told_rounds(records: Records) -> nw.LazyFrame[Any]:
    """Return the rounds that choices tell, with all that is said of their question and room.

    ``way``: which the film went; ``last``: whether it is the question's last round; ``place``: in the order of room and evening.
    """
    import narwhals as nw  # noqa: PLC0415

    questions = placed_questions(records).select("room", "question", *QUESTION, "kind", "k", "at")
    rounds = records.lazy("rounds").filter(nw.col("shown")).select(*ROUND, "answered", "present")
    legend = choosable(records).select("room", "question", "choice")
    legend = whole_counts(records).join(legend, on=["room", "question", "choice"], how="semi")
    made = legend.group_by(ROUND).agg(nw.col("people").sum().alias("chosen"))
    rounds = rounds.join(questions, on=["room", "question"]).join(made, on=ROUND, how="left")
    rounds = rounds.filter(adds_up(nw.col("chosen"), nw.col("answered"))).drop("chosen")
    taken = records.lazy("decisions").select("room", "question", nw.col("choice").alias("way"))
    rounds = rounds.join(taken, on=["room", "question"], how="left")
    rounds = rounds.join(rooms_of(records).select("room", "cohort", "date"), on="room")
    rounds = rounds.with_columns(
        (nw.col("round") == nw.col("round").max().over("room", "question")).alias("last"),
        nw.col("date").fill_null("9999"), nw.col("at").fill_null(UNPLACED),
    )  # fmt: skip
    return rounds.with_row_index("place", order_by=["date", "room", "at", "question", "round"])
