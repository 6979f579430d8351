"""The Scheduled page: the list, the calendar, and one schedule in full; layout and wiring."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.pages.scheduled.detail import Detail
from smsdesk.ui.pages.scheduled.month import Mark, Month
from smsdesk.ui.pages.scheduled.table import ScheduleRows, ScheduleTable
from smsdesk.ui.pages.scheduled.view_model import ScheduledModel
from smsdesk.ui.pages.scheduled.words import people, short_title, title
from smsdesk.ui.places import Place
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.when_words import short_when
from smsdesk.ui.widgets.basics import Card, Tone, button, label, row
from smsdesk.ui.widgets.inline_question import InlineQuestion
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.widgets.undo_notice import UndoNotice

ROWS_SHOWN = 6
CALENDAR_SHARE, DETAIL_SHARE = 4, 3


class ScheduledPage(Page):
    """The Scheduled page."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Scheduled"))
        self._context = context
        self.model = ScheduledModel(context, self)
        self.list_button, self.calendar_button = (
            button(self.tr("List")),
            button(self.tr("Calendar")),
        )
        self._views = QButtonGroup(self)
        for one in (self.list_button, self.calendar_button):
            one.setCheckable(True)
            one.setProperty("role", "view")
            self._views.addButton(one)
            self.add_action(one)
        self.from_file = button(self.tr("Reminders from a file…"), "link", pressed=self._from_file)
        self.new = button(self.tr("New scheduled message"), "primary", pressed=self._new)
        self.add_action(self.new)
        self.rows = ScheduleRows(context, self.model, self)
        self.table = ScheduleTable(context, self.rows)
        self.table.setAccessibleName(self.tr("Scheduled messages"))
        self.states = TableStates(self.table)
        self.question = InlineQuestion()
        self.undone = UndoNotice()
        self.month = Month(context.theme, self.model.today)
        self.month_name = label("", "cardTitle")
        self.before = button("", "small", name=self.tr("The month before"))
        self.after = button("", "small", name=self.tr("The next month"))
        self.detail = Detail()
        self._lay()
        self._wire()
        self.list_button.setChecked(True)
        self._show_view()
        self._show()

    def visit(self, place: Place) -> None:
        """Come here, perhaps to one of them."""
        if isinstance(place, places.Scheduled) and place.schedule_id is not None:
            self.model.choose(place.schedule_id)
        if self.calendar_button.isChecked():
            self.month.setFocus()
        elif self.model.rows:
            self.table.setFocus()
        else:
            self.new.setFocus()

    @property
    def is_busy(self) -> bool:
        """While Undo is offered."""
        return self.undone.isVisible()

    def _lay(self) -> None:
        heading = row(self.month_name, None, self.before, self.after)
        calendar = QWidget()
        left = QVBoxLayout(calendar)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.S)
        left.addLayout(heading)
        left.addWidget(self.month)
        left.addStretch(1)
        self.under = Card(margin=Space.L)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(Space.XL)
        self._beside.addWidget(calendar, CALENDAR_SHARE)
        self._beside.addWidget(self.detail, DETAIL_SHARE)
        self.under.body.addLayout(self._beside)
        inside = QWidget()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.under)
        below.addStretch(1)
        self._scroll = ScrollArea(inside)
        self.body.setSpacing(Space.M)
        self.body.addLayout(row(None, self.from_file))
        for part in (self.question, self.undone, self.states):
            self.body.addWidget(part)
        self.body.addWidget(self._scroll, 1)
        self.states.say_empty(
            self.tr("Nothing is scheduled"),
            self.tr(
                "Write a message and choose when it is to go out: tomorrow at nine, every Monday,"
                " or in each recipient’s own time."
            ),
            self.tr("New scheduled message"),
            self._new,
        )

    def _wire(self) -> None:
        model, detail, month = self.model, self.detail, self.month
        model.changed.connect(self._show)
        model.chosen_changed.connect(self._show_chosen)
        model.history_changed.connect(lambda: detail.show_history(model.history, model.today))
        model.cancelled.connect(self._cancelled)
        model.moved.connect(self._moved)
        self.rows.loading.connect(lambda _on: self._fit())
        self.rows.counted.connect(self._counted)
        self.table.current_changed.connect(self._row_chosen)
        self.table.opened.connect(lambda _key: self._edit())
        self.table.removal_wanted.connect(self._cancel)
        self.undone.undone.connect(model.bring_back)
        for one in (self.list_button, self.calendar_button):
            one.toggled.connect(self._show_view)
        month.day_chosen.connect(self._day_chosen)
        month.mark_chosen.connect(self._mark_chosen)
        month.month_changed.connect(self._show_month)
        month.move_wanted.connect(self._move_days)
        self.before.clicked.connect(lambda: month.step_month(-1))
        self.after.clicked.connect(lambda: month.step_month(1))
        detail.edit_wanted.connect(self._edit)
        detail.duplicate_wanted.connect(lambda: self._compose(again=True))
        detail.send_wanted.connect(self._ask_to_send)
        detail.cancel_wanted.connect(self._cancel)
        detail.moved.connect(self._move)
        detail.batch_wanted.connect(
            lambda batch_id: self._context.go(places.Messages(batch_id=batch_id))
        )
        self._context.theme.changed.connect(self._recolor)
        self._recolor()

    # What is shown

    def _show(self) -> None:
        self.month.today = self.model.today
        self._fit()
        self._show_month()
        self._show_chosen()

    def _counted(self) -> None:
        self._fit()
        chosen = self.model.chosen
        if chosen is not None:
            self.table.select_key(chosen.id)

    def _fit(self) -> None:
        """The table is as high as its rows, up to a few; an empty one takes all the room."""
        count = len(self.model.rows)
        self.states.show_state(loading=not self.model.loaded, rows=count)
        high = Size.ROW * (min(count, ROWS_SHOWN) + 1) + 2 * Space.XXS
        self.states.setMinimumHeight(high if count else 0)
        self.states.setMaximumHeight(high if count else self.maximumHeight())
        empty = self.model.loaded and not count
        self._scroll.setVisible(not empty)
        self.states.setVisible(self.list_button.isChecked() or empty)
        policy = QSizePolicy.Policy.Expanding if empty else QSizePolicy.Policy.Fixed
        self.states.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.under.setVisible(bool(count))

    def _show_view(self) -> None:
        self.month.show_titles(self.calendar_button.isChecked())
        self._beside.setStretch(0, 2 * CALENDAR_SHARE if self.calendar_button.isChecked() else 4)
        self._fit()

    def _show_month(self) -> None:
        first = self.month.first
        name = QLocale().standaloneMonthName(first.month)
        self.month_name.setText(f"{name[:1].upper()}{name[1:]} {first.year}")
        last = first + timedelta(days=41)
        found = self.model.on_days(first - timedelta(days=7), last)
        marks = {
            on: [Mark(one.id, title(one), one.can_move) for one in entries]
            for on, entries in found.items()
        }
        chosen = self.model.chosen
        self.month.show_marks(marks, None if chosen is None else chosen.id)

    def _show_chosen(self) -> None:
        entry, model = self.model.chosen, self.model
        self.detail.setVisible(entry is not None)
        if entry is None:
            return
        self.detail.show_entry(entry, model.home, model.now)
        self.detail.show_history(model.history, model.today)
        if self.detail.mover.isHidden():
            self.detail.ask_when(entry, model.today)
        if entry.here is not None and entry.here.date() >= self.month.first:
            self.month.go(entry.here.date(), tell=False)
        self._show_month()
        self.table.select_key(entry.id)

    # What a person does

    def _row_chosen(self, key: int | None) -> None:
        if key is not None:
            self.model.choose(key)

    def _day_chosen(self, on: date) -> None:
        found = self.model.on_days(on, on).get(on, [])
        chosen = self.model.chosen
        if found and chosen not in found:
            self.model.choose(found[0].id)
            self.month.go(on, tell=False)

    def _mark_chosen(self, key: int) -> None:
        on = self.month.day
        self.model.choose(key)
        self.month.go(on, tell=False)

    def _new(self) -> None:
        self._context.go(places.Compose(later=True))

    def _from_file(self) -> None:
        self._context.go(places.Reminders())

    def _edit(self) -> None:
        entry = self.model.chosen
        if entry is not None and entry.can_change:
            self._compose(again=False)

    def _compose(self, *, again: bool) -> None:
        entry = self.model.chosen
        if entry is not None:
            self._context.go(places.Compose(schedule_id=entry.id, again=again))

    def _cancel(self) -> None:
        entry = self.model.chosen
        if entry is not None and entry.can_change:
            self.model.cancel(entry.id)

    def _ask_to_send(self) -> None:
        entry = self.model.chosen
        if entry is None:
            return
        said = self.tr("Send “{title}” to {people} now?").format(
            title=short_title(entry), people=people(entry)
        )
        held = entry.id
        self.question.ask(said, self.tr("Send now"), lambda: self.model.send_now(held))

    def _move(self, wall: datetime) -> None:
        entry = self.model.chosen
        if entry is not None:
            self.model.move(entry.id, wall)

    def _move_days(self, key: int, days: int) -> None:
        entry = self.model.entry(key)
        if entry is None:
            return
        if entry.can_move:
            self.model.move_days(key, days)
        elif entry.can_change:
            self._context.tell(self.tr("A repeat is moved with Edit."), Tone.INFO)
        else:
            self._context.tell(self.tr("The provider has it: it cannot be moved."), Tone.INFO)

    # What comes of it

    def _cancelled(self, which: str) -> None:
        shown = " ".join(which.split())
        self.undone.tell(self.tr("Cancelled: {title}").format(title=shown))

    def _moved(self, which: str, here: datetime) -> None:
        said = self.tr("Moved: {title}, {when}").format(
            title=" ".join(which.split()), when=short_when(here, self.model.today)
        )
        self._context.tell(said, Tone.GOOD)

    def _recolor(self) -> None:
        palette = self._context.theme.palette
        self.before.setIcon(icon(Icon.PREVIOUS, palette))
        self.after.setIcon(icon(Icon.NEXT, palette))
