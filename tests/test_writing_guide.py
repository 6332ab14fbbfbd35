"""The guide for authors keeps its word: its example is whole, its commands run, what it says of the checker is so."""

import re
import shlex
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from ias_widgets.cases import begin, check, choose, go_on, new_film, open_choices, read, read_film
from ias_widgets.cli import app

ROOT = Path(__file__).parents[1]
GUIDES = ["writing_a_film.md", "writing_a_film.pl.md"]
EXAMPLE = re.compile(r"`car_wash/([\w./]+)`[^\n]*\n\n```yaml\n(.*?)\n```", re.DOTALL)


@pytest.fixture(params=GUIDES)
def guide(request):
    return (ROOT / "workshop_guides" / request.param).read_text(encoding="utf-8")


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(guide, folder):
    """Write the guide's example into a folder, as a reader would who copies it."""
    found = EXAMPLE.findall(guide)
    assert [name for name, _ in found] == ["film.yaml", "texts/pl.yaml", "texts/en.yaml"]
    (folder / "texts").mkdir(parents=True)
    for name, text in found:
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    return folder


def ias(*words):
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, f"{words}: {done.output} {done.exception}"
    return done.output


def commands(guide):
    blocks = re.findall(r"```bash\n(.*?)```", guide, re.DOTALL)
    return [shlex.split(line) for block in blocks for line in block.splitlines()]


def test_the_example_is_read_and_checked_without_a_finding_once_its_translation_is_marked(guide, here):
    folder = written(guide, here / "car_wash")
    assert {finding.code for finding in check(read(folder))} == {"unmarked-translation"}
    ias("film", "translated", "car_wash", "en")
    assert check(read(folder)) == []
    assert "nothing to mend" in " ".join(ias("film", "check", "car_wash").split())


@pytest.mark.parametrize(
    ("choices", "ending"), [(["aside", "fetch"], "key"), (["here", "call"], "key"), (["later"], "empty")]
)
def test_the_example_is_played_to_each_of_its_endings(guide, here, choices, ending):
    case = read_film(written(guide, here / "car_wash"))
    at, left = begin(case), list(choices)
    while case.scenes[at.scene].ending is None:
        at = choose(case, at, left.pop(0)) if open_choices(case, at) else go_on(case, at)
    assert (at.scene, left) == (ending, [])
    assert {scene.id for scene in case.scenes.values() if scene.ending} == {"key", "empty"}


def test_the_example_is_what_a_new_film_holds(guide, here):
    new_film(here / "car_wash")
    for name, text in EXAMPLE.findall(guide):
        made = (here / "car_wash" / name).read_text(encoding="utf-8")
        assert made.partition("\n# Written by: ias film translated")[0].rstrip() == text


def test_every_command_that_is_shown_runs_one_after_the_other(guide, here):
    shown = commands(guide)
    assert {words[2] for words in shown} == {"new", "check", "read", "schema", "draw", "translated", "review-sheet"}
    for _, *words in shown:
        ias(*words)
    assert (here / "car_wash.pdf").read_bytes().startswith(b"%PDF")
    assert "<svg" in (here / "car_wash.svg").read_text(encoding="utf-8")
    assert len(list((here / "car_wash_walks").glob("*.txt"))) == 6


def test_commands_within_the_text_run_too(guide, here):
    named = {words for words in re.findall(r"`(ias film [^`]*)`", guide) if "--" in words or words.endswith(" en")}
    assert len(named) == 3
    ias("film", "new", "car_wash")
    for words in named:
        ias(*shlex.split(words)[1:])


def test_every_finding_that_an_author_can_meet_is_explained_and_no_other(guide):
    faults = yaml.safe_load((ROOT / "tests" / "cases" / "broken" / "faults.yaml").read_text(encoding="utf-8"))
    met = {fault["code"] for fault in faults} - {"unreadable"}
    rows = [line.split("|")[1] for line in guide.splitlines() if re.match(r"\| `[a-z]+-[a-z-]+`", line)]
    told = {code for row in rows for code in re.findall(r"`([a-z-]+)`", row)}
    assert told - {"missing-description"} == met


def test_every_condition_that_is_shown_can_be_written(guide, here):
    folder = written(guide, here / "car_wash")
    film = (folder / "film.yaml").read_text(encoding="utf-8")
    shown = re.findall(r"^\| `(when: [^`]*)` \|", guide, re.MULTILINE)
    assert len(shown) == 4
    for condition in shown:
        changed = film.replace("when: {asked: alone}    # open", f"{condition}    # open")
        assert (changed == film) is (condition == "when: {asked: alone}")
        (folder / "film.yaml").write_text(changed, encoding="utf-8")
        assert read_film(folder).scenes["bench"].decision.choices[0].when is not None


def test_the_source_that_is_shown_can_be_cited(guide, here):
    folder = written(guide, here / "car_wash")
    film = (folder / "film.yaml").read_text(encoding="utf-8")
    [own] = re.findall(r"```yaml\n(sources:.*?)```", guide, re.DOTALL)
    changed = film.replace("\nscenes:", f"\n{own}\nscenes:").replace("source: ovc\n", "source: our_guide\n")
    (folder / "film.yaml").write_text(changed, encoding="utf-8")
    assert read_film(folder).sources["our_guide"].year == 2026


PICTURED = re.compile(r"`((?:boards|kit|clips)/[\w./]+)`:\n\n```\w+\n(.*?)\n```", re.DOTALL)


def test_the_storyboards_and_the_clip_that_are_shown_make_a_film_of_the_example(guide, here):
    folder = written(guide, here / "car_wash")
    ias("film", "translated", "car_wash", "en")
    shown = dict(PICTURED.findall(guide))
    assert list(shown) == ["boards/bay.yaml", "kit/bucket.svg", "kit/lights.yaml", "clips/bay.en.vtt"]
    for name, text in {**shown, "clips/bay.pl.vtt": shown["clips/bay.en.vtt"], "clips/bay.webm": "a clip"}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    [video] = re.findall(r"```yaml\n(video: .*)\n```", guide)
    film = (folder / "film.yaml").read_text(encoding="utf-8")
    (folder / "film.yaml").write_text(film.replace("  bay:\n", f"  bay:\n    {video}\n", 1), encoding="utf-8")
    reading = read(folder)
    assert {finding.code for finding in check(reading)} == {"no-picture"}
    rain, hatch = reading.case.scenes["bay"].shots
    assert [layer.id for layer in hatch.board.layers] == ["street", "wall", "car", "rain"]
    assert (hatch.papers[0].look, reading.case.scenes["bay"].video.captions.keys()) == ("list", {"en", "pl"})
    assert "bucket" in reading.kit.own
    assert "neon" in reading.kit.lights
    assert rain.board.layers[2].parts[0].part == "bucket"


def test_the_guide_says_the_same_in_each_language():
    texts = [(ROOT / "workshop_guides" / name).read_text(encoding="utf-8") for name in GUIDES]
    same = (EXAMPLE, PICTURED, re.compile(r"^\| (`[^|]*`) \|", re.MULTILINE))
    for pattern in same:
        assert len({tuple(pattern.findall(text)) for text in texts}) == 1
    first, second = (
        [[word for word in words if word not in {"--language", "en"}] for words in commands(text)] for text in texts
    )
    assert first == second
