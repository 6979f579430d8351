"""How Alembic runs here: on the connection and in the transaction that `migrate` gives it."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=None,
    transactional_ddl=False,
)
context.run_migrations()
