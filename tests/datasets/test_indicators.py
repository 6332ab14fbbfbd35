"""The catalogue of indicators: held against the lists it is made from, and against what a film may say of people."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from ias_widgets.cases.catalogue import built_in_catalogue

CATALOGUE = built_in_catalogue()
INDICATORS = CATALOGUE.indicators
SOURCES = CATALOGUE.sources
TEXT = (Path(__file__).parents[2] / "datasets" / "indicators.yaml").read_text(encoding="utf-8")
LANGUAGES = ["pl", "en", "uk"]
BEST_FIRST = ["S", "S~", "K"]
ADULTS, CHILDREN = "ilo_delphi_adult_labour", "ilo_delphi_child_labour"

TABLE = {
    "deceptive_recruitment": {
        "strong": {"deceived_about_job"},
        "medium": {
            "deceived_about_wages", "deceived_about_conditions", "deceived_about_contract", "deceived_about_housing",
            "deceived_about_legal_status", "deceived_about_travel", "deceived_about_family_reunion",
            "deceived_by_marriage_promise",
        },
        "weak": {"deceived_about_education"},
    },
    "coercive_recruitment": {
        "strong": {"violence"},
        "medium": {
            "threats", "debt_at_recruitment", "documents_taken_at_recruitment", "isolated_at_recruitment",
            "threat_of_denunciation", "threat_to_inform_family_at_recruitment", "money_withheld_at_recruitment",
        },
        "weak": set(),
    },
    "vulnerability_recruitment": {
        "strong": set(),
        "medium": {
            "irregular_status", "language_barrier", "lack_of_information", "economic_need", "family_situation",
            "emotional_dependency",
        },
        "weak": {"beliefs", "general_context"},
    },
    "exploitation": {
        "strong": {"excessive_hours"},
        "medium": {"low_pay", "wage_manipulation", "bad_housing", "hazardous_work", "no_contract"},
        "weak": {"no_education"},
    },
    "coercion_destination": {
        "strong": {"documents_confiscated", "debt_bondage", "isolation_confinement_surveillance", "violence"},
        "medium": {
            "threats", "threat_of_denunciation", "wages_withheld", "forced_into_crime", "forced_tasks", "forced_to_lie",
        },
        "weak": {"threat_to_inform_family"},
    },
    "vulnerability_destination": {
        "strong": set(),
        "medium": {"dependency", "unknown_area", "irregular_status", "economic_need"},
        "weak": {"past_difficulties", "personal_traits"},
    },
}  # fmt: skip


def standings(name):
    """Return the items of a list, each with the rows that stand for it."""
    items = defaultdict(list)
    for indicator in INDICATORS.values():
        for standing in indicator.lists:
            if standing.list == name:
                items[standing.item or indicator.id].append(standing)
    return items


# ---- what is held of each list -----------------------------------------------------------------


def test_the_strengths_of_the_delphi_list_are_those_of_the_fact_sheet():
    held = {dimension: {"strong": set(), "medium": set(), "weak": set()} for dimension in TABLE}
    for item, rows in standings(ADULTS).items():
        for row in rows:
            held[row.dimension][row.strength].add(item)
    assert held == TABLE


def test_a_part_of_the_67_is_held_as_the_header_says():
    full = CATALOGUE.delphi_rule.dimensions
    held = {dimension: sum(map(len, strengths.values())) for dimension, strengths in TABLE.items()}
    assert list(full.values()) == [10, 10, 16, 9, 15, 7]
    assert sum(full.values()) == 67
    assert all(held[dimension] <= full[dimension] for dimension in full)
    assert f"{sum(held.values())} ({' + '.join(map(str, held.values()))})" in TEXT


def test_what_is_strong_for_children_alone_is_told():
    rows = standings(CHILDREN)
    assert {row.strength for found in rows.values() for row in found} == {"strong"}
    assert set(rows) == {
        "deceived_about_education", "threats", "abducted_or_sold", "debt_at_recruitment", "forced_into_crime", "forced_tasks",
    }  # fmt: skip


def test_ilos_eleven_are_eleven():
    assert set(standings("ilo_11")) == {
        "abuse_of_vulnerability", "deception", "restriction_of_movement", "isolation", "violence", "threats",
        "retention_of_documents", "withholding_of_wages", "debt_bondage", "abusive_conditions", "excessive_overtime",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "count", "mark"),
    [
        ("unodc_general", 14, "S~"),
        ("unodc_labour", 8, "K"),
        ("unodc_sexual", 7, "K"),
        ("unodc_domestic", 5, "K"),
        ("unodc_begging_crime", 7, "K"),
        ("unodc_children", 9, "K"),
        ("poland_guardians", 8, "S"),
        ("poland_patterns_2014", 4, "S"),
    ],
)
def test_the_other_lists_are_held_whole_with_their_mark(name, count, mark):
    rows = standings(name)
    assert len(rows) == count
    assert {row.mark for found in rows.values() for row in found} == {mark}
    assert {row.strength for found in rows.values() for row in found} == {None}


def test_every_list_is_named_and_used():
    used = {standing.list for indicator in INDICATORS.values() for standing in indicator.lists}
    assert used == set(CATALOGUE.lists)


def test_the_delphi_rule_is_an_aid_with_a_secondary_source_and_no_polish_test():
    rule = CATALOGUE.delphi_rule
    assert (rule.sources, rule.mark) == (("cross",), "S~")
    assert rule.positive == (
        {"strong": 2}, {"strong": 1, "medium_or_weak": 1}, {"medium": 3}, {"medium": 2, "weak": 1},
    )  # fmt: skip
    assert rule.together == (
        ("deceptive_recruitment", "coercive_recruitment"), ("exploitation",), ("coercion_destination",),
    )  # fmt: skip
    assert "no Polish legal test" in TEXT
    assert "proves nothing (source: rise, mark S)" in TEXT


# ---- what a film's sign takes over -------------------------------------------------------------


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=INDICATORS)
def test_an_indicator_has_the_strength_of_its_delphi_rows_and_no_other(indicator):
    adults = {row.strength for row in indicator.lists if row.list == ADULTS}
    children = {row.strength for row in indicator.lists if row.list == CHILDREN}
    assert {indicator.strength} == (adults or children or {None})


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=INDICATORS)
def test_an_indicator_takes_sources_and_mark_from_its_lists_by_the_rule_of_the_header(indicator):
    delphi = [row for row in indicator.lists if row.strength]
    best = min((row.mark for row in indicator.lists), key=BEST_FIRST.index)
    if delphi:
        basis, mark = [*delphi, *(row for row in indicator.lists if row.mark == "S")], delphi[0].mark
    else:
        basis, mark = [row for row in indicator.lists if row.mark == best], best
    assert indicator.mark == mark
    assert list(indicator.sources) == list(dict.fromkeys(source for row in basis for source in row.sources))


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=INDICATORS)
def test_what_rests_on_a_copy_alone_is_never_marked_as_read(indicator):
    for row in indicator.lists:
        assert row.mark != "S" or not any(SOURCES[source].unofficial for source in row.sources)
        assert row.mark != "S~" or all(SOURCES[source].unofficial for source in row.sources)


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=INDICATORS)
def test_lists_for_children_hold_indicators_of_children(indicator):
    lists = {row.list for row in indicator.lists}
    of_children = {CHILDREN, "unodc_children", "poland_guardians"}
    if lists <= of_children:
        assert indicator.who == "children"
    if lists == {ADULTS}:
        assert indicator.who == "adults"
    if lists & of_children and lists - of_children:
        assert indicator.who == "both"


def test_what_a_film_about_labour_needs_is_here():
    assert {
        "documents_confiscated", "debt_bondage", "excessive_hours", "wages_withheld", "wage_manipulation", "low_pay",
        "deceived_about_job", "deceived_about_wages", "deceived_about_legal_status", "movement_controlled", "surveillance",
        "isolation", "threats", "threat_of_denunciation", "threat_to_family", "forced_to_lie", "coached", "others_speak",
        "lives_at_workplace", "bad_housing", "no_contract", "employer_housing_dependency", "fines", "moved_about",
        "does_not_know_address", "irregular_status", "language_barrier",
    } <= set(INDICATORS)  # fmt: skip


# ---- how it is said ------------------------------------------------------------------------------

ORIGIN = {
    "pl": r"cudzoziem|obcokraj|imigr|migrant|uchodź|narodow|pochodzeni|etnicz|romsk|ukrai|bułgar|rumu|azjat|wietnam|kolumb",
    "en": r"foreign|migrant|refugee|nationalit|origin|ethnic|roma\b|ukrain|bulgar|romania|asian|vietnam|colombia|race",
    "uk": r"інозем|мігрант|біжен|національн|походжен|етніч|ромськ|україн|болгар|румун|азі[йя]|в.єтнам|колумб",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_has_a_short_name_of_its_own_in_each_language(language):
    names = [indicator.name[language] for indicator in INDICATORS.values()]
    assert len(set(names)) == len(names)
    assert [name for name in names if not 5 <= len(name) <= 75 or name.endswith(".") or not name[0].isupper()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_added_to_a_name_is_a_sentence(language):
    added = [indicator.about[language] for indicator in INDICATORS.values() if indicator.about]
    assert added
    assert [about for about in added if not about.endswith(".") or not about[0].isupper()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_origin_is_never_an_indicator(language):
    said = [text.get(language, "") for indicator in INDICATORS.values() for text in (indicator.name, indicator.about)]
    assert [words for words in said if re.search(ORIGIN[language], words, re.IGNORECASE)] == []


def test_each_language_is_written_in_its_letters():
    for indicator in INDICATORS.values():
        for text in (indicator.name, indicator.about):
            assert not re.search("[а-яіїєґ]", text.get("pl", "") + text.get("en", ""), re.IGNORECASE)
            assert not re.search("[a-z]", text.get("uk", ""), re.IGNORECASE)


def test_a_difficult_position_is_no_indicator_but_that_somebody_uses_it_is():
    for indicator in INDICATORS.values():
        dimensions = {row.dimension for row in indicator.lists}
        if dimensions & {"vulnerability_recruitment", "vulnerability_destination"}:
            assert indicator.id == "employer_housing_dependency" or indicator.name["en"].startswith("Somebody takes")
