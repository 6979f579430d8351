"""The import sheet, the sync page and the sheet of reminders, one view after the other, as a person
would come to them.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from datetime import time
from pathlib import Path

from smsdesk.domain.reminder import ReminderRule, Unit
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.importing.page import ImportPage
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.pages.contacts.syncing.page import SyncPage
from smsdesk.ui.pages.scheduled.reminders.page import RemindersPage
from smsdesk.ui.program import Program
from tests.support.import_stage import people_file
from tests.support.window import until


async def sheets(program: Program) -> AsyncIterator[str]:
    """Their names; what they show is in front meanwhile."""
    program.desk.importing.apart = False
    with tempfile.TemporaryDirectory() as folder:
        async for name in _importing(program, people_file(Path(folder))):
            yield name
    async for name in _syncing(program):
        yield name
    with tempfile.TemporaryDirectory() as folder:
        async for name in _reminding(program, Path(folder) / "appointments.csv"):
            yield name


async def _importing(program: Program, file: Path) -> AsyncIterator[str]:
    window = program.window
    window.go(places.ContactsImport())
    page = window.page
    assert isinstance(page, ImportPage)
    yield "import, no file yet"
    window.go(places.ContactsImport(file))
    await until(lambda: page.model.look is not None)
    page.model.choose_region("GR")
    await until(lambda: page.model.preview.counts.check and not page.model.is_reading)
    await until(lambda: len(page.sheet.rows.known()) == page.model.preview.counts.all)
    page.sheet.agreed.setChecked(True)
    page.sheet.options.new_group.ask()
    page.sheet.table.selectRow(3)
    await until(page.sheet.accept.isVisible)
    yield "import, a file"
    page.sheet.options.new_group.hide()
    page.sheet.agreed.setChecked(False)
    page.sheet.start.click()
    runs = program.desk.import_runs
    await until(lambda: runs.run is not None and not runs.is_going_on)
    contacts = window.page
    assert isinstance(contacts, ContactsPage)
    await until(contacts.import_bar.open.isVisible)
    yield "contacts, after an import"
    contacts.import_bar.open.click()
    await until(lambda: page.summary.rejected.model().rowCount())
    yield "import, what came of it"
    page.summary.back.click()
    await until(lambda: page.imports.recent)
    yield "import, the last ones"


async def _syncing(program: Program) -> AsyncIterator[str]:
    window = program.window
    accounts = {one.provider: one.id for one in await program.desk.accounts.all()}
    window.go(places.ContactsSync(accounts["isms"]))
    page = window.page
    assert isinstance(page, SyncPage)
    await until(lambda: page.model.plan is not None and page.plan.rows.rowCount())
    yield "sync"
    page.sync.click()
    await until(lambda: page.model.progress is not None and page.model.progress.done)
    page.run.turn.click()
    yield "sync, paused"
    page.run.cancel.click()
    await until(lambda: page.model.progress is None and page.model.plan is not None)
    yield "sync, cancelled"
    window.go(places.ContactsSync(accounts["d7"]))
    await until(page.impossible.isVisible)
    yield "sync, impossible"


APPOINTMENTS = """id,name,mobile,visit
1,Anna,+306900000100,03/04/2037 10:00
2,Ben,+306900000101,05/04/2037 23:45
3,Cara,+306900000102,whenever
4,Dan,+306900000103,01/02/2020 10:00
"""


async def _reminding(program: Program, file: Path) -> AsyncIterator[str]:
    window = program.window
    window.go(places.Reminders())
    page = window.page
    assert isinstance(page, RemindersPage)
    yield "reminders, no file yet"
    await asyncio.to_thread(file.write_text, APPOINTMENTS, encoding="utf-8")
    window.go(places.Reminders(file))
    await until(lambda: page.model.can_apply)
    yield "reminders, a file"
    page.sheet.show_outcome()
    await until(lambda: len(page.sheet.outcome.rows.known()) == len(page.sheet.outcome.lines))
    yield "reminders, what becomes of them"
    page.model.choose(rule=ReminderRule(1, Unit.DAYS, time(23)), text="Dear {name")
    await until(lambda: page.model.difference is not None and page.model.difference.plan.issues)
    yield "reminders, at a set hour, a text that cannot be sent"
    page.sheet.cancel.click()
