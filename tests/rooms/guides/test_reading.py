"""A guide as text becomes the steps of an agenda; whatever is wrong with it is told with file, line and mend."""

import pytest

from ias_widgets.errors import ContentError
from ias_widgets.questions import Question, kind, kinds, question_from
from ias_widgets.rooms import BoardStep, BreakStep, DiscussionStep, FilmStep, QuestionStep, step_from
from ias_widgets.rooms.guides import Span, examine_guide, is_guide, read_guide
from tests.rooms.guides.made import ENGLISH, POLISH, changed


@pytest.fixture(scope="module")
def guide():
    return read_guide(changed())


def test_a_guide_is_told_by_its_front_matter():
    assert is_guide(POLISH)
    assert is_guide("\ufeff" + ENGLISH)
    assert not is_guide("# Leading a room\n\nid: none\n")


def test_what_stands_above_the_first_step_is_about_the_day(guide):
    assert (guide.id, guide.languages, guide.minutes) == ("small_day", ("pl", "en"), 100)
    assert guide.title == {"pl": "Mały dzień", "en": "A small day"}
    assert guide.span == Span(120, 540)
    assert guide.words["pl"] == "**Po co.** Żeby było widać, jak to działa."


def test_every_step_is_one_of_an_agenda_in_both_languages(guide):
    steps = [step_from(step.data) for step in guide.steps]
    assert [type(step) for step in steps] == [DiscussionStep, QuestionStep, FilmStep, BreakStep, BoardStep]
    assert [step.minutes for step in steps] == [15, 10, 45, 10, 20]
    assert all(set(step.title) == {"pl", "en"} for step in steps)
    welcome, _, film, _, seen = steps
    assert welcome.questions == ({"pl": "Bez nazwisk.", "en": "No names."},)
    assert film.film == "chosen"
    assert (seen.collects, seen.votes, seen.groups[1].name) == ("notes", 2, {"pl": "Zabrakło", "en": "Missing"})


def test_a_question_has_its_words_in_plain_letters_and_its_choices_by_id(guide):
    question = question_from(guide.steps[1].data["question"])
    assert question.prompt == {"pl": "Od czego zaczynasz jutro rano?", "en": "Where do you begin tomorrow?"}
    assert [choice.id for choice in question.choices] == ["apart", "papers", "place"]
    assert question.choices[0].text["pl"] == "Rozmowa osobno, w cztery oczy"
    assert question.choices[0].label == {"pl": "Osobno", "en": "Apart"}
    assert (question.k, question.short["en"]) == (5, "First")


def test_the_guides_words_and_what_is_needed_stand_in_the_notes(guide):
    welcome, first, film, pause, _ = guide.steps
    assert welcome.data["notes"] == {"pl": "**Potrzebne:** plansza\n\n**Powiedz.** „Dzień dobry”."}
    assert first.words == {"pl": "Nikogo nie poprawiaj.", "en": "Correct nobody."}
    assert film.data["notes"] == {"pl": "Przyciemnij światło."}
    assert "notes" not in pause.data


def test_choices_without_ids_are_lettered():
    texts = {
        "g.pl.md": POLISH.replace("[apart] ", "")
        .replace("[papers] ", "")
        .replace("[place] ", "")
        .replace(" · *Osobno*", "")
    }
    question = question_from(read_guide(texts).steps[1].data["question"])
    assert [choice.id for choice in question.choices] == ["a", "b", "c"]


def test_steps_of_a_procedure_get_ids_that_do_not_tell_their_order():
    texts = {"g.pl.md": changed(pl=("question: ranking", "question: procedure"))["small_day.pl.md"]}
    bare = (
        texts["g.pl.md"]
        .replace("[apart] ", "")
        .replace("[papers] ", "")
        .replace("[place] ", "")
        .replace(" · *Osobno*", "")
    )
    made = question_from(read_guide({"g.pl.md": bare}).steps[1].data["question"])
    assert not {"a", "b", "c"} & {step.id for step in made.steps}


