"""Today's figures, each a link to the messages behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smsdesk.domain.message import FAILED_STATES, MessageState
from smsdesk.reports.figures import TodaysFigures
from smsdesk.ui import places
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, Tone, label, restyle
from smsdesk.ui.window.panel import words


class FiguresCard(Card):
    """Four counts."""

    chosen = Signal(object)
    """The place that shows what was counted."""

    def __init__(self) -> None:
        super().__init__(margin=Space.S, spacing=0)
        self._figures: TodaysFigures | None = None
        self.delivered = _Figure(self.tr("Delivered"))
        self.on_the_way = _Figure(self.tr("On the way"))
        self.failed = _Figure(self.tr("Failed"), Tone.BAD)
        self.uncertain = _Figure(self.tr("Needs your decision"), Tone.WARN)
        for figure, states in (
            (self.delivered, {MessageState.DELIVERED}),
            (self.on_the_way, {MessageState.ACCEPTED}),
            (self.failed, FAILED_STATES),
            (self.uncertain, {MessageState.UNCERTAIN}),
        ):
            self.body.addWidget(figure)
            figure.clicked.connect(lambda _checked, states=frozenset(states): self._choose(states))

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the focus stops at, in the order the eye goes."""
        return (self.delivered, self.on_the_way, self.failed, self.uncertain)

    def show_figures(self, figures: TodaysFigures) -> None:
        """As they stand."""
        self._figures = figures
        self.delivered.show_count(figures.delivered)
        self.on_the_way.show_count(figures.on_the_way)
        self.failed.show_count(figures.failed)
        self.uncertain.show_count(figures.uncertain)

    def _choose(self, states: frozenset[MessageState]) -> None:
        if self._figures is None:
            return
        # What needs a decision is counted from all days.
        ever = states == {MessageState.UNCERTAIN}
        since = None if ever else self._figures.since
        self.chosen.emit(places.Messages(states=states, since=since))


class _Figure(QPushButton):
    """A word at the left, its count at the right."""

    def __init__(self, word: str, tone: Tone | None = None) -> None:
        super().__init__()
        self.setProperty("role", "figure")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._word = word
        self._tone = tone
        self.count = label(words.number(0), "figure")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XS, Space.HAIR, Space.XS, Space.HAIR)
        layout.addWidget(label(word, "small"))
        layout.addStretch(1)
        layout.addWidget(self.count)
        for place in (0, 2):
            item = layout.itemAt(place)
            if item is not None and (inner := item.widget()) is not None:
                inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(layout.sizeHint().height())
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Another number; the ones that ask for attention have a colour when there is any."""
        self.count.setText(words.number(count))
        self.setAccessibleName(f"{self._word}: {self.count.text()}")
        self.count.setProperty("tone", self._tone.value if self._tone and count else "")
        restyle(self.count)
