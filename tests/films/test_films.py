"""What holds for every film that travels with the package: it can be read, played, shown and trusted."""

import csv
import gzip
import json
import re
from pathlib import Path

import pytest
import yaml

from ias_widgets.cases import (
    begin,
    built_in,
    check,
    choose,
    cited,
    film_folder,
    go_on,
    open_choices,
    read,
    scene_bundle,
    shots_of,
    story_so_far,
    texts_of,
    typical_decisions,
)  # fmt: skip

ROOT = Path(__file__).parents[2]
TO_BE_CHECKED = {"pl": "Do sprawdzenia", "en": "To be checked", "uk": "Потребує перевірки"}
"""What screens say beside a rule whose mark is not S."""
ALPHABET = {
    "pl": re.compile(r"[А-яҐґЄєІіЇї]"),
    "en": re.compile(r"[А-яҐґЄєІіЇї]"),
    "uk": re.compile(r"[ыэъёЫЭЪЁąęłżśćńĄĘŁŻŚĆŃ]"),
}


@pytest.fixture(scope="module", params=built_in())
def reading(request):
    return read(film_folder(request.param))


@pytest.fixture(scope="module")
def case(reading):
    return reading.case


def moments(case, play=None):
    """Yield every playthrough at every scene of every walk."""
    play = play or begin(case)
    yield play
    if case.scenes[play.scene].to:
        yield from moments(case, go_on(case, play))
    for one in open_choices(case, play):
        yield from moments(case, choose(case, play, one.id))


@pytest.fixture(scope="module")
def walks(case):
    """Every playthrough at its ending."""
    return [play for play in moments(case) if case.scenes[play.scene].ending]


@pytest.fixture(scope="module")
def states(case):
    """One playthrough for each scene with each value of the variables that can be met there."""
    return list({(play.scene, *play.variables.items()): play for play in moments(case)}.values())


def decisions(case):
    return [scene.decision for scene in case.scenes.values() if scene.decision]


def choices(case):
    return [choice for decision in decisions(case) for choice in decision.choices]


def test_a_film_has_no_findings_and_the_name_of_its_folder(reading):
    assert [str(finding) for finding in check(reading)] == []
    assert reading.case.id in built_in()


def test_a_film_is_told_in_three_languages(case):
    assert case.languages == ("pl", "en", "uk")
    for path, text in texts_of(case):
        assert set(text) == {"pl", "en", "uk"}, path


def test_a_film_says_that_it_is_a_draft_until_a_practitioner_has_signed_it(case):
    assert case.review == "draft"


def test_every_ending_and_every_choice_is_met_on_some_walk(case, walks):
    assert {play.scene for play in walks} == {scene.id for scene in case.scenes.values() if scene.ending}
    assert {passed for play in walks for passed in play.passed if passed[1]} == {
        (scene.id, choice.id) for scene in case.scenes.values() if scene.decision for choice in scene.decision.choices
    }


def test_a_film_is_as_long_as_a_workshop_needs_it(case, walks):
    assert len([scene for scene in case.scenes.values() if not scene.ending]) >= 12
    assert len([scene for scene in case.scenes.values() if scene.ending]) >= 4
    assert typical_decisions(case) >= 6
    assert {sum(deep(case, scene) for scene, _ in play.passed) for play in walks} == {2}
    assert len([sign for scene in case.scenes.values() for sign in scene.signs]) >= 10
    assert len([decoy for scene in case.scenes.values() for decoy in scene.decoys]) >= 3


def deep(case, scene):
    decision = case.scenes[scene].decision
    return bool(decision and decision.deep)


def test_early_choices_open_close_and_change_at_least_three_later_scenes(case, states):
    met = {}
    for play in states:
        faces = (
            tuple(choice.id for choice in open_choices(case, play)),
            tuple(shot.id for shot in shots_of(case, play)),
        )
        met.setdefault(play.scene, set()).add(faces)
    assert len([scene for scene, faces in met.items() if len(faces) > 1]) >= 3


def test_every_decision_leaves_two_to_four_choices_on_every_walk(case, states):
    at_decisions = [play for play in states if case.scenes[play.scene].decision]
    assert {len(open_choices(case, play)) for play in at_decisions} <= {2, 3, 4}


def test_a_decision_belongs_to_a_known_agency_and_the_film_changes_hands(case):
    listed = yaml.safe_load((ROOT / "datasets" / "agencies.yaml").read_text(encoding="utf-8"))
    known = {agency["id"] for agency in listed["agencies"]}
    agencies = [decision.agency for decision in decisions(case)]
    assert set(agencies) <= known
    assert len(set(agencies)) >= 3


def test_scenes_are_watched_for_half_a_minute_to_a_minute_and_a_half(case, states):
    for play in states:
        shots = shots_of(case, play)
        assert 30 <= sum(shot.seconds for shot in shots) <= 90, play.scene
        assert 2 <= len(shots) <= 6, play.scene


