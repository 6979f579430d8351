"""Whatever an office does between syncs, and whatever breaks in them, the list converges; and
both ways of telling how a number stands say the same.
"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from smsdesk.domain.contact import Contact, SavedSearch
from smsdesk.domain.contact_sync import SyncChoice, SyncScope, SyncState
from smsdesk.practice.faults import FaultKind
from smsdesk.store import contacts, groups, sync_ledger, sync_standings
from smsdesk.store.contact_tables import contacts as table
from tests.support.synced import SyncedOffice, number, person, synced_office

PLACES = 14
FAULTS = (
    *(FaultKind.CUT_SENT, FaultKind.CUT_LOST, FaultKind.EMPTY, FaultKind.HTML),
    *(FaultKind.BLOCKED, FaultKind.DESTINATION, FaultKind.SERVER_ERROR_SENT),
    *(FaultKind.CREDENTIALS, FaultKind.SERVER_ERROR),
)


@pytest.mark.parametrize("seed", range(12))
async def test_the_list_converges(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with synced_office(tmp_path) as office:
        await office.add(*(person(place) for place in range(PLACES)))
        listed = await office.group("Listed", *await people(office, chance, 5))
        live = await office.db.run(
            lambda c: groups.add(c, "Live", SavedSearch(text="Άννα", group_id=None)).id
        )
        for _ in range(4):
            await choose(office, chance, [listed, live])
            await edit(office, chance)
            for _ in range(chance.randrange(4)):
                call = chance.choice(("save_contact", "delete_contact"))
                office.practice.faults.order(
                    chance.choice(FAULTS), call=call, count=chance.randrange(1, 5)
                )
            await office.syncing.run(office.account.id)
            await judge(office)
        office.practice.faults.clear()
        await office.syncing.retry_refused(office.account.id)
        await judge(office)
        report = await office.syncing.run(office.account.id)
        if report.refused:
            # A deletion that an earlier run had tried and nobody knew of: asked once more.
            await office.syncing.retry_refused(office.account.id)
            report = await office.syncing.run(office.account.id)
        assert report.refused == ()
        await office.assert_in_step()


async def judge(office: SyncedOffice) -> None:
    await office.assert_true()
    states = await office.states()
    for state in SyncState:
        found = await office.db.read(partial(numbers_in, office.account.id, state))
        shown = await office.db.read(
            lambda c: c.execute(select(table.c.mobile).distinct()).scalars().all()
        )
        assert found == {mobile for mobile in shown if states[mobile] is state}, state


def numbers_in(account_id: int, state: SyncState, connection: Connection) -> set[str]:
    condition = sync_standings.in_state(connection, account_id, [state])
    return set(connection.execute(select(table.c.mobile).where(condition)).scalars())


async def people(office: SyncedOffice, chance: random.Random, most: int) -> list[Contact]:
    there = await office.db.read(lambda c: list(contacts.rows(c, range(1, 200)).values()))
    return chance.sample(there, min(most, len(there)))


async def choose(office: SyncedOffice, chance: random.Random, ids: list[int]) -> None:
    scope = chance.choice((SyncScope.ALL, SyncScope.GROUPS, SyncScope.GROUPS))
    some = frozenset(chance.sample(ids, chance.randrange(len(ids) + 1)))
    await office.syncing.choose(SyncChoice(office.account.id, scope, some))


async def edit(office: SyncedOffice, chance: random.Random) -> None:
    for _ in range(6):
        found = await people(office, chance, 1)
        if not found:
            return
        one = found[0]
        what = chance.randrange(5)
        if what == 0:
            await office.remove(one)
        elif what == 1:
            await office.change(one, mobile=number(chance.randrange(PLACES + 4)))
        elif what == 2:
            await office.change(one, name=chance.choice(("Άννα", "Ελένη", "Μαρία")))
        elif what == 3:
            await office.add(replace(one.details, name="Άννα"))
        else:
            await office.db.run(partial(erase, one.details.mobile))


def erase(mobile: str, connection: Connection) -> None:
    contacts.remove_many(connection, [one.id for one in contacts.by_mobile(connection, mobile)])
    sync_ledger.erase_number(connection, mobile)
