"""The base URL of a Jupyter Server, such as ``/user/jan%40x/``: one address that browsers and proxies write in two ways."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urlsplit

__all__ = ["base_pattern", "same_base"]

_PLAIN = re.compile(r"[A-Za-z0-9_.~/-]")


def base_pattern(base_url: str) -> str:
    """Return a pattern for addresses under a base URL, however its characters are encoded; without the slash at its end.

    Tornado matches an address as it came, and JupyterHub writes ``@`` where a phone's camera reads ``%40``.
    """
    return "".join(_either_way(letter) for letter in unquote(base_url)).rstrip("/")


def _either_way(letter: str) -> str:
    if _PLAIN.fullmatch(letter):
        return re.escape(letter) if letter == "." else letter
    return f"(?:{re.escape(letter)}|(?i:{quote(letter, safe='')}))"


def same_base(address: str, base_url: str) -> bool:
    """Whether an address, as a browser has it, is that of a server with this base URL."""
    return unquote(urlsplit(address).path) == unquote(base_url)
