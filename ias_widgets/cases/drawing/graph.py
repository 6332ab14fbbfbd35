"""A film's graph: which scene leads where, by what, and under what condition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.model import Case, Condition, Scene, Way
    from ias_widgets.cases.playing import Playthrough

__all__ = ["Link", "links_of", "taken"]


@dataclass(frozen=True, slots=True)
class Link:
    """A way from a scene to another. ``choice`` is None where the scene goes on by itself."""

    scene: str
    choice: str | None
    to: str
    when: Condition | None
    conditional: bool
    """Whether it depends on anything: its own condition, or that of its choice."""


def links_of(case: Case) -> tuple[Link, ...]:
    """Return all ways between scenes, in the order of the film."""
    return tuple(link for scene in case.scenes.values() for link in _of(scene) if link.to in case.scenes)


def _of(scene: Scene) -> Iterator[Link]:
    yield from (_link(scene, None, way, asked=False) for way in scene.to)
    for choice in scene.decision.choices if scene.decision else ():
        yield from (_link(scene, choice.id, way, asked=choice.when is not None) for way in choice.to)


def _link(scene: Scene, choice: str | None, way: Way, *, asked: bool) -> Link:
    return Link(scene.id, choice, way.scene, way.when, asked or way.when is not None)


def taken(walk: Playthrough | None) -> set[tuple[str, str | None, str]]:
    """Return the steps of a walk: scene, choice or None, the scene it led to."""
    if walk is None:
        return set()
    scenes = [*(scene for scene, _ in walk.passed), walk.scene]
    return {(scene, choice, to) for (scene, choice), to in zip(walk.passed, scenes[1:], strict=True)}
