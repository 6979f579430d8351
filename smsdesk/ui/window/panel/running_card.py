"""What is being sent: one batch with its progress, its pace, and a pause for its account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from smsdesk.domain.account import Account
from smsdesk.sending.progress import Running
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.window.panel import words

STEPS = 1_000


class RunningCard(Card):
    """One batch. A single batch cannot be paused, its account can, and so say the words."""

    opened = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margin=Space.M, spacing=Space.S)
        self.name = Elided("", "strongSmall")
        self.far = label("", "small")
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.pace = label("", "muted", wrap=True)
        self.open = button(self.tr("Show"), "link", pressed=self.opened.emit)
        self.turn = button("", "link", pressed=self._turn)
        self._paused = False
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
        self._paused = account is not None and account.paused is not None
        self.name.show_full(name)
        self.far.setText(far)
        self.bar.setValue(STEPS * running.done // max(running.total, 1))
        self.bar.setAccessibleName(self.tr("Sent so far: {count}").format(count=far))
        self.pace.setText(self._pace(running, account))
        self.setAccessibleName(f"{name}: {far}")
        self.turn.setText(self.tr("Resume account") if self._paused else self.tr("Pause account"))
        self.turn.setVisible(account is not None)
        self.open.setAccessibleDescription(name)
        if account is not None:
            self.turn.setToolTip(self._meaning(account))
            self.turn.setAccessibleDescription(self._meaning(account))

    def _pace(self, running: Running, account: Account | None) -> str:
        if self._paused and account is not None:
            return self.tr("{account} is paused").format(account=account.name)
        return words.pace(running) or self.tr("Starting…")

    def _meaning(self, account: Account) -> str:
        if self._paused:
            return self.tr("Let {account} send again").format(account=account.name)
        return self.tr("Everything that {account} sends waits until you resume it").format(
            account=account.name
        )

    def _turn(self) -> None:
        (self.resume_wanted if self._paused else self.pause_wanted).emit()
