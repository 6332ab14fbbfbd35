"""``ias room``: list the rooms of a store, show one, write its record, delete it for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ias_widgets.cli.stores import opened_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Room
    from ias_widgets.rooms.wire import ResultRow
    from ias_widgets.store import Store

__all__ = ["room_app"]

room_app = typer.Typer(no_args_is_help=True, help="Rooms: list, show, write the record, delete for good.")

StoreFile = Annotated[Path | None, typer.Option("--store", help="The store's file. Default: in your data folder.")]
Name = Annotated[str, typer.Argument(help="The room's six digits or its id.")]
Language = Annotated[str | None, typer.Option(help="Language of names and labels: pl, en or uk. Default: the room's.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


@room_app.command("list")
def list_rooms(*, store: StoreFile = None, as_json: AsJson = False) -> None:
    """List the rooms of a store, oldest first."""
    with opened_store(store) as opened:
        lines = [_line(room, opened.path) for room in _rooms(opened)]
    if as_json:
        _print_json(lines)
        return
    table = Table()
    for heading in ("code", "date", "title", "state", "people", "asked", "deleted on", "record"):
        table.add_column(heading, overflow="fold", no_wrap=heading in {"code", "date", "deleted on"})
    for line in lines:
        table.add_row(
            *(str(line[key] or "") for key in ("code", "date", "title", "state", "people", "asked", "delete_on")),
            str(line["record"] or ""),
        )
    _console().print(table if lines else "No rooms.")


@room_app.command()
def show(name: Name, *, store: StoreFile = None, language: Language = None, as_json: AsJson = False) -> None:
    """Show what a room answered so far, with small groups protected as on the screen."""
    from ias_widgets.rooms import results  # noqa: PLC0415

    with opened_store(store) as opened:
        room = _found(opened, name)
        rows = results(room, language or _language(room))
        line = _line(room, opened.path)
    if as_json:
        _print_json(line | {"results": [_plain(row) for row in rows]})
        return
    console = _console()
    console.print(Text(str(line["title"]), "bold"), f"· {line['code']} · {line['state']} · {line['people']} people")
    for key in ("date", "place", "cohort", "controller", "delete_on", "record"):
        if line[key]:
            console.print(f"{key.replace('_', ' ')}: {line[key]}")
    table = Table("question", "vote", "family", "answer", "people", "of")
    for row in rows:
        table.add_row(row.question, str(row.round), row.family or "all", row.label, str(row.count), str(row.answered))
    console.print(table if rows else "No results that may be shown.")


@room_app.command()
def record(
    name: Name,
    *,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder to write; made, or one with this record.")],
    store: StoreFile = None,
    language: Language = None,
) -> None:
    """Write the record of a room: CSV, Parquet, a data package, Excel with a codebook, and a one-page summary."""
    from ias_widgets.publishing import publish_room  # noqa: PLC0415

    with opened_store(store) as opened:
        room = _found(opened, name)
        folder = publish_room(opened, room.id, output, language=language)
    console = _console()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        console.print(f"{path}: {path.stat().st_size / 1024:.0f} KiB", soft_wrap=True)


@room_app.command()
def delete(
    name: Name,
    *,
    store: StoreFile = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
) -> None:
    """Delete a room for good: what was answered, and its record on this machine. Copies are yours to delete."""
    with opened_store(store) as opened:
        room = _found(opened, name)
        path, line = opened.path, _line(room, opened.path)
    if not yes:
        said = f"Delete room {line['code']}, {line['title']}, with the answers of {line['people']} people, for good?"
        typer.confirm(said, abort=True)
    _deletion(path)(room.id)
    _console().print(f"Room {line['code']} is deleted.")


def _deletion(path: Path) -> Callable[[str], None]:
    """Return how a room is deleted: by the hub that runs on the store, else here, while no hub can start."""
    from ias_widgets.client import Leader, answers, read_address  # noqa: PLC0415

    address = read_address(path)
    if address is not None and answers(address):

        def by_the_hub(room: str) -> None:
            leader = Leader(address)
            try:
                leader.delete(room)
            finally:
                leader.close()

        return by_the_hub

    def here(room: str) -> None:
        from ias_widgets.hub.lock import HubLock  # noqa: PLC0415
        from ias_widgets.hub.records import delete_record  # noqa: PLC0415

        lock = HubLock(path)
        try:
            delete_record(path, room)  # first: as long as the room is there, it can be tried again
            with opened_store(path) as opened:
                opened.delete(f"room:{room}")
        finally:
            lock.release()

    return here


def _console() -> Console:
    """Return a terminal that prints titles and names as they are: what stands in brackets is no markup."""
    return Console(markup=False, highlight=False)


def _rooms(store: Store) -> list[Room]:
    """Return the rooms that can be read; as at the hub, one that cannot is no bar to the others."""
    from ias_widgets.errors import IasError  # noqa: PLC0415

    rooms = []
    for stream in store.streams("room"):
        try:
            rooms.append(store.load(stream)[0])
        except IasError as error:
            typer.echo(f"{stream} stays closed: {error}", err=True)
    return rooms


def _found(store: Store, name: str) -> Room:
    """Return a room by its id, or by its six digits; of several with the same digits the newest."""
    from ias_widgets.errors import Refused  # noqa: PLC0415

    wanted = name.replace(" ", "")
    if f"room:{wanted}" in store.streams("room"):
        room: Room = store.load(f"room:{wanted}")[0]
        return room
    found = [room for room in _rooms(store) if room.code == wanted]
    if not found:
        raise Refused("no-room", str(store.path), "the six digits or the id of a room", name, "see ias room list")
    return found[-1]


def _line(room: Room, store: Path) -> dict[str, object]:
    from ias_widgets.hub.records import record_place  # noqa: PLC0415
    from ias_widgets.questions import say  # noqa: PLC0415
    from ias_widgets.rooms.moves import phase_of  # noqa: PLC0415

    agenda, folder = room.agenda, record_place(store, room)
    return {
        "room": room.id,
        "code": room.code,
        "title": say(agenda.title, _language(room)) if agenda else "",
        "state": "rehearsal" if agenda and agenda.rehearsal else phase_of(room),
        "people": len(room.persons),
        "asked": sum(bool(ask.counted) for ask in room.asks.values()),
        "date": agenda.occasion.date if agenda else None,
        "place": agenda.occasion.place if agenda else "",
        "cohort": agenda.occasion.cohort if agenda else "",
        "controller": agenda.notice.controller if agenda else "",
        "delete_on": agenda.notice.delete_on if agenda else None,
        "record": str(folder) if (folder / "datapackage.json").is_file() else None,
    }


def _language(room: Room) -> str:
    return room.agenda.languages[0] if room.agenda and room.agenda.languages else "en"


def _plain(row: ResultRow) -> dict[str, object]:
    import msgspec  # noqa: PLC0415

    plain: dict[str, object] = msgspec.to_builtins(row)
    return plain


def _print_json(data: object) -> None:
    import json  # noqa: PLC0415

    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
