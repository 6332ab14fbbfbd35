"""What is put into the synthetic programme, as numbers: so that an analysis can be asked to find it again.

Logits are of the probability of a right answer (or of a choice, against another); `expected` turns all of it into
percentage points by numerical integration, and `stated` writes both into ``effects.yaml``.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from ias_widgets.publishing.synthetic.plan import Kind  # noqa: TC001  fields are read by their types

__all__ = ["EFFECTS", "Answering", "Attrition", "Deciding", "Effects", "Noticing", "Purpose"]

Purpose = Literal["before", "after", "later"]
Family = str


class Answering(msgspec.Struct, frozen=True, kw_only=True):
    """How people answer test items: right with probability ``guess + (1 - guess) / (1 + exp(-a (ability + gain - b)))``.

    Attributes
    ----------
    ability
        Mean before the training, by family, in logits. Labour and social assistance do not differ.
    ability_sd, ability_cohort_sd
        Between the people of a family in one cohort, and between cohorts.
    gain
        What a training of each kind adds to the ability, in logits.
    gain_sd, gain_cohort_sd
        Between people and between cohorts: the second makes the people of one training alike in what they gain.
    kept
        Share of the gain that is still there at the later test.
    unmoved
        The topic of the item bank in which nobody gains anything: its items do not move.
    guess
        Probability of a right answer by guessing alone.
    difficulty, discrimination
        Of the items of a form: from the easiest to the hardest, and from the bluntest to the sharpest, in logits.
    between_forms
        By how much form b is harder than form a, in logits.
    distractor
        Share of wrong answers that go to the first wrong choice; the others share the rest.
    skipped
        Share of items that are left out.
    """

    ability: dict[Family, float]
    ability_sd: float = 0.8
    ability_cohort_sd: float = 0.15
    gain: dict[Kind, float]
    gain_sd: float = 0.35
    gain_cohort_sd: float = 0.3
    kept: float = 0.65
    unmoved: str
    guess: float = 0.2
    difficulty: tuple[float, float] = (-1.0, 1.8)
    discrimination: tuple[float, float] = (0.8, 1.6)
    between_forms: float = 0.15
    distractor: float = 0.55
    skipped: float = 0.01


class Attrition(msgspec.Struct, frozen=True, kw_only=True):
    """Who is missing, as probabilities.

    Attributes
    ----------
    late
        Comes after the first test.
    unfinished
        Begins the first test and never hands it in.
    leaves
        Goes before the last test, by kind; of somebody whose ability is the family's mean.
    leaves_by_ability
        What a logit of ability changes in the log odds of leaving: those who know less go more often.
    code
        Gives a linking code.
    returns
        Comes to the later test, of those who gave a code and handed in both tests before.
    """

    late: float = 0.02
    unfinished: float = 0.01
    leaves: dict[Kind, float]
    leaves_by_ability: float = -0.4
    code: float = 0.9
    returns: float = 0.3


class Deciding(msgspec.Struct, frozen=True, kw_only=True):
    """How families decide in the film.

    Attributes
    ----------
    leaning
        Family to the way it favours in each scene, where that way is open. Labour and social assistance do not differ.
    strength
        Log odds of the favoured way against each other one.
    room_sd
        Between rooms, in the log odds of each way: what makes one room go another way than the next.
    argued
        In the scenes that are talked about and voted on twice: the way that the talk speaks for.
    comes_round, moves_away
        Of those who chose another way, who chooses it after the talk; and the reverse.
    silent
        Who does not answer.
    """

    leaning: dict[Family, dict[str, str]]
    strength: float = 1.0
    room_sd: float = 0.35
    argued: dict[str, str]
    comes_round: float = 0.25
    moves_away: float = 0.05
    silent: float = 0.03


class Noticing(msgspec.Struct, frozen=True, kw_only=True):
    """Who taps at what: at a sign's or a decoy's window with probability ``phi(z + u)``, ``u`` normal with ``person_sd``.

    Attributes
    ----------
    sign
        ``z`` of a sign, by its strength.
    decoy
        ``z`` of a decoy: the false alarms that d′ is measured against.
    stray
        Mean number of taps of a person in a scene at moments where there is neither.
    person_sd
        Between people: some tap at everything.
    named, named_rightly
        Taps that get a name where the room is asked for names; of those, how many get the right one.
    """

    sign: dict[Literal["strong", "medium", "weak"], float]
    decoy: float = -0.9
    stray: float = 0.15
    person_sd: float = 0.3
    named: float = 0.8
    named_rightly: float = 0.7


class Confidence(msgspec.Struct, frozen=True, kw_only=True):
    """How sure people say they are, 1 to 5: ``ability_weight * ability + noise`` (sd 1) cut at ``cuts``; ``shift`` after."""

    ability_weight: float = 0.5
    shift: float = 0.8
    cuts: tuple[float, float, float, float] = (-1.5, -0.6, 0.4, 1.4)


class Feedback(msgspec.Struct, frozen=True, kw_only=True):
    """What people say of it, on scales of five points: one point, and four more with this probability each."""

    good: dict[Kind, float]


class Effects(msgspec.Struct, frozen=True, kw_only=True):
    """All that is put in."""

    testing: Answering
    attrition: Attrition
    deciding: Deciding
    noticing: Noticing
    confidence: Confidence = Confidence()
    feedback: Feedback


_ALIKE = {
    "hall": "apart", "table": "labour", "room": "wait", "on_call": "password", "dawn": "locate", "beds": "crisis",
    "sister": "tell", "offer": "team", "file": "injured",
}  # fmt: skip
"""The ways that both labour and social assistance favour."""

EFFECTS = Effects(
    testing=Answering(
        ability={"uniformed": 0.0, "labour": -0.2, "social": -0.2, "ngo": 0.4, "justice": 0.3, "care": -0.4},
        gain={"training": 1.0, "workshop": 1.2, "e-learning": 0.6},
        unmoved="rights",
    ),
    attrition=Attrition(leaves={"training": 0.05, "workshop": 0.1, "e-learning": 0.22}),
    deciding=Deciding(
        leaning={
            "uniformed": {
                "hall": "papers", "table": "status", "room": "hear_now", "on_call": "police", "dawn": "inspect",
                "beds": "hostel", "sister": "threat", "offer": "fly", "file": "witness",
            },
            "labour": _ALIKE,
            "social": _ALIKE,
            "ngo": {
                "hall": "apart", "table": "presume", "room": "wait", "on_call": "password", "dawn": "reply",
                "beds": "kcik_places", "sister": "tell", "offer": "claim", "file": "injured",
            },
            "justice": {
                "hall": "papers", "table": "status", "room": "hear_now", "on_call": "police", "dawn": "locate",
                "beds": "crisis", "sister": "certificates", "offer": "assess", "file": "record",
            },
            "care": {
                "hall": "apart", "table": "presume", "room": "wait", "on_call": "password", "dawn": "reply",
                "beds": "crisis", "sister": "aunt", "offer": "team", "file": "injured",
            },
        },
        argued={"table": "presume", "offer": "assess"},
    ),
    noticing=Noticing(sign={"strong": 0.5, "medium": 0.0, "weak": -0.6}),
    feedback=Feedback(good={"training": 0.78, "workshop": 0.84, "e-learning": 0.66}),
)  # fmt: skip
"""What the shipped data set was made with."""
