"""Whether items of a test do their work: how hard, how telling, which wrong answers are taken by whom, and how they hold together.

Difficulty is the share right. Discrimination is the correlation of an item with the rest of its form (without the item),
its interval after Fisher. Wrong answers are told by thirds of the rest score. Cronbach's α (1951) is that of a form, its
interval after Feldt (1965). Forms are looked at one by one: nobody takes two at once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.nearly import open_percent
from ias_widgets.cohorts.saying import interval, number
from ias_widgets.cohorts.topics import topic_title
from ias_widgets.questions.base import SENSITIVE_K

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["FormAlpha", "ItemQuality", "ItemStatistics", "Option", "alpha_of", "item_quality"]

EASY, HARD, WEAK, UNUSED, RIVAL = 0.95, 0.20, 0.10, 0.02, 0.05
"""From what share right on an item is too easy, below which too hard; below what discrimination it tells too little; below what
share a wrong answer is not used; and by how much more of the upper third than of the lower must take a wrong one to rival."""


class Option(NamedTuple):
    """A choice: the share that took it, and of the lower, middle and upper third (None where a third is too small)."""

    choice: str
    right: bool
    share: float
    thirds: tuple[float, float, float] | None


class ItemStatistics(NamedTuple):
    """An item. ``discrimination`` is None where the item or the rest does not vary; ``flags``: what asks for a look."""

    item: str
    form: str
    topic: str
    people: int
    difficulty: float
    discrimination: float | None
    ends: tuple[float, float] | None
    options: tuple[Option, ...]
    flags: tuple[str, ...]


class FormAlpha(NamedTuple):
    """Cronbach's α of a form, with its interval; None where nothing varies, or there is one item."""

    form: str
    people: int
    items: int
    alpha: float | None
    ends: tuple[float, float] | None


@dataclass(frozen=True, kw_only=True)
class ItemQuality(Finding):
    """Whether items do their work. ``estimate``, ``interval``: α of the form that holds together least; n: tests."""

    method: ClassVar[str] = "item_quality"
    items: tuple[ItemStatistics, ...] = ()
    forms: tuple[FormAlpha, ...] = ()

    @property
    def flagged(self) -> tuple[ItemStatistics, ...]:
        """The items that ask for a look."""
        return tuple(told for told in self.items if told.flags)

    def sentence(self) -> str:
        """Return how many items ask for a look."""
        return self.said("item-quality-sentence", flagged=len(self.flagged), all=len(self.items))

    def beside(self) -> str:
        """Return α of each form, in a sentence."""
        told = [
            self.said(
                "item-quality-alpha", form=form.form.upper() or "only", items=form.items, n=form.people,
                alpha=number(form.alpha, 2, self.language), interval=interval(form.ends, 2, self.language),
            )
            for form in self.forms
        ]  # fmt: skip
        return " ".join(told)

    def table(self) -> pd.DataFrame:
        """Return a row for each item."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        rows = [
            (
                told.item, told.form, topic_title(told.topic, language), told.people, open_percent(told.difficulty, SENSITIVE_K, language),
                number(told.discrimination, 2, language), interval(told.ends, 2, language), self.flags_of(told),
            )
            for told in self.items
        ]  # fmt: skip
        heads = ("item", "form", "topic", "people", "difficulty", "discrimination", "interval", "flags")
        return pd.DataFrame(rows, columns=[say(f"item-quality-column-{head}") for head in heads])

    def distractors(self) -> pd.DataFrame:
        """Return a row for each choice of each item: who took it, by thirds of the rest score."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        rows = [
            (
                told.item, option.choice, "✓" if option.right else "", open_percent(option.share, SENSITIVE_K, language),
                *(open_percent(share, SENSITIVE_K, language) for share in (option.thirds or (None, None, None))),
            )
            for told in self.items
            for option in told.options
        ]  # fmt: skip
        heads = ("item", "choice", "right", "share", "low", "middle", "high")
        return pd.DataFrame(rows, columns=[say(f"item-quality-column-{head}") for head in heads])

    def flags_of(self, told: ItemStatistics) -> str:
        """Return in words what asks for a look."""
        return ", ".join(self.words.say(f"item-quality-flag-{flag}") for flag in told.flags)

    def figure(self) -> go.Figure:
        """Return items by difficulty and discrimination; those that ask for a look have another sign and their name."""
        from ias_widgets.cohorts.drawing.items import items  # noqa: PLC0415

        return items(self)


