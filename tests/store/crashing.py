"""A program to be killed: it commits without end, and says each command only once it is on disk.

``python -m tests.store.crashing STORE SEED`` prints lines ``<command id> <first seq>``.
"""

import random
import sys
from pathlib import Path

from ias_widgets.store import Asked, Store

from .ballot import DECIDERS, Vote

ROOM = "ballot:room"


def main(path, seed):
    chance = random.Random(seed)
    store = Store.open(Path(path), DECIDERS)
    number = store.load(ROOM)[1]
    sent = []
    while True:
        new = [Asked(f"{seed}-{number + n}", Vote(f"{seed}-{number + n}", "yes")) for n in range(chance.randint(1, 40))]
        number += len(new)
        batch = new + chance.sample(sent, k=min(len(sent), 10))
        chance.shuffle(batch)
        sent = (sent + new)[-200:]
        told = store.transact({ROOM: batch}, now=0.0)[ROOM]
        for asked, outcome in zip(batch, told.outcomes, strict=True):
            print(asked.command_id, outcome.first_seq)
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
