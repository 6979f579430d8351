"""Writing contacts into a file: what is asked first, and how far it is."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from smsdesk.contacts.query import Query
from smsdesk.ui.context import Context
from smsdesk.ui.widgets.basics import Tone

SUFFIXES = (".xlsx", ".csv", ".vcf")
Which = Query | Sequence[int]


class ContactExport(QObject):
    """One export at a time."""

    progressed = Signal(int, int)
    """So many of so many contacts are in the file; (0, 0) when it is done or given up."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._task: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None and not self._task.done()

    def stop(self) -> None:
        """Give it up; it leaves no file behind."""
        if self._task is not None:
            self._task.cancel()

    def ask(self, which: Which) -> None:
        """Ask for a file, then write these contacts into it."""
        dialog = QFileDialog(self._window, self.tr("Export contacts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = [
            self.tr("Excel workbook (*.xlsx)"),
            self.tr("CSV, for any spreadsheet (*.csv)"),
            self.tr("vCard, for address books (*.vcf)"),
        ]
        suffixes = dict(zip(filters, SUFFIXES, strict=True))
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(suffixes[chosen].removeprefix("."))
        )
        dialog.selectFile(self.tr("contacts"))
        dialog.fileSelected.connect(lambda name: self.write(which, name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write(self, which: Which, name: str) -> None:
        """Write these contacts; a suffix that says no kind of file means a workbook."""
        file = Path(name)
        if file.suffix.lower() not in SUFFIXES:
            file = file.with_name(f"{file.name}.xlsx")
        self.stop()
        self._task = self._context.bridge.spawn(self._write(which, file), owner=self)

    async def _write(self, which: Which, file: Path) -> None:
        # Where the comma divides whole from hundredths, spreadsheets expect a semicolon.
        delimiter = ";" if QLocale().decimalPoint() == "," else ","
        chosen: Which = list(which) if isinstance(which, array) else which
        self.progressed.emit(0, 1)
        try:
            written = await self._context.desk.exporting.export(
                chosen, file, delimiter=delimiter, progress=self.progressed.emit
            )
        finally:
            self.progressed.emit(0, 0)
        said = self.tr("%Ln contact(s) are in the file {0}.", "", written)
        self._context.tell(said.format(file.name), Tone.GOOD)
