"""The doors' routes: what is open is listed, and nothing else answers."""

import re
from http.client import HTTPConnection
from urllib.parse import quote, urlsplit

import pytest

from ias_widgets.hub.doors import OPEN, leader_application, room_application
from ias_widgets.hub.pages import FOR_EVER
from ias_widgets.questions.outside import view_module
from tests.hub.walking import address, patterns
from tests.questions.installed import install


def get(url, method="GET", body=None, **headers):
    """Return status, headers and body, asked for as a browser does: over a connection that is kept."""
    address = urlsplit(url)
    connection = HTTPConnection(address.netloc, timeout=20)
    try:
        connection.request(method, address.path, body, headers)
        reply = connection.getresponse()
        return reply.status, reply.headers, reply.read()
    finally:
        connection.close()


def routes(application):
    return [pattern.removesuffix("$") for pattern in patterns(application.default_router)]


def test_the_rooms_door_has_the_listed_routes_and_no_others(workshop):
    assert routes(room_application(workshop.hub)) == list(OPEN)


def test_the_door_for_this_machine_has_one_route_more_and_that_is_closed(workshop):
    assert routes(leader_application(workshop.hub, "secret")) == [*OPEN, "/lead"]
    assert get(workshop.address.inside + "lead")[0] == 403


@pytest.mark.parametrize("path", OPEN)
def test_what_is_listed_as_open_answers_without_credentials(workshop, path):
    for door in (workshop.address.room, workshop.address.inside):
        status, _, _ = get(door.rstrip("/") + address(path))
        assert status not in (401, 403)
        assert not 300 <= status < 400


@pytest.mark.parametrize(
    "path", ["lead", "api", "lab", "voila", "login", "static/", "bundle/", "picture/x", "ws/", "12345"]
)
def test_nothing_else_is_at_the_rooms_door(workshop, path):
    assert get(workshop.address.room + path)[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["", "screen", "health", "ws"])
def test_the_rooms_door_changes_nothing_by_http(workshop, method, path):
    assert get(workshop.address.room + path, method, b"x=1")[0] == 405


def test_a_large_body_is_not_read(workshop):
    try:
        status, _, _ = get(workshop.address.room, "POST", b"x" * 100_000)
    except ConnectionError:
        status = 400  # refused before all of it was sent
    assert status == 400
    assert get(workshop.address.room)[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "../../pyproject.toml", "..%2f..%2fpyproject.toml", "%2e%2e/%2e%2e/pyproject.toml", "....//pyproject.toml",
        "/etc/passwd", "..\\..\\pyproject.toml", "C:/Windows/win.ini", "tablet.js/../../build.txt", ".%00./build.txt",
    ],
)  # fmt: skip
@pytest.mark.parametrize("inside", ["", "assets/"])
def test_no_path_leads_out_of_the_built_files(workshop, path, inside):
    for door in (workshop.address.room, workshop.address.inside):
        status, _, body = get(f"{door}static/{workshop.hub.assets.build}/{inside}{quote(path, safe='%/.')}")
        assert status in (400, 404)
        assert b"ias_widgets" not in body
        assert b"root:" not in body


PAGES = ["", "123456", "screen"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_may_load_from_its_own_origin_and_run_no_inline_script(workshop, name):
    for door in (workshop.address.room, workshop.address.inside):
        _, headers, _ = get(door + name)
        policy = dict(line.strip().split(" ", 1) for line in headers["Content-Security-Policy"].split(";"))
        host = door.split("/")[2]
        assert policy == {
            "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self' data: blob:",
            "media-src": "'self' blob:",
            "font-src": "'self'", "connect-src": f"'self' ws://{host} wss://{host}", "base-uri": "'none'",
            "form-action": "'none'", "frame-ancestors": "'self'",
        }  # fmt: skip


def test_a_host_made_up_by_the_caller_gets_no_word_into_the_policy(workshop):
    for door in (workshop.address.room, workshop.address.inside):
        status, headers, _ = get(door, Host="evil.example; script-src *")
        assert status == 400 or "evil" not in headers["Content-Security-Policy"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_asked_for_anew_and_its_files_are_kept_for_ever(workshop, name):
    _, headers, body = get(workshop.address.room + name)
    assert headers["Cache-Control"] == "no-cache"
    named = re.findall(r'(?:src|href)="(static/[^"]+)"', body.decode())
    assert named
    for path in named:
        status, headers, _ = get(workshop.address.room + path)
        assert (status, headers["Cache-Control"]) == (200, FOR_EVER)


def test_a_file_under_the_name_of_another_build_is_not_kept(workshop):
    _, headers, _ = get(workshop.address.room + "static/00000000/tablet.js")
    assert headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", [*PAGES, "health", "static/00000000/tablet.js"])
def test_what_is_sent_is_not_guessed_at_names_no_referrer_and_sets_no_cookie(workshop, path):
    _, headers, _ = get(workshop.address.room + path)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Set-Cookie"] is None


def test_files_come_as_small_as_the_device_takes_them(workshop):
    for encoding, data in workshop.hub.assets.files["tablet.js"].encoded.items():
        address = f"{workshop.address.room}static/{workshop.hub.assets.build}/tablet.js"
        _, headers, body = get(address, **{"Accept-Encoding": encoding})
        assert (headers["Content-Encoding"] or "", body) == (encoding, data)


ELSEWHERE = re.compile(rb"""(?:https?:)?//(?!127\.0\.0\.1)[a-z0-9-]+(?:\.[a-z0-9-]+)+""", re.IGNORECASE)
NAMES_ONLY = (b"//www.w3.org",)
"""Namespaces: names that look like addresses and are asked by nobody."""


def test_no_page_and_no_file_of_it_names_another_origin(workshop):
    assets = workshop.hub.assets
    texts = {**assets.pages, **assets.files}
    for name, asset in texts.items():
        if asset.content_type.startswith(("font/", "image/webp", "image/png")):
            continue
        found = {origin for origin in ELSEWHERE.findall(asset.encoded[""]) if not origin.endswith(NAMES_ONLY)}
        assert not found, name


@pytest.mark.parametrize("name", PAGES)
def test_no_script_and_no_style_stands_in_a_page(workshop, name):
    _, _, body = get(workshop.address.room + name)
    assert not re.search(rb"<script(?![^>]*\bsrc=)[^>]*>\s*\S", body)
    assert not re.search(rb"<style|\son[a-z]+=|\sstyle=|javascript:", body)


def test_health_says_that_it_is_a_hub_and_nothing_of_rooms(workshop, room):
    _, headers, body = get(workshop.address.room + "health")
    assert body.decode() == f'{{"hub":"ias","build":"{workshop.hub.assets.build}"}}'
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["bundle/", "picture/"])
def test_a_bundle_or_picture_that_no_room_plays_is_not_there(workshop, path):
    assert get(f"{workshop.address.room}{path}{'0' * 64}")[0] == 404


def test_the_views_of_a_kind_from_elsewhere_come_from_the_hub_for_any_page_and_are_kept(workshop, monkeypatch):
    views = view_module(install(monkeypatch))
    for door in (workshop.address.room, workshop.address.inside):
        status, headers, body = get(f"{door}kind/{views.name}.js")
        assert (status, body, headers["Content-Type"]) == (200, views.data, "text/javascript; charset=utf-8")
        assert (headers["Cache-Control"], headers["Access-Control-Allow-Origin"]) == (FOR_EVER, "*")
        assert get(f"{door}kind/likelihood-{'0' * 16}.js")[0] == 404
