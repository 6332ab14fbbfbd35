"""Keys of programmes: what fingerprints of linking codes are made with. They lie in the user's settings, never beside a store.

Whoever has a store, or a record of it, but not the key, cannot try codes out on its fingerprints. Machines that serve one
programme share its key (``ias cohort key``): otherwise a person's tests on two of them could not be joined.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
from pathlib import Path

from platformdirs import user_config_path

from ias_widgets.client.address import write_private
from ias_widgets.errors import ContentError, StoreError

__all__ = ["OF_NONE", "key_file", "key_mark", "keys_folder", "make_key", "programme_key", "read_key", "take_key"]

KEY_BYTES = 32
OF_NONE = "programme"
"""The programme of rooms that name none."""
_ID = re.compile("[a-z0-9][a-z0-9_-]{0,47}")
"""As `ias_widgets.rooms.agenda.Occasion` has it; a ``programme.yaml`` from elsewhere may say anything."""
_DEVICES = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))])
"""Names that no file of Windows can have."""


def keys_folder() -> Path:
    """Return the folder of the keys: ``IAS_KEYS``, else ``ias-workshop-keys`` in the user's settings.

    It has a name of its own: on Windows and macOS settings and data, the store's among them, lie in one place.
    """
    named = os.environ.get("IAS_KEYS")
    return Path(named) if named else user_config_path("ias-workshop-keys", appauthor=False)


def key_file(programme: str) -> Path:
    """Return where the key of a programme lies, or will.

    Raises
    ------
    ContentError
        Where the programme's id is no name of a file in the folder of keys.
    """
    if programme and (not _ID.fullmatch(programme) or programme in _DEVICES):
        mend = "give the programme another id, such as trainings-2026"
        raise ContentError("programme", "an id of small letters, digits, - and _", repr(programme[:60]), mend)
    return keys_folder() / f"{programme or OF_NONE}.key"


def programme_key(programme: str) -> bytes:
    """Return the 32 bytes of a programme's key, made at first need.

    Raises
    ------
    ContentError
        Where its file holds no key, or its id can have none.
    StoreError
        Where it cannot be read or made.
    """
    file = key_file(programme)
    return read_key(file) if file.exists() else make_key(programme)


def make_key(programme: str) -> bytes:
    """Make the key of a programme that has none; where another process made it meanwhile, return that one.

    Raises
    ------
    StoreError
        Where it cannot be written.
    """
    file = key_file(programme)
    made = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_private(made, f"{secrets.token_hex(KEY_BYTES)}\n".encode())
        _put(made, file)
    except OSError as error:
        raise _unkept(file, error) from error
    finally:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)
    return read_key(file)


def _put(made: Path, file: Path) -> None:
    """Let a new key have its name, unless another has it: a key that sheets were joined with must never be lost."""
    try:
        os.link(made, file)
    except FileExistsError:
        return
    except OSError:  # a disk without links
        if not file.exists():
            made.replace(file)


def read_key(file: Path) -> bytes:
    """Return the key that a file holds: 64 hexadecimal digits.

    Raises
    ------
    ContentError
        Where it holds something else.
    StoreError
        Where it cannot be read.
    """
    try:
        told = file.read_text(encoding="utf-8-sig").strip()  # some editors mark the file
        key = bytes.fromhex(told)
    except OSError as error:
        raise _unkept(file, error) from error
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        mend = "take the key from a machine that has it: ias cohort key take --replace"
        raise ContentError(str(file), f"{2 * KEY_BYTES} hexadecimal digits", "something else", mend)
    return key


def take_key(programme: str, file: Path, *, replace: bool = False) -> bytes:
    """Let a programme have the key of a file, as another machine of the programme has it.

    Parameters
    ----------
    replace
        Whether a different key that is here already, or a damaged one, may be lost: fingerprints made with it join no later ones.

    Raises
    ------
    ContentError
        Where the file holds no key, or a different one is here.
    StoreError
        Where it cannot be read or written.
    """
    key, here = read_key(file), key_file(programme)
    if here.exists():
        kept = _kept(here)
        if kept == key:
            return key
        if not replace:
            mend = "keep it, or replace it (--replace): fingerprints made with it will join no later ones"
            found = f"another, {key_mark(kept)}" if kept else "something else"
            raise ContentError(str(here), "no key, or the same one", found, mend)
    try:
        here.parent.mkdir(parents=True, exist_ok=True)
        write_private(here, f"{key.hex()}\n".encode())
    except OSError as error:
        raise _unkept(here, error) from error
    return key


def _kept(file: Path) -> bytes | None:
    """Return the key that a file holds; None where it is damaged."""
    try:
        return read_key(file)
    except ContentError:
        return None


def key_mark(key: bytes) -> str:
    """Return eight digits by which people compare the keys of two machines; they tell nothing of the key itself."""
    return hashlib.sha256(b"ias-key-mark:" + key).hexdigest()[:8]


def _unkept(file: Path, error: OSError) -> StoreError:
    found = error.strerror or str(error)
    return StoreError(str(file), "a file that only this user reads and writes", found, "set IAS_KEYS to another folder")
