"""What a room must look like, recounted from its events alone, plainly and slowly: nothing here calls `evolve` or `view`.

A question's answers are counted by hand, a family is looked up by hand, a median is that of the
statistics module.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median

from ias_widgets.rooms import events as happened
from tests.rooms.made import AGENCIES

CHOICES = {
    "first": ("yes", "no", "maybe"), "extra": ("yes", "no", "maybe"), "whom": ("police", "labour", "kcik", "nobody"),
    "sure": ("1", "2", "3", "4", "5"), "film:gate": ("knock", "wait", "call"), "film:office": ("listen", "leave"),
}  # fmt: skip
SMALLEST = {"first": 3, "extra": 3, "whom": 5, "sure": 5, "film:gate": 3, "film:office": 3}


@dataclass
class Opened:
    """One round, as its events tell it. ``told`` holds the votes at each full step of answers."""

    votes: dict = field(default_factory=dict)
    hands: dict = field(default_factory=dict)
    closed: bool = False
    withdrawn: bool = False
    told: list = field(default_factory=list)


@dataclass
class Asked:
    """A question, as its events tell it."""

    rounds: list = field(default_factory=list)
    revealed: bool = False
    facts: bool = False
    families: dict | None = None
    order: list | None = None

    @property
    def counted(self) -> list[Opened]:
        return [one for one in self.rounds if one.closed and not one.withdrawn]


class Recount:
    """Reads events one after another."""

    def __init__(self) -> None:
        self.asked = defaultdict(Asked)
        self.agency = {}
        self.family_of = {agency: family for agency, family in AGENCIES.items() if family}
        self.order = ["uniformed", "labour", "care"]
        self.rules = {}

    def read(self, event) -> None:
        match event:
            case happened.Entered(participant=who, agency=agency):
                self.agency[who] = agency
            case happened.FamiliesSet(names=names, of=of):
                self.family_of, self.order = of, list(names)
            case happened.RoundOpened(ask=ask):
                self.asked[ask].rounds.append(Opened())
                self.asked[ask].revealed = self.asked[ask].facts = False
            case happened.Answered(ask=ask, number=number, participant=who, seq=seq, value=value):
                opened = self.asked[ask].rounds[number - 1]
                fresh = who not in opened.votes
                if fresh or seq > opened.votes[who][0]:
                    opened.votes[who] = (seq, value)
                if fresh and len(opened.votes) % max(5, SMALLEST[kind_of(ask)]) == 0:
                    opened.told.append(dict(opened.votes))
            case happened.HandsCounted(ask=ask, number=number, counts=counts):
                self.asked[ask].rounds[number - 1].hands = counts
            case happened.RoundClosed(ask=ask, number=number):
                self.asked[ask].rounds[number - 1].closed = True
                if self.asked[ask].families is None:
                    self.asked[ask].families, self.asked[ask].order = dict(self.family_of), self.order
            case happened.RoundWithdrawn(ask=ask, number=number):
                opened = self.asked[ask].rounds[number - 1]
                opened.closed = opened.withdrawn = True
            case happened.Revealed(ask=ask):
                self.asked[ask].revealed = True
            case happened.Hidden(ask=ask):
                self.asked[ask].revealed = self.asked[ask].facts = False
            case happened.FactsOpened(ask=ask, on=on):
                self.asked[ask].facts = on
            case happened.RuleSet(ask=ask, rule=rule, agency=agency):
                self.rules[ask] = (rule, agency)

    # ---- counting ----------------------------------------------------------------------------

    def tally(self, ask: str, votes: dict, hands: dict | None = None) -> dict:
        kind, counted = kind_of(ask), Counter(hands or {})
        for _, value in votes.values():
            counted.update(map(str, value) if isinstance(value, list) else [str(value)])
        counts = {choice: counted[choice] for choice in CHOICES[kind]}
        if kind != "sure":
            return {"counts": counts}
        points = [int(point) for point in counts for _ in range(counts[point])]
        return {"counts": counts, "median": median(points) if points else None}

    def may_be_told(self, ask: str, opened: Opened) -> bool:
        tablets, hands = len(opened.votes), sum(opened.hands.values())
        return tablets >= SMALLEST[kind_of(ask)] or (tablets == 0 and hands > 0)

    def members(self, ask: str, opened: Opened, family: str | None) -> dict:
        fixed = self.asked[ask].families
        families = self.family_of if fixed is None else fixed
        return {who: vote for who, vote in opened.votes.items() if families.get(self.agency[who]) == family}

    def split_may_be(self, ask: str, opened: Opened, shown: list[str]) -> bool:
        """Whether these families may be shown together; not whether they should."""
        k = SMALLEST[kind_of(ask)]
        sizes = [len(self.members(ask, opened, family)) for family in shown]
        left_out = len(opened.votes) - sum(sizes)
        return len(shown) >= 2 and min(sizes) >= k and (left_out == 0 or left_out >= k)

    def shown(self, ask: str, opened: Opened) -> list[str]:
        """The families that are shown: all with k answers, less the smallest where the rest would be a few."""
        k = SMALLEST[kind_of(ask)]
        sizes = {family: len(self.members(ask, opened, family)) for family in self.asked[ask].order}
        shown = [family for family, size in sizes.items() if size >= k]
        if 0 < len(opened.votes) - sum(sizes[family] for family in shown) < k and shown:
            shown.remove(min(shown, key=sizes.get))
        return shown

    def leaders(self, ask: str, opened: Opened) -> list[str] | None:
        """The choices that lead by the decision's rule; None where too few answered to tell."""
        rule, agency = self.rule(ask)
        k, votes = SMALLEST[kind_of(ask)], {who: value for who, (_, value) in opened.votes.items()}
        families = {family: {*self.members(ask, opened, family)} for family in self.shown(ask, opened)}
        rest = votes.keys() - set().union(*families.values())
        if rule == "agency":
            mine = {who for who in votes if self.agency[who] == agency}
            around = [*families.values(), rest] if len(families) >= 2 else [{*votes}]
            others = [len(group - mine) for group in around if group & mine]
            return most([votes[who] for who in mine]) if len(mine) >= k and not 0 < others[0] < k else None
        if not self.may_be_told(ask, opened):
            return None
        by_hand = [choice for choice, number in opened.hands.items() for _ in range(number)]
        if rule == "most":
            return most([*votes.values(), *by_hand])
        ballots = [[votes[who] for who in group] for group in families.values()]
        first = [most(ballot) for ballot in [*ballots, [votes[who] for who in rest] + by_hand] if ballot]
        voices = [choices[0] for choices in first if len(choices) == 1]
        return most(voices) if voices else sorted(set().union(*first))

    def rule(self, ask: str) -> tuple[str, str] | None:
        if not ask.startswith("film:"):
            return None
        return self.rules.get(ask, ("most", "border"))


def most(values: list[str]) -> list[str]:
    """What occurs most often."""
    counted = Counter(values)
    return [value for value in counted if counted[value] == max(counted.values())]


def kind_of(ask: str) -> str:
    """The question behind an ask: its id without the number."""
    return ask.rpartition(".")[0]
