"""``python -m ias_widgets.cli`` is ``ias``."""

from ias_widgets.cli.ias import main

main()
