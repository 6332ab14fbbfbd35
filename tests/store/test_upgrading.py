import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from ias_widgets.errors import StoreError
from ias_widgets.store import Asked, Store, schema, upgrading

from .ballot import DECIDERS, Vote

ROOM = "ballot:room"
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def newer_release(tmp_path, monkeypatch):
    """A release with one more migration, which gives streams a colour."""
    versions = tmp_path / "later"
    versions.mkdir()
    (versions / "v0002_colour.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        "revision, down_revision = '0002', '0001'\n"
        "def upgrade():\n"
        "    op.add_column('streams', sa.Column('colour', sa.Text, nullable=True))\n"
        "    op.execute(\"UPDATE streams SET colour = 'amber'\")\n",
        encoding="utf-8",
    )
    usual = upgrading.configuration

    def configuration(connection=None):
        config = usual(connection)
        own = Path(upgrading.__file__).parent / "migrations" / "versions"
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", f"{own}\n{versions}".replace("%", "%%"))
        return config

    monkeypatch.setattr(upgrading, "configuration", configuration)
    monkeypatch.setattr(upgrading, "NEWEST", "0002")
    return monkeypatch


def columns(path):
    with closing(sqlite3.connect(path)) as raw:
        return [row[1] for row in raw.execute("PRAGMA table_info(streams)")]


def test_the_migrations_make_the_tables_that_the_code_uses(open_store):
    with open_store()._database.reading() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), schema.metadata)

    assert differences == []


def test_the_migrations_make_tables_of_the_same_form(open_store, path, tmp_path):
    def forms(file):
        with closing(sqlite3.connect(file)) as raw:
            rows = raw.execute(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
            )
            return {name: "".join(sorted(sql.replace(",", " ").split())) for name, sql in rows}

    open_store().close()
    engine = create_engine(f"sqlite:///{tmp_path / 'made.sqlite'}")
    schema.metadata.create_all(engine)
    engine.dispose()

    assert forms(path) == forms(tmp_path / "made.sqlite")


def test_the_newest_migration_is_the_one_written_down():
    assert ScriptDirectory.from_config(upgrading.configuration()).get_current_head() == upgrading.NEWEST


def test_opening_an_up_to_date_store_does_not_load_alembic(open_store, path):
    open_store().close()
    code = (
        "import sys; from ias_widgets.store import Store; "
        f"Store.open({str(path)!r}, {{}}).close(); print('alembic' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "False"


def test_an_old_store_is_copied_and_migrated(open_store, path, newer_release):
    with newer_release.context() as earlier:
        earlier.setattr(upgrading, "NEWEST", "0001")
        old = open_store()
        before = old.transact({ROOM: [Asked("1", Vote("ann", "yes"))]}, now=0.0)[ROOM]
        old.close()

    store = open_store()

    assert store.load(ROOM) == (before.state, 1)
    assert "colour" in columns(path)
    copies = upgrading.copies_beside(path)
    assert [copy.name for copy in copies] == ["store.before-schema-0002-from-0001.sqlite"]
    assert "colour" not in columns(copies[0])
    open_store()
    assert upgrading.copies_beside(path) == copies, "an up-to-date store is not copied"


def test_a_migration_that_fails_leaves_the_store_as_it_was(open_store, path, newer_release, tmp_path):
    with newer_release.context() as earlier:
        earlier.setattr(upgrading, "NEWEST", "0001")
        open_store().close()
    script = tmp_path / "later" / "v0002_colour.py"
    script.write_text(script.read_text(encoding="utf-8") + "    raise RuntimeError('half way')\n", encoding="utf-8")

    with pytest.raises(RuntimeError, match="half way"):
        Store.open(path, DECIDERS)

    assert "colour" not in columns(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]


def test_a_store_of_a_newer_release_is_refused_and_left_as_it_is(open_store, path):
    open_store().close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0099'")
        raw.commit()

    with pytest.raises(StoreError, match="expected a store with schema 0001 or older, found schema 0099") as caught:
        Store.open(path, DECIDERS)
    assert caught.value.where == str(path)
    assert "install the newest ias_widgets" in caught.value.mend
    assert upgrading.copies_beside(path) == []


def test_programs_that_make_a_store_at_once_agree(path):
    code = f"from ias_widgets.store import Store; Store.open({str(path)!r}, {{}}).close()"
    programs = [
        subprocess.Popen([sys.executable, "-c", code], cwd=REPOSITORY, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]

    assert [program.communicate()[1] for program in programs] == [""] * 4
    assert Store.open(path, DECIDERS).streams("ballot") == []
