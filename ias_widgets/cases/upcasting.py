"""Films kept by an older release, brought up to the form of today, one step for each older form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cases.model import FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["upcast"]

Raw = dict[str, Any]


def upcast(raw: Raw) -> Raw:
    """Return a kept film, decoded from JSON, in the form of today.

    Format 1 (release 0.1.0) had no number, no ids for lines, papers and rows, one way for each
    choice, and sources as words. Format 2 (up to release 0.3) knew no storyboards and no clips.
    """
    while (number := raw.get("format", 1)) < FORMAT and number in _STEPS:
        raw = _STEPS[number](raw)
    return raw


def _from_1(raw: Raw) -> Raw:
    people: dict[str, Raw] = {}
    sources: dict[str, Raw] = {}
    scenes = {id_: _scene(scene, people, sources) for id_, scene in raw["scenes"].items()}
    return {**raw, "format": 2, "people": people, "scenes": scenes, "sources": sources}


def _scene(scene: Raw, people: dict[str, Raw], sources: dict[str, Raw]) -> Raw:
    shots = [_shot(shot, people) for shot in scene["shots"]]
    new = {**scene, "shots": shots}
    if "to" in scene:
        new["to"] = _ways(scene["to"])
    if "signs" in scene:
        new["signs"] = [{**_windowed(sign, shots), **_cited(sign, sources)} for sign in scene["signs"]]
        for sign in new["signs"]:
            del sign["source"]
    if "decoys" in scene:
        new["decoys"] = [_windowed(decoy, shots) for decoy in scene["decoys"]]
    if scene.get("decision"):
        new["decision"] = _decision(scene["decision"], sources)
    return new


def _ways(to: str | None) -> list[Raw]:
    return [{"scene": to}] if to else []


def _cited(part: Raw, sources: dict[str, Raw]) -> Raw:
    return {"sources": [_key("source", {"title": part["source"]}, sources)]}


def _key(stem: str, value: Raw, known: dict[str, Raw]) -> str:
    """Return the key of what had none; the same value keeps the one it was given first."""
    key = next((key for key, old in known.items() if old == value), f"{stem}_{len(known) + 1}")
    known[key] = value
    return key


def _windowed(part: Raw, shots: list[Raw]) -> Raw:
    """Count a window from its shot's beginning, not from the scene's."""
    start, end = part["window"]
    begins = 0.0
    for shot in shots[:-1]:
        if start < begins + shot["seconds"]:
            break
        begins += shot["seconds"]
    else:
        shot = shots[-1]
    return {**part, "shot": shot["id"], "window": [start - begins, end - begins]}


def _shot(shot: Raw, people: dict[str, Raw]) -> Raw:
    lines = [
        {
            **line,
            "id": f"line_{number}",
            "speaker": _key("person", line["speaker"], people) if line.get("speaker") else "",
        }
        for number, line in enumerate(shot.get("lines", ()), 1)
    ]
    papers = [_paper(paper, number) for number, paper in enumerate(shot.get("papers", ()), 1)]
    return {**shot, "lines": lines, "papers": papers}


def _paper(paper: Raw, number: int) -> Raw:
    new = {**paper, "id": f"paper_{number}"}
    new["rows"] = [
        {"id": f"row_{place}", "label": label, "value": value}
        for place, (label, value) in enumerate(paper.get("rows", ()), 1)
    ]
    if paper.get("total"):
        new["total"] = {"id": "total", "label": paper["total"][0], "value": paper["total"][1]}
    return new


def _decision(decision: Raw, sources: dict[str, Raw]) -> Raw:
    talk = [{"id": f"question_{number}", "text": text} for number, text in enumerate(decision.get("talk", ()), 1)]
    return {**decision, "talk": talk, "choices": [_choice(choice, sources) for choice in decision["choices"]]}


def _choice(choice: Raw, sources: dict[str, Raw]) -> Raw:
    feedback = {**choice["feedback"], **_cited(choice["feedback"], sources)}
    del feedback["source"]
    if "concerns" in feedback:
        feedback["concerns"] = {
            concern: {"how": "mixed", "words": words} for concern, words in feedback["concerns"].items()
        }
    new = {**choice, "to": _ways(choice["to"]), "feedback": feedback}
    if choice.get("when"):
        new["when"] = {"any": [{name: [value] for name, value in choice["when"]["all"].items()}]}
    return new


def _from_2(raw: Raw) -> Raw:
    return {**raw, "format": 3}


_STEPS: dict[int, Callable[[Raw], Raw]] = {1: _from_1, 2: _from_2}
