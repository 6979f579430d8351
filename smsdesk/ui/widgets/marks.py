"""Paints what lies around the letters of a paragraph: underlines of costly characters, grounds of
chips. Done beside the text's own formats, which would be laid out twice at each keystroke.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextLine

from smsdesk.ui.theme import Size, Theme
from smsdesk.ui.widgets.costly import Mark

TILE = 6
"""Width of one wave, in pixels."""
HIGH = 3
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
        ratio: float,
    ) -> None:
        """Below the text of a paragraph that was painted at `origin`."""
        wave = self._tile("warn", True, ratio)
        dots = self._tile("accent", False, ratio)
        tiles = {Mark.FORCING: wave, Mark.FEW: wave, Mark.TWICE: dots}
        for box, mark in boxes(layout, origin, marks):
            if mark is Mark.FEW:
                box.adjust(-WIDER, 0, WIDER, 0)
            low = box.bottom() - HIGH + 1
            painter.drawTiledPixmap(QRectF(box.left(), low, box.width(), HIGH), tiles[mark])

    def ground(
        self,
        painter: QPainter,
        layout: QTextLayout,
        origin: QPointF,
        spans: Iterable[tuple[int, int, str]],
    ) -> None:
        """Rounded grounds behind spans, each with the name of its colour."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, name in boxes(layout, origin, spans):
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
    layout: QTextLayout, origin: QPointF, spans: Iterable[tuple[int, int, T]]
) -> Iterator[tuple[QRectF, T]]:
    """Where spans (start and end in UTF-16 units, in order) stand, cut at the ends of lines."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    ends = [line.textStart() + line.textLength() for line in lines]
    number = 0
    for start, end, what in spans:
        while number < len(lines) - 1 and ends[number] <= start:
            number += 1
        place = number
        while place < len(lines):
            line = lines[place]
            left = x_of(line, max(start, line.textStart()))
            right = x_of(line, min(end, ends[place]))
            if right > left:
                top = origin.y() + line.y()
                yield QRectF(origin.x() + left, top, right - left, line.height()), what
            if end <= ends[place]:
                break
            place += 1


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