def test_the_note_to_be_checked_is_left_to_the_mark_so_that_it_is_said_once(case):
    assert {choice.feedback.mark for choice in choices(case)} > {"S"}
    for choice in choices(case):
        for language, words in TO_BE_CHECKED.items():
            assert words not in choice.feedback.rule[language], choice.id


def test_every_choice_tells_its_source_and_what_it_did(case):
    for choice in choices(case):
        assert cited(case, choice.feedback.sources)
        assert len(choice.feedback.concerns) >= 2, choice.id


def test_every_ending_tells_safety_rights_and_evidence(case):
    for scene in case.scenes.values():
        if scene.ending:
            assert set(scene.ending.concerns) == {"safety", "rights", "evidence"}


def test_every_decision_gives_questions_for_the_talk_and_notes_for_the_facilitator(case):
    for decision in decisions(case):
        assert len(decision.talk) >= 2
        assert set(decision.notes) == set(case.languages)


def test_origin_and_poverty_stand_among_the_decoys_and_never_among_the_signs(case):
    signs = " ".join(sign.name["en"].lower() for scene in case.scenes.values() for sign in scene.signs)
    assert not re.search(r"origin|accent|spanish|poor|poverty|foreign|language|headscarf", signs)
    assert "origin" in {decoy.id for scene in case.scenes.values() for decoy in scene.decoys}


def test_no_bundle_tells_a_secret_of_the_film(case, states):
    public = re.compile(r"scenes\.\w+\.(title|picture_alt|shots\..*|ending\..*)|title|content_note|people\..*")
    secrets = [text for path, text in texts_of(case) if not public.fullmatch(path)]
    assert len(secrets) > 100
    sources = {source.title for source in case.sources.values()}
    for play in states:
        for language in case.languages:
            face = json.loads(scene_bundle(case, play.scene, language, variables=play.variables))
            for shot in face["shots"]:
                shot["board"] = None  # a layer that leaves goes "to" a side
            bundle = json.dumps(face, ensure_ascii=False, separators=(",", ":"))
            told = [
                text[language] for text in secrets if json.dumps(text[language], ensure_ascii=False)[1:-1] in bundle
            ]
            assert told == [], play.scene
            assert not any(source in bundle for source in sources)
            assert not any(
                f'"{key}":' in bundle for key in ("decision", "signs", "decoys", "notes", "feedback", "to", "when")
            )


def test_bundles_are_small_enough_for_a_tablet(case, states):
    bundles = {scene_bundle(case, play.scene, "uk", variables=play.variables) for play in states}
    assert max(len(gzip.compress(bundle)) for bundle in bundles) < 5_000


def test_the_story_so_far_can_be_told_on_every_walk(case, walks):
    for play in walks:
        told = story_so_far(case, play, "uk")
        assert len(told) == len(play.passed)
        assert len(" ".join(told)) < 3_000


def test_no_language_has_letters_or_quotation_marks_of_another(case):
    for path, text in texts_of(case):
        for language, words in text.items():
            assert not ALPHABET[language].search(re.sub(r"«[^»]*»|zł", "", words)), (path, language)
            assert '"' not in words, (path, language)
        assert not re.search(r"[“«]", text["pl"]), path
        assert not re.search(r"[„«»]", text["en"]), path
        assert not re.search(r"[„“'”]", text["uk"]), path
        assert "..." not in " ".join(text.values()), path


def test_the_three_languages_say_about_as_much(case):
    for path, text in texts_of(case):
        lengths = sorted(len(words) for words in text.values())
        assert lengths[-1] <= 3 * lengths[0] + 20, path


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_names_are_written_in_one_way(case, language):
    firsts = [name[language].split(",")[0].split()[0] for name in case.people.values()]
    assert len(set(firsts)) == len(firsts)


def test_everybody_in_a_film_speaks_and_only_they(case):
    spoken = {line.speaker for scene in case.scenes.values() for shot in scene.shots for line in shot.lines}
    assert spoken - {""} == set(case.people)


def amount(written: str) -> int:
    """Return an amount as groszy."""
    number = re.sub(r"[^\d,]", "", written).replace(",", "")
    return -int(number) if written.startswith("−") else int(number)


def test_the_payslip_of_the_night_shift_adds_up():
    case = read(film_folder("night_shift")).case
    [slip] = case.scenes["table"].shots[0].papers
    assert sum(amount(row.value) for row in slip.rows) == amount(slip.total.value) == 142_500
    assert amount(slip.rows[0].value) == 264 * 31_40


def test_the_hours_of_the_night_shift_agree():
    case = read(film_folder("night_shift")).case
    days, each, hours = (int(row.value) for row in case.scenes["hall"].shots[2].papers[0].rows)
    assert days * each == hours == 176
    assert 264 - hours == 88


def test_the_words_to_come_back_with_name_nothing_of_the_films(case):
    with (ROOT / "ias_widgets" / "locales" / "words.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    told = {
        language: " ".join(text[language] for path, text in texts_of(case) if ".signs." in path).lower()
        for language in header
    }
    for row in rows:
        for language, word in zip(header, row, strict=True):
            assert not re.search(rf"\b{word}\b", told[language]), word
