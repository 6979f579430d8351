"""The form of the Compose page: recipients, sender, text. What counts and sends is in `foot`."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.contact import MERGE_FIELDS
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.file_panel import FilePanel
from smsdesk.ui.pages.compose.more_panel import MorePanel
from smsdesk.ui.pages.compose.summary import Summary
from smsdesk.ui.pages.compose.to_field import ToField
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import issue_sentence
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, label, labelled, row
from smsdesk.ui.widgets.file_drop import accept_file, offered_files, take_files
from smsdesk.ui.widgets.message_editor import MessageEditor
from smsdesk.ui.widgets.recipient_field import RecipientField
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.widgets.sender_field import SenderField

FILE_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.ods"


class ComposeForm(ScrollArea):
    """Scrolls where the window is low. Files may be dropped on it."""

    def __init__(self, context: Context, model: ComposeModel) -> None:
        super().__init__()
        self._context = context
        self._model = model
        self._make_parts()
        self._lay()
        take_files(self)
        self._wire()
        self._accounts()
        self._show_all()

    def _make_parts(self) -> None:
        self.to = RecipientField(self._context.theme)
        self.to_wiring = ToField(self.to, self._model)
        self.from_file = button(self.tr("From file…"), "link", pressed=self._choose_file)
        self.summary = Summary(self._model)
        self.file_panel = FilePanel(self._model)
        self.account = QComboBox()
        self.account.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account.setMinimumContentsLength(8)
        self.sender_field = SenderField()
        self.editor = MessageEditor(self._context.theme)
        self.field_menu = QMenu(self)
        self.fields = button(self.tr("Merge field"), "link")
        self.fields.setMenu(self.field_menu)
        self.more = button(self.tr("More"), "link", pressed=self._toggle_more)
        self.more_panel = MorePanel(self._model)

    def _lay(self) -> None:
        caption = label(self.tr("To"), "label")
        caption.setBuddy(self.to)
        to = QVBoxLayout()
        to.setSpacing(Space.XS + 2)
        to.addLayout(row(caption, None, self.from_file))
        to.addWidget(self.to)
        to.addWidget(self.summary)
        to.addWidget(self.file_panel)
        whom = QGridLayout()
        whom.setHorizontalSpacing(Space.M)
        whom.setVerticalSpacing(Space.XS)
        whom.addLayout(labelled(self.tr("From account"), self.account), 0, 0)
        whom.addLayout(labelled(self.tr("Sender name"), self.sender_field), 0, 1)
        whom.addWidget(self.sender_field.problem, 1, 1)
        whom.setColumnStretch(0, 1)
        whom.setColumnStretch(1, 1)
        message = QVBoxLayout()
        message.setSpacing(Space.XS + 2)
        heading = label(self.tr("Message"), "label")
        heading.setBuddy(self.editor)
        message.addLayout(row(heading, None, self.fields, self.more, spacing=Space.M))
        message.addWidget(self.editor, 1)
        message.addWidget(self.more_panel)
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(to)
        layout.addLayout(whom)
        layout.addLayout(message, 1)
        self.setWidget(inside)

    def _wire(self) -> None:
        model = self._model
        self.to_wiring.file_asked.connect(self.file_panel.ask)
        self.to_wiring.everybody_asked.connect(self.summary.show_everybody)
        self.summary.country_wanted.connect(
            lambda: self._context.go(places.Settings(key="default_region"))
        )
        self.file_panel.closed.connect(self.editor.setFocus)
        self.editor.edited.connect(model.write)
        self.sender_field.textChanged.connect(self._sender_changed)
        self.account.activated.connect(lambda place: model.choose_account(model.accounts[place]))
        model.accounts_changed.connect(self._accounts)
        model.recipients_changed.connect(self._know_fields)
        model.replaced.connect(self._show_all)
        self.field_menu.aboutToShow.connect(self._fill_field_menu)

    def _accounts(self) -> None:
        model = self._model
        self.account.clear()
        for one in model.accounts:
            paused = self.tr("{account} (paused)").format(account=one.name)
            self.account.addItem(one.name if one.paused is None else paused)
        if model.account is not None:
            ids = [one.id for one in model.accounts]
            self.account.setCurrentIndex(ids.index(model.account.id))
        else:
            self.account.setPlaceholderText(self.tr("No account yet"))
        self._show_sender()

    def _show_sender(self) -> None:
        if self.sender_field.text() != self._model.sender_text:
            self.sender_field.setText(self._model.sender_text)
        self._check_sender()

    def _sender_changed(self, text: str) -> None:
        if text != self._model.sender_text:
            self._model.write_sender(text)
        self._check_sender()

    def _check_sender(self) -> None:
        model, typed = self._model, self.sender_field.text().strip()
        if model.info is None:
            self.sender_field.show_limit(0, None)
            self.sender_field.show_problem("")
            return
        rules = model.info.limits.sender
        digits = typed.lstrip("+").isdecimal()
        most = rules.digits_max if digits else rules.alphanumeric_max
        self.sender_field.show_limit(len(typed.lstrip("+") if digits else typed), most)
        problems = model.sender_problems()
        self.sender_field.show_problem(" ".join(map(issue_sentence, problems)))

    def _show_all(self) -> None:
        self.editor.show_text(self._model.text)
        self._show_sender()
        self._know_fields()
        self.verticalScrollBar().setValue(0)

    def _know_fields(self) -> None:
        self.editor.know_fields(self._model.recipients.fields, usual=MERGE_FIELDS)

    def _fill_field_menu(self) -> None:
        self.field_menu.clear()
        fields = self._model.recipients.fields
        for name in fields or MERGE_FIELDS:
            self.field_menu.addAction(name, partial(self.editor.insert_field, name))
        if not fields:
            hint = self.tr("Take recipients from a file: its columns become merge fields")
            self.field_menu.addAction(hint).setEnabled(False)

    def _toggle_more(self) -> None:
        self.more_panel.setVisible(self.more_panel.isHidden())
        if not self.more_panel.isHidden():
            self.more_panel.encoding.setFocus()
            # After the layout has made room for it.
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.more_panel))

    # Files

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Tables and lists')} ({FILE_ENDINGS})"
        dialog = QFileDialog(self, self.tr("Recipients from a file"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._model.file.open(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped."""
        if offered_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read the file that was dropped."""
        file = accept_file(event)
        if file is not None:
            self._model.file.open(file)
