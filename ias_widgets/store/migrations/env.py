"""Run by Alembic: migrate on the connection that `ias_widgets.store.upgrading` hands over."""

from alembic import context

from ias_widgets.store.schema import metadata


def migrate() -> None:
    """Run the migrations that are wanted, in the transaction that is under way."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        render_as_batch=True,  # SQLite changes a table by making it anew
    )
    with context.begin_transaction():
        context.run_migrations()


if __name__ == "env_py":  # so Alembic names it; whoever else imports it migrates nothing
    migrate()
