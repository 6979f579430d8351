"""What is being sent: one batch with its progress, its pace, and a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from smsdesk.domain.account import Account
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.progress_bar import ProgressBar
from smsdesk.ui.window.panel import words

if TYPE_CHECKING:
    from smsdesk.sending.progress import Running


class RunningCard(Card):
    """One batch. Pause and Resume are its own; that of a paused account resumes the account."""

    opened = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    account_resume_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margin=Space.M, spacing=Space.S)
        self.name = Elided("", "strongSmall")
        self.far = label("", "small")
        self.bar = ProgressBar()
        self.pace = label("", "muted", wrap=True)
        self.open = button(self.tr("Show"), "link", pressed=self.opened.emit)
        self.turn = button("", "link", pressed=self._turn)
        self._pressed: SignalInstance = self.pause_wanted
        head = row(self.name, self.far, spacing=Space.XS)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.pace)
        self.body.addLayout(row(self.open, None, self.turn))

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the focus stops at, in the order the eye goes."""
        return (self.open, self.turn)

    def show_running(self, running: Running, account: Account | None) -> None:
        """How far it is; `account` sends it."""
        name = running.text or self.tr("Batch {number}").format(number=running.batch_id)
        far = words.how_far(running)
        self.name.show_full(name)
        self.far.setText(far)
        so_far = self.tr("Sent so far: {count}").format(count=far)
        self.bar.show_done(running.done, running.total, so_far)
        self.pace.setText(self._pace(running, account))
        self.setAccessibleName(f"{name}: {far}")
        self.open.setAccessibleDescription(name)
        self._show_turn(running, account)

    def _pace(self, running: Running, account: Account | None) -> str:
        if running.held:
            return self.tr("Paused")
        if account is not None and account.paused is not None:
            return self.tr("{account} is paused").format(account=account.name)
        return words.pace(running) or self.tr("Starting…")

    def _show_turn(self, running: Running, account: Account | None) -> None:
        if running.held:
            self._pressed = self.resume_wanted
            text = self.tr("Resume")
            meaning = self.tr("Let the rest of this batch go out")
        elif account is not None and account.paused is not None:
            self._pressed = self.account_resume_wanted
            text = self.tr("Resume account")
            meaning = self.tr("Let {account} send again").format(account=account.name)
        else:
            self._pressed = self.pause_wanted
            text = self.tr("Pause")
            meaning = self.tr("The rest of this batch waits until you resume it")
        self.turn.setText(text)
        self.turn.setToolTip(meaning)
        self.turn.setAccessibleDescription(meaning)

    def _turn(self) -> None:
        self._pressed.emit()
