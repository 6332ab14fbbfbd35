"""The programme as one data package: a Parquet file a table for all its rooms, the programme's cohorts, and what was put in."""

from __future__ import annotations

import hashlib
import json
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.publishing.record.files import as_parquet
from ias_widgets.publishing.record.package import table_schema
from ias_widgets.publishing.record.schema import tables
from ias_widgets.publishing.synthetic.agendas import MARK
from ias_widgets.publishing.synthetic.plan import PROGRAMME, TITLE
from ias_widgets.rooms.record import SCHEMA, TABLES, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ias_widgets.publishing.record.schema import Table
    from ias_widgets.publishing.synthetic.plan import Planned

__all__ = ["PACKAGE", "combined", "package_files", "programme_yaml"]

PACKAGE = "datapackage.json"
LICENCE = {
    "name": "BSD-3-Clause",
    "title": "BSD 3-Clause License",
    "path": "https://opensource.org/license/bsd-3-clause",
}
BESIDE = {
    "programme": ("programme.yaml", "yaml", "application/yaml", "Cohorts of the programme", "Which rooms are one cohort."),
    "effects": (
        "effects.yaml", "yaml", "application/yaml", "What was put in",
        "The effects, attrition and differences that the generator put in, as parameters and as what is expected of them.",
    ),
    "readme": ("README.md", "markdown", "text/markdown", "Read me", "What this is, and how it was made."),
}  # fmt: skip


def combined(records: Iterable[Record]) -> Record:
    """Return the records of several rooms as one whose tables hold the rows of all."""
    kept = list(records)
    return msgspec.structs.replace(
        kept[0], **{table: tuple(row for record in kept for row in getattr(record, table)) for table in TABLES}
    )


def package_files(
    record: Record, cohorts: Sequence[tuple[Planned, Sequence[str]]], effects: str, readme: str, *, seed: int
) -> dict[str, bytes]:
    """Return every file of the package: path, with slashes, to content.

    Parameters
    ----------
    record
        Of all rooms.
    cohorts
        Each cohort with the ids of its rooms.
    effects, readme
        What stands in the files of that name.
    seed
        What it was made with.
    """
    made = [_marked(table) for table in tables(record)]
    files = {f"parquet/{table.name}.parquet": _compressed(as_parquet(table)) for table in made}
    files |= {
        "programme.yaml": programme_yaml(cohorts).encode(),
        "effects.yaml": effects.encode(),
        "README.md": readme.encode(),
    }
    package = json.dumps(_package(made, files, seed), ensure_ascii=False, indent=1)
    return {PACKAGE: f"{package}\n".encode(), **files}


def _marked(table: Table) -> Table:
    """Return a table with a title that says that the data is synthetic."""
    return table._replace(title=f"{table.title} ({MARK['pl']})")


def _compressed(parquet: bytes) -> bytes:
    """Return a Parquet file packed as closely as it goes, with the words of its columns."""
    from pyarrow import parquet as files  # noqa: PLC0415

    written = BytesIO()
    files.write_table(files.read_table(BytesIO(parquet)), written, compression="zstd", compression_level=19)
    return written.getvalue()


def _package(made: Iterable[Table], files: Mapping[str, bytes], seed: int) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": "ias-synthetic-programme",
        "title": TITLE["en"],
        "description": (
            "A programme of trainings, workshops and e-learning that nobody took part in: simulated people, played "
            "through the engine that leads real rooms, with effects that are stated in effects.yaml. Synthetic data."
        ),
        "licenses": [LICENCE],
        "contributors": [{"title": "The IAS Workshop developers", "role": "author"}],
        "ias:schema": SCHEMA,
        "ias:synthetic": True,
        "ias:programme": PROGRAMME,
        "ias:seed": seed,
        "ias:language": "pl",
        "resources": [_resource(table, files) for table in made]
        + [_beside(name, beside, files) for name, beside in BESIDE.items()],
    }


def _resource(table: Table, files: Mapping[str, bytes]) -> dict[str, Any]:
    path = f"parquet/{table.name}.parquet"
    return {
        "name": table.name,
        "path": path,
        "type": "file",
        "profile": "data-resource",
        "title": table.title,
        "description": table.sentence,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        **_sum(files[path]),
        "ias:rows": len(table.rows),
        "ias:schema": table_schema(table),
    }


def _beside(name: str, beside: tuple[str, ...], files: Mapping[str, bytes]) -> dict[str, Any]:
    path, form, media, title, about = beside
    return {
        "name": name,
        "path": path,
        "type": "file",
        "profile": "data-resource",
        "title": f"{title} ({MARK['en']})",
        "description": about,
        "format": form,
        "mediatype": media,
        "encoding": "utf-8",
        **_sum(files[path]),
    }


def _sum(data: bytes) -> dict[str, Any]:
    return {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}


def programme_yaml(cohorts: Sequence[tuple[Planned, Sequence[str]]]) -> str:
    """Return ``programme.yaml``: the programme's title, and its cohorts with their rooms."""
    lines = [
        "# A synthetic programme: nobody took part in it. Made by: ias dataset make",
        f"programme: {PROGRAMME}",
        "title:",
        *(f"  {language}: {_quoted(words)}" for language, words in TITLE.items()),
        "synthetic: true",
        "cohorts:",
    ]
    for planned, rooms in cohorts:
        lines += [
            f"  - id: {planned.id}",
            f"    kind: {planned.kind}",
            f"    title: {_quoted(planned.title)}",
            f"    place: {_quoted(planned.place)}",
            f"    date: {planned.date}",
            f"    audience: {_quoted(planned.audience)}",
            f"    family: {planned.family if planned.kind == 'training' else 'null'}",
            f"    rooms: [{', '.join(_quoted(room) for room in rooms)}]",
        ]
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
