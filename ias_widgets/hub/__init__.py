"""The server: rooms that are going on, the doors to them, and the extension of Jupyter Server."""

from __future__ import annotations

from typing import Any

__all__ = ["RoomDoor", "RunningHub", "open_hub", "run_fast"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from importlib import import_module  # noqa: PLC0415

        return getattr(import_module("ias_widgets.hub.server"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    from ias_widgets.hub.extension import IasExtension  # noqa: PLC0415

    return [{"module": "ias_widgets.hub", "app": IasExtension}]
