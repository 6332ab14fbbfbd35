"""The kind of `tests.questions.outside_kind`, as if its package were installed."""

import sys
from importlib.metadata import EntryPoint

from ias_widgets.questions import base

PACKAGE = "tests.questions.outside_kind"


def install(monkeypatch):
    """Let the package be found by its entry point, and return its kind; with the test's end it is gone."""
    monkeypatch.setattr(base, "_KINDS", dict(base.kinds()))
    monkeypatch.setattr(base, "entry_points", lambda group: [EntryPoint("likelihood", PACKAGE, group)])
    monkeypatch.delitem(sys.modules, PACKAGE, raising=False)
    base._load.cache_clear()
    return base.kinds()["likelihood"]
