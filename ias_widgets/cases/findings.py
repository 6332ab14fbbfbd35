"""Something to mend in a film that can be read."""

from __future__ import annotations

import msgspec

__all__ = ["Finding"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Something to mend. ``where`` is a part of the film (``scenes.gate``), or ``path:line`` where places are known."""

    code: str
    where: str
    expected: str
    found: str
    mend: str

    def __str__(self) -> str:
        return f"{self.where}: expected {self.expected}, found {self.found}; {self.mend}"
