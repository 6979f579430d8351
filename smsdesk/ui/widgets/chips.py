"""Chips as values, where they stand, and how they are painted; no widget each, so that thousands
cost nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from smsdesk.ui.theme import Size, Space, Theme, Type
from smsdesk.ui.widgets.basics import Tone

HEIGHT = 24
"""Of a chip, in pixels at 100 %."""
WIDEST = 320
CROSS = 16
"""The place of the ×, at the right end of a chip."""
MARK = "\u26a0"

_GROUND = {
    Tone.GOOD: "good_soft",
    Tone.WARN: "warn_soft",
    Tone.BAD: "bad_soft",
    Tone.INFO: "accent_soft",
    Tone.PLAIN: "hover",
}
_INK = {
    Tone.GOOD: "good",
    Tone.WARN: "warn",
    Tone.BAD: "bad",
    Tone.INFO: "text",
    Tone.PLAIN: "muted",
}


@dataclass(frozen=True, slots=True)
class Chip:
    """One recipient, or many as one. `problem` says what is wrong with it, "" for nothing."""

    text: str
    detail: str = ""
    tone: Tone = Tone.INFO
    problem: str = ""
    removable: bool = True

    @property
    def spoken(self) -> str:
        """For a screen reader and a tooltip."""
        return ", ".join(part for part in (self.text, self.detail, self.problem) if part)


class ChipPainter:
    """Measures and paints chips in the colours of the theme."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = QFont(font)
        self._font.setPixelSize(Type.SMALL)
        self._small = QFont(font)
        self._small.setPixelSize(Type.SMALL - 2)
        self._metrics = QFontMetrics(self._font)
        self._small_metrics = QFontMetrics(self._small)

    def width(self, chip: Chip) -> int:
        """How wide it is, in pixels."""
        # Advances are rounded, and a pixel too few would cut the text.
        width = 2 * Space.S + 2 + self._metrics.horizontalAdvance(_shown(chip))
        if chip.detail:
            width += Space.S + self._small_metrics.horizontalAdvance(chip.detail)
        return min(width, WIDEST)

    def paint(
        self, painter: QPainter, rect: QRect, chip: Chip, *, chosen: bool, crossed: bool
    ) -> None:
        """Draw it; `chosen` has the focus, `crossed` shows the × that removes it."""
        color = self._theme.color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(color(_GROUND[chip.tone]))
        painter.setPen(QPen(color("accent"), Size.FOCUS) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(
            QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Size.RADIUS_SMALL, Size.RADIUS_SMALL
        )
        room = rect.adjusted(Space.S, 0, -Space.S, 0)
        self._write(painter, room, chip)
        if crossed and chip.removable:
            self._cross(painter, rect, chip)

    def _write(self, painter: QPainter, room: QRect, chip: Chip) -> None:
        painter.setPen(self._theme.color(_INK[chip.tone]))
        left = room
        painter.setFont(self._font)
        detail = self._small_metrics.horizontalAdvance(chip.detail) if chip.detail else 0
        for_text = left.width() - (detail + Space.S if detail else 0)
        shown = self._metrics.elidedText(_shown(chip), Qt.TextElideMode.ElideRight, for_text)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignLeft, shown)
        if detail:
            painter.setFont(self._small)
            quiet = "good" if chip.tone is Tone.GOOD else "muted"
            painter.setPen(self._theme.color(quiet))
            painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, chip.detail)

    def _cross(self, painter: QPainter, rect: QRect, chip: Chip) -> None:
        ground = QRectF(rect.right() - CROSS, rect.top() + 1, CROSS, rect.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(_GROUND[chip.tone]))
        painter.drawRoundedRect(ground, Size.RADIUS_SMALL, Size.RADIUS_SMALL)
        painter.setPen(QPen(self._theme.color("text"), 1.4))
        middle, arm = QPointF(rect.right() - CROSS / 2, rect.center().y() + 0.5), 3.2
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def _shown(chip: Chip) -> str:
    return f"{chip.text} {MARK}" if chip.problem else chip.text


def flow(widths: Sequence[int], across: int, gap: int = Space.XS) -> list[QRect]:
    """Where chips of these widths stand, line by line, from the top left corner."""
    placed: list[QRect] = []
    x = y = 0
    for width in widths:
        if x and x + width > across:
            x, y = 0, y + HEIGHT + gap
        placed.append(QRect(x, y, min(width, across), HEIGHT))
        x += width + gap
    return placed
