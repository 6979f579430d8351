"""What the Templates page knows and does: the list, the one that is open, saving it by itself."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.events import TemplatesChanged
from smsdesk.ui.context import Context
from smsdesk.ui.pages.templates.list_model import TemplateList

SAVE_AFTER_MS = 600
"""How long typing must rest before it is saved."""


class TemplatesModel(QObject):
    """Loads by itself when it is made. `open` is what the editor holds, saved or not."""

    loaded = Signal()
    opened = Signal()
    """Another one is open, or none."""
    saved = Signal()
    refused = Signal(object)
    """The SmsDeskError that kept the open one from being saved."""
    removed_changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.desk.templates
        self.list = TemplateList(self)
        self.open: StoredTemplate | None = None
        self.removed: StoredTemplate | None = None
        """What was deleted last and can be brought back."""
        self.is_saved = True
        self._saving = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._saving.timeout.connect(self.save)
        context.bridge.coalesce(context.desk.bus, TemplatesChanged, self._moved, self)
        self._spawn(self._load())

    # Commands

    def choose(self, template: StoredTemplate | None) -> None:
        """Open another one; what was being edited is saved first."""
        if template is not None and self.open is not None and template.id == self.open.id:
            return
        self.save()
        self.open = template
        self.is_saved = True
        self.opened.emit()

    def edit(self, name: str, text: str) -> None:
        """What the editor holds now; saved by itself when typing rests."""
        if self.open is None or (self.open.name, self.open.text) == (name, text):
            return
        self.open = replace(self.open, name=name, text=text)
        self.is_saved = False
        self._saving.start()

    def save(self) -> None:
        """Save what is not saved yet, now. A template without a name waits for one."""
        self._saving.stop()
        if self.open is not None and not self.is_saved and self.open.name.strip():
            self._spawn(self._save(replace(self.open, name=self.open.name.strip())))

    def add(self, name: str, text: str = "") -> None:
        """A new one under this name, or under this with a number, and open it."""
        self.save()
        self._spawn(self._add(name, text))

    def remove(self) -> None:
        """Delete the open one; `bring_back` undoes it."""
        if self.open is not None:
            self._saving.stop()
            self._spawn(self._remove(self.open))

    def bring_back(self) -> None:
        """What was deleted last is there again."""
        template, self.removed = self.removed, None
        self.removed_changed.emit()
        if template is not None:
            self.add(template.name, template.text)

    def forget_removed(self) -> None:
        """It is not wanted back."""
        self.removed = None
        self.removed_changed.emit()

    # What follows

    def _moved(self, events: list[TemplatesChanged]) -> None:
        del events
        self._spawn(self._load())

    async def _load(self) -> None:
        self.list.show_templates(await self._library.all())
        held = self.open
        if held is not None and not self.list.place(held.id).isValid():
            self.open = None  # somebody else has deleted it
            self.opened.emit()
        self.loaded.emit()

    async def _save(self, template: StoredTemplate) -> None:
        try:
            await self._library.change(template)
        except SmsDeskError as error:
            if self.open is not None and self.open.id == template.id:
                self.refused.emit(error)
                return
            raise  # the editor shows another one: tell it above the page
        if self.open is not None and self.open.id == template.id:
            same = (self.open.name.strip(), self.open.text) == (template.name, template.text)
            self.is_saved = same
            self.saved.emit()

    async def _add(self, name: str, text: str) -> None:
        taken = {one.name.casefold() for one in await self._library.all()}
        names = (name, *(f"{name} {number}" for number in range(2, len(taken) + 3)))
        free = next(one for one in names if one.casefold() not in taken)
        made = await self._library.add(free, text)
        self.list.show_templates(await self._library.all())
        self.open = made
        self.is_saved = True
        self.loaded.emit()
        self.opened.emit()

    async def _remove(self, template: StoredTemplate) -> None:
        await self._library.remove(template.id)
        self.removed = template
        self.open = None
        self.list.show_templates(await self._library.all())
        self.loaded.emit()
        self.opened.emit()
        self.removed_changed.emit()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(work, owner=self)
