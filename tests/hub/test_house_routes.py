"""The house door: a Jupyter Server is open at the room's routes and nowhere else, whether the hub is in it or beside it."""

import shutil

import pytest
from tornado.httpclient import HTTPClientError
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from ias_widgets.client import HubAddress, agenda_for, read_address
from ias_widgets.hub.doors import OPEN
from ias_widgets.hub.relay import relay_routes
from ias_widgets.rooms.commands import Next
from tests.cases.conftest import TEA
from tests.hub.house import ALL, OURS, TOKEN, House
from tests.hub.people import Room, Visit, until
from tests.hub.test_routes import get
from tests.hub.walking import address

STATIC = (r"/voila/templates/(.*)", r"/voila/static/(.*)", r"/voila/files/(.*)")
"""Voilà's own files, which it hands out to all: scripts, and pictures beside notebooks. Reviewed with Voilà 0.5.13."""


def answers(house):
    """Wait until a house answers."""

    def asked():
        try:
            return get(house.url + "/api")[0] == 200
        except OSError:
            assert house.process.poll() is None
            return False

    until(asked, "the house's answer")
    return house


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """A house in whose process the hub runs, as under JupyterHub and Binder."""
    folder = tmp_path_factory.mktemp("here")
    house = answers(House(folder, "here", folder / "rooms.sqlite", ALL))
    house.store = folder / "rooms.sqlite"
    yield house
    house.stop()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory, workshop):
    """A house beside a hub."""
    house = answers(House(tmp_path_factory.mktemp("elsewhere"), "elsewhere", workshop.store, OURS))
    yield house
    house.stop()


SAYS_NOTHING = r"/lab/api/licenses/(.*)"
"""Closed in a way of its own: JupyterLab does not finish its refusal."""


def is_open(house, pattern):
    status, headers, _ = get(f"{house.url}/{address(pattern).removeprefix('/')}", Accept="text/html")
    sent_to_login = status in (301, 302) and "/login" in headers["Location"]
    return not (status in (401, 403, 405) or sent_to_login)


@pytest.mark.parametrize("mode", ["here", "elsewhere"])
def test_the_house_is_open_at_the_rooms_routes_and_closed_at_all_others(request, mode):
    house = request.getfixturevalue(mode)
    ours = ["/ias" + pattern for pattern in OPEN]
    known = {pattern.removesuffix("$"): marked for pattern, marked in house.routes}
    assert set(ours) <= set(known)
    assert [pattern for pattern in ours if not is_open(house, pattern)] == []
    reviewed = {*ours, *STATIC, SAYS_NOTHING}
    strangely_open = [
        pattern
        for pattern, marked in known.items()
        if not marked and pattern not in reviewed and is_open(house, pattern)
    ]
    assert strangely_open == []


def test_the_walk_finds_what_is_closed(here):
    assert len(here.routes) > 50
    for pattern in (r"/api/contents", r"/api/kernels", r"/lab", r"/ias/lead", r"/voila/render/(.*)"):
        assert not is_open(here, pattern)


def test_with_its_token_the_house_opens(here):
    assert get(f"{here.url}/api/contents", Authorization=f"token {TOKEN}")[0] == 200


def test_the_house_hands_plotly_to_whoever_has_its_token_and_once(here):
    address = f"{here.url}/ias/plotly.js"
    assert get(address)[0] != 200
    status, headers, body = get(address, Authorization=f"token {TOKEN}")
    assert status == 200
    assert b"plotly.js v" in body[:100]
    assert get(address, Authorization=f"token {TOKEN}", **{"If-None-Match": headers["Etag"]})[0] == 304


def test_leading_at_a_house_with_the_hub_in_it_takes_the_hubs_secret_and_not_the_houses_token(here):
    assert get(f"{here.url}/ias/lead", Authorization=f"token {TOKEN}")[0] == 403


def test_a_house_with_the_hub_in_it_says_where_it_is_and_serves_a_room(here):
    address = until(lambda: read_address(here.store), "the address file")
    assert address.room == f"{here.url}/ias/"
    assert address.inside == f"{here.url}/ias/"
    visit = Visit(address)
    try:
        room = visit.open_room()
        assert room.somebody_votes()
        assert get(f"{here.url}/ias/{room.code}")[0] == 200
        with pytest.raises(HTTPClientError) as refused:
            visit.connect(Origin="http://evil.example")
        assert refused.value.code == 403
    finally:
        visit.stop()


# ---- the relay -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def playing(workshop):
    """A room that plays a film."""
    room = Room(workshop, workshop.leader.create(agenda_for("night_shift", {"en": "Evening"})))
    room.leader().lead(Next())
    return room


def through(elsewhere):
    """Return the address of the room's WebSocket at the house."""
    return elsewhere.url.replace("http", "ws", 1) + "/ias/ws"


@pytest.mark.parametrize("path", ["", "123456", "screen", "health"])
def test_pages_come_through_the_house_as_from_the_hub(workshop, elsewhere, path):
    direct, relayed = get(workshop.address.room + path), get(f"{elsewhere.url}/ias/{path}")
    assert (relayed[0], relayed[2]) == (direct[0], direct[2])
    for name in ("Content-Type", "Cache-Control", "Vary", "Referrer-Policy", "X-Content-Type-Options"):
        assert relayed[1][name] == direct[1][name]


def test_the_policy_of_a_page_that_came_through_the_house_names_the_house(elsewhere):
    policy = get(f"{elsewhere.url}/ias/")[1]["Content-Security-Policy"]
    assert f"ws://{elsewhere.url.split('/')[2]} " in policy
    assert policy.count("ws://") == 1


