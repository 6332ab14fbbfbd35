"""An evening in which anybody may do anything at any time; after each move all audiences look, in all languages.

What they see is held against `tests.rooms.recount`.
"""

from random import Random

import msgspec
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ias_widgets.errors import Refused
from ias_widgets.rooms.commands import (
    AddStep,
    AnswerRound,
    AskAgain,
    Back,
    CloseRound,
    CountHands,
    CountPresent,
    Curtain,
    EndRoom,
    EndWhatIf,
    GoTo,
    Hide,
    LeaveRoom,
    Led,
    MarkAway,
    MarkBack,
    MarkSign,
    NameMark,
    Next,
    OpenFacts,
    OpenRound,
    Play,
    Reclaim,
    Rest,
    Reveal,
    Seek,
    SetFamilies,
    SetRule,
    ShowPath,
    ShowSigns,
    Speed,
    StartTimer,
    StopTimer,
    TakeBranch,
    Talk,
    TimeUp,
    UndoMark,
    WhatIf,
)
from tests.rooms.made import AGENCIES, FACT, LANGUAGES, NOTE, ROLES, SIGN, Evening, extra
from tests.rooms.recount import CHOICES, SMALLEST, Recount, kind_of
from tests.rooms.recount_signs import DECOY_AT, SIGN_AT, SignsRecount

STEPS = ("first", "film", "talk", "pause", "whom", "sure", "extra")
SEEDS = st.integers(0, 2**32)
ANYTHING = (
    st.none() | st.booleans() | st.integers(-2, 9) | st.text(max_size=3) | st.lists(st.integers(0, 3), max_size=2)
)
LEADS = [
    Back(), OpenRound(), CloseRound(), AskAgain(), Reveal(), Hide(), OpenFacts(), OpenFacts(on=False), Talk(),
    Talk(seconds=60), StopTimer(), StopTimer(off=True), TakeBranch(), TakeBranch(way="minority"),
]  # fmt: skip
NAMES = {family: {"en": family} for family in ("uniformed", "labour", "care", "ngo")}
FAMILIES = st.dictionaries(st.sampled_from(list(AGENCIES)), st.sampled_from(list(NAMES)))
FILM = [
    Play(), Play(on=False), Seek(to=0), Seek(to=9.5), Speed(rate=2), Speed(rate=0.75), ShowSigns(show="name"),
    ShowSigns(show="result"), ShowSigns(show="off"),
]  # fmt: skip
PATH = [
    ShowPath(), ShowPath(page="ending"), ShowPath(page="talk"), ShowPath(scene="yard"), ShowPath(on=False), EndWhatIf(),
    WhatIf(scene="gate", choice="knock"), WhatIf(scene="gate", choice="wait"), WhatIf(scene="office", choice="leave"),
    WhatIf(scene="hall"), WhatIf(scene="road"),
]  # fmt: skip
BEHIND = {"gate": {"yard", "hall", "office", "home", "road"}, "yard": {"office", "home", "road"},
          "hall": {"office", "home", "road"}, "office": {"home", "road"}, "home": set(), "road": set()}  # fmt: skip
"""Scenes that can still come."""
SIGNS = ["documents_confiscated", "deceived_about_job", None]
SCENES = ("gate", "yard", "hall", "office", "home", "road")


