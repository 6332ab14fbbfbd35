"""The way in: a QR for the Wi-Fi beside the one for the room, the address, and what else this machine is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.widgets.console.pieces import box, button, field, html, shown
from ias_widgets.widgets.console.preflight_address import use
from ias_widgets.widgets.console.rows import Row, Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.wire import JoinInfo, PreflightReport
    from ias_widgets.widgets.words import Words

__all__ = ["Addresses", "WifiForm", "qr_svg", "two_codes"]

NAME, PASSWORD = 32, 63
"""Characters that a Wi-Fi's name and password may have."""


def qr_svg(path: str, size: int, said: str) -> str:
    """Return a QR code as an image of HTML; ``said`` tells what it is."""
    return (
        f'<svg class="qr" viewBox="-2 -2 {size + 4} {size + 4}" role="img" aria-label="{said}"><path d="{path}"/></svg>'
    )


def two_codes(join: JoinInfo | None, words: Words) -> str:
    """Return the QR codes with what they are: first the Wi-Fi where it is known, then the room."""
    if join is None:
        return f'<p class="quiet">{words.rich("preparing-soon")}</p>'
    code = f"{join.code[:3]}\u00a0{join.code[3:]}"
    figures = []
    wifi = join.wifi
    if wifi is not None:
        figures.append(
            f"<figure>{qr_svg(wifi.qr, wifi.qr_size, words.rich('preparing-qr-wifi'))}"
            f"<figcaption>{words.rich('preparing-wifi-first')}<span>{words.text(wifi.name)}</span></figcaption></figure>"
        )
    room = words.rich("preparing-room-second" if wifi else "preparing-room-only")
    figures.append(
        f"<figure>{qr_svg(join.qr, join.qr_size, words.rich('preparing-qr-room'))}"
        f"<figcaption>{room}<span class='num'>{code}</span></figcaption></figure>"
    )
    return f'<div class="pair{"" if wifi else " one"}">{"".join(figures)}</div>'


class WifiForm:
    """Name and password of the Wi-Fi, behind a button: written once, then a QR stands there."""

    def __init__(self, told: Callable[[str, str], None]) -> None:
        self._told = told
        self._open = False
        self._seen: tuple[str, str] = ("", "")
        self._name = field(ipywidgets.Text, "wifi-name")
        self._password = field(ipywidgets.Text, "wifi-password")
        self._toggle = button(self._turn, "mod-wide", "wifi-button")
        self._save = button(self._tell, "wifi-save")
        self._away = button(lambda: self._told("", ""), "wifi-away")
        self._form = box([self._name, self._password, box([self._save, self._away], "buttons")], "wifi-form")
        self.box = box([self._toggle, self._form], "wifi")
        shown(self._form, on=False)

    def show(self, join: JoinInfo | None, words: Words) -> None:
        """Show what is known of the Wi-Fi."""
        wifi = join.wifi if join else None
        now = (wifi.name, wifi.password) if wifi else ("", "")
        if now != self._seen:
            self._seen = now
            self._name.value, self._password.value = now
            self._open = False
        shown(self._form, self._open)
        shown(self._away, wifi is not None)
        self._toggle.description = words.say("preparing-wifi-change" if wifi else "preparing-wifi-add")
        self._name.description = words.say("preparing-wifi-name")
        self._password.description = words.say("preparing-wifi-password")
        self._password.placeholder = words.say("preparing-wifi-open")
        self._save.description = words.say("preparing-wifi-save")
        self._away.description = words.say("preparing-wifi-away")

    @property
    def unfolded(self) -> bool:
        """Whether the form is open."""
        return self._open

    def _turn(self) -> None:
        self._open = not self._open
        shown(self._form, self._open)

    def _tell(self) -> None:
        name = self._name.value.strip()[:NAME]
        if name:
            self._told(name, self._password.value.strip()[:PASSWORD])


class Addresses:
    """The address that tablets are told, large, and the others with what they are."""

    def __init__(self, chosen: Callable[[str], None]) -> None:
        self._said = html("address-said")
        self._others = Rows(lambda _key, act: chosen(act.removeprefix("use ")), "address-others")
        self.box = box([self._said, self._others], "side")

    def show(self, join: JoinInfo | None, report: PreflightReport | None, words: Words) -> None:
        """Show them; those that no tablet reaches are named, not offered."""
        door = report.door if report else join.address if join else ""
        used = next((line for line in report.addresses if line.used), None) if report else None
        about = ""
        if used is not None:
            kind = words.say(f"preparing-kind-{used.kind}")
            about = words.rich("preparing-card", card=used.card, kind=kind) if used.card else words.text(kind)
        heading = f"<h2>{words.rich('preparing-address')}</h2>"
        self._said.value = f'{heading}<p class="num address">{words.text(door)}</p><p class="quiet">{about}</p>'
        open_ = report is not None and report.open_to == "network"
        rows = [
            Row(
                line.address,
                "plain",
                line.address,
                words.say(
                    "preparing-card-plain", card=line.card, kind=words.say(f"preparing-kind-{line.kind}")
                ).strip(),
                acts=(use(line, words),) if open_ and line.kind in {"network", "public"} else (),
            )
            for line in (report.addresses if report else [])
            if not line.used and line.kind != "loopback"
        ]
        self._others.label = words.say("preparing-address-others")
        self._others.show(rows)
        shown(self._others, bool(rows))
