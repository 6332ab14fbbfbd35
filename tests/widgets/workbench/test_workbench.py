"""The workbench shows a film while it is written, and loses nothing when its author makes a fault."""

import shutil
import threading
from pathlib import Path

import pytest

from ias_widgets.cases import begin, new_film
from ias_widgets.errors import ContentError
from ias_widgets.widgets import Workbench
from ias_widgets.widgets.workbench import watching
from ias_widgets.widgets.workbench.choosing import copy_film, own_folder
from ias_widgets.widgets.workbench.seeing import see
from tests.cases.conftest import TEA
from tests.widgets.hands import part, text, visible


def entries(bench):
    return [note for group in bench.desk.findings.groups for note in group["notes"]]


def told(bench):
    return part(bench, "scene-details").value


def test_it_shows_the_graph_the_figures_and_the_first_scene(author):
    bench = author.bench
    assert 'data-scene="bay"' in bench.desk.graph.svg
    assert bench.desk.graph.chosen == "bay"
    assert "3 scenes to watch" in text(bench)
    assert "Proven: every walk ends" in text(bench)
    assert "There is nothing to mend." in text(bench)
    assert author.bench.seen.case.scenes["bay"].title["en"] in told(bench)


def test_a_fault_made_in_an_editor_appears_at_its_line_and_vanishes_when_it_is_mended(author):
    line = author.read()[: author.read().index("agency: police")].count("\n") + 1
    author.until(lambda seen: seen.notes, lambda: author.replace("agency: police", "agency: polise"))
    bench = author.bench
    (note,) = entries(bench)
    assert bench.desk.findings.groups[0]["file"] == "film.yaml"
    assert note["line"] == f"line {line}"
    assert "polise" in note["found"]
    assert "police" in note["mend"]
    assert 'data-scene="bay" data-findings="1"' in bench.desk.graph.svg
    assert "1 finding · " in bench.desk.scenes.list.options[0][0]
    assert "1 finding" in part(bench, "bar-state").value
    author.until(lambda seen: not seen.notes, lambda: author.replace("agency: polise", "agency: police"))
    assert entries(bench) == []
    assert "data-findings" not in bench.desk.graph.svg
    assert "No finding" in part(bench, "bar-state").value


def test_a_film_that_cannot_be_read_keeps_its_last_graph_and_shows_the_fault_in_its_scene(author):
    bench = author.bench
    bench.choose("bench")
    before = bench.seen.reading
    author.until(lambda seen: seen.broken, lambda: author.replace("to: evening", "to: [evening"))
    assert bench.seen.reading is before
    assert 'data-scene="evening"' in bench.desk.graph.svg
    assert bench.desk.graph.chosen == "bench"
    assert "cannot be read at the moment" in part(bench, "news").value
    assert bench.seen.notes[0].scene == "bay"
    assert entries(bench)[0]["leads"] is True
    assert bench.seen.case.scenes["bench"].title["en"] in told(bench)
    author.until(lambda seen: not seen.broken, lambda: author.replace("to: [evening", "to: evening"))
    assert part(bench, "news").value == ""
    assert bench.desk.graph.chosen == "bench"


def test_an_emptied_file_and_a_lost_folder_take_nothing_away(author):
    whole = author.read()
    author.until(lambda seen: seen.broken, lambda: author.save(""))
    assert 'data-scene="bay"' in author.bench.desk.graph.svg
    away = author.folder.with_name("away")
    author.until(lambda seen: "nothing" in seen.notes[0].found, lambda: author.folder.rename(away))
    assert 'data-scene="bay"' in author.bench.desk.graph.svg
    (away / "film.yaml").write_text(whole, encoding="utf-8")
    author.until(lambda seen: not seen.broken, lambda: away.rename(author.folder))
    assert author.bench.seen.notes == ()


