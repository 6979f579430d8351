"""The pane below the table: one message in full, why it stands where it does, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from smsdesk.reports.rows import Detail
from smsdesk.reports.statuses import Status
from smsdesk.sending.decision import Decision
from smsdesk.ui.pages.messages.words import TONES, history_line, meaning, status_word, whom
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, Pill, button, column, label, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.scroll_area import ScrollArea


class DetailPane(Card):
    """Shows a `Detail`. What its buttons mean is said beside them."""

    decided = Signal(int, object)
    """The id of the message, and the `Decision`."""
    resend_wanted = Signal(int)
    cancel_wanted = Signal(int)
    left = Signal()
    """Escape: back to the table."""

    def __init__(self) -> None:
        super().__init__(spacing=Space.XS + 2)
        self.setAccessibleName(self.tr("The chosen message"))
        self._detail: Detail | None = None
        self._who = label("", "cardTitle")
        self._who.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status = Pill()
        self._arrived = self._deciding(self.tr("It arrived"), Decision.SENT)
        self._again = self._deciding(self.tr("Send again"), Decision.RESEND)
        self._leave = self._deciding(self.tr("Leave it"), Decision.DROP)
        self._resend = button("", "small", pressed=lambda: self.resend_wanted.emit(self._id))
        self._cancel = button(
            self.tr("Cancel it"), "small", pressed=lambda: self.cancel_wanted.emit(self._id)
        )
        self._copy = button(
            self.tr("Copy"), "small", pressed=self._copy_all, name=self.tr("Copy this message")
        )
        self._buttons = (self._arrived, self._again, self._leave, self._resend, self._cancel)
        who, buttons = QWidget(), QWidget()
        who.setLayout(row(self._who, self._status, None))
        buttons.setLayout(row(None, *self._buttons, self._copy))
        self.body.addWidget(GivingRow(who, buttons))
        self._why = label("", wrap=True)
        self._consequence = label("", "muted", wrap=True)
        self._text = label("", wrap=True)
        self._history = label("", "muted", wrap=True)
        self._ids = label("", "muted", wrap=True)
        for one in (self._text, self._history, self._ids, self._why):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner = QWidget()
        inner.setLayout(
            column(
                self._why,
                self._consequence,
                self._text,
                self._history,
                self._ids,
                None,
                spacing=Space.XS,
            )
        )
        self._scroll = ScrollArea(inner)
        self.body.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_detail(self, detail: Detail) -> None:
        """Another message, or the same one later."""
        message, status = detail.message, detail.status
        other = self._detail is None or self._detail.message.id != message.id
        self._detail = detail
        self._who.setText(whom(detail.name, detail.number))
        self._status.show_as(status_word(status), TONES[status])
        self._why.setText(meaning(message, status))
        self._text.setText(message.text)
        self._history.setText(history_line(detail.timeline))
        self._ids.setText(self._said_of_provider(detail))
        self._show_buttons(detail)
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """To the first thing that can be done."""
        for one in (*self._buttons, self._copy):
            if one.isVisible():
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_buttons(self, detail: Detail) -> None:
        status, parts = detail.status, detail.message.parts
        undecided = status is Status.NEEDS_DECISION
        for one in (self._arrived, self._again, self._leave):
            one.setVisible(undecided)
        self._resend.setVisible(status is Status.FAILED)
        self._resend.setText(self.tr("Send again (%Ln part(s))", "", parts))
        self._cancel.setVisible(status in (Status.WAITING, Status.SCHEDULED))
        again = self.tr(
            "“Send again” costs %Ln part(s) more, and the text may arrive twice.", "", parts
        )
        said = (
            self.tr("“It arrived” counts it as sent."),
            again,
            self.tr("“Leave it” neither sends nor counts it."),
        )
        self._consequence.setText(" ".join(said))
        self._consequence.setVisible(undecided)

    def _said_of_provider(self, detail: Detail) -> str:
        message = detail.message
        said = [
            self.tr("Account: {0} ({1})").format(detail.account, detail.provider),
            self.tr("Sender: {0}").format(message.sender or "–"),
            self.tr("%Ln part(s)", "", message.parts),
        ]
        if detail.ids:
            said.append(self.tr("Id at the provider: {0}").format(", ".join(detail.ids)))
        return " · ".join(said)

    def _deciding(self, text: str, decision: Decision) -> QPushButton:
        return button(text, "small", pressed=lambda: self.decided.emit(self._id, decision))

    @property
    def _id(self) -> int:
        return 0 if self._detail is None else self._detail.message.id

    def _copy_all(self) -> None:
        if self._detail is None:
            return
        labels = (self._who, self._status, self._text, self._why, self._history, self._ids)
        QGuiApplication.clipboard().setText("\n".join(one.text() for one in labels))
