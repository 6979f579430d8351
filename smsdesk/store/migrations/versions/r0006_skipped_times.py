"""Times of a repeat that were skipped as missed, so that a clock that is put right brings them
back."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the columns; of what was skipped before nothing is known."""
    op.add_column("schedules", sa.Column("skipped_after", sa.Text))
    op.add_column("schedules", sa.Column("missed_of", _ID))
