"""An evening at which anybody may write, take back, vote and moderate at any time; after each move all audiences look.

What may be read, and which votes are told, is recounted from the events alone.
"""

from collections import defaultdict
from random import Random

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ias_widgets.errors import Refused
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.commands import (
    AnswerQuestion,
    AskAgain,
    Back,
    CloseRound,
    Curtain,
    EndRoom,
    Enlarge,
    GoTo,
    GroupNote,
    Hide,
    Next,
    OpenRound,
    Release,
    Reveal,
    SetAsking,
    ShowQuestions,
    StageBoard,
    TakeNoteBack,
    VoteForNote,
    Withhold,
)
from tests.rooms.made import LANGUAGES, ROLES
from tests.rooms.walls import K, WallEvening

SEEDS = st.integers(0, 2**32)
WALLS = ("notes", "will", "questions")
LEADS = [
    Next(), Back(), OpenRound(), AskAgain(), CloseRound(), Reveal(), Hide(), ShowQuestions(), ShowQuestions(on=False),
    StageBoard(stage="collect"), StageBoard(stage="vote"), StageBoard(stage="done"), SetAsking(on=False), SetAsking(),
    Curtain(curtain="calm"), Curtain(curtain="none"), Enlarge(writing=None),
]  # fmt: skip
LEAST_ANSWERS = 5


class WallRecount:
    """What the events say: which writings stand, which are released, and who voted for what since the vote began."""

    def __init__(self) -> None:
        self.wall, self.state, self.voters, self.stage, self.ended = {}, {}, defaultdict(set), {}, False

    def read(self, event) -> None:
        match event:
            case happened.Wrote():
                self.wall[event.writing], self.state[event.writing] = event.wall, "waiting"
            case happened.NoteReleased():
                self.state[event.writing] = "released"
            case happened.NoteWithheld():
                self.state[event.writing] = "withheld"
                self.voters.pop(event.writing, None)
            case happened.TakenBack():
                self.state[event.writing] = "taken_back"
                self.voters.pop(event.writing, None)
            case happened.VotedUp(on=True):
                self.voters[event.writing].add(event.participant)
            case happened.VotedUp():
                self.voters[event.writing].discard(event.participant)
            case happened.BoardStaged():
                self.stage[event.step] = event.stage
                if event.stage == "vote":
                    for writing, wall in self.wall.items():
                        if wall == event.step:
                            self.voters.pop(writing, None)
            case happened.RoomEnded():
                self.ended = True

    def released(self) -> set[str]:
        return {writing for writing, state in self.state.items() if state == "released"}

    def votes(self, writing: str) -> int | None:
        """The votes that may be told of a released writing."""
        wall = self.wall[writing]
        if wall == "questions":
            return len(self.voters[writing]) // 3 * 3 or None
        voters = {who for other in self.released() if self.wall[other] == wall for who in self.voters[other]}
        return len(self.voters[writing]) if self.stage.get(wall) == "done" and len(voters) >= K else None