def item_quality(
    answers: pd.DataFrame,
    choices: pd.DataFrame | None = None,
    *,
    purpose: str | None = None,
    least: int = 30,
    level: float = 0.95,
    language: str = "en",
) -> ItemQuality:
    """Look at the items of a test.

    Parameters
    ----------
    answers
        A row a person and item: ``person``, ``item``, ``right``; ``form``, ``purpose``, ``topic``, ``choice``, ``cohort`` where
        they are there. One left out is not right.
    choices
        All choices of the items: ``item``, ``choice``. Without it a choice that nobody took is not known of.
    purpose
        Which tests: ``before`` … Without it all, each as a test of its own.
    least
        People of a form below which its items are left out; a third must hold a third of it.
    level
        Coverage of the intervals.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [(person, item, item <= person % 5) for person in range(40) for item in range(4)]
    >>> told = item_quality(pd.DataFrame(rows, columns=["person", "item", "right"]))
    >>> [round(item.difficulty, 2) for item in told.items]
    [1.0, 0.8, 0.6, 0.4]
    """
    told = answers if purpose is None or "purpose" not in answers else answers[answers["purpose"] == purpose]
    told = told.assign(right=told["right"].fillna(value=False).astype(bool), form=told.get("form", ""))
    who = [column for column in ("cohort", "purpose", "person") if column in told]
    told = told.assign(sheet=told.groupby([*who, "form"], dropna=False, sort=False).ngroup())
    items: list[ItemStatistics] = []
    forms: list[FormAlpha] = []
    missing = 0
    for form, rows in told.groupby("form", sort=True):
        people = int(rows["sheet"].nunique())
        if people < least:
            missing += people
            continue
        forms.append(_alpha(str(form), rows, level))
        items += _items(str(form), rows, choices, least, level)
    n = sum(form.people for form in forms)
    if not items:
        few = TooFew(
            unit="people",
            needed=least,
            found=int(told.groupby("form")["sheet"].nunique().max() or 0) if len(told) else 0,
        )
        return ItemQuality(estimate=None, n=0, missing=missing, few=few, language=language)
    known = [form for form in forms if form.alpha is not None]
    worst = min(known, key=lambda form: form.alpha or 0.0, default=None)
    return ItemQuality(
        estimate=worst.alpha if worst else None, interval=worst.ends if worst else None, level=level, n=n, missing=missing,
        items=tuple(items), forms=tuple(forms), language=language,
    )  # fmt: skip


def alpha_of(right: np.ndarray, level: float = 0.95) -> tuple[float, tuple[float, float]] | None:
    """Return Cronbach's α of people (rows) and items (columns) with Feldt's interval; None where nothing varies."""
    from scipy.special import fdtri  # noqa: PLC0415

    people, items = right.shape
    whole = float(right.sum(axis=1).var(ddof=1)) if people > 1 else 0.0
    if items < 2 or whole <= 0:  # noqa: PLR2004
        return None
    alpha = items / (items - 1) * (1 - float(right.var(axis=0, ddof=1).sum()) / whole)
    ends = (
        1 - (1 - alpha) * float(fdtri(people - 1, (people - 1) * (items - 1), tail))
        for tail in (0.5 + level / 2, 0.5 - level / 2)
    )
    low, high = ends
    return alpha, (low, high)


def _alpha(form: str, rows: pd.DataFrame, level: float) -> FormAlpha:
    """α over the tests that hold the items most tests of the form hold."""
    wide = rows.pivot_table(index="sheet", columns="item", values="right", aggfunc="max", sort=False)
    held = wide.notna()
    most = held.value_counts().index[0]
    kept = wide[(held == list(most)).all(axis=1)].loc[:, [bool(one) for one in most]]
    found = alpha_of(kept.to_numpy(dtype=float), level)
    return FormAlpha(form, len(kept), kept.shape[1], *(found or (None, None)))


