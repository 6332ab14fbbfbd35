"""Records of evenings that tests lead, and what an attacker would count in them: from the rows alone."""

from collections import Counter, defaultdict
from functools import partial
from random import Random

from ias_widgets.rooms.commands import EndRoom, TakeBranch
from ias_widgets.rooms.record import record_of
from tests.rooms.any_evening import LEADS, NAMES, STEPS, AnyEvening
from tests.rooms.made import AGENCIES

TOLD = ("family", "agency", "table", "late", "language")


def recorded(evening, **how):
    """The record of an evening, as the store would hand its history over."""
    happened = zip(evening.events, evening.times, strict=True)
    history = [(number, at, "", 1, event) for number, (event, at) in enumerate(happened, 1)]
    return record_of(history, evening.contents.__getitem__, **how)


def any_room(seed: int, moves: int = 26) -> AnyEvening:
    """Lead a long evening by dice, with most votes held in earnest, and end it."""
    dice, machine = Random(seed), AnyEvening()
    machine.people_come_and_it_begins(
        sizes=[dice.choice([0, 1, 2, 4, 6, 9]) for _ in AGENCIES], step=dice.choice(["film", "first", "whom", "sure"])
    )
    any_seed = partial(dice.randrange, 2**32)
    ways = {
        lambda: machine.a_vote_is_held(any_seed(), dice.choice([1.0, 1.0, 0.9, 0.5]), dice.randrange(6)): 9,
        lambda: machine.people_answer(any_seed(), dice.randint(1, 8), wild=False): 2,
        lambda: machine.the_button_is_pressed(dice.randint(1, 3)): 4,
        lambda: machine.lead(dice.choice(LEADS)): 3,
        lambda: machine.a_scene_is_watched(any_seed(), dice.choice([2, 3])): 3,
        lambda: machine.people_tap(any_seed(), 12): 1,
        lambda: machine.lead(TakeBranch(way="lot", lot=dice.random())): 1,
        lambda: machine.hands_are_counted(dice.randrange(5), dice.randint(0, 6), here=False): 2,
        lambda: machine.people_join(dice.randint(1, 4), dice.choice(list(AGENCIES))): 1,
        lambda: machine.a_rule_is_chosen(dice.choice(["most", "family", "agency"]), dice.choice(list(AGENCIES))): 2,
        lambda: machine.the_facilitator_goes_elsewhere(dice.choice([*STEPS, *["film"] * 4])): 2,
        lambda: machine.agencies_are_grouped_anew(
            NAMES, {agency: dice.choice(list(NAMES)) for agency in AGENCIES if dice.random() < 0.8}
        ): 1,
    }  # fmt: skip
    for move in dice.choices(list(ways), weights=list(ways.values()), k=moves):
        if not machine.evening.people:
            machine.people_join(3, dice.choice(list(AGENCIES)))
        if machine.evening.room.ask is None:
            machine.the_facilitator_goes_elsewhere(dice.choice(["first", "film", "whom", "sure"]))
            machine.the_button_is_pressed(1)
        if machine.evening.room.ask:
            move()
    machine.lead(EndRoom())
    return machine


def told_of(record):
    """Participant to what the record says of them."""
    return {row.participant: tuple(getattr(row, name) for name in TOLD) for row in record.participants}


def named_in(record):
    """(Question, round) to the participants named in it."""
    named = defaultdict(set)
    for row in record.answers:
        if row.participant:
            named[row.question, row.round].add(row.participant)
    return named


def patterns(record):
    """Participant to the rounds they can be followed through."""
    followed = defaultdict(set)
    for round_, people in named_in(record).items():
        for participant in people:
            followed[participant].add(round_)
    return {participant: frozenset(rounds) for participant, rounds in followed.items()}


def alike(record):
    """How many share what is said of a participant and the rounds they are named in, for each who is named anywhere."""
    told, followed = told_of(record), patterns(record)
    sizes = Counter((told[participant], rounds) for participant, rounds in followed.items())
    return {participant: sizes[told[participant], rounds] for participant, rounds in followed.items()}
