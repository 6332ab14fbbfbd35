"""What a room can be told from a cell about what its participants write."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Literal

from ias_widgets.rooms import commands as asked

if TYPE_CHECKING:
    from ias_widgets.rooms.commands import Lead

__all__ = ["LedWritings"]


class LedWritings:
    """The verbs of walls and boards. Writings are named by the ids that stand on the console's desk."""

    def lead(self, command: Lead, *, at: int | None = None) -> None:
        """Let the room do a command."""
        raise NotImplementedError

    def release(self, writing: str) -> None:
        """Let everybody read what somebody wrote."""
        self.lead(asked.Release(writing=writing))

    def withhold(self, writing: str) -> None:
        """Keep what somebody wrote from everybody, also if it was released."""
        self.lead(asked.Withhold(writing=writing))

    def group(self, writing: str, group: str | None = None) -> str:
        """Put a note into a group of its board, by the group's id; without one into a new group. Return its id.

        An empty id takes the note out of its group.
        """
        group = f"g{secrets.token_hex(4)}" if group is None else group
        self.lead(asked.GroupNote(writing=writing, group=group))
        return group

    def name_group(self, wall: str, group: str, name: str) -> None:
        """Give a group of a board a name; ``wall`` is the id of the board's step."""
        self.lead(asked.NameGroup(wall=wall, group=group, name=name))

    def mark_answered(self, writing: str, *, on: bool = True) -> None:
        """Mark a question from the room as answered, or as open again."""
        self.lead(asked.AnswerQuestion(writing=writing, on=on))

    def board(self, stage: Literal["collect", "vote", "done"]) -> None:
        """Let the board at hand collect notes, be voted on, or be done."""
        self.lead(asked.StageBoard(stage=stage))

    def show_questions(self, *, on: bool = True) -> None:
        """Show the room's questions on the big screen, or put them away."""
        self.lead(asked.ShowQuestions(on=on))

    def enlarge(self, writing: str | None) -> None:
        """Show a note of the wall on the screen large; None puts it back."""
        self.lead(asked.Enlarge(writing=writing))

    def asking(self, *, on: bool = True) -> None:
        """Let participants ask the room questions, or not."""
        self.lead(asked.SetAsking(on=on))
