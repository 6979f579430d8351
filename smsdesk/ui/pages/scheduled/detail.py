"""One schedule in full: when, who keeps it, what can be done, and what came of it so far."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.ui.pages.scheduled.view_model import Entry, Past
from smsdesk.ui.pages.scheduled.words import keeping, past, people, title, whole_when
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.widgets.when_fields import DayField, HourField


class Detail(QWidget):
    """Says what is wanted; the page does it."""

    edit_wanted = Signal()
    duplicate_wanted = Signal()
    send_wanted = Signal()
    cancel_wanted = Signal()
    moved = Signal(object)
    """Another wall-clock time."""
    batch_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "cardTitle", wrap=True)
        self.when = label("", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.keeping = label("", "muted", wrap=True)
        self.edit = button(self.tr("Edit"), "small", pressed=self.edit_wanted.emit)
        self.duplicate = button(self.tr("Duplicate"), "small", pressed=self.duplicate_wanted.emit)
        self.move_button = button(self.tr("Move…"), "small", pressed=self._ask)
        self.send = button(self.tr("Send now"), "small", pressed=self.send_wanted.emit)
        self.cancel = button("", "small", pressed=self.cancel_wanted.emit)
        self.cancel.setProperty("tone", "bad")
        self.mover = _Mover()
        self.mover.moved.connect(self.moved)
        self._history = QVBoxLayout()
        self._history.setSpacing(Space.XXS)
        self.links: tuple[QPushButton, ...] = ()
        self._came = label(self.tr("What came of it"), "label")
        self._lay()

    def _lay(self) -> None:
        buttons = QWidget()
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(buttons, gap=Space.S)
        for one in (self.edit, self.duplicate, self.move_button, self.send, self.cancel):
            flow.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for part in (self.title, self.when, self.about, self.keeping, buttons, self.mover):
            layout.addWidget(part)
        layout.addWidget(self._came)
        layout.addLayout(self._history)
        layout.addStretch(1)

    def show_entry(self, entry: Entry, home: str, now: datetime) -> None:
        """This one, as it is now."""
        self.title.setText(title(entry))
        self.when.setText(whole_when(entry, home, now))
        parts = self.tr("%Ln parts", "", entry.schedule.parts)
        self.about.setText(" · ".join((people(entry), parts, entry.account)))
        self.keeping.setText(keeping(entry))
        for one in (self.edit, self.send, self.cancel):
            one.setVisible(entry.can_change)
        self.edit.setVisible(entry.can_change and not entry.is_missed)
        self.move_button.setVisible(entry.can_move)
        self.cancel.setText(self.tr("Drop") if entry.is_missed else self.tr("Cancel"))
        if not self.mover.isHidden() and not entry.can_move:
            self.mover.hide()

    def show_history(self, found: tuple[Past, ...], today: date) -> None:
        """What came of it, each with a way to its messages."""
        while (item := self._history.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        links = []
        for one in found:
            link = button(past(one, today), "link")
            link.clicked.connect(partial(self._open, one.batch.id))
            self._history.addWidget(link)
            links.append(link)
        self.links = tuple(links)
        self._came.setVisible(bool(found))

    def ask_when(self, entry: Entry, today: date) -> None:
        """To which time it is to be moved: its own to begin with, or tomorrow if that is over."""
        wall = entry.schedule.next_wall or entry.schedule.timing.wall
        self.mover.ask(wall, today + timedelta(days=1) if entry.is_missed else today)

    def _ask(self) -> None:
        self.mover.show()
        self.mover.date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, batch_id: int, _checked: bool = False) -> None:
        self.batch_wanted.emit(batch_id)


class _Mover(Card):
    """Another day and hour."""

    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.date, self.time = DayField(), HourField()
        day, hour = labelled(self.tr("Day"), self.date), labelled(self.tr("Time"), self.time)
        self.moving = button(self.tr("Move"), "small", pressed=self._move)
        self.leaving = button(self.tr("Leave it"), "small", pressed=self.hide)
        self.body.addLayout(day)
        self.body.addLayout(hour)
        self.body.addLayout(row(self.moving, self.leaving, None))
        self.hide()

    def ask(self, wall: datetime, first: date) -> None:
        """Begin with this time, on this day at the earliest."""
        on = max(wall.date(), first)
        self.date.setDate(QDate(on.year, on.month, on.day))
        self.time.setTime(QTime(wall.hour, wall.minute))

    def _move(self) -> None:
        on, at = self.date.date(), self.time.time()
        self.hide()
        self.moved.emit(
            datetime(on.year(), on.month(), on.day(), at.hour(), at.minute())  # noqa: DTZ001 - what a clock shows
        )
