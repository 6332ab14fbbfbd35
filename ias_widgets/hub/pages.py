"""What the room's door serves over HTTP: the tablet page, the screen page, their files, a film's public parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from tornado.web import HTTPError

from ias_widgets.hub.visitors import Discreet

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.hub.assets import Asset
    from ias_widgets.hub.hub import Hub

__all__ = ["AssetHandler", "BundleHandler", "HealthHandler", "PageHandler", "PictureHandler", "open_to_all"]

FOR_EVER = "public, max-age=31536000, immutable"
_HOST = re.compile(r"[A-Za-z0-9.\-\[\]:]+")

F = TypeVar("F", bound="Callable[..., Any]")


def open_to_all(method: F) -> F:
    """Mark a method as public on purpose, as Jupyter Server's own decorator does."""
    setattr(method, "__allow_unauthenticated", True)
    return method


class OpenHandler(Discreet):
    """A public resource: no cookies, no login, nothing about the visitor kept."""

    def initialize(self, hub: Hub) -> None:
        self.hub = hub

    def set_default_headers(self) -> None:
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.clear_header("Server")

    def check_xsrf_cookie(self) -> None:
        """Nothing here changes anything."""

    def send_asset(self, asset: Asset, cache: str) -> None:
        """Send a file in the smallest encoding the client accepts."""
        encoding, data = asset.best(self.request.headers.get("Accept-Encoding", ""))
        self.send_bytes(data, asset.content_type, cache)
        self.set_header("Vary", "Accept-Encoding")
        if encoding:
            self.set_header("Content-Encoding", encoding)

    def send_bytes(self, data: bytes, content_type: str, cache: str) -> None:
        """Send bytes that are what they are."""
        self.set_header("Content-Type", content_type)
        self.set_header("Cache-Control", cache)
        self.write(data)

    def compute_etag(self) -> None:
        """Return none: caching goes by name."""


class PageHandler(OpenHandler):
    """A page. Everything it loads comes from this origin; no script stands in it."""

    def initialize(self, hub: Hub, page: str) -> None:  # type: ignore[override]
        super().initialize(hub)
        self._page = page

    @open_to_all
    def get(self, _code: str = "") -> None:
        host = self.request.host if _HOST.fullmatch(self.request.host) else ""
        self.set_header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            f"connect-src 'self' ws://{host} wss://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
        )
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
        self.send_bytes(data, "application/json", FOR_EVER)


class PictureHandler(OpenHandler):
    """A scene's still."""

    @open_to_all
    def get(self, hash_: str) -> None:
        data = self.hub.picture(hash_)
        if data is None:
            raise HTTPError(404)
        self.set_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_bytes(data, _picture_type(data), FOR_EVER)


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
