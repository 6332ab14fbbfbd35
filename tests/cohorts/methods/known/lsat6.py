"""Section 6 of the Law School Admission Test: how often each pattern of right (1) and wrong answers to five items came up.

Bock, R. D. & Lieberman, M. (1970). Fitting a response model for n dichotomously scored items. Psychometrika 35, 179-197:
1,000 people; R's ltm has it as ``LSAT``.
"""

import pandas as pd

__all__ = ["lsat6"]

PATTERNS = {
    "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4,
    "01000": 1, "01001": 8, "01010": 0, "01011": 16, "01100": 0, "01101": 3, "01110": 2, "01111": 15,
    "10000": 10, "10001": 29, "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80,
    "11000": 16, "11001": 56, "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298,
}  # fmt: skip


def lsat6():
    """Return a row a person and item: ``person``, ``item`` (item 1 to item 5), ``right``."""
    rows, person = [], 0
    for pattern, people in PATTERNS.items():
        for _ in range(people):
            person += 1
            rows += [(person, f"item {place}", mark == "1") for place, mark in enumerate(pattern, 1)]
    return pd.DataFrame(rows, columns=["person", "item", "right"])
