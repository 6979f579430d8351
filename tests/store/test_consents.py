"""Who has opted out gets nothing, what waited included, and the record tells why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from smsdesk.domain.contact import ConsentKind
from smsdesk.domain.message import MessageState
from smsdesk.store import claims, consents, history
from smsdesk.store.claims import Settlement
from tests.support.people import opted_out
from tests.support.store import NOW, add_account, add_batch, claim_all, numbers, state_of

ONE, TWO, THREE = numbers(3)
LATER = NOW + timedelta(hours=1)


def test_a_number_that_opts_out_gets_nothing(connection: Connection) -> None:
    consents.opt_out(connection, [opted_out(ONE)], NOW)
    assert consents.is_opted_out(connection, ONE)
    assert not consents.is_opted_out(connection, TWO)
    assert consents.opted_out_among(connection, [ONE, TWO, ONE]) == {ONE}
    assert consents.all_opted_out(connection) == {ONE}
    assert consents.opted_out_among(connection, numbers(1_200)) == {ONE}


def test_what_waits_for_it_is_cancelled_and_says_so(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 3)
    add_batch(connection, account.id, 1)
    assert consents.opt_out(connection, [opted_out(ONE)], LATER) == [1, 4]
    assert state_of(connection, 1) is MessageState.CANCELLED
    assert state_of(connection, 2) is MessageState.QUEUED
    [entry] = history.timeline(connection, 1)
    assert (entry.at, entry.state) == (LATER, MessageState.CANCELLED)


@pytest.mark.parametrize("state", [MessageState.ACCEPTED, MessageState.UNCERTAIN])
def test_what_has_gone_stays_as_it_is(connection: Connection, state: MessageState) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 1)
    claim_all(connection, account.id)
    assert consents.opt_out(connection, [opted_out(ONE)], NOW) == []
    claims.settle(connection, [Settlement(1, state)], desk="desk-1", now=NOW)
    assert consents.opt_out(connection, [opted_out(ONE)], NOW) == []
    assert state_of(connection, 1) is state


def test_the_record_has_every_line_oldest_first(connection: Connection) -> None:
    out = opted_out(ONE)
    back = replace(out, kind=ConsentKind.OPT_IN, at=LATER, wording="yes again")
    agreed = replace(out, kind=ConsentKind.CONSENT, at=NOW - timedelta(days=1), source="form")
    consents.opt_out(connection, [out, replace(out, at=LATER)], LATER)
    assert consents.opt_in(connection, back)
    assert not consents.opt_in(connection, back)
    consents.record_many(connection, [agreed])
    told = consents.records(connection, ONE)
    assert told == (agreed, out, replace(out, at=LATER), back, back)
    assert consents.records(connection, TWO) == ()
    assert consents.all_opted_out(connection) == frozenset()
    assert "+30" not in repr(told)