def test_a_film_that_could_never_be_read_shows_its_faults_and_then_its_graph(tmp_path):
    folder = tmp_path / "wash"
    new_film(folder, ("en",))
    whole = (folder / "film.yaml").read_text(encoding="utf-8")
    (folder / "film.yaml").write_text("id: [", encoding="utf-8")
    bench = Workbench(folder, language="en")
    assert "cannot be read yet" in part(bench, "news").value
    assert bench.desk.graph.svg == ""
    drawn = threading.Event()
    bench.listen(lambda seen: drawn.set() if seen.case else None)
    (folder / "film.yaml").write_text(whole, encoding="utf-8")
    assert drawn.wait(20)
    assert bench.desk.graph.chosen == "bay"
    bench.close()


def test_a_finding_leads_to_its_scene_and_back(author):
    bench = author.bench
    author.until(
        lambda seen: seen.notes,
        lambda: author.replace("deep: true", "deep: true\n      rule: agency\n      agencie: x"),
    )
    number = entries(bench)[0]["number"]
    bench.desk.go_to(number)
    assert bench.desk.graph.chosen == "bench"
    assert bench.desk.findings.at == number
    assert "Back to the finding" in text(bench)
    sent = []
    bench.desk.findings.send = sent.append
    part(bench, "scene-back").click()
    assert sent == [{"focus": number}]
    bench.choose("bay")
    assert "Back to the finding" not in text(bench)


def test_a_finding_about_the_whole_film_leads_nowhere(author):
    author.until(lambda seen: seen.broken, lambda: author.save(author.read().replace("start: bay", "start: bai", 1)))
    bench = author.bench
    note = entries(bench)[0]
    assert (note["scene"], note["leads"]) == ("the whole film", False)
    bench.desk.go_to(note["number"])
    assert bench.desk.graph.chosen == "bay"


def test_a_scene_is_chosen_in_the_graph_or_in_the_list(author):
    bench = author.bench
    bench.desk.graph._heard(None, {"choose": "key"}, None)
    assert bench.desk.scenes.list.value == "key"
    bench.desk.scenes.list.value = "bench"
    assert bench.desk.graph.chosen == "bench"
    assert bench.seen.case.scenes["bench"].title["en"] in told(bench)


@pytest.mark.parametrize("said", ["x", None, {}, {"choose": 3}, {"choose": "nowhere"}, {"stretch": "yes"}])
def test_the_graph_hears_nothing_else_from_its_page(author, said):
    author.bench.desk.graph._heard(None, said, None)
    assert author.bench.desk.graph.chosen == "bay"
    assert author.bench.desk.graph.tall is False


def test_a_scene_is_told_whole(author):
    bench = author.bench
    case = bench.seen.case
    for id_, scene in case.scenes.items():
        bench.choose(id_)
        html = told(bench)
        for shot in scene.shots:
            assert f"{shot.seconds:g} s" in html
            assert all(row.value in html for paper in shot.papers for row in paper.rows)
        for choice in scene.decision.choices if scene.decision else ():
            assert html.count("choice-told") == len(scene.decision.choices)
            assert choice.feedback.mark
    bench.choose("bench")
    assert "only if asked: alone" in told(bench)
    assert "from a secondary copy" in told(bench)
    assert "Deep decision · Police" in told(bench)


def test_hostile_words_do_no_harm_in_the_details(author):
    bad = "<img src=x onerror=alert(1)>"
    title = author.bench.seen.case.scenes["bay"].title["en"]
    author.until(
        lambda seen: bad in seen.case.scenes["bay"].title["en"],
        lambda: author.replace(f"title: {title}", f"title: '{bad}'", "texts/en.yaml"),
    )
    assert "<img" not in told(author.bench)
    assert "&lt;img" in told(author.bench)


def test_any_scene_is_played_from_any_state_in_which_a_walk_comes_to_it(author):
    bench = author.bench
    bench.play("bench")
    player = bench.desk.scenes.player
    assert player.scene == "bench"
    assert player.playthrough.variables["asked"] in {"alone", "beside_boss"}
    assert player.playthrough.variables in [dict(state) for state in bench.seen.states["bench"]]
    player.choose("report")
    assert bench.desk.graph.walk == [["bench", "report", "evening"]]
    part(bench, "scene-stop").click()
    assert bench.desk.graph.walk == []
    assert bench.desk.scenes.player is None
    assert told(bench)


