"""Towns and the outline that figures draw the programme's places on."""

import re
from pathlib import Path

import pytest
import yaml

DATASETS = Path(__file__).parents[2] / "datasets"


@pytest.fixture(scope="module")
def places():
    return yaml.safe_load((DATASETS / "places.yaml").read_text(encoding="utf-8"))


def inside(outline, lon, lat):
    """Whether a point lies in the outline: it crosses it an odd number of times on its way east."""
    crossed = False
    for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (y1 > lat) != (y2 > lat) and lon < x1 + (lat - y1) / (y2 - y1) * (x2 - x1):
            crossed = not crossed
    return crossed


def test_every_town_is_named_once_and_lies_in_the_country(places):
    names = [town["name"] for town in places["towns"]]
    assert len(names) == len(set(names)) >= 40
    at_the_edge = {"Świnoujście", "Gdynia", "Zgorzelec", "Terespol"}
    outside = {town["name"] for town in places["towns"] if not inside(places["outline"], town["lon"], town["lat"])}
    assert outside <= at_the_edge


def test_all_voivodeships_and_the_border_guards_units_are_there(places):
    capitals = [
        "Białystok",
        "Bydgoszcz",
        "Gdańsk",
        "Katowice",
        "Kielce",
        "Kraków",
        "Lublin",
        "Łódź",
        "Olsztyn",
        "Opole",
        "Poznań",
        "Rzeszów",
        "Szczecin",
        "Toruń",
        "Warszawa",
        "Wrocław",
    ]
    units = {"Koszalin", "Kętrzyn", "Lubań", "Chełm", "Przemyśl", "Nowy Sącz", "Racibórz", "Krosno Odrzańskie"}
    towns = {town["name"]: town for town in places["towns"]}
    assert {*capitals, "Gorzów Wielkopolski", "Zielona Góra"} <= set(towns)
    assert all(towns[name]["border_guard"] for name in units)


def test_coordinates_say_no_more_than_a_map_of_the_country_needs():
    text = (DATASETS / "places.yaml").read_text(encoding="utf-8")
    assert not re.search(r"\d\.\d{3}", text)
    assert "Mark: K" in text
