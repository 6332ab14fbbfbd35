"""All files of a record, as bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ias_widgets.publishing.record.files import as_csv, as_parquet
from ias_widgets.publishing.record.package import data_package
from ias_widgets.publishing.record.referral_map import referral_pictures
from ias_widgets.publishing.record.schema import tables
from ias_widgets.publishing.record.workbook import as_workbook

if TYPE_CHECKING:
    from ias_widgets.rooms.record import Record

__all__ = ["record_files"]


def record_files(record: Record) -> dict[str, bytes]:
    """Return every file of a record: path within its folder, with slashes, to content. The same record gives the same bytes."""
    made = tables(record)
    data = {f"csv/{table.name}.csv": as_csv(table) for table in made}
    data |= {f"parquet/{table.name}.parquet": as_parquet(table) for table in made}
    pictures = referral_pictures(record)
    package = json.dumps(data_package(record, made, data | pictures), ensure_ascii=False, indent=1)
    return {
        "datapackage.json": f"{package}\n".encode(),
        "record.xlsx": as_workbook(record, made),
        **data,
        **pictures,
    }
