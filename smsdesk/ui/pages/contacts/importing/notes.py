"""What somebody should know about the file as a whole: what is in the way, what was guessed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from smsdesk.domain.import_look import LookNote
from smsdesk.ui.pages.contacts.importing.view_model import ImportModel
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, restyle, row
from smsdesk.ui.wording import error_sentence, marked
from smsdesk.wording.imports import LOOK_NOTES


class Notes(Card):
    """Hidden where there is nothing to know."""

    other_file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.sentence = label("", wrap=True)
        self.other = button(self.tr("Choose another file"), "small", pressed=self._ask_for_other)
        line = row(self.sentence, self.other)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.hide()

    def show_notes(self, model: ImportModel) -> None:
        """What is known of this file."""
        problem = model.problem or model.preview.problem
        sentences = [] if problem is None else [error_sentence(problem)]
        if problem is None:
            sentences = _notes(model)
        elif model.problem is None:
            sentences.append(self.tr("The file is broken there, so nothing of it is imported."))
        self.sentence.setText(" ".join(sentences))
        self.setAccessibleName(self.sentence.text())
        self.other.setVisible(problem is not None)
        weight = "bad" if problem is not None else "info"
        if not model.has_numbers and model.look is not None:
            weight = "warn"
        if self.property("role") != weight:
            self.setProperty("role", weight)
            restyle(self)
        self.setVisible(bool(sentences))

    def _ask_for_other(self) -> None:
        self.other_file_wanted.emit()


def _notes(model: ImportModel) -> list[str]:
    if model.look is None:
        return []
    notes = set(model.look.notes)
    if model.has_numbers:
        notes.discard(LookNote.NO_NUMBER_COLUMN)
    else:
        notes.add(LookNote.NO_NUMBER_COLUMN)
    order = list(LookNote)
    return [_sentence(note) for note in sorted(notes, key=order.index)]


def _sentence(note: LookNote) -> str:
    words = LOOK_NOTES[note]
    said = marked(words.sentence)
    return f"{said} {marked(words.hint)}" if words.hint else said
