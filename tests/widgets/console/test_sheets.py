"""What the console says while a room fills in a sheet: how many, what closing does, how people get to a later test."""

from html import unescape
from types import SimpleNamespace

import pytest

from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.parts_sheets import SheetDesk
from ias_widgets.rooms.wire import JoinInfo, NextMove
from ias_widgets.widgets.console.agenda import AddStepDrawer
from ias_widgets.widgets.console.going import next_words
from ias_widgets.widgets.console.sheet import sheet_card, sheet_remarks
from ias_widgets.widgets.console.side import TimerPart
from ias_widgets.widgets.words import LANGUAGES, Words

words = Words("en")


def sheet(**change):
    given = {
        "step": "s", "purpose": "before", "title": "Test", "questions": 10, "linking": True, "begun": 7, "done": 3,
        "present": 9,
    }  # fmt: skip
    return SheetDesk(**(given | change))


def remarks(given):
    join = JoinInfo(url="http://a.test/j/482917", address="a.test", code="482917", qr="M0 0", qr_size=29, wifi=None)
    return unescape(sheet_remarks(SimpleNamespace(words=words, join=join), given))


def test_it_counts_who_began_and_who_handed_in():
    card = unescape(sheet_card(sheet(), words))
    assert "3 <small>of 9</small>" in card
    assert "have handed in; begun: <b>7</b>" in card
    assert words.say("console-sheet-nobody") in sheet_card(sheet(begun=0, done=0, present=0), words)


def test_of_a_later_test_it_counts_those_who_came_and_not_of_how_many():
    assert words.say("console-sheet-none") in sheet_card(sheet(purpose="later", begun=0, done=0, present=2), words)
    card = unescape(sheet_card(sheet(purpose="later"), words))
    assert "have handed in; begun: <b>7</b>" in card
    assert "of 9" not in card


def test_it_says_what_becomes_of_those_who_have_not_handed_in():
    assert "<b>6</b> people have not handed in yet. When you go on, the test closes" in remarks(sheet())
    assert words.rich("console-sheet-all") in remarks(sheet(done=9, begun=9))


def test_of_a_later_test_it_gives_the_link_and_waits_for_nobody():
    told = remarks(sheet(purpose="later"))
    assert 'href="http://a.test/j/482917"' in told
    assert "have not handed in" not in told
    assert "http://a.test" not in remarks(sheet())


def test_the_linking_code_is_told_of_where_it_is_asked():
    code = words.rich("console-sheet-code")
    assert code in remarks(sheet())
    assert code not in remarks(sheet(purpose="feedback", linking=False))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_large_button_says_what_it_closes_and_how_many_handed_in(language):
    view = SimpleNamespace(
        next=NextMove(code="sheet_close", detail="The film", allowed=True), sheet=sheet(), question=None
    )
    label, detail = next_words(view, Words(language))
    assert label == Words(language).say("next-sheet_close", purpose="before")
    assert all(word in detail for word in ("3", "9", "The film"))


def test_by_wish_the_timer_closes_a_sheet_that_has_a_step_behind_it():
    done = []
    timer = TimerPart(SimpleNamespace(do=lambda command, **_: done.append(command)))
    view = SimpleNamespace(
        timer=None, phase="sheet", sheet=sheet(), next=NextMove(code="sheet_close", detail="", allowed=True)
    )
    timer.show(SimpleNamespace(words=words, view=view))
    assert timer._closes.description == "Close the test when time is up"
    assert timer._closes.layout.display != "none"
    timer._closes.value = True
    timer._begin.click()
    assert done == [asked.StartTimer(seconds=120, closes=True)]

    view.next = NextMove(code="end", detail="", allowed=False)
    timer.show(SimpleNamespace(words=words, view=view))
    assert timer._closes.layout.display == "none"


def test_a_test_is_added_on_the_spot_with_its_questions():
    done = []
    desk = SimpleNamespace(do=lambda command, **_: done.append(command), pull=lambda _: None, say=done.append)
    drawer = AddStepDrawer(desk)
    drawer.show(SimpleNamespace(words=words, drawer="add"))
    drawer._kind.value = "sheet-feedback"
    drawer._do.click()
    [added] = done
    assert isinstance(added, asked.AddStep)
    assert (added.step["kind"], added.step["purpose"]) == ("sheet", "feedback")
    assert added.step["title"]["pl"] == "Ankieta na koniec"
