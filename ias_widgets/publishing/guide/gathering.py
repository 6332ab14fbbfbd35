"""What stands on a guide's paper, as plain data in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.phrases import Phrases, bind
from ias_widgets.publishing.guide.writing import tree
from ias_widgets.questions import kinds, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ias_widgets.questions import Text
    from ias_widgets.rooms.guides import Guide, GuideStep

__all__ = ["handout"]

Sheet = dict[str, Any]

WORDS = ("label", "plan", "step", "kind", "materials", "notes")
APART = frozenset({"kind", "prompt", "short", "notes", "k"})
"""Fields of a question that have their own place."""
MUCH, LINES = 20, {True: 5, False: 3}
"""From how many minutes on a step gets more lines for notes; how many then, and else."""
CHOSEN = "chosen"


def handout(guide: Guide, language: str, films: Mapping[str, Text] | None = None) -> Sheet:
    """Return a guide as it is printed.

    Parameters
    ----------
    language
        Of its own words: Polish, English or Ukrainian; texts that the guide lacks in it stand in English, else in the
        original's language.
    films
        Titles of films, for steps that name one.
    """
    return _Handout(guide, language, films or {}).made()


class _Handout:
    def __init__(self, guide: Guide, language: str, films: Mapping[str, Text]) -> None:
        self.guide, self.language, self.films = guide, language, films
        self.phrases = Phrases("handout", language)

    def made(self) -> Sheet:
        guide = self.guide
        steps = list(self.steps())
        timed = guide.span is not None and guide.span.begins is not None
        whole = self.word("whole", n=guide.minutes)
        until = self.word("until", time=guide.span.clock(guide.minutes)) if timed and guide.span else ""
        return {
            "language": self.language,
            "title": self.say(guide.title),
            "about": self.say(guide.about),
            "words": {name: self.word(name) for name in WORDS}
            | {
                "time": self.word("time" if timed else "after"),
                "page": self.word("page", page="{page}", pages="{pages}"),
            },
            "sum": f"{whole}, {until}" if until else whole,
            "text": self.written(guide.words),
            "steps": steps,
        }

    def steps(self) -> Iterator[Sheet]:
        passed, number = 0, 0
        for step in self.guide.steps:
            pause = step.kind == "pause"
            number += not pause
            clock = self.guide.span.clock(passed) if self.guide.span else f"{passed // 60}:{passed % 60:02d}"
            yield {
                "number": 0 if pause else number,
                "time": clock,
                "title": self.say(step.data["title"]),
                "kind": self.kind(step),
                "minutes": self.word("minutes", n=step.minutes) if step.minutes else "",
                "materials": self.say(step.materials) if step.materials else "",
                "text": self.written(step.words),
                "lines": 0 if pause else LINES[step.minutes >= MUCH],
                **self.task(step),
            }
            passed += step.minutes

    def kind(self, step: GuideStep) -> str:
        if step.kind == "film":
            film = step.data["film"]
            named = self.films.get(film)
            told = self.word("film-chosen") if film == CHOSEN else say(named, self.language) if named else film
            return told if film == CHOSEN else f"{self.word('film')}: {told}"
        if step.kind == "board":
            return self.word(f"{step.data.get('collects', 'notes')}-board")
        if step.kind != "question":
            return self.word(step.kind)
        name = step.data["question"]["kind"]
        told = self.word(f"kind-{name}") if self.phrases.has(f"handout-kind-{name}") else name
        return f"{self.word('question')}: {told}"

    def task(self, step: GuideStep) -> Sheet:
        """Return what everybody is asked: prompt, what it is about, and what was set, such as the right answer."""
        data = step.data.get("question", step.data)
        if "prompt" not in data:
            return {"prompt": "", "things": [], "settings": [], "shown": ""}
        about = (
            kinds()[data["kind"]].about
            if step.kind == "question"
            else {"discussion": "questions"}.get(step.kind, "groups")
        )
        things = data.get(about, []) if about else []
        k = data.get("k") if step.kind == "question" else None
        return {
            "prompt": self.say(data["prompt"]),
            "things": [self.thing(one) for one in things],
            "settings": list(self.settings(data, things)) if step.kind == "question" else [],
            "shown": self.word("shown", k=k) if k else "",
        }

    def thing(self, one: Mapping[str, Any]) -> str:
        """Return the words of a thing in a list: a text, or something with an id and words."""
        words: Text = one.get("text") or one.get("name") or dict(one)
        return self.say(words)

    def settings(self, data: Mapping[str, Any], things: list[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
        """Yield what a question sets beside its prompt and list, where it is not as the kind has it anyway."""
        cls = kinds()[data["kind"]]
        known = {str(one.get("id")): self.thing(one) for one in things}
        for field in msgspec.structs.fields(cls):
            value = data.get(field.name)
            if field.name in APART or field.name == cls.about or value in (None, "", [], {}):
                continue
            plain = msgspec.to_builtins(field.default) if field.default is not msgspec.NODEFAULT else None
            if field.default_factory is not msgspec.NODEFAULT:
                plain = msgspec.to_builtins(field.default_factory())
            if value != plain:
                named = self.phrases.has(f"handout-field-{field.name}")
                name = self.word(f"field-{field.name}") if named else field.name
                yield name, self.value(value, known)

    def value(self, value: Any, known: Mapping[str, str]) -> str:
        if isinstance(value, dict):
            texts = value and all(isinstance(one, str) for one in value.values())
            return (
                self.say(value)
                if texts
                else self.join(f"{key}: {self.value(one, known)}" for key, one in value.items())
            )
        if isinstance(value, list):
            return self.join(self.thing(one) if isinstance(one, dict) else self.value(one, known) for one in value)
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return known.get(str(value), bind(str(value), self.language))

    def join(self, values: Iterator[str]) -> str:
        return "; ".join(values)

    def word(self, key: str, **values: Any) -> str:
        return bind(self.phrases.say(f"handout-{key}", **values), self.language)

    def written(self, words: Text) -> Sheet:
        """Return Markdown as nodes, with the language it is in: not every translation has the words for whoever leads."""
        said = say(words, self.language)
        spoken = next((language for language, one in words.items() if one == said), self.language)
        return {"language": spoken, "nodes": tree(said, spoken)}

    def say(self, text: Text) -> str:
        return bind(say(text, self.language), self.language)
