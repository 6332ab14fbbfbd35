"""What a room can be asked: a file for each kind, with its answer, its tally and its face.

A kind is one module that defines a :class:`Question` subclass and names it with
:func:`kind`. Nothing else has to be edited: modules of this folder are found by themselves,
and packages elsewhere register theirs under the entry-point group ``ias_widgets.questions``.
"""

from ias_widgets.questions.base import (
    Choice,
    Picture,
    Question,
    Text,
    choices_of,
    face_of_choices,
    kind,
    kinds,
    question_data,
    question_from,
    question_of,
    refuse_answer,
    say,
    text_of,
)

__all__ = [
    "Choice",
    "Picture",
    "Question",
    "Text",
    "choices_of",
    "face_of_choices",
    "kind",
    "kinds",
    "question_data",
    "question_from",
    "question_of",
    "refuse_answer",
    "say",
    "text_of",
]
