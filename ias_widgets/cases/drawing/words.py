"""The words in a drawing: its own, by language, and a film's, where they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.cases.model import Condition, Values

__all__ = ["DrawingWords"]


class DrawingWords:
    """What a drawing says in one language; a film in another one is drawn with English words around its own."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._own = Phrases("workbench", language)

    def say(self, key: str, **values: Any) -> str:
        """Return words of the drawing's own: ``drawing-<key>`` in ``workbench.ftl``."""
        return self._own.say(f"drawing-{key}", **values)

    def of(self, text: Mapping[str, str], missing: str = "") -> str:
        """Return a film's words; where this language lacks them that is said, with the id they are missed under."""
        return text.get(self.language) or self.say("missing", id=missing)

    def condition(self, when: Condition) -> str:
        """Return a condition in words: ``trust, notebook: seen or secured``."""
        some = [", ".join(self._term(name, values) for name, values in one.items()) for one in when.any]
        return self.say("or").join(some)

    def effects(self, effects: Values) -> str:
        """Return what a choice sets, in the same words."""
        return ", ".join(self._term(name, (value,)) for name, value in effects.items())

    def _term(self, name: str, values: tuple[str | bool, ...]) -> str:
        if values == (True,):
            return name
        if values == (False,):
            return self.say("not", name=name)
        said = [value if isinstance(value, str) else str(value).lower() for value in values]
        return f"{name}: {self.say('either').join(said)}"
