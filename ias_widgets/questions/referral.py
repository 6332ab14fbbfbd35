"""The referral map: whom an agency calls, in order, and whom it expects the others to call first.

An answer is ``{"own": [target, …], "expect": {family: target}}``: one's own list is never empty, and whom one
knows nothing of is left out of the other.
"""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import LOYAL, Choice, Question, face_of_choices, kind, refuse_answer, text_of
from ias_widgets.questions.choosing import Chosen
from ias_widgets.questions.measures import Telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from random import Random
    from typing import Self

    from ias_widgets.phrases import Phrases
    from ias_widgets.questions.base import Text

__all__ = ["ReferralMap", "mismatch_said", "mismatches"]

FEWEST, MOST = 3, 14
"""Targets there may be: as many as a tablet has room for."""
MOST_ACTORS = 10
EXPECT = "expect"
"""How a row of a record begins that tells an expectation: ``expect:<family>:<target>``."""
WIDELY, HARDLY = 2, 5
"""Half of a family or more; a fifth of it or fewer."""
NAMES_ANOTHER, SAYS = 0.6, 0.8
"""Shares of simulated people who name a further target, and who expect something of a family."""


@kind("referral")
class ReferralMap(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom do you call next, and whom do you expect the others to call first.

    The tally gives ``counts``, how many named a target anywhere in their own list; ``first``, how many named it first
    (together: how many answered); ``expect``, by family and target, how many expect that family to call it first.

    Attributes
    ----------
    targets
        Three to fourteen whom one could call.
    actors
        The families of the room that something is expected of; their ids are the families' own.
    most
        The longest list of one's own.

    Examples
    --------
    >>> q = ReferralMap.of("Whom do you call next?", ["Police", "KCIK", "Labour Inspectorate"], actors={"ngo": "NGOs"})
    >>> q.tally([{"own": ["b", "a"], "expect": {"ngo": "a"}}])["first"]
    {'a': 0, 'b': 1, 'c': 0}
    """

    about: ClassVar[str] = "targets"
    chosen: ClassVar[Chosen] = Chosen("several", aside=(EXPECT,))

    targets: tuple[Choice, ...]
    actors: tuple[Choice, ...] = ()
    most: int = 5

    def __post_init__(self) -> None:
        targets, actors = self.choice_ids(), self.actor_ids()
        if not FEWEST <= len(targets) <= MOST or len(set(targets)) != len(targets):
            raise ContentError("targets", "three to fourteen targets with different ids", str(list(targets)))
        if len(actors) > MOST_ACTORS or len(set(actors)) != len(actors):
            raise ContentError("actors", f"up to {MOST_ACTORS} families with different ids", str(list(actors)))
        for id_ in (*targets, *actors):
            if not id_ or ":" in id_:
                raise ContentError("targets, actors", "ids without a colon", repr(id_))
        if self.most < 1:
            raise ContentError("most", "1 or more", str(self.most))

    @classmethod
    def made(cls, prompt: str | Text, language: str, fields: Mapping[str, Any]) -> Self:
        actors = fields.get("actors", ())
        if hasattr(actors, "items"):
            named = [Choice(id=id_, text=text_of(name, language)) for id_, name in actors.items()]
            fields = {**fields, "actors": named}
        return super().made(prompt, language, fields)

    def choice_ids(self) -> tuple[str, ...]:
        return tuple(target.id for target in self.targets)

    def actor_ids(self) -> tuple[str, ...]:
        """Return the families that something is expected of."""
        return tuple(actor.id for actor in self.actors)

    @property
    def longest(self) -> int:
        """The most targets that one's own list can hold."""
        return min(self.most, len(self.targets))

    def schema(self) -> dict[str, Any]:
        target = {"enum": list(self.choice_ids())}
        return {
            "type": "object",
            "properties": {
                "own": {"type": "array", "items": target, "uniqueItems": True, "minItems": 1, "maxItems": self.longest},
                "expect": {
                    "type": "object",
                    "properties": dict.fromkeys(self.actor_ids(), target),
                    "additionalProperties": False,
                },
            },
            "required": ["own", "expect"],
            "additionalProperties": False,
        }

    def check(self, value: object, where: str) -> dict[str, Any]:
        if not isinstance(value, dict) or value.keys() != {"own", "expect"}:
            raise refuse_answer(where, "one's own list, and whom others are expected to call", value)
        targets, own, expect = self.choice_ids(), value["own"], value["expect"]
        if not isinstance(own, list | tuple) or not all(isinstance(id_, str) and id_ in targets for id_ in own):
            raise refuse_answer(where, f"as own a list of {', '.join(targets)}", value)
        if len(set(own)) != len(own) or not 1 <= len(own) <= self.longest:
            raise refuse_answer(where, f"as own 1 to {self.longest} different targets", value)
        if not isinstance(expect, dict) or not expect.keys() <= set(self.actor_ids()):
            raise refuse_answer(where, f"expected of {', '.join(self.actor_ids()) or 'nobody'}", value)
        if not all(isinstance(id_, str) and id_ in targets for id_ in expect.values()):
            raise refuse_answer(where, f"expected to be called: {', '.join(targets)}", value)
        return {"own": list(own), "expect": {actor: expect[actor] for actor in self.actor_ids() if actor in expect}}

    def tally(self, answers: Iterable[Any], hands: Mapping[str, int] | None = None) -> dict[str, Any]:
        named, first = Counter(hands or {}), Counter(hands or {})
        expected = {actor: Counter[str]() for actor in self.actor_ids()}
        for answer in answers:
            named.update(answer["own"])
            first[answer["own"][0]] += 1
            for actor, target in answer["expect"].items():
                expected[actor][target] += 1
        return {
            "counts": {id_: named[id_] for id_ in self.choice_ids()},
            "first": {id_: first[id_] for id_ in self.choice_ids()},
            "expect": {actor: {id_: people[id_] for id_ in self.choice_ids()} for actor, people in expected.items()},
        }

    def face(self, language: str) -> dict[str, Any]:
        return {
            "choices": face_of_choices(self.targets, language),
            "actors": [{"id": one["id"], "name": one["label"]} for one in face_of_choices(self.actors, language)],
            "most": self.longest,
        }

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        return list(self._told(tally, self.face(language), Phrases("question_referral", language)))

    @staticmethod
    def _told(tally: Mapping[str, Any], face: Mapping[str, Any], phrases: Phrases) -> Iterator[str]:
        for one in face["choices"]:
            counts = {"n": tally["counts"][one["id"]], "first": tally["first"][one["id"]]}
            yield phrases.say("referral-told", target=one["label"], **counts)
        for actor in face["actors"]:
            people = tally["expect"].get(actor["id"], {})
            named = [f"{one['label']} {people[one['id']]}" for one in face["choices"] if people.get(one["id"])]
            if named:
                yield phrases.say("referral-told-expect", actor=actor["name"], targets=", ".join(named))

    def across(self, split: Mapping[str, Mapping[str, Any]], language: str) -> dict[str, Any] | None:
        """Return where families are mistaken about one another: ``mismatches``, the widest first, and ``said``."""
        if not self.actors:
            return None
        face = self.face(language)
        names = {actor["id"]: actor["name"] for actor in face["actors"]}
        labels = {one["id"]: one["label"] for one in face["choices"]}
        found = mismatches({family: tally for family, tally in split.items() if family in names})
        return {"mismatches": found, "said": [mismatch_said(one, names, labels, language) for one in found]}

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:  # noqa: ARG002
        """Return nothing: agencies call different ones as a matter of course. What they expect of each other speaks."""
        return Telling()

    def unmet(self, across: Mapping[str, Any], language: str) -> list[tuple[float, str]]:  # noqa: ARG002
        """Return the mismatches, the widest first."""
        return [
            (abs(one["expect"][0] / one["expect"][1] - one["does"][0] / one["does"][1]), words)
            for one, words in zip(across["mismatches"], across["said"], strict=True)
        ]

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> dict[str, Any]:
        ids = [choice["id"] for choice in body["choices"]]
        habit = leaning.sample(ids, len(ids))
        own = [habit[0] if chance.random() < LOYAL else chance.choice(ids)]
        for id_ in habit:
            if len(own) < body["most"] and id_ not in own and chance.random() < NAMES_ANOTHER:
                own.append(id_)
        guess = {actor["id"]: leaning.choice(ids) for actor in body["actors"]}
        expect = {
            actor: target if chance.random() < LOYAL else chance.choice(ids)
            for actor, target in guess.items()
            if chance.random() < SAYS
        }
        return {"own": own, "expect": expect}

    def record(self, answer: Any) -> list[dict[str, Any]]:
        """Return one's own targets with their places from 1, then what is expected, as ``expect:<family>:<target>``."""
        own = [{"choice": target, "number": place} for place, target in enumerate(answer["own"], 1)]
        return own + [{"choice": f"{EXPECT}:{actor}:{target}"} for actor, target in answer["expect"].items()]

    def hand(self, choice: str) -> dict[str, Any]:
        return {"own": [choice], "expect": {}}

    def legend(self, language: str) -> list[dict[str, str]]:
        """Return the targets, and for each family what can be expected of it."""
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        face, phrases = self.face(language), Phrases("question_referral", language)
        targets: list[dict[str, str]] = face["choices"]
        return targets + [
            {
                "id": f"{EXPECT}:{actor['id']}:{one['id']}",
                "letter": one["letter"],
                "text": phrases.say("referral-expects", actor=actor["name"], target=one["text"]),
                "label": f"{actor['name']} → {one['label']}",
            }
            for actor in face["actors"]
            for one in targets
        ]


def mismatches(split: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return where a family expects what another does not do, or does not expect what it does: the widest gap first.

    - ``expected``: half of ``from`` or more expect ``of`` to call the target first; a fifth of ``of`` or fewer name it.
    - ``done``: half of ``of`` or more call it first; a fifth of ``from`` or fewer expect that, though half said whom.
      Left out where ``from`` expects something else of ``of`` that is not so: that says it already.

    Parameters
    ----------
    split
        Family to its tally: only those that may be shown, for nothing else is looked at.

    Returns
    -------
    list of dict
        ``way``, ``from``, ``of``, ``target``; ``expect`` and ``does``, each how many and of how many who answered.
    """
    found: list[dict[str, Any]] = []
    for one, other in permutations(split, 2):
        expected = split[one]["expect"].get(other, {})
        theirs = split[other]
        here, there = sum(split[one]["first"].values()), sum(theirs["first"].values())
        done = []
        before = len(found)
        for target, expecting in expected.items():
            named, first = theirs["counts"].get(target, 0), theirs["first"].get(target, 0)
            told = {"from": one, "of": other, "target": target, "expect": [expecting, here]}
            if _widely(expecting, here) and _hardly(named, there):
                found.append({"way": "expected", **told, "does": [named, there]})
            elif _widely(first, there) and _hardly(expecting, here) and _widely(sum(expected.values()), here):
                done.append({"way": "done", **told, "does": [first, there]})
        found += done if len(found) == before else []
    return sorted(found, key=_gap, reverse=True)


def _widely(people: int, of: int) -> bool:
    return 0 < of <= WIDELY * people


def _hardly(people: int, of: int) -> bool:
    return HARDLY * people <= of and of > 0


def _gap(mismatch: Mapping[str, Sequence[int]]) -> float:
    (expecting, here), (doing, there) = mismatch["expect"], mismatch["does"]
    return abs(expecting / here - doing / there)


def mismatch_said(
    mismatch: Mapping[str, Any], families: Mapping[str, str], targets: Mapping[str, str], language: str
) -> str:
    """Return one of `mismatches` as a sentence; ``families`` and ``targets``: what their ids are called."""
    from ias_widgets.phrases import Phrases  # noqa: PLC0415

    way = mismatch["way"]
    many, few = (mismatch[key] for key in (("expect", "does") if way == "expected" else ("does", "expect")))
    return Phrases("question_referral", language).say(
        f"referral-mismatch-{way}",
        many=families[mismatch["from" if way == "expected" else "of"]],
        few=families[mismatch["of" if way == "expected" else "from"]],
        target=targets[mismatch["target"]],
        share="half" if many[0] * 2 == many[1] else "most",
        n=many[0],
        all=many[1],
        m=few[0],
        rest=few[1],
    )
