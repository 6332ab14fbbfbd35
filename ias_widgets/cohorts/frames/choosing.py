"""Which rows of a record are choices: each kind of question says it (`ias_widgets.questions.choosing`), and here it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.questions import kinds
from ias_widgets.questions.choosing import Chosen

if TYPE_CHECKING:
    import narwhals as nw

    from ias_widgets.cohorts.records import Records

__all__ = [
    "adds_up", "as_choices", "choosable", "chosen_by", "counted_answers", "kinds_by", "people_of_family",
]  # fmt: skip


def choosable(records: Records) -> nw.LazyFrame[Any]:
    """Return what could be chosen: ``room``, ``question``, ``choice``, ``letter``, ``label``, ``experts``; ``wide``: letters of the letter."""
    return records.once("choosable", _choosable)


def _choosable(records: Records) -> nw.LazyFrame[Any]:
    import narwhals as nw  # noqa: PLC0415

    of = records.lazy("questions").select("room", "question", "kind")
    choices = records.lazy("choices").select("room", "question", "choice", "letter", "label", "experts")
    choices = choices.join(of, on=["room", "question"]).with_columns(nw.col("letter").str.len_chars().alias("wide"))
    for kind, cls in kinds().items():
        for aside in cls.chosen.aside:
            is_it = (nw.col("choice") == aside) | nw.col("choice").str.starts_with(f"{aside}:")
            choices = choices.filter((nw.col("kind") != kind) | ~is_it)
    return choices.drop("kind")


def counted_answers(records: Records) -> nw.LazyFrame[Any]:
    """Return how many people gave the same answer: by ``room``, ``question``, ``round``, ``family`` and ``choice``.

    Further columns are ``kind``, ``people`` (rows of the record, with the hands counted), and ``chosen``: how many chose it.
    """
    import narwhals as nw  # noqa: PLC0415

    same = ["room", "question", "round", "family", "choice", "number"]
    alike = records.lazy("answers").group_by(same).agg(nw.col("people").sum())
    by = ["room", "question", "kind", "round", "family", "choice"]
    alike = alike.join(records.lazy("questions").select("room", "question", "kind"), on=["room", "question"])
    return as_choices(alike).group_by(by).agg(nw.col("people").sum(), nw.col("chosen").sum())


def as_choices(answers: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Return answers, which have the question's ``kind``, with ``chosen``: how many people chose it by this row.

    A whole number without a choice is one, such as a point of a scale.
    """
    import narwhals as nw  # noqa: PLC0415

    number = nw.col("number").cast(nw.Float64)
    is_point = nw.col("choice").is_null() & (number.round(0) == number)
    point = nw.when(is_point).then(number).cast(nw.Int64).cast(nw.String)
    chose = (~_kind_by("first") | (number == 1)) & (~_kind_by("some") | (number > 0))
    return answers.with_columns(
        nw.when(nw.col("choice").is_null()).then(point).otherwise(nw.col("choice")).alias("choice"),
        nw.when(chose.fill_null(value=False)).then(nw.col("people")).otherwise(0).alias("chosen"),
    )


def adds_up(chosen: nw.Expr, answered: nw.Expr) -> nw.Expr:
    """Whether choices tell a round: not of a kind that says no more than others do and whose people did not choose one thing each.

    Such are kinds that are not installed, or record other things than choices: what their rows mean is not known.
    """
    known = _kind_by("several") | _kind_by("first") | _kind_by("some")
    return known | (chosen == answered).fill_null(value=False)


def chosen_by(kind: str) -> str:
    """Return how people of a kind's question choose, as `Chosen.by`; of one that is not installed, one thing each."""
    return kinds()[kind].chosen.by if kind in kinds() else Chosen().by


def people_of_family(chosen: nw.Expr, rows: nw.Expr) -> nw.Expr:
    """Return how many people of a family answered; missing where their rows do not say it.

    Parameters
    ----------
    chosen
        How many things the family's people chose.
    rows
        How many rows they have for the one choice.
    """
    import narwhals as nw  # noqa: PLC0415

    once = nw.when(~_kind_by("several")).then(chosen)
    return nw.when(_kind_by("some")).then(rows).otherwise(once)


def kinds_by(by: str) -> list[str]:
    """Return the installed kinds whose people choose like this, as `Chosen.by`."""
    return [kind for kind, cls in kinds().items() if cls.chosen.by == by]


def _kind_by(by: str) -> nw.Expr:
    import narwhals as nw  # noqa: PLC0415

    return nw.col("kind").is_in(kinds_by(by))
