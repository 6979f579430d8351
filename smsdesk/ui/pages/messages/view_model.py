"""What the Messages page shows: the filters, the list, the figures, one message, one batch.

Everything comes from the reports and follows what happens to messages. Doing something with them
is in `commands`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.bootstrap import Desk
from smsdesk.events import AccountsChanged, BatchesChanged, ContactsChanged, MessagesChanged
from smsdesk.reports.figures import Figures, midnight
from smsdesk.reports.rows import AccountName, BatchReport, Detail, Query, Row
from smsdesk.reports.statuses import Status, statuses_of
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.messages.columns import message_columns
from smsdesk.ui.questions import Questions
from smsdesk.ui.tables.model import RowModel

if TYPE_CHECKING:
    from smsdesk.domain.plan import Excluded
    from smsdesk.reports.browsing import Reports

DAYS = 14
PERIODS = (1, 7, 14, 30)
"""Days that can be chosen; None besides them means all."""
SOON_MS = 120
MEND_MS = 1_000
"""How often the list is asked for again while much is going on."""
FIGURES_MS = 2_000


@dataclass(frozen=True, slots=True)
class Shown:
    """Which messages the page shows. `days` counts today; `since` is of a link from elsewhere."""

    account_id: int | None = None
    statuses: frozenset[Status] | None = None
    days: int | None = DAYS
    since: datetime | None = None
    batch_id: int | None = None
    search: str = ""


ALL = Shown(days=None)


class MessagesViewModel(QObject):
    """Does nothing until `visit`."""

    filtered = Signal()
    figures_changed = Signal()
    batch_changed = Signal()
    detail_changed = Signal()
    accounts_changed = Signal()

    def __init__(self, context: Context, order: tuple[str, bool] | None = None) -> None:
        super().__init__()
        self._context = context
        self.shown = Shown()
        self.sort, self.descending = order or ("sent", True)
        self.figures: Figures | None = None
        self.batch: BatchReport | None = None
        self.excluded: tuple[Excluded, ...] = ()
        self.detail: Detail | None = None
        self.accounts: tuple[AccountName, ...] = ()
        self.any_message = True
        self.rows: RowModel[Row] = RowModel(message_columns(), context.bridge, self)
        if self.sort not in (column.key for column in self.rows.columns if column.sortable):
            self.sort, self.descending = "sent", True  # remembered from before it was so
        self.rows.sort_wanted.connect(self._sort)
        self._visited = False
        self._questions = Questions(context.bridge, self)
        self._mend = QTimer(self, interval=MEND_MS, singleShot=True)
        self._mend.timeout.connect(self._mend_list)
        self._sum = QTimer(self, interval=FIGURES_MS, singleShot=True)
        self._sum.timeout.connect(self._read_figures)
        self._look_at_batch = QTimer(self, interval=SOON_MS, singleShot=True)
        self._look_at_batch.timeout.connect(self._read_batch)
        self._listen()

    @property
    def _reports(self) -> Reports:
        """Not before it is asked something: with it comes the store, which the page need not wait
        for."""
        return self._context.desk.reports

    # Which messages

    def visit(self, place: places.Messages) -> None:
        """Show what the place asks for; without wishes, what was shown before."""
        wishes = (
            place.states,
            place.batch_id,
            place.account_id,
            place.since,
            place.search or None,
        )
        if any(wish is not None for wish in wishes):
            self.filter(_shown_of(place, self._context.desk.clock.now()))
        elif not self._visited:
            self.filter(self.shown)
        else:
            self._look_again()

    def filter(self, shown: Shown) -> None:
        """Show these messages."""
        other_batch = shown.batch_id != self.shown.batch_id
        first, self._visited = not self._visited, True
        self.shown = shown
        self._show_list()
        if other_batch:
            self.batch, self.excluded = None, ()
            self._read_batch()
        if other_batch or first:
            self._read_figures()
        if first:
            self._read_accounts()
        self.filtered.emit()

    def narrow(self, **changes: Any) -> None:
        """Change some of the filters; names and values are those of `Shown`."""
        self.filter(replace(self.shown, **changes))

    @property
    def query(self) -> Query:
        """The filters and the order as the reports want them."""
        shown = self.shown
        since = shown.since
        if shown.days is not None:
            since = midnight(self._context.desk.clock.now(), shown.days - 1)
        return Query(
            batch_id=shown.batch_id,
            account_id=shown.account_id,
            statuses=shown.statuses,
            since=since,
            search=shown.search,
            sort=self.sort,
            descending=self.descending,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether there may be more messages than the filters let through."""
        return self.shown != ALL

    # One message

    def choose(self, message_id: int | None) -> None:
        """Look at one message; None looks at none."""
        if message_id is None:
            self._questions.drop("detail")
            if self.detail is not None:
                self.detail = None
                self.detail_changed.emit()
            return
        self._questions.ask("detail", self._load_detail(message_id))

    async def _load_detail(self, message_id: int) -> None:
        self.detail = await self._reports.detail(message_id)
        self.detail_changed.emit()

    # What happens meanwhile

    def _listen(self) -> None:
        bridge, bus = self._context.bridge, self._context.desk.bus
        bridge.coalesce(bus, MessagesChanged, self._messages_changed, self)
        bridge.coalesce(bus, BatchesChanged, lambda _events: self._look_again(), self)
        bridge.coalesce(bus, AccountsChanged, lambda _events: self._read_accounts(), self)
        bridge.coalesce(bus, ContactsChanged, lambda _events: self._names_changed(), self)

    def _messages_changed(self, events: list[MessagesChanged]) -> None:
        ids = frozenset(one for event in events for one in event.ids)
        self.rows.changed(ids)
        if self.detail is not None and self.detail.message.id in ids:
            self.choose(self.detail.message.id)
        self._start(self._mend, self._sum, self._look_at_batch)

    def _names_changed(self) -> None:
        self.rows.all_changed()
        if self.detail is not None:
            self.choose(self.detail.message.id)

    def _look_again(self) -> None:
        self.rows.changed([self.rows.key(row) for row in self.rows.rows_in_sight()])
        self._start(self._mend, self._sum, self._look_at_batch)

    def _start(self, *timers: QTimer) -> None:
        for timer in timers:
            if not timer.isActive():
                timer.start()

    # Reading

    def _show_list(self) -> None:
        self.rows.show(_Source(self._context.desk, self.query))
        if not self._context.desk.is_open:
            self._begin_list()
        self._questions.ask("any", self._load_any())

    def _begin_list(self) -> None:
        """Show what can be read of it before the store is open."""
        query = self.query

        async def begin() -> None:
            found = await self._context.desk.first_reports.page(query)
            if found is not None and query == self.query:
                self.rows.begin(*found)

        self._context.bridge.spawn(begin(), owner=self, at_once=True)

    def _mend_list(self) -> None:
        if self._visited:
            self.rows.refresh()
            self._questions.ask("any", self._load_any())

    def _sort(self, key: str, descending: bool) -> None:
        self.sort, self.descending = key, descending
        self._show_list()
        self.filtered.emit()

    async def _load_any(self) -> None:
        self.any_message = bool(await self._reports.newest_id())
        self.rows.counted.emit()

    def _read_figures(self) -> None:
        if self._visited and self.shown.batch_id is None:
            self._questions.ask("figures", self._load_figures())

    async def _load_figures(self) -> None:
        self.figures = await self._reports.last_days(DAYS)
        self.figures_changed.emit()

    def _read_accounts(self) -> None:
        if self._visited:
            self._questions.ask("accounts", self._load_accounts())

    async def _load_accounts(self) -> None:
        found = await self._reports.account_names()
        if found != self.accounts:
            self.accounts = found
            self.accounts_changed.emit()

    def _read_batch(self) -> None:
        if self.shown.batch_id is None:
            self._questions.drop("batch")
            self.batch_changed.emit()
        else:
            self._questions.ask("batch", self._load_batch(self.shown.batch_id))

    async def _load_batch(self, batch_id: int) -> None:
        self.batch = await self._reports.batch(batch_id)
        if self.batch.excluded and not self.excluded:
            self.excluded = await self._reports.excluded(batch_id)
        self.batch_changed.emit()


class _Source:
    """The list of one query, for the table."""

    def __init__(self, desk: Desk, query: Query) -> None:
        self._desk = desk
        self._query = query

    async def keys(self, on_chunk: Callable[[array[int]], None]) -> None:
        """The ids in their order."""
        await self._desk.reports.ids(self._query, on_chunk)

    async def rows(self, keys: Collection[int]) -> Mapping[int, Row]:
        """What the table shows of them."""
        return await self._desk.reports.rows(keys)


def _shown_of(place: places.Messages, now: datetime) -> Shown:
    days = {midnight(now, period - 1): period for period in PERIODS}
    return Shown(
        account_id=place.account_id,
        statuses=None if place.states is None else statuses_of(place.states),
        days=None if place.since is None else days.get(place.since),
        since=place.since,
        batch_id=place.batch_id,
        search=place.search,
    )
