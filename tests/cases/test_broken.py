"""Each of the broken films is reported at its line, with its mend, and nothing else is: see ``broken/README.md``."""

import itertools
import json
import random
import re
import shutil
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from ias_widgets.cases import ContentErrors, check, read, stamp
from ias_widgets.cases.checking import CHECKS
from ias_widgets.cli import app

FAULTS = yaml.safe_load((Path(__file__).parent / "broken" / "faults.yaml").read_text(encoding="utf-8"))


def ids(pattern: str) -> list[str]:
    """Return the text ids that ``scenes.{a,b}.title`` stands for."""
    parts = [part.split(",") for part in re.split(r"[{}]", pattern)]
    return ["".join(one) for one in itertools.product(*parts)]


def write_words(folder, patterns: list[str]) -> None:
    """Give texts their words in both languages, and mark the translation."""
    for language in ("pl", "en"):
        name = f"texts/{language}.yaml"
        tree = yaml.safe_load(folder.text(name))
        for id_ in itertools.chain(*map(ids, patterns)):
            *parents, last = id_.split(".")
            at = tree
            for parent in parents:
                at = at.setdefault(parent, {})
            at[last] = f"{language} {last}"
        folder.write(name, yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=1000))


def marked(folder) -> None:
    """Mark the translation as up to date, where the film can be read."""
    try:
        case = read(folder.path).case
    except ContentErrors:
        return
    stamp(case, folder.path, "en")


def break_(folder, fault) -> None:
    if "needs" in fault:
        write_words(folder, fault["needs"])
    for edit in [fault, *fault.get("edits", [])]:
        if "old" in edit:
            new = edit["new"]
            folder.replace(edit["old"], new, edit["file"])
    if "needs" in fault:
        marked(folder)
    file = folder.path / fault["file"]
    if "cut" in fault:
        lines = folder.text(fault["file"]).splitlines(keepends=True)
        [cut] = [line for line in lines if line.startswith(fault["cut"])]
        folder.write(fault["file"], "".join(line for line in lines if line is not cut))
    if "cut_from" in fault:
        folder.write(fault["file"], folder.text(fault["file"]).partition(fault["cut_from"])[0])
    if "bytes" in fault:
        file.write_bytes(folder.text(fault["file"]).encode(fault["bytes"]))
    if fault.get("take"):
        file.unlink()
    if "content" in fault:
        folder.write(fault["file"], fault["content"])
    if "noise" in fault:
        noise = random.Random(1).randbytes(fault["noise"]).hex()
        folder.write(fault["file"], folder.text(fault["file"]).replace("</svg>", f"<!-- {noise} --></svg>"))
    if fault.get("undrawn"):
        shutil.rmtree(folder.path / "boards")


def place(folder, fault) -> str:
    file = fault.get("in", fault["file"])
    line = fault.get("line") or (1 if "bytes" in fault else folder.line(fault["at"], file))
    return f"{folder.path / file}:{line}"


@pytest.mark.parametrize("fault", [pytest.param(fault, id=fault["name"]) for fault in FAULTS])
def test_a_broken_film_is_reported_at_its_line_with_its_mend_and_nothing_else_is(folder, fault):
    break_(folder, fault)
    done = CliRunner().invoke(app, ["film", "check", str(folder.path), "--json"])
    found = json.loads(done.output)["films"][0]["findings"]
    said = [f"{one['where']}: expected {one['expected']}, found {one['found']}; {one['mend']}" for one in found]
    assert [one["code"] for one in found] == [fault["code"]], "\n".join(said)
    assert done.exit_code == 1
    [finding] = found
    if not fault.get("nowhere"):
        assert finding["where"] == place(folder, fault), said
    told = f"expected {finding['expected']}, found {finding['found']}".replace(str(folder.path), "FOLDER")
    assert fault["says"].lstrip() in told.replace("\\", "/")
    assert finding["mend"].replace(str(folder.path), "FOLDER").startswith(fault["mend"])
    assert fault["mend"]


def test_the_good_film_has_nothing_to_mend(folder):
    assert check(read(folder.path)) == []


def test_there_are_enough_broken_films_and_one_for_every_finding_a_film_that_was_read_can_have():
    codes = {
        code
        for one in CHECKS
        for code in re.findall(r'code="([a-z-]+)"', Path(one.__code__.co_filename).read_text(encoding="utf-8"))
    }
    only_made_in_python = {"unknown-scene", "unknown-variable", "no-way", "missing-description"}
    assert codes - only_made_in_python <= {fault["code"] for fault in FAULTS}
    assert len(FAULTS) >= 35
    assert len({fault["name"] for fault in FAULTS}) == len(FAULTS)
