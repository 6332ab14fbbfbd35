"""A film of four scenes, small enough to read at a glance: faults are written into it one at a time."""

from pathlib import Path

import pytest

FILM = """\
id: tea
languages: [pl, en]
review: draft
start: kitchen
people: [ola]
sources:
  book: "A book about tea, 2020"
variables:
  hot:
    start: false
  leaf:
    start: none
    values: [none, green]
scenes:
  kitchen:
    picture: kettle
    shots:
      door:
        seconds: 20
        lines:
          hello: ola
          hum:
        papers:
          bill:
            rows:
              sugar: "4,00"
            total: "4,00"
    signs:
      steam: {window: [2, 9], strength: strong, source: book, mark: S~}
    decoys:
      cat: {window: [1, 3]}
    decision:
      agency: cook
      deep: true
      talk: [first]
      choices:
        boil:
          to: table
          effects: {hot: true, leaf: green}
          source: book
          mark: K
          concerns: [safety, evidence]
        wait:
          to: yard
          source: book
          mark: S
  yard:
    shots:
      swing: {seconds: 10}
    to: table
  table:
    shots:
      cup: {seconds: 15}
    decision:
      agency: guest
      rule: agency
      choices:
        drink:
          to: home
          when: {hot: true}
          source: book
          mark: S
        bread:
          to: home
          source: book
          mark: S
        again:
          to: kitchen
          source: book
          mark: S
  home:
    shots:
      bed: {seconds: 5}
    ending:
      concerns: [safety]
"""

TEXTS = """\
title: T Tea
about: T about
content_note: T note
people:
  ola: Ola
scenes:
  kitchen:
    title: T kitchen
    story: T story of the kitchen
    picture_alt: T kettle
    shots:
      door:
        seen: T door
        lines:
          hello: T hello
          hum: T hum
        papers:
          bill:
            title: T bill
            rows:
              sugar: T sugar
            total: T total
    signs:
      steam: T steam
    decoys:
      cat:
        name: T cat
        why: T cats are cats
    decision:
      prompt: T what now?
      short: T now
      notes: T keep calm
      talk:
        first: T who likes tea?
      choices:
        boil:
          text: T boil the water
          label: T boil
          happened: T it boiled
          why: T it was cold
          rule: T water boils
          concerns:
            safety: T careful
            evidence: T steam
        wait: &plain
          text: T wait a while
          label: T wait
          happened: T it waited
          why: T no hurry
          rule: T time passes
  yard:
    title: T yard
    story: T story of the yard
    shots:
      swing: {seen: T swing}
  table:
    title: T table
    story: T story of the table
    shots:
      cup: {seen: T cup}
    decision:
      prompt: T and now?
      short: T then
      choices:
        drink: {text: T drink it, label: T drink, happened: T drunk, why: T thirst, rule: T drink}
        bread: {text: T eat bread, label: T bread, happened: T eaten, why: T hunger, rule: T eat}
        again: {text: T once more, label: T again, happened: T again!, why: T habit, rule: T repeat}
  home:
    title: T home
    story: T story of home
    shots:
      bed: {seen: T bed}
    ending:
      name: T asleep
      concerns: {safety: T safe}
""".replace(" &plain", "")


class Folder:
    """A film's folder in which lines can be replaced."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "texts").mkdir(parents=True)
        (path / "pictures").mkdir()
        (path / "pictures" / "kettle.svg").write_text("<svg/>", encoding="utf-8")
        self.write("film.yaml", FILM)
        for language in ("pl", "en"):
            self.write(f"texts/{language}.yaml", TEXTS.replace(" T ", f" {language} "))

    def write(self, name: str, text: str) -> None:
        (self.path / name).write_text(text, encoding="utf-8", newline="\n")

    def replace(self, old: str, new: str, name: str = "film.yaml") -> int:
        """Replace the one occurrence of ``old`` and return the line it began in."""
        text = (self.path / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))
        return text[: text.index(old)].count("\n") + 1


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "tea")
