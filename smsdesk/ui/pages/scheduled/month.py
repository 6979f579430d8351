"""A month with a bar, or a title, on each day on which something goes out.

Arrow keys go from day to day; what stands on a day is moved by dragging, or with Alt and an arrow
key. It knows titles and days, no services.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from smsdesk.ui.theme import Size, Space, Theme, Type
from smsdesk.ui.when_words import day, weekday_name

WEEK = 7
HEAD = 26
GAP = Space.XS
LOW = 40
"""The least height of a day."""
HIGH = 104
"""With titles on the days."""
BAR = 5
BARS_MOST = 3
LINE = 17
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that goes out on a day."""

    key: int
    title: str
    movable: bool


class Month(QWidget):
    """Shows the month of `first`; whoever owns it gives it marks when that changes."""

    day_chosen = Signal(object)
    """A date."""
    mark_chosen = Signal(int)
    move_wanted = Signal(int, int)
    """This mark, so many days later."""
    month_changed = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._theme = theme
        self.today = today
        self.day = today
        self.first = today.replace(day=1)
        self.with_titles = False
        self._marks: Mapping[date, Sequence[Mark]] = {}
        self._chosen: int | None = None
        self._pressed: tuple[QPoint, Mark, date] | None = None
        self._target: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(
            self.tr("Arrow keys go from day to day, Alt with an arrow key moves what is chosen.")
        )
        theme.changed.connect(self.update)
        self._tell()

    @property
    def days(self) -> tuple[date, ...]:
        """The days that are shown, in order; weeks that have passed only with titles."""
        start = self._week_of(self.first)
        if not self.with_titles and self.first <= self.today < self._next_month(self.first):
            start = self._week_of(self.today)
        last = self._next_month(self.first) - timedelta(days=1)
        count = (last - start).days + 1
        return tuple(start + timedelta(days=number) for number in range(count))

    def show_marks(self, marks: Mapping[date, Sequence[Mark]], chosen: int | None) -> None:
        """What goes out on which day, and which of it is looked at."""
        self._marks, self._chosen = marks, chosen
        self._tell()
        self.updateGeometry()
        self.update()

    def show_titles(self, shown: bool) -> None:
        """Titles on the days, instead of bars; then also the weeks that have passed."""
        self.with_titles = shown
        self.updateGeometry()
        self.update()

    def go(self, to: date, *, tell: bool = True) -> None:
        """Put the focus on a day."""
        self.day = to
        first = to.replace(day=1)
        if first != self.first:
            self.first = first
            self.updateGeometry()
            self.month_changed.emit()
        self._tell()
        self.update()
        if tell:
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, self.accessibleName())
            )

    def step_month(self, by: int) -> None:
        """The next month, or the one before."""
        self.go(self._next_month(self.first) if by > 0 else self._before(self.first))

    def rect_of(self, which: date) -> QRect:
        """Where a day stands; empty where it is not shown."""
        days = self.days
        if which not in days:
            return QRect()
        place = days.index(which) + (days[0] - self._week_of(days[0])).days
        wide = (self.width() + GAP) / WEEK
        high = self._day_height()
        left = round((place % WEEK) * wide)
        return QRect(left, HEAD + (place // WEEK) * (high + GAP), round(wide) - GAP, high)

    # Qt's questions and events

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its weeks."""
        start = self._week_of(self.days[0])
        weeks = ((self.days[-1] - start).days) // WEEK + 1
        return QSize(WEEK * (LOW + Space.L), HEAD + weeks * (self._day_height() + GAP))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two digits a day."""
        return QSize(WEEK * (Space.XXL - Space.XS), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Names of the days, then the days."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(Type.SMALL)
        painter.setFont(font)
        days = self.days
        start = self._week_of(days[0])
        painter.setPen(self._theme.color("muted"))
        wide = (self.width() + GAP) / WEEK
        for number in range(WEEK):
            name = weekday_name((start + timedelta(days=number)).weekday())
            where = QRect(round(number * wide), 0, round(wide) - GAP, HEAD - GAP)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), name)
        for one in days:
            if one.month == self.first.month:
                self._paint_day(painter, one)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From day to day; with Alt what is chosen goes along."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            marks = {one.key for one in self._marks.get(self.day, ())}
            if self._chosen is not None and self._chosen in marks:
                self._move(self._chosen, _STEPS[key])
        elif key in _STEPS:
            self.go(self.day + timedelta(days=_STEPS[key]))
            self.day_chosen.emit(self.day)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_month(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_Home:
            self.go(self.today)
            self.day_chosen.emit(self.day)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose_next()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a day and what stands there; perhaps it is dragged."""
        at = event.position().toPoint()
        found = self._day_at(at)
        if found is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        mark = self._mark_at(found, at)
        self.go(found, tell=False)
        if mark is None:
            self.day_chosen.emit(found)
            return
        self._pressed = (at, mark, found)
        self.mark_chosen.emit(mark.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the day on which it would be let go."""
        if self._pressed is None:
            return
        at = event.position().toPoint()
        if self._target is None:
            far = (at - self._pressed[0]).manhattanLength()
            if far < QApplication.startDragDistance():
                return
        self._target = self._day_at(at)
        movable = self._pressed[1].movable and self._target is not None
        shape = Qt.CursorShape.ClosedHandCursor if movable else Qt.CursorShape.ForbiddenCursor
        self.setCursor(shape)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let it go on that day."""
        del event
        pressed, target = self._pressed, self._target
        self._pressed = self._target = None
        self.unsetCursor()
        self.update()
        if pressed is not None and target is not None and target != pressed[2]:
            self.go(target, tell=False)
            self.move_wanted.emit(pressed[1].key, (target - pressed[2]).days)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show which day has it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """No longer."""
        super().focusOutEvent(event)
        self.update()

    # Inside

    def _paint_day(self, painter: QPainter, one: date) -> None:
        color = self._theme.color
        rect = QRectF(self.rect_of(one)).adjusted(0.5, 0.5, -0.5, -0.5)
        here = one == self.day and self.hasFocus()
        aimed = one == self._target
        chosen = any(mark.key == self._chosen for mark in self._marks.get(one, ()))
        ground = "accent_soft" if aimed or (chosen and self.with_titles) else "card"
        painter.setBrush(color(ground))
        ring = here or aimed
        painter.setPen(QPen(color("accent" if ring else "border"), 2 if ring else 1))
        painter.drawRoundedRect(rect, Size.RADIUS_TINY, Size.RADIUS_TINY)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Bold if one == self.today else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(color("muted" if one < self.today else "text"))
        inner = rect.adjusted(6, 3, -6, -4)
        painter.drawText(
            inner,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
            QLocale().toString(one.day),
        )
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        marks = self._marks.get(one, ())
        for place, mark in enumerate(marks[: self._room()]):
            where = QRectF(self._rect_of_mark(one, place, len(marks)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent" if not self.with_titles else "hover"))
            painter.drawRoundedRect(where, Size.RADIUS_BAR, Size.RADIUS_BAR)
            if self.with_titles:
                painter.setPen(color("accent_text" if mark.key == self._chosen else "text"))
                text = painter.fontMetrics().elidedText(
                    mark.title, Qt.TextElideMode.ElideRight, int(where.width()) - Space.XS
                )
                painter.drawText(
                    where.adjusted(3, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text
                )

    def _room(self) -> int:
        return (HIGH - 2 * Space.S - Type.SMALL) // (LINE + 1) if self.with_titles else BARS_MOST

    def _rect_of_mark(self, one: date, place: int, count: int) -> QRect:
        rect = self.rect_of(one).adjusted(6, 0, -6, 0)
        if self.with_titles:
            top = rect.top() + Space.S + Type.SMALL + Space.XS + place * (LINE + 1)
            return QRect(rect.left() - 2, top, rect.width() + 4, LINE)
        shown = min(count, BARS_MOST)
        bottom = rect.bottom() - Space.S - (shown - 1 - place) * (BAR + 1)
        return QRect(rect.left(), bottom - BAR + 1, rect.width(), BAR)

    def _day_at(self, at: QPoint) -> date | None:
        found = (one for one in self.days if self.rect_of(one).contains(at))
        return next((one for one in found if one.month == self.first.month), None)

    def _mark_at(self, one: date, at: QPoint) -> Mark | None:
        """The one below the pointer; else, as bars are thin, the one looked at or the first."""
        marks = self._marks.get(one, ())
        for place, mark in enumerate(marks[: self._room()]):
            if self._rect_of_mark(one, place, len(marks)).contains(at):
                return mark
        if self.with_titles:
            return None
        return next((mark for mark in marks if mark.key == self._chosen), next(iter(marks), None))

    def _choose_next(self) -> None:
        """Of several on a day, the one after the one looked at."""
        keys = [one.key for one in self._marks.get(self.day, ())]
        if keys:
            at = keys.index(self._chosen) + 1 if self._chosen in keys else 0
            self.mark_chosen.emit(keys[at % len(keys)])

    def _move(self, key: int, days: int) -> None:
        to = self.day + timedelta(days=days)
        self.go(to, tell=False)
        self.move_wanted.emit(key, days)

    def _tell(self) -> None:
        marks = self._marks.get(self.day, ())
        titles = ", ".join(one.title for one in marks)
        count = self.tr("%Ln scheduled", "", len(marks))
        said = f"{day(self.day)}: {count}"
        self.setAccessibleName(f"{said}: {titles}" if titles else said)

    def _day_height(self) -> int:
        return HIGH if self.with_titles else LOW

    @staticmethod
    def _week_of(one: date) -> date:
        """The first day of its week, as the language has it."""
        begins = QLocale().firstDayOfWeek().value
        return one - timedelta(
            days=(QDate(one.year, one.month, one.day).dayOfWeek() - begins) % WEEK
        )

    @staticmethod
    def _next_month(first: date) -> date:
        return (first + timedelta(days=32)).replace(day=1)

    @staticmethod
    def _before(first: date) -> date:
        return (first - timedelta(days=1)).replace(day=1)
