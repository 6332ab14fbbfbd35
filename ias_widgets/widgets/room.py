"""A live room, led from cells."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from ias_widgets.client import Leader, Rehearsal, find_hub
from ias_widgets.errors import Refused
from ias_widgets.widgets.fetching import fetched
from ias_widgets.widgets.frames import results_frame
from ias_widgets.widgets.led import Led
from ias_widgets.widgets.plan import planned

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    import pandas as pd

    from ias_widgets.client import HubAddress
    from ias_widgets.rooms import Agenda
    from ias_widgets.rooms.commands import Lead
    from ias_widgets.rooms.wire import Created, FacilitatorView, JoinInfo, Phase, PreflightReport, RoomCard
    from ias_widgets.widgets.plan import Options
    from ias_widgets.widgets.results import LiveResults

__all__ = ["Room"]

LISTED = ("code", "title", "phase", "present", "ended", "rehearsal", "date", "place", "delete_on")
"""What `Room.rooms` says of each."""


class Room(Led):
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
    language
        Language of `view`, of `results` and of what is displayed: ``pl``, ``en`` or ``uk``.
    hub
        The hub, as `ias_widgets.client.find_hub` returns it. By default the one this kernel was
        started under, else the one that runs on the user's store, else one that is started now.
    **options
        With ``film`` also: those of `ias_widgets.widgets.plan.Options`, such as ``title``, ``plan``, ``guide``,
        ``languages``, ``agencies``, ``cohort``, ``place``, ``date``, ``controller`` and ``delete_on``.

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
        language: str = "pl",
        hub: HubAddress | None = None,
        **options: Unpack[Options],
    ) -> None:
        plan = planned(film, agenda, language, options)
        self._connect(hub, language)
        self._come_in(lambda leader: leader.create(plan))

    @classmethod
    def prepare(
        cls,
        *,
        film: str | None = None,
        agenda: Agenda | Mapping[str, Any] | None = None,
        room: str | None = None,
        language: str = "pl",
        hub: HubAddress | None = None,
        **options: Unpack[Options],
    ) -> Self:
        """Prepare a room: its code, its QR and its screen are there, and nobody can join before `open_room`.

        Parameters
        ----------
        film, agenda, language, hub, **options
            As those of `Room`.
        room
            The room to prepare further, by its six digits or its id. By default the one that is being
            prepared, if any, else a new one: then that one gets this agenda.

        Raises
        ------
        ContentError
            Where the film or the agenda cannot be used.
        Refused
            Where that room is no longer being prepared (``room-open``, ``room-ended``).

        Examples
        --------
        >>> from ias_widgets import Room
        >>> room = Room.prepare(film="night_shift", cohort="Mazowsze 2027", place="Warszawa")  # doctest: +SKIP
        >>> [line.kind for line in room.preflight().addresses]  # doctest: +SKIP
        ['network', 'vpn']
        >>> room.open_room()  # doctest: +SKIP
        """
        plan = planned(film, agenda, language, options)
        name = room.replace(" ", "") if room else None
        self = cls.__new__(cls)
        self._connect(hub, language)
        self._come_in(lambda leader: leader.prepare(plan, name))
        return self

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
        self._screen_key, self._remote_key = line.screen_key, line.remote_key
        self._leader.enter(line.room)
        return self

    @classmethod
    def rooms(cls, *, hub: HubAddress | None = None) -> list[dict[str, Any]]:
        """Return ``code``, ``title``, ``phase``, ``present``, ``date`` … of each room of the hub; see `LISTED`."""
        leader = Leader(hub or find_hub())
        try:
            return [{name: getattr(line, name) for name in LISTED} for line in leader.rooms()]
        finally:
            leader.close()

    def _connect(self, hub: HubAddress | None, language: str) -> None:
        self._hub = hub or find_hub()
        self._language = language
        self._leader = Leader(self._hub, language)
        self._screen_key = self._remote_key = ""

    def _come_in(self, make: Callable[[Leader], Created]) -> None:
        """Go into the room that ``make`` gives; where there is none, nothing of the connection is left."""
        try:
            created = make(self._leader)
            self._screen_key, self._remote_key = created.screen_key, created.remote_key
            self._leader.enter(created.room)
        except BaseException:
            self._leader.close()
            raise

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
        return f"{self.door}screen#room={self.id}&key={self._screen_key}&lang={self._language}"

    @property
    def screen_url_with_clicker(self) -> str:
        """The address of a big screen from which a presenter's clicker leads the room: for the facilitator's machine alone.

        It carries the remote's key too. Next, back and blank are led; a clicker never opens or ends the room.
        """
        return f"{self.screen_url}&lead={self._remote_key}"

    @property
    def screen_key(self) -> str:
        """The key with which a screen reads this room."""
        return self._screen_key

    @property
    def remote_url(self) -> str:
        """The address of the remote: a phone that opens it leads this room, and no other."""
        return f"{self.door}remote#room={self.id}&key={self._remote_key}&lang={self._language}"

    @property
    def remote_key(self) -> str:
        """The key with which a remote leads this room."""
        return self._remote_key

    @property
    def door(self) -> str:
        """The room's door at the address that tablets are told now."""
        return self.join_url.removesuffix(self.code)

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
        """``preparing``, ``lobby``, ``watch``, ``naming``, ``signs``, ``open``, ``closed``, ``talk``, ``revealed``, ``break`` or ``ended``."""
        return self.view.phase

    @property
    def connected(self) -> bool:
        """Whether the hub can be reached now; what is sent meanwhile arrives later, once."""
        return self._leader.connected

    @property
    def gone(self) -> Refused | None:
        """What the hub said when it deleted this room, or None: then the last view is all there is."""
        return self._leader.gone

    @property
    def language(self) -> str:
        """Language of `view` and `results`."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        self._language = language
        self._leader.speak(language)

    # ---- before ------------------------------------------------------------------------------

    def replan(self, agenda: Agenda | Mapping[str, Any]) -> None:
        """Give this room another agenda, while it is being prepared.

        Raises
        ------
        ContentError
            Where the agenda or one of its films cannot be used.
        Refused
            ``room-open``, ``room-ended``: where it is no longer being prepared.
        """
        self._leader.prepare(planned(None, agenda, self._language, {}), self.id)

    def preflight(self) -> PreflightReport:
        """Look whether all is ready: network, store, power, screens, phones."""
        return self._leader.preflight(self.id)

    def rehearse(self, participants: int = 24, seed: int = 1) -> Rehearsal:
        """Open a rehearsal of this room, with simulated participants of disagreeing agencies.

        It is a room of its own, deleted for good when it is stopped or ends.

        Examples
        --------
        >>> with room.rehearse() as rehearsal:  # doctest: +SKIP
        ...     Room.open(rehearsal.room).next()
        """
        return Rehearsal(self._hub, self.id, participants=participants, seed=seed)

    # ---- leading -----------------------------------------------------------------------------

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
        """Return what the room answered: a row for each thing counted in each closed round.

        What is counted belongs to the question's kind (``docs/leading_from_cells.md``); ``count`` is people. Small groups
        are protected as on the screen: a round with too few answers, and a family that may not be shown, have no rows.

        Parameters
        ----------
        live
            Return a table for a cell's output that follows the room; its ``frame`` is the newest.

        Returns
        -------
        pandas.DataFrame
            ``ask``, ``question``, ``round``, ``family`` (missing: everybody), ``choice``,
            ``label``, ``count``, ``answered``, ``present``, ``share``, ``points``.
        """
        if live:
            from ias_widgets.widgets.results import LiveResults  # noqa: PLC0415

            return LiveResults(self)
        return results_frame(self._leader.results())

    def record(self, folder: str | Path | None = None) -> Path:
        """Return where the record of this room is, once it is written: the room has to have ended.

        Parameters
        ----------
        folder
            Copy the record there. A folder that is not empty is refused.

        Raises
        ------
        Refused
            ``room-open``: where the room is going on.
        StoreError
            Where it cannot be written, or copied.
        """
        if self.phase != "ended":
            raise Refused("room-open", "room", "a room that has ended", "one that is going on", "end it first")
        return fetched(self._leader, self.id, Path(folder) if folder else None)

    def delete(self) -> None:
        """Delete this room for good, with all that was answered and its record on this machine."""
        self._leader.delete(self.id)
        self._leader.close()

    def seen_at(self, house: str) -> None:
        """Tell the hub at which address a browser has the server of this notebook; it matters behind a proxy only."""
        self._leader.seen_at(house)

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
        code, url = f"{self.code[:3]}&nbsp;{self.code[3:]}", escape(self.join_url)
        return (
            f"<p><strong>{escape(self.title)}</strong><br>"
            f"<span style='font-size:2em;font-weight:700'>{code}</span><br><a href='{url}'>{url}</a></p>"
        )
