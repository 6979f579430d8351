"""The table of contacts with what is above and beside it; layout and wiring.

Where there is no room for both, what stands beside the table takes its place when it is opened.
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.bulk import BulkPane
from smsdesk.ui.pages.contacts.consent_form import ConsentForm
from smsdesk.ui.pages.contacts.editing import EDITED_MEANWHILE, Editing, EditorModel
from smsdesk.ui.pages.contacts.editor import EditorPane, Typed
from smsdesk.ui.pages.contacts.filter_bar import FilterBar
from smsdesk.ui.pages.contacts.numbers import Checked, checked
from smsdesk.ui.pages.contacts.side import SidePane
from smsdesk.ui.pages.contacts.tab_stops import in_order
from smsdesk.ui.pages.contacts.table import ContactTable
from smsdesk.ui.pages.contacts.view_model import ALL, ContactsViewModel
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, column
from smsdesk.ui.widgets.inline_question import InlineQuestion
from smsdesk.ui.widgets.undo_notice import UndoNotice
from smsdesk.ui.wording import error_sentence

WIDE = 720
"""Pixels from which table and side stand beside one another."""
SIDE_WIDTH = 240
SIDE_LEAST = 228
SPLITTER = "contacts/splitter"
NAME = "contacts"


class ContactListView(QWidget):
    """The usual view of the Contacts page."""

    groups_wanted = Signal()
    editing_changed = Signal()
    """The editor came or went."""
    state_changed = Signal()
    """There are rows now, or none any more."""
    side_made = Signal(object)
    """What stands beside the table, which is needed later than the table."""

    def __init__(self, context: Context, model: ContactsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.model = model
        self.editing = EditorModel(context, model)
        self.filters = FilterBar(context.theme)
        self.question = InlineQuestion()
        self.undo = UndoNotice()
        self.undo.undo.setShortcut("Ctrl+Z")
        self.table = ContactTable(model.rows, context, NAME, lambda raw: checked(raw, model.region))
        self.table.setAccessibleName(self.tr("Contacts"))
        self.states = TableStates(self.table)
        self.several = button("", "small", pressed=self._open_bulk)
        """What can be done with those selected, where nothing stands beside the table."""
        self._was_editing = False
        self._wanted_key: int | None = None
        """Who is to be chosen as soon as the list has them."""
        self._is_open = False
        """Whether the side has been opened in the place of the table."""
        self._has_side = False
        """Whether the side has been needed yet."""
        self._lay_out()
        self._wire()

    @cached_property
    def side(self) -> SidePane:
        """What stands beside the table."""
        made = SidePane(self._context.theme)
        made.setMinimumWidth(SIDE_LEAST)
        made.hide()
        self._splitter.addWidget(made)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        width = str(self._context.remembered.value(SPLITTER, SIDE_WIDTH))
        self._splitter.setSizes([10_000, int(width) if width.isdecimal() else SIDE_WIDTH])
        made.closed.connect(self.close_side)
        made.detail.left.connect(self.close_side)
        made.made.connect(self._wire_pane)
        self._has_side = True
        self.side_made.emit(made)
        return made

    @cached_property
    def consent(self) -> ConsentForm:
        """What somebody said about getting messages; below the question."""
        made = ConsentForm()
        self._layout.insertWidget(self._layout.indexOf(self.question) + 1, made)
        in_order([self.question.no, *made.stops])
        return made

    @property
    def is_editing(self) -> bool:
        """Whether a contact is being written beside the table."""
        return self._has_side and self.side.is_editing

    @property
    def is_wide(self) -> bool:
        """Whether table and side stand beside one another."""
        return self.width() >= WIDE

    @property
    def typed(self) -> Typed | None:
        """What is being written beside the table and not stored."""
        if not self.is_editing or not self.side.editor.is_dirty:
            return None
        return self.side.editor.typed(self.editing.contact, self.model.listed_groups)

    def take_up(self, typed: Typed) -> None:
        """Go on writing what was written on a page whose place this one's takes."""
        self.editing.begin_again(typed.editing)
        self.side.editor.take_up(typed)

    def new_contact(self, mobile: str = "") -> None:
        """Begin to write one."""
        if not self.is_editing or not self.side.editor.is_dirty:
            self.editing.begin_new(mobile, self.model.shown.group_id)
        else:
            self.side.editor.take_focus()

    def put_above(self, bar: QWidget) -> None:
        """Above the table, below what can be undone."""
        self._layout.insertWidget(self._layout.indexOf(self.undo) + 1, bar)

    def enter_table(self) -> None:
        """To the table, with a row at hand."""
        if self.table.current_key is None and self.model.rows.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()

    # Layout

    def _lay_out(self) -> None:
        model = self.model
        self.filters.show_filters(model.shown)
        self._show_order()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(Space.M)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.states)
        above = (self.filters, self.question, self.undo, self.several)
        self._layout = column(*above, self._splitter, spacing=Space.M)
        self._layout.setStretch(len(above), 1)
        self._layout.setAlignment(self.several, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(self._layout)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side, or one in the place of the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        model = self.model
        empty_book = model.total == 0 and not self.is_editing
        wide = self.is_wide
        beside = wide and not empty_book and model.total is not None
        in_place = self._is_open and not wide
        self.states.setVisible(not in_place)
        self.filters.setVisible(not in_place and (model.total != 0 or model.is_narrowed))
        if beside or self._is_open or self._has_side:
            self.side.setVisible(beside or self._is_open)
            self.side.back.setVisible(in_place)
        self.several.setVisible(not wide and not in_place and self.table.selected_count() > 1)

    def open_side(self) -> None:
        """What stands beside the table, in its place where there is no room for both."""
        self._is_open = True
        self._arrange()

    def close_side(self) -> None:
        """Back to the table."""
        self._is_open = False
        if self.is_editing:
            self._show_after_editing()
        self._arrange()
        self.table.setFocus()

    # Wiring

    def _wire(self) -> None:
        model, table = self.model, self.table
        model.filtered.connect(self._show_filters)
        model.groups_changed.connect(self._show_groups)
        model.accounts_changed.connect(self._show_accounts)
        model.person_changed.connect(self._show_person)
        model.total_changed.connect(self._show_state)
        model.rows.loading.connect(lambda _loading: self._show_state())
        model.rows.counted.connect(self._rows_came)
        self.filters.narrowed.connect(lambda changes: model.narrow(**changes))
        self.filters.search.left_downwards.connect(self.enter_table)
        self.filters.groups_wanted.connect(self.groups_wanted)
        table.current_changed.connect(model.choose)
        table.selection_counted.connect(self._selected)
        table.typed.connect(self._search_for)
        self._splitter.splitterMoved.connect(self._keep_splitter)
        self.editing.begun.connect(self._show_editor)
        self.editing.number_checked.connect(self._show_checked)
        self.editing.saved.connect(self._saved)
        self.editing.refused.connect(self._refused)

    def _wire_pane(self, pane: BulkPane | EditorPane) -> None:
        if isinstance(pane, EditorPane):
            self._wire_editor(pane)
        else:
            pane.left.connect(self.close_side)
            pane.offer_groups(self.model.listed_groups)
            self.model.field_names_changed.connect(lambda: pane.know_fields(self.model.field_names))
            self.model.groups_changed.connect(lambda: pane.offer_groups(self.model.listed_groups))

    def _wire_editor(self, editor: EditorPane) -> None:
        editing = self.editing
        self.model.field_names_changed.connect(lambda: editor.custom.know(self.model.field_names))
        editor.left.connect(self.leave_editor)
        editor.mobile_typed.connect(editing.check)
        editor.save_wanted.connect(editing.save)
        editing.twins_found.connect(editor.show_twins)
        editing.saving.connect(lambda busy: editor.save.setEnabled(not busy))

    # Showing

    def _show_filters(self) -> None:
        self.filters.show_filters(self.model.shown)
        self._show_order()
        self.question.hide()
        self._show_state()

    def _show_order(self) -> None:
        model = self.model
        best = not model.sort and bool(model.shown.search)
        shown = "" if best else (model.sort or "surname")
        self.table.show_order(shown, descending=model.descending)
        self.table.memory.keep_order(model.sort, descending=model.descending)

    def _show_accounts(self) -> None:
        self.filters.show_sync(self.model.accounts)
        self.filters.show_filters(self.model.shown)

    def _show_groups(self) -> None:
        self.filters.show_groups(self.model.groups)
        self.filters.show_filters(self.model.shown)
        if self.is_editing:
            self.side.editor.offer_groups(self.model.listed_groups)

    def _rows_came(self) -> None:
        self._show_state()
        wanted = self._wanted_key
        if wanted is not None and not self.model.rows.is_loading and self.table.select_key(wanted):
            self._wanted_key = None

    def _show_state(self) -> None:
        model, rows = self.model, self.model.rows
        if model.total == 0 and not model.is_narrowed:
            self._say_empty_book()
        else:
            self.states.say_empty(
                self.tr("Nobody fits this search"),
                "",
                self.tr("Clear search") if model.is_narrowed else "",
                lambda: model.filter(ALL),
            )
        loading = rows.is_loading or model.total is None
        self.states.show_state(loading=loading, rows=rows.rowCount())
        found = self.filters.found
        shown = model.is_narrowed and not rows.is_loading and rows.rowCount() > 0
        found.show_found(rows.rowCount(), narrowed=shown, keepable=model.search_to_keep is not None)
        self._arrange()
        self.state_changed.emit()

    def _say_empty_book(self) -> None:
        title = self.tr("No contacts yet")
        if self._context.offers(places.ContactsImport):
            self.states.say_empty(
                title,
                self.tr("Import a file from another program, or write the first contact yourself."),
                self.tr("Import contacts…"),
                lambda: self._context.go(places.ContactsImport()),
            )
        else:
            hint = self.tr("Write the first one. They can then be found by name, number or group.")
            self.states.say_empty(title, hint, self.tr("New contact"), self.new_contact)

    def _show_person(self) -> None:
        person = self.model.person
        if person is not None:
            self.side.detail.show_person(person)
        self._choose_pane()

    def _selected(self, count: int) -> None:
        if count > 1:
            self.several.setText(self.tr("With %Ln selected contact(s)…", "", count))
            self.side.bulk.show_count(count)
            self.side.bulk.know_fields(self.model.field_names)
            self.model.look_for_field_names()
        self._choose_pane()
        self._arrange()

    def _open_bulk(self) -> None:
        self.open_side()
        self.side.take_focus()

    def _choose_pane(self) -> None:
        """The editor stays while something in it is not stored."""
        if self.is_editing and (self.side.editor.is_dirty or self._stays_in_editor):
            return
        if self.table.selected_count() > 1:
            self.side.show_bulk()
        elif self.model.person is not None:
            self.side.show_detail()
        else:
            self.side.show_nothing()
        self._editor_changed()

    @property
    def _stays_in_editor(self) -> bool:
        """Whether the editor is about the chosen person, or about a new one just begun."""
        about = self.editing.contact
        return about is None or about.id == self.table.current_key

    def _editor_changed(self) -> None:
        if self._was_editing != self.is_editing:
            self._was_editing = self.is_editing
            self._arrange()
            self.editing_changed.emit()

    def _show_editor(self, editing: Editing) -> None:
        self.side.editor.begin(editing)
        self.side.show_editor()
        self._editor_changed()
        self.open_side()
        self.side.editor.take_focus()

    def _show_checked(self, found: Checked) -> None:
        self.side.editor.show_checked(found, quiet=True)

    def leave_editor(self) -> None:
        """What was written is dropped."""
        self._show_after_editing()
        if not self.is_wide:
            self._is_open = False
        self._arrange()
        self.table.setFocus()

    def _show_after_editing(self) -> None:
        self.side.show_nothing()
        self._choose_pane()
        self._editor_changed()

    def _saved(self, contact_id: int) -> None:
        self._wanted_key = contact_id
        self._show_after_editing()
        if not self.is_wide:
            self._is_open = False
        self._arrange()
        self.table.setFocus()
        self.show_contact(contact_id)

    def show_contact(self, contact_id: int) -> None:
        """Choose somebody; who is not in the list is shown beside it all the same."""
        self.table.clearSelection()
        if not self.table.select_key(contact_id):
            self._wanted_key = contact_id
        self.model.choose(contact_id)

    def _refused(self, error: SmsDeskError) -> None:
        self.side.editor.show_problem(error_sentence(error))
        if error.code == EDITED_MEANWHILE and self.editing.contact is not None:
            self.model.choose(self.editing.contact.id)

    def _search_for(self, letter: str) -> None:
        self.filters.search.setFocus()
        self.filters.search.setText(letter)

    def _keep_splitter(self) -> None:
        self._context.remembered.setValue(SPLITTER, self._splitter.sizes()[1])
