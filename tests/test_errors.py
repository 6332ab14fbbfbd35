"""Errors tell a person where, what was expected, what was found, and how to mend it."""

import pickle

import pytest

from ias_widgets.errors import AddressError, ContentError, IasError, Refused, StoreError, did_you_mean


@pytest.mark.parametrize("kind", [IasError, ContentError, StoreError, AddressError])
def test_an_error_is_built_from_its_four_parts(kind) -> None:
    error = kind("film.yaml:88", "a scene of this film", '"canten"', 'did you mean "canteen"?')
    assert str(error) == 'film.yaml:88: expected a scene of this film, found "canten"; did you mean "canteen"?'
    assert (error.where, error.expected, error.found) == ("film.yaml:88", "a scene of this film", '"canten"')
    assert isinstance(error, IasError)


def test_where_there_is_nothing_to_mend_nothing_is_said() -> None:
    assert str(IasError("store", "a disk", "none")) == "store: expected a disk, found none"


def test_a_refusal_has_a_code_beside_its_words() -> None:
    no = Refused("round-closed", "round", "an open round", "a closed one", "wait")
    assert no.code == "round-closed"
    assert str(no) == "round: expected an open round, found a closed one; wait"


@pytest.mark.parametrize("error", [StoreError("a", "b", "c", "d"), Refused("code", "a", "b", "c", "d")])
def test_an_error_goes_from_one_process_to_another_whole(error) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.__dict__, str(again)) == (type(error), error.__dict__, str(error))


@pytest.mark.parametrize(
    ("found", "known", "hint"),
    [
        ("canten", ["gate", "canteen"], 'did you mean "canteen"?'),
        ("xyz", ["gate", "canteen"], "known: canteen, gate"),
        ("xyz", [], ""),
        ("gate", iter(["gate"]), 'did you mean "gate"?'),
    ],
)
def test_the_nearest_word_is_guessed_or_all_are_listed(found, known, hint) -> None:
    assert did_you_mean(found, known) == hint
