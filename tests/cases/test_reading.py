import pytest

from ias_widgets.cases import Condition, ContentErrors, Variable, read_film, read_with_places
from ias_widgets.errors import ContentError


def test_a_film_is_read_with_its_words_in_all_languages(folder):
    case = read_film(folder.path)
    kitchen = case.scenes["kitchen"]
    assert (case.id, case.start, case.review, case.languages) == ("tea", "kitchen", "draft", ("pl", "en"))
    assert list(case.scenes) == ["kitchen", "yard", "table", "home"]
    assert kitchen.title == {"pl": "pl kitchen", "en": "en kitchen"}
    assert (kitchen.picture, kitchen.picture_alt["en"], kitchen.seconds) == ("kettle", "en kettle", 20)
    hello, hum = kitchen.shots[0].lines
    assert (hello.speaker["pl"], hello.text["pl"], hum.speaker, hum.text["en"]) == ("Ola", "pl hello", {}, "en hum")
    bill = kitchen.shots[0].papers[0]
    assert bill.rows == (({"pl": "pl sugar", "en": "en sugar"}, "4,00"),)
    assert bill.total == ({"pl": "pl total", "en": "en total"}, "4,00")


def test_signs_decoys_and_variables_are_read(folder):
    case = read_film(folder.path)
    sign, decoy = case.scenes["kitchen"].signs[0], case.scenes["kitchen"].decoys[0]
    assert (sign.window, sign.strength, sign.mark, sign.source) == ((2, 9), "strong", "S~", "A book about tea, 2020")
    assert decoy.why["en"] == "en cats are cats"
    assert case.variables == {"hot": Variable(start=False), "leaf": Variable(start="none", values=("none", "green"))}


def test_a_decision_is_read_with_what_follows_a_choice(folder):
    decision = read_film(folder.path).scenes["kitchen"].decision
    boil, wait = decision.choices
    assert (decision.agency, decision.deep, decision.rule, decision.notes["pl"]) == (
        "cook",
        True,
        "most",
        "pl keep calm",
    )
    assert decision.talk == ({"pl": "pl who likes tea?", "en": "en who likes tea?"},)
    assert (boil.to, boil.effects, boil.when) == ("table", {"hot": True, "leaf": "green"}, None)
    assert (boil.feedback.mark, list(boil.feedback.concerns)) == ("K", ["safety", "evidence"])
    assert wait.feedback.source == "A book about tea, 2020"
    second = read_film(folder.path).scenes["table"].decision
    assert (second.rule, second.deep, second.notes) == ("agency", False, {})
    assert second.choices[0].when == Condition(all={"hot": True})


def test_the_place_of_each_part_is_known(folder):
    _, places = read_with_places(folder.path)
    line = folder.replace("boil:\n          to: table", "boil:\n          to: table")
    assert places["scenes.kitchen.decision.choices.boil"] == f"{folder.path / 'film.yaml'}:{line}"


def faults(folder) -> list[ContentError]:
    with pytest.raises(ContentErrors) as caught:
        read_film(folder.path)
    return list(caught.value.errors)


def only_fault(folder) -> ContentError:
    found = faults(folder)
    assert len(found) == 1, [str(error) for error in found]
    return found[0]


FAULTS = [
    # what stands there, what is written instead, lines below its beginning, what the message must say
    ("start: kitchen", "start: kitchn", 0, "a scene of this film", '"kitchn"', 'did you mean "kitchen"?'),
    ("to: yard", "to: yrad", 0, "a scene of this film", '"yrad"', 'did you mean "yard"?'),
    ("    to: table\n  table", "    to: tabel\n  table", 0, "a scene of this film", '"tabel"', 'did you mean "table"?'),
    ("review: draft", "review: finished", 0, "one of draft, signed", '"finished"', "known: draft, signed"),
    ("start: none", "start: black", 0, "one of none, green", '"black"', ""),
    ("hello: ola", "hello: ula", 0, "people", '"ula"', 'did you mean "ola"?'),
    ("picture: kettle", "picture: kettel", 0, "a picture", '"kettel"', 'did you mean "kettle"?'),
    ("seconds: 20", "seconds: long", 0, 'a number above 0 as "seconds"', '"long"', ""),
    ("seconds: 20", "seconds: 0", 0, 'a number above 0 as "seconds"', "the number 0", ""),
    ("seconds: 20", "seconds: true", 0, 'a number above 0 as "seconds"', "true", ""),
    ("seconds: 20", "secnds: 20", 0, "a key of scenes.kitchen.shots.door", '"secnds"', 'did you mean "seconds"?'),
    ("        seconds: 20\n", "", -1, '"seconds" (a number)', "nothing", 'add "seconds: …"'),
    ("window: [2, 9]", "window: [2]", 0, 'two numbers as "window"', "a list", "[from, to]"),
    ("strength: strong", "strength: strang", 0, "one of strong, medium, weak", '"strang"', 'did you mean "strong"?'),
    ("mark: S~", "mark: X", 0, "one of S, S~, K", '"X"', "known: K, S, S~"),
    ("source: book, mark: S~", "source: bok, mark: S~", 0, "a key of sources", '"bok"', 'did you mean "book"?'),
    ("deep: true", "deep: deep", 0, "true or false", '"deep"', ""),
    ("rule: agency", "rule: agancy", 0, "one of most", '"agancy"', 'did you mean "agency"?'),
    ("when: {hot: true}", "when: {hat: true}", 0, "a variable of this film", '"hat"', 'did you mean "hot"?'),
    ("leaf: green}", "leaf: blue}", 0, "a value of leaf: none, green", '"blue"', ""),
    ("when: {hot: true}", "when: {hot: warm}", 0, "a value of hot: true, false", '"warm"', ""),
    ("concerns: [safety, evidence]", "concerns: [safty]", 0, "one of safety", '"safty"', 'did you mean "safety"?'),
    ("swing: {seconds: 10}", "swing: 10", 0, "keys and values", "the number 10", "indent them below it"),
    ("id: tea", "id: Green Tea", 0, "an id of small letters", '"Green Tea"', ""),
    (
        "    to: table\n  table",
        "    to: table\n    ending: {concerns: []}\n  table",
        -3,
        "one of decision",
        "to and ending",
        "",
    ),
]


