"""Schedules: what goes out later, and again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the table, and tell batches where they come from."""
    op.add_column("batches", sa.Column("schedule_id", _ID))
    op.create_index("ix_batches_schedule_id", "batches", ["schedule_id"])
    op.create_table(
        "schedules",
        sa.Column("id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("wall", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("repeat", sa.JSON),
        sa.Column("kept_by", sa.Text, nullable=False),
        sa.Column("drawn", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("quiet", sa.Text, nullable=False),
        sa.Column("late_minutes", sa.Integer),
        sa.Column("draft", sa.JSON, nullable=False),
        sa.Column("next_wall", sa.Text),
        sa.Column("next_at", sa.BigInteger),
        sa.Column("batch_id", _ID),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_schedules"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_schedules_account_id_accounts"
        ),
    )
    op.create_index("ix_schedules_state_next_at", "schedules", ["state", "next_at"])
