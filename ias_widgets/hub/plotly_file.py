"""plotly.js for the analyst's page, at the house door: the very file that Python's plotly draws for, once for a page.

It is for whoever has the server's login, like the page itself; tablets never ask for it.
"""

from __future__ import annotations

from functools import cache

from jupyter_server.base.handlers import JupyterHandler
from tornado.web import authenticated

__all__ = ["PlotlyHandler"]


class PlotlyHandler(JupyterHandler):
    """``<base>ias/plotly.js``: kept by the browser, and asked for anew after another plotly was installed."""

    def compute_etag(self) -> str:
        """Return plotly's version."""
        from plotly.offline import get_plotlyjs_version  # noqa: PLC0415

        return f'"plotly-{get_plotlyjs_version()}"'

    @authenticated
    async def get(self) -> None:
        """Return the file."""
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cache-Control", "private, no-cache")
        self.set_etag_header()
        if self.check_etag_header():
            self.set_status(304)
            await self.finish()
            return
        await self.finish(_file())


@cache
def _file() -> bytes:
    from plotly.offline import get_plotlyjs  # noqa: PLC0415

    text: str = get_plotlyjs()
    return text.encode()