def test_another_state_is_chosen_from_a_list(author):
    bench = author.bench
    bench.choose("bench")
    said = [name for name, _ in part(bench, "scene-state").options]
    assert sorted(said) == ["asked: alone", "asked: beside_boss"]
    part(bench, "scene-state").value = said.index("asked: alone")
    bench.desk.scenes.play()
    assert bench.desk.scenes.player.playthrough.variables["asked"] == "alone"


def test_what_is_played_is_renewed_with_the_film_and_stays_while_it_is_broken(author):
    bench = author.bench
    bench.play("bay")
    player = bench.desk.scenes.player
    author.until(lambda seen: seen.broken, lambda: author.replace("scenes:", "scenes: ["))
    assert bench.desk.scenes.player is player
    author.until(lambda seen: not seen.broken, lambda: author.replace("scenes: [", "scenes:"))
    author.until(
        lambda seen: seen.case.scenes["bay"].shots[0].seconds == 21,
        lambda: author.replace("seconds: 18", "seconds: 21"),
    )
    assert bench.desk.scenes.player is player
    assert player.case.scenes["bay"].shots[0].seconds == 21
    assert player.scene == "bay"


def test_a_scene_that_was_taken_out_is_said_to_be_gone(author):
    bench = author.bench
    bench.choose("empty")
    text_ = author.read()
    cut = text_[: text_.index("\n  empty:")].replace("{scene: empty}", "{scene: key}")

    def gone(seen):
        return seen.case is not None and "empty" not in seen.case.scenes

    for language in ("en", "pl", "uk"):
        words = author.read(f"texts/{language}.yaml")
        begins = words.index("\n  empty:")
        rest = words[begins + 1 :].splitlines(keepends=True)
        ends = next((n for n, line in enumerate(rest[1:], 1) if line.strip() and not line.startswith("   ")), len(rest))
        author.save(words[: begins + 1] + "".join(rest[ends:]), f"texts/{language}.yaml")
    author.until(gone, lambda: author.save(cut))
    assert "no longer in the film" in told(bench)


def test_it_speaks_the_languages_of_the_film_and_says_which_words_are_missing(author):
    bench = author.bench
    title = bench.seen.case.scenes["bay"].title["uk"]
    bench.speak("uk")
    assert title in told(bench)
    assert title in bench.desk.graph.svg
    assert "Що виправити" in text(bench)
    author.until(
        lambda seen: seen.notes, lambda: author.replace("bay:\n    title:", "bay:\n    titel:", "texts/uk.yaml")
    )
    assert "бракує цією мовою: scenes.bay.title" in told(bench)
    assert bench.seen.case.scenes["bay"].title["en"] not in told(bench)
    assert "scenes.bay.title" in bench.desk.scenes.list.options[0][0]


def test_a_language_that_only_the_film_speaks_is_offered(tmp_path):
    folder = tmp_path / "wash"
    new_film(folder, ("en", "es"))
    bench = Workbench(folder, language="es")
    assert ("es", "es") in part(bench, "language").options
    assert "Scenes" in bench.desk.scenes.list.description
    bench.close()


def test_closing_ends_its_thread(author):
    assert author.bench.watching
    author.bench.close()
    assert not author.bench.watching
    assert "ias-watch" not in {thread.name for thread in threading.enumerate()}


def test_without_a_film_it_asks_for_one_and_opens_what_it_is_told(tmp_path):
    bench = Workbench(language="en")
    assert "Open a film" in text(bench)
    fields = [some for some in visible(bench) if getattr(some, "description", "") == "Folder"]
    fields[0].value = str(tmp_path / "nothing")
    part(bench, "choosing-open").click()
    assert "film.yaml" in part(bench, "choosing-trouble").value
    fields[1].value = f'"{tmp_path / "mine"}"'
    part(bench, "choosing-new").click()
    assert bench.seen.folder == (tmp_path / "mine").resolve()
    assert bench.seen.notes == ()
    part(bench, "bar-other").click()
    assert bench.seen is None
    assert not bench.watching
    fields[2].value = str(tmp_path / "copy")
    part(bench, "choosing-copy").click()
    assert bench.seen.case.id == "night_shift"
    assert "belongs to the package" not in part(bench, "news").value
    bench.close()


