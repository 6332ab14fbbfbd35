"""What the console tells of votes and people, and when."""

import re

from ias_widgets.widgets.words import Words
from tests.widgets.conftest import seen
from tests.widgets.hands import buttons, go_on, part, press, settle, text, to_decision

say, rich = Words("en").say, Words("en").rich
EIGHT = ("police", "police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik", "kcik")


def voted(consoles, people, film_room, answers):
    """Let eight people answer the film's decision, close the vote, and return the console that led them."""
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    some.answer(*answers(film_room.view.ways))
    go_on(console)
    return console


def test_it_tells_how_many_answered_but_no_tally_before_the_tenth(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT, *EIGHT[:4])
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 4, *[ways[1]] * 5)
    seen(film_room, lambda: film_room.view.answered == 9)
    assert rich("console-answered", n=9, missing=3) in part(console, "count").value
    assert rich("console-live-later", k=10) in part(console, "count").value
    assert 'class="fill' not in part(console, "answers").value
    some.answer(*[None] * 9, ways[1])
    seen(film_room, lambda: film_room.view.live is not None)
    assert re.findall(r"<span>(\d)</span></b>", part(console, "answers").value)[:2] == ["4", "1"]


def test_after_closing_it_shows_families_and_the_shift_of_a_second_vote(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*["police"] * 4, *["labour_inspectorate"] * 4)
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 4, *[ways[1]] * 4)
    go_on(console)
    assert rich("console-by-group") in text(console)
    assert "Uniformed services" in text(console)
    console.pull("more")
    press(console, say("console-ask-again"))
    some.answer(*[ways[0]] * 6, *[ways[1]] * 2)
    go_on(console)
    assert rich("console-shift", changed=2, both=8, ze="no") in part(console, "answers").value
    assert rich("console-round", n=1) in part(console, "answers").value


def test_votes_close_together_are_called_split(film_room, consoles, people):
    console = voted(consoles, people, film_room, lambda ways: [*[ways[0]] * 4, *[ways[1]] * 4])
    assert rich("console-split-votes") in part(console, "hint").value


def test_where_votes_are_split_the_large_button_proposes_to_talk_and_the_reveal_is_one_press_away(
    film_room, consoles, people
):
    console = voted(consoles, people, film_room, lambda ways: [*[ways[0]] * 4, *[ways[1]] * 4])
    assert part(console, "next").label == say("next-talk")
    assert say("console-reveal") in buttons(console)
    go_on(console)
    assert film_room.phase == "talk"


def test_votes_far_apart_are_not(film_room, consoles, people):
    console = voted(consoles, people, film_room, lambda ways: [*[ways[0]] * 7, ways[1]])
    assert rich("console-split-votes") not in part(console, "hint").value


def test_a_tie_is_said_openly_and_decided_by_a_press(film_room, consoles, people):
    console = voted(consoles, people, film_room, lambda ways: [*[ways[0]] * 4, *[ways[1]] * 4])
    press(console, say("console-reveal"))
    assert rich("console-tie", letters="A and B") in text(console)
    assert part(console, "next").detail == say("next-decide-tie")
    assert {*(say("console-way", letter=letter) for letter in "ABC"), say("console-way-lot")} <= set(buttons(console))
    before = film_room.view.scene.id
    press(console, say("console-way", letter="B"))
    assert film_room.view.scene.id != before


def test_the_minoritys_way_is_one_press_away(film_room, consoles, people):
    console = voted(consoles, people, film_room, lambda ways: [*[ways[0]] * 6, *[ways[2]] * 2])
    go_on(console)
    press(console, say("console-way-minority", letter="C"))
    assert film_room.results()["choice"].nunique() == 3


def test_facts_are_shown_to_all_and_hidden(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    some.answer(*[film_room.view.ways[0]] * 8)
    go_on(console)
    assert rich("console-facts-happened") not in text(console)
    go_on(console)
    assert rich("console-facts-happened") in text(console)
    press(console, say("console-facts-show"))
    assert film_room.view.facts_open
    press(console, say("console-facts-hide"))
    assert not film_room.view.facts_open


def test_small_groups_are_named_joined_and_taken_apart(film_room, consoles, people):
    console = consoles(film_room)
    people(film_room).join("police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik")
    seen(film_room, lambda: film_room.view.tablets == 6)
    assert rich("console-groups-small", family="Labour", n=2, k=3) in text(console)
    offer = next(says for says in buttons(console) if says.startswith(say("console-merge", name="").strip()))
    press(console, offer)
    assert any(" + " in family.name for family in film_room.card.families)
    press(console, say("console-merge-undo"))
    assert not any(" + " in family.name for family in film_room.card.families)


def test_joined_groups_are_named_in_every_language(film_room, consoles, people):
    console = consoles(film_room)
    people(film_room).join("police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik")
    seen(film_room, lambda: film_room.view.tablets == 6)
    settle(console, lambda: console.merge(["labour", "ngo"]))
    for language, name in (("pl", "Praca + Organizacje pozarządowe"), ("uk", "Праця + Громадські організації")):
        film_room.language = language
        seen(film_room, lambda name=name: name in {family.name for family in film_room.card.families})


def test_a_break_is_counted_without_a_name(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join("police", "kcik")
    some.rest(0)
    seen(film_room, lambda: film_room.view.on_break == 1)
    assert rich("console-on-break", n=1) in part(console, "on-break").value
