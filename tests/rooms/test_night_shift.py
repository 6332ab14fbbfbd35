"""The built-in film in a room: any walk through it ends, and none of its secrets shows before its time."""

from random import Random

import msgspec
import pytest

from ias_widgets.cases import load
from ias_widgets.rooms.commands import AskAgain, CloseRound, GoTo, OpenFacts, OpenRound, Reveal, TakeBranch
from tests.rooms.made import LANGUAGES, Evening

LONGEST_WALK = 60


@pytest.fixture(scope="module")
def film():
    return load("night_shift")


def secrets(film) -> set[str]:
    """What only a facilitator may read, or all when it was opened."""
    texts = []
    for scene in film.scenes.values():
        texts += [sign.name for sign in scene.signs] + [decoy.why for decoy in scene.decoys]
        if scene.decision:
            texts.append(scene.decision.notes)
            for choice in scene.decision.choices:
                texts += [
                    choice.feedback.happened,
                    choice.feedback.why,
                    choice.feedback.rule,
                    *(touch.words for touch in choice.feedback.concerns.values()),
                ]
    return {words for text in texts for words in text.values() if len(words) > 25}


def shown(evening, role: str) -> str:
    told = ""
    for language in LANGUAGES:
        view = evening.see(role, language)
        told += msgspec.json.encode(view).decode()
        if view.scene:
            told += evening.room.film.bundles[view.scene.bundle].decode()
    return told


@pytest.mark.parametrize("seed", range(4))
def test_the_film_is_led_to_an_ending_and_keeps_its_secrets_on_the_way(film, seed) -> None:
    dice, hidden = Random(seed), secrets(film)
    evening = Evening(film=msgspec.structs.replace(film, id="walk"))
    evening.join(5, "border")
    evening.join(4, "labour")
    evening.lead(GoTo(step="film"))
    for _ in range(LONGEST_WALK):
        told = [shown(evening, role) for role in ("participant", "screen")]
        assert not [words for words in hidden if any(words in one for one in told)]
        if evening.see().scene.ending:
            break
        if evening.room.ask is None:
            evening.next()
            continue
        for again in range(1 + evening.room.ask.deep):
            evening.lead(AskAgain() if again else OpenRound())
            for who in evening.people:
                evening.answer(who, dice.choice(evening.room.ask.question.choice_ids()))
            evening.lead(CloseRound())
        evening.lead(Reveal())
        taken = dice.choice(evening.room.ask.question.choice_ids())
        if evening.see().facts:
            evening.lead(OpenFacts())
            opened = evening.see("participant", "pl").facts
            assert opened.happened in shown(evening, "screen")
            evening.lead(OpenFacts(on=False))
        evening.lead(TakeBranch(way="facilitator", choice=taken))
    assert evening.see().scene.ending
    story = evening.see("participant", "uk").story
    assert len(story) == len(evening.room.visit.playthrough.passed) > 3
    assert all(story)