def _items(
    form: str, rows: pd.DataFrame, choices: pd.DataFrame | None, least: int, level: float
) -> list[ItemStatistics]:
    by_sheet = rows.groupby("sheet")["right"]
    others = by_sheet.transform("size") - 1
    rest = (by_sheet.transform("sum") - rows["right"]) / others.where(others > 0)
    told = []
    for item, group in rows.assign(rest=rest).groupby("item", sort=False):
        people = len(group)
        if people < least:
            continue
        r = _correlation(group["right"].to_numpy(dtype=float), group["rest"].to_numpy(dtype=float))
        options = _options(group, _offered(str(item), choices), least)
        difficulty = float(group["right"].mean())
        topic = group["topic"].iloc[0] if "topic" in group else ""
        told.append(
            ItemStatistics(
                str(item), form, topic if isinstance(topic, str) else "", people, difficulty, r, _fisher(r, people, level), options,
                _flags(difficulty, r, options),
            )
        )  # fmt: skip
    return told


def _correlation(one: np.ndarray, two: np.ndarray) -> float | None:
    import numpy as np  # noqa: PLC0415

    kept = ~np.isnan(two)
    one, two = one[kept], two[kept]
    if len(one) < 3 or one.std() < 1e-12 or two.std() < 1e-12:  # noqa: PLR2004
        return None
    return float(np.corrcoef(one, two)[0, 1])


def _fisher(r: float | None, people: int, level: float) -> tuple[float, float] | None:
    from scipy.special import ndtri  # noqa: PLC0415

    if r is None or people < 4 or abs(r) >= 1:  # noqa: PLR2004
        return None
    reach = float(ndtri(0.5 + level / 2)) / math.sqrt(people - 3)
    return math.tanh(math.atanh(r) - reach), math.tanh(math.atanh(r) + reach)


def _offered(item: str, choices: pd.DataFrame | None) -> list[str]:
    if choices is None:
        return []
    own = choices[choices["item"].astype(str) == item]
    return [str(choice) for choice in own["choice"].dropna().unique()]


def _options(group: pd.DataFrame, offered: list[str], least: int) -> tuple[Option, ...]:
    """Choices with who took them. Thirds are cut between rest scores, so that the like stay together."""
    import numpy as np  # noqa: PLC0415

    if "choice" not in group:
        return ()
    taken, rest = group["choice"].astype(object), group["rest"].to_numpy(dtype=float)
    rights = {str(choice) for choice in taken[group["right"]].dropna().unique()}
    low, high = np.nanquantile(rest, [1 / 3, 2 / 3]) if np.isfinite(rest).any() else (0.0, 0.0)
    lower, upper = rest <= low, rest >= high
    enough = low < high and min(int(lower.sum()), int(upper.sum())) >= least / 3
    thirds = [lower, ~lower & ~upper, upper] if enough else []
    whole = taken.value_counts()
    parts = [(taken[third].value_counts(), int(third.sum())) for third in thirds]
    told = []
    for choice in dict.fromkeys([*offered, *sorted(str(one) for one in whole.index)]):
        shares = tuple(int(took.get(choice, 0)) / size if size else math.nan for took, size in parts) or None
        told.append(Option(choice, choice in rights, int(whole.get(choice, 0)) / len(group), shares))  # type: ignore[arg-type]
    return tuple(told)


def _flags(difficulty: float, r: float | None, options: tuple[Option, ...]) -> tuple[str, ...]:
    wrong = [option for option in options if not option.right]
    rival = any(option.thirds is not None and option.thirds[2] - option.thirds[0] >= RIVAL for option in wrong)
    asked = {
        "easy": difficulty >= EASY, "hard": difficulty <= HARD, "negative": r is not None and r < 0,
        "weak": r is not None and 0 <= r < WEAK, "rival": rival,
        "unused": any(option.share < UNUSED for option in wrong) and difficulty < EASY,
    }  # fmt: skip
    return tuple(flag for flag, raised in asked.items() if raised)
