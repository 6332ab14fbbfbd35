"""A file of the item bank: what it becomes, and what is said where something is to be mended."""

import pytest

from ias_widgets.cases.tree import ContentErrors
from ias_widgets.errors import ContentError
from ias_widgets.rooms import step_from
from ias_widgets.rooms.item_bank import ItemBank
from ias_widgets.rooms.items import bank_from

SOURCES = {"rise": "RISE, on the use of indicators", "sea2": "Seafish, the ILO’s eleven indicators"}
TOPICS = "topics:\n  signs: {en: Signs}\n  calls: {en: Calls}\n"


def written(id_, pair, form, topic="signs", difficulty="easy"):
    return f"""
  - id: {id_}
    pair: {pair}
    form: {form}
    topic: {topic}
    difficulty: {difficulty}
    short: {{en: Passports {id_}}}
    prompt: {{en: "The manager keeps the passports. What now, {id_}?"}}
    choices:
      a: {{en: Ask each alone}}
      b: {{en: Take his word}}
      c: {{en: Arrest him}}
    right: a
    rationale: {{en: A sign prompts a closer look.}}
    sources: [rise, sea2]
    mark: S
"""


PAIR = TOPICS + "items:" + written("p1a", "p1", "a") + written("p1b", "p1", "b")


def read(text, known=None):
    return bank_from(text, "own.yaml", SOURCES, known)


def amiss(text, known=None):
    with pytest.raises(ContentErrors) as raised:
        read(text, known)
    return [str(error) for error in raised.value.errors]


@pytest.fixture
def bank():
    """Three pairs on signs, one on calls."""
    items = [written(f"s{number}{form}", f"s{number}", form) for number in (1, 2, 3) for form in "ab"]
    items += [written(f"c1{form}", "c1", form, topic="calls") for form in "ab"]
    return read(TOPICS + "items:" + "".join(items))


# ---- what it becomes ---------------------------------------------------------------------------


def test_an_item_is_a_keyed_question_whose_source_is_named_in_words(bank):
    item = bank["s1a"]
    assert (item.pair, item.form, item.sources, item.checked) == ("s1", "a", ("rise", "sea2"), True)
    assert item.question["source"] == "RISE, on the use of indicators; Seafish, the ILO’s eleven indicators"
    assert [choice["id"] for choice in item.question["choices"]] == ["a", "b", "c"]


def test_the_forms_of_a_test_are_parallel_and_topics_take_turns(bank):
    forms = bank.forms(3)
    assert [item["id"] for item in forms["a"]] == ["s1a", "c1a", "s2a"]
    assert [item["id"] for item in forms["b"]] == ["s1b", "c1b", "s2b"]
    assert bank.forms(3) == forms


def test_the_forms_are_what_a_sheet_step_takes(bank):
    step = step_from({"kind": "sheet", "id": "t", "title": {"en": "Test"}, "purpose": "before", "forms": bank.forms(2)})
    assert list(step.asked()["b"]) == ["s1b", "c1b"]


def test_topics_can_be_chosen_and_are_asked_in_the_order_given(bank):
    assert [item["id"] for item in bank.forms(2, ["calls", "signs"])["a"]] == ["c1a", "s1a"]
    assert [item["id"] for item in bank.forms(1, ["calls"])["a"]] == ["c1a"]


def test_a_topic_named_twice_is_asked_once(bank):
    assert bank.forms(1, ["calls", "calls"]) == bank.forms(1, ["calls"])


def test_more_items_than_there_are_is_an_error_that_says_how_many_there_are(bank):
    with pytest.raises(ContentError, match="1 to 1 items of a form, found 2; ask about more topics"):
        bank.forms(2, ["calls"])
    with pytest.raises(ContentError, match="1 to 4"):
        bank.forms(0)


def test_an_unknown_topic_or_item_is_answered_with_the_one_that_was_meant(bank):
    with pytest.raises(ContentError, match='did you mean "calls"'):
        bank.forms(1, ["cals"])
    with pytest.raises(ContentError, match='did you mean "c1a"'):
        bank["c1aa"]


def test_items_of_ones_own_stand_behind_those_there_are_and_may_use_their_topics(bank):
    own = read("items:" + written("o1a", "o1", "a", topic="calls") + written("o1b", "o1", "b", topic="calls"), bank)
    assert [item["id"] for item in bank.and_also(own).forms(2, ["calls"])["a"]] == ["c1a", "o1a"]


