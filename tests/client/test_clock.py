"""Taps of tablets whose clocks are minutes off, over a slow network, lie where the film was: within a quarter of a second.

Everything goes by a clock of the test's own. Pings and views travel for as long as the dice say; a tablet follows the
film by what it heard, and a person taps at what they see there.
"""

from random import Random

import pytest

from ias_widgets.client.clock import BURST, KEPT, HubClock, film_position
from ias_widgets.rooms.commands import MarkSign, Play, Seek, Speed
from ias_widgets.rooms.transport import position_at
from tests.rooms.watched import BEGAN, Watching

WITHIN = 0.25


class Tablet:
    """A tablet somewhere: its quartz drifts, its clock is off, and its network takes a while each way."""

    def __init__(self, skew: float, ways, drift: float = 0.0) -> None:
        self.skew, self.ways, self.drift = skew, ways, drift
        self.true = 0.0
        self.clock = HubClock(base=lambda: self.skew + self.true * (1 + self.drift))
        self.face = None

    def ping(self, at: float) -> None:
        """Ask the hub for the time ``at`` some true moment."""
        there, back = self.ways()
        self.true = at
        stamp = self.clock.ask()
        self.true = at + there + back
        self.clock.heard(stamp, now=round((at + there) * 1000))

    def told(self, at: float) -> float:
        """What the tablet believes the hub's clock says, in seconds, at a true moment."""
        self.true = at
        return self.clock.now() / 1000


def uneven(dice: Random, most: float):
    """A network whose round trips take up to ``most`` seconds, unlike there and back."""

    def ways() -> tuple[float, float]:
        trip, share = dice.uniform(0.02, most), dice.random()
        return trip * share, trip * (1 - share)

    return ways


SLOW = {
    "all of it on the way there": lambda _: lambda: (0.4, 0.0),
    "all of it on the way back": lambda _: lambda: (0.0, 0.4),
    "as it comes": lambda dice: uneven(dice, 0.4),
}


@pytest.mark.parametrize("skew", [-7 * 60, 0, 3 * 3600.0])
@pytest.mark.parametrize("network", SLOW)
def test_a_clock_that_is_off_is_found_out_from_round_trips(skew, network) -> None:
    for seed in range(20):
        tablet = Tablet(skew, SLOW[network](Random(seed)), drift=50e-6)
        for number in range(KEPT):
            tablet.ping(BEGAN + number * 0.4)
        error = abs(tablet.told(BEGAN + 40) - (BEGAN + 40))
        assert error <= tablet.clock.off_by / 1000 + 0.005
        assert error < WITHIN


@pytest.mark.parametrize("network", SLOW)
def test_taps_of_six_tablets_lie_where_the_film_was(network) -> None:
    """A pause, a jump and another speed on the way; nobody taps in the very moment of these.

    What is off by a quarter of a second by the clock is off by as much in the film, and by more where it plays faster.
    """
    film, dice = Watching(), Random(5)
    film.join(6, "border")
    tablets = dict(zip(film.people, [
        Tablet(dice.uniform(-900, 900), SLOW[network](dice), dice.uniform(-1, 1) * 50e-6) for _ in film.people
    ], strict=True))  # fmt: skip
    for tablet in tablets.values():
        for number in range(BURST):
            tablet.ping(BEGAN - 3 + number * 0.4)
    led = {14.0: Play(on=False), 22.0: Play(), 26.0: Seek(to=3.5), 31.0: Speed(rate=1.25), 41.0: Seek(to=1)}
    taps = [
        (BEGAN + 9.8 + 1.3 * turn + 0.11 * number, who) for turn in range(28) for number, who in enumerate(film.people)
    ]
    errors, late = [], []
    moments = sorted(
        [*((BEGAN + at, "lead", command) for at, command in led.items()), *((at, "tap", who) for at, who in taps)],
        key=lambda one: one[0],
    )
    for at, what, whose in moments:
        if what == "lead":
            film.now = at
            film.lead(whose)
            continue
        if any(abs(at - BEGAN - moment) < 2 * WITHIN for moment in led):
            continue
        tablet = tablets[whose]
        tablet.face = film.face
        seen = film_position(tablet.face, tablet.told(at) * 1000)
        late.append((whose, at, tablet.told(at), seen, tablet.face.rate))
    film.now = BEGAN + 60
    for seq, (who, at, told, seen, rate) in enumerate(late, 1):
        truth = max(0.0, position_at(film.room.watch, at))
        (event, *_) = [
            *film.decider.decide(film.room, MarkSign(participant=who, visit=film.visit, seq=seq, at=told), film.now)
        ]
        errors.append(abs(event.seconds - truth) / rate)
        assert abs(event.seconds - max(0.0, seen)) < 1e-6  # what they saw on the tablet is what is kept
    assert len(errors) > 100
    assert max(errors) <= WITHIN


def test_what_a_tablets_own_clock_or_the_time_of_arrival_would_give() -> None:
    """The ways not taken: a clock that is off by minutes places every tap at an end, and a slow network all of them late."""
    film = Watching()
    (who,) = film.join(1, "border")
    film.after(24)
    assert position_at(film.room.watch, film.now) == 15
    assert position_at(film.room.watch, film.now - 7 * 60) == -9
    film.tap(who, at=film.now - 7 * 60)
    film.after(1.1)
    film.tap(who, seq=2)
    assert film.taps(who) == [0, pytest.approx(16.1)]


def test_an_answer_to_no_question_is_passed_over() -> None:
    clock = HubClock(base=lambda: 10.0)
    clock.heard(11_000, now=5.0)
    assert not clock.known
    assert clock.off_by == float("inf")
    clock.heard(clock.ask(), now=5.0)
    assert clock.known
    clock.forget()
    assert not clock.known
