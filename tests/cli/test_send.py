"""`smsdesk send`: the plan shown, what is stored and sent, and every outcome told truly."""

from __future__ import annotations

import io
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from smsdesk.cli.main import main
from smsdesk.domain.errors import Reason
from smsdesk.domain.message import MessageState
from smsdesk.practice.faults import FaultKind
from smsdesk.sending import worker
from smsdesk.store import claims
from smsdesk.store.errors import StoreFull
from tests.cli.conftest import AddAccount
from tests.support.command import Ran, smsdesk
from tests.support.practice_thread import PracticeThread

GOOD = "+306900000100"
OTHER = "+306900000101"


def send(*words: str, provider: str = "practice", stdin: str = "") -> Ran:
    """`send --json --yes` to whoever is named in `words`."""
    return smsdesk("send", "--account", provider, "--json", "--yes", *words, stdin=stdin)


def only(ran: Ran) -> dict[str, Any]:
    (message,) = ran.document["messages"]
    assert isinstance(message, dict)
    return message


@dataclass(frozen=True)
class Fault:
    """What a number's last digits bring about, and how it must be told."""

    digits: str
    state: str = "uncertain"
    reason: str | None = "uncertain"
    retryable: bool | None = False
    status: int = 3
    arrived: int = 0
    patience_s: str = "0.2"


FAULTS = (
    Fault("001", "rejected", "destination", status=1),
    Fault("002", "rejected", "blocked", status=1),
    Fault("003", "accepted", None, None, status=0, arrived=1, patience_s="30"),
    Fault("004", "rejected", "credit", status=1),
    Fault("005"),
    Fault("006", arrived=1),
    Fault("007", arrived=1),
    Fault("008"),
    Fault("009"),
    Fault("010", arrived=1),
    Fault("012", arrived=1),
    Fault("014", "rejected", "parameter", status=1),
    Fault("019", "accepted", None, None, status=0, arrived=1),
    Fault("021", "rejected", "provider_down", retryable=True, status=1),
    Fault("024", "rejected", "auth", status=1),
    Fault("026", "rejected", "no_route", status=1),
)


