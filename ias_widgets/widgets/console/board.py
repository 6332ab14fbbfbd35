"""The board in the facilitator's hands: its stage, its groups, the notes that everybody can read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.rooms.commands import Enlarge, GroupNote, NameGroup, StageBoard, Withhold
from ias_widgets.widgets.console.moderation import facts_of
from ias_widgets.widgets.console.pieces import box, html, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.wire import WallFace
    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["BoardPart", "BoardView"]

PHRASES = (
    "stage", "board", "ungrouped", "group-new", "group-add", "put", "put-new", "board-keys", "board-plain-keys", "board-empty",
    "unchoose", "large", "large-off", "withhold",
)  # fmt: skip
NUMBERED = ("chosen", "group-name", "group-unnamed")
"""Words with a number in them, which the browser puts where ``#`` stands."""
STAGES = {"notes": ("collect", "vote", "done"), "commitments": ("collect", "done"), "questions": ()}


class BoardView(anywidget.AnyWidget):
    """Notes in their groups, drawn in the browser from a list."""

    _esm = Path(__file__).parent / "board.js"

    wall = traitlets.Unicode("", help="Id of the board.").tag(sync=True)
    stage = traitlets.Unicode("", help="Its stage.").tag(sync=True)
    stages: traitlets.List[dict[str, str]] = traitlets.List(help="Its stages in order: name, label.").tag(sync=True)
    groups: traitlets.List[dict[str, str]] = traitlets.List(help="Its groups in order: id, name.").tag(sync=True)
    grouped = traitlets.Bool(default_value=True, help="Whether its notes are put into groups.").tag(sync=True)
    notes: traitlets.List[dict[str, Any]] = traitlets.List(
        help="Notes in order: key, words, group, votes as they are told, facts of a commitment."
    ).tag(sync=True)
    large = traitlets.Unicode("", help="The note that is shown large; empty for none.").tag(sync=True)
    phrases = traitlets.Dict(help="What the parts are called.").tag(sync=True)

    def __init__(self, pressed: Callable[[dict[str, Any]], None]) -> None:
        super().__init__(_dom_classes=("board-view",))  # hidden now and then: with a layout of its own
        self._pressed = pressed
        self.on_msg(lambda _, content, __: self.press(**content))

    def press(self, event: str, **more: Any) -> None:
        """Do what a press does; one that was meant for another board does nothing."""
        if more.pop("wall", self.wall) == self.wall:
            self._pressed({"event": event, **more})

    def show(self, wall: WallFace, words: Words) -> None:
        """Show a board."""
        with self.hold_sync():
            self.wall, self.stage, self.large = wall.id, wall.stage, wall.large or ""
            self.stages = [{"name": name, "label": words.say(f"desk-stage-{name}")} for name in STAGES[wall.kind]]
            self.grouped = wall.kind == "notes"
            self.groups = [{"id": group.id, "name": group.name} for group in wall.groups]
            notes = [
                {
                    "key": note.id,
                    "words": note.words,
                    "group": note.group,
                    "votes": "" if note.votes is None else words.say("board-votes", n=note.votes),
                    "facts": facts_of(note.commitment, words),
                }
                for note in wall.notes
            ]
            if notes != self.notes:
                self.notes = notes
            self.phrases = {name: words.say(f"desk-{name}") for name in PHRASES} | {
                name: words.say(f"desk-{name}", n="#") for name in NUMBERED
            }


class BoardPart:
    """Stands in the middle at a board. Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.view = BoardView(self._do)
        self._few = html("board-few")
        self.box = box([self.view, self._few], "board-box")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        wall, words = moment.view.wall, moment.words
        shown(self.view, wall is not None)
        shown(self.box, wall is not None)
        if wall is None:
            return
        self.view.show(wall, words)
        few = (
            wall.kind == "notes"
            and wall.stage == "done"
            and wall.votes
            and all(one.votes is None for one in wall.notes)
        )
        self._few.value = f"<p class='remark'>{words.rich('board-few', k=wall.k)}</p>" if few else ""

    def _do(self, asked: dict[str, Any]) -> None:
        desk, wall = self._desk, self.view.wall
        match asked:
            case {"event": "stage", "stage": "collect" | "vote" | "done" as stage}:
                desk.do(StageBoard(stage=stage))
            case {"event": "group", "keys": [*keys], "group": str(group)}:
                for key in keys:
                    desk.do(GroupNote(writing=str(key), group=group), moving=False)
            case {"event": "name", "group": str(group), "name": str(name)}:
                desk.do(NameGroup(wall=wall, group=group, name=name[:40]), moving=False)
            case {"event": "withhold", "keys": [*keys]}:
                for key in keys:
                    desk.do(Withhold(writing=str(key)), moving=False)
            case {"event": "large", "keys": [str(key)]}:
                desk.do(Enlarge(writing=None if self.view.large == key else key), moving=False)
