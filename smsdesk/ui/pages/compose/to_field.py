"""Wires the To field to the recipients: chips of what was typed, one chip for a file."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.ui.pages.compose.recipients import CHIPS_MOST
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import number, number_problem
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.widgets.chips import Chip
from smsdesk.ui.widgets.recipient_field import RecipientField

SUGGEST_AFTER_MS = 120


class ToField(QObject):
    """Between field and model; the first chip is the file's where there is one."""

    file_asked = Signal()
    """The file's chip was opened."""
    everybody_asked = Signal()

    def __init__(self, field: RecipientField, model: ComposeModel) -> None:
        super().__init__(field)
        self._field = field
        self._model = model
        self._typed = ""
        self._timer = QTimer(self, interval=SUGGEST_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(lambda: model.suggest(self._typed))
        field.entered.connect(model.add)
        field.removed.connect(self._remove)
        field.edit_asked.connect(self._edit)
        field.more_asked.connect(self.everybody_asked)
        field.typing.connect(self._suggest)
        model.suggested.connect(field.suggest)
        model.recipients_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show who is there now."""
        recipients, region = self._model.recipients, self._model.region
        chips: list[Chip] = []
        if self._has_file:
            count = number(len(recipients.rows))
            chips.append(Chip(recipients.file_name or self.tr("File"), count, Tone.GOOD))
        for raw in recipients.typed[:CHIPS_MOST]:
            judged = recipients.judged(raw, region)
            if judged.problem:
                chips.append(Chip(raw, "", Tone.BAD, number_problem(judged.problem)))
            else:
                chips.append(Chip(judged.shown))
        self._field.show_chips(chips, len(recipients.typed) + self._has_file)

    @property
    def _has_file(self) -> bool:
        return bool(self._model.recipients.rows or self._model.recipients.file_name)

    def _remove(self, place: int) -> None:
        if self._has_file and place == 0:
            self._model.drop_file()
        else:
            self._model.remove_typed(place - self._has_file)

    def _edit(self, place: int) -> None:
        if self._has_file and place == 0:
            self.file_asked.emit()
            return
        self._field.take_typed()
        self._field.edit_text(self._model.remove_typed(place - self._has_file))

    def _suggest(self, typed: str) -> None:
        self._typed = typed
        if typed.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._field.suggest(())
