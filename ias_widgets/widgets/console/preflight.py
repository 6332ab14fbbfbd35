"""What the preflight found, as rows: what is, and how to mend it. Pure: it is handed the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ias_widgets.widgets.console.preflight_address import address_row, phone_row
from ias_widgets.widgets.console.rows import Act, Row
from ias_widgets.widgets.console.told import bytes_told, minutes_ago, moment_told

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import PreflightReport
    from ias_widgets.widgets.console.plans import FilmFacts, Plan
    from ias_widgets.widgets.words import Words

__all__ = ["Check", "left_open", "preflight_rows"]

ORDER = ("no", "hey", "wait", "ok")
LITTLE = 1_000_000_000
"""Bytes free on the disk, below which it is little."""
SLOW = 500.0
"""Milliseconds from which a write to disk is slow."""
SMALL = (1280, 720)
"""Pixels of the smallest screen that can be read from the last row."""


@dataclass(frozen=True)
class Check:
    """All that the rows are made of."""

    report: PreflightReport | None
    """None before the first came."""
    now: float
    """Milliseconds since 1970."""
    waiting_since: float
    """Since when a first phone is waited for."""
    plan: Plan | None
    """What the form says; None where the room was prepared elsewhere."""
    film: FilmFacts | None
    screen_url: str = ""
    wifi: bool = False
    lost: bool = False
    """Whether the server does not answer."""
    wrong: str = ""
    """What the room says against the settings."""


def preflight_rows(check: Check, words: Words) -> list[Row]:
    """Return the rows, those that need somebody first."""
    report = check.report
    rows = _settings(check, words)
    if check.lost or report is None:
        rows += [_server(check, words)]
    else:
        rows += [address_row(report, words), phone_row(report, check, words), _store(report, words)]
        rows += [_screen(report, check, words)]
        rows += _film(check, words)
        rows += _power(report, words)
        rows += [_rehearsal(report, check, words)]
    return sorted(rows, key=lambda row: ORDER.index(row.look))


def left_open(rows: list[Row]) -> int:
    """Return how many rows have not passed."""
    return sum(row.look != "ok" for row in rows)


def _row(words: Words, key: str, look: str, name: str, *acts: Act, **values: object) -> Row:
    title, text = words.say(f"preflight-{name}", **values), words.say(f"preflight-{name}-more", **values)
    return Row(key, look, title, text, words.say(f"preflight-state-{look}"), acts=acts)  # type: ignore[arg-type]


def _settings(check: Check, words: Words) -> list[Row]:
    plan = check.plan
    if plan is None:
        return []
    if not plan.languages:
        return [_row(words, "settings", "no", "no-language")]
    if not plan.agencies:
        return [_row(words, "settings", "no", "no-agency")]
    if check.wrong:
        state = words.say("preflight-state-no")
        return [Row("settings", "no", words.say("preflight-wrong"), check.wrong, state)]
    rows = []
    today = moment_told(check.now, words)[0]
    if plan.delete_on is not None and plan.delete_on <= today:
        rows.append(_row(words, "delete", "no", "delete-past"))
    if not plan.controller:
        act = Act("controller", words.say("preflight-controller-do"))
        rows.append(_row(words, "controller", "hey", "no-controller", act))
    return rows


def _server(check: Check, words: Words) -> Row:
    return _row(words, "store", "no", "server-lost") if check.lost else _row(words, "store", "wait", "looking")


def _store(report: PreflightReport, words: Words) -> Row:
    again = Act("again", words.say("preflight-again"))
    free, took = bytes_told(report.disk_free, words), f"{max(1, round(report.store_ms))}"
    if report.store_error:
        return _row(words, "store", "no", "store-broken", again, error=report.store_error)
    if report.disk_free < LITTLE:
        return _row(words, "store", "hey", "store-little", again, free=free)
    if report.store_ms > SLOW:
        return _row(words, "store", "hey", "store-slow", again, ms=took)
    return _row(words, "store", "ok", "store", free=free, ms=took)


def _screen(report: PreflightReport, check: Check, words: Words) -> Row:
    if not report.screens:
        opening = Act("screen", words.say("console-open-screen"), href=check.screen_url)
        return _row(words, "screen", "wait", "screen-none", opening)
    picture = Act("screen", words.say("preflight-test-picture"), href=check.screen_url)
    last = max(report.screens, key=lambda one: ((one.width or 0) * (one.height or 0), one.since))
    since = minutes_ago(last.since, check.now, words)
    if last.width is None or last.height is None:
        return _row(words, "screen", "ok", "screen-unmeasured", picture, since=since)
    size = f"{last.width} × {last.height}"
    if last.width < SMALL[0] or last.height < SMALL[1]:
        return _row(words, "screen", "hey", "screen-small", picture, size=size)
    return _row(words, "screen", "ok", "screen", picture, size=size, since=since)


def _film(check: Check, words: Words) -> list[Row]:
    plan, film = check.plan, check.film
    if plan is None or film is None:
        return []
    lacking = [code for code in plan.languages if code not in film.languages]
    if lacking:
        missing = words.join([words.say(f"preflight-language-{code}") for code in lacking])
        return [_row(words, "film", "hey", "film-lacks", languages=missing)]
    found = _row(words, "film", "ok", "film", n=len(plan.languages), scenes=film.scenes)
    if not film.draft:
        return [found]
    return [Row(found.key, found.look, found.title, f"{found.text} {words.say('preflight-film-draft')}", found.state)]


def _power(report: PreflightReport, words: Words) -> list[Row]:
    power = report.power
    if power is None:
        return []
    if power.plugged:
        return [_row(words, "power", "ok", "power", percent=power.percent)]
    again = Act("again", words.say("preflight-again"))
    if power.minutes is None:
        return [_row(words, "power", "hey", "battery-unknown", again, percent=power.percent)]
    hours = max(1, round(power.minutes / 60))
    name = "battery" if power.minutes >= 45 else "battery-low"  # noqa: PLR2004  under an hour it is told in minutes
    return [_row(words, "power", "hey", name, again, percent=power.percent, hours=hours, minutes=power.minutes)]


def _rehearsal(report: PreflightReport, check: Check, words: Words) -> Row:
    if report.rehearsed_at is None:
        act = Act("rehearse", words.say("preflight-rehearse"))
        return _row(words, "rehearsal", "wait", "rehearsal-none", act)
    when = moment_told(report.rehearsed_at, words, now=check.now)[1]
    act = Act("rehearse", words.say("preflight-rehearse-again"))
    return _row(words, "rehearsal", "ok", "rehearsal", act, when=when)
