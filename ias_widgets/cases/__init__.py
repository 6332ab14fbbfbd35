"""The film language: read a film, check it, play it, and make bytes of it.

Pure: nothing here knows the time, the network or a database, and files are read only from the
folder that is handed in.
"""

from ias_widgets.cases.bundles import bundle_hash, case_bytes, case_from, case_hash, scene_bundle
from ias_widgets.cases.checking import Finding, check
from ias_widgets.cases.library import built_in, film_folder, load
from ias_widgets.cases.model import (
    Case,
    Choice,
    Concern,
    Condition,
    Decision,
    Decoy,
    Ending,
    Feedback,
    Line,
    Mark,
    Paper,
    Scene,
    Shot,
    Sign,
    Text,
    Variable,
)
from ias_widgets.cases.playing import (
    Playthrough,
    begin,
    choose,
    decision_number,
    go_on,
    open_choices,
    story_so_far,
    typical_decisions,
)
from ias_widgets.cases.reading import read_film, read_with_places
from ias_widgets.cases.texts import texts_of
from ias_widgets.cases.tree import ContentErrors

__all__ = [
    "Case", "Choice", "Concern", "Condition", "ContentErrors", "Decision", "Decoy", "Ending", "Feedback", "Finding",
    "Line", "Mark", "Paper", "Playthrough", "Scene", "Shot", "Sign", "Text", "Variable", "begin", "built_in",
    "bundle_hash", "case_bytes", "case_from", "case_hash", "check", "choose", "decision_number", "film_folder", "go_on",
    "load", "open_choices", "read_film", "read_with_places", "scene_bundle", "story_so_far", "texts_of",
    "typical_decisions",
]  # fmt: skip
