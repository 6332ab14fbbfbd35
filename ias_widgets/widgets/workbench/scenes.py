"""The scene at hand: chosen from a list, told in full, or played from any state in which a walk comes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.cases.drawing import DrawingWords
from ias_widgets.widgets.console.pieces import box, button, html, shown
from ias_widgets.widgets.player import CasePlayer
from ias_widgets.widgets.workbench.details import Details

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.words import Words
    from ias_widgets.widgets.workbench.seeing import Seen

__all__ = ["Scenes"]

MOST_STATES = 60
"""Ways of coming to a scene that are offered."""


class Scenes:
    """The list of scenes, the details of one, and its player.

    Parameters
    ----------
    choose
        Called with the scene that was chosen in the list.
    back
        Called when somebody goes back to the finding that led here.
    walked
        Called with the steps of the walk that is played: scene, choice or None, scene; none when the player goes.
    playing
        Called when a player comes, and when it goes.
    """

    def __init__(
        self,
        choose: Callable[[str], None],
        back: Callable[[], None],
        walked: Callable[[list[tuple[str, str | None, str]]], None],
        playing: Callable[[bool], None],
    ) -> None:
        self._choose, self._walked, self._playing = choose, walked, playing
        self._seen: Seen | None = None
        self._language, self._scene = "", ""
        self._shown: object = None
        self._quiet = False
        self.list = ipywidgets.Select(rows=6)
        self.list.add_class("scene-list")
        self.list.observe(self._picked, "value")
        self._state = ipywidgets.Dropdown()
        self._state.add_class("scene-state")
        self._play = button(self.play, "mod-primary", "scene-play")
        self._stop = button(self.stop, "scene-stop")
        self._back = button(back, "scene-back")
        self._told = html("scene-details")
        self._stage = box([], "scene-stage")
        self.player: CasePlayer | None = None
        head = box([self._back, self._state, self._play, self._stop], "row-field", "scene-head")
        self.box = box([head, self._told, self._stage], "scene-panel")

    def show(self, seen: Seen, scene: str, language: str, words: Words, *, came_from_finding: bool) -> None:
        """Show a scene of what was seen."""
        renewed = self._seen is None or seen.reading is not self._seen.reading
        self._seen, self._language, self._scene = seen, language, scene
        self.list.description = words.say("workbench-all-scenes")
        self._play.description, self._stop.description = words.say("workbench-play"), words.say("workbench-played")
        self._back.description = words.say("workbench-back")
        self._state.description = words.say("workbench-with")
        shown(self._back, came_from_finding)
        self._show_list(seen, scene, language, words)
        self._show_states(seen, scene, language, words)
        if self.player is not None and seen.case is not None:
            self._renew(self.player, seen, language, renewed=renewed)
        playing = self.player is not None
        there = seen.case is not None and scene in seen.case.scenes
        for part, on in ((self._told, not playing), (self._stage, playing), (self._stop, playing)):
            shown(part, on)
        shown(self._play, there)
        shown(self._state, there and len(self._state.options) > 1)
        key = (seen.reading, scene, language, words.language)
        if key != self._shown:
            self._shown = key
            self._told.value = self._tell(seen, scene, language, words)

    def play(self) -> None:
        """Play the scene at hand, with the values that are chosen."""
        seen = self._seen
        if seen is None or seen.case is None or self._scene not in seen.case.scenes:
            return
        if self.player is None:
            language = self._language if self._language in seen.case.languages else None
            self.player = CasePlayer(seen.case, language=language, start=self._scene, pictures=seen.folder / "pictures")
            self.player.observe(self._stepped, "playthrough")
            self._stage.children = (self.player,)
            self._playing(True)  # noqa: FBT003
        self.player.play(self._scene, self._values())
        for part, on in ((self._told, False), (self._stage, True), (self._stop, True)):
            shown(part, on)

    def stop(self) -> None:
        """Put the player away."""
        if self.player is not None:
            self.player.unobserve_all()
            self.player.close()
            self.player = None
            self._stage.children = ()
            self._playing(False)  # noqa: FBT003
            self._walked([])
        for part, on in ((self._told, True), (self._stage, False), (self._stop, False)):
            shown(part, on)

    def _values(self) -> dict[str, str | bool]:
        states = self._seen.states.get(self._scene, ()) if self._seen else ()
        at = self._state.value
        return states[at] if at is not None and at < len(states) else {}

    def _renew(self, player: CasePlayer, seen: Seen, language: str, *, renewed: bool) -> None:
        assert seen.case is not None  # noqa: S101
        if renewed:
            player.renew(seen.case, pictures=seen.folder / "pictures")
        if language in seen.case.languages and player.language != language:
            player.language = language

    def _stepped(self, _change: object) -> None:
        walk = self.player.playthrough if self.player else None
        if walk is None:
            return
        scenes = [*(scene for scene, _ in walk.passed), walk.scene]
        steps = [(scene, choice, to) for (scene, choice), to in zip(walk.passed, scenes[1:], strict=True)]
        self._walked(steps)

    def _show_list(self, seen: Seen, scene: str, language: str, words: Words) -> None:
        options = [(name, id_) for id_, name in seen.names(language, words.say).items()]
        self._quiet = True
        if self.list.options != tuple(options):
            self.list.options = options
        known = {id_ for _, id_ in options}
        self.list.value = scene if scene in known else None
        self._quiet = False

    def _show_states(self, seen: Seen, scene: str, language: str, words: Words) -> None:
        states = seen.states.get(scene, ())[:MOST_STATES]
        said = DrawingWords(language)
        start = {name: one.start for name, one in seen.case.variables.items()} if seen.case else {}
        options = []
        for number, values in enumerate(states):
            differ = {name: value for name, value in values.items() if value != start.get(name)}
            options.append((said.effects(differ) or words.say("workbench-with-start"), number))
        if self._state.options != tuple(options):
            self._state.options = options
            self._state.value = 0 if options else None

    def _picked(self, change: dict[str, object]) -> None:
        if not self._quiet and isinstance(change["new"], str):
            self._choose(change["new"])

    @staticmethod
    def _tell(seen: Seen, scene: str, language: str, words: Words) -> str:
        if seen.case is None:
            return ""
        if scene not in seen.case.scenes:
            return f"<p>{words.rich('workbench-gone')}</p>"
        unmet = "" if seen.states.get(scene) else f"<p class='quiet'>{words.rich('workbench-unmet')}</p>"
        return unmet + Details(seen.case, language, words).scene(scene)
