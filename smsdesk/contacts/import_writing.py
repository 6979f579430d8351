"""One chunk of an import, in one transaction: people, groups, consents, opt-outs, rejected rows,
what it takes to undo them, and how far the import is now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from smsdesk.contacts.import_book import (
    Decided,
    GroupNames,
    decide,
    known_groups,
    mobiles_of,
    people_at,
)
from smsdesk.contacts.matching import Person
from smsdesk.contacts.row_reading import Reading
from smsdesk.domain.contact import ConsentKind, ConsentRecord, Contact
from smsdesk.domain.contact_import import (
    ContactImport,
    ImportState,
    RejectedRow,
    RowCounts,
    RowOutcome,
    RowReason,
)
from smsdesk.store import consents, contact_changes, contacts, groups, import_results, imports
from smsdesk.store.contact_changes import Change

SOURCE = "import"
"""Of consents and opt-outs."""
_REJECTED = (RowOutcome.REJECT, RowOutcome.CHECK)


class Written(NamedTuple):
    """What a chunk came to. `is_stopped`: the import was taken back meanwhile, nothing is done."""

    rows_done: int
    counts: RowCounts
    cancelled_messages: tuple[int, ...] = ()
    has_new_groups: bool = False
    is_stopped: bool = False


def write_chunk(
    connection: Connection, import_id: int, readings: Sequence[Reading], now: datetime
) -> Written:
    """Put these rows, the next ones of the file, into the book."""
    running = imports.get(connection, import_id)
    if running.state is not ImportState.RUNNING:
        return Written(running.rows_done, running.counts, is_stopped=True)
    people = people_at(connection, mobiles_of(readings), running.set_id)
    before = {id(one): frozenset(one.groups) for ones in people.values() for one in ones}
    names = known_groups(connection)
    decided, opted_out = decide(connection, readings, people, names, running.choices)
    touched = _touched(decided)
    made = _make_groups(connection, running, names, touched)
    _write_people(connection, running, touched, before, now)
    taken = [one for one in decided if one.decision.outcome not in _REJECTED]
    cancelled = _opt_out(connection, running, taken, opted_out, now)
    _record_consents(connection, running, taken, opted_out, now)
    imports.reject(connection, import_id, _rejected_rows(decided))
    outcomes = Counter(one.decision.outcome for one in decided)
    outcomes[RowOutcome.REJECT] += outcomes.pop(RowOutcome.CHECK, 0)
    counts = running.counts.plus(outcomes)
    rows_done = running.rows_done + len(readings)
    imports.advance(connection, running, rows_done, counts)
    return Written(rows_done, counts, tuple(cancelled), made)


def _touched(decided: Iterable[Decided]) -> list[Person]:
    """Whoever is new or changed, each once, in the order of the rows."""
    found: dict[int, Person] = {}
    for one in decided:
        person = one.decision.person
        if person is not None and (person.contact is None or person.is_changed):
            found.setdefault(id(person), person)
    return list(found.values())


def _make_groups(
    connection: Connection, running: ContactImport, names: GroupNames, touched: Sequence[Person]
) -> bool:
    """Make the groups that somebody is put into; whether there were any to make."""
    wanted = {group for person in touched for group in person.groups if group < 0}
    real: dict[int, int] = {}
    for made_up in sorted(wanted, reverse=True):
        real[made_up] = groups.add(connection, names.missing[made_up]).id
    for person in touched:
        person.groups = {real.get(group, group) for group in person.groups}
    import_results.note_groups(connection, running.id, real.values())
    return bool(real)


def _write_people(
    connection: Connection,
    running: ContactImport,
    touched: Sequence[Person],
    before: dict[int, frozenset[int]],
    now: datetime,
) -> None:
    added = [person for person in touched if person.contact is None]
    changed = [(person, one) for person in touched if (one := person.contact) is not None]
    ids = contacts.add_many(connection, [person.details for person in added], now)
    after = contacts.change_many(
        connection, [(contact, person.details) for person, contact in changed], now
    )
    new_pairs: list[tuple[int, int]] = []
    pairs: list[tuple[int, int]] = []
    changes: list[Change] = []
    for person, contact_id in zip(added, ids, strict=True):
        new = Contact(contact_id, person.details, now, now)
        new_pairs += ((group, contact_id) for group in person.groups)
        changes.append(Change(None, new, (), tuple(sorted(person.groups))))
    for (person, was), now_is in zip(changed, after, strict=True):
        groups_before = before[id(person)]
        pairs += ((group, was.id) for group in person.groups - groups_before)
        changes.append(
            Change(was, now_is, tuple(sorted(groups_before)), tuple(sorted(person.groups)))
        )
    groups.put_new(connection, new_pairs)
    if pairs:
        groups.put(connection, pairs)
    contact_changes.note(connection, running.set_id, changes)


def _opt_out(
    connection: Connection,
    running: ContactImport,
    taken: Iterable[Decided],
    opted_out: frozenset[str],
    now: datetime,
) -> list[int]:
    mobiles = dict.fromkeys(one.reading.details.mobile for one in taken if one.reading.is_opt_out)
    records = [
        ConsentRecord(mobile, ConsentKind.OPT_OUT, now, SOURCE, running.file_name)
        for mobile in mobiles
        if mobile not in opted_out
    ]
    return consents.opt_out(connection, records, now, running.id) if records else []


def _record_consents(
    connection: Connection,
    running: ContactImport,
    taken: Sequence[Decided],
    opted_out: frozenset[str],
    now: datetime,
) -> None:
    """Not of those who want nothing: that they stand in a list takes nothing back."""
    wording = running.choices.consent
    if not wording:
        return
    refusing = opted_out | {one.reading.details.mobile for one in taken if one.reading.is_opt_out}
    mobiles = dict.fromkeys(one.reading.details.mobile for one in taken)
    records = [
        ConsentRecord(mobile, ConsentKind.CONSENT, now, SOURCE, wording)
        for mobile in mobiles
        if mobile not in refusing
    ]
    consents.record_many(connection, records, running.id)


def _rejected_rows(decided: Iterable[Decided]) -> list[RejectedRow]:
    return [
        RejectedRow(
            reading.row, reading.value, decision.reason or RowReason.NOT_A_NUMBER, reading.cells
        )
        for reading, decision in decided
        if decision.outcome in _REJECTED
    ]