def test_a_file_may_name_sources_of_its_own():
    own = "sources: {house: 'Our house rules, 2026'}\n" + PAIR.replace("[rise, sea2]", "house")
    assert read(own)["p1a"].question["source"] == "Our house rules, 2026"


# ---- what is said where something is to be mended ----------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("right: a", "right: d", 'own.yaml:16: expected one of a, b, c as "right", found "d"'),
        ("mark: S\n", "mark: X\n", 'one of S, S~, K as "mark", found "X"'),
        ("form: a", "form: c", 'one of a, b as "form", found "c"'),
        ("topic: signs", "topic: sings", 'found "sings"; did you mean "signs"?'),
        ("difficulty: easy", "difficulty: simple", 'one of easy, medium, hard as "difficulty", found "simple"'),
        ("[rise, sea2]", "[rise, sea3]", 'found "sea3"; did you mean "sea2"?'),
        ("    rationale: {en: A sign prompts a closer look.}\n", "", '"rationale" (words by language) in p1a'),
        ("rationale: {en: A sign", "rationale: {pl: A sign", 'words in en as "p1a.rationale", found none; add "en: …"'),
        ("prompt:", "promt:", 'a key of p1a, found "promt"; did you mean "prompt"?'),
        ("Take his word", "Ask each alone", 'different choices, found "Ask each alone" twice in en'),
        ("Take his word", "x" * 91, "at most 90 characters, found 91; shorten it"),
        ("      c: {en: Arrest him}\n", "", "3 to 6 choices, found 2; add a plausible answer"),
        ("{en: Ask each alone}", "Ask each alone", 'words by language as "choices.a", found "Ask each alone"'),
        ("{en: Ask each alone}", "{en: 5}", "found the number 5"),
        ("{en: Ask each alone}", "{English: Ask}", 'a language, found "English"; write its code'),
        ("id: p1a", "id: P1 a", 'an id, found "P1 a"; use small letters'),
    ],
)
def test_what_is_wrong_in_an_item_is_said_with_its_place_and_its_mend(old, new, said):
    assert any(said in error for error in amiss(PAIR.replace(old, new, 1)))


def test_the_same_id_twice_is_told_with_the_line_of_the_first():
    assert amiss(PAIR.replace("id: p1b", "id: p1a")) == [
        'own.yaml:21: expected each id once, found "p1a", which is in line 5; give it another id'
    ]


def test_an_item_without_its_parallel_is_no_pair():
    (said,) = amiss(TOPICS + "items:" + written("p1a", "p1", "a"))
    assert 'expected an item a and an item b of pair "p1", found a; write the parallel item' in said


def test_two_items_of_one_form_are_no_pair():
    (said,) = amiss(PAIR.replace("form: b", "form: a"))
    assert "found a and a; give each its form, or its pair" in said


def test_parallel_items_are_about_the_same_thing_and_equally_difficult():
    text = TOPICS + "items:" + written("p1a", "p1", "a") + written("p1b", "p1", "b", "calls", "hard")
    assert [error.partition(": ")[2] for error in amiss(text)] == [
        'expected topic signs, as of p1a, found "calls"; parallel items have the same topic',
        'expected difficulty easy, as of p1a, found "hard"; parallel items have the same difficulty',
    ]


def test_all_that_is_wrong_is_told_at_once():
    assert len(amiss(PAIR.replace("right: a", "right: z").replace("mark: S\n", "mark: X\n"))) == 4


def test_ids_pairs_and_topics_of_the_bank_cannot_be_used_again():
    said = amiss(PAIR, read(PAIR))
    assert any('a topic that the bank has not, found "signs"' in error for error in said)
    assert any('found "p1a", which is in the bank already' in error for error in said)
    other = PAIR.replace("p1a", "q1a").replace("p1b", "q1b").partition("items:")[2]
    assert 'a pair that the bank has not, found "p1"' in amiss("items:" + other, read(PAIR))[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("items: [", "expected YAML"),
        ("items: 5", 'items as "items", found the number 5'),
        ("topics: {signs: {en: Signs}}", '"items" (a list of items)'),
        ("- id: p1a", "keys and values under the item bank, found a list"),
    ],
)
def test_a_file_that_is_no_bank_is_refused(text, said):
    assert any(said in error for error in amiss(text))


def test_an_empty_bank_has_no_pairs():
    assert ItemBank().pairs() == []
