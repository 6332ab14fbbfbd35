"""What stands on a room's one page: only what the room has seen, with small groups protected."""

import re
from random import Random

import msgspec
import pytest

from ias_widgets.phrases import SPOKEN
from ias_widgets.publishing.summary import summary_of
from ias_widgets.publishing.summary.asking import asked_of
from ias_widgets.publishing.summary.gathering import put_to
from ias_widgets.publishing.summary.measuring import divided
from ias_widgets.publishing.summary.model import Group
from ias_widgets.publishing.summary.saying import Saying
from ias_widgets.questions.number import NumberQuestion
from ias_widgets.questions.scale import AgreementScale
from ias_widgets.rooms import Occasion, question_step
from ias_widgets.rooms.commands import (
    AskAgain,
    Back,
    CloseRound,
    CountHands,
    CountPresent,
    EndRoom,
    GoTo,
    Hide,
    MarkSign,
    Next,
    OpenRound,
    Reveal,
    SetRule,
    ShowSigns,
    TakeBranch,
)
from tests.questions.asked import ASKED
from tests.rooms.filled import KEY, fill_in, training
from tests.rooms.made import SIGN, Evening, confidence, said, small_agenda, small_film, yes_or_no


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def words(key: str, **values) -> str:
    """Return what the catalogue says, so that a better wording breaks no test."""
    return plain(Saying("en")(key, **values))


def page(evening: Evening, language: str = "en"):
    return summary_of(evening.room, language)


def words_of(summary) -> str:
    return plain(msgspec.json.encode(summary).decode())


def polled(k: int = 3, **answers: int) -> Evening:
    """The first question alone, answered by so many of the border guard, closed and revealed."""
    evening = Evening(small_agenda(question_step("first", yes_or_no(k))))
    people = evening.join(sum(answers.values()), "border")
    evening.lead(GoTo(step="first"), OpenRound())
    for value, number in answers.items():
        evening.vote(**{value: [people.pop() for _ in range(number)]})
    evening.lead(CloseRound(), Reveal())
    return evening


def voted(evening: Evening, *rounds: dict[str, list[str]]) -> Evening:
    """Vote at the question at hand, once for each of ``rounds``, and reveal."""
    for number, answers in enumerate(rounds):
        evening.lead(AskAgain() if number else OpenRound())
        evening.vote(**answers)
        evening.lead(CloseRound())
    evening.lead(Reveal())
    return evening


@pytest.fixture
def gate() -> Evening:
    """Six border guards, four labour inspectors, three social workers at the film's first decision."""
    evening = Evening()
    evening.join(6, "border")
    evening.join(4, "labour")
    evening.join(3, "social")
    evening.lead(GoTo(step="film"))
    return evening


def people_of(evening: Evening, agency: str) -> list[str]:
    return [who for who in evening.people if who.startswith(agency)]


# ---- results ------------------------------------------------------------------------------------


def test_a_result_says_how_many_of_those_present_answered() -> None:
    one = page(polled(yes=4, no=2)).asked[0]
    assert [[cell.words for cell in row.cells] for row in one.rows] == [["4"], ["2"], ["0"]]
    assert [cell.words for cell in one.sizes] == ["6/6"]
    assert one.rows[0].cells[0].share == pytest.approx(2 / 3)


def test_nothing_is_told_of_a_vote_of_fewer_than_k() -> None:
    one = page(polled(yes=2)).asked[0]
    assert [cell.words for cell in one.sizes] == [words("below", k=3)]
    assert {cell.words for row in one.rows for cell in row.cells} == {""}
    assert page(polled(yes=2)).worth == ()


def test_of_two_votes_only_the_one_that_is_large_enough_is_told() -> None:
    evening = polled(yes=2, no=1)
    evening.lead(AskAgain())
    evening.answer(evening.people[0], "maybe")
    evening.lead(CloseRound(), Reveal())
    one = page(evening).asked[0]
    assert [[cell.words for cell in row.cells] for row in one.rows] == [["2", ""], ["1", ""], ["0", ""]]
    assert [cell.words for cell in one.sizes] == ["3/3", words("below", k=3)]


