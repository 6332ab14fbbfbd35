"""Reading records: of rooms, of a programme's archive, of a package, of a store."""

from ias_widgets.cohorts.loading.reading import load, records_in

__all__ = ["load", "records_in"]
