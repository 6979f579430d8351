"""The templates of an office: kept, changed, removed, brought back."""

from __future__ import annotations

from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.events import Bus, TemplatesChanged
from smsdesk.store import templates as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


class Library:
    """Every method is one transaction. All raise StoreProblem."""

    def __init__(self, db: Database, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus

    async def all(self) -> tuple[StoredTemplate, ...]:
        """All of them, by name."""
        return await self._db.read(stored.listing)

    async def add(self, name: str, text: str) -> StoredTemplate:
        """Keep a new one. Raises NameTaken."""
        now = self._clock.now()
        made = await self._db.run(lambda c: stored.add(c, name, text, now))
        self._bus.publish(TemplatesChanged())
        return made

    async def change(self, template: StoredTemplate) -> None:
        """Replace name and text. Raises NotFound, NameTaken."""
        now = self._clock.now()
        await self._db.run(lambda c: stored.change(c, template, now))
        self._bus.publish(TemplatesChanged())

    async def remove(self, template_id: int) -> None:
        """Forget one. `add` brings it back under a new id."""
        await self._db.run(lambda c: stored.remove(c, template_id))
        self._bus.publish(TemplatesChanged())
