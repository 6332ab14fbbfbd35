"""One file of a guide as it is written: front matter, words about the day, steps with their settings, lists and words.

What a setting means is not known here: everything is words, each with the line it stands in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Item", "Page", "Said", "Setting", "Stage", "page_of"]

FENCE = "---"
NAMED = ("id", "language", "title", "about", "duration", "original")
"""What front matter may say."""
_MARKDOWN = MarkdownIt("commonmark").disable("lheading")  # a line of hyphens below words makes them no heading
_SETTING = re.compile(r"^([A-Za-z][A-Za-z0-9_-]*)\s*:\s*(.*)$", re.DOTALL)
_ITEM = re.compile(r"^\[([^\]]*)\]\s*(.*)$", re.DOTALL)
_SHORT = re.compile(r"\s*[·|]\s*([*_])([^*_]+)\1\s*$")
_BETWEEN = re.compile(r"\s+[·|]\s+")
STEP, ABOVE = 2, 1
"""Levels of headings: of a step, and of the guide itself."""


class Said(NamedTuple):
    """Words and the line they begin in."""

    words: str
    line: int


class Item(NamedTuple):
    """A thing in a list: ``[id] words · *short*``; ``id`` is empty where none stands in front."""

    id: str
    words: str
    short: str
    line: int
    settings: tuple[Setting, ...] = ()


class Setting(NamedTuple):
    """A named value, or a named list of things."""

    name: str
    words: str
    line: int
    items: tuple[Item, ...] = ()


class Stage(NamedTuple):
    """A step as it is written.

    Attributes
    ----------
    what
        The first setting: what kind of step it is, such as ``question: ranking``; None where the line begins otherwise.
    settings
        All others but the minutes.
    minutes
        As they are written, without ``min``.
    prompt
        The paragraph in bold right below the settings, in plain words.
    things
        The list right below the prompt.
    words
        The rest, in Markdown: for the facilitator.
    text
        All that stands below the settings, in Markdown.
    """

    title: Said
    what: Setting | None
    settings: tuple[Setting, ...]
    minutes: Said | None
    prompt: Said | None
    things: tuple[Item, ...]
    words: str
    text: str

    @property
    def line(self) -> int:
        """The line its settings begin in."""
        lines = [one.line for one in (self.what, self.minutes, *self.settings) if one]
        return min(lines, default=self.title.line + 1)


class Page(NamedTuple):
    """A file of a guide. ``words`` are those before the first step, in Markdown."""

    name: str
    front: dict[str, Said]
    words: str
    stages: tuple[Stage, ...]

    def at(self, line: int) -> str:
        """Return a place in it, as errors name it."""
        return f"{self.name}:{line}"

    @property
    def language(self) -> str:
        """The language's code."""
        return self.front["language"].words


