"""What a film weighs on its way to a screen: all its parts, and all its scenes in all languages, packed."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.bundles import Files, kit_pack, scene_bundle, with_every_shot

if TYPE_CHECKING:
    from ias_widgets.cases.kit import Kit
    from ias_widgets.cases.model import Case

__all__ = ["HEAVIEST", "Weight", "weigh"]

HEAVIEST = 600 * 1024
"""The most bytes of a film, clips aside: a tablet that plays it online has it in half a minute of a poor network."""


class Weight(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes of a film, packed by gzip as they are sent.

    Attributes
    ----------
    parts
        How many parts its storyboards place.
    kit
        All of them in one pack.
    scenes
        All scenes in all languages, with every shot that any walk shows.
    """

    parts: int
    kit: int
    scenes: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.kit + self.scenes


def weigh(case: Case, kit: Kit) -> Weight:
    """Return what a film weighs."""
    svgs = kit.svgs(case.parts)
    whole = with_every_shot(case)
    files = Files(kit="0" * 64 if svgs else None)
    scenes = (scene_bundle(whole, id_, language, files) for id_ in whole.scenes for language in whole.languages)
    return Weight(
        parts=len(svgs),
        kit=len(kit_pack(svgs)) if svgs else 0,
        scenes=sum(len(gzip.compress(bundle, 9, mtime=0)) for bundle in scenes),
    )
