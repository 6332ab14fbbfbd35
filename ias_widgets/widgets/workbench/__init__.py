"""The author's workbench: see a film while it is written."""

from ias_widgets.widgets.workbench.workbench import Workbench

__all__ = ["Workbench"]
