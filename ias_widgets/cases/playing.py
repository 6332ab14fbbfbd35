"""Play a film: from scene to scene, by choices or straight on. Pure: each step returns the next playthrough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.texts import say
from ias_widgets.cases.walking import effect, holds, leads_to, open_at, start_of
from ias_widgets.errors import Refused, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.cases.model import Case, Choice, Shot

__all__ = [
    "Playthrough", "begin", "choose", "cited", "decision_number", "go_on", "next_scene", "open_choices", "shots_of", "story_so_far",
]  # fmt: skip


class Playthrough(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One walk through a film.

    Attributes
    ----------
    scene
        Where it is now.
    variables
        The variables of the story with their values.
    passed
        The scenes left behind, in order, each with the choice it was left by, or None.
    """

    scene: str
    variables: dict[str, str | bool] = {}
    passed: tuple[tuple[str, str | None], ...] = ()


def begin(case: Case) -> Playthrough:
    """Return the beginning of a film."""
    scene, values = start_of(case)
    return Playthrough(scene=scene, variables=dict(values))


def open_choices(case: Case, playthrough: Playthrough) -> tuple[Choice, ...]:
    """Return the choices that are open now; none where the scene has no decision."""
    return open_at(case.scenes[playthrough.scene], playthrough.variables)


def choose(case: Case, playthrough: Playthrough, choice_id: str) -> Playthrough:
    """Take a choice.

    Raises
    ------
    Refused
        ``unknown-choice`` where it is no choice of this scene or not open on this way.
    """
    choices = {choice.id: choice for choice in open_choices(case, playthrough)}
    if choice_id not in choices:
        expected = f"one of {', '.join(choices)}" if choices else "no choice: this scene has no decision"
        mend = did_you_mean(choice_id, choices)
        raise Refused("unknown-choice", f"scene {playthrough.scene}", expected, f'"{choice_id}"', mend)
    choice = choices[choice_id]
    variables = effect(choice, playthrough.variables)
    to = leads_to(choice.to, variables)
    if to is None:
        mend = "give the choice a last way without a condition"
        raise Refused("nothing-next", f"scene {playthrough.scene}", "a way that holds", f'none of "{choice_id}"', mend)
    return Playthrough(
        scene=to,
        variables=variables,
        passed=(*playthrough.passed, (playthrough.scene, choice_id)),
    )


def shots_of(case: Case, playthrough: Playthrough) -> tuple[Shot, ...]:
    """Return the shots of the scene at hand that are shown on this walk."""
    return tuple(shot for shot in case.scenes[playthrough.scene].shots if holds(shot.when, playthrough.variables))


def next_scene(case: Case, playthrough: Playthrough) -> str | None:
    """Return the scene that follows without a decision; None at a decision and at an ending."""
    return leads_to(case.scenes[playthrough.scene].to, playthrough.variables)


def go_on(case: Case, playthrough: Playthrough) -> Playthrough:
    """Go on to the scene that follows without a decision.

    Raises
    ------
    Refused
        ``nothing-next`` at a decision and at an ending.
    """
    scene, to = case.scenes[playthrough.scene], next_scene(case, playthrough)
    if to is None:
        found, mend = ("a decision", "take a choice") if scene.decision else ("an ending", "begin the film again")
        raise Refused("nothing-next", f"scene {scene.id}", "a scene that leads on by itself", found, mend)
    return msgspec.structs.replace(playthrough, scene=to, passed=(*playthrough.passed, (scene.id, None)))


def decision_number(case: Case, playthrough: Playthrough) -> int:
    """Return the number of the decision at hand, else of the last one taken; 0 before the first."""
    taken = sum(choice is not None for _, choice in playthrough.passed)
    return taken + (case.scenes[playthrough.scene].decision is not None)


def story_so_far(case: Case, playthrough: Playthrough, language: str) -> list[str]:
    """Return a sentence for each scene passed, with the choice it was left by."""
    told: list[str] = []
    for id_, choice_id in playthrough.passed:
        scene = case.scenes[id_]
        story = say(scene.story, language)
        if scene.decision is not None and choice_id is not None:
            label = next((choice.label for choice in scene.decision.choices if choice.id == choice_id), {})
            story = f"{story} → {say(label, language)}"
        told.append(story)
    return told


def cited(case: Case, keys: Iterable[str]) -> str:
    """Return sources as words, one after another: title and year.

    >>> from ias_widgets.cases import load
    >>> cited(load("night_shift"), [])
    ''
    """
    sources = [case.sources[key] for key in keys if key in case.sources]
    return "; ".join(f"{source.title}, {source.year}" if source.year else source.title for source in sources)
