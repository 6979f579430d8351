"""A line for a password or key. What was typed is never copied, selected or read out.

For Qt it stays a password also while it is shown: the characters are only painted above it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from smsdesk.domain.secret import Secret
from smsdesk.ui.theme import Size, Space

LONGEST = 4096
TEXT_MARGIN = 2
"""Pixels that Qt leaves between the contents of a line and its text."""


class SecretEdit(QLineEdit):
    """Dots, or its own characters after `show_plainly(True)`."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._above = _Above(self)
        self._above.hide()
        self.textChanged.connect(self._above.update)
        self.cursorPositionChanged.connect(self._above.update)

    def secret(self) -> Secret:
        """What was typed, without blanks around it: they come from copying."""
        return Secret(self.text().strip())

    def take(self, secret: Secret) -> None:
        """Hold what was typed into a line whose place this one takes."""
        self.setText(secret.reveal())

    def forget(self) -> None:
        """Empty it, and what undo would bring back."""
        self.setText("")

    def show_plainly(self, shown: bool) -> None:
        """Show the characters, or dots again."""
        self._above.setVisible(shown)

    @property
    def is_shown_plainly(self) -> bool:
        """Whether the characters can be read."""
        return self._above.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is painted over the dots."""
        super().resizeEvent(event)
        inset = Size.FOCUS
        self._above.setGeometry(self.rect().adjusted(inset, inset, -inset, -inset))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The caret appears."""
        super().focusInEvent(event)
        self._above.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The caret goes."""
        super().focusOutEvent(event)
        self._above.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Only what can be done with a password: paste it, clear it."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class _Above(QWidget):
    """Paints the characters; clicks and keys go to the line below."""

    def __init__(self, line: SecretEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The part of the text around the caret, and the caret."""
        del event
        line = self._line
        painter = QPainter(self)
        painter.fillRect(self.rect(), line.palette().base())
        painter.setFont(line.font())
        painter.setPen(line.palette().text().color())
        metrics = line.fontMetrics()
        option = QStyleOptionFrame()
        line.initStyleOption(option)
        contents = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
        margins = line.textMargins()
        left = contents.left() + margins.left() + TEXT_MARGIN - self.x()
        right = contents.right() - margins.right() - TEXT_MARGIN - self.x()
        inside = QRect(left, 0, max(0, right - left), self.height())
        caret_x = metrics.horizontalAdvance(line.text()[: line.cursorPosition()])
        shift = max(0, caret_x - inside.width() + Space.S)
        painter.setClipRect(inside)
        text = QRect(inside)
        text.setWidth(metrics.horizontalAdvance(line.text()) + Space.S)
        text.translate(-shift, 0)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, where, line.text())
        if line.hasFocus():
            x = inside.left() + caret_x - shift
            half = metrics.height() // 2
            middle = self.rect().center().y()
            painter.drawLine(x, middle - half, x, middle + half)
        painter.end()
