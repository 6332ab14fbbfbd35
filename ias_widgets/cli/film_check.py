"""``ias film check``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.cases import Finding, Survey

__all__ = ["check"]

SHOWN = 12
"""Findings of one kind that are printed; ``--json`` has all."""


class _Checked(NamedTuple):
    path: str
    survey: Survey | None
    findings: list[Finding]


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="Folders of films, or names of built-in ones. Default: all built-in."),
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
    weight: Annotated[bool, typer.Option("--weight", help="Say what each film weighs on its way to a screen.")] = False,
) -> None:
    """Say what is to be mended in films, in which line and how, and whether every walk through them ends.

    Ends with 1 where there is anything to mend, else with 0.
    """
    from ias_widgets.cases import built_in  # noqa: PLC0415

    checked = [_checked(path) for path in paths or built_in()]
    if as_json:
        typer.echo(json.dumps({"films": [_row(one) for one in checked]}, indent=2))
    else:
        console = Console(highlight=False)
        _print(checked, console)
        for one in checked if weight else ():
            console.print(Text(f"\n{one.path}: {_weighed(one.path)}"), soft_wrap=True)
    raise typer.Exit(int(any(one.findings for one in checked)))


def _checked(name: str) -> _Checked:
    from ias_widgets.cases import ContentErrors, Finding, examine, find_film, read  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415

    path = name
    try:
        folder = find_film(name)
        path = str(folder)
        findings, survey = examine(read(folder))
    except ContentError as error:
        errors = error.errors if isinstance(error, ContentErrors) else (error,)
        findings = [
            Finding(code="unreadable", where=one.where, expected=one.expected, found=one.found, mend=one.mend)
            for one in errors
        ]
        return _Checked(path, None, findings)
    return _Checked(path, survey, findings)


def _weighed(path: str) -> str:
    """Return what a film weighs, in words."""
    from ias_widgets.cases import ContentErrors, read  # noqa: PLC0415
    from ias_widgets.cases.weight import HEAVIEST, weigh  # noqa: PLC0415

    try:
        reading = read(Path(path))
    except ContentErrors:
        return "cannot be read"
    taken, clips = weigh(reading.case, reading.kit), {s.video.file for s in reading.case.scenes.values() if s.video}
    size = sum((Path(path) / clip).stat().st_size for clip in clips)
    said = (
        f"{taken.total / 1024:.0f} of {HEAVIEST // 1024} KB, packed: {taken.parts} parts {taken.kit / 1024:.0f} KB, "
        f"scenes in {len(reading.case.languages)} languages {taken.scenes / 1024:.0f} KB"
    )
    return f"{said}; and {len(clips)} clips, {size / 1024**2:.1f} MB" if clips else said


FIGURES = (
    "id", "scenes", "endings", "decisions", "typical_decisions", "deep", "signs", "decoys", "late_consequences",
    "languages", "words", "minutes",
)  # fmt: skip
PROOF = ("states", "proven", "reason", "longest")


def _row(checked: _Checked) -> dict[str, Any]:
    import msgspec  # noqa: PLC0415

    figures = msgspec.to_builtins(checked.survey) if checked.survey else {}
    proof = figures.get("proof", {})
    return {
        "id": figures.get("id"),
        "path": checked.path,
        **{name: figures.get(name) for name in FIGURES[1:]},
        **{name: proof.get(name) for name in PROOF},
        "findings": [msgspec.to_builtins(finding) for finding in checked.findings],
    }


def _print(checked: list[_Checked], console: Console) -> None:
    surveys = [one.survey for one in checked if one.survey]
    if surveys:
        console.print(_table(surveys))
    for one in checked:
        console.print()
        console.print(Text.assemble((one.survey.id if one.survey else one.path, "bold"), "  ", _verdict(one)))
        for code, findings in _grouped(one.findings).items():
            console.print(Text(f"\n  {code.replace('-', ' ')} ({len(findings)})", style="yellow"))
            for finding in findings[:SHOWN]:
                console.print(Text(f"    {finding.where}"), soft_wrap=True)
                console.print(Padding(Text(_said(finding)), (0, 0, 0, 6)))
            if len(findings) > SHOWN:
                console.print(Text(f"    … and {len(findings) - SHOWN} more; --json lists all", style="dim"))


def _table(surveys: Iterable[Survey]) -> Table:
    """Return the figures: decisions, on a typical walk in brackets; minutes of a typical and of the longest walk."""
    table = Table(box=None, pad_edge=False, collapse_padding=True, header_style="dim")
    table.add_column("film", no_wrap=True)
    for name in ("scenes", "endings", "decisions", "deep", "signs", "decoys", "late", "minutes"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("languages")
    for survey in surveys:
        table.add_row(
            survey.id,
            str(survey.scenes),
            str(survey.endings),
            f"{survey.decisions} ({survey.typical_decisions})",
            str(survey.deep),
            str(survey.signs),
            str(survey.decoys),
            str(survey.late_consequences),
            f"{survey.minutes.typical:g}–{survey.minutes.longest:g}",
            " ".join(survey.languages),
        )
    return table


def _verdict(checked: _Checked) -> str:
    number = len(checked.findings)
    amiss = f"{number} {'finding' if number == 1 else 'findings'}" if number else "nothing to mend"
    if checked.survey is None:
        return f"cannot be read; {amiss}"
    proof = checked.survey.proof
    if proof.proven:
        return f"proven: every walk ends after at most {proof.longest} scenes ({proof.states:,} states); {amiss}"
    return f"not proven: {proof.reason}; {amiss}"


def _grouped(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.code, []).append(finding)
    return groups


def _said(finding: Finding) -> str:
    return f"expected {finding.expected}, found {finding.found}; {finding.mend}"
