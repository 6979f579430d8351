"""D7: what goes over the wire, and what every reply of providers.md §1.3 and §1.9 means.

The bodies are literal, with the quotes as they are on the wire.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.money import Balance, Price
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.domain.provider_info import Field, FieldRule
from smsdesk.domain.secret import Secret
from smsdesk.providers.base import AccountSettings, HttpProvider
from smsdesk.providers.d7 import D7
from smsdesk.providers.errors import (
    BadCredentials,
    BadParameter,
    BadRecipient,
    InterfaceMissing,
    NoPermission,
    NoRoute,
    ProviderError,
    ProviderUnsure,
    Unavailable,
    UnexpectedReply,
    Unreachable,
)
from smsdesk.providers.http import HttpReply
from tests.support.provider_conformance import NOW, ProviderConformance
from tests.support.provider_faults import Canned, Row
from tests.support.stand_in import Request, StandIn, reply

ID = "c723d42a-c3ee-452c-940b-3d8e8b944868"
BATCH_ID = "af268b6b-1ace-4413-b9d2-529f4942fd9e"
PASSWORD = 'pä&s+"rd=/%'
SUCCESS = '{"data": "Success \\"' + ID + '"}'
UNREADABLE = Uncertain(Cause.REPLY_UNREADABLE)
UNSURE = Uncertain(Cause.PROVIDER_UNSURE)
DOWN = Rejected(Reason.PROVIDER_DOWN, retryable=True)
# The address of the gateway's failed call, as requests writes it into its errors (§1.3).
ECHO = (
    "/send?to=306912345678&from=Shop&content=Your+parcel+7Q+is+here&username=office"
    "&password=p%C3%A4%26s%2B%22rd%3D%2F%25"
)


def falcon(title: str, description: str = "") -> str:
    """An error of the REST layer."""
    return json.dumps(
        {
            "title": title,
            "description": description,
            "link": {
                "text": "Documentation related to this error",
                "href": "http://docs.jasminsms.com/en/latest/apis/rest/index.html",
                "rel": "help",
            },
        }
    )


def upstream(words: str) -> str:
    """An error of the gateway behind it: the closing quote is lost on the way."""
    return json.dumps({"message": f'Error "{words}'})


def no_right(what: str) -> str:
    return upstream(f"Authorization failed for user [office] ({what}).")


def filtered(what: str) -> str:
    return upstream(f"Value filter failed for user [office] ({what} filter mismatch).")


def unreached(why: str) -> str:
    return falcon(
        "Jasmin httpapi connection error",
        "Could not connect to Jasmin http api (http://127.0.0.1:1401): "
        f"HTTPConnectionPool(host='127.0.0.1', port=1401): Max retries exceeded with url: {ECHO} "
        f"(Caused by {why})",
    )


# Status, body, what it means: the table of §1.3 in its order, then §1.9.
REPLIES: tuple[tuple[str, int, str, Outcome], ...] = (
    ("lopsided", 200, SUCCESS, Accepted((PartReceipt(ID),))),
    ("balanced", 200, '{"data": "Success \\"' + ID + '\\""}', Accepted((PartReceipt(ID),))),
    ("curly quote", 200, '{"data": "Success “' + ID + '”"}', Accepted((PartReceipt(ID),))),
    (
        "capitals",
        200,
        '{"data":"Success \\"' + ID.upper() + '"}',
        Accepted((PartReceipt(ID.upper()),)),
    ),
    ("no header", 401, falcon("Authentication required", "Please…"), Rejected(Reason.AUTH)),
    ("bad token", 401, falcon("Invalid token: Basic", "Please…"), Rejected(Reason.AUTH)),
    ("401 and nothing", 401, "", Rejected(Reason.AUTH)),
    (
        "wrong password",
        403,
        upstream("Authentication failure for username:office"),
        Rejected(Reason.AUTH),
    ),
    (
        "too fast",
        403,
        upstream("User throughput exceeded"),
        Rejected(Reason.THROTTLED, retryable=True, retry_after_s=1.0),
    ),
    (
        "no credit",
        403,
        upstream("Cannot charge submit_sm, check RouterPB log file for details"),
        Rejected(Reason.CREDIT),
    ),
    ("unknown argument", 400, upstream("Argument [foo] is unknown."), Rejected(Reason.PARAMETER)),
    (
        "bad number",
        400,
        upstream("Argument [to] has an invalid value: [30691234x]."),
        Rejected(Reason.DESTINATION),
    ),
    (
        "no number",
        400,
        upstream("Mandatory argument [to] is not found."),
        Rejected(Reason.DESTINATION),
    ),
    (
        "bad tags",
        400,
        upstream("Argument [tags] has an invalid value: [a b]."),
        Rejected(Reason.PARAMETER),
    ),
    (
        "password too long for the gateway",
        400,
        upstream(f"Argument [password] has an invalid value: [{PASSWORD}]."),
        Rejected(Reason.AUTH),
    ),
    (
        "mandatory",
        400,
        upstream("Mandatory argument [dlr] is not found."),
        Rejected(Reason.PARAMETER),
    ),
    (
        "no arguments",
        400,
        upstream("Mandatory arguments not found, please refer to the HTTPAPI specifications."),
        Rejected(Reason.PARAMETER),
    ),
    ("no text", 400, upstream("content or hex-content not present."), Rejected(Reason.CONTENT)),
    (
        "two texts",
        400,
        upstream("content and hex-content cannot be used both in same request."),
        Rejected(Reason.CONTENT),
    ),
    ("bad hex", 400, upstream("Invalid hex-content data: '0G'"), Rejected(Reason.CONTENT)),
    *(
        (what, 400, no_right(what), Rejected(Reason.PERMISSION, account_wide=True))
        for what in (
            "Cannot send MT messages",
            "Setting dlr level not authorized",
            "Setting dlr method not authorized",
            "Setting source address not authorized",
        )
    ),
    *(
        (what, 400, no_right(what), Rejected(Reason.PERMISSION))
        for what in (
            "Long content not authorized",
            "Setting priority not authorized",
            "Setting validity period not authorized",
            "Setting hex content not authorized",
            "Setting schedule delivery time not authorized",
            "Doing that not authorized",
        )
    ),
    ("number filtered", 400, filtered("destination_address"), Rejected(Reason.DESTINATION)),
    ("sender filtered", 400, filtered("source_address"), Rejected(Reason.SENDER)),
    ("priority filtered", 400, filtered("priority"), Rejected(Reason.PARAMETER)),
    ("validity filtered", 400, filtered("validity_period"), Rejected(Reason.PARAMETER)),
    ("text filtered", 400, filtered("content"), Rejected(Reason.CONTENT)),
    ("no route", 412, '{"message": "Error \\"No route found"}', Rejected(Reason.NO_ROUTE)),
    ("no route, bare", 412, '{"message": "No route found"}', Rejected(Reason.NO_ROUTE)),
    (
        "route down",
        412,
        upstream("Failover route has no bound connectors"),
        Rejected(Reason.NO_ROUTE, retryable=True, retry_after_s=60.0),
    ),
    (
        "not JSON",
        412,
        falcon("Cannot parse JSON data", "Got unparseable json data: b'{“to”: 1}'"),
        Rejected(Reason.PARAMETER),
    ),
    (
        "wrong password for a batch",
        412,
        falcon("Authentication failed", "Authentication failed for user: office"),
        Rejected(Reason.AUTH),
    ),
    (
        "past date",
        412,
        falcon("Cannot schedule batch in past date", "Invalid past date given: 2017-11-15"),
        Rejected(Reason.SCHEDULE),
    ),
    (
        "date form",
        412,
        falcon("Cannot parse scheduled_at value", "Got unknown format: 3600"),
        Rejected(Reason.SCHEDULE),
    ),
    *(
        (f"{status} {kind}", status, body, Rejected(Reason.PARAMETER, account_wide=True))
        for status in (404, 405, 415)
        for kind, body in (("and nothing", ""), ("page", "<html>"), ("JSON", falcon("Not")))
    ),
    *(
        (f"limiter, {kind}", 429, body, Rejected(Reason.THROTTLED, retryable=True))
        for kind, body in (
            ("nothing", ""),
            ("page", "<html>429 Too Many Requests</html>"),
            ("words", '{"message": "API rate limit exceeded"}'),
            ("list", "[]"),
        )
    ),
    (
        "not queued but charged",
        500,
        upstream("Cannot send submit_sm, check SMPPClientManagerPB log file for details"),
        Rejected(Reason.PROVIDER_DOWN, retryable=True, max_tries=2),
    ),
    (
        "gateway refuses",
        500,
        unreached(
            "NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f2b8c0d5e50>: "
            "Failed to establish a new connection: [Errno 111] Connection refused')"
        ),
        DOWN,
    ),
    ("gateway refuses, short", 500, unreached("[Errno 111] Connection refused"), DOWN),
    (
        "gateway breaks off",
        500,
        unreached("ProtocolError('Connection aborted.', RemoteDisconnected('Remote end closed'))"),
        UNSURE,
    ),
    ("gateway unknown", 500, falcon("Jasmin httpapi unknown error", ECHO), UNSURE),
    ("unknown error", 500, upstream("Unknown error: list index out of range"), UNSURE),
    ("crash", 500, '{"title": "500 Internal Server Error"}', UNSURE),
    ("another 500", 500, upstream("No route found"), UNSURE),
    ("interceptor not set", 503, upstream("InterceptorPB not set !"), DOWN),
    ("interceptor not connected", 503, upstream("InterceptorPB not connected !"), DOWN),
    ("another 503", 503, upstream("busy"), UNSURE),
    *(
        (f"script {status}", status, upstream(f"{words}"), outcome)
        for status, outcome in (
            (400, Rejected(Reason.BLOCKED)),
            (409, Rejected(Reason.BLOCKED)),
            (429, Rejected(Reason.BLOCKED)),
            (451, Rejected(Reason.BLOCKED)),
            (500, UNSURE),
            (503, UNSURE),
            (520, UNSURE),
        )
        for words in (
            f"Interception specific error code {status}",
            "Failed running interception script, check log for details",
        )
    ),
    ("new words", 400, upstream("Moon is full"), Rejected(Reason.PARAMETER)),
    ("new title", 422, falcon("Nope"), Rejected(Reason.PARAMETER)),
    ("no words", 400, "{}", UNREADABLE),
    ("page", 403, "<html>Forbidden</html>", UNREADABLE),
    ("words of an error with 200", 200, upstream("No route found"), UNREADABLE),
    ("no id", 200, '{"data": "Success"}', UNREADABLE),
    ("more after the id", 200, '{"data": "Success \\"' + ID + '\\" not"}', UNREADABLE),
    ("more before it", 200, '{"data": "No Success \\"' + ID + '"}', UNREADABLE),
    ("half an id", 200, '{"data": "Success \\"' + ID[:-1] + '"}', UNREADABLE),
    ("an error as data", 200, '{"data": "Error \\"' + ID + '"}', UNREADABLE),
    ("another success", 202, SUCCESS, UNREADABLE),
)


class TestConformance(ProviderConformance):
    provider = D7
    options: ClassVar = {"username": "office"}
    secrets: ClassVar = {"password": PASSWORD}
    batch_options: ClassVar = {"submit_mode": "batch", "callback_url": "https://desk.example/cb"}
    rows = tuple(Row(name, Canned(status, body), (o,)) for name, status, body, o in REPLIES)
    balance_rows = (
        (
            "string",
            Canned(200, '{"data": {"balance": "10.23", "sms_count": "ND"}}'),
            Balance(Decimal("10.23")),
        ),
        (
            "number",
            Canned(200, '{"data": {"balance": 10.23, "sms_count": 5}}'),
            Balance(Decimal("10.23"), messages_left=5),
        ),
        (
            "raw float",
            Canned(200, '{"data":{"balance": 99999.93999999999, "sms_count": 999997}}'),
            Balance(Decimal("99999.93999999999"), messages_left=999997),
        ),
        (
            "no limit",
            Canned(200, '{"data": {"balance": "ND", "sms_count": "ND"}}'),
            Balance(None),
        ),
        ("only money", Canned(200, '{"data": {"balance": 0}}'), Balance(Decimal(0))),
        ("no balance", Canned(200, '{"data": {"sms_count": 1}}'), UnexpectedReply),
        ("odd", Canned(200, '{"data": {"balance": true}}'), UnexpectedReply),
        (
            "password",
            Canned(403, '{"message": "Authentication failure for username:office"}'),
            BadCredentials,
        ),
        (
            "right",
            Canned(
                400, '{"message": "Authorization failed for user [office] (Cannot check balance)."}'
            ),
            NoPermission,
        ),
        ("crash", Canned(500, '{"title": "500 Internal Server Error"}'), ProviderUnsure),
        ("down", Canned(500, unreached("Connection refused")), Unavailable),
    )

    def accepting(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        if len(recipients) > 1:
            data = {"batchId": BATCH_ID, "messageCount": len(recipients)}
            accepted = Accepted(batch_id=BATCH_ID)
            return Canned(200, json.dumps({"data": data})), (accepted,) * len(recipients)
        own = f"{number:08x}{ID[8:]}"
        return (
            Canned(200, SUCCESS.replace(ID, own)),
            (Accepted((PartReceipt(own),)),),
        )

    def accepting_kept(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        del number
        data = {"batchId": BATCH_ID, "messageCount": len(recipients), "scheduled": "60s"}
        accepted = Accepted(batch_id=BATCH_ID)
        return Canned(200, json.dumps({"data": data})), (accepted,) * len(recipients)

    def kept_until(self, request: Request) -> datetime | None:
        if request.path == "/secure/send":
            return None
        written = request.json.get("batch_config", {}).get("schedule_at")
        found = re.fullmatch("([1-9][0-9]*)s", written or "")
        return NOW + timedelta(seconds=int(found[1])) if found else None

    async def test_leaves_nothing_of_a_500(self, server: StandIn, client: HttpProvider) -> None:
        # Not even masked: what the mask does not know would be left.
        for body in (unreached("x"), falcon("Jasmin httpapi unknown error", ECHO), upstream(ECHO)):
            server.answer(Canned(500, body).action())
            (outcome,) = await client.submit(self.submission())
            assert isinstance(outcome, Uncertain)
            assert set(outcome.detail) <= set("abcdefghijklmnopqrstuvwxyz 0123456789")

    async def test_unknown_words_are_masked(self, server: StandIn, client: HttpProvider) -> None:
        said = f"Moon is full for +306912340000 {PASSWORD} Your parcel 7Q is here"
        server.answer(Canned(400, upstream(said)).action())
        (outcome,) = await client.submit(self.submission())
        assert isinstance(outcome, Rejected)
        assert outcome.detail.startswith("Moon is full for ")
        self.tells_nothing(outcome)


def make(server: StandIn | None = None, **options: str) -> D7:
    """A client for the stand-in, or for nobody."""
    options = {
        "username": "office",
        "base_url": server.url if server else "http://127.0.0.1:1",
        **options,
    }
    password = options.pop("password", PASSWORD)
    secrets = {"password": Secret(password)}
    return D7(AccountSettings(options, secrets, allow_http=True, now=lambda: NOW))


def plain(**change: Any) -> Submission:
    """A plain text to one number, changed."""
    return replace(
        Submission("Shop", ("+306912345678",), "Hello €", Encoding.GSM7, 1),
        **change,
    )


def sent(submission: Submission, **options: str) -> Mapping[str, Any]:
    """The JSON that goes out."""
    body: Mapping[str, Any] = make(None, **options).build(submission).json
    return body


# What goes over the wire


async def test_request_of_one_message() -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(Canned(200, SUCCESS).action())
        assert await client.submit(plain()) == (Accepted((PartReceipt(ID),)),)
        await client.aclose()
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/secure/send")
    basic = base64.b64encode(f"office:{PASSWORD}".encode()).decode()
    assert request.headers["authorization"] == f"Basic {basic}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["content-type"] == "application/json"
    assert request.json == {
        "to": "306912345678",
        "from": "Shop",
        "coding": 0,
        "content": "Hello €",
    }
    assert "€".encode() in request.body


def test_unicode_goes_as_hex() -> None:
    body = sent(plain(text="أرنب🙂", encoding=Encoding.UCS2))
    assert body["coding"] == 8
    assert body["hex-content"] == "0623063106460628d83dde42"
    assert "content" not in body


@pytest.mark.parametrize(("given", "coding"), [({}, 4), ({"coding": "2"}, 2)])
def test_octets_go_as_they_are(given: dict[str, str], coding: int) -> None:
    options = SendOptions(extra=given)
    body = sent(plain(text="00FF10", encoding=Encoding.OCTETS, options=options))
    assert (body["coding"], body["hex-content"]) == (coding, "00FF10")


def test_every_option_is_spelt_as_the_gateway_knows_it() -> None:
    extra = {"priority": "3", "tags": "a,b-1", "coding": "0", "sdt": "000000000100000R"}
    options = SendOptions(validity_minutes=90, extra=extra)
    body = sent(plain(options=options), receipt_url="https://desk.example/r/k3y", receipt_level="2")
    assert body == {
        "to": "306912345678",
        "from": "Shop",
        "coding": 0,
        "content": "Hello €",
        "priority": 3,
        "tags": "a,b-1",
        "sdt": "000000000100000R",
        "validity-period": 90,
        "dlr": "yes",
        "dlr-url": "https://desk.example/r/k3y",
        "dlr-level": 2,
    }
    # Booleans fail the gateway's patterns, and an underscore would be rewritten (§1.2).
    assert not any(isinstance(value, bool) or "_" in key for key, value in body.items())


def test_receipts_are_asked_for_at_both_levels_unless_told() -> None:
    assert sent(plain(), receipt_url="http://desk.example/r")["dlr-level"] == 3
    assert "dlr" not in sent(plain())


@given(st.integers(min_value=10**6, max_value=10**15 - 1))
def test_numbers_stay_whole(number: int) -> None:
    assert sent(plain(recipients=(f"+{number}",)))["to"] == str(number)


async def test_a_limiter_says_how_long_to_wait() -> None:
    async with StandIn() as server:
        server.answer(reply(429, "slow down", headers={"Retry-After": "7"}))
        client = make(server)
        (outcome,) = await client.submit(plain())
        await client.aclose()
        assert isinstance(outcome, Rejected)
        assert (outcome.reason, outcome.retry_after_s) == (Reason.THROTTLED, 7.0)


# What is refused before anything is sent


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"parts": 6}, Reason.CONTENT),
        ({"text": "Γειά"}, Reason.CONTENT),  # would arrive as question marks
        ({"text": "\ud83d", "encoding": Encoding.UCS2}, Reason.CONTENT),
        ({"recipients": ("+1234567890123456",)}, Reason.DESTINATION),
        ({"sender": "ABCDEFGHIJKL"}, Reason.SENDER),
        ({"sender": "1" * 21}, Reason.SENDER),
        ({"sender": "Ιατρείο"}, Reason.SENDER),
        ({"options": SendOptions(flash=True)}, Reason.PARAMETER),
        ({"options": SendOptions(validity_minutes=0)}, Reason.PARAMETER),
        ({"options": SendOptions(extra={"priority": "4"})}, Reason.PARAMETER),
        ({"options": SendOptions(extra={"tags": "a b"})}, Reason.PARAMETER),
        ({"options": SendOptions(extra={"coding": "11"})}, Reason.PARAMETER),
        ({"options": SendOptions(extra={"coding": "8"})}, Reason.PARAMETER),
        ({"options": SendOptions(extra={"sdt": "000000000100000"})}, Reason.PARAMETER),
        ({"options": SendOptions(extra={"custom_tlvs": "[]"})}, Reason.PARAMETER),
    ],
)
async def test_refused_before(change: dict[str, Any], reason: Reason) -> None:
    async with StandIn() as server:
        client = make(server)
        (outcome,) = await client.submit(plain(**change))
        await client.aclose()
        assert isinstance(outcome, Rejected)
        assert outcome.reason is reason
        assert server.connections == 0


@pytest.mark.parametrize("bad", [{"password": "a:bcd"}, {"password": "ö" * 9}, {"username": "a:"}])
async def test_sign_in_that_cannot_work(bad: dict[str, str]) -> None:
    async with StandIn() as server:
        client = make(server, **bad)
        (name,) = bad
        assert await client.submit(plain()) == (Rejected(Reason.AUTH, detail=name),)
        server.answer(Canned(200, '{"data": "Jasmin/PONG"}').action())
        with pytest.raises(BadCredentials, match=name):
            await client.check_sign_in()
        await client.aclose()


def test_fields_know_what_cannot_work() -> None:
    info = D7.info
    found: dict[str, Field] = {field.key: field for field in (*info.fields, *info.message_fields)}
    assert found["password"].accepts("p" * 16)
    assert not found["password"].accepts("a:b")
    assert not found["password"].accepts("p" * 17)
    assert found["password"].accepts(Secret("ö" * 8))
    assert not found["password"].accepts(Secret("ö" * 9))
    assert not found["username"].accepts("a:b")
    assert found["username"].rule is found["password"].rule is FieldRule.SHORT_WITHOUT_COLON
    assert found["sdt"].accepts("260101120000008+")
    assert not found["sdt"].accepts("26010112000000++")
    assert not found["receipt_url"].accepts("ftp://desk.example")
    assert not found["rate"].accepts("0")


# Batches


def batch(server: StandIn, **options: str) -> D7:
    """A client of an account in batch mode."""
    address = "https://desk.example/cb"
    return make(server, **{"submit_mode": "batch", "callback_url": address, **options})


def queued(count: object, **more: object) -> Canned:
    """What a batch is answered with."""
    return Canned(200, json.dumps({"data": {"batchId": BATCH_ID, "messageCount": count, **more}}))


THREE = ("+306912345678", "+306912345679", "+12025550123")


async def test_batch_request() -> None:
    async with StandIn() as server:
        client = batch(server)
        server.answer(queued(3).action())
        outcomes = await client.submit(plain(recipients=THREE))
        await client.aclose()
    assert outcomes == (Accepted(batch_id=BATCH_ID),) * 3
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/secure/sendbatch")
    assert request.json == {
        "messages": [
            {
                "to": ["306912345678", "306912345679", "12025550123"],
                "from": "Shop",
                "coding": 0,
                "content": "Hello €",
            }
        ],
        "batch_config": {
            "callback_url": "https://desk.example/cb",
            "errback_url": "https://desk.example/cb",
        },
    }


async def test_batch_has_its_own_address_for_errors() -> None:
    async with StandIn() as server:
        client = batch(server, errback_url="https://desk.example/err")
        server.answer(queued(1).action())
        await client.submit(plain())
        await client.aclose()
    assert server.requests[0].json["batch_config"]["errback_url"] == "https://desk.example/err"


async def test_scheduled_batch_needs_no_callback() -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(queued(3, scheduled="3599.98s").action())
        kept = SendOptions(deliver_at=NOW + timedelta(hours=1))
        outcomes = await client.send_batch(plain(recipients=THREE, options=kept))
        await client.aclose()
    assert outcomes == (Accepted(batch_id=BATCH_ID),) * 3
    assert server.requests[0].json["batch_config"] == {"schedule_at": "3600s"}


async def test_a_kept_batch_tells_its_callback_if_there_is_one() -> None:
    kept = SendOptions(deliver_at=NOW + timedelta(seconds=90, microseconds=1))
    async with StandIn() as server:
        client = make(server, callback_url="https://desk.example/cb")
        server.answer(queued(1).action())
        await client.submit(plain(options=kept))
        await client.aclose()
    assert server.requests[0].json["batch_config"] == {
        "callback_url": "https://desk.example/cb",
        "errback_url": "https://desk.example/cb",
        "schedule_at": "91s",
    }


@pytest.mark.parametrize(
    ("title", "outcome"),
    [
        ("Cannot schedule batch in past date", Rejected(Reason.SCHEDULE, detail="past")),
        ("Cannot parse scheduled_at value", Rejected(Reason.SCHEDULE, detail="form")),
    ],
)
async def test_times_that_the_gateway_refuses(title: str, outcome: Rejected) -> None:
    kept = SendOptions(deliver_at=NOW + timedelta(hours=1))
    async with StandIn() as server:
        client = make(server)
        server.answer(Canned(412, json.dumps({"title": title, "description": "x"})).action())
        assert await client.submit(plain(options=kept)) == (outcome,)
        await client.aclose()


@pytest.mark.parametrize("count", [0, 2, True, None, "1"])
async def test_a_kept_batch_counted_otherwise_is_uncertain(count: object) -> None:
    kept = SendOptions(deliver_at=NOW + timedelta(hours=1))
    async with StandIn() as server:
        client = make(server)
        server.answer(queued(count, scheduled="3600s").action())
        (outcome,) = await client.submit(plain(options=kept))
        await client.aclose()
    assert isinstance(outcome, Uncertain)


async def test_two_schedules_at_once_are_refused() -> None:
    both = SendOptions(deliver_at=NOW + timedelta(hours=1), extra={"sdt": "000000000100000R"})
    client = make()
    assert await client.submit(plain(options=both)) == (Rejected(Reason.SCHEDULE, detail="sdt"),)
    await client.aclose()


async def test_batch_that_would_never_tell_its_refusals() -> None:
    async with StandIn() as server:
        client = batch(server, callback_url="")
        outcomes = await client.submit(plain(recipients=THREE))
        await client.aclose()
        no = Rejected(Reason.PARAMETER, account_wide=True, detail="callback_url")
        assert outcomes == (no,) * 3
        assert server.connections == 0


async def test_batch_limits() -> None:
    async with StandIn() as server:
        client = batch(server)
        many = tuple(f"+3069123{number:05}" for number in range(101))
        outcomes = await client.submit(plain(recipients=many))
        assert all(isinstance(outcome, Rejected) for outcome in outcomes)
        assert len(await client.send_batch(plain(recipients=many))) == 101
        await client.aclose()
        assert server.connections == 0


def test_only_batch_mode_takes_several() -> None:
    assert make().info.limits.batch.recipients == 1
    assert make(submit_mode="batch").info.limits.batch.recipients == 100
    assert D7.info.limits.batch.recipients == 1


def test_patience_grows_with_the_batch() -> None:
    client = make(submit_mode="batch")
    many = tuple(f"+3069123{number:05}" for number in range(100))
    one, all_ = (client._batch_call({}, plain(recipients=n)) for n in (many[:1], many))
    assert 30 <= one.read_timeout_s < all_.read_timeout_s


@pytest.mark.parametrize(
    "reply",
    [
        *(queued(count) for count in (0, 2, 4, "3", True, None, [3])),
        Canned(200, '{"data": {"messageCount": 3}}'),
        Canned(200, '{"data": {"batchId": "x", "messageCount": 3}}'),
        Canned(200, SUCCESS),
        Canned(500, '{"title": "500 Internal Server Error"}'),  # earlier entries may go out (§1.9)
        Canned(504, "<html>"),
    ],
    ids=lambda reply: reply.body[:60],
)
async def test_batch_that_may_have_been_queued(reply: Canned) -> None:
    async with StandIn() as server:
        client = batch(server)
        server.answer(reply.action())
        outcomes = await client.submit(plain(recipients=THREE))
        await client.aclose()
        assert len(outcomes) == 3
        assert all(isinstance(outcome, Uncertain) for outcome in outcomes)
        assert len(server.requests) == 1


BATCH_REFUSAL = Canned(412, falcon("Authentication failed", "Authentication failed for user: x"))


@pytest.mark.parametrize(
    ("balance", "expected"),
    [
        (
            Canned(403, '{"message": "Authentication failure for username:office"}'),
            Rejected(Reason.AUTH, detail="refused for a batch"),
        ),
        (
            Canned(400, no_right("Cannot check balance")),
            Rejected(Reason.PERMISSION, account_wide=True, detail="balance"),
        ),
        (
            Canned(200, '{"data": {"balance": 1, "sms_count": "ND"}}'),
            Rejected(Reason.PROVIDER_DOWN, retryable=True, detail="balance was not there"),
        ),
        (Canned(500, "<html>"), Rejected(Reason.AUTH, detail="refused for a batch")),
    ],
)
async def test_why_a_batch_was_refused(balance: Canned, expected: Rejected) -> None:
    async with StandIn() as server:
        client = batch(server)
        server.answer(BATCH_REFUSAL.action(), balance.action())
        assert await client.submit(plain(recipients=THREE)) == (expected,) * 3
        await client.aclose()
        assert [request.path for request in server.requests] == [
            "/secure/sendbatch",
            "/secure/balance",
        ]


async def test_true_is_no_count() -> None:
    async with StandIn() as server:
        client = batch(server)
        server.answer(queued(True).action())
        (outcome,) = await client.submit(plain())
        await client.aclose()
    assert isinstance(outcome, Uncertain)


async def test_batch_unreachable() -> None:
    client = make(submit_mode="batch", callback_url="https://desk.example/cb")
    outcomes = await client.submit(plain(recipients=THREE))
    assert [type(outcome) for outcome in outcomes] == [Rejected] * 3
    assert all(isinstance(outcome, Rejected) and outcome.retryable for outcome in outcomes)
    await client.aclose()


# Price, ping, account test


async def test_price() -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(Canned(200, '{"data": {"unit_rate": 0.02, "submit_sm_count": 1}}').action())
        options = SendOptions(extra={"tags": "a,b"})
        assert await client.price(plain(options=options)) == Price(Decimal("0.02"))
        await client.aclose()
    (request,) = server.requests
    assert request.target == "/secure/rate?to=306912345678&from=Shop&coding=0&tags=a%2Cb"
    assert "authorization" in request.headers


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Canned(412, '{"message": "No route found"}'), NoRoute),
        (Canned(400, '{"message": "Argument [to] has an invalid value: [x]."}'), BadRecipient),
        (Canned(400, no_right("Cannot check rate")), NoPermission),
        (Canned(200, '{"data": {"unit_rate": "free"}}'), UnexpectedReply),
        (Canned(200, '{"data": []}'), UnexpectedReply),
        (Canned(302, ""), BadParameter),
    ],
)
async def test_no_price(reply: Canned, error: type[ProviderError]) -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(reply.action())
        with pytest.raises(error):
            await client.price(plain())
        await client.aclose()


PONG = Canned(200, '{"data": "Jasmin/PONG"}')


async def test_sign_in_works() -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(
            PONG.action(), Canned(200, '{"data": {"balance": 1, "sms_count": "ND"}}').action()
        )
        assert await client.check_sign_in() == Balance(Decimal(1))
        assert "authorization" not in server.requests[0].headers
        server.answer(PONG.action(), Canned(400, no_right("Cannot check balance")).action())
        assert await client.check_sign_in() is None
        await client.aclose()


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Canned(404, "<html>Not found</html>", "text/html"), InterfaceMissing),
        (Canned(404, falcon("404 Not Found")), InterfaceMissing),
        (Canned(200, "<html>Welcome</html>", "text/html"), InterfaceMissing),
        (Canned(200, '{"data": "Another/PONG"}'), InterfaceMissing),
        (Canned(200, '{"data": ["PONG"]}'), InterfaceMissing),
        (Canned(200, "[]"), InterfaceMissing),
        (Canned(200, ""), InterfaceMissing),
        (Canned(410, '{"detail": "gone"}'), InterfaceMissing),
        (Canned(403, "<html>"), InterfaceMissing),
        (Canned(500, '{"title": "500 Internal Server Error"}'), InterfaceMissing),
        (Canned(500, "<html>"), InterfaceMissing),
        (Canned(500, unreached("Connection refused")), Unavailable),
        (Canned(503, "<html>Maintenance</html>"), Unavailable),
        (Canned(502, ""), Unavailable),
        (Canned(301, ""), BadParameter),
    ],
)
async def test_interface_is_not_there(reply: Canned, error: type[ProviderError]) -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(reply.action())
        with pytest.raises(error):
            await client.check_sign_in()
        assert [request.path for request in server.requests] == ["/ping"]
        await client.aclose()


async def test_sign_in_refused_and_unreachable() -> None:
    async with StandIn() as server:
        client = make(server)
        server.answer(PONG.action(), Canned(403, upstream("Authentication failure for")).action())
        with pytest.raises(BadCredentials):
            await client.check_sign_in()
        await client.aclose()
    client = make()
    with pytest.raises(Unreachable):
        await client.check_sign_in()
    await client.aclose()


# Whatever comes back


@given(
    status=st.sampled_from([200, 201, 400, 403, 412, 500, 503]),
    body=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["data", "message", "title", "description", "batchId"]), inner
            )
        ),
        max_leaves=8,
    ),
)
def test_any_json_has_a_meaning(status: int, body: object) -> None:
    reply = HttpReply(status, {}, json.dumps(body).encode())
    client = D7.__new__(D7)
    (outcome,) = _read(client, reply)
    assert not isinstance(outcome, Accepted)


def _read(client: D7, reply: HttpReply) -> tuple[Outcome, ...]:
    try:
        return client.read_reply(plain(), reply, client.read)
    except ProviderError as error:
        return (error.outcome(),)
