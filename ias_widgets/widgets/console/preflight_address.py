"""Rows about the way from a phone to this machine: the address it is told, and whether one came that way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.rows import Act, Row
from ias_widgets.widgets.console.told import moment_told

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import AddressLine, PreflightReport
    from ias_widgets.widgets.console.preflight import Check
    from ias_widgets.widgets.words import Words

__all__ = ["PATIENT", "address_row", "phone_row", "use"]

PATIENT = 60_000.0
"""Milliseconds after which a phone that never came is a sign."""
TRAPS = ("vpn", "container", "link-local", "loopback", "public")


def use(line: AddressLine, words: Words) -> Act:
    """Return the button that takes another address."""
    return Act(f"use {line.address}", words.say("preflight-use", address=line.address))


def address_row(report: PreflightReport, words: Words) -> Row:
    """Return the row about the address that tablets are told."""

    def row(look: str, name: str, *acts: Act, **values: object) -> Row:
        title = words.say(f"preflight-{name}", **values)
        text, state = words.say(f"preflight-{name}-more", **values), words.say(f"preflight-state-{look}")
        return Row("address", look, title, text, state, acts=acts)  # type: ignore[arg-type]

    if report.open_to == "machine":
        return row("no", "machine-only")
    if report.open_to == "named":
        return row("ok", "named", door=report.door)
    used = next((line for line in report.addresses if line.used), None)
    others = [line for line in report.addresses if line.kind == "network" and not line.used]
    offer = tuple(use(line, words) for line in others[:1])
    if used is None or used.kind == "loopback":
        return row("no", "no-network", *offer)
    if used.kind in TRAPS and not report.phones:
        mend = f"{used.kind}-or" if others else used.kind
        look = "hey" if used.kind == "public" else "no"
        return row(look, mend, *offer, address=used.address)
    if others and not report.phones:
        return row("hey", "several", *offer, address=used.address, card=used.card or "?", n=len(others) + 1)
    vpn = next((line for line in report.addresses if line.kind == "vpn"), None)
    if vpn is not None and not report.phones:
        return row("ok", "network-vpn", door=report.door, address=vpn.address)
    return row("ok", "network", door=report.door)


def phone_row(report: PreflightReport, check: Check, words: Words) -> Row:
    """Return the row about the first phone: a try that tells more than any address."""
    if report.phones and report.phone_at is not None:
        when = moment_told(report.phone_at, words, now=check.now)[1]
        said = words.say("preflight-phone-more", when=when, n=report.phones)
        return Row("phone", "ok", words.say("preflight-phone"), said, words.say("preflight-state-ok"))
    help_ = Act("network", words.say("preflight-phone-help"))
    if report.open_to != "machine" and check.now - check.waiting_since > PATIENT:
        said = words.say("preflight-phone-trap-more")
        state = words.say("preflight-state-hey")
        return Row("phone", "hey", words.say("preflight-phone-trap"), said, state, acts=(help_,))
    said = words.say("preflight-phone-both" if check.wifi else "preflight-phone-one")
    state = words.say("preflight-state-wait")
    return Row("phone", "wait", words.say("preflight-phone-none"), said, state, since=check.waiting_since)
