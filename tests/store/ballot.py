"""A small kind of stream for tests: people cast votes, the last by their own count wins."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ias_widgets.errors import Refused, StoreError
from ias_widgets.store import Decided


@dataclass(frozen=True)
class Vote:
    voter: str
    choice: str
    seq: int = 1


@dataclass(frozen=True)
class Open:
    """Begin with the question kept under a hash."""

    question: str


@dataclass(frozen=True)
class Twice:
    """Two votes at once."""

    voters: tuple[str, str]


@dataclass(frozen=True)
class Voted:
    voter: str
    choice: str
    seq: int


@dataclass(frozen=True)
class Opened:
    question: str


@dataclass(frozen=True)
class Ballot:
    contents: Callable[[str], bytes] | None = field(default=None, compare=False)
    question: bytes = b""
    votes: dict[str, tuple[int, str]] = field(default_factory=dict)
    casts: int = 0
    last_at: float = 0.0


class OneVoter(tuple):
    """Events with a note, of rules that do not know the store."""

    __slots__ = ()
    note = "one voter"


class BallotDecider:
    def initial(self, contents):
        return Ballot(contents)

    def decide(self, state, command, now):
        match command:
            case Open(question):
                return [Opened(question)]
            case Vote(choice="nothing"):
                raise Refused("unknown-choice", "choice", "yes or no", "nothing", "choose one")
            case Vote(choice="bug"):
                raise ZeroDivisionError("a mistake of the decider's")
            case Vote(voter, choice, seq):
                if seq <= state.votes.get(voter, (0, ""))[0]:
                    return Decided((), "superseded")
                return [Voted(voter, choice, seq)]
            case Twice((first, second)) if first == second:
                return OneVoter([Voted(first, "yes", 1)])
            case Twice(voters):
                return [Voted(voter, "yes", 1) for voter in voters]

    def evolve(self, state, event, at):
        if isinstance(event, Opened):
            return replace(state, question=state.contents(event.question), last_at=at)
        votes = {**state.votes, event.voter: (event.seq, event.choice)}
        return replace(state, votes=votes, casts=state.casts + 1, last_at=at)

    def encode(self, event):
        if isinstance(event, Opened):
            return "opened", 1, json.dumps({"question": event.question}).encode()
        data = {"voter": event.voter, "choice": event.choice, "seq": event.seq}
        return "voted", 2, json.dumps(data, ensure_ascii=False).encode()

    def decode(self, type_, version, data):
        read = json.loads(data)
        if type_ == "opened":
            return Opened(**read)
        if version == 1:  # the first release called it an option, and knew one vote for each voter
            read = {"voter": read["voter"], "choice": read["option"], "seq": 1}
        elif version != 2:
            raise StoreError("voted", "version 1 or 2", str(version))
        return Voted(**read)


class FirstReleasesDecider(BallotDecider):
    """As the first release wrote events."""

    def encode(self, event):
        return "voted", 1, json.dumps({"voter": event.voter, "option": event.choice}).encode()


DECIDERS = {"ballot": BallotDecider()}


def votes(state):
    return {voter: choice for voter, (_, choice) in state.votes.items()}
