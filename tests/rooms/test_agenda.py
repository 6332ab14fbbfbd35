"""An agenda is read as it was written, or says what is wrong with it."""

import msgspec
import pytest

from ias_widgets.errors import ContentError
from ias_widgets.rooms import Agency, Agenda, Family, Notice, agenda_bytes, agenda_from, content_hash, step_from
from tests.rooms.made import said, small_agenda


def plain(**changes) -> bytes:
    return msgspec.json.encode({**msgspec.to_builtins(small_agenda()), **changes})


def test_what_was_written_is_read_again() -> None:
    agenda = small_agenda()
    assert agenda_from(agenda_bytes(agenda)) == agenda


def test_the_same_agenda_has_the_same_hash() -> None:
    assert content_hash(agenda_bytes(small_agenda())) == content_hash(agenda_bytes(small_agenda()))


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"agencies": []}, "agencies"),
        ({"agencies": [{"id": "a", "name": {}}, {"id": "a", "name": {}}]}, "agencies"),
        ({"agencies": [{"id": "a", "name": {}, "family": "nowhere"}]}, "agency a"),
        ({"families": [{"id": "f", "name": {}}, {"id": "f", "name": {}}]}, "families"),
        ({"steps": [{"kind": "pause", "id": "p", "title": {}}] * 2}, "steps"),
        ({"steps": [{"kind": "question", "id": "q", "title": {}, "question": {"kind": "singel"}}]}, "step q.kind"),
        ({"steps": [{"kind": "question", "id": "q", "title": {}, "question": {"kind": []}}]}, "step q.kind"),
        ({"steps": [{"kind": "question", "id": "q", "title": {}, "question": {"kind": "scale"}}]}, "step q"),
        ({"steps": [{"kind": "dance", "id": "d", "title": {}}]}, "agenda"),
        ({"stepps": []}, "agenda"),
    ],
)
def test_a_fault_is_named_with_its_place(changes, where) -> None:
    with pytest.raises(ContentError) as told:
        agenda_from(plain(**changes))
    assert told.value.where == where


def test_a_misspelt_kind_of_question_is_guessed() -> None:
    step = {"kind": "question", "id": "q", "title": {}, "question": {"kind": "singel"}}
    with pytest.raises(ContentError, match='did you mean "single"'):
        step_from(step)


def test_a_question_that_would_show_groups_under_three_is_refused() -> None:
    question = {"kind": "scale", "prompt": said("Sure?"), "k": 2}
    with pytest.raises(ContentError, match=r"\bk\b"):
        step_from({"kind": "question", "id": "q", "title": {}, "question": question})


def test_faults_are_found_also_where_the_agenda_is_made_in_python() -> None:
    agency = Agency(id="a", name={}, family="f")
    with pytest.raises(ContentError, match="agency a"):
        Agenda(title={}, agencies=(agency,), families=(Family(id="g", name={}),), notice=Notice(controller="x"))
