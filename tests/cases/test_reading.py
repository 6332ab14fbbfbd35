"""What a film is once it is read; what is wrong with a broken one is in ``test_broken.py``."""

import pytest

from ias_widgets.cases import Condition, ContentErrors, Source, Touch, Variable, Way, read, read_film
from ias_widgets.errors import ContentError

from .made import when


def test_a_film_is_read_with_its_words_in_all_languages(folder):
    case = read_film(folder.path)
    kitchen = case.scenes["kitchen"]
    assert (case.id, case.start, case.review, case.languages) == ("tea", "kitchen", "draft", ("pl", "en"))
    assert list(case.scenes) == ["kitchen", "yard", "table", "garden", "home", "street"]
    assert kitchen.title == {"pl": "pl kitchen", "en": "en kitchen"}
    assert (kitchen.picture, kitchen.picture_alt["en"], kitchen.seconds) == ("kettle", "en kettle", 20)


def test_lines_say_who_speaks_and_when(folder):
    case = read_film(folder.path)
    assert case.people == {"ola": {"pl": "Ola", "en": "Ola"}}
    lines = case.scenes["kitchen"].shots[0].lines
    assert [(line.id, line.speaker, line.at) for line in lines] == [
        ("hello", "ola", None), ("hum", "", None), ("late", "ola", 12),
    ]  # fmt: skip
    assert lines[1].text == {"pl": "pl hum", "en": "en hum"}


def test_papers_have_words_in_all_languages_and_values_in_none(folder):
    bill = read_film(folder.path).scenes["kitchen"].shots[0].papers[0]
    assert (bill.id, bill.kind, bill.at, bill.title["en"]) == ("bill", "phone", 3, "en bill")
    assert [(row.id, row.label["pl"], row.value) for row in bill.rows] == [("sugar", "pl sugar", "4,00")]
    assert (bill.total.label["en"], bill.total.value) == ("en total", "4,00")


def test_a_sign_takes_from_the_catalogue_what_that_knows(folder):
    case = read_film(folder.path)
    steam, lid, spoon = case.scenes["kitchen"].signs
    assert (steam.indicator, steam.strength, steam.window, steam.shot) == ("fear", "weak", (2, 9), "door")
    assert (lid.strength, lid.mark) == ("strong", "S~")
    assert set(lid.sources) <= case.sources.keys()
    assert (spoon.indicator, spoon.strength, spoon.mark, spoon.sources) == ("", "strong", "S~", ("own_book",))
    decoy = case.scenes["kitchen"].decoys[0]
    assert (decoy.shot, decoy.why["en"]) == ("door", "en cats are cats")


def test_a_film_holds_the_sources_it_cites_and_no_others(folder):
    case = read_film(folder.path)
    assert case.sources["own_book"] == Source(title="A book about tea", year=2020, url="https://tea.example/book")
    signs = {key for scene in case.scenes.values() for sign in scene.signs for key in sign.sources}
    assert case.sources.keys() == signs | {"own_book", "mass"}


def test_variables_conditions_and_ways_are_read(folder):
    case = read_film(folder.path)
    assert case.variables == {
        "hot": Variable(start=False), "leaf": Variable(start="none", values=("none", "green", "black")),
    }  # fmt: skip
    drink, bread, more = case.scenes["table"].decision.choices
    assert drink.when == when(hot=True)
    assert more.when == Condition(any=({"leaf": ("none", "black")}, {"hot": (False,)}))
    assert bread.to == (Way(scene="garden", when=when(leaf="green")), Way(scene="home"))
    assert case.scenes["yard"].to == (Way(scene="table"),)
    assert case.scenes["table"].shots[1].when == when(hot=True)


def test_a_decision_is_read_with_what_follows_a_choice(folder):
    decision = read_film(folder.path).scenes["kitchen"].decision
    boil, wait = decision.choices
    assert (decision.agency, decision.deep, decision.rule, decision.notes["pl"]) == (
        "police",
        True,
        "most",
        "pl keep calm",
    )
    assert [(asked.id, asked.agency) for asked in decision.talk] == [("first", ""), ("second", "border_guard")]
    assert (boil.to, boil.effects, boil.when) == ((Way(scene="table"),), {"hot": True, "leaf": "green"}, None)
    assert (boil.feedback.mark, boil.feedback.sources) == ("K", ("own_book", "mass"))
    assert boil.feedback.concerns == {
        "safety": Touch(how="helps", words={"pl": "pl careful", "en": "en careful"}),
        "evidence": Touch(how="mixed", words={"pl": "pl steam", "en": "en steam"}),
    }
    assert (wait.feedback.sources, wait.feedback.concerns) == (("mass",), {})
    second = read_film(folder.path).scenes["table"].decision
    assert (second.rule, second.deep, second.notes) == ("agency", False, {})


def test_the_talk_after_an_ending_asks_all_or_one_agency(folder):
    talk = read_film(folder.path).talk
    assert [(asked.id, asked.agency, asked.text["en"]) for asked in talk] == [
        ("cups", "", "en how many cups?"), ("water", "police", "en whose water?"),
    ]  # fmt: skip


