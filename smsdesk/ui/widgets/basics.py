"""The small things every page is made of: labels, pills, cards, buttons, in the theme's roles."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smsdesk.ui.theme import Space


class Tone(enum.Enum):
    """The weight of a pill or a notice. Never alone: a word always stands in it."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    PLAIN = "plain"


def label(text: str = "", role: str = "", *, wrap: bool = False, name: str = "") -> QLabel:
    """A text in one of the style sheet's roles. Plain text only: texts may come from outside."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # After that: it is what tells the layout that the height depends on the width.
        made.setWordWrap(True)
    if name:
        made.setAccessibleName(name)
    return made


class Pill(QLabel):
    """A short word on a soft ground."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_as(text, tone)

    def show_as(self, text: str, tone: Tone) -> None:
        """Another word, another weight."""
        self.setText(text)
        self.setProperty("pill", tone.value)
        restyle(self)


class Card(QFrame):
    """A quiet box with content below one another. `body` is its layout."""

    def __init__(
        self, role: str = "card", *, margin: int = Space.L, spacing: int = Space.S
    ) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - Space.XS, margin, margin - Space.XS)
        self.body.setSpacing(spacing)


def button(
    text: str, role: str = "", *, pressed: Callable[[], object] | None = None, name: str = ""
) -> QPushButton:
    """A button: no role, or primary, danger, small, link. The space bar presses it: Enter must
    never send."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    if role in ("link", "small"):
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if role == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if name:
        made.setAccessibleName(name)
    if pressed is not None:
        # Qt would pass whether it is checked, which no caller wants.
        made.clicked.connect(lambda _checked: pressed())
    return made


def let_rest(pressed: QAbstractButton, resting: bool) -> None:
    """Let a button rest while what it began is under way. Qt would hand its focus to whatever
    comes next in the window; here it comes back, unless it was taken elsewhere meanwhile."""
    around = pressed.parentWidget()
    if around is None or resting != pressed.isEnabled():
        return
    comes_back = pressed.hasFocus() if resting else pressed.property("comesBack")
    if resting and comes_back:
        around.setFocus()
    pressed.setEnabled(not resting)
    if not resting and comes_back and around.hasFocus():
        pressed.setFocus()
    pressed.setProperty("comesBack", comes_back)


def row(*items: QWidget | QLayout | None, spacing: int = Space.S) -> QHBoxLayout:
    """Things beside one another; None is a stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    _fill(made, items)
    return made


def column(*items: QWidget | QLayout | None, spacing: int = Space.S) -> QVBoxLayout:
    """Things below one another; None is a stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    _fill(made, items)
    return made


def labelled(text: str, field: QWidget, *, note: QWidget | None = None) -> QVBoxLayout:
    """A field under its label, which is also its name for a screen reader and takes its key."""
    caption = label(text, "label")
    caption.setTextFormat(Qt.TextFormat.AutoText)
    caption.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text.replace("&", ""))
    return column(caption, field, *([note] if note is not None else []), spacing=Space.XS + 2)


def line() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again; it has not yet looked at what was
    never shown, and will."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _fill(layout: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | None, ...]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
