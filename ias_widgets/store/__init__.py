"""Events kept: every stream's own, in one order, durable once `Store.transact` has returned.

The store knows nothing of rooms. It is handed a `Decider` for each kind of stream, and keeps
beside the events what became of each command (sent again, it happens once), the free texts that
can be erased, and the contents that a stream pins.
"""

from __future__ import annotations

from ias_widgets.store.deciding import Asked, Committed, Contents, Decided, Decider, Outcome, Refusal
from ias_widgets.store.kept import Store

__all__ = ["Asked", "Committed", "Contents", "Decided", "Decider", "Outcome", "Refusal", "Store"]
