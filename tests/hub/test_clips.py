"""Clips, captions and the parts of storyboards, as players get them from either door."""

import gzip
import hashlib
import json
import shutil

import pytest

from ias_widgets.client import agenda_for
from ias_widgets.errors import ContentError
from ias_widgets.hub import pinning, relay
from ias_widgets.hub.media import Media
from ias_widgets.hub.pages import FOR_EVER
from ias_widgets.hub.pinning import room_contents
from tests.cases.conftest import TEA, Folder
from tests.hub.people import Room, Workshop
from tests.hub.test_routes import get

CLIP = bytes(range(256)) * 40
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nDobry wieczór.\n"


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """Return a folder of films of one's own: the tea film with a longer clip."""
    own = tmp_path_factory.mktemp("own") / "films"
    own.mkdir()
    folder = Folder(own / "tea")
    (folder.path / "clips" / "street.webm").write_bytes(CLIP)
    folder.write("clips/street.pl.vtt", CAPTIONS)
    return own


@pytest.fixture(scope="module")
def playing(tmp_path_factory, assets, films):
    """Return a workshop, its doors, and the bundle of the scene with a clip, in Polish."""
    workshop = Workshop(films.parent / "rooms.sqlite", assets)
    room = Room(workshop, workshop.leader.create(agenda_for("tea", {"en": "Tea"})))
    [film] = room.live.room.films.values()
    bundle = json.loads(film.bundles[film.bundle("street", "pl", {})])
    yield workshop, bundle
    workshop.stop()


def doors(workshop):
    return workshop.address.room, workshop.address.inside


def test_a_clip_is_sent_whole_or_in_pieces_at_both_doors(playing):
    workshop, bundle = playing
    for door in doors(workshop):
        address = f"{door}clip/{bundle['video']['clip']}"
        status, headers, body = get(address)
        assert (status, body, headers["Content-Type"]) == (200, CLIP, "video/webm")
        assert (headers["Accept-Ranges"], headers["Cache-Control"]) == ("bytes", FOR_EVER)
        status, headers, body = get(address, Range="bytes=300-")
        assert (status, body) == (206, CLIP[300:])
        assert headers["Content-Range"] == f"bytes 300-{len(CLIP) - 1}/{len(CLIP)}"
        assert get(address, Range="bytes=10-19")[2] == CLIP[10:20]
        assert get(address, Range="bytes=999999-")[0] == 416
        assert get(address, "HEAD")[2] == b""


def test_captions_are_sent_as_text_with_times(playing):
    workshop, bundle = playing
    for door in doors(workshop):
        status, headers, body = get(f"{door}captions/{bundle['video']['captions']}.vtt")
        assert (status, body.decode(), headers["Content-Type"]) == (200, CAPTIONS, "text/vtt; charset=utf-8")


def test_the_kit_and_bundles_are_packed_for_whoever_reads_that(playing):
    workshop, bundle = playing
    [film] = [film for live in workshop.hub.rooms for film in live.room.films.values()]
    for path in (f"kit/{bundle['kit']}.json", f"bundle/{film.bundle('street', 'pl', {})}"):
        for door in doors(workshop):
            status, headers, body = get(door + path)
            assert (status, headers["Cache-Control"], headers["Vary"]) == (200, FOR_EVER, "Accept-Encoding")
            _, headers, packed = get(door + path, **{"Accept-Encoding": "gzip"})
            assert (headers["Content-Encoding"], gzip.decompress(packed)) == ("gzip", body)


def test_the_kit_holds_the_parts_that_the_film_places(playing):
    workshop, bundle = playing
    kit = json.loads(get(f"{workshop.address.room}kit/{bundle['kit']}.json")[2])
    assert kit == {part: (TEA / "kit" / f"{part}.svg").read_text(encoding="utf-8") for part in ("cup", "wall")}
    assert bundle["parts"] == {}


def test_nothing_but_a_clip_of_a_film_that_is_played_is_a_clip(playing):
    workshop, bundle = playing
    captions, kit = bundle["video"]["captions"], bundle["kit"]
    for path in (
        f"kit/{captions}.json",
        f"picture/{kit}",
        f"clip/{captions}",
        f"clip/{kit}",
        f"captions/{kit}.vtt",
        f"captions/{bundle['video']['clip']}.vtt",
    ):
        assert get(workshop.address.room + path)[0] == 404
    (workshop.hub.media.folder / ("a" * 64)).write_bytes(b"of no film")
    assert get(f"{workshop.address.room}clip/{'a' * 64}")[0] == 404


def test_a_clip_lies_beside_the_store_and_stays_while_a_room_holds_it(playing):
    workshop, bundle = playing
    media, held = workshop.hub.media, bundle["video"]["clip"]
    assert held == hashlib.sha256(CLIP).hexdigest()
    (media.folder / f"{'b' * 64}.part").write_bytes(b"half a clip")
    media.sweep({held})
    assert [file.name for file in media.folder.iterdir()] == [held]


def test_a_clip_nobody_holds_is_gone_when_the_hub_begins_again(tmp_path, assets):
    media = Media(tmp_path / "rooms.sqlite")
    clip = tmp_path / "clip.webm"
    clip.write_bytes(CLIP)
    media.keep({"c" * 64: clip})
    assert media.path("c" * 64)
    Workshop(tmp_path / "rooms.sqlite", assets).stop()
    assert media.path("c" * 64) is None


def test_a_clip_that_is_too_large_is_refused_with_its_size(films, monkeypatch):
    monkeypatch.setattr(pinning, "LARGEST_CLIP", len(CLIP) - 1)
    with pytest.raises(ContentError, match="a clip of at most 0 MB") as told:
        room_contents(agenda_for("tea", {"en": "Tea"}), films)
    assert "shorter" in told.value.mend


def test_a_film_of_ones_own_does_not_take_the_place_of_a_built_in_one(tmp_path):
    shutil.copytree(TEA, tmp_path / "night_shift")
    assert len(room_contents(agenda_for("night_shift", {"en": "Film"}), tmp_path).contents) > 10


@pytest.mark.parametrize(
    ("asked", "carried"),
    [("bytes=7-", f"bytes=7-{7 + relay.PIECE - 1}"), ("bytes=7-9", "bytes=7-9"), ("bytes=-5", "bytes=-5")],
)
def test_the_house_carries_a_clip_over_piece_by_piece(asked, carried):
    assert relay._piece(asked) == carried
