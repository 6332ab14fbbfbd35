"""The words around a report's findings, in one language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.methods.finding import Finding
    from ias_widgets.publishing.report.model import Table

__all__ = ["Saying", "ended", "table_of"]


class Saying:
    """Say a key of the catalogue ``report``, short words bound."""

    def __init__(self, language: str) -> None:
        self._phrases = Phrases(("summary", "disclosure", "report"), language)
        self.language = self._phrases.language

    def __call__(self, key: str, **values: Any) -> str:
        """Return the words of ``report-<key>``."""
        return self.raw(f"report-{key}", **values)

    def raw(self, key: str, **values: Any) -> str:
        """Return the words of a key of any of the catalogues."""
        return self.text(self._phrases.say(key, **values))

    def text(self, words: str) -> str:
        """Return words with one-letter words bound to the next."""
        return bind(words, self.language)

    def day(self, iso: str | None) -> str:
        """Return an ISO date written out; what is no date as it is."""
        try:
            day = date.fromisoformat(iso or "")
        except ValueError:
            return iso or ""
        said = self.raw("summary-day", number=day.day, month=day.month, year=str(day.year))
        return said.replace(" ", "\u00a0")


def ended(sentence: str) -> str:
    """Return a finding's sentence with its full stop."""
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def table_of(finding: Finding) -> Table:
    """Return a finding's table as words."""
    from ias_widgets.publishing.report.model import Table  # noqa: PLC0415

    frame: pd.DataFrame = finding.table()
    rows = tuple(tuple(_word(value) for value in row) for row in frame.itertuples(index=False, name=None))
    return Table(heads=tuple(str(name) for name in frame.columns), rows=rows)


def _word(value: object) -> str:
    return "–" if value is None or value != value or str(value) == "<NA>" else str(value)  # noqa: PLR0124
