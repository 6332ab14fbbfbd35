"""Drawers with steps to follow: the network does not let phones through; paper where nothing works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.pieces import box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Desk
    from ias_widgets.widgets.words import Words

__all__ = ["GuideDrawer"]

MOST_STEPS = 9


class GuideDrawer:
    """A heading, numbered steps and a button that closes it; its words are made when it is first opened."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._name = name
        self._said = html("guide")
        self._close = button(lambda: desk.pull(name), "drawer-close", f"{name}-close")
        self.box = box([self._said, box([self._close], "buttons")], "drawer", f"drawer-{name}")
        shown(self.box, on=False)

    def show(self, words: Words, drawer: str) -> None:
        """Show it where it is the drawer that is open."""
        here = drawer == self._name
        shown(self.box, here)
        if not here:
            return
        keys = [f"guide-{self._name}-{number}" for number in range(1, MOST_STEPS)]
        steps = "".join(f"<li>{words.rich(key)}</li>" for key in keys if words.has(key))
        self._said.value = (
            f"<h2>{words.rich(f'guide-{self._name}')}</h2><p>{words.rich(f'guide-{self._name}-about')}</p>"
            f'<ol class="numbered">{steps}</ol>'
        )
        self._close.description = words.say("console-close")
