"""Where the path map of a notebook comes from: a room, a record, or a film with the choices taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.cases import Case, Playthrough, load
from ias_widgets.cases.agencies import agency_name
from ias_widgets.cases.path_map import path_map, stood_at, walk_of
from ias_widgets.errors import ContentError, Refused, did_you_mean
from ias_widgets.questions.measures import leading_of
from ias_widgets.rooms.talk_questions import DecisionTold, Words, pick_questions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ias_widgets.cohorts import Records
    from ias_widgets.rooms.wire import FacilitatorView, RoomCard

__all__ = ["of_film", "of_record", "of_room", "taken_film"]

LOOKS = 7


def taken_film(film: str | Path | Case) -> Case:
    """Return a film by its name, its folder or as the value it is."""
    return film if isinstance(film, Case) else load(film)


def of_film(case: Case, walk: Iterable[str] | Playthrough, language: str) -> dict[str, Any]:
    """Return the path of a walk: without votes, so without families and without questions chosen by them."""
    here = walk if isinstance(walk, Playthrough) else walk_of(case, walk)
    return _plain(map=path_map(case, here, language), parted=[], talk=[], families=[])


def of_room(view: FacilitatorView | None, card: RoomCard) -> dict[str, Any]:
    """Return the path of the film that a room is at; empty where there is none, and while a vote is open."""
    if view is None or view.path is None:
        return {}
    return _plain(map=view.path.map, parted=view.path.parted, talk=view.path.talk, families=card.families)


def of_record(records: Records, room: str | None, film: str | Path | Case | None, language: str) -> dict[str, Any]:
    """Return the path that a recorded room took through a film, with what its record tells of the votes.

    Raises
    ------
    ContentError
        Where the records hold no such walk, or several to choose from, or another edition of the film was played.
    """
    from ias_widgets.cohorts import paths  # noqa: PLC0415

    known = {key: walk for key, walk in paths(records).items() if room in {None, key[0]}}
    if not known:
        rooms = [str(one) for one in records.rooms["room"]]
        found = f'"{room}"' if room else "none that played a film"
        raise ContentError(
            "record", f"a room that played a film: {', '.join(rooms)}", found, did_you_mean(room or "", rooms)
        )
    if len(known) > 1:
        found = ", ".join(f"{key[0]} ({key[2]})" for key in known)
        raise ContentError("record", "one walk", found, "name the room: PathMap(records, room=...)")
    (id_, _, name), walk = next(iter(known.items()))
    case = taken_film(film if film is not None else name)
    try:
        here = stood_at(case, [(scene.scene, scene.choice) for scene in walk[:-1]])[-1]
    except Refused as no:
        mend = "hand in the film as it was: PathMap(records, film=...)"
        raise ContentError(f"film {case.id}", "the edition that the room played", str(no), mend) from no
    told = list(_told(records, id_, [scene.scene for scene in walk if scene.choice]))
    names = dict(zip(records.families["family"], records.families["name"], strict=True))
    words = Words(language=language, families=names, agencies=lambda agency: agency_name(agency, language))
    return _plain(
        map=path_map(case, here, language),
        parted=list(_parted(told)),
        talk=pick_questions(case, told, words),
        families=[
            {"id": family, "name": named, "look": place % LOOKS + 1}
            for place, (family, named) in enumerate(names.items())
        ],
    )


def _plain(**parts: Any) -> dict[str, Any]:
    return {name: msgspec.to_builtins(part) for name, part in parts.items()}


def _told(records: Records, room: str, decided: list[str]) -> Iterable[DecisionTold]:
    """Yield what a record tells of the last vote at each decision of a walk."""
    from ias_widgets.cohorts import decisions, splits  # noqa: PLC0415

    mine = records.of(room=room)
    whole, split = decisions(mine), splits(mine)
    for number, scene in enumerate(decided, 1):
        asked = whole[whole["scene"] == scene]
        if asked.empty:
            continue
        question = asked["question"].iloc[-1]
        last = asked[(asked["question"] == question) & (asked["round"] == asked["round"].max())]
        of = split[(split["question"] == question) & (split["round"] == last["round"].iloc[0])]
        yield DecisionTold(
            number=number,
            scene=scene,
            counts=_counts(last),
            split={str(family): _counts(rows) for family, rows in of.groupby("family", sort=False)},
        )


def _counts(rows: Any) -> dict[str, int]:
    return {str(choice): int(people) for choice, people in zip(rows["choice"], rows["people"], strict=True)}


def _parted(told: Iterable[DecisionTold]) -> Iterable[dict[str, Any]]:
    for decision in told:
        ways: dict[str, list[str]] = {}
        for family, counts in decision.split.items():
            choice = leading_of(counts)
            if choice is not None:
                ways.setdefault(choice, []).append(family)
        if len(ways) > 1:
            yield {"number": decision.number, "families": ways}
