"""What takes long: a voting hub killed again and again, and the analysis asked of many synthetic programmes.

``python -m tests.soak kill --rounds 50``: nothing acknowledged is lost. ``python -m tests.soak effects --programmes 200``: what was
put in is found as often as the methods promise, and nothing where nothing was put.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.soak.effects import found_again
from tests.soak.kill import soak


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("what", choices=["kill", "effects"])
    parser.add_argument("--rounds", type=int, default=50, help="how often the hub is killed")
    parser.add_argument("--participants", type=int, default=40)
    parser.add_argument("--programmes", type=int, default=200, help="how many programmes are drawn")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.what == "effects":
        sys.exit(0 if found_again(asked.programmes, asked.seed, say=print) else 1)
    with tempfile.TemporaryDirectory() as folder:
        report = soak(Path(folder), asked.rounds, asked.participants, asked.seed, say=print)
    print(report)
    sys.exit(0 if not report.wrong else 1)


if __name__ == "__main__":
    main()
