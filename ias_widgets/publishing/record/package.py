"""``datapackage.json``: what each file of a record is, as a Frictionless Data Package with Table Schemas."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from ias_widgets.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.publishing.record.schema import Column, Table
    from ias_widgets.rooms.record import Record

__all__ = ["data_package", "resources", "table_schema"]


def data_package(record: Record, tables: Iterable[Table], files: Mapping[str, bytes]) -> dict[str, Any]:
    """Return the package's descriptor. ``files``: path within the folder to content: of CSV, Parquet, and pictures."""
    room, phrases = record.room, Phrases("record", record.language)
    return {
        "profile": "data-package",
        "name": "ias-room-record",
        "title": f"{phrases.say('record-title')} · {room.title}",
        "description": f"{phrases.say('record-about')} {phrases.say('record-personal')}",
        "contributors": [{"title": room.controller, "role": "publisher"}] if room.controller else [],
        "ias:schema": room.schema,
        "ias:release": room.release,
        "ias:room": room.room,
        "ias:language": record.language,
        "ias:ended": room.ended,
        "ias:delete_on": room.delete_on,
        "resources": [resource for table in tables for resource in resources(table, files)]
        + [_picture(record, path, files[path]) for path in sorted(files) if path.endswith(".svg")],
    }


def _picture(record: Record, path: str, data: bytes) -> dict[str, Any]:
    question = next(one for one in record.questions if path == f"referral-{one.question}.svg")
    return {
        "name": path.removesuffix(".svg"),
        "path": path,
        "type": "file",
        "profile": "data-resource",
        "title": f"{Phrases('question_referral', record.language).say('referral-picture')} · {question.short}",
        "format": "svg",
        "mediatype": "image/svg+xml",
        **_sum(data),
    }


def resources(table: Table, files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """Return the resources of a table: its CSV with the schema, and its Parquet. ``files``: path to content."""
    csv, parquet = f"csv/{table.name}.csv", f"parquet/{table.name}.parquet"
    words = {"title": table.title, "description": table.sentence}
    return [
        {
            "name": table.name,
            "path": csv,
            "profile": "tabular-data-resource",
            **words,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            **_sum(files[csv]),
            "schema": table_schema(table),
        },
        {
            "name": f"{table.name}-parquet",
            "path": parquet,
            "type": "file",
            "profile": "data-resource",
            **words,
            "format": "parquet",
            "mediatype": "application/vnd.apache.parquet",
            **_sum(files[parquet]),
        },
    ]


def _sum(data: bytes) -> dict[str, Any]:
    return {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}


def table_schema(table: Table) -> dict[str, Any]:
    """Return the Table Schema of a table's CSV."""
    schema: dict[str, Any] = {"fields": [_field(column, table) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.refers:
        schema["foreignKeys"] = [
            {"fields": list(mine), "reference": {"resource": other, "fields": list(theirs)}}
            for mine, (other, theirs) in table.refers.items()
        ]
    return schema


def _field(column: Column, table: Table) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if table.key in {(column.name,), ("room", column.name)}:
        constraints["unique"] = True
    if column.values:
        constraints["enum"] = list(column.values)
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.kind,
        "title": column.title,
        "description": column.sentence,
    }
    if column.unit:
        field["unit"] = column.unit
    return field | ({"constraints": constraints} if constraints else {})
