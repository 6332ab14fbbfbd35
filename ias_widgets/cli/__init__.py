"""The command ``ias``: `ias` holds what runs a hub, `film` what authors do; each command of a film has a file."""

from ias_widgets.cli.ias import app, main

__all__ = ["app", "main"]
