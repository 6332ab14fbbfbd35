"""How an evening runs against its plan."""

from types import SimpleNamespace

from ias_widgets.widgets.console.course import NO_COURSE, course_of

MINUTE = 60_000.0


def evening(*steps, began=0.0, since=0.0, phase="watch"):
    cards = [SimpleNamespace(id=name, level=0, status=status, minutes=minutes) for name, status, minutes in steps]
    return SimpleNamespace(steps=cards, began_at=began, step_since=since, phase=phase)


STEPS = (("welcome", "done", 15), ("film", "now", 75), ("end", "next", 10))


def test_steps_begin_when_those_before_them_were_to_end():
    assert course_of(evening(*STEPS), 0).starts == {"welcome": 0, "film": 15 * MINUTE, "end": 90 * MINUTE}


def test_what_is_left_says_when_it_ends_and_how_late_that_is():
    course = course_of(evening(*STEPS, since=21 * MINUTE), 30 * MINUTE)
    assert (course.ends, course.behind) == (106 * MINUTE, 6)


def test_a_step_that_takes_longer_than_planned_pushes_the_end():
    course = course_of(evening(*STEPS, since=15 * MINUTE), 95 * MINUTE)
    assert (course.ends, course.behind) == (105 * MINUTE, 5)


def test_skipping_ahead_is_told_too():
    assert course_of(evening(*STEPS, since=5 * MINUTE), 5 * MINUTE).behind == -10


def test_behind_a_step_without_minutes_nothing_is_foretold():
    course = course_of(evening(("a", "now", 5), ("b", "next", None), ("c", "next", 5)), 0)
    assert (set(course.starts), course.ends) == ({"a", "b"}, None)


def test_before_it_began_and_after_it_ended_there_is_no_course():
    assert course_of(evening(*STEPS, began=None), 0) is NO_COURSE
    assert course_of(evening(*STEPS, phase="ended"), 0) is NO_COURSE
