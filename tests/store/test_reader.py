"""A question that nobody waits for any more does not keep the next one waiting."""

from __future__ import annotations

import asyncio
import threading
from array import array
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, literal, select, union_all

from smsdesk.store.reader import FIRST_KEYS, Reader
from tests.support.store import Store

WITHOUT_END = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
)


async def test_a_question_dropped_between_two_statements_ends(store: Store) -> None:
    begun, dropped = threading.Event(), threading.Event()

    def work(connection: Connection) -> None:
        begun.set()
        dropped.wait()
        connection.exec_driver_sql(WITHOUT_END)

    reader = Reader(store.file)
    task = asyncio.create_task(reader.read(work))
    await asyncio.to_thread(begun.wait)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    dropped.set()
    async with asyncio.timeout(20):
        assert await reader.read(lambda c: c.exec_driver_sql("SELECT 7").scalar()) == 7
    await reader.close()


async def test_stages_come_one_after_the_other_and_are_made_when_come_to(store: Store) -> None:
    made: list[int] = []
    lots: list[array[int]] = []

    def numbers(begin: int, count: int) -> list[int]:
        return list(range(begin, begin + count))

    def query(begin: int, count: int) -> Select[Any]:
        found = union_all(*(select(literal(at).label("x")) for at in numbers(begin, count)))
        return select(found.subquery().c.x).order_by("x")

    def make(connection: Connection) -> Iterator[Select[Any]]:
        del connection
        for begin, count in ((1000, 3), (0, FIRST_KEYS), (2000, 2)):
            made.append(begin)
            yield query(begin, count)

    reader = Reader(store.file)
    await reader.keys_in_stages(make, lots.append)
    await reader.close()
    assert list(lots[0]) == [*numbers(1000, 3), *numbers(0, FIRST_KEYS - 3)]
    assert [one for lot in lots[1:] for one in lot] == [*numbers(FIRST_KEYS - 3, 3), 2000, 2001]
    assert made == [1000, 0, 2000]
