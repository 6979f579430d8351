"""The ledger of what was pushed to an account: steps noted before their call, and how they ended.

What is to be pushed is found in `contact_sync`.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    exists,
    func,
    insert,
    not_,
    select,
    update,
)

from smsdesk.domain.errors import Reason
from smsdesk.store import accounts, sync_choices
from smsdesk.store.contact_sync import (
    Comparison,
    Difference,
    Entry,
    Step,
    difference_of,
    entries_of,
)
from smsdesk.store.contact_tables import contacts, sync_entries
from smsdesk.store.errors import AccountRemoved


@dataclass(frozen=True, slots=True)
class Push:
    """One call that may be made, now that it is noted."""

    mobile: str
    """E.164."""
    deletes: bool
    surname: str
    name: str
    comments: str
    contact_id: int | None
    before: Entry | None
    """What the ledger said; None when it said nothing."""

    def __repr__(self) -> str:
        return f"Push({'delete' if self.deletes else 'save'})"

    @property
    def repeats(self) -> bool:
        """Whether an earlier call about this number has no known end. One that was refused, and
        is tried again because somebody asks for it, has."""
        before = self.before
        return (
            before is not None
            and before.step in (Step.SAVING, Step.DELETING)
            and before.reason is None
        )


class End(enum.Enum):
    """How a call ended."""

    DONE = "done"
    REFUSED = "refused"
    UNSURE = "unsure"
    NOT_SENT = "not_sent"
    """Nothing reached the provider: the ledger says again what it said before."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A call and its end."""

    push: Push
    end: End
    reason: Reason | None = None
    detail: str = ""


def claim_deletes(
    connection: Connection, account_id: int, mobiles: Collection[str], now: datetime
) -> list[Push]:
    """Note the deletion of those numbers of these that should still go. Raises AccountRemoved."""
    comparison = _comparison(connection, account_id)
    rows = connection.execute(
        select(sync_entries.c.mobile).where(
            _of(account_id), sync_entries.c.mobile.in_(mobiles), comparison.needs_deleting()
        )
    )
    wanted = sorted(rows.scalars())
    entries = entries_of(connection, account_id, wanted)
    claimed = [
        Push(mobile, True, "", "", "", entries[mobile].contact_id, entries[mobile])
        for mobile in wanted
    ]
    values = {"step": Step.DELETING.value, "reason": None, "detail": "", "since": now}
    for mobile in wanted:
        _change(connection, account_id, mobile, known_there=True, **values)
    return claimed


def claim_saves(
    connection: Connection, account_id: int, mobiles: Collection[str], now: datetime
) -> list[Push]:
    """Note the saving of those numbers of these that still differ. A contact that has another
    number there waits until that one is gone. Raises AccountRemoved."""
    comparison = _comparison(connection, account_id)
    query = comparison.saves().where(
        contacts.c.mobile.in_(mobiles), not_(_has_old_number(comparison))
    )
    found = map(difference_of, connection.execute(query.order_by(contacts.c.mobile)).all())
    return [_note_save(connection, account_id, one, now) for one in found]


def settle(connection: Connection, account_id: int, ended: Sequence[Ended], now: datetime) -> None:
    """Record how calls ended. A number that was erased meanwhile, or whose account was removed,
    stays so."""
    for one in ended:
        if one.end is End.NOT_SENT:
            _take_back(connection, account_id, one.push)
        elif one.push.deletes:
            _settle_delete(connection, account_id, one, now)
        else:
            _settle_save(connection, account_id, one, now)


def drop_needless(connection: Connection, account_id: int) -> None:
    """Forget refusals of numbers that are neither wanted any more nor there."""
    comparison = Comparison(connection, account_id)
    wants = comparison.chosen.wants(sync_entries.c.mobile)
    refused = sync_entries.c.step == Step.REFUSED.value
    connection.execute(
        delete(sync_entries).where(
            _of(account_id), refused, not_(sync_entries.c.known_there), not_(wants)
        )
    )


def retry_refused(
    connection: Connection, account_id: int, mobiles: Collection[str] | None = None
) -> int:
    """Let what was refused be tried once more, all of it or these numbers; how many there were.

    Why a deletion was refused is kept until then: answered so again, it is refused again. The
    interface does not say that "FAILED" means a number that is not there (providers.md §4.1).
    """
    these = [] if mobiles is None else [sync_entries.c.mobile.in_(mobiles)]
    step = sync_entries.c.step
    never_there = and_(step == Step.REFUSED.value, not_(sync_entries.c.known_there))
    retried = connection.execute(delete(sync_entries).where(_of(account_id), never_there, *these))
    # Without a contact it agrees with none, so that it is saved over.
    there = connection.execute(
        update(sync_entries)
        .where(_of(account_id), step == Step.REFUSED.value, *these)
        .values(step=Step.SAVED.value, contact_id=None, reason=None, detail="")
    )
    stuck = connection.execute(
        update(sync_entries)
        .where(_of(account_id), step == Step.NOT_DELETED.value, *these)
        .values(step=Step.DELETING.value, detail="")
    )
    return retried.rowcount + there.rowcount + stuck.rowcount


