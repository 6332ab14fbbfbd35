"""Ways through the film: scenes that no way meets, and walks that stop or never end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.checking.graphs import components, reached, reversed_steps
from ias_widgets.cases.findings import Finding
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject

__all__ = ["dead_ends", "endless_loops", "few_choices", "stuck_choices", "unknown_scenes", "unreachable_scenes"]

SHOWN = 6
"""Scenes of a circle that a message names."""


def unknown_scenes(subject: Subject) -> Iterator[Finding]:
    """Ways that name no scene of the film: only a film made in Python has them."""
    scenes = subject.case.scenes
    named = [("start", subject.case.start)]
    for id_ in scenes:
        for path, ways in subject.ways_of(id_):
            named += [(f"{path}.to.{number}", way.scene) for number, way in enumerate(ways, 1)]
    for where, scene in named:
        if scene not in scenes:
            yield Finding(
                code="unknown-scene",
                where=where,
                expected="a scene of this film",
                found=f'"{scene}"',
                mend=did_you_mean(scene, scenes) or "add the scene",
            )


def unreachable_scenes(subject: Subject) -> Iterator[Finding]:
    """Scenes to which no way leads, conditions aside. Those that only such a scene leads to follow from it."""
    ids = list(subject.case.scenes)
    if subject.case.start not in ids:
        return
    met = reached(subject.links, [ids.index(subject.case.start)])
    unmet = bytearray(not seen for seen in met)
    back = reversed_steps(subject.links)
    for group in reversed(components(subject.links, unmet)):
        inside = set(group)
        if all(before in inside for one in group for before in back[one]):
            id_ = ids[min(group)]
            yield Finding(
                code="unreachable-scene",
                where=f"scenes.{id_}",
                expected="a scene that some way leads to",
                found=f'"{id_}", to which none does',
                mend="lead a choice to it, or take it out",
            )


def few_choices(subject: Subject) -> Iterator[Finding]:
    """Decisions at which, for some way of getting there, fewer than two choices are open.

    Where one is left because others never open anywhere, these are the findings.
    """
    for id_, (count, state) in subject.walk.few.items():
        if count and count + subject.never_open[id_] >= 2:  # noqa: PLR2004
            continue
        yield Finding(
            code="one-choice" if count else "dead-end",
            where=f"scenes.{id_}.decision",
            expected="two open choices or more, whatever was chosen before",
            found=f"{count or 'none'} with {subject.walk.said(state)}",
            mend='loosen the condition ("when") of a choice',
        )


def dead_ends(subject: Subject) -> Iterator[Finding]:
    """Scenes that stop and are no ending: only a film made in Python has them."""
    for id_, scene in subject.case.scenes.items():
        if scene.decision is None and not scene.to and scene.ending is None and id_ in subject.walk.met:
            yield Finding(
                code="dead-end",
                where=f"scenes.{id_}",
                expected="one of decision, to and ending",
                found="none of them",
                mend="lead it on, or make it an ending",
            )


def stuck_choices(subject: Subject) -> Iterator[Finding]:
    """Find lists of ways of which none holds in a state that is met: only a film made in Python has them."""
    for where, state in subject.walk.nowhere.items():
        yield Finding(
            code="no-way",
            where=f"{where}.to",
            expected="a way that holds, whatever was chosen before",
            found=f"none with {subject.walk.said(state)}",
            mend="end the list with a way that has no condition",
        )


def endless_loops(subject: Subject) -> Iterator[Finding]:
    """Circles of scenes that no choice leads out of. Where a way out never opens, the finding names it."""
    for scenes in subject.circles:
        shut = subject.shut_in(scenes)
        more = " → …" if len(scenes) > SHOWN else ""
        yield Finding(
            code="endless-loop",
            where=f"scenes.{scenes[0]}",
            expected="a way to an ending",
            found=f"none: it goes round {' → '.join(scenes[:SHOWN])}{more}",
            mend=f"let an earlier choice make {shut[0]} true" if shut else "lead one of these scenes out of the circle",
        )
