"""Wires the To field to the recipients: chips of what was typed, one chip for a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.recipient import ChoiceKind, Chosen, Offer
from smsdesk.ui.pages.compose.recipients import CHIPS_MOST
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import international, number, number_problem
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
        self._timer.timeout.connect(lambda: model.people.offer(self._typed, model.region))
        self._offers: Sequence[Offer] = ()
        field.entered.connect(model.add)
        field.removed.connect(self._remove)
        field.edit_asked.connect(self._edit)
        field.more_asked.connect(self.everybody_asked)
        field.typing.connect(self._suggest)
        field.offer_taken.connect(lambda place: model.people.take(self._offers[place]))
        model.people.offered.connect(self._offer)
        model.recipients_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show who is there now."""
        recipients = self._model.recipients
        chips: list[Chip] = []
        if self._has_file:
            count = number(len(recipients.rows))
            chips.append(Chip(recipients.file_name or self.tr("File"), count, Tone.GOOD))
        chips += [_chosen_chip(one) for one in recipients.chosen[:CHIPS_MOST]]
        chips += [self._typed_chip(raw) for raw in recipients.typed[: CHIPS_MOST - len(chips)]]
        total = len(recipients.typed) + len(recipients.chosen) + self._has_file
        self._field.show_chips(chips, total)

    @property
    def _has_file(self) -> bool:
        return bool(self._model.recipients.rows or self._model.recipients.file_name)

    def _typed_chip(self, raw: str) -> Chip:
        recipients = self._model.recipients
        judged = recipients.judged(raw, self._model.region)
        if judged.problem:
            return Chip(raw, "", Tone.BAD, number_problem(judged.problem))
        known = recipients.known.get(judged.e164)
        if known is not None and known.name:
            return Chip(known.name, judged.shown)
        return Chip(judged.shown)

    def _place_of(self, chip: int) -> tuple[int, int]:
        """Where a chip's recipient stands among the chosen, or beyond them among the typed."""
        chosen = chip - self._has_file
        return chosen, chosen - len(self._model.recipients.chosen)

    def _remove(self, place: int) -> None:
        chosen, typed = self._place_of(place)
        if chosen < 0:
            self._model.drop_file()
        elif typed < 0:
            self._model.remove_chosen(chosen)
        else:
            self._model.remove_typed(typed)

    def _edit(self, place: int) -> None:
        chosen, typed = self._place_of(place)
        if chosen < 0:
            self.file_asked.emit()
        elif typed >= 0:
            self._field.take_typed()
            self._field.edit_text(self._model.remove_typed(typed))

    def _offer(self, offers: Sequence[Offer]) -> None:
        self._offers = offers
        self._field.suggest([self._line(one) for one in offers])

    def _line(self, offer: Offer) -> str:
        if offer.kind is ChoiceKind.NUMBER:
            return international(offer.title)
        if offer.kind is ChoiceKind.PERSON:
            return f"{offer.title}  ·  {international(offer.number)}"
        return f"{offer.title}  ·  {self.tr('%Ln people', '', offer.size)}"

    def _suggest(self, typed: str) -> None:
        self._typed = typed
        if typed.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._field.suggest(())


def _chosen_chip(one: Chosen) -> Chip:
    if one.kind is ChoiceKind.GROUP:
        return Chip(one.title, number(len(one.addressees)), Tone.GOOD)
    shown = international(one.addressees[0].number)
    return Chip(one.title, shown) if one.title else Chip(shown)
