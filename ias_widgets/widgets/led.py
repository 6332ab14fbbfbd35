"""What a room can be told from a cell: a method for each command of `ias_widgets.rooms.commands`."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ias_widgets.client.sheets import sheet_step
from ias_widgets.questions import Question, question_of
from ias_widgets.rooms import Step, question_step
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.item_bank import EACH
from ias_widgets.widgets.led_writings import LedWritings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.questions import Text
    from ias_widgets.rooms.commands import Lead
    from ias_widgets.rooms.parts_sheets import SheetPurpose

__all__ = ["Led"]


class Led(LedWritings):
    """The verbs of a room. Each returns when what it did is on disk, and raises `Refused` where the room refuses."""

    language: str
    """Of texts that are bare strings."""

    def lead(self, command: Lead, *, at: int | None = None) -> None:
        """Let the room do any command of `ias_widgets.rooms.commands`; with ``at`` only if it still has that version."""
        raise NotImplementedError

    def open_room(self) -> None:
        """Let people join a room that was being prepared."""
        self.lead(asked.OpenRoom())

    def next(self) -> None:
        """Do what comes next, whatever that is: open, close, talk, ask again, reveal, go on."""
        self.lead(asked.Next())

    def back(self) -> None:
        """Go one step back. What was answered stays in the record."""
        self.lead(asked.Back())

    def go_to(self, step: str) -> None:
        """Go to a step of the agenda, by its id."""
        self.lead(asked.GoTo(step=step))

    def open_vote(self) -> None:
        """Open the question at hand."""
        self.lead(asked.OpenRound())

    def close_vote(self) -> None:
        """Close the vote; its result stays hidden."""
        self.lead(asked.CloseRound())

    def ask_again(self) -> None:
        """Ask the same question once more, without revealing what was hidden."""
        self.lead(asked.AskAgain())

    def reveal(self) -> None:
        """Let everybody see the result."""
        self.lead(asked.Reveal())

    def hide(self) -> None:
        """Take a revealed result from the screen and the tablets."""
        self.lead(asked.Hide())

    def show_facts(self, *, on: bool = True) -> None:
        """Show or hide what happened, why, and the rule."""
        self.lead(asked.OpenFacts(on=on))

    def talk(self, seconds: int = 0) -> None:
        """Begin a talk about the question at hand; with ``seconds`` the timer starts with it."""
        self.lead(asked.Talk(seconds=seconds))

    def branch(
        self, choice: str | None = None, *, way: Literal["rule", "minority", "facilitator", "lot"] | None = None
    ) -> None:
        """Take the film's way: the one the rule gives, a ``choice`` of yours, the minority's, or one drawn by lot."""
        self.lead(asked.TakeBranch(choice=choice, way=way or ("facilitator" if choice else "rule")))

    def decide_by(self, rule: Literal["most", "family", "agency", "facilitator"], *, agency: str | None = None) -> None:
        """Say who decides: most people, one family one vote, one agency alone, or you."""
        self.lead(asked.SetRule(rule=rule, agency=agency))

    def add_step(self, step: Step | Question | Mapping[str, Any], *, after: str | None = None) -> str:
        """Add a step on the spot, behind the current one or behind ``after``; return its id."""
        if isinstance(step, Question):
            step = question_step(f"step-{secrets.token_hex(4)}", step)
        data = dict(step) if isinstance(step, dict) else msgspec.to_builtins(step)
        self.lead(asked.AddStep(step=data, after=after))
        return str(data["id"])

    def ask(self, kind: str | Question, prompt: str | Text = "", things: Iterable[Any] = (), /, **fields: Any) -> str:
        """Ask everybody something at once: a question of any kind becomes the next step, and is opened; return the step's id.

        Parameters
        ----------
        kind
            Name of a kind (`ias_widgets.questions.kinds`), or a question that is made already.
        prompt
            The question: a text, or one for each language.
        things
            What the kind is about, such as its choices.
        **fields
            Further fields of the kind; ``language`` is that of bare strings, by default this room's.

        Raises
        ------
        ContentError
            Where there is no such kind, or a field does not fit.

        Examples
        --------
        >>> room.ask("ranking", "What comes first?", ["Safety", "Papers", "A doctor"])  # doctest: +SKIP
        """
        step = self.add_step(question_of(kind, prompt, things, **{"language": self.language, **fields}))
        self.go_to(step)
        self.open_vote()
        return step

    def hand_out(self, purpose: SheetPurpose, *, each: int = EACH) -> str:
        """Let everybody fill in a sheet at once, alone: a test of the item bank, or feedback; return the step's id.

        How many have handed in stands in ``view.sheet``; what they answered is in no view. `next`, or any other step, closes it.

        Parameters
        ----------
        purpose
            ``before``, ``after`` or ``later``, for a test; ``feedback``.
        each
            Questions of each of a test's two parallel forms.

        Examples
        --------
        >>> room.hand_out("before")  # doctest: +SKIP
        """
        step = self.add_step(sheet_step(purpose, each=each, id_=f"sheet-{secrets.token_hex(4)}"))
        self.go_to(step)
        return step

    def count_hands(self, counts: Mapping[str, int] | None = None, /, **more: int) -> None:
        """Count hands for people without a device: a number for each choice's id. Replaces the last count."""
        self.lead(asked.CountHands(counts={**(counts or {}), **more}))

    def hands_present(self, number: int) -> None:
        """Say how many people are here without a device."""
        self.lead(asked.CountPresent(number=number))

    def timer(self, seconds: int, *, closes: bool = False) -> None:
        """Start the timer anew; with ``closes`` the vote, or the test, closes by itself when the time is up.

        A test that is the room's last step is closed by ending the room alone.
        """
        self.lead(asked.StartTimer(seconds=seconds, closes=closes))

    def stop_timer(self) -> None:
        """Stop the timer where it is."""
        self.lead(asked.StopTimer())

    def blank(self, *, on: bool = True) -> None:
        """Darken the big screen, or show it again."""
        self.lead(asked.Curtain(curtain="blank" if on else "none"))

    def calm(self, *, on: bool = True) -> None:
        """Show a neutral picture on the screen and on all tablets, or take it away."""
        self.lead(asked.Curtain(curtain="calm" if on else "none"))

    def play(self) -> None:
        """Let the film go on; at the end of its scene it begins again."""
        self.lead(asked.Play())

    def pause(self) -> None:
        """Stop the film where it is."""
        self.lead(asked.Play(on=False))

    def seek(self, seconds: float) -> None:
        """Go to a second of the scene."""
        self.lead(asked.Seek(to=seconds))

    def speed(self, rate: float) -> None:
        """Play faster or slower: one of ``0.75``, ``1``, ``1.25``, ``1.5`` and ``2``."""
        self.lead(asked.Speed(rate=rate))

    def show_paper(self, paper: str | None) -> None:
        """Open a paper of the scene large, ``<shot>/<paper>`` (see ``view.shots``); None puts it away."""
        self.lead(asked.ShowPaper(paper=paper))

    def show_signs(self, show: Literal["name", "result", "off"] = "result") -> None:
        """Show what the room tapped beside the expert windows; ``name`` asks first which signs they were."""
        self.lead(asked.ShowSigns(show=show))

    def show_path(self, page: Literal["map", "ending", "talk"] = "map", *, scene: str | None = None) -> None:
        """Show the way through the film on the big screen: its map, what became of it, or questions for the talk.

        ``scene`` opens one beside the map, by its id.
        """
        self.lead(asked.ShowPath(page=page, scene=scene))

    def hide_path(self) -> None:
        """Put it away."""
        self.lead(asked.ShowPath(on=False))

    def what_if(self, scene: str, choice: str | None = None) -> None:
        """Play what another ``choice`` at a decision's scene would have led to, or ``scene`` itself.

        The walk, its votes and its record stay as they are; nothing is asked meanwhile.
        """
        self.lead(asked.WhatIf(scene=scene, choice=choice))

    def end_what_if(self) -> None:
        """Come back to where the room was."""
        self.lead(asked.EndWhatIf())

    def end(self) -> None:
        """End the room for good: its code stops working."""
        self.lead(asked.EndRoom())
