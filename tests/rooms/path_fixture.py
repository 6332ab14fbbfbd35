"""Writes what the views of the path map are tested with: ``python -m tests.rooms.path_fixture``.

The maps are Python's own, of walks through *The Night Shift*; the votes are invented.
"""

from pathlib import Path

import msgspec

from ias_widgets.cases import load
from ias_widgets.cases.agencies import agency_name
from ias_widgets.cases.path_map import path_map, walk_of
from ias_widgets.rooms.talk_questions import DecisionTold, Words, pick_questions

TARGET = Path(__file__).parents[2] / "ias_widgets" / "frontend" / "src" / "fixtures" / "paths.json"
CHOICES = ("apart", "presume", "search", "kcik_places", "aunt", "assess", "injured")
FAMILIES = {
    "uniformed": {"pl": "Służby mundurowe", "en": "Uniformed services", "uk": "Силові служби"},
    "labour": {"pl": "Inspekcja pracy", "en": "Labour inspection", "uk": "Інспекція праці"},
    "ngo": {"pl": "Organizacje pozarządowe", "en": "NGOs", "uk": "Громадські організації"},
}
VOTES = (
    DecisionTold(number=1, scene="hall", counts={"apart": 19, "through": 4, "papers": 5}),
    DecisionTold(
        number=2, scene="table", counts={"presume": 12, "status": 5, "labour": 11}, changed=11, both=27,
        split={"uniformed": {"presume": 3, "status": 4, "labour": 2}, "labour": {"presume": 1, "status": 1, "labour": 8},
               "ngo": {"presume": 8, "status": 0, "labour": 1}},
    ),
    DecisionTold(number=3, scene="room", counts={"hear_now": 2, "wait": 12, "search": 14}),
)  # fmt: skip
PARTED = [{"number": 2, "families": {"presume": ["ngo"], "status": ["uniformed"], "labour": ["labour"]}}]


def paths(language: str) -> dict[str, object]:
    """Return a path that has come to an ending, and one that has not."""
    case = load("night_shift")
    words = Words(
        language=language, families={id_: name[language] for id_, name in FAMILIES.items()},
        agencies=lambda id_: agency_name(id_, language),
    )  # fmt: skip
    looks = [{"id": id_, "name": name[language], "look": look} for look, (id_, name) in enumerate(FAMILIES.items(), 1)]
    ended = path_map(case, walk_of(case, CHOICES), language)
    so_far = path_map(case, walk_of(case, ("apart", "labour")), language)
    return {
        "ended": {"map": ended, "parted": PARTED, "talk": pick_questions(case, VOTES, words), "families": looks},
        "so_far": {"map": so_far, "parted": [], "talk": [], "families": looks},
    }


def fixture() -> str:
    """Return the text of ``paths.json``."""
    return msgspec.json.encode({language: paths(language) for language in ("pl", "en", "uk")}).decode() + "\n"


if __name__ == "__main__":
    TARGET.write_text(fixture(), encoding="utf-8", newline="\n")
