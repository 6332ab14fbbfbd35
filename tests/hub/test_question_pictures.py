"""Pictures of questions: pinned with the room, drawn from a film or read beside the agenda, and handed out in time."""

import msgspec
import pytest

from ias_widgets.cases import film_folder, load
from ias_widgets.client import agenda_for
from ias_widgets.client.pictures import beside, steps_beside
from ias_widgets.client.programme import agenda_of_question
from ias_widgets.errors import ContentError, Refused
from ias_widgets.hub.pinning import room_contents
from ias_widgets.questions.place import PlaceOnPicture
from ias_widgets.rooms import agenda_bytes, agenda_from, content_hash, question_step
from ias_widgets.rooms.commands import AddStep, Next
from tests.hub.people import Room
from tests.hub.test_routes import get

FILM = load(film_folder("night_shift"))
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><rect width="9" height="9"/></svg>'


def place(picture, **more):
    return PlaceOnPicture.of("Where?", picture=picture, **more)


def agenda(picture):
    return agenda_of_question(place(picture), {"en": "Poll"})


def pinned(picture, **more):
    made = room_contents(msgspec.to_builtins(agenda(str(picture))), **more)
    [step] = agenda_from(made.contents[made.agenda]).steps
    return step.asked(), made.contents


@pytest.fixture
def drawing(tmp_path):
    path = tmp_path / "desk.svg"
    path.write_bytes(SVG)
    return path


def refusal(picture, **more):
    with pytest.raises(ContentError) as caught:
        pinned(picture, **more)
    return str(caught.value)


def test_a_file_beside_the_agenda_is_pinned_under_its_hash_with_its_size(drawing):
    [step] = steps_beside(agenda("desk.svg"), drawing.parent).steps
    question, contents = pinned(step.asked().picture)
    assert (question.picture, question.size) == (content_hash(SVG), (800, 600))
    assert contents[question.picture] == SVG


@pytest.mark.parametrize("named", ["", "/{shot}"], ids=["scene", "shot"])
def test_a_shot_of_a_film_is_drawn_whole(named):
    scene = next(one for one in FILM.scenes.values() if any(shot.board for shot in one.shots))
    shot = next(shot for shot in scene.shots if shot.board)
    question, contents = pinned(f"film:night_shift/{scene.id}{named.format(shot=shot.id)}")
    assert question.size == (1600, 900)
    assert contents[question.picture].startswith(b"<svg")


def test_what_is_no_picture_or_not_there_is_said_with_its_place(drawing, tmp_path):
    (tmp_path / "note.svg").write_text("words", encoding="utf-8")
    (tmp_path / "large.png").write_bytes(bytes(4_000_000))
    assert "which is none of these" in refusal(tmp_path / "note.svg")
    assert "at most 3072 kB" in refusal(tmp_path / "large.png")
    assert "missing.svg" in refusal(tmp_path / "missing.svg")
    assert "beside the agenda" in refusal("desk.svg")
    assert "film:<film>/<scene>/<shot>" in refusal("film:night_shift")
    assert "a scene of the film night_shift" in refusal("film:night_shift/gat")
    assert "a drawn shot of night_shift/" in refusal(f"film:night_shift/{FILM.start}/nowhere")
    assert "night_shif" in refusal("film:night_shif/gate")
    assert "a drawn shot" in refusal("0" * 64)


def test_it_is_handed_out_from_its_question_on_and_again_in_a_rehearsal(workshop, drawing):
    room = Room(workshop, workshop.leader.create(agenda(str(drawing))))
    address = f"{workshop.address.room}picture/{content_hash(SVG)}"
    assert get(address)[0] == 404
    rehearsal = Room(workshop, workshop.leader.rehearse(room.id))
    assert rehearsal.state.steps == room.state.steps
    room.leader().lead(Next())
    status, headers, body = get(address)
    assert (status, body, headers["Content-Type"]) == (200, SVG, "image/svg+xml")
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_added_on_the_spot_it_is_one_that_the_room_has_pinned(workshop, drawing):
    room = Room(workshop, workshop.leader.create(agenda_for("night_shift", {"en": "Film"})))
    [film] = room.state.films.values()
    scene = next(id_ for id_ in film.case.scenes if film.picture(id_))
    leader = room.leader()

    def add(id_, picture):
        leader.lead(AddStep(step=msgspec.to_builtins(question_step(id_, place(picture)))))

    with pytest.raises(Refused, match="opened with: film:night_shift/") as caught:
        add("own", str(drawing))
    assert caught.value.code == "bad-step"
    with pytest.raises(Refused, match="before the room is opened"):
        add("drawn", f"film:night_shift/{scene}/another")
    add("still", f"film:night_shift/{scene}")
    add("again", film.picture(scene))
    asked = [step.asked() for step in room.state.steps if step.id in {"still", "again"}]
    assert {(one.picture, one.size) for one in asked} == {(film.picture(scene), (1600, 900))}


def test_only_questions_with_a_picture_are_looked_at(drawing):
    whole = agenda(str(drawing))
    assert agenda_bytes(steps_beside(whole, drawing.parent / "elsewhere")) == agenda_bytes(whole)
    for step in (*agenda_for("night_shift", {"en": "Film"}).steps, question_step("film", place("film:a/b/c"))):
        assert beside(step, drawing.parent) == step
