"""The page as the browser takes it: words, tabs, filters with their options, cards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.errors import IasError
from ias_widgets.phrases import Phrases, bind
from ias_widgets.widgets.cohorts.drawn import table_told, title_told
from ias_widgets.widgets.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ias_widgets.cohorts.methods.finding import Finding
    from ias_widgets.widgets.cohorts.answers import Beside
    from ias_widgets.widgets.cohorts.asking import Asked
    from ias_widgets.widgets.cohorts.opening import Opened, Source

__all__ = ["Card", "Say", "Shown", "first_page", "page_of", "side_named"]

_TITLE = re.compile(r"^title:\s*(.+?)\s*$", re.MULTILINE)
ENDINGS = {"package": "zip", "report": "pdf"}
KINDS = ("training", "workshop", "e-learning", "other")
TABS = ("gain", "decisions", "items", "ways", "signs", "agreement", "missing", "places")
WORDS = ("table", "download", "synthetic", "language", "views", "beside", "waiting", "folder")


class Card(NamedTuple):
    """A finding, its figure as the page takes it, what stands below its title, and of whom it is."""

    finding: Finding
    drawn: dict[str, Any]
    about: str
    of: str


class Shown(NamedTuple):
    """What stands on the page, and what was asked for it. ``difference``: what is said between two cards."""

    language: str
    asked: Asked
    cards: tuple[Card, ...]
    difference: tuple[str, ...]
    beside: tuple[Beside, ...]
    parts: tuple[tuple[str, str], ...]
    films: tuple[str, ...]


class Say:
    """The words of the page."""

    def __init__(self, language: str) -> None:
        self._phrases = Phrases("cohort_view", language)
        self.language = self._phrases.language

    def __call__(self, key: str, **values: Any) -> str:
        return bind(self._phrases.say(key, **values), self.language)


def first_page(language: str) -> dict[str, Any]:
    """Return the page before anything was read."""
    return _frame(Say(language)) | {
        "waiting": True, "news": "", "synthetic": False, "tab": "gain", "filters": [], "folder": None, "cards": [],
        "difference": [], "beside": [], "files": [], "name": "", "serial": 0,
    }  # fmt: skip


def page_of(
    opened: Opened | None,
    shown: Shown | None,
    asked: Asked,
    language: str,
    *,
    source: Source | None,
    sources: Sequence[Source],
    news: str,
    serial: int,
    files: Iterable[str],
) -> dict[str, Any]:
    """Return the page with what is shown on it."""
    say = Say(language)
    synthetic = opened is not None and opened.synthetic
    name = f"ias-{asked.tab}{'-synthetic' if synthetic else ''}"
    filters = [_sources(say, opened, source, sources)]
    if opened is not None and shown is not None:
        filters += _filters(say, opened, shown)
    return _frame(say) | {
        "waiting": False, "news": news, "synthetic": synthetic, "tab": asked.tab, "filters": filters,
        "folder": str(source.path) if source is not None and source.kind == "folder" else None,
        "cards": [_card(card) for card in shown.cards] if shown else [],
        "difference": list(shown.difference) if shown else [],
        "beside": [part._asdict() for part in shown.beside] if shown else [],
        "files": [
            {"value": file, "label": say(f"cohort-view-file-{file}"), "group": f"{name}.{ENDINGS.get(file, file)}"} for file in files
        ],
        "name": name, "serial": serial,
    }  # fmt: skip


def side_named(say: Say, opened: Opened, side: str) -> str:
    """Return what a side is called: its cohort's title, "all trainings", its place, its family."""
    what, _, value = side.partition(":")
    if what == "cohort":
        cohorts = opened.records.cohorts
        return str(dict(zip(cohorts["cohort"], cohorts["title"], strict=True)).get(value, value))
    if what == "kind":
        return say("cohort-view-kind", kind=value)
    if what == "family":
        return _families(opened).get(value, value)
    return value or say("cohort-view-everybody")


def _frame(say: Say) -> dict[str, Any]:
    return {
        "language": say.language, "title": say("cohort-view-title"), "words": {word: say(f"cohort-view-{word}") for word in WORDS},
        "languages": [{"value": code, "label": name} for code, name in LANGUAGES.items()],
        "tabs": [{"value": tab, "label": say(f"cohort-view-tab-{tab}")} for tab in TABS],
    }  # fmt: skip


