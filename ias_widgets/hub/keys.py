"""Keys of a room: they follow from a secret that lies beside the store and never in it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING, Literal

from ias_widgets.client import write_private

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Keys"]

SECRET_BYTES = 32


class Keys:
    """Makes and checks the keys with which a screen reads a room and a remote leads it."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    @classmethod
    def beside(cls, store: Path) -> Keys:
        """Read the secret beside a store, or make it, readable by this user alone."""
        path = store.with_name(f"{store.name}.key")
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.stat().st_size != SECRET_BYTES:
            write_private(path, secrets.token_bytes(SECRET_BYTES))
        return cls(path.read_bytes())

    def key(self, role: Literal["screen", "remote"], room: str) -> str:
        """Return the key of a role in one room: 32 hexadecimal digits."""
        return hmac.new(self._secret, f"{role}:{room}".encode(), hashlib.sha256).hexdigest()[:32]

    def fits(self, role: Literal["screen", "remote"], room: str, key: str | None) -> bool:
        """Whether a key is the right one, in a time that tells nothing."""
        return key is not None and hmac.compare_digest(self.key(role, room).encode(), key.encode())