@pytest.mark.parametrize("encoding", ["", "gzip", "br"])
def test_files_come_through_the_house_as_small_as_from_the_hub(workshop, elsewhere, encoding):
    path = f"static/{workshop.hub.assets.build}/tablet.js"
    direct = get(workshop.address.room + path, **{"Accept-Encoding": encoding})
    relayed = get(f"{elsewhere.url}/ias/{path}", **{"Accept-Encoding": encoding})
    assert (relayed[0], relayed[1]["Content-Encoding"], relayed[2]) == (200, direct[1]["Content-Encoding"], direct[2])


def test_a_films_bundles_and_pictures_come_through_the_house(workshop, elsewhere, playing):
    scene = playing.leader().view.scene
    for path in (f"bundle/{scene.bundle}.json", f"bundle/{scene.bundle}", f"picture/{scene.picture}"):
        if scene.picture or not path.startswith("picture"):
            direct, relayed = get(workshop.address.room + path), get(f"{elsewhere.url}/ias/{path}")
            assert direct[0] == 200
            assert relayed[0::2] == direct[0::2]
            assert relayed[1]["Content-Type"] == direct[1]["Content-Type"]


def test_a_clip_comes_through_the_house_in_the_pieces_that_are_asked_for(workshop, elsewhere):
    shutil.copytree(TEA, workshop.store.parent / "films" / "tea")
    room = Room(workshop, workshop.leader.create(agenda_for("tea", {"en": "Tea"})))
    [film] = room.live.room.films.values()
    clip = (TEA / "clips" / "street.webm").read_bytes()
    [hash_] = [hash_ for hash_, file in film.clips.items() if file.endswith(".webm")]
    status, headers, body = get(f"{elsewhere.url}/ias/clip/{hash_}", Range="bytes=3-")
    assert (status, body, headers["Content-Type"]) == (206, clip[3:], "video/webm")
    assert headers["Content-Range"] == f"bytes 3-{len(clip) - 1}/{len(clip)}"
    kit = get(f"{elsewhere.url}/ias/kit/{film.files.kit}.json", **{"Accept-Encoding": "gzip"})
    assert (kit[0], kit[1]["Content-Encoding"], kit[2]) == (200, "gzip", workshop.hub.kit(film.files.kit))


def test_what_is_not_there_is_not_there_through_the_house_either(elsewhere):
    assert get(f"{elsewhere.url}/ias/bundle/{'0' * 64}")[0] == 404


def test_a_tablet_votes_through_the_house(workshop, elsewhere, room):
    round_ = room.open_vote()
    tablet = workshop.connect(through(elsewhere), Origin=elsewhere.url)
    tablet.say(room.hello())
    assert tablet.hear("welcome")["room"]["code"] == room.code
    assert tablet.ask({"type": "join", "token": "ab" * 16, "agency": "police"})["outcome"] == "done"
    assert tablet.answer(round_, "yes")["outcome"] == "done"
    assert tablet.refused(b"\x00") == "malformed"
    tablet.close()


def test_when_the_hub_closes_a_connection_the_house_does_so_with_the_same_reason(workshop, elsewhere, room):
    guesser = workshop.connect(through(elsewhere))
    for number in range(10):
        guesser.say({**room.hello(), "room": f"{number:06}"})
    assert guesser.hear("pong") is None
    assert guesser.close_code == 4000


def test_when_a_tablet_leaves_the_house_it_leaves_the_hub(workshop, elsewhere, room):
    tablet = workshop.connect(through(elsewhere))
    tablet.say(room.hello())
    tablet.hear("welcome")
    assert len(room.live.connections) == 1
    tablet.vanish()
    until(lambda: not room.live.connections, "leaving")


def test_a_page_of_another_origin_does_not_get_through_the_house(workshop, elsewhere, room):
    with pytest.raises(HTTPClientError) as refused:
        workshop.connect(through(elsewhere), Origin="http://evil.example")
    assert refused.value.code == 403
    assert b"wrong-origin" in refused.value.response.body


GONE = HubAddress(lead="ws://127.0.0.1:9/lead", room="http://127.0.0.1:9/", secret="")
"""Left behind by a hub that was killed."""


@pytest.fixture(params=[None, GONE], ids=["none", "gone"])
def alone(request, workshop):
    """The relay, where no hub runs."""

    def listen():
        server = HTTPServer(Application(relay_routes(lambda: request.param, "/ias")))
        sockets = bind_sockets(0, "127.0.0.1")
        server.add_sockets(sockets)
        return server, f"http://127.0.0.1:{sockets[0].getsockname()[1]}/ias/"

    server, url = workshop.thread.call(listen)
    yield url
    workshop.thread.call(server.stop)


@pytest.mark.parametrize("path", ["", "screen", "health", "123456"])
def test_where_no_hub_runs_the_house_says_so_in_three_languages(alone, path):
    status, headers, body = get(alone + path)
    assert (status, headers["Content-Type"]) == (503, "text/plain; charset=utf-8")
    for words in ("Na tym serwerze", "No room is open", "На цьому сервері"):
        assert words in body.decode()


def test_where_no_hub_runs_a_tablet_is_told_so(workshop, alone):
    tablet = workshop.connect(alone.replace("http", "ws", 1) + "ws")
    assert tablet.hear("welcome") is None
    assert tablet.close_code == 4001