@pytest.mark.parametrize("command", [Hide(), AskAgain()])
def test_a_result_that_the_room_does_not_see_is_not_printed(command) -> None:
    evening = polled(yes=4, no=2)
    evening.lead(command)
    one = page(evening).asked[0]
    assert (one.rows, one.sizes) == ((), ())
    assert one.told == (words("hidden"),)
    assert page(evening).worth == ()


def test_two_votes_stand_side_by_side_with_the_shift(gate) -> None:
    people = gate.people
    voted(gate, {"knock": people}, {"knock": people[:8], "wait": people[8:]})
    one = page(gate).asked[0]
    assert one.votes == (words("vote-1"), words("vote-2"))
    assert [cell.words for cell in one.rows[0].cells[:2]] == ["13", "8"]
    assert words("shift", both=13, changed=5, ze="no") in map(plain, one.told)


def test_of_three_votes_the_last_two_stand_there(gate) -> None:
    people = gate.people
    voted(gate, {"call": people}, {"wait": people}, {"knock": people})
    one = page(gate).asked[0]
    assert [[cell.words for cell in row.cells[:2]] for row in one.rows] == [["0", "13"], ["13", "0"], ["0", "0"]]
    assert words("rounds", n=3) in map(plain, one.told)


def test_a_result_is_split_by_the_families_that_may_be_shown(gate) -> None:
    voted(gate, {"knock": people_of(gate, "border"), "wait": people_of(gate, "labour") + people_of(gate, "social")})
    summary = page(gate)
    assert [(group.name, group.look) for group in summary.groups] == [
        ("Uniformed (en)", 1), ("Labour (en)", 2), ("Care (en)", 3),
    ]  # fmt: skip
    assert [cell.words for cell in summary.asked[0].rows[0].cells] == ["6", "6", "0", "0"]
    assert [cell.words for cell in summary.asked[0].sizes] == ["13/13", "6", "4", "3"]


def test_a_split_that_would_tell_of_a_few_is_not_printed(gate) -> None:
    few = people_of(gate, "border") + people_of(gate, "labour")[:2]
    voted(gate, {"knock": few})
    summary = page(gate)
    assert (summary.groups, summary.asked[0].groups) == ((), ())
    assert [cell.words for cell in summary.asked[0].sizes] == ["8/13"]


def test_each_question_has_columns_of_its_own_families_alone(gate) -> None:
    voted(gate, {"knock": gate.people})
    gate.lead(GoTo(step="first"))
    voted(gate, {"yes": people_of(gate, "border"), "no": people_of(gate, "labour")})
    summary = page(gate)
    assert [len(one.groups) for one in summary.asked] == [2, 3]
    assert len(summary.groups) == 3


def test_raised_hands_are_counted_and_said() -> None:
    evening = polled(yes=4)
    evening.lead(CountPresent(number=2), AskAgain())
    evening.vote(yes=evening.people)
    evening.lead(CloseRound(), CountHands(counts={"no": 2}), Reveal())
    one = page(evening).asked[0]
    assert [cell.words for cell in one.sizes] == ["4/4", "6/6"]
    assert words("hands", n=2) in map(plain, one.told)


def test_a_scale_tells_its_middle_answer_and_all_its_points() -> None:
    evening = Evening(small_agenda(question_step("sure", confidence())))
    people = evening.join(6, "border")
    evening.lead(GoTo(step="sure"), OpenRound())
    for who, value in zip(people, (1, 2, 4, 5, 5, 5), strict=True):
        evening.answer(who, value)
    evening.lead(CloseRound(), Reveal())
    for language, middle in (("en", "4.5"), ("pl", "4,5"), ("uk", "4,5")):
        one = page(evening, language).asked[0]
        assert [cell.words for row in one.rows for cell in row.cells] == [middle]
        counts = re.sub(r"\d – ", "", plain(" ".join(one.told)))
        assert "1, 1, 0, 1, 3" in counts


def test_a_scale_tells_apart_whose_field_it_is_not() -> None:
    evening = Evening(small_agenda(question_step("sure", AgreementScale(prompt=said("Sure?"), not_mine=True))))
    people = evening.join(6, "border")
    evening.lead(GoTo(step="sure"), OpenRound())
    for who, value in zip(people, (1, 5, 4, 4, "not_mine", "not_mine"), strict=True):
        evening.answer(who, value)
    evening.lead(CloseRound(), Reveal())
    one = page(evening).asked[0]
    assert [cell.words for row in one.rows for cell in row.cells] == ["4"]
    assert "1, 0, 0, 2, 1." in plain(" ".join(one.told))


