"""What can be wrong with a film that can be read: one function for each check, listed in `CHECKS`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.findings import Finding
from ias_widgets.cases.model import Case
from ias_widgets.cases.texts import texts_of
from ias_widgets.cases.walking import ways_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ias_widgets.cases.reading import Reading

__all__ = ["CHECKS", "check"]

LABEL_CHARACTERS = 32
TEXT_CHARACTERS = 90
SCENE_SECONDS = 90


def check(film: Case | Reading) -> list[Finding]:
    """Return all findings, in the order of the checks.

    Parameters
    ----------
    film
        The film, or the reading of one: then each finding says its ``path:line``, and translations are
        held against the original.
    """
    if isinstance(film, Case):
        return [finding for one in CHECKS for finding in one(film)]
    found = [finding for one in CHECKS if one is not missing_languages for finding in one(film.case)]
    placed = [msgspec.structs.replace(finding, where=_place(finding.where, film.places)) for finding in found]
    return [*film.faults, *placed]


def _place(part: str, places: Mapping[str, str]) -> str:
    nearest = part
    while nearest and nearest not in places:
        nearest = nearest.rpartition(".")[0]
    return places.get(nearest, part)


def unreachable_scenes(case: Case) -> Iterator[Finding]:
    """Scenes that no playthrough meets."""
    met = {scene for scene, _ in ways_of(case)}
    for id_ in case.scenes:
        if id_ not in met:
            yield Finding(
                code="unreachable-scene",
                where=f"scenes.{id_}",
                expected="a scene that some way leads to",
                found=f'"{id_}", which none does',
                mend="lead a choice to it, loosen a condition, or take it out",
            )


def dead_ends(case: Case) -> Iterator[Finding]:
    """Decisions at which, for some way of getting there, fewer than two choices are open."""
    reported = set[str]()
    for (id_, values), ways in ways_of(case).items():
        decision = case.scenes[id_].decision
        if decision is None or len(ways) > 1 or id_ in reported:
            continue
        reported.add(id_)
        state = ", ".join(f"{name}={str(value).lower()}" for name, value in values) or "no variables"
        yield Finding(
            code="one-choice" if ways else "dead-end",
            where=f"scenes.{id_}.decision",
            expected="two open choices or more, whatever was chosen before",
            found=f"{len(ways)} with {state}",
            mend="loosen the condition (when) of a choice",
        )


def endless_loops(case: Case) -> Iterator[Finding]:
    """Scenes from which no ending can be reached any more."""
    ways = ways_of(case)
    out = {state for state in ways if case.scenes[state[0]].ending is not None}
    growing = True
    while growing:
        more = {state for state, to in ways.items() if state not in out and any(next_ in out for next_ in to)}
        growing, out = bool(more), out | more
    stuck = {state[0] for state, to in ways.items() if state not in out and to}
    for id_ in case.scenes:
        if id_ in stuck:
            yield Finding(
                code="endless-loop",
                where=f"scenes.{id_}",
                expected="a way to an ending",
                found=f'"{id_}", which leads to none',
                mend="lead one of its choices out of the loop",
            )


def long_labels(case: Case) -> Iterator[Finding]:
    """Labels and texts of choices that would not fit on the screen and the tablet."""
    for path, text in texts_of(case):
        if ".choices." not in path or not path.endswith((".label", ".text")):
            continue
        limit = LABEL_CHARACTERS if path.endswith(".label") else TEXT_CHARACTERS
        for language, words in text.items():
            if len(words) > limit:
                yield Finding(
                    code="too-long",
                    where=path.rpartition(".")[0],
                    expected=f"at most {limit} characters as {path.rpartition('.')[2]}",
                    found=f"{len(words)} in {language}",
                    mend=f'shorten "{words}"',
                )


def missing_languages(case: Case) -> Iterator[Finding]:
    """Texts that do not exist in every language of the film."""
    for path, text in texts_of(case):
        for language in case.languages:
            if not text.get(language, "").strip():
                yield Finding(
                    code="missing-language",
                    where=path,
                    expected=f"words in {', '.join(case.languages)}",
                    found=f"none in {language}",
                    mend=f"translate {path}",
                )


def long_scenes(case: Case) -> Iterator[Finding]:
    """Scenes that are watched for longer than a room listens."""
    for id_, scene in case.scenes.items():
        if scene.seconds > SCENE_SECONDS:
            yield Finding(
                code="long-scene",
                where=f"scenes.{id_}",
                expected=f"at most {SCENE_SECONDS} seconds",
                found=f"{scene.seconds:g}",
                mend="shorten its shots or cut it in two",
            )


def windows_outside(case: Case) -> Iterator[Finding]:
    """Signs and decoys whose time lies outside their shot, or ends before it begins."""
    for id_, scene in case.scenes.items():
        seconds = {shot.id: shot.seconds for shot in scene.shots}
        parts = [*(("signs", sign.id, sign.shot, sign.window) for sign in scene.signs)]
        parts += [("decoys", decoy.id, decoy.shot, decoy.window) for decoy in scene.decoys]
        for kind, part, shot, (start, end) in parts:
            if not 0 <= start < end <= seconds.get(shot, 0):
                yield Finding(
                    code="window-outside",
                    where=f"scenes.{id_}.{kind}.{part}",
                    expected=f"a window within 0 and {seconds.get(shot, 0):g} seconds of its shot",
                    found=f"[{start:g}, {end:g}]",
                    mend="move the window or lengthen the shot",
                )


CHECKS: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    unreachable_scenes,
    dead_ends,
    endless_loops,
    long_labels,
    missing_languages,
    long_scenes,
    windows_outside,
)
