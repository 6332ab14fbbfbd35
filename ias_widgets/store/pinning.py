"""Contents under the hash of their bytes, held on to by the streams that use them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ias_widgets.errors import StoreError
from ias_widgets.store import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

__all__ = ["pin", "verify"]


def verify(contents: Mapping[str, bytes]) -> None:
    """Raise StoreError unless each content stands under the hash of its bytes."""
    for hash_, data in contents.items():
        right = hashlib.sha256(data).hexdigest()
        if right != hash_:
            raise StoreError(
                f"content {hash_[:12]}", f"the hash of its bytes, {right[:12]}…", f'"{hash_}"', "hash it anew"
            )


def pin(connection: Connection, wanted: Mapping[int, Mapping[str, bytes]]) -> None:
    """Keep contents, and let streams hold on to them: stream id to content by hash."""
    holding = {stream_id: contents for stream_id, contents in wanted.items() if contents}
    if holding:
        rows.add_contents(connection, {hash_: data for own in holding.values() for hash_, data in own.items()})
        rows.add_pins(connection, holding)
