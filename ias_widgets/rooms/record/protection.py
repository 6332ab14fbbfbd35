"""Whom a record may tell apart, and in which answers: nobody more than the room's own screens could.

A record is seen by more people than a room is, for longer, and all at once; beside it they may know who was
there, who came late or left, and everything that the screens showed. So:

1. **What counts.** Rounds that were withdrawn or never closed are not in it. Where the screen would say "too few",
   or fewer than *k* answered even with hands, there are no answers, only the round (`may_be_told`).
2. **Participants** (`classes`). K is the largest *k* of the room's questions, at least 3. What is told of a
   participant is shared by at least K of them; whatever is withheld hides among 0 or at least K.
3. **Groups.** An answer tells its family only where the screen may show the split, by the grouping fixed at the first
   closing. Beside those families stands what else was computed from less than the whole: a vote of families, and the
   leading choice of a deciding agency (`parts`). Each of these parts has no answers of a round or at least *k*.
4. **Named answers** carry their participant's number, so that they can be followed through the evening. Being
   followed is what tells people apart: by a question missed, or by parts that differ from question to question (family
   A here, B after a regrouping: an intersection nobody's *k* has guarded). So participants are named in *clusters* of at
   least K of one class (`clusters`), and a cluster is named in a question whole or not at all: where all of its members
   answered every round of it, and where all agencies of its class lie in one part. Named rows then say of a member
   nothing that does not hold for the whole cluster, except what that member answered.
5. **Unnamed answers** of each part of a round are none or at least *k*: otherwise the whole less the named would give
   them away. Where they are fewer, the smallest named cluster of the part is given up, in all rounds of the question.
6. **The shift** between two rounds leaves a few people out (`ias_widgets.rooms.counting.compared`), and named answers
   would tell how the others changed. So whoever is left out is not named in that question: the unnamed are to the
   shift, less what the named show, what the whole room was to it.
7. **Taps** (`ias_widgets.rooms.signs`) are answers, too: everybody who could tap answered, whether they did or not. So a
   visit's taps are there where K could, with their family where the screen may show the split, and with a participant's
   number as the answers to a question have it, by the rules above: in whole clusters, so that it is told of a member that they
   could tap, and of the unnamed of each part that they are none or at least *k*. A tap is told to the whole second: who
   sat beside somebody with a watch, or filmed the room, finds a tap by its tenths. Which window it counts for
   was decided before that, and nothing is told of when, by the hour, it came.
8. **Sheets** (`ias_widgets.rooms.record.sheets`: tests and feedback that everybody fills in alone) carry no participant's number
   and meet no screen: they are told apart by which tests somebody handed in, in groups of at least K, or not at all.
9. **A room still going on names nobody** and tells nothing of its participants: two records of it, one without and
   one with the last who came, would tell what that one did.

So the answers of a round fall into cells, each cluster named in it and the unnamed of each part, of at least *k* people,
and all that is told of the round, here or on screens, is told of whole cells: nothing is left to subtract.

Who is named follows from who answered which question, never from what they answered, and from numbers drawn
by a hash of what only the store knows. So the record of an ended room is always the same.

What remains, beside what `ias_widgets.rooms.view` says of screens: whoever knows some of a person's answers,
their own for a start, may find the row that fits and read the others. The record is therefore personal data of the
controller, pseudonymous and not anonymous, and says so.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.rooms.branching import large_enough
from ias_widgets.rooms.counting import compared
from ias_widgets.rooms.groups import groups, safe_part
from ias_widgets.rooms.record.classes import Told, classes
from ias_widgets.rooms.record.clusters import Cluster, clusters
from ias_widgets.rooms.record.tables import LEAST
from ias_widgets.rooms.signs import K, could_tap, people_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ias_widgets.rooms.state import Ask, Room, Round, Watch

__all__ = ["Protected", "may_be_told", "parts", "protect", "smallest", "taps_may_be_told"]

Part = tuple[str | None, bool]


class Heard(NamedTuple):
    """People who were heard at once: in a round of a question, or while a scene was watched; and the part of each agency."""

    people: frozenset[str]
    part: Callable[[str], Part]


class Protected(NamedTuple):
    """``numbers``: each participant's own; ``told``: what is said of them; ``named``: in which questions' answers."""

    numbers: dict[str, str]
    told: dict[str, Told]
    named: dict[str, frozenset[str]]
    """Question, or visit, to those who are named in it."""


def smallest(room: Room) -> int:
    """Return K: the fewest participants that are told apart from others."""
    return max([LEAST, *(ask.question.k for ask in room.asks.values())])


def may_be_told(ask: Ask, round_: Round) -> bool:
    """Whether a round's answers may be told: as on the screen, and k or more with the hands."""
    return large_enough(round_, ask.question.k) and round_.answered >= ask.question.k


def taps_may_be_told(watch: Watch) -> bool:
    """Whether the taps of a visit may be told: some were made, and K people or more could make them."""
    return bool(watch.tapped) and len(could_tap(watch)) >= K


