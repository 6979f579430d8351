"""Everything held on somebody: told whole, and gone from every byte of the profile afterwards."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import filelock
import pytest
from openpyxl import Workbook
from sqlalchemy import Connection

from smsdesk.contacts.book import Book
from smsdesk.contacts.browsing import Contacts
from smsdesk.contacts.consents import Consents
from smsdesk.contacts.erasing import Erasing
from smsdesk.contacts.errors import MessageUnderWay, NumberRefused
from smsdesk.contacts.import_errors import ImportBusy
from smsdesk.contacts.query import Undone
from smsdesk.contacts.undo import Undo
from smsdesk.domain.account import Account
from smsdesk.domain.contact import ConsentKind, ConsentRecord, Contact, ContactDetails
from smsdesk.domain.contact_import import (
    ColumnChoice,
    ColumnUse,
    ImportChoices,
    RejectedRow,
    RowReason,
)
from smsdesk.domain.contact_sync import SyncChoice, SyncScope
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message import MessageState
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.name_key import fold
from smsdesk.domain.plan import Excluded, Exclusion
from smsdesk.domain.schedule import (
    Drawn,
    NewSchedule,
    QuietRule,
    Rules,
    ScheduleState,
    Timing,
)
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.events import (
    BatchesChanged,
    Bus,
    ContactsChanged,
    Event,
    MessagesChanged,
    SchedulesChanged,
)
from smsdesk.store import (
    consents,
    contacts,
    drafts,
    imports,
    messages,
    outbox,
    schedules,
    sync_choices,
    sync_ledger,
)
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreLocked
from smsdesk.system.paths import Profile, open_profile
from tests.support.clock import ManualClock
from tests.support.quiet import ExpectedLog
from tests.support.store import NOW, add_account, claim_all, migrated, plan_of

MOBILE = "+306912345678"
OTHER = "+306987654321"
BEFORE = "+306911111111"
SURNAME, NAME, COMMENT = "Ζυξωβούλου", "Ευτέρπη", "Prefers quixotic mornings"
EUTERPE = ContactDetails(
    MOBILE, SURNAME, NAME, COMMENT, "euterpe@zyx.example", "el", {"card": "qwxz-4711"}
)
TEXT, OWN_TEXT = "Dinner is at eight, bring vuvuzela.", "Your xylophone is ready, dear."
NEEDLES = (
    *(SURNAME, NAME, COMMENT, "euterpe@zyx", "qwxz", "vuvuzela", "xylophone", "agreed-zythum"),
    *("Ζυξ", "zyzzyva", "1234 5678"),
)


@dataclass
class Office:
    """A profile with a book, and what its services told."""

    profile: Profile
    db: Database
    clock: ManualClock
    browsing: Contacts
    book: Book
    undo: Undo
    consents: Consents
    erasing: Erasing
    account: Account
    events: list[Event] = field(default_factory=list)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    profile = open_profile(tmp_path / "profile-of-office")
    migrated(profile.store)
    clock, bus = ManualClock(), Bus(_raise)
    async with await Database.open(profile.store, busy_timeout_s=0.1) as db:
        browsing, undo = Contacts(profile.store), Undo(db, clock, bus)
        book = Book(db, clock, bus, browsing=browsing, undo=undo, default_region=lambda: "GR")
        made = Office(
            profile,
            db,
            clock,
            browsing,
            book,
            undo,
            Consents(db, clock, bus),
            Erasing(db, profile, clock, bus, book=book),
            await db.run(add_account),
        )
        for kind in (ContactsChanged, MessagesChanged, BatchesChanged, SchedulesChanged):
            bus.subscribe(kind, made.events.append)
        try:
            yield made
        finally:
            await browsing.close()


def _raise(error: Exception, event: Event) -> None:
    raise AssertionError(event) from error


async def fill(office: Office) -> Contact:
    """Somebody who is everywhere, beside somebody else."""
    await office.book.add(ContactDetails(OTHER, "Smith", "John", "zyxst"))
    person = await office.book.add(replace(EUTERPE, mobile=BEFORE, comments=f"{COMMENT} zyzzyva"))
    await office.book.remove([person.id])
    assert await office.undo.undo((await office.undo.sets())[0].id) == Undone(1, 0)
    deleted = await office.book.add(replace(EUTERPE, name="zyzzyva"))
    await office.book.remove([deleted.id])
    person = await office.book.change(await office.book.get(person.id), EUTERPE)
    record = ConsentRecord(MOBILE, ConsentKind.CONSENT, NOW, "form", "agreed-zythum", "Maria")
    await office.db.run(lambda c: consents.record_many(c, [record]))
    account_id = office.account.id
    both = plan_of(
        account_id,
        [MOBILE, OTHER],
        text="See you.",
        excluded=[
            Excluded("69 1234 5678", Exclusion.DUPLICATE),
            Excluded("12", Exclusion.INVALID_NUMBER),
        ],
    )
    alone = plan_of(account_id, [MOBILE], text=OWN_TEXT)
    for plan in (both, alone):
        add_batch = partial(outbox.add_batch, plan=plan, now=NOW, not_before=NOW)
        await office.db.run(add_batch)
    await office.db.run(add_import)
    draft = StoredDraft(
        text=f"Dear {NAME} {SURNAME}, vuvuzela",
        recipients=("691 234 5678", OTHER),
        rows=((2, "06912345678", {"name": "zyzzyva"}), (3, OTHER, {"name": "John"})),
        contact_ids=(person.id,),
        left_out=(MOBILE,),
        file_name=f"{SURNAME} {NAME}.csv",
    )
    await office.db.run(lambda c: drafts.save(c, draft, NOW))
    scheduled = replace(draft, text=TEXT, recipients=(MOBILE,), rows=())
    await office.db.run(lambda c: schedule(c, account_id, scheduled))
    await office.db.run(lambda c: schedule(c, account_id, replace(draft, text="To all")))
    return person


def add_import(connection: Connection) -> None:
    """One with rejected rows, of which two speak of the person."""
    choices = ImportChoices((ColumnChoice(ColumnUse.MOBILE),))
    running = imports.start(connection, f"{NAME} {SURNAME}.csv", "abc", choices, now=NOW)
    imports.reject(
        connection,
        running.id,
        [
            RejectedRow(2, "6912 345 678 / ?", RowReason.NOT_VALID, (SURNAME, "zyzzyva")),
            RejectedRow(3, "3.069E+11", RowReason.LOST_DIGITS, (fold(NAME), SURNAME, "zyzzyva")),
            RejectedRow(4, "12", RowReason.TOO_SHORT, ("Smith", "John")),
        ],
    )


def schedule(connection: Connection, account_id: int, draft: StoredDraft) -> int:
    """One that waits for tomorrow."""
    rules = Rules(KeptBy.HERE, Drawn.FIXED, MessageKind.REMINDER, QuietRule.WARN, None)
    new = NewSchedule(
        account_id,
        f"To {SURNAME} {NAME}",
        Timing(NOW.replace(tzinfo=None), "UTC", None),
        rules,
        draft,
        1,
        1,
    )
    upcoming = schedules.Next(new.timing.wall, NOW + timedelta(days=1))
    return schedules.add(connection, new, upcoming, NOW)


def left_in(folder: Path) -> list[str]:
    """The names of what is in a folder."""
    return sorted(one.name for one in folder.iterdir())


def found_in(folder: Path, *needles: str) -> Iterator[tuple[str, str]]:
    """In which file of the profile which of these texts stands, in whatever form we store it."""
    for file in sorted(one for one in folder.rglob("*") if one.is_file()):
        data = file.read_bytes()
        for needle in needles:
            escaped = json.dumps(needle)[1:-1]
            for form in {needle, fold(needle), fold(needle)[2:], escaped}:
                if form.encode() in data:
                    yield file.name, form


async def test_everything_that_is_held_is_told(office: Office, tmp_path: Path) -> None:
    person = await fill(office)
    document = await office.erasing.held("691 234 5678")
    assert document["number"] == MOBILE
    assert [one["id"] for one in document["contacts"]] == [person.id]
    assert document["contacts"][0]["comments"] == COMMENT
    assert [one["wording"] for one in document["consents"]] == ["agreed-zythum"]
    assert [(one["text"], one["state"]) for one in document["messages"]] == [
        ("See you.", "queued"),
        (OWN_TEXT, "queued"),
    ]
    assert [one["number"] for one in document["exclusions"]] == ["69 1234 5678"]
    assert [one["before"]["name"] for one in document["changes"]] == ["zyzzyva"]
    assert [one["row"] for one in document["import_rejections"]] == [2, 3]
    assert "vuvuzela" in document["draft"]
    assert len(document["schedules"]) == 2
    file = tmp_path / "held.json"
    assert await office.erasing.save_held(MOBILE, file) == document
    assert json.loads(file.read_text("utf-8")) == document
    assert left_in(tmp_path) == ["held.json", "profile-of-office"]


async def test_of_somebody_unknown_nothing_is_held(office: Office) -> None:
    document = await office.erasing.held(MOBILE)
    assert not any(value for key, value in document.items() if key not in ("at", "number"))


async def test_nothing_is_left_in_any_byte(office: Office) -> None:
    person = await fill(office)
    profile = office.profile
    await office.db.compact()  # so that the copy is whole
    shutil.copy(profile.store, profile.backups / "smsdesk-0002-x.db")
    migrated(profile.backups / "smsdesk-0001-y.db")
    kept = profile.imports / "abc"
    kept.mkdir(parents=True)
    (kept / "list.csv").write_text(f"surname,mobile\n{SURNAME},691 2345678\n", "utf-8")
    (kept / "other.csv").write_text(f"surname,mobile\nSmith,{OTHER}\n", "utf-8")
    book = Workbook()
    for name, number in (("Smith", OTHER), (SURNAME, MOBILE)):
        sheet = book.create_sheet(name)
        sheet.append(["surname", "mobile"])
        sheet.append([name, number])
    book.save(kept / "two sheets.xlsx")
    assert dict(found_in(profile.root, *NEEDLES)), "the search finds nothing at all"
    office.events.clear()

    erased = await office.erasing.erase("691 234 5678")

    rows = erased.rows
    assert (rows.contacts, rows.consents, len(rows.messages)) == (1, 1, 2)
    assert (rows.changes, rows.rejections, rows.exclusions, rows.drafts) == (1, 2, 1, 3)
    assert erased.backups == ("smsdesk-0002-x.db",)
    assert (erased.import_files, erased.is_swept) == (2, True)
    assert {one.name for one in kept.iterdir()} == {"other.csv"}
    assert list(found_in(profile.root, *NEEDLES)) == []
    assert {name for name, _ in found_in(profile.root, MOBILE)} == {"smsdesk.db"}
    assert profile.store.read_bytes().count(MOBILE.encode()) == 1
    kinds = {type(event) for event in office.events}
    assert kinds == {ContactsChanged, MessagesChanged, BatchesChanged, SchedulesChanged}
    assert await office.browsing.get(person.id) is None
    assert await office.consents.opted_out() == {MOBILE}


async def test_others_stay_as_they_were(office: Office) -> None:
    await fill(office)
    await office.erasing.erase(MOBILE)
    assert [one.details.name for one in await office.book.by_number(OTHER)] == ["John"]
    left = await office.db.read(lambda c: messages.listing(c, messages.Filter()))
    assert [(one.recipient, one.text, one.state) for one in left] == [
        (OTHER, "See you.", MessageState.QUEUED)
    ]
    excluded = await office.db.read(lambda c: messages.excluded(c, left[0].batch_id))
    assert [one.number for one in excluded] == ["12"]
    draft = await office.db.read(drafts.load)
    assert draft is not None
    assert (draft.text, draft.recipients, draft.contact_ids, draft.left_out) == (
        *("", (OTHER,), (), ()),
    )
    assert [row for row, _, _ in draft.rows] == [3]
    found = await office.db.read(schedules.listing)
    states = {one.draft.text: one.state for one in found}
    assert states == {"": ScheduleState.CANCELLED, "To all": ScheduleState.ACTIVE}
    assert [one.title for one in found] == ["", ""]
    rejected = await office.db.read(lambda c: imports.rejected(c, 1))
    assert [row.row for _, row in rejected] == [4]
    assert list(found_in(office.profile.root, "zyxst"))


async def test_a_message_in_flight_is_waited_for(office: Office) -> None:
    await fill(office)
    claimed = await office.db.run(lambda c: claim_all(c, office.account.id))
    ids = [one.id for one in claimed]
    with pytest.raises(MessageUnderWay) as caught:
        await office.erasing.erase(MOBILE)
    assert set(caught.value.subject.split(", ")) <= {str(one) for one in ids}
    assert await office.book.by_number(MOBILE)
    assert await office.consents.opted_out() == frozenset()
    assert not (office.profile.root / "unswept").exists()


async def test_not_while_an_import_could_bring_it_back(office: Office) -> None:
    await fill(office)
    with (
        filelock.FileLock(office.profile.locks / "import.lock"),
        pytest.raises(ImportBusy),
    ):
        await office.erasing.erase(MOBILE)
    assert await office.book.by_number(MOBILE)


async def test_nothing_is_half_done_when_the_store_is_locked(office: Office) -> None:
    await fill(office)
    with closing(sqlite3.connect(office.profile.store, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked):
            await office.erasing.erase(MOBILE)
        assert not (office.profile.root / "unswept").exists()
        other.execute("ROLLBACK")
    assert await office.book.by_number(MOBILE)
    assert (await office.erasing.erase(MOBILE)).is_swept


async def test_bytes_that_another_process_still_reads_go_later(
    office: Office, expect_log: Callable[..., ExpectedLog]
) -> None:
    await fill(office)
    expect_log("could not be swept yet: store_locked")
    with closing(sqlite3.connect(office.profile.store, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM contacts").fetchone()
        erased = await office.erasing.erase(MOBILE)
        assert erased.rows.contacts == 1
        assert not erased.is_swept
        assert not await office.erasing.sweep()
        other.execute("ROLLBACK")
    assert await office.book.by_number(MOBILE) == []
    assert await office.erasing.sweep()
    assert list(found_in(office.profile.root, *NEEDLES)) == []
    assert not (office.profile.root / "unswept").exists()


async def test_a_provider_is_told_to_forget_and_nothing_but_the_number_is_kept(
    office: Office,
) -> None:
    person = await office.book.add(EUTERPE)
    account_id = office.account.id
    chosen = SyncChoice(account_id, SyncScope.ALL)
    await office.db.run(lambda c: sync_choices.choose(c, chosen))
    pushes = await office.db.run(lambda c: sync_ledger.claim_saves(c, account_id, [MOBILE], NOW))
    ended = [sync_ledger.Ended(one, sync_ledger.End.DONE) for one in pushes]
    await office.db.run(lambda c: sync_ledger.settle(c, account_id, ended, NOW))
    assert (await office.erasing.held(MOBILE))["synced"][0]["surname"] == SURNAME
    erased = await office.erasing.erase(MOBILE)
    assert erased.rows.to_delete_at == 1
    assert list(found_in(office.profile.root, *NEEDLES)) == []
    assert await office.browsing.get(person.id) is None
    deletes = await office.db.run(lambda c: sync_ledger.claim_deletes(c, account_id, [MOBILE], NOW))
    assert [one.mobile for one in deletes] == [MOBILE]


async def test_a_bad_number_is_refused(office: Office) -> None:
    with pytest.raises(NumberRefused):
        await office.erasing.erase("12")


async def test_an_old_opt_out_keeps_its_day(office: Office) -> None:
    await office.consents.opt_out(MOBILE)
    first = (await office.erasing.held(MOBILE))["opted_out_since"]
    await office.clock.advance(60)
    await office.erasing.erase(MOBILE)
    document = await office.erasing.held(MOBILE)
    assert document["opted_out_since"] == first
    assert document["consents"] == []


async def test_undoing_what_remains_of_a_change_does_not_bring_them_back(office: Office) -> None:
    ids = await office.db.run(
        lambda c: contacts.add_many(c, [EUTERPE, ContactDetails(OTHER, "Smith")], NOW)
    )
    removed = await office.book.remove(ids)
    await office.erasing.erase(MOBILE)
    assert await office.undo.undo(removed.id) == Undone(1, 0)
    assert await office.book.by_number(MOBILE) == []
    assert len(await office.book.by_number(OTHER)) == 1
