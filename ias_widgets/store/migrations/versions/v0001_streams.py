"""Streams, their events, outcomes and texts, and the contents they pin."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "streams",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("head", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_streams"),
        sa.UniqueConstraint("name", name="uq_streams_name"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_streams_kind", "streams", ["kind"])
    op.create_table(
        "events",
        sa.Column("stream_id", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("stream_id", "seq", name="pk_events"),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"], name="fk_events_stream_id", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "outcomes",
        sa.Column("stream_id", sa.Integer, nullable=False),
        sa.Column("command_id", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("refusal", sa.Text, nullable=True),
        sa.Column("first_seq", sa.Integer, nullable=True),
        sa.Column("last_seq", sa.Integer, nullable=True),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("stream_id", "command_id", name="pk_outcomes"),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"], name="fk_outcomes_stream_id", ondelete="CASCADE"),
        sa.CheckConstraint("status IN ('done', 'refused')", name=op.f("ck_outcomes_status")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "texts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("stream_id", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("erased", sa.Integer, nullable=False),
        sa.Column("words", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_texts"),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"], name="fk_texts_stream_id", ondelete="CASCADE"),
        sa.UniqueConstraint("stream_id", "seq", "key", name="uq_texts_stream_id_seq_key"),
    )
    op.create_table(
        "contents",
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_contents"),
    )
    op.create_table(
        "pins",
        sa.Column("stream_id", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("stream_id", "hash", name="pk_pins"),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"], name="fk_pins_stream_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["hash"], ["contents.hash"], name="fk_pins_hash"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_pins_hash", "pins", ["hash"])
