"""``python -m tests.soak kill --rounds 50``: kill a voting hub again and again; nothing acknowledged is lost."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.soak.kill import soak


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("what", choices=["kill"])
    parser.add_argument("--rounds", type=int, default=50, help="how often the hub is killed")
    parser.add_argument("--participants", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = soak(Path(folder), asked.rounds, asked.participants, asked.seed, say=print)
    print(report)
    sys.exit(0 if not report.wrong else 1)


if __name__ == "__main__":
    main()
