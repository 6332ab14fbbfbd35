"""What takes too long or goes too fast, and seconds that lie outside their shot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.findings import Finding
from ias_widgets.cases.timing import reading_speeds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject
    from ias_widgets.cases.model import Shot

__all__ = ["empty_scenes", "fast_captions", "long_films", "long_scenes", "outside_shots"]

SCENE_SECONDS = 90
FILM_MINUTES = 12
"""Watching, on a typical walk."""

EVENING_MINUTES = 75
"""The longest walk with its talk; see `lengths`."""

READING_SPEED = 20
"""Characters a second that a caption may ask for."""


def long_scenes(subject: Subject) -> Iterator[Finding]:
    """Scenes that are watched for longer than a room listens, with the shots that are shown together."""
    walk = subject.walk
    longest: dict[str, float] = {}
    for (scene, _), seconds in zip(walk.states, walk.seconds, strict=True):
        id_ = walk.scenes[scene]
        longest[id_] = max(longest.get(id_, 0.0), seconds)
    for id_, seconds in longest.items():
        if seconds > SCENE_SECONDS:
            yield Finding(
                code="long-scene",
                where=f"scenes.{id_}",
                expected=f"at most {SCENE_SECONDS} seconds",
                found=f"{seconds:g}",
                mend="shorten its shots or cut it in two",
            )


def empty_scenes(subject: Subject) -> Iterator[Finding]:
    """Scenes of which on some walk no shot is shown. Where none ever is, the conditions of its shots are the findings."""
    walk = subject.walk
    shown = {walk.scenes[scene] for (scene, _), seconds in zip(walk.states, walk.seconds, strict=True) if seconds}
    empty: dict[str, int] = {}
    for state, seconds in enumerate(walk.seconds[: walk.looked]):
        if not seconds:
            empty.setdefault(walk.scene(state).id, state)
    for id_, state in empty.items():
        if id_ in shown:
            yield Finding(
                code="nothing-shown",
                where=f"scenes.{id_}.shots",
                expected="a shot that is shown, whatever was chosen before",
                found=f"none with {walk.said(state)}",
                mend='take the condition ("when") of a shot out, or add a shot without one',
            )


def long_films(subject: Subject) -> Iterator[Finding]:
    """Find a film that is watched for too long, or else keeps a room for too long."""
    taken = subject.lengths
    if taken.typical > FILM_MINUTES:
        yield Finding(
            code="long-film",
            where="scenes",
            expected=f"at most {FILM_MINUTES} minutes of watching on a typical walk",
            found=f"{taken.typical:.1f}",
            mend="shorten scenes that every walk meets, or let choices lead past some",
        )
    elif taken.evening > EVENING_MINUTES:
        yield Finding(
            code="long-film",
            where="scenes",
            expected=f"at most {EVENING_MINUTES} minutes for the longest walk with its talk",
            found=f"{taken.evening:.0f}",
            mend="make a deep decision a quick one, or lead the longest walk past a scene",
        )


def outside_shots(subject: Subject) -> Iterator[Finding]:
    """Lines, papers, signs and decoys whose seconds lie outside their shot, and lines out of order."""
    for id_, scene in subject.case.scenes.items():
        shots = {shot.id: shot for shot in scene.shots}
        for shot in scene.shots:
            yield from _within(f"scenes.{id_}.shots.{shot.id}", shot)
        parts = [("signs", sign.id, sign.shot, sign.window) for sign in scene.signs]
        parts += [("decoys", decoy.id, decoy.shot, decoy.window) for decoy in scene.decoys]
        for kind, part, name, (start, end) in parts:
            seconds = shots[name].seconds if name in shots else 0
            if not 0 <= start < end <= seconds:
                yield Finding(
                    code="window-outside",
                    where=f"scenes.{id_}.{kind}.{part}.window",
                    expected=f"a window within 0 and {seconds:g} seconds of its shot",
                    found=f"[{start:g}, {end:g}]",
                    mend="move the window or lengthen the shot",
                )


def _within(path: str, shot: Shot) -> Iterator[Finding]:
    for paper in shot.papers:
        if not 0 <= paper.at < shot.seconds:
            yield _outside(f"{path}.papers.{paper.id}.at", "paper", paper.at, shot.seconds)
    latest, before = 0.0, ""
    for line in shot.lines:
        if line.at is None:
            continue
        if not 0 <= line.at < shot.seconds:
            yield _outside(f"{path}.lines.{line.id}.at", "line", line.at, shot.seconds)
        elif before and line.at <= latest:
            yield Finding(
                code="lines-out-of-order",
                where=f"{path}.lines.{line.id}.at",
                expected=f'a second after {latest:g}, at which "{before}" begins',
                found=f"{line.at:g}",
                mend="write the lines in the order in which they are said",
            )
        else:
            latest, before = line.at, line.id


def _outside(where: str, kind: str, at: float, seconds: float) -> Finding:
    return Finding(
        code=f"{kind}-outside",
        where=where,
        expected=f"a second of its shot, from 0 to below {seconds:g}",
        found=f"{at:g}",
        mend="begin it earlier or lengthen the shot",
    )


def fast_captions(subject: Subject) -> Iterator[Finding]:
    """Lines that nobody reads in time, in some language; one finding for each shot."""
    for id_, scene in subject.case.scenes.items():
        for shot in scene.shots:
            path = f"scenes.{id_}.shots.{shot.id}"
            if not shot.lines or next(_within(path, shot), None):
                continue
            fast = {
                language: [
                    (len(line.text[language]), round(speed), line.id)
                    for line, speed in zip(shot.lines, reading_speeds(shot, language), strict=True)
                    if speed > READING_SPEED and language in line.text
                ]
                for language in subject.case.languages
            }
            if any(fast.values()):
                everywhere = all(fast.values())
                language = max(fast, key=lambda one: max((speed for _, speed, _ in fast[one]), default=0))
                _, speed, line_id = max(fast[language])
                yield Finding(
                    code="fast-caption",
                    where=f"{path}.seconds" if everywhere else f"{language}:{path}.lines.{line_id}",
                    expected=f"at most {READING_SPEED} characters a second",
                    found=f'{speed} in {language}, at "{line_id}"',
                    mend="lengthen the shot, or say less in it" if everywhere else "shorten it, or lengthen the shot",
                )
