"""Painting cells: text cut with an ellipsis, a status as a pill, a bar for a row on its way."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.model import RowModel
from smsdesk.ui.theme import Size, Space, Theme, Type
from smsdesk.ui.widgets.basics import Tone

PADDING = Space.M - 1
_AROUND = PADDING + PADDING // 2 + 1
TICK_BOX = 14
PILL_HEIGHT = 19
PILL_PADDING = 9
PILL_FONT = 12
_PILL_COLORS = {
    Tone.GOOD: ("good", "good_soft"),
    Tone.WARN: ("warn", "warn_soft"),
    Tone.BAD: ("bad", "bad_soft"),
    Tone.INFO: ("accent_text", "accent_soft"),
    Tone.PLAIN: ("muted", "hover"),
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class Ticked(enum.Enum):
    """What a box says of the rows it stands for."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


def paint_tick(painter: QPainter, theme: Theme, rect: QRect, ticked: Ticked) -> None:
    """A box in the middle of a cell's height, at its left."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = rect.top() + (rect.height() - TICK_BOX) / 2
    box = QRectF(rect.left() + PADDING + 0.5, top, TICK_BOX, TICK_BOX)
    on = ticked is not Ticked.NONE
    painter.setPen(QPen(theme.color("accent" if on else "border_strong"), 1))
    painter.setBrush(theme.color("accent" if on else "field"))
    painter.drawRoundedRect(box, Size.RADIUS_TINY, Size.RADIUS_TINY)
    if not on:
        return
    painter.setPen(QPen(theme.color("on_accent"), 1.8))
    if ticked is Ticked.SOME:
        middle = box.center()
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0))
    else:
        corner = box.topLeft()
        painter.drawPolyline(
            [corner + QPointF(x, y) for x, y in ((3.4, 7.4), (6, 10), (10.8, 4.6))]
        )


class CellDelegate(QStyledItemDelegate):
    """Paints in the colours of the theme."""

    def __init__(self, theme: Theme, rows: RowModel[Any], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._rows = rows
        self._looks = tuple(column.look for column in rows.columns)
        self._view = view
        self._pill_font = QFont(view.font())
        self._pill_font.setPixelSize(PILL_FONT)
        self._pill_font.setWeight(QFont.Weight.DemiBold)
        self._strong_font = QFont(view.font())
        self._strong_font.setWeight(QFont.Weight.DemiBold)
        self._pill_metrics = QFontMetrics(self._pill_font)
        self._colors: dict[str, QColor] = {}
        theme.changed.connect(self._colors.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell with its ground, its line below, and the mark of the current row."""
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        color = self._color
        painter.save()
        if chosen:
            painter.fillRect(rect, color("accent_soft"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("border"))
        # In the first column that is seen: a narrow table hides some.
        if rect.left() <= 0 and self._view.hasFocus():
            current = self._view.currentIndex()
            if current.row() == index.row():
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), color("accent"))
        inner = rect.adjusted(PADDING, 0, -PADDING // 2, -1)
        look = self._looks[index.column()]
        if look is Look.TICK:
            paint_tick(painter, self._theme, rect, Ticked.ALL if chosen else Ticked.NONE)
            painter.restore()
            return
        # Asked directly: by way of Qt a window full of cells takes twice as long.
        text = self._rows.text(index.row(), index.column())
        if text is None:
            self._paint_placeholder(painter, inner)
        elif look is Look.PILL and text:
            tone = self._rows.tone(index.row(), index.column())
            self._paint_pill(painter, inner, text, tone, chosen=chosen)
        else:
            painter.setPen(color("muted" if look is Look.QUIET else "text"))
            if look is Look.STRONG:
                painter.setFont(self._strong_font)
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(_LEFT), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Wide enough for the text or the pill."""
        del option
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if self._looks[index.column()] is Look.PILL:
            return QSize(self.width_of((text,)), Size.ROW)
        return QSize(self._view.fontMetrics().horizontalAdvance(text) + _AROUND, Size.ROW)

    def width_of(self, words: Sequence[str]) -> int:
        """Of a column whose pills say these."""
        return max(map(self.pill_width, words)) + _AROUND

    def least_width(self, column: Column[Any]) -> int:
        """Of a column that shows its `least` whole."""
        if column.look is Look.PILL:
            return self.width_of((column.least,))
        return self._view.fontMetrics().horizontalAdvance(column.least) + _AROUND

    def pill_width(self, text: str) -> int:
        """What a pill with this word takes."""
        return self._pill_metrics.horizontalAdvance(text) + 2 * PILL_PADDING

    def _color(self, name: str) -> QColor:
        """Read from its letters once and not in each cell."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = self._theme.color(name)
        return found

    def _paint_pill(
        self, painter: QPainter, rect: QRect, text: str, tone: Tone, *, chosen: bool
    ) -> None:
        ink, ground = _PILL_COLORS[tone]
        width = min(self.pill_width(text), rect.width())
        top = rect.top() + (rect.height() - PILL_HEIGHT) / 2
        pill = QRectF(rect.left() - 1, top, width, PILL_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # On the ground of a chosen row a soft blue pill would not be seen.
        same = chosen and ground == "accent_soft"
        painter.setBrush(self._color("card" if same else ground))
        painter.drawRoundedRect(pill, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
        painter.setFont(self._pill_font)
        painter.setPen(self._color(ink))
        room = int(width) - 2 * PILL_PADDING + 1
        shown = self._pill_metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _paint_placeholder(self, painter: QPainter, rect: QRect) -> None:
        width = min(rect.width() - Space.S, rect.width() * 2 // 3)
        bar = QRectF(rect.left(), rect.center().y() - Type.SMALL / 4, width, Type.SMALL / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("hover"))
        painter.drawRoundedRect(bar, Type.SMALL / 4, Type.SMALL / 4)
