"""A programme above rooms: its cohorts, its archive, and what brings records of several machines together."""

from ias_widgets.cohorts.programme.making import made_cohorts
from ias_widgets.cohorts.programme.model import KINDS, Cohort, Programme
from ias_widgets.cohorts.programme.reading import PROGRAMME_FILE, read_programme

__all__ = ["KINDS", "PROGRAMME_FILE", "Cohort", "Programme", "made_cohorts", "read_programme"]
