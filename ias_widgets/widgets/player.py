"""A film for one person, in any notebook: its engine in the kernel, its view in the cell, and no hub."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import anywidget
import msgspec
import traitlets

from ias_widgets.cases import Case, Playthrough, begin, bundle_hash, choose, find_film, go_on, read_film
from ias_widgets.cases.agencies import agency_names
from ias_widgets.errors import ContentError, IasError, Refused, did_you_mean
from ias_widgets.shipped import dataset
from ias_widgets.widgets.built import built
from ias_widgets.widgets.player_files import PlayerFiles
from ias_widgets.widgets.player_messages import (
    Asked,
    BackMessage,
    BeginMessage,
    ChooseMessage,
    LackMessage,
    OnMessage,
    SpeakMessage,
)
from ias_widgets.widgets.player_pages import Pages, ScenePage, walk

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["CasePlayer"]


class CasePlayer(anywidget.AnyWidget):
    """Play a film alone: watch, choose, see at once what came of it, and try another way.

    The browser is told only what may be known by then: the scene at hand and its open choices,
    after a choice what came of it, and signs only when the film has ended. It sets nothing by
    itself; what it asks for comes as a message that is parsed against a schema.

    Parameters
    ----------
    film
        Name of a built-in film, the folder of another, or a film as a value.
    language
        Language to begin with, one of the film's; by default the one it was written in.
    start
        Id of the scene to begin with. By default the film's own start, after its content note.
    pictures
        Folder of the stills, for a film that is handed in as a value; its kit and its clips lie beside that.

    Raises
    ------
    ContentError
        Where the film cannot be read, or has no such scene or language; where the views have not been built.

    Examples
    --------
    >>> from ias_widgets import CasePlayer
    >>> CasePlayer("night_shift", language="en")  # doctest: +SKIP
    """

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)

    view = traitlets.Unicode("player", read_only=True, help="Which view the module mounts.").tag(sync=True)
    language = traitlets.Unicode(
        help="Language of the film: one of its own. Set by Python, or asked for in the view."
    ).tag(sync=True)
    page = traitlets.Dict(read_only=True, help="What the view shows now, by `player_pages`; set by the engine.").tag(
        sync=True
    )
    picture = traitlets.Unicode(read_only=True, help="The scene's still as SVG, empty where it has none.").tag(
        sync=True
    )
    parts = traitlets.Dict(
        read_only=True, help="Parts of storyboards the view was not given yet: hash to SVG. Each is sent once."
    ).tag(sync=True)
    ahead = traitlets.Dict(
        read_only=True, help="The bundles of the scenes that can come next, by their hashes: to be made ready."
    ).tag(sync=True)
    clips = traitlets.Dict(read_only=True, help="The clip of the scene at hand: hash to bytes.").tag(sync=True)
    captions = traitlets.Dict(read_only=True, help="Its captions: hash to WebVTT.").tag(sync=True)
    trouble = traitlets.Dict(
        read_only=True, help="Why the last message was ignored: a code; empty where it was not."
    ).tag(sync=True)

    scene = traitlets.Unicode(
        read_only=True, help="Id of the scene reached; the view may still be at the choice before."
    )
    stage = traitlets.Unicode(read_only=True, help="What the view is at: note, scene, feedback or ending.")
    playthrough = traitlets.Instance(Playthrough, read_only=True, help="The walk so far.")

    def __init__(
        self,
        film: str | Path | Case,
        *,
        language: str | None = None,
        start: str | None = None,
        pictures: Path | None = None,
    ) -> None:
        script, style = built("widgets.js"), built("widgets.css")
        self._at = 0
        self._before: tuple[Playthrough, str] | None = None
        self._take(film, pictures)
        self._begun_with: tuple[str | None, dict[str, str | bool]] = (start, {})
        self._beginning = self._beginning_at(start, None)
        language = self._known(language or self._case.languages[0])
        # What comes next stays in sight at the window's foot only where nothing around it clips.
        super().__init__(_esm=script, _css=style, language=language, layout={"overflow": "visible"})
        self._go("scene" if start else "note", self._beginning)
        self.on_msg(self._heard)

    # ---- playing -----------------------------------------------------------------------------

    @property
    def case(self) -> Case:
        """The film."""
        return self._case

    def begin(self) -> None:
        """Begin, or play again from the scene that was begun with."""
        self._go("scene", self._beginning)

    def play(self, scene: str, variables: Mapping[str, str | bool] | None = None) -> None:
        """Play from any scene, as a walk would that has come there with these variables.

        Parameters
        ----------
        scene
            Its id.
        variables
            Values of the story; those that are not named stand as the film begins.

        Raises
        ------
        ContentError
            Where the film has no such scene or variable.
        """
        self._beginning = self._beginning_at(scene, variables)
        self._begun_with = (scene, dict(variables or {}))
        self.begin()

    def choose(self, choice: str) -> None:
        """Take a choice, by its id, and show what came of it.

        Raises
        ------
        Refused
            ``unknown-choice`` where it is none of the open ones.
        """
        if self.stage != "scene":
            raise Refused("unknown-choice", f"scene {self.scene}", "a decision at hand", f"the {self.stage}", "go on")
        before = self.playthrough
        after = choose(self._case, before, choice)
        self._go("feedback", after, (before, choice))

    def go_on(self) -> None:
        """Go on: from the note to the film, from scene to scene, from a choice to what follows, from an ending to the talk.

        Raises
        ------
        Refused
            ``nothing-next`` at a decision, and when all has been shown.
        """
        here = self.playthrough
        if self.stage in {"note", "feedback"}:
            self._go("scene", here)
        elif self.stage == "scene" and self._case.scenes[here.scene].ending is not None:
            self._go("ending", here)
        elif self.stage == "scene":
            self._go("scene", go_on(self._case, here))
        else:
            raise Refused("nothing-next", f"scene {here.scene}", "something that follows", "the end", "begin again")

    def back(self, to: int | None = None) -> None:
        """Go back to an earlier decision, to try another way.

        Parameters
        ----------
        to
            Its number on this walk, from 1; by default the last one that was made.

        Raises
        ------
        Refused
            ``nothing-back`` where no such decision was made.
        """
        stood = walk(self._case, self._beginning, self.playthrough.passed)
        made = [place for place, (_, choice) in zip(stood, self.playthrough.passed, strict=False) if choice is not None]
        number = len(made) if to is None else to
        if not 1 <= number <= len(made):
            expected = f"a decision from 1 to {len(made)}" if made else "a decision that was made"
            raise Refused("nothing-back", f"scene {self.scene}", expected, f"{to or 'none'}")
        self._go("scene", made[number - 1])

    def renew(self, film: str | Path | Case, *, pictures: Path | None = None) -> None:
        """Take the film anew, as its author has saved it; stay in the scene at hand where it still has that.

        Raises
        ------
        ContentError
            Where the film cannot be read: the player then stays as it is.
        """
        old, (start, given) = self.playthrough, self._begun_with
        self._take(film, pictures)
        self._beginning = self._beginning_at(start if start in self._case.scenes else None, self._fitting(given))
        try:
            here = walk(self._case, self._beginning, old.passed)[-1]
            scene = here.scene == old.scene
        except (Refused, KeyError):
            scene = False
        if scene:
            self._go("note" if self.stage == "note" else "scene", here)
        elif old.scene in self._case.scenes:
            self.play(old.scene, self._fitting(old.variables))
        else:
            self._beginning, self._begun_with = begin(self._case), (None, {})
            self._go("note", self._beginning)
        if self.language not in self._case.languages:
            self.language = self._case.languages[0]

    def _fitting(self, values: Mapping[str, str | bool]) -> dict[str, str | bool]:
        return {name: value for name, value in values.items() if _fits(self._case, name, value)}

    # ---- from the view -----------------------------------------------------------------------

    def set_state(self, sync_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Set nothing: the view asks by messages."""
        self._say("malformed")

    def _heard(self, _widget: object, content: Any, _buffers: object) -> None:
        try:
            asked = msgspec.convert(content, Asked)
        except msgspec.ValidationError:
            self._say("malformed")
            return
        if asked.at != self._at and not isinstance(asked, SpeakMessage | LackMessage):
            return  # pressed twice, or a cell was quicker: the newer page is on its way
        try:
            self._do(asked)
        except Refused as no:
            self._say(no.code)
        except IasError:
            self._say("unknown-language" if isinstance(asked, SpeakMessage) else "broken")

    def _do(self, asked: Asked) -> None:
        match asked:
            case BeginMessage():
                self.begin()
            case OnMessage():
                self.go_on()
            case ChooseMessage(choice=choice):
                self.choose(choice)
            case BackMessage(to=to):
                self.back(to)
            case SpeakMessage(language=language):
                self.language = language
            case LackMessage(parts=parts):
                self.set_trait("parts", self._files.again(parts))

    def _say(self, code: str) -> None:
        self.set_trait("trouble", {"code": code, "n": self.trouble.get("n", 0) + 1})

    # ---- what is shown -----------------------------------------------------------------------

    @traitlets.validate("language")
    def _spoken(self, proposal: dict[str, Any]) -> str:
        return self._known(proposal["value"])

    def _known(self, language: str) -> str:
        known = self._case.languages
        if language not in known:
            raise ContentError(
                f"film {self._case.id}", "a language of it", f'"{language}"', did_you_mean(language, known)
            )
        return language

    @traitlets.observe("language")
    def _renewed(self, _change: object) -> None:
        if self.stage:
            self._show()

    def _take(self, film: str | Path | Case, pictures: Path | None) -> None:
        if not isinstance(film, Case):
            folder = find_film(film)
            film, pictures = read_film(folder), folder / "pictures"
        self._case, self._pictures = film, pictures
        self._files = PlayerFiles(film, pictures.parent if pictures else None)
        self._pages = Pages(film, agency_names(), _help_lines(), self._files.hashes)

    def _beginning_at(self, scene: str | None, variables: Mapping[str, str | bool] | None) -> Playthrough:
        case = self._case
        beginning = begin(case)
        if scene is None:
            return beginning
        if scene not in case.scenes:
            raise ContentError(f"film {case.id}", "a scene of it", f'"{scene}"', did_you_mean(scene, case.scenes))
        for name, value in (variables or {}).items():
            if name not in case.variables:
                mend = did_you_mean(name, case.variables)
                raise ContentError(f"film {case.id}", "a variable of it", f'"{name}"', mend)
            if not _fits(case, name, value):
                known = ", ".join(str(one) for one in case.variables[name].domain)
                raise ContentError(f"variable {name}", f"one of {known}", str(value))
        return Playthrough(scene=scene, variables={**beginning.variables, **(variables or {})})

    def _go(self, stage: str, here: Playthrough, before: tuple[Playthrough, str] | None = None) -> None:
        if here.scene not in self._case.scenes:
            raise Refused("unknown-scene", f"film {self._case.id}", "a scene of it", f'"{here.scene}"')
        self._at += 1
        self._before = before
        with self.hold_trait_notifications():
            self.set_trait("stage", stage)
            self.set_trait("playthrough", here)
            self.set_trait("scene", here.scene)
        self._show()

    def _show(self) -> None:
        at, language, pages, here = self._at, self.language, self._pages, self.playthrough
        if self.stage == "note":
            page: msgspec.Struct = pages.note(at, language)
        elif self.stage == "ending":
            page = pages.ending(at, language, self._beginning, here)
        elif self._before is not None:
            page = pages.feedback(at, language, *self._before)
        else:
            page = pages.scene(at, language, here)
        shown = self._case.scenes[here.scene if self._before is None else self._before[0].scene]
        with self.hold_sync():
            self._hand_over(page)
            self.set_trait("picture", "" if self.stage == "note" else self._drawn(shown.picture))
            self.set_trait("page", msgspec.to_builtins(page))
            self.set_trait("trouble", {})

    def _hand_over(self, page: msgspec.Struct) -> None:
        """Give the view the parts and the clip of the page, and all it needs to have what comes next ready."""
        here, language, pages = self.playthrough, self.language, self._pages
        at_hand = page.bundle if isinstance(page, ScenePage) else None
        if self.stage == "ending":
            coming = []
        elif at_hand:
            coming = [pages.bundle(next_, language) for next_ in pages.ahead(here)]
        else:
            coming = [pages.bundle(here, language)]
        ahead = {bundle_hash(bundle): msgspec.json.decode(bundle) for bundle in coming}
        bundles = [*([at_hand] if at_hand else []), *ahead.values()]
        video = (at_hand or {}).get("video") or {}
        self.set_trait("parts", self._files.new(hash_ for bundle in bundles for hash_ in bundle["parts"].values()))
        self.set_trait("ahead", ahead)
        self.set_trait("clips", {clip: self._files.clip(clip) for clip in filter(None, [video.get("clip")])})
        self.set_trait(
            "captions",
            {
                one: self._files.clip(one).decode("utf-8-sig", "replace")
                for one in filter(None, [video.get("captions")])
            },
        )

    def _drawn(self, picture: str | None) -> str:
        if not picture or self._pictures is None:
            return ""
        try:
            return (self._pictures / f"{picture}.svg").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""


def _fits(case: Case, name: str, value: object) -> bool:
    return name in case.variables and any(
        value == one and type(value) is type(one) for one in case.variables[name].domain
    )


@cache
def _help_lines() -> tuple[tuple[dict[str, str], str, bool], ...]:
    lines = dataset("help_lines")["help_lines"]
    return tuple((line["name"], str(line["number"]), bool(line["checked"])) for line in lines)
