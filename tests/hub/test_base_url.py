"""A house that is not at the root of its address, as behind a JupyterHub: ``/user/jan%40x/``."""

import re
from types import SimpleNamespace
from unittest.mock import patch

import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application
from traitlets.config import Config

from ias_widgets.client import Leader, read_address
from ias_widgets.hub.base_url import base_pattern, same_base
from ias_widgets.hub.extension import IasExtension
from ias_widgets.hub.relay import relay_routes
from tests.hub.house import OURS, House
from tests.hub.people import Visit, until
from tests.hub.test_house_routes import answers
from tests.hub.test_routes import get

BASE = "/user/jan%40x/"
WAYS = ["/user/jan%40x", "/user/jan@x"]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A house as a JupyterHub starts it, with the hub in its process."""
    folder = tmp_path_factory.mktemp("proxied")
    house = answers(House(folder, "auto", folder / "rooms.sqlite", OURS, BASE, JUPYTERHUB_SERVICE_PREFIX=BASE))
    house.store = folder / "rooms.sqlite"
    yield house
    house.stop()


@pytest.mark.parametrize("way", WAYS)
def test_a_room_is_there_however_the_address_is_written(house, way):
    address = until(lambda: read_address(house.store), "the address file")
    assert "/user/jan%40x/ias/lead" in address.lead
    visit = Visit(address)
    try:
        room = visit.open_room()
        assert room.somebody_votes()
        root = house.url.removesuffix("/user/jan%40x")
        assert get(f"{root}{way}/ias/{room.code}")[0] == 200
        tablet = visit.connect(f"{root.replace('http', 'ws', 1)}{way}/ias/ws", Origin=root)
        tablet.say(room.hello())
        assert tablet.hear("welcome")["room"]["code"] == room.code
        tablet.close()
    finally:
        visit.stop()


def test_beside_its_base_the_house_serves_no_room(house):
    root = house.url.removesuffix("/user/jan%40x")
    for beside in ("", "/user/janx", "/user/jan%40x/user/jan%40x"):
        assert get(f"{root}{beside}/ias/health")[0] != 200


def test_tablets_are_told_the_address_that_the_facilitators_browser_has(house):
    own = until(lambda: read_address(house.store), "the address file")
    leader = Leader(own)
    try:

        def told(url):
            until(lambda: (now := read_address(house.store)) and now.room == url, url)

        leader.seen_at("https://hub.example/user/ola/")  # another's server
        leader.seen_at("javascript:/user/jan@x/")
        leader.seen_at("http://hub.example/user/jan@x/")
        told("http://hub.example/user/jan@x/ias/")
        leader.seen_at("https://hub.example/user/jan@x/")
        told("https://hub.example/user/jan@x/ias/")
        leader.seen_at("http://hub.example/user/jan@x/")  # as the server sees it, where the proxy ends TLS
        leader.seen_at("https://other.example/user/jan@x/")
        told("https://other.example/user/jan@x/ias/")
    finally:
        leader.close()


@pytest.mark.parametrize("way", WAYS)
def test_a_request_is_carried_over_without_the_base_however_it_is_written(workshop, way):
    def listen():
        server = HTTPServer(Application(relay_routes(lambda: workshop.address, base_pattern(BASE) + "/ias")))
        sockets = bind_sockets(0, "127.0.0.1")
        server.add_sockets(sockets)
        return server, f"http://127.0.0.1:{sockets[0].getsockname()[1]}"

    server, url = workshop.thread.call(listen)
    assert get(f"{url}{way}/ias/health")[2] == get(workshop.address.room + "health")[2]
    workshop.thread.call(server.stop)


@pytest.mark.parametrize(
    ("base", "matching", "other"),
    [
        ("/", [""], ["/x"]),
        ("/user/jan%40x/", ["/user/jan@x", "/user/jan%40x"], ["/user/jan%41x", "/user/jan"]),
        ("/user/a+b.c/", ["/user/a+b.c", "/user/a%2Bb.c", "/user/a%2bb.c"], ["/user/aab.c", "/user/a+bxc"]),
        ("/user/%C5%82/", ["/user/ł", "/user/%c5%82"], ["/user/l"]),
    ],
)
def test_a_base_matches_both_its_ways_and_nothing_else(base, matching, other):
    pattern = base_pattern(base)
    assert re.compile(pattern).groups == 0
    assert [address for address in matching if not re.fullmatch(pattern, address)] == []
    assert [address for address in other if re.fullmatch(pattern, address)] == []


def test_an_address_of_the_same_base_is_told_from_another():
    assert same_base("https://hub.example/user/jan@x/", BASE)
    assert not same_base("https://hub.example/user/ola/", BASE)


@pytest.mark.parametrize(("set_by_the_host", "then"), [({}, ["X-Forwarded-Proto"]), ({"http_header_envs": []}, [])])
def test_voila_is_asked_to_tell_how_the_browser_reaches_the_proxy_unless_its_host_said_otherwise(set_by_the_host, then):
    app = SimpleNamespace(config=Config(VoilaConfiguration=Config(set_by_the_host)))
    extension = IasExtension()
    with patch.object(IasExtension, "serverapp", app):
        extension.initialize_settings()
    assert app.config.VoilaConfiguration.http_header_envs == then