def _card(card: Card) -> dict[str, Any]:
    said = card.finding.sentence()
    return {
        "title": title_told(card.drawn) or said, "about": card.about, "said": said, "of": card.of,
        "table": table_told(card.finding.table()),
    }  # fmt: skip


def _filter(
    say: Say, name: str, value: str, options: Iterable[tuple[str, str] | tuple[str, str, str]], label: str = ""
) -> dict[str, Any]:
    told = [dict(zip(("value", "label", "group"), option, strict=False)) for option in options]
    return {"id": name, "label": say(f"cohort-view-filter-{label or name}"), "value": value, "options": told}


def _sources(say: Say, opened: Opened | None, source: Source | None, known: Sequence[Source]) -> dict[str, Any]:
    def name(one: Source) -> str:
        if opened is not None and source == one:
            title = opened.records.programme.title
            return title.get(say.language) or next(iter(title.values()), say(f"cohort-view-source-{one.kind}"))
        return say(f"cohort-view-source-{one.kind}")

    options = [(one.kind, name(one)) for one in known]
    options.append(
        (
            "folder",
            name(source)
            if source is not None and source.kind == "folder" and opened
            else say("cohort-view-source-folder"),
        )
    )
    return _filter(say, "source", source.kind if source else "folder", options)


def _filters(say: Say, opened: Opened, shown: Shown) -> list[dict[str, Any]]:
    from ias_widgets.widgets.cohorts.tabs import TABS as ALL  # noqa: PLC0415

    asked, tab = shown.asked, ALL[shown.asked.tab]
    cohorts = opened.records.cohorts
    everybody = ("", say("cohort-view-everybody-n", n=len(cohorts)))
    filters = [_filter(say, "who", asked.who, [everybody, *_groups(say, opened)])]
    places = sorted({str(one) for one in cohorts["place"].dropna() if one})
    filters.append(
        _filter(
            say,
            "place",
            asked.place,
            [("", say("cohort-view-everywhere", n=len(places))), *((one, one) for one in places)],
        )
    )
    if "family" in tab.filters:
        filters.append(
            _filter(say, "family", asked.family, [("", say("cohort-view-all-families")), *_families(opened).items()])
        )
    if shown.films:
        filters.append(_filter(say, "film", asked.film, [(film, _film(say, film)) for film in shown.films]))
    if "tests" in tab.filters:
        filters.append(
            _filter(say, "tests", asked.tests, [(one, say(f"cohort-view-tests-{one}")) for one in ("after", "later")])
        )
    if tab.parts:
        filters.append(_filter(say, "part", asked.part, shown.parts, tab.parts))
    others = [*_groups(say, opened), *((f"place:{one}", one, say("cohort-view-filter-place")) for one in places)]
    others += [(f"family:{one}", name, say("cohort-view-filter-family")) for one, name in _families(opened).items()]
    filters.append(_filter(say, "versus", asked.versus, [("", say("cohort-view-nobody")), *others]))
    return filters


def _groups(say: Say, opened: Opened) -> list[tuple[str, str, str]]:
    """Return all cohorts of a kind together, then one by one."""
    cohorts = opened.records.cohorts
    groups: list[tuple[str, str, str]] = []
    for kind in KINDS:
        own = cohorts[cohorts["kind"] == kind]
        if len(own):
            heading = say("cohort-view-kind", kind=kind)
            groups.append((f"kind:{kind}", say("cohort-view-all-kind", kind=kind, n=len(own)), heading))
            groups += [
                (f"cohort:{one}", str(title), heading) for one, title in zip(own["cohort"], own["title"], strict=True)
            ]
    return groups


def _families(opened: Opened) -> dict[str, str]:
    frame = opened.records.frame("families")
    return dict(zip(frame["family"], frame["name"], strict=True))


def _film(say: Say, film: str) -> str:
    """Return a film's title in the reader's language; of one that is not here, its name."""
    from ias_widgets.cases import find_film  # noqa: PLC0415

    if not film:
        return say("cohort-view-all-films")
    try:
        text = (find_film(film) / "texts" / f"{say.language}.yaml").read_text(encoding="utf-8")
    except (IasError, OSError):
        return film
    found = _TITLE.search(text)
    return found[1].strip("\"' ") if found else film
