"""The package of a programme's cohorts: count tables and results of groups, described, protected, without any person."""

from ias_widgets.publishing.cohort.writing import Export, cohort_files, publish_cohorts

__all__ = ["Export", "cohort_files", "publish_cohorts"]