class TestOutcomes:
    def test_the_document_is_as_documented(self, add_account: AddAccount) -> None:
        add_account()
        ran = send("--to", GOOD, "--to", "12", "Hello")
        assert list(ran.document) == ["batch", "excluded", "messages"]
        message = only(ran)
        assert list(message) == ["id", "to", "state", "provider_ids", "parts", "error"]
        assert (message["to"], message["state"], message["parts"]) == (GOOD, "accepted", 1)
        assert len(message["provider_ids"]) == 1
        assert message["error"] is None
        (excluded,) = ran.document["excluded"]
        assert list(excluded) == ["to", "reason", "detail", "row", "message"]
        assert (excluded["to"], excluded["reason"]) == ("12", "destination")
        assert ran.status == 1

    @pytest.mark.parametrize("provider", ["d7", "isms", "decisiontelecom", "bulksms", "practice"])
    def test_every_provider(
        self, provider: str, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account(provider)
        ran = send("--to", GOOD, "--to", OTHER, "Καλημέρα 🎂", provider=provider)
        assert ran.status == 0, ran
        assert {one["state"] for one in ran.document["messages"]} <= {"accepted", "delivered"}
        assert all(one["provider_ids"] for one in ran.document["messages"])
        assert practice.arrived() == {GOOD: 1, OTHER: 1}
        assert {one.text for one in practice.arrivals()} == {"Καλημέρα 🎂"}

    @pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.digits)
    def test_each_fault(
        self, fault: Fault, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        number = f"+306900000{fault.digits}"
        ran = send("--to", number, "--patience", fault.patience_s, "Hello")
        message = only(ran)
        error = message["error"] or {"reason": None, "retryable": None}
        assert (message["state"], error["reason"]) == (fault.state, fault.reason)
        assert (error["retryable"], ran.status) == (fault.retryable, fault.status)
        assert practice.arrived()[number] == fault.arrived
        if fault.state == "uncertain":
            assert error["cause"]
            assert "was not sent again" in error["message"]

    def test_failures_and_doubts_together_give_three(self, add_account: AddAccount) -> None:
        add_account()
        ran = send("--to", "+306900000001,+306900000007,+306900000100", "Hello")
        states = [one["state"] for one in ran.document["messages"]]
        assert states == ["rejected", "uncertain", "accepted"]
        assert ran.status == 3

    def test_a_provider_that_is_down_ends_with_everything_known_not_to_be_sent(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        practice.order(FaultKind.PROVIDER_DOWN, count=1000)
        ran = send("--to", f"{GOOD};{OTHER}", "--patience", "0.2", "Hello")
        assert ran.status == 1
        for message in ran.document["messages"]:
            assert message["state"] == "rejected"
            assert (message["error"]["reason"], message["error"]["retryable"]) == (
                "provider_down",
                True,
            )
        assert not practice.arrivals()
        practice.clear_faults()
        assert smsdesk("agent", "--until-idle", "--json").document["waiting"] == []
        assert not practice.arrivals()

    def test_a_paused_account_keeps_its_queue_and_says_how_to_go_on(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        practice.order(FaultKind.CREDENTIALS)
        people = [f"+30690000010{digit}" for digit in range(10)]
        ran = send("--to", ",".join(people), "Hello")
        waiting = [one for one in ran.document["messages"] if one["state"] == "queued"]
        assert ran.status == 1
        assert waiting
        assert {one["error"]["reason"] for one in waiting} == {"auth"}
        assert "paused" in waiting[0]["error"]["message"]
        assert smsdesk("accounts", "edit", "practice", "--resume").status == 0
        assert smsdesk("agent", "--until-idle").status == 0
        assert set(practice.arrived().values()) == {1}
        assert len(practice.arrived()) == len(people) - 1

    @pytest.mark.parametrize("as_json", [True, False])
    def test_a_store_that_fails_on_the_way_is_told_and_nothing_asks_to_do_it_again(
        self, add_account: AddAccount, monkeypatch: pytest.MonkeyPatch, as_json: bool
    ) -> None:
        def full(_: object, settlements: list[object], **__: object) -> None:
            if settlements:
                raise StoreFull("smsdesk.db")

        add_account()
        monkeypatch.setattr(claims, "settle", full)
        monkeypatch.setattr(worker, "STORE_DELAYS_S", ())
        people = ",".join(f"+30690000010{digit}" for digit in range(10))
        words = ("--account", "practice", "--yes", "--to", people, "Hi")
        ran = smsdesk("send", *words, *(("--json",) if as_json else ()))
        assert ran.status == 3
        assert "no space left" in ran.out
        assert "nothing was changed" not in ran.out
        if as_json:
            errors = {one["state"]: one["error"] for one in ran.document["messages"]}
            assert errors["submitting"]["reason"] == "uncertain"
            assert errors["queued"]["reason"] == "not_attempted"
        else:
            assert "do not send it again" in ran.out

    def test_states_and_reasons_are_of_the_vocabulary(self, add_account: AddAccount) -> None:
        add_account()
        numbers = ",".join(f"+306900000{digits:03d}" for digits in (1, 2, 5, 7, 15, 22, 23, 100))
        ran = send("--to", numbers, "Hello")
        reasons = {reason.value for reason in Reason} | {"uncertain"}
        for message in ran.document["messages"]:
            assert MessageState(message["state"])
            assert message["error"] is None or message["error"]["reason"] in reasons


class TestPlan:
    def test_numbers_in_many_forms_and_twice(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        ran = send(
            *("--to", "6900000100; 00306900000101", "--to", "+30 690 000 0102 +306900000100"),
            *("--region", "GR", "Hello"),
        )
        assert ran.status == 0  # a merged duplicate is nothing that was refused
        assert practice.arrived() == {GOOD: 1, OTHER: 1, "+306900000102": 1}
        assert [one["detail"] for one in ran.document["excluded"]] == ["duplicate"]

    def test_a_file_with_merge_fields_and_rows(
        self, add_account: AddAccount, practice: PracticeThread, tmp_path: Path
    ) -> None:
        add_account()
        people = tmp_path / "people.csv"
        rows = [
            "name,Κινητό,due",
            "Anna,+306900000100,5",
            "Нина,,5",
            ",+306900000101,6",
            "Ö,12,",
            "Yo,+306900000102,",
        ]
        people.write_text("\n".join(rows) + "\n", "utf-8")
        ran = send("--to-file", str(people), "Dear {Name|customer}: {due} € {{now}}")
        assert ran.status == 1
        assert {one.text for one in practice.arrivals()} == {
            "Dear Anna: 5 € {now}",
            "Dear customer: 6 € {now}",
        }
        found = [(one["row"], one["detail"]) for one in ran.document["excluded"]]
        assert found == [(3, "invalid_number"), (5, "invalid_number"), (6, "missing_field")]
        assert "due" in ran.document["excluded"][2]["message"]

    def test_the_encoding_of_the_file_may_be_said(
        self, add_account: AddAccount, tmp_path: Path
    ) -> None:
        add_account()
        people = tmp_path / "people.csv"
        people.write_bytes(f"mobile,name\n{GOOD},Άννα\n".encode("cp1253"))
        for words, text in (((), "Άννα"), (("--file-encoding", "cp1251"), "ўннб")):
            ran = send("--to-file", str(people), *words, "--dry-run", "{name}")
            assert only(ran)["text"] == text
        unknown = send("--to-file", str(people), "--file-encoding", "klingon", "{name}")
        assert (unknown.status, unknown.error["code"]) == (2, "encoding_unknown")
        assert send("--to", GOOD, "--file-encoding", "cp1251", "Hello").status == 2

    def test_each_sends_both_texts_to_a_number_that_comes_twice(
        self, add_account: AddAccount, practice: PracticeThread, tmp_path: Path
    ) -> None:
        add_account()
        people = tmp_path / "people.csv"
        people.write_text(f"number,pet\n{GOOD},Rex\n{GOOD},Tom\n{GOOD},Tom\n", "utf-8")
        assert send("--to-file", str(people), "--each", "For {pet}").status == 0
        assert sorted(one.text for one in practice.arrivals()) == ["For Rex", "For Tom"]

    @pytest.mark.parametrize(
        ("words", "code", "status"),
        [
            (["--flash", "Hello"], "flash_unsupported", 1),
            (["--validity", "99999", "Hello"], "validity_range", 1),
            (["--sender", "far too long a sender", "Hello"], "sender_too_long", 1),
            (["--sender", "", "Hello"], "sender_required", 1),
            ([""], "no_text", 1),
            (["--option", "nosuch=1", "Hello"], "unknown_option", 2),
            (["--option", "priority=9", "Hello"], "option_value", 2),
            (["--hex", "xyz"], "binary_not_hex", 1),
        ],
    )
    def test_refused_before_anything_is_stored(
        self,
        words: list[str],
        code: str,
        status: int,
        add_account: AddAccount,
        practice: PracticeThread,
    ) -> None:
        add_account("d7")
        ran = send("--to", GOOD, *words, provider="d7")
        assert (ran.error["code"], ran.status) == (code, status)
        assert "Nothing was sent" in ran.error["message"]
        assert smsdesk("messages", "--json").document == []
        assert not practice.arrivals()

    def test_nobody_left_to_send_to(self, add_account: AddAccount) -> None:
        add_account()
        ran = send("--to", "12", "Hello")
        assert (ran.status, ran.document["batch"], ran.document["messages"]) == (1, None, [])
        assert smsdesk("messages", "--json").document == []

    def test_the_gateway_that_cuts_is_never_given_more(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account("d7")
        ran = send("--to", GOOD, "x" * 800, provider="d7")
        assert ran.status == 1
        assert ran.document["excluded"][0]["detail"] == "too_long"
        assert not practice.arrivals()

    def test_gsm_replaces_and_unicode_does_not(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        assert send("--to", GOOD, "--encoding", "gsm", "It’s “ok”").status == 0
        assert send("--to", OTHER, "--encoding", "unicode", "plain").status == 0
        texts = {f"+{one.recipient}": (one.text, one.encoding) for one in practice.arrivals()}
        assert texts[GOOD][0] == 'It\'s "ok"'
        assert texts[OTHER] == ("plain", "ucs-2")

    def test_binary_content(self, add_account: AddAccount, practice: PracticeThread) -> None:
        add_account("d7")
        assert send("--to", GOOD, "--hex", "00 FF 10", provider="d7").status == 0
        assert len(practice.arrivals()) == 1

    def test_flash_validity_and_options_reach_the_provider(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        assert send("--to", GOOD, "--flash", "--validity", "30", "Hello").status == 0
        (one,) = practice.arrivals()
        assert (one.flash, one.validity_minutes) == (True, 30)

    def test_no_recipients_is_a_wrong_call(self, add_account: AddAccount) -> None:
        add_account()
        assert send("Hello").status == 2

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            ("name,street\nAnna,Main\n", "no_number_column"),
            ("", "file_empty"),
            (None, "file_missing"),
        ],
    )
    def test_a_file_that_is_no_list(
        self, content: str | None, code: str, add_account: AddAccount, tmp_path: Path
    ) -> None:
        add_account()
        path = tmp_path / "people.csv"
        if content is not None:
            path.write_text(content, "utf-8")
        ran = send("--to-file", str(path), "Hello")
        assert (ran.status, ran.error["code"]) == (1, code)

    def test_an_unknown_account(self) -> None:
        ran = send("--to", GOOD, "Hello")
        assert (ran.status, ran.error["code"]) == (1, "unknown_account")


class TestDryRun:
    def test_nothing_is_stored_or_sent(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account("d7")
        ran = smsdesk(
            *("send", "--account", "d7", "--to", GOOD, "--to", "+15550100", "--dry-run"),
            *("--json", "It’s free"),
        )
        assert ran.document["batch"] is None
        assert ran.document["messages"][0]["text"] == "It’s free"
        assert ran.document["messages"][0]["encoding"] == "ucs-2"
        assert ran.document["cost"] is not None
        assert smsdesk("messages", "--json").document == []
        assert not practice.arrivals()

    def test_it_needs_no_secret(self, add_account: AddAccount) -> None:
        add_account()
        (Path.home() / "keyring.json").unlink()
        ran = smsdesk("send", "--account", "practice", "--to", GOOD, "--dry-run", "--json", "a")
        assert ran.status == 0
        again = send("--to", GOOD, "a")
        assert (again.status, again.error["code"]) == (1, "secret_missing")
        assert smsdesk("messages", "--json").document == []

    def test_people_see_the_plan(self, add_account: AddAccount) -> None:
        add_account("d7")
        text = "It’s a long story. " * 8
        ran = smsdesk(*("send", "--account", "d7", "--to", f"{GOOD},{GOOD},12", "--dry-run", text))
        assert "1 message, 1 merged as duplicates, 1 excluded" in ran.out
        assert "3 in all, 3 each, Unicode" in ran.out
        assert "“’” as “'”" in ran.out
        assert "takes 1 instead of 3 parts" in ran.out
        assert "Cost: 0.06" in ran.out


class _Terminal(io.TextIOWrapper):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


class _Impatient(io.BytesIO):
    """Instead of an answer, Ctrl+C."""

    def readline(self, *_: object) -> bytes:
        signal.raise_signal(signal.SIGINT)
        raise AssertionError("the read went on")


def answer(typed: str | io.BytesIO, *words: str) -> Ran:
    """Run a command with somebody at the terminal who types this."""
    given = io.BytesIO(typed.encode()) if isinstance(typed, str) else typed
    out, err = io.BytesIO(), io.BytesIO()
    with mock.patch.multiple(
        sys,
        stdin=_Terminal(given),
        stdout=io.TextIOWrapper(out, "utf-8", write_through=True),
        stderr=io.TextIOWrapper(err, "utf-8", write_through=True),
    ):
        status = main(words)
        texts = [stream.getvalue().decode() for stream in (out, err)]
    return Ran(status, *texts)


class TestAsking:
    @pytest.fixture(autouse=True)
    def quick_undo(self, isolated: Path) -> None:
        (isolated / "profile" / "settings.json").write_text('{"undo_seconds": 0}', "utf-8")

    @pytest.mark.parametrize(
        ("typed", "sent"), [("y\n", 1), ("Yes\n", 1), ("n\n", 0), ("\n", 0), ("", 0), ("yy\n", 0)]
    )
    def test_only_yes_is_yes(
        self, typed: str, sent: int, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        ran = answer(typed, "send", "--account", "practice", "--to", GOOD, "Hello")
        assert len(practice.arrivals()) == sent
        assert "Send 1 message?" in ran.err
        assert ran.status == (0 if sent else 1)
        if not sent:
            assert "Nothing was sent" in ran.err
            assert smsdesk("messages", "--json").document == []

    def test_many_parts_are_confirmed_by_their_number(
        self, add_account: AddAccount, practice: PracticeThread, tmp_path: Path
    ) -> None:
        add_account()
        people = tmp_path / "people.csv"
        people.write_text("number\n" + "".join(f"+3069001001{n:02d}\n" for n in range(60)), "utf-8")
        words = ("send", "--account", "practice", "--to-file", str(people), "x" * 1400)
        assert answer("y\n", *words).status == 1
        assert not practice.arrivals()
        assert answer("60\n", *words).status == 0
        assert len(practice.arrivals()) == 60

    def test_with_json_the_question_is_on_standard_error(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        ran = answer("y\n", "send", "--account", "practice", "--to", GOOD, "--json", "Hello")
        assert only(ran)["state"] == "accepted"
        assert "Account: practice" in ran.err
        assert len(practice.arrivals()) == 1

    def test_with_json_and_nobody_there_the_call_is_wrong(self, add_account: AddAccount) -> None:
        add_account()
        ran = smsdesk("send", "--account", "practice", "--to", GOOD, "--json", "Hello", stdin="y\n")
        assert (ran.status, ran.error["code"]) == (2, "usage")

    def test_ctrl_c_at_the_question(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        ran = answer(_Impatient(), "send", "--account", "practice", "--to", GOOD, "Hello")
        assert ran.status == 1
        assert "Nothing was sent" in ran.err
        assert not practice.arrivals()
        assert smsdesk("messages", "--json").document == []
