"""The schema of ``texts/<language>.yaml``."""

from __future__ import annotations

from ias_widgets.cases.model import CONCERNS, LABEL_CHARACTERS, TEXT_CHARACTERS
from ias_widgets.cases.schema.pieces import CONCERNED, DRAFT, Schema, mapped, part, said

__all__ = ["texts_schema"]

_HASH = "^[0-9a-f]{8}$"


def texts_schema() -> Schema:
    """Return the schema of ``texts/<language>.yaml``.

    Examples
    --------
    >>> sorted(texts_schema()["required"])
    ['about', 'content_note', 'scenes', 'title']
    """
    concerns: dict[str, Schema] = {concern: said(f"why: {CONCERNED[concern]}") for concern in CONCERNS}
    touched = part(concerns, (), "what it did to each concern that film.yaml names, in words")
    talk = mapped(said("the question"), "questions for the talk")
    choice = part(
        {
            "text": {**said("the choice as the tablet shows it"), "maxLength": TEXT_CHARACTERS},
            "label": {**said("the choice in a few words, for the screen"), "maxLength": LABEL_CHARACTERS},
            "happened": said("what happened then"),
            "why": said("why it did"),
            "rule": said("the rule; screens add its source, and “to be checked” where its mark says so"),
            "concerns": touched,
        },
        ("text", "label", "happened", "why", "rule"),
        "a choice",
    )
    paper = part(
        {
            "title": said("what stands at the head of the paper"),
            "rows": mapped(said("what the row is; its value stands in film.yaml"), "the rows"),
            "total": said("what the sum is"),
        },
        ("title",),
        "a paper, a phone or a screen",
    )
    shot = {
        "seen": said("what the picture shows, in a sentence or two"),
        "lines": mapped(said("what is said"), "the lines"),
        "papers": mapped(paper, "what is read"),
    }
    decoy = {"name": said("what it is"), "why": said("why it is no sign")}
    decision = {
        "prompt": said("the question everybody answers"),
        "short": {**said("the decision in a few words"), "maxLength": LABEL_CHARACTERS},
        "notes": said("for whoever leads the room, for nobody else"),
        "talk": talk,
        "choices": mapped(choice, "the choices"),
    }
    ending = {"name": said("the ending's name"), "concerns": touched}
    scene = {
        "title": said("the scene's name"),
        "story": said("the scene in one sentence, for latecomers"),
        "picture_alt": said("the picture in words, for those who do not see it"),
        "shots": mapped(part(shot, ("seen",), "a shot"), "the shots"),
        "signs": mapped(said("what can be noticed, in plain words"), "the signs"),
        "decoys": mapped(part(decoy, ("name", "why"), "what is no sign"), "what looks like a sign and is none"),
        "decision": part(decision, ("prompt", "short", "choices"), "the decision"),
        "ending": part(ending, ("name",), "the ending"),
    }
    texts = part(
        {
            "title": said("the film's title"),
            "about": said("what it is about, for whoever chooses a film"),
            "content_note": said("shown before it begins: what might be hard to see, and that one may pause"),
            "people": mapped(said("the name, as screens show it"), "who speaks"),
            "talk": talk,
            "scenes": mapped(part(scene, ("title", "story", "shots"), "a scene"), "the scenes"),
            "translates": {
                "type": "object",
                "additionalProperties": {"type": "string", "pattern": _HASH},
                "description": "written by: ias film translated",
            },
        },
        ("title", "about", "content_note", "scenes"),
        "the words of a film in one language",
    )
    return {"$schema": DRAFT, "title": "IAS Workshop film (texts)", **texts}
