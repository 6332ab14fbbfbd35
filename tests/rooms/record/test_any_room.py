"""Whatever an evening was like: the record recounts right, and tells nobody apart."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from ias_widgets.rooms.counting import compared
from ias_widgets.rooms.record.protection import protect
from tests.rooms.any_evening import SEEDS
from tests.rooms.record.recorded import TOLD, alike, any_room, named_in, recorded, told_of
from tests.rooms.recount import SMALLEST, kind_of
from tests.rooms.recount_signs import DECOY_AT, FEWEST, SIGN_AT

EACH = settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


@EACH
@given(seed=SEEDS)
def test_a_record_recounts_right_and_tells_nobody_apart(seed) -> None:
    machine = any_room(seed)
    record = recorded(machine.evening)
    every_count_is_the_rooms_own(machine, record)
    nobody_stands_out_among_participants(machine, record)
    nobody_stands_out_among_answers(machine, record)
    what_is_told_is_true(machine, record)
    no_shift_tells_of_the_few_it_left_out(machine, record)
    every_tap_is_the_rooms_own(machine, record)
    nobody_stands_out_among_taps(machine, record)


def every_count_is_the_rooms_own(machine, record) -> None:
    recount = machine.recount
    rounds = {(row.question, row.round): row for row in record.rounds}
    counted = {
        (ask, number): opened
        for ask in machine.evening.room.asks
        for number, opened in enumerate(recount.asked[ask].counted, 1)
    }
    assert rounds.keys() == counted.keys()
    for (ask, number), opened in counted.items():
        row = rounds[ask, number]
        enough = recount.may_be_told(ask, opened) and row.answered >= SMALLEST[kind_of(ask)]
        assert row.shown == enough
        rows = [answer for answer in record.answers if (answer.question, answer.round) == (ask, number)]
        assert bool(rows) == enough
        counts = Counter()
        for answer in rows:
            counts[answer.choice or f"{answer.number:g}"] += answer.people
        if enough:
            tally = recount.tally(ask, opened.votes, opened.hands)["counts"]
            assert counts == Counter({choice: count for choice, count in tally.items() if count})
            for family in (
                recount.shown(ask, opened) if recount.split_may_be(ask, opened, recount.shown(ask, opened)) else ()
            ):
                mine = Counter()
                for answer in rows:
                    mine[answer.choice or f"{answer.number:g}"] += answer.people * (answer.family == family)
                theirs = recount.tally(ask, recount.members(ask, opened, family))["counts"]
                assert {choice: count for choice, count in mine.items() if count} == {
                    c: n for c, n in theirs.items() if n
                }


def nobody_stands_out_among_participants(machine, record) -> None:
    least = record.least
    assert least == max([3, *(SMALLEST[kind_of(ask)] for ask in machine.evening.room.asks)])
    told = told_of(record)
    sizes = Counter(told.values())
    if len(told) < least:
        assert set(sizes) <= {(None,) * len(TOLD)}
    else:
        assert min(sizes.values()) >= least


def nobody_stands_out_among_answers(machine, record) -> None:
    told, recount = told_of(record), machine.recount
    assert all(many >= record.least for many in alike(record).values())
    for (ask, number), people in named_in(record).items():
        k, opened = SMALLEST[kind_of(ask)], recount.asked[ask].counted[number - 1]
        families = {row.participant: row.family for row in record.answers if (row.question, row.round) == (ask, number)}
        cells = Counter((families[participant], told[participant]) for participant in people)
        assert all(many >= k for many in cells.values())
        shown = recount.shown(ask, opened)
        shown = shown if len(shown) > 1 else []
        answered = Counter(
            family if (family := recount.asked[ask].families.get(recount.agency[who])) in shown else None
            for who in opened.votes
        )
        for family, many in answered.items():
            unnamed = many - sum(families[participant] == family for participant in people)
            assert unnamed == 0 or unnamed >= k


def what_is_told_is_true(machine, record) -> None:
    """The record's own numbers, looked up by hand: who is told or named is told and named as they were."""
    room, recount = machine.evening.room, machine.recount
    numbers = protect(
        room, [event.token for event in machine.evening.events if type(event).__name__ == "Entered"]
    ).numbers
    who = {number: id_ for id_, number in numbers.items()}
    for row in record.participants:
        person = room.persons[who[row.participant]]
        assert row.family in (None, recount.family_of.get(person.agency))
        assert row.agency in (None, person.agency)
        assert row.language in (None, person.language)
        assert row.table in (None, person.table)
        assert row.late in (None, person.late)
    for row in record.answers:
        if row.participant:
            _, value = recount.asked[row.question].counted[row.round - 1].votes[who[row.participant]]
            marked = row.choice if row.choice is not None else row.number
            assert marked in value if isinstance(value, list) else marked == value


