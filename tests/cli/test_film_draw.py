"""``ias film draw``: writes a drawing, and overwrites nothing unasked."""

import pytest
from typer.testing import CliRunner

from ias_widgets.cases import new_film
from ias_widgets.cli import app, film_draw
from ias_widgets.errors import ContentError


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    new_film(tmp_path / "films" / "wash", ("pl", "uk"))
    return tmp_path


def ias(*said):
    done = CliRunner().invoke(app, ["film", "draw", *map(str, said)])
    if isinstance(done.exception, ContentError):
        raise done.exception
    assert done.exit_code == 0, done.output
    return done.output


def test_it_writes_the_drawing_beside_the_caller_in_the_films_language(here):
    assert ias("films/wash") == "wash.svg: 5 scenes\n"
    svg = (here / "wash.svg").read_text(encoding="utf-8")
    assert svg.startswith("<svg")
    assert 'lang="pl"' in svg


def test_it_writes_where_and_in_the_language_one_asks_for(here):
    ias("films/wash/film.yaml", "-o", "a b.svg", "--language", "uk")
    assert 'lang="uk"' in (here / "a b.svg").read_text(encoding="utf-8")


def test_what_is_to_be_mended_stands_in_it(here):
    film = here / "films" / "wash" / "film.yaml"
    film.write_text(film.read_text(encoding="utf-8").replace("agency: police", "agency: polise", 1), encoding="utf-8")
    ias("films/wash")
    assert 'data-findings="1"' in (here / "wash.svg").read_text(encoding="utf-8")


def test_it_overwrites_nothing_unasked(here):
    (here / "wash.svg").write_text("mine", encoding="utf-8")
    with pytest.raises(ContentError, match="--force"):
        ias("films/wash")
    assert (here / "wash.svg").read_text(encoding="utf-8") == "mine"
    ias("films/wash", "--force")
    assert (here / "wash.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("said", "mend"),
    [
        (["films/wsh"], "film.yaml"),
        (["films/wash", "--language", "en"], "known: pl, uk"),
        (["films/wash", "-o", "films"], "-o FOLDER"),
        (["films/wash", "-o", "nowhere/wash.svg"], "-o FILE"),
    ],
)
def test_it_says_in_a_line_how_to_mend_what_was_asked(here, said, mend):
    with pytest.raises(ContentError, match=mend):
        ias(*said)
    assert not list(here.glob("*.svg"))


def test_it_opens_the_drawing_in_the_browser_when_asked(here, monkeypatch):
    opened = []
    monkeypatch.setattr(film_draw.webbrowser, "open", opened.append)
    ias("films/wash", "--open")
    assert opened == [(here / "wash.svg").as_uri()]
