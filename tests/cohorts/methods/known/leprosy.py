"""Leprosy bacilli before and after treatment with one of two drugs or neither: 30 patients.

Snedecor, G. W. & Cochran, W. G. (1967). Statistical Methods, 6th ed., p. 422; the covariance example of SAS's GLM manual.
"""

import pandas as pd

__all__ = ["leprosy"]

COUNTS = {
    "A": ((11, 6), (8, 0), (5, 2), (14, 8), (19, 11), (6, 4), (10, 13), (6, 1), (11, 8), (3, 0)),
    "D": ((6, 0), (6, 2), (7, 3), (8, 1), (18, 18), (8, 4), (19, 14), (8, 9), (5, 1), (15, 9)),
    "F": ((16, 13), (13, 10), (11, 18), (9, 5), (21, 23), (16, 12), (12, 5), (12, 16), (7, 1), (12, 20)),
}


def leprosy():
    """Return a row a patient: ``family`` (the drug; F for neither), ``before, after``, and one cohort for all."""
    rows = [("all", drug, *counts) for drug, patients in COUNTS.items() for counts in patients]
    return pd.DataFrame(rows, columns=["cohort", "family", "before", "after"]).astype({"before": float, "after": float})
