"""A report as a web page: whole in one file, nothing fetched, nothing run; it prints on A4."""

from __future__ import annotations

import base64
import json
from html import escape
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ias_widgets.publishing.report.model import Fact, Picture, Point, Report, Section

__all__ = ["report_html"]

FONTS = ("latin", "latin-ext", "cyrillic")
RANGES = {
    "latin": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212",
    "latin-ext": "U+0100-02BA,U+1E00-1E9F,U+2113",
    "cyrillic": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
}
"""Which letters each file of the font holds, as its makers say."""


def report_html(report: Report) -> str:
    """Return the report as HTML. It names no other address and holds no script."""
    style = files("ias_widgets").joinpath("publishing", "report", "page.css").read_text(encoding="utf-8")
    mark = f'<p class="mark">{escape(report.mark)}</p>' if report.mark else ""
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{report.language}">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(_title(report))}</title>",
            f"<style>\n{_font()}{style}{_margin(report)}</style></head>",
            "<body><main>",
            f'<header><div class="top"><p class="label">{escape(report.label)}</p>{mark}</div><h1>{escape(report.title)}</h1>',
            *(f'<p class="warning">{escape(warning)}</p>' for warning in report.warnings),
            _facts(report.facts, "facts"),
            "</header>",
            *_sections(report),
            f"</main><footer><p>{escape(report.foot)} · {escape(report.label)} · {escape(report.title)}</p></footer></body></html>\n",
        )
    )


def _title(report: Report) -> str:
    return " – ".join(one for one in (report.title, report.label, report.mark) if one)


def _margin(report: Report) -> str:
    """Return the rule that puts the mark at the foot of each printed page."""
    words = json.dumps(report.label, ensure_ascii=False).replace("<", "\\3c ")
    mark = json.dumps(report.mark, ensure_ascii=False).replace("<", "\\3c ")
    return (
        f"@page {{ @bottom-left {{ content: {words}; }} @bottom-center {{ content: {mark}; font-weight: bold; color: #6b3d00; white-space: nowrap; }} "
        "@bottom-right { content: counter(page); } }\n"
    )


def _font() -> str:
    """Return the font's faces as data, where the package was built with them; the page names other fonts besides."""
    folder = files("ias_widgets").joinpath("static", "assets", "fonts")
    faces = []
    for part in FONTS:
        file = folder.joinpath(f"source-sans-3-{part}-wght-normal.woff2")
        if file.is_file():
            data = base64.b64encode(file.read_bytes()).decode()
            faces.append(
                "@font-face { font-family: 'IAS Sans'; font-weight: 200 900; "
                f"src: url(data:font/woff2;base64,{data}) format('woff2'); unicode-range: {RANGES[part]}; }}\n"
            )
    return "".join(faces)


def _facts(facts: Sequence[Fact], name: str) -> str:
    told = "".join(f"<div><dt>{escape(fact.name)}</dt> <dd>{escape(fact.value)}</dd></div>" for fact in facts)
    return f'<dl class="{name}">{told}</dl>' if facts else ""


def _sections(report: Report) -> Iterator[str]:
    for box, sections in groupby(report.sections, key=lambda section: section.box):
        if box:
            yield '<div class="boxes">'
        for section in sections:
            yield from _section(section, report)
        if box:
            yield "</div>"


def _section(section: Section, report: Report) -> Iterator[str]:
    look = "box" if section.box else "part"
    yield f'<section class="{look}" id="{section.id}" aria-labelledby="{section.id}-title">'
    yield f'<h2 id="{section.id}-title">{escape(section.title)}</h2>'
    yield from (f"<p>{escape(words)}</p>" for words in section.sentences)
    if section.pictures:
        yield '<div class="pictures">'
        for picture in section.pictures:
            yield from _picture(picture, report)
        yield "</div>"
    yield from (f"<p>{escape(words)}</p>" for words in section.after)
    for point in section.points:
        yield from _point(point)
    if section.listed:
        yield "<ul>" + "".join(f"<li>{escape(words)}</li>" for words in section.listed) + "</ul>"
    if section.notes:
        yield f'<p class="notes">{escape(section.notes)}</p>'
    yield "</section>"


def _picture(picture: Picture, report: Report) -> Iterator[str]:
    heading = f'<h3 id="{picture.id}-finding">{escape(picture.title)}</h3><p class="quiet">{escape(picture.about)}</p>'
    notes = f'<p class="notes">{escape(picture.notes)}</p>' if picture.notes else ""
    share = 1 if picture.beside else picture.share
    beside = ' class="beside"' if picture.beside else ""
    yield f'<figure{beside} style="--share: {share:.3f}; --drawn: {picture.share:.3f}" aria-labelledby="{picture.id}-finding">'
    yield f"<figcaption>{heading}{notes if picture.beside else ''}</figcaption>"
    yield picture.svg.replace("<svg ", f'<svg role="img" aria-labelledby="{picture.id}-finding" ', 1)
    yield from _table(picture, report)
    yield f"{'' if picture.beside else notes}</figure>"


def _table(picture: Picture, report: Report) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' if head else "<td></td>" for head in picture.table.heads)
    yield f"<details><summary>{escape(report.table)}</summary>"
    yield f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(picture.title)}"><table><thead><tr>{heads}</tr></thead><tbody>'
    for first, *rest in picture.table.rows:
        cells = "".join(f"<td>{escape(word)}</td>" for word in rest)
        yield f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>' if first else f"<tr><td></td>{cells}</tr>"
    yield "</tbody></table></div></details>"


def _point(point: Point) -> Iterator[str]:
    figure = f' <span class="figure">{escape(point.figure)}</span>' if point.figure else ""
    yield f'<div class="point"><h3>{escape(point.title)}{figure}</h3>'
    for text in point.texts:
        name = f"<b>{escape(text.name)}:</b> " if text.name else ""
        yield f"<p>{name}{escape(text.value)}</p>"
    yield "</div>"
