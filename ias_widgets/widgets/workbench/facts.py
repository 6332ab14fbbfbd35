"""What is known of a film in a line, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from ias_widgets.widgets.words import Words
    from ias_widgets.widgets.workbench.seeing import Seen

__all__ = ["banner", "facts_line", "state_badge"]


def state_badge(seen: Seen, words: Words, now: dt.datetime) -> str:
    """Return whether there is something to mend, and when the film was read."""
    if seen.broken:
        kind, icon, said = "no", "cross", words.rich("workbench-broken")
    elif seen.notes:
        kind, icon, said = "kept", "bang", words.rich("workbench-findings", n=len(seen.notes))
    else:
        kind, icon, said = "saved", "check", words.rich("workbench-ok")
    at = words.rich("workbench-saved", time=f"{now:%H:%M:%S}")
    return (
        f'<span class="badge badge-{kind}"><span class="dot"><i class="i i-{icon}"></i></span>{said}</span>'
        f' <span class="quiet num">{at}</span>'
    )


def facts_line(seen: Seen, words: Words) -> str:
    """Return the film in figures; empty where it could never be read."""
    survey = seen.survey
    if survey is None:
        return ""
    minutes, proof = survey.minutes, survey.proof
    facts = [
        words.rich("workbench-scenes", n=survey.scenes),
        words.rich("workbench-endings", n=survey.endings),
        words.rich("workbench-decisions", typical=survey.typical_decisions, all=survey.decisions, deep=survey.deep),
        words.rich("workbench-minutes", typical=round(minutes.typical), evening=round(minutes.evening)),
        words.rich("workbench-noticed", signs=survey.signs, decoys=survey.decoys),
    ]
    if proof.proven:
        facts.append(f"<b class='ok'>{words.rich('workbench-proven', states=proof.states)}</b>")
    else:
        facts.append(f"<b class='warn'>{words.rich('workbench-not-proven', reason=proof.reason)}</b>")
    return f"<ul>{''.join(f'<li>{fact}</li>' for fact in facts)}</ul>"


def banner(said: str, *, bad: bool) -> str:
    """Return a message under the bar; ``said`` is HTML."""
    kind = " banner-bad" if bad else ""
    return f'<div class="banner{kind}"><i class="i i-bang"></i><span>{said}</span></div>'
