"""What the store is handed and what it gives back: deciders, commands, outcomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Protocol, Self, TypeVar

from ias_widgets.errors import Refused

__all__ = ["AnyDecider", "Asked", "Committed", "Contents", "Decided", "Decider", "Outcome", "Refusal"]

LONGEST_ID = 200

S = TypeVar("S")
C_contra = TypeVar("C_contra", contravariant=True)
E = TypeVar("E")

Contents = Callable[[str], bytes]
"""Gives the kept content of a hash; raises StoreError where there is none."""


class Decider(Protocol[S, C_contra, E]):
    """The rules of one kind of stream, as pure functions.

    A state is a value: `evolve` returns a new one and leaves the one it was given as it was, for
    readers in other threads may hold it.
    """

    def initial(self, contents: Contents, /) -> S:
        """Return the state of a stream in which nothing has happened. ``contents`` may be kept and called later."""
        ...

    def decide(self, state: S, command: C_contra, now: float, /) -> Sequence[E]:
        """Return what happens because of ``command``; raise `ias_widgets.errors.Refused` if nothing may.

        A sequence with an attribute ``note``, such as a `Decided`, has this kept in the outcome.
        What a refusal says is kept with the outcome: it must not quote free text.
        """
        ...

    def evolve(self, state: S, event: E, at: float, /) -> S:
        """Return the state after ``event``, which happened ``at`` seconds since 1970."""
        ...

    def encode(self, event: E, /) -> tuple[str, int, bytes]:
        """Return the event's type, its version and its data as JSON in UTF-8."""
        ...

    def decode(self, type_: str, version: int, data: bytes, /) -> E:
        """Return the event that `encode` wrote, also where an older release wrote it."""
        ...


AnyDecider = Decider[Any, Any, Any]


class Decided(tuple[E, ...]):  # noqa: SLOT001 - a tuple has no slots to give
    """Events with a note that is kept in the outcome, such as ``superseded``.

    >>> Decided([], "superseded").note
    'superseded'
    """

    note: str

    def __new__(cls, events: Iterable[E] = (), note: str = "") -> Self:
        self = super().__new__(cls, events)
        self.note = note
        return self


@dataclass(frozen=True, slots=True)
class Asked:
    """A command with the id its sender gave it.

    Attributes
    ----------
    command_id
        Unique in its stream: the same id sent again is the same command, whatever it says.
    command
        What the stream's decider understands.
    texts
        Free texts by key. They are kept beside the command's first event, under its number, and
        nowhere else.
    contents
        What the stream is to pin with this command, by SHA-256 in hexadecimal. Deciders can read
        it from the beginning of the commit on.

    A command that is refused, or has no events, leaves neither texts nor contents.

    Raises
    ------
    Refused
        ``malformed``: where the id or a text cannot be kept. It is said here, where it concerns
        one sender, and not in the commit, where it would concern everybody who waits.
    """

    command_id: str
    command: Any
    texts: Mapping[str, str] = field(default_factory=dict)
    contents: Mapping[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        id_ = self.command_id
        if not (0 < len(id_) <= LONGEST_ID and id_.isprintable()):
            expected = f"1 to {LONGEST_ID} printable characters"
            raise Refused("malformed", "command id", expected, ascii(id_[:40]), "make another id")
        for key, words in self.texts.items():
            if not _can_be_written(words):
                raise Refused("malformed", key, "text", "half a character", "write it anew")


def _can_be_written(words: str) -> bool:
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return True


class Refusal(NamedTuple):
    """Why a command was not carried out, as `ias_widgets.errors.Refused` said it."""

    code: str
    where: str
    expected: str
    found: str
    mend: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a command.

    Attributes
    ----------
    first_seq, last_seq
        Numbers of its first and last event; None where it made none.
    note
        What the decider had to say beside the events; mostly empty.
    repeated
        True where the command had been sent before: this is the outcome it had then.
    """

    status: Literal["done", "refused"]
    refusal: Refusal | None = None
    first_seq: int | None = None
    last_seq: int | None = None
    note: str = ""
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Committed:
    """A stream after a commit.

    Attributes
    ----------
    version
        The number of the stream's last event; 0 where it has none.
    events
        What this commit added: number, seconds since 1970, event.
    outcomes
        One for each command, in the order in which they were handed in.
    """

    state: Any
    version: int
    events: list[tuple[int, float, Any]]
    outcomes: list[Outcome]