@pytest.mark.parametrize(("old", "new", "below", "expected", "found", "mend"), FAULTS)
def test_a_fault_is_reported_at_its_line_with_its_mend(folder, old, new, below, expected, found, mend):  # noqa: PLR0917
    line = folder.replace(old, new) + below
    fault = next(fault for fault in faults(folder) if not fault.where.endswith((".yaml:1",)) or line == 1)
    assert fault.where == f"{folder.path / 'film.yaml'}:{line}", [str(one) for one in faults(folder)]
    assert expected in fault.expected
    assert found in fault.found
    assert mend in fault.mend


def test_two_parts_of_one_name_are_reported_with_the_first_line(folder):
    line = folder.replace("  yard:\n", "  kitchen:\n")
    first = folder.replace("  kitchen:\n    picture", "  kitchen:\n    picture")
    fault = next(fault for fault in faults(folder) if fault.expected == "each key once")
    assert fault.where.endswith(f"film.yaml:{line}")
    assert fault.mend == f"it stands in line {first} already"


def test_a_decision_with_one_choice_is_refused(folder):
    folder.replace("        wait:\n          to: yard\n          source: book\n          mark: S\n", "")
    assert any(fault.expected == "two to six choices" and fault.found == "1" for fault in faults(folder))


def test_a_missing_translation_is_reported_in_its_language_where_it_belongs(folder):
    line = folder.replace("    title: en yard\n", "", "texts/en.yaml") - 1
    fault = only_fault(folder)
    assert fault.where == f"{folder.path / 'texts' / 'en.yaml'}:{line}"
    assert 'the en text "scenes.yard.title"' in fault.expected
    assert fault.found == "nothing"


def test_a_misspelt_text_is_reported_once_with_what_was_meant(folder):
    line = folder.replace("    title: pl yard\n", "    titel: pl yard\n", "texts/pl.yaml")
    fault = only_fault(folder)
    assert fault.where.endswith(f"pl.yaml:{line}")
    assert fault.mend == 'did you mean "scenes.yard.title"?'


def test_a_text_that_nothing_uses_is_reported(folder):
    folder.replace("about: en about\n", "about: en about\nsubtitle: en more\n", "texts/en.yaml")
    assert only_fault(folder).found == '"subtitle"'


@pytest.mark.parametrize("empty", ["", " 12", " ''", " []"])
def test_a_text_that_is_no_words_is_reported(folder, empty):
    line = folder.replace("about: en about", f"about:{empty}", "texts/en.yaml")
    fault = only_fault(folder)
    assert (fault.where.endswith(f"en.yaml:{line}"), fault.mend) == (True, "put them in quotes")


def test_notes_may_be_left_out_but_only_in_all_languages_at_once(folder):
    folder.replace("      notes: en keep calm\n", "", "texts/en.yaml")
    assert 'the en text "scenes.kitchen.decision.notes"' in only_fault(folder).expected
    folder.replace("      notes: pl keep calm\n", "", "texts/pl.yaml")
    assert read_film(folder.path).scenes["kitchen"].decision.notes == {}


def test_a_language_without_texts_is_reported(folder):
    folder.replace("languages: [pl, en]", "languages: [pl, en, uk]")
    fault = only_fault(folder)
    assert fault.where == f"{folder.path / 'texts' / 'uk.yaml'}:1"
    assert fault.found == "nothing"


def test_all_faults_are_reported_at_once(folder):
    folder.replace("start: kitchen", "start: kitchn")
    folder.replace("seconds: 20", "seconds: long")
    folder.replace("about: en about", "abuot: en about", "texts/en.yaml")
    with pytest.raises(ContentErrors) as caught:
        read_film(folder.path)
    assert len(caught.value.errors) == 3
    assert str(caught.value).count("\n") == 2
    assert isinstance(caught.value, ContentError)


def test_broken_yaml_is_reported_at_its_line(folder):
    line = folder.replace("people: [ola]", "people: [ola")
    found = faults(folder)
    assert found[0].expected == "YAML"
    assert int(found[0].where.rpartition(":")[2]) in (line, line + 1)


def test_an_alias_is_refused_because_it_could_run_forever(folder):
    folder.replace("  yard:\n    shots:", "  yard: &yard\n    more: *yard\n    shots:")
    assert any(fault.found == "an alias" for fault in faults(folder))


@pytest.mark.parametrize("content", ["", "- a\n- b\n", "just words\n"])
def test_a_file_that_holds_no_film_is_refused(folder, content):
    folder.write("film.yaml", content)
    assert faults(folder)


def test_a_file_that_is_no_utf8_is_refused(folder):
    (folder.path / "texts" / "pl.yaml").write_bytes("title: zażółć".encode("cp1250"))
    assert any(fault.expected == "text in UTF-8" for fault in faults(folder))


def test_a_folder_without_a_film_is_refused(tmp_path):
    with pytest.raises(ContentErrors, match="a film is a folder with a"):
        read_film(tmp_path)
