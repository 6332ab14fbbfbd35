"""The paper on which a practitioner reviews a film: every rule, sign and choice, with room to judge it and to sign."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.cases import built_in_catalogue, case_hash, say
from ias_widgets.cases.agencies import agency_name
from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ias_widgets.cases import Case, Catalogue, Choice, Decoy, Scene, Sign, Text

__all__ = ["review_pages", "review_sheet", "reviewed_hash"]

Sheet = dict[str, Any]

_WORDS = (
    "title", "how", "marks", "part-choices", "part-signs", "part-signs-more", "part-decoys", "part-endings", "happens",
    "why", "rule", "indicator", "strength", "no-sign", "right", "change", "note", "initials", "sign-off", "sign-text",
    "name", "function", "institution", "day", "signature", "after", "hash",
)  # fmt: skip
_MARKS = {"S": "review-mark-S", "S~": "review-mark-S2", "K": "review-mark-K"}


def review_sheet(case: Case, on: date, language: str = "", catalogue: Catalogue | None = None) -> bytes:
    """Return the review sheet as a PDF (PDF/UA-1). The same film, day and language give the same bytes.

    Parameters
    ----------
    case
        The film.
    on
        The day that is printed on it.
    language
        The film's words in this language; default: those it was written in. The sheet's own words
        exist in Polish, English and Ukrainian; beside another language they are English.
    catalogue
        Where the names of indicators are looked up; default: the one of ``datasets/``.
    """
    import typst  # noqa: PLC0415

    at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    source, inputs = _document(case, on, language, catalogue)
    return typst.compile(
        source, format="pdf", sys_inputs=inputs, ignore_system_fonts=True, pdf_standards="ua-1", timestamp=at
    )


def reviewed_hash(case: Case) -> str:
    """Return the hash of a film as it is reviewed: signing it (``review: signed``) leaves this hash as it is."""
    return case_hash(msgspec.structs.replace(case, review="draft"))


def review_pages(
    case: Case, on: date, language: str = "", catalogue: Catalogue | None = None, *, dots_per_inch: float = 100
) -> list[bytes]:
    """Return the pages of the review sheet as PNG pictures, to be looked at."""
    import typst  # noqa: PLC0415

    source, inputs = _document(case, on, language, catalogue)
    pages = typst.compile(source, format="png", sys_inputs=inputs, ignore_system_fonts=True, ppi=dots_per_inch)
    return pages if isinstance(pages, list) else [pages]


def _document(case: Case, on: date, language: str, catalogue: Catalogue | None) -> tuple[bytes, dict[str, str]]:
    template = files("ias_widgets").joinpath("publishing", "review_sheet.typ").read_bytes()
    sheet = _Sheet(case, language or case.languages[0], catalogue or built_in_catalogue()).made(on)
    return template, {"data": json.dumps(sheet, ensure_ascii=False)}


class _Sheet:
    def __init__(self, case: Case, language: str, catalogue: Catalogue) -> None:
        self.case, self.language, self.catalogue = case, language, catalogue
        self.phrases = Phrases("review", language)

    def made(self, on: date) -> Sheet:
        case, word = self.case, self.word
        scenes = case.scenes.values()
        signs = [self.sign(scene, sign) for scene in scenes for sign in scene.signs]
        decoys = [self.decoy(scene, decoy) for scene in scenes for decoy in scene.decoys]
        decisions = [scene for scene in scenes if scene.decision]
        number = sum(len(scene.decision.choices) for scene in decisions if scene.decision)
        status = word("signed" if case.review == "signed" else "draft")
        count = word("count", choices=number, signs=len(signs), decoys=len(decoys))
        return {
            "language": self.phrases.language,
            "heading": f"{word('title')}: {self.say(case.title)}",
            "title": self.say(case.title),
            "about": self.say(case.about),
            "status": status,
            "hash": reviewed_hash(case),
            "words": {key: word(key) for key in _WORDS} | {"page": word("page", page="{page}", pages="{pages}")},
            "about-film": [
                [word("film"), case.id],
                [word("status"), status],
                [word("languages"), ", ".join(case.languages)],
                [word("date"), on.isoformat()],
                [word("number"), count],
                [word("hash"), reviewed_hash(case)],
            ],
            "how": [word(f"how-{number}") for number in range(1, 6)],
            "marks": [[mark, self.phrases.say(key)] for mark, key in _MARKS.items()],
            "decisions": [self.decision(scene, number) for number, scene in enumerate(decisions, 1)],
            "signs": signs,
            "decoys": decoys,
            "endings": [
                {
                    "name": self.say(scene.ending.name),
                    "concerns": [
                        {"concern": self.word(concern), "words": self.say(words)}
                        for concern, words in scene.ending.concerns.items()
                    ],
                }
                for scene in scenes
                if scene.ending
            ],
            "verdicts": [word(f"verdict-{verdict}") for verdict in ("yes", "changes", "no")],
        }

    def word(self, key: str, **values: Any) -> str:
        return bind(self.phrases.say(f"review-{key}", **values), self.language)

    def say(self, text: Text) -> str:
        return bind(say(text, self.language), self.language)

    def decision(self, scene: Scene, number: int) -> Sheet:
        decision = scene.decision
        if decision is None:
            return {}
        return {
            "number": self.word("decision", number=number),
            "scene": self.say(scene.title),
            "story": self.say(scene.story),
            "prompt": self.say(decision.prompt),
            "decides": self.word("decides", agency=agency_name(decision.agency, self.language)),
            "choices": [self.choice(choice) for choice in decision.choices],
        }

    def choice(self, choice: Choice) -> Sheet:
        told = choice.feedback
        return {
            "text": self.say(choice.text),
            "sometimes": self.word("sometimes") if choice.when else "",
            "happened": self.say(told.happened),
            "why": self.say(told.why),
            "rule": self.say(told.rule),
            "mark": told.mark,
            "sources": self.sources(told.sources),
            "concerns": [
                {"concern": self.word(concern), "how": self.word(touch.how), "words": self.say(touch.words)}
                for concern, touch in told.concerns.items()
            ],
        }

    def sign(self, scene: Scene, sign: Sign) -> Sheet:
        indicator = self.catalogue.indicators.get(sign.indicator)
        return {
            **self.seen(scene, sign),
            "strength": self.word(f"strength-{sign.strength}"),
            "indicator": self.say(indicator.name) if indicator else self.word("own"),
            "sources": self.sources(sign.sources),
            "mark": sign.mark,
        }

    def decoy(self, scene: Scene, decoy: Decoy) -> Sheet:
        return {**self.seen(scene, decoy), "why": self.say(decoy.why)}

    def seen(self, scene: Scene, part: Sign | Decoy) -> Sheet:
        begin, end = (f"{second:g}" for second in part.window)
        return {
            "name": self.say(part.name),
            "scene": self.say(scene.title),
            "window": self.word("seconds", **{"from": begin, "to": end}, shot=part.shot),
        }

    def sources(self, keys: Iterable[str]) -> list[Sheet]:
        cited = [self.case.sources[key] for key in keys]
        return [{"title": source.title, "year": source.year, "url": source.url} for source in cited]
