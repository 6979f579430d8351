"""Reminders: which appointments of a file have one, so that reading it again doubles none."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "reminder_series",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("setup", sa.JSON, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminder_series"),
        sa.UniqueConstraint("name", name="uq_reminder_series_name"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_reminder_series_account_id_accounts"
        ),
    )
    op.create_table(
        "reminders",
        sa.Column("id", _ID, nullable=False),
        sa.Column("series_id", _ID, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("appointment", sa.Text, nullable=False),
        sa.Column("appointment_at", sa.BigInteger, nullable=False),
        sa.Column("remind_wall", sa.Text, nullable=False),
        sa.Column("recipient", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("schedule_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
        sa.ForeignKeyConstraint(
            ["series_id"],
            ["reminder_series.id"],
            name="fk_reminders_series_id_reminder_series",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_reminders_series_id_appointment_at", "reminders", ["series_id", "appointment_at"]
    )
    op.create_index("ix_reminders_recipient", "reminders", ["recipient"])
    op.create_index("ix_reminders_schedule_id", "reminders", ["schedule_id"])
