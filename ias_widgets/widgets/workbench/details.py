"""A scene in full, as HTML: what is watched, what can be noticed, what is decided and what comes of it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ias_widgets.cases import beginnings, cited
from ias_widgets.cases.agencies import agency_name
from ias_widgets.cases.drawing import DrawingWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.cases import Case, Choice, Decision, Mark, Scene, Shot, Text, Way
    from ias_widgets.widgets.words import Words

__all__ = ["Details", "duration"]

_MARKS = {"S": "mark-source", "S~": "mark-copy", "K": "mark-check"}


def duration(seconds: float) -> str:
    """Return seconds as ``m:ss``.

    >>> duration(75.4)
    '1:15'
    """
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


class Details:
    """Tells a film's scenes in one language; what is not written in it is said to be missing, never replaced.

    Parameters
    ----------
    case
        The film.
    language
        The film's language.
    words
        The workbench's own words.
    """

    def __init__(self, case: Case, language: str, words: Words) -> None:
        self._case, self._language, self._words = case, language, words
        self._drawing = DrawingWords(language)

    def scene(self, id_: str) -> str:
        """Return a scene."""
        scene = self._case.scenes[id_]
        path = f"scenes.{id_}"
        told = [
            f"<h2>{self._of(scene.title, f'{path}.title')} <code>{escape(id_)}</code></h2>",
            f"<p>{self._of(scene.story, f'{path}.story')}</p>",
        ]
        if scene.picture:
            told.append(self._pair("picture", self._of(scene.picture_alt, f"{path}.picture_alt")))
        told += self._shots(scene, path)
        told += self._signs(scene, path)
        if scene.decision:
            told += self._decision(scene.decision, f"{path}.decision")
        elif scene.ending:
            told.append(f"<h3>{self._say('ending')}: {self._of(scene.ending.name, f'{path}.ending.name')}</h3>")
            told += self._concerns(
                {name: self._of(text, f"{path}.ending.concerns.{name}") for name, text in scene.ending.concerns.items()}
            )
        else:
            told.append(f"<h3>{self._say('goes-on')}</h3>{self._ways(scene.to)}")
        return f'<div class="scene-told" lang="{escape(self._language)}">{"".join(told)}</div>'

    def _shots(self, scene: Scene, path: str) -> Iterable[str]:
        yield f"<h3>{self._say('shots')} · {duration(scene.seconds)}</h3><ol class='shots'>"
        for shot in scene.shots:
            yield f"<li>{''.join(self._shot(shot, f'{path}.shots.{shot.id}'))}</li>"
        yield "</ol>"

    def _shot(self, shot: Shot, path: str) -> Iterable[str]:
        yield f"<p><code>{escape(shot.id)}</code> <span class='quiet num'>{shot.seconds:g} s</span> "
        if shot.when:
            yield f"<span class='when'>{self._say('only-if', condition=self._drawing.condition(shot.when))}</span> "
        yield f"{self._of(shot.seen, f'{path}.seen')}</p>"
        people = self._case.people
        for line, at in zip(shot.lines, beginnings(shot, self._language), strict=True):
            name = (
                self._of(people[line.speaker], f"people.{line.speaker}")
                if line.speaker in people
                else self._say("narrator")
            )
            said = self._of(line.text, f"{path}.lines.{line.id}")
            yield f"<p class='line'><span class='quiet num'>{at:g} s</span> <b>{name}</b> {said}</p>"
        for paper in shot.papers:
            under = f"{path}.papers.{paper.id}"
            yield f"<table><caption>{self._of(paper.title, f'{under}.title')}</caption>"
            for row in paper.rows:
                yield f"<tr><th scope='row'>{self._of(row.label, f'{under}.rows.{row.id}')}</th><td>{escape(row.value)}</td></tr>"
            if paper.total:
                label = self._of(paper.total.label, f"{under}.total")
                yield f"<tr class='total'><th scope='row'>{label}</th><td>{escape(paper.total.value)}</td></tr>"
            yield "</table>"

    def _signs(self, scene: Scene, path: str) -> Iterable[str]:
        if scene.signs:
            yield f"<h3>{self._say('signs')}</h3><ul class='signs'>"
            for sign in scene.signs:
                about = f"{self._say(f'strength-{sign.strength}')} · {self._window(sign.shot, sign.window)}"
                rests = f"{escape(cited(self._case, sign.sources))} {self._mark(sign.mark)}"
                yield f"<li>{self._of(sign.name, f'{path}.signs.{sign.id}')} <span class='quiet'>{about}<br>{rests}</span></li>"
            yield "</ul>"
        if scene.decoys:
            yield f"<h3>{self._say('decoys')}</h3><ul class='signs'>"
            for decoy in scene.decoys:
                under = f"{path}.decoys.{decoy.id}"
                name, why = self._of(decoy.name, f"{under}.name"), self._of(decoy.why, f"{under}.why")
                yield f"<li>{name} <span class='quiet'>{self._window(decoy.shot, decoy.window)}</span><br>{why}</li>"
            yield "</ul>"

    def _window(self, shot: str, window: tuple[float, float]) -> str:
        return f"{escape(shot)} {window[0]:g}–{window[1]:g} s"

    def _decision(self, decision: Decision, path: str) -> Iterable[str]:
        depth = self._say("deep" if decision.deep else "quick")
        agency = escape(agency_name(decision.agency, self._words.language))
        yield f"<h3>{depth} · {agency} · {self._of(decision.short, f'{path}.short')}</h3>"
        yield f"<p class='prompt'>{self._of(decision.prompt, f'{path}.prompt')}</p>"
        for choice in decision.choices:
            yield from self._choice(choice, f"{path}.choices.{choice.id}")
        for question in decision.talk:
            yield self._pair("talk", self._of(question.text, f"{path}.talk.{question.id}"))
        if decision.notes:
            yield self._pair("notes", self._of(decision.notes, f"{path}.notes"))

    def _choice(self, choice: Choice, path: str) -> Iterable[str]:
        told = choice.feedback
        yield f"<section class='choice-told'><h4>{self._of(choice.label, f'{path}.label')}</h4>"
        yield f"<p>{self._of(choice.text, f'{path}.text')}</p>"
        if choice.when:
            yield f"<p class='when'>{self._say('only-if', condition=self._drawing.condition(choice.when))}</p>"
        if choice.effects:
            yield f"<p class='when'>{self._say('sets', effects=self._drawing.effects(choice.effects))}</p>"
        yield self._ways(choice.to)
        for name, text in (("happened", told.happened), ("why", told.why), ("rule", told.rule)):
            yield self._pair(name, self._of(text, f"{path}.{name}"))
        yield f"<p class='quiet'>{escape(cited(self._case, told.sources))} {self._mark(told.mark)}</p>"
        yield from self._concerns(
            {
                name: f"{self._say(f'how-{touch.how}')}: {self._of(touch.words, f'{path}.concerns.{name}')}"
                for name, touch in told.concerns.items()
            }
        )
        yield "</section>"

    def _concerns(self, told: Mapping[str, str]) -> Iterable[str]:
        yield from (self._pair(f"concern-{name}", text) for name, text in told.items())

    def _ways(self, ways: tuple[Way, ...]) -> str:
        rows = []
        for way in ways:
            scene = self._case.scenes.get(way.scene)
            title = self._of(scene.title, f"scenes.{way.scene}.title") if scene else escape(way.scene)
            only = (
                f" <span class='when'>{self._say('if', condition=self._drawing.condition(way.when))}</span>"
                if way.when
                else ""
            )
            rows.append(f"<li>→ {title}{only}</li>")
        return f"<ul class='ways-told'>{''.join(rows)}</ul>"

    def _mark(self, mark: Mark) -> str:
        return f"<span class='mark-told'>{self._say(_MARKS[mark])}</span>"

    def _pair(self, name: str, said: str) -> str:
        return f"<p><b class='pair'>{self._say(name)}</b> {said}</p>"

    def _say(self, name: str, **values: object) -> str:
        said = self._words.rich(f"workbench-{name}", **values)
        return f'<span lang="{self._words.language}">{said}</span>' if self._words.language != self._language else said

    def _of(self, text: Text, id_: str) -> str:
        said = text.get(self._language)
        if said:
            return self._words.text(said) if self._words.language == self._language else escape(said)
        missing = self._words.rich("workbench-missing", id=id_)
        return f'<mark class="missing" lang="{self._words.language}">{missing}</mark>'
