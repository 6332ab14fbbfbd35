"""Keys of programmes: made once, for this user alone, outside the store; shared by taking them along."""

import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from ias_widgets.client.keys import key_file, key_mark, keys_folder, make_key, programme_key, read_key, take_key
from ias_widgets.client.places import default_store
from ias_widgets.errors import ContentError, StoreError


@pytest.fixture(autouse=True)
def keys(tmp_path, monkeypatch):
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "keys"))
    return tmp_path / "keys"


def test_a_key_is_made_at_first_need_and_is_the_same_from_then_on(keys):
    key = programme_key("trainings-2026")

    assert len(key) == 32
    assert programme_key("trainings-2026") == key
    assert [file.name for file in keys.iterdir()] == ["trainings-2026.key"]


def test_programmes_have_keys_of_their_own_and_rooms_of_none_share_one():
    assert len({programme_key(""), programme_key("one"), programme_key("two")}) == 3
    assert programme_key("programme") == programme_key("")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes")
def test_only_this_user_reads_a_key():
    programme_key("one")

    assert stat.S_IMODE(key_file("one").stat().st_mode) == 0o600


def as_here(monkeypatch, tmp_path):
    """Where the machine at hand has settings and data."""


def as_windows(monkeypatch, tmp_path):
    """Where Windows and macOS have them: in one place."""
    for used in ("keys.user_config_path", "places.user_data_path"):
        monkeypatch.setattr(f"ias_widgets.client.{used}", lambda name, **_: tmp_path / name)


@pytest.mark.parametrize("places", [as_here, as_windows])
def test_keys_lie_in_the_settings_and_not_beside_the_store(monkeypatch, tmp_path, places):
    monkeypatch.delenv("IAS_KEYS")
    monkeypatch.delenv("IAS_STORE", raising=False)
    places(monkeypatch, tmp_path)

    assert default_store().parent not in {keys_folder(), *keys_folder().parents}


def test_two_who_need_a_key_at_once_get_the_same():
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(make_key, ["one"] * 16))

    assert keys == {programme_key("one")}
    assert len(list(keys_folder().iterdir())) == 1


def test_a_key_is_taken_along_to_another_machine(tmp_path, monkeypatch):
    key = programme_key("one")
    taken = key_file("one")
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "other machine"))

    assert take_key("one", taken) == key
    assert programme_key("one") == key
    assert take_key("one", taken) == key


def test_a_key_that_is_here_is_not_lost_by_taking_another(tmp_path):
    mine = programme_key("one")
    other = tmp_path / "other.key"
    other.write_text("ab" * 32, encoding="ascii")

    with pytest.raises(ContentError) as told:
        take_key("one", other)
    assert key_mark(mine) in told.value.found
    assert mine.hex() not in str(told.value)
    assert programme_key("one") == mine

    assert take_key("one", other, replace=True) == bytes.fromhex("ab" * 32) == programme_key("one")


@pytest.mark.parametrize("held", [b"", b"ab" * 31, b"ab" * 33, b"xy" * 32, "ż".encode()])
def test_a_file_that_holds_no_key_is_said_to_hold_none(keys, held):
    keys.mkdir()
    key_file("one").write_bytes(held)

    with pytest.raises(ContentError) as told:
        programme_key("one")
    assert "one.key" in told.value.where


def test_a_damaged_key_is_replaced_by_wish_alone(keys, tmp_path):
    keys.mkdir()
    key_file("one").write_bytes(b"ab" * 31)
    whole = tmp_path / "whole.key"
    whole.write_text("ab" * 32, encoding="ascii")

    with pytest.raises(ContentError) as told:
        take_key("one", whole)
    assert "--replace" in told.value.mend
    assert key_file("one").read_bytes() == b"ab" * 31

    assert take_key("one", whole, replace=True) == programme_key("one") == bytes.fromhex("ab" * 32)


def test_a_key_that_an_editor_has_marked_is_read():
    key = programme_key("one")
    file = key_file("one")
    file.write_text(file.read_text(encoding="ascii"), encoding="utf-8-sig")

    assert programme_key("one") == key


@pytest.mark.parametrize(
    "programme", ["../one", "/one", "a/b", "a\\b", "c:one", "One", "one\n", "one.", "ż", "-", "nul", "x" * 49]
)
def test_a_programme_whose_id_is_no_files_name_has_no_key(tmp_path, programme):
    before = list(tmp_path.rglob("*"))

    with pytest.raises(ContentError) as told:
        programme_key(programme)
    assert "id" in told.value.mend
    assert list(tmp_path.rglob("*")) == before


def test_a_key_that_cannot_be_kept_is_said_to_be_so(tmp_path, monkeypatch):
    (tmp_path / "a file").write_text("", encoding="utf-8")
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "a file" / "keys"))

    with pytest.raises(StoreError) as told:
        programme_key("one")
    assert "IAS_KEYS" in told.value.mend


def test_a_file_that_is_not_there_holds_no_key(tmp_path):
    with pytest.raises(StoreError):
        read_key(tmp_path / "nothing.key")


def test_the_mark_of_a_key_tells_two_keys_apart_and_nothing_else():
    one, other = os.urandom(32), os.urandom(32)

    assert key_mark(one) == key_mark(one) != key_mark(other)
    assert len(key_mark(one)) == 8
    assert key_mark(one) not in one.hex()
