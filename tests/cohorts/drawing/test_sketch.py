"""Figures are put together as plain data and read by plotly once."""

import pytest

from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.sketch import Sketch


def sketch():
    drawing = Sketch(notes=[{"text": "first", "x": 1, "y": 1}])
    drawing.add("scatter", x=[1, 2], y=[3, 4])
    drawing.axes(x={"title": {"text": "share"}}, y={"automargin": False})
    return drawing


def test_what_is_not_set_anew_stays():
    drawing = sketch()
    drawing.axes(x={"title": {"standoff": 6}}, y={"automargin": True})
    assert drawing.layout == {
        "xaxis": {"title": {"text": "share", "standoff": 6}},
        "yaxis": {"automargin": True},
    }


def test_a_heading_leaves_axes_as_they_were_drawn_and_comes_after_the_notes():
    figure = headed(sketch(), "A finding", "What is shown", "en", body=100)
    assert figure.layout.yaxis.automargin is False
    assert figure.layout.xaxis.title.text == "share"
    assert [note.text for note in figure.layout.annotations] == ["first", "What is shown"]


def test_a_sketch_is_drawn_in_two_languages_from_the_same_parts():
    drawing = sketch()
    first, second = (headed(drawing, "A finding", "About", language, body=100) for language in ("pl", "en"))
    assert len(first.layout.annotations) == len(second.layout.annotations) == 2
    assert drawing.layout["xaxis"] == {"title": {"text": "share"}}


def test_a_name_that_plotly_does_not_know_is_refused():
    drawing = sketch()
    drawing.lay(heigth=300)
    with pytest.raises(ValueError, match="heigth"):
        drawing.drawn()