def test_values_have_the_types_of_their_fields():
    settings = """\
> question: concordance · 5 min · id: news · k: 6
> - hypothesis: Praca przymusowa: jest
> - news: Paszport · przy sobie
> - panel: -2=1, −1: 2, 0=3

**Bardziej czy mniej?**
"""
    told = POLISH[: POLISH.index("## Powitanie")] + "## Wiadomość\n" + settings
    made = question_from(read_guide({"g.pl.md": told}).steps[0].data["question"])
    assert made.panel == {"-2": 1, "-1": 2, "0": 3}
    assert (made.hypothesis["pl"], made.news["pl"], made.k) == ("Praca przymusowa: jest", "Paszport · przy sobie", 6)


def test_a_list_below_a_setting_is_a_list_of_things_with_settings_of_their_own():
    settings = """\
> question: place · 5 min · id: where
> - picture: film:night_shift/gate
> - areas:
>   - [mug] Kubek
>     - box: 0.5, 0.5, 0.2, 0.2

**Gdzie jest oznaka?**
"""
    told = POLISH[: POLISH.index("## Powitanie")] + "## Miejsce\n" + settings
    (area,) = question_from(read_guide({"g.pl.md": told}).steps[0].data["question"]).areas
    assert (area.id, area.name, tuple(area.box)) == ("mug", {"pl": "Kubek"}, (0.5, 0.5, 0.2, 0.2))


