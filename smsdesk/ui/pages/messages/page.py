"""The Messages page: layout and wiring."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QSplitter

from smsdesk.reports.rows import Row
from smsdesk.reports.statuses import Status
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.messages.batch_card import CAN_BE_TAKEN_BACK, BatchCard
from smsdesk.ui.pages.messages.commands import MessageCommands, Weighed
from smsdesk.ui.pages.messages.detail import DetailPane
from smsdesk.ui.pages.messages.filter_bar import FilterBar
from smsdesk.ui.pages.messages.summary import SummaryCard
from smsdesk.ui.pages.messages.view_model import ALL, DAYS, MessagesViewModel
from smsdesk.ui.places import Place
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.tables.memory import TableMemory
from smsdesk.ui.tables.view import RowTable
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, let_rest
from smsdesk.ui.widgets.inline_question import InlineQuestion
from smsdesk.ui.widgets.page import Page

DETAIL_HEIGHT = 186
LOW = 760
"""Pixels of the page below which not everything fits at once."""
SPLITTER = "messages/splitter"
NAME = "messages"
MOST_WEIGHED = 20_000


class MessagesPage(Page):
    """All messages with filters; one of them in full below."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Messages"))
        self._context = context
        self.model = MessagesViewModel(context, TableMemory(context.remembered, NAME).order())
        self.commands = MessageCommands(context, self.model)
        self.model.setParent(self)
        self._export = button(self.tr("Export…"), pressed=self._choose_file)
        self._refresh = button(self.tr("Refresh status"), pressed=self._refresh_status)
        self.add_action(self._export)
        self.add_action(self._refresh)
        self.summary = SummaryCard(context.theme, DAYS)
        self.batch = BatchCard(context.theme)
        self.filters = FilterBar(context.theme)
        self.question = InlineQuestion()
        self.table: RowTable[Row] = RowTable(
            self.model.rows, context.bridge, context.theme, context.remembered, NAME
        )
        self.table.setAccessibleName(self.tr("Messages"))
        self.states = TableStates(self.table)
        self.detail = DetailPane()
        self._lay_out()
        self._wire()

    def visit(self, place: Place) -> None:
        """Show the messages that the place asks for."""
        if isinstance(place, places.Messages):
            self.model.visit(place)

    @property
    def is_busy(self) -> bool:
        """While a file is written."""
        return self.commands.is_exporting

    @property
    def search_field(self) -> QLineEdit:
        """The one above the table."""
        return self.filters.search

    def arrive(self) -> None:
        """To the table; to the search where there is none, or none yet."""
        (self.table if self.table.isVisible() else self.filters.search).setFocus()

    # Layout

    def _lay_out(self) -> None:
        self.batch.hide()
        self.detail.hide()
        self.filters.show_filters(self.model.shown)
        self.filters.show_batch(None, None)
        self.table.show_order(self.model.sort, descending=self.model.descending)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(Space.M)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.states)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        height = str(self._context.remembered.value(SPLITTER, DETAIL_HEIGHT))
        below = int(height) if height.isdecimal() else DETAIL_HEIGHT
        self._splitter.setSizes([10_000, below])
        self.states.setMinimumHeight(3 * Space.XXL)
        self.detail.setMinimumHeight(3 * Space.XXL)
        for one in (self.summary, self.batch, self.filters, self.question):
            self.body.addWidget(one)
        self.body.addWidget(self._splitter, 1)
        self.body.setSpacing(Space.M)

    def _wire(self) -> None:
        model, table = self.model, self.table
        model.filtered.connect(self._show_filters)
        model.figures_changed.connect(self._show_figures)
        model.batch_changed.connect(self._show_batch)
        model.detail_changed.connect(self._show_detail)
        model.accounts_changed.connect(self._show_accounts)
        model.rows.loading.connect(lambda _loading: self._show_state())
        model.rows.counted.connect(self._show_state)
        self.filters.narrowed.connect(lambda changes: model.narrow(**changes))
        self.filters.search.left_downwards.connect(self._enter_table)
        table.current_changed.connect(model.choose)
        table.opened.connect(lambda _key: self.detail.take_focus())
        table.removal_wanted.connect(self._cancel_selected)
        table.menu_wanted.connect(self._show_menu)
        self.detail.decided.connect(self.commands.decide)
        self.detail.resend_wanted.connect(lambda key: self.commands.send_again([key]))
        self.detail.cancel_wanted.connect(lambda key: self.commands.cancel([key]))
        self.detail.left.connect(table.setFocus)
        self.batch.resend_wanted.connect(self._resend_batch)
        self.batch.cancel_wanted.connect(self._cancel_batch)
        self.question.asking.connect(lambda _asking: self._make_room())
        self.batch.unfolded.connect(self._make_room)
        self._splitter.splitterMoved.connect(self._keep_splitter)
        self.commands.refreshing.connect(self._show_refreshing)
        self.commands.exporting.connect(self._show_export)
        again = QShortcut(QKeySequence(Qt.Key.Key_F5), self, self._refresh_status)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Showing

    def _show_filters(self) -> None:
        model = self.model
        self.filters.show_filters(model.shown)
        self.filters.show_batch(model.shown.batch_id, model.batch)
        self.table.show_order(model.sort, descending=model.descending)
        self.question.hide()
        self._show_state()

    def _show_figures(self) -> None:
        if self.model.figures is not None:
            self.summary.show_figures(self.model.figures)

    def _show_batch(self) -> None:
        model = self.model
        of_batch = model.shown.batch_id is not None
        self.summary.setVisible(not of_batch)
        self.batch.setVisible(of_batch and model.batch is not None)
        self.filters.show_batch(model.shown.batch_id, model.batch)
        if of_batch and model.batch is not None:
            self.batch.show_batch(model.batch, model.excluded)

    def _show_accounts(self) -> None:
        self.filters.show_accounts(self.model.accounts)
        self.filters.show_filters(self.model.shown)

    def _show_detail(self) -> None:
        detail = self.model.detail
        had_focus = self.detail.isAncestorOf(self.focusWidget() or self)
        if detail is not None:
            self.detail.show_detail(detail)
        self._make_room()
        if had_focus and detail is not None:
            self.detail.take_focus()

    def _make_room(self) -> None:
        """In a low window the chosen message gives way to what is asked or listed above."""
        busy = not self.question.isHidden() or self.batch.is_unfolded
        crowded = busy and self.height() < LOW
        self.detail.setVisible(self.model.detail is not None and not crowded)

    def _show_state(self) -> None:
        rows = self.model.rows
        if not self.model.any_message:
            self.states.say_empty(
                self.tr("Nothing sent yet"),
                self.tr("Write your first message; it is listed here with what became of it."),
                self.tr("Write your first message"),
                lambda: self._context.go(places.Compose()),
            )
        else:
            self.states.say_empty(
                self.tr("No message fits these filters"),
                "",
                self.tr("Show all messages") if self.model.is_narrowed else "",
                lambda: self.model.filter(ALL),
            )
        self.states.show_state(loading=rows.is_loading, rows=rows.rowCount())
        self._export.setEnabled(bool(rows.rowCount()))

    def _show_refreshing(self, under_way: bool) -> None:
        let_rest(self._refresh, under_way)
        self._refresh.setText(
            self.tr("Asking the providers…") if under_way else self.tr("Refresh status")
        )

    def _show_export(self, written: int, of: int) -> None:
        if not of:
            self._export.setText(self.tr("Export…"))
        else:
            percent = 100 * written // of
            self._export.setText(self.tr("Stop exporting ({0} %)").format(percent))

    # Doing

    def _enter_table(self) -> None:
        self.table.setFocus()
        if self.table.current_key is None and self.model.rows.rowCount():
            self.table.selectRow(0)

    def _refresh_status(self) -> None:
        self.commands.refresh_status(self.model.shown.batch_id)

    def _choose_file(self) -> None:
        if self.commands.is_exporting:
            self.commands.stop_export()
            return
        dialog = QFileDialog(self, self.tr("Export what is shown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("Excel workbook (*.xlsx)"), self.tr("CSV, for any spreadsheet (*.csv)")]
        )
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")
        )
        dialog.selectFile(self.tr("messages"))
        dialog.fileSelected.connect(self.export_to)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Write what is shown into this file; a suffix other than CSV's means a workbook."""
        file = Path(name)
        if file.suffix.lower() not in (".csv", ".xlsx"):
            file = file.with_name(f"{file.name}.xlsx")
        self.commands.export(self.model.query, file)

    def _cancel_selected(self) -> None:
        self._weigh(self._ask_to_cancel)

    def _weigh(self, then: Callable[[Weighed], None]) -> None:
        keys = self.table.selected_keys(MOST_WEIGHED)
        if keys:
            self.commands.weigh(keys, then)

    def _ask_to_cancel(self, found: Weighed) -> None:
        if not found.waiting:
            self.question.hide()
            self.commands.say_nothing_waits()
            return
        count = len(found.waiting)
        self.question.ask(
            self.tr("Cancel %Ln waiting message(s)? They will not be sent.", "", count),
            self.tr("Cancel %Ln message(s)", "", count),
            lambda: self.commands.cancel(found.waiting),
            self.tr("Let them go out"),
        )

    def _ask_to_resend(self, found: Weighed) -> None:
        if found.failed:
            self._ask_resend(
                len(found.failed),
                found.failed_parts,
                lambda: self.commands.send_again(found.failed),
            )

    def _resend_batch(self) -> None:
        batch = self.model.batch
        if batch is not None:
            count, parts = batch.counts.get(Status.FAILED, 0), batch.parts.get(Status.FAILED, 0)
            self._ask_resend(count, parts, lambda: self.commands.send_failed_again(batch.id))

    def _ask_resend(self, count: int, parts: int, act: Callable[[], object]) -> None:
        messages = self.tr("Send %Ln failed message(s) again?", "", count)
        cost = self.tr("That costs %Ln part(s).", "", parts)
        verb = self.tr("Send %Ln message(s) again", "", count)
        self.question.ask(f"{messages} {cost}", verb, act)

    def _cancel_batch(self) -> None:
        batch = self.model.batch
        if batch is not None:
            waiting = sum(batch.counts.get(status, 0) for status in CAN_BE_TAKEN_BACK)
            self.question.ask(
                self.tr("Cancel %Ln waiting message(s)? They will not be sent.", "", waiting),
                self.tr("Cancel %Ln message(s)", "", waiting),
                lambda: self.commands.cancel_batch(batch.id),
                self.tr("Let them go out"),
            )

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self.detail.take_focus)
        menu.addAction(self.tr("Copy\tCtrl+C"), self.table.copy)
        menu.addSeparator()
        menu.addAction(self.tr("Send failed ones again…"), lambda: self._weigh(self._ask_to_resend))
        menu.addAction(self.tr("Cancel waiting ones…\tDel"), self._cancel_selected)
        menu.addSeparator()
        index = self.table.currentIndex()
        row = self.model.rows.loaded(index.row()) if index.isValid() else None
        if row is not None:
            menu.addAction(
                self.tr("Show the whole batch"),
                lambda: self._context.go(places.Messages(batch_id=row.batch_id)),
            )
        menu.popup(place)

    def _keep_splitter(self) -> None:
        self._context.remembered.setValue(SPLITTER, self._splitter.sizes()[1])
