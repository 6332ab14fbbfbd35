"""The item bank with items of one's own beside the store."""

import pytest

from ias_widgets.client.items import bank_forms, item_bank, own_items
from ias_widgets.client.places import default_store
from ias_widgets.errors import ContentError

OWN = """
sources: {house: "Our house rules, 2026"}
topics:
  house: {en: Our house}
items:
"""
ITEM = """
  - id: own01%(form)s
    pair: own01
    form: %(form)s
    topic: house
    difficulty: easy
    short: {en: Who is on duty}
    prompt: {en: "It is night, and a colleague finds five passports. Whom to ring first, %(form)s?"}
    choices:
      a: {en: The coordinator on duty}
      b: {en: The head of the unit}
      c: {en: Nobody before the morning}
    right: a
    rationale: {en: The coordinator can be reached day and night.}
    sources: [house]
    mark: K
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "house.yaml").write_text(OWN + ITEM % {"form": "a"} + ITEM % {"form": "b"}, encoding="utf-8")
    return tmp_path


def test_items_of_ones_own_lie_beside_the_store():
    assert own_items() == default_store().parent / "items"


def test_items_of_ones_own_stand_behind_those_of_the_package(folder, tmp_path_factory):
    shipped = item_bank(tmp_path_factory.mktemp("empty"))
    bank = item_bank(folder)
    assert [item.id for item in bank.items] == [*(item.id for item in shipped.items), "own01a", "own01b"]
    assert not bank["own01a"].checked
    assert [item["id"] for item in bank_forms(1, ["house"], folder)["b"]] == ["own01b"]


def test_forms_ask_ten_items_of_all_topics_unless_told_otherwise(tmp_path):
    forms = bank_forms(folder=tmp_path)
    for items in forms.values():
        assert len(items) == 10
        assert {item["question"]["topic"] for item in items} == set(item_bank(tmp_path).topics)
    assert [item["id"][:-1] for item in forms["a"]] == [item["id"][:-1] for item in forms["b"]]


def test_an_item_of_ones_own_cannot_take_an_id_of_the_package(folder):
    path = folder / "house.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("own01a", "it01a"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"house\.yaml:\d+: .*it01a.*the bank already"):
        item_bank(folder)


def test_a_file_in_another_encoding_is_refused(folder):
    (folder / "house.yaml").write_bytes("items: [ż]".encode("cp1250"))
    with pytest.raises(ContentError, match="text in UTF-8"):
        item_bank(folder)
