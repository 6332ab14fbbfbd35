"""A report as values: words as they are printed, pictures as SVG, tables beside them, nothing else."""

from __future__ import annotations

import msgspec

__all__ = ["Fact", "Picture", "Point", "Report", "Section", "Table"]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a report."""


class Fact(Part, frozen=True, kw_only=True):
    """What it is, and what stands there."""

    name: str
    value: str


class Table(Part, frozen=True, kw_only=True):
    """The figures of a picture: headings, and rows whose first cell names them."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Picture(Part, frozen=True, kw_only=True):
    """A picture under the finding it shows.

    Attributes
    ----------
    title, about
        The finding as a sentence; how to read the picture.
    svg
        The picture; it stands inline in the page and as an image on paper.
    table
        The same figures as a table, in the page.
    share
        The part of the text's width that it takes: 1, or less where it stands beside another.
    notes
        Whom it concerns, and what is taken for granted.
    beside
        Whether its words stand at its right, and not above and below.
    """

    id: str
    title: str
    about: str
    svg: str
    table: Table
    share: float = 1.0
    notes: str = ""
    beside: bool = False


class Point(Part, frozen=True, kw_only=True):
    """A point with its figure, such as a test item: ``title`` and ``figure`` in a line, the texts below."""

    title: str
    figure: str = ""
    texts: tuple[Fact, ...] = ()


class Section(Part, frozen=True, kw_only=True):
    """A part under a heading; each may be empty. ``after``: sentences below the pictures. ``box``: set apart; two beside each other."""

    id: str
    title: str
    sentences: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    points: tuple[Point, ...] = ()
    after: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    notes: str = ""
    box: bool = False


class Report(Part, frozen=True, kw_only=True):
    """A report of some pages.

    Attributes
    ----------
    label, title
        What it is, and of what.
    mark
        "Synthetic data", on every page; empty where people took part.
    warnings
        What must be known before anything else.
    day
        ISO date that the PDF is dated by.
    table
        How the page calls a picture's table.
    """

    language: str
    label: str
    title: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    foot: str
    day: str
    table: str
    page: str
    mark: str = ""
    warnings: tuple[str, ...] = ()
