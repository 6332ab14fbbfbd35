"""The summary as a web page: whole in one file, nothing fetched, nothing run, and one A4 page when printed."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.publishing.summary.model import Asked, Cell, Fact, Group, Row, Summary

__all__ = ["summary_html"]


def summary_html(summary: Summary) -> str:
    """Return the summary as HTML. It names no other address and holds no script."""
    style = files("ias_widgets").joinpath("publishing", "summary", "page.css").read_text(encoding="utf-8")
    words = summary.words
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{summary.language}">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(summary.title)} – {escape(words['label'])}</title>",
            f"<style>\n{style}</style></head>",
            "<body><main>",
            *_body(summary),
            "</main></body></html>\n",
        )
    )


def _body(page: Summary) -> Iterator[str]:
    words = {key: escape(word) for key, word in page.words.items()}
    unfinished = f" · <b>{words['unfinished']}</b>" if words["unfinished"] else ""
    yield f'<p class="label">{words["label"]}{unfinished}</p>'
    yield f"<h1>{escape(page.title)}</h1>"
    yield _facts(page.facts, "facts")
    for end in page.ends:
        film = f" ({escape(end.film)})" if len(page.ends) > 1 else ""
        yield f'<p class="ending"><span>{words["ending"]}:</span> <b>{escape(end.name)}</b>{film}</p>'
        if end.told:
            yield _facts(end.told, "told")
    yield f"<h2>{words['asked']}</h2>"
    if page.groups:
        named = "".join(f"<li>{_swatch(group)}{escape(group.name)}</li>" for group in page.groups)
        yield f'<ul class="groups"><li class="quiet">{words["groups"]}:</li>{named}</ul>'
    if page.asked:
        yield '<div class="asked">'
        for asked in page.asked:
            yield from _question(page, asked)
        yield "</div>"
    else:
        yield f"<p>{words['none']}</p>"
    if page.signs:
        yield f"<h2>{words['signs']}</h2>"
        yield _facts(page.signs, "told")
    if page.worth:
        yield f'<h2>{words["worth"]}</h2>\n<ul class="worth">'
        for one in page.worth:
            question = f" <em>{escape(one.question)}</em>" if one.question else ""
            yield f"<li><b>{one.number}. {escape(one.title)}</b> {escape(one.why)}{question}</li>"
        yield "</ul>"
    if page.talk:
        listed = "".join(f"<li>{escape(question)}</li>" for question in page.talk)
        yield f'<h2>{words["talk"]}</h2>\n<ul class="talk">{listed}</ul>'
    yield f'<p class="notes">{escape(" ".join(page.notes))}</p>'


def _facts(facts: tuple[Fact, ...], name: str) -> str:
    told = "".join(f"<div><dt>{escape(fact.name)}:</dt> <dd>{escape(fact.value)}</dd></div>" for fact in facts)
    return f'<dl class="{name}">{told}</dl>'


def _swatch(group: Group) -> str:
    return f'<span class="swatch f{group.look}" aria-hidden="true"></span>'


def _question(page: Summary, asked: Asked) -> Iterator[str]:
    yield '<section class="question">'
    if not asked.rows:
        yield f"<h3>{asked.number}. {escape(asked.title)}</h3>"
    if asked.rows:
        yield from _counts(page, asked)
    if asked.prompt:
        yield f'<p class="quiet">{escape(asked.prompt)}</p>'
    if asked.told:
        yield f"<p>{escape(' '.join(asked.told))}</p>"
    if asked.rule:
        unchecked = f" <b>({escape(page.words['unchecked'])})</b>" if asked.unchecked else ""
        yield f'<p class="rule"><span>{escape(page.words["rule"])}:</span> {escape(asked.rule)}{unchecked}</p>'
    yield "</section>"


def _counts(page: Summary, asked: Asked) -> Iterator[str]:
    kinds = ("vote",) * len(asked.votes) + ("group",) * len(asked.groups)
    votes = "".join(f'<th scope="col" class="vote">{escape(words)}</th>' for words in asked.votes)
    groups = "".join(
        f'<th scope="col" class="group">{_swatch(group)}<span class="heard">{escape(group.name)}</span></th>'
        for group in asked.groups
    )
    title = f"{asked.number}. {escape(asked.title)}"
    yield f'<table><thead><tr><th scope="col" colspan="2" class="title">{title}</th>{votes}{groups}</tr></thead>'
    yield "<tbody>"
    for row in asked.rows:
        yield _row(page, row, kinds)
    sizes = "".join(
        f'<td class="{kind}">{escape(cell.words)}</td>' for kind, cell in zip(kinds, asked.sizes, strict=True)
    )
    yield f'</tbody><tfoot><tr><th scope="row" colspan="2">{escape(page.words["answers"])}</th>{sizes}</tr></tfoot></table>'


def _row(page: Summary, row: Row, kinds: tuple[str, ...]) -> str:
    heard = f'<span class="arrow" aria-hidden="true">→</span><span class="heard">({escape(page.words["taken"])})</span>'
    label = f"{escape(row.label)}&nbsp;{heard}" if row.taken else escape(row.label)
    cells = "".join(_cell(cell, kind) for cell, kind in zip(row.cells, kinds, strict=True))
    taken = ' class="taken"' if row.taken else ""
    return f'<tr{taken}><td class="letter">{escape(row.letter)}</td><th scope="row">{label}</th>{cells}</tr>'


def _cell(cell: Cell, kind: str) -> str:
    if cell.share is None:
        return f'<td class="{kind}">{escape(cell.words)}</td>'
    return f'<td class="{kind} share" style="--share: {cell.share:.2f}">{escape(cell.words)}</td>'
