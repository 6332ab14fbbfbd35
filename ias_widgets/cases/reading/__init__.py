"""Read a film from its folder: ``film.yaml`` (structure), ``texts/<language>.yaml`` (words), ``pictures/``."""

from ias_widgets.cases.reading.film import Reading, read, read_film

__all__ = ["Reading", "read", "read_film"]