def test_a_home_that_nobody_has_is_said_to_be_none(monkeypatch):
    bench = Workbench(language="en")
    fields = [some for some in visible(bench) if getattr(some, "description", "") == "Folder"]
    for field, way in zip(fields, ("choosing-open", "choosing-new", "choosing-copy"), strict=True):
        field.value = "~nobody_at_all/film"
        part(bench, way).click()
        assert "~nobody_at_all/film" in part(bench, "choosing-trouble").value
    bench.close()


def test_a_look_that_goes_wrong_stops_neither_the_page_nor_the_next_look(author, monkeypatch, caplog):
    looks = iter([RuntimeError("a slip of ours")])

    def slips(folder, before):
        for slip in looks:
            raise slip
        return see(folder, before)

    monkeypatch.setattr("ias_widgets.widgets.workbench.workbench.see", slips)
    bench = author.bench
    bench.open_film(author.folder)
    assert bench.watching
    assert "a slip of ours" in caplog.text
    author.until(lambda seen: seen.broken, lambda: author.save(""))


def test_a_folder_that_holds_something_is_not_written_into(tmp_path):
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ContentError, match="an empty folder"):
        copy_film("night_shift", folder)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_a_built_in_film_can_be_looked_at_and_is_said_to_be_no_place_to_write():
    bench = Workbench("night_shift", language="en")
    assert "belongs to the package" in part(bench, "news").value
    assert bench.seen.case.start == begin(bench.seen.case).scene
    bench.close()


def test_a_film_that_is_not_there_is_refused_at_once(tmp_path):
    with pytest.raises(ContentError, match="a built-in film or a folder"):
        Workbench(tmp_path / "nothing")


def test_a_new_folder_is_proposed_that_is_not_there_yet(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    assert own_folder("mine") == tmp_path / "films" / "mine"
    (tmp_path / "films" / "mine").mkdir(parents=True)
    assert own_folder("mine") == tmp_path / "films" / "mine_2"


def test_the_watcher_tells_of_what_was_saved_before_the_system_told_of_it(tmp_path, monkeypatch):
    """Network drives tell nothing: the look in between finds it."""
    import watchfiles

    told_of = threading.Semaphore(0)
    ticks = threading.Event()

    def silent(*_paths, stop_event, **_options):
        while not stop_event.is_set():
            ticks.wait(5)
            yield set()

    monkeypatch.setattr(watchfiles, "watch", silent)
    (tmp_path / "film.yaml").write_text("id: one", encoding="utf-8")
    watcher = watching.Watcher(tmp_path, told_of.release)
    assert told_of.acquire(timeout=20)
    (tmp_path / "film.yaml").write_text("id: another", encoding="utf-8")
    ticks.set()
    assert told_of.acquire(timeout=20)
    watcher.stop()
    assert not watcher.watching


def test_what_is_no_part_of_the_film_wakes_nobody(tmp_path):
    (tmp_path / "film.yaml").write_text("id: one", encoding="utf-8")
    before = watching.stamp_of(tmp_path)
    (tmp_path / ".film.yaml.swp").write_text("x", encoding="utf-8")
    (tmp_path / "film.svg").write_text("x", encoding="utf-8")
    assert watching.stamp_of(tmp_path) == before


@pytest.mark.parametrize(
    "place", ["boards/bay.yaml", "kit/cup.svg", "kit/things/cup.svg", "kit/lights.yaml", "clips/bay.pl.vtt"]
)
def test_storyboards_parts_and_captions_are_part_of_the_film(tmp_path, place):
    before = watching.stamp_of(tmp_path)
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).write_text("x", encoding="utf-8")
    assert [name for name, _, _ in watching.stamp_of(tmp_path)] == [place]
    assert before == ()


def test_a_storyboard_that_cannot_be_read_is_a_fault_of_its_scene(tmp_path):
    folder = Path(shutil.copytree(TEA, tmp_path / "tea"))
    before = see(folder)
    (folder / "boards" / "yard.yaml").write_text("swing: {light: hall}\n", encoding="utf-8")
    seen = see(folder, before)
    assert [(note.scene, note.file) for note in seen.notes] == [("yard", "boards/yard.yaml")]
