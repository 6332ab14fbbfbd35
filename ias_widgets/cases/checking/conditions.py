"""Conditions that say nothing, and variables that do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject
    from ias_widgets.cases.checking.walk import Site
    from ias_widgets.cases.model import Condition

__all__ = ["idle_conditions", "unused_variables"]


def idle_conditions(subject: Subject) -> Iterator[Finding]:
    """Shots, choices and ways whose condition never holds, or always does, wherever they are met.

    A way counts as never taken also where one before it always is. Nothing is said of scenes that
    are not met, nor where a variable is never set: that is a finding of its own.
    """
    for site, verdict in subject.verdicts:
        yield _never(site) if verdict == "never" else _always(site)


def _never(site: Site) -> Finding:
    if site.kind == "way":
        found = f"{_said(site.condition)}, which never does" if site.condition else "none: a way before it always holds"
        return Finding(
            code="never-holds",
            where=site.where,
            expected="a way that holds in some state, and none before it",
            found=found,
            mend="let an earlier choice make it true, move it up, or take it out",
        )
    return Finding(
        code="never-holds",
        where=site.where,
        expected=f"a condition that holds in some state in which this {site.kind} is met",
        found=f"{_said(site.condition)}, which never does",
        mend=f"let an earlier choice make it true, or take the {site.kind} out",
    )


def _always(site: Site) -> Finding:
    mend = 'take its "when" out, or lead another way here'
    if site.kind == "way":
        mend = 'take its "when" out and end the list with it, or lead another way here'
    return Finding(
        code="always-holds",
        where=site.where,
        expected=f"a condition that does not hold in every state in which this {site.kind} is met",
        found=f"{_said(site.condition)}, which always does",
        mend=mend,
    )


def _said(condition: Condition | None) -> str:
    """Return a condition in words."""
    return " or ".join(
        ", ".join(
            f"{name}: {'/'.join(str(value).lower() if isinstance(value, bool) else value for value in values)}"
            for name, values in one.items()
        )
        for one in (condition.any if condition else ())
    )


def unused_variables(subject: Subject) -> Iterator[Finding]:
    """Variables that no choice sets, or no condition tests; and those that are set or tested and do not exist."""
    known = subject.case.variables
    for name in known:
        is_set, tested = name in subject.set, name in subject.tested
        if not (is_set and tested):
            found = "a condition that tests it, and no choice that sets it" if tested else "no condition that tests it"
            yield Finding(
                code="unused-variable",
                where=f"variables.{name}",
                expected=f"{name} set by a choice and tested by a condition",
                found=found if is_set or tested else "neither",
                mend="let a choice set it (effects)" if tested else "test it in a condition (when), or take it out",
            )
    for name, where in {**subject.tested, **subject.set}.items():
        if name not in known:
            yield Finding(
                code="unknown-variable",
                where=where,
                expected="a variable of this film",
                found=f'"{name}"',
                mend="add it to the film's variables",
            )
