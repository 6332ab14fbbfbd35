"""Records of one room or several: read, added up, drawn.

`load` reads the folders that rooms leave; `decisions`, `splits` and `ways` add them up to tidy frames;
`decisions_figure`, `splits_figure` and `ways_figure` draw them with
plotly, and `figures_page` makes a page of them. What a record withholds stays withheld.
"""

from ias_widgets.cohorts.figures import decisions_figure, splits_figure, ways_figure
from ias_widgets.cohorts.frames.adding import decisions, splits
from ias_widgets.cohorts.frames.walking import paths, ways
from ias_widgets.cohorts.loading import load, records_in
from ias_widgets.cohorts.page import figures_page
from ias_widgets.cohorts.records import Records

__all__ = [
    "Records", "decisions", "decisions_figure", "figures_page", "load", "paths", "records_in", "splits", "splits_figure", "ways",
    "ways_figure",
]  # fmt: skip
