"""The command ``ias``: `app` holds what runs a hub, `film` what authors do; each command of a film has a file."""

from ias_widgets.cli.app import app, main

__all__ = ["app", "main"]
