"""The Compose page: writing, the review in its place, and what leads from one to the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from smsdesk.domain.plan import PlanProblem
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.foot import Foot
from smsdesk.ui.pages.compose.form import ComposeForm
from smsdesk.ui.pages.compose.review_model import Obstacle, ReviewModel
from smsdesk.ui.pages.compose.review_sheet import ReviewSheet
from smsdesk.ui.pages.compose.schedule_way import Changing, ScheduleWay
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.places import Place
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.when_words import short_when
from smsdesk.ui.widgets.basics import Card, Tone, button, label, row
from smsdesk.ui.widgets.page import Page

_AT_SENDER = {
    PlanProblem.SENDER_REQUIRED,
    PlanProblem.SENDER_TOO_LONG,
    PlanProblem.SENDER_CHARACTERS,
}
HELD = 2.5
"""In intervals between the presses of a double press: a key that is held down repeats itself
sooner. Not every system says that it is the same press."""
_AT_RECIPIENTS = {PlanProblem.NO_RECIPIENTS, Obstacle.NOBODY_LEFT}


class ComposePage(Page):
    """Three sheets: the form with its foot, the review, and when it is to go out."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("New message"))
        self._context = context
        self._pressed = QElapsedTimer()  # since the last Ctrl+Enter
        self.model = ComposeModel(context, self)
        self.review = ReviewModel(context, self.model)
        self.form = ComposeForm(context, self.model)
        self.foot = Foot(context, self.model, self.review, self.form.editor)
        self.sheet = ReviewSheet(context, self.model, self.review)
        self.later = ScheduleWay(context, self.model, self.review)
        self.changing = Changing()
        self.template_name = _TemplateName(self.model)
        self.cleared = _Cleared(self.model)
        self.saved = label("", "muted")
        self.templates = button(f"{self.tr('Template')} ▾", name=self.tr("Template"))
        self.template_menu = QMenu(self.templates)
        self.templates.setMenu(self.template_menu)
        self.title.setMinimumHeight(Size.CONTROL_SMALL + 1)
        self.add_action(self.saved)
        self.add_action(self.templates)
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(Space.M)
        writing.addWidget(self.template_name)
        writing.addWidget(self.cleared)
        writing.addWidget(self.changing)
        writing.addWidget(self.form, 1)
        writing.addWidget(self.foot)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._writing)
        self._sheets.addWidget(self.sheet)
        self.body.addWidget(self._sheets, 1)
        self._wire()
        self._saved_changed()

    def visit(self, place: Place) -> None:
        """Come here, perhaps with a text or people to begin with."""
        if isinstance(place, places.Compose):
            self._begin_with(place)
        if not (self.is_reviewing or self.is_scheduling):
            (self.form.editor if len(self.model.recipients) else self.form.to).setFocus()

    def _begin_with(self, place: places.Compose) -> None:
        if place.schedule_id is not None and not self.review.sending:
            self._back()
            self.later.take(place.schedule_id, again=place.again)
        elif place.text or place.recipients:
            self._back()
            begin = partial(self.model.begin, place.text, place.recipients)
            self.later.leave(begin) if self.later.changing is not None else begin()
        if place.later and self.later.changing is None:
            self.foot.prefer_later(True)

    @property
    def is_busy(self) -> bool:
        """While something is put into the outbox, or can still be taken back, or is changed."""
        return self.review.sending or self.later.changing is not None

    @property
    def is_scheduling(self) -> bool:
        """Whether the sheet for sending later is in front."""
        return self._sheets.currentWidget() not in (self.sheet, self._writing)

    @property
    def is_reviewing(self) -> bool:
        """Whether the review is in front."""
        return self._sheets.currentWidget() is self.sheet

    def _wire(self) -> None:
        review = self.review
        self.model.keeper.changed.connect(self._saved_changed)
        self.template_menu.aboutToShow.connect(self._fill_templates)
        self.foot.reviewing.clicked.connect(self._begin_review)
        self.foot.account_wanted.connect(self._go_to_accounts)
        self.foot.refused_at.connect(self._focus_on)
        self.foot.later.clicked.connect(self._schedule)
        self.sheet.back_asked.connect(self._back)
        self.sheet.later_asked.connect(self._schedule)
        self.sheet.sender_asked.connect(self._change_sender)
        review.ready.connect(self._show_review)
        review.skipped.connect(self._show_review)
        review.undone.connect(self._undone)
        review.gone.connect(self._gone)
        review.test_sent.connect(self._test_sent)
        review.scheduled.connect(self._scheduled)
        self.later.taken_up.connect(self._taken_up)
        self.later.left.connect(self._left_schedule)
        self.later.cleared.connect(self.cleared.show)
        self.changing.left.connect(self.later.leave)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, pressed in (
            ("Ctrl+Return", self._onwards),
            ("Ctrl+Enter", self._onwards),
            ("Ctrl+N", self._new),
            ("Escape", self._escape),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(within)
            shortcut.activated.connect(pressed)

    # To the review and back

    def _onwards(self) -> None:
        """Ctrl+Enter: review, and in the review, send; but not by one press that is held down."""
        interval_ms = QGuiApplication.styleHints().mouseDoubleClickInterval()
        held = self._pressed.isValid() and self._pressed.elapsed() < HELD * interval_ms
        self._pressed.start()
        if self.is_scheduling:
            self.later.sheet.onwards.click()
        elif not self.is_reviewing and self.foot.reviewing.isHidden():
            self._schedule()
        elif not self.is_reviewing:
            self._begin_review()
        elif not held and self.sheet.send.isEnabled() and self.sheet.send.isVisible():
            self.sheet.send.click()

    def _begin_review(self) -> None:
        self.form.to.take_typed()
        self.review.begin()

    def _show_review(self) -> None:
        review = self.review.review
        if review is None:
            return
        count = len(review.plan.messages)
        if self.review.later is None:
            self.title.setText(self.tr("Send to %Ln people?", "", count))
        else:
            self.title.setText(self.tr("Schedule for %Ln people?", "", count))
        self._show_actions(False)
        self._sheets.setCurrentWidget(self.sheet)
        self.sheet.refresh()

    def _back(self) -> None:
        if self.review.sending or not (self.is_reviewing or self.is_scheduling):
            return
        self.title.setText(self.tr("New message"))
        self._show_actions(True)
        self._sheets.setCurrentWidget(self._writing)
        self.form.editor.setFocus()

    def _show_actions(self, shown: bool) -> None:
        self.saved.setVisible(shown)
        self.templates.setVisible(shown)

    def _change_sender(self) -> None:
        self._back()
        self.form.sender_field.setFocus()
        self.form.sender_field.selectAll()

    def _escape(self) -> None:
        # The shortcut comes before what is offered to complete sees the key.
        if (offered := QApplication.activePopupWidget()) is not None:
            offered.hide()
            return
        self._back()

    # Sending later

    def _schedule(self) -> None:
        """Show the sheet for sending later."""
        if self.review.sending:
            return
        self.form.to.take_typed()
        sheet = self.later.sheet
        if self._sheets.indexOf(sheet) < 0:
            self._sheets.addWidget(sheet)
            sheet.back_asked.connect(self._back)
            sheet.chosen.connect(lambda: self.review.begin(self.later.model.later()))
        self.title.setText(self.tr("Send later"))
        self._show_actions(False)
        self._sheets.setCurrentWidget(sheet)
        sheet.show_now()

    def _taken_up(self) -> None:
        found = self.later.changing
        self.foot.prefer_later(True, only=found is not None)
        if found is not None:
            wall = found.next_wall or found.timing.wall
            self.changing.tell(short_when(wall, self.later.model.here.date()))
        self.cleared.hide()
        self.form.editor.setFocus()

    def _left_schedule(self) -> None:
        self.changing.hide()
        self.foot.prefer_later(False)

    def _scheduled(self, schedule_id: int) -> None:
        here = self.isVisible()
        changed = self.later.changing is not None
        self._back()
        self.later.done()
        if not changed:
            self.model.clear()
        self.foot.prefer_later(False)
        self._context.tell(self.tr("It is scheduled."), Tone.GOOD)
        if here:
            self._context.go(places.Scheduled(schedule_id=schedule_id))

    # What comes of it

    def _undone(self, went_out: int) -> None:
        self._back()
        if went_out:
            said = self.tr(
                "%Ln messages had gone out already; the others were taken back.", "", went_out
            )
            self._context.tell(said, Tone.WARN)
        else:
            self._context.tell(self.tr("Taken back. Nothing was sent."), Tone.GOOD)

    def _gone(self, batch_id: int) -> None:
        here = self.isVisible()
        self._back()
        self.model.clear()
        if here:
            self._context.go(places.Messages(batch_id=batch_id))

    def _test_sent(self, number: str) -> None:
        from smsdesk.domain.phone import international

        said = self.tr("The test is on its way to {number}.")
        self._context.tell(said.format(number=international(number)), Tone.GOOD)

    def _go_to_accounts(self) -> None:
        account = self.model.account
        if account is None:
            self._context.go(places.Accounts(add=True))
        else:
            self._context.go(places.Accounts(account_id=account.id))

    def _focus_on(self, where: PlanProblem | Obstacle) -> None:
        self._back()
        if where in _AT_RECIPIENTS:
            self.form.to.setFocus()
        elif where in _AT_SENDER:
            self.form.sender_field.setFocus()
        elif where in (Obstacle.NO_ACCOUNT, Obstacle.ACCOUNT_PAUSED):
            self.form.account.setFocus()
        else:
            self.form.editor.setFocus()

    # Draft and templates

    def _saved_changed(self) -> None:
        self.saved.setText(self.tr("Draft saved") if self.model.keeper.is_saved else "")

    def _new(self) -> None:
        if self._sheets.currentWidget() is not self._writing or self.later.changing is not None:
            return
        if self.model.as_stored().is_empty:
            return
        self.model.clear()
        self.cleared.show()
        self.form.to.setFocus()

    def _fill_templates(self) -> None:
        menu = self.template_menu
        menu.clear()
        for one in self.model.templates:
            menu.addAction(
                one.name.replace("&", "&&"), partial(self.form.editor.put_text, one.text)
            )
        if not self.model.templates:
            menu.addAction(self.tr("No templates yet")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save this text as a template…"), self.template_name.ask)
        keep.setEnabled(bool(self.model.text.strip()))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving keeps the draft."""
        self.model.keeper.save()
        super().hideEvent(event)


class _TemplateName(Card):
    """Asks under which name a text is kept."""

    def __init__(self, model: ComposeModel) -> None:
        super().__init__("info", margin=Space.M)
        self._model = model
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Name of the template"))
        self.line.setPlaceholderText(self.tr("Name of the template"))
        self.line.returnPressed.connect(self._keep)
        keep = button(self.tr("Save"), "small", pressed=self._keep)
        cancel = button(self.tr("Cancel"), "small", pressed=self.hide)
        self.body.addLayout(row(self.line, keep, cancel))
        self.hide()

    def ask(self) -> None:
        self.line.clear()
        self.show()
        self.line.setFocus()

    def _keep(self) -> None:
        if self.line.text().strip():
            self._model.save_template(self.line.text())
            self.hide()


class _Cleared(Card):
    """A message was put aside for a new one."""

    def __init__(self, model: ComposeModel) -> None:
        super().__init__("info", margin=Space.S)
        self._model = model
        undo = button(self.tr("Undo"), "small", pressed=self._undo)
        close = button(self.tr("Close"), "small", pressed=self.hide)
        said = label(self.tr("The message was cleared."), wrap=True)
        self.body.addLayout(row(said, undo, close))
        self.hide()
        model.replaced.connect(self.hide)

    def _undo(self) -> None:
        self._model.bring_back()
        self.hide()
