"""How answers add up: decisions and other questions by choice, for everybody and by family.

Written over narwhals: pandas frames now, relations of a database later, the same function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.frames.choosing import choosable, people_of_family, rows_of_choices, told_by_choices

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.records import Records

__all__ = ["decisions", "splits"]

QUESTION = ["film", "scene", "step", "short"]
"""By these a question is the same in different rooms."""


def decisions(records: Records) -> pd.DataFrame:
    """Return how often each choice was taken in each closed round of each room.

    Rounds in which too few answered are left out, as on the screen. ``people`` are those who chose something, as the
    question's kind says: of an order, who put it first; of points, who gave it any; of a picture, who pointed into an
    area; of a referral map, who named a target anywhere. Where one can choose several, they can add up to more than
    answered. Numbers and words are no choices: they are left out.

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
    import narwhals as nw  # noqa: PLC0415

    asked = ["room", "question", "round"]
    group = [*asked, "family"] if family else asked
    questions = nw.from_native(records.questions).select("room", "question", *QUESTION, "kind", "k")
    choices = choosable(records)
    answers = rows_of_choices(records)
    rounds = nw.from_native(records.rounds).filter(nw.col("shown")).select(*asked, "answered", "present")
    rounds = told_by_choices(rounds.join(questions, on=["room", "question"]), answers, choices)
    if family:
        answers = answers.filter(~nw.col("family").is_null())
        here = answers.group_by(group).agg(nw.col("chosen").sum().alias("answered"))
        rounds = rounds.drop("answered").join(here, on=asked)
    counts = answers.group_by([*group, "choice"]).agg(
        nw.col("chosen").sum().alias("people"), nw.col("people").sum().alias("rows")
    )
    added = rounds.join(choices, on=["room", "question"]).join(counts, on=[*group, "choice"], how="left")
    added = added.with_columns(nw.col("people").fill_null(0).cast(nw.Int64))
    if family:
        added = added.with_columns(people_of_family(nw.col("answered"), nw.col("rows")).alias("answered"))
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
