"""Asking for the file to be imported, and for the place of one that is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

ENDINGS = (*(".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf", ".vcard"),)
"""Of lists; a text or a web page is often called .xls."""
TOLD_ENDINGS = (*(".xlsb", ".numbers", ".ldif", ".pdf", ".doc", ".docx", ".odt", ".htm", ".html"),)
"""Of what somebody may take for a list; that it cannot be read, and what helps, is said then."""


def ask_for_file(parent: QWidget) -> QFileDialog:
    """Not open yet; `fileSelected` tells."""
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    dialog = QFileDialog(parent, _tr("Import contacts from a file"))
    dialog.setNameFilters([f"{_tr('Lists of people')} ({kinds})", _tr("All files (*)")])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def ask_where_to_save(parent: QWidget, title: str, name: str) -> QFileDialog:
    """Not open yet; `fileSelected` tells, always with a suffix of a table."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([_tr("Excel workbook (*.xlsx)"), _tr("CSV, for any spreadsheet (*.csv)")])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")
    )
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def table_file(chosen: str) -> Path:
    """The file that was chosen; with a suffix other than CSV's it becomes a workbook."""
    file = Path(chosen)
    if file.suffix.lower() in (".csv", ".xlsx"):
        return file
    return file.with_name(f"{file.name}.xlsx")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsImport", text)
