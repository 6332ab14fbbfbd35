"""``ias film new``, ``read``, ``schema`` and ``review-sheet``, as somebody types them."""

import json

import pytest
from typer.testing import CliRunner

from ias_widgets.cases import read_film
from ias_widgets.cli import app, main
from ias_widgets.errors import ContentError


def ias(*words):
    return CliRunner().invoke(app, ["film", *words])


@pytest.fixture
def film(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert ias("new", "car_wash", "--language", "en", "--language", "pl").exit_code == 0
    return tmp_path / "car_wash"


def test_new_says_what_it_wrote_and_what_comes_next(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = ias("new", "my film", "--language", "pl", "--language", "de", "--id", "night_bus").output
    assert said.splitlines() == [
        "my film: film.yaml, texts, schemas for your editor",
        "texts/de.yaml holds English words: write them in de, then: ias film translated my film de",
        "Next: ias film read my film",
    ]
    assert read_film(tmp_path / "my film").id == "night_bus"


def test_new_without_languages_is_polish_and_english(tmp_path):
    ias("new", str(tmp_path / "film"))
    assert read_film(tmp_path / "film").languages == ("pl", "en")


def test_new_takes_a_folder_whose_name_is_a_number(tmp_path):
    assert ias("new", str(tmp_path / "2024")).exit_code == 0
    assert read_film(tmp_path / "2024").id == "2024"


@pytest.mark.parametrize(
    "words", [["schema", "-o", "car_wash/film.yaml"], ["read", "car_wash", "--all", "-o", "car_wash/film.yaml"],
              ["review-sheet", "car_wash", "-o", "car_wash/texts"], ["new", "car_wash/film.yaml/more"]],
)  # fmt: skip
def test_a_place_that_cannot_be_written_is_said_in_a_line(film, monkeypatch, capsys, words):
    monkeypatch.setattr("sys.argv", ["ias", "film", *words])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 1
    said = capsys.readouterr().err
    assert said.startswith("ias: ")
    assert "expected a file or folder to read and write, found" in said
    assert said.count("\n") == 1


def test_new_writes_over_nothing(film):
    before = (film / "film.yaml").read_bytes()
    done = ias("new", "car_wash")
    assert isinstance(done.exception, ContentError)
    assert (film / "film.yaml").read_bytes() == before


def test_read_prints_a_walk_in_the_language_asked_for(film):
    assert ias("read", "car_wash", "--path", "aside, call", "--language", "pl").output.startswith("MYJNIA\n")
    assert ias("read", "car_wash").output.endswith("The path ends here. Open: aside, here, later\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--path", "asid"], 'did you mean "aside"'),
        (["--language", "uk"], "known: en, pl"),
    ],
)
def test_read_refuses_with_a_hint(film, words, said):
    done = ias("read", "car_wash", *words)
    assert isinstance(done.exception, ContentError)
    assert said in str(done.exception)


def test_read_all_lists_every_walk_with_its_ending(film):
    done = ias("read", "car_wash", "--all")
    assert done.stdout.splitlines() == [
        "aside,fetch  →  A key of his own",
        "aside,call  →  A key of his own",
        "aside,report  →  The empty hook",
        "here,call  →  A key of his own",
        "here,report  →  The empty hook",
        "later  →  The empty hook",
    ]
    assert done.stderr == "6 of 6 walks\n"


def test_read_all_says_how_many_there_are_beyond_the_limit(film):
    done = ias("read", "car_wash", "--all", "--limit", "2")
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr == "2 of 6 walks; for more: --limit 20\n"


def test_read_all_names_a_walk_that_has_no_ending(film):
    text = (film / "film.yaml").read_text(encoding="utf-8")
    (film / "film.yaml").write_text(text.replace("{scene: empty}]", "{scene: bay}]"), encoding="utf-8")
    done = ias("read", "car_wash", "--all")
    assert "later  →  no ending: it stops, or goes round, at bay" in done.stdout
    assert "of more than can be counted (a loop, or very many states) walks" in done.stderr


def test_read_all_into_a_folder_writes_each_walk_as_a_script(film, tmp_path):
    said = ias("read", "car_wash", "--all", "-o", "walks", "--language", "pl").output
    assert said == "6 of 6 walks in walks\n"
    files = sorted((tmp_path / "walks").iterdir())
    assert [file.name for file in files][:2] == ["1_key.txt", "2_key.txt"]
    assert files[0].read_text(encoding="utf-8").startswith("ias film read car_wash --path aside,fetch\n\nMYJNIA")


def test_read_takes_a_folder_only_with_all(film):
    done = ias("read", "car_wash", "-o", "walks")
    assert done.exit_code == 2
    assert "--all" in done.output


def test_schema_writes_one_for_each_kind_of_file(tmp_path):
    said = ias("schema", "-o", str(tmp_path / "s")).output.splitlines()
    assert [
        json.loads((tmp_path / "s" / name).read_bytes())["$schema"]
        for name in sorted(path.name for path in (tmp_path / "s").iterdir())
    ] == ["http://json-schema.org/draft-07/schema#"] * 3
    assert len(said) == 3


def test_the_review_sheet_is_a_pdf_with_the_day_that_is_named(film, tmp_path):
    done = ias("review-sheet", "car_wash", "-o", "one.pdf", "--date", "2026-11-22", "--language", "pl")
    assert done.output.startswith("one.pdf: ")
    ias("review-sheet", "car_wash", "-o", "two.pdf", "--date", "2026-11-22", "--language", "pl")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-o", "x.pdf", "--language", "uk"], "known: en, pl"),
        (["-o", "nowhere/x.pdf"], "make it first"),
    ],
)
def test_the_review_sheet_is_refused_with_a_hint(film, words, said):
    done = ias("review-sheet", "car_wash", *words)
    assert isinstance(done.exception, ContentError)
    assert said in str(done.exception)
