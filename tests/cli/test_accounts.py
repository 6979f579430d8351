"""`smsdesk accounts` and `smsdesk balance`: adding, testing, editing, removing; secrets unseen."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from smsdesk.domain.provider_info import FieldKind
from smsdesk.practice.faults import FaultKind
from smsdesk.providers import registry
from tests.cli.conftest import AddAccount
from tests.support.command import smsdesk
from tests.support.practice_thread import PracticeThread

ADDRESS = ("--option", "base_url=https://sms.example/api")
ADD = ("accounts", "add", "--provider", "practice", "--name", "Office")


def keyring_text() -> str:
    path = Path.home() / "keyring.json"
    return path.read_text("utf-8") if path.exists() else ""


def wrong_secret(provider: str) -> str:
    """One that it could be: D7 carries 16 octets, DecisionTelecom's keys have 32 digits."""
    return "f" * (16 if provider == "d7" else 32)


def names() -> list[str]:
    return [one["name"] for one in smsdesk("accounts", "list", "--json").document]


class TestProviders:
    def test_every_provider_with_its_fields_and_capabilities(self) -> None:
        document = smsdesk("accounts", "providers", "--json").document
        assert [one["key"] for one in document] == list(registry.PROVIDERS)
        for one in document:
            assert all(
                {"name", "kind", "required", "default", "help"} <= field.keys()
                for field in one["fields"]
            )
            assert one["capabilities"] == sorted(one["capabilities"])
        by_key = {one["key"]: one for one in document}
        defaults = {
            key: next(f["default"] for f in by_key[key]["fields"] if f["name"] == "base_url")
            for key in ("d7", "isms", "decisiontelecom")
        }
        assert defaults == {
            "d7": "https://rest-api.d7networks.com",
            "isms": "https://cp.isms.gr/api/http",
            "decisiontelecom": "https://web.it-decision.com/v1/api",
        }

    def test_people_see_each_field(self) -> None:
        shown = smsdesk("accounts", "providers").out
        for info in registry.infos():
            assert f"{info.key}: {info.name}" in shown
            assert all(f"  {field.key} " in shown for field in info.fields)

    def test_every_provider_has_a_secret(self) -> None:
        # --secret-stdin relies on it: one line for each.
        for info in registry.infos():
            assert len(info.secret_fields) == 1


