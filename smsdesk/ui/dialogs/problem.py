"""The dialog for what must not happen: a plain sentence, and a redacted report to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import button, label, row


class ProblemDialog(QDialog):
    """Made by `unexpected` or `fatal`."""

    def __init__(self, title: str, sentence: str, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.report = report
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        # A minimum width of the dialog itself would overrule the report's.
        layout.addStrut(Size.DIALOG)
        layout.addWidget(label(title, "title"))
        layout.addWidget(label(sentence, wrap=True))
        buttons = row(None)
        if report:
            shown = QPlainTextEdit(report)
            shown.setReadOnly(True)
            shown.setTabChangesFocus(True)
            shown.setAccessibleName(self.tr("Report"))
            shown.setMinimumSize(Size.REPORT_WIDTH, Size.REPORT_HEIGHT)
            layout.addWidget(shown, 1)
            self.copy = button(self.tr("Copy the report"), pressed=self._copy)
            buttons.addWidget(self.copy)
        self.close_button = button(self.tr("Close"), "primary", pressed=self.accept)
        self.close_button.setDefault(True)
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)

    @classmethod
    def unexpected(cls, report: str, log: Path | None, parent: QWidget) -> ProblemDialog:
        """For an error nobody thought of."""
        where = f" {_tr('The log is {path}.').format(path=log)}" if log is not None else ""
        sentence = _tr(
            "SMS Desk made a mistake and goes on. No message is sent twice because of it; what is"
            " not certain stands under Messages as “Needs your decision”. The report below holds"
            " no passwords, numbers or texts; you may send it to the authors."
        )
        return cls(_tr("Something went wrong"), sentence + where, report, parent)

    @classmethod
    def fatal(cls, sentence: str, parent: QWidget) -> ProblemDialog:
        """For a profile that cannot be used."""
        return cls(_tr("SMS Desk cannot start"), sentence, "", parent)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProblemDialog", text)
