"""Kinds of question from outside the package: the views they bring, named by their content so that browsers may keep them."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Question, kinds

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ViewModule", "is_outside", "view_module", "view_named"]

_HERE = f"{__package__}."


class ViewModule(NamedTuple):
    """The ES module with a kind's views; ``name`` is ``<kind>-<hash>``."""

    name: str
    data: bytes


def is_outside(question: Question | type[Question]) -> bool:
    """Whether a question's kind comes from another package, so that the built pages do not know it."""
    cls = question if isinstance(question, type) else type(question)
    return not cls.__module__.startswith(_HERE)


def view_module(cls: type[Question]) -> ViewModule | None:
    """Return the views that a kind brings; None where it brings none.

    Raises
    ------
    ContentError
        Where the file that `Question.view` names cannot be read.
    """
    return None if cls.view is None else _read(cls.kind_name, cls.view)


@cache
def _read(kind: str, path: Path) -> ViewModule:
    try:
        data = path.read_bytes()
    except OSError as error:
        where = f"kind {kind}.view"
        raise ContentError(
            where, "an ES module that can be read", f"{path}: {error.strerror or error}", "ship it with the package"
        ) from error
    return ViewModule(f"{kind}-{hashlib.sha256(data).hexdigest()[:16]}", data)


def view_named(name: str) -> bytes | None:
    """Return the module of this name, if a kind that is registered brings it."""
    found = (view_module(cls) for cls in kinds().values() if cls.view is not None)
    return next((module.data for module in found if module and module.name == name), None)
