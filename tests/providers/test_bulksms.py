"""The bulksms platform: what goes over the wire, and balances (providers.md §3.1, §3.5).

The grammar of its sending answers is tested in test_bulksms_replies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, ClassVar

import pytest

from smsdesk.domain.encoding import Encoding, EncodingChoice, measure
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.money import Balance
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.domain.secret import Secret
from smsdesk.providers.base import AccountSettings, HttpProvider
from smsdesk.providers.bulksms import RESERVED, URL_BYTES, BulkSms
from smsdesk.providers.bulksms_replies import read_outcomes, read_scheduled
from smsdesk.providers.errors import (
    BadCredentials,
    BadParameter,
    InterfaceMissing,
    NoCredit,
    NoPermission,
    Throttled,
    Unavailable,
    UnexpectedReply,
)
from tests.support.provider_conformance import NOW, NUMBERS, ProviderConformance
from tests.support.provider_faults import Canned, Row
from tests.support.stand_in import Request, StandIn

PHONE = "+306912340000"
A, B, C = (number.removeprefix("+") for number in NUMBERS[:3])
UNREADABLE = Uncertain(Cause.REPLY_UNREADABLE)
UNSURE = Uncertain(Cause.PROVIDER_UNSURE)
SILENT = Uncertain(Cause.NOT_IN_REPLY)
NOT_ATTEMPTED = Rejected(Reason.NOT_ATTEMPTED, retryable=True)
NOT_TO_BE_TRIED_AGAIN = {
    1702: Reason.PARAMETER,
    1703: Reason.AUTH,
    1704: Reason.PARAMETER,
    1705: Reason.CONTENT,
    1706: Reason.DESTINATION,
    1707: Reason.SENDER,
    1708: Reason.PARAMETER,
    1725: Reason.CREDIT,
    1025: Reason.CREDIT,
    1732: Reason.BLOCKED,
    1042: Reason.BLOCKED,
    1032: Reason.BLOCKED,
    1028: Reason.BLOCKED,
    1041: Reason.BLOCKED,
    1033: Reason.BLOCKED,
    1035: Reason.BLOCKED,
    8: Reason.PROVIDER_DOWN,
    69: Reason.PROVIDER_DOWN,
    10: Reason.SENDER,
    11: Reason.DESTINATION,
    14: Reason.AUTH,
    15: Reason.AUTH,
    20: Reason.THROTTLED,
    88: Reason.THROTTLED,
    72: Reason.SENDER,
    73: Reason.SENDER,
    80: Reason.DESTINATION,
    81: Reason.DESTINATION,
    97: Reason.SCHEDULE,
    98: Reason.SCHEDULE,
}
OUTCOMES: Mapping[int, Outcome] = {
    **{code: Rejected(reason) for code, reason in NOT_TO_BE_TRIED_AGAIN.items()},
    16: Rejected(Reason.PERMISSION, account_wide=True),
    18: Rejected(Reason.PERMISSION, account_wide=True),
    1709: Rejected(Reason.PROVIDER_DOWN, retryable=True, max_tries=3),
    1710: UNSURE,
    1715: UNSURE,
    # Not in any list.
    1711: UNSURE,
    1700: UNSURE,
    999: UNSURE,
    256: UNSURE,
    0: UNSURE,
}


def said(body: str, status: int = 200) -> Canned:
    """Plain text."""
    return Canned(status, body, "text/plain")


def got(*ids: str) -> tuple[Outcome, ...]:
    """A recipient for each id."""
    return tuple(Accepted((PartReceipt(id_),)) for id_ in ids)


CODE_ROWS = tuple(
    Row(f"{code}", said(f"{code}|{A}"), (outcome,)) for code, outcome in OUTCOMES.items()
)
SMPP_ROWS = tuple(
    Row(f"SMPP {code}", said(f"{code}|{A}"), (Rejected(Reason.PARAMETER),))
    for code in (1, 3, 67, 100, 192, 196, 254, 255)
)
OTHER_ROWS = (
    Row("pipe", said(f"1701|{A}|3c1b-7"), got("3c1b-7")),
    Row("colon", said(f"1701|{A}:3c1b-7"), got("3c1b-7")),
    Row("under an error status", said(f"1701|{A}|3c1b-7", 500), got("3c1b-7")),
    Row("refused under 200", said("1703", 200), (Rejected(Reason.AUTH),)),
    Row("refused under 401", said("1703", 401), (Rejected(Reason.AUTH),)),
    Row("code before status", said(f"1025|{A}", 400), (Rejected(Reason.CREDIT),)),
    Row("status 400", said("Bad Request", 400), (Rejected(Reason.PARAMETER),)),
    Row("status 401", said("", 401), (Rejected(Reason.AUTH),)),
    Row("status 401 for two", said("<html>", 401), (Rejected(Reason.AUTH),) * 2),
    Row("status 500", said("Internal Server Error", 500), (UNREADABLE,)),
    Row("status 403", said("Forbidden", 403), (UNREADABLE,)),
    Row("status 404", said("<html>404</html>", 404), (UNREADABLE,)),
    Row("status 429", said("Too Many Requests", 429), (UNREADABLE,)),
    Row("a bare number that might be SMPP's", said("100"), (UNREADABLE,)),
    Row("schedule's answer", said("Scheduled|1234"), (UNREADABLE,)),
    Row("two", said(f"1701|{A}|x-1,1701|{B}|x-2"), got("x-1", "x-2")),
    Row("1703 with a number, for two", said(f"1703|{A}"), (Rejected(Reason.AUTH),) * 2),
    Row(
        "credit ends within",
        said(f"1701|{A}|x-1,1025|{B}"),
        (*got("x-1"), Rejected(Reason.CREDIT), NOT_ATTEMPTED),
    ),
)


class TestConformance(ProviderConformance):
    provider = BulkSms
    options: ClassVar = {"username": "office"}
    secrets: ClassVar = {"password": "corr&ct hörse"}
    rows = CODE_ROWS + SMPP_ROWS + OTHER_ROWS
    balance_rows = (
        ("balance", said("BALANCE:12345.12"), Balance(Decimal("12345.12"))),
        ("credits", said("Credits: 50000"), Balance(Decimal(50000), "credits")),
        ("credit", said("\ufeffcredit : -0.5\r\n"), Balance(Decimal("-0.5"), "credits")),
        ("with currency", said("Balance:7 EUR"), Balance(Decimal(7))),
        ("thousands", said("BALANCE:12,345.12"), UnexpectedReply),
        ("no number", said("BALANCE:many"), UnexpectedReply),
        ("sign-in", said("AUTHORIZATION_FAILED"), BadCredentials),
        ("sign-in, prefix", said("ERROR:AUTHORIZATION_FAILED"), BadCredentials),
        ("sign-in, blanks", said("Error: Authorization Failed"), BadCredentials),
        ("address", said("INVALID_URL"), BadParameter),
        ("internal", said("INTERNAL_ERROR"), Unavailable),
        ("too often", said("PERMISSION_DENIED"), Throttled),
        ("too often, blanks", said("checkcredits: permission denied."), Throttled),
        ("1703", said("1703"), BadCredentials),
        ("1703 with more", said("1703|office"), BadCredentials),
        ("1025", said("1025"), NoCredit),
        ("18", said("18"), NoPermission),
        ("1701", said("1701"), UnexpectedReply),
        ("another site", said("<html>", 404), InterfaceMissing),
        ("another site's login", said("<html>Balance:7</html>"), UnexpectedReply),
    )

    def accepting(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        ids = [f"{number}-{place}" for place in range(len(recipients))]
        entries = [
            f"1701|{phone.removeprefix('+')}|{id_}"
            for phone, id_ in zip(recipients, ids, strict=True)
        ]
        return said(",".join(entries)), got(*ids)

    def kept_until(self, request: Request) -> datetime | None:
        if request.path == "/bulksms/bulksms":
            return None
        assert request.path == "/bulksms/schedulemsg"
        assert "&gmt=GMT%20%2B0%3A00" in request.target
        written = f"{request.query['date']} {request.query['time']} +0000"
        assert re.fullmatch(r"../../.... (0[1-9]|1[012]):.. (am|pm) \+0000", written)
        return datetime.strptime(written, "%m/%d/%Y %I:%M %p %z")

    async def test_get(self, server: StandIn, client: HttpProvider) -> None:
        server.answer(said(f"1701|{A}|1,1701|{B}|2").action())
        text = "50% + ü {é} €"
        submission = Submission("+30 Shop", NUMBERS[:2], text, Encoding.GSM7, 1)
        assert await client.submit(submission) == got("1", "2")
        (request,) = server.requests
        assert (request.method, request.body) == ("GET", b"")
        assert request.target == (
            "/bulksms/bulksms?username=office&password=corr%26ct%20h%C3%B6rse&type=0&dlr=1"
            f"&destination={A}%2C{B}&source=%2B30%20Shop"
            "&message=50%25%20%2B%20%C3%BC%20%7B%C3%A9%7D%20%E2%82%AC"
        )

    async def test_balance_request(self, server: StandIn, client: HttpProvider) -> None:
        assert isinstance(client, BulkSms)
        server.answer(said("BALANCE:1").action())
        await client.balance()
        (request,) = server.requests
        assert (request.method, request.target) == (
            "GET",
            "/CreditCheck/checkcredits?username=office&password=corr%26ct%20h%C3%B6rse",
        )

    async def test_too_many_balance_calls_wait_a_minute(
        self, server: StandIn, client: HttpProvider
    ) -> None:
        assert isinstance(client, BulkSms)
        server.answer(said("PERMISSION_DENIED").action())
        with pytest.raises(Throttled) as caught:
            await client.balance()
        assert caught.value.retry_after_s == client.info.limits.balance_every_s == 60.0

    async def test_details_are_codes(self, server: StandIn, client: HttpProvider) -> None:
        server.answer(said(f"1706|{A},1025|{B}").action())
        outcomes = await client.submit(self.submission(3))
        details = [o.detail for o in outcomes if isinstance(o, Rejected)]
        assert details == ["1706", "1025", "1025"]


@pytest.mark.parametrize("shape", ["{}", "{}\r\n", "{}|", "{}|NA", f"{{}}|{A}:", f"{{}}|+{A}"])
def test_codes_in_every_shape(shape: str) -> None:
    for code, outcome in OUTCOMES.items():
        assert not isinstance(outcome, Accepted)
        expected = replace(outcome, detail=str(code))
        assert read_outcomes(shape.format(code), [A]) == (expected,)


async def sent(
    submission: Submission, *, body: str = "1701", **options: str
) -> tuple[tuple[Outcome, ...], list[Request]]:
    """What came of it, and what went over the wire."""
    async with StandIn() as server:
        settings = {"base_url": server.url, "username": "u", **options}
        secrets = {"password": Secret("hunter22")}
        account = AccountSettings(settings, secrets, allow_http=True, now=lambda: NOW)
        client = BulkSms(account)
        server.otherwise = said(body).action()
        outcomes = await client.submit(submission)
        await client.aclose()
        return outcomes, server.requests


def message(
    text: str,
    *,
    flash: bool = False,
    choice: EncodingChoice = EncodingChoice.AUTO,
    recipients: int = 1,
    extra: Mapping[str, str] | None = None,
) -> Submission:
    """A planned message."""
    plan = measure(text, choice=choice)
    options = SendOptions(flash=flash, extra=extra or {})
    return Submission("Shop", NUMBERS[:recipients], text, plan.encoding, plan.parts, options)


@pytest.mark.parametrize(
    ("text", "flash", "extra", "type_", "written"),
    [
        ("Hello", False, {}, "0", "Hello"),
        ("Hello", True, {}, "1", "Hello"),
        ("Γειά", False, {}, "2", "039303B503B903AC"),
        ("🙂!", True, {}, "6", "D83DDE420021"),
        ("Hello", False, {"type": "0"}, "0", "Hello"),
        ("Hello", False, {"type": "1"}, "1", "Hello"),
        ("Hello", True, {"type": "1"}, "1", "Hello"),
        ("Hi", False, {"type": "2"}, "2", "00480069"),
        ("Hi", False, {"type": "6"}, "6", "00480069"),
        ("Hi", True, {"type": "6"}, "6", "00480069"),
        ("ça va ñ", False, {"type": "5"}, "5", "ça va ñ"),
        ("ça va ñ", True, {"type": "7"}, "7", "ça va ñ"),
        ("ça va ñ", False, {"type": "7"}, "7", "ça va ñ"),
        ("Look", False, {"type": "4", "url": "https://x.example/?a=1&b"}, "4", "Look"),
        ("x" * 140, True, {}, "1", "x" * 140),
        ("x" * 161, True, {}, "1", "x" * 161),
        ("x" * 140, False, {"type": "5"}, "5", "x" * 140),
        ("ç" * 140, False, {"type": "5"}, "5", "ç" * 140),
        ("ç" * 268, False, {"type": "5"}, "5", "ç" * 268),
        ("x" * 268, False, {"type": "5"}, "5", "x" * 268),
    ],
)
async def test_types(
    text: str, flash: bool, extra: dict[str, str], type_: str, written: str
) -> None:
    (outcome,), (request,) = await sent(message(text, flash=flash, extra=extra))
    assert outcome == Accepted()
    assert (request.query["type"], request.query["message"]) == (type_, written)
    assert request.query.get("url") == extra.get("url")


@pytest.mark.parametrize(
    ("text", "flash", "extra", "detail"),
    [
        # What a type cannot write.
        ("Γειά", False, {"type": "0"}, "not GSM"),
        ("Γειά", False, {"type": "1"}, "not GSM"),
        ("Γειά", False, {"type": "5"}, "not Latin-1"),
        ("5 €", True, {"type": "7"}, "not Latin-1"),
        # What a type would lose.
        ("Hello", True, {"type": "0"}, "type and flash"),
        ("Hello", True, {"type": "5"}, "type and flash"),
        ("Hello", True, {"type": "4", "url": "https://x.example"}, "type and flash"),
        ("Hello", False, {"type": "4"}, "type and url"),
        ("Hello", False, {"url": "https://x.example"}, "type and url"),
        ("Hello", False, {"type": "0", "url": "https://x.example"}, "type and url"),
        # What a type would bill beyond the plan.
        ("x" * 71, False, {"type": "2"}, "parts"),
        ("x" * 141, False, {"type": "5"}, "parts"),
        ("x" * 269, False, {"type": "5"}, "parts"),
        ("x" * 141, True, {}, "parts"),
        ("x" * 160, True, {}, "parts"),
        ("€" * 71, False, {"type": "1"}, "parts"),
        # What is no type.
        ("Hello", False, {"type": "3"}, "option type"),
        ("Hello", False, {"type": "8"}, "option type"),
        ("Hello", False, {"type": "4", "url": "javascript:x"}, "option url"),
    ],
)
async def test_types_refused(text: str, flash: bool, extra: dict[str, str], detail: str) -> None:
    (outcome,), requests = await sent(message(text, flash=flash, extra=extra))
    assert isinstance(outcome, Rejected)
    assert (outcome.detail, outcome.retryable) == (detail, False)
    assert outcome.reason in (Reason.CONTENT, Reason.PARAMETER)
    assert not requests


async def test_unicode_plan_may_be_written_as_gsm() -> None:
    (outcome,), (request,) = await sent(
        message("Hi", choice=EncodingChoice.UNICODE, extra={"type": "0"})
    )
    assert (outcome, request.query["message"]) == (Accepted(), "Hi")


async def test_post() -> None:
    submission = message("Γειά & more", recipients=2)
    outcomes, (request,) = await sent(submission, body=f"1701|{A}|1,1701|{B}|2", http_method="post")
    assert outcomes == got("1", "2")
    assert (request.method, request.target) == ("POST", "/bulksms/bulksms")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.form == {
        "username": "u",
        "password": "hunter22",
        "type": "2",
        "dlr": "1",
        "destination": f"{A},{B}",
        "source": "Shop",
        "message": "039303B503B903AC002000260020006D006F00720065",
    }


def kept(deliver_at: datetime, **change: Any) -> Submission:
    """A planned message that the platform is to keep."""
    made = message("Hi", **change)
    return replace(made, options=replace(made.options, deliver_at=deliver_at))


ATHENS_SUMMER = timezone(timedelta(hours=3))
KATHMANDU = timezone(timedelta(hours=5, minutes=45))


@pytest.mark.parametrize(
    ("deliver_at", "date", "time"),
    [
        (datetime(2026, 3, 29, 0, 0, tzinfo=UTC), "03/29/2026", "12:00 am"),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "03/29/2026", "12:59 am"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "03/29/2026", "01:00 am"),
        (datetime(2026, 3, 29, 11, 59, tzinfo=UTC), "03/29/2026", "11:59 am"),
        (datetime(2026, 3, 29, 12, 0, tzinfo=UTC), "03/29/2026", "12:00 pm"),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), "12/31/2026", "11:59 pm"),
        (datetime(2027, 1, 1, 2, 0, tzinfo=ATHENS_SUMMER), "12/31/2026", "11:00 pm"),
        (datetime(2026, 4, 1, 5, 30, tzinfo=KATHMANDU), "03/31/2026", "11:45 pm"),
    ],
)
async def test_times_are_written_in_utc(deliver_at: datetime, date: str, time: str) -> None:
    _, (request,) = await sent(kept(deliver_at))
    assert request.path == "/bulksms/schedulemsg"
    written = {name: request.query[name] for name in ("date", "time", "gmt")}
    assert written == {"date": date, "time": time, "gmt": "GMT +0:00"}


async def test_the_account_says_what_times_are_called() -> None:
    deliver_at = datetime(2026, 4, 1, 9, 30, tzinfo=UTC)
    for method in ("get", "post"):
        _, (request,) = await sent(
            kept(deliver_at), schedule_parameters="scheduledate", http_method=method
        )
        assert request.path == "/bulksms/schedulemsg"
        given = request.query or request.form
        assert (given["scheduledate"], given["scheduletime"]) == ("04/01/2026", "09:30 am")
        assert given.keys().isdisjoint({"date", "time"})


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Scheduled|9b1d", (Accepted(batch_id="9b1d"),) * 2),
        ("\ufeffSCHEDULED | 9b1d \r\n", (Accepted(batch_id="9b1d"),) * 2),
        (f"1701|{A}|1,1701|{B}|2", got("1", "2")),
        (f"1706|NA,1701|{B}:2", (Rejected(Reason.DESTINATION, detail="1706"), *got("2"))),
        ("1702", (Rejected(Reason.PARAMETER, detail="1702"),) * 2),
        ("Scheduled|", None),
        ("Scheduled", None),
        ("Scheduled|NA", None),
        ("Scheduled|<b>1</b>", None),
        ("Scheduled|1,Scheduled|2", None),
        ("Not scheduled|9b1d", None),
    ],
)
async def test_answers_to_what_is_kept(body: str, expected: tuple[Outcome, ...] | None) -> None:
    outcomes, _ = await sent(kept(NOW + timedelta(hours=1), recipients=2), body=body)
    if expected is not None:
        assert outcomes == expected
    else:
        assert all(isinstance(outcome, Uncertain) for outcome in outcomes)


async def test_what_goes_at_once_is_never_scheduled() -> None:
    outcomes, _ = await sent(message("Hi"), body="Scheduled|9b1d")
    assert isinstance(outcomes[0], Uncertain)
    assert read_scheduled("Scheduled|9b1d", [A]) == (Accepted(batch_id="9b1d"),)


@pytest.mark.parametrize(("dlr", "written"), [("", "1"), ("1", "1"), ("0", "0")])
async def test_receipts_are_asked_for_unless_forbidden(dlr: str, written: str) -> None:
    _, (request,) = await sent(message("Hi"), dlr=dlr)
    assert request.query["dlr"] == written


async def test_extra_parameters_of_account_and_message() -> None:
    _, (request,) = await sent(
        message("Hi", extra={"extra_parameters": "tempid=9&note="}),
        extra_parameters=" entityid=12%2034&tempid=1 ",
    )
    assert request.target.endswith("&message=Hi&entityid=12%2034&tempid=9&note=")


@pytest.mark.parametrize(
    "text",
    [
        *(f"{name}=2" for name in sorted(RESERVED)),
        "Password=x",
        "just words",
        "a=1&&b",
        "tempid=1&type=2",
    ],
)
async def test_extra_parameters_refused(text: str) -> None:
    (outcome,), requests = await sent(message("Hi"), extra_parameters=text)
    assert outcome == Rejected(Reason.PARAMETER, detail="extra_parameters")
    assert not requests


async def test_addresses_stay_short() -> None:
    # Ten numbers would need more room than is left beside the text: some go, the others wait.
    texts = ["x" * length for length in range(3_600, 3_900, 50)]
    taken = []
    for text in texts:
        outcomes, requests = await sent(message(text, recipients=10), body="1709")
        for request in requests:
            url = f"http://{request.headers['host']}{request.target}"
            assert len(url) <= URL_BYTES
            taken.append(request.query["destination"].count(",") + 1)
            assert outcomes[taken[-1] :] == (NOT_ATTEMPTED,) * (10 - taken[-1])
            for outcome in outcomes[: taken[-1]]:
                assert outcome == Rejected(
                    Reason.PROVIDER_DOWN, retryable=True, max_tries=3, detail="1709"
                )
    assert taken[0] == 10
    assert taken == sorted(taken, reverse=True)
    assert len(set(taken)) > 2


async def test_text_beyond_any_address() -> None:
    outcomes, requests = await sent(message("x" * 4_000, recipients=2))
    assert outcomes == (Rejected(Reason.CONTENT, detail="url length"),) * 2
    assert not requests
    outcomes, requests = await sent(message("x" * 4_000), http_method="post")
    assert outcomes == (Accepted(),)
    assert len(requests[0].form["message"]) == 4_000


async def test_senders() -> None:
    for sender, taken in (
        ("A" * 11, True),
        ("A" * 12, False),
        ("3" * 18, True),
        ("+" + "3" * 18, True),
        ("3" * 19, False),
    ):
        submission = Submission(sender, (PHONE,), "Hello", Encoding.GSM7, 1)
        (outcome,), _ = await sent(submission)
        assert isinstance(outcome, Accepted) == taken, sender
