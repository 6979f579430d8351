"""The Settings page: every preference with its sentence, saved at once; layout and wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smsdesk.domain.errors import SmsDeskError
from smsdesk.settings import Preference
from smsdesk.ui.context import Context
from smsdesk.ui.pages.settings.controls import Control, OpenControl, Texts, control
from smsdesk.ui.pages.settings.groups import groups
from smsdesk.ui.pages.settings.view_model import SettingsModel
from smsdesk.ui.places import Place, Settings
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, Tone, button, label, line, restyle, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.widgets.undo_notice import UndoNotice
from smsdesk.ui.wording import error_sentence, translated
from smsdesk.wording.settings import PREFERENCES
from smsdesk.wording.words import Words

if TYPE_CHECKING:
    from smsdesk.ui.pages.settings.quiet_view import QuietHoursView


class SettingsPage(Page):
    """The Settings page."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Settings"))
        self._context = context
        self._quiet: QuietHoursView | None = None
        self.model = SettingsModel(context, self)
        self.rows: dict[str, PreferenceRow] = {}
        self.defaults = button(self.tr("Back to defaults"), pressed=self._back_to_defaults)
        self.add_action(self.defaults)
        self.undoing = UndoNotice()
        self.undoing.undone.connect(self.model.undo_defaults)
        self._lay_out()
        self.model.changed.connect(self._show_value)
        self.model.saved.connect(self._saved)
        self.model.refused.connect(self._refused)
        self._show_defaults()

    @property
    def is_busy(self) -> bool:
        """While Undo is offered."""
        quiet = self._quiet is not None and self._quiet.undoing.isVisible()
        return self.undoing.isVisible() or quiet

    def visit(self, place: Place) -> None:
        """To the preference that the place names."""
        if self._quiet is not None and self._quiet.isVisible():
            self._show_quiet(shown=False)
        if isinstance(place, Settings) and (found := self.rows.get(place.key)) is not None:
            found.control.field.setFocus()
            self._scroll.ensureWidgetVisible(found)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, Space.S, 0)
        inner.setSpacing(Space.S)
        texts = Texts(self.tr("As the system"), self.tr("Yes"), "+30 691 234 5678")
        texts.opened = self.tr("Show and change…")
        texts.opened_changed = self.tr("Changed. Show…")
        shown = groups()
        for title, declared in shown:
            inner.addWidget(label(title, "section"))
            card = Card(margin=Space.L, spacing=Space.M)
            for place, preference in enumerate(declared):
                if place:
                    card.body.addWidget(line())
                card.body.addWidget(self._row(preference, texts))
            if (title, declared) == shown[-1]:
                card.body.addWidget(line())
                card.body.addWidget(self._folder())
            inner.addWidget(card)
            inner.addSpacing(Space.S)
        inner.addStretch(1)
        scroll = ScrollArea(content)
        self._scroll = scroll
        self.body.addWidget(self.undoing)
        self.body.addWidget(scroll, 1)

    @property
    def quiet(self) -> QuietHoursView:
        """The table of quiet hours, made when it is first wanted."""
        if self._quiet is None:
            from smsdesk.ui.pages.settings.quiet_view import QuietHoursView

            self._quiet = QuietHoursView(self._context)
            self._quiet.left.connect(self._leave_quiet)
            self.body.addWidget(self._quiet, 1)
        return self._quiet

    def _open_quiet(self) -> None:
        self._show_quiet(shown=True)
        self.quiet.arrive()

    def _leave_quiet(self) -> None:
        self._show_quiet(shown=False)
        self.rows["quiet_hours"].control.field.setFocus()

    def _show_quiet(self, *, shown: bool) -> None:
        self.quiet.setVisible(shown)
        self._scroll.setVisible(not shown)
        self.defaults.setVisible(not shown)
        self.title.setText(self.tr("Quiet hours") if shown else self.tr("Settings"))

    def _row(self, preference: Preference, texts: Texts) -> PreferenceRow:
        key = preference.key
        # What has no words yet is shown by its key rather than not at all.
        words = translated(PREFERENCES.get(key, Words(key)))
        made = PreferenceRow(words, control(preference, texts))
        made.control.show_value(self.model.value(key))
        made.control.chosen.connect(lambda value: self.model.choose(key, value))
        if isinstance(made.control, OpenControl):
            made.control.opened.connect(self._open_quiet)
        self.rows[key] = made
        return made

    def _folder(self) -> QWidget:
        path = Elided(str(self.model.folder))
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        opener = button(self.tr("Open folder"), "small", pressed=self._open_folder)
        copier = button(self.tr("Copy path"), "small", pressed=self._copy_folder)
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XS)
        outer.addWidget(label(self.tr("Data folder"), "strong"))
        outer.addWidget(
            label(
                self.tr(
                    "Messages, templates, preferences and logs. Passwords and keys are not here:"
                    " they are in the keyring of the system."
                ),
                "muted",
                wrap=True,
            )
        )
        across = row(path, opener, copier)
        across.setStretch(0, 1)
        outer.addLayout(across)
        return holder

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.model.folder))):
            self._context.tell(self.tr("The folder cannot be opened here."), Tone.WARN)

    def _copy_folder(self) -> None:
        QGuiApplication.clipboard().setText(str(self.model.folder))
        self._context.tell(self.tr("The path was copied."), Tone.GOOD)

    def _back_to_defaults(self) -> None:
        for one in self.rows.values():
            one.show_problem("")
        self.model.back_to_defaults()
        self.undoing.tell(self.tr("All preferences are as they were at first."))

    def _show_value(self, key: str) -> None:
        if (found := self.rows.get(key)) is not None:
            found.control.show_value(self.model.value(key))
        self._show_defaults()

    def _saved(self, key: str) -> None:
        found = self.rows[key]
        found.control.show_value(self.model.value(key))
        found.show_problem("")
        self._show_defaults()

    def _refused(self, key: str, error: SmsDeskError) -> None:
        sentence = error_sentence(error)
        if key == "own_number" and error.code == "setting_invalid":
            sentence = self.tr("This is not a number. Write it with + and the country code.")
        self.rows[key].show_problem(sentence)

    def _show_defaults(self) -> None:
        self.defaults.setEnabled(not self.model.all_default)


class PreferenceRow(QWidget):
    """Name and sentence at the left, the control at the right, what is wrong below."""

    def __init__(self, words: Words, holder: Control) -> None:
        super().__init__()
        self.control = holder
        self.name = label(words.sentence, "strong", wrap=True)
        self.name.setBuddy(holder.field)
        self.sentence = label(words.hint, "muted", wrap=True)
        self.problem: QLabel = label("", "bad", wrap=True)
        self.problem.hide()
        holder.field.setAccessibleName(words.sentence)
        holder.field.setAccessibleDescription(words.hint)
        holder.setFixedWidth(Size.PREFERENCE)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(self.name)
        left.addWidget(self.sentence)
        left.addWidget(self.problem)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XL)
        outer.addLayout(left, 1)
        outer.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)

    def show_problem(self, sentence: str) -> None:
        """Why the value was not saved; "" for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.control.field.setProperty("invalid", bool(sentence))
        restyle(self.control.field)
