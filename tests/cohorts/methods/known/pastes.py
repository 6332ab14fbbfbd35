"""Strength of a chemical paste, per cent: ten delivery batches, three casks of each, two tests of each cask.

Davies, O. L. & Goldsmith, P. L. (1972). Statistical Methods in Research and Production, 4th ed., p. 136; R's lme4 has it
as ``Pastes``.
"""

import pandas as pd

__all__ = ["pastes"]

STRENGTH = {
    "A": ((62.8, 62.6), (60.1, 62.3), (62.7, 63.1)),
    "B": ((60.0, 61.4), (57.5, 56.9), (61.1, 58.9)),
    "C": ((58.7, 57.5), (63.9, 63.1), (65.4, 63.7)),
    "D": ((57.1, 56.4), (56.9, 58.6), (64.7, 64.5)),
    "E": ((55.1, 55.1), (54.7, 54.2), (58.8, 57.5)),
    "F": ((63.4, 64.9), (59.3, 58.1), (60.5, 60.0)),
    "G": ((62.5, 62.6), (61.0, 58.7), (56.9, 57.7)),
    "H": ((59.2, 59.4), (65.2, 66.0), (64.8, 64.1)),
    "I": ((54.8, 54.8), (64.0, 64.0), (57.7, 56.8)),
    "J": ((58.3, 59.3), (59.2, 59.2), (58.9, 56.6)),
}


def pastes():
    """Return a row a test: ``batch, cask, strength``; casks are named a to c in each batch."""
    rows = [
        (batch, cask, strength)
        for batch, casks in STRENGTH.items()
        for cask, tests in zip("abc", casks, strict=True)
        for strength in tests
    ]
    return pd.DataFrame(rows, columns=["batch", "cask", "strength"])
