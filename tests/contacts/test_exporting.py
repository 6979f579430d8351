"""Files of people: an import of what was exported finds nothing to do, in any kind of file."""

from __future__ import annotations

import asyncio
import csv
from array import array
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from smsdesk.contacts.columns import look_at
from smsdesk.contacts.exporting import PEOPLE_A_READ, SUFFIXES, Exporting
from smsdesk.contacts.header_names import EXPORTED
from smsdesk.contacts.import_writing import write_chunk
from smsdesk.contacts.importing import read_chunks
from smsdesk.contacts.preview import every_row
from smsdesk.contacts.query import Query
from smsdesk.domain.contact import ContactDetails, ContactSort
from smsdesk.domain.contact_import import ImportChoices, RowCounts, SamePerson
from smsdesk.domain.import_look import KnownExport
from smsdesk.files.whole_files import FileNotWritten
from smsdesk.store import contacts, imports
from tests.support.book import OpenBook
from tests.support.people import person
from tests.support.store import NOW, migrated

ELENI = ContactDetails(
    "+306912345678",
    "Παππά; ή, Παπ\\πά",
    'Ελένη "Λένα"',
    "=cmd|' /C calc'!A0\nsecond; line, with \\n",
    "eleni@example.org",
    "pt-BR",
    {
        "age": "44",
        "Age": "-44",
        "ηλικία": "+5",
        "Notes": "not comments",
        "groups": "no group",
        "Company": "A; B, C",
        "Birthday": "1980-02-29",
        "Home phone": "+302101234567",
        "Mobile 2": "+306987654321",
        "opt out": "yes",
        "sparse": "ψ" * 200,
    },
)
CROWD = (
    ELENI,
    ContactDetails("+306912345678", "Παππάς", "Νίκος"),
    ContactDetails("+447700900123"),
    ContactDetails("+4915123456789", "@SUM(A1)", "-1"),
    ContactDetails("+4915123456780", "", "Only a name", custom={"Company": "X"}),
    ContactDetails("+4915123456781", "Only a surname", comments="x\ty"),
    ContactDetails("+4915123456782", custom={"Company": "Nobody's"}),
    ContactDetails("+4915123456783", "'=1+1", "'@x", comments="'-1", custom={"Company": "'=2"}),
)
GROUPS = ("VIP", "Fans; old, very | old", "a, b", "one|two")


@pytest.fixture
def exporting(book: OpenBook, tmp_path: Path) -> Exporting:
    del book
    return Exporting(tmp_path / "book.db")


async def fill(book: OpenBook) -> list[int]:
    """People with everything that could get lost on the way."""
    ids = list(await book.db.run(lambda c: contacts.add_many(c, CROWD, NOW)))
    made = [await book.groups.add(name) for name in GROUPS]
    for group, members in zip(made, (ids[:3], ids[:1], ids[4:5], ids[5:6]), strict=True):
        await book.groups.put(group.id, members)
    await book.consents.opt_out("+447700900123")
    return ids


def choices_for(file: Path) -> ImportChoices:
    """What is guessed; families share a telephone."""
    look = look_at(file)
    return ImportChoices(
        look.guess,
        encoding=look.encoding,
        separator=look.separator,
        same_person=SamePerson.NUMBER_AND_NAME,
    )


async def imported(store: Path, file: Path) -> RowCounts:
    """What an import with every guess accepted would do."""
    choices = choices_for(file)
    counts, _ = await every_row(store, file, choices)
    return counts


@pytest.mark.parametrize("name", ["a.csv", "semicolon.csv", "a.xlsx", "a.vcf"])
async def test_nothing_is_lost_on_the_way_and_back(
    book: OpenBook, exporting: Exporting, tmp_path: Path, name: str
) -> None:
    await fill(book)
    file = tmp_path / name
    delimiter = ";" if name.startswith("semicolon") else ","
    assert await exporting.export(Query(), file, delimiter=delimiter) == len(CROWD)
    assert await imported(tmp_path / "book.db", file) == RowCounts(unchanged=len(CROWD))
    # Everything that the file does not hold would show in an empty book.
    fresh = migrated(tmp_path / "fresh.db")
    assert (await imported(fresh, file)).added == len(CROWD)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf"])
