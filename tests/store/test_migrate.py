"""Creating and migrating a store: one process at a time, backup first, all of it or nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from filelock import FileLock

from smsdesk.store import migrate as migrate_module
from smsdesk.store.database import Database
from smsdesk.store.errors import (
    StoreDamaged,
    StoreEmptied,
    StoreLocked,
    StoreTooNew,
    StoreUnreachable,
)
from smsdesk.store.migrate import REVISIONS, SCRIPTS, bring_up_to_date
from tests.support.isolation import CHECKOUT
from tests.support.store import (
    add_account,
    add_batch,
    claim_all,
    connected,
    migrated,
    transaction,
)

NEXT = (*REVISIONS, "9999")
REBUILDS_MESSAGES = """
    op.add_column("batches", sa.Column("colour", sa.Text))
    with op.batch_alter_table("messages", recreate="always") as messages:
        messages.add_column(sa.Column("colour", sa.Text))
"""


def scripts_with(folder: Path, upgrade: str) -> Path:
    """The script directory as a later release may have it: one more revision."""
    scripts = folder / "migrations"
    shutil.copytree(SCRIPTS, scripts)
    body = textwrap.indent(textwrap.dedent(upgrade).strip(), "    ")
    (scripts / "versions" / "r9999_later.py").write_text(
        "import os\n\nimport sqlalchemy as sa\nfrom alembic import op\n\n"
        f'revision = "9999"\ndown_revision = "{REVISIONS[-1]}"\n\n\n'
        f"def upgrade() -> None:\n{body}\n",
        "utf-8",
    )
    return scripts


def filled(file: Path) -> Path:
    """A store with an account and three messages with history."""
    with connected(migrated(file)) as opened, transaction(opened):
        account = add_account(opened)
        add_batch(opened, account.id, 3)
        claim_all(opened, account.id)
    return file


def content(file: Path) -> list[str]:
    """The whole content, as SQL."""
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def counts(file: Path) -> dict[str, int]:
    """Rows by table."""
    with closing(sqlite3.connect(file)) as connection:
        names = ["accounts", "batches", "messages", "message_events"]
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
            for name in names
        }


def revision(file: Path) -> str:
    """What the store says of itself."""
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        return found


def leftovers(folder: Path) -> list[str]:
    """What lies in the folder."""
    return sorted(path.name for path in folder.iterdir())


def test_the_list_of_revisions_is_that_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS


def test_a_new_store_is_one_file(tmp_path: Path) -> None:
    bring_up_to_date(tmp_path / "smsdesk.db", tmp_path / "backups")
    assert leftovers(tmp_path) == ["smsdesk.db"]
    assert revision(tmp_path / "smsdesk.db") == REVISIONS[-1]


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    file = tmp_path / "smsdesk.db"
    file.touch()
    bring_up_to_date(file, tmp_path / "backups")
    assert revision(file) == REVISIONS[-1]


@pytest.mark.parametrize("has_header", [False, True])
async def test_an_empty_store_of_a_used_profile_is_not_begun_anew(
    tmp_path: Path, has_header: bool
) -> None:
    file = tmp_path / "smsdesk.db"
    file.touch()
    if has_header:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("CREATE TABLE t (id INTEGER)")
            connection.execute("DROP TABLE t")
    empty = file.read_bytes()
    assert bool(empty) is has_header
    with pytest.raises(StoreEmptied) as caught:
        await Database.open(file, used=True)
    assert caught.value.subject == str(file)
    assert file.read_bytes() == empty
    file.unlink()  # as the hint says, to begin anew
    async with await Database.open(file, used=True):
        assert revision(file) == REVISIONS[-1]


def test_a_log_beside_an_empty_store_is_kept(tmp_path: Path) -> None:
    file, log = tmp_path / "smsdesk.db", tmp_path / "smsdesk.db-wal"
    file.touch()
    log.write_bytes(b"what was not yet in the file")
    with pytest.raises(StoreEmptied):
        bring_up_to_date(file, None)
    assert log.read_bytes() == b"what was not yet in the file"
    file.unlink()
    bring_up_to_date(file, None)
    assert leftovers(tmp_path) == ["smsdesk.db"]


def test_a_first_start_that_is_killed_leaves_nothing_under_the_name(tmp_path: Path) -> None:
    file = tmp_path / "smsdesk.db"
    scripts = scripts_with(tmp_path, "os._exit(9)")
    code = (
        "import sys; from pathlib import Path\n"
        "from smsdesk.store.migrate import REVISIONS, bring_up_to_date\n"
        "file, scripts = map(Path, sys.argv[1:])\n"
        "bring_up_to_date(file, None, scripts=scripts, revisions=(*REVISIONS, '9999'))\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, file, scripts], cwd=CHECKOUT, check=False)
    assert ended.returncode == 9
    assert not file.exists()
    bring_up_to_date(file, None, used=True)
    assert revision(file) == REVISIONS[-1]
    assert leftovers(tmp_path) == ["migrations", "smsdesk.db"]


def test_a_first_start_that_fails_leaves_nothing(tmp_path: Path) -> None:
    scripts = scripts_with(tmp_path, 'raise OSError("no")')
    with pytest.raises(OSError, match="no"):
        bring_up_to_date(tmp_path / "smsdesk.db", None, scripts=scripts, revisions=NEXT)
    assert set(leftovers(tmp_path)) <= {"migrations", "smsdesk.db.migrating"}


def test_nothing_is_done_to_a_store_that_is_up_to_date(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = file.read_bytes()
    bring_up_to_date(file, tmp_path / "backups")
    assert file.read_bytes() == before
    assert leftovers(tmp_path) == ["smsdesk.db"]


def test_a_copy_is_kept_before_a_migration(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = content(file)
    scripts = scripts_with(tmp_path, 'op.execute("DELETE FROM message_events")')
    bring_up_to_date(file, tmp_path / "backups", scripts=scripts, revisions=NEXT)
    assert revision(file) == "9999"
    [copy] = (tmp_path / "backups").iterdir()
    assert copy.name.startswith(f"smsdesk-{REVISIONS[-1]}-")
    assert copy.suffix == ".db"
    assert content(copy) == before
    assert content(file) != before


def test_the_copy_has_what_only_the_log_has(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    with connected(file) as other:
        with transaction(other):
            add_account(other, "In the write-ahead log")
        assert Path(f"{file}-wal").stat().st_size > 0
        scripts = scripts_with(tmp_path, "pass")
        bring_up_to_date(file, tmp_path / "backups", scripts=scripts, revisions=NEXT)
    [copy] = (tmp_path / "backups").iterdir()
    assert "In the write-ahead log" in "".join(content(copy))


def test_without_a_copy_there_is_no_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = content(file)
    scripts = scripts_with(tmp_path, 'op.execute("DELETE FROM message_events")')
    real = sqlite3.connect

    def cramped(target: Path, **settings: Any) -> sqlite3.Connection:
        """A disk that takes no more than two pages of a backup."""
        connection: sqlite3.Connection = real(target, **settings)
        if "backups" in str(target):
            connection.execute("PRAGMA max_page_count=2")
        return connection

    monkeypatch.setattr(sqlite3, "connect", cramped)
    with pytest.raises(sqlite3.OperationalError) as caught:
        bring_up_to_date(file, tmp_path / "backups", scripts=scripts, revisions=NEXT)
    monkeypatch.undo()
    assert caught.value.sqlite_errorcode == sqlite3.SQLITE_FULL
    assert content(file) == before
    assert leftovers(tmp_path / "backups") == []


def test_a_failed_migration_changes_nothing(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = content(file)
    scripts = scripts_with(
        tmp_path,
        """
        op.add_column("messages", sa.Column("colour", sa.Text))
        op.execute("DELETE FROM message_events")
        raise RuntimeError("in the middle")
        """,
    )
    with pytest.raises(RuntimeError, match="in the middle"):
        bring_up_to_date(file, tmp_path / "backups", scripts=scripts, revisions=NEXT)
    assert content(file) == before
    bring_up_to_date(file, tmp_path / "backups")


def test_a_crash_in_a_migration_changes_nothing(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = content(file)
    scripts = scripts_with(
        tmp_path,
        """
        op.add_column("messages", sa.Column("colour", sa.Text))
        op.execute("DELETE FROM message_events")
        os._exit(9)
        """,
    )
    code = (
        "import sys; from pathlib import Path\n"
        "from smsdesk.store.migrate import REVISIONS, bring_up_to_date\n"
        "file, scripts = map(Path, sys.argv[1:])\n"
        "bring_up_to_date(file, None, scripts=scripts, revisions=(*REVISIONS, '9999'))\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, file, scripts], cwd=CHECKOUT, check=False)
    assert ended.returncode == 9
    assert content(file) == before
    bring_up_to_date(file, None)  # by the older program: it is still its store
    good = scripts_with(tmp_path / "good", "pass")
    bring_up_to_date(file, None, scripts=good, revisions=NEXT)  # the lock went with its process
    assert revision(file) == "9999"


def test_rebuilding_a_table_keeps_what_refers_to_it(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = counts(file)
    assert before["message_events"] == 3
    scripts = scripts_with(tmp_path, REBUILDS_MESSAGES)
    bring_up_to_date(file, tmp_path / "backups", scripts=scripts, revisions=NEXT)
    assert counts(file) == before


def test_a_migration_may_not_leave_loose_ends(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    before = content(file)
    scripts = scripts_with(tmp_path, 'op.execute("DELETE FROM batches")')
    with pytest.raises(StoreDamaged):
        bring_up_to_date(file, tmp_path / "backups", scripts=scripts, revisions=NEXT)
    assert content(file) == before


def test_a_newer_store_is_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    scripts = scripts_with(tmp_path, "pass")
    bring_up_to_date(file, None, scripts=scripts, revisions=NEXT)
    before = file.read_bytes()
    with pytest.raises(StoreTooNew):
        bring_up_to_date(file, tmp_path / "backups")
    assert file.read_bytes() == before
    assert leftovers(tmp_path) == ["migrations", "smsdesk.db"]


async def test_a_newer_store_is_not_opened(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'next'")
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        await Database.open(file, backups=tmp_path / "backups")
    assert caught.value.subject == str(file)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE recipes (id INTEGER)"],
        ["CREATE TABLE alembic_version (version_num TEXT)"],
        [
            "CREATE TABLE recipes (id INTEGER)",
            "CREATE TABLE alembic_version (version_num TEXT)",
            "INSERT INTO alembic_version VALUES ('0001')",
        ],
        [
            "CREATE TABLE recipes (id INTEGER)",
            "CREATE TABLE alembic_version (version_num TEXT)",
            "INSERT INTO alembic_version VALUES ('4f2a9c')",
        ],
    ],
    ids=["plain", "no revision", "revision 0001", "another revision"],
)
async def test_the_database_of_another_program_is_left_alone(
    tmp_path: Path, statements: list[str]
) -> None:
    file = tmp_path / "smsdesk.db"
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(StoreDamaged):
        await Database.open(file, backups=tmp_path / "backups")
    assert file.read_bytes() == before
    assert leftovers(tmp_path) == ["smsdesk.db"]


@pytest.mark.parametrize(
    "first_bytes",
    [b"name,number\nMaria,+306900000000\n" * 40, b"SQLite format 3\0" + b"\xff" * 4080],
)
async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, first_bytes: bytes) -> None:
    file = tmp_path / "smsdesk.db"
    file.write_bytes(first_bytes)
    with pytest.raises(StoreDamaged):
        await Database.open(file)
    assert file.read_bytes() == first_bytes


async def test_a_damaged_store_is_told(tmp_path: Path) -> None:
    file = filled(tmp_path / "smsdesk.db")
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(100)
        opened.write(b"\xff" * (size - 100))
    with pytest.raises(StoreDamaged):
        await Database.open(file)


async def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachable):
        await Database.open(tmp_path / "nowhere" / "smsdesk.db")


async def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "smsdesk.db").mkdir()
    with pytest.raises(StoreUnreachable):
        await Database.open(tmp_path / "smsdesk.db")


async def test_waiting_for_the_migration_of_another_has_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate_module, "LOCK_TIMEOUT_S", 0.05)
    file = tmp_path / "smsdesk.db"
    with FileLock(f"{file}.migrating"), pytest.raises(StoreLocked):
        await Database.open(file)
    async with await Database.open(file):
        pass


def test_processes_create_one_store_together(tmp_path: Path) -> None:
    code = (
        "import asyncio, sys; from pathlib import Path\n"
        "from smsdesk.store.database import Database\n"
        "from smsdesk.domain.account import NewAccount\n"
        "from smsdesk.store import accounts\n"
        "from datetime import UTC, datetime\n"
        "name, now = sys.argv[2], datetime.now(UTC)\n"
        "new = NewAccount(name, 'practice', {}, '', 'key ' + name)\n"
        "async def main():\n"
        "    print('ready', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    async with await Database.open(Path(sys.argv[1])) as db:\n"
        "        await db.run(lambda c: accounts.add(c, new, now))\n"
        "asyncio.run(main())\n"
    )
    file = tmp_path / "smsdesk.db"
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", code, file, str(number)],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(3)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("\n")
        racer.stdin.flush()
    for racer in racers:
        _, errors = racer.communicate(timeout=60)
        assert racer.returncode == 0, errors
    assert counts(file)["accounts"] == 3
    assert leftovers(tmp_path) == ["smsdesk.db"]


@pytest.mark.skipif(os.name != "posix", reason="looks at POSIX rights")
def test_nobody_else_reads_it_even_in_a_folder_that_is_open_to_all(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    file = tmp_path / "smsdesk.db"
    bring_up_to_date(file, None)
    with connected(file) as opened, transaction(opened):
        add_account(opened)
        rights = {path.name: path.stat().st_mode & 0o077 for path in tmp_path.glob("smsdesk.db*")}
    assert len(rights) > 1
    assert not any(rights.values()), rights
