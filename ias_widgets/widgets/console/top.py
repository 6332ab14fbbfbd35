"""The bar on top: which film, the code, whether all is saved, calm, blank, the big screen, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.rooms.commands import Curtain
from ias_widgets.widgets.console.moderation import moderates, waiting
from ias_widgets.widgets.console.pieces import box, button, field, html, shown
from ias_widgets.widgets.words import LANGUAGES

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["Top", "language_field", "saved_badge"]


class Top:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._curtain = "none"
        self._title, self._saved = html("bar-title"), html("bar-saved")
        self._code = button(lambda: desk.pull("join"), "bar-code")
        self._remote = button(lambda: desk.pull("remote"), "remote-button")
        self._desk, self._waiting = button(lambda: desk.pull("desk"), "desk-button"), html("desk-said", "vh")
        self._screen = html("bar-screen")

        def draw(curtain: str) -> None:
            now = "none" if self._curtain == curtain else curtain
            desk.do(Curtain(curtain=now), moving=False)  # type: ignore[arg-type]

        self._calm = button(lambda: draw("calm"), "calm-button")
        self._blank = button(lambda: draw("blank"), "blank-button")
        self.language = language_field(desk)
        self.box = box(
            [
                self._title, self._desk, self._waiting, self._code, self._saved, self._screen, self._remote, self._calm, self._blank,
                self.language,
            ],
            "bar",
        )  # fmt: skip

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words, code = moment.view, moment.words, moment.join.code
        self._curtain = view.curtain
        draft = f'<span class="tag">{words.rich("console-draft")}</span>' if view.review == "draft" else ""
        title = view.where.title if view.where else moment.card.title
        self._title.value = f"<p class='bar-name'>{words.text(title)}</p>{draft}"
        spaced = f"{code[:3]}\u00a0{code[3:]}"
        self._code.description = words.say("console-code", code=spaced)
        self._remote.description = words.say("remote")
        self._saved.value = saved_badge(words, connected=moment.connected, sending=moment.sending)
        opens = words.rich("console-open-screen")
        elsewhere = words.rich("console-new-window")
        self._screen.value = (
            f'<a class="jupyter-button" href="{words.text(moment.screen_url)}" target="_blank" rel="noopener">'
            f'{opens}<span class="vh"> ({elsewhere})</span></a>'
        )
        for made, name in ((self._calm, "calm"), (self._blank, "blank")):
            on = view.curtain == name
            made.description = words.say(f"console-{name}-off" if on else f"console-{name}")
            made.disabled = view.phase == "ended"
            (made.add_class if on else made.remove_class)("is-on")
        shown(self._remote, bool(moment.remote_url))
        wait = waiting(view)
        self._desk.description = words.say("desk-button", n=wait)
        self._waiting.value = words.rich("desk-button", n=wait) if wait else ""
        (self._desk.add_class if wait else self._desk.remove_class)("some-wait")
        shown(self._desk, moderates(view))
        self.language.description = words.say("console-language")


def language_field(desk: Desk) -> ipywidgets.Dropdown:
    """Return the choice of the console's language."""
    made: ipywidgets.Dropdown = field(
        ipywidgets.Dropdown, "language", options=[(name, code) for code, name in LANGUAGES.items()]
    )
    made.observe(lambda change: desk.speak(change["new"]), "value")
    return made


def saved_badge(words: Words, *, connected: bool, sending: bool) -> str:
    """Return whether all is saved, as HTML."""
    if not connected:
        look, icon, key = "no", "off", "lost"
    elif sending:
        look, icon, key = "send", "clock", "saving"
    else:
        look, icon, key = "saved", "check", "saved"
    return f'<span class="badge badge-{look}"><i class="i i-{icon}"></i>{words.rich(f"console-{key}")}</span>'
