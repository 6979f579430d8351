"""Sentences above the page instead of modal boxes: what was done, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Tone, label

PASSES_AFTER_MS = 8_000
"""How long good news stays. What went wrong stays until it is closed."""
MOST = 3


class Notices(QWidget):
    """The newest few, newest last."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, 0)
        self._layout.setSpacing(Space.S)
        self.hide()

    def tell(self, sentence: str, tone: Tone) -> None:
        """Show a sentence; the same one again only starts its time anew."""
        for shown in self._shown():
            if shown.sentence == sentence:
                self._close(shown)
        for oldest in self._shown()[: -MOST + 1]:
            self._close(oldest)
        notice = _Notice(sentence, tone, self._theme)
        notice.closing.clicked.connect(lambda: self._close(notice))
        self._layout.addWidget(notice)
        self.show()
        if tone in (Tone.GOOD, Tone.INFO, Tone.PLAIN):
            QTimer.singleShot(PASSES_AFTER_MS, notice, lambda: self._close(notice))
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.Alert))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is shown, oldest first."""
        return tuple(notice.sentence for notice in self._shown())

    def _shown(self) -> list[_Notice]:
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, _Notice)]

    def _close(self, notice: _Notice) -> None:
        self._layout.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        if not self._shown():
            self.hide()


class _Notice(QFrame):
    def __init__(self, sentence: str, tone: Tone, theme: Theme) -> None:
        super().__init__()
        self.sentence = sentence
        self.setProperty("role", tone.value)
        self.setAccessibleName(sentence)
        self._theme = theme
        self.closing = QToolButton()
        theme.changed.connect(self._recolor)
        self._recolor()
        self.closing.setAccessibleName(self.tr("Close this notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        layout.addWidget(label(sentence, wrap=True), 1)
        layout.addWidget(self.closing)

    def _recolor(self) -> None:
        self.closing.setIcon(icon(Icon.CLOSE, self._theme.palette))