def test_a_kind_from_elsewhere_is_written_like_any_other(monkeypatch):
    monkeypatch.setattr("ias_widgets.questions.base._KINDS", dict(kinds()))

    @kind("colour")
    class Colour(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
        shade: str = "pale"
        bright: bool = False

    texts = changed(
        pl=("break · 10 min · id: pause", "question: colour · 10 min · id: pause · shade: deep · bright: yes")
    )
    texts = {
        "g.pl.md": texts["small_day.pl.md"].replace(
            "id: pause · shade: deep · bright: yes\n", "id: pause · shade: deep · bright: yes\n\n**Jaki?**\n"
        )
    }
    made = next(step.data["question"] for step in read_guide(texts).steps if step.id == "pause")
    assert (made["shade"], made["bright"]) == ("deep", True)


WRONG = {
    "no front matter": ({"pl": ("---\n", "")}, "pl: id: small_day", "front matter", "begin with"),
    "an unknown key": ({"pl": ("about:", "abuot:")}, "pl: abuot: Rozmowa, pytanie i tablica.", "abuot", 'did you mean "about"'),
    "a key twice": ({"pl": ("about:", "title:")}, "pl: title: Rozmowa, pytanie i tablica.", "title", "only once"),
    "a missing key": ({"en": ("about: A talk, a question and a board.\n", "")}, "en: ---", "about", "write it"),
    "an id that is none": ({"pl": ("id: small_day", "id: Mały")}, "pl: id: Mały", "Mały", "small letters"),
    "no language": ({"en": ("language: en", "language: English")}, "en: language: English", "English", "uk"),
    "another guide": ({"en": ("id: small_day", "id: other")}, "en: id: other", "other", "small_day.pl.md"),
    "a language twice": ({"en": ("language: en", "language: pl")}, "en: language: pl", "one file", "change one"),
    "a strange original": ({"en": ("original: pl", "original: uk")}, "en: original: uk", "uk", "pl"),
    "no duration": ({"pl": ("9:00–11:00", "all day")}, "pl: duration: all day", "all day", "9:30–15:30"),
    "more than the day": ({"pl": ("9:00–11:00", "9:00–10:30")}, "pl: duration: 9:00–10:30", "100", "shorten"),
    "no settings": ({"pl": ("> break · 10 min · id: pause\n", "")}, "pl: ## Przerwa", "settings", "###"),
    "a second title": ({"pl": ("## Przerwa", "# Przerwa")}, "pl: # Przerwa", "one # heading", "##"),
    "a list in settings": ({"pl": ("> - materials: plansza", "> - plansza")}, "pl: > - plansza", "plansza", "name: value"),
    "an unknown step": ({"pl": ("> break", "> braek")}, "pl: > braek · 10 min · id: pause", "braek", 'did you mean "break"'),
    "an unknown kind": ({"pl": ("question: ranking", "question: rankng")}, "pl: > question: rankng · 10 min · id: first_call", "rankng", 'did you mean "ranking"'),
    "no kind": ({"pl": ("question: ranking", "question:")}, "pl: > question: · 10 min · id: first_calls · k:", "a kind of question", "ranking"),
    "no id": ({"pl": (" · id: pause", "")}, "pl: > break · 10 min", "an id of the step", "id: first_calls"),
    "an id with a capital": ({"pl": ("id: pause", "id: Pause")}, "pl: > break · 10 min · id: Pause", "Pause", "small letters"),
    "an id twice": ({"pl": ("id: pause", "id: welcome")}, "pl: > break · 10 min · id: welcome", "as in line 13", "rename"),
    "minutes twice": ({"pl": ("10 min · id: pause", "10 min · 5 min · id: pause")}, "pl: > break · 10 min · 5 min · id: pause", "minutes once", "leave"),
    "too many minutes": ({"pl": ("45 min", "900 min")}, "pl: > film: chosen · 900 min · id: film", "1 to 600", "split"),
    "a setting twice": ({"pl": (" · k: 5", " · k: 5 · k: 6")}, "pl: > question: ranking · 10 min · id: first_cal", "twice", "leave"),
    "no setting": ({"pl": (" · k: 5", " · five")}, "pl: > question: ranking · 10 min · id: first_cal", "five", "name: value"),
    "an unknown setting": ({"pl": (" · k: 5", " · tpo: 2")}, "pl: > question: ranking · 10 min · id: first_cal", "tpo", 'did you mean "top"'),
    "no number": ({"pl": ("k: 5", "k: five")}, "pl: > question: ranking · 10 min · id: first_cal", "a number", "digits"),
    "no whole number": ({"pl": ("k: 5", "k: 5,5")}, "pl: > question: ranking · 10 min · id: first_cal", "a whole number", "digits"),
    "a number too small": ({"pl": ("k: 5", "k: 2")}, "pl: > question: ranking · 10 min · id: first_cal", ">= 3", "change"),
    "none of some words": ({"pl": ("board: notes", "board: noets")}, "pl: > board: noets · 20 min · id: seen | votes:", "noets", "notes"),
    "what the kind refuses": ({"pl": ("k: 5", "top: 9")}, "pl: > question: ranking · 10 min · id: first_cal", "top: 1 to 3", ""),
    "no prompt": ({"pl": ("**Co pomogło?**", "Co pomogło?")}, "pl: > board: notes · 20 min · id: seen | votes:", "in bold", "asterisks"),
    "an id of a choice": ({"pl": ("[papers]", "[Papers!]")}, "pl: - [Papers!] Dokumenty", "Papers!", "small letters"),
    "a choice twice": ({"pl": ("[papers]", "[apart]")}, "pl: - [apart] Rozmowa osobno, w cztery oczy · *O", "twice", "small letters"),
    "an empty choice": ({"pl": ("[papers] Dokumenty", "[papers]")}, "pl: - [papers]", "words in each line", "write"),
    "a long choice": ({"pl": ("Dokumenty", "D" * 91)}, "pl: - [papers] DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD", "90 characters", "shorter"),
    "a long short form": ({"pl": ("*Osobno*", f"*{'o' * 33}*")}, "pl: - [apart] Rozmowa osobno, w cztery oczy · *o", "at most 32", "shorter"),
    "a short form of a group": ({"pl": ("[worked] Pomogło", "[worked] Pomogło · *Tak*")}, "pl: - [worked] Pomogło · *Tak*", "without a short form", "away"),
    "a missing step": ({"en": ("## Break\n> id: pause\n", "")}, "en: ---", "id: pause", "translate it from small_day.pl.md"),
    "a step too many": ({"en": ("id: pause", "id: pauze")}, "en: > id: pauze", "pauze", 'did you mean "pause"'),
    "another order": ({"en": ("## Film\n> id: film\n\n## Break\n> id: pause\n", "## Break\n> id: pause\n\n## Film\n> id: film\n")}, "en: ## Break", "order", "move"),
    "other choices": ({"en": ("[papers]", "[documents]")}, "en: - [apart] A talk apart, the two of you · *Ap", "apart, papers, place", "say it as small_day.pl.md"),
    "a choice less": ({"en": ("- [papers] Documents\n", "")}, "en: - [apart] A talk apart, the two of you · *Ap", "apart, place", "small_day.pl.md"),
    "another kind": ({"en": ("question: ranking", "question: several")}, "en: > question: several · 10 min · id: first_cal", "ranking", "say the same"),
    "another setting": ({"en": ("10 min · id: first_calls", "10 min · id: first_calls · k: 4")}, "en: > question: ranking", "k: 5", "say it as small_day.pl.md"),
    "a setting of its own": ({"en": ("id: first_calls", "id: first_calls · top: 2")}, "en: > question: ranking · 10 min · id: first_cal", "top", "take it away"),
    "other minutes": ({"en": ("10 min", "12 min")}, "en: > question: ranking · 12 min · id: first_cal", "12 min", "say the same"),
    "no translation": ({"en": ("> - short: First\n", "")}, "en: > question: ranking", "short", "translate it from small_day.pl.md"),
    "no prompt there": ({"en": ("**What helped?**", "What helped?")}, "en: > board: notes · id: seen", "in bold", "asterisks"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", list(WRONG))
def test_a_mistake_is_told_once_with_its_line_and_its_mend(wrong):
    change, place, said, mend = WRONG[wrong]
    texts = changed(**change)
    _, problems = examine_guide(texts)
    language, _, begins = place.partition(": ")
    lines = texts[f"small_day.{language}.md"].splitlines()
    here = [f"small_day.{language}.md:{number}" for number, line in enumerate(lines, 1) if line.startswith(begins)]
    (problem,) = (one for one in problems if said in f"{one.expected} {one.found}")
    assert problem.where in here
    assert mend in problem.mend
    assert len(problems) <= 2


def test_a_field_that_a_kind_cannot_do_without_is_named():
    texts = changed(
        pl=("question: ranking · 10 min · id: first_calls · k: 5", "question: keyed · 10 min · id: first_calls")
    )
    _, (problem,) = examine_guide({"g.pl.md": texts["small_day.pl.md"]})
    assert (problem.where, problem.found) == ("g.pl.md:24", "none")
    assert problem.expected.startswith("right")


def test_a_list_where_nothing_can_be_listed_is_a_mistake():
    texts = changed(
        pl=("question: ranking · 10 min · id: first_calls · k: 5", "question: scale · 10 min · id: first_calls")
    )
    _, problems = examine_guide({"g.pl.md": texts["small_day.pl.md"]})
    assert [problem.where for problem in problems] == ["g.pl.md:30"]
    assert "without a list" in problems[0].expected


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines():
    texts = changed(pl=("> break", "> braek"))
    texts["small_day.pl.md"] = texts["small_day.pl.md"].replace("k: 5", "k: x")
    with pytest.raises(ContentError) as told:
        read_guide(texts)
    assert str(told.value).count("\n") == 1
    assert str(told.value).index("pl.md:24") < str(told.value).index("pl.md:42")


def test_a_guide_without_steps_says_how_one_is_written():
    _, problems = examine_guide({"g.pl.md": POLISH[: POLISH.index("## Powitanie")]})
    assert "##" in problems[0].expected


def test_no_file_is_no_guide():
    guide, problems = examine_guide({})
    assert guide is None
    assert problems == []
