"""Which ways did rooms go through a film? Choices at each scene, whole ways, and where they first part."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.ways import drawn_ways
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import wilson
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import interval, percent, ze

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    import plotly.graph_objects as go

    from ias_widgets.cohorts.frames.walking import Scene

__all__ = ["PathShares", "path_shares"]

ROOMS_FOR_INTERVAL = 5
"""Fewer rooms are described."""


@dataclass(frozen=True, kw_only=True)
class PathShares(Finding):
    """The share of rooms that went the most frequent way (``estimate``, 0 to 1); ``n`` counts rooms.

    Attributes
    ----------
    flows
        As `ias_widgets.cohorts.ways`, of one film, with ``share`` (of the rooms that left the scene).
    whole
        Ways from beginning to end, as titles, with the rooms that went them, the most frequent first.
    parts
        The title of the scene where ways first part; None where all went the same.
    """

    method: ClassVar[str] = "path_shares"
    flows: pd.DataFrame = field(repr=False, compare=False)
    whole: tuple[tuple[tuple[str, ...], int], ...] = ()
    parts: str | None = None

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        if self.parts is None:
            return self.said("path-shares-same", n=self.n)
        most = self.whole[0][1]
        return self.said("path-shares-sentence", scene=self.parts, most=most, n=self.n, ze=ze(self.n))

    def table(self) -> pd.DataFrame:
        """Return scene by choice: how many rooms went on from where to where."""
        import pandas as pd  # noqa: PLC0415

        say, rows = self.words.say, list(each(self.flows))
        goes_on = say("path-shares-goes-on")
        return pd.DataFrame(
            {
                say("path-shares-scene"): [row.title for row in rows],
                say("column-choice"): [row.label if isinstance(row.label, str) else goes_on for row in rows],
                say("path-shares-to"): [row.to_title for row in rows],
                say("column-rooms"): [int(row.rooms) for row in rows],
                say("column-share"): [percent(row.share, self.language) for row in rows],
            }
        )

    def paths(self) -> pd.DataFrame:
        """Return whole ways with the rooms that went them."""
        import pandas as pd  # noqa: PLC0415

        say = self.words.say
        rows = [(" ➜ ".join(way), rooms, percent(rooms / self.n, self.language)) for way, rooms in self.whole]
        return pd.DataFrame(rows, columns=[say("path-shares-way"), say("column-rooms"), say("column-share")])

    def figure(self) -> go.Figure:
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        drawn, body = drawn_ways(self.flows, self.language)
        about = say("path-shares-about", n=self.n)
        if self.interval is not None:
            low, high = self.interval
            ends = interval((low * 100, high * 100), 0, self.language)
            about = f"{about} {say('path-shares-most', share=percent(self.estimate, self.language), interval=ends)}"
        return headed(drawn, self.sentence(), about, self.language, body=body)


def path_shares(
    ways: pd.DataFrame,
    paths: Mapping[tuple[str, str, str], Sequence[Scene]],
    *,
    film: str | None = None,
    least: int = 2,
    level: float = 0.95,
) -> PathShares:
    """Say which ways rooms went through a film, and where they first parted.

    Parameters
    ----------
    ways
        As `ias_widgets.cohorts.ways`.
    paths
        As `ias_widgets.cohorts.paths`: each room's way, from which whole ways are counted. A room that watched the film
        twice counts twice.
    film
        Which; by default the one that most rooms saw.
    least
        Rooms that are needed. The unit is a room, and what a room decided was seen by everybody in it.
    level
        Of the interval, which is Wilson's; fewer than five rooms have none: they are described.
    """
    seen = Counter(name for _, _, name in paths)
    film = film or next((name for name, _ in seen.most_common(1)), None)
    flows = ways[ways["film"] == film].reset_index(drop=True)
    flows = flows.assign(share=flows["rooms"] / flows.groupby("scene")["rooms"].transform("sum"))
    walks = [walk for (_, _, name), walk in paths.items() if name == film]
    if len(walks) < least:
        few = TooFew(unit="rooms", needed=least, found=len(walks))
        return PathShares(estimate=None, n=len(walks), few=few, flows=flows)
    counted = Counter(tuple((scene.scene, scene.title) for scene in walk) for walk in walks)
    whole = tuple((tuple(title for _, title in way), rooms) for way, rooms in counted.most_common())
    most = whole[0][1]
    return PathShares(
        estimate=most / len(walks),
        interval=wilson(most, len(walks), level) if len(walks) >= ROOMS_FOR_INTERVAL else None,
        level=level,
        n=len(walks),
        flows=flows,
        whole=whole,
        parts=_parting(list(counted)),
    )


def _parting(ways: Sequence[tuple[tuple[str, str], ...]]) -> str | None:
    """Return the title of the last scene that all ways share from the beginning, where they go on differently."""
    if len({tuple(scene for scene, _ in way) for way in ways}) < 2:  # noqa: PLR2004
        return None
    shared = ways[0][0][1]
    for scenes in zip(*ways, strict=False):
        if len({scene for scene, _ in scenes}) > 1:
            return shared
        shared = scenes[0][1]
    return shared
