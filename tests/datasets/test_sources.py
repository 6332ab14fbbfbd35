"""The sources that indicators and rules cite: whole, under keys that never change."""

import re

import pytest

from ias_widgets.cases.catalogue import built_in_catalogue

SOURCES = built_in_catalogue().sources
HELD = {
    "seed1", "iomen0", "ungift", "dzieci", "maz", "eurlex", "exlege", "coe", "lexlege", "infoopt", "udscmal", "kat",
    "art61", "kcik1", "kcik4", "rawa", "sg", "pip1", "pip2", "algo", "lublin", "zarz14", "szczuw", "greta3", "ilo",
    "studylib", "sea1", "sea2", "course", "cross", "home", "rise", "e4j", "molo", "ovc", "mass", "sciemce", "whos",
    "nrm", "osce24", "vega2", "lee", "nsum", "ctdccols", "crimthb", "sfv", "prawo14", "pcpr", "kielce", "ecoi",
}  # fmt: skip


def test_all_sources_of_the_fact_sheet_are_held_and_one_for_the_sheet_of_unodc():
    assert len(SOURCES) == 122 + 1
    assert set(SOURCES) >= HELD
    assert {f"tip{year}" for year in range(17, 24)} <= set(SOURCES)


def test_keys_are_small_letters_and_digits():
    assert [key for key in SOURCES if not re.fullmatch(r"[a-z][a-z0-9_]*", key)] == []


def test_titles_are_written_and_none_is_used_twice():
    titles = [source.title for source in SOURCES.values()]
    assert len(set(titles)) == len(titles)
    assert all(title == title.strip() and len(title) > 6 for title in titles)


def test_years_are_those_of_the_field_or_none():
    assert {source.year for source in SOURCES.values() if source.year} <= set(range(2006, 2027))
    assert SOURCES["ungift"].year is None


def test_addresses_are_whole_or_none():
    written = [source.url for source in SOURCES.values() if source.url]
    assert [url for url in written if not re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]{2,13}(/\S*)?", url)] == []
    assert SOURCES["sg"].url == "https://gov.pl/web/handel-ludzmi/straz-graniczna"
    assert SOURCES["cross"].url == ""


@pytest.mark.parametrize("key", ["cross", "home", "ctdccols", "osce21"])
def test_copies_made_by_others_say_so(key):
    assert SOURCES[key].unofficial
    assert SOURCES[key].kind == "copy"


def test_what_was_not_read_says_so():
    assert "Not read" in SOURCES["unodc_sheet"].note
