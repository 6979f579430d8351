"""Ids in lots: each once, in order, however they were given."""

from __future__ import annotations

import random

import pytest

from smsdesk.contacts.id_lots import lots


@pytest.mark.parametrize(("count", "most"), [(0, 5), (5, 5), (6, 5), (1000, 7), (1000, 999)])
@pytest.mark.parametrize("apart", [1, 3, 1000])
async def test_each_once_in_order(count: int, most: int, apart: int) -> None:
    wanted = [place * apart for place in range(count)]
    given = [*wanted, *wanted[: count // 2]]
    random.Random(count).shuffle(given)
    found = await lots(given, most)
    assert [one for lot in found for one in lot] == wanted
    assert all(0 < len(lot) <= most for lot in found)
    # Few ids that lie far apart do not make many lots.
    assert len(found) <= 2 * count // most + 1
