"""The tables as the newest migration leaves them, in types that SQLite and PostgreSQL share.

Times are UTC as whole microseconds, money is decimal text, enums are their values.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator

from smsdesk.store.moments import microseconds, moment


class UtcTime(TypeDecorator[datetime]):
    """An aware datetime as microseconds since 1970: sortable, exact, the same everywhere."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuses naive datetimes by raising TypeError, as their subtraction does."""
        del dialect
        return None if value is None else microseconds(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Back to an aware datetime in UTC."""
        del dialect
        return None if value is None else moment(value)


class Words(TypeDecorator[str]):
    """Text from outside: what people type, files hold, providers answer.

    Half a surrogate pair cannot be stored anywhere, and NUL not everywhere; U+FFFD stands for
    them, so that no word of a provider keeps an outcome from being recorded.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Also for values that are compared with."""
        del dialect
        return None if value is None else _UNSTORABLE.sub("\ufffd", value)


_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def storable(texts: Sequence[str]) -> Sequence[str]:
    """As `Words` stores them, where so many come that the column's own way takes too long."""
    if not _UNSTORABLE.search("".join(texts)):
        return texts
    return [_UNSTORABLE.sub("\ufffd", one) for one in texts]


IDS_A_QUERY = 500
"""SQLite before 3.32 takes 999 parameters; PostgreSQL many more."""

BigId = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts only INTEGER primary keys up by itself."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("name", Words, nullable=False),
    Column("provider", Text, nullable=False),
    Column("options", JSON, nullable=False),
    Column("sender", Text, nullable=False),
    Column("vault_key", Text, nullable=False, unique=True),
    Column("allow_http", Boolean, nullable=False),
    Column("paused", Text),
    Column("created_at", UtcTime, nullable=False),
    Column("removed_at", UtcTime),
    Column("low_balance", Text),
)
Index(
    "uq_accounts_name_in_use",
    accounts.c.name,
    unique=True,
    sqlite_where=text("removed_at IS NULL"),
    postgresql_where=text("removed_at IS NULL"),
)

balances = Table(
    "balances",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("checked_at", UtcTime, nullable=False),
    Column("amount", Text),
    Column("unit", Text),
    Column("messages_left", Integer),
    Index("ix_balances_account_id_checked_at", "account_id", "checked_at"),
)

batches = Table(
    "batches",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("sender", Text, nullable=False),
    Column("source_text", Words, nullable=False),
    Column("options", JSON, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("held_at", UtcTime),
    # A schedule can be gone before what it sent is.
    Column("schedule_id", BigId),
    Index("ix_batches_account_id", "account_id"),
    Index("ix_batches_schedule_id", "schedule_id"),
)
Index(
    "ix_batches_held_at",
    batches.c.held_at,
    sqlite_where=text("held_at IS NOT NULL"),
    postgresql_where=text("held_at IS NOT NULL"),
)

exclusions = Table(
    "exclusions",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("batch_id", ForeignKey("batches.id", ondelete="CASCADE"), nullable=False),
    Column("number", Words, nullable=False),
    Column("exclusion", Text, nullable=False),
    Column("subject", Words, nullable=False),
    Column("row", Integer),
    Index("ix_exclusions_batch_id", "batch_id"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("batch_id", ForeignKey("batches.id", ondelete="CASCADE"), nullable=False),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("encoding", Text, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("not_before", UtcTime, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("desk", Text),
    Column("reason", Text),
    Column("cause", Text),
    Column("retryable", Boolean, nullable=False, server_default=text("false")),
    Column("detail", Words, nullable=False, server_default=""),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Index("ix_messages_batch_id_state", "batch_id", "state"),
    Index("ix_messages_recipient", "recipient"),
    # In the order in which messages are handed over, so that neither a claim nor the question
    # when the next one is due looks at more than it takes.
    Index("ix_messages_queue", "state", "account_id", "not_before", "id"),
    # In the order in which messages are shown, with what is filtered and counted by, so that
    # neither a long list nor the figures of a fortnight look at the messages themselves.
    Index("ix_messages_shown", "created_at", "state", "account_id", "parts"),
)

message_events = Table(
    "message_events",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("message_id", ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("desk", Text),
    Column("reason", Text),
    Column("cause", Text),
    Column("retryable", Boolean, nullable=False, server_default=text("false")),
    Column("detail", Words, nullable=False, server_default=""),
    Index("ix_message_events_message_id", "message_id"),
)
"""What happened to a message, in order of `id`. The row that says "submitting" is the attempt:
it is committed before the provider is called."""

provider_ids = Table(
    "provider_ids",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("message_id", ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("provider_id", Words, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Index("ix_provider_ids_message_id", "message_id"),
    Index("ix_provider_ids_account_id_provider_id", "account_id", "provider_id"),
)

schedules = Table(
    "schedules",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("title", Words, nullable=False),
    Column("state", Text, nullable=False),
    Column("wall", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("repeat", JSON(none_as_null=True)),
    Column("kept_by", Text, nullable=False),
    Column("drawn", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("quiet", Text, nullable=False),
    Column("late_minutes", Integer),
    Column("draft", JSON, nullable=False),
    Column("next_wall", Text),
    Column("next_at", UtcTime),
    Column("batch_id", BigId),
    Column("people", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("skipped_after", Text),
    Column("missed_of", BigId),
    Index("ix_schedules_state_next_at", "state", "next_at"),
)
"""`wall` and `next_wall` are wall-clock times, ISO without a zone; `batch_id` is the batch whose
messages wait for the next time. `skipped_after` is the time of a repeat after which some were
skipped because they had passed; `missed_of` is the repeat that a missed one was a time of."""

reminder_series = Table(
    "reminder_series",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("name", Words, nullable=False, unique=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("setup", JSON, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
)

reminders = Table(
    "reminders",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("series_id", ForeignKey("reminder_series.id", ondelete="CASCADE"), nullable=False),
    Column("key", Text, nullable=False),
    Column("appointment", Text, nullable=False),
    Column("appointment_at", UtcTime, nullable=False),
    Column("remind_wall", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("schedule_id", BigId, nullable=False),
    Index("ix_reminders_series_id_appointment_at", "series_id", "appointment_at"),
    Index("ix_reminders_recipient", "recipient"),
    Index("ix_reminders_schedule_id", "schedule_id"),
)
"""What a file of appointments has been read as; the message is the schedule's newest to the
recipient, of whom a schedule of reminders has one only."""

drafts = Table(
    "drafts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("content", JSON, nullable=False),
    Column("saved_at", UtcTime, nullable=False),
)

templates = Table(
    "templates",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("name", Words, nullable=False, unique=True),
    Column("text", Words, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
)
