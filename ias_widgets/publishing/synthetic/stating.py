"""``effects.yaml``: what was put in, as the model's parameters and as what is expected of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import msgspec
import yaml

from ias_widgets.publishing.synthetic.agendas import bank, film
from ias_widgets.publishing.synthetic.answering import forms_as
from ias_widgets.publishing.synthetic.expected import (
    confidence,
    decisions,
    families_of,
    first_share,
    gains,
    item_shares,
)
from ias_widgets.publishing.synthetic.noticing import noticed
from ias_widgets.publishing.synthetic.plan import PROGRAMME, SMALL, TITLE, Kind, programme

if TYPE_CHECKING:
    from ias_widgets.publishing.synthetic.effects import Effects

__all__ = ["effects_yaml", "stated"]

HEAD = """\
# What was put into the synthetic programme: nobody took part in it, and nothing here was ever observed.
#
# "parameters" is what the generator draws from: logits, probabilities, standard deviations; what each of them means
# stands in ias_widgets/publishing/synthetic/effects.py. "expected" is what they come to, computed from the model by
# numerical integration: points are percentage points of right answers, shares lie between 0 and 1. An analysis of
# the data should find these figures again, within its intervals, and nothing where nothing was put:
# tests/cohorts/test_stated_effects.py asks it to. Made by: ias dataset make
"""


def effects_yaml(effects: Effects, seed: int) -> str:
    """Return the file."""
    told = yaml.safe_dump(stated(effects, seed), sort_keys=False, allow_unicode=True, width=110)
    return f"{HEAD}\n{told}"


def stated(effects: Effects, seed: int) -> dict[str, Any]:
    """Return what was put in, and what is expected, as plain data.

    Returns
    -------
    dict
        ``parameters``: the fields of `Effects`. ``expected``: ``tests`` by kind of cohort, ``topics`` and ``items``
        in trainings, ``confidence``, ``decisions`` (the share of a favoured way, and before and after the talk),
        ``signs``. ``nothing``: where nothing was put.
    """
    return {
        "programme": PROGRAMME,
        "title": TITLE,
        "synthetic": True,
        "seed": seed,
        "parameters": msgspec.to_builtins(effects),
        "expected": {
            "tests": {kind: _tests(effects, kind) for kind in get_args(Kind)},
            "items": _items(effects),
            "confidence": {kind: _confidence(effects, kind) for kind in get_args(Kind)},
            "feedback": {kind: round(1 + 4 * good, 2) for kind, good in effects.feedback.good.items()},
            "decisions": _decisions(effects),
            "signs": _signs(effects),
        },
        "nothing": {
            "topic": effects.testing.unmoved,
            "families": ["labour", "social"],
            "cohort_too_small": SMALL,
        },
    }


def _tests(effects: Effects, kind: Kind) -> dict[str, Any]:
    found = gains(effects, forms_as(bank(), effects.testing), kind, families_of(programme(), kind))
    return {
        "before": _points(found.before),
        "after": _points(found.after),
        "later": _points(found.later),
        "gain": _points(found.gain),
        "gain_later": _points(found.gain_later),
        "gain_sd": _points(found.gain_sd),
        "icc": round(found.icc, 4),
        "leaves": round(found.leaves, 4),
        "leavers_apart": _points(found.leavers_apart),
        "gain_by_topic": {topic: _points(gain) for topic, gain in found.topics.items()},
    }


def _items(effects: Effects) -> dict[str, Any]:
    """Return the items as trainings find them: difficulty is the share right before."""
    kind: Kind = "training"
    forms = forms_as(bank(), effects.testing)
    shares = item_shares(effects, forms, kind, families_of(programme(), kind))
    return {
        id_: {
            "form": name,
            "topic": topic,
            "difficulty": round(float(hard), 3),
            "discrimination": round(float(sharp), 3),
            "before": _points(shares[id_][0]),
            "after": _points(shares[id_][1]),
        }
        for name, form in zip("ab", forms, strict=True)
        for id_, topic, hard, sharp in zip(form.ids, form.topics, form.difficulty, form.discrimination, strict=True)
    }


def _confidence(effects: Effects, kind: Kind) -> dict[str, float]:
    before, after = confidence(effects, families_of(programme(), kind))
    return {"before": round(before, 3), "after": round(after, 3)}


def _decisions(effects: Effects) -> dict[str, Any]:
    case, deciding = film(), effects.deciding
    ways = {id_: len(scene.decision.choices) for id_, scene in case.scenes.items() if scene.decision}
    return {
        "share_of_a_favoured_way": {
            "of_three": round(first_share(deciding, 3, favoured=True), 4),
            "of_four": round(first_share(deciding, 4, favoured=True), 4),
        },
        "share_of_another_way": {
            "of_three": round(first_share(deciding, 3, favoured=False), 4),
            "of_four": round(first_share(deciding, 4, favoured=False), 4),
        },
        "before_and_after_the_talk": {
            scene: {family: [round(first, 4), round(second, 4)] for family, (first, second) in shares.items()}
            for scene, shares in decisions(deciding, ways).items()
        },
    }


def _signs(effects: Effects) -> dict[str, Any]:
    return {
        scene: {
            "d_prime": _rounded(found.d_prime),
            "d_prime_apart": _rounded(found.d_prime_apart),
            "apart": list(found.apart),
            "shares": {id_: round(share, 4) for id_, share in found.shares.items()},
        }
        for scene, found in noticed(film(), effects.noticing).items()
    }


def _points(share: float) -> float:
    return round(100 * share, 2)


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 3)
