"""What holds for every command: options before and after, errors in one sentence or document."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from smsdesk import __version__
from smsdesk.cli.main import COMMANDS, root
from tests.support.command import smsdesk


def test_json_stands_before_or_after_the_command() -> None:
    assert (
        smsdesk("--json", "segments", "a").document == smsdesk("segments", "a", "--json").document
    )


@pytest.mark.parametrize("place", ["before", "between", "after"])
def test_the_profile_stands_before_or_after_the_command(place: str, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    given = ["--profile", str(folder)]
    words = {
        "before": [*given, "accounts", "list"],
        "between": ["accounts", *given, "list"],
        "after": ["accounts", "list", *given],
    }[place]
    assert smsdesk(*words).status == 0
    assert (folder / "smsdesk.db").exists()


def test_the_later_profile_counts(tmp_path: Path) -> None:
    smsdesk("--profile", str(tmp_path / "a"), "accounts", "list", "--profile", str(tmp_path / "b"))
    assert not (tmp_path / "a").exists()
    assert (tmp_path / "b").exists()


def test_a_profile_without_a_name_is_a_slip_and_not_the_usual_one() -> None:
    ran = smsdesk("--profile", "", "accounts", "list")
    assert ran.status == 2
    assert not (Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db").exists()


def test_two_profiles_never_see_each_other(tmp_path: Path) -> None:
    add = ("accounts", "add", "--provider", "practice", "--name", "a", "--secret-stdin")
    address = ("--option", "base_url=https://sms.example")
    assert smsdesk(*add, *address, stdin="token-1\n").status == 0
    assert smsdesk("accounts", "list", "--json", "--profile", str(tmp_path)).document == []


@pytest.mark.parametrize(
    "words",
    [
        ["sgements"],
        ["contacts", "lst"],
        ["schedule"],
        ["segments", "--encodng", "gsm", "a"],
        ["segments", "a", "b"],
        ["segments", "--encoding", "latin", "a"],
        ["accounts", "ad"],
        ["accounts"],
        ["accounts", "add", "--provider", "practice"],
        ["send", "--account", "a", "--to", "1", "--zone", "Europe/Kyiv", "text"],
        ["messages", "--batch", "x"],
        ["messages", "--batch", "99999999999999999999"],
        ["messages", "resolve", "1", "perhaps"],
        ["messages", "--since", "yesterday"],
    ],
)
def test_a_wrong_call_is_said_in_one_sentence(words: list[str]) -> None:
    ran = smsdesk(*words)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    as_json = smsdesk("--json", *words)
    assert (as_json.status, as_json.err) == (2, "")
    assert as_json.error["code"] == "usage"
    assert as_json.error["message"] == ran.err.strip()


def test_json_after_two_dashes_is_text() -> None:
    ran = smsdesk("segments", "a", "--", "--json")
    assert (ran.status, ran.out) == (2, "")


def test_a_text_that_begins_with_a_dash_is_explained() -> None:
    assert "Write -- before" in smsdesk("segments", "-5 degrees").err
    assert smsdesk("segments", "--json", "--", "-5 degrees").document["units"] == 10


def test_leftover_arguments_are_not_shown_since_they_may_be_secrets() -> None:
    ran = smsdesk("accounts", "test", "name", "hunter2-secret")
    assert ran.status == 2
    assert "hunter2" not in ran.err + ran.out


def test_bytes_that_are_no_text_are_refused() -> None:
    ran = smsdesk("segments", "--json", "caf\udce9")
    assert ran.status == 2
    assert "Argument 3" in ran.error["message"]


def test_output_is_utf8_in_any_locale() -> None:
    # The streams of the test are ASCII, as under LC_ALL=C.
    assert "ж" in smsdesk("segments", "--json", "ж").out


def test_help_and_version() -> None:
    assert smsdesk("--version").out == f"{__version__}\n"
    overview = smsdesk("--help").out
    assert all(name in overview for name in COMMANDS)
    for name in COMMANDS:
        assert smsdesk(name, "--help").status == 0


def test_every_option_and_command_is_explained() -> None:
    import click

    context = click.Context(root)
    groups = [root]
    while groups:
        group = groups.pop()
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            assert command.help, name
            if isinstance(command, type(root)):
                groups.append(command)
            silent = [
                one.name
                for one in command.params
                if isinstance(one, click.Option) and not one.help and not one.required
            ]
            assert not silent, name


def test_an_unforeseen_error_names_the_log_and_shows_no_traceback(
    monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., object]
) -> None:
    expect_log("unexpected", logger="smsdesk.desk")
    secret = "sesame-street"

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(secret)

    monkeypatch.setattr("smsdesk.cli.segments.measure", fail)
    ran = smsdesk("segments", "--json", "a")
    log = Path(os.environ["SMSDESK_PROFILE"]) / "logs" / "smsdesk.log"
    assert (ran.status, ran.error["code"]) == (1, "unexpected")
    assert str(log) in ran.error["message"]
    assert "Traceback" not in ran.err
    written = log.read_text("utf-8")
    assert "RuntimeError" in written
    assert "in fail" in written
    assert secret not in written + ran.out + ran.err


def test_ctrl_c_is_one_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("smsdesk.cli.segments.measure", interrupt)
    ran = smsdesk("segments", "--json", "a")
    assert (ran.status, ran.error["code"]) == (1, "interrupted")


class TestStore:
    """A store that cannot be used is one sentence and exit status 1."""

    @pytest.fixture
    def store(self) -> Path:
        assert smsdesk("accounts", "list").status == 0
        return Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db"

    def test_from_a_newer_program(self, store: Path) -> None:
        with sqlite3.connect(store) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.close()
        before = store.read_bytes()
        ran = smsdesk("messages", "--json")
        assert (ran.status, ran.error["code"]) == (1, "store_too_new")
        assert store.read_bytes() == before

    def test_damaged(self, store: Path) -> None:
        for path in store.parent.glob("smsdesk.db*"):
            path.unlink()
        store.write_bytes(b"no store of ours " * 1000)
        ran = smsdesk("accounts", "list", "--json")
        assert (ran.status, ran.error["code"]) == (1, "store_damaged")

    def test_in_a_place_that_is_no_folder(self, store: Path) -> None:
        ran = smsdesk("accounts", "list", "--json", "--profile", str(store))
        assert (ran.status, ran.error["code"]) == (1, "profile_not_a_folder")

    def test_broken_settings_are_put_aside_and_told(self, store: Path) -> None:
        store.with_name("settings.json").write_text("{", "utf-8")
        ran = smsdesk("accounts", "list", "--json")
        assert (ran.status, ran.document) == (0, [])
        assert "put aside" in ran.err
