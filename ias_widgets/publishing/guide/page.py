"""A guide as a web page: whole in one file, nothing fetched, nothing run, and pages for the hand when printed."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["guide_html"]

TAGS = {
    "paragraph": "p", "heading": "h3", "list": "ul", "steps": "ol", "item": "li", "quote": "blockquote", "strong": "strong",
    "emphasis": "em",
}  # fmt: skip


def guide_html(sheet: dict[str, Any]) -> str:
    """Return a `handout` as HTML. It names no other address but those its author linked to, and holds no script."""
    style = files("ias_widgets").joinpath("publishing", "guide", "page.css").read_text(encoding="utf-8")
    words = {name: escape(word) for name, word in sheet["words"].items()}
    title = escape(sheet["title"])
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(sheet["language"])}">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title} – {words['label']}</title>",
            f"<style>\n{style}</style></head>",
            f'<body><main><p class="label">{words["label"]}</p><h1>{title}</h1><p class="about">{escape(sheet["about"])}</p>',
            *_plan(sheet, words),
            _words(sheet["text"], sheet["language"]),
            *(part for step in sheet["steps"] for part in _step(step, words, sheet["language"])),
            "</main></body></html>\n",
        )
    )


def _plan(sheet: dict[str, Any], words: dict[str, str]) -> Iterator[str]:
    yield f'<h2 class="plan">{words["plan"]}</h2><table><thead><tr><th scope="col">{words["time"]}</th>'
    yield f'<th scope="col">{words["step"]}</th><th scope="col">{words["kind"]}</th><td></td></tr></thead><tbody>'
    for step in sheet["steps"]:
        named = f"{step['number']}. " if step["number"] else ""
        needed = f"<br><small>{words['materials']} {escape(step['materials'])}</small>" if step["materials"] else ""
        yield (
            f'<tr><td>{escape(step["time"])}</td><th scope="row">{named}{escape(step["title"])}{needed}</th>'
            f"<td>{escape(step['kind'])}</td><td>{escape(step['minutes'])}</td></tr>"
        )
    yield f'</tbody><tfoot><tr><td colspan="4">{escape(sheet["sum"])}</td></tr></tfoot></table>'


def _step(step: dict[str, Any], words: dict[str, str], language: str) -> Iterator[str]:
    named = f"{step['number']}. " if step["number"] else ""
    facts = " · ".join(escape(one) for one in (step["kind"], step["minutes"]) if one)
    yield f'<section><header><span class="time">{escape(step["time"])}</span><h2>{named}{escape(step["title"])}</h2>'
    yield f"<span>{facts}</span></header>"
    if step["materials"]:
        yield f'<p class="materials"><span>{words["materials"]}</span> {escape(step["materials"])}</p>'
    if step["prompt"]:
        things = "".join(f"<li>{escape(one)}</li>" for one in step["things"])
        listed = f"<ul>{things}</ul>" if things else ""
        told = "".join(f"<p><span>{escape(name)}:</span> {escape(value)}</p>" for name, value in step["settings"])
        shown = f"<p><span>{escape(step['shown'])}</span></p>" if step["shown"] else ""
        yield f'<div class="task"><p class="prompt">{escape(step["prompt"])}</p>{listed}{told}{shown}</div>'
    yield _words(step["text"], language)
    if step["lines"]:
        yield f'<p class="notes" style="--lines: {step["lines"]}">{words["notes"]}</p>'
    yield "</section>"


def _words(told: dict[str, Any], language: str) -> str:
    drawn = _blocks(told["nodes"])
    return drawn if told["language"] == language else f'<div lang="{escape(told["language"])}">{drawn}</div>'


def _blocks(nodes: Iterable[dict[str, Any]]) -> str:
    return "".join(_drawn(node) for node in nodes)


def _drawn(node: dict[str, Any]) -> str:
    if node["is"] == "text":
        return escape(node["words"])
    if node["is"] == "rule":
        return "<hr>"
    if node["is"] == "code":
        code = f"<code>{escape(node['words'])}</code>"
        return f"<pre>{code}</pre>" if node["block"] else code
    inner = _blocks(node["in"])
    if node["is"] == "link":
        return f'<a href="{escape(node["to"])}">{inner}</a>'
    tag = TAGS[node["is"]]
    return f"<{tag}>{inner}</{tag}>"
