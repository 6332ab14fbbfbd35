"""What people marked while they watched, as HTML: how many of them, and what there was to be noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import FacilitatorView, SignWindow
    from ias_widgets.widgets.words import Words

__all__ = ["marked_card", "noticed_rows"]


def marked_card(view: FacilitatorView, words: Words) -> str:
    """Return how many people have marked something; empty where nobody is asked to."""
    film = view.film
    if film is None or not (film.signs or view.marked or view.phase in {"naming", "signs"}):
        return ""
    could = max(view.marked, view.signs.could if view.signs else view.tablets)
    of = words.say("console-of", of=could, ze=words.ze(could))
    share = 100 * view.marked / max(1, could)
    return (
        f'<div class="cnt"><span class="big num">{view.marked} <small>{words.text(of)}</small></span>'
        f"<span>{words.rich('console-marked', n=view.marked)}</span>"
        f'<div class="track"><div class="fill accent" style="--v:{share:.1f}"></div></div></div>'
    )


def noticed_rows(view: FacilitatorView, words: Words) -> str:
    """Return what there was to be noticed, when, and how many noticed it; decoys say why they are none."""
    signs = view.signs
    if signs is None:
        return ""
    rows = "".join(_row(window, signs.could, words) for window in signs.windows)
    if signs.taps is None:
        below = words.rich("console-noticed-few", k=signs.k)
    else:
        below = words.rich("console-noticed-else", n=signs.false_alarms or 0)
    return f'<h2>{words.rich("console-noticed")}</h2><ul class="noticed">{rows}</ul><p class="remark">{below}</p>'


def _row(window: SignWindow, could: int, words: Words) -> str:
    when = f"{int(window.start // 60)}:{int(window.start % 60):02d}"
    decoy = f' <span class="tag">{words.rich("console-noticed-decoy")}</span>' if window.kind == "decoy" else ""
    why = f'<span class="quiet">{words.text(window.why)}</span>' if window.why else ""
    of = words.text(words.say("console-of", of=could, ze=words.ze(could)))
    people = "" if window.people is None else f"<b>{window.people}</b> {of}"
    return (
        f'<li><span class="num quiet">{when}</span><span>{words.text(window.name)}{decoy}{why}</span>'
        f'<span class="num">{people}</span></li>'
    )
