"""What the Settings page knows and does: the preferences as they hold, each saved at once."""

from __future__ import annotations

import enum
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.events import SettingsChanged
from smsdesk.settings import SettingInvalid, preferences
from smsdesk.ui.context import Context

NUMBERS = frozenset({"own_number"})
"""Preferences that are phone numbers: stored in their E.164 form, however they were typed."""


class SettingsModel(QObject):
    """One value a key, as JSON and forms hold it: an enum is its value."""

    changed = Signal(str)
    """The key of what holds a new value now."""
    saved = Signal(str)
    refused = Signal(str, object)
    """A key, and the SmsDeskError that kept its value from being saved."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._before: dict[str, Any] = {}
        context.bridge.coalesce(self._desk.bus, SettingsChanged, self._moved, self)

    @property
    def folder(self) -> Path:
        """Where everything is kept."""
        return self._desk.workplace.profile.root

    def value(self, key: str) -> Any:
        """What holds now."""
        value = getattr(self._desk.settings, key)
        return value.value if isinstance(value, enum.Enum) else value

    def default(self, key: str) -> Any:
        """What holds when nothing was chosen."""
        value = next(one.default for one in preferences() if one.key == key)
        return value.value if isinstance(value, enum.Enum) else value

    @property
    def all_default(self) -> bool:
        """Whether nothing was chosen."""
        return all(
            self.value(one.key) == self.default(one.key)
            for one in preferences()
            if one.key not in NUMBERS
        )

    def choose(self, key: str, value: Any) -> None:
        """Save it at once; nothing happens when it holds already."""
        if key in NUMBERS and value:
            try:
                value = parse(str(value), self._region()).e164
            except BadNumber:
                self.refused.emit(key, SettingInvalid(key))
                return
        if value == self.value(key):
            self.saved.emit(key)
            return
        self._spawn(self._save({key: value}))

    def back_to_defaults(self) -> None:
        """Forget what was chosen. The user's own number is no matter of taste and stays."""
        chosen = [
            one.key
            for one in preferences()
            if one.key not in NUMBERS and self.value(one.key) != self.default(one.key)
        ]
        self._before = {key: self.value(key) for key in chosen}
        if chosen:
            self._spawn(self._save({key: self.default(key) for key in chosen}))

    def undo_defaults(self) -> None:
        """What was chosen before holds again."""
        if self._before:
            self._spawn(self._save(self._before))
            self._before = {}

    async def _save(self, changes: dict[str, Any]) -> None:
        try:
            await self._desk.change_settings(changes)
        except SmsDeskError as error:
            for key in changes:
                self.refused.emit(key, error)
            return
        if "theme" in changes:
            self._context.theme.choose(self._desk.settings.theme)
        for key in changes:
            self.saved.emit(key)

    def _moved(self, events: list[SettingsChanged]) -> None:
        for key in frozenset().union(*(event.keys for event in events)):
            self.changed.emit(key)

    def _region(self) -> str | None:
        return self._desk.settings.default_region or None

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(work, owner=self)
