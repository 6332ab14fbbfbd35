"""How people answer a test: the one response model that both the played rooms and the direct way draw from.

A right answer has the probability of the three-parameter logistic model (Birnbaum 1968) with one guessing parameter for
all items; see `effects.Answering`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ias_widgets.publishing.synthetic.chance import Chance, Floats

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from ias_widgets.publishing.synthetic.effects import Answering, Effects, Purpose
    from ias_widgets.publishing.synthetic.people import People
    from ias_widgets.rooms.agenda import SheetItem
    from ias_widgets.rooms.parts_sheets import Form as FormName

__all__ = ["FORMS", "Answers", "Form", "answers_of", "form_of", "forms_as", "probability"]

FORMS: tuple[FormName, FormName] = ("a", "b")
LEFT_OUT = -1


@dataclass(frozen=True)
class Form:
    """The items of a form, a place for each; parameters in logits.

    Attributes
    ----------
    right
        Place of the right choice among ``choices``.
    moves
        Whether people gain anything in the item's topic.
    """

    ids: tuple[str, ...]
    topics: tuple[str, ...]
    choices: tuple[tuple[str, ...], ...]
    right: npt.NDArray[np.int64]
    difficulty: Floats
    discrimination: Floats
    moves: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Answers:
    """What everybody answers in a test, whether or not they hand it in: a row for each person, a column for each item.

    Attributes
    ----------
    form
        0 or 1: the person's form, of `FORMS`.
    choice
        Place of the choice; `LEFT_OUT` where the item is skipped.
    right
        Whether the choice is right.
    """

    form: npt.NDArray[np.int64]
    choice: npt.NDArray[np.int64]
    right: npt.NDArray[np.bool_]


def forms_as(forms: Mapping[FormName, Sequence[SheetItem]], testing: Answering) -> tuple[Form, Form]:
    """Return two parallel forms with the parameters of their items: those at the same place are alike, b is harder."""
    size = len(forms["a"])
    chance = Chance(0, 0, "items")
    hard, sharp = chance.uniform(size).argsort(), chance.uniform(size).argsort()
    difficulty = np.linspace(*testing.difficulty, size)[hard]
    discrimination = np.linspace(*testing.discrimination, size)[sharp]
    first, second = (
        _form(forms[name], difficulty + shift * testing.between_forms, discrimination, testing)
        for name, shift in zip(FORMS, (-0.5, 0.5), strict=True)
    )
    return first, second


def _form(items: Sequence[SheetItem], difficulty: Floats, discrimination: Floats, testing: Answering) -> Form:
    questions = [item.question for item in items]
    choices = tuple(tuple(choice["id"] for choice in question["choices"]) for question in questions)
    topics = tuple(question.get("topic", "") for question in questions)
    return Form(
        ids=tuple(item.id for item in items),
        topics=topics,
        choices=choices,
        right=np.array([ids.index(question["right"]) for ids, question in zip(choices, questions, strict=True)]),
        difficulty=difficulty,
        discrimination=discrimination,
        moves=np.array([topic != testing.unmoved for topic in topics]),
    )


def probability(form: Form, ability: Floats, gain: Floats, testing: Answering) -> Floats:
    """Return with which probability each item is right, when it is answered: a row for each ability, a column for each item."""
    known = ability[:, None] + gain[:, None] * form.moves
    logit = form.discrimination * (known - form.difficulty)
    right: Floats = testing.guess + (1 - testing.guess) / (1 + np.exp(-logit))
    return right


def form_of(people: People, purpose: Purpose) -> npt.NDArray[np.int64]:
    """Return everybody's form, 0 or 1, as rooms give them: by halves of each family, and who comes back by the linking code."""
    if purpose == "later":
        return np.array([int(name[-1], 16) % 2 if name else 0 for name in people.person])
    came: Counter[str] = Counter()
    half = []
    for family in people.family:
        half.append(came[family] % 2)
        came[family] += 1
    return (np.array(half) + (purpose == "after")) % 2


def answers_of(people: People, forms: tuple[Form, Form], effects: Effects, purpose: Purpose) -> Answers:
    """Draw what everybody answers in a test."""
    testing, chance = effects.testing, people.chance(f"test {purpose}")
    share = {"before": 0.0, "after": 1.0, "later": testing.kept}[purpose]
    form = form_of(people, purpose)
    size = (len(people), len(forms[0]))
    lots, wrong, skips = chance.uniform(*size), chance.uniform(*size), chance.uniform(*size)
    chances = [probability(one, people.ability, people.gain * share, testing) for one in forms]
    right = lots < np.where(form[:, None] == 0, chances[0], chances[1])
    keys = np.where(form[:, None] == 0, forms[0].right, forms[1].right)
    many = np.array([[len(ids) for ids in one.choices] for one in forms])[form]
    choice = np.where(right, keys, _distractor(wrong, keys, many, testing.distractor))
    skipped = skips < testing.skipped
    return Answers(form, np.where(skipped, LEFT_OUT, choice), right & ~skipped)


def _distractor(
    lots: Floats, keys: npt.NDArray[np.int64], many: npt.NDArray[np.int64], first: float
) -> npt.NDArray[np.int64]:
    """Return a wrong choice: the first one with the stated share, else one of the others."""
    others = np.maximum(many - 2, 1)
    rest = 1 + np.floor((lots - first) / (1 - first) * others).astype(int)
    among = np.where((lots < first) | (many < 3), 0, np.minimum(rest, others))  # noqa: PLR2004  a right one and another
    return among + (among >= keys)
