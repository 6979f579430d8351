"""Nothing in the store that PostgreSQL could not do: tables, indexes, and every statement.

The statements of all tests in this folder are translated by the fixture in `conftest.py`; here
are the tables, and the proof that the translation would complain.
"""

from __future__ import annotations

import importlib
import io
from types import ModuleType

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import ClauseElement, Connection, func, select, text
from sqlalchemy.dialects.sqlite import insert as insert_or_nothing
from sqlalchemy.exc import CompileError
from sqlalchemy.schema import CreateIndex, CreateTable

from smsdesk.domain.message import MessageState
from smsdesk.store import claims
from smsdesk.store.claims import Settlement
from smsdesk.store.migrate import REVISIONS, SCRIPTS
from smsdesk.store.tables import accounts, messages, metadata
from tests.support.postgresql import POSTGRESQL, NotPostgresql, also_postgresql, words
from tests.support.store import NOW, add_account, add_batch, claim_all


@pytest.fixture(autouse=True)
def statements() -> None:
    """In place of the folder's: here some statements are meant to be wrong."""


def revisions() -> list[ModuleType]:
    """The modules of the revisions, oldest first."""
    names = sorted(path.stem for path in (SCRIPTS / "versions").glob("r[0-9]*.py"))
    return [importlib.import_module(f"smsdesk.store.migrations.versions.{name}") for name in names]


def in_one_line(statements: str) -> set[str]:
    """The statements, each in one line."""
    return {" ".join(one.split()) for one in statements.split(";\n") if one.strip()}


def test_the_migrations_make_what_the_code_declares() -> None:
    written = io.StringIO()
    first = revisions()[0]
    context = MigrationContext.configure(
        dialect=POSTGRESQL, opts={"as_sql": True, "output_buffer": written}
    )
    with Operations.context(context):
        first.upgrade()
    made = in_one_line(written.getvalue())
    tables = [
        str(CreateTable(table).compile(dialect=POSTGRESQL)) for table in metadata.sorted_tables
    ]
    indexes = [
        str(CreateIndex(index).compile(dialect=POSTGRESQL))
        for table in metadata.sorted_tables
        for index in table.indexes
    ]
    declared = {" ".join(statement.split()) for statement in (*tables, *indexes)}
    # What a later revision adds to one of these tables makes its line differ; the rest must not.
    assert len(made & declared) >= 15
    assert {line.split("(")[0] for line in made} <= {line.split("(")[0] for line in declared}


def test_every_revision_can_be_told_to_postgresql() -> None:
    assert len(revisions()) == len(REVISIONS)
    for revision in revisions():
        written = io.StringIO()
        context = MigrationContext.configure(
            dialect=POSTGRESQL, opts={"as_sql": True, "output_buffer": written}
        )
        with Operations.context(context):
            revision.upgrade()
        assert written.getvalue()


def test_ids_are_big_and_count_up_by_themselves() -> None:
    made = " ".join(str(CreateTable(messages).compile(dialect=POSTGRESQL)).split())
    assert "id BIGSERIAL NOT NULL" in made
    assert "batch_id BIGINT NOT NULL" in made
    assert "not_before BIGINT NOT NULL" in made
    assert "retryable BOOLEAN DEFAULT false NOT NULL" in made


def test_a_claim_skips_what_another_desk_is_claiming(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id)
    with also_postgresql() as found:
        [mine, *_] = claim_all(connection, account.id)
        done = [Settlement(mine.id, MessageState.ACCEPTED)]
        claims.settle(connection, done, desk="desk-1", now=NOW)
    locked = [statement for statement in found if "FOR UPDATE" in statement]
    assert [statement.partition("FOR UPDATE")[2] for statement in locked] == [
        " OF messages SKIP LOCKED",
        " OF messages",
    ]


@pytest.mark.parametrize(
    "statement",
    [
        select(func.strftime("%Y", accounts.c.created_at)),
        select(func.group_concat(accounts.c.name)),
        select(accounts).where(text("rowid = 1")),
    ],
    ids=["a function", "an aggregate", "text"],
)
def test_the_translation_complains(statement: ClauseElement) -> None:
    with pytest.raises(NotPostgresql):
        words(statement)


def test_the_translation_complains_of_what_the_dialect_lacks() -> None:
    with pytest.raises((CompileError, AttributeError)):
        words(insert_or_nothing(accounts).on_conflict_do_nothing())


def test_the_translation_sees_what_is_executed(connection: Connection) -> None:
    with also_postgresql() as found:
        connection.execute(select(func.count()).select_from(messages))
    assert found == ["SELECT count(*) AS count_1 FROM messages"]
    with pytest.raises(NotPostgresql), also_postgresql():
        connection.execute(select(func.strftime("%Y", "now")))
