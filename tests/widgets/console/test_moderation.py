"""The moderation desk and the board: what a facilitator reads, decides, groups; from views made by hand."""

import pytest
from msgspec.structs import replace

from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.wire import CommitmentFace, Desk, DeskCard, GroupFace, Hint, NoteFace, WallFace
from ias_widgets.widgets.console.board import BoardPart
from ias_widgets.widgets.console.moderation import ModerationDrawer, desk_tabs
from ias_widgets.widgets.console.moment import Moment
from ias_widgets.widgets.words import Words

words = Words("en")
say = words.say


class Asked:
    """A console that notes what it is asked to do."""

    def __init__(self):
        self.done = []

    def do(self, command, **_):
        self.done.append(command)

    def pull(self, drawer):
        self.done.append(drawer)

    def split(self):
        self.done.append("split")


@pytest.fixture
def console():
    return Asked()


def card(id_, said="Something", **more):
    given = {
        "id": id_, "wall": "board", "where": "What helped?", "kind": "note", "words": said, "hints": [], "state": "waiting",
        "group": "", "votes": None, "answered": False, "commitment": None,
    }  # fmt: skip
    return DeskCard(**(given | more))


def note(id_, **more):
    given = {"id": id_, "words": id_, "group": "", "votes": None, "answered": False, "commitment": None}
    return NoteFace(**(given | more))


def wall(*notes, **more):
    given = {
        "id": "board", "kind": "notes", "stage": "collect", "prompt": "What helped?", "notes": list(notes), "groups": [],
        "waiting": 0, "k": 5, "votes": 3, "large": None,
    }  # fmt: skip
    return WallFace(**(given | more))


def moment(room, drawer="desk", **more):
    view = replace(room.view, **more)
    return Moment(words=words, view=view, card=room.card, join=room.join, screen_url="", drawer=drawer)


def at_desk(console, room, *cards, **more):
    drawer = ModerationDrawer(console)
    drawer.show(moment(room, desk=Desk(waiting=len(cards), cards=list(cards)), **more))
    return drawer.view


def test_what_waits_is_told_oldest_first_with_what_looks_like_a_name(poll_room, console):
    said = "😀 call Jan Kowalski, 601 234 567"
    hints = [Hint(kind="name", start=8, end=20), Hint(kind="phone", start=22, end=33)]
    view = at_desk(console, poll_room, card("a", said, hints=hints), card("b"), wall=wall())
    first, second = view.tabs[0]["cards"]
    assert (first["key"], second["key"]) == ("a", "b")
    assert first["hints"] == [say("desk-hint-name", words="Jan Kowalski"), say("desk-hint-phone", words="601 234 567")]
    assert first["where"] == f"{say('desk-kind-note')}: What helped?"


def test_it_is_released_withheld_or_released_and_shown_large(poll_room, console):
    view = at_desk(console, poll_room, card("a"), card("b"), card("c"), wall=wall())
    view.press("a", "release")
    view.press("b", "withhold")
    view.press("c", "large-first")
    assert console.done == [
        asked.Release(writing="a"), asked.Withhold(writing="b"), asked.Release(writing="c"), asked.Enlarge(writing="c"),
    ]  # fmt: skip


def test_a_press_on_a_card_that_is_no_longer_there_does_nothing(poll_room, console):
    at_desk(console, poll_room, card("a"), wall=wall()).press("z", "release")
    assert console.done == []


def test_what_cannot_be_on_the_screen_now_is_not_offered_large(poll_room, console):
    view = at_desk(console, poll_room, card("a", wall="an-earlier-board"))
    assert [act["name"] for act in view.tabs[0]["cards"][0]["acts"]] == ["release", "withhold"]


def test_a_question_is_put_on_the_screen_with_its_list(poll_room, console):
    questions = wall(note("q", votes=6), note("r"), id="questions", kind="questions")
    view = at_desk(console, poll_room, questions=questions, asking=True, questions_open=False)
    tab = next(tab for tab in view.tabs if tab["name"] == "questions")
    assert [one["votes"] for one in tab["cards"]] == [say("asks-votes", n=6), ""]
    view.press("q", "large")
    view.press("q", "answered")
    view._pressed({"event": "switch", "name": "asking", "on": False})
    assert console.done == [
        asked.ShowQuestions(on=True), asked.Enlarge(writing="q"), asked.AnswerQuestion(writing="q", on=True),
        asked.SetAsking(on=False),
    ]  # fmt: skip


def test_what_was_read_can_be_decided_on_anew(poll_room, console):
    view = at_desk(console, poll_room, card("a", state="released"), card("b", state="withheld"), wall=wall())
    assert [(tab["name"], [one["key"] for one in tab["cards"]]) for tab in view.tabs][-1] == ("read", ["a", "b"])
    view.press("b", "release")
    assert console.done == [asked.Release(writing="b")]


def test_a_commitment_tells_who_with_whom_and_by_when(poll_room):
    promised = CommitmentFace(who="Police", whom=["KCIK", "Labour inspectorate"], by="2027-05-01")
    desk = Desk(waiting=1, cards=[card("a", kind="commitment", commitment=promised)])
    tabs = desk_tabs(replace(poll_room.view, desk=desk), words)
    assert tabs[0]["cards"][0]["facts"] == [
        say("desk-who", who="Police"),
        say("board-with", names="KCIK and Labour inspectorate"),
        say("board-until", date="01/05/2027"),
    ]


def test_notes_are_grouped_named_and_staged(poll_room, console):
    board = BoardPart(console)
    board.show(moment(poll_room, drawer="", wall=wall(note("a"), note("b"), groups=[GroupFace(id="g", name="Calls")])))
    view = board.view
    assert [group["name"] for group in view.groups] == ["Calls"]
    view.press("group", keys=["a", "b"], group="g")
    view.press("name", group="g", name="Night")
    view.press("stage", stage="vote")
    view.press("large", keys=["a"])
    assert console.done == [
        asked.GroupNote(writing="a", group="g"), asked.GroupNote(writing="b", group="g"),
        asked.NameGroup(wall="board", group="g", name="Night"), asked.StageBoard(stage="vote"), asked.Enlarge(writing="a"),
    ]  # fmt: skip
    view.press("group", wall="another", keys=["a"], group="")
    assert len(console.done) == 5


def test_votes_are_told_when_the_board_is_done_and_enough_have_voted(poll_room, console):
    board = BoardPart(console)
    board.show(moment(poll_room, drawer="", wall=wall(note("a", votes=7), stage="done")))
    assert board.view.notes[0]["votes"] == say("board-votes", n=7)
    board.show(moment(poll_room, drawer="", wall=wall(note("a"), stage="done")))
    assert words.rich("board-few", k=5) in board._few.value
