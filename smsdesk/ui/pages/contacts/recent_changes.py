"""The menu of what can be taken back: imports, deletions, changes and mergings of many contacts."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from smsdesk.ui.pages.contacts.commands import ContactCommands
from smsdesk.ui.pages.contacts.words import change_line

MOST = 12


class RecentChanges(QMenu):
    """Asks what there is when it is made, and fills itself when it is known."""

    def __init__(self, commands: ContactCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Take back…"))
        self._commands = commands
        commands.sets_changed.connect(self._fill)
        self._fill()
        commands.look_for_sets()

    def _fill(self) -> None:
        self.clear()
        for one in self._commands.sets[:MOST]:
            action = self.addAction(change_line(one.kind, one.at, one.count))
            action.triggered.connect(lambda _on, set_id=one.id: self._commands.undo(set_id))
        if not self._commands.sets:
            self.addAction(self.tr("No change of the last 30 days")).setEnabled(False)
