"""The contact book with its search index, imports, undo and sync; a batch can be held."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create everything."""
    op.add_column("batches", sa.Column("held_at", sa.BigInteger))
    held = sa.text("held_at IS NOT NULL")
    op.create_index(
        "ix_batches_held_at", "batches", ["held_at"], sqlite_where=held, postgresql_where=held
    )
    _contacts()
    if op.get_bind().dialect.name == "sqlite":
        _search_index()
    _groups()
    _changes()
    _imports()
    _consents()
    _sync()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", _ID, nullable=False),
        _text("surname"),
        _text("name"),
        sa.Column("mobile", sa.Text, nullable=False),
        _text("comments"),
        _text("email"),
        _text("language"),
        sa.Column("custom", sa.JSON, nullable=False),
        sa.Column("sort_key", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
    )
    for column in ("mobile", "sort_key", "name_key"):
        op.create_index(f"ix_contacts_{column}", "contacts", [column])


def _search_index() -> None:
    forget_words = (
        "INSERT INTO contact_words(contact_words, rowid, words)"
        " VALUES ('delete', old.id, old.words);"
    )
    keep_words = "INSERT INTO contact_words(rowid, words) VALUES (new.id, new.words);"
    forget_mobile = (
        "INSERT INTO contact_numbers(contact_numbers, rowid, mobile)"
        " VALUES ('delete', old.id, old.mobile);"
    )
    keep_mobile = "INSERT INTO contact_numbers(rowid, mobile) VALUES (new.id, new.mobile);"
    for statement in (
        "CREATE VIRTUAL TABLE contact_words USING fts5(words, content='contacts',"
        " content_rowid='id', detail=none, prefix='1 2 3 4', tokenize='ascii')",
        "CREATE VIRTUAL TABLE contact_numbers USING fts5(mobile, content='contacts',"
        " content_rowid='id', detail=none, tokenize='trigram')",
        f"CREATE TRIGGER contacts_indexed AFTER INSERT ON contacts BEGIN {keep_words}"
        f" {keep_mobile} END",
        f"CREATE TRIGGER contacts_unindexed AFTER DELETE ON contacts BEGIN {forget_words}"
        f" {forget_mobile} END",
        "CREATE TRIGGER contacts_words_changed AFTER UPDATE OF words ON contacts"
        f" WHEN old.words <> new.words BEGIN {forget_words} {keep_words} END",
        "CREATE TRIGGER contacts_mobile_changed AFTER UPDATE OF mobile ON contacts"
        f" WHEN old.mobile <> new.mobile BEGIN {forget_mobile} {keep_mobile} END",
    ):
        op.execute(statement)


def _groups() -> None:
    op.create_table(
        "groups",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("search", sa.JSON),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        sa.UniqueConstraint("key", name="uq_groups_key"),
    )
    op.create_table(
        "memberships",
        sa.Column("group_id", _ID, nullable=False),
        sa.Column("contact_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "contact_id", name="pk_memberships"),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name="fk_memberships_group_id_groups", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name="fk_memberships_contact_id_contacts",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_memberships_contact_id", "memberships", ["contact_id"])


def _changes() -> None:
    op.create_table(
        "change_sets",
        sa.Column("id", _ID, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("undone_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_change_sets"),
    )
    op.create_table(
        "contact_changes",
        sa.Column("id", _ID, nullable=False),
        sa.Column("set_id", _ID, nullable=False),
        sa.Column("contact_id", _ID, nullable=False),
        sa.Column("mobile", sa.Text, nullable=False),
        sa.Column("before", sa.JSON),
        sa.Column("applied_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_contact_changes"),
        sa.ForeignKeyConstraint(
            ["set_id"],
            ["change_sets.id"],
            name="fk_contact_changes_set_id_change_sets",
            ondelete="CASCADE",
        ),
    )
    for column in ("set_id", "contact_id", "mobile"):
        op.create_index(f"ix_contact_changes_{column}", "contact_changes", [column])


def _imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", _ID, nullable=False),
        sa.Column("set_id", _ID, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("options", sa.JSON, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("started_at", sa.BigInteger, nullable=False),
        sa.Column("ended_at", sa.BigInteger),
        _count("rows_done"),
        sa.Column("rows_all", sa.Integer),
        *map(_count, ("added", "updated", "unchanged", "rejected")),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sa.ForeignKeyConstraint(
            ["set_id"], ["change_sets.id"], name="fk_imports_set_id_change_sets"
        ),
    )
    op.create_index("ix_imports_fingerprint", "imports", ["fingerprint"])
    op.create_table(
        "import_rejections",
        sa.Column("id", _ID, nullable=False),
        sa.Column("import_id", _ID, nullable=False),
        sa.Column("row", sa.Integer, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("cells", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_rejections"),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["imports.id"],
            name="fk_import_rejections_import_id_imports",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_import_rejections_import_id", "import_rejections", ["import_id"])


def _consents() -> None:
    op.create_table(
        "do_not_send",
        sa.Column("mobile", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("mobile", name="pk_do_not_send"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "consents",
        sa.Column("id", _ID, nullable=False),
        sa.Column("mobile", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        *map(_text, ("source", "wording", "recorded_by")),
        sa.Column("import_id", _ID),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["imports.id"],
            name="fk_consents_import_id_imports",
            ondelete="SET NULL",
        ),
    )
    for column in ("mobile", "import_id"):
        op.create_index(f"ix_consents_{column}", "consents", [column])


def _sync() -> None:
    op.create_table(
        "sync_choices",
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("every_minutes", sa.Integer),
        sa.Column("group_ids", sa.JSON, nullable=False),
        sa.Column("synced_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("account_id", name="pk_sync_choices"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_sync_choices_account_id_accounts"
        ),
    )
    op.create_table(
        "sync_entries",
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("mobile", sa.Text, nullable=False),
        sa.Column("contact_id", _ID),
        sa.Column("step", sa.Text, nullable=False),
        *map(_text, ("surname", "name", "comments")),
        sa.Column("reason", sa.Text),
        _text("detail"),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("known_there", sa.Boolean, nullable=False, server_default=sa.text("false")),
        sa.PrimaryKeyConstraint("account_id", "mobile", name="pk_sync_entries"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_sync_entries_account_id_accounts"
        ),
        sqlite_with_rowid=False,
    )
    for column in ("step", "contact_id"):
        op.create_index(
            f"ix_sync_entries_account_id_{column}", "sync_entries", ["account_id", column]
        )
