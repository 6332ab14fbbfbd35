"""What holds for every film that travels with the package: it can be read, played, shown and trusted."""

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from ias_widgets.cases import (
    begin,
    built_in,
    check,
    choose,
    decision_number,
    film_folder,
    go_on,
    open_choices,
    read_with_places,
    scene_bundle,
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
def film(request):
    return read_with_places(film_folder(request.param))


@pytest.fixture(scope="module")
def case(film):
    return film[0]


def walks(case, play):
    """Yield every playthrough at its ending."""
    here = case.scenes[play.scene]
    if here.ending:
        yield play
    elif here.to:
        yield from walks(case, go_on(case, play))
    else:
        for one in open_choices(case, play):
            yield from walks(case, choose(case, play, one.id))


def decisions(case):
    return [scene.decision for scene in case.scenes.values() if scene.decision]


def choices(case):
    return [choice for decision in decisions(case) for choice in decision.choices]


def test_a_film_has_no_findings_and_the_name_of_its_folder(film):
    case, places = film
    assert [str(finding) for finding in check(case, places)] == []
    assert case.id in built_in()


def test_a_film_is_told_in_three_languages(case):
    assert case.languages == ("pl", "en", "uk")
    for path, text in texts_of(case):
        assert set(text) == {"pl", "en", "uk"}, path


def test_a_film_says_that_it_is_a_draft_until_a_practitioner_has_signed_it(case):
    assert case.review == "draft"


def test_every_walk_ends_and_every_ending_can_be_met(case):
    ends = Counter(play.scene for play in walks(case, begin(case)))
    assert set(ends) == {scene.id for scene in case.scenes.values() if scene.ending}


def test_every_choice_can_be_taken(case):
    taken = {passed for play in walks(case, begin(case)) for passed in play.passed if passed[1]}
    assert taken == {
        (scene.id, choice.id) for scene in case.scenes.values() if scene.decision for choice in scene.decision.choices
    }


def test_an_early_choice_matters_late(case):
    met = {}
    for play in walks(case, begin(case)):
        again = begin(case)
        for id_, taken in play.passed:
            if taken:
                met.setdefault(id_, set()).add(tuple(choice.id for choice in open_choices(case, again)))
            again = choose(case, again, taken) if taken else go_on(case, again)
    assert any(len(sets) > 1 for sets in met.values())


def test_a_decision_belongs_to_a_known_agency_and_the_film_changes_hands(case):
    listed = YAML(typ="safe", pure=True).load((ROOT / "datasets" / "agencies.yaml").read_text(encoding="utf-8"))
    known = {agency["id"] for agency in listed["agencies"]}
    agencies = [decision.agency for decision in decisions(case)]
    assert set(agencies) <= known
    assert len(set(agencies)) >= 3


def test_scenes_are_watched_for_40_to_85_seconds_in_two_to_four_shots(case):
    for scene in case.scenes.values():
        assert 40 <= scene.seconds <= 85, scene.id
        assert 2 <= len(scene.shots) <= 4, scene.id


def test_the_longest_choice_is_not_always_the_one_that_leads_to_the_best_ending(case):
    for language in case.languages:
        longest = [max(decision.choices, key=lambda choice: len(choice.text[language])) for decision in decisions(case)]
        assert len({choice.to for choice in longest}) > 1


def test_the_note_to_be_checked_is_left_to_the_mark_so_that_it_is_said_once(case):
    assert {choice.feedback.mark for choice in choices(case)} > {"S"}
    for choice in choices(case):
        for language, words in TO_BE_CHECKED.items():
            assert words not in choice.feedback.rule[language], choice.id


def test_every_choice_tells_its_source_and_what_it_did(case):
    for choice in choices(case):
        assert choice.feedback.source
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


def test_no_bundle_tells_a_secret_of_the_film(case):
    public = re.compile(r"scenes\.\w+\.(title|picture_alt|shots\..*|ending\..*)|title|content_note")
    secrets = [text for path, text in texts_of(case) if not public.fullmatch(path)]
    assert len(secrets) > 100
    sources = {choice.feedback.source for choice in choices(case)}
    for id_ in case.scenes:
        for language in case.languages:
            bundle = scene_bundle(case, id_, language, "0" * 64).decode()
            told = [
                text[language] for text in secrets if json.dumps(text[language], ensure_ascii=False)[1:-1] in bundle
            ]
            assert told == [], id_
            assert not any(source in bundle for source in sources)
            assert not any(
                key in bundle for key in ('"decision"', '"signs"', '"decoys"', '"notes"', '"feedback"', '"to"')
            )


def test_bundles_are_small_enough_for_a_tablet(case):
    assert max(len(scene_bundle(case, id_, "uk")) for id_ in case.scenes) < 8_000


def test_the_story_so_far_can_be_told_on_every_walk(case):
    for play in walks(case, begin(case)):
        told = story_so_far(case, play, "uk")
        assert len(told) == len(play.passed)
        assert len(" ".join(told)) < 1_500


def test_every_picture_is_used_small_whole_and_without_a_script(case):
    pictures = {path.stem: path for path in (film_folder(case.id) / "pictures").glob("*.svg")}
    assert set(pictures) == {scene.picture for scene in case.scenes.values()}
    for path in pictures.values():
        drawn = path.read_text(encoding="utf-8")
        assert 5_000 < len(drawn.encode()) < 61_000, path.name
        assert 'viewBox="0 0 1600 900"' in drawn
        assert not re.search(
            r"<script|\son\w+=|<foreignObject|<image|javascript:|@import|(?:href|src)=\"(?!#)|url\((?!#)", drawn
        )


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
    named = Counter(
        line.speaker[language]
        for scene in case.scenes.values()
        for shot in scene.shots
        for line in shot.lines
        if line.speaker
    )
    firsts = [name.split(",")[0].split()[0] for name in named]
    assert len(set(firsts)) == len(firsts)


def test_the_three_decisions_of_the_night_shift_lie_on_every_way():
    case, _ = read_with_places(film_folder("night_shift"))
    assert {decision_number(case, play) for play in walks(case, begin(case))} == {3}
    assert typical_decisions(case) == 3
    assert [decision.deep for decision in decisions(case)] == [False, True, False, False]
    assert {len(open_choices(case, play)) for play in every_decision(case, begin(case))} == {3}


def every_decision(case, play):
    """Yield every playthrough that stands at a decision."""
    here = case.scenes[play.scene]
    if here.to:
        yield from every_decision(case, go_on(case, play))
    elif here.decision:
        yield play
        for one in open_choices(case, play):
            yield from every_decision(case, choose(case, play, one.id))


def amount(written: str) -> int:
    """Return an amount as groszy."""
    number = re.sub(r"[^\d,]", "", written).replace(",", "")
    return -int(number) if written.startswith("−") else int(number)


def test_the_payslip_of_the_night_shift_adds_up_and_is_the_one_on_the_picture():
    case, _ = read_with_places(film_folder("night_shift"))
    [slip] = case.scenes["table"].shots[0].papers
    assert sum(amount(value) for _, value in slip.rows) == amount(slip.total[1]) == 142_500
    assert amount(slip.rows[0][1]) == 264 * 31_40
    drawn = (film_folder("night_shift") / "pictures" / "table.svg").read_text(encoding="utf-8")
    for _, value in (*slip.rows, slip.total):
        assert f">{value}<" in drawn
    for label, _ in slip.rows[1:]:
        assert f">{label['pl']}<" in drawn


def test_the_hours_of_the_night_shift_agree():
    case, _ = read_with_places(film_folder("night_shift"))
    days, each, hours = (int(value) for _, value in case.scenes["hall"].shots[2].papers[0].rows)
    assert days * each == hours == 176
    assert 264 - hours == 88


def test_the_chat_and_the_folder_of_the_night_shift_are_those_on_the_picture():
    case, _ = read_with_places(film_folder("night_shift"))
    drawn = re.sub(r"<[^>]*>", " ", (film_folder("night_shift") / "pictures" / "table.svg").read_text(encoding="utf-8"))
    drawn = " ".join(drawn.split())
    _, folder, chat = (shot.papers[0] for shot in case.scenes["table"].shots)
    for _, value in (*folder.rows, *chat.rows):
        assert value in drawn


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
