"""Read the clip of a scene, and find its captions: ``clips/gate.webm`` has ``clips/gate.pl.vtt`` beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.clips import CLIP_TYPES
from ias_widgets.cases.fields import LANGUAGE
from ias_widgets.cases.model import Video
from ias_widgets.cases.tree import quoted
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from ias_widgets.cases.fields import Fields
    from ias_widgets.cases.reading.context import Context

__all__ = ["read_video"]

FOLDER = "clips/"


def read_video(context: Context, fields: Fields, path: str) -> Video | None:
    """Take the clip of a scene."""
    node = fields.node("video")
    if node is None:
        return None
    with context.fields(node, f"{path}.video") as video:
        file, where = video.string("file"), video.place("file")
    known = [f"{FOLDER}{name}" for name in sorted(context.clips) if name.endswith(tuple(CLIP_TYPES))]
    if file and not file.endswith(tuple(CLIP_TYPES)):
        context.fail(where, f"a file that ends with {' or '.join(CLIP_TYPES)}", quoted(file), "convert it to WebM")
    elif file and file not in known:
        mend = did_you_mean(file, known) or "put the clip into the film's folder clips/"
        context.fail(where, "a clip of the film: clips/<name>.webm", quoted(file), mend)
    stem = file.removeprefix(FOLDER).rpartition(".")[0]
    return Video(file=file, captions=dict(_captions(context, stem)) if stem else {})


def _captions(context: Context, stem: str) -> list[tuple[str, str]]:
    """Return language to file of the captions beside a clip."""
    found = [
        (name.removeprefix(f"{stem}.").removesuffix(".vtt"), f"{FOLDER}{name}")
        for name in sorted(context.clips)
        if name.startswith(f"{stem}.") and name.endswith(".vtt")
    ]
    return [(language, file) for language, file in found if LANGUAGE.fullmatch(language)]
