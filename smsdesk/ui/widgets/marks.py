"""Paints what lies around the letters of a paragraph: underlines of costly characters, grounds of
chips. Done beside the text's own formats, which would be laid out twice at each keystroke.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextLine

from smsdesk.ui.theme import Size, Theme
from smsdesk.ui.widgets.costly import Mark

TILE = 6
"""Width of one wave, in pixels."""
HIGH = 3
BELOW = 1
"""So far an underline reaches into the next line."""
WIDER = 2
"""An apostrophe is so narrow that its mark needs more than its own room to be seen."""
T = TypeVar("T")


class MarkPainter:
    """In the colours of the theme, at the resolution of the screen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._tiles: dict[tuple[str, bool, float], QPixmap] = {}

    def underline(
        self,
        painter: QPainter,
        layout: QTextLayout,
        origin: QPointF,
        marks: Iterable[tuple[int, int, Mark]],
        room: QRect,
    ) -> None:
        """Below the text of a paragraph that was painted at `origin`, as far as it is in `room`."""
        ratio = painter.device().devicePixelRatio()
        wave = self._tile("warn", True, ratio)
        dots = self._tile("accent", False, ratio)
        tiles = {Mark.FORCING: wave, Mark.FEW: wave, Mark.TWICE: dots}
        for box, mark in boxes(layout, origin, marks, room):
            if mark is Mark.FEW:
                box.adjust(-WIDER, 0, WIDER, 0)
            low = box.bottom() - HIGH + BELOW
            painter.drawTiledPixmap(QRectF(box.left(), low, box.width(), HIGH), tiles[mark])

    def ground(
        self,
        painter: QPainter,
        layout: QTextLayout,
        origin: QPointF,
        spans: Iterable[tuple[int, int, str]],
        room: QRect,
    ) -> None:
        """Rounded grounds behind spans in `room`, each with the name of its colour."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, name in boxes(layout, origin, spans, room):
            if box.width() < Size.RADIUS_SMALL:
                box.adjust(-WIDER, 0, WIDER, 0)
            painter.setBrush(self._theme.color(name))
            painter.drawRoundedRect(box, Size.RADIUS_SMALL, Size.RADIUS_SMALL)

    def _tile(self, name: str, waves: bool, ratio: float) -> QPixmap:
        color = self._theme.color(name)
        key = (color.name(), waves, ratio)
        if key not in self._tiles:
            self._tiles[key] = _drawn(color, waves, ratio)
        return self._tiles[key]


def boxes(
    layout: QTextLayout, origin: QPointF, spans: Iterable[tuple[int, int, T]], room: QRect
) -> Iterator[tuple[QRectF, T]]:
    """Where spans (start and end in UTF-16 units, in order) stand, cut at the ends of lines.

    Only of lines that reach into `room`.
    """
    waiting = list(spans)
    first = 0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top, height = origin.y() + line.y(), line.height()
        start = line.textStart()
        end = start + line.textLength()
        while first < len(waiting) and waiting[first][1] <= start:
            first += 1
        if top + height + BELOW <= room.top() or top > room.bottom() + 1:
            continue
        for begins, ends, what in islice(waiting, first, None):
            if begins >= end:
                break
            left, right = x_of(line, max(begins, start)), x_of(line, min(ends, end))
            if right > left:
                yield QRectF(origin.x() + left, top, right - left, height), what


def x_of(line: QTextLine, position: int) -> float:
    """Where a position stands on its line, in pixels."""
    # PySide's stubs and PySide disagree on what this gives: the place and the position, or one.
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _drawn(color: QColor, waves: bool, ratio: float) -> QPixmap:
    made = QPixmap(round(TILE * ratio), round(HIGH * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if waves:
        path = QPainterPath(QPointF(0, HIGH / 2))
        path.quadTo(QPointF(TILE / 4, -0.6), QPointF(TILE / 2, HIGH / 2))
        path.quadTo(QPointF(TILE * 3 / 4, HIGH + 0.6), QPointF(TILE, HIGH / 2))
        painter.strokePath(path, QPen(color, 1.1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for x in (0.5, TILE / 2 + 0.5):
            painter.drawEllipse(QRectF(x, 0.8, 1.6, 1.6))
    painter.end()
    return made
