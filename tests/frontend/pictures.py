"""Draw every state of a view as a picture: ``python -m tests.frontend.pictures tablet OUT [state …]``.

What is wrong with a state is printed.
"""

from __future__ import annotations

import argparse
import tempfile
from itertools import product
from pathlib import Path

from tests.frontend.galleries import LANGUAGES, SIZES, Galleries, chromium

CHECKS = {
    "tablet": ["tablet"],
    "player": ["tablet"],
    "remote": ["tablet"],
    "screen": ["screen", "axe"],
    "path": ["axe"],
}


def main() -> None:
    """Draw the states that were asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("view", choices=SIZES)
    parser.add_argument("out", type=Path)
    parser.add_argument("states", nargs="*")
    parser.add_argument("--size", action="append", help="one of the view's own; all without it")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--scheme", action="append", choices=["light", "dark"])
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        galleries = Galleries(browser, Path(folder))
        for size, scheme in product(asked.size or SIZES[asked.view], asked.scheme or ["light"]):
            with galleries.open(asked.view, size, scheme=scheme) as gallery:
                for state, language in product(asked.states or gallery.states, asked.language or LANGUAGES):
                    gallery.show(state, language)
                    name = f"{size}-{state}.{language}.{scheme}"
                    gallery.page.screenshot(path=asked.out / f"{name}.png", full_page=True)
                    for fault in gallery.faults(*CHECKS[asked.view]):
                        print(f"{name}: {fault}")


if __name__ == "__main__":
    main()
