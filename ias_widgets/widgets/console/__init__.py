"""The facilitator's console: composed of ipywidgets, led by the hub's views."""

from ias_widgets.widgets.console.console import Console

__all__ = ["Console"]
