"""What each tab answers with: a finding, its figure, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from ias_widgets.cohorts.disclosure import Hidden, Safe
    from ias_widgets.cohorts.methods.finding import Finding
    from ias_widgets.cohorts.records import Records
    from ias_widgets.widgets.cohorts.asking import Asked

__all__ = ["Answer", "Beside", "Told", "agreement", "decided", "gain", "items", "missing", "places", "signs", "ways"]

NAMED = 12
"""Hidden groups that are named before the rest is counted."""


class Told(NamedTuple):
    """What a tab may tell of: the cohorts that were chosen."""

    safe: Safe
    records: Records
    asked: Asked
    language: str

    def say(self, key: str, **values: Any) -> str:
        """Return words of the page."""
        return bind(Phrases("cohort_view", self.language).say(key, **values), self.language)


class Beside(NamedTuple):
    """A part of what stands beside a figure: a heading, then names with their values, or a text."""

    heading: str
    rows: tuple[tuple[str, str], ...] = ()
    text: str = ""


class Answer(NamedTuple):
    """A finding; ``parts``: what the tab's last filter can choose, value and label; ``questions``: those drawn."""

    finding: Finding
    beside: tuple[Beside, ...]
    parts: tuple[tuple[str, str], ...] = ()
    questions: tuple[str, ...] = ()

    def figure(self) -> Any:
        """Return the figure."""
        drawn: Any = self.finding.figure
        return drawn(*self.questions)


def gain(told: Told) -> Answer:
    """Say what cohorts gained, or, at a later test, what is left of it."""
    from ias_widgets.cohorts.methods.cohort_gain import cohort_gain  # noqa: PLC0415

    later = told.asked.tests == "later"
    found = cohort_gain(
        told.safe.pairs("before", "later" if later else "after"), told.safe.cohorts, told.safe.attendance(),
        hidden=_of(told, "later" if later else "pairs"), later=later, language=told.language,
    )  # fmt: skip
    return Answer(found, tuple(Beside(*part) for part in found.beside()))


def decided(told: Told) -> Answer:
    """Say what each family chose, of a question or where families are farthest apart; without families, what all chose."""
    from ias_widgets.cohorts.methods.decisions_by_family import decisions_by_family  # noqa: PLC0415
    from ias_widgets.cohorts.methods.decisions_of_all import decisions_of_all  # noqa: PLC0415

    counts, split = (_of_one_choice(told.safe.decisions(family=family)) for family in (False, True))
    asked = tuple((one, one) for one in dict.fromkeys(counts["short"]))
    apart = len(set(split["family"])) > 1
    parts = (
        ("", told.say("cohort-view-widest" if apart else "cohort-view-clearest")),
        ("all", told.say("cohort-view-all-questions", n=len(asked))),
        *asked,
    )
    chosen = told.asked.part if told.asked.part in dict(parts) else ""
    if chosen not in {"", "all"}:
        counts, split = (frame[frame["short"] == chosen] for frame in (counts, split))
    found: Finding = decisions_by_family(split).told_in(told.language)
    if found.few is not None:
        found = decisions_of_all(counts, language=told.language)
    drawn = tuple(dict.fromkeys(counts["short"])) if chosen == "all" and found.few is None else ()
    return Answer(found, _beside(told, found, "decisions", "families"), parts, _drawable(found, drawn))


