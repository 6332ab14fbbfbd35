"""The files of a room's record: CSV, Parquet, a workbook, and the data package that describes them."""

from ias_widgets.publishing.record.writing import record_files

__all__ = ["record_files"]
