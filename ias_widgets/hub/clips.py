"""Clips of films and their captions, over HTTP: a player asks for a clip piece by piece, with ranges."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from tornado.web import HTTPError, StaticFileHandler

from ias_widgets.cases.clips import CLIP_TYPES
from ias_widgets.hub.pages import FOR_ANY_PAGE, FOR_EVER, OpenHandler
from ias_widgets.hub.visitors import open_to_all

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ias_widgets.hub.hub import Hub

__all__ = ["CaptionsHandler", "ClipHandler"]


class ClipHandler(OpenHandler, StaticFileHandler):
    """A clip of a film that some room plays."""

    def initialize(self, hub: Hub) -> None:  # type: ignore[override]
        OpenHandler.initialize(self, hub)
        StaticFileHandler.initialize(self, str(hub.media.folder))

    @open_to_all
    async def get(self, path: str, include_body: bool = True) -> None:  # noqa: FBT001, FBT002 - as Tornado has it
        self._hash, self._file = path, self.hub.clip(path) or ""
        await StaticFileHandler.get(self, path, include_body)

    @open_to_all
    def head(self, path: str) -> Awaitable[None]:
        return self.get(path, include_body=False)

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:  # noqa: ARG002
        """Serve only what a film that is played calls a clip."""
        kept = self.hub.media.path(self._hash) if PurePath(self._file).suffix in CLIP_TYPES else None
        if kept is None:
            raise HTTPError(404)
        return str(kept)

    def get_content_type(self) -> str:
        return CLIP_TYPES[PurePath(self._file).suffix]

    def compute_etag(self) -> str | None:  # type: ignore[override]
        return f'"{self._hash}"'

    def set_extra_headers(self, path: str) -> None:  # noqa: ARG002
        for name, value in {**FOR_ANY_PAGE, "Cache-Control": FOR_EVER}.items():
            self.set_header(name, value)


class CaptionsHandler(OpenHandler):
    """The captions of a clip, as WebVTT."""

    @open_to_all
    def get(self, hash_: str) -> None:
        if not (self.hub.clip(hash_) or "").endswith(".vtt"):
            raise HTTPError(404)
        self.send_small(self.hub.store.contents(hash_), "text/vtt; charset=utf-8")
