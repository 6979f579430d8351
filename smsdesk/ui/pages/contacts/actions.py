"""What a person does on the list of contacts: keys, buttons and menus, and the questions asked
before what cannot be taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu

from smsdesk.domain.contact import ConsentKind, ContactField
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.bulk import BulkPane
from smsdesk.ui.pages.contacts.change_bar import ChangeBar
from smsdesk.ui.pages.contacts.commands import ContactCommands
from smsdesk.ui.pages.contacts.editor import EditorPane
from smsdesk.ui.pages.contacts.list_view import ContactListView
from smsdesk.ui.pages.contacts.numbers import checked
from smsdesk.ui.pages.contacts.side import SidePane
from smsdesk.ui.pages.contacts.view_model import Shown
from smsdesk.ui.pages.contacts.words import full_name
from smsdesk.ui.widgets.basics import Tone

MOST_MESSAGED = 2_000


class ContactActions(QObject):
    """Wires the list to the commands."""

    def __init__(self, context: Context, view: ContactListView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._model = view.model
        self.commands = ContactCommands(context, view.model)
        self._undo_set = 0
        self._changing: ChangeBar | None = None
        """Made when a change takes long for the first time."""
        self._wire()

    def _wire(self) -> None:
        view, table = self._view, self._view.table
        table.opened.connect(lambda _key: self.open_current())
        table.removal_wanted.connect(self.remove_selected)
        table.menu_wanted.connect(self._show_menu)
        self._model.rows.edited.connect(self._edit_cell)
        view.filters.search_kept.connect(self._keep_search)
        self.commands.done.connect(self._show_done)
        self.commands.progressed.connect(self._show_progress)
        self.commands.search_kept.connect(self._show_kept_search)
        view.undo.undone.connect(lambda: self.commands.undo(self._undo_set))
        view.side_made.connect(self._wire_side)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+E"), view, self.edit_current).setContext(within)

    def _wire_side(self, side: SidePane) -> None:
        detail = side.detail
        detail.message_wanted.connect(self.message_selected)
        detail.edit_wanted.connect(self.edit_current)
        detail.consent_wanted.connect(self._ask_consent)
        detail.removal_wanted.connect(self._remove_person)
        detail.erasure_wanted.connect(self._ask_to_erase)
        detail.export_wanted.connect(self._ask_for_file)
        detail.group_opened.connect(lambda group: self._model.filter(Shown(group_id=group)))
        detail.person_opened.connect(self._open_person)
        detail.history_wanted.connect(self._show_history)
        side.made.connect(self._wire_pane)

    def _wire_pane(self, pane: BulkPane | EditorPane) -> None:
        if isinstance(pane, EditorPane):
            pane.other_opened.connect(self._edit_other)
        else:
            self._wire_bulk(pane)

    def _wire_bulk(self, bulk: BulkPane) -> None:
        bulk.message_wanted.connect(self.message_selected)
        bulk.put_wanted.connect(lambda chosen: self._with_selected(self.commands.put, chosen))
        bulk.take_out_wanted.connect(
            lambda chosen: self._with_selected(self.commands.take_out, chosen.ids)
        )
        bulk.field_wanted.connect(self._set_field)
        bulk.opt_out_wanted.connect(self._ask_many_to_opt_out)
        bulk.removal_wanted.connect(self.remove_selected)

    # One contact

    def open_current(self) -> None:
        """What Enter does: write in the contact, or look at it where only one thing has room."""
        if self._view.table.selected_count() > 1 or not self._view.is_wide:
            self._view.open_side()
            self._view.side.take_focus()
        else:
            self.edit_current()

    def edit_current(self) -> None:
        """Write in the contact that is shown."""
        side, person = self._view.side, self._model.person
        if side.is_editing and side.editor.is_dirty:
            side.editor.take_focus()
        elif person is not None:
            self._view.editing.begin(person.contact.id)
        elif (key := self._view.table.current_key) is not None:
            self._view.editing.begin(key)

    def _edit_other(self, contact_id: int) -> None:
        """Somebody with the number that was typed, instead of what was being written."""
        self._view.leave_editor()
        self._open_person(contact_id)

    def _open_person(self, contact_id: int) -> None:
        self._view.show_contact(contact_id)
        self._view.open_side()

    def _show_history(self) -> None:
        if self._model.person is not None:
            mobile = self._model.person.contact.details.mobile
            self._context.go(places.Messages(search=mobile))

    def _edit_cell(self, key: int, field: ContactField, text: str) -> None:
        place = self._model.rows.row_of(key)
        row = None if place is None else self._model.rows.loaded(place)
        if row is None:
            return
        if field is ContactField.MOBILE:
            found = checked(text, self._model.region)
            if found.problem:
                self._context.tell(found.problem, Tone.BAD)
                return
            text = found.mobile
        self.commands.edit_field(row, field, text)

    def _remove_person(self) -> None:
        if self._model.person is not None:
            self.commands.remove([self._model.person.contact.id])

    def _ask_consent(self, kind: ConsentKind) -> None:
        person = self._model.person
        if person is None:
            return
        mobile = person.contact.details.mobile
        self._view.consent.ask(
            kind,
            full_name(person.contact.details),
            lambda source, wording: self.commands.note_consent(kind, [mobile], source, wording),
        )

    def _ask_to_erase(self) -> None:
        person = self._model.person
        if person is None:
            return
        mobile = person.contact.details.mobile
        everything = self.tr(
            "Erase everything held on {0}: contact, messages, consent? This cannot be taken back."
        )
        asked = everything.format(full_name(person.contact.details))
        if person.others:
            names = ", ".join(full_name(other.details) for other in person.others)
            asked += " " + self.tr("The same goes for {0}, at the same number.").format(names)
        self._view.question.ask(
            asked, self.tr("Erase for good"), lambda: self.commands.erase(mobile)
        )

    def _ask_for_file(self) -> None:
        person = self._model.person
        if person is None:
            return
        mobile = person.contact.details.mobile
        dialog = QFileDialog(self._view, self.tr("Export all held on this person"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("JSON document (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile(self.tr("person"))
        dialog.fileSelected.connect(lambda name: self.commands.save_held(mobile, name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Several

    def message_selected(self) -> None:
        """Write to everybody who is selected."""
        if self._view.table.selected_count() > MOST_MESSAGED:
            most = self.tr(
                "These are more than %Ln contact(s). Put them into a group and write to that.",
                "",
                MOST_MESSAGED,
            )
            self._context.tell(most, Tone.INFO)
            return
        ids = self._view.table.selected_array().tolist()
        if not ids and self._model.person is not None:
            ids = [self._model.person.contact.id]
        self.commands.numbers_of(ids, self._write_to)

    def _write_to(self, numbers: tuple[str, ...]) -> None:
        if numbers:
            self._context.go(places.Compose(recipients=numbers))

    def remove_selected(self) -> None:
        """Delete them: that can be taken back, so nothing is asked."""
        self._with_selected(self.commands.remove)

    def _set_field(self, field: ContactField | str, value: str) -> None:
        self._with_selected(self.commands.set_field, field, value)

    def _ask_many_to_opt_out(self) -> None:
        ids = self._view.table.selected_array()
        who = self.tr("%Ln selected contact(s)", "", len(ids))
        self._view.consent.ask(
            ConsentKind.OPT_OUT,
            who,
            lambda source, wording: self.commands.opt_out_many(ids, source, wording),
        )

    def _with_selected(self, act: Callable[..., object], *wishes: Any) -> None:
        ids = self._view.table.selected_array()
        if ids:
            act(ids, *wishes)
            if len(ids) > 1:
                self._view.side.bulk.clear()

    def _show_progress(self, done: int, of: int) -> None:
        if self._changing is None:
            if not of:
                return
            self._changing = ChangeBar()
            self._changing.stopped.connect(self.commands.stop)
            self._view.put_above(self._changing)
        self._changing.show_progress(done, of)

    def _show_done(self, sentence: str, set_id: int) -> None:
        self._undo_set = set_id
        self._view.undo.tell(sentence)

    # Searches

    def _keep_search(self, name: str) -> None:
        search = self._model.search_to_keep
        if search is not None:
            self.commands.keep_search(name, search)

    def _show_kept_search(self, group_id: int) -> None:
        self._view.filters.found.end()
        self._model.filter(Shown(group_id=group_id))

    # The menu

    def _show_menu(self, place: QPoint) -> None:
        view, table = self._view, self._view.table
        several = table.selected_count() > 1
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Message"), self.message_selected)
        if several:
            menu.addAction(self.tr("Change all selected…"), self.open_current)
            menu.addAction(self.tr("Opt out…"), self._ask_many_to_opt_out)
        else:
            menu.addAction(self.tr("Edit\tCtrl+E"), self.edit_current)
            menu.addAction(self.tr("Edit in place\tF2"), table.edit_in_place)
        menu.addAction(self.tr("Copy\tCtrl+C"), table.copy)
        menu.addSeparator()
        if several:
            menu.addAction(self.tr("Delete\tDel"), self.remove_selected)
        else:
            view.side.detail.fill_menu(menu)
        menu.popup(place)
