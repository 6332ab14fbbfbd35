"""The files of a report: the programme's, and a page a training; and those of an archive, under its release."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.errors import ContentError, IasError, did_you_mean
from ias_widgets.phrases import SPOKEN
from ias_widgets.publishing.report.gathering import gathered
from ias_widgets.publishing.report.making import report_of
from ias_widgets.publishing.report.page import report_html
from ias_widgets.publishing.report.paper import report_pdf
from ias_widgets.publishing.report.training import trainings_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.disclosure.releases import Release
    from ias_widgets.publishing.report.model import Report

__all__ = ["Published", "publish_report", "report_files", "training_files"]


class Published(NamedTuple):
    """What was written where, and under which release; a synthetic programme has none."""

    files: tuple[Path, ...]
    release: Release | None


def report_files(safe: Safe, language: str, *, release: Release | None = None) -> dict[str, bytes]:
    """Return the programme's report as a web page and a PDF: ``report.<language>.html``, ``report.<language>.pdf``.

    Parameters
    ----------
    safe
        Of the whole programme.
    language
        One of ``pl``, ``en``, ``uk``; another is answered in English.
    release
        That the report is part of, where it is one's.
    """
    spoken = language if language in SPOKEN else "en"
    return _both("report", report_of(gathered(safe, spoken), release))


def training_files(
    safe: Safe, language: str, cohorts: Collection[str] | None = None, *, release: Release | None = None
) -> dict[str, bytes]:
    """Return a page a training for its facilitator: ``training.<cohort>.<language>.html`` and ``.pdf``.

    Parameters
    ----------
    safe
        Of the whole programme: a training stands beside the others.
    language
        As for `report_files`.
    cohorts
        Which; without it all but e-learning.
    release
        As for `report_files`.

    Raises
    ------
    ContentError
        Where a cohort is not one of these.
    """
    spoken = language if language in SPOKEN else "en"
    known = [str(cohort) for cohort in safe.cohorts["cohort"]]
    for cohort in cohorts or ():
        if cohort not in known:
            raise ContentError("cohort", f"one of {', '.join(known)}", cohort, did_you_mean(cohort, known))
    made = trainings_of(safe, spoken, cohorts, release)
    return {name: data for cohort, report in made.items() for name, data in _both(f"training.{cohort}", report).items()}


def _both(stem: str, report: Report) -> dict[str, bytes]:
    name = f"{stem}.{report.language}"
    return {f"{name}.html": report_html(report).encode(), f"{name}.pdf": report_pdf(report)}


def publish_report(
    archive: Path, folder: Path, *, today: str, language: str | None = None, trainings: Collection[str] | bool = False
) -> Published:
    """Write the report of an archive, or pages of its trainings, into a folder, and note the release.

    Parameters
    ----------
    archive
        The folder of the archive.
    folder
        Made where it is missing; files of the same name are replaced.
    today
        ISO date, for a new release.
    language
        ``pl``, ``en`` or ``uk``; default: of the first room.
    trainings
        Cohorts whose pages are written instead of the report; True for all but e-learning.

    Raises
    ------
    IasError
        Where the archive cannot be read, or the folder cannot be written: then no release is noted.
    """
    from ias_widgets.client.keys import key_mark, programme_key  # noqa: PLC0415
    from ias_widgets.cohorts import load  # noqa: PLC0415
    from ias_widgets.cohorts.disclosure import OF_NOBODY, Safe, rounding_key  # noqa: PLC0415
    from ias_widgets.cohorts.disclosure.releases import note_release, planned_release, stages  # noqa: PLC0415

    records = load(archive)
    flags = records.frame("cohorts")["synthetic"]
    nobody = bool(records.programme.synthetic or (len(flags) and flags.fillna(value=False).all()))
    key = OF_NOBODY if nobody else programme_key(records.programme.id)
    safe = Safe(records, rounding_key(key), stages=() if nobody else stages(archive))
    spoken = language or str(records.frame("rooms")["language"].iloc[0])
    release = None if nobody else planned_release(archive, safe.ended, today, safe.least, key_mark(key))
    if trainings:
        named = None if isinstance(trainings, bool) else trainings
        made = training_files(safe, spoken, named, release=release)
    else:
        made = report_files(safe, spoken, release=release)
    written = _written(folder, made)
    if release is not None:
        note_release(archive, release)
    return Published(written, release)


def _written(folder: Path, made: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files, each whole or not at all."""
    folder = folder.resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in made.items():
            fresh = folder / f".{name}.new"
            fresh.write_bytes(data)
            fresh.replace(folder / name)
    except OSError as error:
        mend = "close the programs that have a file open, or choose another place"
        raise IasError(str(folder), "a folder that can be written", error.strerror or str(error), mend) from error
    return tuple(folder / name for name in made)
