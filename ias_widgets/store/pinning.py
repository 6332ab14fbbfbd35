"""Contents under the hash of their bytes, held on to by the streams that use them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ias_widgets.errors import StoreError
from ias_widgets.store import rows

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

    from ias_widgets.store.states import Known

__all__ = ["pin", "verify"]


def verify(contents: Mapping[str, bytes]) -> None:
    """Raise StoreError unless each content stands under the hash of its bytes."""
    for hash_, data in contents.items():
        right = hashlib.sha256(data).hexdigest()
        if right != hash_:
            raise StoreError(f"content {hash_[:12]}", f"the hash of its bytes, {right[:12]}…", f'"{hash_}"', "hash it anew")


def pin(
    connection: Connection,
    states: Mapping[str, Known],
    wanted: Mapping[str, Collection[str]],
    given: Mapping[str, bytes],
) -> None:
    """Let those streams that have events hold on to the hashes wanted; keep what is given for it.

    Raises
    ------
    StoreError
        Where a stream is none of this commit's, or a content is neither given nor kept.
    """
    for stream in wanted.keys() - states.keys():
        raise StoreError("pins", f"a stream of this commit: {', '.join(states)}", f'"{stream}"', "send it a command too")
    holding = {states[stream].stream_id: hashes for stream, hashes in wanted.items() if hashes and states[stream].version}
    if not holding:
        return
    hashes = set().union(*holding.values())
    rows.add_contents(connection, {hash_: given[hash_] for hash_ in hashes & given.keys()})
    for lost in rows.unknown_contents(connection, hashes - given.keys()):
        raise StoreError(f"content {lost[:12]}", "a content that is kept", "none under this hash", "hand its bytes in too")
    rows.add_pins(connection, holding)
