"""The path map in a cell: the way a room or a learner took, the ways not taken, and what to talk about."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ias_widgets.cases import Case
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.path_picture import PathPicture
from ias_widgets.widgets.path_sources import of_film, of_record, of_room, taken_film
from ias_widgets.widgets.room import Room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ias_widgets.cases import Playthrough
    from ias_widgets.cohorts import Records

__all__ = ["PathMap"]


class PathMap(PathPicture):
    """The way through a film: drawn where there is room for it, and always as a list.

    Parameters
    ----------
    source
        A room: its map follows it. Records, as `ias_widgets.cohorts.load` reads them: the way of one room. A film,
        by its name, its folder or as a value: then ``choices`` say the way.
    choices
        The ids of the choices taken, in their order, or a playthrough; with a film only.
    room, film
        With records: which room, where there are several; the film, where it is not a built-in one.
    language
        ``pl``, ``en`` or ``uk``; by default the room's, the records' first, or the film's first.

    Raises
    ------
    ContentError
        Where the film or the way cannot be used, or the views have not been built.
    Refused
        Where a choice is not open on this way.

    Examples
    --------
    >>> from ias_widgets import PathMap
    >>> PathMap("night_shift", choices=["apart", "presume"], language="en")  # doctest: +SKIP
    """

    def __init__(
        self,
        source: Room | Records | str | Path | Case,
        *,
        choices: Iterable[str] | Playthrough = (),
        room: str | None = None,
        film: str | Path | Case | None = None,
        language: str | None = None,
    ) -> None:
        self._stop: Callable[[], None] = lambda: None
        path, spoken = _path(source, choices, room, film, language)
        super().__init__(language=spoken)
        self.draw(path)
        if isinstance(source, Room):
            draw = OnLoop(lambda: self._show(source))
            self._stop = source.listen(draw)

    def close(self) -> None:
        """Stop following the room."""
        self._stop()
        super().close()

    def _show(self, room: Room) -> None:
        path = of_room(room.view, room.card)
        if path:
            self.draw(path)


def _path(
    source: Room | Records | str | Path | Case,
    choices: Iterable[str] | Playthrough,
    room: str | None,
    film: str | Path | Case | None,
    language: str | None,
) -> tuple[dict[str, Any], str]:
    """Return what is drawn, and the language it is in."""
    if isinstance(source, Room):
        return of_room(source.view, source.card), language or source.language
    if isinstance(source, str | PurePath | Case):
        case = taken_film(source)
        spoken = language or case.languages[0]
        return of_film(case, choices, spoken), spoken
    spoken = language or str(source.rooms["language"].iloc[0])
    return of_record(source, room, film, spoken), spoken
