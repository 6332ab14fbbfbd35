"""What one connection, or one room, may do in a while. Never by address alone: a room shares one."""

from __future__ import annotations

__all__ = ["MESSAGE_BYTES", "Bucket", "Limits"]

MESSAGE_BYTES = 16 * 1024
"""Largest message a tablet may send."""


class Bucket:
    """A budget that fills again: ``size`` at once, ``rate`` more a second.

    >>> bucket = Bucket(size=2, rate=1.0)
    >>> [bucket.take(now=0.0), bucket.take(now=0.0), bucket.take(now=0.0), bucket.take(now=1.0)]
    [True, True, False, True]
    """

    __slots__ = ("_at", "_left", "_rate", "_size")

    def __init__(self, size: float, rate: float) -> None:
        self._size = self._left = size
        self._rate = rate
        self._at = 0.0

    def take(self, now: float) -> bool:
        """Take one from the budget; False where nothing is left."""
        self._left = min(self._size, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Limits:
    """Budgets the hub hands out. One flooding connection is refused and, if it goes on, closed."""

    MESSAGES = (40, 10.0)
    """Messages of one connection: at once, and a second."""
    WRITING = (20, 0.5)
    """What one connection may write and take back, linking codes among it: at once, and a second."""
    LEADING = (2000, 200.0)
    """The same for programs that lead: they carry the hub's secret."""
    PATIENCE = 200
    """Refused messages after which a connection is closed."""
    CODES = 10
    """Wrong room codes after which a connection is closed."""
    WORDS = (30, 0.1)
    """Tries of three words in one room: at once, and a second."""

    @classmethod
    def messages(cls) -> Bucket:
        """Return the budget of one connection."""
        return Bucket(*cls.MESSAGES)

    @classmethod
    def writing(cls) -> Bucket:
        """Return the budget of one connection for words."""
        return Bucket(*cls.WRITING)

    @classmethod
    def leading(cls) -> Bucket:
        """Return the budget of a program that leads."""
        return Bucket(*cls.LEADING)

    @classmethod
    def words(cls) -> Bucket:
        """Return the budget of one room for tries of three words."""
        return Bucket(*cls.WORDS)