class TestAdd:
    def test_the_secret_goes_into_the_keyring_and_nowhere_else(self, isolated: Path) -> None:
        secret = "p@ss word ✓ 12345"
        ran = smsdesk(*ADD, *ADDRESS, "--sender", "Clinic", "--secret-stdin", stdin=f"{secret}\n")
        assert ran.status == 0
        assert json.loads(keyring_text())
        assert secret in json.dumps(json.loads(keyring_text()), ensure_ascii=False)
        for path in Path(os.environ["SMSDESK_PROFILE"]).rglob("*"):
            if path.is_file():
                assert secret.encode() not in path.read_bytes()
        assert secret not in ran.out + ran.err
        assert isolated in Path(os.environ["SMSDESK_PROFILE"]).parents

    def test_what_is_told(self) -> None:
        ran = smsdesk("--json", *ADD, *ADDRESS, "--sender", "Clinic", "--secret-stdin", stdin="t\n")
        assert ran.document == {
            "name": "Office",
            "provider": "practice",
            "sender": "Clinic",
            "allow_http": False,
            "paused": None,
            "options": {"base_url": "https://sms.example/api"},
            "secret_kept": True,
        }
        assert smsdesk("accounts", "list", "--json").document == [
            {key: value for key, value in ran.document.items() if key != "secret_kept"}
        ]

    @pytest.mark.parametrize(
        ("line", "kept"),
        [("a b \n", "a b "), ("a\r\n", "a"), (" tab\t\n", " tab\t"), ("no end", "no end")],
    )
    def test_everything_but_the_line_end_is_the_secret(self, line: str, kept: str) -> None:
        assert smsdesk(*ADD, *ADDRESS, "--secret-stdin", stdin=line).status == 0
        (entry,) = json.loads(keyring_text()).values()
        assert list(entry.values()) == [kept]

    @pytest.mark.parametrize("line", ["", "\n"])
    def test_an_empty_secret_is_no_secret(self, line: str) -> None:
        ran = smsdesk(*ADD, *ADDRESS, "--secret-stdin", stdin=line)
        assert (ran.status, names()) == (2, [])

    def test_nobody_to_ask_and_nothing_on_standard_input(self) -> None:
        ran = smsdesk(*ADD, *ADDRESS)
        assert ran.status == 2
        assert "--secret-stdin" in ran.err

    @pytest.mark.parametrize(
        ("option", "code", "status"),
        [
            (["--option", "base_url=http://sms.example"], "insecure_address", 1),
            (["--option", "base_url=ftp://sms.example"], "bad_address", 1),
            (["--option", "base_url=https://user:word@sms.example"], "bad_address", 1),
            (["--option", "base_ulr=https://sms.example"], "unknown_field", 2),
            (["--option", "base_url=https://a.example", "--option", "base_url=x"], "usage", 2),
            (["--option", "hunter2hunter2"], "usage", 2),
            (["--option", "token=hunter2hunter2"], "secret_as_option", 2),
            ([*ADDRESS, "--option", "ca_file=no/such/file.pem"], "bad_ca_file", 1),
            (["--provider", "nosuch"], "unknown_provider", 2),
            (["--name", "  "], "bad_name", 1),
            (["--name", "two\nlines"], "bad_name", 1),
            (["--sender", "much too long for a sender"], "sender_too_long", 1),
            (["--sender", "Κλινική"], "sender_characters", 1),
        ],
    )
    def test_refusals(self, option: list[str], code: str, status: int) -> None:
        ran = smsdesk("--json", *ADD, *option, "--secret-stdin", stdin="hunter2hunter2\n")
        assert (ran.error["code"], ran.status) == (code, status)
        assert "hunter2" not in ran.out + ran.err
        assert (names(), keyring_text()) == ([], "")

    def test_an_unknown_field_is_named_with_those_there_are(self) -> None:
        ran = smsdesk(*ADD, "--option", "base_ulr=x", "--secret-stdin", stdin="t\n")
        assert "base_ulr" in ran.err
        assert "base_url, ca_file" in ran.err

    def test_plain_http_needs_consent(self) -> None:
        address = ("--option", "base_url=http://sms.example")
        ran = smsdesk(*ADD, *address, "--secret-stdin", stdin="t\n")
        assert "--allow-http" in ran.err
        assert smsdesk(*ADD, *address, "--allow-http", "--secret-stdin", stdin="t\n").status == 0

    def test_a_required_field_without_default(self) -> None:
        ran = smsdesk(
            *("--json", "accounts", "add", "--provider", "d7", "--name", "x", "--secret-stdin"),
            stdin="t\n",
        )
        assert (ran.status, ran.error["code"]) == (2, "field_required")
        assert "username" in ran.error["message"]

    def test_a_name_is_taken_once(self) -> None:
        for expected in (0, 1):
            ran = smsdesk("--json", *ADD, *ADDRESS, "--secret-stdin", stdin="t\n")
            assert ran.status == expected
        assert ran.error["code"] == "name_taken"
        assert len(json.loads(keyring_text())) == 1

    def test_a_store_that_fails_leaves_no_secret_behind(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from smsdesk.store import accounts
        from smsdesk.store.errors import StoreFull

        def full(*_: object) -> None:
            raise StoreFull("smsdesk.db")

        monkeypatch.setattr(accounts, "put_in_use", full)
        ran = smsdesk("--json", *ADD, *ADDRESS, "--secret-stdin", stdin="t\n")
        assert (ran.status, ran.error["code"]) == (1, "store_full")
        assert not any(json.loads(keyring_text()).values())

    @pytest.mark.parametrize("backend", ["fail", "null"])
    def test_without_a_keyring_the_secret_is_taken_each_time(
        self, backend: str, monkeypatch: pytest.MonkeyPatch, practice: PracticeThread
    ) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{backend}.Keyring")
        import keyring.core

        monkeypatch.setattr(keyring.core, "_keyring_backend", None)
        address = ("--option", f"base_url={practice.base_url}/practice", "--allow-http")
        ran = smsdesk("--json", *ADD, *address, "--secret-stdin", stdin="practice\n")
        assert (ran.status, ran.document["secret_kept"]) == (0, False)
        assert "keyring" in ran.err
        without = smsdesk("balance", "Office", "--json")
        assert without.status == 1
        assert "--secret-stdin" in without.document[0]["error"]["message"]
        given = smsdesk("balance", "Office", "--secret-stdin", "--json", stdin="practice\n")
        assert (given.status, given.document[0]["error"]) == (0, None)
        send = ("send", "--account", "Office", "--sender", "A", "--to", "+306900000100", "--yes")
        assert smsdesk(*send, "hello").status == 1
        # The first line is the secret, the rest is the text.
        assert smsdesk(*send, "--secret-stdin", "-", stdin="practice\nhello\n").status == 0
        assert [one.text for one in practice.arrivals()] == ["hello"]
        assert smsdesk("accounts", "remove", "Office").status == 0


class TestTest:
    def test_a_good_sign_in_shows_the_balance(
        self, practice: PracticeThread, add_account: AddAccount
    ) -> None:
        add_account()
        practice.set_balance("practice", "12.50")
        ran = smsdesk("accounts", "test", "practice", "--json")
        assert ran.status == 0
        assert ran.document == {
            "account": "practice",
            "ok": True,
            "balance": "12.50",
            "unit": "credits",
            "error": None,
        }
        assert "signed in. Balance: 12.50" in smsdesk("accounts", "test", "practice").out
        assert not practice.arrivals()

    @pytest.mark.parametrize("provider", ["d7", "isms", "decisiontelecom", "bulksms", "practice"])
    def test_a_wrong_secret_is_said_to_be_one(self, provider: str, add_account: AddAccount) -> None:
        wrong = wrong_secret(provider)
        add_account(provider, secret=wrong)
        ran = smsdesk("accounts", "test", provider, "--json")
        assert ran.status == 1
        assert ran.document["error"]["reason"] == "auth"
        assert wrong not in ran.out + ran.err

    @pytest.mark.parametrize("secret", ["pass:word", "p" * 17])
    def test_a_secret_that_cannot_be_sent(self, secret: str, add_account: AddAccount) -> None:
        options = ("--option", "username=desk", "--secret-stdin", "--json")
        more = ("accounts", "add", "--provider", "d7", "--name", "x")
        add_account("d7", name="right")
        for command in (
            (*more, *options),
            ("accounts", "edit", "right", "--secret-stdin", "--json"),
            ("accounts", "test", "right", "--secret-stdin", "--json"),
        ):
            ran = smsdesk(*command, stdin=f"{secret}\n")
            assert ran.status == 2
            assert ran.document["error"]["code"] == "field_refused"
            assert "“password”" in ran.document["error"]["message"]
            assert secret not in ran.out + ran.err
        assert names() == ["right"]

    @pytest.mark.parametrize("provider", ["d7", "isms", "decisiontelecom", "bulksms", "practice"])
    def test_a_right_secret_for_once(self, provider: str, add_account: AddAccount) -> None:
        from smsdesk.practice.interfaces import INTERFACES

        add_account(provider, secret=wrong_secret(provider))
        given = f"{INTERFACES[provider][2]}\n"
        ran = smsdesk("accounts", "test", provider, "--secret-stdin", stdin=given)
        assert ran.status == 0, ran
        assert smsdesk("accounts", "test", provider).status == 1

    def test_nobody_answers(self) -> None:
        with socket.socket() as held:
            held.bind(("127.0.0.1", 0))
            address = f"base_url=http://127.0.0.1:{held.getsockname()[1]}"
            smsdesk(*ADD, "--option", address, "--allow-http", "--secret-stdin", stdin="t\n")
            error = smsdesk("accounts", "test", "Office", "--json").document["error"]
        assert (error["code"], error["retryable"]) == ("unreachable", True)
        assert "Nobody answers" in error["message"]

    def test_another_server_answers(self, practice: PracticeThread) -> None:
        address = ("--option", f"base_url={practice.base_url}/nothing", "--allow-http")
        smsdesk(*ADD, *address, "--secret-stdin", stdin="t\n")
        ran = smsdesk("accounts", "test", "Office", "--json")
        assert ran.status == 1
        assert "address" in ran.document["error"]["message"]

    def test_http_where_https_is_expected(
        self, practice: PracticeThread, expect_log: Callable[..., object]
    ) -> None:
        expect_log("Invalid HTTP request", logger="uvicorn")
        address = practice.base_url.replace("http:", "https:")
        smsdesk(*ADD, "--option", f"base_url={address}", "--secret-stdin", stdin="t\n")
        error = smsdesk("accounts", "test", "Office", "--json").document["error"]
        assert "secure connection" in error["message"]

    def test_an_unknown_account(self) -> None:
        ran = smsdesk("accounts", "test", "nobody", "--json")
        assert (ran.status, ran.error["code"]) == (1, "unknown_account")


class TestEdit:
    def test_nothing_to_change(self, add_account: AddAccount) -> None:
        add_account()
        assert smsdesk("accounts", "edit", "practice").status == 2

    def test_name_sender_and_options(self, add_account: AddAccount) -> None:
        add_account()
        ran = smsdesk(
            *("accounts", "edit", "practice", "--name", "Front desk", "--sender", "Desk"),
            *("--option", "base_url=https://sms.example", "--no-allow-http", "--json"),
        )
        assert ran.status == 0
        assert ran.document == {
            "name": "Front desk",
            "provider": "practice",
            "sender": "Desk",
            "allow_http": False,
            "paused": None,
            "options": {"base_url": "https://sms.example"},
        }

    def test_an_emptied_option_goes_back_to_its_default(self, add_account: AddAccount) -> None:
        add_account("d7")
        ran = smsdesk("accounts", "edit", "d7", "--option", "base_url=", "--json")
        assert ran.document["options"]["base_url"] == "https://rest-api.d7networks.com"

    def test_withdrawing_consent_to_http_needs_another_address(
        self, add_account: AddAccount
    ) -> None:
        add_account()
        ran = smsdesk("accounts", "edit", "practice", "--no-allow-http", "--json")
        assert (ran.status, ran.error["code"]) == (1, "insecure_address")
        assert smsdesk("accounts", "list", "--json").document[0]["allow_http"] is True

    def test_a_new_secret(self, add_account: AddAccount) -> None:
        add_account(secret="wrong-secret")
        assert smsdesk("accounts", "test", "practice").status == 1
        ran = smsdesk("accounts", "edit", "practice", "--secret-stdin", stdin="practice\n")
        assert ran.status == 0
        assert smsdesk("accounts", "test", "practice").status == 0
        assert "wrong-secret" not in keyring_text()

    def test_a_store_that_fails_leaves_the_old_secret(
        self, add_account: AddAccount, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        add_account()
        add_account(name="other")
        before = keyring_text()
        ran = smsdesk(
            *("accounts", "edit", "practice", "--name", "other", "--secret-stdin", "--json"),
            stdin="new-secret\n",
        )
        assert (ran.status, ran.error["code"]) == (1, "name_taken")
        assert json.loads(keyring_text()) == json.loads(before)
        monkeypatch.undo()

    def test_pause_and_resume(self, add_account: AddAccount) -> None:
        add_account()
        assert smsdesk("accounts", "edit", "practice", "--pause", "--json").document["paused"] == (
            "user"
        )
        ran = smsdesk(
            *("send", "--account", "practice", "--to", "+306900000100", "--yes", "--json", "a")
        )
        assert (ran.status, ran.error["code"]) == (1, "account_paused")
        assert "accounts edit practice --resume" in ran.error["message"]
        assert smsdesk("messages", "--json").document == []
        resumed = smsdesk("accounts", "edit", "practice", "--resume", "--json")
        assert resumed.document["paused"] is None


class TestRemove:
    def test_the_secret_goes_and_the_history_stays(self, add_account: AddAccount) -> None:
        add_account()
        send = ("send", "--account", "practice", "--to", "+306900000100", "--yes", "a")
        assert smsdesk(*send).status == 0
        assert smsdesk("accounts", "remove", "practice").status == 0
        assert not any(json.loads(keyring_text()).values())
        assert names() == []
        assert [one["account"] for one in smsdesk("messages", "--json").document] == ["practice"]
        add_account()  # the name is free again

    def test_what_waits_is_not_thrown_away_unasked(
        self, practice: PracticeThread, add_account: AddAccount
    ) -> None:
        add_account()
        held = hold_messages(practice)
        ran = smsdesk("accounts", "remove", "practice", "--json")
        assert (ran.status, ran.error["code"]) == (1, "queue_not_empty")
        ran = smsdesk("accounts", "remove", "practice", "--yes", "--json")
        assert (ran.status, ran.document["cancelled"]) == (0, held)
        states = {one["id"]: one["state"] for one in smsdesk("messages", "--json").document}
        assert {states[one] for one in held} == {"cancelled"}

    def test_what_the_provider_keeps_goes_out_and_is_not_called_cancelled(
        self, add_account: AddAccount
    ) -> None:
        add_account("isms")
        send = ("send", "--account", "isms", "--to", "+306900000100", "--yes")
        assert smsdesk(*send, "--at", "2h", "--keep", "provider", "a").status == 0
        assert smsdesk(*send, "--at", "2h", "--keep", "here", "b").status == 0
        ran = smsdesk("accounts", "remove", "isms", "--yes", "--json")
        assert (len(ran.document["cancelled"]), ran.document["kept_by_provider"]) == (1, 1)
        assert ran.document["contacts_at_provider"] == 0
        (left,) = smsdesk("schedule", "list", "--json").document
        assert (left["keep"], left["account"], left["state"]) == ("provider", "isms", "active")


class TestBalance:
    def test_all_at_once_each_with_its_own_result(
        self, practice: PracticeThread, add_account: AddAccount
    ) -> None:
        add_account("practice")
        add_account("d7", secret="wrong-secret")
        add_account("isms")
        practice.set_balance("practice", "3948.47")
        ran = smsdesk("balance", "--json")
        assert ran.status == 1
        assert [one["account"] for one in ran.document] == ["practice", "d7", "isms"]
        good, bad, other = ran.document
        assert list(good) == ["account", "balance", "unit", "checked_at", "error"]
        assert (good["balance"], good["unit"], good["error"]) == ("3948.47", "credits", None)
        assert (bad["balance"], bad["error"]["reason"]) == (None, "auth")
        assert other["error"] is None
        assert good["checked_at"][-6] in "+-"
        rows = sqlite_rows("SELECT amount FROM balances ORDER BY id")
        assert ("3948.47",) in rows
        assert len(rows) == 2

    def test_only_those_that_are_named(self, add_account: AddAccount) -> None:
        add_account("practice")
        add_account("isms")
        assert [one["account"] for one in smsdesk("balance", "isms", "--json").document] == ["isms"]
        assert smsdesk("balance", "isms", "nobody").status == 1

    def test_no_accounts_no_balances(self) -> None:
        ran = smsdesk("balance", "--json")
        assert (ran.status, ran.document) == (0, [])

    def test_a_provider_that_is_down(
        self, practice: PracticeThread, add_account: AddAccount
    ) -> None:
        add_account()
        practice.order(FaultKind.PROVIDER_DOWN, call="balance")
        (one,) = smsdesk("balance", "--json").document
        assert (one["error"]["reason"], one["error"]["retryable"]) == ("provider_down", True)

    def test_a_secret_for_once_goes_with_one_account(self) -> None:
        assert smsdesk("balance", "--secret-stdin", stdin="x\n").status == 2


def hold_messages(practice: PracticeThread) -> list[int]:
    """Leave messages waiting in a paused account; their ids."""
    practice.order(FaultKind.NO_CREDIT)
    people = [f"--to=+30690000010{digit}" for digit in range(10)]
    ran = smsdesk("send", "--account", "practice", *people, "--yes", "--json", "a")
    queued = [one["id"] for one in ran.document["messages"] if one["state"] == "queued"]
    assert queued, ran
    return queued


def sqlite_rows(query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_kinds_of_fields_are_all_shown() -> None:
    kinds = {
        one["kind"]
        for p in smsdesk("accounts", "providers", "--json").document
        for one in p["fields"]
    }
    assert kinds <= {kind.value for kind in FieldKind}
