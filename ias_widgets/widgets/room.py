"""A live room, led from cells."""

from __future__ import annotations

import secrets
from html import escape
from typing import TYPE_CHECKING, Any, Literal, overload

import msgspec

from ias_widgets.cases import load
from ias_widgets.client import Leader, agenda_for, find_hub
from ias_widgets.client.programme import CONTROLLER
from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Question
from ias_widgets.rooms import Agenda, Step, agenda_from, question_step
from ias_widgets.rooms import commands as asked
from ias_widgets.widgets.frames import results_frame

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    import pandas as pd

    from ias_widgets.client import HubAddress
    from ias_widgets.questions import Text
    from ias_widgets.rooms.commands import Lead
    from ias_widgets.rooms.wire import FacilitatorView, JoinInfo, Phase, RoomCard
    from ias_widgets.widgets.results import LiveResults

__all__ = ["Room"]

LANGUAGES = ("pl", "en", "uk")


class Room:
    """A room that people join with tablets; opened at a hub that runs, or at one started for it.

    Every method that leads returns when what it did is on disk, and raises `Refused`, with the
    reason and how to mend it, where the room does not do it.

    Parameters
    ----------
    film
        Id of the film to play; ``ias_widgets.cases.built_in()`` lists those that travel with the
        package.
    agenda
        What the room is going to do, in place of a film alone.
    title
        The room's title: a text, or one for each language. By default the film's.
    language
        Language of `view`, of `results` and of what is displayed: ``pl``, ``en`` or ``uk``.
    languages
        Languages offered on the tablets.
    controller
        Who is responsible for the data: stands in the information notice.
    delete_on
        ISO date on which the room's data is deleted.
    hub
        The hub, as `ias_widgets.client.find_hub` returns it. By default the one this kernel was
        started under, else the one that runs on the user's store, else one that is started now.

    Raises
    ------
    ContentError
        Where the film or the agenda cannot be used.
    AddressError
        Where no hub answers.

    Examples
    --------
    >>> from ias_widgets import Room
    >>> room = Room(film="night_shift", language="en")  # doctest: +SKIP
    >>> room.next()  # doctest: +SKIP
    >>> room.open_vote()  # doctest: +SKIP
    >>> room.close_vote()  # doctest: +SKIP
    >>> room.results()  # doctest: +SKIP
    """

    def __init__(
        self,
        *,
        film: str | None = None,
        agenda: Agenda | Mapping[str, Any] | None = None,
        title: str | Text | None = None,
        language: str = "pl",
        languages: tuple[str, ...] = LANGUAGES,
        controller: str = CONTROLLER,
        delete_on: str | None = None,
        hub: HubAddress | None = None,
    ) -> None:
        if (film is None) == (agenda is None):
            raise ContentError("Room", "film= or agenda=", "neither" if film is None else "both", "give one of them")
        if film is not None:
            film_title = load(film).title
            agenda = agenda_for(
                film,
                _text(title, language) if title else film_title,
                film_title=film_title,
                controller=controller,
                delete_on=delete_on,
                languages=languages,
            )
        elif not isinstance(agenda, Agenda):
            agenda = agenda_from(msgspec.json.encode(agenda))
        self._connect(hub, language)
        created = self._leader.create(agenda)
        self._screen_key = created.screen_key
        self._leader.enter(created.room)

    @classmethod
    def open(cls, room: str, *, language: str = "pl", hub: HubAddress | None = None) -> Self:
        """Go into a room that is there already, by its six digits or its id.

        Raises
        ------
        Refused
            Where there is no such room (``no-room``).
        """
        self = cls.__new__(cls)
        self._connect(hub, language)
        name = room.replace(" ", "")
        line = next((line for line in self._leader.rooms() if name in {line.code, line.room}), None)
        if line is None:
            self._leader.close()
            raise Refused("no-room", "room", "the code or the id of a room", room, "see Room.rooms()")
        self._screen_key = line.screen_key
        self._leader.enter(line.room)
        return self

    @classmethod
    def rooms(cls, *, hub: HubAddress | None = None) -> list[dict[str, Any]]:
        """Return the rooms of the hub: ``code``, ``title``, ``present`` and ``ended`` of each."""
        leader = Leader(hub or find_hub())
        try:
            return [
                {"code": line.code, "title": line.title, "present": line.present, "ended": line.ended}
                for line in leader.rooms()
            ]
        finally:
            leader.close()

    def _connect(self, hub: HubAddress | None, language: str) -> None:
        self._hub = hub or find_hub()
        self._language = language
        self._leader = Leader(self._hub, language)
        self._screen_key = ""

    # ---- what it is --------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """The room's id."""
        return self.card.id

    @property
    def code(self) -> str:
        """The six digits people join with."""
        return self.card.code

    @property
    def title(self) -> str:
        """The room's title, in `language`."""
        return self.card.title

    @property
    def card(self) -> RoomCard:
        """The room's card: agencies, families, notice."""
        if self._leader.card is None:
            raise LookupError("a room that was entered has a card")
        return self._leader.card

    @property
    def join(self) -> JoinInfo:
        """How people get in: address, code and QR."""
        if self._leader.join is None:
            raise LookupError("a room that was entered can be joined")
        return self._leader.join

    @property
    def join_url(self) -> str:
        """The address that the QR code holds."""
        return self.join.url

    @property
    def screen_url(self) -> str:
        """The address of the big screen. It carries the key to read this room: give it to no participant."""
        return f"{self._hub.room}screen#room={self.id}&key={self._screen_key}&lang={self._language}"

    @property
    def screen_key(self) -> str:
        """The key with which a screen reads this room."""
        return self._screen_key

    @property
    def hub(self) -> HubAddress:
        """The hub the room lives in."""
        return self._hub

    @property
    def view(self) -> FacilitatorView:
        """The newest view: where the room stands, counts, what comes next."""
        if self._leader.view is None:
            raise LookupError("a room that was entered has a view")
        return self._leader.view

    @property
    def version(self) -> int:
        """Counts what leaders did; a command may name it, so that it is refused if the room has moved on."""
        return self._leader.version

    @property
    def phase(self) -> Phase:
        """``lobby``, ``watch``, ``open``, ``closed``, ``talk``, ``revealed``, ``break`` or ``ended``."""
        return self.view.phase

    @property
    def connected(self) -> bool:
        """Whether the hub can be reached now; what is sent meanwhile arrives later, once."""
        return self._leader.connected

    @property
    def language(self) -> str:
        """Language of `view` and `results`."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        self._language = language
        self._leader.speak(language)

    # ---- leading -----------------------------------------------------------------------------

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

    def count_hands(self, counts: Mapping[str, int] | None = None, /, **more: int) -> None:
        """Count hands for people without a device: a number for each choice's id. Replaces the last count."""
        self.lead(asked.CountHands(counts={**(counts or {}), **more}))

    def hands_present(self, number: int) -> None:
        """Say how many people are here without a device."""
        self.lead(asked.CountPresent(number=number))

    def timer(self, seconds: int, *, closes: bool = False) -> None:
        """Start the timer anew; with ``closes`` the vote closes by itself when the time is up."""
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

    def end(self) -> None:
        """End the room for good: its code stops working."""
        self.lead(asked.EndRoom())

    def lead(self, command: Lead, *, at: int | None = None) -> None:
        """Let the room do any command of `ias_widgets.rooms.commands`; with ``at`` only if it still has that version."""
        self._leader.lead(command, at)

    def send(self, command: Lead, *, at: int | None, done: Callable[[Refused | None], None]) -> None:
        """Like `lead`, but return at once; ``done`` is called later, in another thread, with the refusal if any."""
        self._leader.send(command, at, done)

    # ---- what was answered -------------------------------------------------------------------

    @overload
    def results(self, *, live: Literal[False] = False) -> pd.DataFrame: ...
    @overload
    def results(self, *, live: Literal[True]) -> LiveResults: ...
    def results(self, *, live: bool = False) -> pd.DataFrame | LiveResults:
        """Return what the room answered: a row for each choice of each closed round.

        Small groups are protected as on the screen: a round with too few answers, and a family
        that may not be shown, have no rows.

        Parameters
        ----------
        live
            Return a table for a cell's output that follows the room; its ``frame`` is the newest.

        Returns
        -------
        pandas.DataFrame
            ``ask``, ``question``, ``round``, ``family`` (missing: everybody), ``choice``,
            ``label``, ``count``, ``answered``, ``present``, ``share``.
        """
        if live:
            from ias_widgets.widgets.results import LiveResults  # noqa: PLC0415

            return LiveResults(self)
        return results_frame(self._leader.results())

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener``, in another thread, whenever something changed; return how to stop that."""
        return self._leader.listen(listener)

    def leave(self) -> None:
        """Let the connection go; the room goes on."""
        self._leader.close()

    def __repr__(self) -> str:
        code = f"{self.code[:3]} {self.code[3:]}"
        return f"<Room {code} · {self.join_url} · {self.phase} · {self.view.answered} of {self.view.present}>"

    def _repr_html_(self) -> str:
        code = f"{self.code[:3]}&nbsp;{self.code[3:]}"
        url = escape(self.join_url)
        return (
            f"<p><strong>{escape(self.title)}</strong><br>"
            f"<span style='font-size:2em;font-weight:700'>{code}</span><br><a href='{url}'>{url}</a></p>"
        )


def _text(said: str | Text, language: str) -> Text:
    return {language: said} if isinstance(said, str) else said
