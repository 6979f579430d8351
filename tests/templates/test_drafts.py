"""The draft and the templates over a real store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.events import Bus, Event, TemplatesChanged
from smsdesk.store.database import Database
from smsdesk.store.errors import NameTaken, NotFound
from smsdesk.templates.drafts import Drafts
from smsdesk.templates.library import Library
from tests.support.clock import ManualClock


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with await Database.open(tmp_path / "store.db") as opened:
        yield opened


def _raise(error: Exception, event: Event) -> None:
    raise AssertionError(event) from error


DRAFT = StoredDraft(
    text="Dear {name|customer}, ώρα 😀",
    recipients=("+306912345678", "69123"),
    account_id=3,
    sender="Clinic",
    encoding=EncodingChoice.GSM,
    flash=True,
    validity_minutes=90,
    extra={"tags": "a,b"},
    file_name="people.xlsx",
    rows=((2, "6912345678", {"name": "Ελένη"}), (3, "", {"name": ""})),
)


async def test_a_draft_is_there_again_as_it_was(db: Database) -> None:
    drafts = Drafts(db, ManualClock())
    assert await drafts.load() is None
    await drafts.save(StoredDraft(text="first"))
    await drafts.save(DRAFT)
    assert await drafts.load() == DRAFT


async def test_an_empty_draft_leaves_nothing(db: Database) -> None:
    drafts = Drafts(db, ManualClock())
    await drafts.save(DRAFT)
    await drafts.save(StoredDraft(account_id=3, sender="Clinic"))
    assert await drafts.load() is None


async def test_templates_are_kept_by_name(db: Database) -> None:
    told: list[TemplatesChanged] = []
    bus = Bus(_raise)
    bus.subscribe(TemplatesChanged, told.append)
    library = Library(db, ManualClock(), bus)
    second = await library.add("Recall", "Your yearly check is due.")
    first = await library.add("Closed", "We are closed on {day}.")
    assert await library.all() == (first, second)
    await library.change(StoredTemplate(first.id, "Away", first.text))
    await library.remove(second.id)
    assert [t.name for t in await library.all()] == ["Away"]
    assert len(told) == 4


async def test_a_name_is_given_once(db: Database) -> None:
    library = Library(db, ManualClock(), Bus(_raise))
    await library.add("Recall", "One")
    other = await library.add("Other", "Two")
    with pytest.raises(NameTaken):
        await library.add("Recall", "Three")
    with pytest.raises(NameTaken):
        await library.change(StoredTemplate(other.id, "Recall", "Two"))
    assert [t.text for t in await library.all()] == ["Two", "One"]


async def test_what_is_gone_cannot_be_changed(db: Database) -> None:
    library = Library(db, ManualClock(), Bus(_raise))
    gone = await library.add("Recall", "One")
    await library.remove(gone.id)
    with pytest.raises(NotFound):
        await library.change(gone)
