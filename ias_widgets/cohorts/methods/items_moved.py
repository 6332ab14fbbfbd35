"""Which items of a test are answered rightly more often afterwards, each by itself, corrected for asking many times.

Where the same people answered an item twice: McNemar's test, exact, with the corrected chi-square beside it (McNemar 1947;
Edwards 1948), and the interval of Bonett & Price (2012). Where one half of a room had it before and the other after, as
parallel forms have it: two shares of different people, z, and the interval of Newcombe (1998).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.nearly import open_percent
from ias_widgets.cohorts.saying import interval, p_value, points
from ias_widgets.cohorts.topics import topic_title
from ias_widgets.questions.base import SENSITIVE_K

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["ItemsMoved", "MovedItem", "items_moved", "mcnemar"]

CELLS = ("both", "gained", "lost", "neither")


class MovedItem(NamedTuple):
    """An item: ``before``, ``after``, ``change`` and its ``ends`` as shares; ``p`` its own, ``adjusted`` among all items.

    ``chi2``: McNemar's, with continuity correction; None where different people are compared. ``short``: for
    labels; empty where it is not known.
    """

    item: str
    topic: str
    prompt: str
    paired: bool
    n_before: int
    before: float
    n_after: int
    after: float
    ends: tuple[float, float]
    chi2: float | None
    p: float
    adjusted: float = 1.0
    moved: bool = False
    short: str = ""

    @property
    def change(self) -> float:
        """After less before."""
        return self.after - self.before


@dataclass(frozen=True, kw_only=True)
class ItemsMoved(Finding):
    """Which items moved. ``estimate``: how many are right more often after, once corrected; n: items tested.

    ``items`` in the order of their change, the greatest first; ``missing``: items that too few people answered.
    """

    method: ClassVar[str] = "items_moved"
    items: tuple[MovedItem, ...] = ()
    correction: Literal["holm", "bh"] = "holm"
    alpha: float = 0.05

    @property
    def up(self) -> int:
        """Items that are right more often after."""
        return sum(told.moved and told.change > 0 for told in self.items)

    @property
    def down(self) -> int:
        """Items that are right less often after."""
        return sum(told.moved and told.change < 0 for told in self.items)

    def sentence(self) -> str:
        """Return how many of how many items moved, up and down."""
        return self.said("items-moved-sentence", up=self.up, down=self.down, all=self.n)

    @property
    def assumption(self) -> str:
        """Whether the same people are compared, or two halves; and how it is corrected."""
        paired = {told.paired for told in self.items}
        which = "some" if len(paired) > 1 else "same" if paired == {True} else "halves"
        return (
            self.said("items-moved-assumed", which=which, correction=self.correction)
            if self.few is None
            else super().assumption
        )

    def table(self) -> pd.DataFrame:
        """Return a row for each item."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        rows = [
            (
                told.item, topic_title(told.topic, language), told.prompt, open_percent(told.before, SENSITIVE_K, language), told.n_before,
                open_percent(told.after, SENSITIVE_K, language),
                told.n_after, points(told.change, language), _ends(told, language), p_value(told.p, language),
                p_value(told.adjusted, language), say(f"items-moved-{_course(told)}"),
            )
            for told in self.items
        ]  # fmt: skip
        heads = (
            "item",
            "topic",
            "prompt",
            "before",
            "n-before",
            "after",
            "n-after",
            "change",
            "interval",
            "p",
            "adjusted",
            "course",
        )
        return pd.DataFrame(rows, columns=[say(f"items-moved-column-{head}") for head in heads])

    def figure(self) -> go.Figure:
        """Return an arrow for each item, from the share right before to the share right after."""
        from ias_widgets.cohorts.drawing.arrows import arrows  # noqa: PLC0415

        return arrows(self)


def mcnemar(gained: int, lost: int) -> tuple[float, float]:
    """Return McNemar's chi-square with continuity correction, and the exact two-sided p value.

    Parameters
    ----------
    gained, lost
        People right only the second time, and only the first.

    Examples
    --------
    >>> chi2, p = mcnemar(40, 8)
    >>> round(chi2, 4), round(p, 6)
    (20.0208, 3e-06)
    """
    from statsmodels.stats.contingency_tables import mcnemar as test  # noqa: PLC0415

    if gained + lost == 0:
        return 0.0, 1.0
    table = [[0, lost], [gained, 0]]
    chi2 = float(test(table, exact=False, correction=True).statistic) if gained != lost else 0.0
    return chi2, float(test(table, exact=True).pvalue)


