"""All walks through a film are listed and counted, and a loop keeps nobody waiting."""

from itertools import islice

import pytest
from hypothesis import HealthCheck, given, settings

from ias_widgets.cases import Variable, count_walks, new_film, read_film, tell, walks
from tests.cases.made import choice, decision, ending, film, films, scene


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(films())
def test_of_any_film_that_only_leads_forward_all_walks_are_listed_and_end(case):
    found = list(islice(walks(case), 2000))
    assert all(walk.ends for walk in found)
    if len(found) < 2000:
        assert len(found) == count_walks(case)
        assert len(set(found)) == len(found)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(films())
def test_every_walk_that_is_listed_can_be_told_to_its_ending(case):
    for walk in islice(walks(case), 20):
        assert "ZAKOŃCZENIE: NAME PL" in tell(case, walk.path, "pl")


def test_a_walk_that_comes_back_to_where_it_was_is_cut_off_there():
    yard = scene("yard", decision=decision(choice("again", "yard"), choice("home", "home")))
    case = film(yard, scene("home", ending=ending()))
    assert [(walk.path, walk.ends) for walk in walks(case)] == [(("again",), False), (("home",), True)]
    assert count_walks(case) is None


def test_a_film_that_goes_round_by_itself_is_told_until_it_does(tmp_path):
    new_film(tmp_path / "film")
    text = (tmp_path / "film" / "film.yaml").read_text(encoding="utf-8")
    text = text.replace("{scene: empty}]", "{scene: evening}]")
    (tmp_path / "film" / "film.yaml").write_text(text, encoding="utf-8")
    case = read_film(tmp_path / "film")
    assert tell(case, ["later"]).endswith("Odtąd film krąży bez końca.\n")
    assert [walk.ends for walk in walks(case)].count(False) == 3


@pytest.mark.parametrize("deep", [200])
def test_many_walks_are_counted_without_walking_them(deep):
    steps = [scene(f"s{n}", decision=decision(choice("a", f"s{n + 1}"), choice("b", f"s{n + 1}"))) for n in range(deep)]
    case = film(*steps, scene(f"s{deep}", ending=ending()))
    assert count_walks(case) == 2**deep
    assert len(list(islice(walks(case), 50))) == 50


def test_a_film_of_very_many_states_keeps_nobody_waiting_for_their_number():
    steps = [
        scene(f"s{n}", decision=decision(choice("a", f"s{n + 1}", {f"v{n}": True}), choice("b", f"s{n + 1}")))
        for n in range(40)
    ]
    variables = {f"v{n}": Variable(start=False) for n in range(40)}
    case = film(*steps, scene("s40", ending=ending()), variables=variables)
    assert count_walks(case) is None
    assert len(list(islice(walks(case), 50))) == 50
