"""The first page of messages and the figures of the day, before the store can be asked.

They are what `browsing` and `today` say, by the same rules; those answer again when they can.
"""

from __future__ import annotations

import asyncio
from array import array
from pathlib import Path

from smsdesk.domain.message import MessageState
from smsdesk.reports.figures import TodaysFigures, midnight, todays_figures
from smsdesk.reports.meaning import row_of, silence
from smsdesk.reports.rows import Query, Row
from smsdesk.store import first_look
from smsdesk.store.first_look import NoFirstLook
from smsdesk.system.clock import Clock

IDS = 200
ROWS = 64
"""More than a window shows."""


class FirstReports:
    """Whatever is odd about the store: None, and the ordinary way finds out and tells."""

    def __init__(self, store_file: Path, clock: Clock) -> None:
        self._file = store_file
        self._clock = clock

    async def page(self, query: Query) -> tuple[array[int], dict[int, Row]] | None:
        """The first ids of a list, and the rows of the first of them; None for one that is
        narrowed or sorted as only `browsing` can."""
        plain = Query(since=query.since, sort=query.sort, descending=query.descending)
        return await asyncio.to_thread(self._page, query) if query == plain else None

    async def todays_figures(self) -> TodaysFigures | None:
        """The figures of the day."""
        return await asyncio.to_thread(self._todays_figures)

    def _page(self, query: Query) -> tuple[array[int], dict[int, Row]] | None:
        try:
            with first_look.looking(self._file) as connection:
                ids = first_look.ids(
                    connection, query.since, query.sort, descending=query.descending, most=IDS
                )
                quiet = silence(first_look.accounts_ever(connection), self._clock.now())
                found = first_look.briefs(connection, ids[:ROWS])
                names = first_look.names_at(connection, {brief.recipient for brief in found})
                return ids, {
                    brief.id: row_of(brief, quiet, names.get(brief.recipient, ""))
                    for brief in found
                }
        except NoFirstLook:
            return None

    def _todays_figures(self) -> TodaysFigures | None:
        now = self._clock.now()
        since = midnight(now)
        try:
            with first_look.looking(self._file) as connection:
                return todays_figures(
                    since,
                    first_look.states_since(connection, since),
                    kept=first_look.kept_since(connection, since, now),
                    uncertain=first_look.in_state(connection, MessageState.UNCERTAIN),
                )
        except NoFirstLook:
            return None
