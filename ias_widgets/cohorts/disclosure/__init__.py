"""Disclosure control: whatever leaves the house of cohorts is told of ten people or more, and of nobody else.

`Safe` gives the frames that dashboards, reports and exports are made of. Behind it: `told_groups` (cohorts and families told),
`blocks` (people of whom the same tests are told, release by release), `base_cells` (counts by choice, rounded once).
"""

from ias_widgets.cohorts.disclosure.groups import LEAST, Hidden, Told, told_groups
from ias_widgets.cohorts.disclosure.rounding import OF_NOBODY, rounding_key
from ias_widgets.cohorts.disclosure.safe import Safe

__all__ = ["LEAST", "OF_NOBODY", "Hidden", "Safe", "Told", "rounding_key", "told_groups"]
