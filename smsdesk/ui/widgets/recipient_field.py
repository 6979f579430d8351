"""The To field: chips painted in one widget, and a line to type or paste into.

Which chips there are and what is wrong with them comes from outside; the field says what was
typed, removed or is to be edited. Beyond a few lines the rest is folded into one chip.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QSizePolicy, QToolTip

from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Tone, restyle
from smsdesk.ui.widgets.chips import CROSS, HEIGHT, Chip, ChipPainter, flow

LINES = 3
"""More lines than this are folded."""
LINE_MIN = 150
"""The least room for typing, in pixels."""
PAD = Space.S + 2
_COMES_BACK = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Looking elsewhere for a moment does not end a number that is half typed."""
SEPARATORS = frozenset(",;\n\r\t")


class RecipientField(QFrame):
    """Shows `show_chips`; `more` more recipients than chips may stand behind the last one."""

    entered = Signal(str)
    """Something was typed to its end, or pasted: one recipient or many."""
    removed = Signal(int)
    edit_asked = Signal(int)
    """The chip was opened: double click or Enter."""
    more_asked = Signal()
    typing = Signal(str)
    """What stands in the line now, to complete."""
    offer_taken = Signal(int)
    """One of the texts of `suggest`, by its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setAccessibleName(self.tr("To"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._painter = ChipPainter(theme, self.font())
        self._chips: tuple[Chip, ...] = ()
        self._total = 0
        self._shown: list[Chip] = []
        self._rects: list[QRect] = []
        self._chosen: int | None = None
        self._hovered: int | None = None
        self.line = _Line(self)
        self.line.setAccessibleName(self.tr("To"))
        self.line.setFrame(False)
        self.line.setProperty("role", "bare")
        self.line.setFixedHeight(HEIGHT)
        self.line.setPlaceholderText(self.tr("Name, number, group, or paste a list…"))
        self.line.textEdited.connect(self._edited)
        self.line.pasted.connect(self._pasted)
        self.line.installEventFilter(self)
        self._suggestions = QStringListModel(self)
        self.offers = QListView()
        self._completer = QCompleter(self._suggestions, self)
        self._completer.setPopup(self.offers)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self.line)
        self._completer.activated[QModelIndex].connect(self._taken)  # type: ignore[index] # overload
        theme.changed.connect(self.update)
        self.setFocusProxy(self.line)
        self._lay()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown, the fold included."""
        return tuple(self._shown)

    def show_chips(self, chips: Sequence[Chip], total: int) -> None:
        """The first chips of so many recipients."""
        self._chips, self._total = tuple(chips), total
        self._chosen = None
        self._hovered = None
        self._lay()
        spoken = "; ".join(chip.spoken for chip in self._shown)
        self.line.setAccessibleDescription(spoken)

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer to complete what is typed; nothing closes the offer."""
        if not texts or not self.line.text().strip():
            self.offers.hide()
            return
        self._suggestions.setStringList(list(texts))
        self._completer.complete()

    def take_typed(self) -> None:
        """What stands in the line counts as entered."""
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.entered.emit(text)

    def edit_text(self, text: str) -> None:
        """Put a text into the line to be changed."""
        self.line.setText(text)
        self.line.setFocus()
        self.line.selectAll()

    def _edited(self, text: str) -> None:
        if any(char in SEPARATORS for char in text):
            self.line.clear()
            self.entered.emit(text)
        self.typing.emit(self.line.text())

    def _pasted(self, text: str) -> None:
        whole = self.line.text() + text
        self.line.clear()
        self.offers.hide()
        self.entered.emit(whole)

    def _taken(self, index: QModelIndex) -> None:
        place = index.row()
        self.line.clear()
        self.offer_taken.emit(place)

    # Layout and painting

    def _lay(self) -> None:
        across = max(self.width() - 2 * PAD, LINE_MIN)
        self._shown = list(self._chips)
        rest = self._total - len(self._shown)
        rects = self._placed(across, rest)
        while self._line_of(rects[-1]) >= LINES and self._shown:
            self._shown.pop()
            rest += 1
            rects = self._placed(across, rest)
        if rest > 0:
            text = self.tr("%Ln more", "", rest)
            self._shown.append(Chip(text, tone=Tone.PLAIN, removable=False))
        *self._rects, line = (rect.translated(PAD, PAD) for rect in rects)
        line.setRight(self.width() - PAD)
        self.line.setGeometry(line)
        # An empty placeholder beside chips would only repeat what is known.
        self.setFixedHeight(max(line.bottom() + 1 + PAD, 2 * PAD + HEIGHT))
        self.update()

    def _placed(self, across: int, rest: int) -> list[QRect]:
        widths = [self._painter.width(chip) for chip in self._shown]
        if rest > 0:
            widths.append(self._painter.width(Chip(self.tr("%Ln more", "", rest))))
        return flow([*widths, LINE_MIN], across)

    @staticmethod
    def _line_of(rect: QRect) -> int:
        return rect.y() // HEIGHT

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lines."""
        return QSize(4 * LINE_MIN, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        super().paintEvent(event)
        painter = QPainter(self)
        for place, (chip, rect) in enumerate(zip(self._shown, self._rects, strict=True)):
            chosen = place == self._chosen
            self._painter.paint(
                painter, rect, chip, chosen=chosen, crossed=chosen or place == self._hovered
            )
        painter.end()

    # Mouse

    def _at(self, point: QPoint) -> int | None:
        return next((n for n, rect in enumerate(self._rects) if rect.contains(point)), None)

    def _is_fold(self, place: int) -> bool:
        return place >= len(self._chips) or not self._shown[place].removable

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the × of the chip below."""
        hovered = self._at(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            hand = hovered is not None
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
            )
            self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a chip, remove it by its ×, or begin to type."""
        place = self._at(event.position().toPoint())
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        if place is None:
            self._choose(None)
        elif self._is_fold(place):
            self.more_asked.emit()
        elif self._rects[place].right() - event.position().x() <= CROSS:
            self.removed.emit(place)
        else:
            self._choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit a chip."""
        place = self._at(event.position().toPoint())
        if place is not None and not self._is_fold(place):
            self.edit_asked.emit(place)

    def event(self, event: QEvent) -> bool:
        """Tooltips say what is wrong with a chip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos())
            if place is None or self._is_fold(place):
                QToolTip.hideText()
            else:
                rect = self._rects[place]
                QToolTip.showText(event.globalPos(), self._shown[place].spoken, self, rect)
            return True
        return super().event(event)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The line's keys that concern chips."""
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if isinstance(event, QFocusEvent):
                self._focus_changed(event)
        return super().eventFilter(watched, event)

    def _focus_changed(self, event: QFocusEvent) -> None:
        inside = event.type() == QEvent.Type.FocusIn
        self.setProperty("focused", inside)
        restyle(self)
        # The list of offers may take the focus on some systems; what is chosen there completes.
        comes_back = event.reason() in _COMES_BACK or self.offers.isVisible()
        if not inside and not comes_back:
            self._choose(None)
            self.take_typed()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.take_typed()
                return False
            self._enter()
            return True
        if self._chosen is not None:
            return self._key_on_chip(key, event.text())
        at_start = not self.line.text() or (
            self.line.cursorPosition() == 0 and not self.line.hasSelectedText()
        )
        if at_start and self._chips and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self._choose(len(self._rects) - 1)
            return True
        return False

    def _enter(self) -> None:
        if self.offers.isVisible():
            self.offers.hide()
        if self._chosen is None:
            self.take_typed()
        elif self._is_fold(self._chosen):
            self.more_asked.emit()
        else:
            self.edit_asked.emit(self._chosen)

    def _key_on_chip(self, key: int, text: str) -> bool:
        chosen = self._chosen or 0
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            if not self._is_fold(chosen):
                self.removed.emit(chosen)
                left = min(chosen, len(self._rects) - 1)
                self._choose(left if left >= 0 else None)
            return True
        if key == Qt.Key.Key_Left:
            self._choose(max(0, chosen - 1))
            return True
        if key == Qt.Key.Key_Right:
            self._choose(chosen + 1 if chosen + 1 < len(self._rects) else None)
            return True
        if key == Qt.Key.Key_Escape:
            self._choose(None)
            return True
        if text:
            self._choose(None)
        return False

    def _choose(self, place: int | None) -> None:
        if place == self._chosen:
            return
        self._chosen = place
        self.update()
        if place is not None and place < len(self._shown):
            said = QAccessibleAnnouncementEvent(self.line, self._shown[place].spoken)
            QAccessible.updateAccessibility(said)


class _Line(QLineEdit):
    """A line that hands on what is pasted instead of joining its lines."""

    pasted = Signal(str)

    def insertFromClipboard(self, text: str) -> bool:  # noqa: N802 - beside Qt's names
        """Whether a text is a list, which then was handed on."""
        if any(char in SEPARATORS for char in text.strip()):
            self.pasted.emit(text)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's; pasting a list does not go through the line."""
        from PySide6.QtGui import QGuiApplication, QKeySequence

        if event.matches(QKeySequence.StandardKey.Paste) and self.insertFromClipboard(
            QGuiApplication.clipboard().text()
        ):
            return
        super().keyPressEvent(event)
