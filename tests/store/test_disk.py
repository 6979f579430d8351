"""A disk that is full or read-only, as the system itself has it: a mount of the test's own.

Needs Linux and the right to mount in a namespace (root has it, and so has anybody where user
namespaces are allowed); elsewhere `test_database.py` stands in with pragmas.
"""

from __future__ import annotations

import functools
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.isolation import CHECKOUT
from tests.support.store import migrated

NAMESPACES = (["unshare", "-m"], ["unshare", "-U", "-r", "-m"])

LEAVING = """
import asyncio, os, sys
from pathlib import Path
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreFull, StoreProblem
from tests.support.store import add_account, add_batch, messages

def leave(folder, room):
    "Fill the disk up to so many bytes."
    found = os.statvfs(folder)
    with (folder / "filler").open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, found.f_bavail * found.f_frsize - room)
"""
FULL = f"""{LEAVING}
async def stored(db):
    return len(await db.read(lambda c: messages.listing(c, messages.Filter())))

async def main(folder):
    kept = 0
    async with await Database.open(folder / "smsdesk.db") as db:
        account = (await db.run(add_account)).id
        for room in range(220_000, -1, -20_000):
            leave(folder, room)
            try:
                await db.run(lambda c: add_batch(c, account, 400, text="x" * 160))
                kept += 400
                print("fits")
            except StoreFull:
                print("full")
            (folder / "filler").unlink()
            assert await stored(db) == kept
        await db.run(lambda c: add_batch(c, account, 400))
    async with await Database.open(folder / "smsdesk.db") as db:
        assert await stored(db) == kept + 400
        print(await db.read(lambda c: c.exec_driver_sql("PRAGMA integrity_check").scalar()))

asyncio.run(main(Path(sys.argv[1])))
"""

CREATING = f"""{LEAVING}
async def main(folder):
    for room in (0, 4096, 20_000, 60_000):
        leave(folder, room)
        try:
            await Database.open(folder / "smsdesk.db")
        except StoreFull:
            print("full")
        (folder / "filler").unlink()
    async with await Database.open(folder / "smsdesk.db") as db:
        await db.run(add_account)
    print("ok")

asyncio.run(main(Path(sys.argv[1])))
"""

READ_ONLY = """
import asyncio, sys
from pathlib import Path
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreProblem

async def main(folder):
    for name in ("there.db", "new.db"):
        try:
            await Database.open(folder / name)
        except StoreProblem as problem:
            print(problem.code)

asyncio.run(main(Path(sys.argv[1])))
"""

TURNS_READ_ONLY = """
import asyncio, subprocess, sys
from pathlib import Path
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreProblem
from tests.support.store import add_account

async def main(folder):
    async with await Database.open(folder / "smsdesk.db") as db:
        await db.run(add_account)
    # Linux refuses this while files are open for writing: a running program keeps its store.
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    try:
        await Database.open(folder / "smsdesk.db")
    except StoreProblem as problem:
        print(problem.code)
    subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
    async with await Database.open(folder / "smsdesk.db") as db:
        await db.run(add_account)
    print("ok")

asyncio.run(main(Path(sys.argv[1])))
"""


@functools.cache
def namespace() -> list[str]:
    """The command that runs another one with mounts of its own; skips the test without one."""
    for command in NAMESPACES if sys.platform == "linux" else ():
        probe = [*command, "mount", "-t", "tmpfs", "none", "/mnt"]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("nothing can be mounted here")


def run_on(folder: Path, mount: str, code: str) -> list[str]:
    """Run `code` where `mount` was done before; what it said."""
    script = f'{mount} && exec "$PYTHON" -c "$CODE" "$FOLDER"'
    ended = subprocess.run(
        [*namespace(), "sh", "-c", script],
        cwd=CHECKOUT,
        env={
            "PYTHON": sys.executable,
            "CODE": code,
            "FOLDER": str(folder),
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.split()


def test_a_disk_that_fills_up_while_batches_are_stored(tmp_path: Path) -> None:
    said = run_on(tmp_path, 'mount -t tmpfs -o size=8m none "$FOLDER"', FULL)
    assert said[-1] == "ok"
    assert {"fits", "full"} <= set(said)


def test_a_disk_that_is_full_from_the_start(tmp_path: Path) -> None:
    said = run_on(tmp_path, 'mount -t tmpfs -o size=1m none "$FOLDER"', CREATING)
    assert said == [*["full"] * 4, "ok"]


def test_a_disk_that_may_only_be_read(tmp_path: Path) -> None:
    migrated(tmp_path / "there.db")
    mount = 'mount --bind "$FOLDER" "$FOLDER" && mount -o remount,bind,ro "$FOLDER"'
    assert run_on(tmp_path, mount, READ_ONLY) == ["store_read_only", "store_read_only"]


def test_a_disk_that_comes_back_read_only(tmp_path: Path) -> None:
    said = run_on(tmp_path, 'mount -t tmpfs -o size=8m none "$FOLDER"', TURNS_READ_ONLY)
    assert said == ["store_read_only", "ok"]
