"""The film in the facilitator's hands: it plays and rests, papers are opened, people's marks become signs."""

from msgspec.structs import replace

from ias_widgets.rooms.parts import SignsFace, SignWindow
from ias_widgets.widgets.console.noticed import marked_card, noticed_rows
from ias_widgets.widgets.words import Words
from tests.widgets.hands import buttons, go_on, part, press, settle, text

say, rich = Words("en").say, Words("en").rich


def at_a_scene(consoles, room):
    """Return a console and the film on it, at the first scene."""
    console = consoles(room)
    go_on(console)
    return console, part(console, "film-view")


def test_the_film_rests_plays_and_goes_back(film_room, consoles):
    console, film = at_a_scene(consoles, film_room)
    assert film_room.view.film.playing
    settle(console, lambda: film.press("play", on=False))
    assert not film_room.view.film.playing
    settle(console, lambda: film.press("seek", to=20.5))
    settle(console, lambda: film.press("speed", rate=1.5))
    assert (film_room.view.film.position, film_room.view.film.rate) == (20.5, 1.5)
    settle(console, lambda: film.press("seek", to=10.5))
    assert film.face["position"] == 10.5


def test_its_shots_are_told_by_what_is_seen(film_room, consoles):
    _, film = at_a_scene(consoles, film_room)
    shots = film_room.view.shots
    assert [(shot["start"], shot["name"]) for shot in film.shots] == [
        (shot.start, say("console-film-shot", n=n, of=len(shots))) for n, shot in enumerate(shots, 1)
    ]
    assert all(shot["seen"] for shot in film.shots)


def test_a_paper_is_opened_large_and_put_away(film_room, consoles):
    console, film = at_a_scene(consoles, film_room)
    while not film.papers:
        go_on(console)
    paper = film.papers[0]["id"]
    settle(console, lambda: film.press("paper", paper=paper))
    assert film_room.view.film.paper == film.face["paper"] == paper
    settle(console, lambda: film.press("paper", paper=None))
    assert film.face["paper"] is None


def test_a_press_that_was_meant_for_another_scene_does_nothing(film_room, consoles):
    console, film = at_a_scene(consoles, film_room)
    before, version = film.face["visit"], film_room.version
    go_on(console)
    film.press("seek", visit=before, to=0.0)
    assert film_room.version == version + 1
    assert console._pending == 0


def test_from_which_signs_the_large_button_leads_to_the_signs_and_on(film_room, consoles):
    console, _ = at_a_scene(consoles, film_room)
    onward = part(console, "next").label
    assert rich("console-marked", n=0) in part(console, "count").value
    press(console, say("console-signs-ask"))
    assert (film_room.phase, part(console, "next").label) == ("naming", say("next-signs"))
    assert rich("console-naming-hint") in text(console)
    assert say("console-signs-off") in buttons(console)
    go_on(console)
    assert (film_room.phase, part(console, "next").label) == ("signs", onward)
    assert rich("console-noticed") in part(console, "answers").value
    press(console, say("console-signs-off"))
    assert film_room.phase == "watch"
    assert say("console-signs-ask") not in buttons(console)


def test_marks_are_counted_against_who_could_mark_and_signs_told_with_what_was_none(film_room, consoles):
    at_a_scene(consoles, film_room)
    view, words = film_room.view, Words("en")
    assert f"12 <small>{say('console-of', of=24)}" in marked_card(replace(view, marked=12, tablets=24), words)
    assert marked_card(replace(view, film=replace(view.film, signs=False)), words) == ""
    window = SignWindow(
        id="list", kind="sign", name="Two lists", start=62.0, end=70.0, strength="strong", indicator=None, why="",
        people=7, named=None, split=None,
    )  # fmt: skip
    decoy = replace(window, id="tea", kind="decoy", name="Tea", why="Tea is tea.", people=None)
    signs = SignsFace(
        k=3, length=80.0, reaction=3.0, shots=[], windows=[window, decoy], could=24, marked=12, taps=20,
        bin_seconds=1.0, bins=None, false_alarms=3, families=None, left_out=0,
    )  # fmt: skip
    told = noticed_rows(replace(view, phase="signs", signs=signs), words)
    assert "1:02" in told
    assert f"<b>7</b> {say('console-of', of=24)}" in told
    assert "Tea is tea." in told
    assert rich("console-noticed-else", n=3) in told
    few = noticed_rows(replace(view, signs=replace(signs, taps=None, false_alarms=None)), words)
    assert rich("console-noticed-few", k=3) in few
