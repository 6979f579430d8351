"""The lines above the table: searching, filters as buttons, and keeping a search as a group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from smsdesk.contacts.query import GroupSize
from smsdesk.domain.account import Account
from smsdesk.domain.contact_sync import SyncState
from smsdesk.ui.pages.contacts.view_model import Shown
from smsdesk.ui.pages.contacts.words import sync_word
from smsdesk.ui.tables.filters import FilterButton, SearchField
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import button, column, label, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.name_line import NameLine

SEARCH_WIDTH = 180
NAME_CHARACTERS = 24
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class StandsAt:
    """An account, None for the only one, and how numbers stand there. No tuple: Qt would make a
    list of it."""

    account_id: int | None = None
    states: frozenset[SyncState] = frozenset()


class FilterBar(QWidget):
    """`narrowed` carries what of `Shown` shall change, by name."""

    narrowed = Signal(dict)
    groups_wanted = Signal()
    search_kept = Signal(str)
    """The search shall be a group of this name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Name, number, group or comment"), theme)
        self.group = FilterButton(self.tr("Group"), [(self.tr("Group: All"), None)])
        self.sync = FilterButton(self.tr("Sync"), self._syncs())
        self.consent = FilterButton(self.tr("Consent"), self._consents())
        self.sync.hide()
        self.search.setMinimumWidth(SEARCH_WIDTH)
        choices = QWidget()
        choices.setLayout(row(self.group, self.sync, self.consent, None))
        self.found = FoundLine()
        self.setLayout(
            column(GivingRow(self.search, choices, gap=Space.S), self.found, spacing=Space.XS)
        )
        self.search.searched.connect(lambda text: self.narrowed.emit({"search": text}))
        self.group.chosen.connect(lambda value: self.narrowed.emit({"group_id": value}))
        self.sync.chosen.connect(self._choose_sync)
        self.consent.chosen.connect(lambda value: self.narrowed.emit({"opted_out": value}))
        self.found.kept.connect(self.search_kept)
        self.found.cleared.connect(self._clear)
        self.show_groups(())

    def show_groups(self, groups: Sequence[GroupSize]) -> None:
        """Offer these, and their page."""
        locale = QLocale()
        named = []
        for one in groups:
            name = one.group.name
            name = name if len(name) <= NAME_CHARACTERS else f"{name[:NAME_CHARACTERS]}…"
            named.append((f"{name} · {locale.toString(one.size)}", one.group.id))
        self.group.set_choices([(self.tr("Group: All"), None), *named])
        menu = self.group.menu()
        menu.addSeparator()
        manage = QAction(self.tr("Groups and saved searches…"), menu)
        manage.triggered.connect(lambda _on: self.groups_wanted.emit())
        menu.addAction(manage)

    def show_sync(self, accounts: Sequence[Account]) -> None:
        """The accounts that keep contacts; of several each has states of its own."""
        self.sync.set_choices(self._syncs(accounts))
        self.sync.setVisible(bool(accounts))

    def show_filters(self, shown: Shown) -> None:
        """What holds now."""
        if self.search.text().strip() != shown.search:
            self.search.show_text(shown.search)
        self.group.show_value(shown.group_id, "…")
        self.sync.show_value(StandsAt(shown.sync_account_id, shown.sync_states), "…")
        self.consent.show_value(shown.opted_out)

    def _clear(self) -> None:
        self.search.show_text("")
        self.narrowed.emit(
            {
                "search": "",
                "group_id": None,
                "opted_out": None,
                "sync_account_id": None,
                "sync_states": frozenset(),
            }
        )

    def _choose_sync(self, wanted: StandsAt) -> None:
        self.narrowed.emit({"sync_account_id": wanted.account_id, "sync_states": wanted.states})

    def _syncs(self, accounts: Sequence[Account] = ()) -> list[tuple[str, StandsAt]]:
        each: list[tuple[str, StandsAt]]
        if len(accounts) < 2:
            each = [(sync_word(one), StandsAt(None, frozenset({one}))) for one in SyncState]
        else:
            each = [
                (f"{account.name}: {sync_word(one)}", StandsAt(account.id, frozenset({one})))
                for account in accounts
                for one in SyncState
            ]
        return [(self.tr("Sync: All"), StandsAt()), *each]

    def _consents(self) -> list[tuple[str, bool | None]]:
        return [
            (self.tr("Opted out: All"), None),
            (self.tr("Opted out"), True),
            (self.tr("Not opted out"), False),
        ]


class FoundLine(QWidget):
    """How many a search has found, and a line to keep it as a group."""

    kept = Signal(str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = label("", "muted")
        self.keep = button(self.tr("Save this search as a group"), "link", pressed=self._begin)
        self.clear = button(self.tr("Clear search"), "link", pressed=self.cleared.emit)
        self.name = NameLine()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.save = button(self.tr("Save"), "small", pressed=self._save)
        self.cancel = button(self.tr("Cancel"), "small", pressed=self._end)
        self.name.returnPressed.connect(self._save)
        self.name.left.connect(self._end)
        self._keepable = False
        self._naming: tuple[QWidget, ...] = (self.name, self.save, self.cancel)
        self.setLayout(
            row(self._count, self.keep, self.clear, *self._naming, None, spacing=Space.M)
        )
        self._end()
        self.hide()

    def show_found(self, found: int, *, narrowed: bool, keepable: bool) -> None:
        """So many are shown; `narrowed` of more."""
        self._count.setText(self.tr("%Ln contact(s) found", "", found))
        self.setVisible(narrowed)
        self._keepable = keepable
        if self.name.isHidden():
            self.keep.setVisible(keepable)

    def end(self) -> None:
        """It was kept."""
        self._end()

    def _begin(self) -> None:
        for link in (self.keep, self.clear):
            link.hide()
        for one in self._naming:
            one.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        had_focus = any(one.hasFocus() for one in self._naming)
        for one in self._naming:
            one.hide()
        self.name.clear()
        self.keep.setVisible(self._keepable)
        self.clear.show()
        if had_focus:
            self.clear.setFocus()

    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.kept.emit(name)
        else:
            self.name.setFocus()
