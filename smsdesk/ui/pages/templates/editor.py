"""The right half of the Templates page: name, text with its counter, merge fields, actions."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from smsdesk.domain.contact import MERGE_FIELDS
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.ui.pages.templates.counting import Count, count
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Pill, Tone, button, label, labelled, restyle, row
from smsdesk.ui.widgets.costly import forcing_count
from smsdesk.ui.widgets.counter_bar import CounterBar
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.widgets.message_editor import MessageEditor
from smsdesk.ui.wording import translated
from smsdesk.wording.plans import TEMPLATE_PROBLEMS

MOST_CHARACTERS = 80
"""Of a name."""


class TemplateEditor(QWidget):
    """Shows one template and says what was typed; it saves nothing."""

    edited = Signal(str, str)
    """Name and text."""
    left = Signal()
    """Enter was pressed in the name, or it lost the focus."""
    duplicate_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._filling = False
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_CHARACTERS)
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        self.text = MessageEditor(theme)
        self.text.know_fields((), usual=MERGE_FIELDS)
        self.text_problem = label("", "bad", wrap=True)
        self.text_problem.hide()
        self.counter = CounterBar(theme)
        self._fields = QWidget()
        self._field_row = FlowLayout(self._fields, gap=Space.S)
        self._fields_shown: tuple[str, ...] | None = None
        self.duplicate = button(self.tr("Duplicate"), pressed=self.duplicate_wanted.emit)
        self.remove = button(self.tr("Delete"), "danger", pressed=self.remove_wanted.emit)
        self._lay_out()
        self.name.textEdited.connect(self._edited)
        self.name.editingFinished.connect(self.left.emit)
        self.text.edited.connect(self._edited)
        self._recount()

    def show_template(self, template: StoredTemplate) -> None:
        """Another one."""
        self._filling = True
        self.name.setText(template.name)
        self.name.setCursorPosition(0)
        self.text.show_text(template.text)
        self._filling = False
        self.show_problem("")
        self._recount()

    def show_problem(self, sentence: str) -> None:
        """What is wrong with the name; "" for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.name.setProperty("invalid", bool(sentence))
        self.name.setAccessibleDescription(sentence)
        restyle(self.name)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addLayout(labelled(self.tr("Name"), self.name, note=self.problem))
        text = labelled(self.tr("Text"), self.text, note=self.text_problem)
        text.setStretch(1, 1)
        outer.addLayout(text, 1)
        outer.addWidget(self._fields)
        outer.addWidget(self.counter)
        outer.addLayout(row(None, self.duplicate, self.remove))

    def _edited(self, *_: str) -> None:
        self._recount()
        if self._filling:
            return
        empty = not self.name.text().strip()
        self.show_problem(self.tr("A template needs a name to be saved.") if empty else "")
        self.edited.emit(self.name.text(), self.text.text)

    def _recount(self) -> None:
        counted = count(self.text.text)
        self.text.show_encoding(counted.encoding)
        self._show_count(counted)
        self._show_fields(counted.fields)
        problem = counted.problem
        if problem is None:
            self.text_problem.hide()
            return
        sentence = self.tr("At character {place}: {problem}").format(
            place=QLocale().toString(problem.position + 1),
            problem=translated(TEMPLATE_PROBLEMS[problem.problem]).filled().sentence,
        )
        self.text_problem.setText(sentence)
        self.text_problem.show()

    def _show_count(self, counted: Count) -> None:
        gsm = counted.encoding is Encoding.GSM7
        forcing = 0 if gsm else forcing_count(self.text.text)
        if gsm:
            reason = self.tr("every character fits")
        else:
            reason = self.tr("because of %Ln characters", "", forcing)
        number = QLocale().toString
        parts = self.tr("%Ln parts", "", counted.parts)
        self.counter.show_text_count(
            "GSM-7" if gsm else "Unicode",
            reason,
            number(counted.units),
            f" / {number(counted.capacity)} · ",
            parts,
        )
        self.counter.bar.show_fills(counted.fills)

    def _show_fields(self, fields: tuple[str, ...]) -> None:
        if fields == self._fields_shown:
            return
        self._fields_shown = fields
        while (item := self._field_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if fields:
            self._field_row.addWidget(label(self.tr("Filled in, not counted:"), "muted"))
        for field in fields:
            self._field_row.addWidget(Pill(field, Tone.INFO))
        self._fields.setVisible(bool(fields))
        self._fields.setAccessibleName(self.tr("Merge fields:") + " " + ", ".join(fields))
