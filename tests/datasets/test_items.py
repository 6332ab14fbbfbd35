"""The item bank and the feedback form: whole, parallel, in three languages, and with nothing that gives a key away."""

import re
from collections import Counter
from math import comb
from statistics import mean

import pytest

from ias_widgets.cases.catalogue import built_in_catalogue
from ias_widgets.client.items import feedback_form, item_bank
from ias_widgets.questions import question_from

LANGUAGES = ["pl", "en", "uk"]
LETTERS = {
    "pl": "a-ząćęłńóśźż",
    "en": "a-zé",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
NAMES_OF_INSTITUTIONS = re.compile("KCIK|OPS")
MOST_OF_A_PROMPT = 300
"""Characters that a phone shows without scrolling, together with four choices."""
ALPHA = 0.05


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    return item_bank(tmp_path_factory.mktemp("nothing"))


def texts(question):
    return [question[key] for key in ("prompt", "short", "rationale")] + [one["text"] for one in question["choices"]]


def lengths(item, language):
    """Return the length of the right choice, and those of the others."""
    choices = {one["id"]: len(one["text"][language]) for one in item.question["choices"]}
    return choices.pop(item.question["right"]), list(choices.values())


def chance_of(hits, tries, chance):
    """Return how probable it is, two-sided, to be this far from what chance would give."""
    weights = [comb(tries, k) * chance**k * (1 - chance) ** (tries - k) for k in range(tries + 1)]
    return sum(weight for weight in weights if weight <= weights[hits] * (1 + 1e-9))


# ---- what there is -----------------------------------------------------------------------------


def test_there_are_forty_items_in_twenty_pairs(bank):
    assert len(bank.items) == 40
    assert len(bank.pairs()) == 20
    assert [item.id for item in bank.items] == [f"it{number:02}{form}" for number in range(1, 21) for form in "ab"]
    assert all(item.id == item.pair + item.form for item in bank.items)


def test_every_topic_has_two_or_three_pairs(bank):
    counts = Counter(first.topic for first, _ in bank.pairs())
    assert set(counts) == set(bank.topics)
    assert len(bank.topics) == 8
    assert set(counts.values()) <= {2, 3}


def test_the_guessed_difficulties_are_spread(bank):
    assert set(Counter(first.difficulty for first, _ in bank.pairs()).values()) <= set(range(5, 11))


def test_every_item_can_be_asked(bank):
    for item in bank.items:
        question = question_from(item.question, item.id)
        assert question.kind_name == "keyed"
        assert question.k == 5


# ---- on what it rests --------------------------------------------------------------------------


def test_every_item_names_sources_that_are_held(bank):
    sources = built_in_catalogue().sources
    for item in bank.items:
        assert item.sources
        assert set(item.sources) <= set(sources)
        assert all(sources[key].title in item.question["source"] for key in item.sources)


def test_what_rests_on_a_copy_alone_is_not_marked_as_read(bank):
    sources = built_in_catalogue().sources
    for item in bank.items:
        assert item.question["mark"] != "S" or not any(sources[key].unofficial for key in item.sources)


def test_what_was_not_read_in_a_source_is_shown_as_to_be_checked(bank):
    unread = [item for item in bank.items if not item.checked]
    assert {item.pair for item in unread} == {"it09"}
    for item in unread:
        assert question_from(item.question, item.id).key("en")["checked"] is False
        assert [words in item.question["rationale"][language] for language, words in
                zip(LANGUAGES, ["do sprawdzenia", "to be checked", "слід перевірити"], strict=True)] == [True] * 3  # fmt: skip


def test_no_item_asks_for_rules_on_unaccompanied_minors_that_changed_in_2026(bank):
    assert not [item.id for item in bank.items if {"art61", "udscmal", "rpo", "migrant"} & set(item.sources)]


# ---- what gives nothing away -------------------------------------------------------------------


def test_the_right_answer_stands_at_each_place_equally_often_in_each_form(bank):
    for form in "ab":
        places = Counter(item.question["right"] for item in bank.items if item.form == form)
        assert places == {"a": 5, "b": 5, "c": 5, "d": 5}


def test_in_the_forms_that_are_asked_unless_told_otherwise_too(bank):
    for items in bank.forms().values():
        places = Counter(item["question"]["right"] for item in items)
        assert set(places) == set("abcd")
        assert set(places.values()) <= {2, 3}


def test_the_right_answers_of_a_pair_stand_at_different_places(bank):
    assert [first.pair for first, second in bank.pairs() if first.question["right"] == second.question["right"]] == []


@pytest.mark.parametrize("extreme", [max, min], ids=["longest", "shortest"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_goes_by_length_alone_does_no_better_or_worse_than_chance(bank, language, extreme):
    """Somebody takes the longest answer of each item (or the shortest); among equally long ones, any."""
    hits = 0.0
    for right, others in (lengths(item, language) for item in bank.items):
        chosen = extreme(right, *others)
        hits += (right == chosen) / [right, *others].count(chosen)
    assert chance_of(round(hits), len(bank.items), 1 / 4) > ALPHA


@pytest.mark.parametrize("language", LANGUAGES)
def test_right_answers_are_as_long_as_the_others(bank, language):
    pairs = [lengths(item, language) for item in bank.items]
    assert 0.9 < mean(right / mean(others) for right, others in pairs) < 1.1
    assert all(max(right, *others) <= 1.6 * min(right, *others) for right, others in pairs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_and_no_give_nothing_away(bank, language):
    opening = {"pl": ("Tak", "Nie,"), "en": ("Yes", "No,"), "uk": ("Так", "Ні,")}[language]
    for item in bank.items:
        right = item.question["right"]
        said = {one["id"]: one["text"][language] for one in item.question["choices"]}
        if said[right].startswith(opening[0]):
            assert any(words.startswith(opening[0]) for id_, words in said.items() if id_ != right), item.id


# ---- how it is said ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_and_in_the_letters_of_its_language(bank, language):
    for item in bank.items:
        for text in texts(item.question):
            assert set(text) == set(LANGUAGES)
            assert text[language] == " ".join(text[language].split())
            words = NAMES_OF_INSTITUTIONS.sub("", text[language])
            assert not re.search(rf"[^\W\d_{LETTERS[language]}]", words.lower()), f"{item.id}: {words}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_prompts_are_short_situations_that_end_with_a_question(bank, language):
    for item in bank.items:
        prompt = item.question["prompt"][language]
        assert prompt.endswith("?"), item.id
        assert len(prompt) <= MOST_OF_A_PROMPT, item.id
        assert item.question["rationale"][language].endswith("."), item.id
        assert not any(one["text"][language].endswith(".") for one in item.question["choices"]), item.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_items_are_called_the_same(bank, language):
    for what in ("short", "prompt"):
        said = [item.question[what][language] for item in bank.items]
        assert Counter(said).most_common(1)[0][1] == 1


def test_ukrainian_quotes_and_apostrophes_are_those_of_ukrainian(bank):
    for item in bank.items:
        assert not [text["uk"] for text in texts(item.question) if re.search("[\"'„“”]", text["uk"])]
        assert not [text["pl"] for text in texts(item.question) if re.search("[\"'«»]", text["pl"])]


# ---- feedback ----------------------------------------------------------------------------------


def test_the_feedback_form_asks_six_things_in_three_languages_and_is_told_from_five_answers_on():
    form = feedback_form()
    assert list(form) == ["a"]
    asked = {one["id"]: question_from(one["question"], one["id"]) for one in form["a"]}
    assert list(asked) == ["fb_useful", "fb_clear", "fb_safe", "fb_ready", "fb_keep", "fb_recommend"]
    assert [question.kind_name for question in asked.values()].count("scale") == 5
    for question in asked.values():
        assert question.k == 5
        assert set(question.prompt) == set(question.short) == set(LANGUAGES)
        for ends in (question.low, question.high) if question.kind_name == "scale" else ():
            assert set(ends) == set(LANGUAGES)


def test_nothing_need_be_kept_and_nobody_can_be_known_by_their_hand():
    asked = {one["id"]: question_from(one["question"], one["id"]) for one in feedback_form()["a"]}
    assert asked["fb_keep"].check([], "value") == []
    assert not any(question.writes for question in asked.values())
