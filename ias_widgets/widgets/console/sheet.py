"""A sheet while it is filled in: how many began and handed in, what becomes of the others; of a later test its link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.entrance import two_codes

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import SheetDesk
    from ias_widgets.widgets.console.moment import Moment
    from ias_widgets.widgets.words import Words

__all__ = ["close_words", "sheet_card", "sheet_remarks"]


def sheet_card(sheet: SheetDesk, words: Words) -> str:
    """Return the large count: so many handed in, so many began; of how many who are here, but of a later test."""
    later = sheet.purpose == "later"
    if later or not sheet.present:
        nobody = words.rich("console-sheet-none" if later else "console-sheet-nobody")
        told = words.rich("console-sheet-done", n=sheet.done, begun=sheet.begun) if sheet.begun else nobody
        return f'<div class="cnt"><span class="big num">{sheet.done}</span><span>{told}</span></div>'
    of = words.text(words.say("console-of", of=sheet.present, ze=words.ze(sheet.present)))
    said = words.rich("console-sheet-done", n=sheet.done, begun=sheet.begun)
    begun, done = (100 * n / sheet.present for n in (sheet.begun, sheet.done))
    return (
        f'<div class="cnt"><span class="big num">{sheet.done} <small>{of}</small></span><span>{said}</span>'
        f'<div class="track begun"><div class="fill" style="--v:{begun:.1f}"></div>'
        f'<div class="fill accent" style="--v:{done:.1f}"></div></div></div>'
    )


def sheet_remarks(moment: Moment, sheet: SheetDesk) -> str:
    """Return what whoever leads has to know before they go on; of a later test how people get to it."""
    words = moment.words
    later = sheet.purpose == "later"
    lines = [] if later else [_left(sheet, words)] if sheet.present else []
    lines.append(words.rich("console-sheet-private"))
    if sheet.linking:
        lines.append(words.rich("console-sheet-code"))
    said = "".join(f'<p class="goes-line">{line}</p>' for line in lines)
    return _link(moment) + said if later else said


def _left(sheet: SheetDesk, words: Words) -> str:
    missing = sheet.present - sheet.done
    if missing <= 0:
        return words.rich("console-sheet-all")
    return words.rich("console-sheet-left", n=missing, purpose=sheet.purpose)


def _link(moment: Moment) -> str:
    words, join = moment.words, moment.join
    return (
        f'<h2>{words.rich("console-sheet-link")}</h2><div class="join">{two_codes(join, words)}<div>'
        f'<p class="num sheet-link"><a href="{words.text(join.url)}" target="_blank" rel="noopener">{words.text(join.url)}</a></p>'
        f"<p>{words.rich('console-sheet-link-more')}</p></div></div>"
    )


def close_words(sheet: SheetDesk, detail: str, words: Words) -> tuple[str, str]:
    """Return what the large button says while a sheet is filled in, and the line about it."""
    return words.say("next-sheet_close", purpose=sheet.purpose), words.say(
        "next-sheet_close-more", n=sheet.done, of=sheet.present, ze=words.ze(sheet.present), detail=detail
    )