def test_a_number_tells_the_bins_that_anybody_is_in() -> None:
    evening = Evening(small_agenda(question_step("many", NumberQuestion(prompt=said("How many?"), unit=said("%")))))
    people = evening.join(6, "border")
    evening.lead(GoTo(step="many"), OpenRound())
    for who, value in zip(people, (3, 4, 40, 41, 42, 99), strict=True):
        evening.answer(who, value)
    evening.lead(CloseRound(), Reveal())
    one = page(evening).asked[0]
    assert [(row.label[:2], [cell.words for cell in row.cells]) for row in one.rows] == [
        ("0–", ["2"]), ("40", ["3"]), ("90", ["1"]),
    ]  # fmt: skip


# ---- the way taken -------------------------------------------------------------------------------


def taken(evening: Evening, **branch) -> str:
    evening.lead(TakeBranch(**branch))
    return plain(page(evening).asked[0].told[0])


def test_the_way_says_that_the_majority_decided(gate) -> None:
    voted(gate, {"wait": gate.people})
    assert taken(gate) == words("way-rule-most", letter="B")
    assert [row.taken for row in page(gate).asked[0].rows] == [False, True, False]


@pytest.mark.parametrize(
    ("rule", "agency", "said"),
    [("family", None, {}), ("agency", "border", {"agency": "border (en)"})],
)
def test_the_way_says_which_rule_decided(gate, rule, agency, said) -> None:
    gate.lead(SetRule(rule=rule, agency=agency))
    voted(gate, {"knock": gate.people})
    assert taken(gate) == words(f"way-rule-{rule}", letter="A", **said)


def test_the_way_says_that_the_facilitator_chose(gate) -> None:
    voted(gate, {"knock": gate.people})
    assert taken(gate, way="facilitator", choice="call") == words("way-facilitator", letter="C")


def test_the_way_says_that_the_minority_was_played(gate) -> None:
    voted(gate, {"knock": gate.people[:9], "wait": gate.people[9:]})
    assert taken(gate, way="minority") == words("way-minority", letter="B")


@pytest.mark.parametrize(
    ("branch", "letter"),
    [
        ({"way": "lot", "lot": 0.9}, "B"),
        ({"way": "facilitator", "choice": "knock"}, "A"),
    ],
)
def test_the_way_says_who_broke_a_tie(gate, branch, letter) -> None:
    voted(gate, {"knock": gate.people[:6], "wait": gate.people[6:12]})
    assert taken(gate, **branch) == words(f"way-tie-{branch['way']}", letter=letter, tied="A and B")


def test_a_decision_that_nobody_saw_the_votes_of_does_not_tell_of_its_tie(gate) -> None:
    gate.lead(OpenRound())
    gate.vote(knock=gate.people[:6], wait=gate.people[6:12])
    gate.lead(CloseRound())
    assert taken(gate, way="facilitator", choice="knock") == words("way-facilitator", letter="A")


def test_a_way_that_the_room_went_back_from_stands_in_the_record_alone(gate) -> None:
    voted(gate, {"knock": gate.people})
    gate.lead(TakeBranch(), Next())
    voted(gate, {"listen": gate.people})
    gate.lead(Back(), Back(), TakeBranch(way="facilitator", choice="wait"))
    summary = page(gate)
    assert [plain(one.told[0]) for one in summary.asked] == [words("way-facilitator", letter="B")]
    assert words("note-elsewhere", n=1) in map(plain, summary.notes)


def test_a_rule_of_general_knowledge_is_to_be_checked(gate) -> None:
    film = small_film()
    scene = film.scenes["gate"]
    ways = [
        msgspec.structs.replace(one, feedback=msgspec.structs.replace(one.feedback, mark=mark))
        for one, mark in zip(scene.decision.choices, ("K", "S", "S~"), strict=True)
    ]
    scenes = film.scenes | {
        "gate": msgspec.structs.replace(scene, decision=msgspec.structs.replace(scene.decision, choices=tuple(ways)))
    }
    evening = Evening(film=msgspec.structs.replace(film, scenes=scenes))
    people = evening.join(4, "border")
    evening.lead(GoTo(step="film"))
    voted(evening, {"knock": people})
    found = {}
    for choice in ("knock", "wait", "call"):
        evening.lead(TakeBranch(way="facilitator", choice=choice))
        one = page(evening).asked[0]
        found[choice] = (one.rule, one.unchecked)
        evening.lead(Back())
    assert found == {f"{id_}": (f"FACT! {id_} rule (en)", id_ != "wait") for id_ in ("knock", "wait", "call")}


