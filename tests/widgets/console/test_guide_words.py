"""The guide's words beside the step: rendered, folded away, and never anything but text."""

from msgspec.structs import replace

from ias_widgets.rooms.parts import TalkPrompt
from ias_widgets.widgets.console.guide_words import GuideWords, markdown_told
from ias_widgets.widgets.console.moment import Moment
from ias_widgets.widgets.console.side import Side
from ias_widgets.widgets.words import Words
from tests.widgets.console.test_moderation import Asked
from tests.widgets.hands import buttons, text

rich = Words("en").rich
GUIDE = "Ask *who* decides.\n\n- one\n- two\n\n## By the way\n\n<img src=x onerror=alert(1)> [law](https://example.org)"


def test_markdown_becomes_paragraphs_lists_and_emphasis_and_no_tag_gets_through():
    said = markdown_told(GUIDE, "en")
    assert "<p>Ask <em>who</em> decides.</p>" in said
    assert said.count("<li>") == 2
    assert "<h3>By the way</h3>" in said
    assert "<img" not in said
    assert 'target="_blank" rel="noopener noreferrer"' in said


def test_a_link_that_runs_a_script_stays_text_and_no_picture_is_loaded():
    said = markdown_told("[x](javascript:alert(1)) ![y](https://example.org/a.png)", "pl")
    assert 'href="javascript' not in said
    assert "<img" not in said


def at_step(room, **more):
    return Moment(words=Words("en"), view=replace(room.view, **more), card=room.card, join=room.join, screen_url="")


def test_short_notes_are_a_list_and_longer_ones_the_text_they_are(poll_room):
    guide = GuideWords()
    guide.show(at_step(poll_room, notes=["Open the *window*.", GUIDE, "Thank them."]))
    said = guide.box.children[1].value
    assert said.startswith("<ul><li>Open the <em>window</em>.</li></ul>")
    assert said.endswith("<ul><li>Thank them.</li></ul>")


def test_they_fold_away_and_stay_so_at_the_next_step(poll_room):
    guide = GuideWords()
    guide.show(at_step(poll_room, notes=["One"]))
    guide.box.children[0].click()
    guide.show(at_step(poll_room, notes=["Two"]))
    assert guide.unfolded is False
    assert "Two" not in text(guide.box)
    guide.box.children[0].click()
    assert "Two" in text(guide.box)


def test_a_step_without_words_of_a_guide_has_no_button_for_them(poll_room):
    guide = GuideWords()
    guide.show(at_step(poll_room, notes=[]))
    assert buttons(guide.box) == []


def test_what_the_answers_propose_for_the_talk_stands_at_the_side_with_why(poll_room):
    prompt = TalkPrompt(ask="a", title="Whom do you call?", text="What speaks for each?", why="7 to 6.")
    side = Side(Asked())
    side.show(at_step(poll_room, prompts=[prompt]))
    assert all(words in text(side.box) for words in ("What speaks for each?", "7 to 6.", rich("prompts-from-answers")))
