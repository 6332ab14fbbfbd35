"""The analyst's page: what a programme's cohorts gained, decided, noticed, and who is missing."""

from ias_widgets.widgets.cohorts.view import CohortView

__all__ = ["CohortView"]
