"""The item bank and the feedback form: those that travel with the package, and items of one's own beside the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cases.catalogue import built_in_catalogue
from ias_widgets.client.places import default_store, shipped
from ias_widgets.errors import ContentError
from ias_widgets.rooms.item_bank import EACH, ItemBank
from ias_widgets.rooms.items import bank_from
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["bank_forms", "feedback_form", "item_bank", "own_items"]


def own_items() -> Path:
    """Return the folder for test items of one's own: ``items`` beside the store."""
    return default_store().parent / "items"


def item_bank(folder: Path | None = None) -> ItemBank:
    """Return the items of the package, then those of a folder, by their files' names.

    Parameters
    ----------
    folder
        Where one's own lie, as ``*.yaml`` in the form of ``datasets/items.yaml``; by default `own_items`.

    Raises
    ------
    ContentErrors
        Where a file cannot be read, or something in it is to be mended.
    """
    sources = {key: _in_words(source.title, source.year) for key, source in built_in_catalogue().sources.items()}
    own = folder or own_items()
    bank = ItemBank()
    for path in (shipped("datasets") / "items.yaml", *(sorted(own.glob("*.yaml")) if own.is_dir() else ())):
        bank = bank.and_also(bank_from(_text(path), str(path), sources, bank))
    return bank


def bank_forms(
    each: int = EACH, topics: Iterable[str] | None = None, folder: Path | None = None
) -> dict[str, list[dict[str, Any]]]:
    """Return the two parallel forms of a test, as the ``forms`` of a sheet step: see `ItemBank.forms`."""
    return item_bank(folder).forms(each, topics)


def feedback_form() -> dict[str, list[dict[str, Any]]]:
    """Return the feedback form, as the ``forms`` of a sheet step: it has form a alone."""
    asked = dataset("feedback")["questions"]
    return {"a": [{"id": one["id"], "question": {**one["question"]}} for one in asked]}


def _in_words(title: str, year: int | None) -> str:
    return f"{title}, {year}" if year else title


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(str(path), "text in UTF-8", str(error), "save it as UTF-8") from error
    except OSError as error:
        raise ContentError(str(path), "a file that can be read", str(error), "allow it to be read") from error
