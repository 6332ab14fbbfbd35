"""What a closed room leaves for analysts: the tables of its record, with everybody protected. Pure."""

from ias_widgets.rooms.record.made import record_of
from ias_widgets.rooms.record.tables import (
    SCHEMA,
    TABLES,
    AgencyRow,
    AnswerRow,
    ChoiceRow,
    DecisionRow,
    FamilyRow,
    ItemRow,
    MarkRow,
    NoteRow,
    ParticipantRow,
    QuestionRow,
    Record,
    RoomRow,
    RoundRow,
    Row,
    SheetRow,
    SignRow,
    StepRow,
    TestRow,
)

__all__ = [
    "SCHEMA", "TABLES", "AgencyRow", "AnswerRow", "ChoiceRow", "DecisionRow", "FamilyRow", "ItemRow", "MarkRow",
    "NoteRow", "ParticipantRow", "QuestionRow", "Record", "RoomRow", "RoundRow", "Row", "SheetRow", "SignRow", "StepRow",
    "TestRow", "record_of",
]  # fmt: skip
