"""A film of one's own that lies beside the store can be chosen in the console."""

import shutil

from ias_widgets.widgets.console.plans import offer_now
from tests.cases.conftest import TEA


def test_a_film_beside_the_store_is_offered_and_one_that_cannot_be_read_is_not(tmp_path, monkeypatch):
    monkeypatch.setenv("IAS_STORE", str(tmp_path / "rooms.sqlite"))
    for name in ("tea", "spilt"):
        shutil.copytree(TEA, tmp_path / "films" / name)
    (tmp_path / "films" / "spilt" / "film.yaml").write_text("id: spilt\n", encoding="utf-8")
    (tmp_path / "films" / "notes").mkdir()
    films = offer_now().films
    assert [name for name in films if name != "night_shift"] == ["tea"]
    assert (films["tea"].languages, films["tea"].scenes, films["tea"].draft) == (("pl", "en"), 6, True)
