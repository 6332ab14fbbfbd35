"""An evening at which people write: to two boards, to the room, and an answer in words.

Words carry their author's name and a number, so that a leak is a word found where it must not be.
"""

import msgspec

from ias_widgets.questions.words import FreeText
from ias_widgets.rooms import Audience, BoardStep, Family, own_part, question_step, view, wire
from ias_widgets.rooms.commands import TakeNoteBack, VoteForNote
from ias_widgets.rooms.record import record_of
from ias_widgets.rooms.writing import apart, writing_id
from tests.rooms.made import Evening, said, small_agenda, yes_or_no

K = 4
"""The board's k."""


def helped() -> FreeText:
    return FreeText(prompt=said("What helped?"))


def agenda(**more):
    steps = (
        question_step("first", yes_or_no()),
        question_step("words", helped()),
        BoardStep(
            id="notes", title=said("Notes"), prompt=said("What did you see?"), votes=2, k=K,
            groups=(Family(id="papers", name=said("Papers")),),
        ),
        BoardStep(id="will", title=said("Will"), prompt=said("What will you do?"), collects="commitments"),
    )  # fmt: skip
    return msgspec.structs.replace(small_agenda(*steps), **more)


class WallEvening(Evening):
    """``texts`` holds what a hub would: all that was written and not taken back."""

    def __init__(self, **more) -> None:
        self.texts, self.typed, self.serial = {}, {}, 0
        super().__init__(agenda(**more))

    def message(self, who, message) -> str:
        """Send a message with words as a tablet does; return the id of the writing."""
        parted = apart(self.room, who, message)
        self.do(parted.command)
        self.texts |= parted.texts
        self.typed |= parted.texts
        return writing_id(self.room.id, who, message.id)

    def write(self, who, words=None, wall="notes", **more) -> str:
        self.serial += 1
        words = words or f"written-{self.serial}-by-{who}"
        return self.message(who, wire.Write(id=f"m{self.serial}", wall=wall, words=words, **more))

    def say(self, who, words=None, seq=1, round_=None) -> str:
        """Answer the open round in words."""
        self.serial += 1
        words = words or f"answered-{self.serial}-by-{who}"
        return self.message(who, wire.Answer(id=f"m{self.serial}", round=round_ or self.round, seq=seq, value=words))

    def take_back(self, who, writing) -> None:
        self.do(TakeNoteBack(participant=who, writing=writing))
        self.texts.pop(writing, None)

    def up(self, writing, *people, on=True) -> None:
        for who in people:
            self.do(VoteForNote(participant=who, writing=writing, on=on))

    def see(self, role: str = "facilitator", language: str = "en"):
        return view(self.room, Audience(role, language), self.texts)

    def own(self, who: str):
        return own_part(self.room, who, texts=self.texts)

    def words_seen(self, role: str) -> set[str]:
        """The ids of the writings whose words are in an audience's view, the console's desk apart."""
        seen = self.see(role)
        if role == "facilitator":
            seen = msgspec.structs.replace(seen, desk=None)
        told = msgspec.json.encode(seen).decode()
        return {id_ for id_, words in self.typed.items() if words in told}

    def record(self):
        happened = zip(self.events, self.times, strict=True)
        history = [(number, at, "", 1, event) for number, (event, at) in enumerate(happened, 1)]
        return record_of(history, self.contents.__getitem__, self.texts, language="en")
