"""The tables of the contact book: people, groups, consent, imports, undo, and what was pushed.

The index that searches go through is SQLite's own (FTS5) and kept in step by triggers, so that
no way of changing a contact can forget it.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    event,
    text,
)

from smsdesk.store.tables import BigId, UtcTime, Words, metadata

contacts = Table(
    "contacts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("surname", Words, nullable=False, server_default=""),
    Column("name", Words, nullable=False, server_default=""),
    Column("mobile", Text, nullable=False),
    Column("comments", Words, nullable=False, server_default=""),
    Column("email", Words, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default=""),
    Column("custom", JSON, nullable=False),
    # What `ContactDetails` makes of the above.
    Column("sort_key", Words, nullable=False),
    Column("name_key", Words, nullable=False),
    Column("words", Words, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Index("ix_contacts_mobile", "mobile"),
    Index("ix_contacts_sort_key", "sort_key"),
    Index("ix_contacts_name_key", "name_key"),
    Index("ix_contacts_updated_at", "updated_at"),
)

# "ascii" keeps every other character as part of its word, so that words end at the blanks between
# them and nowhere else; the newer letters of Unicode are no letters to SQLite's "unicode61".
SEARCH_INDEX = (
    "CREATE VIRTUAL TABLE contact_words USING fts5(words, content='contacts', content_rowid='id',"
    " detail=none, prefix='1 2 3 4', tokenize='ascii')",
    "CREATE VIRTUAL TABLE contact_numbers USING fts5(mobile, content='contacts',"
    " content_rowid='id', detail=none, tokenize='trigram')",
    "CREATE TRIGGER contacts_indexed AFTER INSERT ON contacts BEGIN"
    " INSERT INTO contact_words(rowid, words) VALUES (new.id, new.words);"
    " INSERT INTO contact_numbers(rowid, mobile) VALUES (new.id, new.mobile); END",
    "CREATE TRIGGER contacts_unindexed AFTER DELETE ON contacts BEGIN"
    " INSERT INTO contact_words(contact_words, rowid, words) VALUES ('delete', old.id, old.words);"
    " INSERT INTO contact_numbers(contact_numbers, rowid, mobile)"
    " VALUES ('delete', old.id, old.mobile); END",
    "CREATE TRIGGER contacts_words_changed AFTER UPDATE OF words ON contacts"
    " WHEN old.words <> new.words BEGIN"
    " INSERT INTO contact_words(contact_words, rowid, words) VALUES ('delete', old.id, old.words);"
    " INSERT INTO contact_words(rowid, words) VALUES (new.id, new.words); END",
    "CREATE TRIGGER contacts_mobile_changed AFTER UPDATE OF mobile ON contacts"
    " WHEN old.mobile <> new.mobile BEGIN"
    " INSERT INTO contact_numbers(contact_numbers, rowid, mobile)"
    " VALUES ('delete', old.id, old.mobile);"
    " INSERT INTO contact_numbers(rowid, mobile) VALUES (new.id, new.mobile); END",
)


@event.listens_for(contacts, "after_create")
def _make_search_index(target: Table, connection: Connection, **told: object) -> None:
    """Other databases search by comparing: slower, the same answers."""
    del target, told
    if connection.dialect.name == "sqlite":
        for statement in SEARCH_INDEX:
            connection.exec_driver_sql(statement)


groups = Table(
    "groups",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("name", Words, nullable=False),
    # Folded: two groups must not differ by case or accents alone.
    Column("key", Words, nullable=False, unique=True),
    Column("search", JSON(none_as_null=True)),
)
"""`search` holds a `SavedSearch`; NULL for a group whose members are listed."""

memberships = Table(
    "memberships",
    metadata,
    Column("group_id", ForeignKey("groups.id", ondelete="CASCADE"), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("group_id", "contact_id"),
    Index("ix_memberships_contact_id", "contact_id"),
    sqlite_with_rowid=False,
)

do_not_send = Table(
    "do_not_send",
    metadata,
    Column("mobile", Text, primary_key=True),
    Column("since", UtcTime, nullable=False),
    sqlite_with_rowid=False,
)
"""Numbers that get nothing. It knows no people: it outlives them."""

consents = Table(
    "consents",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("mobile", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("source", Words, nullable=False, server_default=""),
    Column("wording", Words, nullable=False, server_default=""),
    Column("recorded_by", Words, nullable=False, server_default=""),
    Column("import_id", ForeignKey("imports.id", ondelete="SET NULL")),
    Index("ix_consents_mobile", "mobile"),
    Index("ix_consents_import_id", "import_id"),
)

change_sets = Table(
    "change_sets",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("undone_at", UtcTime),
)
"""Changes of many contacts that can be taken back together: import, edit, deletion, merging."""

contact_changes = Table(
    "contact_changes",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("set_id", ForeignKey("change_sets.id", ondelete="CASCADE"), nullable=False),
    # No reference: a contact that was deleted is still spoken of.
    Column("contact_id", BigId, nullable=False),
    Column("mobile", Text, nullable=False),
    Column("before", JSON(none_as_null=True)),
    Column("applied_at", UtcTime),
    Index("ix_contact_changes_set_id", "set_id"),
    Index("ix_contact_changes_contact_id", "contact_id"),
    Index("ix_contact_changes_mobile", "mobile"),
)
"""`before`: all of the contact with its group ids, NULL if the set added it. `applied_at`: the
contact's `updated_at` as the set left it, NULL if the set deleted it; a contact whose
`updated_at` is another has been edited since."""

imports = Table(
    "imports",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("set_id", ForeignKey("change_sets.id"), nullable=False),
    Column("file_name", Words, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("options", JSON, nullable=False),
    Column("state", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime),
    Column("rows_done", Integer, nullable=False, server_default="0"),
    Column("rows_all", Integer),
    Column("added", Integer, nullable=False, server_default="0"),
    Column("updated", Integer, nullable=False, server_default="0"),
    Column("unchanged", Integer, nullable=False, server_default="0"),
    Column("rejected", Integer, nullable=False, server_default="0"),
    Index("ix_imports_fingerprint", "fingerprint"),
)
"""`fingerprint`: SHA-256 of the file. `rows_done` rows of it have their result in the store."""

import_rejections = Table(
    "import_rejections",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("import_id", ForeignKey("imports.id", ondelete="CASCADE"), nullable=False),
    Column("row", Integer, nullable=False),
    Column("value", Words, nullable=False),
    Column("reason", Text, nullable=False),
    Column("cells", JSON, nullable=False),
    Index("ix_import_rejections_import_id", "import_id"),
)

sync_choices = Table(
    "sync_choices",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("scope", Text, nullable=False),
    Column("every_minutes", Integer),
    Column("group_ids", JSON, nullable=False),
    Column("synced_at", UtcTime),
)
"""`synced_at`: when a sync last left nothing waiting."""

sync_entries = Table(
    "sync_entries",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("mobile", Text, nullable=False),
    Column("contact_id", BigId),
    Column("step", Text, nullable=False),
    Column("surname", Words, nullable=False, server_default=""),
    Column("name", Words, nullable=False, server_default=""),
    Column("comments", Words, nullable=False, server_default=""),
    Column("reason", Text),
    Column("detail", Words, nullable=False, server_default=""),
    Column("since", UtcTime, nullable=False),
    Column("known_there", Boolean, nullable=False, server_default=text("false")),
    PrimaryKeyConstraint("account_id", "mobile"),
    Index("ix_sync_entries_account_id_step", "account_id", "step"),
    Index("ix_sync_entries_account_id_contact_id", "account_id", "contact_id"),
    sqlite_with_rowid=False,
)
"""The ledger: what each number was last told to be at an account, and how that ended. `step` is a
`contact_sync.Step`; it is committed before the call. `known_there`: the provider may hold this
number. `contact_id`: the contact whose fields were pushed; NULL for an erased person."""
