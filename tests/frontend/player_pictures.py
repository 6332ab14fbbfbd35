"""Draw every state of the player as a picture: ``python tests/frontend/player_pictures.py OUT [state …]``.

States stand in ``ias_widgets/frontend/src/fixtures/player.ts``; the browser and what counts as wrong are the tablet's.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from pathlib import Path

from tablet_pictures import FRONTEND, build, chromium, faults, gallery, show

SIZES = {"phone": (390, 844), "tablet": (820, 1180), "wide": (1280, 800), "small": (320, 568), "zoomed": (195, 422)}


def states() -> list[str]:
    """Return the names of all states, as the fixtures list them."""
    source = (FRONTEND / "src" / "fixtures" / "player.ts").read_text(encoding="utf-8")
    listed = source.partition("export const PLAYER_STATES")[2].partition("\n};")[0]
    return re.findall(r'^  "?([a-z-]+)"?: (?:async|show)', listed, re.MULTILINE)


def main() -> None:
    """Draw the states that were asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("states", nargs="*")
    parser.add_argument("--sizes", default="phone,tablet,wide")
    parser.add_argument("--languages", default="pl")
    parser.add_argument("--schemes", default="light")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        build(Path(folder), "player")
        for size in asked.sizes.split(","):
            for scheme in asked.schemes.split(","):
                with gallery(browser, Path(folder), SIZES[size], scheme) as page:
                    page.on("pageerror", lambda error: print("   error", error))
                    page.on("console", lambda m: print("   console", m.text) if m.type == "error" else None)
                    for state in asked.states or states():
                        for language in asked.languages.split(","):
                            show(page, state, language)
                            name = f"{size}-{state}.{language}.{scheme}.png"
                            page.screenshot(path=asked.out / name, full_page=True)
                            for fault in faults(page):
                                print(f"{size} {state} {language} {scheme}: {fault}")


if __name__ == "__main__":
    main()
