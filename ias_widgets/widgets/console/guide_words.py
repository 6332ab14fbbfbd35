"""What the guide says beside the step: Markdown, shown as text and nothing but text; it folds away."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ias_widgets.widgets.console.pieces import box, button, html, shown
from ias_widgets.widgets.words import bind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt

    from ias_widgets.widgets.console.moment import Moment
    from ias_widgets.widgets.words import Words

__all__ = ["GuideWords", "markdown_told"]

HEADINGS = {"h1": "h3", "h2": "h3"}
"""Headings of a guide stand below those of the console."""


class GuideWords:
    """Built once; whether it is unfolded stays from step to step."""

    def __init__(self) -> None:
        self._moment: Moment | None = None
        self.unfolded = True
        self._turn = button(self._fold, "mod-plain", "guide-turn")
        self._said = html("notes")
        self.box = box([self._turn, self._said], "guide-words")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        self._moment = moment
        view, words = moment.view, moment.words
        talk = view.talk.questions if view.talk else []
        notes = [note for note in view.notes if note not in talk]
        shown(self.box, bool(notes))
        shown(self._said, self.unfolded)
        self._turn.description = words.say("console-notes")
        self._said.value = _told(notes, words) if notes else ""

    def _fold(self) -> None:
        self.unfolded = not self.unfolded
        if self._moment is not None:
            self.show(self._moment)


def _told(notes: Sequence[str], words: Words) -> str:
    """Return notes as HTML: short ones in a list, longer ones as the text they are."""
    said, short = "", ""
    for note in notes:
        if "\n" in note.strip():
            said += f'<ul>{short}</ul><div class="guide-text">{markdown_told(note, words.language)}</div>'
            short = ""
        else:
            short += f"<li>{_markdown().renderInline(bind(note.strip(), words.language))}</li>"
    return (said + f"<ul>{short}</ul>").replace("<ul></ul>", "")


def markdown_told(text: str, language: str) -> str:
    r"""Return Markdown as HTML: no tag of its own gets through, no picture is loaded, links open a new window.

    >>> markdown_told("Say *who* decides.<script>", "en")
    '<p>Say <em>who</em> decides.&lt;script&gt;</p>\n'
    """
    return str(_markdown().render(bind(text, language)))


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415

    def lower(self: Any, tokens: Sequence[Any], at: int, options: Any, env: Any) -> str:
        tokens[at].tag = HEADINGS.get(tokens[at].tag, "h4")
        return str(self.renderToken(tokens, at, options, env))

    def elsewhere(self: Any, tokens: Sequence[Any], at: int, options: Any, env: Any) -> str:
        tokens[at].attrSet("target", "_blank")
        tokens[at].attrSet("rel", "noopener noreferrer")
        return str(self.renderToken(tokens, at, options, env))

    made = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    for name in ("heading_open", "heading_close"):
        made.add_render_rule(name, lower)
    made.add_render_rule("link_open", elsewhere)
    return made
