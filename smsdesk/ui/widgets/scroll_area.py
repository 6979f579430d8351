"""What is higher than its place: it scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class ScrollArea(QScrollArea):
    """Without a frame. The keys belong to what is in it."""

    def __init__(self, inside: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if inside is not None:
            self.setWidget(inside)

    def setWidget(self, inside: QWidget) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        _let_it_be_low(inside)
        super().setWidget(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What is within has changed, or is seen for the first time; Qt then asks how high it
        must be."""
        if event.type() in _CHANGES and isinstance(watched, QWidget):
            _let_it_be_low(watched)
        return super().eventFilter(watched, event)


def _let_it_be_low(inside: QWidget) -> None:
    """Texts that wrap say how high they are at the width that they have. Qt would also ask how high
    they are when narrow, and leave so much to scroll through below them."""
    layout = inside.layout()
    wraps = layout is not None and layout.hasHeightForWidth()
    if inside.minimumHeight() != int(wraps):
        inside.setMinimumHeight(int(wraps))