def items_moved(
    items: pd.DataFrame,
    *,
    correction: Literal["holm", "bh"] = "holm",
    alpha: float = 0.05,
    least: int = 10,
    level: float = 0.95,
    language: str = "en",
) -> ItemsMoved:
    """Say which items are answered rightly more often, or less often, the second time.

    Parameters
    ----------
    items
        Either a row an item, as `ias_widgets.cohorts.frames.itemising.item_pairs` gives it: ``item``, ``n_before``,
        ``right_before``, ``n_after``, ``right_after``; of people who had it twice ``both``, ``gained``, ``lost``,
        ``neither``; ``topic``, ``prompt``, ``short``. McNemar's test is used where at least ``least`` people, and half of those who
        had it before, had it twice. Or a row a person and item: ``item``, ``before``, ``after``, true where right.
    correction
        ``holm``: no item wrongly called moved, with a chance of 1 - alpha (Holm 1979). ``bh``: of those called moved no more
        than a share of alpha wrongly, on average (Benjamini & Hochberg 1995).
    alpha
        See ``correction``.
    least
        People before, and after, below which an item is left out.
    level
        Coverage of each item's interval, which is not corrected.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> told = items_moved(pd.DataFrame({"item": ["q1"], "both": [20], "gained": [40], "lost": [8], "neither": [12]}))
    >>> told.sentence()
    '1 of 1 items is right more often afterwards, none less often.'
    """
    from statsmodels.stats.multitest import multipletests  # noqa: PLC0415

    counted = _counted(items)
    tested = [
        known._replace(short=_word(row.get("short")))
        for row in counted.to_dict("records")
        if (known := _tested(row, least, level)) is not None
    ]
    missing = len(counted) - len(tested)
    if not tested:
        few = TooFew(unit="answers", needed=least, found=_most(counted))
        return ItemsMoved(estimate=None, n=0, missing=missing, few=few, language=language)
    how = {"holm": "holm", "bh": "fdr_bh"}[correction]
    _, adjusted, *_ = multipletests([told.p for told in tested], alpha=alpha, method=how)
    told = [each._replace(adjusted=float(p), moved=bool(p <= alpha)) for each, p in zip(tested, adjusted, strict=True)]
    told.sort(key=lambda each: (-each.change, each.item))
    base = ItemsMoved(
        estimate=None,
        n=len(told),
        missing=missing,
        items=tuple(told),
        correction=correction,
        alpha=alpha,
        level=level,
        language=language,
    )
    return replace(base, estimate=float(base.up))


def _counted(items: pd.DataFrame) -> pd.DataFrame:
    """Add people up, where the frame has a row for each."""
    import pandas as pd  # noqa: PLC0415

    if "before" not in items:
        told = items.copy()
        if "n_before" not in told:
            twice = told[list(CELLS)].sum(axis=1)
            told = told.assign(
                n_before=twice,
                right_before=told["both"] + told["lost"],
                n_after=twice,
                right_after=told["both"] + told["gained"],
            )
        return told
    told = items.dropna(subset=["before", "after"])
    one, two = told["before"].astype(bool), told["after"].astype(bool)
    cells = pd.DataFrame({"both": one & two, "gained": ~one & two, "lost": one & ~two, "neither": ~one & ~two}).astype(
        int
    )
    about = [column for column in ("topic", "prompt", "short") if column in items]
    sums = cells.groupby(told["item"], sort=False).sum().reset_index()
    if about:
        sums = sums.merge(told.drop_duplicates("item")[["item", *about]], on="item", how="left")
    return _counted(sums)


def _tested(row: Mapping[Any, Any], least: int, level: float) -> MovedItem | None:
    from scipy.stats import norm  # noqa: PLC0415
    from statsmodels.stats.proportion import confint_proportions_2indep, proportions_ztest  # noqa: PLC0415

    names = (*CELLS, "n_before", "right_before", "n_after", "right_after")
    number_of = {name: _whole(row.get(name)) for name in names}
    both, gained, lost, _ = (number_of[name] for name in CELLS)
    twice = sum(number_of[name] for name in CELLS)
    n, right, m, also = (number_of[name] for name in ("n_before", "right_before", "n_after", "right_after"))
    about = (str(row["item"]), _word(row.get("topic")), _word(row.get("prompt")))
    if twice >= least and twice * 2 >= n:
        chi2, p = mcnemar(gained, lost)
        up, down = (gained + 1) / (twice + 2), (lost + 1) / (twice + 2)
        reach = float(norm.ppf(0.5 + level / 2)) * math.sqrt((up + down - (up - down) ** 2) / (twice + 2))
        ends = max(up - down - reach, -1.0), min(up - down + reach, 1.0)
        return MovedItem(
            *about,
            paired=True,
            n_before=twice,
            before=(both + lost) / twice,
            n_after=twice,
            after=(both + gained) / twice,
            ends=ends,
            chi2=chi2,
            p=p,
        )
    if min(n, m) < least:
        return None
    low, high = confint_proportions_2indep(also, m, right, n, method="newcomb", alpha=1 - level)
    varies = 0 < right + also < n + m
    p = float(proportions_ztest([also, right], [m, n])[1]) if varies else 1.0
    return MovedItem(
        *about,
        paired=False,
        n_before=n,
        before=right / n,
        n_after=m,
        after=also / m,
        ends=(float(low), float(high)),
        chi2=None,
        p=p,
    )


def _most(counted: pd.DataFrame) -> int:
    return 0 if counted.empty else int(counted[["n_before", "n_after"]].min(axis=1).max())


def _whole(value: Any) -> int:
    return 0 if value is None or value != value else int(value)  # noqa: PLR0124


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _course(told: MovedItem) -> str:
    return "none" if not told.moved else "up" if told.change > 0 else "down"


def _ends(told: MovedItem, language: str) -> str:
    return interval((told.ends[0] * 100, told.ends[1] * 100), 1, language)
