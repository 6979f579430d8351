"""An index of when people were last changed: a list in that order need not sort a million."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index("ix_contacts_updated_at", "contacts", ["updated_at"])
