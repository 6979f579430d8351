"""Layouts that give way: things that wrap to the next line, and rows that become columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from smsdesk.ui.theme import Space


class FlowLayout(QLayout):
    """Items from left to right, wrapped like words. Hidden ones take no room."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = Space.XS, line_gap: int = Space.HAIR
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Qt's."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Qt's."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Fewer pixels across, more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """In pixels."""
        margins = self.contentsMargins()
        beside, above = margins.left() + margins.right(), margins.top() + margins.bottom()
        return self._lay(QRect(0, 0, width - beside, 0), apply=False) + above

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        super().setGeometry(rect)
        self._lay(rect.marginsRemoved(self.contentsMargins()), apply=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() + self._gap for hint in hints)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest item."""
        hints = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        ).grownBy(self.contentsMargins())

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        y = rect.y()
        for items in self._lines(rect.width()):
            high = max(item.sizeHint().height() for item in items)
            x = rect.x()
            for item in items:
                hint = item.sizeHint()
                if apply:
                    low = (high - hint.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + low), hint.boundedTo(rect.size())))
                x += hint.width() + self._gap
            y += high + self._line_gap
        return max(y - self._line_gap - rect.y(), 0)

    def _lines(self, across: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if not lines or x + width > across:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += width + self._gap
        return lines


class GivingRow(QWidget):
    """Two things side by side, or below one another where they have no room beside."""

    def __init__(self, left: QWidget, right: QWidget, *, gap: int = Space.M) -> None:
        super().__init__()
        self._left, self._right, self._gap = left, right, gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(left, 1)
        self._box.addWidget(right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def settle(self) -> None:
        """Look again whether both fit beside one another."""
        room = self._left.sizeHint().width() + self._gap + self._right.sizeHint().width()
        beside = room <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(self._gap if beside else Space.XS)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the wider of the two."""
        hint = super().minimumSizeHint()
        width = max(self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width())
        return QSize(width, hint.height())

    def event(self, event: QEvent) -> bool:
        """Something within has become wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        super().resizeEvent(event)
        self.settle()
