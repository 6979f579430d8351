"""The mark of a desk, with real processes that live, end and are killed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smsdesk.system.locks import MarkRefused, ProcessMark, Taken, hold, is_alive

DESK = """
import sys
from pathlib import Path
from smsdesk.system.locks import ProcessMark
mark = ProcessMark(Path(sys.argv[1]))
print(mark.desk_id, flush=True)
if sys.stdin.readline() == "release\\n":
    mark.release()
    print("released", flush=True)
    sys.stdin.readline()
"""
NOBODY = "0" * 32


@contextmanager
def other_desk(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Another process with a mark in `folder`, and its id."""
    with subprocess.Popen(
        [sys.executable, "-c", DESK, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as desk:
        assert desk.stdout
        try:
            yield desk, desk.stdout.readline().strip()
        finally:
            desk.kill()


def age(path: Path) -> None:
    """Make a file look a week old."""
    os.utime(path, (1_700_000_000, 1_700_000_000))


def test_a_desk_is_alive_until_it_is_released(tmp_path: Path) -> None:
    mark = ProcessMark(tmp_path)
    assert re.fullmatch("[0-9a-f]{32}", mark.desk_id)
    for _ in range(3):
        assert is_alive(tmp_path, mark.desk_id)
    mark.release()
    assert not is_alive(tmp_path, mark.desk_id)
    assert not list(tmp_path.iterdir())
    mark.release()


def test_two_marks_of_one_process_are_two_desks(tmp_path: Path) -> None:
    with ProcessMark(tmp_path) as one, ProcessMark(tmp_path) as two:
        assert one.desk_id != two.desk_id
        two.release()
        assert is_alive(tmp_path, one.desk_id)
        assert not is_alive(tmp_path, two.desk_id)
    assert not list(tmp_path.iterdir())


def test_a_mark_may_be_released_in_another_thread(tmp_path: Path) -> None:
    mark = ProcessMark(tmp_path)
    thread = threading.Thread(target=mark.release)
    thread.start()
    thread.join()
    assert not is_alive(tmp_path, mark.desk_id)


def test_a_desk_nobody_ever_heard_of_is_dead_and_leaves_nothing(tmp_path: Path) -> None:
    assert not is_alive(tmp_path, NOBODY)
    assert not is_alive(tmp_path / "gone", NOBODY)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("desk_id", ["", "../" + NOBODY, NOBODY + "\n", "G" * 32, "0" * 31])
def test_what_is_no_id_names_no_file(tmp_path: Path, desk_id: str) -> None:
    with pytest.raises(ValueError, match="desk's id"):
        is_alive(tmp_path, desk_id)


def test_another_process_is_alive_until_it_releases(tmp_path: Path) -> None:
    with other_desk(tmp_path) as (desk, desk_id):
        assert is_alive(tmp_path, desk_id)
        desk.communicate("release\n", timeout=30)
        assert not is_alive(tmp_path, desk_id)


@pytest.mark.parametrize("how", ["kill", "end"])
def test_another_process_that_ended_without_a_word_is_dead(tmp_path: Path, how: str) -> None:
    with other_desk(tmp_path) as (desk, desk_id):
        assert is_alive(tmp_path, desk_id)
        if how == "kill":
            desk.kill()
        desk.communicate(timeout=30)
        assert (tmp_path / f"{desk_id}.lock").exists() or how == "end"
        assert not is_alive(tmp_path, desk_id)
        assert not list(tmp_path.iterdir())


def test_asking_does_not_harm_the_living(tmp_path: Path) -> None:
    """Several ask about a living desk at once, again and again; all get the same answer."""
    with other_desk(tmp_path) as (_, desk_id), ProcessMark(tmp_path) as own:
        answers: set[bool] = set()

        def ask() -> None:
            for _ in range(50):
                answers.add(is_alive(tmp_path, desk_id))
                answers.add(is_alive(tmp_path, own.desk_id))

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers == {True}


def test_those_who_ask_together_about_the_dead_end_up_agreeing(tmp_path: Path) -> None:
    with other_desk(tmp_path) as (desk, desk_id):
        desk.kill()
        desk.wait(30)
    answers: list[bool] = []
    threads = [
        threading.Thread(target=lambda: answers.append(is_alive(tmp_path, desk_id)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # One who asks while another is just finding out may hear "alive"; never all of them.
    assert False in answers
    assert not is_alive(tmp_path, desk_id)


def test_a_new_desk_clears_away_only_what_is_old_and_dead(tmp_path: Path) -> None:
    with other_desk(tmp_path) as (desk, killed):
        desk.kill()
        desk.wait(30)
    fresh = tmp_path / f"{'1' * 32}.lock"
    old = tmp_path / f"{'2' * 32}.lock"
    stranger = tmp_path / "profile-id.lock"
    for path in (fresh, old, stranger):
        path.touch()
    with ProcessMark(tmp_path) as living:
        marked = tmp_path / f"{living.desk_id}.lock"
        for path in (old, stranger, tmp_path / f"{killed}.lock", marked):
            age(path)
        with ProcessMark(tmp_path) as mark:
            left = {path.name for path in tmp_path.iterdir()}
            assert left == {fresh.name, stranger.name, marked.name, f"{mark.desk_id}.lock"}
            assert is_alive(tmp_path, living.desk_id)


def test_no_folder_no_mark(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MarkRefused):
        ProcessMark(tmp_path / "file")


def test_in_doubt_a_desk_is_alive(tmp_path: Path) -> None:
    (tmp_path / f"{NOBODY}.lock").mkdir()
    assert is_alive(tmp_path, NOBODY)


def test_only_one_holds_a_piece_of_work(tmp_path: Path) -> None:
    with hold(tmp_path, "sync-1"):
        with pytest.raises(Taken) as caught, hold(tmp_path, "sync-1"):
            raise AssertionError
        assert caught.value.subject == "sync-1"
        with hold(tmp_path, "sync-2"):
            pass
    with hold(tmp_path, "sync-1"):
        pass


def test_work_is_free_again_when_it_broke(tmp_path: Path) -> None:
    with pytest.raises(KeyError), hold(tmp_path, "sync-1"):
        raise KeyError
    with hold(tmp_path, "sync-1"):
        pass


def test_work_cannot_be_held_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MarkRefused), hold(tmp_path / "file", "sync-1"):
        raise AssertionError
