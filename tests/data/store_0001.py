"""Makes `store-0001.db`, a store as revision 0001 had it, and `store-0001.json`, what is in it.

Every later version must open that file. It is made once, by `python tests/data/store_0001.py`,
from the revision's own script and plain SQL, and then kept: made anew it would prove nothing. A
later revision that changes what is stored gets a file of its own in the same way.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smsdesk.store.migrate import bring_up_to_date

HERE = Path(__file__).resolve().parent
REVISION = "0001"
MINUTE_US = 60 * 1_000_000
START_US = 1_767_344_400 * 1_000_000  # 2026-01-02 09:00 UTC

ACCOUNTS = [
    # id, name, provider, options, sender, vault_key, allow_http, paused, removed
    (1, "Ιατρείο", "d7", {"username": "clinic"}, "Clinic", "vault-1", 0, None, None),
    (2, "Spare", "isms", {"username": "spare"}, "", "vault-2", 1, "credit", None),
    (3, "Ιατρείο", "bulksms", {"rate": "5"}, "Old", "vault-3", 0, "removed", START_US),
]
BATCHES: list[tuple[int, int, str, str, dict[str, Any]]] = [
    # id, account, sender, source text, options
    (1, 1, "Clinic", "Dear {name}, tomorrow at {time}.", {"flash": False}),
    (2, 2, "306900000000", "Καλημέρα 👋", {"flash": True, "validity_minutes": 60}),
    (3, 3, "Old", "0605040b8423f0", {"extra": {"type": "4"}}),
]
EXCLUSIONS = [
    # batch, number as it was given, exclusion, subject, row
    (1, "no number", "invalid_number", "not_a_number", 7),
    (1, "+306900000009", "duplicate", "", None),
]


@dataclass(frozen=True)
class Kept:
    """A message of batch and account `batch`."""

    batch: int
    state: str
    text: str
    encoding: str = "gsm-7"
    tries: int = 1
    reason: str | None = None
    cause: str | None = None
    ids: tuple[tuple[str, str], ...] = ()
    """Id and delivery state, one an attempt."""

    @property
    def events(self) -> list[str]:
        """The states its history names."""
        if not self.tries:
            return []
        return ["submitting", *([] if self.state == "submitting" else [self.state])]


MESSAGES = [
    Kept(1, "queued", "Dear Maria, tomorrow at 9.", tries=0),
    Kept(1, "submitting", "Dear Nikos, tomorrow at 10."),
    Kept(1, "accepted", "Dear Eleni, tomorrow at 11.", ids=(("a-1", "pending"),)),
    Kept(1, "delivered", "Dear Anna.", tries=2, ids=(("b-1", "failed"), ("b-2", "delivered"))),
    Kept(1, "failed", "Dear Petros, tomorrow at 12.", ids=(("c-1", "failed"),)),
    Kept(2, "expired", "Καλημέρα 👋", "ucs-2", ids=(("d-1", "expired"),)),
    Kept(2, "rejected", "Καλημέρα 👋", "ucs-2", reason="credit"),
    Kept(2, "uncertain", "Καλημέρα 👋", "ucs-2", cause="reply_timed_out"),
    Kept(2, "cancelled", "Καλημέρα 👋", "ucs-2", tries=0),
    Kept(3, "scheduled", "0605040b8423f0", "octets", tries=0),
]


def fill(connection: sqlite3.Connection) -> None:
    """Insert everything."""
    for identity, name, provider, options, *rest, removed_at in ACCOUNTS:
        connection.execute(
            "INSERT INTO accounts (id, name, provider, options, sender, vault_key, allow_http,"
            " paused, created_at, removed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (identity, name, provider, json.dumps(options), *rest, START_US, removed_at),
        )
    connection.execute(
        "INSERT INTO balances (account_id, checked_at, amount, unit, messages_left)"
        " VALUES (1, ?, '3948.4700', 'EUR', 999)",
        (START_US,),
    )
    for *given, options in BATCHES:
        stored: dict[str, Any] = {"flash": False, "validity_minutes": None, "extra": {}}
        stored |= options
        connection.execute(
            "INSERT INTO batches (id, account_id, sender, source_text, options, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (*given, json.dumps(stored), START_US),
        )
    connection.executemany(
        'INSERT INTO exclusions (batch_id, number, exclusion, subject, "row")'
        " VALUES (?, ?, ?, ?, ?)",
        EXCLUSIONS,
    )
    for number, message in enumerate(MESSAGES, start=1):
        fill_message(connection, number, message)


def fill_message(connection: sqlite3.Connection, number: int, message: Kept) -> None:
    """Insert a message with its history and ids."""
    then_us = START_US + number * MINUTE_US
    columns = {
        "id": number,
        "batch_id": message.batch,
        "account_id": message.batch,
        "recipient": recipient(number),
        "text": message.text,
        "encoding": message.encoding,
        "parts": 1,
        "state": message.state,
        "not_before": START_US,
        "tries": message.tries,
        "desk": "desk-1" if message.state == "submitting" else None,
        "reason": message.reason,
        "cause": message.cause,
        "retryable": False,
        "detail": "",
        "created_at": START_US,
        "updated_at": then_us,
    }
    insert(connection, "messages", columns)
    for state in message.events:
        event = {"message_id": number, "at": then_us, "state": state}
        if state == "submitting":
            insert(connection, "message_events", {**event, "at": START_US, "desk": "desk-1"})
        else:
            problem = {"reason": message.reason, "cause": message.cause}
            insert(connection, "message_events", {**event, **problem})
    for attempt, (provider_id, told) in enumerate(message.ids, start=1):
        given = {"message_id": number, "account_id": message.batch, "provider_id": provider_id}
        told_of = {"attempt": attempt, "state": told, "updated_at": then_us}
        insert(connection, "provider_ids", {**given, **told_of})


def insert(connection: sqlite3.Connection, table: str, columns: dict[str, Any]) -> None:
    """Insert one row."""
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 -- names from above
        tuple(columns.values()),
    )


def recipient(number: int) -> str:
    """The number of the message with this id."""
    return f"+3069000000{number:02}"


def expected() -> dict[str, Any]:
    """What a test must find, in words of the domain."""
    return {
        "accounts": [[row[0], row[1], row[7]] for row in ACCOUNTS],
        "balance": ["3948.4700", "EUR", 999],
        "exclusions": [list(row[1:]) for row in EXCLUSIONS],
        "messages": [
            {
                "id": number,
                "batch_id": message.batch,
                "recipient": recipient(number),
                "state": message.state,
                "encoding": message.encoding,
                "text": message.text,
                "tries": message.tries,
                "reason": message.reason,
                "cause": message.cause,
                "provider_ids": [
                    given
                    for attempt, (given, _) in enumerate(message.ids, 1)
                    if attempt == message.tries
                ],
                "events": message.events,
            }
            for number, message in enumerate(MESSAGES, start=1)
        ],
    }


def main() -> None:
    """Write both files."""
    file = HERE / f"store-{REVISION}.db"
    file.unlink(missing_ok=True)
    bring_up_to_date(file, None, revisions=(REVISION,))
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        fill(connection)
        connection.execute("COMMIT")
        # The program's own page size is four times that; a small file suits a repository.
        for statement in ("PRAGMA journal_mode=DELETE", "PRAGMA page_size=1024", "VACUUM"):
            connection.execute(statement).close()
        connection.execute("PRAGMA journal_mode=WAL").close()
    words = json.dumps(expected(), ensure_ascii=False, indent=1)
    file.with_suffix(".json").write_text(words + "\n", "utf-8")


if __name__ == "__main__":
    main()
