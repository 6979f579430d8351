"""Imports into a real store: every row accounted for, resumed after any break, taken back whole."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import filelock
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from smsdesk.cli.errors import error_document
from smsdesk.contacts import importing as module
from smsdesk.contacts import undo as undo_module
from smsdesk.contacts.errors import NothingToUndo
from smsdesk.contacts.exporting import Exporting
from smsdesk.contacts.import_errors import (
    GroupIsLive,
    ImportBusy,
    ImportInterrupted,
    ImportNoColumn,
)
from smsdesk.contacts.import_writing import Written, write_chunk
from smsdesk.contacts.importing import Importing
from smsdesk.contacts.preview import every_row
from smsdesk.contacts.query import Query
from smsdesk.contacts.undo import Undo
from smsdesk.domain.contact import (
    ConsentKind,
    ConsentRecord,
    Contact,
    ContactDetails,
    SavedSearch,
)
from smsdesk.domain.contact_import import (
    ContactImport,
    Existing,
    ImportChoices,
    ImportState,
    RowReason,
    SamePerson,
)
from smsdesk.domain.import_look import ImportProgress
from smsdesk.events import Bus, Event, ImportChanged
from smsdesk.files.rows import FileMissing, RowTooLong
from smsdesk.store import consents, contacts, groups, imports
from smsdesk.store.contact_tables import consents as consent_table
from smsdesk.store.contact_tables import (
    contact_changes,
    do_not_send,
    import_rejections,
    memberships,
)
from smsdesk.store.contact_tables import contacts as contact_table
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreFull
from smsdesk.system.paths import Profile, open_profile
from tests.support.clock import ManualClock
from tests.support.store import migrated

HEADER = "Surname;Name;Mobile;Comments;Groups;Opted out\n"


@dataclass
class Office:
    """A profile in which files are imported."""

    db: Database
    profile: Profile
    clock: ManualClock
    bus: Bus
    folder: Path

    def importing(self) -> Importing:
        """As another process would have it."""
        return Importing(self.db, self.profile, self.clock, self.bus, apart=False)

    def file(self, *rows: str, name: str = "people.csv", header: str = HEADER) -> Path:
        """A list."""
        path = self.folder / name
        path.write_text(header + "".join(f"{row}\n" for row in rows), "utf-8")
        return path

    async def choices(self, file: Path) -> ImportChoices:
        """As guessed, for Greece."""
        look = await self.importing().look(file)
        return ImportChoices(look.guess, look.has_header, region="GR")

    async def run(self, *rows: str, **changed: object) -> ContactImport:
        """Import these rows."""
        file = self.file(*rows)
        choices = replace(await self.choices(file), **changed)  # type: ignore[arg-type]
        return await self.importing().run(file, choices)

    async def people(self) -> list[ContactDetails]:
        """Everybody, by number and name."""
        ids = select(contact_table.c.id)
        found: dict[int, Contact] = await self.db.read(
            lambda c: contacts.rows(c, c.execute(ids).scalars().all())
        )
        return sorted(
            (one.details for one in found.values()), key=lambda one: (one.mobile, one.sort_key)
        )

    async def groups(self) -> dict[str, int]:
        """Groups and how many are in them."""
        sizes = await self.db.read(groups.sizes)
        listed = await self.db.read(groups.listing)
        return {group.name: sizes.get(group.id, 0) for group in listed}

    async def count(self, table: object) -> int:
        """Rows of a table."""
        query = select(func.count()).select_from(table)  # type: ignore[arg-type]
        return await self.db.read(lambda c: c.execute(query).scalar_one())

    async def reasons(self, done: ContactImport) -> list[tuple[int, str, RowReason]]:
        """Its rejected rows."""
        rows = await self.importing().rejected(done.id)
        return [(one.row, one.value, one.reason) for one in rows]


@asynccontextmanager
async def office_in(folder: Path) -> AsyncIterator[Office]:
    """A fresh one."""
    profile = open_profile(folder / "profile")
    migrated(profile.store)

    def raised(error: Exception, event: Event) -> None:
        del event
        raise error

    async with await Database.open(profile.store) as db:
        yield Office(db, profile, ManualClock(), Bus(raised), folder)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    """A fresh one."""
    async with office_in(tmp_path) as made:
        yield made


def counts(done: ContactImport) -> tuple[int, int, int, int]:
    """Added, updated, unchanged, rejected."""
    assert done.counts.check == 0
    assert done.counts.all == done.rows_done
    return (
        done.counts.added,
        done.counts.updated,
        done.counts.unchanged,
        done.counts.rejected,
    )


async def test_every_row_has_its_outcome(office: Office) -> None:
    rows = (
        "Παππά;Ελένη;6912345678;;Patients;",
        "Οικονόμου;Μαρία;0030 694 1112233;x;;",
        "Excel;Sheet;3.06912E+11;;;",
        "Smith;John;7400123456;;;",
        "Κανένας;;12;;;",
        "Παππά;Ελένη;+30 691 234 5678;νέο;VIP, patients;",
        "Παππά;Ελένη;6912345678;;;",
    )
    done = await office.run(*rows)
    assert done.state is ImportState.DONE
    assert counts(done) == (2, 1, 1, 3)
    assert await office.reasons(done) == [
        (4, "3.06912E+11", RowReason.LOST_DIGITS),
        (5, "7400123456", RowReason.OTHER_COUNTRY),
        (6, "12", RowReason.TOO_SHORT),
    ]
    eleni, maria = await office.people()
    assert (eleni.surname, eleni.comments) == ("Παππά", "νέο")
    assert maria.mobile == "+306941112233"
    assert await office.groups() == {"Patients": 1, "VIP": 1}
    assert counts(await office.run(*rows)) == (0, 0, 4, 3)
    assert not office.profile.imports.exists()


async def test_empty_cells_wipe_nothing(office: Office) -> None:
    await office.run("Παππά;Ελένη;6912345678;note;A;")
    done = await office.run(";;6912345678;;B;")
    assert counts(done) == (0, 1, 0, 0)
    assert await office.people() == [
        ContactDetails("+306912345678", "Παππά", "Ελένη", "note", custom={})
    ]
    assert await office.groups() == {"A": 1, "B": 1}


async def test_who_has_no_name_is_called_like_the_company(office: Office) -> None:
    header = "Surname;Name;Mobile;Company\n"
    await office.run("Παππάς;Νίκος;6912345679;;;")
    file = office.file(";;6912345678;ΑΒΓ ΑΕ", ";;6912345679;ΔΕΖ", header=header)
    done = await office.importing().run(file, await office.choices(file))
    assert counts(done) == (1, 1, 0, 0)
    one, other = await office.people()
    assert (one.name, one.custom) == ("ΑΒΓ ΑΕ", {"Company": "ΑΒΓ ΑΕ"})
    assert (other.surname, other.name, other.custom) == ("Παππάς", "Νίκος", {"Company": "ΔΕΖ"})
    again = await office.importing().run(file, await office.choices(file))
    assert counts(again) == (0, 0, 2, 0)


async def test_a_nameless_person_with_a_company_of_our_own_export(office: Office) -> None:
    header = "surname,name,mobile,comments,email,language,groups,opted out,Company\n"
    file = office.file(",,+306912345678,,,,,,ΑΒΓ ΑΕ", header=header)
    await office.importing().run(file, await office.choices(file))
    [one] = await office.people()
    assert (one.name, one.custom) == ("", {"Company": "ΑΒΓ ΑΕ"})


async def test_whole_names_of_people_who_are_there(office: Office) -> None:
    await office.run("Παππάς;Νίκος;6912345678;;;", "Παππά;Άννα;6912345679;;;")
    header = "Ονοματεπώνυμο;Κινητό\n"
    file = office.file("Νίκος Παππάς του Ηλία;6912345678", "Μαρία Νίκου;6912345679", header=header)
    for expected in ((0, 2, 0, 0), (0, 0, 2, 0)):
        done = await office.importing().run(file, await office.choices(file))
        assert counts(done) == expected
    names = [(one.surname, one.name) for one in await office.people()]
    assert names == [("Παππάς", "Νίκος του Ηλία"), ("", "Μαρία Νίκου")]


async def test_existing_people_may_be_skipped(office: Office) -> None:
    await office.run("Παππά;Ελένη;6912345678;old;;")
    rows = ("Παππά;Ελένη;6912345678;new;;", "A;B;6941112233;1;;", "A;B;6941112233;2;;")
    done = await office.run(*rows, existing=Existing.SKIP)
    assert counts(done) == (1, 1, 1, 0)
    assert [one.comments for one in await office.people()] == ["old", "2"]


async def test_existing_people_may_be_asked_about(office: Office) -> None:
    await office.run("Παππά;Ελένη;6912345678;old;;", "A;B;6941112233;old;;")
    rows = ("Παππά;Ελένη;6912345678;new;;", "A;B;6941112233;new;;", "A;B;6941112233;old;;")
    done = await office.run(*rows, existing=Existing.ASK, accepted_rows=frozenset({3}))
    assert counts(done) == (0, 1, 0, 2)
    assert {reason for _, _, reason in await office.reasons(done)} == {RowReason.ALREADY_THERE}
    assert [one.comments for one in await office.people()] == ["old", "new"]


async def test_families_share_a_phone(office: Office) -> None:
    rows = ("Παππά;Ελένη;6912345678;;;", "Παππάς;Νίκος;6912345678;;;", "ΠΑΠΠΑ;ελενη;6912345678;x;;")
    done = await office.run(*rows, same_person=SamePerson.NUMBER_AND_NAME)
    assert counts(done) == (2, 1, 0, 0)
    again = await office.run(
        "Παππάς;Νίκος;6912345678;y;;", "Άλλη;Μαρία;6912345678;;;", ";;6912345678;;;"
    )
    assert counts(again) == (2, 1, 0, 0)
    assert [one.sort_key for one in await office.people()] == [
        *("", "αλλη μαρια", "παππα ελενη", "παππασ νικοσ")
    ]


async def test_a_nameless_row_may_be_anybody_of_a_family(office: Office) -> None:
    await office.run("Παππά;Ελένη;6912345678;;;", "Παππάς;Νίκος;6912345678;;;")
    done = await office.run(";;6912345678;;;")
    assert counts(done) == (0, 0, 0, 1)
    assert await office.reasons(done) == [(2, "6912345678", RowReason.SEVERAL_PEOPLE)]


async def test_mum_and_dad_are_two(office: Office) -> None:
    rows = ("Παππά;Ελένη;6912345678;hers;;", "Παππάς;Νίκος;6912345678;his;;")
    assert counts(await office.run(*rows)) == (2, 0, 0, 0)
    assert counts(await office.run(*rows)) == (0, 0, 2, 0)
    assert counts(await office.run(*reversed(rows))) == (0, 0, 2, 0)
    assert [one.comments for one in await office.people()] == ["hers", "his"]
    # A third one at the number of several people is another person, too.
    assert counts(await office.run("Παππά;Μαρία;6912345678;;;")) == (1, 0, 0, 0)


async def test_the_number_tells_one_person_of_the_book(office: Office) -> None:
    await office.run("Παππά;Ελένη;6912345678;hers;;")
    done = await office.run("Οικονόμου;Ελένη;6912345678;;;", "Παππάς;Νίκος;6912345678;his;;")
    assert counts(done) == (1, 1, 0, 0)
    assert [(one.surname, one.comments) for one in await office.people()] == [
        *(("Οικονόμου", "hers"), ("Παππάς", "his"))
    ]


@pytest.mark.parametrize("existing", [Existing.SKIP, Existing.ASK])
async def test_a_family_is_asked_about_or_left(office: Office, existing: Existing) -> None:
    await office.run("Παππά;Ελένη;6912345678;;;", "Παππάς;Νίκος;6912345678;;;")
    done = await office.run("Άλλη;Μαρία;6912345678;;;", existing=existing)
    assert counts(done) == ((0, 0, 1, 0) if existing is Existing.SKIP else (0, 0, 0, 1))
    accepted = frozenset({2})
    done = await office.run(
        "Άλλη;Μαρία;6912345678;;;", existing=Existing.ASK, accepted_rows=accepted
    )
    assert counts(done) == (1, 0, 0, 0)


async def test_a_family_far_apart_in_a_file(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)
    await office.run("Παππά;Ελένη;6912345678;hers;;")
    rows = ("Παππά;Ελένη;6912345678;hers;;", *many(25), "Παππάς;Νίκος;6912345678;his;;")
    assert (await office.run(*rows)).counts.updated == 0
    assert {one.comments for one in await office.people()} >= {"hers", "his"}


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
async def test_an_exported_family_comes_back(office: Office, tmp_path: Path, suffix: str) -> None:
    await office.run(
        *(";;6912345678;;;", "Παππά;Ελένη;6912345678;hers;A;", "Παππά;;6912345678;;;"),
        *("Παππάς;Νίκος;6912345678;his;;x", ";Νίκος;6912345678;;;"),
    )
    people = await office.people()
    assert len(people) == 5
    file = tmp_path / f"family{suffix}"
    await Exporting(office.profile.store).export(Query(), file)
    again = await office.importing().run(file, await office.choices(file))
    assert counts(again) == (0, 0, 5, 0)
    async with office_in(tmp_path / "other") as other:
        assert counts(await other.importing().run(file, await other.choices(file))) == (5, 0, 0, 0)
        assert await other.people() == people


async def test_guesses_are_taken_when_accepted(office: Office) -> None:
    rows = ("Smith;John;7400123456;;;", "Smith;Jane;7400123457;;;", "X;Y;3.06912E+11;;;")
    one = await office.run(*rows, accepted_rows=frozenset({2}))
    assert counts(one) == (1, 0, 0, 2)
    everybody = await office.run(*rows, accept_guesses=True)
    assert counts(everybody) == (1, 0, 1, 1)
    assert [one.mobile for one in await office.people()] == ["+447400123456", "+447400123457"]


async def test_who_opted_out_stays_so(office: Office) -> None:
    now = office.clock.now()
    record = ConsentRecord("+306912345678", ConsentKind.OPT_OUT, now)
    await office.db.run(lambda c: consents.opt_out(c, [record], now))
    done = await office.run(
        "A;B;6912345678;;;no", "C;D;6941112233;;;ναι", "E;F;6941112244;;;", consent="Form A"
    )
    assert counts(done) == (3, 0, 0, 0)
    out = await office.db.read(consents.all_opted_out)
    assert out == {"+306912345678", "+306941112233"}
    kinds = {
        mobile: [one.kind for one in await office.db.read(partial(consents.records, mobile=mobile))]
        for mobile in ("+306912345678", "+306941112233", "+306941112244")
    }
    assert kinds == {
        "+306912345678": [ConsentKind.OPT_OUT],
        "+306941112233": [ConsentKind.OPT_OUT],
        "+306941112244": [ConsentKind.CONSENT],
    }
    await office.importing().undo(done.id)
    assert await office.db.read(consents.all_opted_out) == {"+306912345678"}
    assert await office.count(consent_table) == 1


async def test_an_opt_out_that_was_repeated_survives_the_undo(office: Office) -> None:
    done = await office.run("C;D;6941112233;;;yes")
    await office.clock.advance(60)
    record = ConsentRecord("+306941112233", ConsentKind.OPT_OUT, office.clock.now())
    await office.db.run(lambda c: consents.opt_out(c, [record], record.at))
    await office.importing().undo(done.id)
    assert await office.db.read(consents.all_opted_out) == {"+306941112233"}


async def test_undo_keeps_what_was_edited(office: Office) -> None:
    await office.run("Old;Person;6900000001;before;Kept;")
    done = await office.run(
        "Old;Person;6900000001;after;New;", "A;B;6900000002;;New;", "C;D;6900000003;;;"
    )
    [edited] = await office.db.read(lambda c: contacts.by_mobile(c, "+306900000003"))
    await office.clock.advance(5)
    details = replace(edited.details, comments="mine")
    await office.db.run(lambda c: contacts.change(c, edited, details, office.clock.now()))
    importing = office.importing()
    undone = await importing.undo(done.id)
    assert (undone.restored, undone.kept) == (2, 1)
    assert [(one.mobile[-1], one.comments) for one in await office.people()] == [
        ("1", "before"),
        ("3", "mine"),
    ]
    assert await office.groups() == {"Kept": 1}
    assert (await importing.get(done.id)).state is ImportState.UNDONE
    with pytest.raises(NothingToUndo):
        await importing.undo(done.id)


async def test_taken_back_among_all_changes(office: Office) -> None:
    """As in "Take back…" of the Contacts page, which knows nothing of imports."""
    done = await office.run("A;B;6900000002;;New;")
    events: list[Event] = []
    office.bus.subscribe(ImportChanged, events.append)
    await Undo(office.db, office.clock, office.bus).undo(done.set_id)
    assert [one.state for one in await office.importing().recent()] == [ImportState.UNDONE]
    assert events == [ImportChanged(done.id)]
    assert await office.groups() == {}


async def test_what_is_being_taken_back_is_not_gone_on_with(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)

    def dying(progress: ImportProgress) -> None:
        if progress.rows_done:
            raise Stopped

    file = office.file(*many(30))
    with pytest.raises(Stopped):
        await office.importing().run(file, await office.choices(file), on_progress=dying)
    [interrupted] = await office.importing().interrupted()
    monkeypatch.setattr(undo_module, "AT_ONCE", 4)
    taken = asyncio.create_task(Undo(office.db, office.clock, office.bus).undo(interrupted.set_id))
    while len(await office.people()) == 9:
        pass  # each look waits for the store
    taken.cancel()
    await asyncio.gather(taken, return_exceptions=True)
    assert await office.importing().interrupted() == ()
    assert (await office.importing().get(1)).state is ImportState.CANCELLED
    assert await office.people() == []


async def test_undo_ends_after_thirty_days(office: Office) -> None:
    done = await office.run("A;B;6900000002;;;")
    await office.clock.advance(timedelta(days=31).total_seconds())
    with pytest.raises(NothingToUndo):
        await office.importing().undo(done.id)
    assert await office.importing().recent() == ()


def many(count: int) -> list[str]:
    """A list with damaged and repeated numbers."""
    bad = {7: "12", 11: "3.06912E+11", 13: ""}
    return [
        f"S{place};N;{bad.get(place % 50, f'69{place % (count - 5):08d}')};c{place};G{place % 3};"
        for place in range(count)
    ]


class Stopped(Exception):
    """The process dies here."""


@pytest.mark.parametrize("after", [0, 1, 2, 3])
async def test_a_crash_changes_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 40)
    rows = many(110)
    async with office_in(tmp_path / "other") as other:
        whole = await other.run(*rows)
        expected, in_groups = await other.people(), await other.groups()
    calls = itertools.count()

    def dying(progress: ImportProgress) -> None:
        if next(calls) == after:
            raise Stopped(progress)

    file = office.file(*rows)
    choices = await office.choices(file)
    with pytest.raises(Stopped):
        await office.importing().run(file, choices, on_progress=dying)
    file.unlink()
    [interrupted] = await office.importing().interrupted()
    assert interrupted.rows_done == min(40 * after, 110)
    if after % 2:
        office.file(*rows)
        done = await office.importing().run(file, choices)
    else:
        done = await office.importing().resume(interrupted.id)
    assert done.id == interrupted.id
    assert done.counts == whole.counts
    assert await office.people() == expected
    assert await office.groups() == in_groups
    assert await office.importing().interrupted() == ()
    assert not office.profile.imports.exists()


async def test_cancelling_leaves_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)
    await office.run("S0;Old;6900000000;before;G0;")
    before = (await office.people(), await office.groups())
    file = office.file(*many(60))
    choices = replace(await office.choices(file), consent="yes")
    importing = office.importing()
    cancelling: list[asyncio.Task[None]] = []

    def on_progress(progress: ImportProgress) -> None:
        if progress.rows_done == 20:
            cancelling.append(asyncio.ensure_future(importing.cancel(progress.import_id)))

    done = await importing.run(file, choices, on_progress=on_progress)
    await asyncio.gather(*cancelling)
    assert done.state is ImportState.CANCELLED
    assert (await office.people(), await office.groups()) == before
    for table in (consent_table, import_rejections, do_not_send):
        assert await office.count(table) == 0
    assert await office.count(contact_changes) == 1
    assert not office.profile.imports.exists()


async def test_a_store_that_fails_on_the_way_interrupts(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)

    def failing(connection: Connection, import_id: int, **given: Any) -> Written:
        if imports.get(connection, import_id).rows_done:
            raise StoreFull("smsdesk.db")
        return write_chunk(connection, import_id, **given)

    monkeypatch.setattr(module, "write_chunk", failing)
    file = office.file(*many(30))
    choices = await office.choices(file)
    with pytest.raises(ImportInterrupted) as caught:
        await office.importing().run(file, choices)
    assert (caught.value.import_id, caught.value.subject) == (1, "store_full")
    assert len(await office.people()) == 9
    assert [one.id for one in await office.importing().interrupted()] == [1]
    told = error_document(caught.value)
    assert (told["code"], told["id"]) == ("import_interrupted", 1)
    assert "because there is no space left for the store. What was imported" in told["message"]
    assert "`smsdesk contacts undo-import 1`" in told["message"]
    monkeypatch.setattr(module, "write_chunk", write_chunk)
    assert (await office.importing().run(file, choices)).id == 1


@pytest.mark.parametrize("state", [ImportState.RUNNING, ImportState.CANCELLING])
async def test_an_interrupted_import_can_be_undone(
    office: Office, monkeypatch: pytest.MonkeyPatch, state: ImportState
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)

    def dying(progress: ImportProgress) -> None:
        if progress.rows_done:
            raise Stopped

    file = office.file(*many(30))
    with pytest.raises(Stopped):
        await office.importing().run(file, await office.choices(file), on_progress=dying)
    await office.db.run(lambda c: imports.set_state(c, 1, state))
    with filelock.FileLock(office.profile.locks / "import.lock"), pytest.raises(ImportBusy):
        await office.importing().undo(1)
    undone = await office.importing().undo(1)
    assert (undone.restored, undone.kept) == (9, 0)
    assert (await office.importing().get(1)).state is ImportState.CANCELLED
    assert await office.people() == []
    assert not office.profile.imports.exists()
    with pytest.raises(NothingToUndo):
        await office.importing().undo(1)


async def test_an_interrupted_import_can_be_cancelled(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)

    def dying(progress: ImportProgress) -> None:
        if progress.rows_done:
            raise Stopped

    file = office.file(*many(30))
    with pytest.raises(Stopped):
        await office.importing().run(file, await office.choices(file), on_progress=dying)
    [interrupted] = await office.importing().interrupted()
    await office.importing().cancel(interrupted.id)
    assert await office.people() == []
    assert await office.count(memberships) == 0
    assert await office.importing().interrupted() == ()


async def test_a_crash_while_taking_back(office: Office) -> None:
    done = await office.run(*many(30))
    await office.db.run(lambda c: imports.set_state(c, done.id, ImportState.CANCELLING))
    assert await office.importing().interrupted() == ()
    assert await office.people() == []
    assert (await office.importing().get(done.id)).state is ImportState.CANCELLED


async def test_a_file_that_turns_out_to_be_broken_is_taken_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)
    file = office.file(*many(150), f"A;B;6900000000;{'x' * 200_000};;")
    with pytest.raises(RowTooLong) as refusal:
        await office.importing().run(file, await office.choices(file))
    assert (refusal.value.subject, refusal.value.row) == ("people.csv", 152)
    assert await office.people() == []
    assert not office.profile.imports.exists()


async def test_other_choices_are_another_import(office: Office) -> None:
    def dying(progress: ImportProgress) -> None:
        raise Stopped(progress)

    file = office.file(*many(30))
    choices = await office.choices(file)
    with pytest.raises(Stopped):
        await office.importing().run(file, choices, on_progress=dying)
    done = await office.importing().run(file, replace(choices, groups=("X",)))
    [interrupted] = await office.importing().interrupted()
    assert interrupted.id != done.id
    assert (await office.importing().resume(interrupted.id)).state is ImportState.DONE


async def test_a_missing_copy_is_said(office: Office) -> None:
    done = await office.run("A;B;6900000000;;;")
    await office.db.run(lambda c: imports.set_state(c, done.id, ImportState.RUNNING))
    with pytest.raises(FileMissing):
        await office.importing().resume(done.id)


async def test_what_is_refused_at_once(office: Office) -> None:
    file = office.file("A;B;6900000000;;;")
    choices = await office.choices(file)
    with pytest.raises(ImportNoColumn):
        await office.importing().run(file, replace(choices, columns=choices.columns[:2]))
    await office.db.run(lambda c: groups.add(c, "Live", SavedSearch(text="x")))
    with pytest.raises(GroupIsLive):
        await office.importing().run(file, replace(choices, groups=("live",)))
    with filelock.FileLock(office.profile.locks / "import.lock"), pytest.raises(ImportBusy):
        await office.importing().run(file, choices)
    with pytest.raises(FileMissing):
        await office.importing().run(file.with_name("other.csv"), choices)
    assert await office.people() == []


async def test_a_live_group_in_the_file_is_passed_over(office: Office) -> None:
    await office.db.run(lambda c: groups.add(c, "Live", SavedSearch(text="x")))
    assert counts(await office.run("A;B;6900000000;;Live, Other;")) == (1, 0, 0, 0)
    assert counts(await office.run("A;B;6900000000;;Live, Other;")) == (0, 0, 1, 0)
    assert await office.groups() == {"Live": 0, "Other": 1}


async def test_groups_that_differ_in_signs(office: Office) -> None:
    assert counts(await office.run("A;B;6900000000;;A+, A-, a+, B 2, B-2;")) == (1, 0, 0, 0)
    assert await office.groups() == dict.fromkeys(("A+", "A-", "B 2", "B-2"), 1)


@pytest.mark.parametrize("name", ["rejected.csv", "rejected.xlsx"])
async def test_rejected_rows_come_back_mended(office: Office, name: str) -> None:
    done = await office.run("Παππά;Ελένη;12;=1+1;Patients;", "A;B;+;;;yes", "X;Y;6900000001;;;")
    target = office.folder / name
    importing = office.importing()
    written = await importing.save_rejected(done.id, target, "why", lambda row: row.reason.value)
    assert written == 2
    look = await importing.look(target)
    assert [one.title for one in look.columns][-1] == "SMS Desk: why"
    assert look.columns[-1].samples == ("too_short", "not_a_number")
    assert look.guess[:-1] == (await importing.look(office.file("X;Y;6900000001;;;"))).guess
    choices = ImportChoices(look.guess, look.has_header, region="GR")
    again = await importing.run(target, choices)
    assert counts(again) == (0, 0, 0, 2)
    if name.endswith("csv"):
        target.write_text(target.read_text("utf-8-sig").replace("12", "6912345678"), "utf-8")
        assert counts(await importing.run(target, choices)) == (1, 0, 0, 1)
        assert (await office.people())[1].comments == "=1+1"
        assert await office.groups() == {"Patients": 1}


async def test_rejected_rows_of_a_file_without_a_header(office: Office) -> None:
    file = office.file("Παππά;Ελένη;12;x", "A;B;6900000001;", "C;D;6900000002;", header="")
    choices = await office.choices(file)
    assert not choices.has_header
    done = await office.importing().run(file, choices)
    target = office.folder / "rejected.csv"
    await office.importing().save_rejected(done.id, target, "why", repr)
    look = await office.importing().look(target)
    assert look.has_header
    assert [one.use for one in look.guess[:-1]] == [one.use for one in choices.columns]


async def test_progress_and_events(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROWS_A_CHUNK", 10)
    told: list[ImportProgress] = []
    events: list[int] = []
    office.bus.subscribe(ImportChanged, lambda event: events.append(event.import_id))
    file = office.file(*many(25))
    importing = office.importing()
    done = await importing.run(
        file, await office.choices(file), rows_all=25, on_progress=told.append
    )
    assert [one.rows_done for one in told] == [0, 10, 20, 25]
    assert [one.seconds_left is None for one in told] == [True, False, False, False]
    assert len(events) == 4
    assert (done.rows_all, done.rows_done) == (25, 25)


CELLS = st.sampled_from(
    [
        *("6912345678", "+306912345678", "6941112233", "0030 6941112233", "7400123456"),
        *("12", "", "3.06912E+11", "Παππά", "2024-01-05", "6912345678, 2101234567", "+3"),
    ]
)
NAMES = st.sampled_from(["Παππά", "ΠΑΠΠΑ", "Müller", "", "Smith"])
ROWS = st.lists(
    st.builds(
        ";".join, st.tuples(NAMES, NAMES, CELLS, NAMES, NAMES, st.sampled_from(["", "x", "?"]))
    ),
    max_size=25,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=ROWS,
    rows=ROWS,
    existing=st.sampled_from(Existing),
    same_person=st.sampled_from(SamePerson),
    guesses=st.booleans(),
)
def test_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory,
    *,
    first: Sequence[str],
    rows: Sequence[str],
    existing: Existing,
    same_person: SamePerson,
    guesses: bool,
) -> None:
    async def run() -> None:
        async with office_in(tmp_path_factory.mktemp("nothing")) as office:
            await office.run(*first, same_person=same_person)
            before = (await office.people(), await office.groups())
            file = office.file(*rows)
            choices = replace(
                await office.choices(file),
                existing=existing,
                same_person=same_person,
                accept_guesses=guesses,
            )
            expected, refused = await every_row(office.profile.store, file, choices)
            done = await office.importing().run(file, choices)
            assert done.rows_done == len([row for row in rows if row.replace(";", "").strip()])
            assert counts(done) == (
                expected.added,
                expected.updated,
                expected.unchanged,
                expected.check + expected.rejected,
            )
            rejected = await office.importing().rejected(done.id)
            assert len(rejected) == done.counts.rejected == len(refused)
            assert [(one.row, one.reason) for one in rejected] == [
                (one.row, one.reason) for one in refused
            ]
            again = await office.importing().run(file, choices)
            assert again.counts.added == 0
            await office.importing().undo(again.id)
            await office.importing().undo(done.id)
            assert (await office.people(), await office.groups()) == before

    asyncio.run(run())