async def test_an_empty_book_gets_the_same_people(
    book: OpenBook, exporting: Exporting, tmp_path: Path, name: str
) -> None:
    await fill(book)
    file = tmp_path / name
    await exporting.export(Query(order=ContactSort.MOBILE), file)
    before = [one async for some in exporting.people(Query()) for one in some]
    choices = choices_for(file)
    await book.book.remove([one.contact.id for one in before])
    for group in await book.groups.listing():
        await book.groups.remove(group.id)
    await book.consents.opt_in("+447700900123")
    running = await book.db.run(lambda c: imports.start(c, name, "x", choices, now=NOW))
    for _, chunk in read_chunks(file, choices, 0):
        write = partial(write_chunk, import_id=running.id, readings=chunk, now=NOW)
        await book.db.run(write)
    after = [one async for some in exporting.people(Query()) for one in some]

    assert [(one.contact.details, one.group_names, one.opted_out) for one in after] == [
        (one.contact.details, one.group_names, one.opted_out) for one in before
    ]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf"])
async def test_what_is_hard_to_write_comes_back_unchanged(
    book: OpenBook, exporting: Exporting, tmp_path: Path, name: str
) -> None:
    custom = {"escaped": "_x0041_ _x00e9_", "bell": "a\x07b\x0bc"}
    if name != "a.vcf":
        custom["formula"] = "'=1+1"
    comments = "one\r\ntwo\rthree_x000D_"
    added = await book.book.add(person("+306912345678", "Παππά", comments=comments, custom=custom))
    assert added.details.comments == "one\ntwo\nthree_x000D_"
    assert added.details.custom["bell"] == "ab\nc"
    await exporting.export(Query(), tmp_path / name)
    counts = await imported(tmp_path / "book.db", tmp_path / name)
    assert counts == RowCounts(unchanged=1)


async def test_csv_is_known_again_and_holds_no_formula(
    book: OpenBook, exporting: Exporting, tmp_path: Path
) -> None:
    await fill(book)
    file = tmp_path / "a.csv"
    await exporting.export(Query(text="ελενη"), file)
    assert look_at(file).export is KnownExport.SMSDESK
    with file.open(encoding="utf-8-sig", newline="") as opened:
        headings, row = csv.reader(opened)
    assert tuple(headings) == (*EXPORTED, *sorted(ELENI.custom))
    cells = dict(zip(headings, row, strict=True))
    assert cells["mobile"] == "'+306912345678"
    assert not any(cell[:1] in set("=+-@\t\r") for cell in row if cell)
    assert row[EXPORTED.index("groups")] == "Fans; old, very | old ::: VIP"


async def test_xlsx_holds_numbers_as_texts(
    book: OpenBook, exporting: Exporting, tmp_path: Path
) -> None:
    await fill(book)
    file = tmp_path / "a.xlsx"
    await exporting.export(Query(text="ελενη"), file)
    sheet = load_workbook(file).active
    assert sheet is not None
    mobile = sheet.cell(2, EXPORTED.index("mobile") + 1)
    assert (mobile.value, mobile.data_type) == ("+306912345678", "s")


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf"])
async def test_these_in_this_order_with_progress(
    book: OpenBook, exporting: Exporting, tmp_path: Path, name: str
) -> None:
    ids = await book.crowd(PEOPLE_A_READ + 5)
    told: list[tuple[int, int]] = []
    file = tmp_path / name
    wanted = array("q", [*reversed(ids), 10_000_000])
    written = await exporting.export(wanted, file, progress=lambda *now: told.append(now))
    assert written == len(ids)
    assert told == [(PEOPLE_A_READ, len(wanted)), (len(ids), len(wanted))]
    assert (await imported(tmp_path / "book.db", file)).unchanged == len(ids)
    lots = [some async for some in exporting.people(wanted)]
    assert [one.contact.id for some in lots for one in some] == list(reversed(ids))


async def test_nobody(book: OpenBook, exporting: Exporting, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    assert await exporting.export(Query(), file) == 0
    assert file.read_bytes().decode("utf-8-sig").strip() == ",".join(EXPORTED)
    assert [some async for some in exporting.people(Query())] == []
    assert await book.contacts.total() == 0


@pytest.mark.parametrize("suffix", SUFFIXES)
async def test_a_cancelled_export_leaves_what_was_there(
    book: OpenBook, exporting: Exporting, tmp_path: Path, suffix: str
) -> None:
    await book.crowd(PEOPLE_A_READ * 2)
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / f"a{suffix}"
    file.write_text("before")

    def stop(done: int, of: int) -> None:
        assert done < of
        task.cancel()

    task = asyncio.ensure_future(exporting.export(Query(), file, progress=stop))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [one.read_text() for one in folder.iterdir()] == ["before"]


async def test_what_cannot_be_written_is_told(
    book: OpenBook, exporting: Exporting, tmp_path: Path
) -> None:
    await book.crowd(1)
    for suffix in SUFFIXES:
        with pytest.raises(FileNotWritten):
            await exporting.export(Query(), tmp_path / "nowhere" / f"a{suffix}")
    with pytest.raises(ValueError, match="ods"):
        await exporting.export(Query(), tmp_path / "a.ods")
