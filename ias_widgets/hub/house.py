"""The house's process, ``python -m ias_widgets.hub.house``: Jupyter Server as it is, but there seconds sooner.

jsonschema takes along a checker of IRIs that compiles its grammar whenever it is imported, which is most of the time
that Jupyter Server needs to start. No schema of Jupyter's has an IRI in it. See jupyter-server/jupyter_server#1559.
"""

from __future__ import annotations

import sys


def without_iris() -> None:
    """Let jsonschema find no checker of IRIs in this process; to be called before it is imported."""
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # what import takes for "there is none"


def main() -> None:
    """Start Jupyter Server with the arguments of this process."""
    without_iris()
    from jupyter_server.serverapp import launch_new_instance  # noqa: PLC0415

    launch_new_instance()


if __name__ == "__main__":
    main()
