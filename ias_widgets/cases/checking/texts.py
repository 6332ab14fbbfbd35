"""Words that are missing, too long, or older than what they translate."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from ias_widgets.cases.findings import Finding
from ias_widgets.cases.model import LABEL_CHARACTERS, TEXT_CHARACTERS
from ias_widgets.cases.texts import line_hash, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject
    from ias_widgets.cases.model import Text
    from ias_widgets.cases.reading import Reading

__all__ = ["long_texts", "missing_texts", "old_translations"]


def missing_texts(subject: Subject) -> Iterator[Finding]:
    """Texts that do not exist in every language, descriptions of pictures among them.

    Of a film read from files its reader tells: what the original lacks is an error, what a translation lacks a finding.
    """
    if subject.reading:
        return
    languages = subject.case.languages
    original, *_ = languages
    for path, text in texts_of(subject.case):
        if all(language in text and text[language].strip() for language in languages):
            continue
        described = path.endswith((".seen", ".picture_alt"))
        for language in languages:
            if text.get(language, "").strip():
                continue
            if described and language == original:
                yield Finding(
                    code="missing-description",
                    where=f"{language}:{path}",
                    expected="what the picture shows, in words",
                    found=f"nothing in {language}",
                    mend="describe it in a sentence or two for those who cannot see it",
                )
                break
            yield Finding(
                code="missing-text",
                where=f"{language}:{path}",
                expected=f"words in {', '.join(languages)}",
                found=f"none in {language}",
                mend="write it" if language == original else "translate it",
            )


def long_texts(subject: Subject) -> Iterator[Finding]:
    """Labels, texts and short prompts that would not fit on the screen and the tablet."""
    for id_, scene in subject.case.scenes.items():
        if scene.decision:
            yield from _fitting(f"scenes.{id_}.decision", "short", scene.decision.short, LABEL_CHARACTERS)
    for path, choice in subject.choices:
        yield from _fitting(path, "text", choice.text, TEXT_CHARACTERS)
        yield from _fitting(path, "label", choice.label, LABEL_CHARACTERS)


def _fitting(path: str, name: str, text: Text, limit: int) -> Iterator[Finding]:
    for language, words in text.items():
        if len(words) > limit:
            yield Finding(
                code="too-long",
                where=f"{language}:{path}.{name}",
                expected=f'at most {limit} characters as "{name}"',
                found=f'{len(words)}: "{words}"',
                mend="shorten it; what it leaves out can stand in the scene",
            )


def old_translations(subject: Subject) -> Iterator[Finding]:
    """Lines whose original has changed since they were translated, and lines that say of no original line they are of."""
    reading = subject.reading
    if reading is None:
        return
    original, *translations = subject.case.languages
    texts = {id_: text for id_, text in texts_of(subject.case) if original in text}
    folder = PurePath(reading.places[""].rpartition(":")[0]).parent
    for language in translations:
        hashes = reading.translates.get(language, {})
        translated = {id_: text for id_, text in texts.items() if language in text}
        command = f"ias film translated {folder} {language}"
        if translated and not translated.keys() & hashes.keys():
            yield Finding(
                code="unmarked-translation",
                where=f"{language}:",
                expected="lines that say which original line they translate",
                found="none that does",
                mend=f"read the translation against the original, then run: {command}",
            )
            continue
        for id_, text in translated.items():
            if hashes.get(id_) != line_hash(text[original]):
                yield _old(reading, id_, language, text[original], command, marked=id_ in hashes)


def _old(reading: Reading, id_: str, language: str, original: str, command: str, *, marked: bool) -> Finding:
    at = reading.places.get(f"{reading.case.languages[0]}:{id_}", "")
    return Finding(
        code="stale-translation" if marked else "unmarked-translation",
        where=f"{language}:{id_}",
        expected=f'a translation of "{original}" ({at})',
        found="one of an older wording" if marked else "one that does not say which original line it is of",
        mend=f"{'translate it anew' if marked else 'compare the two'}, then run: {command} --id {id_}",
    )
