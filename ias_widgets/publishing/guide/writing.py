"""Markdown as a tree of plain data, so that paper and web page draw the same and none of it is read as their markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["tree"]

Node = dict[str, Any]

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable(["lheading", "image"])
_BLOCKS = {
    "paragraph": "paragraph",
    "bullet_list": "list",
    "ordered_list": "steps",
    "list_item": "item",
    "blockquote": "quote",
    "heading": "heading",
    "strong": "strong",
    "em": "emphasis",
}


def tree(markdown: str, language: str) -> list[Node]:
    """Return nodes: ``{"is": what, "in": nodes}``, or ``{"is": "text", "words": …}`` at the ends.

    ``is`` is ``paragraph``, ``list``, ``steps``, ``item``, ``quote``, ``heading``, ``rule``, ``code``, ``strong``,
    ``emphasis``, ``link`` (with ``to``) or ``text``. Addresses other than of the web become bare words.
    """
    return list(_nodes(SyntaxTreeNode(_MARKDOWN.parse(markdown)), language))


def _nodes(above: SyntaxTreeNode, language: str) -> Iterator[Node]:
    for node in above.children:
        if node.type == "inline":
            yield from _nodes(node, language)
        elif node.type in _BLOCKS:
            yield {"is": _BLOCKS[node.type], "in": list(_nodes(node, language))}
        elif node.type == "link" and str(node.attrs["href"]).startswith(("http://", "https://")):
            yield {"is": "link", "to": str(node.attrs["href"]), "in": list(_nodes(node, language))}
        elif node.type == "link":
            yield from _nodes(node, language)
        elif node.type == "hr":
            yield {"is": "rule"}
        elif node.type in {"code_inline", "code_block", "fence"}:
            yield {"is": "code", "words": node.content.rstrip("\n"), "block": node.type != "code_inline"}
        elif node.type in {"softbreak", "hardbreak"}:
            yield {"is": "text", "words": " "}
        elif node.content:
            yield {"is": "text", "words": bind(node.content, language)}
