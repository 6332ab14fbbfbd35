"""Who is said to decide, and where signs and rules come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.agencies import agency_names
from ias_widgets.cases.findings import Finding
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject

__all__ = ["missing_sources", "unknown_agencies"]


def missing_sources(subject: Subject) -> Iterator[Finding]:
    """Signs and rules that cite nothing, or something the film does not name."""
    known = subject.case.sources
    parts = [
        (f"scenes.{id_}.signs.{sign.id}.source", "this sign", sign.sources)
        for id_, scene in subject.case.scenes.items()
        for sign in scene.signs
    ]
    parts += [(f"{path}.source", "this rule", choice.feedback.sources) for path, choice in subject.choices]
    for where, what, keys in parts:
        unknown = [key for key in keys if key not in known]
        if unknown or not keys:
            found = f'"{unknown[0]}"' if unknown else "none"
            mend = did_you_mean(unknown[0], known) if unknown and known else ""
            yield Finding(
                code="no-source",
                where=where,
                expected=f"a source of {what}",
                found=found,
                mend=mend or "name one of datasets/sources.yaml, or describe it under the film's sources",
            )


def unknown_agencies(subject: Subject) -> Iterator[Finding]:
    """Agencies that decide, or are asked in the talk, and are none of ``datasets/agencies.yaml``."""
    known = agency_names()
    named = [(f"talk.{question.id}", question.agency) for question in subject.case.talk if question.agency]
    for id_, scene in subject.case.scenes.items():
        if scene.decision:
            path = f"scenes.{id_}.decision"
            named.append((f"{path}.agency", scene.decision.agency))
            named += [(f"{path}.talk.{asked.id}", asked.agency) for asked in scene.decision.talk if asked.agency]
    for where, agency in named:
        if agency not in known:
            yield Finding(
                code="unknown-agency",
                where=where,
                expected="an agency of datasets/agencies.yaml",
                found=f'"{agency}"',
                mend=did_you_mean(agency, known),
            )
