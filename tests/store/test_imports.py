"""Imports as they are stored: choices come back as they went, progress and rejections stay."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.contact_import import (
    ColumnChoice,
    ColumnUse,
    Existing,
    ImportChoices,
    ImportState,
    RejectedRow,
    RowCounts,
    RowReason,
    SamePerson,
)
from smsdesk.store import consents, contact_changes, groups, import_results, imports
from smsdesk.store.contact_tables import import_rejections
from smsdesk.store.errors import NotFound
from smsdesk.store.import_scratch import Scratch
from tests.support.store import NOW

CHOICES = ImportChoices(
    (ColumnChoice(ColumnUse.MOBILE, "Tel"), ColumnChoice(ColumnUse.CUSTOM, "Γιατρός")),
    has_header=False,
    encoding="cp1253",
    separator=";",
    region="GR",
    groups=("A", "B"),
    existing=Existing.ASK,
    same_person=SamePerson.NUMBER_AND_NAME,
    accept_guesses=True,
    accepted_rows=frozenset({5, 3}),
    consent="Form A",
)
ROWS = [
    RejectedRow(2, "12", RowReason.TOO_SHORT, ("12", "x")),
    RejectedRow(9, "", RowReason.NO_NUMBER, ("", "y\0\ud800")),
]


def test_choices_come_back_as_they_went(connection: Connection) -> None:
    started = imports.start(connection, "list.csv", "f" * 64, CHOICES, now=NOW, rows_all=7)
    assert started.choices == CHOICES
    assert imports.get(connection, started.id) == started
    assert imports.unfinished(connection) == (started,)
    assert started.rows_all == 7
    import_results.note_titles(connection, started.id, ["Tel", "Γιατρός"])
    assert imports.get(connection, started.id) == started
    assert import_results.titles(connection, started.id) == ("Tel", "Γιατρός")


def test_progress_and_end(connection: Connection) -> None:
    started = imports.start(connection, "list.csv", "f", CHOICES, now=NOW)
    imports.advance(connection, started, 10, RowCounts(4, 3, 2, 0, 1))
    imports.set_state(connection, started.id, ImportState.DONE, NOW)
    done = imports.get(connection, started.id)
    assert (done.rows_done, done.rows_all, done.counts) == (10, 10, RowCounts(4, 3, 2, 0, 1))
    assert imports.unfinished(connection) == ()
    assert imports.since(connection, NOW) == (done,)
    assert imports.since(connection, NOW + timedelta(seconds=1)) == ()
    assert done.can_be_undone(NOW + timedelta(days=30))
    assert not done.can_be_undone(NOW + timedelta(days=31))


def test_rejected_rows(connection: Connection) -> None:
    started = imports.start(connection, "list.csv", "f", CHOICES, now=NOW)
    imports.reject(connection, started.id, ROWS)
    imports.reject(connection, started.id, [])
    found = imports.rejected(connection, started.id)
    assert [row.row for _, row in found] == [2, 9]
    assert found[0][1] == ROWS[0]
    assert [row.row for _, row in imports.rejected(connection, started.id, after=found[0][0])] == [
        9
    ]
    assert len(imports.rejected(connection, started.id, most=1)) == 1
    assert imports.forget_rejected(connection, NOW) == 0
    assert imports.forget_rejected(connection, NOW + timedelta(seconds=1)) == 2


def test_what_is_taken_back_with_the_set(connection: Connection) -> None:
    started = imports.start(connection, "list.csv", "f", CHOICES, now=NOW)
    made = [groups.add(connection, name).id for name in ("Made", "Made too")]
    groups.add(connection, "There before")
    for one in made:
        import_results.note_groups(connection, started.id, [one])
    imports.reject(connection, started.id, ROWS)
    for mobile, kind in (("+1", ConsentKind.OPT_OUT), ("+2", ConsentKind.CONSENT)):
        record = ConsentRecord(mobile, kind, NOW)
        if kind is ConsentKind.OPT_OUT:
            consents.opt_out(connection, [record], NOW, started.id)
        else:
            consents.record_many(connection, [record], started.id)
    undone = contact_changes.Undone()
    assert not contact_changes.take_back(connection, started.set_id, undone, most=10, now=NOW)
    assert imports.get(connection, started.id).state is ImportState.CANCELLED
    assert [group.name for group in groups.listing(connection)] == ["There before"]
    assert consents.all_opted_out(connection) == frozenset()
    assert consents.records(connection, "+1") == consents.records(connection, "+2") == ()
    assert connection.execute(select(import_rejections)).all() == []


def test_a_finished_import_keeps_its_rejected_rows_when_undone(connection: Connection) -> None:
    started = imports.start(connection, "list.csv", "f", CHOICES, now=NOW)
    imports.reject(connection, started.id, ROWS)
    imports.set_state(connection, started.id, ImportState.DONE, NOW)
    import_results.take_back_set(connection, started.set_id, NOW)
    import_results.take_back_set(connection, 99, NOW)
    assert imports.get(connection, started.id).state is ImportState.UNDONE
    assert len(imports.rejected(connection, started.id)) == 2


def test_no_such_import(connection: Connection) -> None:
    with pytest.raises(NotFound):
        imports.get(connection, 1)


def test_what_a_preview_imagines() -> None:
    with Scratch[list[str]]() as scratch:
        scratch.put({str(n): [f"v{n}"] for n in range(2_000)})
        scratch.put({"7": ["new"]})
        assert scratch.get(["7", "8", "none"]) == {"7": ["new"], "8": ["v8"]}
        assert len(scratch.get([str(n) for n in range(3_000)])) == 2_000