def parts(room: Room, ask: Ask, round_: Round) -> Callable[[str], Part]:
    """Return what gives an agency's part of a round: the family it is told with, and whether it decides by itself."""
    found = groups(room, ask, round_)
    apart = found.split or ask.rule == "family"
    alone = ask.rule == "agency" and safe_part(room, ask, round_, ask.agency) is not None
    of = (ask.grouping or room.grouping).of

    def part(agency: str) -> Part:
        family = of.get(agency) if apart else None
        return (family if family in found.shown else None, alone and agency == ask.agency)

    return part


def protect(room: Room, secrets: Iterable[str]) -> Protected:
    """Return whom the record tells apart, and where.

    Parameters
    ----------
    room
        The room as it is now.
    secrets
        What only the store knows: the hashes of participants' first tokens.
    """
    numbers = _numbers(room, secrets)
    if not room.ended:
        return Protected(numbers, dict.fromkeys(room.persons, Told()), {})
    least = smallest(room)
    found = classes(room, least)
    told = {id_: shared for shared, ids in found.items() for id_ in ids}
    things = _things(room)
    able = _able(room, found, things)
    made: list[Cluster] = []
    for ids in found.values():
        made += clusters(sorted(ids, key=numbers.__getitem__), able, least)
    named: dict[str, frozenset[str]] = {}
    for id_, thing in things.items():
        chosen = _chosen(room, thing, [cluster.people for cluster in made if id_ in cluster.questions])
        named[id_] = frozenset(one for people in chosen for one in people)
    return Protected(numbers, told, named)


def _numbers(room: Room, secrets: Iterable[str]) -> dict[str, str]:
    """Return numbers drawn by a keyed hash: whoever knows their own id still cannot tell their number."""
    key = hashlib.sha256("\n".join(sorted(secrets)).encode()).digest()
    drawn = sorted(room.persons, key=lambda id_: hmac.digest(key, id_.encode(), "sha256"))
    width = max(2, len(str(len(drawn))))
    return {id_: f"p{number:0{width}}" for number, id_ in enumerate(drawn, 1)}


class Thing(NamedTuple):
    """What people can be named in: what was heard of them, the smallest group, and who was compared."""

    heard: list[Heard]
    k: int
    compared: list[list[str]]


def _things(room: Room) -> dict[str, Thing]:
    """Return the questions and the visits of which people's own rows may be told, by their ids."""
    things = {ask.id: Thing(_told(room, ask), ask.question.k, _compared(ask)) for ask in room.asks.values()}
    things |= {
        visit: Thing([_heard_tapping(room, watch)], K, [])
        for visit, watch in room.watches.items()
        if taps_may_be_told(watch)
    }
    return {id_: thing for id_, thing in things.items() if thing.heard}


def _able(room: Room, found: Mapping[Told, list[str]], things: Mapping[str, Thing]) -> dict[str, frozenset[str]]:
    """Return for each participant the things they could be named in, as far as it concerns them and their class."""
    able: dict[str, set[str]] = {id_: set() for id_ in room.persons}
    for name, thing in things.items():
        here = set(room.persons).intersection(*(heard.people for heard in thing.heard))
        here = here.intersection(*thing.compared)
        for ids in found.values():
            agencies = {room.persons[id_].agency for id_ in ids}
            if all(len({heard.part(agency) for agency in agencies}) == 1 for heard in thing.heard):
                for id_ in here.intersection(ids):
                    able[id_].add(name)
    return {id_: frozenset(named) for id_, named in able.items()}


def _compared(ask: Ask) -> list[list[str]]:
    """Return who was compared between each two rounds of which a shift was told."""
    return [those for pair in pairwise(ask.counted) if len(those := compared(ask, *pair)) >= ask.question.k]


def _told(room: Room, ask: Ask) -> list[Heard]:
    """Return the rounds of a question whose answers may be told, with their parts."""
    return [
        Heard(frozenset(round_.votes), parts(room, ask, round_)) for round_ in ask.counted if may_be_told(ask, round_)
    ]


def _heard_tapping(room: Room, watch: Watch) -> Heard:
    """Return who could tap in a visit, with the part of each agency: the family that the screen may show."""
    found = people_apart(room, watch)
    of = (watch.grouping or room.grouping).of
    shown = set(found.shown) if found.split else set()

    def part(agency: str) -> Part:
        family = of.get(agency)
        return (family if family in shown else None, False)

    return Heard(frozenset(could_tap(watch)), part)


def _chosen(room: Room, thing: Thing, people: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the clusters that are named in a thing, so that the unnamed of each part are none or at least k."""
    chosen = list(people)
    for heard in thing.heard:
        of = {id_: heard.part(room.persons[id_].agency) for id_ in heard.people}
        named = {id_ for some in chosen for id_ in some}
        unnamed = Counter(its for id_, its in of.items() if id_ not in named)
        for small in [its for its, few in unnamed.items() if few < thing.k]:
            chosen.remove(min((some for some in chosen if of[some[0]] == small), key=len))
    return chosen