def page_of(text: str, name: str, problems: list[ContentError]) -> Page | None:
    """Read a file; what is wrong with its form is added to ``problems``, with file and line.

    Parameters
    ----------
    text
        What the file holds.
    name
        What errors call it.

    Returns
    -------
    Page or None
        None where it has no front matter.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    front, begin = _front(lines, name, problems)
    if front is None:
        return None
    body = [""] * begin + lines[begin:]  # so that lines keep their numbers
    blocks = SyntaxTreeNode(_MARKDOWN.parse("\n".join(body))).children
    return _Reading(name, body, problems).page(front, blocks)


def _front(lines: Sequence[str], name: str, problems: list[ContentError]) -> tuple[dict[str, Said] | None, int]:
    end = next((number for number, line in enumerate(lines[1:], 1) if line.strip() == FENCE), 0)
    if not lines or lines[0].strip() != FENCE or not end:
        found = f'"{lines[0][:40]}"' if lines else "an empty file"
        mend = f"begin with {FENCE}, then id:, language:, title:, about: and duration:, a line each, then {FENCE}"
        problems.append(ContentError(f"{name}:1", "front matter between two lines of three hyphens", found, mend))
        return None, 0
    front: dict[str, Said] = {}
    last = ""
    for number, line in enumerate(lines[1:end], 2):
        matched = _SETTING.match(line)
        if matched and matched[1] in NAMED and matched[1] not in front:
            last = matched[1]
            front[last] = Said(_unquoted(matched[2]), number)
        elif line.startswith((" ", "\t")) and last:
            front[last] = Said(f"{front[last].words} {line.strip()}".strip(), front[last].line)
        elif line.strip():
            key = matched[1] if matched else line.strip()[:40]
            twice = "only once" if key in front else did_you_mean(key, NAMED)
            problems.append(ContentError(f"{name}:{number}", f"one of {', '.join(NAMED)}", f'"{key}"', twice))
    return front, end + 1


def _unquoted(words: str) -> str:
    words = words.strip()
    return words[1:-1] if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'" else words


class _Reading:
    def __init__(self, name: str, lines: Sequence[str], problems: list[ContentError]) -> None:
        self._name, self._lines, self._problems = name, lines, problems

    def page(self, front: dict[str, Said], blocks: Sequence[SyntaxTreeNode]) -> Page:
        heads = [place for place, block in enumerate(blocks) if _level(block) == STEP]
        before = blocks[: heads[0]] if heads else blocks
        words = [block for place, block in enumerate(before) if place or _level(block) != ABOVE]
        for block in blocks[1:]:
            if _level(block) == ABOVE:
                self._wrong(
                    block, "one # heading, the guide's title, above all", f"# {_plain(block)}", "write ## or ###"
                )
        ends = [*heads[1:], len(blocks)][: len(heads)]
        stages = [self._stage(blocks[begin], blocks[begin + 1 : end]) for begin, end in zip(heads, ends, strict=True)]
        return Page(self._name, front, self._source(words), tuple(stage for stage in stages if stage))

    def _stage(self, head: SyntaxTreeNode, blocks: Sequence[SyntaxTreeNode]) -> Stage | None:
        title = Said(_plain(head), _line(head))
        if not blocks or blocks[0].type != "blockquote":
            mend = "write such as > discussion · 20 min · id: welcome; a chapter that is no step gets ###"
            self._wrong(head, "a line of settings right below a step's title", "none", mend)
            return None
        quote, rest = blocks[0], list(blocks[1:])
        what, minutes, settings = self._settings(quote)
        prompt = _bold(rest[0]) if rest else None
        things: tuple[Item, ...] = ()
        if prompt is not None:
            rest = rest[1:]
            if rest and rest[0].type in {"bullet_list", "ordered_list"}:
                things = tuple(self._items(rest[0]))
                rest = rest[1:]
        return Stage(title, what, settings, minutes, prompt, things, self._source(rest), self._source(blocks[1:]))

    # ---- settings ----------------------------------------------------------------------------

    def _settings(self, quote: SyntaxTreeNode) -> tuple[Setting | None, Said | None, tuple[Setting, ...]]:
        what: Setting | None = None
        minutes: Said | None = None
        settings: list[Setting] = []
        for block in quote.children:
            if block.type == "paragraph":
                for words, line in _pieces(block):
                    if re.fullmatch(r"\d+\s*min\.?", words):
                        if minutes:
                            self._wrong(line, "the minutes once", words, "leave one of them")
                        minutes = Said(words.partition("m")[0].strip(), line)
                    elif what is None and not settings and not _SETTING.match(words):
                        what = Setting(words, "", line)
                    else:
                        settings += self._setting(words, line)
            elif block.type in {"bullet_list", "ordered_list"}:
                for item in block.children:
                    settings += self._setting_of(item)
            else:
                self._wrong(block, "settings: a line, and a list of name: value", "something else", "move it below")
        if what is None and settings and settings[0].name in _STEPS:
            what = settings.pop(0)
        for place, one in enumerate(settings):
            if any(one.name == other.name for other in settings[:place]):
                self._wrong(one.line, "each setting once", f'"{one.name}" twice', "leave one of them")
        return what, minutes, tuple(settings)

    def _setting(self, words: str, line: int) -> Iterator[Setting]:
        matched = _SETTING.match(words)
        if matched:
            yield Setting(matched[1].lower().replace("-", "_"), matched[2].strip(), line)
        else:
            self._wrong(
                line, "a setting such as k: 5, and · or | between two of them", f'"{words}"', "write name: value"
            )

    def _setting_of(self, item: SyntaxTreeNode) -> Iterator[Setting]:
        for one in self._setting(_plain(item.children[0]) if item.children else "", _line(item)):
            yield one._replace(items=tuple(self._nested(item)))

    def _nested(self, item: SyntaxTreeNode) -> Iterator[Item]:
        for block in item.children[1:]:
            if block.type in {"bullet_list", "ordered_list"}:
                yield from self._items(block)

    # ---- lists -------------------------------------------------------------------------------

    def _items(self, block: SyntaxTreeNode) -> Iterator[Item]:
        for item in block.children:
            said = item.children[0] if item.children else None
            written = _inline(said) if said is not None and said.type == "paragraph" else ""
            short = _SHORT.search(written)
            words = _unmarked(written[: short.start()] if short else written)
            named = _ITEM.match(words)
            settings = [
                setting
                for nested in item.children[1:]
                if nested.type in {"bullet_list", "ordered_list"}
                for below in nested.children
                for setting in self._setting_of(below)
            ]
            found = Item(
                named[1].strip() if named else "",
                (named[2] if named else words).strip(),
                short[2].strip() if short else "",
                _line(item),
                tuple(settings),
            )
            if found.words:
                yield found
            else:
                self._wrong(item, "words in each line of a list", "none", "write them, or take the line away")

    # ---- words -------------------------------------------------------------------------------

    def _source(self, blocks: Sequence[SyntaxTreeNode]) -> str:
        """Return the Markdown of blocks that follow one another, as it was written."""
        maps = [block.map for block in blocks if block.map]
        if not maps:
            return ""
        return "\n".join(self._lines[maps[0][0] : maps[-1][1]]).strip()

    def _wrong(self, at: SyntaxTreeNode | int, expected: str, found: str, mend: str) -> None:
        line = at if isinstance(at, int) else _line(at)
        self._problems.append(ContentError(f"{self._name}:{line}", expected, found, mend))


_STEPS = ("film", "question", "discussion", "break", "board")
"""Words a line of settings begins with."""


def _line(block: SyntaxTreeNode) -> int:
    return block.map[0] + 1 if block.map else 1


def _level(block: SyntaxTreeNode) -> int:
    return int(block.tag[1]) if block.type == "heading" else 0


def _inline(block: SyntaxTreeNode) -> str:
    """Return a block's words as they were written, on one line."""
    return " ".join(" ".join(child.content for child in block.children).split())


def _plain(block: SyntaxTreeNode) -> str:
    return _unmarked(_inline(block))


def _unmarked(written: str) -> str:
    """Return inline Markdown as a tablet shows it: its words alone."""
    inline = _MARKDOWN.parseInline(written)
    words = (
        token.content or (" " if token.type in {"softbreak", "hardbreak"} else "")
        for one in inline
        for token in one.children or ()
    )
    return " ".join("".join(words).split())


def _bold(block: SyntaxTreeNode) -> Said | None:
    """Return the words of a paragraph that is bold as a whole."""
    if block.type != "paragraph":
        return None
    (inline,) = block.children
    shown = [child for child in inline.children if child.type != "text" or child.content.strip()]
    return Said(_plain(block), _line(block)) if [child.type for child in shown] == ["strong"] else None


def _pieces(block: SyntaxTreeNode) -> Iterator[Said]:
    """Yield the settings of a paragraph, each with its line."""
    for number, line in enumerate(block.children[0].content.splitlines()):
        for words in _BETWEEN.split(line.strip().strip("·|").strip()):
            if words:
                yield Said(words, _line(block) + number)
