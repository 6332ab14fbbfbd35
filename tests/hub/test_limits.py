"""Budgets and keys."""

from ias_widgets.hub.keys import Keys
from ias_widgets.hub.limits import Bucket


def test_a_budget_fills_again_and_never_above_its_size():
    bucket = Bucket(size=3, rate=1.0)
    assert [bucket.take(1000.0) for _ in range(4)] == [True, True, True, False]
    assert bucket.take(1001.0)
    assert [bucket.take(9999.0) for _ in range(4)] == [True, True, True, False]


def test_keys_are_the_same_after_a_restart_and_differ_by_role_room_and_store(tmp_path):
    keys = Keys.beside(tmp_path / "rooms.sqlite")
    again, other = Keys.beside(tmp_path / "rooms.sqlite"), Keys.beside(tmp_path / "other.sqlite")
    assert keys.key("screen", "a") == again.key("screen", "a")
    assert (
        len({keys.key("screen", "a"), keys.key("remote", "a"), keys.key("screen", "b"), other.key("screen", "a")}) == 4
    )


def test_a_key_file_that_was_cut_short_is_made_anew(tmp_path):
    file = tmp_path / "rooms.sqlite.key"
    for cut in (b"", b"short"):
        file.write_bytes(cut)
        Keys.beside(tmp_path / "rooms.sqlite")
        assert len(file.read_bytes()) == 32
