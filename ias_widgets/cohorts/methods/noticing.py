"""Who noticed what? Signs of a film noticed in their windows, false alarms, and how well people tell signs from decoys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.timeline import Timeline, Window, timelines
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import normal_quantile, wilson
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import NONE, interval, number, percent

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Detection", "Noticing", "detection", "noticing"]


@dataclass(frozen=True, kw_only=True)
class Detection:
    """How well signs are told from what is none: ``d_prime`` (0 not at all) with its interval, ``criterion`` (above 0: taps sparingly)."""

    d_prime: float
    interval: tuple[float, float]
    criterion: float
    hits: float
    alarms: float


def detection(
    hits: int, signals: int, alarms: int, noises: int, *, corrected: bool = True, level: float = 0.95
) -> Detection:
    """Return d' and the criterion of signal detection.

    Rates are (count + 0.5) / (n + 1) whatever they are, after M. J. Hautus, "Corrections for extreme proportions and their
    biasing effects on estimated values of d'", Behavior Research Methods, Instruments, & Computers 27, 1995, 46-51
    (log-linear). The interval takes the variance of V. Gourevitch and E. Galanter, Psychometrika 32, 1967, 25-33.

    Parameters
    ----------
    hits, signals
        Signs noticed, of those that could be.
    alarms, noises
        Decoys taken for signs, of those that could be.
    corrected
        Without it, rates are taken as they are.
    level
        Of the interval.
    """
    from scipy.special import ndtri  # noqa: PLC0415

    half, one = (0.5, 1) if corrected else (0.0, 0)
    rates = ((hits + half) / (signals + one), (alarms + half) / (noises + one))
    hit, alarm = (float(ndtri(rate)) for rate in rates)
    spread = sum(
        rate * (1 - rate) / (n * _density(z) ** 2)
        for rate, n, z in zip(rates, (signals + one, noises + one), (hit, alarm), strict=True)
    )
    error = normal_quantile(level) * spread**0.5
    apart = hit - alarm
    return Detection(
        d_prime=apart, interval=(apart - error, apart + error), criterion=-(hit + alarm) / 2, hits=hits / signals,
        alarms=alarms / noises,
    )  # fmt: skip


def _density(z: float) -> float:
    from math import exp, pi, sqrt  # noqa: PLC0415

    return exp(-z * z / 2) / sqrt(2 * pi)


@dataclass(frozen=True, kw_only=True)
class Noticing(Finding):
    """The share of signs that were noticed, of all that people could notice (``estimate``, 0 to 1).

    ``n`` counts people who could tap, scene by scene added up. The interval is Wilson's and takes a person's signs as
    independent.

    Attributes
    ----------
    signs
        As `ias_widgets.cohorts.noticing`, of signs and decoys that enough people could notice, with ``share``, ``low``, ``high``;
        a row each, also where versions of a scene show it at different times: with the window that most people saw.
    taps
        As `ias_widgets.cohorts.taps`.
    detection
        d' over all signs and decoys; None where no decoy was there.
    alarms
        Taps in no window at all.
    """

    method: ClassVar[str] = "noticing"
    signs: pd.DataFrame = field(repr=False, compare=False)
    taps: pd.DataFrame | None = field(default=None, repr=False, compare=False)
    detection: Detection | None = None
    alarms: int = 0

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        signs = sorted(each(self.signs[self.signs["kind"] == "sign"]), key=lambda sign: -sign.share)
        most, least = signs[0], signs[-1]
        return self.said(
            "noticing-sentence" if len(signs) > 1 else "noticing-one",
            most=most.name, of_most=self.of(most.people, most.could),
            least=least.name, of_least=self.of(least.people, least.could), people=int(most.people),
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say, rows = self.words.say, list(each(self.signs))
        return pd.DataFrame(
            {
                say("noticing-scene"): [row.title for row in rows],
                say("noticing-sign"): [row.name for row in rows],
                say("noticing-strength"): [self._strength(row.kind, row.strength) for row in rows],
                say("noticing-window"): [self._window(row.start, row.end) for row in rows],
                say("column-people"): [self.of(row.people, row.could) for row in rows],
                say("column-share"): [percent(row.share, self.language) for row in rows],
                say("column-interval"): [interval((row.low * 100, row.high * 100), 0, self.language) for row in rows],
            }
        )

    def figure(self, *scenes: str) -> go.Figure:
        """Return signs along a scene: the one with most signs, or those named by their ids."""
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        counted = self.signs["scene"].value_counts(sort=False)
        chosen = scenes or (str(counted.index[int(counted.to_numpy().argmax())]),)
        lines = [self._line(scene, titled=len(chosen) > 1) for scene in chosen]
        words = {"seconds": say("noticing-seconds"), "taps": say("noticing-taps"), "sign": say("noticing-sign"),
                 "share": say("noticing-noticed")}  # fmt: skip
        drawn, sizes = timelines(lines, words, self.language)
        return headed(drawn, self.sentence(), self._about(), self.language, **sizes)

    def _line(self, scene: str, *, titled: bool) -> Timeline:
        rows = list(each(self.signs[self.signs["scene"] == scene]))
        windows = [
            Window(
                label=row.name, beside=self._strength(row.kind, row.strength), start=row.start, end=row.end,
                told=f"{self.of(row.people, row.could)} · {percent(row.share, self.language)}",
                strength=row.strength if isinstance(row.strength, str) else "", decoy=row.kind == "decoy",
            )
            for row in rows
        ]  # fmt: skip
        taps: list[tuple[int, int, bool]] = []
        if self.taps is not None:
            own = self.taps[self.taps["scene"] == scene]
            taps = [(int(row.seconds), int(row.people), bool(row.signs)) for row in each(own)]
        return Timeline(str(rows[0].title) if titled else "", windows, taps)

    def _about(self) -> str:
        say, found = self.words.say, self.detection
        told = say("noticing-about", share=percent(self.estimate, self.language), alarms=self.alarms)
        if found is None:
            return told
        d_prime = f"{number(found.d_prime, 2, self.language)}\u00a0{interval(found.interval, 2, self.language)}"
        return f"{told} {say('noticing-detection', d=d_prime, alarms=percent(found.alarms, self.language))}"

    def _strength(self, kind: str, strength: object) -> str:
        keys = {"strong": "noticing-strong", "medium": "noticing-medium", "weak": "noticing-weak"}
        if kind == "decoy":
            return self.words.say("noticing-decoy")
        return self.words.say(keys[strength]) if isinstance(strength, str) else NONE

    def _window(self, start: float, end: float) -> str:
        return f"{number(start, 0, self.language)}–{number(end, 0, self.language)}"


def noticing(
    signs: pd.DataFrame, taps: pd.DataFrame | None = None, *, least: int = 10, level: float = 0.95
) -> Noticing:
    """Say which signs were noticed, by how many, and how well signs are told from decoys.

    A hit is a person who tapped in a sign's window; a false alarm is one who tapped in a decoy's. Taps outside all windows
    are counted, but have no number of chances, so they are in no rate.

    Parameters
    ----------
    signs
        As `ias_widgets.cohorts.noticing`: ``film``, ``scene``, ``sign``, ``kind``, ``name``, ``strength``, ``start``,
        ``end``, ``could``, ``people``; ``title``, by which a scene is named, else by its id.
    taps
        As `ias_widgets.cohorts.taps`, for the figure.
    least
        People who must have been able to tap; signs with fewer are left out, and their people counted as missing.
    level
        Of the intervals.
    """
    signs = _each_once(signs)
    enough = signs["could"] >= least
    told = signs[enough].reset_index(drop=True)
    ends = [wilson(int(row.people), int(row.could), level) for row in each(told)]
    told = told.assign(
        share=[int(row.people) / int(row.could) for row in each(told)],
        low=[end[0] for end in ends], high=[end[1] for end in ends],
    )  # fmt: skip
    missing = int(signs.loc[~enough].groupby(["film", "scene"])["could"].max().sum())
    true, decoys = told[told["kind"] == "sign"], told[told["kind"] == "decoy"]
    hits, signals = int(true["people"].sum()), int(true["could"].sum())
    if not signals:
        seen = signs.loc[signs["kind"] == "sign", "could"]
        found = int(seen.max()) if len(seen) else 0
        few = TooFew(unit="taps", needed=least, found=found)
        return Noticing(estimate=None, n=0, missing=missing, few=few, signs=told)
    alarms, noises = int(decoys["people"].sum()), int(decoys["could"].sum())
    return Noticing(
        estimate=hits / signals,
        interval=wilson(hits, signals, level),
        level=level,
        n=int(told.groupby(["film", "scene"])["could"].max().sum()),
        missing=missing,
        signs=told,
        taps=taps,
        detection=detection(hits, signals, alarms, noises, level=level) if noises else None,
        alarms=0 if taps is None else int(taps.loc[taps["signs"] == "", "people"].sum()),
    )


def _each_once(signs: pd.DataFrame) -> pd.DataFrame:
    """Add up the versions of a scene, and give every scene a title."""
    titles = signs["title"].fillna(signs["scene"]) if "title" in signs else signs["scene"]
    key = [column for column in ("film", "scene", "sign", "kind") if column in signs]
    by_key = signs.groupby(key, dropna=False, sort=False)
    summed = signs.assign(
        title=titles,
        people=by_key["people"].transform("sum"),
        could=by_key["could"].transform("sum"),
        seen=signs["could"],
    )
    first = summed.sort_values("seen", ascending=False, kind="stable").drop_duplicates(key)
    return first.drop(columns="seen").sort_index().reset_index(drop=True)