def no_shift_tells_of_the_few_it_left_out(machine, record) -> None:
    """Who is named in both of two rounds was compared: the others, k or more, are among the unnamed of each."""
    room, named = machine.evening.room, named_in(record)
    secrets = [event.token for event in machine.evening.events if type(event).__name__ == "Entered"]
    numbers = protect(room, secrets).numbers
    for ask in room.asks.values():
        for number, (before, after) in enumerate(zip(ask.counted, ask.counted[1:], strict=False), 1):
            those = compared(ask, before, after)
            if len(those) >= ask.question.k:
                both = named[ask.id, number] | named[ask.id, number + 1]
                assert both <= {numbers[id_] for id_ in those}


def every_tap_is_the_rooms_own(machine, record) -> None:
    spotted, visits = machine.spotted, list(machine.evening.room.watches)
    for number, visit in enumerate(visits, 1):
        taps, rows = spotted.standing(visit), [row for row in record.marks if row.visit == number]
        could = {*machine.evening.room.watches[visit].here, *(who for who, _, _ in taps)}
        told = bool(taps) and len(could) >= FEWEST
        assert sorted((row.seconds, row.indicator or "") for row in rows) == (
            sorted((int(second), name or "") for _, second, name in taps) if told else []
        )
        signs = {row.kind: row for row in record.signs if row.visit == number}
        assert bool(signs) == (bool(taps) or visit in spotted.result)
        for kind, window in (("sign", SIGN_AT), ("decoy", DECOY_AT)) if signs else ():
            assert signs[kind].could == len(could)
            assert signs[kind].people == (spotted.hit(visit, window) if len(could) >= FEWEST else None)
            assert sum(signs[kind].sign in row.signs for row in rows) == (
                sum(window[0] <= second <= window[1] + 3 for _, second, _ in taps) if told else 0
            )


def nobody_stands_out_among_taps(machine, record) -> None:
    """Whoever is named among taps is so with a cluster of their class, and the unnamed of each part are none or k."""
    room, told = machine.evening.room, told_of(record)
    secrets = [event.token for event in machine.evening.events if type(event).__name__ == "Entered"]
    protected = protect(room, secrets)
    of_number = protected.numbers
    for number, (visit, watch) in enumerate(room.watches.items(), 1):
        named = protected.named.get(visit, frozenset())
        rows = [row for row in record.marks if row.visit == number]
        assert {row.participant for row in rows} - {None} <= {of_number[who] for who in named}
        grouping = watch.grouping or room.grouping
        shown = {row.family for row in rows if row.family}
        could = {*watch.here, *watch.tapped}
        if len(could) < FEWEST:
            assert rows == []
            assert not named
            continue
        part = {
            who: family if (family := grouping.of.get(room.persons[who].agency)) in shown else None for who in could
        }
        assert all(many >= FEWEST for many in Counter(part[who] for who in could - named).values())
        assert all(many >= FEWEST for many in Counter((part[who], told[of_number[who]]) for who in named).values())
    followed = {who: frozenset(id_ for id_, named in protected.named.items() if who in named) for who in room.persons}
    alike_now = Counter((told[of_number[who]], things) for who, things in followed.items() if things)
    assert all(many >= record.least for many in alike_now.values())


@pytest.mark.parametrize("seed", [3])
def test_a_room_still_going_on_names_nobody(seed) -> None:
    evening = any_room(seed).evening
    evening.events.pop()
    evening.times.pop()
    record = recorded(evening)
    assert not record.room.ended
    assert {row.participant for row in record.answers} == {None}
    assert {told for row in told_of(record).values() for told in row} == {None}
    assert record.answers
    assert not record.marks