def held_there(connection: Connection, account_id: int) -> int:
    """How many numbers the provider may hold, because they were saved there from here."""
    query = select(func.count()).where(_of(account_id), sync_entries.c.known_there)
    found: int = connection.execute(query).scalar_one()
    return found


def forget_account(connection: Connection, account_id: int) -> None:
    """The account is removed: nothing is known of what it holds, and nothing is chosen."""
    connection.execute(delete(sync_entries).where(_of(account_id)))
    sync_choices.forget(connection, account_id)


def erase_number(connection: Connection, mobile: str) -> int:
    """Blank what the ledgers say of the people at a number, who have been erased; at how many
    accounts it is still to be deleted.

    Only the number stays there, until its deletion is settled.
    """
    here = sync_entries.c.mobile == mobile
    needless = and_(sync_entries.c.step == Step.REFUSED.value, not_(sync_entries.c.known_there))
    connection.execute(delete(sync_entries).where(here, needless))
    # A refusal speaks of fields that no longer exist; what is there is to go, and asked anew.
    steady = sync_entries.c.step.in_((Step.REFUSED.value, Step.NOT_DELETED.value))
    connection.execute(update(sync_entries).where(here, steady).values(step=Step.SAVED.value))
    blank = {"surname": "", "name": "", "comments": "", "detail": "", "reason": None}
    left = connection.execute(update(sync_entries).where(here).values(contact_id=None, **blank))
    return left.rowcount


def _comparison(connection: Connection, account_id: int) -> Comparison:
    account = accounts.get(connection, account_id)
    if account.removed_at is not None:
        raise AccountRemoved(account.name)
    return Comparison(connection, account_id)


def _has_old_number(comparison: Comparison) -> ColumnElement[bool]:
    other = sync_entries.alias()
    return (
        exists()
        .where(
            other.c.account_id == comparison.account_id,
            other.c.contact_id == contacts.c.id,
            other.c.mobile != contacts.c.mobile,
            comparison.needs_deleting(other),
        )
        .correlate_except(other)
    )


def _note_save(connection: Connection, account_id: int, found: Difference, now: datetime) -> Push:
    values: dict[str, Any] = {
        "contact_id": found.contact_id,
        "step": Step.SAVING.value,
        "surname": found.surname,
        "name": found.name,
        "comments": found.comments,
        "reason": None,
        "detail": "",
        "since": now,
        "known_there": True,
    }
    if found.entry is None:
        connection.execute(
            insert(sync_entries).values(account_id=account_id, mobile=found.mobile, **values)
        )
    else:
        _change(connection, account_id, found.mobile, **values)
    return Push(
        found.mobile,
        False,
        found.surname,
        found.name,
        found.comments,
        found.contact_id,
        found.entry,
    )


def _settle_delete(connection: Connection, account_id: int, one: Ended, now: datetime) -> None:
    if one.end is End.DONE:
        connection.execute(delete(sync_entries).where(_claimed(account_id, one.push)))
    else:
        step = Step.NOT_DELETED if one.end is End.REFUSED else Step.DELETING
        _end(connection, account_id, one, now, step=step)


def _settle_save(connection: Connection, account_id: int, one: Ended, now: datetime) -> None:
    if one.end is not End.REFUSED:
        step = Step.SAVED if one.end is End.DONE else Step.SAVING
        _end(connection, account_id, one, now, step=step)
        return
    before = one.push.before
    there = before is not None and before.may_be_there
    _end(connection, account_id, one, now, step=Step.REFUSED, known_there=there)


def _end(
    connection: Connection,
    account_id: int,
    one: Ended,
    now: datetime,
    *,
    step: Step,
    known_there: bool = True,
) -> None:
    reason = None if one.reason is None else one.reason.value
    connection.execute(
        update(sync_entries)
        .where(_claimed(account_id, one.push))
        .values(
            step=step.value, since=now, reason=reason, detail=one.detail, known_there=known_there
        )
    )


def _take_back(connection: Connection, account_id: int, push: Push) -> None:
    # Of a person erased meanwhile nothing comes back: the number stays, and is deleted.
    here = and_(
        _claimed(account_id, push), sync_entries.c.contact_id.is_not_distinct_from(push.contact_id)
    )
    before = push.before
    if before is None:
        connection.execute(delete(sync_entries).where(here))
        return
    values = {
        "step": before.step.value,
        "contact_id": before.contact_id,
        "surname": before.surname,
        "name": before.name,
        "comments": before.comments,
        "reason": None if before.reason is None else before.reason.value,
        "detail": before.detail,
        "since": before.since,
        "known_there": before.known_there,
    }
    connection.execute(update(sync_entries).where(here).values(values))


def _of(account_id: int) -> ColumnElement[bool]:
    return sync_entries.c.account_id == account_id


def _claimed(account_id: int, push: Push) -> ColumnElement[bool]:
    step = Step.DELETING if push.deletes else Step.SAVING
    return and_(
        _of(account_id), sync_entries.c.mobile == push.mobile, sync_entries.c.step == step.value
    )


def _change(connection: Connection, account_id: int, mobile: str, **values: Any) -> None:
    here = _of(account_id) & (sync_entries.c.mobile == mobile)
    connection.execute(update(sync_entries).where(here).values(values))
