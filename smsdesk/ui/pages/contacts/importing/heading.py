"""Beside the title: how many rows, in which encoding, with what between the cells; changeable."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smsdesk.domain.import_look import FileFormat, FileLook
from smsdesk.ui.file_encodings import ENCODINGS, encoding_word, usual_encoding
from smsdesk.ui.pages.contacts.choice_button import ChoiceButton
from smsdesk.ui.pages.contacts.importing.view_model import ImportModel
from smsdesk.ui.pages.contacts.importing.words import (
    SEPARATORS,
    separator_word,
)
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import label, row

NAME_CHARACTERS = 24


class FileHeading(QWidget):
    """Spreadsheets have neither encoding nor separator."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self.rows = label("", "muted")
        self.encoding = ChoiceButton(
            self.tr("Encoding"), [(encoding_word(one), one) for one in ENCODINGS]
        )
        self.separator = ChoiceButton(
            self.tr("Between the cells"), [(separator_word(one), one) for one in SEPARATORS]
        )
        self.sheet = ChoiceButton(self.tr("Sheet"), [("", "")])
        for one in (self.encoding, self.separator, self.sheet):
            one.setProperty("role", "quietFilter")
        self.setLayout(row(self.rows, self.encoding, self.separator, self.sheet, spacing=Space.XS))
        self.encoding.chosen.connect(lambda one: model.understand(encoding=one))
        self.separator.chosen.connect(lambda one: model.understand(separator=one))
        self.sheet.chosen.connect(lambda one: model.understand(sheet=one))
        model.looked.connect(self._show)
        model.previewed.connect(self._show_rows)
        model.opened.connect(self._show)
        self._show()

    def _show(self) -> None:
        look = self._model.look
        text = look is not None and look.format is FileFormat.TEXT
        card = look is not None and look.format is FileFormat.VCARD
        self.encoding.setVisible(text or card)
        self.separator.setVisible(text)
        self.sheet.setVisible(look is not None and len(look.sheets) > 1)
        if look is not None:
            self.encoding.show_value(usual_encoding(look.encoding), encoding_word(look.encoding))
            self.separator.show_value(look.separator, separator_word(look.separator))
            self._show_sheets(look)
        self._show_rows()

    def _show_sheets(self, look: FileLook) -> None:
        if len(look.sheets) > 1:
            self.sheet.set_choices([(_shortened(one), one) for one in look.sheets])
            self.sheet.show_value(look.sheet, _shortened(look.sheet))

    def _show_rows(self) -> None:
        preview = self._model.preview
        if self._model.look is None:
            self.rows.setText("")
        elif self._model.is_reading:
            self.rows.setText(self.tr("%Ln row(s) so far", "", preview.counts.all))
        else:
            self.rows.setText(self.tr("%Ln row(s)", "", preview.counts.all))


def _shortened(name: str) -> str:
    return name if len(name) <= NAME_CHARACTERS else f"{name[:NAME_CHARACTERS]}…"
