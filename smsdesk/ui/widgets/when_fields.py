"""A field for a day and one for an hour. Tab leaves them; within, the arrow keys go from part to
part.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from smsdesk.ui.theme import Space


class DayField(QDateEdit):
    """A day, with all four digits of its year."""

    def __init__(self) -> None:
        super().__init__()
        form = self.displayFormat()
        self.setDisplayFormat(form if "yyyy" in form else form.replace("yy", "yyyy"))
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """To the next field, where Qt would go to the next part of this one."""
        return QWidget.focusNextPrevChild(self, forwards)


class HourField(QTimeEdit):
    """Hour and minute."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """To the next field, where Qt would go to the next part of this one."""
        return QWidget.focusNextPrevChild(self, forwards)
