"""What a report is made of: the findings of the methods over told frames, each computed once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.methods.agency_agreement import agency_agreement
from ias_widgets.cohorts.methods.cohort_gain import cohort_gain
from ias_widgets.cohorts.methods.decisions_by_family import decisions_by_family
from ias_widgets.cohorts.methods.items_moved import items_moved
from ias_widgets.cohorts.methods.missing import missing
from ias_widgets.cohorts.methods.noticing import noticing
from ias_widgets.cohorts.methods.places import places
from ias_widgets.cohorts.methods.retention import retention
from ias_widgets.cohorts.methods.shift import shift
from ias_widgets.publishing.report.retelling import item_topics, retold, scene_titles

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.disclosure.groups import Hidden
    from ias_widgets.cohorts.methods.agency_agreement import AgencyAgreement
    from ias_widgets.cohorts.methods.cohort_gain import CohortGain
    from ias_widgets.cohorts.methods.decisions_by_family import DecisionsByFamily
    from ias_widgets.cohorts.methods.items_moved import ItemsMoved
    from ias_widgets.cohorts.methods.missing import Missing
    from ias_widgets.cohorts.methods.noticing import Noticing
    from ias_widgets.cohorts.methods.places import Places
    from ias_widgets.cohorts.methods.retention import Retention
    from ias_widgets.cohorts.methods.shift import Shift
    from ias_widgets.cohorts.programme.model import Programme

__all__ = ["Gathered", "Kind", "gathered"]

KINDS = ("training", "workshop", "e-learning", "other")


class Kind(NamedTuple):
    """A kind of cohorts: ``gain`` has this kind's as its whole, ``kept`` is what is left at the later test."""

    kind: str
    cohorts: int
    places: int
    people: int
    gain: CohortGain
    kept: Retention
    missing: Missing


class Gathered(NamedTuple):
    """The findings of a programme, told in one language; ``kinds`` in their order, ``main`` the one with most cohorts told."""

    language: str
    programme: Programme
    synthetic: bool
    cohorts: pd.DataFrame
    attendance: pd.DataFrame
    kinds: tuple[Kind, ...]
    main: Kind
    items: ItemsMoved
    decisions: DecisionsByFamily
    shift: Shift
    noticing: Noticing
    agreement: AgencyAgreement
    missing: Missing
    places: Places
    hidden: tuple[Hidden, ...]
    least: int


def gathered(safe: Safe, language: str) -> Gathered:
    """Compute what a report tells; no frame of people stays in it."""
    cohorts, attendance, hidden = retold(safe.cohorts, language), safe.attendance(), tuple(safe.hidden)
    pairs, scores = safe.pairs(), safe.scores()
    of_pairs = [one for one in hidden if one.what == "pairs"]
    kinds = []
    for kind in KINDS:
        here = attendance[attendance["kind"] == kind]
        if here.empty:
            continue
        gain = cohort_gain(pairs, cohorts, attendance, hidden=of_pairs, kind=kind, least=safe.least, language=language)
        own = scores[scores["kind"] == kind]
        kept = retention(own, least=safe.least, language=language)
        towns = {place for place in here["place"].dropna() if place}
        lost = missing(here, own, least=safe.least).told_in(language)
        kinds.append(Kind(kind, len(here), len(towns), int(here["present"].sum()), gain, kept, lost))
    main = max(kinds, key=lambda one: sum(row.gain is not None for row in one.gain.whole))
    titles = scene_titles(language)

    def shown(frame: pd.DataFrame) -> pd.DataFrame:
        named = [titles.get(key, key[1]) for key in zip(frame["film"], frame["scene"], strict=True)]
        return retold(frame, language).assign(scene=named, title=named)

    by_family = retold(safe.decisions(family=True), language)
    topics, asked = item_topics(language), retold(safe.of(kind=main.kind).item_pairs(), language)
    asked = asked.assign(topic=[topics.get(one, one) for one in asked["topic"]])
    return Gathered(
        language=language,
        programme=safe.programme,
        synthetic=bool(safe.programme.synthetic or cohorts["synthetic"].fillna(value=False).any()),
        cohorts=cohorts,
        attendance=attendance,
        kinds=tuple(kinds),
        main=main,
        items=items_moved(asked, least=safe.least, language=language),
        decisions=decisions_by_family(by_family, least=safe.least).told_in(language),
        shift=shift(retold(safe.shifts(), language), least=safe.least).told_in(language),
        noticing=noticing(shown(safe.noticing()), shown(safe.taps()), least=safe.least).told_in(language),
        agreement=agency_agreement(retold(safe.ratings(), language), least=safe.least).told_in(language),
        missing=missing(attendance, scores, least=safe.least).told_in(language),
        places=places(attendance, least=safe.least).told_in(language),
        hidden=hidden,
        least=safe.least,
    )
