"""Writes what the player's views are tested with: ``python -m tests.widgets.player_fixture``.

The pages are the engine's own, of a walk through the small film *The Key*, so that TypeScript's
idea of a page is held against Python's: ``npm run check`` types them.
"""

from pathlib import Path

import msgspec

from ias_widgets.cases import begin, choose, go_on, read_film
from ias_widgets.cases.agencies import agency_names
from ias_widgets.widgets.player import _help_lines
from ias_widgets.widgets.player_files import PlayerFiles
from ias_widgets.widgets.player_pages import Pages

FILM = Path(__file__).parent / "the_key"
TARGET = Path(__file__).parents[2] / "ias_widgets" / "frontend" / "src" / "fixtures" / "playerPages.json"


def pages(language: str) -> dict[str, msgspec.Struct]:
    """Return each page of a walk, by a name for it."""
    case = read_film(FILM)
    made = Pages(case, agency_names(), _help_lines(), PlayerFiles(case, FILM).hashes)
    desk = begin(case)
    yard = choose(case, desk, "ask")
    kitchen = go_on(case, yard)
    home = choose(case, kitchen, "stay")
    return {
        "note": made.note(1, language),
        "desk": made.scene(2, language, desk),
        "asked": made.feedback(3, language, desk, "ask"),
        "waited": made.feedback(3, language, desk, "wait"),
        "yard": made.scene(4, language, yard),
        "kitchen": made.scene(5, language, kitchen),
        "home": made.scene(7, language, home),
        "ending": made.ending(8, language, desk, home),
    }


def fixture() -> str:
    """Return the text of ``playerPages.json``: a walk in each language, the film's pictures by their names, its parts by their hashes."""
    pictures = {
        path.stem: path.read_text(encoding="utf-8").strip() for path in sorted((FILM / "pictures").glob("*.svg"))
    }
    walks = {language: pages(language) for language in read_film(FILM).languages}
    files = PlayerFiles(read_film(FILM), FILM)
    parts = files.new(files.hashes.parts.values())
    made = msgspec.json.encode({"pages": walks, "pictures": pictures, "parts": parts})
    return msgspec.json.format(made, indent=1).decode() + "\n"


if __name__ == "__main__":
    TARGET.write_text(fixture(), encoding="utf-8", newline="\n")
