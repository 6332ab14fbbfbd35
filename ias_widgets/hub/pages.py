"""What the room's door serves over HTTP: the pages of tablet, screen and remote, their files, a film's public parts."""

from __future__ import annotations

import gzip
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tornado.web import HTTPError

from ias_widgets.hub.visitors import Discreet, open_to_all
from ias_widgets.questions.outside import view_named

if TYPE_CHECKING:
    from ias_widgets.hub.assets import Asset
    from ias_widgets.hub.hub import Hub

__all__ = [
    "FOR_ANY_PAGE", "FOR_EVER", "AssetHandler", "BundleHandler", "HealthHandler", "KindHandler", "KitHandler", "OpenHandler",
    "PageHandler", "PictureHandler", "asset_headers", "page_policy",
]  # fmt: skip

FOR_EVER = "public, max-age=31536000, immutable"
_HOST = re.compile(r"[A-Za-z0-9.\-\[\]:]+")
_PACKED = ("image/png", "image/jpeg", "image/webp")
_PLAIN = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
FOR_ANY_PAGE = {"Access-Control-Allow-Origin": "*"}
"""What is the same for everybody may be read by a view in a notebook's page, whose origin is another port."""


def asset_headers(asset: Asset, encoding: str, cache: str) -> dict[str, str]:
    """Return the headers a file of the build is sent with."""
    headers = {
        **_PLAIN,
        **FOR_ANY_PAGE,
        "Content-Type": asset.content_type,
        "Cache-Control": cache,
        "Vary": "Accept-Encoding",
    }
    return {**headers, "Content-Encoding": encoding} if encoding else headers


def page_policy(host: str) -> str:
    """Return the policy of a page: nothing from elsewhere, no inline script, WebSockets to the ``Host`` it came from."""
    known = host if _HOST.fullmatch(host) else ""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        "media-src 'self' blob:; "
        f"connect-src 'self' ws://{known} wss://{known}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )


@lru_cache(maxsize=512)
def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


class OpenHandler(Discreet):
    """A public resource: no cookies, no login, nothing about the visitor kept."""

    def initialize(self, hub: Hub) -> None:
        self.hub = hub

    def set_default_headers(self) -> None:
        for name, value in _PLAIN.items():
            self.set_header(name, value)
        self.clear_header("Server")

    def check_xsrf_cookie(self) -> None:
        """Nothing here changes anything."""

    def send_asset(self, asset: Asset, cache: str) -> None:
        """Send a file in the smallest encoding the client accepts."""
        encoding, data = asset.best(self.request.headers.get("Accept-Encoding", ""))
        for name, value in asset_headers(asset, encoding, cache).items():
            self.set_header(name, value)
        self.write(data)

    def send_bytes(self, data: bytes, content_type: str, cache: str) -> None:
        """Send bytes that are what they are."""
        for name, value in {**FOR_ANY_PAGE, "Content-Type": content_type, "Cache-Control": cache}.items():
            self.set_header(name, value)
        self.write(data)

    def send_small(self, data: bytes, content_type: str) -> None:
        """Send what its name stands for for ever; text goes packed to whoever reads that."""
        packed = "gzip" in self.request.headers.get("Accept-Encoding", "") and not content_type.startswith(_PACKED)
        self.set_header("Vary", "Accept-Encoding")
        if packed:
            self.set_header("Content-Encoding", "gzip")
        self.send_bytes(_gzip(data) if packed else data, content_type, FOR_EVER)

    def compute_etag(self) -> None:
        """Return none: caching goes by name."""


class PageHandler(OpenHandler):
    """A page. Everything it loads comes from this origin; no script stands in it."""

    def initialize(self, hub: Hub, page: str) -> None:  # type: ignore[override]
        super().initialize(hub)
        self._page = page

    @open_to_all
    def get(self, _code: str = "") -> None:
        self.set_header("Content-Security-Policy", page_policy(self.request.host))
        self.send_asset(self.hub.assets.pages[self._page], "no-cache")


class AssetHandler(OpenHandler):
    """A file of the build; its address holds the build's id, so that it can be kept for ever."""

    @open_to_all
    def get(self, build: str, name: str) -> None:
        asset = self.hub.assets.files.get(name)
        if asset is None:
            raise HTTPError(404)
        self.send_asset(asset, FOR_EVER if build == self.hub.assets.build else "no-cache")


class BundleHandler(OpenHandler):
    """A scene's public bundle. Only what a view has named can be had."""

    @open_to_all
    def get(self, hash_: str) -> None:
        data = self.hub.bundle(hash_)
        if data is None:
            raise HTTPError(404)
        self.send_small(data, "application/json")


class PictureHandler(OpenHandler):
    """A scene's still."""

    @open_to_all
    def get(self, hash_: str) -> None:
        data = self.hub.picture(hash_)
        if data is None:
            raise HTTPError(404)
        self.set_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_small(data, _picture_type(data))


class KindHandler(OpenHandler):
    """The views of a kind of question from outside the package: a module that a package installed here brings."""

    @open_to_all
    def get(self, name: str) -> None:
        data = view_named(name)
        if data is None:
            raise HTTPError(404)
        self.send_small(data, "text/javascript; charset=utf-8")


class KitHandler(OpenHandler):
    """The parts of a film's storyboards, in one file; it is kept as small as it is sent."""

    @open_to_all
    def get(self, hash_: str) -> None:
        data = self.hub.kit(hash_)
        if data is None:
            raise HTTPError(404)
        packed = "gzip" in self.request.headers.get("Accept-Encoding", "")
        self.set_header("Vary", "Accept-Encoding")
        if packed:
            self.set_header("Content-Encoding", "gzip")
        self.send_bytes(data if packed else gzip.decompress(data), "application/json", FOR_EVER)


def _picture_type(data: bytes) -> str:
    if data.startswith(b"\x89PNG"):
        return "image/png"
    if data.startswith(b"\xff\xd8"):
        return "image/jpeg"
    return "image/webp" if data.startswith(b"RIFF") else "image/svg+xml"


class HealthHandler(OpenHandler):
    """Whether this is a hub, and of which build. Says nothing about rooms."""

    @open_to_all
    def get(self) -> None:
        self.send_bytes(f'{{"hub":"ias","build":"{self.hub.assets.build}"}}'.encode(), "application/json", "no-store")
