"""What is not yet to be seen is in no view: results, facts, notes, signs, scenes to come."""

import msgspec
import pytest

from ias_widgets.rooms.commands import AskAgain, CloseRound, GoTo, Hide, OpenFacts, OpenRound, Reveal, TakeBranch
from tests.rooms.made import FACT, LANGUAGES, NOTE, ROLES, SIGN

OPEN_TO_ALL = ("participant", "screen")


def words(evening, role: str) -> str:
    """All that an audience is sent, in every language, with the bundles its views name."""
    told = ""
    for language in LANGUAGES:
        view = evening.see(role, language)
        told += msgspec.json.encode(view).decode()
        if view.scene:
            told += evening.room.film.bundles[view.scene.bundle].decode()
    return told


@pytest.fixture
def gate(evening):
    evening.join(6, "border")
    evening.join(6, "labour")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(wait=evening.people[:8], knock=evening.people[8:])
    return evening


@pytest.mark.parametrize("role", OPEN_TO_ALL)
def test_nobody_sees_a_result_before_the_reveal(gate, role) -> None:
    assert gate.see(role).result is None
    gate.lead(CloseRound())
    assert gate.see(role).result is None
    gate.lead(AskAgain())
    assert gate.see(role).result is None
    gate.lead(CloseRound(), Reveal())
    assert gate.see(role).result.rounds[0].tally["counts"]["wait"] == 8


@pytest.mark.parametrize("role", OPEN_TO_ALL)
def test_nobody_reads_facts_before_they_are_opened_and_then_only_of_the_way_chosen(gate, role) -> None:
    gate.lead(CloseRound(), Reveal())
    assert FACT not in words(gate, role)
    gate.lead(OpenFacts())
    assert f"{FACT} wait" in words(gate, role)
    assert f"{FACT} knock" not in words(gate, role)
    gate.lead(Hide())
    assert FACT not in words(gate, role)


@pytest.mark.parametrize("role", ROLES)
def test_signs_are_in_no_view_and_no_bundle(gate, role) -> None:
    for command in (CloseRound(), Reveal(), OpenFacts(), TakeBranch()):
        gate.lead(command)
        assert SIGN not in words(gate, role)


@pytest.mark.parametrize("role", ["participant", "screen", "remote"])
def test_notes_are_the_facilitators_alone(gate, role) -> None:
    assert NOTE in words(gate, "facilitator")
    for step in ("first", "film", "talk", "pause", "whom", "sure"):
        gate.lead(GoTo(step=step))
        assert NOTE not in words(gate, role)


@pytest.mark.parametrize("role", OPEN_TO_ALL)
def test_scenes_to_come_are_not_named(gate, role) -> None:
    gate.lead(CloseRound(), Reveal(), OpenFacts())
    told = words(gate, role)
    assert not [scene for scene in ("yard", "hall", "office", "home", "road") if scene in told.lower()]
    gate.next()
    assert "yard" in words(gate, role).lower()
    assert "office" not in words(gate, role).lower()


@pytest.mark.parametrize("role", OPEN_TO_ALL)
def test_steps_to_come_are_not_named(evening, role) -> None:
    assert "Talk" not in words(evening, role)
    assert [step.title for step in evening.see("facilitator").steps][2] == "Talk (en)"


def test_a_question_is_not_shown_before_it_is_opened(evening) -> None:
    evening.next()
    for role in OPEN_TO_ALL:
        assert evening.see(role).question is None
    assert evening.see().question.prompt == "Shall we? (en)"


def test_a_result_of_too_few_says_so_and_no_more(crowd) -> None:
    crowd.vote(yes=crowd.people[:2])
    crowd.lead(CloseRound(), Reveal())
    result = crowd.see("screen").result
    assert (result.rounds[0].answered, result.rounds[0].present, result.rounds[0].tally) == (2, 15, None)
    assert (result.split, result.shift) == (None, None)


def test_a_question_says_how_small_a_group_is_shown(crowd) -> None:
    assert crowd.see("participant").question.k == 3
    crowd.lead(GoTo(step="sure"), OpenRound())
    assert crowd.see("participant").question.k == 5


@pytest.mark.parametrize(
    ("language", "prompt"), [("pl", "Shall we? (pl)"), ("uk", "Shall we? (uk)"), ("de", "Shall we? (en)")]
)
def test_everybody_sees_the_room_in_their_language(crowd, language, prompt) -> None:
    for role in ROLES:
        assert crowd.see(role, language).question.prompt == prompt


def test_a_language_the_film_lacks_makes_no_bundle_of_its_own(evening) -> None:
    evening.lead(GoTo(step="film"))
    named = {evening.see("participant", f"x{number}").scene.bundle for number in range(50)}
    assert named == {evening.see("participant", "en").scene.bundle}


def test_a_participants_view_changes_only_when_somebody_leads_or_the_time_is_up(crowd) -> None:
    before = crowd.see("participant")
    crowd.join(2, "border")
    crowd.vote(yes=crowd.people)
    assert crowd.see("participant") == before


def test_ones_own_part_tells_of_nobody_else(crowd) -> None:
    first, second = crowd.people[:2]
    crowd.answer(first, "maybe")
    own = msgspec.json.encode(crowd.own(second)).decode()
    assert first not in own
    assert "maybe" not in own
