"""A question of every kind, and one that differs from it in its secrets alone: a further kind adds a line."""

from ias_widgets.questions import Choice
from ias_widgets.questions.concordance import ScriptConcordance
from ias_widgets.questions.keyed import KeyedItem
from ias_widgets.questions.number import NumberQuestion
from ias_widgets.questions.place import PlaceOnPicture
from ias_widgets.questions.points import PointsToShare
from ias_widgets.questions.procedure import ProcedureOrder
from ias_widgets.questions.ranking import Ranking
from ias_widgets.questions.referral import ReferralMap
from ias_widgets.questions.scale import AgreementScale
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.questions.single import SingleChoice
from tests.rooms.made import said

FOUR = tuple(Choice(id=id_, text=said(id_)) for id_ in ("police", "labour", "kcik", "nobody"))
THINGS = {"prompt": said("Well?"), "choices": FOUR}
ACTORS = tuple(Choice(id=id_, text=said(id_)) for id_ in ("uniformed", "labour", "care"))


def item(right: str) -> KeyedItem:
    return KeyedItem(**THINGS, right=right, rationale=said(f"why {right}"), source=right, topic=right)


def estimate(truth: float) -> NumberQuestion:
    return NumberQuestion(prompt=said("How many?"), unit={"en": "%"}, truth=truth, source=f"book {truth}")


def procedure(*order: int) -> ProcedureOrder:
    return ProcedureOrder(
        prompt=said("In which order?"), steps=tuple(FOUR[number] for number in order), rationale=said(str(order))
    )


def place(left: float) -> PlaceOnPicture:
    area = {"id": "mug", "name": said("mug"), "box": [left, 0.1, 0.3, 0.3]}
    return PlaceOnPicture.of(said("Where?"), picture="film:walk/gate/one", areas=[area])


def concordance(panel: dict[str, int]) -> ScriptConcordance:
    return ScriptConcordance(prompt=said("Now?"), hypothesis=said("labour"), news=said("passport"), panel=panel)


ASKED = {
    "single": SingleChoice(**THINGS),
    "several": SeveralChoices(**THINGS, at_most=3),
    "scale": AgreementScale(prompt=said("Sure?"), not_mine=True),
    "ranking": Ranking(**THINGS),
    "points": PointsToShare(**THINGS),
    "number": estimate(40),
    "place": place(0.1),
    "procedure": procedure(0, 1, 2, 3),
    "keyed": item("labour"),
    "concordance": concordance({"0": 3, "1": 6}),
    "referral": ReferralMap(prompt=said("Whom next?"), targets=FOUR, actors=ACTORS),
}
OTHERWISE = {
    "number": estimate(70), "place": place(0.6), "procedure": procedure(3, 1, 0, 2), "keyed": item("kcik"),
    "concordance": concordance({"-2": 9, "0": 1}),
}  # fmt: skip
"""The same with another key."""
