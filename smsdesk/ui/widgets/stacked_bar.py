"""How the messages of a batch stand as one bar, with the figures as words below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Tone, label, row
from smsdesk.ui.widgets.flow import FlowLayout

HEIGHT = 10
SPOT = 9
LEAST = 3.0
_COLORS = {
    Tone.GOOD: "good",
    Tone.WARN: "warn",
    Tone.BAD: "bad",
    Tone.INFO: "accent",
    Tone.PLAIN: "border_strong",
}


@dataclass(frozen=True, slots=True)
class Share:
    """One part of the whole: how many, what they are, and its weight."""

    number: int
    said: str
    """With the number in it."""
    tone: Tone


class StackedBar(QWidget):
    """The bar and its legend. Parts of nothing are left out."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._bar = _Bar(theme)
        self._legend = QWidget()
        self._flow = FlowLayout(self._legend, gap=Space.L)
        self._shares: tuple[Share, ...] = ()
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._bar)
        layout.addWidget(self._legend)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Other figures, in the order they stand in the bar."""
        shown = tuple(share for share in shares if share.number)
        if shown == self._shares:
            return
        self._shares = shown
        self._bar.show_shares(shown)
        self.setAccessibleDescription(", ".join(share.said for share in shown))
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for share in shown:
            self._flow.addWidget(_LegendEntry(self._theme, share))
        self._legend.updateGeometry()


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[Share, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        self._shares = shares
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        painter.setClipPath(path)
        painter.fillRect(whole, self._theme.color("track"))
        total = sum(share.number for share in self._shares)
        left = 0.0
        for share in self._shares:
            width = max(LEAST, whole.width() * share.number / total)
            painter.fillRect(QRectF(left, 0, width, HEIGHT), self._theme.color(_COLORS[share.tone]))
            left += width
            painter.fillRect(QRectF(left - 1, 0, 1, HEIGHT), self._theme.color("card"))
        painter.end()


class _LegendEntry(QWidget):
    def __init__(self, theme: Theme, share: Share) -> None:
        super().__init__()
        self.setLayout(row(_Spot(theme, share.tone), label(share.said, "muted"), spacing=Space.XS))


class _Spot(QWidget):
    def __init__(self, theme: Theme, tone: Tone) -> None:
        super().__init__()
        self._theme = theme
        self._tone = tone
        self.setFixedSize(QSize(SPOT, SPOT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(_COLORS[self._tone]))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()
