"""The choices about the whole file: country, group, people who are in the book already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smsdesk.domain.contact import Group
from smsdesk.domain.contact_import import Existing, ImportChoices, SamePerson
from smsdesk.ui.pages.contacts.choice_button import ChoiceButton
from smsdesk.ui.pages.contacts.importing.words import (
    existing_word,
    region_word,
    same_person_word,
)
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, column, label, row
from smsdesk.ui.widgets.flow import FlowLayout, GivingRow
from smsdesk.ui.widgets.name_line import NameLine

USUAL_REGIONS = ("GR", "CY", "BR", "PT", "UA", "RU", "GB", "US", "DE")
LONGEST_NAME = 80
NAME_CHARACTERS = 24
FIELD_WIDTH = 220


class Options(QWidget):
    """Each signal carries what was chosen."""

    region_chosen = Signal(object)
    group_chosen = Signal(object)
    existing_chosen = Signal(object)
    same_person_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.region = ChoiceButton(self.tr("Numbers without country"), [("", None)])
        self.group = ChoiceButton(self.tr("Into group"), [("", "")])
        self.existing = ChoiceButton(
            self.tr("Already there"), [(existing_word(one), one) for one in Existing]
        )
        self.same_person = ChoiceButton(
            self.tr("Same number"), [(same_person_word(one), one) for one in SamePerson]
        )
        self.new_group = NewGroup()
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.S)
        for one in (self.region, self.group, self.existing, self.same_person):
            flow.addWidget(one)
        self.setLayout(column(buttons, self.new_group, spacing=Space.S))
        self._groups: Sequence[Group] = ()
        self._regions_made = False
        self.region.chosen.connect(self.region_chosen)
        self.group.chosen.connect(self.group_chosen)
        self.existing.chosen.connect(self.existing_chosen)
        self.same_person.chosen.connect(self.same_person_chosen)
        self.new_group.named.connect(self.group_chosen)
        self.new_group.closed.connect(self.group.setFocus)

    def show_choices(self, choices: ImportChoices) -> None:
        """What holds now."""
        if not self._regions_made:
            self._offer_regions(choices.region)
        self.region.show_value(choices.region, self._region_text(choices.region))
        name = choices.groups[0] if choices.groups else ""
        self.group.show_value(name, self._group_text(name))
        self.existing.show_value(choices.existing)
        self.same_person.show_value(choices.same_person)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Offer these, and a new one."""
        named = [(self._group_text(one.name), one.name) for one in groups]
        self.group.set_choices([(self._group_text(""), ""), *named])
        menu = self.group.menu()
        menu.addSeparator()
        new = QAction(self.tr("New group…"), menu)
        new.triggered.connect(lambda _on: self.new_group.ask())
        menu.addAction(new)

    def _offer_regions(self, usual: str | None) -> None:
        """Late: it takes a moment."""
        self._regions_made = True
        first = list(dict.fromkeys([*([usual] if usual else []), *USUAL_REGIONS]))
        self.region.set_choices(
            [(self._region_text(None), None), *((self._region_text(one), one) for one in first)]
        )
        menu = self.region.menu()
        menu.addSeparator()
        others = _Countries(self.tr("Another country"), menu)
        others.chosen.connect(self._chose_other)
        menu.addMenu(others)

    def _chose_other(self, region: str) -> None:
        self.region.show_value(region, self._region_text(region))
        self.region_chosen.emit(region)

    def _region_text(self, region: str | None) -> str:
        return self.tr("Numbers without country: {0}").format(region_word(region))

    def _group_text(self, name: str) -> str:
        shown = name if len(name) <= NAME_CHARACTERS else f"{name[:NAME_CHARACTERS]}…"
        return self.tr("Into group: {0}").format(shown or self.tr("none"))


class NewGroup(QWidget):
    """A line for the name of a group that is to be made; hidden until it is wanted."""

    named = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        caption = label(self.tr("Name of the new group"), "label")
        self.line = NameLine()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setMaximumWidth(FIELD_WIDTH)
        self.line.setAccessibleName(caption.text())
        caption.setBuddy(self.line)
        self.take = button(self.tr("Use this group"), "small", pressed=self._take)
        self.leave = button(self.tr("No new group"), "small", pressed=self._leave)
        self.line.returnPressed.connect(self._take)
        self.line.left.connect(self._leave)
        self.line.textChanged.connect(lambda text: self.take.setEnabled(bool(text.strip())))
        name, buttons = QWidget(), QWidget()
        name.setLayout(row(caption, self.line, None))
        buttons.setLayout(row(self.take, self.leave, None))
        self.setLayout(column(GivingRow(name, buttons)))
        self.hide()

    def ask(self) -> None:
        """Let a name be typed."""
        self.line.clear()
        self.take.setEnabled(False)
        self.show()
        self.line.setFocus()

    def _take(self) -> None:
        name = " ".join(self.line.text().split())
        if name:
            self.named.emit(name)
            self._leave()

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()


class _Countries(QMenu):
    """All countries by their letters; filled when it is first opened."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        if self.actions():
            return
        from smsdesk.ui.pages.contacts.importing.countries import all_regions

        for region in all_regions():
            action = self.addAction(f"{region}  {region_word(region)}")
            action.triggered.connect(lambda _on, one=region: self.chosen.emit(one))