def parts(value):
    """A copy of a state that shares nothing that could be changed in place."""
    if isinstance(value, msgspec.Struct):
        return type(value), tuple(parts(getattr(value, name)) for name in value.__struct_fields__)
    if isinstance(value, dict):
        return {key: parts(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return tuple(parts(one) for one in value)
    return value


class AnyEvening(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.evening = Evening()
        self.recount = Recount()
        self.spotted = SignsRecount()
        self.sent = {}
        self.kept = self.evening.room, parts(self.evening.room)

    @initialize(
        sizes=st.lists(st.sampled_from([5, 7, 3, 2, 1, 0]), min_size=6, max_size=6), step=st.sampled_from(STEPS[:6])
    )
    def people_come_and_it_begins(self, sizes, step) -> None:
        for agency, number in zip(AGENCIES, sizes, strict=True):
            self.evening.join(number, agency)
        for event in self.evening.events:
            self.read(event)
        self.lead(GoTo(step=step))

    def read(self, event) -> None:
        self.recount.read(event)
        self.spotted.read(event, self.evening.now)

    # ---- what everybody may do ---------------------------------------------------------------

    def do(self, command) -> bool:
        """Send a command; whether it was carried out. Nothing but a refusal may come of a wrong one."""
        room = self.evening.room
        try:
            happened = self.evening.do(command)
        except Refused:
            assert self.evening.room is room
            return False
        for event in happened:
            self.read(event)
        return True

    def lead(self, command) -> None:
        self.do(Led(command=command))

    @rule(number=st.integers(1, 5), agency=st.sampled_from(list(AGENCIES)))
    def people_join(self, number, agency) -> None:
        try:
            self.evening.join(number, agency)
        except Refused:
            return
        for event in self.evening.events[-number:]:
            self.read(event)

    @precondition(lambda self: self.evening.room.ask and self.evening.people)
    @rule(seed=SEEDS, share=st.sampled_from([1.0, 0.9, 0.2]), then=st.integers(0, 5))
    def a_vote_is_held(self, seed, share, then) -> None:
        self.lead(OpenRound())
        self.lead(AskAgain())
        ask, dice = self.evening.room.ask, Random(seed)
        for who in self.evening.people:
            if dice.random() < share:
                self.answer(dice, ask, who, len(ask.rounds))
        for command in (CloseRound(), Reveal(), OpenFacts(), TakeBranch(), Next())[: 5 - then]:
            self.lead(command)

    @precondition(lambda self: self.evening.room.asks and self.evening.people)
    @rule(seed=SEEDS, number=st.integers(1, 12), wild=st.booleans())
    def people_answer(self, seed, number, wild) -> None:
        room, dice = self.evening.room, Random(seed)
        for _ in range(number):
            ask = dice.choice([*room.asks.values()]) if wild or room.ask is None else room.ask
            round_ = dice.randint(1, 3) if wild else max(1, len(ask.rounds))
            self.answer(dice, ask, dice.choice(self.evening.people), round_)

    def answer(self, dice, ask, who, round_) -> None:
        choices, seq = CHOICES[kind_of(ask.id)], dice.randint(1, 4)
        if kind_of(ask.id) == "whom":
            value = sorted(dice.sample(choices, dice.randint(1, 3)), key=choices.index)
        else:
            value = dice.choice(choices)
            value = int(value) if kind_of(ask.id) == "sure" else value
        if self.do(AnswerRound(participant=who, round=f"{ask.id}#{round_}", seq=seq, value=value)):
            self.sent.setdefault((ask.id, round_, who), {}).setdefault(seq, value)

    @precondition(lambda self: self.evening.room.ask and self.evening.people)
    @rule(value=ANYTHING, who=st.integers(0, 9))
    def somebody_answers_nonsense(self, value, who) -> None:
        ask = self.evening.room.ask
        people = self.evening.people
        round_ = f"{ask.id}#{len(ask.rounds)}"
        if kind_of(ask.id) != "sure" or type(value) is not int:
            assert not self.do(AnswerRound(participant=people[who % len(people)], round=round_, seq=9, value=value))

    @precondition(lambda self: self.evening.people)
    @rule(who=st.integers(0, 30), what=st.sampled_from(["leave", "rest", "back", "away", "here", "words"]))
    def somebody_goes_or_comes(self, who, what) -> None:
        number = who % len(self.evening.people)
        person = self.evening.people[number]
        self.do({
            "leave": LeaveRoom(participant=person),
            "rest": Rest(participant=person, on=True),
            "back": Rest(participant=person, on=False),
            "away": MarkAway(participants=(person,)),
            "here": MarkBack(participants=(person,)),
            "words": Reclaim(words=f"{number + 5001:064x}", token=f"{len(self.evening.events) + 10**6:064x}"),
        }[what])  # fmt: skip

    @precondition(lambda self: self.evening.room.watches and self.evening.people)
    @rule(seed=SEEDS, number=st.integers(1, 12))
    def people_tap(self, seed, number) -> None:
        room, dice = self.evening.room, Random(seed)
        for _ in range(number if room.watches else 0):
            self.evening.now += dice.choice([0, 0, 1.5])
            visit = room.visit.id if room.visit and dice.random() < 0.8 else dice.choice([*room.watches])
            whose = {"participant": dice.choice(self.evening.people), "visit": visit, "seq": dice.randint(1, 5)}
            self.do(MarkSign(at=self.evening.now - dice.uniform(-1, 12), **whose))
            if dice.random() < 0.4:
                self.do(NameMark(indicator=dice.choice(SIGNS), **whose))
            if dice.random() < 0.1:
                self.do(UndoMark(**whose))

    @precondition(lambda self: self.evening.people)
    @rule(seed=SEEDS, then=st.integers(1, 3))
    def a_scene_is_watched(self, seed, then) -> None:
        """Come to a scene, watch it, tap, and look at the signs; ``then`` some of it is left out."""
        dice = Random(seed)
        self.lead(GoTo(step="film"))
        for command in (CloseRound(), TakeBranch(way="facilitator", choice=dice.choice(["knock", "listen"]))):
            if self.evening.room.ask and self.evening.room.ask.at_hand:
                self.lead(command)
        self.lead(Play())
        self.evening.now += 20
        if then > 1:
            self.people_tap(seed, dice.randint(1, 12))
        if dice.random() < 0.5:
            self.lead(ShowSigns(show="name"))
        self.lead(ShowSigns(show="result"))
        self.nothing_shows_before_its_time()
        if then < 3:
            self.lead(ShowSigns(show="off"))

    @rule(command=st.sampled_from(FILM), passed=st.floats(0, 15))
    def the_film_is_led(self, command, passed) -> None:
        self.evening.now += passed
        self.lead(command)

    @rule(times=st.integers(1, 4))
    def the_button_is_pressed(self, times) -> None:
        for _ in range(times):
            self.lead(Next())

    @rule(command=st.sampled_from(LEADS))
    def the_facilitator_leads(self, command) -> None:
        self.lead(command)

    @rule(step=st.sampled_from([*STEPS, "nowhere"]))
    def the_facilitator_goes_elsewhere(self, step) -> None:
        self.lead(GoTo(step=step))

    @rule(names=st.just(NAMES), of=FAMILIES)
    def agencies_are_grouped_anew(self, names, of) -> None:
        self.lead(SetFamilies(names=names, of=of))

    @rule(which=st.sampled_from(["most", "family", "agency", "facilitator"]), agency=st.sampled_from(list(AGENCIES)))
    def a_rule_is_chosen(self, which, agency) -> None:
        self.lead(SetRule(rule=which, agency=agency))

    @rule(
        way=st.sampled_from(["facilitator", "lot"]),
        choice=st.sampled_from(["knock", "wait", "leave"]),
        lot=st.floats(0, 0.99),
    )
    def a_way_is_chosen(self, way, choice, lot) -> None:
        self.lead(TakeBranch(way=way, choice=choice, lot=lot))

    @rule(choice=st.integers(0, 4), number=st.integers(0, 6), here=st.booleans())
    def hands_are_counted(self, choice, number, here) -> None:
        ask = self.evening.room.ask
        known = CHOICES[kind_of(ask.id)] if ask else ["none"]
        self.lead(CountPresent(number=number) if here else CountHands(counts={known[choice % len(known)]: number}))

    @rule(seconds=st.integers(1, 90), closes=st.booleans(), passed=st.integers(0, 120))
    def time_passes(self, seconds, closes, passed) -> None:
        self.lead(StartTimer(seconds=seconds, closes=closes))
        self.evening.now += passed
        timer = self.evening.room.timer
        if timer:
            self.do(TimeUp(ends_at=timer.ends_at))

    @rule(curtain=st.sampled_from(["none", "blank", "calm"]), after=st.sampled_from([None, "", "sure"]))
    def the_curtain_falls_and_a_step_is_added(self, curtain, after) -> None:
        self.lead(Curtain(curtain=curtain))
        self.lead(AddStep(step=extra(), after=after))

    @rule(command=st.sampled_from(PATH))
    def the_way_is_shown_and_other_ways_are_played(self, command) -> None:
        walks, asks = self.evening.room.walks, self.evening.room.asks
        self.lead(command)
        assert self.evening.room.walks == walks
        assert self.evening.room.asks == asks

    @precondition(lambda self: len(self.evening.events) > 60)
    @rule()
    def it_ends(self) -> None:
        self.lead(EndRoom())

    # ---- what everybody sees -----------------------------------------------------------------

    @invariant()
    def nothing_shows_before_its_time(self) -> None:
        for role in ROLES:
            for language in LANGUAGES:
                view = self.evening.see(role, language)
                assert role == "facilitator" or NOTE not in words_of(view)
                if view.phase == "signs" and (role != "screen" or self.evening.room.curtain != "blank"):
                    self.check_signs(view.signs)
                else:
                    assert view.signs is None
                    assert SIGN not in words_of(view)
                if role != "participant":
                    self.check_marked(view)
                if role != "participant" and view.path:
                    self.check_path(view.path)
                    view = msgspec.structs.replace(view, path=None)
                if role in {"participant", "screen"}:
                    self.check_public(view)
                elif role == "remote":
                    self.check_remote(view)
                else:
                    self.check_console(view)
                if view.result:
                    self.check_result(self.evening.room.ask.id, view.result)

    def check_public(self, view) -> None:
        asked = self.recount.asked[self.evening.room.ask.id] if self.evening.room.ask else None
        if view.result:
            assert asked.revealed
            assert view.question.ask == self.evening.room.ask.id
        if view.facts:
            assert asked.revealed
            assert asked.facts
            assert view.facts.choice == view.result.outcome.choice
        else:
            assert FACT not in words_of(view)
        if view.question:
            assert any(not opened.withdrawn for opened in asked.rounds)
        if view.scene:
            walk = self.evening.room.visit.playthrough
            assert view.scene.id == walk.scene
            walks = [walk, self.evening.room.walked.playthrough]  # of a what-if, and the room's own
            met = {scene for one in walks for scene in (one.scene, *(passed for passed, _ in one.passed))}
            told = words_of(view).lower()
            assert not [scene for scene in SCENES if scene not in met and f"the {scene}." in told]
            bundle = self.evening.room.film.bundles[view.scene.bundle].decode()
            assert not [secret for secret in (NOTE, SIGN, FACT) if secret in bundle]

    def check_path(self, path) -> None:
        """Of votes it tells what was revealed, and of families those that were shown; of scenes none to come."""
        room = self.evening.room
        asked = [room.asks[visit.ask] for visit in room.walks[room.step] if visit.ask]
        told = {pick.number for pick in path.talk} | {parted.number for parted in path.parted}
        for number in told - {None}:
            assert self.recount.asked[asked[number - 1].id].revealed
        for parted in path.parted:
            ask = asked[parted.number - 1].id
            shown = self.recount.shown(ask, self.recount.asked[ask].counted[-1])
            assert {family for families in parted.families.values() for family in families} <= set(shown)
        here = room.walked.playthrough
        walked = {here.scene, *(scene for scene, _ in here.passed)}
        assert not {node.scene for node in path.map.nodes} & (BEHIND[here.scene] - walked)
        taken = [choice for _, choice in here.passed if choice]
        assert [choice.id for made in path.map.decisions for choice in made.choices if choice.state == "taken"] == taken
        assert words_of(path).count(FACT) == 2 * len(taken)

    def check_remote(self, view) -> None:
        """A phone lies on tables: it tells no more of answers than the screen does."""
        asked = self.recount.asked[self.evening.room.ask.id] if self.evening.room.ask else None
        revealed = asked is not None and asked.revealed
        assert view.live is None
        assert revealed or (view.result, view.facts, view.minority) == (None, None, None)
        assert all(family.answered is None for family in view.families)

    def check_console(self, view) -> None:
        ask = self.evening.room.ask
        opened = self.recount.asked[ask.id].rounds[-1] if ask and ask.open_round else None
        assert all(family.answered is None for family in view.families) or not opened
        if opened is None or len(opened.told) < 2:
            assert view.live is None
            return
        assert view.result is None
        step = max(5, SMALLEST[kind_of(ask.id)])
        told = opened.told[-2]
        assert view.live.tally == self.recount.tally(ask.id, told)
        assert view.live.answered == len(told) <= len(opened.votes) - step

    def check_result(self, ask: str, result) -> None:
        recount, counted = self.recount, self.recount.asked[ask].counted
        assert len(result.rounds) == len(counted)
        for told, opened in zip(result.rounds, counted, strict=True):
            if recount.may_be_told(ask, opened):
                assert told.tally == recount.tally(ask, opened.votes, opened.hands)
            else:
                assert told.tally is None
            assert len(opened.votes) <= told.answered <= told.present
        last = counted[-1]
        shown = recount.shown(ask, last)
        assert [family.family for family in result.split or []] == (shown if len(shown) > 1 else [])
        if result.split is not None:
            assert recount.split_may_be(ask, last, [family.family for family in result.split])
            for family in result.split:
                members = recount.members(ask, last, family.family)
                assert (family.answered, family.tally) == (len(members), recount.tally(ask, members))
            assert result.left_out == len(last.votes) - sum(family.answered for family in result.split)
        if result.shift:
            self.check_shift(ask, result.shift, *counted[-2:])
        if result.outcome:
            self.check_outcome(ask, result.outcome, last)

    def check_marked(self, view) -> None:
        """How many people tapped is told while the scene is watched, and of no other."""
        here = view.film is not None and view.what_if is None
        assert view.what_if is None or view.marked == 0
        tapped = {who for who, _, _ in self.spotted.standing(self.spotted.visit)} if here else set()
        assert view.marked == len(tapped) or not here

    def check_signs(self, signs) -> None:
        spotted, visit = self.spotted, self.spotted.visit
        assert spotted.showing[visit] == "result"
        could, families = spotted.could(visit), spotted.families(visit)
        taps = spotted.standing(visit)
        assert (signs.could, signs.marked) == (len(could), len({who for who, _, _ in taps}))
        assert signs.left_out == (len(could) - sum(map(len, families.values())) if families else 0)
        assert signs.left_out == 0 or signs.left_out >= signs.k
        told = {family.family: family.present for family in signs.families or []}
        assert told == {family: len(people) for family, people in families.items()}
        assert all(present >= signs.k for present in told.values())
        sign, decoy = signs.windows
        if len(could) < signs.k:
            assert {(one.people, one.named, one.split) for one in signs.windows} == {(None, None, None)}
            assert (signs.taps, signs.bins, signs.false_alarms) == (None, None, None)
            return
        assert (signs.taps, sum(signs.bins), signs.false_alarms) == (len(taps), len(taps), spotted.false_alarms(visit))
        for window, when in ((sign, SIGN_AT), (decoy, DECOY_AT)):
            assert window.people == spotted.hit(visit, when)
            split = {part.family: part.people for part in window.split or []}
            assert split == {family: spotted.hit(visit, when, people) for family, people in families.items()}
        assert sign.named == spotted.named(visit, SIGN_AT, "documents_confiscated")
        assert decoy.named is None

    def check_outcome(self, ask: str, outcome, last) -> None:
        assert outcome.rule == self.recount.rule(ask)[0]
        assert not outcome.taken
        leaders = None if outcome.rule == "facilitator" else self.recount.leaders(ask, last)
        if leaders is None:
            assert outcome.reason == ("facilitator" if outcome.rule == "facilitator" else "too_few")
        assert outcome.choice == (leaders[0] if leaders and len(leaders) == 1 else None)
        assert sorted(outcome.tied) == (sorted(leaders) if leaders and len(leaders) > 1 else [])

    def check_shift(self, ask: str, shift, before, after) -> None:
        both = before.votes.keys() & after.votes.keys()
        changed = sum(before.votes[who][1] != after.votes[who][1] for who in both)
        left_out = len(both) - shift.both
        k = SMALLEST[kind_of(ask)]
        assert k <= shift.both <= len(both)
        assert changed - left_out <= shift.changed <= changed
        for opened in (before, after):
            others = len(opened.votes) - shift.both
            assert others == 0 or others >= k

    @invariant()
    def a_state_once_given_stays_as_it_was(self) -> None:
        room, before = self.kept
        assert parts(room) == before
        self.kept = self.evening.room, parts(self.evening.room)

    @invariant()
    def the_last_answer_of_each_counts(self) -> None:
        for (ask, number, who), answers in self.sent.items():
            vote = self.evening.room.asks[ask].rounds[number - 1].votes[who]
            assert (vote.seq, vote.value) == max(answers.items())
            assert self.recount.asked[ask].rounds[number - 1].votes[who] == (vote.seq, vote.value)

    @invariant()
    def a_tap_lies_where_the_film_was(self) -> None:
        for visit, watch in self.evening.room.watches.items():
            kept = {(who, seq): mark for who, marks in watch.marks.items() for seq, mark in marks.items()}
            assert kept.keys() == self.spotted.taps[visit].keys()
            for whose, mark in kept.items():
                tap = self.spotted.taps[visit][whose]
                assert mark.undone == (tap is None)
                assert tap is None or (mark.seconds, mark.indicator) == (pytest.approx(tap[0], abs=1e-6), tap[1])
        for who in self.evening.people:
            own = [mark.seconds for mark in self.evening.own(who).marks]
            mine = [second for name, second, _ in self.spotted.standing(self.spotted.visit) if name == who]
            assert own in ([], pytest.approx(sorted(mine), abs=1e-6))

    @invariant()
    def rows_are_what_the_screen_may_show(self) -> None:
        for row in self.evening.rows():
            opened = self.recount.asked[row.ask].counted[row.round - 1]
            votes = opened.votes if row.family is None else self.recount.members(row.ask, opened, row.family)
            hands = opened.hands if row.family is None else {}
            assert len(votes) >= SMALLEST[kind_of(row.ask)] or (not votes and hands)
            assert row.count == self.recount.tally(row.ask, votes, hands)["counts"][row.choice]

    def teardown(self) -> None:
        assert self.evening.replayed() == self.evening.room


def words_of(view) -> str:
    return msgspec.json.encode(view).decode()