# ---- head, ending, talk, notes -------------------------------------------------------------------


def test_the_head_names_occasion_people_film_and_controller() -> None:
    agenda = msgspec.structs.replace(
        small_agenda(), occasion=Occasion(cohort="Spring", place="Łódź", date="2026-11-22")
    )
    evening = Evening(agenda)
    evening.join(3, "border")
    evening.lead(CountPresent(number=2), GoTo(step="film"))
    said = {fact.name: plain(fact.value) for fact in page(evening).facts}
    assert list(said.values()) == [
        "22 November 2026", "Łódź", "Spring", "5",
        "The Walk (en) (draft, not yet signed by a practitioner)", "A school", "31 January 2027",
    ]  # fmt: skip
    assert plain(page(evening, "pl").facts[0].value) == "22 listopada 2026"


def test_a_film_that_was_signed_is_no_draft(gate) -> None:
    evening = Evening(film=msgspec.structs.replace(small_film(), review="signed"))
    evening.lead(GoTo(step="film"))
    assert "draft" not in words_of(page(evening))
    assert "draft" in words_of(page(gate))


def test_a_controller_that_nobody_named_is_said_to_be_missing() -> None:
    agenda = small_agenda()
    notice = msgspec.structs.replace(agenda.notice, controller="[ ]", delete_on=None)
    facts = page(Evening(msgspec.structs.replace(agenda, notice=notice))).facts
    assert [fact.value for fact in facts[-2:]] == [words("not-named")] * 2


def test_the_ending_is_named_with_what_became_of_each_concern(gate) -> None:
    voted(gate, {"knock": gate.people})
    gate.lead(TakeBranch(), Next())
    voted(gate, {"leave": gate.people})
    gate.lead(TakeBranch())
    [end] = page(gate).ends
    assert (end.name, [fact.value for fact in end.told]) == ("Road (en)", ["safe (en)", "heard (en)", "kept (en)"])


def test_a_room_that_goes_on_is_said_to_go_on(gate) -> None:
    assert page(gate).words["unfinished"]
    gate.lead(EndRoom())
    assert not page(gate).words["unfinished"]


def test_questions_for_the_talk_come_from_films_begun_and_from_the_agenda(gate) -> None:
    assert page(gate).talk == ("Who? (en)",)


def test_an_empty_room_has_a_page_too() -> None:
    summary = page(Evening())
    assert (summary.asked, summary.worth, summary.ends) == ((), (), ())


def test_k_of_the_notes_is_that_of_the_results_printed() -> None:
    for k in (3, 5):
        said = words("note-k", k=k, most=k, several="no")
        assert said in map(plain, page(polled(k=k, yes=6)).notes)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_page_tells_what_is_for_the_facilitator_or_whose_an_answer_was(gate, language) -> None:
    voted(gate, {"knock": gate.people})
    gate.lead(TakeBranch(), Next())
    told = words_of(page(gate, language))
    assert not [word for word in ("NOTE!", "SIGN!", *gate.people) if word in told]


# ---- where the room was divided ------------------------------------------------------------------


def only(evening: Evening):
    return put_to(evening.room)[0]


def test_a_room_is_the_more_divided_the_more_evenly_it_answers() -> None:
    assert divided(only(polled(yes=6))) == 0
    assert divided(only(polled(yes=2, no=2, maybe=2))) == pytest.approx(1)
    assert 0 < divided(only(polled(yes=5, no=1))) < divided(only(polled(yes=3, no=3)))


def test_families_that_parted_divide_a_room_as_far_as_they_are_apart(gate) -> None:
    voted(gate, {"knock": people_of(gate, "border") + people_of(gate, "labour"), "wait": people_of(gate, "social")})
    assert divided(only(gate)) == 1


def test_what_may_not_be_shown_does_not_divide() -> None:
    assert divided(only(polled(yes=1, no=1))) == 0
    hidden = polled(yes=3, no=3)
    hidden.lead(Hide())
    assert divided(only(hidden)) < divided(only(polled(yes=6)))


