"""Drawers that are built when they are first opened: what nobody opens costs the page nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ias_widgets.widgets.console.pieces import box, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.console.moment import Moment

__all__ = ["Lazy"]


class Drawer(Protocol):
    """Something with a box that shows a moment."""

    box: Any

    def show(self, moment: Moment) -> None:
        """Show a moment."""


class Lazy:
    """Stands for a drawer until it is opened.

    Parameters
    ----------
    name
        The drawer's name, as `Desk.pull` takes it.
    make
        Builds it.
    """

    def __init__(self, name: str, make: Callable[[], Drawer]) -> None:
        self._name, self._make = name, make
        self._drawer: Drawer | None = None
        self.box = box([], "lazy")
        shown(self.box, on=False)

    def show(self, moment: Moment) -> None:
        """Show a moment, if the drawer is open or was once."""
        if self._drawer is None and moment.drawer == self._name:
            self._drawer = self._make()
            self.box.children = (self._drawer.box,)
            shown(self.box, on=True)
        if self._drawer is not None:
            self._drawer.show(moment)
