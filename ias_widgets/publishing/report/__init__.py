"""The programme's report for its closing conference, and a page a training for its facilitator: HTML and PDF."""

from ias_widgets.publishing.report.writing import Published, publish_report, report_files, training_files

__all__ = ["Published", "publish_report", "report_files", "training_files"]
