"""The film language: read a film, check it, play it, draw it, and make bytes of it.

Pure: nothing here knows the time, the network or a database, and files are read only from the
folder that is handed in.
"""

from ias_widgets.cases.beginning import new_film
from ias_widgets.cases.boards import Board, Camera, Entrance, Layer, Placed
from ias_widgets.cases.bundles import (
    Files,
    bundle_hash,
    case_bytes,
    case_from,
    case_hash,
    kit_pack,
    scene_bundle,
    with_every_shot,
)
from ias_widgets.cases.catalogue import Catalogue, Indicator, built_in_catalogue, read_catalogue
from ias_widgets.cases.checking import Proof, Survey, check, examine, facts_of, prove
from ias_widgets.cases.checking.lengths import typical_decisions
from ias_widgets.cases.drawing import draw, scene_at
from ias_widgets.cases.findings import Finding
from ias_widgets.cases.kit import Kit, kit_of, shared_kit
from ias_widgets.cases.library import built_in, film_folder, find_film, load
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
    Row,
    Scene,
    Shot,
    Sign,
    Source,
    TalkQuestion,
    Text,
    Touch,
    Variable,
    Video,
    Way,
)
from ias_widgets.cases.playing import (
    Playthrough,
    begin,
    choose,
    cited,
    decision_number,
    go_on,
    next_scene,
    open_choices,
    shots_of,
    story_so_far,
)
from ias_widgets.cases.reading import Reading, read, read_film
from ias_widgets.cases.schema import film_schema, texts_schema, write_schemas
from ias_widgets.cases.telling import tell
from ias_widgets.cases.texts import line_hash, say, texts_of
from ias_widgets.cases.timing import beginnings, reading_speeds
from ias_widgets.cases.tree import ContentErrors
from ias_widgets.cases.walking import holds
from ias_widgets.cases.walks import Walk, count_walks, walks
from ias_widgets.cases.writing import stamp, write_film

__all__ = [
    "Board", "Camera", "Case", "Catalogue", "Choice", "Concern", "Condition", "ContentErrors", "Decision", "Decoy",
    "Ending", "Entrance", "Feedback", "Files", "Finding", "Indicator", "Kit", "Layer", "Line", "Mark", "Paper",
    "Placed", "Playthrough", "Proof", "Reading", "Row", "Scene", "Shot", "Sign", "Source", "Survey", "TalkQuestion",
    "Text", "Touch", "Variable", "Video", "Walk", "Way", "begin", "beginnings", "built_in", "built_in_catalogue",
    "bundle_hash", "case_bytes", "case_from", "case_hash", "check", "choose", "cited", "count_walks", "decision_number",
    "draw", "examine", "facts_of", "film_folder", "film_schema", "find_film", "go_on", "holds", "kit_of", "kit_pack", "line_hash",
    "load", "new_film", "next_scene", "open_choices", "prove", "read", "read_catalogue", "read_film", "reading_speeds",
    "say", "scene_at", "scene_bundle", "shared_kit", "shots_of", "stamp", "story_so_far", "tell", "texts_of",
    "texts_schema", "typical_decisions", "walks", "with_every_shot", "write_film", "write_schemas",
]  # fmt: skip
