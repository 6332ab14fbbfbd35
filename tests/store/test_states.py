from ias_widgets.store.states import Known, States


def test_the_streams_used_last_are_kept():
    states = States(capacity=2)
    for stream in ("a", "b"):
        states.keep(stream, Known(1, 1, stream))
    states.get("a")

    states.keep("c", Known(3, 1, "c"))

    assert [states.get(stream) is not None for stream in ("a", "b", "c")] == [True, False, True]


def test_a_reader_that_comes_late_does_not_bring_an_older_state_back():
    states = States(capacity=2)
    states.keep("a", Known(1, 5, "newer"))

    states.keep("a", Known(1, 4, "older"))
    assert states.get("a") == Known(1, 5, "newer")

    states.keep("a", Known(2, 1, "begun anew"))
    assert states.get("a") == Known(2, 1, "begun anew")


def test_what_is_forgotten_is_not_known():
    states = States(capacity=2)
    states.keep("a", Known(1, 5, "a"))

    states.forget(["a", "never known"])

    assert states.get("a") is None