class AnyWall(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.evening, self.recount, self.read = WallEvening(), WallRecount(), 0
        for agency in ("border", "labour"):
            self.evening.join(4, agency)
        self.lead(GoTo(step="notes"))

    def attempt(self, deed) -> bool:
        """Try something; nothing but a refusal may come of what cannot be."""
        room = self.evening.room
        try:
            deed()
        except Refused:
            assert self.evening.room is room
            return False
        for event in self.evening.events[self.read :]:
            self.recount.read(event)
        self.read = len(self.evening.events)
        return True

    def lead(self, command) -> None:
        self.attempt(lambda: self.evening.lead(command))

    @rule(seed=SEEDS, number=st.integers(1, 8))
    def people_write(self, seed, number) -> None:
        dice = Random(seed)
        for _ in range(number):
            who = dice.choice(self.evening.people)
            if dice.random() < 0.4 and self.evening.room.ask and self.evening.room.ask.open_round:
                self.attempt(lambda who=who: self.evening.say(who, seq=dice.randint(1, 9)))
            else:
                wall = self.evening.room.step if dice.random() < 0.7 else dice.choice(WALLS)
                self.attempt(lambda who=who, wall=wall: self.evening.write(who, wall=wall))

    @rule(seed=SEEDS, then=st.integers(0, 2))
    def a_question_is_answered_in_words(self, seed, then) -> None:
        """Ask it in earnest, and let some of the answers be read; ``then`` some of it is left out."""
        dice = Random(seed)
        for command in (GoTo(step="words"), OpenRound(), AskAgain()):
            self.lead(command)
        ask = self.evening.room.ask
        for who in dice.sample(self.evening.people, dice.randint(4, 8) if ask else 0):
            self.attempt(lambda who=who: self.evening.say(who, seq=10, round_=f"{ask.id}#{len(ask.rounds)}"))
        self.the_facilitator_moderates(seed, 4)
        for command in (CloseRound(), Reveal())[: 2 - then // 2]:
            self.lead(command)

    @rule(seed=SEEDS, voters=st.integers(K - 1, 8), done=st.booleans())
    def a_board_is_held(self, seed, voters, done) -> None:
        """Collect notes, release some, and vote in earnest."""
        dice = Random(seed)
        self.lead(GoTo(step="notes"))
        self.lead(StageBoard(stage="collect"))
        for who in dice.sample(self.evening.people, 3):
            self.attempt(lambda who=who: self.evening.write(who))
        written = [one.id for one in self.evening.room.writings.values() if one.wall == "notes"]
        for writing in written[-3:]:
            self.lead(Release(writing=writing))
        self.lead(StageBoard(stage="vote"))
        for who in dice.sample(self.evening.people, voters):
            vote = VoteForNote(participant=who, writing=dice.choice(written[-3:] or ["none"]), on=True)
            self.attempt(lambda vote=vote: self.evening.do(vote))
        if done:
            self.lead(StageBoard(stage="done"))

    @precondition(lambda self: self.evening.room.writings)
    @rule(seed=SEEDS)
    def somebody_takes_something_back(self, seed) -> None:
        dice = Random(seed)
        writing = dice.choice([*self.evening.room.writings.values()])
        who = writing.author if dice.random() < 0.8 else dice.choice(self.evening.people)
        if self.attempt(lambda: self.evening.do(TakeNoteBack(participant=who, writing=writing.id))):
            self.evening.texts.pop(writing.id, None)

    @precondition(lambda self: self.evening.room.writings)
    @rule(seed=SEEDS, number=st.integers(1, 14), on=st.sampled_from([True, True, True, False]))
    def people_vote(self, seed, number, on) -> None:
        dice, writings = Random(seed), [*self.evening.room.writings]
        for _ in range(number):
            command = VoteForNote(participant=dice.choice(self.evening.people), writing=dice.choice(writings), on=on)
            self.attempt(lambda command=command: self.evening.do(command))

    @precondition(lambda self: self.evening.room.writings)
    @rule(seed=SEEDS, number=st.integers(1, 6))
    def the_facilitator_moderates(self, seed, number) -> None:
        dice, writings = Random(seed), [*self.evening.room.writings] or ["none"]
        for _ in range(number):
            writing = dice.choice(writings)
            self.lead(dice.choice([
                Release(writing=writing), Release(writing=writing), Withhold(writing=writing), Enlarge(writing=writing),
                GroupNote(writing=writing, group="g1"), AnswerQuestion(writing=writing),
            ]))  # fmt: skip

    @rule(command=st.sampled_from(LEADS))
    def the_facilitator_leads(self, command) -> None:
        self.lead(command)

    @rule(step=st.sampled_from(["first", "words", "notes", "will"]))
    def the_facilitator_goes_elsewhere(self, step) -> None:
        self.lead(GoTo(step=step))

    @precondition(lambda self: len(self.evening.events) > 80)
    @rule()
    def it_ends(self) -> None:
        self.lead(EndRoom())

    # ---- what everybody sees -----------------------------------------------------------------

    @invariant()
    def nobody_reads_what_was_not_released(self) -> None:
        released = self.recount.released()
        for role in ROLES:
            assert self.evening.words_seen(role) <= released
        for role in ("participant", "screen", "remote"):
            hidden = {writing for writing, wall in self.recount.wall.items() if "." in wall and not self.told(wall)}
            assert not self.evening.words_seen(role) & hidden

    def told(self, ask: str) -> bool:
        """Whether the answers to a question may be read: it is revealed, and enough answered a round of it."""
        asked = self.evening.room.asks[ask]
        return asked.revealed and any(len(round_.votes) >= LEAST_ANSWERS for round_ in asked.counted)

    @invariant()
    def what_was_taken_back_is_nowhere(self) -> None:
        gone = {writing for writing, state in self.recount.state.items() if state == "taken_back"}
        told = "".join(
            msgspec.json.encode(self.evening.see(role, language)).decode() for role in ROLES for language in LANGUAGES
        ) + "".join(msgspec.json.encode(self.evening.own(who)).decode() for who in self.evening.people)
        assert not [writing for writing in gone if self.evening.typed[writing] in told]

    @invariant()
    def votes_are_told_only_as_promised(self) -> None:
        for role in ROLES:
            view = self.evening.see(role)
            walls = [view.wall, getattr(view, "questions", None)]
            for note in [note for wall in walls if wall for note in wall.notes]:
                assert note.votes == self.recount.votes(note.id)
        for card in view.desk.cards if view.desk else ():
            here = card.state == "released" and card.wall in {"questions", self.evening.room.step}
            assert card.votes == (self.recount.votes(card.id) if here else None)

    @invariant()
    def the_desk_is_the_facilitators_and_ones_own_is_ones_own(self) -> None:
        assert self.evening.see("remote").desk is None
        for who in self.evening.people[:3]:
            own = {one.id for one in self.evening.own(who).writings}
            assert all(self.evening.room.writings[id_].author == who for id_ in own)
            assert [writing for writing in own if self.recount.state[writing] == "taken_back"] == []

    @invariant()
    def nobody_writes_or_votes_more_than_there_is(self) -> None:
        for who in self.evening.people:
            given = self.evening.own(who).votes
            assert len(given.get("notes", [])) <= 2
            assert "will" not in given

    @invariant()
    def the_record_holds_what_everybody_could_read(self) -> None:
        if not self.recount.ended:
            return
        told = [row.words for row in self.evening.record().notes]
        read = {self.evening.typed[writing] for writing in self.recount.released()}
        assert set(told) <= read
        assert len(told) == len(set(told))