def test_the_place_of_each_part_and_of_each_text_is_known(folder):
    places = read(folder.path).places

    def at(words: str, name: str = "film.yaml") -> str:
        return f"{folder.path / name}:{folder.line(words, name)}"

    assert places["scenes.kitchen.decision.choices.boil"] == at("boil:\n          to: table")
    assert places["scenes.kitchen.decision.agency"] == at("agency: police")
    assert places["scenes.garden.to.2"] == at("- {scene: street}")
    assert places["en:scenes.yard.title"] == at("title: en yard", "texts/en.yaml")


def test_a_reading_says_which_original_line_each_translation_is_of(folder):
    translates = read(folder.path).translates
    assert translates.keys() == {"en"}
    assert len(translates["en"]) == 78


def faults(folder) -> list[ContentError]:
    with pytest.raises(ContentErrors) as caught:
        read_film(folder.path)
    return list(caught.value.errors)


def test_notes_may_be_left_out_but_only_in_all_languages_at_once(folder):
    folder.replace("      notes: en keep calm\n", "", "texts/en.yaml")
    [fault] = read(folder.path).faults
    assert (fault.code, 'the en text "scenes.kitchen.decision.notes"' in fault.expected) == ("missing-text", True)
    folder.replace("      notes: pl keep calm\n", "", "texts/pl.yaml")
    assert read_film(folder.path).scenes["kitchen"].decision.notes == {}


def test_a_film_whose_translation_lacks_lines_can_be_played_all_the_same(folder):
    folder.replace("    title: en yard\n", "", "texts/en.yaml")
    assert read_film(folder.path).scenes["yard"].title == {"pl": "pl yard"}


def test_all_faults_are_reported_at_once_in_the_order_of_their_lines(folder):
    lines = [
        folder.replace("start: kitchen", "start: kitchn"),
        folder.replace("seconds: 20", "seconds: long"),
        folder.replace("rule: agency", "rule: agancy"),
    ]
    folder.replace("about: pl about", "abuot: pl about", "texts/pl.yaml")
    found = faults(folder)
    film = str(folder.path / "film.yaml")
    assert [one.where for one in found if film in one.where] == [f"{film}:{line}" for line in lines]
    assert len(found) == 4
    with pytest.raises(ContentErrors) as caught:
        read_film(folder.path)
    assert str(caught.value).count("\n") == 3
    assert isinstance(caught.value, ContentError)


def test_a_fault_of_the_film_does_not_make_the_texts_of_the_part_superfluous(folder):
    folder.replace("    decoys:\n", "    decoy:\n")
    assert [fault.found for fault in faults(folder)] == ['"decoy"']


def test_an_anchor_that_holds_itself_is_refused_because_it_could_run_forever(folder):
    folder.replace("  yard:\n    shots:", "  yard: &yard\n    more: *yard\n    shots:")
    assert [fault.found for fault in faults(folder)] == ["an alias"]


@pytest.mark.parametrize(
    "deep", ["[" * 100_000, "[" * 900 + "]" * 900, "".join(f"{' ' * at}a:\n" for at in range(900))]
)
def test_a_file_that_is_nested_without_end_is_refused_before_it_breaks_anything(folder, deep):
    folder.write("film.yaml", deep)
    [fault] = faults(folder)
    assert (fault.expected, fault.mend) == ("at most 64 levels of indentation", "close its brackets, or indent less")


def test_a_file_that_may_not_be_read_is_a_fault_of_the_film(folder, monkeypatch):
    def locked(path, *_, **__):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(type(folder.path), "read_text", locked)
    [fault] = faults(folder)
    assert (fault.expected, fault.found) == ("a file that can be read", "Permission denied")


def test_a_picture_with_a_name_longer_than_any_file_has_is_a_fault_like_others(folder):
    folder.replace("picture: kettle", f"picture: {'k' * 300}")
    assert [fault.mend for fault in faults(folder)] == ["known: kettle"]


def test_a_key_that_is_not_known_is_told_with_each_known_one_once(folder):
    folder.replace("    picture: kettle\n", "    picture: kettle\n    <<: {}\n")
    assert faults(folder)[0].mend == "known: decision, decoys, ending, picture, shots, signs, to, video"


@pytest.mark.parametrize("content", ["", "- a\n- b\n", "just words\n"])
def test_a_file_that_holds_no_film_is_refused(folder, content):
    folder.write("film.yaml", content)
    assert all(fault.mend for fault in faults(folder))


def test_a_folder_without_a_film_is_refused(tmp_path):
    with pytest.raises(ContentErrors, match="a film is a folder with a"):
        read_film(tmp_path)


@pytest.mark.parametrize(("text", "kept"), [("a\n  b", "a b"), ("8\u00a0289,60\u00a0zł", "8\u00a0289,60\u00a0zł")])
def test_line_breaks_in_a_text_are_spaces_and_hard_spaces_stay(folder, text, kept):
    folder.replace("about: en about", f"about: >-\n  {text}", "texts/en.yaml")
    assert read_film(folder.path).about["en"] == kept
