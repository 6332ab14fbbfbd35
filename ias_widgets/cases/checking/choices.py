"""Choices that give the answer away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject
    from ias_widgets.cases.model import Choice, Decision

__all__ = ["longest_is_best"]

OFTEN, PART = 3, 2 / 3
FEWEST = 2
"""Decisions that a film must have for its longest choices to be a habit."""


def longest_is_best(subject: Subject) -> Iterator[Finding]:
    """Find that the longest choice is the best at every decision; or at 3 or more, and more than two thirds of them.

    Best is what helps more concerns, less those it harms, than any other choice of its decision.
    """
    decisions = {id_: scene.decision for id_, scene in subject.case.scenes.items() if scene.decision}
    for language in subject.case.languages:
        given = {id_: best for id_, decision in decisions.items() if (best := _given_away(decision, language))}
        often = len(given) >= OFTEN and len(given) > PART * len(decisions)
        if often or FEWEST <= len(decisions) == len(given):
            scene, choice = next(iter(given.items()))
            yield Finding(
                code="longest-is-best",
                where=f"{language}:scenes.{scene}.decision.choices.{choice.id}.text",
                expected="choices that do not give the answer away by their length",
                found=f"the longest is the best at {len(given)} of {len(decisions)} decisions: {', '.join(given)}",
                mend="shorten it, or say more in another choice, at some of them",
            )
            return


def _given_away(decision: Decision, language: str) -> Choice | None:
    """Return the choice that is alone the longest and alone the best."""
    longest = max(decision.choices, key=lambda choice: len(choice.text.get(language, "")))
    others = [choice for choice in decision.choices if choice is not longest]
    length = len(longest.text.get(language, ""))
    if all(len(choice.text.get(language, "")) < length and _good(choice) < _good(longest) for choice in others):
        return longest
    return None


def _good(choice: Choice) -> int:
    touched = [touch.how for touch in choice.feedback.concerns.values()]
    return touched.count("helps") - touched.count("harms")
