"""Browsing what was sent, by pages, and counting it.

Reads through connections of its own: one for lists, one for the rows that somebody is looking at,
one for figures, so that none of them waits for another.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection
from pathlib import Path

from sqlalchemy import Connection

from smsdesk.domain.message import Message, MessageState, TimelineEntry
from smsdesk.domain.phone import international
from smsdesk.domain.plan import Excluded
from smsdesk.providers import registry
from smsdesk.providers.registry import UnknownProvider
from smsdesk.reports.figures import Count, Figures, figures, midnight
from smsdesk.reports.meaning import message_status, row_of, silence
from smsdesk.reports.rows import AccountName, BatchReport, Detail, Query, Row
from smsdesk.reports.statuses import Status, hearing_of, states_of, status_of
from smsdesk.store import browsing, history, messages
from smsdesk.store.briefs import Silence
from smsdesk.store.browsing import Order, SortBy, Wanted
from smsdesk.store.reader import Reader
from smsdesk.system.clock import Clock

MESSAGES_A_READ = 500
"""SQLite before 3.32 takes 999 parameters."""


class Reports:
    """Every method raises StoreProblem. A cancelled question is dropped by the store."""

    def __init__(self, store_file: Path, clock: Clock) -> None:
        self._clock = clock
        self._searching = Reader(store_file)
        self._looking = Reader(store_file)
        self._counting = Reader(store_file)

    async def ids(self, query: Query, on_chunk: Callable[[array[int]], None]) -> None:
        """Hand on the ids of the messages, in order and in lots."""
        wanted = _wanted(query)
        quiet = await self._looking.read(self._silence)
        people = await self._looking.read(lambda c: browsing.people_called(c, wanted))
        found = browsing.ids(wanted, _order(query), quiet, people)
        await self._searching.keys(found, on_chunk)

    async def newest_id(self) -> int:
        """The highest id of any message; 0 without any."""
        return await self._looking.read(browsing.newest)

    async def rows(self, ids: Collection[int]) -> dict[int, Row]:
        """What a table shows of these messages, at most a few hundred."""

        def read(connection: Connection) -> dict[int, Row]:
            quiet = self._silence(connection)
            found = browsing.briefs(connection, ids)
            names = browsing.names_at(connection, {brief.recipient for brief in found})
            return {
                brief.id: row_of(brief, quiet, names.get(brief.recipient, "")) for brief in found
            }

        return await self._looking.read(read)

    async def messages(self, ids: Collection[int]) -> list[tuple[Message, Status, str]]:
        """These messages in full, each with who has its number ("" where nobody is known), in the
        order of `ids`, at most `MESSAGES_A_READ`."""

        def read(connection: Connection) -> list[tuple[Message, Status, str]]:
            quiet = self._silence(connection)
            found = {message.id: message for message in messages.get_many(connection, ids)}
            names = browsing.names_at(connection, {one.recipient for one in found.values()})
            ordered = (found[message_id] for message_id in ids if message_id in found)
            return [
                (message, message_status(message, quiet), names.get(message.recipient, ""))
                for message in ordered
            ]

        return await self._searching.read(read)

    async def detail(self, message_id: int) -> Detail:
        """One message with its history. Raises NotFound."""

        def read(connection: Connection) -> Detail:
            message = messages.get(connection, message_id)
            names = {one.id: one for one in browsing.accounts_ever(connection)}
            account = names[message.account_id]
            stored = TimelineEntry(message.created_at, MessageState.QUEUED)
            receipts = messages.receipts(connection, message_id)
            called = browsing.names_at(connection, [message.recipient])
            return Detail(
                message=message,
                number=international(message.recipient),
                status=message_status(message, self._silence(connection)),
                account=account.name,
                provider=_provider_name(account.provider),
                timeline=(stored, *history.timeline(connection, message_id)),
                ids=tuple(receipt.provider_id for _attempt, receipt in receipts),
                name=called.get(message.recipient, ""),
            )

        return await self._looking.read(read)

    async def batch(self, batch_id: int) -> BatchReport:
        """How a batch stands. Raises NotFound."""

        def read(connection: Connection) -> BatchReport:
            batch = browsing.batch(connection, batch_id)
            names = {one.id: one.name for one in browsing.accounts_ever(connection)}
            counts: dict[Status, int] = {}
            parts: dict[Status, int] = {}
            quiet = self._silence(connection)
            found = browsing.batch_counts(connection, batch_id, quiet)
            for state, hearing, number, their_parts in found:
                status = status_of(state, hearing)
                counts[status] = counts.get(status, 0) + number
                parts[status] = parts.get(status, 0) + their_parts
            left_out = len(messages.excluded(connection, batch_id))
            return BatchReport(
                batch_id,
                names[batch.account_id],
                batch.source_text,
                batch.created_at,
                counts,
                parts,
                left_out,
            )

        return await self._looking.read(read)

    async def excluded(self, batch_id: int) -> tuple[Excluded, ...]:
        """Who of a batch got nothing, and why."""
        return await self._looking.read(lambda c: messages.excluded(c, batch_id))

    async def last_days(self, days: int) -> Figures:
        """What was sent in the last local days, today included."""
        now = self._clock.now()
        since = midnight(now, days - 1)
        found = await self._counting.read(lambda c: browsing.tallies(c, since))
        counts = (Count(one.begin, one.state, one.messages, one.parts) for one in found)
        return figures(counts, now, days)

    async def undecided(self) -> int:
        """How many messages wait for a person's decision."""
        return await self._looking.read(browsing.uncertain)

    async def account_names(self) -> tuple[AccountName, ...]:
        """Every account there ever was, by id."""
        every = await self._looking.read(browsing.accounts_ever)
        return tuple(
            AccountName(one.id, one.name, removed=one.removed_at is not None) for one in every
        )

    async def close(self) -> None:
        """Close the connections. May be called again."""
        for reader in (self._searching, self._looking, self._counting):
            await reader.close()

    def _silence(self, connection: Connection) -> Silence:
        return silence(browsing.accounts_ever(connection), self._clock.now())


def _wanted(query: Query) -> Wanted:
    statuses = query.statuses
    return Wanted(
        batch_id=query.batch_id,
        account_id=query.account_id,
        states=None if statuses is None else states_of(statuses),
        hearing=None if statuses is None else hearing_of(statuses),
        since=query.since,
        search=query.search,
    )


def _order(query: Query) -> Order:
    return Order(SortBy(query.sort), query.descending)


def _provider_name(provider: str) -> str:
    try:
        return registry.info(provider).name
    except UnknownProvider:
        return provider
