"""The panel at the right: a card per account, today's figures, what is being sent now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from smsdesk.ui.context import Context
from smsdesk.ui.widgets.basics import label


class StatusPanel(QFrame):
    """Cards below one another."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("statusPanel")
        self._context = context
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Accounts"), "section"))
        layout.addStretch(1)
