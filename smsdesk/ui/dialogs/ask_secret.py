"""Asks at the start for the passwords that no keyring keeps; they are lent for this run only.

Whoever skips it may enter them later on the Accounts page; until then those accounts wait.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smsdesk.accounts.overview import Overview, Secrets
from smsdesk.domain.secret import Secret
from smsdesk.ui.context import Context
from smsdesk.ui.forms.inputs import SecretInput
from smsdesk.ui.forms.labels import field_label
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import button, label, row
from smsdesk.ui.widgets.scroll_area import ScrollArea

WIDTH = 440
ASKED_FOR = frozenset({Secrets.NO_KEYRING, Secrets.MISSING})


class AskSecretDialog(QDialog):
    """A line for each secret that is missing. Accepted with at least one of them filled in."""

    def __init__(self, asked: tuple[Overview, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passwords for this run"))
        self.setMinimumWidth(WIDTH)
        self.inputs: dict[tuple[int, str], SecretInput] = {}
        fields = QVBoxLayout()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(Space.M)
        for overview in asked:
            for field in overview.info.secret_fields:
                name = f"{overview.account.name}: {field_label(field)}"
                made = SecretInput(field.key, name, theme)
                made.changed.connect(self._typed)
                made.submitted.connect(self._submit)
                self.inputs[overview.account.id, field.key] = made
                fields.addWidget(made)
        self.use = button(self.tr("Use for this run"), "primary", pressed=self.accept)
        self.use.setEnabled(False)
        self.skip = button(self.tr("Not now"), pressed=self.reject)
        held = QWidget()
        held.setLayout(fields)
        area = ScrollArea(held)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.L)
        outer.addWidget(label(self.tr("Passwords for this run"), "title"))
        outer.addWidget(label(self._why(), wrap=True))
        outer.addWidget(area, 1)
        outer.addLayout(row(None, self.skip, self.use))
        area.setMinimumHeight(min(held.sizeHint().height() + Space.S, 3 * WIDTH // 4))

    def typed(self) -> dict[tuple[int, str], Secret]:
        """What was filled in, by account and field; the lines are emptied."""
        found = {key: one.secret() for key, one in self.inputs.items() if one.secret()}
        for one in self.inputs.values():
            one.set_value("")
        return found

    def _why(self) -> str:
        return self.tr(
            "No keyring keeps them, so SMS Desk asks at each start and forgets them when it is"
            " closed. Accounts without a password keep their messages waiting."
        )

    def _typed(self) -> None:
        self.use.setEnabled(any(one.secret() for one in self.inputs.values()))

    def _submit(self) -> None:
        """Enter goes to the next empty line, and ends the dialog at the last."""
        for one in self.inputs.values():
            if not one.secret():
                one.control.setFocus()
                return
        self.accept()


async def ask_for_secrets(context: Context, window: QWidget) -> None:
    """Ask for what is missing, if anything is, and lend it. Raises StoreProblem."""
    desk = context.desk
    asked = tuple(one for one in await desk.overviews.all() if one.secrets in ASKED_FOR)
    if not asked:
        return
    dialog = AskSecretDialog(asked, context.theme, window)
    accepted = await context.bridge.ask(dialog) == QDialog.DialogCode.Accepted
    typed = dialog.typed()
    if not accepted:
        return
    for overview in asked:
        for field in overview.info.secret_fields:
            secret = typed.get((overview.account.id, field.key))
            if secret is not None:
                await desk.overviews.lend(overview.account, field.key, secret)
    desk.dispatcher.wake()
