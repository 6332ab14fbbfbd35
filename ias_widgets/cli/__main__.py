"""``python -m ias_widgets.cli`` is ``ias``."""

from ias_widgets.cli.app import main

main()
