"""The routes of the doors. What is open stands in `OPEN`; a test walks both doors and holds them against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.web import Application

from ias_widgets.hub.clips import CaptionsHandler, ClipHandler
from ias_widgets.hub.leaders import LeaderSocket
from ias_widgets.hub.pages import (
    AssetHandler,
    BundleHandler,
    HealthHandler,
    KindHandler,
    KitHandler,
    PageHandler,
    PictureHandler,
)
from ias_widgets.hub.room_socket import RoomSocket

if TYPE_CHECKING:
    from ias_widgets.hub.hub import Hub

__all__ = ["OPEN", "leader_application", "room_application", "room_routes"]

Route = tuple[str, type[Any], dict[str, Any]]

OPEN = (
    r"/(\d{6})?",
    r"/screen",
    r"/remote",
    r"/ws",
    r"/health",
    r"/static/([0-9a-f]+)/([A-Za-z0-9._/-]+)",
    r"/bundle/([0-9a-f]{64})(?:\.json)?",
    r"/picture/([0-9a-f]{64})",
    r"/kit/([0-9a-f]{64})\.json",
    r"/clip/([0-9a-f]{64})",
    r"/captions/([0-9a-f]{64})\.vtt",
    r"/kind/([a-z][a-z0-9_]*-[0-9a-f]{16})\.js",
)
"""Public on purpose: everything a tablet, a screen or a remote needs, and nothing else. ``ws`` checks keys and tokens itself."""


def room_routes(hub: Hub, prefix: str = "") -> list[Route]:
    """Return the public routes of the room's door, under ``prefix``."""
    handlers: list[tuple[type[Any], dict[str, Any]]] = [
        (PageHandler, {"hub": hub, "page": "tablet"}),
        (PageHandler, {"hub": hub, "page": "screen"}),
        (PageHandler, {"hub": hub, "page": "remote"}),
        (RoomSocket, {"hub": hub}),
        (HealthHandler, {"hub": hub}),
        (AssetHandler, {"hub": hub}),
        (BundleHandler, {"hub": hub}),
        (PictureHandler, {"hub": hub}),
        (KitHandler, {"hub": hub}),
        (ClipHandler, {"hub": hub}),
        (CaptionsHandler, {"hub": hub}),
        (KindHandler, {"hub": hub}),
    ]
    return [(prefix + path, handler, given) for path, (handler, given) in zip(OPEN, handlers, strict=True)]


def room_application(hub: Hub) -> Application:
    """Return the room's door: it serves nothing but rooms, and its log holds no address."""
    return Application(room_routes(hub), log_function=_no_log)


def leader_application(hub: Hub, secret: str) -> Application:
    """Return the door for this machine: the room's routes for relays, and the leaders' socket."""
    routes = [*room_routes(hub), (r"/lead", LeaderSocket, {"hub": hub, "secret": secret})]
    return Application(routes, log_function=_no_log)


def _no_log(handler: Any) -> None:
    """Keep no log of requests: it would hold addresses."""
