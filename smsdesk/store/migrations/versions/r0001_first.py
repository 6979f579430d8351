"""The first schema: accounts and balances, batches with exclusions, messages and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create everything."""
    _accounts()
    _batches()
    _messages()


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("provider", sa.Text, nullable=False),
        sa.Column("options", sa.JSON, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("vault_key", sa.Text, nullable=False),
        sa.Column("allow_http", sa.Boolean, nullable=False),
        sa.Column("paused", sa.Text),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("removed_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("vault_key", name="uq_accounts_vault_key"),
    )
    op.create_index(
        "uq_accounts_name_in_use",
        "accounts",
        ["name"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "balances",
        sa.Column("id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("checked_at", sa.BigInteger, nullable=False),
        sa.Column("amount", sa.Text),
        sa.Column("unit", sa.Text),
        sa.Column("messages_left", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_balances"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_balances_account_id_accounts"
        ),
    )
    op.create_index("ix_balances_account_id_checked_at", "balances", ["account_id", "checked_at"])


def _batches() -> None:
    op.create_table(
        "batches",
        sa.Column("id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("source_text", sa.Text, nullable=False),
        sa.Column("options", sa.JSON, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_batches"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_batches_account_id_accounts"
        ),
    )
    op.create_index("ix_batches_account_id", "batches", ["account_id"])
    op.create_table(
        "exclusions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("batch_id", _ID, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("exclusion", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("row", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_exclusions"),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["batches.id"],
            name="fk_exclusions_batch_id_batches",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_exclusions_batch_id", "exclusions", ["batch_id"])


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", _ID, nullable=False),
        sa.Column("batch_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("recipient", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("encoding", sa.Text, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("desk", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("cause", sa.Text),
        sa.Column("retryable", sa.Boolean, nullable=False, server_default=sa.text("false")),
        sa.Column("detail", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name="fk_messages_batch_id_batches", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_messages_account_id_accounts"
        ),
    )
    op.create_index("ix_messages_batch_id_state", "messages", ["batch_id", "state"])
    op.create_index("ix_messages_recipient", "messages", ["recipient"])
    op.create_index("ix_messages_queue", "messages", ["state", "account_id", "not_before", "id"])
    op.create_index("ix_messages_shown", "messages", ["created_at", "state", "account_id", "parts"])
    op.create_table(
        "message_events",
        sa.Column("id", _ID, nullable=False),
        sa.Column("message_id", _ID, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("desk", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("cause", sa.Text),
        sa.Column("retryable", sa.Boolean, nullable=False, server_default=sa.text("false")),
        sa.Column("detail", sa.Text, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name="pk_message_events"),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["messages.id"],
            name="fk_message_events_message_id_messages",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_message_events_message_id", "message_events", ["message_id"])
    op.create_table(
        "provider_ids",
        sa.Column("id", _ID, nullable=False),
        sa.Column("message_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("provider_id", sa.Text, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_provider_ids"),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["messages.id"],
            name="fk_provider_ids_message_id_messages",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_provider_ids_account_id_accounts"
        ),
    )
    op.create_index("ix_provider_ids_message_id", "provider_ids", ["message_id"])
    op.create_index(
        "ix_provider_ids_account_id_provider_id", "provider_ids", ["account_id", "provider_id"]
    )
