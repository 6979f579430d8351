"""How numbers stand at an account: in words for rows that are shown, as a condition for filters.

Both say the same; that they do is tested.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from sqlalchemy import ColumnElement, Connection, FromClause, exists, false, or_, select

from smsdesk.domain.contact_sync import SyncAction, SyncStanding, SyncState, SyncStep
from smsdesk.domain.errors import Reason
from smsdesk.store.contact_sync import (
    Comparison,
    Difference,
    Entry,
    Step,
    difference_of,
    differs,
    entries_of,
    needs_saving,
)
from smsdesk.store.contact_tables import contacts, sync_entries
from smsdesk.store.contacts import lots


def standings(
    connection: Connection,
    account_id: int,
    mobiles: Collection[str],
    under_way: Collection[str] = frozenset(),
) -> dict[str, SyncStanding]:
    """How these E.164 numbers stand; every one gets an answer. Those `under_way`, whose call is
    being made by this process just now, wait rather than being uncertain."""
    comparison = Comparison(connection, account_id)
    found: dict[str, SyncStanding] = {}
    for some in lots(list(dict.fromkeys(mobiles))):
        rows = connection.execute(comparison.wanted(some))
        wanted = {one.mobile: one for one in map(difference_of, rows)}
        entries = entries_of(connection, account_id, some)
        for mobile in some:
            state = _state(wanted.get(mobile), entries.get(mobile))
            if mobile in under_way and state is SyncState.UNCERTAIN:
                state = SyncState.WAITING
            found[mobile] = _standing(state, entries.get(mobile))
    return found


def in_state(
    connection: Connection, account_id: int, states: Collection[SyncState]
) -> ColumnElement[bool]:
    """Whether the number of a row of `contacts` stands so; for a query in this transaction."""
    comparison = Comparison(connection, account_id)
    return or_(false(), *(_CONDITIONS[state](comparison) for state in states))


def refused(connection: Connection, account_id: int) -> tuple[SyncStep, ...]:
    """What the provider does not take as it is, by number: ADD where it was to be saved, DELETE
    where it was to go."""
    comparison = Comparison(connection, account_id)
    return _steps(connection, account_id, _is_refused(comparison, sync_entries))


def uncertain(connection: Connection, account_id: int) -> tuple[SyncStep, ...]:
    """Calls whose end nobody knows, by number: SAVE_AGAIN and DELETE_AGAIN."""
    open_steps = sync_entries.c.step.in_((Step.SAVING.value, Step.DELETING.value))
    return _steps(connection, account_id, open_steps)


def _steps(
    connection: Connection, account_id: int, where: ColumnElement[bool]
) -> tuple[SyncStep, ...]:
    query = select(sync_entries).where(sync_entries.c.account_id == account_id, where)
    return tuple(
        SyncStep(
            _ACTIONS[Step(row.step)],
            row.mobile,
            row.surname,
            row.name,
            None if row.reason is None else Reason(row.reason),
            row.detail,
        )
        for row in connection.execute(query.order_by(sync_entries.c.mobile))
    )


def _standing(state: SyncState, entry: Entry | None) -> SyncStanding:
    if entry is None:
        return SyncStanding(state)
    if state is SyncState.REFUSED:
        return SyncStanding(state, entry.since, entry.reason, entry.detail)
    return SyncStanding(state, entry.since)


def _state(wanted: Difference | None, entry: Entry | None) -> SyncState:
    if wanted is None:
        return _state_of_unwanted(entry)
    if entry is None or entry.step in (Step.DELETING, Step.NOT_DELETED):
        return SyncState.WAITING
    if entry.step is Step.SAVING:
        return SyncState.UNCERTAIN
    pushed = (entry.surname, entry.name, entry.comments)
    if pushed != (wanted.surname, wanted.name, wanted.comments):
        return SyncState.WAITING
    if entry.step is Step.REFUSED:
        return SyncState.REFUSED
    return SyncState.WAITING if entry.contact_id is None else SyncState.IN_STEP


def _state_of_unwanted(entry: Entry | None) -> SyncState:
    if entry is None or not entry.may_be_there:
        return SyncState.NOT_CHOSEN
    return SyncState.REFUSED if entry.step is Step.NOT_DELETED else SyncState.DELETING


def _in_step(comparison: Comparison) -> ColumnElement[bool]:
    speaker, entry = contacts.alias(), sync_entries.alias()
    return (
        exists()
        .where(
            speaker.c.mobile == contacts.c.mobile,
            comparison.chosen.speaks_for_number(speaker),
            _same(comparison, entry),
            entry.c.step == Step.SAVED.value,
            ~needs_saving(speaker, entry),
        )
        .correlate_except(speaker, entry)
    )


def _refused(comparison: Comparison) -> ColumnElement[bool]:
    """Few: from the ledger."""
    entry = sync_entries.alias()
    return _listed(comparison, entry, _is_refused(comparison, entry))


def _is_refused(comparison: Comparison, entry: FromClause) -> ColumnElement[bool]:
    """Whether a row of the ledger is refused and nothing has changed since."""
    speaker = contacts.alias()
    as_it_is = (
        exists()
        .where(
            speaker.c.mobile == entry.c.mobile,
            comparison.chosen.speaks_for_number(speaker),
            ~differs(speaker, entry),
        )
        .correlate_except(speaker)
    )
    saving = (entry.c.step == Step.REFUSED.value) & as_it_is
    deleting = entry.c.step == Step.NOT_DELETED.value
    few = entry.c.step.in_((Step.REFUSED.value, Step.NOT_DELETED.value))
    return few & (saving | (deleting & ~comparison.chosen.wants(entry.c.mobile)))


def _uncertain(comparison: Comparison) -> ColumnElement[bool]:
    """Few: from the ledger."""
    entry = sync_entries.alias()
    saving = entry.c.step == Step.SAVING.value
    return _listed(comparison, entry, saving & comparison.chosen.wants(entry.c.mobile))


def _deleting(comparison: Comparison) -> ColumnElement[bool]:
    if comparison.chosen.is_everybody:
        return false()
    entry = sync_entries.alias()
    return (
        exists()
        .where(
            _same(comparison, entry),
            comparison.needs_deleting(entry),
            ~comparison.chosen.wants(entry.c.mobile),
        )
        .correlate_except(entry)
    )


def _not_chosen(comparison: Comparison) -> ColumnElement[bool]:
    if comparison.chosen.is_everybody:
        return false()
    entry = sync_entries.alias()
    there = (
        exists()
        .where(_same(comparison, entry), (entry.c.step != Step.REFUSED.value) | entry.c.known_there)
        .correlate_except(entry)
    )
    return ~comparison.chosen.wants(contacts.c.mobile) & ~there


def _waiting(comparison: Comparison) -> ColumnElement[bool]:
    """Wanted, and none of the others."""
    speaker, entry = contacts.alias(), sync_entries.alias()
    as_it_is = entry.c.step.in_((Step.SAVED.value, Step.REFUSED.value))
    settled = (
        exists()
        .where(
            _same(comparison, entry),
            (entry.c.step == Step.SAVING.value) | (as_it_is & ~needs_saving(speaker, entry)),
        )
        .correlate_except(entry)
    )
    return (
        exists()
        .where(
            speaker.c.mobile == contacts.c.mobile,
            comparison.chosen.speaks_for_number(speaker),
            ~settled,
        )
        .correlate_except(speaker)
    )


def _same(comparison: Comparison, entry: FromClause) -> ColumnElement[bool]:
    """The row of the ledger for the number of a contact."""
    return (entry.c.account_id == comparison.account_id) & (entry.c.mobile == contacts.c.mobile)


def _listed(
    comparison: Comparison, entry: FromClause, where: ColumnElement[bool]
) -> ColumnElement[bool]:
    of_account = entry.c.account_id == comparison.account_id
    return contacts.c.mobile.in_(select(entry.c.mobile).where(of_account, where))


_ACTIONS = {
    Step.REFUSED: SyncAction.ADD,
    Step.NOT_DELETED: SyncAction.DELETE,
    Step.SAVING: SyncAction.SAVE_AGAIN,
    Step.DELETING: SyncAction.DELETE_AGAIN,
}
_CONDITIONS: Mapping[SyncState, Callable[[Comparison], ColumnElement[bool]]] = {
    SyncState.NOT_CHOSEN: _not_chosen,
    SyncState.WAITING: _waiting,
    SyncState.IN_STEP: _in_step,
    SyncState.DELETING: _deleting,
    SyncState.REFUSED: _refused,
    SyncState.UNCERTAIN: _uncertain,
}
