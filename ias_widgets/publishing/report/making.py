"""From findings to the programme's report: which are told where, under which words. Nothing is computed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.saying import number
from ias_widgets.publishing.report.drawing import HALF, WIDE
from ias_widgets.publishing.report.drawing_gain import forest_svg, retention_svg
from ias_widgets.publishing.report.drawing_items import items_svg
from ias_widgets.publishing.report.drawing_people import MAP, Flow, flow_svg, places_svg
from ias_widgets.publishing.report.drawing_signs import scene_of, signs_svg
from ias_widgets.publishing.report.drawing_votes import agreement_svg, decisions_svg, shift_svg
from ias_widgets.publishing.report.model import Fact, Picture, Report, Section, Table
from ias_widgets.publishing.report.retelling import family_names, item_names
from ias_widgets.publishing.report.saying import Saying, ended, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cohorts.disclosure.releases import Release
    from ias_widgets.cohorts.methods.cohort_gain import CohortGain
    from ias_widgets.cohorts.methods.finding import Finding
    from ias_widgets.publishing.report.gathering import Gathered, Kind

__all__ = ["NO_DAY", "about_of", "released", "report_of"]

NO_DAY = "2000-01-01"
"""The date of a PDF about cohorts that have none."""
BESIDE = WIDE - MAP - 20
ROWS = 46
"""Cohorts of which a forest fits on a page; of more there are several."""
WHAT = ("pairs", "decisions", "families", "later")
"""What may be hidden, in the order in which it is listed."""


def report_of(told: Gathered, release: Release | None = None) -> Report:
    """Return the report of a programme, for the page of a closing conference."""
    saying = Saying(told.language)
    sections = (
        _short(told, saying), _where(told, saying), _reading(told, saying), _method(saying), _grew(told, saying),
        _lasted(told, saying), _items(told, saying), _decided(told, saying), _talked(told, saying), _signs(told, saying),
        _hidden(told, saying),
    )  # fmt: skip
    return Report(
        language=saying.language, label=saying("label"), title=_title(told),
        facts=(*_facts(told, saying), *released(release, saying)), sections=sections,
        foot=saying("foot"), table=saying("table"), page=saying("page"), day=_last_day(told),
        mark=saying("mark") if told.synthetic else "", warnings=(saying("warning"),) if told.synthetic else (),
    )  # fmt: skip


def about_of(finding: Finding) -> str:
    """Return whom a finding concerns and what it takes for granted, in a line."""
    return f"{finding.concerns} {finding.assumption}"


def strength(gain: CohortGain, saying: Saying) -> str:
    """Return in a sentence how strong a gain is, as the finding says it beside its figure; empty where it does not."""
    heading = gain.said("cohort-gain-strength") if gain.few is None else ""
    rows = [row for aside in gain.beside() if aside.heading == heading for row in aside.rows]
    return saying("strength", told="; ".join(f"{name} {value}" for name, value in rows)) if rows else ""


def _title(told: Gathered) -> str:
    titles = told.programme.title
    return titles.get(told.language) or next(iter(titles.values()), told.programme.id)


def _days(told: Gathered) -> list[str]:
    return sorted(str(day)[:10] for day in told.cohorts["date"].dropna() if len(str(day)) >= len(NO_DAY))


def _last_day(told: Gathered) -> str:
    days = _days(told)
    return days[-1] if days else NO_DAY


def _facts(told: Gathered, saying: Saying) -> Iterator[Fact]:
    for one in told.kinds:
        cohorts = saying("kind-cohorts", kind=one.kind, cohorts=one.cohorts)
        where = saying("kind-places", places=one.places, cohorts=cohorts)
        people = saying("people", n=one.people, told=number(one.people, 0, saying.language))
        yield Fact(name=saying("kind", kind=one.kind), value=f"{where}, {people}")
    days = _days(told)
    if days:
        first, last = saying.day(days[0]), saying.day(days[-1])
        yield Fact(name=saying("dates"), value=first if first == last else f"{first} – {last}")


def released(release: Release | None, saying: Saying) -> Iterator[Fact]:
    """Yield which release it is part of."""
    if release is not None:
        value = saying("release-value", number=str(release.number), day=saying.day(release.date))
        yield Fact(name=saying("release"), value=value)


def _short(told: Gathered, saying: Saying) -> Section:
    findings = (told.main.gain, told.main.kept, told.items, told.decisions, told.shift, told.missing)
    said = tuple(ended(saying.text(one.sentence())) for one in findings if one.few is None)
    return Section(id="short", title=saying("in-short"), listed=said or (ended(told.main.gain.sentence()),))


def _where(told: Gathered, saying: Saying) -> Section:
    pictures = []
    if told.places.few is None:
        about = told.places.words.say("places-about")
        off = told.places.words.say("hidden", names=", ".join(told.places.hidden)) if told.places.hidden else ""
        pictures.append(
            Picture(
                id="places", title=ended(told.places.sentence()), about=saying.text(f"{about} {off}".strip()),
                svg=places_svg(told.places), table=table_of(told.places), share=MAP / WIDE,
                notes=" ".join((*([saying("places-off", n=number(told.places.missing, 0, saying.language))] if told.places.missing else []), told.places.assumption)),
            )
        )  # fmt: skip
    if told.missing.few is None:
        flows = [_flow(one, saying) for one in told.kinds if one.missing.few is None]
        pictures.append(
            Picture(
                id="missing", title=ended(told.missing.sentence()), about=saying("flow-about"),
                svg=flow_svg(flows, saying.language, width=BESIDE), table=_flow_table(flows, saying), share=BESIDE / WIDE,
                notes=f"{_meaning(told, saying)} {about_of(told.missing)}".strip(),
            )
        )  # fmt: skip
    return Section(id="where", title=saying("where"), pictures=tuple(pictures))


def _meaning(told: Gathered, saying: Saying) -> str:
    """Return what it means for the gain that some are missing; empty where nothing is known of them."""
    leavers = told.missing.leavers
    if leavers is None:
        return ""
    low, high = leavers.interval
    return saying("missing-means", which="lower" if high < 0 else "higher" if low > 0 else "alike")


def _flow(one: Kind, saying: Saying) -> Flow:
    """Return people from stage to stage: sums of the cohorts that the finding sums, and those with all three tests."""
    summed = one.missing.cohorts[one.missing.cohorts["pairs"].notna()]
    stages = {
        "present": one.missing.n, "before": int(summed["before"].sum()), "after": int(summed["after"].sum()),
        "pairs": one.missing.n - one.missing.missing, "three": None if one.kept.few is not None else one.kept.n,
    }  # fmt: skip
    return Flow(
        saying("kind", kind=one.kind), tuple((saying(f"stage-{name}"), people) for name, people in stages.items())
    )


def _flow_table(flows: list[Flow], saying: Saying) -> Table:
    heads = ("", *(stage for stage, _ in flows[0].stages)) if flows else ("",)
    rows = tuple(
        (one.name, *("–" if people is None else number(people, 0, saying.language) for _, people in one.stages))
        for one in flows
    )
    return Table(heads=heads, rows=rows)


def _reading(told: Gathered, saying: Saying) -> Section:
    keys = ("points", "interval", "cause", "hidden", "rounded")
    listed = tuple(saying(f"read-{key}", least=told.least) for key in keys)
    return Section(id="reading", title=saying("reading"), listed=listed, box=True)


def _grew(told: Gathered, saying: Saying) -> Section:
    gain = told.main.gain
    if gain.few is not None:
        return Section(id="gain", title=saying("gain"), sentences=(gain.sentence(),))
    about = gain.said("cohort-gain-about" if gain.fit is not None else "cohort-gain-about-few", later="false")
    parts = [gain.rows[first : first + ROWS] for first in range(0, len(gain.rows), ROWS)]
    others = [ended(one.gain.sentence()) for one in told.kinds if one is not told.main and one.gain.few is None]
    told_beside = f"{saying('gain-others')} {' '.join(others)}" if others else ""
    pictures = tuple(
        Picture(
            id="gain" if place == 1 else f"gain-{place}",
            title=ended(gain.headline) if len(parts) == 1 else f"{ended(gain.headline)} ({place}/{len(parts)})", about=about,
            svg=forest_svg(gain, f"forest-{place}", some=some), table=table_of(gain),
            notes=f"{gain.assumption} {gain.concerns}" if place == len(parts) else "",
        )
        for place, some in enumerate(parts, 1)
    )  # fmt: skip
    sentences = tuple(words for words in (strength(gain, saying), saying.text(told_beside)) if words)
    return Section(id="gain", title=saying("gain"), after=sentences, pictures=pictures)


def _lasted(told: Gathered, saying: Saying) -> Section:
    kept = told.main.kept
    if kept.few is not None:
        return Section(id="later", title=saying("later"), sentences=(kept.sentence(),))
    picture = Picture(
        id="later", title=ended(kept.sentence()), about=saying("kept-about"), svg=retention_svg(kept), table=table_of(kept),
        share=HALF / WIDE, beside=True, notes=about_of(kept),
    )  # fmt: skip
    return Section(id="later", title=saying("later"), pictures=(picture,))


def _agreed(told: Gathered, saying: Saying) -> Iterator[Picture]:
    if told.agreement.few is None:
        yield Picture(
            id="agreement", title=ended(told.agreement.sentence()), about=saying("agreement-about"),
            svg=agreement_svg(told.agreement), table=table_of(told.agreement), share=HALF / WIDE,
            notes=f"{saying('answers', n=number(told.agreement.n, 0, saying.language))} {told.agreement.assumption}",
        )  # fmt: skip


def _items(told: Gathered, saying: Saying) -> Section:
    if told.items.few is not None:
        return Section(id="items", title=saying("items"), sentences=(told.items.sentence(),))
    names = item_names(saying.language)
    still = [names.get(one.item, one.item) for one in told.items.items if not one.moved][::-1]
    picture = Picture(
        id="items", title=ended(told.items.sentence()), about=told.items.said("items-moved-about", correction=told.items.correction),
        svg=items_svg(told.items, names), table=table_of(told.items), notes=about_of(told.items),
    )  # fmt: skip
    return Section(
        id="items",
        title=saying("items"),
        pictures=(picture,),
        after=(saying("items-still", n=len(still), names="; ".join(still)),),
    )


def _decided(told: Gathered, saying: Saying) -> Section:
    if told.decisions.few is not None:
        return Section(id="decisions", title=saying("decisions"), sentences=(told.decisions.sentence(),))
    picture = Picture(
        id="decisions", title=ended(told.decisions.sentence()), about=saying("decisions-about"),
        svg=decisions_svg(told.decisions), table=table_of(told.decisions), notes=about_of(told.decisions),
    )  # fmt: skip
    return Section(id="decisions", title=saying("decisions"), pictures=(picture,))


def _talked(told: Gathered, saying: Saying) -> Section:
    if told.shift.few is not None:
        return Section(id="talk", title=saying("talk"), sentences=(told.shift.sentence(),))
    picture = Picture(
        id="shift", title=ended(told.shift.sentence()), about=saying("talk-about"), svg=shift_svg(told.shift),
        table=table_of(told.shift), share=HALF / WIDE, notes=about_of(told.shift),
    )  # fmt: skip
    return Section(id="talk", title=saying("talk"), pictures=(picture, *_agreed(told, saying)))


def _signs(told: Gathered, saying: Saying) -> Section:
    if told.noticing.few is not None:
        return Section(id="signs", title=saying("signs"), sentences=(told.noticing.sentence(),))
    picture = Picture(
        id="signs", title=ended(told.noticing.sentence()), about=saying("signs-about", scene=scene_of(told.noticing)),
        svg=signs_svg(told.noticing), table=table_of(told.noticing), notes=about_of(told.noticing),
    )  # fmt: skip
    return Section(id="signs", title=saying("signs"), pictures=(picture,))


def _hidden(told: Gathered, saying: Saying) -> Section:
    titles = dict(zip(told.cohorts["cohort"], told.cohorts["title"], strict=True))
    families = family_names(saying.language)
    groups: dict[tuple[str, str], dict[str, list[str]]] = {}
    for one in told.hidden:
        named = groups.setdefault((one.what, one.reason), {}).setdefault(str(titles.get(one.cohort) or one.cohort), [])
        if one.family is not None:
            named.append(families.get(one.family, one.family))
    listed = tuple(
        saying(
            "hidden-line", what=saying.raw(f"what-{what}"), reason=saying.raw(f"hidden-{reason}", least=told.least),
            names="; ".join(f"{name} ({', '.join(dict.fromkeys(some))})" if some else name for name, some in group.items()),
        )
        for (what, reason), group in sorted(groups.items(), key=lambda line: WHAT.index(line[0][0]) if line[0][0] in WHAT else len(WHAT))
    )  # fmt: skip
    rule = [saying("hidden-rule", least=told.least)] if listed else [saying("hidden-nothing")]
    if any(what == "later" for what, _ in groups):
        rule.append(saying("hidden-later"))
    return Section(id="hidden", title=saying("hidden"), sentences=tuple(rule), listed=listed)


def _method(saying: Saying) -> Section:
    listed = tuple(saying(f"method-{key}") for key in ("control", "design", "link", "people"))
    return Section(id="method", title=saying("method"), listed=listed, box=True)
