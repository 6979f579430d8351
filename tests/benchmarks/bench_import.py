"""How fast files of people are previewed and imported, and how much memory that takes.

Run it with the project's Python: `python tests/benchmarks/bench_import.py [ROWS]`. Everything in
one process and on one core, as the command line does it; targets are 15 s for 100,000 rows of CSV
and 30 s for as many of XLSX, with flat memory. The last part proves the fast path of
`domain.phone` against plain `phonenumbers`.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from smsdesk.bootstrap import open_desk
from smsdesk.contacts.preview import every_row
from smsdesk.domain.contact_import import ImportChoices
from tests.support.phone_numbers import differences, some_numbers

ROWS = 100_000
SURNAMES = ("Παππά", "Οικονόμου", "Müller", "Silva", "Шевченко", "Иванова", "Smith", "Γεωργίου")
NAMES = ("Ελένη", "Μαρία", "Jürgen", "João", "Олена", "Иван", "John", "Νίκος")
HEADER = ("Surname", "Name", "Mobile", "Comments", "E-mail", "Groups", "Doctor")
SHAPES = ("69{:08d}", "+3069{:08d}", "003069{:08d}", "69{:08d} ", "3069{:08d}")


def people(count: int) -> Iterator[tuple[str, ...]]:
    """Rows of a list as offices have them: a few numbers are damaged, one in fifty repeats."""
    chance = random.Random(7)
    for place in range(count):
        number = chance.choice(SHAPES).format(place if chance.random() > 0.02 else place // 2)
        if chance.random() < 0.01:
            number = chance.choice(("3.06912E+11", "12", "2026-01-05", "7400123456", ""))
        yield (
            f"{chance.choice(SURNAMES)}{place % 977}",
            chance.choice(NAMES),
            number,
            "prefers mornings" if chance.random() < 0.3 else "",
            f"p{place}@example.com",
            "Patients",
            "Dr. Ρήγα",
        )


def write_csv(file: Path, count: int) -> None:
    """As Excel writes it with Greek settings, but in UTF-8."""
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        for row in (HEADER, *people(count)):
            out.write(";".join(row) + "\r\n")


def write_xlsx(file: Path, count: int) -> None:
    """By openpyxl."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in (HEADER, *people(count)):
        sheet.append(row)
    book.save(file)


async def _import(folder: Path, file: Path) -> None:
    async with open_desk(folder / f"profile-{file.suffix}", log_to_stderr=False) as desk:
        desk.importing.apart = False
        look = await desk.importing.look(file)
        choices = ImportChoices(look.guess, look.has_header, region="GR")
        began, cpu = time.perf_counter(), time.process_time()
        counts, _ = await every_row(desk.profile.store, file, choices)
        say(f"preview {file.suffix}", began, cpu, counts.all)
        for title in ("import", "again"):
            began, cpu = time.perf_counter(), time.process_time()
            done = await desk.importing.run(file, choices)
            say(f"{title} {file.suffix}", began, cpu, done.rows_done)
            print(f"  {done.counts}")
        began, cpu = time.perf_counter(), time.process_time()
        undone = await desk.importing.undo(1)
        say(f"undo {file.suffix}", began, cpu, undone.restored)


def say(title: str, began: float, cpu: float, count: int) -> None:
    """One line of figures."""
    spent, used = time.perf_counter() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{title:14} {spent:6.1f} s ({used:5.1f} s cpu) {count:8} rows, peak {peak:4.0f} MB")


def run(folder: str, file: str) -> None:
    """In a process of its own, so that its memory can be told."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    asyncio.run(_import(Path(folder), Path(file)))


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if sys.argv[1:] else ROWS
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with contextlib.suppress(FileNotFoundError):
            for file, write in (("list.csv", write_csv), ("list.xlsx", write_xlsx)):
                write(folder / file, count)
                process = context.Process(target=run, args=(name, str(folder / file)))
                process.start()
                process.join()
    began = time.perf_counter()
    found = differences(some_numbers(count, seed=1))
    print(f"{count} numbers against phonenumbers: {len(found)} differences,", end=" ")
    print(f"{time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
