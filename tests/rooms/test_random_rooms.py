"""Whatever people do in whatever order: nothing shows before its time, and every tally is a recount."""

from functools import partial
from random import Random

from hypothesis import HealthCheck, Phase, given, settings

from ias_widgets.rooms.commands import TakeBranch
from tests.rooms.any_evening import FILM, LEADS, NAMES, SEEDS, STEPS, AnyEvening
from tests.rooms.made import AGENCIES

TestAnyEvening = AnyEvening.TestCase
TestAnyEvening.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def evening_by_dice(seed: int, machine: AnyEvening, moves: int = 50) -> None:
    """Lead a long evening in which most votes are held in earnest, so that it comes far."""
    dice = Random(seed)
    machine.people_come_and_it_begins(
        sizes=[dice.choice([0, 1, 2, 3, 5, 8]) for _ in AGENCIES], step=dice.choice(["film", "film", *STEPS[:6]])
    )
    any_seed = partial(dice.randrange, 2**32)
    moves_of = {
        lambda: machine.a_vote_is_held(any_seed(), dice.choice([1.0, 0.9, 0.5]), dice.randrange(6)): 6,
        lambda: machine.people_answer(any_seed(), dice.randint(1, 12), wild=dice.random() < 0.2): 4,
        lambda: machine.the_button_is_pressed(dice.randint(1, 3)): 5,
        lambda: machine.lead(dice.choice(LEADS)): 4,
        lambda: machine.people_tap(any_seed(), dice.randint(1, 12)) if machine.evening.room.watches else None: 3,
        lambda: machine.the_film_is_led(dice.choice(FILM), dice.uniform(0, 15)): 3,
        lambda: machine.a_scene_is_watched(any_seed(), dice.randint(1, 3)): 1,
        lambda: machine.lead(TakeBranch(way="lot", lot=dice.random())): 1,
        lambda: machine.lead(TakeBranch(way="facilitator", choice=dice.choice(["knock", "wait", "leave"]))): 1,
        lambda: machine.hands_are_counted(dice.randrange(5), dice.randint(0, 6), here=dice.random() < 0.2): 3,
        lambda: machine.people_join(1, dice.choice(list(AGENCIES))): 1,
        lambda: machine.a_rule_is_chosen(dice.choice(["most", "family", "agency"]), dice.choice(list(AGENCIES))): 2,
        lambda: machine.the_facilitator_goes_elsewhere(dice.choice([*STEPS, *["film"] * 4])): 1,
        lambda: machine.agencies_are_grouped_anew(
            NAMES, {agency: dice.choice(list(NAMES)) for agency in AGENCIES if dice.random() < 0.8}
        ): 1,
    }
    for move in dice.choices(list(moves_of), weights=list(moves_of.values()), k=moves):
        if machine.evening.people and machine.evening.room.ask:
            move()
        else:
            machine.people_join(3, dice.choice(list(AGENCIES)))
            machine.the_facilitator_goes_elsewhere(dice.choice(["first", "film", "whom", "sure"]))
            machine.the_button_is_pressed(1)
        machine.nothing_shows_before_its_time()
        machine.a_state_once_given_stays_as_it_was()
        machine.the_last_answer_of_each_counts()
        machine.a_tap_lies_where_the_film_was()
        machine.rows_are_what_the_screen_may_show()
    machine.teardown()


@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=SEEDS)
def test_a_long_evening_shows_nothing_before_its_time(seed) -> None:
    evening_by_dice(seed, AnyEvening())