def test_where_groups_differ_a_sentence_says_so_with_a_question_of_the_film(gate) -> None:
    voted(gate, {"knock": people_of(gate, "border"), "wait": people_of(gate, "labour") + people_of(gate, "social")})
    [one] = page(gate).worth
    assert plain(one.why).startswith("Uniformed (en) – mostly A · KNOCK (en); Labour (en) – mostly B · WAIT (en).")
    assert (one.number, one.question) == (1, "Why? (en)")


def test_where_the_whole_room_was_divided_a_sentence_says_so() -> None:
    [one] = page(polled(yes=4, no=3, maybe=2)).worth
    assert plain(one.why) == "No answer stood out (4 : 3 : 2)."


def test_where_many_changed_their_mind_a_sentence_says_so() -> None:
    evening = polled(yes=8)
    evening.lead(AskAgain())
    evening.vote(no=evening.people[:7], yes=evening.people[7:])
    evening.lead(CloseRound(), Reveal())
    [one] = page(evening).worth
    assert plain(one.why) == "After the talk 7 of 8 people changed their answer."


def test_a_room_of_one_mind_has_nothing_worth_coming_back_to() -> None:
    assert page(polled(yes=8)).worth == ()


@pytest.mark.parametrize("language", SPOKEN)
def test_a_page_tells_every_kind_of_question_in_words_that_say_what_is_counted(language) -> None:
    evening = Evening(small_agenda(*(question_step(name, question) for name, question in ASKED.items())))
    evening.join(6, "border")
    evening.join(5, "labour")
    for name, question in ASKED.items():
        evening.lead(GoTo(step=name), OpenRound())
        body = question.face("en")
        for number, who in enumerate(evening.people):
            evening.answer(who, question.simulated(body, Random(number), Random(who[:3])))
        evening.lead(CloseRound(), Reveal())
    told = {put.ask.question.kind_name: put for put in put_to(evening.room)}
    saying = Saying(language)
    groups = tuple(Group(id=id_, name=id_, look=1) for id_ in ("uniformed", "labour"))
    for name, put in told.items():
        one = asked_of(evening.room, put, 1, groups, saying)
        assert one.rows, name
        assert any(cell.words for row in one.rows for cell in row.cells), name
        assert [cell.words for cell in one.sizes] == ["11/11", "6", "5"], name
        assert name in ("single", "scale") or one.told, name
    assert page(evening, language).worth


# ---- signs -------------------------------------------------------------------------------------------


def test_which_signs_were_noticed_is_printed_once_the_room_saw_it(gate) -> None:
    gate.now += 60
    for number, who in enumerate(gate.people[:5]):
        gate.do(MarkSign(participant=who, visit=gate.room.visit.id, seq=1, at=1_009 + 2.5 * number))
    assert page(gate).signs == ()
    gate.lead(ShowSigns(show="result"))
    (scene,) = page(gate).signs
    assert plain(scene.name) == "Gate (en)"
    false = words("signs-false", n=1)
    decoys = words("signs-decoys", decoys=f"{SIGN} (en) 2/13")
    assert plain(scene.value) == f"{SIGN} (en) 2/13. {decoys} {false}"


def test_of_too_few_who_could_notice_signs_nothing_is_printed() -> None:
    evening = Evening()
    evening.join(2, "border")
    evening.lead(GoTo(step="film"), ShowSigns(show="result"))
    assert page(evening).signs == ()


@pytest.mark.parametrize("language", SPOKEN)
def test_of_sheets_it_is_said_how_many_were_handed_in_and_nothing_of_what_they_say(language) -> None:
    evening = training()
    people = evening.join(8, "border")
    evening.next()
    fill_in(evening, people[:7])
    evening.next(2)
    fill_in(evening, people[:6])

    (note,) = [note for note in page(evening, language).notes if "7" in note]
    before, after = (said(title)[language] for title in ("Before", "After"))
    saying = Saying(language)
    handed = [saying("sheet", title=title, done=done, present=8) for title, done in ((before, 7), (after, 6))]
    assert plain(note) == plain(saying("note-sheets", sheets="; ".join(handed)))
    told = words_of(page(evening, language))
    assert KEY not in told
    assert "a1" not in told
