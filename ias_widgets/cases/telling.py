"""A walk through a film as prose: what is seen and said, what was decided, and what came of it."""

from __future__ import annotations

from functools import lru_cache
from textwrap import fill
from typing import TYPE_CHECKING

from ias_widgets.cases.agencies import agency_name
from ias_widgets.cases.model import Paper
from ias_widgets.cases.playing import Playthrough, begin, choose, cited, go_on, next_scene, open_choices, shots_of
from ias_widgets.cases.texts import say
from ias_widgets.cases.timing import beginnings
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ias_widgets.cases.model import Case, Choice, Decision, Ending, Line, Mark, Shot, TalkQuestion, Text

__all__ = ["tell"]

WIDTH = 96


def tell(case: Case, path: Sequence[str] | Playthrough = (), language: str = "") -> str:
    """Return a walk as a script.

    Parameters
    ----------
    case
        The film.
    path
        The ids of the choices taken, in their order, or a playthrough that has taken them. Where it
        ends before the film does, the script stops at the decision and names the choices open.
    language
        Whose words are told; default: those the film was written in.

    Raises
    ------
    ContentError
        Where a choice does not exist, is not open on this walk, or comes after the ending.

    Examples
    --------
    >>> from ias_widgets.cases import load
    >>> print(tell(load("night_shift"), language="en").splitlines()[0])
    THE NIGHT SHIFT
    """
    choices = [choice for _, choice in path.passed if choice] if isinstance(path, Playthrough) else list(path)
    return "\n".join(_Teller(case, language or case.languages[0]).walk(choices)).rstrip() + "\n"