def _of_one_choice(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the questions at which everybody chose one thing: only those have shares that can be told apart."""
    from ias_widgets.cohorts.frames.choosing import chosen_by  # noqa: PLC0415

    single = {kind for kind in counts["kind"].unique() if chosen_by(kind) in {"one", "first"}}
    return counts[counts["kind"].isin(single)]


def _drawable(found: Finding, questions: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of the questions that a finding has anything to draw of."""
    rows: Any = getattr(found, "rows", None)
    there = set(rows["question"]) if rows is not None else {one.question for one in getattr(found, "choices", ())}
    return tuple(one for one in questions if one in there)


def items(told: Told) -> Answer:
    """Say which items of the tests moved."""
    from ias_widgets.cohorts.methods.items_moved import items_moved  # noqa: PLC0415

    frame = told.safe.item_pairs()
    topics = _topics(told.language)
    there = [(one, topics.get(one, one)) for one in dict.fromkeys(frame["topic"].dropna())]
    if told.asked.part in dict(there):
        frame = frame[frame["topic"] == told.asked.part]
    found = items_moved(frame.assign(topic=[topics.get(one, one) for one in frame["topic"]]), language=told.language)
    return Answer(found, _beside(told, found, "pairs"), (("", told.say("cohort-view-all-topics")), *there))


def ways(told: Told) -> Answer:
    """Say which ways rooms went through a film."""
    from ias_widgets.cohorts.methods.path_shares import path_shares  # noqa: PLC0415

    found = path_shares(told.safe.ways(), told.safe.paths()).told_in(told.language)
    return Answer(found, _beside(told, found, "decisions"))


def signs(told: Told) -> Answer:
    """Say which signs were noticed."""
    from ias_widgets.cohorts.methods.noticing import noticing  # noqa: PLC0415

    found = noticing(told.safe.noticing(), told.safe.taps()).told_in(told.language)
    return Answer(found, _beside(told, found, "decisions"))


def agreement(told: Told) -> Answer:
    """Say how far families judge alike."""
    from ias_widgets.cohorts.methods.agency_agreement import agency_agreement  # noqa: PLC0415

    found = agency_agreement(told.safe.decisions(family=True)).told_in(told.language)
    return Answer(found, _beside(told, found, "decisions", "families"))


def missing(told: Told) -> Answer:
    """Say who is missing, and whether those who left differ."""
    from ias_widgets.cohorts.methods.missing import missing as who_is_missing  # noqa: PLC0415

    there = told.safe.attendance().dropna(subset=["before", "after", "pairs"])
    found = who_is_missing(_named(told, there), told.safe.scores()).told_in(told.language)
    return Answer(found, _beside(told, found, "pairs"))


def places(told: Told) -> Answer:
    """Say where people were."""
    from ias_widgets.cohorts.methods.places import places as where_people_were  # noqa: PLC0415

    found = where_people_were(told.safe.attendance()).told_in(told.language)
    return Answer(found, _beside(told, found, hidden=found.hidden))


def _named(told: Told, frame: Any) -> Any:
    """Return a frame whose cohorts are called by their titles."""
    titles = dict(zip(told.safe.cohorts["cohort"], told.safe.cohorts["title"], strict=True))
    return frame.assign(cohort=[titles.get(one, one) for one in frame["cohort"]])


def _of(told: Told, *what: str) -> list[Hidden]:
    return [one for one in told.safe.hidden if one.what in what and one.family is None]


def _beside(told: Told, found: Finding, *what: str, hidden: Iterable[str] = ()) -> tuple[Beside, ...]:
    """Return whom a finding is about, how it is to be read, and what is hidden of it."""
    from ias_widgets.cohorts.saying import number  # noqa: PLC0415

    say, cohorts = told.say, told.safe.cohorts
    titles = dict(zip(cohorts["cohort"], cohorts["title"], strict=True))
    names = [*dict.fromkeys([*hidden, *(titles.get(one.cohort, one.cohort) for one in _of(told, *what))])]
    rows = [(say("cohort-view-cohorts"), say("cohort-view-of", n=len(cohorts) - len(names), all=len(cohorts)))]
    rows.append((say("cohort-view-present"), number(float(told.safe.attendance()["present"].sum()), 0, told.language)))
    gone = say("cohort-view-nothing-hidden")
    if names:
        rest = len(names) - NAMED
        told_names = "; ".join(names[:NAMED]) + (f" {say('cohort-view-and-more', n=rest)}" if rest > 0 else "")
        gone = say("cohort-view-hidden", names=told_names, least=told.safe.least)
    apart = {one.cohort for one in told.safe.hidden if one.what in what and one.family is not None}
    if apart:
        gone = f"{gone} {say('cohort-view-families-hidden', names='; '.join(titles.get(one, one) for one in sorted(apart)), least=told.safe.least)}"
    return (
        Beside(say("cohort-view-whom"), tuple(rows), found.concerns),
        Beside(say("cohort-view-reading"), text=found.assumption),
        Beside(say("cohort-view-what-hidden"), text=gone),
    )


def _topics(language: str) -> dict[str, str]:
    from ias_widgets.shipped import dataset  # noqa: PLC0415

    return {name: said.get(language) or name for name, said in dataset("items")["topics"].items()}
