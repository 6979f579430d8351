"""What can be taken back is kept for a month."""

from __future__ import annotations

import asyncio

import pytest

from smsdesk.contacts.errors import NothingToUndo
from smsdesk.contacts.undo import AT_ONCE, EVERY_S, FIRST_AFTER_S
from tests.support.book import OpenBook

DAY_S = 86_400.0


async def test_it_is_offered_for_a_month(book: OpenBook) -> None:
    ids = await book.crowd(2)
    first = await book.book.remove(ids[:1])
    await book.clock.advance(29 * DAY_S)
    second = await book.book.remove(ids[1:])
    assert await book.undo.sets() == (second, first)
    await book.clock.advance(2 * DAY_S)
    assert await book.undo.sets() == (second,)
    assert await book.undo.forget() == 1
    with pytest.raises(NothingToUndo):
        await book.book.undo(first.id)
    assert (await book.book.undo(second.id)).restored == 1


async def test_it_forgets_daily_and_in_lots(book: OpenBook) -> None:
    ids = await book.crowd(AT_ONCE + 1)
    change = await book.book.remove(ids)
    task = asyncio.create_task(book.undo.run())
    await book.clock.until_sleeping()
    await book.clock.advance(FIRST_AFTER_S)
    await book.clock.until_sleeping()
    assert await book.undo.sets() == (change,)
    await book.clock.advance(31 * EVERY_S)
    for _pause in range(2):
        await book.clock.until_sleeping()
        await book.clock.advance(EVERY_S)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    with pytest.raises(NothingToUndo):
        await book.book.undo(change.id)
