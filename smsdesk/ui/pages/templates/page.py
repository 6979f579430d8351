"""The Templates page: the list at the left, the open one at the right; layout and wiring."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.templates.editor import TemplateEditor
from smsdesk.ui.pages.templates.list_model import TEMPLATE
from smsdesk.ui.pages.templates.view_model import TemplatesModel
from smsdesk.ui.places import Place
from smsdesk.ui.tables.filters import SearchField
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import button, label, row
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.widgets.undo_notice import UndoNotice
from smsdesk.ui.wording import error_sentence


class TemplatesPage(Page):
    """The Templates page."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Templates"))
        self._context = context
        self.model = TemplatesModel(context, self)
        self.state = label("", "muted")
        self.new = button(self.tr("New template"), pressed=self._new)
        self.use = button(self.tr("Use"), "primary", pressed=self._use)
        self.use.setAccessibleDescription(self.tr("Write a message with this text"))
        self.use.setToolTip(self.use.accessibleDescription())
        for action in (self.state, self.new, self.use):
            self.add_action(action)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Templates"))
        self.view.setModel(self.model.list)
        self.view.setUniformItemSizes(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setProperty("role", "list")
        self.search = SearchField(self.tr("Search"), context.theme)
        self.search.setAccessibleName(self.tr("Search templates"))
        self.nothing = label(self.tr("No template has this in it."), "muted", wrap=True)
        self.nothing.hide()
        self.editor = TemplateEditor(context.theme)
        self.removed = UndoNotice()
        self._lay_out()
        self._wire()
        self._show_open()

    def visit(self, place: Place) -> None:
        """Where work begins: the list, or the button that makes the first one."""
        del place
        self._begin()

    def _begin(self) -> None:
        (self.view if self.model.list.rowCount() else self.first).setFocus()

    @property
    def search_field(self) -> QLineEdit | None:
        """The one above the list, where there is a list."""
        return self.search if self.search.isVisible() else None

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self._empty())
        self.body.addWidget(self.removed)
        self.body.addWidget(self._stack, 1)

    def _filled(self) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.L)
        side = QWidget()
        side.setMinimumWidth(Size.LIST_MIN)
        side.setMaximumWidth(Size.LIST)
        listed = QVBoxLayout(side)
        listed.setContentsMargins(0, 0, 0, 0)
        for one in (self.search, self.nothing, self.view):
            listed.addWidget(one)
        across.addWidget(side, 1)
        across.addWidget(self.editor, 3)
        return made

    def _empty(self) -> QWidget:
        made = QWidget()
        self.first = button(self.tr("Write the first template"), pressed=self._new)
        below = QVBoxLayout(made)
        below.setSpacing(Space.M)
        below.addStretch(1)
        title = label(self.tr("No templates yet"), "cardTitle")
        words = label(
            self.tr(
                "A template is a text you send often, such as a reminder. It may hold merge fields"
                " like {name}, which are filled in for each recipient."
            ),
            "muted",
            wrap=True,
        )
        words.setMaximumWidth(Size.READING)
        for one in (title, words):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        below.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addLayout(row(None, words, None))
        below.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addStretch(2)
        return made

    def _wire(self) -> None:
        model, editor = self.model, self.editor
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.activated.connect(lambda _index: self.editor.text.setFocus())
        self.search.searched.connect(lambda _words: self._narrow())
        self.search.left_downwards.connect(self.view.setFocus)
        model.loaded.connect(self._show_list)
        model.loaded.connect(self._narrow)
        model.opened.connect(self._show_open)
        model.saved.connect(self._show_saved)
        model.refused.connect(self._refused)
        model.removed_changed.connect(self._show_removed)
        self.removed.undone.connect(self._bring_back)
        self.removed.closed.connect(model.forget_removed)
        self.removed.closed.connect(self._begin)
        editor.edited.connect(self._edited)
        editor.left.connect(model.save)
        editor.duplicate_wanted.connect(self._duplicate)
        editor.remove_wanted.connect(model.remove)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view, model.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.model.choose(index.data(TEMPLATE))

    def _bring_back(self) -> None:
        # Undo is gone with the focus; where it goes, there may be no list yet.
        self.model.loaded.connect(self._begin, Qt.ConnectionType.SingleShotConnection)
        self.model.bring_back()

    def _narrow(self) -> None:
        """Hide what does not hold the words that are searched for."""
        words = self.search.text().casefold().split()
        shown = 0
        for place, one in enumerate(self.model.list.templates):
            text = f"{one.name} {one.text}".casefold()
            found = all(word in text for word in words)
            self.view.setRowHidden(place, not found)
            shown += found
        self.nothing.setVisible(bool(words) and not shown)

    def _edited(self, name: str, text: str) -> None:
        self.model.edit(name, text)
        self.state.setText("")

    def _new(self) -> None:
        self.search.clear()
        self.model.add(self.tr("New template"))

    def _duplicate(self) -> None:
        if (template := self.model.open) is not None:
            self.model.add(self.tr("{name} (copy)").format(name=template.name), template.text)

    def _use(self) -> None:
        if (template := self.model.open) is not None:
            self.model.save()
            self._context.go(places.Compose(text=template.text))

    def _show_list(self) -> None:
        any_template = self.model.list.rowCount() > 0
        self._stack.setCurrentIndex(0 if any_template else 1)
        if not any_template:
            return
        if self.model.open is None:
            self.view.setCurrentIndex(self.model.list.index(0))
        else:
            self.view.setCurrentIndex(self.model.list.place(self.model.open.id))

    def _show_open(self) -> None:
        template = self.model.open
        self.use.setEnabled(template is not None)
        self.editor.setEnabled(template is not None)
        self.state.setText("")
        if template is None:
            return
        self.view.setCurrentIndex(self.model.list.place(template.id))
        self.editor.show_template(template)
        if not template.text and self.isVisible():
            self.editor.name.setFocus()
            self.editor.name.selectAll()

    def _show_saved(self) -> None:
        self.editor.show_problem("")
        self.state.setText(self.tr("Saved") if self.model.is_saved else "")

    def _refused(self, error: SmsDeskError) -> None:
        sentence = error_sentence(error)
        if error.code == "name_taken":
            sentence = self.tr("There is already a template of this name. Choose another name.")
        self.editor.show_problem(sentence)

    def _show_removed(self) -> None:
        template = self.model.removed
        if template is None:
            self.removed.hide()
            return
        self.removed.tell(self.tr("The template “{name}” was deleted.").format(name=template.name))
