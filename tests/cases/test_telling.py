"""A walk as a script: what somebody reads who wants to know whether a film rings true."""

import msgspec
import pytest

from ias_widgets.cases import begin, choose, new_film, read_film, tell
from ias_widgets.cases.telling import WIDTH
from ias_widgets.errors import ContentError


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    folder = tmp_path_factory.mktemp("film") / "car_wash"
    new_film(folder, ("en", "pl", "uk"))
    return read_film(folder)


def test_a_walk_is_told_from_its_title_to_the_closing_questions(case):
    script = tell(case, ["aside", "call"])
    told = [
        "THE CAR WASH",
        "It shows no violence.",
        "Draft: no practitioner has signed it yet.",
        "1. The car wash  (bay, 0:00–0:36 min)",
        "[A car wash by the road out of town, rain.",
        "LENA: Aren’t you cold?",
        "| Still to pay          2 050,00 zł |",
        "* A debt that grows faster than it can be worked off (a strong sign)",
        "* Wet trainers – Being poor and having bad shoes proves nothing.",
        "DECISION 1 – POLICE",
        "> aside: Ask Tomek over to the bench",
        "- here: Ask about the sheet at once",
        "Taken: Away from the boss",
        "What happened: The boss stayed at the till",
        "Why: Tomek speaks differently",
        "Rule: Somebody who may be a victim",
        "[S]",
        "Safety, helps and harms: Nobody heard the talk",
        "Evidence, harms: The sheet is no longer",
        "2. The bench  (bench, 0:36–1:06 min)",
        "(deep: the vote stays hidden",
        "For whoever leads: Each of these can be reasonable.",
        "* Police: Whom can one wake at this hour?",
        "(Nine in the evening. The padlock is new.)",
        "ENDING: A KEY OF HIS OWN",
        "Safety: Tomek sleeps where Bogdan will not find him.",
        "* Police: What will the patrol do that comes by tomorrow morning?",
    ]
    places = [script.find(words) for words in told]
    assert -1 not in places, told[places.index(-1)]
    assert places == sorted(places)


def test_only_what_is_shown_on_this_walk_is_told(case):
    alone, beside = tell(case, ["aside", "call"]), tell(case, ["here", "call"])
    assert "The boss keeps my ID card in the till" in alone
    assert "The boss holds the ID card" in alone
    assert "The boss keeps my ID card in the till" not in beside
    assert "The boss holds the ID card" not in beside
    assert "there’s a customer waiting" in beside


def test_who_somebody_is_is_said_once(case):
    people = {**case.people, "tomek": {"en": "Tomek Zając, who washes cars"}}
    script = tell(msgspec.structs.replace(case, people=people), ["aside", "call"], "en")
    assert script.count("TOMEK ZAJĄC, WHO WASHES CARS: That’s mine.") == 1
    assert script.count("WHO WASHES CARS") == 1
    assert "TOMEK ZAJĄC: In the container." in script


def test_a_rule_that_was_not_read_in_a_source_says_so(case):
    assert "[S~, to be checked]" in tell(case, ["aside", "fetch"])
    assert "to be checked" not in tell(case, ["aside", "call"])


def test_where_the_path_ends_before_the_film_the_open_choices_are_named(case):
    assert tell(case).endswith("The path ends here. Open: aside, here, later\n")
    script = tell(case, ["here"])
    assert script.endswith("The path ends here. Open: call, report\n")
    assert "- fetch: Walk to the till with Tomek for his ID card, now (not open on this walk)" in script
    assert "Taken: The card, now" not in script


def test_a_playthrough_is_told_like_the_path_it_took(case):
    assert tell(case, choose(case, begin(case), "later")) == tell(case, ["later"])


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (["asid"], 'scene bay: .*found "asid"; did you mean "aside"'),
        (["here", "fetch"], 'scene bench: .*found "fetch", which is not open on this walk; open: call, report'),
        (["later", "call"], 'after empty: expected no more choices: the film ends here, found "call"'),
    ],
)
def test_a_wrong_choice_is_refused_with_a_hint(case, path, said):
    with pytest.raises(ContentError, match=said):
        tell(case, path)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pl", ["MYJNIA", "DECYZJA 1 – POLICJA", "Wybrano: Na osobności", "Zasada: ", "ZAKOŃCZENIE: WŁASNY KLUCZ"]),
        ("uk", ["АВТОМИЙКА", "РІШЕННЯ 1 – ПОЛІЦІЯ", "Вибрано: Наодинці", "Правило: ", "ФІНАЛ: ВЛАСНИЙ КЛЮЧ"]),
    ],
)
def test_it_is_told_in_the_language_asked_for(case, language, words):
    script = tell(case, ["aside", "call"], language)
    assert [word for word in words if word not in script] == []


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_no_line_is_wider_than_a_page(case, language):
    assert max(map(len, tell(case, ["aside", "call"], language).splitlines())) <= WIDTH
