"""A film as a hub serves it, from a folder: what a browser plays when nothing but the playing is measured."""

from __future__ import annotations

import gzip
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from ias_widgets.cases import Files, bundle_hash, find_film, kit_of, kit_pack, read_film, scene_bundle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ias_widgets.cases import Case

__all__ = ["FilmSite", "film_site"]


class FilmSite:
    """A served film.

    Attributes
    ----------
    address
        Of the page on which it is played, and of all that the page asks for.
    bundles
        Hash of each scene's bundle.
    case
        The film.
    """

    def __init__(self, address: str, bundles: dict[str, str], case: Case) -> None:
        self.address, self.bundles, self.case = address, bundles, case

    def path(self) -> list[str]:
        """Return the scenes of the walk that takes the first choice each time."""
        scenes = [self.case.start]
        while ways := self.after(scenes[-1]):
            scenes.append(ways[0])
        return scenes

    def after(self, scene: str) -> list[str]:
        """Return every scene that can come after this one, the first choice's first."""
        here = self.case.scenes[scene]
        ways = [way for choice in here.decision.choices for way in choice.to] if here.decision else here.to
        return list(dict.fromkeys(way.scene for way in ways))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the figures are what is read."""


@contextmanager
def film_site(folder: Path, film: str, language: str) -> Iterator[FilmSite]:
    """Lay a film into ``folder``, where its page has been built, and serve that."""
    home = find_film(film)
    case = read_film(home)
    pack = kit_pack(kit_of(home).svgs(case.parts))
    files = Files(kit=bundle_hash(pack))
    _put(folder / "kit" / f"{files.kit}.json", gzip.decompress(pack))
    bundles = {}
    for scene in case.scenes:
        data = scene_bundle(case, scene, language, files)
        bundles[scene] = bundle_hash(data)
        _put(folder / "bundle" / f"{bundles[scene]}.json", data)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield FilmSite(f"http://127.0.0.1:{server.server_port}/", bundles, case)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
