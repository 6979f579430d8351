"""Groups as people make them."""

from __future__ import annotations

import pytest

from smsdesk.contacts.errors import (
    EndlessSearch,
    GroupIsListed,
    GroupNameRefused,
    GroupNameTaken,
    UnknownGroup,
)
from smsdesk.contacts.import_errors import GroupIsLive
from smsdesk.contacts.query import GroupSize
from smsdesk.domain.contact import SavedSearch
from smsdesk.events import ContactsChanged, GroupsChanged
from tests.support.book import OpenBook


async def test_a_group_is_named_in_one_line(book: OpenBook) -> None:
    made = await book.groups.add("  VIP \n people ")
    assert made.name == "VIP people"
    assert await book.groups.by_name("vip PEOPLE") == made
    assert await book.groups.listing() == (made,)
    assert book.events == [GroupsChanged()]
    for name in ("", " ", "\u0301", "x" * 81):
        with pytest.raises(GroupNameRefused):
            await book.groups.add(name)
        with pytest.raises(GroupNameRefused):
            await book.groups.rename(made.id, name)


async def test_a_name_is_given_once(book: OpenBook) -> None:
    await book.groups.add("Πελάτες")
    other = await book.groups.add("VIP")
    with pytest.raises(GroupNameTaken, match="ΠΕΛΑΤΕΣ"):
        await book.groups.add("ΠΕΛΑΤΕΣ")
    with pytest.raises(GroupNameTaken):
        await book.groups.rename(other.id, "πελατες")
    await book.groups.rename(other.id, "vip")
    assert (await book.groups.get(other.id)).name == "vip"


async def test_what_is_gone_is_said(book: OpenBook) -> None:
    with pytest.raises(UnknownGroup):
        await book.groups.get(7)
    with pytest.raises(UnknownGroup, match="Nobody"):
        await book.groups.by_name("Nobody")
    with pytest.raises(UnknownGroup):
        await book.groups.rename(7, "x")
    with pytest.raises(UnknownGroup):
        await book.groups.put(7, [1])
    await book.groups.remove(7)


async def test_people_stay_when_their_group_goes(book: OpenBook) -> None:
    vip = await book.groups.add("VIP")
    ids = await book.crowd(6_000)
    book.events.clear()
    assert await book.groups.put(vip.id, ids) == 6_000
    assert await book.groups.put(vip.id, ids[:10]) == 0
    assert await book.groups.all() == (GroupSize(vip, 6_000),)
    assert await book.groups.take_out(vip.id, ids[:10]) == 10
    assert book.events == [ContactsChanged()] * 3
    await book.groups.remove(vip.id)
    assert await book.contacts.total() == 6_000


async def test_nobody_is_put_into_a_live_group(book: OpenBook) -> None:
    live = await book.groups.add("Live", SavedSearch("x"))
    vip = await book.groups.add("VIP")
    with pytest.raises(GroupIsLive, match="Live"):
        await book.groups.put(live.id, [1])
    with pytest.raises(GroupIsListed, match="VIP"):
        await book.groups.set_search(vip.id, SavedSearch("x"))


async def test_a_live_group_does_not_look_among_its_own(book: OpenBook) -> None:
    one = await book.groups.add("One", SavedSearch("x"))
    other = await book.groups.add("Other", SavedSearch("y", one.id))
    for group_id in (one.id, other.id):
        with pytest.raises(EndlessSearch, match="One"):
            await book.groups.set_search(one.id, SavedSearch("z", group_id))
    await book.groups.set_search(one.id, SavedSearch("z"))
    assert (await book.groups.get(one.id)).search == SavedSearch("z")
