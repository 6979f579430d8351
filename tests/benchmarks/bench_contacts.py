"""How the contact book does with a million people: putting them in, finding them as one types,
any place in the list, and the memory it takes.

Run it with the project's Python: `python tests/benchmarks/bench_contacts.py [FILE]`. With a file
the book is kept there and found again by the next run. Times are those of the whole way, from the
page's question to the values it gets, with the store's threads in between.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from smsdesk.contacts.browsing import Contacts
from smsdesk.contacts.query import Query
from smsdesk.domain.contact import ContactDetails, ContactSort, SavedSearch
from smsdesk.store import contacts, groups
from smsdesk.store.database import Database
from tests.support.store import NOW, migrated

PEOPLE = 1_000_000
A_LOT = 20_000
PAGE = 40
ROUNDS = 150
SCRIPTS: dict[str, tuple[str, str, str, str]] = {
    # Beginnings and endings of surnames, names, and what numbers begin with.
    "greek": (
        "Παπαδ Οικον Γεωργ Δημητρ Νικολα Κωνσταντιν Αντων Βασιλ Καραγιανν Μακρ Σταμ Χατζ Αλεξ",
        "όπουλος άκης ίδης ίου άς έας ού άκη ιάδης ής",
        "Ελένη Γιώργος Μαρία Νίκος Άννα Κώστας Σοφία Δημήτρης Κατερίνα Ιωάννης Βασίλης Αγγελική",
        "+30690 +30693 +30694 +30697",
    ),
    "cyrillic": (
        "Шевчен Коваль Бондар Ткачен Кравч Олійн Поліщ Іван Петр Сидор Мороз Лисен Рудень",
        "ко чук енко ук ов ова ський ська ець як",
        "Ірина Олександр Марія Іван Оксана Андрій Наталія Сергій Юлія Дмитро Тетяна Микола",
        "+38063 +38067 +38050 +38097",
    ),
    "latin": (
        "Smit Müll Kov Silv John Garc Łukas Ander Pet Bro Wil Høj Tay Mar Rodr",
        "h er ács a son ia ik sen ov wn son gaard lor tin iguez",
        "John Mary Jürgen Ágnes João Anna Peter Zoë Lukas Maria Ivan Elena William Chloé",
        "+4477009 +49151 +55119 +36201",
    ),
    "arabic": (
        "منصور حداد خليل نجار صالح قاسم عيسى درويش حسين يوسف",
        "ي ين ان ية ه ات",
        "أحمد فاطمة محمد ليلى يوسف مريم علي نور خالد سارة",
        "+97150 +97152 +97155 +97156",
    ),
}
NOTES = (
    *("prefers mornings", "call before ten", "recall in spring", "allergic to penicillin"),
    *("paid in cash", "προτιμά πρωί", "οφείλει υπόλοιπο", "νέος πελάτης", "просить дзвонити"),
    *("постійний клієнт", "wheelchair, ground floor", "speaks French", "referred by the clinic"),
)
GROUPS = {"Patients": 5, "Suppliers": 20, "VIP": 100, "Newsletter 2026": 3, "Πελάτες Αθήνα": 8}
"""Name, and one in how many is a member."""


def made_up(count: int) -> Iterator[ContactDetails]:
    """People of four scripts, the same at each run."""
    chance = random.Random(1)
    tables = {script: [part.split() for part in parts] for script, parts in SCRIPTS.items()}
    scripts = chance.choices(list(tables), (45, 20, 30, 5), k=count)
    for number, script in enumerate(scripts):
        stems, endings, names, prefixes = tables[script]
        prefix = chance.choice(prefixes)
        card = {"card": str(100_000 + number)} if number % 4 == 0 else {}
        yield ContactDetails(
            f"{prefix}{number * 7919 % 10_000_000:0{12 - len(prefix)}d}"[:13],
            chance.choice(stems) + chance.choice(endings),
            chance.choice(names),
            chance.choice(NOTES) if number % 3 == 0 else "",
            f"person{number}@mail.example" if number % 3 == 1 else "",
            custom=card,
        )


async def fill(file: Path) -> None:
    """Put everybody in and say how fast."""
    async with await Database.open(file) as db:
        people = list(made_up(PEOPLE))
        start = time.perf_counter()
        for begin in range(0, PEOPLE, A_LOT):
            lot = people[begin : begin + A_LOT]
            await db.run(partial(contacts.add_many, details=lot, now=NOW))
        speed = PEOPLE / (time.perf_counter() - start)
        print(f"Adding {PEOPLE:,} people, {A_LOT:,} a transaction: {speed:,.0f} a second")
        start = time.perf_counter()
        for name, one_in in GROUPS.items():
            group = await db.run(partial(groups.add, name=name))
            for begin in range(1, PEOPLE, A_LOT * one_in):
                ids = range(begin, min(begin + A_LOT * one_in, PEOPLE + 1), one_in)
                pairs = [(group.id, contact_id) for contact_id in ids]
                await db.run(partial(groups.put, pairs=pairs))
        members = sum(PEOPLE // one_in for one_in in GROUPS.values())
        speed = members / (time.perf_counter() - start)
        print(f"Putting them into groups: {speed:,.0f} memberships a second")
        await db.run(lambda c: groups.add(c, "Live", SavedSearch(text="penicillin")))


def searches() -> dict[str, list[str]]:
    """What people type, by its kind."""
    chance = random.Random(2)
    some = [one for one in made_up(20_000) if one.surname]
    kinds: dict[str, list[str]] = {}

    def say(kind: str, text: Callable[[ContactDetails], str]) -> None:
        kinds[kind] = [text(chance.choice(some)) for _ in range(ROUNDS)]

    def beginning(one: ContactDetails, letters: int) -> str:
        return (one.surname if chance.random() < 0.7 else one.name)[:letters]

    for letters in (1, 2, 3, 4):
        say(f"{letters} letters", partial(beginning, letters=letters))
    say("two words", lambda one: f"{one.name[:3]} {one.surname[:3]}")
    say("two words of a letter", lambda one: f"{one.name[:1]} {one.surname[:1]}")
    say("number, 2 digits", lambda one: one.mobile[chance.randrange(3, 9) :][:2])
    say("number, 4 digits", lambda one: one.mobile[chance.randrange(3, 9) :][:4])
    say("number, 7 digits", lambda one: one.mobile[-7:])
    say("number as typed", lambda one: f"0{one.mobile[3:6]} {one.mobile[6:8]}")
    say("name and number", lambda one: f"{one.surname[:4]} {one.mobile[5:9]}")
    say("comment", lambda _: chance.choice(" ".join(NOTES).replace(";", "").split())[:5])
    say("group", lambda _: chance.choice(list(GROUPS))[:4])
    say("group and name", lambda one: f"{chance.choice(list(GROUPS))[:4]} {one.surname[:2]}")
    say("nobody", lambda one: one.surname[:3] + "qxz")
    return kinds


def in_words(times_ms: Sequence[float]) -> str:
    """Median, 99th percentile and worst."""
    ordered = sorted(times_ms)
    p99 = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return f"p50 {statistics.median(ordered):7.2f}   p99 {p99:7.2f}   worst {ordered[-1]:7.2f} ms"


@dataclass(frozen=True, slots=True)
class Cost:
    """What something took, by the clock and of the processor (all threads)."""

    wall_ms: float
    cpu_ms: float


async def first_page(book: Contacts, query: Query) -> Cost:
    """From the question to the first rows in hand; the rest of the list is dropped."""
    start, cpu = time.perf_counter(), time.process_time()
    page: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def take(chunk: array[int]) -> None:
        if not page.done():
            page.set_result(time.perf_counter())
            first[:] = chunk[:PAGE]

    first: array[int] = array("q")
    asking = asyncio.ensure_future(book.ids(query, take))
    futures: set[asyncio.Future[Any]] = {page, asking}
    await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)
    await book.rows(first)
    cost = Cost((time.perf_counter() - start) * 1000, (time.process_time() - cpu) * 1000)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    page.cancel()
    return cost


async def typing(book: Contacts) -> None:
    """Print what the first page of each kind of search takes."""
    print("First page of a search:")
    every: list[Cost] = []

    def show(kind: str, costs: Sequence[Cost]) -> None:
        print(f"  {kind:24} {in_words([one.wall_ms for one in costs])}", end="")
        print(f"; processor {in_words([one.cpu_ms for one in costs])}")

    for kind, texts in searches().items():
        # The first of a kind is translated into SQL, which is then kept.
        await first_page(book, Query(text=texts[0]))
        costs = [await first_page(book, Query(text=text)) for text in texts]
        every += costs
        show(kind, costs)
    show("all", every)


async def lists(book: Contacts) -> None:
    """Print what other lists take, first page and whole."""
    print("Other lists, first page; all ids:")
    every = await book.group_sizes()
    for name, query in {
        "everybody by surname": Query(),
        "everybody by name, back": Query(order=ContactSort.NAME_KEY, descending=True),
        "everybody by number": Query(order=ContactSort.MOBILE),
        "everybody by last change": Query(order=ContactSort.UPDATED),
        **{f"group {one.group.name}": Query(group_id=one.group.id) for one in every},
        "who has not opted out": Query(opted_out=False),
        "who has opted out": Query(opted_out=True),
        "search by number": Query(text="μαρ", order=ContactSort.MOBILE),
        "a letter, whole": Query(text="π"),
    }.items():
        page = (await first_page(book, query)).wall_ms
        found: array[int] = array("q")
        start = time.perf_counter()
        await book.ids(query, found.extend)
        took = (time.perf_counter() - start) * 1000
        print(f"  {name:24} {page:8.2f} ms; {len(found):9,} in {took:7.0f} ms")


async def scrolling(book: Contacts) -> None:
    """Print what any page of the whole list takes."""
    ids: array[int] = array("q")
    await book.ids(Query(), ids.extend)
    chance = random.Random(3)

    async def timed(look: Awaitable[object]) -> float:
        start = time.perf_counter()
        await look
        return (time.perf_counter() - start) * 1000

    times = []
    for _ in range(500):
        begin = chance.randrange(len(ids) - PAGE)
        times.append(await timed(book.rows(ids[begin : begin + PAGE])))
    print(f"Any {PAGE} rows of {len(ids):,}: {in_words(times)}")
    names = [one.surname[: chance.randrange(1, 5)] for one in made_up(500)]
    times = [await timed(book.find(name, 8)) for name in names]
    print(f"Completing a name: {in_words(times)}")


async def browse(file: Path) -> None:
    """Everything that is read."""
    book = Contacts(file)
    try:
        await typing(book)
        await lists(book)
        await scrolling(book)
    finally:
        await book.close()


async def look_around(file: Path) -> None:
    """What a window does with a book, for its memory."""
    book = Contacts(file)
    ids: array[int] = array("q")
    await book.ids(Query(), ids.extend)
    for begin in range(0, len(ids), max(1, len(ids) // 200)):
        await book.rows(ids[begin : begin + PAGE])
    for text in ("π", "мар", "0693", "Patients"):
        found: array[int] = array("q")
        await book.ids(Query(text=text), found.extend)
    await book.group_sizes()
    await book.close()


def memory(file: Path, empty: Path) -> None:
    """Print what a full book takes beyond an empty one, at its highest."""
    took = []
    for one in (file, empty):
        command = [sys.executable, __file__, "--look", str(one)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
        took.append(int(answer.stdout) / 1024)
    print(f"Memory above an empty book: {took[0] - took[1]:.0f} MB ({took[0]:.0f} MB in all)")


def main() -> None:
    """Print everything."""
    if sys.argv[1:2] == ["--look"]:
        asyncio.run(look_around(Path(sys.argv[2])))
        status = Path("/proc/self/status").read_text("ascii")
        print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
        return
    with tempfile.TemporaryDirectory() as name:
        file = Path(sys.argv[1]) if sys.argv[1:] else Path(name) / "book.db"
        if not file.exists():
            asyncio.run(fill(migrated(file)))
        print(f"The file has {file.stat().st_size / 1e6:.0f} MB")
        asyncio.run(browse(file))
        memory(file, migrated(Path(name) / "empty.db"))


if __name__ == "__main__":
    main()
