"""Keys of a room: they follow from a secret that lies beside the store and never in it."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Keys"]


class Keys:
    """Makes and checks the keys with which a screen reads a room and a remote leads it."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    @classmethod
    def beside(cls, store: Path) -> Keys:
        """Read the secret beside a store, or make it, readable by this user alone."""
        path = store.with_name(f"{store.name}.key")
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(secrets.token_bytes(32))
        return cls(path.read_bytes())

    def key(self, role: Literal["screen", "remote"], room: str) -> str:
        """Return the key of a role in one room: 32 hexadecimal digits."""
        return hmac.new(self._secret, f"{role}:{room}".encode(), hashlib.sha256).hexdigest()[:32]

    def fits(self, role: Literal["screen", "remote"], room: str, key: str | None) -> bool:
        """Whether a key is the right one, in a time that tells nothing."""
        return key is not None and hmac.compare_digest(self.key(role, room), key)