class _Teller:
    def __init__(self, case: Case, language: str) -> None:
        self.case, self.language = case, language
        self.phrases = Phrases("telling", language)
        self.heard: set[str] = set()

    def say(self, text: Text) -> str:
        return say(text, self.language)

    def walk(self, path: list[str]) -> Iterator[str]:
        case, at, elapsed, left = self.case, begin(self.case), 0.0, list(path)
        met: set[tuple[str, int, str]] = set()
        yield from self.opening()
        while True:
            scene = case.scenes[at.scene]
            shots = shots_of(case, at)
            until = elapsed + sum(shot.seconds for shot in shots)
            yield from self.scene(at, shots, elapsed, until)
            elapsed = until
            if scene.decision is not None:
                opened = open_choices(case, at)
                choice = _taken(scene.decision, opened, left.pop(0), scene.id) if left else None
                yield from self.decision(scene.decision, opened, choice, at)
                if choice is None:
                    return
                at = choose(case, at, choice.id)
            elif next_scene(case, at) is not None:
                here = (at.scene, len(left), repr(at.variables))
                if here in met:
                    yield self.phrases.say("telling-round")
                    return
                met.add(here)
                at = go_on(case, at)
            else:
                yield from self.ending(scene.ending)
                break
        if left:
            raise ContentError(f"path, after {scene.id}", "no more choices: the film ends here", f'"{left[0]}"')

    def opening(self) -> Iterator[str]:
        case = self.case
        yield self.say(case.title).upper()
        yield ""
        yield _prose(self.say(case.content_note))
        if case.review != "signed":
            yield self.phrases.say("telling-draft")
        yield ""

    def scene(self, at: Playthrough, shots: Iterable[Shot], elapsed: float, until: float) -> Iterator[str]:
        scene = self.case.scenes[at.scene]
        title = self.phrases.say("telling-scene", number=len(at.passed) + 1, title=self.say(scene.title))
        when = self.phrases.say("telling-when", **{"from": _clock(elapsed), "to": _clock(until)})
        heading = f"{title}  ({scene.id}, {when})"
        yield from ("", heading, "-" * len(heading), "")
        shown = list(shots)
        for shot in shown:
            yield from self.shot(shot)
        ids = {shot.id for shot in shown}
        signs = [
            self.phrases.say(
                "telling-sign", name=self.say(sign.name), strength=self.phrases.say(f"telling-strength-{sign.strength}")
            )
            for sign in scene.signs
            if sign.shot in ids
        ]
        decoys = [
            self.phrases.say("telling-decoy", name=self.say(decoy.name), why=self.say(decoy.why))
            for decoy in scene.decoys
            if decoy.shot in ids
        ]
        for key, found in (("telling-signs", signs), ("telling-decoys", decoys)):
            if found:
                yield self.phrases.say(key)
                yield from (_prose(f"* {words}", indent="  ", hang="    ") for words in found)
                yield ""

    def shot(self, shot: Shot) -> Iterator[str]:
        yield _prose(f"[{self.say(shot.seen)}]")
        timed: list[tuple[float, Line | Paper]] = [(paper.at, paper) for paper in shot.papers]
        timed += zip(beginnings(shot, self.language), shot.lines, strict=True)
        for _, part in sorted(timed, key=lambda one: one[0]):
            if isinstance(part, Paper):
                yield from self.paper(part)
            else:
                words = self.say(part.text)
                said = f"{self.speaker(part.speaker)}: {words}" if part.speaker else f"({words})"
                yield _prose(said, indent="    ")
        yield ""

    def speaker(self, person: str) -> str:
        """Return who speaks: "Ewa Lis, labour inspector" at first, then "Ewa Lis"."""
        name = self.say(self.case.people[person])
        known = person in self.heard
        self.heard.add(person)
        return (name.partition(",")[0] if known else name).upper()

    def paper(self, paper: Paper) -> Iterator[str]:
        rows = [(self.say(row.label), row.value) for row in paper.rows]
        total = [(self.say(paper.total.label), paper.total.value)] if paper.total else []
        title = self.say(paper.title)
        wide = max((len(label) for label, _ in rows + total), default=0)
        right = max((len(value) for _, value in rows + total), default=0)
        wide = max(wide, len(title) - right - 2)
        rule = f"      +{'-' * (wide + right + 4)}+"
        yield rule
        yield f"      | {title.ljust(wide + right + 2)} |"
        for part in (rows, total):
            if part:
                yield rule
            for label, value in part:
                yield f"      | {label.ljust(wide)}  {value.rjust(right)} |"
        yield rule

    def decision(
        self, decision: Decision, opened: tuple[Choice, ...], taken: Choice | None, at: Playthrough
    ) -> Iterator[str]:
        number = sum(choice is not None for _, choice in at.passed) + 1
        agency = agency_name(decision.agency, self.language)
        yield self.phrases.say("telling-decision", number=number, agency=agency).upper()
        yield _prose(self.say(decision.prompt))
        if decision.deep:
            yield f"({self.phrases.say('telling-deep')})"
        for choice in decision.choices:
            sign = ">" if choice == taken else "-"
            closed = "" if choice in opened else f" ({self.phrases.say('telling-closed')})"
            yield _prose(f"{sign} {choice.id}: {self.say(choice.text)}{closed}", indent="  ", hang="    ")
        if decision.notes:
            yield _prose(self.phrases.say("telling-notes", notes=self.say(decision.notes)))
        yield from self.talk(decision.talk)
        yield ""
        if taken is None:
            yield self.phrases.say("telling-path-ends", open=", ".join(choice.id for choice in opened))
            return
        yield from self.feedback(taken)
        yield ""

    def feedback(self, choice: Choice) -> Iterator[str]:
        told = choice.feedback
        yield self.phrases.say("telling-taken", choice=self.say(choice.label))
        for key, words in (("happened", told.happened), ("why", told.why), ("rule", told.rule)):
            yield _prose(self.phrases.say(f"telling-{key}", words=self.say(words)))
        source = self.phrases.say("telling-source", sources=cited(self.case, told.sources), mark=self.mark(told.mark))
        yield _prose(source)
        for concern, touch in told.concerns.items():
            how, name = self.phrases.say(f"telling-{touch.how}"), self.phrases.say(f"telling-{concern}")
            said = self.phrases.say("telling-touch", concern=name, how=how, words=self.say(touch.words))
            yield _prose(said, indent="  ", hang="    ")

    def ending(self, ending: Ending | None) -> Iterator[str]:
        if ending is None:
            yield self.phrases.say("telling-nowhere")
            return
        yield self.phrases.say("telling-ending", name=self.say(ending.name)).upper()
        for concern, told in ending.concerns.items():
            yield _prose(f"{self.phrases.say(f'telling-{concern}')}: {self.say(told)}", indent="  ", hang="    ")
        yield ""
        yield from self.talk(self.case.talk)

    def talk(self, questions: tuple[TalkQuestion, ...]) -> Iterator[str]:
        if questions:
            yield self.phrases.say("telling-talk")
        for question in questions:
            words = self.say(question.text)
            if question.agency:
                words = self.phrases.say(
                    "telling-talk-to", agency=agency_name(question.agency, self.language), question=words
                )
            yield _prose(f"* {words}", indent="  ", hang="    ")

    def mark(self, mark: Mark) -> str:
        return mark if mark == "S" else f"{mark}, {self.phrases.say('telling-to-be-checked')}"


def _taken(decision: Decision, opened: tuple[Choice, ...], id_: str, scene: str) -> Choice:
    choice = next((one for one in opened if one.id == id_), None)
    if choice is not None:
        return choice
    ids = [one.id for one in opened]
    closed = any(one.id == id_ for one in decision.choices)
    found = f'"{id_}", which is not open on this walk' if closed else f'"{id_}"'
    mend = f"open: {', '.join(ids)}" if closed else did_you_mean(id_, ids)
    raise ContentError(f"path, at scene {scene}", "a choice that is open", found, mend)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


@lru_cache(4096)  # walks share most of their scenes
def _prose(words: str, indent: str = "", hang: str | None = None) -> str:
    after = indent if hang is None else hang
    return fill(words, WIDTH, initial_indent=indent, subsequent_indent=after, break_long_words=False)
