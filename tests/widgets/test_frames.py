from ias_widgets.rooms.wire import ResultRow
from ias_widgets.widgets.frames import COLUMNS, results_frame


def row(**more):
    given = {
        "ask": "q", "question": "Go?", "round": 1, "family": None, "choice": "yes", "label": "Yes",
        "count": 3, "answered": 4, "present": 5,
    }  # fmt: skip
    return ResultRow(**(given | more))


def dtypes(frame):
    return {name: str(kind) for name, kind in frame.dtypes.items()}


def test_an_empty_frame_has_all_columns_and_types():
    assert dtypes(results_frame([])) == COLUMNS


def test_types_do_not_depend_on_what_is_in_it():
    everybody, family = results_frame([row()]), results_frame([row(family="labour")])
    assert dtypes(everybody) == dtypes(family) == COLUMNS


def test_a_row_for_everybody_has_no_family():
    frame = results_frame([row(), row(family="labour")])
    assert frame["family"].isna().tolist() == [True, False]


def test_the_share_is_of_those_who_answered():
    assert results_frame([row()])["share"].tolist() == [0.75]


def test_points_are_missing_where_a_kind_gives_none():
    frame = results_frame([row(), row(choice="no", points=12)])
    assert frame["points"].isna().tolist() == [True, False]
