"""A page a training for whoever led it: its own gain beside the programme's, where people stumbled, what to do next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.cohorts.methods.cohort_gain import cohort_gain
from ias_widgets.cohorts.methods.items_moved import items_moved
from ias_widgets.cohorts.methods.paired_gain import paired_gain
from ias_widgets.cohorts.nearly import told_share
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import percent
from ias_widgets.publishing.report.drawing_gain import forest_svg
from ias_widgets.publishing.report.making import NO_DAY, about_of, released
from ias_widgets.publishing.report.model import Fact, Picture, Point, Report, Section
from ias_widgets.publishing.report.retelling import item_names, item_rationale, item_topics, retold
from ias_widgets.publishing.report.saying import Saying, ended, table_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    import pandas as pd

    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.disclosure.releases import Release
    from ias_widgets.cohorts.methods.cohort_gain import CohortGain
    from ias_widgets.cohorts.methods.cohort_rows import CohortRow
    from ias_widgets.cohorts.methods.items_moved import ItemsMoved
    from ias_widgets.cohorts.methods.paired_gain import PairedGain

__all__ = ["trainings_of"]

ALONE = "e-learning"
"""The kind of cohorts that nobody led."""
STUMBLES = 4
"""Items that a page shows."""
K = 5
"""Of tests: from here on, all and none are told as nearly so."""
MANY = 0.9
"""Part of those present with both tests below which a page asks for more."""


class Stumble(NamedTuple):
    """An item that few had right after: of how many, in this room or (``people`` 0) in the programme."""

    item: str
    topic: str
    right: int
    people: int
    share: float


class _Whole(NamedTuple):
    """What all pages of a kind share."""

    gain: CohortGain
    items: ItemsMoved


def trainings_of(
    safe: Safe, language: str, cohorts: Collection[str] | None = None, release: Release | None = None
) -> dict[str, Report]:
    """Return a page for each cohort that was led, or for those named, by their ids."""
    saying = Saying(language)
    frame, attendance, pairs, answers = (
        retold(safe.cohorts, language),
        safe.attendance(),
        safe.pairs(),
        safe.item_answers(),
    )
    hidden = [one for one in safe.hidden if one.what == "pairs"]
    rows = [row for row in each(frame) if (row.cohort in cohorts if cohorts else row.kind != ALONE)]
    wholes = {
        kind: _Whole(
            cohort_gain(pairs, frame, attendance, hidden=hidden, kind=kind, least=safe.least, language=language),
            items_moved(safe.of(kind=kind).item_pairs(), least=safe.least, language=language),
        )
        for kind in dict.fromkeys(str(row.kind) for row in rows)
    }
    synthetic = bool(safe.programme.synthetic)
    made = {}
    for row in rows:
        there = next(iter(each(attendance[attendance["cohort"] == row.cohort])), None)
        tested = pairs[pairs["cohort"] == row.cohort]
        absent = 0 if there is None else max(int(there.present) - len(tested), 0)
        own = paired_gain(tested, least=safe.least, missing=absent, language=language)
        after = answers[(answers["cohort"] == row.cohort) & (answers["purpose"] == "after")]
        page = _Page(
            saying=saying, row=row, there=there, own=own, whole=wholes[row.kind], of_room=_stumbles(after, safe.least),
            least=safe.least,
        )  # fmt: skip
        made[str(row.cohort)] = page.report(
            release, synthetic=synthetic or bool(row.synthetic is not None and row.synthetic)
        )
    return made


def _stumbles(after: pd.DataFrame, least: int) -> list[Stumble]:
    """Return the items that were least often right, of those that enough people of the room had; none where they are few."""
    told = []
    for (item, topic), some in after.groupby(["item", "topic"], dropna=False, sort=True):
        right = int(some["right"].fillna(value=False).astype(bool).sum())
        if len(some) >= least:
            told.append(Stumble(str(item), str(topic), right, len(some), right / len(some)))
    worst = sorted(told, key=lambda one: (one.share, one.item))[:STUMBLES]
    return worst if len(worst) == STUMBLES else []


def _of_all(items: ItemsMoved) -> list[Stumble]:
    told = (Stumble(one.item, one.topic, 0, 0, one.after) for one in items.items)
    return sorted(told, key=lambda one: (one.share, one.item))[:STUMBLES]


@dataclass(frozen=True, kw_only=True)
class _Page:
    """One training's page being put together; ``row`` and ``there`` are its rows among cohorts and in attendance."""

    saying: Saying
    row: Any
    there: Any
    own: PairedGain
    whole: _Whole
    of_room: list[Stumble]
    least: int

    @property
    def stumbles(self) -> list[Stumble]:
        """The items told: the room's, where there are enough of them, else the programme's."""
        return self.of_room or _of_all(self.whole.items)

    @property
    def line(self) -> CohortRow | None:
        """The training's row in the programme's forest."""
        return next((one for one in self.whole.gain.rows if one.cohort == self.row.cohort), None)

    @property
    def shown(self) -> bool:
        """Whether the training's gain may be told."""
        return self.own.few is None and self.line is not None and self.line.gain is not None

    def report(self, release: Release | None, *, synthetic: bool) -> Report:
        """Return the page."""
        saying, day = self.saying, str(self.row.date or "")[:10]
        return Report(
            language=saying.language, label=saying("training-label", kind=str(self.row.kind)), title=str(self.row.title or self.row.cohort),
            facts=(*self._facts(), *released(release, saying)), sections=(self._gain(), self._stumbled(), self._next()),
            foot=saying("foot"), table=saying("table"), page=saying("page"), day=day if len(day) == len(NO_DAY) else NO_DAY,
            mark=saying("mark") if synthetic else "", warnings=(*([saying("warning")] if synthetic else []), *([saying("key-warning")] if self.stumbles else [])),
        )  # fmt: skip

    def _facts(self) -> Iterator[Fact]:
        saying, row = self.saying, self.row
        about = {"place": row.place, "date": saying.day(str(row.date or "")[:10]), "audience": row.audience}
        for key, value in about.items():
            if isinstance(value, str) and value:
                yield Fact(name=saying(f"fact-{key}"), value=saying.text(value))
        if self.there is None:
            return
        yield Fact(name=saying("fact-present"), value=str(int(self.there.present)))
        for key in ("before", "after", "pairs", "later"):
            people = getattr(self.there, key)
            told = _whole(people)
            hidden = saying("fact-hidden", least=self.least)
            yield Fact(name=saying(f"fact-{key}"), value=hidden if told is None else str(told))

    def _gain(self) -> Section:
        saying, gain = self.saying, self.whole.gain
        if not self.shown:
            said = [saying("own-hidden", least=self.least)]
            if gain.few is None:
                said.append(saying("own-whole", sentence=gain.sentence()))
            return Section(id="gain", title=saying("own"), sentences=tuple(said))
        alone = gain.fit is not None
        picture = Picture(
            id="gain", title=ended(self.own.sentence()),
            about=saying("own-about") if alone else gain.said("cohort-gain-about-few"),
            svg=forest_svg(
                gain, only=self.row.cohort if alone else None, some=[row for row in gain.rows if row.kind == gain.kind]
            ),
            table=table_of(self.own), notes=about_of(self.own),
        )  # fmt: skip
        after = [saying("own-whole", sentence=ended(gain.sentence()))]
        if alone:
            after.append(saying("own-lie", where=self._lie()))
        return Section(id="gain", title=saying("own"), pictures=(picture,), after=(" ".join(after),))

    def _lie(self) -> str:
        """Where the training's interval lies against the programme's gain."""
        ends, whole = self.line.ends if self.line is not None else None, self.whole.gain.estimate
        if ends is None or whole is None:
            return "within"
        return "above" if ends[0] > whole else "below" if ends[1] < whole else "within"

    def _stumbled(self) -> Section:
        saying = self.saying
        if not self.stumbles:
            return Section(id="stumbled", title=saying("stumbled"), sentences=(saying("no-stumbles"),))
        names = item_names(saying.language)
        points = tuple(
            Point(title=names.get(one.item, one.item), figure=self._figure(one), texts=tuple(self._texts(one.item)))
            for one in self.stumbles
        )
        which = saying("stumbled-own" if self.of_room else "stumbled-programme")
        return Section(id="stumbled", title=saying("stumbled"), sentences=(which,), points=points)

    def _figure(self, one: Stumble) -> str:
        share = told_share(one.share, K)
        if isinstance(share, str):
            return self.saying("nearly", which=share)
        if one.people:
            return self.saying("stumbled-of", n=one.right, all=one.people)
        return self.saying("stumbled-figure", share=percent(one.share, self.saying.language))

    def _texts(self, item: str) -> Iterator[Fact]:
        known = item_rationale(item, self.saying.language)
        if known is None:
            return
        prompt, right, why, unchecked = known
        yield Fact(name="", value=self.saying.text(prompt))
        yield Fact(name=self.saying("answer"), value=self.saying.text(right))
        told = f"{why} ({self.saying('unchecked')})" if unchecked else why
        yield Fact(name=self.saying("why"), value=self.saying.text(told))

    def _next(self) -> Section:
        saying, steps = self.saying, []
        if not self.shown:
            steps.append(saying("next-hidden", least=self.least))
        topics = Counter(one.topic for one in self.stumbles)
        if topics:
            topic = topics.most_common(1)[0][0]
            names = item_names(saying.language)
            some = "; ".join(names.get(one.item, one.item) for one in self.stumbles if one.topic == topic)
            steps.append(saying("next-topic", topic=item_topics(saying.language).get(topic, topic), names=some))
        pairs = None if self.there is None else _whole(self.there.pairs)
        if pairs is not None and pairs < MANY * int(self.there.present):
            steps.append(saying("next-pairs", pairs=pairs, present=int(self.there.present)))
        if self.shown and self._lie() == "above":
            steps.append(saying("next-good"))
        steps += [saying("next-later"), saying("next-talk")]
        return Section(id="next", title=saying("next"), listed=tuple(steps))


def _whole(people: Any) -> int | None:
    """Return a number that may be missing."""
    import pandas as pd  # noqa: PLC0415

    return None if pd.isna(people) else int(people)
