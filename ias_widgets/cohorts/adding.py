"""How answers add up: decisions and other questions by choice, for everybody and by family.

Written over narwhals: pandas frames now, relations of a database later, the same function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.records import Records

__all__ = ["decisions", "splits"]

QUESTION = ["film", "scene", "step", "short"]
"""By these a question is the same in different rooms."""
SEVERAL = "several"
"""The kind whose answers are several rows: a family's rows do not say how many people they are of."""


def decisions(records: Records) -> pd.DataFrame:
    """Return how often each choice was taken in each closed round of each room.

    Rounds in which too few answered are left out, as on the screen. Where several may be marked, people can add
    up to more than answered.

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
        missing where several may be marked.
    """
    return _counted(records, family=True)


def _counted(records: Records, *, family: bool) -> pd.DataFrame:
    import narwhals as nw  # noqa: PLC0415

    asked = ["room", "question", "round"]
    group = [*asked, "family"] if family else asked
    answers = nw.from_native(records.answers)
    if family:
        answers = answers.filter(~nw.col("family").is_null())
    point = nw.col("number").cast(nw.Int64).cast(nw.String)
    answers = answers.with_columns(
        nw.when(nw.col("choice").is_null()).then(point).otherwise(nw.col("choice")).alias("choice")
    )
    counts = answers.group_by([*group, "choice"]).agg(nw.col("people").sum())
    questions = nw.from_native(records.questions).select("room", "question", *QUESTION, "kind", "k")
    rounds = nw.from_native(records.rounds).filter(nw.col("shown")).select(*asked, "answered", "present")
    rounds = rounds.join(questions, on=["room", "question"])
    if family:
        here = answers.group_by(group).agg(nw.col("people").sum().alias("answered"))
        rounds = rounds.drop("answered").join(here, on=asked)
        known = nw.col("kind") != SEVERAL
        rounds = rounds.with_columns(nw.when(known).then(nw.col("answered")).alias("answered"))
    choices = nw.from_native(records.choices).select("room", "question", "choice", "letter", "label")
    added = rounds.join(choices, on=["room", "question"]).join(counts, on=[*group, "choice"], how="left")
    added = added.with_columns(nw.col("people").fill_null(0).cast(nw.Int64))
    added = added.with_columns((nw.col("people") / nw.col("answered")).alias("share"))
    added = added.join(nw.from_native(records.rooms).select("room", "cohort"), on="room")
    taken = nw.from_native(records.decisions).select("room", "question", nw.col("choice").alias("way"))
    added = added.join(taken, on=["room", "question"], how="left")
    if family:
        names = nw.from_native(records.families).select("room", "family", nw.col("name").alias("family_name"))
        added = added.join(names, on=["room", "family"], how="left")
    columns = ["cohort", "room", *QUESTION[:3], "question", "short", "kind", "k", "round"]
    columns += ["family", "family_name"] if family else []
    columns += ["choice", "letter", "label", "people", "answered", "present", "share"]
    frame: pd.DataFrame = added.to_native()
    frame["taken"] = (frame["choice"] == frame["way"]).astype("boolean").mask(frame["way"].isna())
    return _in_order(frame[[*columns, "taken"]], records, family=family)


def _in_order(frame: pd.DataFrame, records: Records, *, family: bool) -> pd.DataFrame:
    """Sort as the rooms went: by room, question, round, family, and choice as it stood."""
    places = {
        "room": records.rooms["room"],
        "question": records.questions["question"],
        "family": records.families["family"],
    }
    keys = ["room", "question", "round", *(["family"] if family else []), "letter"]
    ranked = frame.assign(
        **{
            f"_{name}": frame[name].map({value: place for place, value in reversed(list(enumerate(values)))})
            for name, values in places.items()
            if name in frame
        }
    )
    by = [f"_{key}" if f"_{key}" in ranked else key for key in keys]
    return ranked.sort_values(by, kind="stable")[list(frame.columns)].reset_index(drop=True)
