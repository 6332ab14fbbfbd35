"""What the workbench shows of a film: its figures, its graph, what is to be mended, and a scene."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ias_widgets.widgets.console.pieces import box, html
from ias_widgets.widgets.workbench.facts import facts_line
from ias_widgets.widgets.workbench.pieces import FindingList, Graph
from ias_widgets.widgets.workbench.scenes import Scenes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.words import Words
    from ias_widgets.widgets.workbench.seeing import Note, Seen

__all__ = ["Desk"]


class Desk:
    """The parts of a film under work.

    Parameters
    ----------
    put_on
        Puts a class on the workbench, or takes it off: ``is-tall``, ``is-playing``.
    look_at
        Gives the focus to the element of a class.
    """

    def __init__(self, put_on: Callable[[str, bool], None], look_at: Callable[[str], None]) -> None:
        self._look_at = look_at
        self._seen: Seen | None = None
        self._language = ""
        self._words: Words | None = None
        self.scene = ""
        """The scene that is shown."""
        self._finding: Note | None = None
        self._drawn: tuple[Seen, str] | None = None
        self._facts, self._heading = html("facts-line"), html("findings-heading")
        self.graph = Graph(self.choose, partial(put_on, "is-tall"))
        self.findings = FindingList(self.go_to)
        self.scenes = Scenes(self.choose, self._back, self._walked, partial(put_on, "is-playing"))
        parts = [
            box([self._heading, self.findings], "bench-findings"),
            box([self.scenes.list], "bench-scenes"),
            box([self.scenes.box], "bench-scene"),
        ]
        self.box = box([self._facts, box([self.graph], "bench-graph"), box(parts, "bench-desk")], "bench")

    def clear(self) -> None:
        """Forget the film: another one comes."""
        self.scenes.stop()
        self._seen, self._finding, self._drawn, self.scene = None, None, None, ""

    def show(self, seen: Seen, language: str, words: Words) -> None:
        """Show what was seen."""
        self._seen, self._language, self._words = seen, language, words
        if seen.case is not None and not self.scene:
            self.scene = seen.case.start
        self._facts.value = facts_line(seen, words)
        self._show_graph(seen, words)
        none = "" if seen.notes else f"<p class='quiet'>{words.rich('workbench-none')}</p>"
        self._heading.value = f"<h2>{words.rich('workbench-to-mend')}</h2>{none}"
        self.findings.words = {name: words.say(f"workbench-{name}") for name in ("expected", "found", "mend")}
        self.findings.groups = self._groups(seen, words)
        at = self._at(seen)
        self.findings.at = at
        self.scenes.show(seen, self.scene, language, words, came_from_finding=at >= 0)

    def choose(self, scene: str) -> None:
        """Show a scene."""
        seen = self._seen
        if seen is None or seen.case is None or scene not in seen.case.scenes:
            return
        if scene != self.scene:
            self._finding = None
            self.scenes.stop()
        self.scene = scene
        self._again()

    def go_to(self, number: int) -> None:
        """Go from a finding to its scene, where it has one."""
        seen = self._seen
        if seen is None or not 0 <= number < len(seen.notes):
            return
        note = seen.notes[number]
        if seen.case is None or note.scene not in seen.case.scenes:
            return
        self.choose(note.scene)
        self._finding = note
        self._again()
        self.graph.look_at(note.scene)
        self._look_at("scene-back")

    def _again(self) -> None:
        if self._seen is not None and self._words is not None:
            self.show(self._seen, self._language, self._words)

    def _back(self) -> None:
        if self._seen is not None:
            self.findings.look_at(self._at(self._seen))

    def _walked(self, steps: list[tuple[str, str | None, str]]) -> None:
        self.graph.walk = [list(step) for step in steps]

    def _at(self, seen: Seen) -> int:
        """Return the number of the finding that was gone to; -1 where there is none any more."""
        note = self._finding
        same = (
            number
            for number, one in enumerate(seen.notes)
            if note is not None and (one.scene, one.expected, one.found) == (note.scene, note.expected, note.found)
        )
        return next(same, -1)

    def _show_graph(self, seen: Seen, words: Words) -> None:
        self.graph.words = {
            "bar": words.say("workbench-zoom"),
            **{name: words.say(f"workbench-{name}") for name in ("smaller", "larger", "whole", "tall", "keys")},
        }
        if self._drawn != (seen, self._language):
            self._drawn = (seen, self._language)
            self.graph.svg = seen.drawing(self._language)
        self.graph.chosen = self.scene

    def _groups(self, seen: Seen, words: Words) -> list[dict[str, object]]:
        files: dict[str, list[tuple[int, int, Note]]] = {}
        for number, note in enumerate(seen.notes):
            files.setdefault(note.file, []).append((note.line, number, note))
        return [
            {
                "file": file,
                "notes": [
                    self._note(seen, number, note, words) for _, number, note in sorted(notes, key=lambda one: one[:2])
                ],
            }
            for file, notes in files.items()
        ]

    def _note(self, seen: Seen, number: int, note: Note, words: Words) -> dict[str, object]:
        scene = seen.case.scenes.get(note.scene) if seen.case else None
        title = (scene.title.get(self._language) if scene else "") or note.scene
        return {
            "number": number,
            "line": words.say("workbench-line", n=note.line) if note.line else "",
            "scene": title or words.say("workbench-whole-film"),
            "leads": scene is not None,
            "expected": note.expected,
            "found": note.found,
            "mend": note.mend,
        }
