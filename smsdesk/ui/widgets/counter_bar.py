"""The counter: encoding and why, characters of the parts, parts, the batch; a bar of the parts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.ui.theme import Size, Space, Theme
from smsdesk.ui.widgets.basics import Card, label, row
from smsdesk.ui.widgets.flow import GivingRow

SPEAK_AFTER_MS = 1_200
"""How long typing must rest before the counter is read out."""
MOST_SEGMENTS = 40


class PartsBar(QWidget):
    """One segment for each part, filled as far as it is used."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fills: tuple[float, ...] = (0.0,)
        self.setFixedHeight(Size.BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_fills(self, fills: tuple[float, ...]) -> None:
        """How full each part is, 0 to 1."""
        before, self._fills = self._fills, fills[:MOST_SEGMENTS] or (0.0,)
        if len(before) != len(self._fills):
            self.update()
            return
        for place, (old, new) in enumerate(zip(before, self._fills, strict=True)):
            if old != new:
                self.update(self._segment(place).toAlignedRect())

    def _segment(self, place: int) -> QRectF:
        count, gap = len(self._fills), Space.XS
        width = (self.width() - gap * (count - 1)) / count
        return QRectF(place * (width + gap), 0, width, Size.BAR)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(4 * Size.CONTROL, Size.BAR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track, accent = self._theme.color("track"), self._theme.color("accent")
        radius = Size.BAR / 2
        for place, fill in enumerate(self._fills):
            box = self._segment(place)
            if not event.rect().intersects(box.toAlignedRect()):
                continue
            painter.setBrush(track)
            painter.drawRoundedRect(box, radius, radius)
            if fill > 0:
                box.setWidth(max(box.width() * min(fill, 1.0), Size.BAR))
                painter.setBrush(accent)
                painter.drawRoundedRect(box, radius, radius)
        painter.end()


class CounterBar(Card):
    """Shows what it is told; says it to a screen reader when typing rests."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(margin=Space.M + 2, spacing=Space.S)
        self.setAccessibleName(self.tr("Counter"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.encoding = label("", "strong")
        self.reason = label("", "muted")
        self.used = label("", "strongSmall")
        self.room = label("", "small")
        self.parts = label("", "strongSmall")
        self.batch = label("", "small")
        self.batch.hide()  # empty it would still take some room, at the end of the line
        left, right = QWidget(), QWidget()
        left.setLayout(row(self.encoding, self.reason, None, spacing=Space.S + 2))
        right.setLayout(row(self.used, self.room, self.parts, self.batch, None, spacing=0))
        self._row = GivingRow(left, right)
        self.bar = PartsBar(theme)
        self.body.addWidget(self._row)
        self.body.addWidget(self.bar)
        self._speak = QTimer(self, interval=SPEAK_AFTER_MS, singleShot=True)
        self._speak.timeout.connect(self._spoken)

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        shown = (self.encoding, self.reason, self.used, self.room, self.parts, self.batch)
        return " ".join(one.text().strip() for one in shown if one.text())

    def show_text_count(self, encoding: str, reason: str, used: str, room: str, parts: str) -> None:
        """Of the text at hand; `room` begins with its own separator."""
        widths = 0
        for one, text in (
            (self.encoding, encoding),
            (self.reason, reason),
            (self.used, used),
            (self.room, room),
            (self.parts, parts),
        ):
            if one.text() != text:
                widths += len(one.text()) != len(text)
                one.setText(text)
        if widths:
            self._row.settle()
        self._speak.start()

    def show_batch(self, text: str) -> None:
        """Of everybody together; "" while nobody knows."""
        if self.batch.text() != text:
            self.batch.setText(text)
            self.batch.setVisible(bool(text))
            self._row.settle()
            self._speak.start()

    def _spoken(self) -> None:
        if self.accessibleDescription() == self.sentence:
            return
        self.setAccessibleDescription(self.sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))
