"""How the evening runs: when each step was to begin, and when all will end. Pure: it is handed the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import FacilitatorView

__all__ = ["NO_COURSE", "Course", "course_of"]

MINUTE = 60_000.0


@dataclass(frozen=True)
class Course:
    """``starts``: step id to its planned beginning, milliseconds since 1970; steps behind one without minutes are left out."""

    starts: dict[str, float]
    ends: float | None
    """When all will end, if what is left takes the minutes planned for it; None where some step has none."""
    behind: int
    """Whole minutes behind the plan; less than zero: ahead of it."""


NO_COURSE = Course({}, None, 0)
"""Before a room began, and after it ended."""


def course_of(view: FacilitatorView, now: float) -> Course:
    """Return how a room stands against its plan, or an empty course before it began."""
    began = view.began_at
    steps = [step for step in view.steps if step.level == 0]
    if began is None or not steps or view.phase == "ended":
        return NO_COURSE
    starts, at = {}, began
    known = True
    for step in steps:
        if known:
            starts[step.id] = at
        known = known and step.minutes is not None
        at += (step.minutes or 0) * MINUTE
    if not known:
        return Course(starts, None, 0)
    here = next((step for step in steps if step.status == "now"), None)
    since = view.step_since if view.step_since is not None else now
    left = max(0.0, since + (here.minutes or 0) * MINUTE - now) if here else 0.0
    left += sum((step.minutes or 0) * MINUTE for step in steps if step.status == "next")
    ends = now + left
    return Course(starts, ends, round((ends - at) / MINUTE))
